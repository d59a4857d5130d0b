package client

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// founding is a chain on which nothing is deployed yet.
type founding struct {
	*Client
	t      *testing.T
	chain  *devnet.Chain
	from   Account
	params Params
	told   []Created
}

func newFounding(t *testing.T) *founding {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("founder")))
	require.NoError(t, err)
	f := &founding{t: t, from: Key(key)}
	f.params = DefaultParams(epoch.Params{Start: 30, Length: 20, Delay: 1, Grace: 5}, Holder{f.from.Address(), Units(1_000_000_000)})
	f.chain, err = devnet.Start(t.Context(), devnet.Config{ChainID: 31, Alloc: map[typed.Address]*big.Int{f.from.Address(): new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.chain.Close()) })
	f.Client = f.dial()
	return f
}

// dial is what another process would have.
func (f *founding) dial() *Client {
	f.t.Helper()
	c, err := Dial(f.t.Context(), []string{f.chain.HTTP()}, Config{ChainID: 31, Poll: 5 * time.Millisecond})
	require.NoError(f.t, err)
	f.t.Cleanup(c.Close)
	return c
}

// auto seals what arrives until the test or stop ends it.
func (f *founding) auto() (stop func()) {
	ctx, cancel := context.WithCancel(f.t.Context())
	done := make(chan struct{})
	go func() { defer close(done); f.chain.Auto(ctx) }()
	stop = func() { cancel(); <-done }
	f.t.Cleanup(stop)
	return stop
}

func (f *founding) plan() Deployment {
	f.t.Helper()
	d, err := f.PlanDeploy(f.t.Context(), f.from.Address(), f.params)
	require.NoError(f.t, err)
	return d
}

func (f *founding) complete(c *Client, d Deployment) error {
	f.told = nil
	return c.Complete(f.t.Context(), f.from, d, func(m Created) { f.told = append(f.told, m) })
}

// fresh counts the contracts that the last run created.
func (f *founding) fresh() (n int) {
	for _, m := range f.told {
		if m.Receipt != (Receipt{}) {
			n++
		}
	}
	return n
}

func TestVerifyCode(t *testing.T) {
	f := newFounding(t)
	f.auto()
	d := f.plan()
	cost, err := f.DeployCost(t.Context(), d)
	require.NoError(t, err)
	require.NoError(t, f.complete(f.Client, d))
	count := len(d.Contracts.All())
	require.Equal(t, count, f.fresh())
	balance, err := f.GasBalance(t.Context(), f.from.Address())
	require.NoError(t, err)
	spent := new(big.Int).Sub(new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18)), balance)
	require.Negative(t, spent.Cmp(cost), "spent %v, at most %v were expected", spent, cost)

	limits, err := f.Limits(t.Context())
	require.NoError(t, err)
	codes, err := f.VerifyCode(t.Context(), limits.Params(f.params.Epoch))
	require.NoError(t, err, "what the contracts say of themselves is enough to make their code again")
	require.Len(t, codes, count)

	for name, change := range map[string]func(*Params){
		"registry": func(p *Params) { p.UnbondBlocks++ },
		"beacon":   func(p *Params) { p.Epoch.Delay++ },
		"channels": func(p *Params) { p.BurnShare++ },
		"slasher":  func(p *Params) { p.BountyCap = Units(1) },
	} {
		other := f.params
		change(&other)
		codes, err := f.VerifyCode(t.Context(), other)
		require.ErrorIs(t, err, ErrOtherCode, name)
		for _, c := range codes {
			require.Equal(t, c.Name != name, c.Same, "%s, where %s differs", c.Name, name)
		}
	}
	f.contracts.Pool, f.contracts.Channels = f.contracts.Channels, f.contracts.Pool
	_, err = f.VerifyCode(t.Context(), f.params)
	require.ErrorIs(t, err, ErrOtherCode)
	f.contracts.Pool = typed.Address{1}
	_, err = f.VerifyCode(t.Context(), f.params)
	require.ErrorIs(t, err, ErrNoContract)
}

func TestDeployGoesOn(t *testing.T) {
	f := newFounding(t)
	d := f.plan()

	// Cut off while the transactions wait for a block.
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	require.Error(t, f.Complete(ctx, f.from, d, func(Created) { t.Error("nothing can be there") }))
	stop := f.auto()
	require.NoError(t, f.complete(f.dial(), d), "another process finds them and waits for them")
	require.Zero(t, f.fresh())
	require.Len(t, f.told, len(d.Contracts.All()))
	stop()

	// Cut off after the first two were sent.
	d = f.plan()
	some := creations(d.Params, d.Contracts)[:2]
	_, err := f.sendAll(t.Context(), f.from, func(uint64) []call {
		var calls []call
		for _, m := range some {
			calls = append(calls, call{data: m.code(), gas: deployGas(m.code(), 1), what: m.name})
		}
		return calls
	})
	require.NoError(t, err)
	f.auto()
	c := f.dial()
	require.NoError(t, f.complete(c, d))
	require.Equal(t, len(d.Contracts.All())-2, f.fresh())
	require.Equal(t, d.Contracts, c.Contracts())
	_, err = c.VerifyCode(t.Context(), f.params)
	require.NoError(t, err)
}

func TestDeployThatCannotGoOn(t *testing.T) {
	f := newFounding(t)
	f.auto()
	ctx := t.Context()

	t.Run("used account", func(t *testing.T) {
		d := f.plan()
		_, err := f.SendGas(ctx, f.from, typed.Address{9}, big.NewInt(1))
		require.NoError(t, err)
		require.ErrorIs(t, f.complete(f.Client, d), ErrBroken)
	})
	t.Run("creation that ran out of gas", func(t *testing.T) {
		d := f.plan()
		first := creations(d.Params, d.Contracts)[0]
		s, err := f.sendAll(ctx, f.from, func(uint64) []call { return []call{{data: first.code(), gas: 400_000, what: first.name}} })
		require.NoError(t, err)
		_, err = f.wait(ctx, s[0])
		require.Error(t, err)
		err = f.complete(f.Client, d)
		require.ErrorIs(t, err, ErrBroken)
		require.ErrorContains(t, err, "left no CuckooToken")
	})
	t.Run("another key", func(t *testing.T) {
		d := f.plan()
		d.Deployer = typed.Address{1}
		require.ErrorIs(t, f.complete(f.Client, d), ErrBroken)
	})
	t.Run("an epoch that has begun", func(t *testing.T) {
		p := f.params
		p.Epoch.Start = f.chain.Head()
		_, err := f.PlanDeploy(ctx, f.from.Address(), p)
		require.ErrorIs(t, err, ErrParams)
		require.ErrorContains(t, err, "epoch.start")
	})
	t.Run("refused by a constructor", func(t *testing.T) {
		p := f.params
		p.BurnShare = 10_001
		_, err := f.PlanDeploy(ctx, f.from.Address(), p)
		require.ErrorIs(t, err, ErrParams)
		require.ErrorContains(t, err, "Channels")
	})
}
