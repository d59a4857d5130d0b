package stream

import (
	"bufio"
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/p2p/host"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var domain = typed.Domain{ChainID: 1337, Registry: typed.Address{1}}

func key(name string) *secp256k1.PrivateKey {
	h := sha256.Sum256([]byte(name))
	return secp256k1.PrivKeyFromBytes(h[:])
}

func address(name string) typed.Address { return typed.PublicAddress(key(name).PubKey()) }

func sign[M typed.Message](t testing.TB, who string, m M) typed.Signed[M] {
	t.Helper()
	s, err := typed.Verify(domain, m, typed.SignDigest(key(who), domain.Digest(m)))
	require.NoError(t, err)
	return s
}

var taskID = typed.Hash{7}

func assigned(t testing.TB, prompt int) Assigned {
	a := Assigned{
		Assignment: sign(t, "coordinator", &typed.Assignment{Task: taskID, Miner: address("miner"), Deadline: 1 << 50}),
		Salt:       typed.Hash{3},
		PromptIDs:  make([]uint32, prompt),
	}
	for i := range a.PromptIDs {
		a.PromptIDs[i] = uint32(i)
	}
	return a
}

func chunk(t testing.TB, who string, index, count uint32) typed.Signed[*typed.Chunk] {
	return sign(t, who, &typed.Chunk{Task: taskID, Miner: address("miner"), Index: index, Count: count})
}

func opening(t testing.TB, who string, count uint32) typed.Signed[*typed.Opening] {
	return sign(t, who, &typed.Opening{Task: taskID, Miner: address("miner"), Count: count, Commitment: typed.Hash{5}})
}

func result(t testing.TB, who string) typed.Signed[*typed.Result] {
	return sign(t, who, &typed.Result{Task: taskID, Miner: address("miner"), Commitment: typed.Hash{5}})
}

func newHost(t testing.TB, listen string, boot ...string) *host.Host {
	t.Helper()
	k, _, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	h, err := host.New(context.Background(), host.Config{
		PrivateKey: k, Network: "test", Listen: []string{listen}, Bootstrap: boot, AllowPrivate: true, Server: true,
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

// pair is a coordinator's and a miner's host, connected.
func pair(t testing.TB, listen string) (coordinator, miner *host.Host) {
	miner = newHost(t, listen)
	coordinator = newHost(t, listen, miner.Addrs()...)
	<-coordinator.Joined()
	return coordinator, miner
}

const (
	onQUIC = "/ip4/127.0.0.1/udp/0/quic-v1"
	onTCP  = "/ip4/127.0.0.1/tcp/0"
)

func serve(t testing.TB, h *host.Host, cfg ServerConfig) *Server {
	cfg.Domain, cfg.Miner = domain, address("miner")
	s := Serve(h.Libp2p(), cfg)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func soon(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func TestConversation(t *testing.T) {
	for name, listen := range map[string]string{"quic": onQUIC, "tcp": onTCP} {
		t.Run(name, func(t *testing.T) {
			co, mi := pair(t, listen)
			want := assigned(t, 5000)
			all := make([]uint32, 10)
			for i := range all {
				all[i] = uint32(100 + i)
			}
			serve(t, mi, ServerConfig{Handle: func(_ context.Context, a Assigned, r *Responder) error {
				if a.From != co.ID() || a.Assignment.ID() != want.Assignment.ID() || a.Salt != want.Salt ||
					len(a.PromptIDs) != 5000 || a.PromptIDs[4999] != 4999 {
					return Refuse(CodeAssignment, "not what was sent")
				}
				if err := r.Chunk(chunk(t, "miner", 1, 4), all[:4]); err != nil {
					return err
				}
				if err := r.Chunk(chunk(t, "miner", 2, 4), nil); err != nil { // heartbeat
					return err
				}
				return r.Opening(opening(t, "miner", 10), result(t, "miner"), all)
			}})
			client := NewClient(co.Libp2p(), domain, 0)
			for range 2 { // the same assignment may come again
				conv, err := client.Assign(soon(t), mi.ID(), want)
				require.NoError(t, err)
				f, err := conv.Next(soon(t))
				require.NoError(t, err)
				require.Equal(t, all[:4], f.(Chunk).IDs)
				require.Equal(t, address("miner"), f.(Chunk).Chunk.Signer())
				f, err = conv.Next(soon(t))
				require.NoError(t, err)
				require.Empty(t, f.(Chunk).IDs)
				f, err = conv.Next(soon(t))
				require.NoError(t, err)
				require.Equal(t, all, f.(Opening).IDs)
				require.Equal(t, typed.Hash{5}, f.(Opening).Result.Msg().Commitment)
				_, err = conv.Next(soon(t))
				require.ErrorIs(t, err, io.EOF)
				require.NoError(t, conv.Close())
				require.NoError(t, conv.Close())
			}
		})
	}
}

// A coordinator that knows a miner's peer id alone finds it through the DHT.
func TestAssignFindsThePeer(t *testing.T) {
	boot := newHost(t, onQUIC)
	mi, co := newHost(t, onQUIC, boot.Addrs()...), newHost(t, onQUIC, boot.Addrs()...)
	<-mi.Joined()
	<-co.Joined()
	serve(t, mi, ServerConfig{Handle: func(_ context.Context, _ Assigned, r *Responder) error {
		return r.Opening(opening(t, "miner", 0), result(t, "miner"), nil)
	}})
	client := NewClient(co.Libp2p(), domain, 0)
	var conv *Conversation
	require.Eventually(t, func() bool {
		var err error
		conv, err = client.Assign(soon(t), mi.ID(), assigned(t, 1))
		return err == nil
	}, 10*time.Second, 20*time.Millisecond)
	_, err := conv.Next(soon(t))
	require.NoError(t, err)
	require.NoError(t, conv.Close())
}

func TestLongestPromptAndOutput(t *testing.T) {
	co, mi := pair(t, onQUIC)
	ids := make([]uint32, wire.MaxReplyTokens)
	serve(t, mi, ServerConfig{Handle: func(_ context.Context, a Assigned, r *Responder) error {
		if len(a.PromptIDs) != wire.MaxPromptTokens {
			return Refuse(CodePrompt, "short")
		}
		return r.Opening(opening(t, "miner", uint32(len(ids))), result(t, "miner"), ids)
	}})
	client := NewClient(co.Libp2p(), domain, 0)
	conv, err := client.Assign(soon(t), mi.ID(), assigned(t, wire.MaxPromptTokens))
	require.NoError(t, err)
	f, err := conv.Next(soon(t))
	require.NoError(t, err)
	require.Len(t, f.(Opening).IDs, len(ids))
	require.NoError(t, conv.Close())
	_, err = client.Assign(soon(t), mi.ID(), assigned(t, wire.MaxPromptTokens+1))
	require.ErrorIs(t, err, wire.ErrTooLarge)
}

func TestRefusals(t *testing.T) {
	secret := errors.New("the disk at /secret is full")
	other := assigned(t, 1)
	other.Assignment = sign(t, "coordinator", &typed.Assignment{Task: taskID, Miner: address("another")})
	cases := []struct {
		name  string
		admit error
		err   error
		send  Assigned
		want  error
		text  string
	}{
		{"busy", nil, Refuse(CodeBusy, "all slots taken"), assigned(t, 1), ErrBusy, "all slots taken"},
		{"unknown task", Refuse(CodeUnknownTask, ""), nil, assigned(t, 1), ErrUnknownTask, ""},
		{"refused before a long prompt", Refuse(CodeUnknownTask, ""), nil, assigned(t, wire.MaxPromptTokens), ErrUnknownTask, ""},
		{"bad digest", nil, Refuse(CodePrompt, "digest"), assigned(t, 1), ErrPrompt, "digest"},
		{"too late", nil, Refuse(CodeTooLate, ""), assigned(t, 1), ErrTooLate, ""},
		{"wrapped", nil, errors.Join(errors.New("x"), Refuse(CodeBusy, "")), assigned(t, 1), ErrBusy, ""},
		{"another error", nil, secret, assigned(t, 1), ErrFailed, ""},
		{"no opening", nil, nil, assigned(t, 1), ErrFailed, ""},
		{"long reason", nil, Refuse(CodeFailed, strings.Repeat("é", wire.MaxReason)), assigned(t, 1), ErrFailed, "ééé"},
		{"another miner", nil, nil, other, ErrAssignment, "it is for miner"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			co, mi := pair(t, onQUIC)
			serve(t, mi, ServerConfig{
				Admit: func(context.Context, typed.Signed[*typed.Assignment], uint32, peer.ID) error {
					return c.admit
				},
				Handle: func(context.Context, Assigned, *Responder) error { return c.err },
			})
			conv, err := NewClient(co.Libp2p(), domain, 0).Assign(soon(t), mi.ID(), c.send)
			if err == nil {
				defer conv.Close()
				_, err = conv.Next(soon(t))
			}
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, c.text)
			require.NotContains(t, err.Error(), "secret")
		})
	}
}

func TestServerIsFull(t *testing.T) {
	co, mi := pair(t, onQUIC)
	busy := make(chan struct{})
	serve(t, mi, ServerConfig{MaxStreams: 1, Handle: func(ctx context.Context, _ Assigned, _ *Responder) error {
		close(busy)
		<-ctx.Done()
		return ctx.Err()
	}})
	client := NewClient(co.Libp2p(), domain, 0)
	first, err := client.Assign(soon(t), mi.ID(), assigned(t, 1))
	require.NoError(t, err)
	defer first.Close()
	<-busy
	second, err := client.Assign(soon(t), mi.ID(), assigned(t, 1))
	require.NoError(t, err)
	defer second.Close()
	_, err = second.Next(soon(t))
	require.ErrorIs(t, err, ErrBusy)
}

// raw opens a stream and writes frames as they are.
func raw(t testing.TB, from, to *host.Host, frames ...[]byte) network.Stream {
	st, err := from.Libp2p().NewStream(soon(t), to.ID(), Protocol)
	require.NoError(t, err)
	for _, f := range frames {
		require.NoError(t, writeFrame(st, f))
	}
	return st
}

func TestServerBoundsWhatComesIn(t *testing.T) {
	co, mi := pair(t, onTCP)
	serve(t, mi, ServerConfig{Handle: func(context.Context, Assigned, *Responder) error {
		return Refuse(CodeBusy, "reached the handler")
	}})
	good := wire.Offer{Assignment: wire.Seal(assigned(t, 1).Assignment, nil), PromptCount: 1}
	forged := good
	forged.Assignment.Signature[64] ^= 0xff
	offer := func(o wire.Offer) []byte { b, err := wire.MarshalOffer(o); require.NoError(t, err); return b }
	prompt := func(n int) []byte { b, err := wire.MarshalPrompt(make([]uint32, n)); require.NoError(t, err); return b }
	cases := []struct {
		name   string
		frames [][]byte
		code   Code
		text   string
	}{
		{"garbage", [][]byte{[]byte("hello")}, CodeAssignment, "protobuf"},
		{"oversized offer", [][]byte{make([]byte, wire.MaxOffer+1)}, CodeAssignment, "too large"},
		{"mis-signed", [][]byte{offer(forged)}, CodeAssignment, "signature"},
		{"prompt longer than offered", [][]byte{offer(good), prompt(50)}, CodePrompt, "too large"},
		{"prompt shorter than offered", [][]byte{offer(good), prompt(0)}, CodePrompt, "0 tokens"},
		{"prompt is garbage", [][]byte{offer(good), []byte("hello")}, CodePrompt, "prompt"},
		{"good", [][]byte{offer(good), prompt(1)}, CodeBusy, "reached the handler"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			st := raw(t, co, mi, c.frames...)
			defer st.Reset()
			require.NoError(t, st.SetReadDeadline(time.Now().Add(5*time.Second)))
			b, err := readFrame(bufio.NewReader(st), wire.MaxReply)
			require.NoError(t, err)
			r, err := wire.UnmarshalReply(b)
			require.NoError(t, err)
			require.Equal(t, c.code, Code(r.Code), r.Reason)
			require.Contains(t, r.Reason, c.text)
		})
	}
}

func TestClientRefusesBadFrames(t *testing.T) {
	reply := func(r wire.Reply) []byte { b, err := wire.MarshalReply(r); require.NoError(t, err); return b }
	otherTask := sign(t, "miner", &typed.Chunk{Task: typed.Hash{8}, Miner: address("miner")})
	otherMiner := sign(t, "another", &typed.Chunk{Task: taskID, Miner: address("another")})
	cases := []struct {
		name  string
		frame []byte
		text  string
	}{
		{"garbage", []byte("hello"), "protobuf"},
		{"oversized", make([]byte, wire.MaxReply+1), "too large"},
		{"another task", reply(wire.Reply{Message: wire.Seal(otherTask, nil)}), "Chunk.task"},
		{"another miner", reply(wire.Reply{Message: wire.Seal(otherMiner, nil)}), "Chunk.miner"},
		{"stranger's chunk", reply(wire.Reply{Message: wire.Seal(chunk(t, "stranger", 1, 0), nil)}), "signed by"},
		{"stranger's opening", reply(wire.Reply{Message: wire.Seal(opening(t, "stranger", 0), nil), Result: wire.Seal(result(t, "miner"), nil)}), "Opening: bad signature"},
		{"stranger's result", reply(wire.Reply{Message: wire.Seal(opening(t, "miner", 0), nil), Result: wire.Seal(result(t, "stranger"), nil)}), "Result: bad signature"},
	}
	co, mi := pair(t, onTCP)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			mi.Libp2p().SetStreamHandler(Protocol, func(st network.Stream) {
				if writeFrame(st, c.frame) == nil {
					_, _ = io.Copy(io.Discard, st)
				}
				_ = st.Reset()
			})
			conv, err := NewClient(co.Libp2p(), domain, 0).Assign(soon(t), mi.ID(), assigned(t, 1))
			require.NoError(t, err)
			defer conv.Close()
			_, err = conv.Next(soon(t))
			require.ErrorIs(t, err, ErrProtocol)
			require.ErrorContains(t, err, c.text)
		})
	}
}

