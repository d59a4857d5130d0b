//go:build slow && unix

package watch_test

import (
	"fmt"
	"math/big"
	"net"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// startAnvil runs another implementation of the chain (npm), which seals a block
// for each transaction and can take blocks back.
func startAnvil(t *testing.T) (url string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	require.NoError(t, l.Close())
	cmd := exec.CommandContext(t.Context(), "npx", "--yes", "@foundry-rs/anvil@1.7.1", "--port", fmt.Sprint(port), "--hardfork", "osaka", "--chain-id", fmt.Sprint(clienttest.ChainID), "--silent")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // npx has children
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { cmd.Wait() })
	return fmt.Sprintf("http://127.0.0.1:%d", port)
}

// Reorgs as in TestReorgsAroundAnEpoch, on a chain that forgets the transactions
// of the blocks it takes back: the client sends them again.
func TestReorgsOnAnvil(t *testing.T) {
	url := startAnvil(t)
	ctx := t.Context()
	c, err := client.Dial(ctx, []string{url}, client.Config{ChainID: clienttest.ChainID, Poll: 5 * time.Millisecond, Patience: time.Minute})
	require.NoError(t, err)
	defer c.Close()
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80") // everyone's
	require.NoError(t, err)
	rich := client.Key(key)
	n := &clienttest.Net{Client: c, Epoch: epoch.Params{Start: 60, Length: 40, Delay: 1, Grace: 8}}
	_, _, err = c.Deploy(ctx, rich, client.DefaultParams(n.Epoch, client.Holder{Address: rich.Address(), Units: client.Units(client.Supply)}))
	require.NoError(t, err)
	call := func(method string, args ...any) { require.NoError(t, c.RPC().Call(ctx, nil, method, args...)) }
	head := func() uint64 {
		h, err := c.Head(ctx)
		require.NoError(t, err)
		return h
	}
	mineTo := func(block uint64) {
		if h := head(); h < block {
			call("anvil_mine", fmt.Sprintf("%#x", block-h))
		}
	}
	store := func(e uint64) {
		mineTo(n.Epoch.BeaconBlock(e) + 1)
		_, err := c.StoreBeacon(ctx, rich, e)
		require.NoError(t, err)
	}

	patient := follow(t, n, watch.Finality{Depth: 12}, url)
	hasty := follow(t, n, watch.Finality{}, url)
	operator := clienttest.NewUser("operator")
	binding := &typed.OperatorBinding{Owner: rich.Address(), Operator: operator.Address()}
	_, err = c.Stake(ctx, rich, client.Units(30_000))
	require.NoError(t, err)
	_, err = c.BindOperator(ctx, rich, operator.Address(), typed.SignDigest(operator.Key, c.Domain().Digest(binding)))
	require.NoError(t, err)
	_, err = c.RegisterMiner(ctx, rich, operator.Address(), []typed.Hash{modelA})
	require.NoError(t, err)

	to := typed.Address{0xbb}
	var sent int64
	for depth := uint64(1); depth <= 12; depth++ {
		first := n.Epoch.First(depth)
		mineTo(first - (depth+1)/2 - 1)
		for range depth { // a block each
			sent++
			_, err := c.SendGas(ctx, rich, to, big.NewInt(1))
			require.NoError(t, err)
		}
		if depth == 6 {
			_, err := c.Poke(ctx, rich, modelA, nil, operator.Address())
			require.NoError(t, err)
		}
		call("anvil_reorg", depth, []any{})
		require.Eventually(t, func() bool {
			wei, err := c.GasBalance(ctx, to)
			return err == nil && wei.Int64() == sent
		}, 30*time.Second, 20*time.Millisecond, "depth %d: none lost", depth)
		mineTo(first + 20)
		store(depth)
		wei, err := c.GasBalance(ctx, to)
		require.NoError(t, err)
		require.EqualValues(t, sent, wei.Int64(), "depth %d: none twice", depth)
	}
	mineTo(head() + 13)
	last := head()
	patient.at(last - 12)
	hasty.at(last)
	late := follow(t, n, watch.Finality{Depth: 12}, url)
	late.at(last - 12)
	for e := uint64(1); e <= 12; e++ {
		want, ok := patient.Snapshot(e)
		require.True(t, ok, "epoch %d", e)
		for name, w := range map[string]*follower{"hasty": hasty, "late": late} {
			have, _ := w.Snapshot(e)
			require.Equal(t, want, have, "%s, epoch %d", name, e)
		}
	}
	snap, _ := patient.Snapshot(12)
	require.EqualValues(t, 30_000, snap.Pools[modelA].Total())
	require.NotContains(t, patient.log.String(), "replaced")
	require.Contains(t, hasty.log.String(), watch.ErrReplaced.Error())
}
