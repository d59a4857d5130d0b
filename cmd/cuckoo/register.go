package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// registerFlags are the flags of both roles.
type registerFlags struct {
	ownerFlags
	operator, operatorPassword string
	replace                    bool
}

func newRegister() *cobra.Command {
	var flags registerFlags
	cmd := &cobra.Command{
		Use:   "register",
		Short: "Register a staked operator as miner or coordinator",
		Long: `Binds an operator key to an owner's stake, with the operator's own signature and
for ever, and registers it in a role. What is done already is passed over, so the
same command can be given again.`,
	}
	flags.add(cmd)
	f := cmd.PersistentFlags()
	f.StringVar(&flags.operator, "operator", "", "operator key: a name in the key folder, or a file; an address if it is bound already")
	f.StringVar(&flags.operatorPassword, "operator-password-file", "", "file with the operator key's password, where it is not the owner's")
	f.BoolVar(&flags.replace, "replace", false, "retire the owner's present operator for this one; it stays slashable")
	cmd.AddCommand(newRegisterMiner(&flags), newRegisterCoordinator(&flags))
	return cmd
}

// registered is what a registration did and from when it counts.
type registered struct {
	Role       string        `json:"role"`
	Owner      typed.Address `json:"owner"`
	Operator   typed.Address `json:"operator"`
	Models     []typed.Hash  `json:"models,omitempty"`
	Steps      []doneStep    `json:"steps"`
	CountsFrom start         `json:"countsFrom"`
	Notes      []string      `json:"notes,omitempty"`
}

func (r registered) print(w io.Writer) {
	printSteps(w, r.Steps)
	fmt.Fprintf(w, "%s is a %s, and counts from %s.\n", r.Operator, r.Role, r.CountsFrom)
	for _, n := range r.Notes {
		fmt.Fprintln(w, "note:", n)
	}
}

func newRegisterMiner(flags *registerFlags) *cobra.Command {
	var models []string
	cmd := &cobra.Command{
		Use:   "miner",
		Short: "Register an operator as a miner of one or more models",
		Long: `Registers an operator as a miner and puts its weight into the pool of each
model. It is drawn from the next epoch on, in proportion to the owner's stake,
which must be at least the network's minimum.`,
		Example: `  cuckoo stake deposit 25000 --key alice --network net/network.json
  cuckoo register miner --key alice --operator alice-op --network net/network.json
  cuckoo node --role miner --key alice-op --network net/network.json`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			ids, err := modelIDs(models)
			if err != nil {
				return err
			}
			return flags.act(cmd, client.RoleMiner, func(ctx context.Context, w *work, out *registered) error {
				if out.Models = ids; len(ids) == 0 {
					if (w.file.Model == config.Model{}) {
						return hint(fmt.Errorf("network %s names no model (%w)", w.file.Name, errUsage), "name one with --model ID")
					}
					out.Models = []typed.Hash{w.file.Model.ID}
				}
				return w.registerMiner(ctx, out)
			})
		},
	}
	cmd.Flags().StringSliceVar(&models, "model", nil, "model id (0x...), as often as needed (default: the network file's model)")
	return cmd
}

func modelIDs(list []string) ([]typed.Hash, error) {
	var ids []typed.Hash
	for _, s := range list {
		var id typed.Hash
		if err := id.UnmarshalText([]byte(s)); err != nil {
			return nil, hint(fmt.Errorf("--model: %w (%w)", err, errUsage), "'cuckoo status' of a node shows the ids of its models")
		}
		ids = append(ids, id)
	}
	return ids, nil
}

func (w *work) registerMiner(ctx context.Context, out *registered) error {
	r, err := w.Registration(ctx, out.Operator)
	if err != nil {
		return err
	}
	var missing []typed.Hash
	for _, m := range out.Models {
		if !slices.Contains(r.Models, m) {
			missing = append(missing, m)
		}
	}
	switch {
	case r.Role == client.RoleNone:
		receipt, err := w.RegisterMiner(ctx, w.owner, out.Operator, out.Models)
		if err != nil {
			return err
		}
		w.did("registered as a miner", receipt)
	case len(missing) > 0:
		receipt, err := w.AddModels(ctx, w.owner, out.Operator, missing)
		if err != nil {
			return err
		}
		w.did(fmt.Sprintf("added %d models", len(missing)), receipt)
	default:
		w.already("registered as a miner")
	}
	for _, m := range out.Models {
		err := w.poke(ctx, m, out.Operator)
		if errors.Is(err, client.ErrUnchanged) {
			w.already("in the pool of model " + brief(m))
		} else if err != nil {
			return err
		}
	}
	return w.minerCounts(ctx, out)
}

