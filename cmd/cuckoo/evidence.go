package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func newEvidence() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "evidence",
		Short: "List, verify and submit proofs of a cheat",
		Long: `Evidence is messages that an operator signed and should not have:

  double-result           two outputs for one task
  double-task             two tasks under one number
  double-voucher          two vouchers under one index, or sums that do not add up
  out-of-turn-claim       a claim for a rank that the lottery gave to another
  out-of-turn-assignment  work or pay for a miner whom the lottery did not draw
  bad-opening             an opening that does not fit what was committed to

A file of it needs nothing else: anyone verifies it offline, and anyone may submit
it. The contract takes a share of all stake behind the offender, pays a tenth of
what its owner lost to the sender, and burns the rest. So that nobody who sees it
on its way can take that, the sender commits to it first and shows it some blocks
later; 'submit' does both.`,
	}
	cmd.AddCommand(newEvidenceList(), newEvidenceVerify(), newEvidenceCommit(), newEvidenceSubmit())
	return cmd
}

// errInvalid: a file that proves nothing.
var errInvalid = errors.New("invalid evidence")

// evidenceView is an evidence file and what it proves.
type evidenceView struct {
	File     string        `json:"file"`
	Valid    bool          `json:"valid"`
	Error    string        `json:"error,omitempty"`
	Kind     string        `json:"kind,omitempty"`
	Offender typed.Address `json:"offender,omitzero"`
	Key      typed.Hash    `json:"key,omitzero"`
	ChainID  uint64        `json:"chainId,omitempty"`
	Registry typed.Address `json:"registry,omitzero"`

	// What it takes from the chain; only out-of-turn kinds have such facts.
	Facts   *factsView `json:"facts,omitempty"`
	OnChain string     `json:"onChain,omitempty"` // "the same", "another", or empty if the chain was not asked
}

// factsView is what a lottery was drawn with, as the file says.
type factsView struct {
	Epoch       uint64        `json:"epoch"`
	Model       typed.Hash    `json:"model"`
	Coordinator typed.Address `json:"coordinator"`
	Word        typed.Hash    `json:"word"`
	PoolRoot    typed.Hash    `json:"poolRoot"`
	VRFKey      string        `json:"vrfKey"`
}

// openEvidence reads and verifies a file, offline.
func openEvidence(path string) (evidenceView, evidence.Evidence, error) {
	data, err := readBounded(path, evidence.MaxFile)
	if err != nil {
		return evidenceView{File: path}, evidence.Evidence{}, err
	}
	return viewEvidence(path, data)
}

// viewEvidence verifies the content of a file; its error is errInvalid.
func viewEvidence(path string, data []byte) (evidenceView, evidence.Evidence, error) {
	v := evidenceView{File: path}
	fail := func(err error) (evidenceView, evidence.Evidence, error) {
		v.Error = err.Error()
		return v, evidence.Evidence{}, fmt.Errorf("%s: %w: %w", path, errInvalid, err)
	}
	e, domain, err := evidence.Parse(data)
	if err != nil {
		return fail(err)
	}
	v.ChainID, v.Registry, v.Kind = domain.ChainID, domain.Registry, e.Kind.String()
	if v.Offender, err = e.Verify(domain); err != nil {
		return fail(err)
	}
	key, err := e.Key()
	if err != nil {
		return fail(err)
	}
	v.Key, v.Valid = key.Hash(), true
	if f, ok := e.Facts(); ok {
		v.Facts = &factsView{f.Epoch, f.Model, f.Coordinator, f.Word, f.PoolRoot, fmt.Sprintf("0x%x", f.VRFKey)}
	}
	return v, e, nil
}

// ofNetwork refuses evidence that was signed for another network.
func (v *evidenceView) ofNetwork(d typed.Domain, networkFile string) error {
	if v.ChainID == d.ChainID && v.Registry == d.Registry {
		return nil
	}
	v.Valid, v.Error = false, fmt.Sprintf("domain: it is of chain %d, registry %s; %s is of chain %d, registry %s", v.ChainID, v.Registry, networkFile, d.ChainID, d.Registry)
	return hint(fmt.Errorf("%s: %w: %s", v.File, errInvalid, v.Error), "name the network that the messages were signed for with --network")
}

func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most+1))
}

