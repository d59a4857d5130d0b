package bindings_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/models"
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
	modelsABI   = models.NewModelRegistry()
	channelsABI = channels.NewChannels()
	slasherABI  = slasher.NewSlasher()
)

// Parameters of the test network, where a test looks at them.
const (
	chainID      = 1337
	unbondBlocks = 60
	ownMultiple  = 10
	commitMin    = 2
	commitMax    = 20
	secondsBlock = 2
)

var bountyCap = cai(50_000)

// cai is n whole CAI in base units.
func cai(n uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(n), big.NewInt(params.Ether))
}

// amountOf converts; amounts on chain fit.
func amountOf(n *big.Int) typed.Amount {
	a, err := typed.AmountFromBig(n)
	if err != nil {
		panic(err)
	}
	return a
}

// party is an account.
type party struct {
	key  *secp256k1.PrivateKey
	addr common.Address
}

func newParty(i uint64) party {
	h := typed.Keccak256([]byte("party"), new(big.Int).SetUint64(i).Bytes())
	key := secp256k1.PrivKeyFromBytes(h[:])
	return party{key, common.Address(typed.PublicAddress(key.PubKey()))}
}

func (p party) typed() typed.Address { return typed.Address(p.addr) }

// sign signs m as the node does: with the pure library, not with go-ethereum's.
func (p party) sign(d typed.Domain, m typed.Message) typed.Signature {
	return typed.SignDigest(p.key, d.Digest(m))
}

func randHash(r *rand.Rand) (h typed.Hash) {
	for i := range h {
		h[i] = byte(r.Uint32())
	}
	return h
}

// chain is the seven contracts on a state in memory under today's rules, without
// blocks: a call takes microseconds, and the block number is whatever the test
// says. Party 0 deployed them and holds all CAI.
type chain struct {
	testing.TB
	db      *state.StateDB
	rules   *params.ChainConfig
	block   uint64
	headers map[uint64]*types.Header // of beacon blocks
	sent    int
	epochs  epoch.Params
	domain  typed.Domain
	owner   party

	token, registry, pool, beacon, models, channels, slasher common.Address
}

func newChain(t testing.TB) *chain {
	t.Helper()
	rules := *params.AllDevChainProtocolChanges
	rules.BogotaTime = nil // an unreleased gas schedule
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	c := &chain{TB: t, db: db, rules: &rules, block: 1, headers: map[uint64]*types.Header{}, owner: newParty(0),
		epochs: epoch.Params{Start: 4, Length: 20, Delay: 4}}
	at := func(i uint64) common.Address { return crypto.CreateAddress(c.owner.addr, i) }
	c.token, c.registry, c.pool, c.beacon, c.models, c.channels, c.slasher = at(0), at(1), at(2), at(3), at(4), at(5), at(6)
	c.create(token.CuckooTokenMetaData.Bin, tokenABI.PackConstructor([]common.Address{c.owner.addr}, []*big.Int{cai(1_000_000_000)}))
	c.create(registry.StakeRegistryMetaData.Bin, registryABI.PackConstructor(c.token, c.slasher, c.channels, registry.Params{
		MinerMinimum: cai(20_000), CoordinatorMinimum: cai(2_000_000), OwnMultiple: big.NewInt(ownMultiple), UnbondBlocks: unbondBlocks,
		EpochStart: c.epochs.Start, EpochLength: c.epochs.Length, CommissionCap: 5_000, CommissionNotice: 30}))
	c.create(pool.StakePoolMetaData.Bin, poolABI.PackConstructor(c.registry))
	c.create(beacon.BeaconMetaData.Bin, beaconABI.PackConstructor(c.registry, c.epochs.Delay))
	c.create(models.ModelRegistryMetaData.Bin, modelsABI.PackConstructor(c.registry))
	c.create(channels.ChannelsMetaData.Bin, channelsABI.PackConstructor(c.registry, channels.ChannelParams{
		BurnShare: big.NewInt(500), StakersShare: big.NewInt(1000), SeqFee: big.NewInt(1e15), CloseBlocks: 40,
		ClaimSeconds: 600, AnswerBlocks: 10, ClaimBond: cai(1), FilingFee: cai(2)}))
	c.create(slasher.SlasherMetaData.Bin, slasherABI.PackConstructor(c.registry, c.pool, c.beacon, slasher.SlasherParams{
		BountyCap: bountyCap, CommitMin: commitMin, CommitMax: commitMax, EvidenceBlocks: 40}))
	c.domain = typed.Domain{ChainID: chainID, Registry: typed.Address(c.registry)}
	return c
}

