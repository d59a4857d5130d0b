package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"net"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// DefaultChainID is the chain id of a devnet that names none.
const DefaultChainID = 20250

// gasLimit of a block; one transaction may use at most 2^24 of it.
const gasLimit = 60_000_000

// defaultBackdate leaves room for this many seconds of blocks on demand.
const defaultBackdate = 10 * time.Minute

var (
	// ErrPort: the RPC port cannot be listened on; choose another or stop its holder.
	ErrPort = errors.New("cannot listen for JSON-RPC")
	// ErrDirInUse: another process runs a chain on the directory; stop it first.
	ErrDirInUse = errors.New("chain directory is in use by another process")
	// ErrChainID: the directory holds a chain with another id.
	ErrChainID = errors.New("chain directory belongs to another chain")
	// ErrClosed: the chain has been closed.
	ErrClosed = errors.New("chain is closed")
)

// Config of a devnet. The zero value is a chain in memory on a free port.
type Config struct {
	Dir      string                     // data directory; empty keeps the chain in memory
	Port     int                        // loopback port of HTTP and WebSocket; 0 picks a free one
	ChainID  uint64                     // DefaultChainID if 0
	Alloc    map[typed.Address]*big.Int // genesis balances in wei; used only for a new chain
	Backdate time.Duration              // how far before the clock genesis lies; 10 minutes if 0
	Log      slog.Handler               // receives the logs of go-ethereum, process wide; nil drops them
}

// Chain is a running devnet.
type Chain struct {
	chainID uint64
	stack   *node.Node
	eth     *eth.Ethereum
	http    string

	mu     sync.Mutex // held while a block is sealed
	closed bool
	stop   chan struct{}
}

// Start opens or creates the chain and serves its RPC. The chain lives until
// Close; ctx bounds the start alone.
func Start(ctx context.Context, c Config) (*Chain, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.Backdate == 0 {
		c.Backdate = defaultBackdate
	}
	if c.Log != nil {
		keep := slog.Default()
		log.SetDefault(log.NewLogger(c.Log)) // replaces slog's default as well
		slog.SetDefault(keep)
	}
	if err := probe(c.Port); err != nil {
		return nil, err
	}
	nc := nodeConfig(c)
	stack, err := node.New(&nc)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("%w: %s: stop the process that runs it or choose another directory", ErrDirInUse, c.Dir)
	} else if err != nil {
		return nil, fmt.Errorf("chain directory %s: %w", c.Dir, err)
	}
	chain, err := start(stack, c)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	return chain, nil
}

func start(stack *node.Node, c Config) (*Chain, error) {
	genesis, err := genesisFor(stack, c)
	if err != nil {
		return nil, err
	}
	ec := ethConfig(c)
	ec.Genesis = genesis
	backend, err := eth.New(stack, &ec)
	if err != nil {
		return nil, fmt.Errorf("open the chain in %s: %w", c.Dir, err)
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend))
	if err := stack.Start(); err != nil {
		return nil, fmt.Errorf("%w on port %d: %w", ErrPort, c.Port, err)
	}
	backend.SetSynced() // without it the pool takes no transactions
	return &Chain{
		chainID: c.ChainID,
		stack:   stack,
		eth:     backend,
		http:    stack.HTTPEndpoint(),
		stop:    make(chan struct{}),
	}, nil
}

// probe finds out early, and in plain words, that a port is taken.
func probe(port int) error {
	if port < 0 || port > 65535 {
		return fmt.Errorf("%w: port %d is not in 0..65535", ErrPort, port)
	}
	if port == 0 {
		return nil
	}
	l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("%w on port %d: %w: stop the program that uses it or choose another port", ErrPort, port, err)
	}
	return l.Close()
}

func nodeConfig(c Config) node.Config {
	nc := node.DefaultConfig
	nc.Name = "devnet"
	nc.DataDir = c.Dir
	nc.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	nc.IPCPath = ""
	nc.HTTPHost, nc.HTTPPort = "127.0.0.1", c.Port
	nc.WSHost, nc.WSPort = "127.0.0.1", c.Port
	nc.HTTPVirtualHosts = []string{"localhost"}
	nc.HTTPModules = []string{"eth", "net", "web3", "debug", "txpool"}
	nc.WSModules = nc.HTTPModules
	return nc
}