func TestSilenceAndLoss(t *testing.T) {
	co, mi := pair(t, onQUIC)
	gone := make(chan error, 1)
	s := serve(t, mi, ServerConfig{Handle: func(ctx context.Context, _ Assigned, r *Responder) error {
		<-ctx.Done()
		gone <- context.Cause(ctx)
		return ctx.Err()
	}})

	// The miner says nothing.
	conv, err := NewClient(co.Libp2p(), domain, 100*time.Millisecond).Assign(soon(t), mi.ID(), assigned(t, 1))
	require.NoError(t, err)
	_, err = conv.Next(soon(t))
	require.ErrorIs(t, err, ErrSilent)
	require.ErrorIs(t, <-gone, ErrGone, "giving up reaches the miner")
	require.NoError(t, conv.Close())

	// The coordinator goes away, while it waits for a frame.
	client := NewClient(co.Libp2p(), domain, 0)
	conv, err = client.Assign(soon(t), mi.ID(), assigned(t, 1))
	require.NoError(t, err)
	short, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err = conv.Next(short)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.NoError(t, conv.Close())
	require.ErrorIs(t, <-gone, ErrGone)
	_, err = conv.Next(soon(t))
	require.ErrorIs(t, err, ErrGone)

	// The miner goes away.
	conv, err = client.Assign(soon(t), mi.ID(), assigned(t, 1))
	require.NoError(t, err)
	defer conv.Close()
	time.AfterFunc(50*time.Millisecond, func() { _ = s.Close() })
	_, err = conv.Next(soon(t))
	require.ErrorIs(t, err, ErrGone)
	<-gone

	// Nobody serves any more: known at once, or when the protocol is not agreed.
	conv, err = client.Assign(soon(t), mi.ID(), assigned(t, 1))
	if err == nil {
		defer conv.Close()
		_, err = conv.Next(soon(t))
		require.ErrorIs(t, err, ErrGone)
	}
	require.Error(t, err)
}