// config is the block that calls run in.
func (c *chain) config(from common.Address) *runtime.Config {
	return &runtime.Config{
		ChainConfig: c.rules, Origin: from, State: c.db, GasLimit: params.MaxTxGas, BaseFee: new(big.Int),
		BlockNumber: new(big.Int).SetUint64(c.block), Time: c.block * secondsBlock,
		GetHashFn: func(n uint64) common.Hash {
			if h := c.headers[n]; h != nil {
				return h.Hash()
			}
			return common.Hash{}
		},
	}
}

func (c *chain) finish(cfg *runtime.Config) {
	c.db.Finalise(c.rules.Rules(cfg.BlockNumber, true, cfg.Time))
}

func (c *chain) create(bin string, args []byte) {
	c.Helper()
	cfg := c.config(c.owner.addr)
	_, _, _, err := runtime.Create(append(common.FromHex(bin), args...), cfg)
	require.NoError(c, err)
	c.finish(cfg)
}

// exec runs a call and keeps what it did.
func (c *chain) exec(from, to common.Address, data []byte) ([]byte, error) {
	c.Helper()
	c.sent++
	c.db.SetTxContext(common.BigToHash(big.NewInt(int64(c.sent))), c.sent, 0)
	cfg := c.config(from)
	out, _, err := runtime.Call(to, data, cfg)
	c.finish(cfg)
	return out, c.explain(out, err)
}

// do wants exec to succeed; the logs are those it made.
func (c *chain) do(from, to common.Address, data []byte) []*types.Log {
	c.Helper()
	_, err := c.exec(from, to, data)
	require.NoError(c, err)
	return c.db.GetLogs(common.BigToHash(big.NewInt(int64(c.sent))), c.block, common.Hash{}, 0)
}

// send runs a whole transaction, keeps what it did, and returns the gas it used:
// with intrinsic gas, the calldata floor and refunds.
func (c *chain) send(from, to common.Address, data []byte) uint64 {
	c.Helper()
	c.sent++
	c.db.SetTxContext(common.BigToHash(big.NewInt(int64(c.sent))), c.sent, 0)
	cfg := c.config(from)
	cfg.GasPrice, cfg.BlobBaseFee, cfg.Difficulty, cfg.Random = new(big.Int), new(big.Int), new(big.Int), new(common.Hash)
	none := common.U2560
	r, err := core.ApplyMessage(runtime.NewEnv(cfg), &core.Message{To: &to, From: from, Nonce: c.db.GetNonce(from), Data: data, Value: none,
		GasLimit: cfg.GasLimit, GasPrice: none, GasFeeCap: none, GasTipCap: none}, nil)
	require.NoError(c, err)
	c.finish(cfg)
	require.NoError(c, c.explain(r.ReturnData, r.Err))
	return r.UsedGas
}

// call runs a call and undoes it.
func (c *chain) call(from, to common.Address, data []byte) ([]byte, error) {
	c.Helper()
	was := c.db.Snapshot()
	cfg := c.config(from)
	out, _, err := runtime.Call(to, data, cfg)
	c.db.RevertToSnapshot(was)
	return out, c.explain(out, err)
}

// revert is a contract's error: by its Go type, or raw.
type revert struct{ reason any }

