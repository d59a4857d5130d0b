// Package stream is the direct talk between a coordinator and the miner it
// assigned: protocol /cuckoo/assign/1. Prompts and tokens travel here, never on
// gossip.
//
// The coordinator opens the stream to the miner's peer id and sends the
// Assignment with the prompt's salt, then the prompt's token ids. The miner
// answers frames: Chunks with new tokens, at last one Opening with all tokens
// and the Result it opens; or an error with a code, after which the stream ends.
// A frame is a protobuf message behind its length as a varint.
//
//	coordinator                                miner
//	Offer{Assignment, salt, prompt length} ->
//	Prompt{ids}                            ->
//	                                       <-  Reply{Chunk, new ids} ...
//	                                       <-  Reply{Opening, all ids, Result}
//
// Both sides bound every frame before they hold it, wait for one no longer than
// a timeout, and see at once when the other goes away. A broken stream loses
// nothing: the same Assignment may be sent again over a new one, and the miner
// answers from its records, from the start.
//
// Signatures are checked here, and that every frame speaks of the assignment's
// task and miner; what a frame says is checked by packages claim and result.
package stream

import (
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Protocol is the libp2p protocol of assignment streams.
const Protocol protocol.ID = "/cuckoo/assign/1"

// Default timeouts.
const (
	// DefaultSilence is how long a coordinator waits for the next frame. A miner
	// reports at least once per claim window.
	DefaultSilence = 2 * time.Minute
	openTimeout    = 30 * time.Second // to send or to receive offer and prompt
	writeTimeout   = 20 * time.Second // to send one frame
	maxStreams     = 512              // served at once
)

var (
	// ErrProtocol reports a peer that does not keep to the protocol.
	ErrProtocol = errors.New("the peer does not keep to the stream protocol")
	// ErrSilent reports a miner that sent no frame for too long.
	ErrSilent = errors.New("no frame from the miner for too long")
	// ErrGone reports that the other side ended the stream.
	ErrGone = errors.New("the other side ended the stream")
)

// Assigned is what a coordinator sends.
type Assigned struct {
	Assignment typed.Signed[*typed.Assignment]
	Salt       typed.Hash
	PromptIDs  []uint32
	From       peer.ID // who sent it; set by the server
}

// Code says why a miner ends a stream.
type Code uint32

// The codes; values are for ever. A code a peer does not know counts as CodeFailed.
const (
	CodeBusy        Code = 1 // no room; another miner may have
	CodeUnknownTask Code = 2 // the miner has not heard of the task, or did not claim it
	CodeAssignment  Code = 3 // the assignment is malformed, mis-signed or for another miner
	CodePrompt      Code = 4 // prompt and salt do not match the digest
	CodeTooLate     Code = 5 // the deadline has passed
	CodeFailed      Code = 6 // inference failed
)

// Sentinels of the codes: errors.Is(err, ErrBusy) holds on both sides.
var (
	ErrBusy        = errors.New("the miner has no room")
	ErrUnknownTask = errors.New("the miner does not know the task")
	ErrAssignment  = errors.New("the miner does not accept the assignment")
	ErrPrompt      = errors.New("the prompt does not match its digest")
	ErrTooLate     = errors.New("the deadline has passed")
	ErrFailed      = errors.New("the miner failed")
)

// Err is the code's sentinel.
func (c Code) Err() error {
	switch c {
	case CodeBusy:
		return ErrBusy
	case CodeUnknownTask:
		return ErrUnknownTask
	case CodeAssignment:
		return ErrAssignment
	case CodePrompt:
		return ErrPrompt
	case CodeTooLate:
		return ErrTooLate
	}
	return ErrFailed
}

// Refusal is the error that ends a stream, on the wire as code and reason.
type Refusal struct {
	Code   Code
	Reason string
}

// Refuse makes a Refusal; a handler returns it.
func Refuse(c Code, reason string) *Refusal { return &Refusal{c, reason} }

func (r *Refusal) Error() string {
	if r.Reason == "" {
		return r.Code.Err().Error()
	}
	return fmt.Sprintf("%v: %s", r.Code.Err(), r.Reason)
}

func (r *Refusal) Unwrap() error { return r.Code.Err() }
