package evidence

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Kind numbers a fault on the wire, on disk and on chain. Values are for ever.
type Kind uint8

// The faults that evidence can prove.
const (
	DoubleResult        Kind = 1 // two Results of one miner for one task
	DoubleTask          Kind = 2 // two Tasks of one coordinator with one (epoch, seq)
	DoubleVoucher       Kind = 3 // two Vouchers of one pair: one index twice, or neighbours that do not add up
	OutOfTurnClaim      Kind = 4 // a Claim to a rank that the lottery did not give to the miner
	OutOfTurnAssignment Kind = 5 // an Assignment or Voucher for a rank that the lottery did not give to the miner
	BadOpening          Kind = 6 // an Opening that does not hash to its own commitment
)

// rules has one row per kind. A new kind is a new row: the functions get
// messages of the row's own kinds only.
var rules = []rule{
	{
		kind: DoubleResult, name: "double-result", of: kinds(typed.KindResult), count: 2,
		offender: by(func(m *typed.Result) typed.Address { return m.Miner }),
		slot:     func(c content) typed.Hash { return c.m[0].(*typed.Result).Task },
		conflict: differ("task", "commitment",
			func(m *typed.Result) any { return m.Task },
			func(m *typed.Result) typed.Hash { return m.Commitment }),
		says: func(c content) string {
			r := c.m[0].(*typed.Result)
			return fmt.Sprintf("miner %s signed two results for task %s", r.Miner, r.Task)
		},
	},
	{
		kind: DoubleTask, name: "double-task", of: kinds(typed.KindTask), count: 2,
		offender: by(func(m *typed.Task) typed.Address { return m.Coordinator }),
		slot: func(c content) typed.Hash {
			t := c.m[0].(*typed.Task)
			return hashWords(nil, t.Epoch, t.Seq)
		},
		conflict: differ("(epoch, seq)", "id",
			func(m *typed.Task) any { return [2]uint64{m.Epoch, m.Seq} },
			func(m *typed.Task) typed.Hash { return typed.ID(m) }),
		says: func(c content) string {
			t := c.m[0].(*typed.Task)
			return fmt.Sprintf("coordinator %s signed two tasks numbered %d in epoch %d", t.Coordinator, t.Seq, t.Epoch)
		},
	},
	{
		kind: DoubleVoucher, name: "double-voucher", of: kinds(typed.KindVoucher), count: 2,
		offender: by(func(m *typed.Voucher) typed.Address { return m.Coordinator }),
		slot: func(c content) typed.Hash {
			v := c.m[0].(*typed.Voucher)
			return hashWords(&v.Miner, v.Index)
		},
		order:    func(m typed.Message) uint64 { return m.(*typed.Voucher).Index },
		conflict: addsUp,
		says: func(c content) string {
			a, b := c.m[0].(*typed.Voucher), c.m[1].(*typed.Voucher)
			if a.Index == b.Index {
				return fmt.Sprintf("coordinator %s signed two vouchers numbered %d for miner %s", a.Coordinator, a.Index, a.Miner)
			}
			return fmt.Sprintf("coordinator %s signed vouchers %d and %d for miner %s, whose cumulative amounts do not differ by the second's amount", a.Coordinator, a.Index, b.Index, a.Miner)
		},
	},
	{
		kind: OutOfTurnClaim, name: "out-of-turn-claim", of: kinds(typed.KindClaim), count: 1, drawn: true,
		offender: by(func(m *typed.Claim) typed.Address { return m.Miner }),
		slot:     taskOfDraw,
		conflict: outOfTurn,
		says: func(c content) string {
			m := c.m[0].(*typed.Claim)
			return fmt.Sprintf("miner %s claimed rank %d of task %s, which the lottery did not give it", m.Miner, m.Rank, m.Task)
		},
	},
	{
		kind: OutOfTurnAssignment, name: "out-of-turn-assignment", of: kinds(typed.KindAssignment, typed.KindVoucher), count: 1, drawn: true,
		offender: func(c content, _ typed.Message) typed.Address { return c.task.Coordinator },
		slot:     taskOfDraw,
		conflict: outOfTurn,
		says: func(c content) string {
			t := turnOf(c.m[0])
			did := "assigned"
			if c.m[0].Kind() == typed.KindVoucher {
				did = "paid for"
			}
			return fmt.Sprintf("coordinator %s %s rank %d of task %s to miner %s, to whom the lottery did not give it", c.task.Coordinator, did, t.rank, t.task, t.miner)
		},
	},
	{
		kind: BadOpening, name: "bad-opening", of: kinds(typed.KindOpening), count: 1,
		offender: by(func(m *typed.Opening) typed.Address { return m.Miner }),
		slot:     func(c content) typed.Hash { return c.m[0].(*typed.Opening).Task },
		conflict: func(c content) error {
			o := c.m[0].(*typed.Opening)
			if result.Commit(o.Head, o.Count, o.Finish, o.Salt) == o.Commitment {
				return fmt.Errorf("commitment: %s: %w", o.Commitment, ErrOpens)
			}
			return nil
		},
		says: func(c content) string {
			o := c.m[0].(*typed.Opening)
			return fmt.Sprintf("miner %s signed an opening for task %s that does not match its own commitment", o.Miner, o.Task)
		},
	},
}

