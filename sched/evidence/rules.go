package evidence

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Kind numbers a fault on the wire, on disk and on chain. Values are for ever.
type Kind uint8

// The faults that evidence can prove.
const (
	DoubleResult Kind = 1 // two Results of one miner for one task
	DoubleTask   Kind = 2 // two Tasks of one coordinator with one (epoch, seq)
)

// rules has one row per kind. A new kind is a new row: the functions get
// messages of the row's own kind only.
var rules = []rule{
	{
		kind: DoubleResult, name: "double-result", message: typed.KindResult,
		offender: func(m typed.Message) typed.Address { return m.(*typed.Result).Miner },
		slot:     func(m typed.Message) typed.Hash { return m.(*typed.Result).Task },
		conflict: differ("task", "commitment",
			func(m *typed.Result) any { return m.Task },
			func(m *typed.Result) typed.Hash { return m.Commitment }),
		says: func(m typed.Message) string {
			r := m.(*typed.Result)
			return fmt.Sprintf("miner %s signed two results for task %s", r.Miner, r.Task)
		},
	},
	{
		kind: DoubleTask, name: "double-task", message: typed.KindTask,
		offender: func(m typed.Message) typed.Address { return m.(*typed.Task).Coordinator },
		slot: func(m typed.Message) typed.Hash {
			t := m.(*typed.Task)
			return hashUints(t.Epoch, t.Seq)
		},
		conflict: differ("(epoch, seq)", "id",
			func(m *typed.Task) any { return [2]uint64{m.Epoch, m.Seq} },
			func(m *typed.Task) typed.Hash { return typed.ID(m) }),
		says: func(m typed.Message) string {
			t := m.(*typed.Task)
			return fmt.Sprintf("coordinator %s signed two tasks numbered %d in epoch %d", t.Coordinator, t.Seq, t.Epoch)
		},
	},
}

type rule struct {
	kind     Kind
	name     string                            // in files and on the command line
	message  typed.Kind                        // what both bodies are
	offender func(typed.Message) typed.Address // the operator who must have signed
	slot     func(typed.Message) typed.Hash    // what only one message may be about
	conflict func(a, b typed.Message) error    // nil if the pair proves the fault
	says     func(typed.Message) string        // the fault in a sentence
}

// differ is the conflict of the double kinds: same is equal, said is not.
func differ[M typed.Message, S comparable](sameName, saidName string, same func(M) any, said func(M) S) func(a, b typed.Message) error {
	return func(a, b typed.Message) error {
		x, y := a.(M), b.(M)
		if same(x) != same(y) {
			return fmt.Errorf("%s: a has %v, b has %v: %w", sameName, same(x), same(y), ErrSlot)
		}
		if said(x) == said(y) {
			return fmt.Errorf("%s: both have %v: %w", saidName, said(x), ErrSame)
		}
		return nil
	}
}

// check is all that the bodies alone must satisfy.
func (r rule) check(a, b typed.Message) error {
	if x, y := r.offender(a), r.offender(b); x != y {
		return fmt.Errorf("a is of %s, b of %s: %w", x, y, ErrOffender)
	}
	return r.conflict(a, b)
}

func (r rule) key(m typed.Message) Key { return Key{r.kind, r.offender(m), r.slot(m)} }

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

// ruleFor finds the rule that two messages of one kind can break.
func ruleFor(message typed.Kind) (rule, bool) {
	for _, r := range rules {
		if r.message == message {
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

// Message is the kind of the two messages; 0 for an unknown kind.
func (k Kind) Message() typed.Kind {
	r, _ := k.rule()
	return r.message
}

// String is the kind's name, as ParseKind takes it.
func (k Kind) String() string {
	if r, ok := k.rule(); ok {
		return r.name
	}
	return "unknown"
}
