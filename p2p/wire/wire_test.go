package wire

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"

	"github.com/cuckoo-network/cuckoo/p2p/wire/pb"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var domain = typed.Domain{ChainID: 1337, Registry: typed.Address{1}}

func key(name string) *secp256k1.PrivateKey {
	h := sha256.Sum256([]byte(name))
	return secp256k1.PrivKeyFromBytes(h[:])
}

func sign[M typed.Message](t testing.TB, m M) typed.Signed[M] {
	t.Helper()
	s, err := typed.Verify(domain, m, typed.SignDigest(key("k"), domain.Digest(m)))
	require.NoError(t, err)
	return s
}

func voucher(t testing.TB) typed.Signed[*typed.Voucher] {
	return sign(t, &typed.Voucher{Index: 1, Amount: typed.NewAmount(5), Cumulative: typed.NewAmount(5)})
}

// envelopes is one valid envelope of every kind that travels.
func envelopes(t testing.TB) map[string]Envelope {
	v := voucher(t)
	accepted, err := SealVerdict(sign(t, &typed.Verdict{Outcome: typed.OutcomeAccepted, Voucher: v.ID()}), &v)
	require.NoError(t, err)
	rejected, err := SealVerdict(sign(t, &typed.Verdict{Outcome: typed.OutcomeLate}), nil)
	require.NoError(t, err)
	p := &typed.Params{Temperature: 7, Stop: []string{"end", ""}, Seed: 9, PresencePenalty: -3}
	return map[string]Envelope{
		"task":       SealTask(sign(t, &typed.Task{Seq: 4, VRFProof: make([]byte, 81), ParamsHash: typed.ID(p)}), p),
		"claim":      Seal(sign(t, &typed.Claim{Rank: 2, PeerID: []byte("peer")}), nil),
		"assignment": Seal(sign(t, &typed.Assignment{Deadline: 12}), nil),
		"chunk":      Seal(sign(t, &typed.Chunk{Index: 1, Count: 3}), nil),
		"result":     Seal(sign(t, &typed.Result{Commitment: typed.Hash{9}}), nil),
		"opening":    Seal(sign(t, &typed.Opening{Count: 3, Finish: 1}), nil),
		"accepted":   accepted,
		"rejected":   rejected,
		"voucher":    Seal(v, nil),
		"presence":   Seal(sign(t, &typed.Presence{Models: []typed.Hash{{1}, {2}}}), nil),
		"binding":    Seal(sign(t, &typed.OperatorBinding{}), nil),
	}
}

func TestEnvelopeRoundTrip(t *testing.T) {
	for name, e := range envelopes(t) {
		t.Run(name, func(t *testing.T) {
			b, err := Marshal(e)
			require.NoError(t, err)
			back, err := Unmarshal(b)
			require.NoError(t, err)
			require.Equal(t, e, back)
			again, err := Marshal(back)
			require.NoError(t, err)
			require.Equal(t, b, again)
		})
	}
}

func TestOpen(t *testing.T) {
	e := envelopes(t)["claim"]
	s, err := Open[*typed.Claim](domain, e)
	require.NoError(t, err)
	require.Equal(t, typed.PublicAddress(key("k").PubKey()), s.Signer())
	require.Equal(t, uint8(2), s.Msg().Rank)

	_, err = Open[*typed.Result](domain, e)
	require.ErrorIs(t, err, ErrKind)

	e.Signature[64] = 29
	_, err = Open[*typed.Claim](domain, e)
	require.ErrorIs(t, err, typed.ErrSignature)
}

func TestAttachments(t *testing.T) {
	all := envelopes(t)
	p, err := all["task"].Params()
	require.NoError(t, err)
	require.Equal(t, uint64(9), p.Seed)

	v, ok, err := all["accepted"].Voucher()
	require.NoError(t, err)
	require.True(t, ok)
	s, err := Open[*typed.Voucher](domain, v)
	require.NoError(t, err)
	require.Equal(t, voucher(t).ID(), s.ID())

	_, ok, err = all["rejected"].Voucher()
	require.NoError(t, err)
	require.False(t, ok)

	_, err = all["claim"].Params()
	require.ErrorIs(t, err, ErrKind)
	_, _, err = all["claim"].Voucher()
	require.ErrorIs(t, err, ErrKind)
}

