// Package clienttest gives tests a development chain with the contracts on it
// and accounts to play with.
package clienttest

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ChainID of the test chains.
const ChainID = 31

// Net is a chain with contracts. Auto seals what arrives unless Manual.
type Net struct {
	Chain  *devnet.Chain
	Client *client.Client
	Rich   *User // holds all CAI and plenty of gas coin
	Epoch  epoch.Params
	t      testing.TB
	made   int
	hold   func()
}

// Options of Start; the zero value is a chain in memory.
type Options struct {
	Dir    string
	Epoch  epoch.Params // 20 blocks from block 10 if zero
	Manual bool         // blocks are sealed by the test alone, after the deployment
	Log    *slog.Logger
}

// Start makes a chain, deploys the contracts and ends both with the test.
func Start(t testing.TB, o Options) *Net {
	t.Helper()
	if o.Epoch == (epoch.Params{}) {
		o.Epoch = epoch.Params{Start: 10, Length: 20, Delay: 1, Grace: 5}
	}
	n := &Net{Epoch: o.Epoch, t: t, Rich: NewUser("rich")}
	chain, err := devnet.Start(t.Context(), devnet.Config{
		Dir: o.Dir, ChainID: ChainID,
		Alloc: map[typed.Address]*big.Int{n.Rich.Address(): Ether(1_000_000)},
	})
	require.NoError(t, err)
	n.Chain = chain
	ctx, cancel := context.WithCancel(context.Background())
	sealed := make(chan struct{})
	go func() { defer close(sealed); chain.Auto(ctx) }()
	n.hold = func() { cancel(); <-sealed }
	t.Cleanup(func() { n.hold(); require.NoError(t, chain.Close()) })

	n.Client, err = client.Dial(t.Context(), []string{chain.HTTP(), chain.WS()}, n.Config(o.Log))
	require.NoError(t, err)
	t.Cleanup(n.Client.Close)
	_, _, err = n.Client.Deploy(t.Context(), n.Rich, client.DefaultParams(o.Epoch, client.Holder{Address: n.Rich.Address(), Units: client.Units(1_000_000_000)}))
	require.NoError(t, err)
	if o.Manual {
		n.hold()
	}
	return n
}

// SealTogether ends the automatic sealing for good, runs f, and seals one block
// once as many transactions of f wait for it. It returns what f does.
func (n *Net) SealTogether(transactions int, f func() error) error {
	n.t.Helper()
	n.hold()
	done := make(chan error, 1)
	go func() { done <- f() }()
	require.Eventually(n.t, func() bool {
		var status struct {
			Pending hexutil.Uint `json:"pending"`
		}
		err := n.Client.RPC().Call(n.t.Context(), &status, "txpool_status")
		return err == nil && int(status.Pending) == transactions
	}, 10*time.Second, 5*time.Millisecond)
	n.Seal(1)
	return <-done
}

// Config of a client for this chain.
func (n *Net) Config(log *slog.Logger) client.Config {
	c := client.Config{ChainID: ChainID, Poll: 5 * time.Millisecond, Patience: 5 * time.Second, Log: log}
	if n.Client != nil {
		c.Contracts, c.DeployBlock = n.Client.Contracts(), n.Client.DeployBlock()
	}
	return c
}

// Seal makes n blocks.
func (n *Net) Seal(blocks int) {
	n.t.Helper()
	require.NoError(n.t, n.Chain.Seal(n.t.Context(), blocks))
}

// SealTo makes blocks until one of the number exists.
func (n *Net) SealTo(block uint64) {
	n.t.Helper()
	if head := n.Chain.Head(); head < block {
		n.Seal(int(block - head))
	}
}

// NewEpoch seals until the next epoch's word can be stored, stores it and
// returns the epoch.
func (n *Net) NewEpoch() uint64 {
	n.t.Helper()
	e, ok := n.Epoch.Of(n.Chain.Head())
	if ok {
		e++
	}
	return n.StoreWord(e)
}

// NewEpochHere is NewEpoch for the epoch that the next block belongs to or has
// begun with the newest.
func (n *Net) NewEpochHere() uint64 {
	n.t.Helper()
	e, _ := n.Epoch.Of(n.Chain.Head() + 1)
	return n.StoreWord(e)
}

