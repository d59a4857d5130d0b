package unpaid_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

var update = flag.Bool("update", false, "write the golden file anew")

var ids = []uint32{7, 1 << 31, 9}

// owed is a result of rank 1 that passes; change is applied before it is signed.
func owed(w *steptest.World, change func(*typed.Task, *typed.Assignment, *typed.Opening)) unpaid.Result {
	t := w.Task(2, nil)
	k := w.Ranked(t, 1)
	m, a, o := *t.Msg(), w.AssignmentMessage(t, 1), steptest.OpeningMessage(t, k.Address, ids)
	if change != nil {
		change(&m, a, o)
	}
	return unpaid.Result{Task: &m, Assignment: a, AssignmentSignature: steptest.Sign(w, w.Coordinator, a).Signature(),
		Opening: o, OpeningSignature: steptest.Sign(w, k, o).Signature(), IDs: ids}
}

func TestCheck(t *testing.T) {
	w := steptest.NewWorld(40_000, 60_000)
	r := owed(w, nil)
	d, err := r.Check(w.Domain)
	require.NoError(t, err)
	task := w.Task(2, nil)
	require.Equal(t, unpaid.Debt{Key: unpaid.Key{Task: task.ID(), Miner: task.Ranks()[1]}, Coordinator: w.Coordinator.Address,
		Epoch: 7, Seq: 2, Rank: 1, Amount: task.Amount(3), Due: r.Assignment.Deadline + 3000}, d)

	type msgs = func(*typed.Task, *typed.Assignment, *typed.Opening)
	named := func(m *typed.Task, a *typed.Assignment, o *typed.Opening) {
		a.Task, o.Task = typed.ID(m), typed.ID(m)
	}
	for name, c := range map[string]struct {
		change msgs
		want   error
	}{
		"another task assigned":  {func(_ *typed.Task, a *typed.Assignment, _ *typed.Opening) { a.Task[0]++ }, unpaid.ErrTask},
		"another task opened":    {func(_ *typed.Task, _ *typed.Assignment, o *typed.Opening) { o.Task[0]++ }, unpaid.ErrTask},
		"another task":           {func(m *typed.Task, _ *typed.Assignment, _ *typed.Opening) { m.MaxTokens++ }, unpaid.ErrTask},
		"another miner":          {func(_ *typed.Task, a *typed.Assignment, _ *typed.Opening) { a.Miner[0]++ }, unpaid.ErrMiner},
		"another miner opens":    {func(_ *typed.Task, _ *typed.Assignment, o *typed.Opening) { o.Miner[0]++ }, unpaid.ErrMiner},
		"for another's result":   {func(_ *typed.Task, a *typed.Assignment, o *typed.Opening) { a.Miner[0]++; o.Miner[0]++ }, unpaid.ErrSigner},
		"another coordinator":    {func(m *typed.Task, a *typed.Assignment, o *typed.Opening) { m.Coordinator[0]++; named(m, a, o) }, unpaid.ErrSigner},
		"no such rank":           {func(_ *typed.Task, a *typed.Assignment, _ *typed.Opening) { a.Rank = 16 }, unpaid.ErrRank},
		"a bad opening":          {func(_ *typed.Task, _ *typed.Assignment, o *typed.Opening) { o.Salt[0]++ }, unpaid.ErrOpening},
		"more than was asked":    {func(m *typed.Task, a *typed.Assignment, o *typed.Opening) { m.MaxTokens = 2; named(m, a, o) }, unpaid.ErrCount},
		"output of another task": {func(m *typed.Task, a *typed.Assignment, o *typed.Opening) { m.MaxTokens = 19; named(m, a, o) }, unpaid.ErrOutput},
		"no end":                 {func(_ *typed.Task, a *typed.Assignment, _ *typed.Opening) { a.Deadline = 1<<64 - 1 }, unpaid.ErrDue},
	} {
		_, err := owed(w, c.change).Check(w.Domain)
		require.ErrorIs(t, err, c.want, name)
	}
	r.IDs = ids[:2]
	_, err = r.Check(w.Domain)
	require.ErrorIs(t, err, unpaid.ErrOutput)
	r.IDs = []uint32{7, 8, 9}
	_, err = r.Check(w.Domain)
	require.ErrorIs(t, err, unpaid.ErrOutput)
	r = owed(w, nil)
	_, err = r.Check(typed.Domain{ChainID: 1, Registry: w.Domain.Registry})
	require.ErrorIs(t, err, unpaid.ErrSigner)
	r.OpeningSignature = r.AssignmentSignature
	_, err = r.Check(w.Domain)
	require.ErrorIs(t, err, unpaid.ErrSigner)
	for _, r := range []unpaid.Result{{}, {Task: r.Task}, {Task: r.Task, Assignment: r.Assignment}} {
		_, err = r.Check(w.Domain)
		require.ErrorIs(t, err, unpaid.ErrTask)
	}
}

