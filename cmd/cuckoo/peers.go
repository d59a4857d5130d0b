package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/p2p/host"
)

func newPeers() *cobra.Command {
	var api apiFlags
	cmd := &cobra.Command{
		Use:   "peers",
		Short: "List the peers that a node is connected to",
		Example: `  cuckoo peers --network net/network.json      the coordinator's
  cuckoo peers --dir ~/.cuckoo/nodes/alice-op-miner`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, err := api.endpoint()
			if err != nil {
				return err
			}
			list := []host.Peer{}
			if err := e.get(cmd.Context(), "/cuckoo/v1/peers", &list); err != nil {
				return err
			}
			return show(cmd, list, func(w io.Writer) {
				if len(list) == 0 {
					fmt.Fprintln(w, "no peer is connected; 'cuckoo doctor' dials the bootstrap peers")
					return
				}
				var body []table.Row
				for _, p := range list {
					ping := "no answer"
					if p.Latency > 0 {
						ping = fmt.Sprintf("%.1f ms", float64(p.Latency)/float64(time.Millisecond))
					}
					body = append(body, table.Row{p.ID, peerNotes(p), ping, time.Since(p.Since).Round(time.Second), strings.Join(slices.Compact(slices.Sorted(slices.Values(p.Addrs))), " ")})
				}
				rows(w, table.Row{"peer", "", "ping", "since", "address"}, body...)
			})
		},
	}
	api.add(cmd)
	return cmd
}

func peerNotes(p host.Peer) string {
	notes := []string{"out"}
	if p.Inbound {
		notes[0] = "in"
	}
	if p.Bootstrap {
		notes = append(notes, "bootstrap")
	}
	if p.Relayed {
		notes = append(notes, "relayed")
	}
	return strings.Join(notes, ", ")
}
