// Package step holds what the three machines (coordinator, miner, watcher) and
// their host share: the events and effects that mean the same to each.
//
// A machine is a pure function of the events it was given: it has no clock, no
// randomness and no goroutine, and is not safe for concurrent use; one host
// goroutine owns it. The contract with the host:
//
//   - Effects of one Step are carried out in the order given. When a Store fails,
//     the rest of that batch is dropped and the host answers StoreFailed; the
//     machine stops. Anything else that fails is answered and the batch goes on:
//     what follows a Sign never depends on it, since all that needs a signature
//     waits for Signed.
//   - Store is durable (on disk) before the next effect of the batch begins,
//     unless it is marked Lazy. All records of one Store are written together.
//   - Sign never signs twice: the host first writes (slot, canonical bytes) to
//     disk under a unique key, then signs, writes the signature and answers with
//     Signed. Asked again for a slot with the same bytes it answers the stored
//     signature; with other bytes it answers SignRefused. Chunk slots are exempt
//     from the disk rule, see Slot.Volatile.
//   - Every answer names the effect it belongs to by a small key: the Slot, the
//     task, the request.
//   - At start the host gives back the records it holds, each as Restore, oldest
//     first; then the first Head and Clock. Machines ask again for signatures
//     they need; stored ones come back unchanged.
//   - Clock is sent when a machine's Wake says so and at least once a second,
//     and before an event that depends on the time, if the last is older than
//     some ten milliseconds. A machine takes a time that runs backwards as the
//     largest it has seen.
//
// Step may return effects and an error: the error says what was wrong with the
// event (log it); the effects are to be carried out all the same.
package step

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Errors common to the machines.
var (
	// ErrUnknownEvent reports an event that this machine does not take.
	ErrUnknownEvent = errors.New("this machine does not take that event")
	// ErrUnexpected reports an answer nobody asked for, or asked for earlier; drop it.
	ErrUnexpected = errors.New("nothing waits for this answer")
	// ErrHalted reports a machine that stopped because its disk failed; free disk
	// space and start the node again.
	ErrHalted = errors.New("stopped after a failed write to the database")
	// ErrRecord reports a record that does not fit the others; restore a backup
	// of the database or start with a new one.
	ErrRecord = errors.New("record does not fit")
)

// Event is anything a machine is told.
type Event interface{ IsEvent() }

// Effect is anything a machine asks of its host.
type Effect interface{ IsEffect() }

// Record is a piece of state that must survive a restart: a plain struct that
// encoding/json takes both ways. A record replaces the one of the same Kind and
// Key. Once its Group is closed it need not be given back; Group "" never
// closes. Each machine's package has DecodeRecord, the inverse of json.Marshal.
type Record interface {
	Kind() string
	Key() string
	Group() string
}

// Clock tells the time, unix milliseconds.
type Clock struct{ Now uint64 }

// Head tells what the final block says: current epoch, snapshots, the jailed.
type Head struct{ Final epoch.Final }

// Restore gives a stored record back at start.
type Restore struct{ Record Record }

// Signed answers Sign.
type Signed struct {
	Slot      Slot
	Signature typed.Signature
}

// SignRefused answers Sign: the slot already holds other bytes, or the key is
// not available.
type SignRefused struct {
	Slot   Slot
	Reason string
}

// StoreFailed answers Store. The machine stops: what it would sign next might
// not be remembered.
type StoreFailed struct{ Reason string }

// Store writes Records, all or none.
type Store struct {
	Records []Record
	Lazy    bool // may be written with the next Store; losing it costs time, never safety
}

// Close says that the records of Group are history: they need not be restored.
// Keep them to show to the user, or delete them.
type Close struct{ Group string }

// Sign asks for a signature of Message, the only one this slot will ever have.
type Sign struct {
	Slot    Slot
	Message typed.Message
}

// Publish gossips a signed message on the topics of Model, or on the global
// topic when Model is zero.
type Publish struct {
	Model typed.Hash
	Sealed
	Params  *typed.Params // beside a Task
	Voucher *Sealed       // beside an accepting Verdict
}

// Know names a task that is open here, however old it is: gossip must be able to
// check what is said about it. A restored task is told anew.
type Know struct{ Task task.Valid }

// Sealed is a message with its signature.
type Sealed struct {
	Message   typed.Message
	Signature typed.Signature
}

// Seal takes a checked message apart.
func Seal[M typed.Message](s typed.Signed[M]) Sealed { return Sealed{s.Msg(), s.Signature()} }

// Slot names the one message of a kind that a signer may ever sign in a place.
type Slot struct {
	Kind typed.Kind
	Key  string
}

// Volatile slots are exempt from the disk rule: a Chunk is never evidence.
func (s Slot) Volatile() bool { return s.Kind == typed.KindChunk }

// String is "Result 0x…".
func (s Slot) String() string { return s.Kind.String() + " " + s.Key }

// SlotOf is the slot of m, for every kind a machine signs.
func SlotOf(m typed.Message) Slot {
	key := ""
	switch m := m.(type) {
	case *typed.Task:
		key = decimal(m.Epoch) + "/" + decimal(m.Seq)
	case *typed.Claim:
		key = m.Task.String()
	case *typed.Assignment:
		key = m.Task.String() + "/" + m.Miner.String()
	case *typed.Chunk:
		key = m.Task.String() + "/" + decimal(uint64(m.Index))
	case *typed.Result:
		key = m.Task.String()
	case *typed.Opening:
		key = m.Task.String()
	case *typed.Verdict:
		key = m.Task.String() + "/" + m.Miner.String()
	case *typed.Voucher:
		key = m.Miner.String() + "/" + decimal(m.Index)
	}
	return Slot{m.Kind(), key}
}

// Unmarshal decodes a record of type R, for the DecodeRecord functions. A record
// with a method Whole must say that nothing is missing.
func Unmarshal[R Record](data []byte) (Record, error) {
	var r R
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, fmt.Errorf("record %s: %w: %w", r.Kind(), ErrRecord, err)
	}
	if w, ok := any(r).(interface{ Whole() bool }); ok && !w.Whole() {
		return nil, fmt.Errorf("record %s: something is missing in it: %w", r.Kind(), ErrRecord)
	}
	return r, nil
}

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }

// Journal says how far the stored records can be trusted to hold everything
// this key has signed. The zero value is the careful one.
type Journal uint8

const (
	// JournalUnknown: a new or restored database under a key that may have
	// signed before. A coordinator signs no Task before the next epoch, a miner
	// serves no Task issued before now.
	JournalUnknown Journal = iota
	// JournalNewKey: the key was made together with this database.
	JournalNewKey
	// JournalComplete: the database the last run of this key left behind.
	JournalComplete
)

func (Clock) IsEvent()       {}
func (Head) IsEvent()        {}
func (Restore) IsEvent()     {}
func (Signed) IsEvent()      {}
func (SignRefused) IsEvent() {}
func (StoreFailed) IsEvent() {}

func (Store) IsEffect()   {}
func (Close) IsEffect()   {}
func (Sign) IsEffect()    {}
func (Publish) IsEffect() {}
func (Know) IsEffect()    {}