func TestUnmarshalRefuses(t *testing.T) {
	all := envelopes(t)
	enc := func(change func(*pb.Envelope)) []byte {
		m := proto.Clone(toPB(all["claim"])).(*pb.Envelope)
		change(m)
		b, err := proto.Marshal(m)
		require.NoError(t, err)
		return b
	}
	good, err := Marshal(all["claim"])
	require.NoError(t, err)
	kindLast := append(append([]byte(nil), good[2:]...), good[:2]...)
	padded := append([]byte{0x08, 0x80 | byte(typed.KindClaim), 0x00}, good[2:]...)

	cases := []struct {
		name  string
		bytes []byte
		err   error
		field string
	}{
		{"empty", nil, ErrKind, "kind"},
		{"garbage", []byte("hello, world"), ErrMalformed, "envelope"},
		{"oversized", make([]byte, MaxEnvelope+1), ErrTooLarge, "envelope"},
		{"kind 0", enc(func(m *pb.Envelope) { m.Kind = 0 }), ErrKind, "kind"},
		{"kind unknown", enc(func(m *pb.Envelope) { m.Kind = 200 }), ErrKind, "kind"},
		{"kind that wraps", enc(func(m *pb.Envelope) { m.Kind = 256 + 2 }), ErrKind, "kind"},
		{"kind never signed", enc(func(m *pb.Envelope) { m.Kind = uint32(typed.KindParams) }), ErrKind, "kind"},
		{"body of another kind", enc(func(m *pb.Envelope) { m.Kind = uint32(typed.KindResult) }), ErrMalformed, "body"},
		{"body cut", enc(func(m *pb.Envelope) { m.Body = m.Body[:len(m.Body)-32] }), ErrMalformed, "body"},
		{"body with dirty padding", enc(func(m *pb.Envelope) { m.Body[len(m.Body)-1] = 1 }), ErrMalformed, "body"},
		{"body missing", enc(func(m *pb.Envelope) { m.Body = nil }), ErrMalformed, "body"},
		{"unsigned", enc(func(m *pb.Envelope) { m.Signature = nil }), typed.ErrSignature, "signature"},
		{"signature short", enc(func(m *pb.Envelope) { m.Signature = m.Signature[:64] }), typed.ErrSignature, "signature"},
		{"attachment where none belongs", enc(func(m *pb.Envelope) { m.Attachment = []byte{1} }), ErrMalformed, "attachment"},
		{"unknown field", protowire.AppendVarint(protowire.AppendTag(append([]byte(nil), good...), 9, protowire.VarintType), 1), ErrMalformed, "canonical"},
		{"field twice", append(append([]byte(nil), good...), good[:2]...), ErrMalformed, "canonical"},
		{"another order", kindLast, ErrMalformed, "canonical"},
		{"padded varint", padded, ErrMalformed, "canonical"},
		{"explicit zero", append(append([]byte(nil), good...), 0x22, 0x00), ErrMalformed, "canonical"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Unmarshal(c.bytes)
			require.ErrorIs(t, err, c.err)
			require.ErrorContains(t, err, c.field)
		})
	}
}

func TestUnmarshalRefusesAttachments(t *testing.T) {
	all := envelopes(t)
	task := all["task"]
	task.Attachment = nil
	_, err := Marshal(task)
	require.ErrorIs(t, err, ErrMalformed)
	task.Attachment = append(typed.Encode(&typed.Params{}), 0)
	_, err = Marshal(task)
	require.ErrorContains(t, err, "attachment")

	verdict := all["accepted"]
	verdict.Attachment = []byte{1, 2, 3}
	_, err = Marshal(verdict)
	require.ErrorIs(t, err, ErrMalformed)
	inner, err := Marshal(all["claim"])
	require.NoError(t, err)
	verdict.Attachment = inner
	_, err = Marshal(verdict)
	require.ErrorIs(t, err, ErrKind)
}

func offers(t testing.TB) Offer {
	return Offer{Assignment: envelopes(t)["assignment"], Salt: typed.Hash{5}, PromptCount: 3}
}

func TestFramesRoundTrip(t *testing.T) {
	all := envelopes(t)
	b, err := MarshalOffer(offers(t))
	require.NoError(t, err)
	o, err := UnmarshalOffer(b)
	require.NoError(t, err)
	require.Equal(t, offers(t), o)

	ids := make([]uint32, MaxPromptTokens)
	ids[0], ids[len(ids)-1] = 1, 1<<32-1
	b, err = MarshalPrompt(ids)
	require.NoError(t, err)
	back, err := UnmarshalPrompt(b)
	require.NoError(t, err)
	require.Equal(t, ids, back)

	for _, r := range []Reply{
		{Message: all["chunk"], IDs: []uint32{1, 2, 3}},
		{Message: all["chunk"]},
		{Message: all["opening"], IDs: make([]uint32, MaxReplyTokens), Result: all["result"]},
		{Code: 3, Reason: "busy"},
	} {
		b, err := MarshalReply(r)
		require.NoError(t, err)
		back, err := UnmarshalReply(b)
		require.NoError(t, err)
		require.Equal(t, r, back)
	}

	for _, e := range evidences(t) {
		b, err := MarshalEvidence(e)
		require.NoError(t, err)
		require.LessOrEqual(t, len(b), MaxEvidence)
		back, err := UnmarshalEvidence(b)
		require.NoError(t, err)
		require.Equal(t, e, back)
	}
}

