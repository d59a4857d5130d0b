package devnet_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	rich, _     = crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
	richAddress = typed.Address(crypto.PubkeyToAddress(rich.PublicKey))
	someone     = common.HexToAddress("0x00000000000000000000000000000000000000aa")
)

// childDir, set in the environment, makes the test binary a chain to be killed.
const childDir = "CUCKOO_TEST_DEVNET_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		child(dir)
	}
	os.Exit(m.Run())
}

// child runs a chain and prints each transfer that a client has seen included.
func child(dir string) {
	fail := func(err error) {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	ctx := context.Background()
	chain, err := devnet.Start(ctx, config(dir))
	fail(err)
	client, err := ethclient.Dial(chain.HTTP())
	fail(err)
	nonce, err := client.NonceAt(ctx, common.Address(richAddress), nil)
	fail(err)
	for ; ; nonce++ {
		tx := transfer(nonce)
		fail(client.SendTransaction(ctx, tx))
		fail(chain.Seal(ctx, 1))
		receipt, err := client.TransactionReceipt(ctx, tx.Hash())
		fail(err)
		fmt.Println(receipt.BlockNumber, receipt.BlockHash.Hex(), nonce+1)
	}
}

func config(dir string) devnet.Config {
	return devnet.Config{Dir: dir, Alloc: map[typed.Address]*big.Int{richAddress: new(big.Int).Lsh(big.NewInt(1), 90)}}
}

func transfer(nonce uint64) *types.Transaction {
	id := big.NewInt(devnet.DefaultChainID)
	return types.MustSignNewTx(rich, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &someone, Value: big.NewInt(1), Gas: 21000,
		GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(1),
	})
}

func start(t *testing.T, c devnet.Config) *devnet.Chain {
	t.Helper()
	chain, err := devnet.Start(t.Context(), c)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return chain
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.Dial(url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func TestServesHTTPAndWebSocket(t *testing.T) {
	began := time.Now()
	chain := start(t, config(""))
	t.Logf("started in %v", time.Since(began))
	require.Equal(t, strings.TrimPrefix(chain.HTTP(), "http"), strings.TrimPrefix(chain.WS(), "ws"), "one port")

	for _, url := range []string{chain.HTTP(), chain.WS()} {
		client := dial(t, url)
		id, err := client.ChainID(t.Context())
		require.NoError(t, err)
		require.EqualValues(t, devnet.DefaultChainID, id.Int64())
	}
	ws := dial(t, chain.WS())
	heads := make(chan *types.Header, 8)
	sub, err := ws.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	require.NoError(t, ws.SendTransaction(t.Context(), transfer(0)))
	require.NoError(t, chain.Seal(t.Context(), 3))
	for n := range 3 {
		require.EqualValues(t, n+1, (<-heads).Number.Int64())
	}
	balance, err := ws.BalanceAt(t.Context(), someone, nil)
	require.NoError(t, err)
	require.EqualValues(t, 1, balance.Int64())
}

// go-ethereum's logs go where they are told, and the program's own stay its own.
func TestLogs(t *testing.T) {
	own := slog.Default()
	var out safeBuffer
	c := config("")
	c.Log = slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug})
	chain := start(t, c)
	require.NoError(t, chain.Seal(t.Context(), 1))
	require.Contains(t, out.String(), "level=")
	require.Same(t, own, slog.Default())
	c.Log = slog.DiscardHandler
	start(t, c)
}

type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func TestTagsFollowTheHeadByOneBlock(t *testing.T) {
	chain := start(t, config(""))
	client := dial(t, chain.HTTP())
	for n := range int64(3) {
		require.NoError(t, chain.Seal(t.Context(), 1))
		for _, tag := range []rpc.BlockNumber{rpc.SafeBlockNumber, rpc.FinalizedBlockNumber} {
			header, err := client.HeaderByNumber(t.Context(), big.NewInt(tag.Int64()))
			require.NoError(t, err)
			require.Equal(t, n, header.Number.Int64())
		}
	}
}

// The header chain must carry a fresh mixHash in every block: it is the beacon.
func TestMixHashDiffers(t *testing.T) {
	chain := start(t, config(""))
	client := dial(t, chain.HTTP())
	require.NoError(t, chain.Seal(t.Context(), 5))
	seen := map[common.Hash]bool{}
	for n := int64(1); n <= 5; n++ {
		header, err := client.HeaderByNumber(t.Context(), big.NewInt(n))
		require.NoError(t, err)
		seen[header.MixDigest] = true
	}
	require.Len(t, seen, 5)
}

func TestChainTimeStaysBehindTheClock(t *testing.T) {
	c := config("")
	c.Backdate = time.Minute
	chain := start(t, c)
	genesis := chain.Time()
	require.NoError(t, chain.Seal(t.Context(), 40))
	require.Equal(t, genesis+40, chain.Time(), "one second a block")
	require.Less(t, chain.Time(), uint64(time.Now().Unix()))

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- chain.Run(ctx, 20*time.Millisecond) }()
	require.Eventually(t, func() bool { return chain.Head() >= 42 }, 5*time.Second, 5*time.Millisecond)
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
	require.InDelta(t, time.Now().Unix(), chain.Time(), 5, "Run catches up with the clock")
	require.ErrorContains(t, chain.Run(t.Context(), 0), "period")
}

