package client_test

import (
	"context"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var model = typed.Keccak256([]byte("a model"))

func TestDeployAndCheck(t *testing.T) {
	began := time.Now()
	n := clienttest.Start(t, clienttest.Options{})
	t.Logf("chain and contracts in %v, head %d", time.Since(began), n.Chain.Head())
	ctx := t.Context()
	require.NoError(t, n.Client.Check(ctx, n.Epoch))

	l, err := n.Client.Limits(ctx)
	require.NoError(t, err)
	require.Equal(t, client.Units(20_000), l.MinerMinimum)
	require.Equal(t, client.Units(2_000_000), l.CoordinatorMinimum)
	require.EqualValues(t, 500, l.BurnShare)
	require.Equal(t, n.Epoch.Length, l.EpochLength)

	supply, err := n.Client.Supply(ctx)
	require.NoError(t, err)
	require.Equal(t, client.Units(1_000_000_000), supply)

	other := n.Epoch
	other.Length++
	require.ErrorIs(t, n.Client.Check(ctx, other), client.ErrOtherNetwork)

	t.Run("another deployment's file", func(t *testing.T) {
		c := n.Config(nil)
		c.Contracts.Slasher, c.Contracts.Channels = c.Contracts.Channels, c.Contracts.Slasher
		wrong, err := client.Dial(ctx, []string{n.Chain.HTTP()}, c)
		require.NoError(t, err)
		defer wrong.Close()
		require.ErrorIs(t, wrong.Check(ctx, n.Epoch), client.ErrReverted)
		c.Contracts.Registry = typed.Address{1}
		wrong.Use(c.Contracts, 0)
		require.ErrorIs(t, wrong.Check(ctx, n.Epoch), client.ErrNoContract)
	})
	t.Run("another chain's file", func(t *testing.T) {
		c := n.Config(nil)
		c.ChainID = 1
		_, err := client.Dial(ctx, []string{n.Chain.HTTP()}, c)
		require.ErrorIs(t, err, rpcpool.ErrWrongChain)
	})
	t.Run("bad epochs", func(t *testing.T) {
		_, _, err := n.Client.Deploy(ctx, n.Rich, client.DefaultParams(epoch.Params{}))
		require.ErrorIs(t, err, epoch.ErrParams)
	})
	t.Run("supply not given out", func(t *testing.T) {
		_, _, err := n.Client.Deploy(ctx, n.Rich, client.DefaultParams(n.Epoch, client.Holder{Units: client.Units(1)}))
		require.ErrorIs(t, err, client.ErrReverted)
		require.ErrorContains(t, err, "CuckooToken")
	})
}

func TestPokeAndDraw(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	var operators []typed.Address
	var owners []*clienttest.User
	for _, cai := range []uint64{20_000, 40_000, 140_000} {
		owner, operator := n.Miner(cai, model)
		owners, operators = append(owners, owner), append(operators, operator.Address())
	}
	receipts, err := c.Poke(ctx, n.Rich, model, nil, operators...)
	require.NoError(t, err)
	require.Len(t, receipts, 1, "in one transaction")
	_, err = c.Poke(ctx, n.Rich, model, nil, operators...)
	require.ErrorIs(t, err, client.ErrUnchanged)

	tree, err := c.PoolTree(ctx, model)
	require.NoError(t, err)
	root, err := c.PoolRoot(ctx, model)
	require.NoError(t, err)
	h, total := tree.Root()
	require.Equal(t, root, h)
	require.EqualValues(t, 200_000, total)

	t.Run("a stale tree is made again", func(t *testing.T) {
		stale := tree.Clone()
		for i, owner := range owners[:2] {
			_, err := c.StartUnbond(ctx, owner, owner.Address(), client.Units(20_000))
			require.NoError(t, err)
			_, err = c.Poke(ctx, owner, model, stale, operators[i])
			require.NoError(t, err)
		}
		weight, err := c.WeightOf(ctx, operators[1], model)
		require.NoError(t, err)
		require.EqualValues(t, 20_000, weight)
		_, _, held, err := c.PoolSlot(ctx, model, operators[0])
		require.NoError(t, err)
		require.False(t, held, "below the minimum")
	})
	t.Run("a freed slot", func(t *testing.T) {
		_, operator := n.Miner(30_000, model)
		receipts, err := c.Poke(ctx, n.Rich, model, nil, operator.Address())
		require.NoError(t, err)
		require.Len(t, receipts, 1)
		slot, weight, held, err := c.PoolSlot(ctx, model, operator.Address())
		require.NoError(t, err)
		require.True(t, held)
		require.EqualValues(t, 3, slot, "slot 0 stays empty for two epochs")
		require.EqualValues(t, 30_000, weight)
	})
	t.Run("pokers compete", func(t *testing.T) {
		type pair struct{ owner, operator *clienttest.User }
		var pairs []pair
		for range 4 {
			owner, operator := n.Miner(25_000, model)
			pairs = append(pairs, pair{owner, operator})
		}
		errs := make(chan error, len(pairs))
		for _, p := range pairs {
			go func() {
				_, err := c.Poke(ctx, p.owner, model, nil, p.operator.Address())
				errs <- err
			}()
		}
		for range pairs {
			require.NoError(t, <-errs)
		}
	})
	t.Run("draw", func(t *testing.T) {
		e := n.NewEpoch()
		tree, err := c.PoolTree(ctx, model)
		require.NoError(t, err)
		pool, err := tree.Pool(model)
		require.NoError(t, err)
		root, err := c.PoolRootAt(ctx, model, e)
		require.NoError(t, err)
		require.Equal(t, pool.Root(), root)
		_, err = c.PoolRootAt(ctx, model, e+5)
		require.ErrorIs(t, err, client.ErrNotFrozen)
		for s := range byte(5) {
			seed := typed.Hash{s}
			var proofs []lottery.Proof
			var want []typed.Address
			for _, i := range pool.Draw(seed, 3) {
				p, err := tree.Prove(pool.Entry(i).Slot)
				require.NoError(t, err)
				proofs, want = append(proofs, p), append(want, pool.Entry(i).Operator)
			}
			have, err := c.DrawOnChain(ctx, model, e, seed, 3, proofs)
			require.NoError(t, err)
			require.Equal(t, want, have)
			proofs[0], proofs[1] = proofs[1], proofs[0]
			_, err = c.DrawOnChain(ctx, model, e, seed, 3, proofs)
			require.ErrorIs(t, err, client.ErrNotDrawn)
		}
	})
}

// What belongs together fits one block, and so one second of a public chain.
func TestOneBlock(t *testing.T) {
	t.Run("deployment", func(t *testing.T) {
		n := clienttest.Start(t, clienttest.Options{})
		require.NoError(t, n.SealTogether(7, func() error {
			_, _, err := n.Client.Deploy(t.Context(), n.Rich, client.DefaultParams(n.Epoch, client.Holder{Address: n.Rich.Address(), Units: client.Units(1_000_000_000)}))
			return err
		}))
		require.NoError(t, n.Client.Check(t.Context(), n.Epoch))
	})
	t.Run("stake", func(t *testing.T) {
		n := clienttest.Start(t, clienttest.Options{})
		require.NoError(t, n.SealTogether(2, func() error {
			_, err := n.Client.Stake(t.Context(), n.Rich, client.Units(1))
			return err
		}))
	})
	t.Run("pokes", func(t *testing.T) {
		n := clienttest.Start(t, clienttest.Options{})
		var operators []typed.Address
		for range 4 {
			_, operator := n.Miner(20_000, model)
			operators = append(operators, operator.Address())
		}
		require.NoError(t, n.SealTogether(1, func() error {
			_, err := n.Client.Poke(t.Context(), n.Rich, model, nil, operators...)
			return err
		}))
		tree, err := n.Client.PoolTree(t.Context(), model)
		require.NoError(t, err)
		_, total := tree.Root()
		require.EqualValues(t, 80_000, total)
	})
	t.Run("funds", func(t *testing.T) {
		n := clienttest.Start(t, clienttest.Options{})
		require.NoError(t, n.SealTogether(2, func() error {
			_, err := n.Client.Fund(t.Context(), n.Rich, typed.Address{1}, big.NewInt(1), client.Units(1))
			return err
		}))
	})
}

func TestBeacon(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	_, err := c.StoreBeacon(ctx, n.Rich, 0)
	require.ErrorIs(t, err, client.ErrTooEarly)
	n.SealTo(n.Epoch.BeaconBlock(0) + 1)
	_, err = c.StoreBeacon(ctx, n.Rich, 0)
	require.NoError(t, err)
	_, err = c.StoreBeacon(ctx, n.Rich, 0)
	require.ErrorIs(t, err, client.ErrAlreadyStored)
	word, err := c.Word(ctx, 0)
	require.NoError(t, err)
	var header struct {
		MixHash typed.Hash `json:"mixHash"`
	}
	require.NoError(t, c.RPC().Call(ctx, &header, "eth_getBlockByNumber", "0x"+big.NewInt(int64(n.Epoch.BeaconBlock(0))).Text(16), false))
	require.Equal(t, epoch.Word(c.ChainID(), 0, header.MixHash), word)
}

func TestNonces(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	ctx, c := t.Context(), n.Client
	to := typed.Address{0xaa}

	t.Run("many at once", func(t *testing.T) {
		errs := make(chan error, 40)
		for range cap(errs) {
			go func() {
				_, err := c.SendGas(ctx, n.Rich, to, big.NewInt(1))
				errs <- err
			}()
		}
		for range cap(errs) {
			require.NoError(t, <-errs)
		}
		wei, err := c.GasBalance(ctx, to)
		require.NoError(t, err)
		require.EqualValues(t, 40, wei.Int64())
	})
	t.Run("another process used the key", func(t *testing.T) {
		other, err := client.Dial(ctx, []string{n.Chain.HTTP()}, n.Config(nil))
		require.NoError(t, err)
		defer other.Close()
		for range 3 {
			_, err = other.SendGas(ctx, n.Rich, to, big.NewInt(1))
			require.NoError(t, err)
			_, err = c.SendGas(ctx, n.Rich, to, big.NewInt(1))
			require.NoError(t, err)
		}
	})
	t.Run("no gas coin", func(t *testing.T) {
		_, err := c.SendGas(ctx, clienttest.NewUser("poor"), to, big.NewInt(1))
		require.ErrorIs(t, err, client.ErrFunds)
		_, err = c.StartUnbond(ctx, clienttest.NewUser("poor"), typed.Address{1}, client.Units(1))
		require.ErrorIs(t, err, client.ErrNotEnoughStake, "the reason comes before the gas")
	})
}

// One endpoint refuses every other request, the other vanishes half-way: no
// transaction is lost and none is sent twice.
func TestTransactionsOverBadEndpoints(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{})
	target, err := url.Parse(n.Chain.HTTP())
	require.NoError(t, err)
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }}
	var count atomic.Int32
	busy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if count.Add(1)%2 == 0 {
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	defer busy.Close()
	vanishing := httptest.NewServer(proxy)
	defer vanishing.Close()

	c, err := client.Dial(t.Context(), []string{busy.URL, vanishing.URL}, n.Config(nil))
	require.NoError(t, err)
	defer c.Close()
	to := typed.Address{0xaa}
	for i := range 10 {
		if i == 4 {
			vanishing.CloseClientConnections()
			vanishing.Close()
		}
		_, err := c.SendGas(t.Context(), n.Rich, to, big.NewInt(1))
		require.NoError(t, err)
	}
	wei, err := n.Client.GasBalance(t.Context(), to)
	require.NoError(t, err)
	require.EqualValues(t, 10, wei.Int64())
	require.Greater(t, count.Load(), int32(10))
}

// A chain that forgot its pool, as a devnet does when killed, gets the
// transaction again.
func TestTransactionForgottenByTheChain(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true, Dir: t.TempDir()})
	to := typed.Address{0xaa}
	waiting, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err := n.Client.SendGas(waiting, n.Rich, to, big.NewInt(1))
	require.ErrorIs(t, err, context.DeadlineExceeded)

	go func() {
		time.Sleep(50 * time.Millisecond)
		n.Chain.Seal(context.Background(), 1)
	}()
	_, err = n.Client.SendGas(t.Context(), n.Rich, to, big.NewInt(2))
	require.NoError(t, err)
	wei, err := n.Client.GasBalance(t.Context(), to)
	require.NoError(t, err)
	require.EqualValues(t, 3, wei.Int64(), "the abandoned transaction kept its nonce")
}
