package voucher_test

import (
	"errors"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

func TestLedger(t *testing.T) {
	w := steptest.NewWorld(1, 2)
	task := w.Task(0, nil)
	miner := task.Ranks()[0]
	var paying, paid voucher.Ledger
	var all []*typed.Voucher
	for count := range uint32(5) {
		v := steptest.Must(paying.Next(task, miner, task.Amount(count)))
		if err := paid.Check(v); err != nil {
			t.Fatal(err)
		}
		paying, paid = paying.Take(v), paid.Take(v)
		all = append(all, v)
	}
	if paid.Index != 5 || paid.Cumulative != typed.NewAmount(5*50+30*(0+1+2+3+4)) {
		t.Errorf("%+v", paid)
	}
	for _, tc := range []struct {
		name   string
		ledger voucher.Ledger
		v      *typed.Voucher
		class  fault.Class
		missed uint64 // by Skip
	}{
		{"next", voucher.Ledger{}.Take(all[1]), all[2], fault.ClassNone, 0},
		{"again", voucher.Ledger{}.Take(all[2]), all[2], fault.ClassIgnore, 0},
		{"after a gap", voucher.Ledger{}.Take(all[0]), all[3], fault.ClassPark, 80 + 110},
	} {
		if err := tc.ledger.Check(tc.v); fault.ClassOf(err) != tc.class {
			t.Errorf("%s: %v", tc.name, err)
		}
		if missed, err := tc.ledger.Skip(tc.v); tc.class != fault.ClassIgnore && (err != nil || missed != typed.NewAmount(tc.missed)) {
			t.Errorf("%s: skips %s, %v", tc.name, missed, err)
		}
	}
	if _, err := (voucher.Ledger{Cumulative: all[4].Cumulative}).Skip(all[4]); !errors.Is(err, voucher.ErrCumulative) {
		t.Errorf("a cumulative that stands still: %v", err)
	}
	full := voucher.Ledger{Cumulative: typed.Amount{Hi: ^uint64(0), Lo: ^uint64(0)}}
	if _, err := full.Next(task, miner, task.Amount(1)); !errors.Is(err, typed.ErrOverflow) {
		t.Errorf("overflow: %v", err)
	}
	if _, err := paying.Next(task, typed.Address{1}, task.Amount(1)); !errors.Is(err, voucher.ErrNotDrawn) {
		t.Errorf("a stranger is paid: %v", err)
	}
}