type rule struct {
	kind     Kind
	name     string                                     // in files and on the command line
	of       []typed.Kind                               // what a message may be; two are of one kind
	count    int                                        // messages: 1 or 2
	drawn    bool                                       // held against a draw
	order    func(typed.Message) uint64                 // the lower comes first; equal ones by id
	offender func(content, typed.Message) typed.Address // the operator who must have signed
	slot     func(content) typed.Hash                   // what only one message may be about
	conflict func(content) error                        // nil if it proves the fault
	says     func(content) string                       // the fault in a sentence
}

func kinds(ks ...typed.Kind) []typed.Kind { return ks }

func by[M typed.Message](f func(M) typed.Address) func(content, typed.Message) typed.Address {
	return func(_ content, m typed.Message) typed.Address { return f(m.(M)) }
}

func taskOfDraw(c content) typed.Hash { return typed.ID(c.task) }

// differ is the conflict of two messages of which only one may be said: same is
// equal, said is not.
func differ[M typed.Message, S comparable](sameName, saidName string, same func(M) any, said func(M) S) func(content) error {
	return func(c content) error {
		x, y := c.m[0].(M), c.m[1].(M)
		if same(x) != same(y) {
			return fmt.Errorf("%s: a has %v, b has %v: %w", sameName, same(x), same(y), ErrSlot)
		}
		if said(x) == said(y) {
			return fmt.Errorf("%s: both have %v: %w", saidName, said(x), ErrSame)
		}
		return nil
	}
}

// addsUp is the conflict of two vouchers: one index with two contents, or the
// next index whose cumulative is not the sum.
func addsUp(c content) error {
	a, b := c.m[0].(*typed.Voucher), c.m[1].(*typed.Voucher)
	switch {
	case a.Miner != b.Miner:
		return fmt.Errorf("miner: a has %s, b has %s: %w", a.Miner, b.Miner, ErrSlot)
	case a.Index == b.Index:
		if id := typed.ID(a); id == typed.ID(b) {
			return fmt.Errorf("id: both have %s: %w", id, ErrSame)
		}
		return nil
	case b.Index < a.Index || b.Index-a.Index != 1:
		return fmt.Errorf("index: a has %d, b has %d, which is neither the same nor the next: %w", a.Index, b.Index, ErrSlot)
	}
	if sum, err := a.Cumulative.Add(b.Amount); err == nil && sum == b.Cumulative {
		return fmt.Errorf("cumulative: %s and %s make %s: %w", a.Cumulative, b.Amount, b.Cumulative, ErrAddsUp)
	}
	return nil
}

func (r rule) takes(k typed.Kind) bool { return slices.Contains(r.of, k) }

// after says whether a belongs behind b.
func (r rule) after(a, b typed.Message) bool {
	if r.order != nil && r.order(a) != r.order(b) {
		return r.order(a) > r.order(b)
	}
	x, y := typed.ID(a), typed.ID(b)
	return bytes.Compare(x[:], y[:]) > 0
}

// hashWords is keccak256(abi.encode(...)) of an address, unless nil, and uint64 values.
func hashWords(a *typed.Address, vs ...uint64) typed.Hash {
	var b []byte
	if a != nil {
		b = append(make([]byte, 12), a[:]...)
	}
	for _, v := range vs {
		b = binary.BigEndian.AppendUint64(append(b, make([]byte, 24)...), v)
	}
	return typed.Keccak256(b)
}

// Kinds lists every kind, ascending.
func Kinds() []Kind {
	ks := make([]Kind, len(rules))
	for i, r := range rules {
		ks[i] = r.kind
	}
	return ks
}

func (k Kind) rule() (rule, bool) {
	for _, r := range rules {
		if r.kind == k {
			return r, true
		}
	}
	return rule{}, false
}

// ParseKind finds a kind by its name.
func ParseKind(name string) (Kind, error) {
	for _, r := range rules {
		if r.name == name {
			return r.kind, nil
		}
	}
	return 0, fmt.Errorf("kind %.40q: %w", name, ErrKind)
}

// Messages is how many messages prove the kind, and whether a draw does too.
func (k Kind) Messages() (count int, drawn bool) {
	r, _ := k.rule()
	return r.count, r.drawn
}

// String is the kind's name, as ParseKind takes it.
func (k Kind) String() string {
	if r, ok := k.rule(); ok {
		return r.name
	}
	return "unknown"
}
