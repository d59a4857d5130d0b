package client_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"math/big"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// memory is a journal that a test can look into.
type memory struct {
	mu sync.Mutex
	m  map[uint64]client.Pending
}

func (j *memory) Put(p client.Pending) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.m == nil {
		j.m = make(map[uint64]client.Pending)
	}
	j.m[p.Nonce] = p
	return nil
}

func (j *memory) Drop(_ typed.Address, nonce uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.m, nonce)
	return nil
}

func (j *memory) List() (all []client.Pending, _ error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, p := range j.m {
		all = append(all, p)
	}
	return all, nil
}

var somebody = typed.Address{0xaa}

// tx is a test of transactions: a chain sealed by hand, behind a front.
type txTest struct {
	*clienttest.Net
	*front
	client *client.Client
	log    *safeLog
	t      *testing.T
}

type safeLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *safeLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *safeLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func newTxTest(t *testing.T, n *clienttest.Net, change func(*client.Config)) *txTest {
	t.Helper()
	x := &txTest{Net: n, front: inFront(t, n.Chain.HTTP()), log: new(safeLog), t: t}
	x.client = x.dial(change)
	return x
}

func (x *txTest) dial(change func(*client.Config)) *client.Client {
	x.t.Helper()
	cfg := x.Config(slog.New(slog.NewTextHandler(x.log, &slog.HandlerOptions{Level: slog.LevelDebug})))
	if change != nil {
		change(&cfg)
	}
	c, err := client.Dial(x.t.Context(), []string{x.URL}, cfg)
	require.NoError(x.t, err)
	x.t.Cleanup(c.Close)
	return c
}

// pay sends wei in the background.
func (x *txTest) pay(c *client.Client, wei int64) chan error {
	done := make(chan error, 1)
	go func() {
		_, err := c.SendGas(x.t.Context(), x.Rich, somebody, big.NewInt(wei))
		done <- err
	}()
	return done
}

func (x *txTest) paid() int64 {
	x.t.Helper()
	wei, err := x.Client.GasBalance(x.t.Context(), somebody)
	require.NoError(x.t, err)
	return wei.Int64()
}

// sealUntil seals a block now and then until there is an answer.
func (x *txTest) sealUntil(done chan error) error {
	x.t.Helper()
	timeout := time.After(15 * time.Second)
	for {
		select {
		case err := <-done:
			return err
		case <-timeout:
			x.t.Fatalf("no answer; log:\n%s", x.log)
		case <-time.After(30 * time.Millisecond):
			x.Seal(1)
		}
	}
}

// swallow takes transactions that offer less than tip and keeps them from the
// chain, as a node does whose block makers want more.
func swallow(t *testing.T, tip int64) func(string, []json.RawMessage) (any, bool) {
	return func(method string, params []json.RawMessage) (any, bool) {
		if method == "eth_sendRawTransaction" {
			if tx := raw(t, params); tx.GasTipCap().Cmp(big.NewInt(tip)) < 0 {
				return tx.Hash(), true
			}
		}
		return nil, false
	}
}

// A transaction that waits too long is offered more fees under its own number,
// until it is included: once.
func TestAStuckTransactionIsReplaced(t *testing.T) {
	x := newTxTest(t, clienttest.Start(t, clienttest.Options{Manual: true}), nil)
	asks := func(wei int64) func(string, []json.RawMessage) (any, bool) {
		pass := swallow(t, 1_000)
		return func(method string, params []json.RawMessage) (any, bool) {
			if method == "eth_maxPriorityFeePerGas" {
				return (*hexutil.Big)(big.NewInt(wei)), true
			}
			return pass(method, params)
		}
	}
	x.set(x.Chain.HTTP(), asks(100))
	done := x.pay(x.client, 7)
	require.Eventually(t, func() bool { return len(x.client.Outstanding(x.Rich.Address())) == 1 }, 5*time.Second, 5*time.Millisecond)
	first := x.client.Outstanding(x.Rich.Address())[0]
	x.set(x.Chain.HTTP(), asks(1_000))
	require.NoError(t, x.sealUntil(done))
	require.EqualValues(t, 7, x.paid())
	sent := x.passed()
	require.NotEmpty(t, sent)
	var old types.Transaction
	require.NoError(t, old.UnmarshalBinary(first.Raw))
	for _, tx := range sent {
		require.Equal(t, first.Nonce, tx.Nonce())
		require.Equal(t, old.To(), tx.To())
		require.Equal(t, old.Value(), tx.Value())
		require.Equal(t, old.Data(), tx.Data())
		require.GreaterOrEqual(t, tx.GasTipCap().Int64(), int64(1_000))
		require.Positive(t, tx.GasFeeCap().Cmp(new(big.Int).Div(new(big.Int).Mul(old.GasFeeCap(), big.NewInt(110)), big.NewInt(100))), "nodes want a tenth more")
	}
}

