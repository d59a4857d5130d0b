package audit

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/models"
	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Call is a transaction to a contract that succeeded.
type Call struct {
	From, To typed.Address
	Data     []byte
}

// args are a call's decoded arguments.
type args []any

func (a args) address(i int) typed.Address { return typed.Address(a[i].(common.Address)) }

func (a args) addresses(i int) (list []typed.Address) {
	for _, x := range a[i].([]common.Address) {
		list = append(list, typed.Address(x))
	}
	return list
}

// amount is client.All for what no amount can be.
func (a args) amount(i int) typed.Amount { return amountOf(a[i].(*big.Int)) }

func amountOf(n *big.Int) typed.Amount {
	x, err := typed.AmountFromBig(n)
	if err != nil {
		return client.All
	}
	return x
}

// as is an argument that is a struct, or a list of them.
func as[T any](a args, i int) T { return *abi.ConvertType(a[i], new(T)).(*T) }

// act is what a call does to the books; nil where it moves no CAI.
type act func(b *Books, from typed.Address, a args)

// contract is what can be called where.
type contract struct {
	name string
	at   func(client.Contracts) typed.Address
	abi  *abi.ABI
	acts map[string]act
}

func parsed(m *bind.MetaData) *abi.ABI {
	a, err := m.ParseABI()
	if err != nil {
		panic("audit: " + err.Error()) // it is generated
	}
	return a
}

// contracts lists every function that changes anything and that a user may call.
var contracts = []contract{
	{"CuckooToken", func(c client.Contracts) typed.Address { return c.Token }, parsed(&token.CuckooTokenMetaData), map[string]act{
		"approve": nil, "permit": nil,
		"transfer":     func(b *Books, from typed.Address, a args) { b.move(from, a.address(0), a.amount(1)) },
		"transferFrom": func(b *Books, _ typed.Address, a args) { b.move(a.address(0), a.address(1), a.amount(2)) },
		"burn":         func(b *Books, from typed.Address, a args) { b.burn(from, a.amount(0)) },
		"burnFrom":     func(b *Books, _ typed.Address, a args) { b.burn(a.address(0), a.amount(1)) },
	}},
	{"StakeRegistry", func(c client.Contracts) typed.Address { return c.Registry }, parsed(&registry.StakeRegistryMetaData), registryActs},
	{"StakePool", func(c client.Contracts) typed.Address { return c.Pool }, parsed(&pool.StakePoolMetaData), map[string]act{"poke": nil, "pokeMany": nil, "prepare": nil}},
	{"Beacon", func(c client.Contracts) typed.Address { return c.Beacon }, parsed(&beacon.BeaconMetaData), map[string]act{"store": nil}},
	{"ModelRegistry", func(c client.Contracts) typed.Address { return c.Models }, parsed(&models.ModelRegistryMetaData), map[string]act{"register": nil, "endorse": nil}},
	{"Channels", func(c client.Contracts) typed.Address { return c.Channels }, parsed(&channels.ChannelsMetaData), channelActs},
	{"Slasher", func(c client.Contracts) typed.Address { return c.Slasher }, parsed(&slasher.SlasherMetaData), slasherActs},
}

var registryActs = map[string]act{
	"registerMiner": nil, "registerCoordinator": nil, "addModels": nil, "removeModels": nil, "setVrfKey": nil,
	"stake": func(b *Books, from typed.Address, a args) { b.stake(from, from, a.amount(0)) },
	"vote": func(b *Books, from typed.Address, a args) {
		amounts := a[1].([]*big.Int)
		for i, of := range a.addresses(0) {
			b.stake(from, of, amountOf(amounts[i]))
		}
	},
	"startUnbond": func(b *Books, from typed.Address, a args) {
		b.unbond(from, a.address(0), b.unstake(from, a.address(0), a.amount(1)), false)
	},
	"withdraw": func(b *Books, from typed.Address, a args) { b.withdraw(from, a.address(0)) },
	"redelegate": func(b *Books, from typed.Address, a args) {
		b.redelegate(from, a.address(0), a.address(1), a.amount(2))
	},
	"settleRedelegation": func(b *Books, _ typed.Address, a args) {
		b.settleRedelegation(a.address(0), int(a[1].(*big.Int).Int64()))
	},
	"claim":         func(b *Books, from typed.Address, a args) { b.claimRewards(from, a.addresses(0)) },
	"reward":        func(b *Books, from typed.Address, a args) { b.reward(from, b.owner(a.address(0)), a.amount(1)) },
	"setCommission": func(b *Books, from typed.Address, a args) { b.setCommission(from, a[0].(*big.Int).Uint64()) },
	"bindOperator": func(b *Books, from typed.Address, a args) {
		b.owners[a.address(0)] = from
		b.account(from).operator = a.address(0)
	},
}