func newEvidenceList() *cobra.Command {
	var dirs []string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the evidence that a watcher's node keeps",
		Example: `  cuckoo evidence list
  cuckoo evidence list --dir net/watcher`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			patterns := []string{filepath.Join(home(), "nodes", "*")}
			if dirs != nil {
				patterns = dirs
			}
			views := []evidenceView{}
			for _, dir := range patterns {
				if _, err := os.Stat(dir); dirs != nil && err != nil {
					return hint(fmt.Errorf("--dir: %w", err), "name the folder that 'cuckoo node --dir' was given")
				}
				files, err := filepath.Glob(filepath.Join(dir, "evidence", "*.json"))
				if err != nil {
					return fmt.Errorf("--dir: %w", err)
				}
				for _, path := range files {
					v, _, err := openEvidence(path)
					if err != nil && v.Error == "" {
						v.Error = err.Error()
					}
					views = append(views, v)
				}
			}
			return show(cmd, views, func(w io.Writer) {
				if len(views) == 0 {
					fmt.Fprintln(w, "none: no cheat was seen")
					return
				}
				var body []table.Row
				for _, v := range views {
					state := "valid"
					if !v.Valid {
						state = "invalid: " + oneLine(v.Error)
					}
					body = append(body, table.Row{v.Kind, v.Offender, state, v.File})
				}
				rows(w, table.Row{"kind", "offender", "state", "file"}, body...)
			})
		},
	}
	cmd.Flags().StringSliceVar(&dirs, "dir", nil, "folder of a node's state (default: every node under "+filepath.Join(home(), "nodes")+")")
	return cmd
}

func newEvidenceVerify() *cobra.Command {
	var network networkFlag
	cmd := &cobra.Command{
		Use:   "verify FILE",
		Short: "Check an evidence file, offline",
		Long: `Checks that a file proves a cheat. Nothing but the file is needed. Evidence that
somebody acted out of turn also says what word, pool and key the lottery was drawn
with: with --network these are held against that network's chain, and the file must
be of that network. Exit 0 if valid, 1 if not, naming what failed.`,
		Example: `  cuckoo evidence verify net/watcher/evidence/0x1c5d....json
  cuckoo evidence verify turn.json --network net/network.json`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			v, e, err := openEvidence(a[0])
			if err != nil && v.Error == "" {
				return hint(err, "'cuckoo evidence list' shows the files there are")
			}
			if err == nil && network.path != "" {
				file, lerr := network.load()
				if lerr != nil {
					return lerr
				}
				err = v.ofNetwork(file.Domain(), network.path)
				if err == nil && v.Facts != nil {
					err = v.confirm(cmd.Context(), &network, e)
				}
			}
			return errors.Join(show(cmd, v, v.print), err)
		},
	}
	cmd.Flags().StringVar(&network.path, "network", "", "network file that the evidence must be of")
	return cmd
}

// confirm holds what evidence takes from the chain against the chain.
func (v *evidenceView) confirm(ctx context.Context, network *networkFlag, e evidence.Evidence) error {
	_, c, err := network.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	return chainHint(v.onChain(ctx, c, e), network.path)
}

func (v *evidenceView) onChain(ctx context.Context, c *client.Client, e evidence.Evidence) error {
	f, ok := e.Facts()
	if !ok {
		return nil
	}
	err := node.ConfirmFacts(ctx, c, f)
	switch {
	case err == nil:
		v.OnChain = "the same"
		return nil
	case !errors.Is(err, evidence.ErrFacts):
		return err
	}
	v.Valid, v.OnChain, v.Error = false, "another", err.Error()
	return hint(fmt.Errorf("%s: %w: %w", v.File, errInvalid, err), "whoever made the file drew from another chain: nothing is proved on this one")
}

func (v evidenceView) print(w io.Writer) {
	if !v.Valid {
		return
	}
	fmt.Fprintf(w, "valid: %s by %s on chain %d, registry %s\n", v.Kind, v.Offender, v.ChainID, v.Registry)
	if v.Facts == nil {
		return
	}
	facts(w,
		fact{"epoch", fmt.Sprint(v.Facts.Epoch)},
		fact{"beacon word", v.Facts.Word.String()},
		fact{"pool root", v.Facts.PoolRoot.String()},
		fact{"VRF key", fmt.Sprintf("%s of %s", v.Facts.VRFKey, v.Facts.Coordinator)},
		fact{"on the chain", v.OnChain},
	)
	if v.OnChain == "" {
		fmt.Fprintln(w, "provided that word, pool and key are the chain's: --network FILE asks it")
	}
}

// readReport reads what a report needs: verified evidence of the network, the
// reporter's key, and the chain.
func (o *ownerFlags) readReport(cmd *cobra.Command, path string) (e evidence.Evidence, reporter *keys.Signer, c *client.Client, err error) {
	v, e, err := openEvidence(path)
	if err != nil {
		return e, nil, nil, hint(err, "nothing was sent: the contract would refuse it too")
	}
	file, err := o.network.load()
	if err != nil {
		return e, nil, nil, err
	}
	if err := v.ofNetwork(file.Domain(), o.network.path); err != nil {
		return e, nil, nil, err
	}
	if reporter, err = o.keys.signer(cmd, "key", o.key); err != nil {
		return e, nil, nil, err
	}
	if _, c, err = o.network.dial(cmd.Context()); err != nil {
		return e, nil, nil, err
	}
	if err := v.onChain(cmd.Context(), c, e); err != nil { // before a commit is paid for
		c.Close()
		return e, nil, nil, chainHint(err, o.network.path)
	}
	return e, reporter, c, nil
}