func (r revert) Error() string { return fmt.Sprintf("reverted with %T %+v", r.reason, r.reason) }

func (c *chain) explain(out []byte, err error) error {
	if err == nil {
		return nil
	}
	require.ErrorIs(c, err, vm.ErrExecutionReverted, "not by a revert")
	if len(out) < 4 { // the decoder of arguments says nothing more
		return revert{"no data"}
	}
	for _, unpack := range []func([]byte) (any, error){
		slasherABI.UnpackError, registryABI.UnpackError, poolABI.UnpackError, channelsABI.UnpackError,
		beaconABI.UnpackError, tokenABI.UnpackError, modelsABI.UnpackError,
	} {
		if e, err := unpack(out); err == nil {
			return revert{e}
		}
	}
	return revert{fmt.Sprintf("%x", out)}
}

// reason is the revert of type E in err.
func reason[E any](t testing.TB, err error) E {
	t.Helper()
	e, ok := reverted[E](err)
	require.True(t, ok, "want a %T, have %v", e, err)
	return e
}

func reverted[E any](err error) (e E, ok bool) {
	var r revert
	if !errors.As(err, &r) {
		return e, false
	}
	p, ok := r.reason.(*E)
	if ok {
		e = *p
	}
	return e, ok
}

// view calls and unpacks.
func view[T any](c *chain, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	c.Helper()
	out, err := c.call(c.owner.addr, to, data)
	require.NoError(c, err)
	v, err := unpack(out)
	require.NoError(c, err)
	return v
}

func (c *chain) balance(a common.Address) *big.Int {
	return view(c, c.token, tokenABI.PackBalanceOf(a), tokenABI.UnpackBalanceOf)
}

// fund gives an account CAI and lets the registry and the channels take them.
func (c *chain) fund(to common.Address, amount *big.Int) {
	c.Helper()
	c.do(c.owner.addr, c.token, tokenABI.PackTransfer(to, amount))
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	c.do(to, c.token, tokenABI.PackApprove(c.registry, most))
	c.do(to, c.token, tokenABI.PackApprove(c.channels, most))
}

// stakeOperator stakes for owner and binds operator.
func (c *chain) stakeOperator(owner, operator party, amount *big.Int) {
	c.Helper()
	c.fund(owner.addr, amount)
	c.do(owner.addr, c.registry, registryABI.PackStake(amount))
	sig := operator.sign(c.domain, &typed.OperatorBinding{Owner: owner.typed(), Operator: operator.typed()})
	c.do(owner.addr, c.registry, registryABI.PackBindOperator(operator.addr, sig[:]))
}

// storeWord makes the beacon block of epoch e, stores its word and returns it.
func (c *chain) storeWord(e uint64, mix typed.Hash) typed.Hash {
	c.Helper()
	n := c.epochs.BeaconBlock(e)
	c.headers[n] = &types.Header{Number: new(big.Int).SetUint64(n), Difficulty: new(big.Int), MixDigest: common.Hash(mix),
		BaseFee: new(big.Int), Time: n * secondsBlock, Extra: []byte("beacon")}
	c.block = max(c.block, n+1)
	raw, err := rlp.EncodeToBytes(c.headers[n])
	require.NoError(c, err)
	c.do(c.owner.addr, c.beacon, beaconABI.PackStore(e, raw))
	word := epoch.Word(chainID, e, mix)
	require.Equal(c, word, typed.Hash(view(c, c.beacon, beaconABI.PackWordOf(e), beaconABI.UnpackWordOf)))
	return word
}

// parallel is how many goroutines share the cases of a test: each with a chain of its own.
func parallel(t *testing.T, cases int, run func(t *testing.T, r *rand.Rand, cases int)) {
	const workers = 4
	for i := range uint64(workers) {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			run(t, rand.New(rand.NewPCG(i, uint64(cases))), cases/workers)
		})
	}
}
