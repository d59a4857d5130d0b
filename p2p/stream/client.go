package stream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Client opens assignment streams for a coordinator.
type Client struct {
	host    host.Host
	domain  typed.Domain
	silence time.Duration
}

// NewClient makes a client on h. A miner silent for longer than silence is
// given up; 0 means DefaultSilence.
func NewClient(h host.Host, d typed.Domain, silence time.Duration) *Client {
	if silence <= 0 {
		silence = DefaultSilence
	}
	return &Client{h, d, silence}
}

// Frame is what a miner sends: a Chunk or an Opening.
type Frame interface{ isFrame() }

// Chunk is progress: the tokens that are new since the chunk before.
type Chunk struct {
	Chunk typed.Signed[*typed.Chunk]
	IDs   []uint32
}

// Opening is the last frame: all tokens, and the result it opens.
type Opening struct {
	Opening typed.Signed[*typed.Opening]
	Result  typed.Signed[*typed.Result]
	IDs     []uint32
}

func (Chunk) isFrame()   {}
func (Opening) isFrame() {}

// Assign opens a stream to the miner's peer, looking its addresses up if need
// be, and sends the assignment. ctx bounds the opening alone; end the
// conversation with Close.
func (c *Client) Assign(ctx context.Context, to peer.ID, a Assigned) (*Conversation, error) {
	offer, err := wire.MarshalOffer(wire.Offer{
		Assignment:  wire.Seal(a.Assignment, nil),
		Salt:        a.Salt,
		PromptCount: uint32(min(len(a.PromptIDs), wire.MaxPromptTokens+1)),
	})
	if err != nil {
		return nil, err
	}
	prompt, err := wire.MarshalPrompt(a.PromptIDs)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	st, err := c.host.NewStream(ctx, to, Protocol)
	if err != nil {
		return nil, fmt.Errorf("open stream to miner's peer %s: %w", to, err)
	}
	stop := context.AfterFunc(ctx, func() { _ = st.Reset() })
	defer stop()
	if err := send(st, offer, prompt); err != nil {
		// A miner that refuses stops reading; its answer says why.
		if refusal := c.refusal(st); refusal != nil {
			err = refusal
		}
		_ = st.Reset()
		return nil, fmt.Errorf("send assignment to miner's peer %s: %w", to, err)
	}
	m := a.Assignment.Msg()
	conv := &Conversation{
		client: c, st: st, task: m.Task, miner: m.Miner,
		frames: make(chan Frame), closed: make(chan struct{}), ended: make(chan struct{}),
	}
	go conv.read()
	return conv, nil
}

func send(st network.Stream, offer, prompt []byte) error {
	if err := st.SetWriteDeadline(time.Now().Add(openTimeout)); err != nil {
		return err
	}
	if err := writeFrame(st, offer); err != nil {
		return err
	}
	return writeFrame(st, prompt)
}

// refusal reads the one error frame that may have come before a write failed.
func (c *Client) refusal(st network.Stream) error {
	if err := st.SetReadDeadline(time.Now().Add(time.Second)); err != nil {
		return nil
	}
	b, err := readFrame(bufio.NewReader(st), wire.MaxReply)
	if err != nil {
		return nil
	}
	r, err := wire.UnmarshalReply(b)
	if err != nil || r.Code == 0 {
		return nil
	}
	return Refuse(Code(r.Code), r.Reason)
}

// Conversation is one open assignment.
type Conversation struct {
	client *Client
	st     network.Stream
	task   typed.Hash
	miner  typed.Address

	frames chan Frame
	closed chan struct{} // closed by Close
	once   sync.Once
	ended  chan struct{} // closed when the reader has gone, after err is set
	err    error
}

// Next waits for the next frame. After the Opening it returns io.EOF; a miner
// that refuses gives a *Refusal; a stream that broke, ErrGone or ErrSilent.
func (c *Conversation) Next(ctx context.Context) (Frame, error) {
	select {
	case f := <-c.frames:
		return f, nil
	case <-c.ended:
		return nil, c.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Close ends the stream; the miner learns of it. It may be called at any time,
// also while Next waits, and more than once.
func (c *Conversation) Close() error {
	c.once.Do(func() {
		close(c.closed)
		_ = c.st.Reset()
	})
	<-c.ended
	return nil
}

func (c *Conversation) read() {
	defer close(c.ended)
	in := bufio.NewReader(c.st)
	tokens := 0
	for {
		f, err := c.frame(in)
		if err == nil {
			if chunk, ok := f.(Chunk); ok {
				if tokens += len(chunk.IDs); tokens > wire.MaxReplyTokens {
					err = fmt.Errorf("%w: more than %d tokens", ErrProtocol, wire.MaxReplyTokens)
				}
			}
		}
		if err != nil {
			c.err = err
			_ = c.st.Reset()
			return
		}
		select {
		case c.frames <- f:
		case <-c.closed:
			c.err = fmt.Errorf("%w: closed here", ErrGone)
			return
		}
		if _, last := f.(Opening); last {
			c.err = io.EOF
			_ = c.st.Close()
			return
		}
	}
}

// frame reads and checks one frame.
func (c *Conversation) frame(in *bufio.Reader) (Frame, error) {
	if err := c.st.SetReadDeadline(time.Now().Add(c.client.silence)); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrGone, err)
	}
	b, err := readFrame(in, wire.MaxReply)
	var timeout interface{ Timeout() bool }
	switch {
	case err == nil:
	case errors.Is(err, wire.ErrTooLarge):
		return nil, fmt.Errorf("%w: %w", ErrProtocol, err)
	case errors.As(err, &timeout) && timeout.Timeout():
		return nil, fmt.Errorf("%w: %v", ErrSilent, c.client.silence)
	default:
		return nil, fmt.Errorf("%w: %v", ErrGone, err)
	}
	r, err := wire.UnmarshalReply(b)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProtocol, err)
	}
	if r.Code != 0 {
		return nil, Refuse(Code(r.Code), r.Reason)
	}
	f, err := c.open(r)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProtocol, err)
	}
	return f, nil
}

// open checks the signatures of a frame, and that it speaks of this assignment.
func (c *Conversation) open(r wire.Reply) (Frame, error) {
	d := c.client.domain
	if r.Message.Kind == typed.KindChunk {
		s, err := wire.Open[*typed.Chunk](d, r.Message)
		if err != nil {
			return nil, err
		}
		return Chunk{s, r.IDs}, c.ours("Chunk", s.Msg().Task, s.Msg().Miner, s.Signer())
	}
	o, err := wire.Open[*typed.Opening](d, r.Message)
	if err != nil {
		return nil, err
	}
	if err := c.ours("Opening", o.Msg().Task, o.Msg().Miner, o.Signer()); err != nil {
		return nil, err
	}
	res, err := wire.Open[*typed.Result](d, r.Result)
	if err != nil {
		return nil, err
	}
	return Opening{o, res, r.IDs}, c.ours("Result", res.Msg().Task, res.Msg().Miner, res.Signer())
}

func (c *Conversation) ours(what string, task typed.Hash, miner, signer typed.Address) error {
	switch {
	case task != c.task:
		return fmt.Errorf("%s.task: %s, assigned was %s", what, task, c.task)
	case miner != c.miner:
		return fmt.Errorf("%s.miner: %s, assigned was %s", what, miner, c.miner)
	case signer != c.miner:
		return fmt.Errorf("%s: %w: signed by %s", what, typed.ErrSignature, signer)
	}
	return nil
}
