// Package evidence holds proofs of a fault that stand on their own: signed
// messages that an operator should not have signed. A peer, a user offline and
// the Slasher contract all reach the same answer from the same bytes and the
// network's domain; two kinds also rest on facts of the chain, see Facts.
//
// Evidence proves a fault when all of this holds, checked in this order:
//
//	kind       one of the table in rules.go
//	body       every body is the canonical encoding of a message of that kind
//	signature  every signature recovers a key
//	task       of the kinds with a draw: the message names the task beside it
//	signer     the operator whom the body, or the task, names as its signer has signed
//	offender   both bodies name the same operator
//	slot       both bodies speak of the same thing, of which only one may be said
//	conflict   what is said contradicts itself, the other body, or the draw
//
// Any number of messages prove one fault; Key is what they have in common, and
// the unit that is gossiped, submitted and slashed once:
//
//	key = keccak256(abi.encode(uint8 kind, address offender, bytes32 slot))
//
//	kind                    slot
//	double-result           the task's id
//	double-task             keccak256(abi.encode(uint64 epoch, uint64 seq))
//	double-voucher          keccak256(abi.encode(address miner, uint64 index)), the lower index
//	out-of-turn-claim       the task's id
//	out-of-turn-assignment  the task's id
//	bad-opening             the task's id
//
// No clock and no expiry: what was signed stays signed. What only contradicts a
// peer's own head or clock (a claim drawn from another beacon word or pool, or
// made too early) is no evidence.
package evidence

import (
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
	ErrAddsUp    = errors.New("the two vouchers add up")
	ErrOpens     = errors.New("the opening matches its commitment")
	ErrDraw      = errors.New("the draw beside it is not that of the task")
	ErrHead      = errors.New("drawn from another beacon word or pool, which is no fault")
	ErrInTurn    = errors.New("the lottery gave this rank to this miner")
)

// Piece is one signed message.
type Piece struct {
	Kind      typed.Kind
	Body      []byte // canonical bytes
	Signature typed.Signature
}

func pieceOf[M typed.Message](s typed.Signed[M]) Piece {
	return Piece{s.Msg().Kind(), typed.Encode(s.Msg()), s.Signature()}
}

// Evidence is what proves a fault of the given kind: two messages, or one (then
// B is zero), and for the kinds that contradict the lottery the draw. Nothing
// about it is checked before Verify.
type Evidence struct {
	Kind Kind
	A, B Piece
	Draw *Draw `json:",omitempty"`
}

// Key names a fault, whichever messages prove it.
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

// Pieces are the messages that the kind has, in order; none of an unknown kind.
func (e Evidence) Pieces() []Piece {
	r, _ := e.Kind.rule()
	return []Piece{e.A, e.B}[:r.count]
}

// Extract makes evidence of two messages whose signatures have been checked,
// or says why they prove nothing. The two are put in one order, so that every
// peer makes the same evidence of the same pair.
func Extract[M typed.Message](a, b typed.Signed[M]) (Evidence, error) {
	for _, r := range rules {
		if r.count == 2 && r.takes(a.Msg().Kind()) {
			if r.after(a.Msg(), b.Msg()) {
				a, b = b, a
			}
			return made(Evidence{Kind: r.kind, A: pieceOf(a), B: pieceOf(b)}, a.Signer(), b.Signer())
		}
	}
	return Evidence{}, fmt.Errorf("two messages %s: %w", a.Msg().Kind(), ErrKind)
}

// ExtractOpening makes evidence of an opening that does not match its commitment.
func ExtractOpening(o typed.Signed[*typed.Opening]) (Evidence, error) {
	return made(Evidence{Kind: BadOpening, A: pieceOf(o)}, o.Signer())
}

// made returns evidence after all checks but those of the signatures, which
// were made by whoever holds a typed.Signed.
func made(e Evidence, signers ...typed.Address) (Evidence, error) {
	c, err := e.decode()
	if err == nil {
		err = c.judge(signers)
	}
	if err != nil {
		return Evidence{}, err
	}
	return e, nil
}

var labels = [2]string{"a", "b"}

// content is evidence decoded.
type content struct {
	rule rule
	m    []typed.Message // as many as the kind has
	draw *Draw           // nil unless the kind has one
	task *typed.Task     // of the draw
}

// Messages decodes the bodies, as many as the kind has.
func (e Evidence) Messages() ([]typed.Message, error) {
	c, err := e.decode()
	return c.m, err
}

func (e Evidence) decode() (c content, err error) {
	r, ok := e.Kind.rule()
	if !ok {
		return c, fmt.Errorf("kind %d: %w", e.Kind, ErrKind)
	}
	c.rule = r
	switch {
	case r.count == 1 && (e.B.Kind != 0 || e.B.Body != nil || e.B.Signature != typed.Signature{}):
		return content{}, fmt.Errorf("b: this kind has one message: %w", ErrBody)
	case r.drawn != (e.Draw != nil):
		return content{}, fmt.Errorf("draw: missing, or not of this kind: %w", ErrBody)
	}
	for i, p := range e.Pieces() {
		if !r.takes(p.Kind) || p.Kind != e.A.Kind {
			return content{}, fmt.Errorf("%s.kind: %s: %w", labels[i], p.Kind, ErrBody)
		}
		m := typed.New(p.Kind)
		if err := typed.Decode(p.Body, m); err != nil {
			return content{}, fmt.Errorf("%s.body: %w: %w", labels[i], err, ErrBody)
		}
		c.m = append(c.m, m)
	}
	if r.drawn {
		c.draw, c.task = e.Draw, new(typed.Task)
		if err := typed.Decode(e.Draw.Task, c.task); err != nil {
			return content{}, fmt.Errorf("draw.task: %w: %w", err, ErrBody)
		}
	}
	return c, nil
}

// judge is all but bodies and signatures: signers are those the signatures recover.
func (c content) judge(signers []typed.Address) error {
	if c.task != nil {
		if err := c.namesTask(); err != nil {
			return err
		}
	}
	for i, s := range signers {
		if named := c.rule.offender(c, c.m[i]); s != named {
			return fmt.Errorf("%s.signature: recovers %s, it should be %s: %w", labels[i], s, named, ErrSigner)
		}
	}
	if c.rule.count == 2 {
		if x, y := c.rule.offender(c, c.m[0]), c.rule.offender(c, c.m[1]); x != y {
			return fmt.Errorf("a is of %s, b of %s: %w", x, y, ErrOffender)
		}
	}
	return c.rule.conflict(c)
}

func (c content) key() Key {
	return Key{c.rule.kind, c.rule.offender(c, c.m[0]), c.rule.slot(c)}
}

// Key is the fault this would prove. It does not say that it proves it.
func (e Evidence) Key() (Key, error) {
	c, err := e.decode()
	if err != nil {
		return Key{}, err
	}
	return c.key(), nil
}

// Verify says who is at fault, or what fails. For a kind with a draw that is so
// if the chain confirms its Facts.
func (e Evidence) Verify(d typed.Domain) (offender typed.Address, err error) {
	c, err := e.decode()
	if err != nil {
		return offender, err
	}
	signers := make([]typed.Address, len(c.m))
	for i, p := range e.Pieces() {
		if signers[i], err = typed.Recover(d.Digest(c.m[i]), p.Signature); err != nil {
			return offender, fmt.Errorf("%s.signature: %w: %w", labels[i], err, ErrSignature)
		}
	}
	if err := c.judge(signers); err != nil {
		return offender, err
	}
	return c.key().Offender, nil
}
