package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func newEvidence() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "evidence",
		Short: "List, verify and submit proofs of a cheat",
		Long: `Evidence is two messages that one operator signed and should not have signed
both. A file of it needs nothing else: anyone verifies it offline, and anyone may
submit it; the contract takes the offender's stake and pays the sender a bounty.`,
	}
	cmd.AddCommand(newEvidenceList(), newEvidenceVerify(), newEvidenceSubmit())
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
		Long: `Checks that a file proves a cheat. Nothing but the file is needed; with --network
it must also be of that network. Exit 0 if valid, 1 if not, naming what failed.`,
		Example: `  cuckoo evidence verify net/watcher/evidence/0x1c5d....json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			v, _, err := openEvidence(a[0])
			if err != nil && v.Error == "" {
				return hint(err, "'cuckoo evidence list' shows the files there are")
			}
			if err == nil && network.path != "" {
				file, lerr := network.load()
				if lerr != nil {
					return lerr
				}
				err = v.ofNetwork(file.Domain(), network.path)
			}
			return errors.Join(show(cmd, v, func(w io.Writer) {
				if v.Valid {
					fmt.Fprintf(w, "valid: %s by %s on chain %d, registry %s\n", v.Kind, v.Offender, v.ChainID, v.Registry)
				}
			}), err)
		},
	}
	cmd.Flags().StringVar(&network.path, "network", "", "network file that the evidence must be of")
	return cmd
}

func newEvidenceSubmit() *cobra.Command {
	var flags ownerFlags
	cmd := &cobra.Command{
		Use:   "submit FILE",
		Short: "Bring evidence to the chain: the offender is slashed, you get the bounty",
		Long: `Verifies an evidence file and submits it. The bounty goes to --key, which needs
gas coin and nothing else. A fault is slashed once, whoever submits it first.`,
		Example: `  cuckoo evidence submit evidence.json --key alice --network net/network.json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			v, e, err := openEvidence(a[0])
			if err != nil {
				return hint(err, "nothing was sent: the contract would refuse it too")
			}
			file, err := flags.network.load()
			if err != nil {
				return err
			}
			if err := v.ofNetwork(file.Domain(), flags.network.path); err != nil {
				return err
			}
			reporter, err := flags.keys.signer(cmd, "key", flags.key)
			if err != nil {
				return err
			}
			_, c, err := flags.network.dial(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			s, err := node.SubmitEvidence(cmd.Context(), c, reporter, e)
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
	cmd.PersistentFlags().Lookup("key").Usage = "key that sends it and gets the bounty: a name in the key folder, or a file"
	return cmd
}
