package wire

import (
	"bytes"
	"errors"
	"fmt"

	"google.golang.org/protobuf/proto"

	"github.com/cuckoo-network/cuckoo/p2p/wire/pb"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Bounds, in bytes.
const (
	// MaxEnvelope bounds a marshalled envelope: body, attachment, signature and
	// the few bytes of framing around them.
	MaxEnvelope = 2*typed.MaxBytes + 1024
	// MaxEvidence bounds marshalled evidence: two messages without attachments,
	// a winner for every rank, and framing.
	MaxEvidence = 2*(typed.MaxBytes+256) + lottery.MaxRanks*(lottery.Depth*lottery.SiblingSize+64) + 256
)

var (
	// ErrTooLarge reports bytes over the bound of their kind.
	ErrTooLarge = errors.New("too large")
	// ErrMalformed reports bytes that are not the one encoding of a message.
	ErrMalformed = errors.New("malformed")
	// ErrKind reports a kind that is unknown, or not the one expected here.
	ErrKind = errors.New("wrong kind")
)

// Envelope is one signed message as it travels.
type Envelope struct {
	Kind       typed.Kind
	Body       []byte // canonical bytes
	Signature  typed.Signature
	Attachment []byte // Task: bytes of its Params; accepted Verdict: envelope of its Voucher
}

// Seal wraps a verified message for sending.
func Seal[M typed.Message](s typed.Signed[M], attachment []byte) Envelope {
	m := s.Msg()
	return Envelope{Kind: m.Kind(), Body: typed.Encode(m), Signature: s.Signature(), Attachment: attachment}
}

// SealTask wraps a task with its parameters.
func SealTask(t typed.Signed[*typed.Task], p *typed.Params) Envelope {
	return Seal(t, typed.Encode(p))
}

// SealVerdict wraps a verdict, with the voucher that pays when it accepts.
func SealVerdict(v typed.Signed[*typed.Verdict], voucher *typed.Signed[*typed.Voucher]) (Envelope, error) {
	if voucher == nil {
		return Seal(v, nil), nil
	}
	inner, err := Marshal(Seal(*voucher, nil))
	if err != nil {
		return Envelope{}, err
	}
	return Seal(v, inner), nil
}

// Message decodes the body.
func (e Envelope) Message() (typed.Message, error) {
	if e.Kind == typed.KindParams { // travels as an attachment and is never signed
		return nil, fmt.Errorf("kind: %w: Params is not a signed message", ErrKind)
	}
	m := typed.New(e.Kind)
	if m == nil {
		return nil, fmt.Errorf("kind: %w: %d is unknown", ErrKind, e.Kind)
	}
	if err := typed.Decode(e.Body, m); err != nil {
		return nil, fmt.Errorf("body: %w: %w", ErrMalformed, err)
	}
	return m, nil
}

// Open decodes the body as an M and checks the signature under d.
func Open[M typed.Message](d typed.Domain, e Envelope) (typed.Signed[M], error) {
	var none typed.Signed[M]
	m, err := e.Message()
	if err != nil {
		return none, err
	}
	want, ok := m.(M)
	if !ok {
		return none, fmt.Errorf("kind: %w: a %v, expected a %v", ErrKind, e.Kind, (*new(M)).Kind())
	}
	s, err := typed.Verify(d, want, e.Signature)
	if err != nil {
		return none, fmt.Errorf("signature: %w", err)
	}
	return s, nil
}

// Params decodes the attachment of a Task.
func (e Envelope) Params() (*typed.Params, error) {
	if e.Kind != typed.KindTask {
		return nil, fmt.Errorf("kind: %w: a %v carries no Params", ErrKind, e.Kind)
	}
	p := new(typed.Params)
	if err := typed.Decode(e.Attachment, p); err != nil {
		return nil, fmt.Errorf("attachment: %w: %w", ErrMalformed, err)
	}
	return p, nil
}

// Voucher decodes the attachment of a Verdict; ok is false when there is none.
func (e Envelope) Voucher() (v Envelope, ok bool, err error) {
	if e.Kind != typed.KindVerdict {
		return Envelope{}, false, fmt.Errorf("kind: %w: a %v carries no Voucher", ErrKind, e.Kind)
	}
	if len(e.Attachment) == 0 {
		return Envelope{}, false, nil
	}
	v, err = Unmarshal(e.Attachment)
	if err == nil && v.Kind != typed.KindVoucher {
		err = fmt.Errorf("kind: %w: a %v, expected a Voucher", ErrKind, v.Kind)
	}
	if err != nil {
		return Envelope{}, false, fmt.Errorf("attachment: %w", err)
	}
	return v, true, nil
}

// check is what any envelope must satisfy, coming or going.
func (e Envelope) check() error {
	if _, err := e.Message(); err != nil {
		return err
	}
	switch e.Kind {
	case typed.KindTask:
		_, err := e.Params()
		return err
	case typed.KindVerdict:
		_, _, err := e.Voucher()
		return err
	}
	if len(e.Attachment) > 0 {
		return fmt.Errorf("attachment: %w: a %v carries none", ErrMalformed, e.Kind)
	}
	return nil
}

// Marshal encodes e, refusing what Unmarshal would refuse.
func Marshal(e Envelope) ([]byte, error) {
	if err := e.check(); err != nil {
		return nil, fmt.Errorf("envelope.%w", err)
	}
	return marshal("envelope", toPB(e), MaxEnvelope)
}

// Unmarshal decodes an envelope: bounded, kind known, body and attachment
// canonical. The signature is not checked here.
func Unmarshal(b []byte) (Envelope, error) {
	m := new(pb.Envelope)
	if err := unmarshal("envelope", b, m, MaxEnvelope); err != nil {
		return Envelope{}, err
	}
	e, err := fromPB(m)
	if err != nil {
		return Envelope{}, fmt.Errorf("envelope.%w", err)
	}
	return e, nil
}

func toPB(e Envelope) *pb.Envelope {
	return &pb.Envelope{Kind: uint32(e.Kind), Body: e.Body, Signature: e.Signature[:], Attachment: e.Attachment}
}

// fromPB takes the parts of an envelope apart and checks them as a whole.
func fromPB(m *pb.Envelope) (Envelope, error) {
	e, err := split(m)
	if err != nil {
		return Envelope{}, err
	}
	if err := e.check(); err != nil {
		return Envelope{}, err
	}
	return e, nil
}

// split reads the parts of an envelope without looking into them.
func split(m *pb.Envelope) (Envelope, error) {
	if m == nil {
		return Envelope{}, fmt.Errorf("body: %w: missing", ErrMalformed)
	}
	if m.Kind == 0 || m.Kind > 255 {
		return Envelope{}, fmt.Errorf("kind: %w: %d is unknown", ErrKind, m.Kind)
	}
	e := Envelope{Kind: typed.Kind(m.Kind), Body: m.Body, Attachment: m.Attachment}
	if len(m.Signature) != len(e.Signature) {
		return Envelope{}, fmt.Errorf("signature: %w: %d bytes, want %d", typed.ErrSignature, len(m.Signature), len(e.Signature))
	}
	copy(e.Signature[:], m.Signature)
	return e, nil
}

func marshal(what string, m proto.Message, limit int) ([]byte, error) {
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %v", what, ErrMalformed, err)
	}
	if len(b) > limit {
		return nil, fmt.Errorf("%s: %w: %d bytes, at most %d", what, ErrTooLarge, len(b), limit)
	}
	return b, nil
}

// unmarshal fills m and refuses bytes that m does not encode back to.
func unmarshal(what string, b []byte, m proto.Message, limit int) error {
	if len(b) > limit {
		return fmt.Errorf("%s: %w: %d bytes, at most %d", what, ErrTooLarge, len(b), limit)
	}
	// Unknown fields are dropped here, so they show up as a difference below.
	if err := (proto.UnmarshalOptions{DiscardUnknown: true, RecursionLimit: 4}).Unmarshal(b, m); err != nil {
		return fmt.Errorf("%s: %w: not protobuf", what, ErrMalformed)
	}
	again, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil || !bytes.Equal(again, b) {
		return fmt.Errorf("%s: %w: not the canonical encoding", what, ErrMalformed)
	}
	return nil
}
