package watch

import (
	"bytes"
	"crypto/sha256"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// lived is a state with some of everything, after the given block.
func lived(t testing.TB, r rules, last uint64) *state {
	t.Helper()
	s := newState(r)
	for number := s.block + 1; number <= last; number++ {
		h := &types.Header{Number: new(big.Int).SetUint64(number), Difficulty: new(big.Int), MixDigest: common.Hash{byte(number)}}
		a := typed.Address{byte(number % 7)}
		s.changed(a, operator{stake: typed.NewAmount(number % 3), coordinator: number%2 == 0, jailed: number >= 20 && number%7 == 6, vrfKey: [33]byte{byte(number)}})
		if number == 20 {
			s.jail(a)
		}
		for m := range byte(2) {
			_, err := s.setLeaf(change{typed.Hash{m}, uint32(number % 5), typed.Address{m, byte(number % 5)}, number % 4})
			require.NoError(t, err)
		}
		_, err := s.take(h, nil)
		require.NoError(t, err)
		if e, ok := r.epoch.Of(number); ok && number == r.epoch.BeaconBlock(e)+1 && e != 3 {
			s.setWord(e, typed.Hash{byte(e), 1}, number)
		}
		_, err = s.final()
		require.NoError(t, err)
	}
	return s
}

// A stored state goes on exactly as the one that was not stored, with all
// epochs and with few.
func TestStoredStateGoesOn(t *testing.T) {
	for _, keep := range []uint64{0, 1, 3} {
		r := testRules
		r.keep = keep
		for last := r.first; last < 60; last++ {
			s := lived(t, r, last)
			data, err := s.encode()
			require.NoError(t, err)
			again, err := decode(data, r)
			require.NoError(t, err)
			twice, err := again.encode()
			require.NoError(t, err)
			require.True(t, bytes.Equal(data, twice), "after block %d", last)
			a, err := s.final()
			require.NoError(t, err)
			b, err := again.final()
			require.NoError(t, err)
			require.Equal(t, a, b)
			for e := range uint64(12) {
				a, err := s.snapshot(e)
				require.NoError(t, err)
				b, err := again.snapshot(e)
				require.NoError(t, err)
				require.Equal(t, a, b)
				if a != nil {
					require.Equal(t, s.frozen[e].trees, again.frozen[e].trees)
				}
			}
		}
	}
}

// What is kept does not grow with the epochs that passed.
func TestOldEpochsAreForgotten(t *testing.T) {
	r := testRules
	r.keep = 3
	s := lived(t, r, 250)
	require.Len(t, s.frozen, 4)
	require.LessOrEqual(t, len(s.mixes), 50)
	snap, err := s.snapshot(s.newest - 4)
	require.NoError(t, err)
	require.Nil(t, snap)

	r.keep = 0
	s = lived(t, r, 250)
	require.Len(t, s.frozen, 50)
	laid := 0
	for _, f := range s.frozen {
		if f.snapshot != nil {
			laid++
		}
	}
	require.LessOrEqual(t, laid, 3, "only those in use are laid out")
	snap, err = s.snapshot(10)
	require.NoError(t, err)
	require.NotNil(t, snap)
}

func TestDamagedStateIsRefused(t *testing.T) {
	s := lived(t, testRules, 40)
	data, err := s.encode()
	require.NoError(t, err)
	for i := range data {
		bad := bytes.Clone(data)
		bad[i] ^= 1
		_, err := decode(bad, testRules)
		require.ErrorIs(t, err, errStored, "byte %d", i)
		_, err = decode(data[:i], testRules)
		require.ErrorIs(t, err, errStored, "cut to %d", i)
	}
	for name, change := range map[string]func(*rules){
		"chain":     func(r *rules) { r.chainID++ },
		"contracts": func(r *rules) { r.contracts.Pool[0]++ },
		"first":     func(r *rules) { r.first++ },
		"epoch":     func(r *rules) { r.epoch.Grace++ },
		"minimum":   func(r *rules) { r.coordinatorMinimum.Lo++ },
		"multiple":  func(r *rules) { r.ownMultiple++ },
		"keep":      func(r *rules) { r.keep++ },
	} {
		r := testRules
		change(&r)
		_, err := decode(data, r)
		require.ErrorIs(t, err, errStored, name)
		require.ErrorContains(t, err, "another network")
	}
}

// Even with a right sum no bytes bring the node down.
func FuzzDecode(f *testing.F) {
	for _, last := range []uint64{4, 9, 40} {
		data, err := lived(f, testRules, last).encode()
		require.NoError(f, err)
		f.Add(data[len(magic)+sha256.Size:])
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		sum := sha256.Sum256(body)
		s, err := decode(append(append([]byte(magic), sum[:]...), body...), testRules)
		if err != nil {
			require.ErrorIs(t, err, errStored)
			return
		}
		if _, err := s.final(); err == nil {
			_, err = s.encode()
			require.NoError(t, err)
		}
	})
}
