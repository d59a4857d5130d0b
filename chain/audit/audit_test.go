package audit_test

import (
	"bytes"
	"cmp"
	"errors"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/audit"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
)

var model = typed.Hash{7}

// bench is a chain, its books, and people who act on it at random.
type bench struct {
	*clienttest.Net
	t      *testing.T
	r      *rand.Rand
	books  *audit.Books
	owners []*clienttest.User // miners', then coordinators'
	ops    []*clienttest.User // of the same places
	voters []*clienttest.User
	pairs  map[[2]typed.Address]*typed.Voucher // last voucher given
	debts  []unpaid.Result
	seq    uint64
	did    map[string]int
}

const miners = 3

func newBench(t *testing.T) *bench {
	b := &bench{Net: clienttest.Start(t, clienttest.Options{}), t: t, r: rand.New(rand.NewPCG(5, 5)), pairs: make(map[[2]typed.Address]*typed.Voucher), did: make(map[string]int)}
	p := client.DefaultParams(b.Epoch, client.Holder{Address: b.Rich.Address(), Units: client.Units(client.Supply)})
	var err error
	b.books, err = audit.New(b.Client.Contracts(), p)
	require.NoError(t, err)
	for range miners {
		owner, op := b.Miner(20_000, model)
		b.owners, b.ops = append(b.owners, owner), append(b.ops, op)
	}
	for range 2 {
		owner, op := b.Coordinator(2_000_000)
		b.owners, b.ops = append(b.owners, owner), append(b.ops, op)
	}
	for range 3 {
		b.voters = append(b.voters, b.User(50_000))
	}
	for _, o := range b.owners { // for bonds, and to stake more
		_, err := b.Client.Transfer(t.Context(), b.Rich, o.Address(), client.Units(5_000))
		require.NoError(t, err)
	}
	return b
}

func (b *bench) one(list []*clienttest.User) *clienttest.User { return list[b.r.IntN(len(list))] }

func (b *bench) account() typed.Address { return b.one(b.owners).Address() }

// held is somebody who has staked, and where; known to the books so far.
func (b *bench) held() (staker *clienttest.User, account typed.Address) {
	list := b.books.Stakers()
	slices.SortFunc(list, func(x, y [2]typed.Address) int {
		return cmp.Or(bytes.Compare(x[0][:], y[0][:]), bytes.Compare(x[1][:], y[1][:]))
	})
	k := list[b.r.IntN(len(list))]
	all := append(b.voters, b.owners...)
	return all[slices.IndexFunc(all, func(u *clienttest.User) bool { return u.Address() == k[0] })], k[1]
}

// some is an amount that does not divide well, or everything.
func (b *bench) some(cai uint64) typed.Amount {
	a, err := client.Units(b.r.Uint64N(cai)).Add(typed.NewAmount(1 + b.r.Uint64N(1e18)))
	require.NoError(b.t, err)
	return a
}

func (b *bench) part() typed.Amount {
	if b.r.IntN(3) == 0 {
		return client.All
	}
	return b.some(3_000)
}

func (b *bench) sign(u *clienttest.User, m typed.Message) typed.Signature {
	return typed.SignDigest(u.Key, b.Client.Domain().Digest(m))
}

// voucher is the next one of a pair.
func (b *bench) voucher(c, m *clienttest.User, task typed.Hash, amount typed.Amount) client.SignedVoucher {
	k := [2]typed.Address{c.Address(), m.Address()}
	last := b.pairs[k]
	if last == nil {
		last = &typed.Voucher{}
	}
	sum, err := last.Cumulative.Add(amount)
	require.NoError(b.t, err)
	epoch, _ := b.Epoch.Of(b.Chain.Head())
	b.seq += b.r.Uint64N(3)
	v := typed.Voucher{Coordinator: c.Address(), Miner: m.Address(), Index: last.Index + 1, Task: task, Epoch: epoch - min(epoch, b.r.Uint64N(2)),
		Seq: b.seq, Rank: uint8(b.r.IntN(4)), Amount: amount, Cumulative: sum}
	b.pairs[k] = &v
	return client.SignedVoucher{Voucher: v, Signature: b.sign(c, &v)}
}

