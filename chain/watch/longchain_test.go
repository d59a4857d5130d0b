//go:build slow

package watch_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/devnet"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Three contracts by hand. factory(count, initcode) creates so many contracts.
// A puppet(target, payload) calls target, and is an owner of stake. The batch is
// told one call after another: 20 bytes of address, 4 of length, the payload.
var (
	factoryCode = common.FromHex("60203603" + "8060205f37" + "5f35" + "5b" + "815f5ff050" + "600190038060" + "0b" + "57" + "00")
	puppetCode  = common.FromHex("60203603" + "8060205f37" + "5f5f825f5f5f355af1" + "601c57" + "3d5f5f3e3d5ffd" + "5b00")
	batchCode   = common.FromHex("5f" + "5b" + "368110156" + "03c57" + "8035806040" + "1c63ffffffff16" + "90" + "60601c" + "81" + "836018015f37" + "5f5f835f5f855af1" + "15603457" + "50" + "016018016001565b" + "3d5f5f3e3d5ffd" + "5b00")
)

// deployed is creation code for runtime code.
func deployed(code []byte) []byte {
	return append([]byte{0x60, byte(len(code)), 0x80, 0x60, 0x09, 0x5f, 0x39, 0x5f, 0xf3}, code...)
}

const (
	mostTxGas   = 16_000_000
	mostTxBytes = 100_000
)

// builder sends transactions of one account and seals full blocks.
type builder struct {
	t       testing.TB
	chain   *devnet.Chain
	client  *client.Client
	rich    *clienttest.User
	long    longChain
	nonce   uint64
	pending int
	words   uint64 // epochs whose word was stored
	batch   common.Address
	calls   []byte
	gas     uint64
	hashes  []common.Hash
}

func buildLongChain(t testing.TB, dir string) longChain {
	b := &builder{t: t, rich: clienttest.NewUser("rich")}
	b.long = longChain{Epoch: epoch.Params{Start: 10, Length: 20, Delay: 1, Grace: 5}, Operators: *operators}
	var err error
	b.chain, err = devnet.Start(t.Context(), devnet.Config{Dir: dir, ChainID: longChainID,
		Alloc: map[typed.Address]*big.Int{b.rich.Address(): clienttest.Ether(1_000_000_000)}})
	require.NoError(t, err)
	defer b.chain.Close()
	b.client, err = client.Dial(t.Context(), []string{b.chain.HTTP()}, client.Config{ChainID: longChainID})
	require.NoError(t, err)
	defer b.client.Close()
	b.sealing(func() error {
		_, _, err := b.client.Deploy(t.Context(), b.rich, client.DefaultParams(b.long.Epoch, client.Holder{Address: b.rich.Address(), Units: client.Units(client.Supply)}))
		return err
	})
	b.long.Contracts, b.long.DeployBlock = b.client.Contracts(), b.client.DeployBlock()
	b.nonce = b.count()
	b.run()
	b.seal()
	b.long.Head = b.chain.Head()
	return b.long
}

// sealing seals until f is done.
func (b *builder) sealing(f func() error) {
	done := make(chan error, 1)
	go func() { done <- f() }()
	for {
		select {
		case err := <-done:
			require.NoError(b.t, err)
			return
		case <-time.After(10 * time.Millisecond):
			require.NoError(b.t, b.chain.Seal(b.t.Context(), 1))
		}
	}
}

func (b *builder) count() uint64 {
	var n hexutil.Uint64
	require.NoError(b.t, b.client.RPC().Call(b.t.Context(), &n, "eth_getTransactionCount", common.Address(b.rich.Address()), "latest"))
	return uint64(n)
}

// create makes a contract and returns its address.
func (b *builder) create(code []byte) common.Address {
	at := crypto.CreateAddress(common.Address(b.rich.Address()), b.nonce)
	b.send(nil, deployed(code), 1_000_000)
	return at
}

func (b *builder) send(to *common.Address, data []byte, gas uint64) {
	id := big.NewInt(longChainID)
	tx, err := b.rich.SignTx(types.NewTx(&types.DynamicFeeTx{ChainID: id, Nonce: b.nonce, To: to, Data: data, Gas: gas,
		GasFeeCap: big.NewInt(20e9), GasTipCap: big.NewInt(1)}), id)
	require.NoError(b.t, err)
	raw, err := tx.MarshalBinary()
	require.NoError(b.t, err)
	require.NoError(b.t, b.client.RPC().Call(b.t.Context(), nil, "eth_sendRawTransaction", hexutil.Bytes(raw)))
	b.nonce++
	b.hashes = append(b.hashes, tx.Hash())
	if b.pending++; b.pending == 10 {
		b.seal()
	}
}

