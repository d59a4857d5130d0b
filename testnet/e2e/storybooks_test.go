package e2e_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/audit"
	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// cast is everybody in the story: users with keys in one folder, and the network
// they use.
type cast struct {
	*world
	dir, file string
	net       *config.Network
	chain     *client.Client
	books     *audit.Books
	signers   map[string]*keys.Signer
	begun     time.Time
}

func newCast(t *testing.T, dir string, net *config.Network) *cast {
	t.Helper()
	c := &cast{world: newWorld(t), dir: dir, file: filepath.Join(dir, "network.json"), net: net, signers: make(map[string]*keys.Signer), begun: time.Now()}
	var err error
	c.chain, err = client.Dial(t.Context(), net.RPC, client.Config{ChainID: net.ChainID, Contracts: net.Contracts, DeployBlock: net.DeployBlock})
	require.NoError(t, err)
	t.Cleanup(c.chain.Close)
	limits, err := c.chain.Limits(t.Context())
	require.NoError(t, err)
	p := limits.Params(net.Epoch)
	require.Equal(t, client.DefaultParams(net.Epoch), p)
	p.Holders = []client.Holder{
		{Address: c.founder("treasury"), Units: client.Units(client.Supply / 2)},
		{Address: c.founder("faucet"), Units: client.Units(client.Supply / 2)},
	}
	c.books, err = audit.New(net.Contracts, p)
	require.NoError(t, err)
	return c
}

// founder is an address of who founded the network.
func (c *cast) founder(name string) (a typed.Address) {
	c.t.Helper()
	infos, err := keys.Open(filepath.Join(c.dir, "keys")).List()
	require.NoError(c.t, err)
	for _, i := range infos {
		if i.Name == name {
			require.NoError(c.t, a.UnmarshalText([]byte(i.Public)))
		}
	}
	require.False(c.t, a.IsZero(), "%s has no key", name)
	return a
}

// person makes a key as 'cuckoo key new' does, but for the seconds that its
// password would cost each command.
func (c *cast) person(name string) {
	c.t.Helper()
	k, err := keys.OpenLight(filepath.Join(c.home, "keys")).Ensure(name, keys.KindAccount, "secret")
	require.NoError(c.t, err)
	c.signers[name], err = k.Signer()
	require.NoError(c.t, err)
}

func (c *cast) address(name string) typed.Address {
	c.t.Helper()
	require.Contains(c.t, c.signers, name)
	return c.signers[name].Address()
}

// do gives a command that has to succeed, on the story's network.
func (c *cast) do(into any, args ...string) {
	c.t.Helper()
	c.must(into, append(args, "--network", c.file)...)
}

// together does what does not depend on each other.
func (c *cast) together(all ...func()) {
	c.t.Helper()
	var done sync.WaitGroup
	for _, f := range all {
		done.Go(f)
	}
	done.Wait()
	if c.t.Failed() {
		c.t.FailNow()
	}
}

func (c *cast) tell(format string, args ...any) {
	c.t.Helper()
	head, err := c.chain.Head(c.t.Context())
	require.NoError(c.t, err)
	c.t.Logf("%5.1f s, block %4d: %s", time.Since(c.begun).Seconds(), head, fmt.Sprintf(format, args...))
}

// waitBlock waits until the chain has reached a block.
func (c *cast) waitBlock(n uint64) {
	c.t.Helper()
	require.Eventually(c.t, func() bool {
		head, err := c.chain.Head(c.t.Context())
		return err == nil && head >= n
	}, 5*time.Minute, 50*time.Millisecond, "block %d does not come", n)
}

// follow enters all transactions so far into the books.
func (c *cast) follow() {
	c.t.Helper()
	head, err := c.chain.Head(c.t.Context())
	require.NoError(c.t, err)
	require.NoError(c.t, c.books.Follow(c.t.Context(), c.chain, head))
	require.NoError(c.t, c.books.Check())
}

// had is what the books say of somebody after all transactions so far.
func (c *cast) had(staker, account string) audit.Holding {
	c.t.Helper()
	c.follow()
	return c.books.Holding(c.address(staker), c.address(account))
}

// audit holds everything that the contracts say about anybody's money against
// the books, to the last base unit, between two transactions that move some.
func (c *cast) audit() {
	c.t.Helper()
	for range 20 {
		c.follow()
		moves := c.books.Moves()
		differences := c.differences()
		c.follow()
		if c.books.Moves() == moves {
			require.Empty(c.t, differences)
			c.tell("audited: %d addresses, %d holdings, %d calls that moved CAI; %s CAI burned", len(c.books.Holders()), len(c.books.Stakers()), moves, config.FormatCAI(c.books.Burned()))
			return
		}
	}
	c.t.Fatal("the chain is never quiet enough for an audit")
}

func (c *cast) differences() (all []string) {
	c.t.Helper()
	ctx := c.t.Context()
	same := func(who typed.Address, what string, books, chain typed.Amount) {
		if books != chain {
			all = append(all, fmt.Sprintf("%s %s: books %s, chain %s", c.name(who), what, books, chain))
		}
	}
	for _, a := range c.books.Holders() {
		free, err := c.chain.Balance(ctx, a)
		require.NoError(c.t, err)
		same(a, "balance", c.books.Wallet(a), free)
	}
	for _, k := range c.books.Stakers() {
		want := c.books.Holding(k[0], k[1])
		have, err := c.chain.Holding(ctx, k[0], k[1])
		require.NoError(c.t, err)
		in := "in " + c.name(k[1])
		same(k[0], "bonded "+in, want.Bonded, have.Bonded)
		same(k[0], "unbonding "+in, want.Unbonding, have.Unbonding)
		same(k[0], "reward "+in, want.Reward, have.Reward)
		if k[0] != k[1] {
			continue
		}
		account, err := c.chain.Account(ctx, k[0])
		require.NoError(c.t, err)
		books := c.books.Account(k[0])
		same(k[0], "account bonded", books.Bonded, account.Bonded)
		same(k[0], "account own", books.Own, account.Own)
		same(k[0], "account effective", books.Effective, account.Effective)
		same(k[0], "account unbonding", books.Unbonding, account.Unbonding)
		if account.Operator.IsZero() {
			continue
		}
		escrow, err := c.chain.Escrow(ctx, account.Operator)
		require.NoError(c.t, err)
		balance, closing := c.books.Escrow(account.Operator)
		same(k[0], "escrow", balance, escrow.Balance)
		same(k[0], "closing", closing, escrow.Closing)
		u, err := c.chain.Undistributed(ctx, account.Operator)
		require.NoError(c.t, err)
		owed, earned, toBurn := c.books.Undistributed(account.Operator)
		same(k[0], "owed", owed, u.Owed)
		same(k[0], "earned", earned, u.Earned)
		same(k[0], "to burn", toBurn, u.ToBurn)
	}
	left, err := client.Units(client.Supply).Sub(c.books.Burned())
	require.NoError(c.t, err)
	supply, err := c.chain.Supply(ctx)
	require.NoError(c.t, err)
	same(c.net.Contracts.Token, "supply", left, supply)
	return all
}

// name is how the story calls an address.
func (c *cast) name(a typed.Address) string {
	for name, s := range c.signers {
		if s.Address() == a {
			return name
		}
	}
	for _, k := range c.net.Contracts.All() {
		if k.Address == a {
			return k.Name
		}
	}
	return a.String()
}
