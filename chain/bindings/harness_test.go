package bindings_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var (
	tokenABI    = token.NewCuckooToken()
	registryABI = registry.NewStakeRegistry()
	poolABI     = pool.NewStakePool()
	beaconABI   = beacon.NewBeacon()
	channelsABI = channels.NewChannels()
	slasherABI  = slasher.NewSlasher()
)

const (
	chainID     = 1337 // of geth's simulated backend
	burnShare   = 500  // basis points
	closeBlocks = 6
	unbond      = 20
	gasLimit    = 4_000_000
)

var (
	seqFee    = big.NewInt(1e15)
	bountyCap = cai(50_000)
)

// cai is n whole CAI in base units.
func cai(n uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(n), big.NewInt(params.Ether))
}

// party is an account with gas coin.
type party struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

func newParty(i int64) party {
	var b [32]byte
	big.NewInt(i + 1_000_000).FillBytes(b[:])
	key, err := crypto.ToECDSA(crypto.Keccak256(b[:]))
	if err != nil {
		panic(err)
	}
	return party{key, crypto.PubkeyToAddress(key.PublicKey)}
}

func (p party) typed() typed.Address { return typed.Address(p.addr) }

// sign signs m as the node does: with the pure library, not with go-ethereum's.
func (p party) sign(d typed.Domain, m typed.Message) typed.Signature {
	return typed.SignDigest(secp256k1.PrivKeyFromBytes(crypto.FromECDSA(p.key)), d.Digest(m))
}

// network is the six contracts on a chain that seals on demand, with today's
// rules. Party 0 deployed them and holds all CAI.
type network struct {
	*testing.T
	sim     *simulated.Backend
	client  simulated.Client
	parties []party
	nonces  map[common.Address]uint64
	queued  []common.Hash // sent since the last seal
	epochs  epoch.Params
	domain  typed.Domain

	token, registry, pool, beacon, channels, slasher common.Address
}

func newNetwork(t *testing.T, parties int) *network {
	t.Helper()
	n := &network{T: t, nonces: map[common.Address]uint64{}, epochs: epoch.Params{Start: 4, Length: 8, Delay: 2}}
	alloc := types.GenesisAlloc{}
	for i := range parties {
		p := newParty(int64(i))
		n.parties = append(n.parties, p)
		alloc[p.addr] = types.Account{Balance: cai(1_000_000)}
	}
	n.sim = simulated.NewBackend(alloc, func(_ *node.Config, c *ethconfig.Config) {
		rules := *params.AllDevChainProtocolChanges
		rules.BogotaTime = nil // an unreleased gas schedule
		c.Genesis.Config = &rules
	})
	t.Cleanup(func() { require.NoError(t, n.sim.Close()) })
	n.client = n.sim.Client()
	n.deploy()
	n.domain = typed.Domain{ChainID: chainID, Registry: typed.Address(n.registry)}
	return n
}

// deploy sends the six creations in one block: the addresses follow from the
// deployer's nonces, so the registry can name a slasher that comes after it.
func (n *network) deploy() {
	n.Helper()
	deployer := n.parties[0]
	at := func(i uint64) common.Address { return crypto.CreateAddress(deployer.addr, i) }
	n.token, n.registry, n.pool, n.beacon, n.channels, n.slasher = at(0), at(1), at(2), at(3), at(4), at(5)
	var hashes []common.Hash
	create := func(bin string, args []byte) {
		hashes = append(hashes, n.send(deployer, nil, append(common.FromHex(bin), args...)))
	}
	create(token.CuckooTokenMetaData.Bin, tokenABI.PackConstructor([]common.Address{deployer.addr}, []*big.Int{cai(1_000_000_000)}))
	create(registry.StakeRegistryMetaData.Bin, registryABI.PackConstructor(n.token, n.slasher, cai(20_000), cai(2_000_000), unbond, n.epochs.Start, n.epochs.Length))
	create(pool.StakePoolMetaData.Bin, poolABI.PackConstructor(n.registry))
	create(beacon.BeaconMetaData.Bin, beaconABI.PackConstructor(n.registry, n.epochs.Delay))
	create(channels.ChannelsMetaData.Bin, channelsABI.PackConstructor(n.registry, big.NewInt(burnShare), seqFee, closeBlocks))
	create(slasher.SlasherMetaData.Bin, slasherABI.PackConstructor(n.registry, bountyCap))
	n.seal()
	for i, h := range hashes {
		r, err := n.client.TransactionReceipt(context.Background(), h)
		require.NoError(n, err)
		require.Equal(n, types.ReceiptStatusSuccessful, r.Status, "creation %d", i)
		require.Equal(n, at(uint64(i)), r.ContractAddress)
	}
}

