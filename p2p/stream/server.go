package stream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ServerConfig of a miner.
type ServerConfig struct {
	Domain typed.Domain
	Miner  typed.Address // assignments for others are refused

	// Admit, if set, is asked before the prompt is read, so that strangers cannot
	// make the miner hold megabytes. An error is answered as Handle's is.
	Admit func(ctx context.Context, a typed.Signed[*typed.Assignment], promptTokens uint32, from peer.ID) error

	// Handle serves one assignment: it sends frames through r and returns when
	// nothing more is to be sent. ctx ends when the coordinator goes away or the
	// server is closed. A *Refusal (wrapped or not) is sent as it is; of any other
	// error the coordinator only learns CodeFailed. The same assignment may come
	// again on another stream while an earlier one is still being served.
	Handle func(ctx context.Context, a Assigned, r *Responder) error

	MaxStreams int // served at once, default 512; more are told CodeBusy
	Logger     *slog.Logger
}

// Server answers assignment streams until it is closed.
type Server struct {
	cfg    ServerConfig
	host   host.Host
	slots  chan struct{}
	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup

	mu     sync.Mutex
	closed bool
}

// Serve begins to answer assignment streams on h.
func Serve(h host.Host, cfg ServerConfig) *Server {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.MaxStreams <= 0 {
		cfg.MaxStreams = maxStreams
	}
	ctx, cancel := context.WithCancel(context.Background())
	s := &Server{cfg: cfg, host: h, slots: make(chan struct{}, cfg.MaxStreams), ctx: ctx, cancel: cancel}
	h.SetStreamHandler(Protocol, s.accept)
	return s
}

// Close ends every stream and waits for their handlers.
func (s *Server) Close() error {
	s.host.RemoveStreamHandler(Protocol)
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.cancel()
	s.wg.Wait()
	return nil
}

func (s *Server) accept(st network.Stream) {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		_ = st.Reset()
		return
	}
	s.wg.Add(1)
	s.mu.Unlock()
	defer s.wg.Done()

	ctx, cancel := context.WithCancelCause(s.ctx)
	defer cancel(nil)
	defer context.AfterFunc(s.ctx, func() { _ = st.Reset() })()
	r := &Responder{st: st, turn: make(chan struct{}, 1)}

	err := s.serve(ctx, cancel, st, r)
	if err == nil {
		_ = st.Close()
		return
	}
	s.cfg.Logger.Debug("assignment stream ended", "peer", st.Conn().RemotePeer(), "err", err)
	if ctx.Err() != nil { // nobody is there to be told
		_ = st.Reset()
		return
	}
	if r.fail(err) != nil {
		_ = st.Reset()
		return
	}
	_ = st.Close()
}

func (s *Server) serve(ctx context.Context, cancel context.CancelCauseFunc, st network.Stream, r *Responder) error {
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		return Refuse(CodeBusy, fmt.Sprintf("%d streams are being served", s.cfg.MaxStreams))
	}
	in := bufio.NewReader(st)
	a, err := s.receive(ctx, st, in)
	if err != nil {
		return err
	}
	// Nothing more comes from the coordinator, so that this read returns when it
	// goes away.
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		if _, err := in.ReadByte(); err == nil {
			cancel(fmt.Errorf("%w: bytes after the prompt", ErrProtocol))
			return
		}
		cancel(ErrGone)
	}()
	err = s.cfg.Handle(ctx, a, r)
	if err == nil && !r.finished() {
		return errors.New("handler returned without an opening")
	}
	return err
}

// receive reads the offer, asks whether it is wanted, and reads the prompt.
func (s *Server) receive(ctx context.Context, st network.Stream, in *bufio.Reader) (Assigned, error) {
	if err := st.SetReadDeadline(time.Now().Add(openTimeout)); err != nil {
		return Assigned{}, err
	}
	refuse := func(err error) error { return Refuse(CodeAssignment, err.Error()) }
	b, err := readFrame(in, wire.MaxOffer)
	if err != nil {
		return Assigned{}, refuse(err)
	}
	o, err := wire.UnmarshalOffer(b)
	if err != nil {
		return Assigned{}, refuse(err)
	}
	signed, err := wire.Open[*typed.Assignment](s.cfg.Domain, o.Assignment)
	if err != nil {
		return Assigned{}, refuse(err)
	}
	if m := signed.Msg().Miner; m != s.cfg.Miner {
		return Assigned{}, refuse(fmt.Errorf("it is for miner %s, this is %s", m, s.cfg.Miner))
	}
	from := st.Conn().RemotePeer()
	if s.cfg.Admit != nil {
		if err := s.cfg.Admit(ctx, signed, o.PromptCount, from); err != nil {
			return Assigned{}, err
		}
	}
	if b, err = readFrame(in, 4*int(o.PromptCount)+16); err != nil {
		return Assigned{}, Refuse(CodePrompt, err.Error())
	}
	ids, err := wire.UnmarshalPrompt(b)
	if err != nil {
		return Assigned{}, Refuse(CodePrompt, err.Error())
	}
	if len(ids) != int(o.PromptCount) {
		return Assigned{}, Refuse(CodePrompt, fmt.Sprintf("%d tokens, the offer says %d", len(ids), o.PromptCount))
	}
	if err := st.SetReadDeadline(time.Time{}); err != nil {
		return Assigned{}, err
	}
	return Assigned{Assignment: signed, Salt: o.Salt, PromptIDs: ids, From: from}, nil
}

// Responder sends a miner's frames. Its methods may be called from any
// goroutine, and fail once the stream has ended.
type Responder struct {
	st   network.Stream
	turn chan struct{} // held while a frame is written
	done bool          // an Opening or an error was sent; guarded by turn
}

// Chunk sends progress with the tokens that are new since the last Chunk.
func (r *Responder) Chunk(c typed.Signed[*typed.Chunk], ids []uint32) error {
	return r.send(wire.Reply{Message: wire.Seal(c, nil), IDs: ids}, false)
}

// Opening sends the last frame: the opening, the result it opens, and all
// tokens.
func (r *Responder) Opening(o typed.Signed[*typed.Opening], res typed.Signed[*typed.Result], ids []uint32) error {
	return r.send(wire.Reply{Message: wire.Seal(o, nil), Result: wire.Seal(res, nil), IDs: ids}, true)
}

// fail tells the coordinator why there will be no more.
func (r *Responder) fail(err error) error {
	var refusal *Refusal
	if !errors.As(err, &refusal) {
		refusal = Refuse(CodeFailed, "")
	}
	return r.send(wire.Reply{Code: uint32(refusal.Code), Reason: cut(refusal.Reason)}, true)
}

func (r *Responder) send(reply wire.Reply, last bool) error {
	b, err := wire.MarshalReply(reply)
	if err != nil {
		return err
	}
	r.turn <- struct{}{}
	defer func() { <-r.turn }()
	if r.done {
		return ErrGone
	}
	r.done = last
	if err := r.st.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return fmt.Errorf("%w: %v", ErrGone, err)
	}
	if err := writeFrame(r.st, b); err != nil {
		_ = r.st.Reset() // half a frame may be out
		return fmt.Errorf("%w: %v", ErrGone, err)
	}
	return nil
}

func (r *Responder) finished() bool {
	r.turn <- struct{}{}
	defer func() { <-r.turn }()
	return r.done
}