func ethConfig(c Config) ethconfig.Config {
	ec := ethconfig.Defaults
	ec.NetworkId = c.ChainID
	ec.SyncMode = ethconfig.FullSync
	ec.TxPool.NoLocals = true
	ec.TxPool.Journal = ""
	ec.TxPool.AccountSlots, ec.TxPool.AccountQueue = 1024, 1024 // one account deploys and funds a whole network
	ec.BlobPool.Datadir = ""
	ec.LogNoHistory = true // log queries read blooms and receipts; the chain is short
	ec.DatabaseCache, ec.TrieCleanCache, ec.TrieDirtyCache, ec.SnapshotCache = 16, 16, 16, 0
	ec.Miner.GasPrice = big.NewInt(1) // or a cheap transaction stays pending for ever
	// The path scheme keeps a day of states in memory and loses the chain at
	// kill -9; the hash scheme, writing each state, does not.
	ec.StateScheme = rawdb.HashScheme
	ec.NoPruning = true
	return ec
}

// genesisFor is nil when the directory already holds the chain: go-ethereum
// must then take it from there.
func genesisFor(stack *node.Node, c Config) (*core.Genesis, error) {
	if c.Dir != "" {
		id, found, err := storedChainID(stack)
		if err != nil {
			return nil, err
		}
		if found {
			if id != c.ChainID {
				return nil, fmt.Errorf("%w: %s holds chain id %d, asked for %d: choose another directory or that chain id", ErrChainID, c.Dir, id, c.ChainID)
			}
			return nil, nil
		}
	}
	alloc := types.GenesisAlloc(core.SystemContractAllocs())
	alloc = maps.Clone(alloc)
	for a, wei := range c.Alloc {
		alloc[common.Address(a)] = types.Account{Balance: wei}
	}
	return &core.Genesis{
		Config:     rules(c.ChainID),
		Timestamp:  uint64(time.Now().Add(-c.Backdate).Unix()),
		GasLimit:   gasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}, nil
}

// rules are Osaka's: the defaults for developers turn on unreleased gas rules.
func rules(chainID uint64) *params.ChainConfig {
	c := *params.AllDevChainProtocolChanges
	c.ChainID = new(big.Int).SetUint64(chainID)
	c.BogotaTime = nil
	return &c
}

func storedChainID(stack *node.Node) (id uint64, found bool, err error) {
	db, err := stack.OpenDatabaseWithOptions("chaindata", node.DatabaseOptions{})
	if err != nil {
		return 0, false, fmt.Errorf("chain directory %s: %w", stack.DataDir(), err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return readChainID(db)
}

func readChainID(db ethdb.Reader) (uint64, bool, error) {
	genesis := rawdb.ReadCanonicalHash(db, 0)
	if genesis == (common.Hash{}) {
		return 0, false, nil
	}
	config := rawdb.ReadChainConfig(db, genesis)
	if config == nil || config.ChainID == nil {
		return 0, false, errors.New("chain directory has a genesis block but no chain config: it is damaged, choose another")
	}
	return config.ChainID.Uint64(), true, nil
}

// ChainID of the chain.
func (c *Chain) ChainID() uint64 { return c.chainID }

// HTTP is the URL of the JSON-RPC over HTTP.
func (c *Chain) HTTP() string { return c.http }

// WS is the URL of the JSON-RPC over WebSocket, on the same port.
func (c *Chain) WS() string { return "ws" + strings.TrimPrefix(c.http, "http") }

// Head is the number of the newest block.
func (c *Chain) Head() uint64 { return c.eth.BlockChain().CurrentBlock().Number.Uint64() }

// Time is the timestamp of the newest block, in unix seconds.
func (c *Chain) Time() uint64 { return c.eth.BlockChain().CurrentBlock().Time }

// Close stops sealing and the RPC and closes the data directory.
func (c *Chain) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil
	}
	c.closed = true
	close(c.stop)
	return c.stack.Close()
}