// StoreWord seals until the epoch's word can be stored, and stores it.
func (n *Net) StoreWord(e uint64) uint64 {
	n.t.Helper()
	n.SealTo(n.Epoch.BeaconBlock(e))
	_, err := n.Client.StoreBeacon(n.t.Context(), n.Rich, e)
	require.NoError(n.t, err)
	return e
}

// User is an account: an owner and its operator are two of them.
type User struct {
	client.Account
	Key *secp256k1.PrivateKey
}

// NewUser makes the same key of the same name always.
func NewUser(name string) *User {
	h := typed.Keccak256([]byte("clienttest " + name))
	key, err := crypto.ToECDSA(h[:])
	if err != nil {
		panic(err)
	}
	return &User{client.Key(key), secp256k1.PrivKeyFromBytes(crypto.FromECDSA(key))}
}

// ECDSA is the user's key in the standard library's form.
func (u *User) ECDSA() *ecdsa.PrivateKey { return u.Key.ToECDSA() }

// User makes a funded account.
func (n *Net) User(cai uint64) *User {
	n.t.Helper()
	n.made++
	u := NewUser(fmt.Sprint(n.made))
	_, err := n.Client.SendGas(n.t.Context(), n.Rich, u.Address(), Ether(10))
	require.NoError(n.t, err)
	if cai > 0 {
		_, err = n.Client.Transfer(n.t.Context(), n.Rich, u.Address(), client.Units(cai))
		require.NoError(n.t, err)
	}
	return u
}

// Bind makes operator the owner's.
func (n *Net) Bind(owner, operator *User) error {
	n.t.Helper()
	m := &typed.OperatorBinding{Owner: owner.Address(), Operator: operator.Address()}
	sig := typed.SignDigest(operator.Key, n.Client.Domain().Digest(m))
	_, err := n.Client.BindOperator(n.t.Context(), owner, operator.Address(), sig)
	return err
}

// Miner makes an owner with a registered miner of the given stake; its pools
// are not poked.
func (n *Net) Miner(cai uint64, models ...typed.Hash) (owner, operator *User) {
	n.t.Helper()
	owner, operator = n.staked(cai)
	_, err := n.Client.RegisterMiner(n.t.Context(), owner, operator.Address(), models)
	require.NoError(n.t, err)
	return owner, operator
}

// Coordinator makes an owner with a registered coordinator of the given stake,
// whose VRF key is its operator key.
func (n *Net) Coordinator(cai uint64) (owner, operator *User) {
	n.t.Helper()
	owner, operator = n.staked(cai)
	_, err := n.Client.RegisterCoordinator(n.t.Context(), owner, operator.Address(), operator.VRFKey())
	require.NoError(n.t, err)
	return owner, operator
}

// VRFKey is the user's public key, compressed.
func (u *User) VRFKey() [33]byte { return [33]byte(u.Key.PubKey().SerializeCompressed()) }

// Report commits to evidence, waits as long as the contract wants, and reveals it.
func (n *Net) Report(from client.Account, e evidence.Evidence) (client.Receipt, client.Slashing, error) {
	n.t.Helper()
	key, err := e.Key()
	require.NoError(n.t, err)
	salt := typed.Keccak256([]byte("clienttest salt"))
	if _, err := n.Client.CommitEvidence(n.t.Context(), from, client.Commitment(from.Address(), key.Hash(), salt)); err != nil {
		return client.Receipt{}, client.Slashing{}, err
	}
	n.Seal(int(client.DefaultParams(n.Epoch).CommitMin))
	return n.Client.SubmitEvidence(n.t.Context(), from, e, salt)
}

func (n *Net) staked(cai uint64) (owner, operator *User) {
	n.t.Helper()
	owner, operator = n.User(cai), n.User(0)
	_, err := n.Client.Stake(n.t.Context(), owner, client.Units(cai))
	require.NoError(n.t, err)
	require.NoError(n.t, n.Bind(owner, operator))
	return owner, operator
}

// Ether is whole gas coin in wei.
func Ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