// evidences are well formed; what they prove is not looked at here.
func evidences(t testing.TB) []evidence.Evidence {
	piece := func(e Envelope) evidence.Piece {
		return evidence.Piece{Kind: e.Kind, Body: e.Body, Signature: e.Signature}
	}
	all := envelopes(t)
	draw := &evidence.Draw{Task: all["task"].Body, Word: typed.Hash{1}, PoolRoot: typed.Hash{2}, VRFKey: [33]byte{3}}
	for i := range lottery.MaxRanks {
		path := make([]lottery.Sibling, lottery.Depth)
		for h := range path {
			path[h] = lottery.Sibling{Hash: typed.Hash{byte(i), byte(h)}, Sum: uint64(i + h)}
		}
		draw.Winners = append(draw.Winners, lottery.Proof{Entry: lottery.Entry{Slot: uint32(i), Operator: typed.Address{4}, Weight: 1 << 60}, Path: path})
	}
	return []evidence.Evidence{
		{Kind: evidence.DoubleResult, A: piece(all["result"]), B: piece(all["result"])},
		{Kind: evidence.BadOpening, A: piece(all["opening"])},
		{Kind: evidence.OutOfTurnClaim, A: piece(all["claim"]), Draw: draw},
		{Kind: evidence.OutOfTurnAssignment, A: piece(all["assignment"]), Draw: &evidence.Draw{Task: all["task"].Body}},
	}
}

func TestFramesRefuse(t *testing.T) {
	all := envelopes(t)
	marshals := []struct {
		name string
		run  func() error
		err  error
	}{
		{"offer of a claim", func() error { o := offers(t); o.Assignment = all["claim"]; _, err := MarshalOffer(o); return err }, ErrKind},
		{"offer of a huge prompt", func() error {
			o := offers(t)
			o.PromptCount = MaxPromptTokens + 1
			_, err := MarshalOffer(o)
			return err
		}, ErrTooLarge},
		{"huge prompt", func() error { _, err := MarshalPrompt(make([]uint32, MaxPromptTokens+1)); return err }, ErrTooLarge},
		{"reply of a claim", func() error { _, err := MarshalReply(Reply{Message: all["claim"]}); return err }, ErrKind},
		{"reply with too many ids", func() error {
			_, err := MarshalReply(Reply{Message: all["chunk"], IDs: make([]uint32, MaxReplyTokens+1)})
			return err
		}, ErrTooLarge},
		{"opening without result", func() error { _, err := MarshalReply(Reply{Message: all["opening"]}); return err }, ErrKind},
		{"chunk with result", func() error {
			_, err := MarshalReply(Reply{Message: all["chunk"], Result: all["result"]})
			return err
		}, ErrMalformed},
		{"error with ids", func() error { _, err := MarshalReply(Reply{Code: 1, IDs: []uint32{1}}); return err }, ErrMalformed},
		{"reason without code", func() error { _, err := MarshalReply(Reply{Message: all["chunk"], Reason: "x"}); return err }, ErrMalformed},
		{"long reason", func() error {
			_, err := MarshalReply(Reply{Code: 1, Reason: string(make([]byte, MaxReason+1))})
			return err
		}, ErrTooLarge},
		{"evidence of kind 0", func() error { _, err := MarshalEvidence(evidence.Evidence{}); return err }, ErrKind},
		{"evidence of other messages", func() error {
			e := evidences(t)[0]
			e.A.Kind = typed.KindClaim
			_, err := MarshalEvidence(e)
			return err
		}, ErrMalformed},
		{"evidence without its draw", func() error {
			e := evidences(t)[2]
			e.Draw = nil
			_, err := MarshalEvidence(e)
			return err
		}, ErrMalformed},
	}
	for _, c := range marshals {
		t.Run(c.name, func(t *testing.T) { require.ErrorIs(t, c.run(), c.err) })
	}

	_, err := UnmarshalPrompt(make([]byte, MaxPrompt+1))
	require.ErrorIs(t, err, ErrTooLarge)
	// Unpacked ids decode in protobuf, but are not the one encoding.
	unpacked := protowire.AppendFixed32(protowire.AppendTag(nil, 1, protowire.Fixed32Type), 7)
	_, err = UnmarshalPrompt(unpacked)
	require.ErrorIs(t, err, ErrMalformed)
	_, err = UnmarshalOffer(nil)
	require.ErrorIs(t, err, ErrMalformed)
	_, err = UnmarshalReply(nil)
	require.ErrorIs(t, err, ErrKind)
	_, err = UnmarshalEvidence(nil)
	require.ErrorIs(t, err, ErrMalformed)
	for name, m := range map[string]*pb.Evidence{
		"attachment": {Kind: 6, First: toPB(Envelope{Kind: typed.KindOpening, Body: all["opening"].Body, Attachment: []byte{1}})},
		"beacon":     {Kind: 4, First: toPB(all["claim"]), Draw: &pb.Draw{Beacon: []byte{1}}},
		"winners":    {Kind: 4, First: toPB(all["claim"]), Draw: &pb.Draw{Beacon: make([]byte, 32), PoolRoot: make([]byte, 32), VrfKey: make([]byte, 33), Winners: []*pb.Winner{{}}}},
		"vrf_key":    {Kind: 4, First: toPB(all["claim"]), Draw: &pb.Draw{Beacon: make([]byte, 32), PoolRoot: make([]byte, 32)}},
	} {
		b, err := proto.Marshal(m)
		require.NoError(t, err)
		_, err = UnmarshalEvidence(b)
		require.ErrorIs(t, err, ErrMalformed)
		require.ErrorContains(t, err, name)
	}
	short, err := proto.Marshal(&pb.Offer{Assignment: toPB(all["assignment"]), Salt: []byte{1}})
	require.NoError(t, err)
	_, err = UnmarshalOffer(short)
	require.ErrorContains(t, err, "salt")
	both, err := proto.Marshal(&pb.Reply{Code: 1, Message: toPB(all["chunk"])})
	require.NoError(t, err)
	_, err = UnmarshalReply(both)
	require.ErrorIs(t, err, ErrMalformed)
}