// seal makes blocks until all is included, and looks that nothing failed. Every
// other block is empty, or full ones would make gas ever dearer.
func (b *builder) seal() {
	for b.count() < b.nonce {
		require.NoError(b.t, b.chain.Seal(b.t.Context(), 2))
		e, ok := b.long.Epoch.Of(b.chain.Head())
		if ok && e >= b.words && b.chain.Head() > b.long.Epoch.BeaconBlock(e) && b.count() == b.nonce {
			b.sealing(func() error { _, err := b.client.StoreBeacon(b.t.Context(), b.rich, e); return err })
			b.words, b.nonce = e+1, b.count()
		}
	}
	for _, h := range b.hashes {
		var r struct{ Status hexutil.Uint64 }
		require.NoError(b.t, b.client.RPC().Call(b.t.Context(), &r, "eth_getTransactionReceipt", h))
		require.EqualValues(b.t, 1, r.Status, "transaction %s failed", h)
	}
	b.pending, b.hashes = 0, nil
}

// call adds a call to the batch that is sent when it is full.
func (b *builder) call(to common.Address, payload []byte, gas uint64) {
	if b.gas+gas > mostTxGas || len(b.calls)+len(payload)+24 > mostTxBytes {
		b.flush()
	}
	b.calls = append(b.calls, to[:]...)
	b.calls = binary.BigEndian.AppendUint32(b.calls, uint32(len(payload)))
	b.calls = append(b.calls, payload...)
	b.gas += gas
}

func (b *builder) flush() {
	if len(b.calls) > 0 {
		b.send(&b.batch, slices.Clone(b.calls), mostTxGas+700_000)
	}
	b.calls, b.gas = nil, 0
}

// as lets a puppet call.
func (b *builder) as(puppet, to common.Address, payload []byte, gas uint64) {
	b.call(puppet, append(common.LeftPadBytes(to[:], 32), payload...), gas)
}

func (b *builder) run() {
	reg, tok, pl := registry.NewStakeRegistry(), token.NewCuckooToken(), pool.NewStakePool()
	at := b.long.Contracts
	registryAt, tokenAt, poolAt := common.Address(at.Registry), common.Address(at.Token), common.Address(at.Pool)
	b.batch = b.create(batchCode)
	factory := b.create(factoryCode)
	b.seal()
	var puppets []common.Address
	for n := *operators; n > 0; n -= 200 {
		make := min(n, 200)
		b.send(&factory, append(common.LeftPadBytes([]byte{byte(make)}, 32), deployed(puppetCode)...), mostTxGas)
		for range make {
			puppets = append(puppets, crypto.CreateAddress(factory, uint64(len(puppets))+1))
		}
	}
	b.send(&tokenAt, tok.PackTransfer(b.batch, client.Units(client.Supply).Big()), 200_000)
	b.seal()

	domain := typed.Domain{ChainID: longChainID, Registry: at.Registry}
	names := make([]common.Address, len(puppets))
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for i, p := range puppets {
		h := typed.Keccak256([]byte("operator"), binary.BigEndian.AppendUint32(nil, uint32(i)))
		key := secp256k1.PrivKeyFromBytes(h[:])
		operator := typed.PublicAddress(key.PubKey())
		names[i] = common.Address(operator)
		sig := typed.SignDigest(key, domain.Digest(&typed.OperatorBinding{Owner: typed.Address(p), Operator: operator}))
		b.call(tokenAt, tok.PackTransfer(p, client.Units(21_000).Big()), 60_000)
		b.as(p, tokenAt, tok.PackApprove(registryAt, all), 60_000)
		b.as(p, registryAt, reg.PackStake(client.Units(20_000).Big()), 250_000)
		b.as(p, registryAt, reg.PackBindOperator(names[i], sig[:]), 140_000)
		b.as(p, registryAt, reg.PackRegisterMiner(names[i], [][32]byte{modelA}), 170_000)
	}
	b.flush()
	b.seal()

	tree := new(lottery.Tree)
	poke := func(i int, weight uint64) {
		slot := uint32(i)
		b.call(poolAt, pl.PackPoke(modelA, names[i], lottery.EncodePath(tree.Path(slot))), 160_000)
		require.NoError(b.t, tree.Set(slot, typed.Address(names[i]), weight))
	}
	for i := range puppets {
		poke(i, 20_000)
	}
	b.flush()
	b.long.Events = 3 * len(puppets)
	for round := uint64(1); b.long.Events < *events; round++ {
		for i := 0; i < len(puppets) && b.long.Events < *events; i++ {
			b.as(puppets[i], registryAt, reg.PackStake(client.Units(1).Big()), 100_000)
			poke(i, 20_000+round)
			b.long.Events += 2
		}
	}
	b.flush()
}