// send queues a transaction for the next block.
func (n *network) send(from party, to *common.Address, data []byte) common.Hash {
	n.Helper()
	tx := types.MustSignNewTx(from.key, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: n.nonces[from.addr], To: to, Data: data, Gas: gasLimit,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	require.NoError(n, n.client.SendTransaction(context.Background(), tx))
	n.nonces[from.addr]++
	n.queued = append(n.queued, tx.Hash())
	return tx.Hash()
}

// seal makes a block of what was sent. The transaction pool takes in what it is
// sent, and learns of the last block, on goroutines of its own: what missed the
// block gets another.
func (n *network) seal() {
	n.Helper()
	for addr, nonce := range n.nonces {
		for tries := 0; ; tries++ {
			have, err := n.client.PendingNonceAt(context.Background(), addr)
			require.NoError(n, err)
			if have == nonce {
				break
			}
			require.Less(n, tries, 1000, "the pool does not take in what it was sent")
			time.Sleep(time.Millisecond)
		}
	}
	n.sim.Commit()
	for tries := 0; len(n.queued) > 0; tries++ {
		_, err := n.client.TransactionReceipt(context.Background(), n.queued[0])
		if err == nil {
			n.queued = n.queued[1:]
			continue
		}
		require.Less(n, tries, 100, "not included: %v", err)
		time.Sleep(time.Millisecond)
		n.sim.Commit()
	}
}

// do seals one transaction and wants it to succeed.
func (n *network) do(from party, to common.Address, data []byte) *types.Receipt {
	n.Helper()
	_, err := n.call(from, to, data)
	require.NoError(n, err)
	h := n.send(from, &to, data)
	n.seal()
	r, err := n.client.TransactionReceipt(context.Background(), h)
	require.NoError(n, err)
	require.Equal(n, types.ReceiptStatusSuccessful, r.Status)
	return r
}

// revert is a contract's error, by its Go type.
type revert struct{ reason any }

func (r revert) Error() string { return fmt.Sprintf("reverted with %T %+v", r.reason, r.reason) }

// call runs a call as if in the latest block; a revert becomes a *revert.
func (n *network) call(from party, to common.Address, data []byte) ([]byte, error) {
	n.Helper()
	out, err := n.client.CallContract(context.Background(), ethereum.CallMsg{From: from.addr, To: &to, Data: data}, nil)
	var d rpc.DataError
	if err == nil || !errors.As(err, &d) || d.ErrorData() == nil {
		return out, err
	}
	raw := hexutil.MustDecode(d.ErrorData().(string))
	for _, unpack := range []func([]byte) (any, error){
		tokenABI.UnpackError, registryABI.UnpackError, poolABI.UnpackError, beaconABI.UnpackError, channelsABI.UnpackError, slasherABI.UnpackError,
	} {
		if e, err := unpack(raw); err == nil {
			return nil, revert{e}
		}
	}
	return nil, err
}

// reverts wants a call to fail with the error of type E, and returns it.
func reverts[E any](n *network, from party, to common.Address, data []byte) E {
	n.Helper()
	_, err := n.call(from, to, data)
	return reason[E](n.T, err)
}

func reason[E any](t *testing.T, err error) E {
	t.Helper()
	var r revert
	require.ErrorAs(t, err, &r)
	e, ok := r.reason.(*E)
	require.True(t, ok, "want %s, have %s %+v", reflect.TypeFor[E](), reflect.TypeOf(r.reason), r.reason)
	return *e
}

// view calls and unpacks.
func view[T any](n *network, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	n.Helper()
	out, err := n.call(n.parties[0], to, data)
	require.NoError(n, err)
	v, err := unpack(out)
	require.NoError(n, err)
	return v
}

func (n *network) balance(a common.Address) *big.Int {
	return view(n, n.token, tokenABI.PackBalanceOf(a), tokenABI.UnpackBalanceOf)
}

func (n *network) supply() *big.Int {
	return view(n, n.token, tokenABI.PackTotalSupply(), tokenABI.UnpackTotalSupply)
}

func (n *network) height() uint64 {
	b, err := n.client.BlockNumber(context.Background())
	require.NoError(n, err)
	return b
}

// mineTo seals empty blocks up to block b.
func (n *network) mineTo(b uint64) {
	for n.height() < b {
		n.seal()
	}
}

// stake gives owner amount CAI and stakes them behind operator.
func (n *network) stake(owner, operator party, amount uint64) {
	n.send(n.parties[0], &n.token, tokenABI.PackTransfer(owner.addr, cai(amount)))
	n.seal()
	n.send(owner, &n.token, tokenABI.PackApprove(n.registry, cai(amount)))
	n.send(owner, &n.registry, registryABI.PackStake(cai(amount)))
	sig := operator.sign(n.domain, &typed.OperatorBinding{Owner: owner.typed(), Operator: operator.typed()})
	n.send(owner, &n.registry, registryABI.PackBindOperator(operator.addr, sig[:]))
	n.seal()
}