func TestAutoSealsWhatArrivesAndRests(t *testing.T) {
	chain := start(t, config(""))
	client := dial(t, chain.HTTP())
	require.NoError(t, client.SendTransaction(t.Context(), transfer(0)), "pending before Auto begins")
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- chain.Auto(ctx) }()
	for nonce := uint64(1); nonce < 5; nonce++ {
		require.NoError(t, client.SendTransaction(t.Context(), transfer(nonce)))
	}
	require.Eventually(t, func() bool {
		balance, err := client.BalanceAt(t.Context(), someone, nil)
		return err == nil && balance.Int64() == 5
	}, 5*time.Second, 5*time.Millisecond)
	head := chain.Head()
	require.NoError(t, client.SendTransaction(t.Context(), transfer(7)), "a nonce gap waits and seals nothing")
	time.Sleep(50 * time.Millisecond)
	require.Equal(t, head, chain.Head())
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
}

// The transactions of replaced blocks are not lost, and no block has one twice.
func TestReorg(t *testing.T) {
	chain := start(t, config(""))
	client := dial(t, chain.HTTP())
	var nonce uint64
	for depth := 1; depth <= 12; depth++ {
		require.NoError(t, chain.Seal(t.Context(), 1))
		common, err := client.HeaderByNumber(t.Context(), nil)
		require.NoError(t, err)
		for range depth {
			require.NoError(t, client.SendTransaction(t.Context(), transfer(nonce)))
			require.NoError(t, chain.Seal(t.Context(), 1))
			nonce++
		}
		old, err := client.HeaderByNumber(t.Context(), nil)
		require.NoError(t, err)
		require.NoError(t, chain.Reorg(t.Context(), depth, depth+2))
		require.Equal(t, old.Number.Uint64()+2, chain.Head())
		for n, want := range map[*big.Int]bool{common.Number: true, old.Number: false} {
			h, err := client.HeaderByNumber(t.Context(), n)
			require.NoError(t, err)
			require.Equal(t, want, h.Hash() == common.Hash() || h.Hash() == old.Hash())
		}
		balance, err := client.BalanceAt(t.Context(), someone, nil)
		require.NoError(t, err)
		require.EqualValues(t, nonce, balance.Int64(), "depth %d", depth)
	}
	require.Error(t, chain.Reorg(t.Context(), 0, 1))
	require.Error(t, chain.Reorg(t.Context(), 2, 1))
	require.Error(t, chain.Reorg(t.Context(), 1000, 1000))
}

func TestClosedChain(t *testing.T) {
	chain, err := devnet.Start(t.Context(), config(""))
	require.NoError(t, err)
	done := make(chan error, 2)
	go func() { done <- chain.Run(t.Context(), 10*time.Millisecond) }()
	go func() { done <- chain.Auto(t.Context()) }()
	require.NoError(t, chain.Close())
	require.NoError(t, chain.Close(), "twice is harmless")
	require.ErrorIs(t, <-done, devnet.ErrClosed)
	require.ErrorIs(t, <-done, devnet.ErrClosed)
	require.ErrorIs(t, chain.Seal(t.Context(), 1), devnet.ErrClosed)
}

func TestKill9LosesNothingSeen(t *testing.T) {
	dir := t.TempDir()
	var block, hash, count string
	for round := range 3 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childDir+"="+dir)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		lines := bufio.NewScanner(out)
		for n := 0; n < 12+round && lines.Scan(); n++ {
			f := strings.Fields(lines.Text())
			block, hash, count = f[0], f[1], f[2]
		}
		require.NoError(t, cmd.Process.Kill())
		for lines.Scan() { // what it still had reported before it died
			if f := strings.Fields(lines.Text()); len(f) == 3 {
				block, hash, count = f[0], f[1], f[2]
			}
		}
		require.Error(t, cmd.Wait())
	}
	n, err := strconv.ParseInt(block, 10, 64)
	require.NoError(t, err)
	transfers, err := strconv.ParseInt(count, 10, 64)
	require.NoError(t, err)
	require.GreaterOrEqual(t, n, int64(12+13+14), "each round went on where the last was killed")

	chain := start(t, config(dir))
	client := dial(t, chain.HTTP())
	header, err := client.HeaderByNumber(t.Context(), big.NewInt(n))
	require.NoError(t, err)
	require.Equal(t, hash, header.Hash().Hex())
	balance, err := client.BalanceAt(t.Context(), someone, big.NewInt(n))
	require.NoError(t, err)
	require.Equal(t, transfers, balance.Int64())
	head := chain.Head()
	require.NoError(t, chain.Seal(t.Context(), 2))
	require.Equal(t, head+2, chain.Head())
}

func TestNamedStartErrors(t *testing.T) {
	dir := t.TempDir()
	chain := start(t, config(dir))

	t.Run("directory in use", func(t *testing.T) {
		_, err := devnet.Start(t.Context(), config(dir))
		require.ErrorIs(t, err, devnet.ErrDirInUse)
		require.ErrorContains(t, err, dir)
	})
	t.Run("port in use", func(t *testing.T) {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		defer l.Close()
		c := config("")
		c.Port = l.Addr().(*net.TCPAddr).Port
		_, err = devnet.Start(t.Context(), c)
		require.ErrorIs(t, err, devnet.ErrPort)
		require.ErrorContains(t, err, strconv.Itoa(c.Port))
	})
	t.Run("no such port", func(t *testing.T) {
		c := config("")
		c.Port = 70000
		_, err := devnet.Start(t.Context(), c)
		require.ErrorIs(t, err, devnet.ErrPort)
	})
	t.Run("another chain", func(t *testing.T) {
		require.NoError(t, chain.Close())
		c := config(dir)
		c.ChainID = 7
		_, err := devnet.Start(t.Context(), c)
		require.ErrorIs(t, err, devnet.ErrChainID)
		require.ErrorContains(t, err, "20250")
	})
	t.Run("the same chain again", func(t *testing.T) {
		again := start(t, config(dir))
		require.EqualValues(t, devnet.DefaultChainID, again.ChainID())
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := devnet.Start(ctx, config(""))
		require.True(t, errors.Is(err, context.Canceled))
	})
}