var channelActs = map[string]act{
	"deposit":    func(b *Books, from typed.Address, a args) { b.deposit(from, a.address(0), a.amount(1)) },
	"startClose": func(b *Books, _ typed.Address, a args) { b.startClose(a.address(0), a.amount(1)) },
	"withdraw":   func(b *Books, from typed.Address, a args) { b.withdrawEscrow(from, a.address(0)) },
	"distribute": func(b *Books, _ typed.Address, a args) { b.distribute(a.address(0)) },
	"settle":     func(b *Books, _ typed.Address, a args) { b.settle(voucherOf(as[channels.Voucher](a, 0))) },
	"settleBatch": func(b *Books, _ typed.Address, a args) {
		for _, s := range as[[]channels.SignedVoucher](a, 0) {
			b.settle(voucherOf(s.Voucher))
		}
	},
	"settlePacked": func(b *Books, _ typed.Address, a args) {
		for p := a[1].([]byte); len(p) >= packedVoucher; p = p[packedVoucher:] {
			b.settle(unpack(p, a.address(0)))
		}
	},
	"claimUnpaid": func(b *Books, from typed.Address, a args) {
		for _, r := range as[[]channels.UnpaidResult](a, 0) {
			b.file(from, taskOf(r.Task), &typed.Assignment{Miner: typed.Address(r.Assignment.Miner), Rank: r.Assignment.Rank}, r.Opening.Count)
		}
	},
	"answerUnpaid": func(b *Books, _ typed.Address, a args) {
		b.answer(keyOf(as[channels.UnpaidClaim](a, 0)), voucherOf(as[channels.Voucher](a, 1)))
	},
	"disputeUnpaid": func(b *Books, from typed.Address, a args) { b.dispute(from, keyOf(as[channels.UnpaidClaim](a, 0))) },
	"collectUnpaid": func(b *Books, _ typed.Address, a args) {
		for _, c := range as[[]channels.UnpaidClaim](a, 0) {
			b.collect(keyOf(c))
		}
	},
}

// Shares of all stake behind an operator that each fault costs, basis points.
const (
	doubleResult        = 5_000
	doubleTask          = 1_000
	doubleVoucher       = 1_000
	outOfTurnClaim      = 50
	outOfTurnAssignment = 500
	badOpening          = 500
)

var slasherActs = map[string]act{
	"commit": nil,
	"doubleResult": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Result](a, 0).Miner), from, doubleResult)
	},
	"doubleTask": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Task](a, 0).Coordinator), from, doubleTask)
	},
	"doubleVoucher": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Voucher](a, 0).Coordinator), from, doubleVoucher)
	},
	"badOpening": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Opening](a, 0).Miner), from, badOpening)
	},
	"outOfTurnClaim": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Claim](a, 0).Miner), from, outOfTurnClaim)
	},
	"outOfTurnAssignment": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Draw](a, 2).Task.Coordinator), from, outOfTurnAssignment)
	},
	"outOfTurnVoucher": func(b *Books, from typed.Address, a args) {
		b.slash(typed.Address(as[slasher.Voucher](a, 0).Coordinator), from, outOfTurnAssignment)
	},
}

// packedVoucher is the length of a voucher in settlePacked, big-endian, without
// its miner: coordinator 20, index 8, task 32, epoch 8, seq 8, rank 1, amount 16,
// cumulative 16, signature 65.
const packedVoucher = 174

func unpack(p []byte, miner typed.Address) *typed.Voucher {
	v := &typed.Voucher{Miner: miner, Index: binary.BigEndian.Uint64(p[20:]), Epoch: binary.BigEndian.Uint64(p[60:]), Seq: binary.BigEndian.Uint64(p[68:]), Rank: p[76],
		Amount: amountOf(new(big.Int).SetBytes(p[77:93])), Cumulative: amountOf(new(big.Int).SetBytes(p[93:109]))}
	copy(v.Coordinator[:], p)
	copy(v.Task[:], p[28:])
	return v
}

func voucherOf(v channels.Voucher) *typed.Voucher {
	return &typed.Voucher{
		Coordinator: typed.Address(v.Coordinator), Miner: typed.Address(v.Miner), Index: v.Index, Task: v.Task,
		Epoch: v.Epoch, Seq: v.Seq, Rank: v.Rank, Amount: amountOf(v.Amount), Cumulative: amountOf(v.Cumulative),
	}
}

func taskOf(t channels.Task) *typed.Task {
	return &typed.Task{
		Coordinator: typed.Address(t.Coordinator), Epoch: t.Epoch, Seq: t.Seq, Prev: t.Prev, ModelID: t.ModelId, VRFProof: t.VrfProof,
		ParamsHash: t.ParamsHash, PromptTokens: t.PromptTokens, MaxTokens: t.MaxTokens,
		InputPrice: amountOf(t.InputPrice), OutputPrice: amountOf(t.OutputPrice), Replicas: t.Replicas, IssuedAt: t.IssuedAt,
		ClaimMillis: t.ClaimMillis, ResultMillis: t.ResultMillis, VerdictMillis: t.VerdictMillis,
	}
}

func keyOf(c channels.UnpaidClaim) claimKey { return claimKey{c.Task, typed.Address(c.Miner)} }

// Apply enters the calls of one block, in their order.
func (b *Books) Apply(block uint64, calls ...Call) error {
	if block <= b.block {
		return fmt.Errorf("block %d after block %d: %w", block, b.block, ErrBooks)
	}
	b.block = block
	for _, c := range calls {
		if err := b.apply(c); err != nil {
			return fmt.Errorf("block %d: %w", block, err)
		}
	}
	return b.err
}

func (b *Books) apply(c Call) error {
	for _, k := range contracts {
		if k.at(b.at) != c.To {
			continue
		}
		m, err := k.abi.MethodById(c.Data)
		if err != nil {
			return fmt.Errorf("%s: %w", k.name, err)
		}
		do, ok := k.acts[m.Name]
		if !ok {
			return fmt.Errorf("%s.%s: not a function that users call: %w", k.name, m.Name, ErrBooks)
		}
		values, err := m.Inputs.Unpack(c.Data[4:])
		if err != nil {
			return fmt.Errorf("%s.%s: %w", k.name, m.Name, err)
		}
		b.calls[m.Name]++
		if do != nil {
			b.moves++
			do(b, c.From, values)
		}
		if b.err != nil {
			return fmt.Errorf("%s.%s by %s: %w", k.name, m.Name, c.From, b.err)
		}
		return nil
	}
	return nil // no contract of the network: its tokens did not move
}