func TestResponderAfterTheEnd(t *testing.T) {
	co, mi := pair(t, onQUIC)
	errs := make(chan error, 2)
	serve(t, mi, ServerConfig{Handle: func(ctx context.Context, _ Assigned, r *Responder) error {
		err := r.Opening(opening(t, "miner", 0), result(t, "miner"), nil)
		errs <- r.Chunk(chunk(t, "miner", 9, 0), nil)
		return err
	}})
	conv, err := NewClient(co.Libp2p(), domain, 0).Assign(soon(t), mi.ID(), assigned(t, 1))
	require.NoError(t, err)
	defer conv.Close()
	require.ErrorIs(t, <-errs, ErrGone)
}

func TestCloseLeavesNothingBehind(t *testing.T) {
	co, mi := pair(t, onQUIC)
	s := serve(t, mi, ServerConfig{Handle: func(ctx context.Context, _ Assigned, r *Responder) error {
		<-ctx.Done()
		return ctx.Err()
	}})
	for range 10 {
		_, err := NewClient(co.Libp2p(), domain, 0).Assign(soon(t), mi.ID(), assigned(t, 1))
		require.NoError(t, err)
	}
	require.NoError(t, s.Close())
	var stacks string
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		buf := make([]byte, 8<<20)
		stacks = string(buf[:runtime.Stack(buf, true)])
		left := strings.Contains(stacks, "stream.(*Server)") || strings.Contains(stacks, "stream.(*Conversation).frame")
		if !left {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(stacks)
		}
	}
}

func FuzzReadFrame(f *testing.F) {
	f.Add([]byte{3, 1, 2, 3})
	f.Add([]byte{0x80, 0x00})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f})
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := readFrame(bufio.NewReader(bytes.NewReader(b)), 64)
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := writeFrame(&out, got); err != nil || !bytes.HasPrefix(b, out.Bytes()) {
			t.Fatalf("%x read as %x, written as %x", b, got, out.Bytes())
		}
	})
}