// known says whether err is one of the package's answers to bad bytes.
func known(err error) bool {
	for _, want := range []error{ErrTooLarge, ErrMalformed, ErrKind, typed.ErrSignature} {
		if errors.Is(err, want) {
			return true
		}
	}
	return false
}

// fuzz checks that what decodes encodes back to the same bytes, and that what
// does not is refused by name.
func fuzz[T any](f *testing.F, seeds [][]byte, dec func([]byte) (T, error), enc func(T) ([]byte, error)) {
	for _, s := range seeds {
		f.Add(s)
		f.Add(append(append([]byte(nil), s...), 0x50, 0x01))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		v, err := dec(b)
		if err != nil {
			if !known(err) {
				t.Fatalf("unnamed error: %v", err)
			}
			return
		}
		again, err := enc(v)
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%x decodes, but encodes to %x, %v", b, again, err)
		}
	})
}

func FuzzUnmarshal(f *testing.F) {
	var seeds [][]byte
	for _, e := range envelopes(f) {
		b, err := Marshal(e)
		require.NoError(f, err)
		seeds = append(seeds, b)
	}
	fuzz(f, seeds, Unmarshal, Marshal)
}

func FuzzUnmarshalOffer(f *testing.F) {
	b, err := MarshalOffer(offers(f))
	require.NoError(f, err)
	fuzz(f, [][]byte{b}, UnmarshalOffer, MarshalOffer)
}

func FuzzUnmarshalPrompt(f *testing.F) {
	b, err := MarshalPrompt([]uint32{1, 2, 3})
	require.NoError(f, err)
	fuzz(f, [][]byte{b, nil}, UnmarshalPrompt, MarshalPrompt)
}

func FuzzUnmarshalReply(f *testing.F) {
	var seeds [][]byte
	for _, r := range []Reply{{Message: envelopes(f)["chunk"], IDs: []uint32{4}}, {Message: envelopes(f)["opening"], Result: envelopes(f)["result"]}, {Code: 2, Reason: "busy"}} {
		b, err := MarshalReply(r)
		require.NoError(f, err)
		seeds = append(seeds, b)
	}
	fuzz(f, seeds, UnmarshalReply, MarshalReply)
}

func FuzzUnmarshalEvidence(f *testing.F) {
	var seeds [][]byte
	for _, e := range evidences(f) {
		b, err := MarshalEvidence(e)
		require.NoError(f, err)
		seeds = append(seeds, b)
	}
	fuzz(f, seeds, UnmarshalEvidence, MarshalEvidence)
}

func BenchmarkUnmarshalTask(b *testing.B) {
	raw, err := Marshal(envelopes(b)["task"])
	require.NoError(b, err)
	for b.Loop() {
		if _, err := Unmarshal(raw); err != nil {
			b.Fatal(err)
		}
	}
}