// debt is a result that can be claimed now.
func (b *bench) debt(c, m *clienttest.User) unpaid.Result {
	now := b.Chain.Time() * 1000
	epoch, _ := b.Epoch.Of(b.Chain.Head())
	b.seq++
	task := &typed.Task{Coordinator: c.Address(), Epoch: epoch, Seq: b.seq, ModelID: model, VRFProof: make([]byte, 81), PromptTokens: 3, MaxTokens: 9,
		InputPrice: b.some(5), OutputPrice: b.some(50), Replicas: 1, IssuedAt: now, VerdictMillis: 1000}
	id, ids := typed.ID(task), make([]uint32, 1+b.r.IntN(9))
	o := &typed.Opening{Task: id, Miner: m.Address(), Count: uint32(len(ids)), Head: result.ExtendAll(result.Start(id, m.Address()), ids)}
	o.Commitment = result.Commit(o.Head, o.Count, o.Finish, o.Salt)
	a := &typed.Assignment{Task: id, Miner: m.Address(), Rank: uint8(b.r.IntN(3)), Deadline: now - 2000}
	return unpaid.Result{Task: task, Assignment: a, AssignmentSignature: b.sign(c, a), Opening: o, OpeningSignature: b.sign(m, o), IDs: ids}
}

// acts are everything that users do with money; those that the contract refuses
// are no transactions.
func (b *bench) acts() map[string]func() error {
	ctx, c := b.t.Context(), b.Client
	last := func(_ client.Receipt, err error) error { return err }
	pair := func() (coordinator, miner *clienttest.User, owner *clienttest.User) {
		i := b.r.IntN(miners)
		return b.one(b.ops[miners:]), b.ops[i], b.owners[i]
	}
	owned := func() (owner, op *clienttest.User) {
		i := miners + b.r.IntN(len(b.owners)-miners)
		return b.owners[i], b.ops[i]
	}
	return map[string]func() error{
		"stake": func() error { return last(c.Stake(ctx, b.one(b.owners), b.some(500))) },
		"vote": func() error {
			return last(c.Vote(ctx, b.one(b.voters), []client.Vote{{Account: b.account(), Units: b.some(2_000)}, {Account: b.account(), Units: b.some(2_000)}}))
		},
		"unbond": func() error {
			staker, account := b.held()
			return last(c.StartUnbond(ctx, staker, account, b.part()))
		},
		"withdraw": func() error {
			staker, account := b.held()
			return last(c.Withdraw(ctx, staker, account))
		},
		"redelegate": func() error {
			staker, account := b.held()
			for range 8 {
				if !slices.Contains(b.owners, staker) { // who may move votes only
					break
				}
				staker, account = b.held()
			}
			return last(c.Redelegate(ctx, staker, account, b.account(), b.part()))
		},
		"settle a redelegation": func() error { return last(c.SettleRedelegation(ctx, b.Rich, b.one(b.voters).Address(), b.r.IntN(2))) },
		"claim rewards": func() error {
			staker, account := b.held()
			return last(c.ClaimRewards(ctx, staker, account, b.account()))
		},
		"commission": func() error { return last(c.SetCommission(ctx, b.one(b.owners), b.r.Uint64N(5_000))) },
		"reward":     func() error { return last(c.Reward(ctx, b.Rich, b.one(b.ops).Address(), b.some(100))) },
		"deposit":    func() error { return last(c.Deposit(ctx, b.Rich, b.one(b.ops[miners:]).Address(), b.some(200))) },
		"close": func() error {
			owner, op := owned()
			return last(c.StartClose(ctx, owner, op.Address(), b.some(20)))
		},
		"escrow back": func() error {
			owner, op := owned()
			return last(c.WithdrawEscrow(ctx, owner, op.Address()))
		},
		"settle": func() error {
			coordinator, miner, _ := pair()
			var list []client.SignedVoucher
			for range 1 + b.r.IntN(3) {
				b.seq++
				v := b.voucher(coordinator, miner, typed.Hash{1, byte(b.seq >> 8), byte(b.seq)}, b.some(120))
				if b.r.IntN(3) > 0 { // others are settled with the next
					list = append(list, v)
				}
			}
			if list == nil {
				return nil
			}
			_, _, err := c.SettleVouchers(ctx, b.Rich, list...)
			return err
		},
		"distribute": func() error { return last(c.Distribute(ctx, b.Rich, b.one(b.ops).Address())) },
		"claim unpaid": func() error {
			coordinator, miner, owner := pair()
			list := []unpaid.Result{b.debt(coordinator, miner), b.debt(coordinator, miner)}
			_, _, err := c.ClaimUnpaid(ctx, owner, list...)
			if err == nil {
				b.debts = append(b.debts, list...)
			}
			return err
		},
		"answer": func() error {
			d, coordinator, miner, err := b.open()
			if err != nil {
				return err
			}
			debt, err := d.Check(c.Domain())
			require.NoError(b.t, err)
			return last(c.AnswerUnpaid(ctx, b.Rich, typed.ID(d.Task), miner.Address(), b.voucher(coordinator, miner, typed.ID(d.Task), debt.Amount)))
		},
		"dispute": func() error {
			d, coordinator, miner, err := b.open()
			if err != nil {
				return err
			}
			for i, op := range b.ops {
				if op == coordinator {
					err = last(c.DisputeUnpaid(ctx, b.owners[i], coordinator.Address(), typed.ID(d.Task), miner.Address()))
				}
			}
			return err
		},
		"collect": func() error {
			open, err := c.OpenClaims(ctx, typed.Address{}, typed.Address{})
			if err != nil || len(open) == 0 {
				return err
			}
			b.SealTo(open[0].AnswerBy + 1)
			return last(c.CollectUnpaid(ctx, b.Rich, open[0]))
		},
		"bad opening": func() error { // and a new operator for who is jailed
			i := b.r.IntN(miners)
			b.seq++
			o := &typed.Opening{Task: typed.Hash{2, byte(b.seq >> 8), byte(b.seq)}, Miner: b.ops[i].Address(), Commitment: typed.Hash{1}}
			_, _, err := b.Report(b.voters[0], evidence.Evidence{Kind: evidence.BadOpening, A: evidence.Piece{Kind: o.Kind(), Body: typed.Encode(o), Signature: b.sign(b.ops[i], o)}})
			b.ops[i] = b.User(0)
			return errors.Join(err, b.Bind(b.owners[i], b.ops[i]))
		},
		"wait": func() error { b.Seal(1 + b.r.IntN(40)); return nil },
	}
}

