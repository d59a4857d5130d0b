package store

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/miner"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/watcher"
)

// The machines' own records come back as they were, and read well in SQL.
func TestViews(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	coord, hand := typed.Address{0xc}, typed.Address{0xa}
	task := &typed.Task{Coordinator: coord, Epoch: 7, Seq: 3, ModelID: typed.Hash{5}, VRFProof: []byte{1}}
	id := typed.ID(task)
	voucher := &typed.Voucher{Coordinator: coord, Miner: hand, Index: 1, Task: id, Amount: typed.Amount{Hi: 1, Lo: 2}, Cumulative: typed.Amount{Hi: 1, Lo: 2}}
	claim := &typed.Claim{Task: id, Miner: hand, Rank: 2}
	assignment := &typed.Assignment{Task: id, Miner: hand, Rank: 2, Deadline: 1 << 60}
	fault := evidence.Key{Kind: 1, Offender: hand, Slot: id}

	for _, m := range []struct {
		name    string
		decode  func(string, []byte) (step.Record, error)
		records []step.Record
	}{
		{"coordinator", coordinator.DecodeRecord, []step.Record{
			coordinator.Job{Request: coordinator.Request{ID: "r1", PromptIDs: []uint32{1, 2}}, Task: task, ID: id},
			coordinator.Claimed{Claim: claim},
			coordinator.Assigned{Assignment: assignment, PeerID: []byte{9}},
			coordinator.Decided{Verdict: &typed.Verdict{Task: id, Miner: hand, Outcome: typed.OutcomeAccepted, Voucher: typed.ID(voucher)}, Voucher: voucher, IDs: []uint32{4}},
			coordinator.Decided{Verdict: &typed.Verdict{Task: id, Miner: typed.Address{0xb}, Outcome: typed.OutcomeLate}},
		}},
		{"miner", miner.DecodeRecord, []step.Record{
			miner.Offer{Task: task, Params: new(typed.Params), Claim: claim},
			miner.Assigned{Assignment: assignment},
			miner.Made{Result: &typed.Result{Task: id, Miner: hand}, Opening: &typed.Opening{Task: id, Count: 12}, IDs: []uint32{4}},
			miner.Earned{Voucher: voucher, At: 5},
		}},
		{"watcher", watcher.DecodeRecord, []step.Record{watcher.Done{Fault: fault}}},
	} {
		l := s.Log(m.name, m.decode)
		require.NoError(t, l.Put(step.Store{Records: m.records}))
		require.Equal(t, m.records, restored(t, l))
	}

	db, err := View(cfg.Path)
	require.NoError(t, err)
	defer db.Close()
	for _, c := range []struct {
		query string
		want  []string
	}{
		{`SELECT machine, task, coordinator, epoch, seq, coalesce(request, '-') FROM tasks ORDER BY machine`,
			[]string{fmt.Sprintf("coordinator %s %s 7 3 r1", id, coord), fmt.Sprintf("miner %s %s 7 3 -", id, coord)}},
		{`SELECT machine, task, miner, rank FROM claims ORDER BY machine`,
			[]string{fmt.Sprintf("coordinator %s %s 2", id, hand), fmt.Sprintf("miner %s %s 2", id, hand)}},
		{`SELECT machine, task, miner, deadline FROM assignments ORDER BY machine`,
			[]string{fmt.Sprintf("coordinator %s %s %d", id, hand, 1<<60), fmt.Sprintf("miner %s %s %d", id, hand, 1<<60)}},
		{`SELECT task, miner, tokens FROM results`, []string{fmt.Sprintf("%s %s 12", id, hand)}},
		{`SELECT miner, outcome FROM verdicts ORDER BY outcome`, []string{fmt.Sprintf("%s 1", hand), fmt.Sprintf("%s 4", typed.Address{0xb})}},
		{`SELECT direction, coordinator, miner, idx, amount FROM vouchers ORDER BY direction`,
			[]string{fmt.Sprintf("given %s %s 1 18446744073709551618", coord, hand), fmt.Sprintf("received %s %s 1 18446744073709551618", coord, hand)}},
		{`SELECT fault, offender, state FROM evidence`, []string{fmt.Sprintf("%s %s consumed", fault.Hash(), hand)}},
	} {
		rows, err := db.Query(c.query)
		require.NoError(t, err, c.query)
		cols, err := rows.Columns()
		require.NoError(t, err)
		var got []string
		for rows.Next() {
			vals := make([]any, len(cols))
			for i := range vals {
				vals[i] = new(any)
			}
			require.NoError(t, rows.Scan(vals...))
			var row []string
			for _, v := range vals {
				row = append(row, fmt.Sprint(*v.(*any)))
			}
			got = append(got, strings.Join(row, " "))
		}
		require.NoError(t, rows.Close())
		require.Equal(t, c.want, got, c.query)
	}
}