func TestFeeBounds(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	t.Run("the base fee is above", func(t *testing.T) {
		x := newTxTest(t, n, func(c *client.Config) { c.Fees = client.FeeBounds{MaxFee: 2} })
		_, err := x.client.SendGas(t.Context(), n.Rich, somebody, big.NewInt(1))
		require.ErrorIs(t, err, client.ErrGasPrice)
		require.ErrorContains(t, err, "gwei")
		require.Empty(t, x.passed())
	})
	t.Run("the tip asked for is above", func(t *testing.T) {
		x := newTxTest(t, n, func(c *client.Config) { c.Fees = client.FeeBounds{MaxTip: 500} })
		x.set(n.Chain.HTTP(), func(method string, _ []json.RawMessage) (any, bool) {
			return (*hexutil.Big)(big.NewInt(1e18)), method == "eth_maxPriorityFeePerGas"
		})
		require.NoError(t, x.sealUntil(x.pay(x.client, 1)))
		for _, tx := range x.passed() {
			require.EqualValues(t, 500, tx.GasTipCap().Int64())
		}
	})
	t.Run("a stuck one gets no more than that", func(t *testing.T) {
		x := newTxTest(t, n, func(c *client.Config) { c.Fees = client.FeeBounds{MaxTip: 1} })
		x.set(n.Chain.HTTP(), swallow(t, 1_000))
		done := x.pay(x.client, 1)
		for range 20 {
			x.Seal(1)
			time.Sleep(30 * time.Millisecond)
		}
		require.Contains(t, x.log.String(), "the bound allows no more fees")
		require.Empty(t, x.passed())
		x.set(n.Chain.HTTP(), nil)
		require.NoError(t, x.sealUntil(done), "sent again all the same")
	})
}

// What a crash left behind is sent again before anything new, under its own
// number; what cannot be is dropped.
func TestAfterACrash(t *testing.T) {
	journal := new(memory)
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	kept := func() int {
		all, err := journal.List()
		require.NoError(t, err)
		return len(all)
	}
	with := func(c *client.Config) { c.Journal = journal }
	x := newTxTest(t, n, with)
	x.set(n.Chain.HTTP(), swallow(t, 1e18)) // nothing reaches the chain
	for wei := range int64(3) {
		x.pay(x.client, 1<<wei)
		require.Eventually(t, func() bool { return kept() == int(wei)+1 }, 5*time.Second, time.Millisecond)
	}
	x.client.Close()
	require.Empty(t, x.passed())
	left, err := journal.List()
	require.NoError(t, err)
	var top uint64
	for _, p := range left {
		top = max(top, p.Nonce)
	}
	bad := left[0]
	bad.Nonce = top + 7
	require.NoError(t, journal.Put(bad)) // not what its bytes say, and behind a gap
	bad.Nonce, bad.Raw = top+8, []byte("junk")
	require.NoError(t, journal.Put(bad))

	x.set(n.Chain.HTTP(), nil)
	again := x.dial(with)
	done := x.pay(again, 100)
	require.NoError(t, x.sealUntil(done))
	require.EqualValues(t, 107, x.paid())
	used := make(map[uint64]common.Hash)
	for _, tx := range x.passed() {
		if h, ok := used[tx.Nonce()]; ok {
			require.Equal(t, h, tx.Hash(), "one action a number")
		}
		used[tx.Nonce()] = tx.Hash()
	}
	require.Len(t, used, 4)
	require.Contains(t, x.log.String(), "is dropped")

	x.Seal(40)
	require.Eventually(t, func() bool { return kept() == 0 }, 5*time.Second, 5*time.Millisecond, "final ones are struck off")
	require.Empty(t, again.Outstanding(n.Rich.Address()))
}

