package stake

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func amount(n uint64) typed.Amount { return typed.NewAmount(n) }

// some is a random amount of up to n bits, often a small one.
func some(r *rand.Rand, n int) typed.Amount {
	b := new(big.Int).SetUint64(r.Uint64())
	b.Lsh(b, 64).Or(b, new(big.Int).SetUint64(r.Uint64()))
	a, err := typed.AmountFromBig(b.Rsh(b, uint(128-1-r.IntN(n))))
	if err != nil {
		panic(err)
	}
	return a
}

func sum(t *testing.T, as ...typed.Amount) (s typed.Amount) {
	t.Helper()
	for _, a := range as {
		var err error
		s, err = s.Add(a)
		require.NoError(t, err)
	}
	return s
}

// By hand: two stakers, a slash of a third, a third staker, and who gets what.
func TestStory(t *testing.T) {
	p, a, err := Pot{}.Put(amount(1000))
	require.NoError(t, err)
	require.Equal(t, amount(1000), a, "the first is one for one")
	p, b, err := p.Put(amount(500))
	require.NoError(t, err)
	require.Equal(t, amount(500), b)
	p, taken := p.Slash(3333)
	require.Equal(t, amount(499), taken, "1500 * 0.3333 = 499.95")
	require.Equal(t, Pot{amount(1001), amount(1500), One - One*6667/10000}, p)
	require.Equal(t, amount(667), p.Worth(a))
	require.Equal(t, amount(333), p.Worth(b))
	p, c, err := p.Put(amount(100))
	require.NoError(t, err)
	require.Equal(t, amount(149), c, "100*1500/1001 = 149.85")
	require.Equal(t, amount(99), p.Worth(c), "rounded against who comes in")
	cost, err := p.Cost(amount(600))
	require.NoError(t, err)
	require.Equal(t, amount(899), cost, "600*1649/1101 = 898.6")
	p, out, err := p.Take(cost)
	require.NoError(t, err)
	require.Equal(t, amount(600), out)
	require.Equal(t, Pot{amount(501), amount(750), p.Lost}, p)

	_, err = p.Cost(amount(502))
	require.ErrorIs(t, err, ErrAmount)
	_, _, err = p.Take(amount(751))
	require.ErrorIs(t, err, ErrShares)
	gone, taken := p.Slash(10_000)
	require.Equal(t, amount(501), taken)
	require.Zero(t, gone.Index())
	_, _, err = gone.Put(amount(1))
	require.ErrorIs(t, err, ErrWornOut)
	require.Zero(t, gone.Worth(amount(750)))
}

// Whatever happens to a pot: a share is never worth more than a token nor less
// than the index, all shares together never more than the tokens, an amount
// taken out is what was asked for, and coming in and out again gains nothing.
func TestPotInvariants(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		var p Pot
		var held []typed.Amount
		for range 40 {
			switch r.IntN(5) {
			case 0, 1:
				a := some(r, 80)
				q, shares, err := p.Put(a)
				if err != nil {
					require.True(t, p.WornOut(), err)
					continue
				}
				require.LessOrEqual(t, q.Worth(shares).Cmp(a), 0, "coming in gains")
				p, held = q, append(held, shares)
			case 2:
				if len(held) == 0 {
					continue
				}
				i := r.IntN(len(held))
				have := p.Worth(held[i])
				want := mulDiv(have, amount(r.Uint64N(1001)), amount(1000), false)
				cost, err := p.Cost(want)
				require.NoError(t, err)
				q, got, err := p.Take(cost)
				require.NoError(t, err)
				require.Equal(t, want, got)
				rest, err := held[i].Sub(cost)
				require.NoError(t, err, "costs more than is held")
				p, held[i] = q, rest
			case 3:
				if len(held) > 0 { // leaves with all
					q, _, err := p.Take(held[0])
					require.NoError(t, err)
					p, held = q, held[1:]
				}
			case 4:
				share := []uint64{1, 10, 1000, 5000, 9999}[r.IntN(5)]
				q, taken := p.Slash(share)
				require.LessOrEqual(t, taken.Cmp(portion(p.Tokens, share)), 0)
				require.Less(t, q.Index(), p.Index()+1)
				p = q
			}
			var worth typed.Amount
			for _, s := range held {
				worth = sum(t, worth, p.Worth(s))
			}
			require.LessOrEqual(t, worth.Cmp(p.Tokens), 0)
			require.LessOrEqual(t, p.Tokens.Cmp(p.Shares), 0)
			require.GreaterOrEqual(t, p.Tokens.Cmp(mulDiv(p.Shares, amount(p.Index()), amount(One), false)), 0, "the index bounds the worth of a share")
			require.Equal(t, sum(t, held...), p.Shares)
		}
	}
}

