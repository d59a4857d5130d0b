package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/store"
)

// nodeStatus is a node's status; what gossip counts is handed on as it came.
type nodeStatus struct {
	node.Status
	Gossip json.RawMessage `json:"gossip,omitempty"`
}

func newStatus() *cobra.Command {
	var api apiFlags
	var payments bool
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show how a node is doing, and why if it earns nothing",
		Example: `  cuckoo status --network net/network.json      the coordinator's
  cuckoo status --dir ~/.cuckoo/nodes/alice-op-miner
  cuckoo status --dir ~/.cuckoo/nodes/alice-op-miner --payments`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, err := api.endpoint()
			if err != nil {
				return err
			}
			if payments {
				list := []store.Payment{}
				if err := e.get(cmd.Context(), "/cuckoo/v1/payments", &list); err != nil {
					return err
				}
				return show(cmd, list, func(w io.Writer) { printPayments(w, list) })
			}
			var s nodeStatus
			if err := e.get(cmd.Context(), "/cuckoo/v1/status", &s); err != nil {
				return err
			}
			return show(cmd, s, func(w io.Writer) { printStatus(w, s.Status) })
		},
	}
	api.add(cmd)
	cmd.Flags().BoolVar(&payments, "payments", false, "list what the chain has paid this operator, newest first")
	return cmd
}

// printPayments lists what the chain paid; of a voucher the sum before the burned
// share and that of the coordinator's stakers.
func printPayments(w io.Writer, list []store.Payment) {
	if len(list) == 0 {
		fmt.Fprintln(w, "nothing yet")
		return
	}
	var body []table.Row
	for _, p := range list {
		body = append(body, table.Row{time.UnixMilli(p.At).Format(time.DateTime), p.Kind, exact(p.Amount), p.Coordinator, p.Block, brief(p.Tx)})
	}
	rows(w, table.Row{"when", "what", "CAI", "from", "block", "transaction"}, body...)
}

func printStatus(w io.Writer, s node.Status) {
	operator := ""
	if !s.Operator.IsZero() {
		operator = s.Operator.String()
	}
	fmt.Fprintln(w, s.Verdict)
	for _, n := range s.Notes {
		fmt.Fprintln(w, "note:", n)
	}
	fmt.Fprintln(w)
	facts(w,
		fact{"role", string(s.Role)},
		fact{"network", s.Network},
		fact{"operator", operator},
		fact{"peer", s.PeerID},
		fact{"up for", (time.Duration(s.Uptime) * time.Second).String()},
		fact{"block", fmt.Sprintf("%d, epoch %d", s.Block, s.Epoch)},
		fact{"peers", fmt.Sprint(s.Peers)},
	)
	for _, a := range s.Addrs {
		fmt.Fprintf(w, "  listens on %s\n", a)
	}
	for _, b := range s.Bootstrap {
		if !b.Connected {
			fmt.Fprintf(w, "  bootstrap %s is not connected after %d attempts: %s\n", b.Peer, b.Attempts, b.Err)
		}
	}
	if len(s.Models) > 0 {
		var body []table.Row
		for _, m := range s.Models {
			share := "-"
			if m.Total > 0 {
				share = fmt.Sprintf("%.2f%%", 100*float64(m.Weight)/float64(m.Total))
			}
			body = append(body, table.Row{m.Name, m.ID, m.Weight, m.Total, share})
		}
		rows(w, table.Row{"model", "id", "weight", "pool", "share"}, body...)
	}
	for _, why := range slices.Sorted(maps.Keys(s.Skipped)) {
		fmt.Fprintf(w, "%d tasks not served: %s\n", s.Skipped[why], why)
	}
}
