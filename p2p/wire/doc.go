// Package wire is the encoding of everything peers send each other.
//
// A signed message travels as a protobuf Envelope whose body is the message's
// canonical bytes. Both layers have exactly one encoding: bytes that do not
// encode back to themselves (unknown fields, padded varints, another order) are
// refused, so that a message has one form and one gossip id for each signature.
// Every length is bounded before it is decoded; the bounds are the Max constants.
//
// Decoding says nothing about who signed: Open checks the signature, and what
// the signer may say is the business of the sched packages.
package wire