func TestRange(t *testing.T) {
	full := typed.Amount{Hi: 1<<32 - 1, Lo: 1<<64 - 1} // 2^96-1
	p, _, err := Pot{}.Put(full)
	require.NoError(t, err)
	_, _, err = p.Put(amount(1))
	require.ErrorIs(t, err, ErrRange)
	_, _, err = Pot{}.Put(typed.Amount{Hi: 1 << 63})
	require.ErrorIs(t, err, ErrRange)
	_, _, err = Pot{Tokens: amount(1), Shares: typed.Amount{Hi: 1<<48 - 1}}.Put(full)
	require.ErrorIs(t, err, ErrRange)
}

func TestEffectiveAndWeight(t *testing.T) {
	cai := func(n uint64) typed.Amount { a, _ := amount(CAI).Mul(n); return a }
	for own, want := range map[uint64]uint64{0: 0, 50: 500, 99: 990, 100: 1000, 1000: 1000} {
		require.Equal(t, cai(want), Effective(cai(1000), cai(own), 10), "own %d", own)
	}
	require.Equal(t, cai(1000), Effective(cai(1000), typed.Amount{Hi: 1 << 63}, 10))
	require.Equal(t, uint64(1000), Weight(cai(1000), cai(1000)))
	less, err := cai(1000).Sub(amount(1))
	require.NoError(t, err)
	require.Zero(t, Weight(less, cai(1000)))
	require.Equal(t, uint64(999), Weight(less, cai(999)), "rounded down")
	require.Equal(t, uint64(1<<64-1), Weight(typed.Amount{Hi: 1<<64 - 1}, cai(1)))
}

func TestSlashAndBounty(t *testing.T) {
	bonded, unbonding := Pot{Tokens: amount(10_000), Shares: amount(10_000)}, Pot{Tokens: amount(1000), Shares: amount(2000)}
	own := Own{amount(4000), amount(500)}
	s, err := Slash(bonded, unbonding, own, 5000, amount(1<<40))
	require.NoError(t, err)
	require.Equal(t, amount(5500), s.Taken)
	require.Equal(t, amount((2000+125)/10), s.Bounty, "a tenth of what the owner's own shares bore")
	require.Equal(t, Pot{amount(5000), amount(10_000), One / 2}, s.Bonded)
	require.Equal(t, Pot{amount(500), amount(2000), 0}, s.Unbonding)
	s, err = Slash(bonded, unbonding, own, 5000, amount(7))
	require.NoError(t, err)
	require.Equal(t, amount(7), s.Bounty)
	s, err = Slash(Pot{}, Pot{}, Own{}, 10_000, amount(7))
	require.NoError(t, err)
	require.Equal(t, Slashing{Bonded: Pot{Lost: One}}, s, "an empty account still answers with its index")
	for _, share := range []uint64{0, 10_001} {
		_, err = Slash(bonded, unbonding, own, share, amount(7))
		require.ErrorIs(t, err, ErrRange)
	}
}

