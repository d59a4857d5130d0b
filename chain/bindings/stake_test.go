package bindings_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/stake"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ledger is the contract and the books, side by side.
type ledger struct {
	*chain
	books     *books
	stakers   []common.Address // the first few own the accounts
	accounts  []common.Address
	operators map[common.Address]common.Address // of an account, now
	parties   uint64
}

func newLedger(t testing.TB) *ledger {
	c := newChain(t)
	l := &ledger{chain: c, operators: map[common.Address]common.Address{}, parties: 1000,
		books: &books{epochs: c.epochs, accounts: map[common.Address]stakeAccount{}, holdings: map[[2]common.Address]holding{}, redelegations: map[common.Address][]redelegation{}}}
	for i := range uint64(7) {
		p := newParty(10 + i)
		l.stakers = append(l.stakers, p.addr)
		c.fund(p.addr, cai(20_000_000))
		if i < 4 {
			l.accounts = append(l.accounts, p.addr)
			l.bind(p.addr)
		}
	}
	for _, who := range []common.Address{c.channels, c.owner.addr} {
		l.fund(who, cai(100_000))
	}
	return l
}

// bind gives an account a new operator: a slash jails the one it had.
func (l *ledger) bind(account common.Address) {
	l.parties++
	p := newParty(l.parties)
	sig := p.sign(l.domain, &typed.OperatorBinding{Owner: typed.Address(account), Operator: p.typed()})
	l.do(account, l.registry, registryABI.PackBindOperator(p.addr, sig[:]))
	l.operators[account] = p.addr
}

// some is a random amount: of all sizes, sometimes of single base units.
func some(r *rand.Rand) *big.Int {
	n := new(big.Int).Mul(cai(r.Uint64N(100_000)), big.NewInt(1+r.Int64N(1000)))
	n.Div(n, big.NewInt(1000)).Add(n, big.NewInt(r.Int64N(1e18)))
	return n.Rsh(n, uint(r.IntN(88))).Add(n, big.NewInt(1))
}

var all = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// act does one random thing, on chain and in the books; both do it or both refuse.
func (l *ledger) act(r *rand.Rand) (what string, refused bool) {
	l.Helper()
	staker, account, other := l.stakers[r.IntN(len(l.stakers))], l.accounts[r.IntN(len(l.accounts))], l.accounts[r.IntN(len(l.accounts))]
	want, part := some(r), typed.Amount{}
	if r.IntN(4) == 0 {
		want = all
	} else {
		part = amountOf(want)
	}
	give := some(r)
	was := l.books
	l.books = was.clone()
	l.books.block = l.block
	b := l.books
	var data []byte
	var err error
	from := staker
	check := func([]byte) {} // of what the contract answers
	switch r.IntN(14) {
	case 0, 1:
		what, data, err = "stake", registryABI.PackStake(give), b.stake(staker, staker, amountOf(give))
		if l.operators[staker] == (common.Address{}) { // nobody asks after stake without an operator
			what, data = "vote", registryABI.PackVote([]common.Address{account}, []*big.Int{give})
			l.books = was.clone()
			b = l.books
			b.block = l.block
			err = b.stake(staker, account, amountOf(give))
		}
	case 2, 3, 4:
		what, data = "vote", registryABI.PackVote([]common.Address{account, other}, []*big.Int{give, big.NewInt(7)})
		if err = b.stake(staker, account, amountOf(give)); err == nil {
			err = b.stake(staker, other, typed.NewAmount(7))
		}
	case 5, 6:
		what, data, err = "unbond", registryABI.PackStartUnbond(account, want), b.startUnbond(staker, account, part)
	case 7:
		what, data = "withdraw", registryABI.PackWithdraw(account)
		var amount typed.Amount
		amount, err = b.withdraw(staker, account)
		check = func(out []byte) {
			require.Equal(l, decimal(amount.Big()), decimal(must(registryABI.UnpackWithdraw(out))))
		}
	case 8, 9:
		what, data, err = "redelegate", registryABI.PackRedelegate(account, other, want), b.redelegate(staker, account, other, part)
	case 10:
		i := r.IntN(3)
		what, data, err = "settle", registryABI.PackSettleRedelegation(staker, big.NewInt(int64(i))), b.settle(staker, i)
	case 11:
		from = l.owner.addr
		give.Rsh(give, 4)
		give.Add(give, big.NewInt(1))
		what, data, err = "reward", registryABI.PackReward(l.operators[account], give), b.reward(account, amountOf(give))
		if bonus := r.Uint64N(6000); r.IntN(3) == 0 {
			from = account
			l.books = was.clone()
			b = l.books
			b.block = l.block
			what, data, err = "commission", registryABI.PackSetCommission(new(big.Int).SetUint64(bonus)), b.setCommission(account, bonus)
		}
	case 12:
		what, data = "claim", registryABI.PackClaim([]common.Address{account, other})
		sum := b.claim(staker, account)
		sum = add(sum, b.claim(staker, other))
		check = func(out []byte) { require.Equal(l, decimal(sum.Big()), decimal(must(registryABI.UnpackClaim(out)))) }
	case 13:
		if r.IntN(2) == 0 {
			from = l.channels
			burn := some(r)
			var paid, burned typed.Amount
			what, data = "pay", registryABI.PackPayFromStake(l.operators[account], staker, give, burn)
			paid, burned, err = b.pay(account, staker, amountOf(give), amountOf(burn))
			check = func(out []byte) {
				o := must(registryABI.UnpackPayFromStake(out))
				require.Equal(l, decimal(paid.Big(), burned.Big()), decimal(o.Paid, o.Burned))
			}
			break
		}
		share := []uint64{0, 1, 50, 500, 1000, 5000, 10_001}[r.IntN(7)]
		if r.IntN(40) == 0 {
			share = 9_999
		}
		what, from = "slash", l.slasher
		var s stake.Slashing
		s, err = b.slash(account, share, amountOf(cai(500)))
		data = registryABI.PackSlash(l.operators[account], new(big.Int).SetUint64(share), l.owner.addr, cai(500), randHash(r))
		check = func(out []byte) {
			o := must(registryABI.UnpackSlash(out))
			require.Equal(l, decimal(s.Taken.Big(), s.Bounty.Big()), decimal(o.Amount, o.Bounty))
		}
	}
	out, solErr := l.exec(from, l.registry, data)
	if err != nil {
		require.Error(l, solErr, "%s: go says %v", what, err)
		l.books = was
		return what, true
	}
	require.NoError(l, solErr, what)
	check(out)
	if what == "slash" {
		l.bind(account)
	}
	l.compare(staker, account)
	l.compare(staker, other)
	l.compare(account, account)
	return what, false
}