func TestPrice(t *testing.T) {
	m := &typed.Task{PromptTokens: 1, InputPrice: typed.Amount{Hi: 1<<32 - 1, Lo: 1<<64 - 2}, OutputPrice: typed.NewAmount(1)}
	a, err := unpaid.Price(m, 1)
	require.NoError(t, err)
	require.Equal(t, typed.Amount{Hi: 1<<32 - 1, Lo: 1<<64 - 1}, a)
	_, err = unpaid.Price(m, 2)
	require.ErrorIs(t, err, unpaid.ErrAmount)
	m.PromptTokens = 1<<32 - 1
	m.InputPrice = typed.Amount{Hi: 1<<64 - 1}
	_, err = unpaid.Price(m, 0)
	require.ErrorIs(t, err, unpaid.ErrAmount)
}

func TestFile(t *testing.T) {
	w := steptest.NewWorld(40_000, 60_000)
	r := owed(w, nil)
	b, err := r.Marshal(w.Domain)
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("testdata/unpaid.json", b, 0o644))
	}
	want, err := os.ReadFile("testdata/unpaid.json")
	require.NoError(t, err)
	require.Equal(t, string(want), string(b))
	back, d, err := unpaid.Parse(b)
	require.NoError(t, err)
	require.Equal(t, w.Domain, d)
	require.Equal(t, r, back)
	for i := range b { // only white space may change
		old := b[i]
		b[i] ^= []byte{1, 0x20, 2}[i%3]
		if back, _, err := unpaid.Parse(b); err == nil {
			require.Equal(t, r, back)
		} else {
			require.ErrorIs(t, err, unpaid.ErrFile)
		}
		b[i] = old
	}
	for name, c := range map[string]struct{ text, says string }{
		"not json":       {"hello", "invalid character"},
		"another format": {strings.Replace(string(b), "unpaid-result", "evidence", 1), "format"},
		"later version":  {strings.Replace(string(b), `"version": 1`, `"version": 2`, 1), "newer"},
		"unknown member": {strings.Replace(string(b), `"due"`, `"dew"`, 1), "members"},
		"more after it":  {string(b) + "{}", "after top-level"},
		"odd tokens":     {strings.Replace(string(b), `"tokens": "0x`, `"tokens": "0x00`, 1), "tokens"},
		"other words":    {strings.Replace(string(b), `"amount": "140"`, `"amount": "141"`, 1), "words"},
		"too long":       {strings.Repeat(" ", unpaid.MaxFile+1), "at most"},
	} {
		_, _, err := unpaid.Parse([]byte(c.text))
		require.ErrorIs(t, err, unpaid.ErrFile, name)
		require.ErrorContains(t, err, c.says, name)
	}
	r.Opening.Salt[0]++
	_, err = r.Marshal(w.Domain)
	require.Error(t, err, "nothing is filed that is not owed")
}

func FuzzParse(f *testing.F) {
	w := steptest.NewWorld(40_000, 60_000)
	b, err := owed(w, nil).Marshal(w.Domain)
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte(`{"format":"cuckoo-unpaid-result","version":1}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, d, err := unpaid.Parse(b)
		if err != nil {
			if !errors.Is(err, unpaid.ErrFile) {
				t.Fatal(err)
			}
			return
		}
		again, err := r.Marshal(d)
		require.NoError(t, err)
		var x, y bytes.Buffer
		require.NoError(t, errors.Join(json.Compact(&x, b), json.Compact(&y, again)))
		require.Equal(t, x.String(), y.String())
	})
}
