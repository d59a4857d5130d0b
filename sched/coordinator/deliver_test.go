package coordinator_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/coordinator"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

func TestBadDeliveries(t *testing.T) {
	for _, tc := range []struct {
		name    string
		send    func(*rig, steptest.Key)
		outcome uint8
		err     error
	}{
		{"chunk of other tokens", func(r *rig, k steptest.Key) {
			c := &typed.Chunk{Task: r.task.ID(), Miner: k.Address, Index: 1, Count: 1, Head: result.Extend(result.Start(r.task.ID(), k.Address), 9)}
			r.do(coordinator.ChunkIn{Chunk: steptest.Sign(r.w, k, c), IDs: []uint32{8}})
		}, typed.OutcomeDisconnected, result.ErrHead},
		{"opening of another result", func(r *rig, k steptest.Key) {
			r.do(coordinator.ResultIn{Result: r.w.Result(r.task, k, []uint32{1})})
			r.do(coordinator.OpeningIn{Opening: steptest.Sign(r.w, k, steptest.OpeningMessage(r.task, k.Address, ids)), IDs: ids})
		}, typed.OutcomeBadOpening, result.ErrCommitment},
		{"opening that does not hash", func(r *rig, k steptest.Key) {
			o := steptest.OpeningMessage(r.task, k.Address, ids)
			o.Count = 2
			r.do(coordinator.OpeningIn{Opening: steptest.Sign(r.w, k, o), IDs: ids})
		}, typed.OutcomeBadOpening, result.ErrOpening},
		{"opening beside other tokens", func(r *rig, k steptest.Key) {
			r.do(coordinator.OpeningIn{Opening: steptest.Sign(r.w, k, steptest.OpeningMessage(r.task, k.Address, ids)), IDs: []uint32{5, 6, 8}})
			r.do(coordinator.ResultIn{Result: r.w.Result(r.task, k, ids)})
		}, typed.OutcomeBadOpening, result.ErrHead},
		{"wrong output", func(r *rig, k steptest.Key) {
			r.deliver(k, ids)
			r.verified(k, false)
		}, typed.OutcomeWrongOutput, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t)
			k := r.begin()
			first := len(r.done)
			tc.send(r, k)
			if !errors.Is(r.err, tc.err) {
				t.Errorf("error %v, want %v", r.err, tc.err)
			}
			p := only[step.Publish](t, r.done[first:])
			if v := p.Message.(*typed.Verdict); v.Outcome != tc.outcome || p.Voucher != nil || !v.Voucher.IsZero() {
				t.Errorf("%+v", v)
			}
			only[coordinator.CloseStream](t, r.done[first:])
			r.at(1000)
			only[coordinator.SendAssignment](t, r.claim(1)) // and the next rank has its turn
		})
	}
}

func TestForeignOpeningChangesNothing(t *testing.T) {
	r := newRig(t)
	k := r.begin()
	forged := steptest.Sign(r.w, steptest.NewKey("stranger"), steptest.OpeningMessage(r.task, k.Address, ids))
	if e := r.do(coordinator.OpeningIn{Opening: forged, IDs: ids}); len(e) != 0 || !errors.Is(r.err, result.ErrSigner) {
		t.Errorf("%v, %v", e, r.err)
	}
	only[coordinator.Verify](t, r.deliver(k, ids))
}

// TestVoucherRefused: the answer is good; the account with that miner is not.
func TestVoucherRefused(t *testing.T) {
	r := newRig(t)
	k := r.begin()
	r.deliver(k, ids)
	r.refuse = typed.KindVoucher
	e := r.verified(k, true)
	if f := finished(t, e, nil); !slices.Equal(f.IDs, ids) {
		t.Errorf("answer %v", f.IDs)
	}
	if p := of[step.Publish](e); len(p) != 0 {
		t.Errorf("published %v", p)
	}
	r.refuse = 0
	r.boot(step.JournalComplete)
	for i := range 8 { // whoever is drawn: that miner is not assigned again
		q := request(r.w, "again")
		q.Params.Seed = uint64(i)
		r.do(q)
		rank, _ := r.task.RankOf(k.Address)
		r.at(uint64(rank) * 1000)
		if e := of[coordinator.SendAssignment](r.do(coordinator.ClaimIn{Claim: r.w.Claim(r.task, rank)})); len(e) != 0 {
			t.Fatal("assigned to a miner that cannot be paid")
		}
		r.do(coordinator.Cancel{Request: "again"})
		r.now = steptest.Start
		r.boot(step.JournalComplete)
	}
}

// TestVouchersRunOn over requests, restarts, and what the chain has seen.
func TestVouchersRunOn(t *testing.T) {
	r := newRig(t)
	ledgers := map[typed.Address]voucher.Ledger{}
	for i := range 6 {
		k := r.begin()
		r.deliver(k, ids)
		v := only[step.Publish](t, r.verified(k, true)).Voucher.Message.(*typed.Voucher)
		if err := ledgers[k.Address].Check(v); err != nil {
			t.Fatal(err)
		}
		if v.Amount != typed.NewAmount(5*10+3*30) {
			t.Errorf("amount %s", v.Amount)
		}
		ledgers[k.Address] = ledgers[k.Address].Take(v)
		if i == 3 {
			r.boot(step.JournalComplete)
		}
	}
	for _, k := range r.w.Miners {
		r.do(coordinator.OwnVoucher{Miner: k.Address, Index: 50, Cumulative: typed.NewAmount(9000)})
	}
	k := r.begin()
	r.deliver(k, ids)
	if v := only[step.Publish](t, r.verified(k, true)).Voucher.Message.(*typed.Voucher); v.Index != 51 || v.Cumulative != typed.NewAmount(9140) {
		t.Errorf("after index 50: %+v", v)
	}
}

// TestVouchersLeap: a database that may not hold all that was signed never
// repeats an index, nor follows one it does not know.
func TestVouchersLeap(t *testing.T) {
	r := newRig(t)
	pay := func(k steptest.Key) *typed.Voucher {
		r.deliver(k, ids)
		return only[step.Publish](t, r.verified(k, true)).Voucher.Message.(*typed.Voucher)
	}
	settled := func(index, cumulative uint64) {
		for _, k := range r.w.Miners {
			r.do(coordinator.OwnVoucher{Miner: k.Address, Index: index, Cumulative: typed.NewAmount(cumulative)})
		}
	}
	r.disk = steptest.NewDisk(r.w, r.w.Coordinator)
	r.boot(step.JournalUnknown)
	settled(50, 9000)
	r.w.NextEpoch()
	r.do(step.Head{Final: r.w.Final})
	const first = 50 + 1<<14 + 1
	last := map[typed.Address]uint64{}
	for i := range 6 {
		k := r.begin()
		v := pay(k)
		want := last[k.Address] + 1
		if want == 1 {
			want = first
		}
		if v.Index != want || v.Cumulative != typed.NewAmount(9000+140*(want-first+1)) {
			t.Errorf("index %d, want %d; %s", v.Index, want, v.Cumulative)
		}
		last[k.Address] = want
		if i == 3 {
			r.boot(step.JournalComplete)
		}
	}
	settled(60, 1_000_000) // vouchers that this database never knew
	k := r.begin()
	if v := pay(k); v.Index < max(last[k.Address], first)+1 || v.Index == last[k.Address]+1 || v.Cumulative != typed.NewAmount(1_000_140) {
		t.Errorf("after index %d: %+v", last[k.Address], v)
	}
}