// decimal are numbers that compare by value.
func decimal(ns ...*big.Int) (all []string) {
	for _, n := range ns {
		all = append(all, n.String())
	}
	return all
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// compare holds one holding and its account against the contract's views.
func (l *ledger) compare(staker, account common.Address) {
	l.Helper()
	b := l.books
	b.block = l.block
	a, h := b.accounts[account], b.holdings[[2]common.Address{staker, account}]
	own := b.own(account)
	info := view(l.chain, l.registry, registryABI.PackAccountOf(account), registryABI.UnpackAccountOf)
	require.Equal(l, decimal(
		a.bonded.Tokens.Big(), a.bonded.Shares.Big(), a.unbonding.Tokens.Big(), a.unbonding.Shares.Big(),
		a.bonded.Worth(own.Bonded).Big(), a.unbonding.Worth(own.Unbonding).Big(),
		stake.Effective(a.bonded.Tokens, a.bonded.Worth(own.Bonded), ownMultiple).Big(), new(big.Int).SetUint64(b.commission(a)),
	), decimal(info.Bonded, info.Shares, info.Unbonding, info.UnbondingShares, info.Own, info.OwnUnbonding, info.Effective, info.Commission))
	require.Equal(l, a.bonded.WornOut(), info.WornOut)

	have := view(l.chain, l.registry, registryABI.PackHoldingOf(staker, account), registryABI.UnpackHoldingOf)
	due := must(a.perShare.Due(h.counted, h.bonded))
	var unlocked typed.Amount
	for _, u := range h.unbonds {
		if u.unlock <= l.block {
			unlocked = add(unlocked, u.shares)
		}
	}
	require.Equal(l, decimal(h.bonded.Big(), a.bonded.Worth(h.bonded).Big(), a.unbonding.Worth(h.unbonding).Big(), a.unbonding.Worth(unlocked).Big(), add(h.reward, due).Big()),
		decimal(have.Shares, have.Bonded, have.Unbonding, have.Withdrawable, have.Reward))
}

// 10,000 random acts of seven stakers on four accounts, over epochs and slashes:
// the contract and sched/stake do the same arithmetic and refuse the same.
func TestStakeAgrees(t *testing.T) {
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		var l *ledger
		done, refused := map[string]int{}, map[string]int{}
		for n := range cases {
			if n%500 == 0 { // accounts wear out
				l = newLedger(t)
			}
			if r.IntN(8) == 0 {
				l.block += r.Uint64N(30)
			}
			what, no := l.act(r)
			if no {
				refused[what]++
			} else {
				done[what]++
			}
			if n%100 == 99 {
				l.compareAll()
			}
		}
		t.Logf("done %v, refused by both %v", done, refused)
		for _, what := range []string{"stake", "vote", "unbond", "withdraw", "redelegate", "settle", "reward", "claim", "pay", "slash", "commission"} {
			require.Greater(t, done[what], cases/500, what)
		}
	})
}

func (l *ledger) compareAll() {
	l.Helper()
	for _, staker := range l.stakers {
		for _, account := range l.accounts {
			l.compare(staker, account)
		}
		have := view(l.chain, l.registry, registryABI.PackRedelegationsOf(staker), registryABI.UnpackRedelegationsOf)
		require.Len(l, have, len(l.books.redelegations[staker]))
		for i, r := range l.books.redelegations[staker] {
			owed := must(stake.Owed(r.shares, r.index, l.books.indexFor(r)))
			require.Equal(l, []any{r.from, r.to, decimal(r.shares.Big(), owed.Big()), r.until}, []any{have[i].From, have[i].To, decimal(have[i].Shares, have[i].Owed), have[i].UntilBlock})
		}
	}
	// What the registry holds is what it owes, and the dust of rewards.
	var sum typed.Amount
	for _, a := range l.books.accounts {
		sum = add(sum, add(a.bonded.Tokens, a.unbonding.Tokens))
	}
	for k, h := range l.books.holdings {
		sum = add(sum, add(h.reward, must(l.books.accounts[k[1]].perShare.Due(h.counted, h.bonded))))
	}
	dust := new(big.Int).Sub(l.balance(l.registry), sum.Big())
	require.True(l, dust.Sign() >= 0 && dust.BitLen() < 40, "the registry has %s more than it owes", dust)
}
