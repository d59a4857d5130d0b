package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// modelEntries is what the ModelRegistry says of a model.
type modelEntries struct {
	Model   typed.Hash          `json:"model"`
	Steps   []doneStep          `json:"steps,omitempty"`
	Entries []client.ModelEntry `json:"entries"`
	More    bool                `json:"more,omitempty"` // others were not looked at: there are too many
}

func (m modelEntries) print(w io.Writer) {
	printSteps(w, m.Steps)
	fmt.Fprintln(w, "model", m.Model)
	if len(m.Entries) == 0 {
		fmt.Fprintln(w, "nobody has described it: 'cuckoo model register'")
		return
	}
	var body []table.Row
	for _, e := range m.Entries {
		body = append(body, table.Row{e.Entry, exact(e.Stake), len(e.Accounts), e.Architecture, e.Arithmetic, e.CID})
	}
	rows(w, table.Row{"entry", "stake behind it (CAI)", "accounts", "architecture", "arithmetic", "cid"}, body...)
	if m.More {
		fmt.Fprintln(w, "there are more entries than were looked at")
	}
	fmt.Fprintln(w, "Check what you fetch: 'cuckoo model show FILE' must say the model's id.")
}

func newModelEntries() *cobra.Command {
	var network networkFlag
	cmd := &cobra.Command{
		Use:   "entries MODEL",
		Short: "List what the network's ModelRegistry says of a model, by the stake behind it",
		Long: `Lists descriptions of a model on the chain: where its file is to be had, its
architecture, its weight root. Anyone may add one, so look at the stake of those who
endorse it. A wrong description costs a download and no more: the file itself proves
its id ('cuckoo model show FILE').`,
		Example: `  cuckoo model entries 0x5f0c... --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			ids, err := modelIDs(a)
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			_, c, err := network.dial(ctx)
			if err != nil {
				return err
			}
			defer c.Close()
			m := modelEntries{Model: ids[0]}
			if m.Entries, m.More, err = c.ModelEntries(ctx, m.Model); err != nil {
				return chainHint(err, network.path)
			}
			return show(cmd, m, m.print)
		},
	}
	network.add(cmd)
	return cmd
}

func newModelRegister() *cobra.Command {
	var flags ownerFlags
	var cache cacheFlag
	var cid string
	var endorse bool
	cmd := &cobra.Command{
		Use:   "register [FILE]",
		Short: "Describe a model in the network's ModelRegistry: where its file is to be had",
		Long: `Reads id, architecture, weight root and arithmetic version from the file (without
FILE, from the model built in) and writes them to the chain with the content
identifier under which the file is to be had. Registering first gains nothing: there
may be any number of descriptions, and what counts is the stake that endorses one.
With --endorse the key's account does so at once.`,
		Example: `  cuckoo model register gemma.gguf --cid bafy... --key alice --endorse`,
		Args:    args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if cid == "" || len(cid) > 256 || strings.ContainsAny(cid, " \n\t") {
				return hint(fmt.Errorf("--cid: %.40q is no content identifier (%w)", cid, errUsage), "give the CID under which the file is to be had, for example on IPFS")
			}
			m, err := openModel(cmd, cache, a)
			if err != nil {
				return err
			}
			defer m.Close()
			i := m.Info()
			entry := client.Model{ID: i.ID, CID: cid, Architecture: i.Architecture, WeightRoot: i.WeightRoot, Arithmetic: inference.Arithmetic}
			return flags.onModel(cmd, i.ID, func(ctx context.Context, w *work) error {
				if err := w.registerModel(ctx, entry); err != nil || !endorse {
					return err
				}
				return w.endorseModel(ctx, entry.ID, entry.Entry())
			})
		},
	}
	flags.add(cmd)
	cache.add(cmd)
	cmd.Flags().StringVar(&cid, "cid", "", "content identifier of the file")
	cmd.Flags().BoolVar(&endorse, "endorse", false, "stand for it with the key's account")
	return cmd
}

// openModel opens a file, or the model built in.
func openModel(cmd *cobra.Command, cache cacheFlag, a []string) (*inference.Model, error) {
	if len(a) == 0 {
		return inference.Load(tiny.GGUF())
	}
	return cache.open(cmd, a[0])
}

func newModelEndorse() *cobra.Command {
	var flags ownerFlags
	cmd := &cobra.Command{
		Use:   "endorse MODEL ENTRY|none",
		Short: "Stand for one description of a model with an account's stake",
		Long: `Says that the key's account stands for one description of a model, and no other.
Readers weigh descriptions by the stake of those who do. Check the description
first: fetch the file and let 'cuckoo model show' compute its id. The key is an
owner's or its operator's.`,
		Example: `  cuckoo model entries 0x5f0c...
  cuckoo model endorse 0x5f0c... 0x77ab... --key alice`,
		Args: args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			ids, err := modelIDs(a[:1])
			if err != nil {
				return err
			}
			var entry typed.Hash
			if a[1] != "none" {
				if err := entry.UnmarshalText([]byte(a[1])); err != nil {
					return hint(fmt.Errorf("entry: %w (%w)", err, errUsage), "'cuckoo model entries %s' lists them", ids[0])
				}
			}
			return flags.onModel(cmd, ids[0], func(ctx context.Context, w *work) error { return w.endorseModel(ctx, ids[0], entry) })
		},
	}
	flags.add(cmd)
	return cmd
}

// onModel runs what a key does about a model, and shows its entries after it.
func (o *ownerFlags) onModel(cmd *cobra.Command, model typed.Hash, do func(context.Context, *work) error) error {
	m := modelEntries{Model: model}
	err := o.run(cmd, do, func(ctx context.Context, w *work) (err error) {
		m.Steps = w.steps
		m.Entries, m.More, err = w.ModelEntries(ctx, model)
		return err
	})
	if err != nil {
		return err
	}
	return show(cmd, m, m.print)
}

func (w *work) registerModel(ctx context.Context, m client.Model) error {
	known, _, err := w.ModelEntries(ctx, m.ID)
	if err != nil {
		return err
	}
	for _, e := range known {
		if e.Entry == m.Entry() {
			w.already("described as entry " + m.Entry().String())
			return nil
		}
	}
	r, err := w.RegisterModel(ctx, w.owner, m)
	if err == nil {
		w.did("described as entry "+m.Entry().String(), r)
	}
	return err
}

// endorseModel makes an entry the one that the key's account stands for; a zero
// entry ends that.
func (w *work) endorseModel(ctx context.Context, model, entry typed.Hash) error {
	account, err := w.account(ctx, w.owner.Address())
	if err != nil {
		return err
	}
	now, err := w.EndorsedEntry(ctx, model, account)
	if err != nil {
		return err
	}
	if now == entry {
		w.already("what " + account.String() + " stands for")
		return nil
	}
	r, err := w.EndorseModel(ctx, w.owner, model, entry)
	if err == nil {
		w.did(account.String()+" stands for entry "+entry.String(), r)
	}
	return err
}