// open is a claim that can be answered.
func (b *bench) open() (d unpaid.Result, coordinator, miner *clienttest.User, err error) {
	if len(b.debts) == 0 {
		return d, nil, nil, errors.New("none")
	}
	d, b.debts = b.debts[len(b.debts)-1], b.debts[:len(b.debts)-1]
	for _, op := range b.ops {
		switch op.Address() {
		case d.Task.Coordinator:
			coordinator = op
		case d.Opening.Miner:
			miner = op
		}
	}
	if miner == nil {
		return d, nil, nil, errors.New("its miner has another operator now")
	}
	return d, coordinator, miner, nil
}

// compare holds the books against what the contracts say.
func (b *bench) compare() {
	b.t.Helper()
	ctx, c := b.t.Context(), b.Client
	require.NoError(b.t, b.books.Follow(ctx, c, b.Chain.Head()))
	require.NoError(b.t, b.books.Check())
	for _, a := range b.books.Holders() {
		have, err := c.Balance(ctx, a)
		require.NoError(b.t, err)
		require.Equal(b.t, b.books.Wallet(a), have, "balance of %s", a)
	}
	for _, k := range b.books.Stakers() {
		have, err := c.Holding(ctx, k[0], k[1])
		require.NoError(b.t, err)
		want := b.books.Holding(k[0], k[1])
		have.Locked = want.Locked // the client rounds it another way
		require.Equal(b.t, client.HoldingInfo(want), have, "%s in %s", k[0], k[1])
	}
	for i, owner := range b.owners {
		a, err := c.Account(ctx, owner.Address())
		require.NoError(b.t, err)
		require.Equal(b.t, b.books.Account(owner.Address()), audit.Account{Bonded: a.Bonded, Unbonding: a.Unbonding, Own: a.Own, Effective: a.Effective, Commission: a.Commission})
		e, err := c.Escrow(ctx, b.ops[i].Address())
		require.NoError(b.t, err)
		balance, closing := b.books.Escrow(b.ops[i].Address())
		require.Equal(b.t, [2]typed.Amount{balance, closing}, [2]typed.Amount{e.Balance, e.Closing})
		u, err := c.Undistributed(ctx, b.ops[i].Address())
		require.NoError(b.t, err)
		owed, earned, toBurn := b.books.Undistributed(b.ops[i].Address())
		require.Equal(b.t, client.Undistributed{Owed: owed, Earned: earned, ToBurn: toBurn}, u)
	}
	left, err := client.Units(client.Supply).Sub(b.books.Burned())
	require.NoError(b.t, err)
	supply, err := c.Supply(ctx)
	require.NoError(b.t, err)
	require.Equal(b.t, left, supply)
}