// minerCounts finds the first epoch in which the pools have the miner: the
// present one where the pools have not changed since it was frozen.
func (w *work) minerCounts(ctx context.Context, out *registered) error {
	head, err := w.Head(ctx)
	if err != nil {
		return err
	}
	out.CountsFrom = nextEpoch(w.file, head)
	for _, s := range w.steps {
		if !s.Already && s.Block > 0 { // the last transaction decides, not the block seen since
			out.CountsFrom = nextEpoch(w.file, s.Block)
		}
	}
	out.CountsFrom.Blocks = w.file.Epoch.First(out.CountsFrom.Epoch) - min(head, w.file.Epoch.First(out.CountsFrom.Epoch))
	e, begun := w.file.Epoch.Of(head)
	if !begun || out.CountsFrom.Epoch <= e {
		return nil
	}
	for _, m := range out.Models {
		frozen, err := w.PoolRootAt(ctx, m, e)
		if err != nil {
			return err
		}
		now, err := w.PoolRoot(ctx, m)
		if err != nil || now != frozen {
			return err
		}
	}
	out.CountsFrom = start{Epoch: e, Block: w.file.Epoch.First(e)}
	return nil
}

func newRegisterCoordinator(flags *registerFlags) *cobra.Command {
	var vrfKey, escrow string
	cmd := &cobra.Command{
		Use:   "coordinator",
		Short: "Register an operator as a coordinator",
		Long: `Registers an operator as a coordinator with its VRF key, which draws the miners
of its tasks, and fills its escrow, which pays them. It may publish tasks from the
next epoch on.`,
		Example: `  cuckoo key new shop-op-vrf --kind vrf
  cuckoo stake deposit 2000000 --key shop
  cuckoo register coordinator --key shop --operator shop-op --vrf-key shop-op-vrf --escrow 1000
  cuckoo node --role coordinator --key shop-op`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			var target typed.Amount
			var err error
			if escrow != "" {
				if target, err = parseCAI(escrow); err != nil {
					return fmt.Errorf("--escrow: %w", err)
				}
			}
			vrf, err := flags.vrfPublic(vrfKey)
			if err != nil {
				return err
			}
			return flags.act(cmd, client.RoleCoordinator, func(ctx context.Context, w *work, out *registered) error {
				return w.registerCoordinator(ctx, out, vrf, target)
			})
		},
	}
	cmd.Flags().StringVar(&vrfKey, "vrf-key", "", "VRF key: a name in the key folder, or a file; only its public half is read")
	cmd.Flags().StringVar(&escrow, "escrow", "", "CAI that the escrow shall hold: what is missing is deposited")
	return cmd
}

func (f *registerFlags) vrfPublic(nameOrPath string) (key [33]byte, err error) {
	if nameOrPath == "" {
		return key, hint(fmt.Errorf("--vrf-key: a coordinator needs one (%w)", errUsage), "make it with 'cuckoo key new NAME --kind vrf'")
	}
	text, err := f.keys.public(nameOrPath, keys.KindVRF)
	if err != nil {
		return key, fmt.Errorf("--vrf-key: %w", err)
	}
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(b) != len(key) {
		return key, fmt.Errorf("--vrf-key: key %s shows no public key of %d bytes", nameOrPath, len(key))
	}
	return [33]byte(b), nil
}

func (w *work) registerCoordinator(ctx context.Context, out *registered, vrf [33]byte, escrow typed.Amount) error {
	r, err := w.Registration(ctx, out.Operator)
	if err != nil {
		return err
	}
	head, err := w.Head(ctx)
	if err != nil {
		return err
	}
	counts := nextEpoch(w.file, head)
	if r.Role == client.RoleNone {
		receipt, err := w.RegisterCoordinator(ctx, w.owner, out.Operator, vrf)
		if err != nil {
			return err
		}
		w.did("registered as a coordinator", receipt)
		counts = nextEpoch(w.file, receipt.Block)
	} else if have, err := w.VRFKey(ctx, out.Operator, counts.Epoch); err != nil {
		return err
	} else if have != vrf {
		receipt, err := w.SetVRFKey(ctx, w.owner, out.Operator, vrf)
		if err != nil {
			return err
		}
		w.did("changed the VRF key", receipt)
		counts = nextEpoch(w.file, receipt.Block)
	} else {
		w.already("registered as a coordinator with this VRF key")
		if e, begun := w.file.Epoch.Of(head); begun && r.Weight > 0 {
			if old, err := w.VRFKey(ctx, out.Operator, e); err == nil && old == vrf { // none: it registered in this epoch
				counts = start{Epoch: e, Block: w.file.Epoch.First(e)}
			}
		}
	}
	out.CountsFrom = counts
	return w.fillEscrow(ctx, out, escrow)
}

func (w *work) fillEscrow(ctx context.Context, out *registered, want typed.Amount) error {
	e, err := w.Escrow(ctx, out.Operator)
	if err != nil {
		return err
	}
	if e.Balance.Cmp(want) >= 0 {
		if w.already("an escrow of " + exact(e.Balance) + " CAI"); e.Balance.IsZero() {
			w.steps = w.steps[:len(w.steps)-1]
			out.Notes = append(out.Notes, "the escrow is empty, so miners cannot be paid: fill it with --escrow AMOUNT")
		}
		return nil
	}
	missing, err := want.Sub(e.Balance)
	if err != nil {
		return err
	}
	r, err := w.Deposit(ctx, w.owner, out.Operator, missing)
	if err != nil {
		return err
	}
	w.did("deposited "+exact(missing)+" CAI in the escrow", r)
	return nil
}
