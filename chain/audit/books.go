package audit

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/stake"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ErrBooks: the transactions do not follow from each other by the rules.
var ErrBooks = errors.New("the books do not balance")

// account is one stake account, named by its owner.
type account struct {
	operator          typed.Address // the current one
	bonded, unbonding stake.Pot
	commission, next  uint64
	nextFrom          uint64 // block from which next holds
	perShare          stake.PerShare
	slashes           []slash // ascending blocks
}

// slash is the account's index after one, at a block.
type slash struct{ block, index uint64 }

// holding is what a staker has in an account.
type holding struct {
	shares  typed.Amount
	unbonds []unbond // ascending unlock blocks
	reward  typed.Amount
	paid    stake.PerShare
}

type unbond struct {
	shares typed.Amount
	unlock uint64
}

// own is what the holding is to an account, of which it is the owner's.
func (h *holding) own() stake.Own { return stake.Own{Bonded: h.shares, Unbonding: h.unbonding()} }

// unbonding is the sum of its entries.
func (h *holding) unbonding() (sum typed.Amount) {
	for _, u := range h.unbonds {
		sum, _ = sum.Add(u.shares) // the pot holds them all
	}
	return sum
}

type redelegation struct {
	from, to typed.Address
	shares   typed.Amount
	index    uint64 // of from, up to which the shares have paid
	until    uint64
}

// purse is a coordinator's escrow.
type purse struct {
	escrow, owed typed.Amount
	numbers      map[uint64]uint64 // task numbers paid for, by epoch
	closing      typed.Amount
	unlock       uint64
}

// earning is what settlements have brought a miner since the last distribution.
type earning struct{ earned, toBurn typed.Amount }

type pairKey struct{ coordinator, miner typed.Address }

type pair struct {
	index      uint64
	cumulative typed.Amount
}

type claimKey struct {
	task  typed.Hash
	miner typed.Address
}

// claim is an open claim of an unpaid result.
type claim struct {
	coordinator typed.Address
	epoch, seq  uint64
	rank        uint8
	amount, set typed.Amount // owed, and set aside for it
	filer       typed.Address
	answerBy    uint64
	closed      bool
}

// Books are the balances of a network after some block.
type Books struct {
	at     client.Contracts
	params client.Params
	supply typed.Amount

	block   uint64
	moves   int            // calls that moved CAI
	calls   map[string]int // by function
	wallets map[typed.Address]typed.Amount
	burned  typed.Amount

	accounts      map[typed.Address]*account
	holdings      map[[2]typed.Address]*holding // staker, account
	redelegations map[typed.Address][]redelegation
	owners        map[typed.Address]typed.Address // of operators

	purses   map[typed.Address]*purse
	earnings map[typed.Address]*earning
	pairs    map[pairKey]*pair
	claims   map[claimKey]*claim

	err error // the first thing that did not add up
}

// New are the books of a network when its contracts are deployed.
func New(at client.Contracts, p client.Params) (*Books, error) {
	b := &Books{
		at: at, params: p, calls: make(map[string]int),
		wallets:  make(map[typed.Address]typed.Amount),
		accounts: make(map[typed.Address]*account), holdings: make(map[[2]typed.Address]*holding),
		redelegations: make(map[typed.Address][]redelegation), owners: make(map[typed.Address]typed.Address),
		purses: make(map[typed.Address]*purse), earnings: make(map[typed.Address]*earning),
		pairs: make(map[pairKey]*pair), claims: make(map[claimKey]*claim),
	}
	for _, h := range p.Holders {
		b.wallets[h.Address] = b.plus(b.wallets[h.Address], h.Units)
		b.supply = b.plus(b.supply, h.Units)
	}
	if b.supply != client.Units(client.Supply) {
		return nil, fmt.Errorf("the first holders have %s base units, not all there is: %w", b.supply, ErrBooks)
	}
	return b, b.err
}

// --- sums, which remember the first that cannot be ---

func (b *Books) plus(x, y typed.Amount) typed.Amount {
	sum, err := x.Add(y)
	b.note(err)
	return sum
}

func (b *Books) less(x, y typed.Amount) typed.Amount {
	rest, err := x.Sub(y)
	b.note(err)
	return rest
}

func (b *Books) times(x typed.Amount, n uint64) typed.Amount {
	p, err := x.Mul(n)
	b.note(err)
	return p
}

func (b *Books) note(err error) {
	if b.err == nil && err != nil {
		b.err = fmt.Errorf("%w: %w", ErrBooks, err)
	}
}

func (b *Books) fail(format string, args ...any) {
	b.note(fmt.Errorf(format, args...))
}

func smaller(x, y typed.Amount) typed.Amount {
	if x.Cmp(y) < 0 {
		return x
	}
	return y
}

// --- tokens ---

func (b *Books) move(from, to typed.Address, amount typed.Amount) {
	if amount.IsZero() {
		return
	}
	b.wallets[from] = b.less(b.wallets[from], amount)
	b.wallets[to] = b.plus(b.wallets[to], amount)
}

func (b *Books) burn(from typed.Address, amount typed.Amount) {
	b.wallets[from] = b.less(b.wallets[from], amount)
	b.burned = b.plus(b.burned, amount)
}

// --- entries, made when first asked for ---

func entry[K comparable, V any](m map[K]*V, k K) *V {
	v := m[k]
	if v == nil {
		v = new(V)
		m[k] = v
	}
	return v
}

func (b *Books) account(a typed.Address) *account { return entry(b.accounts, a) }

func (b *Books) holding(staker, account typed.Address) *holding {
	return entry(b.holdings, [2]typed.Address{staker, account})
}

func (b *Books) purse(coordinator typed.Address) *purse {
	p := entry(b.purses, coordinator)
	if p.numbers == nil {
		p.numbers = make(map[uint64]uint64)
	}
	return p
}

// owner is the account behind an operator.
func (b *Books) owner(operator typed.Address) typed.Address {
	o, ok := b.owners[operator]
	if !ok {
		b.fail("%s is bound to no account", operator)
	}
	return o
}

// nextEpoch is the first that begins after the present block.
func (b *Books) nextEpoch() uint64 {
	e, begun := b.params.Epoch.Of(b.block)
	if !begun {
		return 0
	}
	return e + 1
}

// unlockBlock is when stake can be withdrawn that begins its way out now.
func (b *Books) unlockBlock() uint64 {
	return b.params.Epoch.First(b.nextEpoch()) + b.params.UnbondBlocks
}
