package store

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestTransactions(t *testing.T) {
	cfg := config(t.TempDir())
	s := open(t, cfg)
	j := s.Transactions()
	none, err := j.List()
	require.NoError(t, err)
	require.Empty(t, none)

	who := typed.Address{7}
	put := func(nonce uint64, raw string) client.Pending {
		p := client.Pending{From: who, Nonce: nonce, What: "stake", Raw: []byte(raw)}
		require.NoError(t, j.Put(p))
		return p
	}
	put(10, "a")
	second := put(2, "b")
	first := put(10, "c") // with more fees
	require.NoError(t, s.Close())

	s = open(t, cfg)
	j = s.Transactions()
	all, err := j.List()
	require.NoError(t, err)
	require.Equal(t, []client.Pending{second, first}, all, "they are there after a restart, each in its last version")
	require.NoError(t, j.Drop(who, 2))
	require.NoError(t, j.Drop(who, 2), "striking off again does nothing")
	all, err = j.List()
	require.NoError(t, err)
	require.Equal(t, []client.Pending{first}, all)

	_, err = s.db.Exec(`UPDATE transactions SET raw = x'00'`)
	require.NoError(t, err)
	_, err = j.List()
	require.ErrorIs(t, err, ErrDamaged)
}

func TestPayments(t *testing.T) {
	s := open(t, config(t.TempDir()))
	a := Payment{Kind: "settled", Tx: typed.Hash{1}, Block: 4, Coordinator: typed.Address{2}, Miner: typed.Address{3}, Index: 9, Amount: typed.Amount{Hi: 1, Lo: 2}}
	b := a
	b.Index, b.Task = 0, typed.Hash{4}
	for _, p := range []Payment{a, b, a} {
		require.NoError(t, s.SavePayment(p))
	}
	got, err := s.Payments(10)
	require.NoError(t, err)
	require.Len(t, got, 2, "what is told again is one payment")
	for i := range got {
		require.NotZero(t, got[i].At)
		got[i].At = 0
	}
	require.Equal(t, []Payment{b, a}, got)
	got, err = s.Payments(1)
	require.NoError(t, err)
	require.Len(t, got, 1)
}
