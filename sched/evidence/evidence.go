// Package evidence holds proofs of a fault that stand on their own: two
// messages one operator signed and should not have signed both. A peer, a user
// offline and the Slasher contract all reach the same answer from the same
// bytes and the network's domain.
//
// Evidence proves a fault when all of this holds, checked in this order:
//
//	kind       one of the table in rules.go
//	body       both bodies are the canonical encoding of that kind's message
//	signature  both signatures recover the operator that the body names as its signer
//	offender   both bodies name the same operator
//	slot       both bodies speak of the same thing, of which only one may be said
//	conflict   what they say of it differs
//
// Any number of pairs prove one fault; Key is what they have in common, and the
// unit that is gossiped, submitted and slashed once:
//
//	key = keccak256(abi.encode(uint8 kind, address offender, bytes32 slot))
//
//	kind           slot
//	double-result  the task's id
//	double-task    keccak256(abi.encode(uint64 epoch, uint64 seq))
//
// No clock and no expiry: a double signature stays one.
package evidence

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Reasons why evidence proves nothing; each error names the piece, a or b, and
// the field.
var (
	ErrKind      = errors.New("unknown kind of evidence")
	ErrBody      = errors.New("body is not the message's canonical encoding")
	ErrSignature = errors.New("signature recovers no signer")
	ErrSigner    = errors.New("not signed by the operator it names, or signed for another network")
	ErrOffender  = errors.New("the two messages are of different operators")
	ErrSlot      = errors.New("the two messages may both be said")
	ErrSame      = errors.New("the two messages say the same")
)

// Piece is one signed message.
type Piece struct {
	Body      []byte // canonical bytes
	Signature typed.Signature
}

// Evidence is two signed messages that prove a fault of the given kind.
// Nothing about it is checked before Verify.
type Evidence struct {
	Kind Kind
	A, B Piece
}

// Key names a fault, whichever pair of messages proves it.
type Key struct {
	Kind     Kind
	Offender typed.Address
	Slot     typed.Hash
}

// Hash is the key's identity on chain.
func (k Key) Hash() typed.Hash {
	var b [96]byte
	b[31] = byte(k.Kind)
	copy(b[44:], k.Offender[:])
	copy(b[64:], k.Slot[:])
	return typed.Keccak256(b[:])
}

// Extract makes evidence of two messages whose signatures have been checked,
// or says why they prove nothing. The two are put in the order of their ids,
// so that every peer makes the same evidence of the same pair.
func Extract[M typed.Message](a, b typed.Signed[M]) (Evidence, error) {
	r, ok := ruleFor(a.Msg().Kind())
	if !ok {
		return Evidence{}, fmt.Errorf("two messages %s: %w", a.Msg().Kind(), ErrKind)
	}
	if aID, bID := a.ID(), b.ID(); bytes.Compare(aID[:], bID[:]) > 0 {
		a, b = b, a
	}
	for label, s := range []typed.Signed[M]{a, b} {
		if named := r.offender(s.Msg()); s.Signer() != named {
			return Evidence{}, signerError(labels[label], s.Signer(), named)
		}
	}
	if err := r.check(a.Msg(), b.Msg()); err != nil {
		return Evidence{}, err
	}
	return Evidence{
		Kind: r.kind,
		A:    Piece{typed.Encode(a.Msg()), a.Signature()},
		B:    Piece{typed.Encode(b.Msg()), b.Signature()},
	}, nil
}

var labels = [2]string{"a", "b"}

func signerError(label string, signer, named typed.Address) error {
	return fmt.Errorf("%s.signature: recovers %s, the body names %s: %w", label, signer, named, ErrSigner)
}

// Messages decodes the two bodies; their types are those of the kind.
func (e Evidence) Messages() (a, b typed.Message, err error) {
	_, m, err := e.decode()
	return m[0], m[1], err
}

func (e Evidence) decode() (r rule, m [2]typed.Message, err error) {
	r, ok := e.Kind.rule()
	if !ok {
		return r, m, fmt.Errorf("kind %d: %w", e.Kind, ErrKind)
	}
	for i, p := range []Piece{e.A, e.B} {
		m[i] = typed.New(r.message)
		if err := typed.Decode(p.Body, m[i]); err != nil {
			return r, [2]typed.Message{}, fmt.Errorf("%s.body: %w: %w", labels[i], err, ErrBody)
		}
	}
	return r, m, nil
}

// Key is the fault this would prove. It does not say that it proves it.
func (e Evidence) Key() (Key, error) {
	r, m, err := e.decode()
	if err != nil {
		return Key{}, err
	}
	return r.key(m[0]), nil
}

// Verify says who is at fault, or what fails.
func (e Evidence) Verify(d typed.Domain) (offender typed.Address, err error) {
	r, m, err := e.decode()
	if err != nil {
		return offender, err
	}
	for i, p := range []Piece{e.A, e.B} {
		signer, err := typed.Recover(d.Digest(m[i]), p.Signature)
		if err != nil {
			return offender, fmt.Errorf("%s.signature: %w: %w", labels[i], err, ErrSignature)
		}
		if named := r.offender(m[i]); signer != named {
			return offender, signerError(labels[i], signer, named)
		}
	}
	if err := r.check(m[0], m[1]); err != nil {
		return offender, err
	}
	return r.offender(m[0]), nil
}

// hashUints is keccak256(abi.encode(...)) of uint64 values.
func hashUints(vs ...uint64) typed.Hash {
	b := make([]byte, 32*len(vs))
	for i, v := range vs {
		binary.BigEndian.PutUint64(b[32*i+24:], v)
	}
	return typed.Keccak256(b)
}