// Whatever people do in whatever order, the books say what the contracts say.
func TestBooksAgreeWithTheContracts(t *testing.T) {
	b := newBench(t)
	acts := b.acts()
	names := slices.Sorted(maps.Keys(acts))
	b.compare()
	for n := range 500 {
		name := names[b.r.IntN(len(names))]
		if err := acts[name](); err == nil {
			b.did[name]++
		}
		if n%20 == 19 {
			b.compare()
		}
	}
	t.Log(b.did)
	for name := range acts {
		require.NotZero(t, b.did[name], "%s never worked", name)
	}
}

// Books notice what does not follow.
func TestBooksThatDoNotBalance(t *testing.T) {
	at := client.Contracts{Token: typed.Address{1}, Registry: typed.Address{2}, Pool: typed.Address{3}, Beacon: typed.Address{4}, Models: typed.Address{5}, Channels: typed.Address{6}, Slasher: typed.Address{7}}
	rich := typed.Address{9}
	_, err := audit.New(at, client.Params{Holders: []client.Holder{{Address: rich, Units: client.Units(1)}}})
	require.ErrorIs(t, err, audit.ErrBooks)
	registries, tokens, payments := registry.NewStakeRegistry(), token.NewCuckooToken(), channels.NewChannels()
	to, one := common.Address{8}, big.NewInt(1)
	for what, c := range map[string]audit.Call{
		"more than there is":   {From: typed.Address{8}, To: at.Token, Data: tokens.PackTransfer(to, one)},
		"no function":          {From: rich, To: at.Token, Data: []byte{1, 2, 3, 4}},
		"cut short":            {From: rich, To: at.Token, Data: tokens.PackTransfer(to, one)[:67]},
		"no user may":          {From: rich, To: at.Registry, Data: registries.PackPayFromStake(to, to, one, one)},
		"not so much at stake": {From: rich, To: at.Registry, Data: registries.PackStartUnbond(to, one)},
		"bound to nobody":      {From: rich, To: at.Registry, Data: registries.PackReward(to, one)},
		"no such claim":        {From: rich, To: at.Channels, Data: payments.PackDisputeUnpaid(channels.UnpaidClaim{Amount: one, Reserved: one})},
	} {
		books, err := audit.New(at, client.DefaultParams(epoch.Params{Start: 1, Length: 2, Delay: 1}, client.Holder{Address: rich, Units: client.Units(client.Supply)}))
		require.NoError(t, err)
		require.NoError(t, books.Apply(1, audit.Call{From: rich, To: at.Token, Data: tokens.PackTransfer(common.Address{7, 7}, one)}))
		require.Error(t, books.Apply(2, c), what)
		require.Error(t, books.Apply(2), "a block twice")
	}
}
