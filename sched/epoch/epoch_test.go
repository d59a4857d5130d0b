package epoch

import (
	"math"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/stretchr/testify/require"
)

var params = Params{Start: 100, Length: 50, Delay: 4, Grace: 10}

func TestBlocks(t *testing.T) {
	for _, c := range []struct {
		block, epoch uint64
		ok           bool
	}{
		{0, 0, false}, {99, 0, false},
		{100, 0, true}, {149, 0, true},
		{150, 1, true}, {199, 1, true}, {200, 2, true},
		{math.MaxUint64, (math.MaxUint64 - 100) / 50, true},
	} {
		e, ok := params.Of(c.block)
		require.Equal(t, c.ok, ok, "block %d", c.block)
		require.Equal(t, c.epoch, e, "block %d", c.block)
	}
	_, ok := Params{Start: 1}.Of(5)
	require.False(t, ok, "no epochs without a length")

	for e := range uint64(5) {
		first := params.First(e)
		require.Equal(t, 100+50*e, first)
		require.Equal(t, first-1, params.Freeze(e))
		require.Equal(t, first+4, params.BeaconBlock(e))
		require.Equal(t, first+4+8191, params.LastStore(e))
		for _, b := range []uint64{first, params.BeaconBlock(e), params.Freeze(e + 1)} {
			got, ok := params.Of(b)
			require.True(t, ok)
			require.Equal(t, e, got, "block %d", b)
		}
	}
}

func TestBlocksSaturate(t *testing.T) {
	for _, e := range []uint64{math.MaxUint64, math.MaxUint64 / 2, math.MaxUint64 / 50} {
		require.Equal(t, uint64(math.MaxUint64), params.First(e))
		require.Equal(t, uint64(math.MaxUint64), params.Freeze(e))
		require.Equal(t, uint64(math.MaxUint64), params.BeaconBlock(e))
		require.Equal(t, uint64(math.MaxUint64), params.LastStore(e))
	}
	require.Zero(t, Params{Length: 1}.Freeze(0), "no block before block 0")
}

func TestGrace(t *testing.T) {
	for _, c := range []struct {
		grace, stored, block uint64
		want                 bool
	}{
		{10, 200, 199, false}, {10, 200, 200, true}, {10, 200, 209, true}, {10, 200, 210, false},
		{0, 200, 200, false}, {1, 200, 200, true}, {1, 200, 201, false},
		{10, math.MaxUint64 - 1, math.MaxUint64, true},
	} {
		require.Equal(t, c.want, Params{Grace: c.grace}.InGrace(c.stored, c.block), "%+v", c)
	}
}

func TestValidate(t *testing.T) {
	require.NoError(t, params.Validate())
	require.NoError(t, Params{Start: 1, Length: 2, Delay: 1}.Validate())
	for name, change := range map[string]func(*Params){
		"start":  func(p *Params) { p.Start = 0 },
		"delay":  func(p *Params) { p.Delay = 0 },
		"length": func(p *Params) { p.Length = p.Delay },
		"grace":  func(p *Params) { p.Grace = p.Length + 1 },
	} {
		p := params
		change(&p)
		err := p.Validate()
		require.ErrorIs(t, err, ErrParams)
		require.ErrorContains(t, err, name)
	}
}

// Every input changes the word; the encoding is held against the EVM elsewhere.
func TestWord(t *testing.T) {
	w := Word(1, 2, typed.Hash{3})
	var b [128]byte
	copy(b[:], typed.TagBeacon[:])
	b[63], b[95], b[96] = 1, 2, 3
	require.Equal(t, typed.Keccak256(b[:]), w)
	seen := map[typed.Hash]bool{w: true}
	for _, o := range []typed.Hash{Word(2, 2, typed.Hash{3}), Word(1, 3, typed.Hash{3}), Word(1, 2, typed.Hash{4}), Word(1<<32, 2, typed.Hash{3})} {
		require.False(t, seen[o])
		seen[o] = true
	}
}

func TestFinalSnapshot(t *testing.T) {
	f := Final{Current: 7, Snapshots: []*Snapshot{{Epoch: 7}, {Epoch: 6}}}
	for e, want := range map[uint64]bool{5: false, 6: true, 7: true, 8: false} {
		s, ok := f.Snapshot(e)
		require.Equal(t, want, ok)
		if ok {
			require.Equal(t, e, s.Epoch)
		}
	}
}
