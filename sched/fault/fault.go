// Package fault says who answers for a message that was refused.
//
// A validator returns nil, or one error made by Reject, Ignore or Park. The
// class is what a relay acts on: only Reject is held against the peer that sent
// the message, because only then could that peer have known. The field names
// what was refused, as "Task.maxTokens", and the wrapped sentinel says why.
package fault

import (
	"errors"
	"fmt"
)

// Class is the reaction to a refused message.
type Class int

const (
	// ClassNone is the class of nil and of errors that no validator made.
	ClassNone Class = iota
	// ClassReject: the sender could have checked it; drop it and score the sender.
	ClassReject
	// ClassIgnore: a duplicate, or a matter of the peer's own clock or chain
	// head; drop it and hold it against nobody.
	ClassIgnore
	// ClassPark: what it refers to has not arrived yet; keep it for a while.
	ClassPark
)

// String is the class in one lower-case word.
func (c Class) String() string {
	switch c {
	case ClassReject:
		return "reject"
	case ClassIgnore:
		return "ignore"
	case ClassPark:
		return "park"
	}
	return "none"
}

// refusal is an error with its class and the field it is about.
type refusal struct {
	class Class
	field string
	err   error
}

func (r *refusal) Error() string { return fmt.Sprintf("%s: %v", r.field, r.err) }
func (r *refusal) Unwrap() error { return r.err }

// Reject refuses field with err, and the sender could have known.
func Reject(field string, err error) error { return &refusal{ClassReject, field, err} }

// Ignore refuses field with err, and nobody is to blame.
func Ignore(field string, err error) error { return &refusal{ClassIgnore, field, err} }

// Park postpones field with err until what it refers to is known.
func Park(field string, err error) error { return &refusal{ClassPark, field, err} }

// ClassOf is the class of the outermost refusal in err's chain.
func ClassOf(err error) Class {
	var r *refusal
	if errors.As(err, &r) {
		return r.class
	}
	return ClassNone
}

// Field is the field of the outermost refusal in err's chain, or "".
func Field(err error) string {
	var r *refusal
	if errors.As(err, &r) {
		return r.field
	}
	return ""
}