func TestPay(t *testing.T) {
	bonded, unbonding := Pot{Tokens: amount(900), Shares: amount(1000)}, Pot{Tokens: amount(100), Shares: amount(300)}
	own := Own{amount(500), amount(300)} // worth 450 and 100
	for debt, want := range map[uint64]Payment{
		0:    {},
		10:   {amount(12), amount(0), amount(10)},
		450:  {amount(500), amount(0), amount(450)},
		500:  {amount(500), amount(150), amount(500)},
		9000: {amount(500), amount(300), amount(550)},
	} {
		p, err := Pay(bonded, unbonding, own, amount(debt))
		require.NoError(t, err)
		require.Equal(t, want, p, "debt %d", debt)
	}
}

func TestOwed(t *testing.T) {
	for _, c := range []struct{ shares, then, now, want uint64 }{
		{100, One, One, 0}, {100, One, One / 2, 50}, {100, One, 0, 100}, {101, One, One / 2, 51}, {100, One / 2, One / 4, 50}, {0, One, 0, 0},
	} {
		owed, err := Owed(amount(c.shares), c.then, c.now)
		require.NoError(t, err)
		require.Equal(t, amount(c.want), owed, "%+v", c)
	}
	for _, c := range [][2]uint64{{0, 0}, {One + 1, One}, {One / 2, One}} {
		_, err := Owed(amount(1), c[0], c[1])
		require.ErrorIs(t, err, ErrRange)
	}
}

// Of any rewards no more is due than was given, and less only by dust.
func TestRewards(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for range 200 {
		var at PerShare
		n := 1 + r.IntN(6)
		shares, due, counted := make([]typed.Amount, n), make([]typed.Amount, n), make([]PerShare, n)
		for i := range shares {
			shares[i] = sum(t, amount(CAI), some(r, 80))
		}
		var given, kept typed.Amount
		for range 30 {
			a := some(r, 70)
			next, k, err := at.Reward(a, sum(t, shares...), r.Uint64N(BasisPoints+1))
			require.NoError(t, err)
			at, given, kept = next, sum(t, given, a), sum(t, kept, k)
			i := r.IntN(n) // changes its shares
			d, err := at.Due(counted[i], shares[i])
			require.NoError(t, err)
			due[i], counted[i], shares[i] = sum(t, due[i], d), at, sum(t, amount(CAI), some(r, 80))
		}
		paid := kept
		for i := range shares {
			d, err := at.Due(counted[i], shares[i])
			require.NoError(t, err)
			paid = sum(t, paid, due[i], d)
		}
		dust, err := given.Sub(paid)
		require.NoError(t, err, "more due than given")
		require.Less(t, dust.Cmp(amount(10_000)), 0, "%s of %s lost", dust, given)
	}
	at, kept, err := PerShare{}.Reward(amount(1000), amount(CAI-1), 100)
	require.NoError(t, err)
	require.Equal(t, amount(1000), kept, "too few shares: all to the owner")
	require.Zero(t, at.Big().Sign())
	_, _, err = PerShare{}.Reward(amount(1), amount(CAI), BasisPoints+1)
	require.ErrorIs(t, err, ErrRange)
	_, err = PerShare{}.Due(PerShareOf(big.NewInt(1)), amount(1))
	require.ErrorIs(t, err, ErrRange)
}

func FuzzPot(f *testing.F) {
	f.Add(uint64(1), uint64(1), uint64(1), uint64(5), uint64(7), uint64(3), uint16(3))
	f.Fuzz(func(t *testing.T, th, tl, sh, sl, lost, a uint64, share uint16) {
		p := Pot{typed.Amount{Hi: th, Lo: tl}, typed.Amount{Hi: sh, Lo: sl}, lost % (One + 1)}
		if p.Tokens.Cmp(p.Shares) > 0 || bits(p.Shares) > shareBits || bits(p.Tokens) > tokenBits {
			return
		}
		if q, s, err := p.Put(amount(a)); err == nil {
			require.LessOrEqual(t, q.Worth(s).Cmp(amount(a)), 0)
		}
		if c, err := p.Cost(amount(a)); err == nil {
			_, got, err := p.Take(c)
			require.NoError(t, err)
			require.Equal(t, amount(a), got)
		}
		q, taken := p.Slash(uint64(share))
		require.Equal(t, p.Tokens, sum(t, q.Tokens, taken))
	})
}