// committed is a commit to evidence.
type committed struct {
	Key        typed.Hash `json:"key"`
	Block      uint64     `json:"block"`      // of the commit
	RevealFrom uint64     `json:"revealFrom"` // block from which on the evidence can be shown
	RevealBy   uint64     `json:"revealBy"`   // last one
}

// commit binds the reporter to evidence, or finds that it did before.
func commit(ctx context.Context, c *client.Client, reporter *keys.Signer, e evidence.Evidence) (m committed, err error) {
	key, err := e.Key()
	if err != nil {
		return m, err
	}
	limits, err := c.Limits(ctx)
	if err != nil {
		return m, err
	}
	block, err := node.CommitEvidence(ctx, c, reporter, key, limits)
	return committed{key.Hash(), block, block + limits.CommitMin, block + limits.CommitMax}, err
}

func newEvidenceCommit() *cobra.Command {
	var flags ownerFlags
	cmd := &cobra.Command{
		Use:   "commit FILE",
		Short: "Commit to evidence without showing it; 'submit' does this first",
		Long: `Writes a hash to the chain that binds --key to the evidence and tells nobody what
it is about. From some blocks later on 'cuckoo evidence submit', with the same key,
shows the evidence at once. Nothing of the commit has to be kept.`,
		Example: `  cuckoo evidence commit evidence.json --key alice --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			e, reporter, c, err := flags.readReport(cmd, a[0])
			if err != nil {
				return err
			}
			defer c.Close()
			m, err := commit(cmd.Context(), c, reporter, e)
			if err != nil {
				return chainHint(err, flags.network.path)
			}
			return show(cmd, m, func(w io.Writer) {
				fmt.Fprintf(w, "committed in block %d: 'cuckoo evidence submit' shows the evidence from block %d to %d\n", m.Block, m.RevealFrom, m.RevealBy)
			})
		},
	}
	flags.add(cmd)
	cmd.PersistentFlags().Lookup("key").Usage = "key that reports and gets the bounty: a name in the key folder, or a file"
	return cmd
}

func newEvidenceSubmit() *cobra.Command {
	var flags ownerFlags
	var wait time.Duration
	cmd := &cobra.Command{
		Use:   "submit FILE",
		Short: "Bring evidence to the chain: the offender is slashed, you get the bounty",
		Long: `Verifies an evidence file, commits to it unless that was done, waits until the
commit is old enough, and shows the evidence. The bounty goes to --key, which needs
gas coin and nothing else. A fault is slashed once, for whoever shows it first.
When it is cut short, give the same command again: it goes on with its commit.`,
		Example: `  cuckoo evidence submit evidence.json --key alice --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			e, reporter, c, err := flags.readReport(cmd, a[0])
			if err != nil {
				return err
			}
			defer c.Close()
			ctx := cmd.Context()
			m, err := commit(ctx, c, reporter, e)
			if err != nil {
				return chainHint(err, flags.network.path)
			}
			fmt.Fprintf(cmd.ErrOrStderr(), "committed in block %d; the evidence can be shown from block %d on\n", m.Block, m.RevealFrom)
			if err := waitForBlock(ctx, c, m.RevealFrom, wait, cmd.ErrOrStderr()); err != nil {
				return hint(err, "give the same command again: it goes on with this commit until block %d", m.RevealBy)
			}
			s, err := node.SubmitEvidence(ctx, c, reporter, e)
			if err != nil {
				return chainHint(err, flags.network.path)
			}
			return show(cmd, s, func(w io.Writer) {
				facts(w,
					fact{"offender", s.Offender.String()},
					fact{"fault", s.Kind},
					fact{"stake before", exact(s.StakeBefore) + " CAI"},
					fact{"stake after", exact(s.StakeAfter) + " CAI"},
					fact{"slashed", exact(s.Amount) + " CAI"},
					fact{"bounty", exact(s.Bounty) + " CAI to " + s.Reporter.String()},
					fact{"burned", exact(s.Burned) + " CAI"},
					fact{"transaction", fmt.Sprintf("%s in block %d", s.Tx, s.Block)},
				)
			})
		},
	}
	flags.add(cmd)
	cmd.PersistentFlags().Lookup("key").Usage = "key that reports and gets the bounty: a name in the key folder, or a file"
	cmd.Flags().DurationVar(&wait, "wait", 30*time.Minute, "how long to wait for the commit to be old enough")
	return cmd
}

// waitForBlock waits until a block is there, and says how far it is.
func waitForBlock(ctx context.Context, c *client.Client, block uint64, wait time.Duration, w io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	heads := c.RPC().Heads(ctx)
	last := uint64(0)
	for {
		head, err := c.Head(ctx)
		switch {
		case err != nil:
			return err
		case head >= block:
			return nil
		case head != last:
			fmt.Fprintf(w, "waiting for block %d, %d to go\n", block, block-head)
			last = head
		}
		select {
		case <-heads:
		case <-ctx.Done():
			return fmt.Errorf("block %d has not come within %v, the newest is %d: %w", block, wait, head, ctx.Err())
		}
	}
}