// A reorg takes a block with a transaction away, and the chain that replaces it
// has never heard of it: it is sent again without being asked, once.
func TestATransactionSurvivesAReorg(t *testing.T) {
	dir, fork := t.TempDir(), t.TempDir()
	n := clienttest.Start(t, clienttest.Options{Manual: true, Dir: dir})
	n.Seal(2)
	require.NoError(t, os.CopyFS(fork, os.DirFS(dir)))
	other, err := devnet.Start(t.Context(), devnet.Config{Dir: fork, ChainID: clienttest.ChainID})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, other.Close()) })

	x := newTxTest(t, n, nil)
	for wei := range int64(3) {
		require.NoError(t, x.sealUntil(x.pay(x.client, 1<<wei)))
	}
	require.EqualValues(t, 7, x.paid())
	time.Sleep(100 * time.Millisecond) // they are seen included
	x.set(other.HTTP(), nil)
	wei := func() int64 {
		require.NoError(t, other.Seal(t.Context(), 1))
		n, err := x.client.GasBalance(t.Context(), somebody)
		require.NoError(t, err)
		return n.Int64()
	}
	require.Eventually(t, func() bool { return wei() == 7 }, 5*time.Second, 30*time.Millisecond, "%s", x.log)
	for range 5 {
		require.EqualValues(t, 7, wei())
	}
}

// An endpoint that takes a transaction and never says so: the number stays with
// the action, and the next one gets the next.
func TestAnAnswerThatNeverComes(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	x := newTxTest(t, n, func(c *client.Config) { c.Timeout, c.Patience = 200*time.Millisecond, 300*time.Millisecond })
	silent := make(chan struct{})
	x.set(n.Chain.HTTP(), func(method string, _ []json.RawMessage) (any, bool) {
		if method == "eth_sendRawTransaction" {
			<-silent
		}
		return nil, false
	})
	err := <-x.pay(x.client, 1)
	require.ErrorContains(t, err, "may be under way")
	close(silent)
	x.set(n.Chain.HTTP(), nil)
	require.NoError(t, x.sealUntil(x.pay(x.client, 2)))
	require.Eventually(t, func() bool { x.Seal(1); return x.paid() == 3 }, 10*time.Second, 30*time.Millisecond)
	x.Seal(2)
	require.EqualValues(t, 3, x.paid())
}

func TestCancel(t *testing.T) {
	x := newTxTest(t, clienttest.Start(t, clienttest.Options{Manual: true}), nil)
	done := x.pay(x.client, 5)
	require.Eventually(t, func() bool { return len(x.client.Outstanding(x.Rich.Address())) == 1 }, 5*time.Second, time.Millisecond)
	p := x.client.Outstanding(x.Rich.Address())[0]
	require.ErrorIs(t, x.client.Cancel(t.Context(), x.Rich, p.Nonce+1), client.ErrNonce)
	require.NoError(t, x.client.Cancel(t.Context(), x.Rich, p.Nonce))
	require.ErrorIs(t, x.sealUntil(done), client.ErrCancelled)
	require.Zero(t, x.paid())
	require.NoError(t, x.sealUntil(x.pay(x.client, 6)))
	require.EqualValues(t, 6, x.paid())
}

// Another process with the same key takes a number: the one who waits is told.
func TestSuperseded(t *testing.T) {
	n := clienttest.Start(t, clienttest.Options{Manual: true})
	x := newTxTest(t, n, nil)
	x.set(n.Chain.HTTP(), swallow(t, 1e18))
	done := x.pay(x.client, 1)
	require.Eventually(t, func() bool { return len(x.client.Outstanding(n.Rich.Address())) == 1 }, 5*time.Second, time.Millisecond)
	other, err := client.Dial(t.Context(), []string{n.Chain.HTTP()}, n.Config(nil))
	require.NoError(t, err)
	defer other.Close()
	require.NoError(t, x.sealUntil(x.pay(other, 2)))
	require.ErrorIs(t, x.sealUntil(done), client.ErrSuperseded)
	require.EqualValues(t, 2, x.paid())
}
