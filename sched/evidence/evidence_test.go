package evidence

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var update = flag.Bool("update", false, "write the golden files anew")

var domain = typed.Domain{ChainID: 31337, Registry: typed.Address{0x51, 0xa4}}

// key n is the same in every run.
func key(n byte) *secp256k1.PrivateKey {
	h := typed.Keccak256([]byte("evidence test key"), []byte{n})
	return secp256k1.PrivKeyFromBytes(h[:])
}

func addr(n byte) typed.Address { return typed.PublicAddress(key(n).PubKey()) }

func resultMsg(miner byte, task, commitment string) *typed.Result {
	return &typed.Result{
		Task: typed.Keccak256([]byte(task)), Miner: addr(miner), Commitment: typed.Keccak256([]byte(commitment)),
	}
}

func taskMsg(coordinator byte, epoch, seq, issued uint64) *typed.Task {
	return &typed.Task{
		Coordinator: addr(coordinator), Epoch: epoch, Seq: seq, ModelID: typed.Hash{9},
		VRFProof: bytes.Repeat([]byte{7}, 81), PromptTokens: 12, MaxTokens: 256,
		InputPrice: typed.Amount{Lo: 1e12}, OutputPrice: typed.Amount{Hi: 1, Lo: 5}, Replicas: 2,
		IssuedAt: issued, ClaimMillis: 2000, ResultMillis: 60000, VerdictMillis: 60000,
	}
}

func piece(signer byte, m typed.Message) Piece {
	return Piece{m.Kind(), typed.Encode(m), typed.SignDigest(key(signer), domain.Digest(m))}
}

func signed[M typed.Message](t testing.TB, signer byte, m M) typed.Signed[M] {
	t.Helper()
	s, err := typed.Verify(domain, m, typed.SignDigest(key(signer), domain.Digest(m)))
	require.NoError(t, err)
	return s
}

func pair(k Kind, a, b Piece) Evidence { return Evidence{Kind: k, A: a, B: b} }

func pay(index, amount, cumulative uint64) *typed.Voucher { return payTo(1, index, amount, cumulative) }

func payTo(miner byte, index, amount, cumulative uint64) *typed.Voucher {
	return &typed.Voucher{Coordinator: addr(2), Miner: addr(miner), Index: index, Task: typed.Hash{5}, Epoch: 7, Seq: 3,
		Amount: typed.NewAmount(amount), Cumulative: typed.NewAmount(cumulative)}
}

func opening(miner byte, count uint32) *typed.Opening {
	o := &typed.Opening{Task: typed.Hash{5}, Miner: addr(miner), Head: typed.Hash{6}, Count: count, Finish: result.FinishStop, Salt: typed.Hash{7}}
	o.Commitment = result.Commit(o.Head, o.Count, o.Finish, o.Salt)
	return o
}

// sample is a good piece of evidence, and the operator at fault.
type sample struct {
	name string
	Evidence
	domain   typed.Domain
	offender typed.Address
}

// samples has at least one per kind, in order of the kinds.
func samples(t testing.TB) []sample {
	t.Helper()
	must := func(e Evidence, err error) Evidence {
		t.Helper()
		require.NoError(t, err)
		return e
	}
	w := newDrawn()
	other := opening(1, 3)
	other.Count++
	last := steptest.Sign(w.World, w.stranger, w.claim(15, w.stranger.Address))
	all := []sample{
		{"", must(Extract(signed(t, 1, resultMsg(1, "task", "one")), signed(t, 1, resultMsg(1, "task", "other")))), domain, addr(1)},
		{"", must(Extract(signed(t, 2, taskMsg(2, 7, 3, 1_760_000_000_000)), signed(t, 2, taskMsg(2, 7, 3, 1_760_000_000_001)))), domain, addr(2)},
		{"", must(Extract(signed(t, 2, pay(4, 10, 100)), signed(t, 2, pay(4, 11, 100)))), domain, addr(2)},
		{"-sum", must(Extract(signed(t, 2, pay(5, 10, 111)), signed(t, 2, pay(4, 10, 100)))), domain, addr(2)},
		{"", must(ExtractTurn(w.task, steptest.Sign(w.World, w.rank(1), w.claim(0, w.rank(1).Address)))), w.Domain, w.rank(1).Address},
		{"-empty", must(ExtractTurn(w.task, last)), w.Domain, w.stranger.Address},
		{"", must(ExtractTurn(w.task, steptest.Sign(w.World, w.Coordinator, w.assign(2, w.rank(3).Address)))), w.Domain, w.Coordinator.Address},
		{"-voucher", must(ExtractTurn(w.task, steptest.Sign(w.World, w.Coordinator, w.voucher(1, w.stranger.Address)))), w.Domain, w.Coordinator.Address},
		{"-norank", must(ExtractTurn(w.task, steptest.Sign(w.World, w.Coordinator, w.assign(16, w.rank(0).Address)))), w.Domain, w.Coordinator.Address},
		{"", must(ExtractOpening(signed(t, 1, other))), domain, addr(1)},
	}
	have := map[Kind]bool{}
	for i, s := range all {
		have[s.Kind] = true
		all[i].name = s.Kind.String() + s.name
	}
	require.Len(t, have, len(Kinds()), "a sample for every kind")
	return all
}

func TestVerify(t *testing.T) {
	for _, s := range samples(t) {
		offender, err := s.Verify(s.domain)
		require.NoError(t, err, s.name)
		require.Equal(t, s.offender, offender, s.name)
		k, err := s.Key()
		require.NoError(t, err)
		require.Equal(t, Key{s.Kind, offender, k.Slot}, k)
		if count, _ := s.Kind.Messages(); count == 1 {
			require.Len(t, s.Pieces(), 1)
			continue
		}
		swapped := Evidence{Kind: s.Kind, A: s.B, B: s.A}
		_, err = swapped.Verify(s.domain)
		if s.name == "double-voucher-sum" {
			require.ErrorIs(t, err, ErrSlot, "the lower index comes first")
			continue
		}
		require.NoError(t, err, "order proves nothing")
		k2, err := swapped.Key()
		require.NoError(t, err)
		require.Equal(t, k, k2)
	}
}

func TestVerifyNamesWhatFails(t *testing.T) {
	task7 := taskMsg(2, 7, 3, 1)
	for name, c := range map[string]struct {
		e    Evidence
		want error
		says string
	}{
		"no kind":              {Evidence{}, ErrKind, "kind 0"},
		"kind of later":        {Evidence{Kind: 200}, ErrKind, "kind 200"},
		"empty bodies":         {Evidence{Kind: DoubleResult}, ErrBody, "a.kind"},
		"body of another kind": {pair(DoubleTask, piece(1, resultMsg(1, "t", "x")), piece(1, resultMsg(1, "t", "y"))), ErrBody, "a.kind"},
		"body with a tail": {
			pair(DoubleResult, piece(1, resultMsg(1, "t", "x")), Piece{Kind: typed.KindResult, Body: append(typed.Encode(resultMsg(1, "t", "y")), 0)}),
			ErrBody, "b.body",
		},
		"no signature":      {pair(DoubleResult, piece(1, resultMsg(1, "t", "x")), Piece{Kind: typed.KindResult, Body: typed.Encode(resultMsg(1, "t", "y"))}), ErrSignature, "b.signature"},
		"someone else's":    {pair(DoubleResult, piece(1, resultMsg(1, "t", "x")), piece(5, resultMsg(1, "t", "y"))), ErrSigner, "b.signature"},
		"framed":            {pair(DoubleResult, piece(5, resultMsg(1, "t", "x")), piece(5, resultMsg(1, "t", "y"))), ErrSigner, "a.signature"},
		"two miners":        {pair(DoubleResult, piece(1, resultMsg(1, "t", "x")), piece(3, resultMsg(3, "t", "y"))), ErrOffender, "a is of"},
		"two tasks":         {pair(DoubleResult, piece(1, resultMsg(1, "t", "x")), piece(1, resultMsg(1, "u", "y"))), ErrSlot, "task"},
		"one result twice":  {pair(DoubleResult, piece(1, resultMsg(1, "t", "x")), piece(1, resultMsg(1, "t", "x"))), ErrSame, "commitment"},
		"two coordinators":  {pair(DoubleTask, piece(2, task7), piece(3, taskMsg(3, 7, 3, 2))), ErrOffender, "a is of"},
		"two numbers":       {pair(DoubleTask, piece(2, task7), piece(2, taskMsg(2, 7, 4, 1))), ErrSlot, "(epoch, seq)"},
		"two epochs":        {pair(DoubleTask, piece(2, task7), piece(2, taskMsg(2, 8, 3, 1))), ErrSlot, "(epoch, seq)"},
		"one task twice":    {pair(DoubleTask, piece(2, task7), piece(2, task7)), ErrSame, "id"},
		"kinds interchange": {pair(DoubleResult, piece(2, task7), piece(2, taskMsg(2, 7, 3, 2))), ErrBody, "a.kind"},
		"bytes interchange": {pair(DoubleResult, Piece{Kind: typed.KindResult, Body: typed.Encode(resultMsg(1, "t", "x"))}, piece(2, task7)), ErrBody, "b.kind"},
		"bytes of another":  {pair(DoubleResult, Piece{Kind: typed.KindResult, Body: typed.Encode(task7)}, piece(1, resultMsg(1, "t", "x"))), ErrBody, "a.body"},
		"two pairs":         {pair(DoubleVoucher, piece(2, pay(4, 10, 100)), piece(2, payTo(3, 4, 11, 100))), ErrSlot, "miner"},
		"one voucher twice": {pair(DoubleVoucher, piece(2, pay(4, 10, 100)), piece(2, pay(4, 10, 100))), ErrSame, "id"},
		"vouchers add up":   {pair(DoubleVoucher, piece(2, pay(4, 10, 100)), piece(2, pay(5, 10, 110))), ErrAddsUp, "cumulative"},
		"vouchers apart":    {pair(DoubleVoucher, piece(2, pay(4, 10, 100)), piece(2, pay(6, 10, 100))), ErrSlot, "index"},
		"the miner's own":   {pair(DoubleVoucher, piece(1, pay(4, 10, 100)), piece(1, pay(4, 11, 100))), ErrSigner, "a.signature"},
		"a third message":   {Evidence{Kind: BadOpening, A: piece(1, opening(1, 3)), B: piece(1, opening(1, 4))}, ErrBody, "b:"},
		"a good opening":    {Evidence{Kind: BadOpening, A: piece(1, opening(1, 3))}, ErrOpens, "commitment"},
		"a framed opening":  {Evidence{Kind: BadOpening, A: piece(5, opening(1, 3))}, ErrSigner, "a.signature"},
		"a draw too many":   {Evidence{Kind: BadOpening, A: piece(1, opening(1, 3)), Draw: &Draw{}}, ErrBody, "draw"},
		"no draw":           {Evidence{Kind: OutOfTurnClaim, A: piece(1, &typed.Claim{Miner: addr(1)})}, ErrBody, "draw"},
		"an empty draw":     {Evidence{Kind: OutOfTurnClaim, A: piece(1, &typed.Claim{Miner: addr(1)}), Draw: &Draw{}}, ErrBody, "draw.task"},
	} {
		t.Run(name, func(t *testing.T) {
			offender, err := c.e.Verify(domain)
			require.ErrorIs(t, err, c.want)
			require.True(t, strings.HasPrefix(err.Error(), c.says), err.Error())
			require.True(t, offender.IsZero())
			_, err = c.e.Marshal(domain)
			require.Error(t, err, "nothing is filed that proves nothing")
		})
	}
}

// The other s of the same signature is no second signature.
func TestHighSIsRefused(t *testing.T) {
	e := samples(t)[0]
	var s secp256k1.ModNScalar
	s.SetByteSlice(e.A.Signature[32:64])
	s.Negate()
	s.PutBytesUnchecked(e.A.Signature[32:64])
	e.A.Signature[64] ^= 27 ^ 28
	_, err := e.Verify(domain)
	require.ErrorIs(t, err, ErrSignature)
}

func TestOneByteChanged(t *testing.T) {
	for _, e := range samples(t) {
		names := func(err error, prefix string, reasons ...error) {
			t.Helper()
			require.Error(t, err, "%s %s", e.name, prefix)
			require.True(t, strings.HasPrefix(err.Error(), prefix), err.Error())
			require.True(t, isAny(err, reasons...), err.Error())
		}
		for i := range e.Pieces() {
			p, side := []*Piece{&e.A, &e.B}[i], labels[i]
			for i := range p.Body {
				p.Body[i] ^= 0x10
				_, err := e.Verify(e.domain)
				if e.Draw != nil && errors.Is(err, ErrDraw) { // the member that names the task
					names(err, "draw.task", ErrDraw)
				} else {
					names(err, side+".", ErrBody, ErrSigner, ErrSignature)
				}
				p.Body[i] ^= 0x10
			}
			for i := range p.Signature {
				p.Signature[i] ^= 1
				_, err := e.Verify(e.domain)
				names(err, side+".signature", ErrSigner, ErrSignature)
				p.Signature[i] ^= 1
			}
		}
		refused := func(d typed.Domain) {
			_, err := e.Verify(d)
			require.True(t, isAny(err, ErrSigner, ErrSignature))
		}
		for i := range e.domain.Registry {
			d := e.domain
			d.Registry[i] ^= 1
			refused(d)
		}
		refused(typed.Domain{ChainID: 1, Registry: e.domain.Registry})
		_, err := e.Verify(e.domain)
		require.NoError(t, err, "all bytes are back")
	}
}

func TestExtract(t *testing.T) {
	x, y := signed(t, 1, resultMsg(1, "task", "one")), signed(t, 1, resultMsg(1, "task", "other"))
	e, err := Extract(x, y)
	require.NoError(t, err)
	again, err := Extract(y, x)
	require.NoError(t, err)
	require.Equal(t, e, again, "the order the two came in is not evidence")
	both, err := e.Messages()
	require.NoError(t, err)
	require.ElementsMatch(t, []typed.Message{x.Msg(), y.Msg()}, both)

	for name, c := range map[string]struct {
		a, b typed.Signed[*typed.Result]
		want error
	}{
		"the same":       {x, x, ErrSame},
		"two tasks":      {x, signed(t, 1, resultMsg(1, "u", "other")), ErrSlot},
		"two miners":     {x, signed(t, 3, resultMsg(3, "task", "other")), ErrOffender},
		"another signer": {x, signed(t, 3, resultMsg(1, "task", "other")), ErrSigner},
	} {
		_, err := Extract(c.a, c.b)
		require.ErrorIs(t, err, c.want, name)
	}
	chunk := signed(t, 1, &typed.Chunk{Miner: addr(1)})
	_, err = Extract(chunk, chunk)
	require.ErrorIs(t, err, ErrKind, "a chunk is never evidence")
}

func TestKeyHash(t *testing.T) {
	e := samples(t)[1]
	k, err := e.Key()
	require.NoError(t, err)
	var w [64]byte
	w[31], w[63] = 7, 3
	require.Equal(t, typed.Keccak256(w[:]), k.Slot)
	seen := map[typed.Hash]bool{k.Hash(): true}
	for _, o := range []Key{{DoubleResult, k.Offender, k.Slot}, {k.Kind, addr(9), k.Slot}, {k.Kind, k.Offender, typed.Hash{}}} {
		require.False(t, seen[o.Hash()])
		seen[o.Hash()] = true
	}
	_, err = Evidence{}.Key()
	require.ErrorIs(t, err, ErrKind)
}

func TestKinds(t *testing.T) {
	for _, k := range Kinds() {
		got, err := ParseKind(k.String())
		require.NoError(t, err)
		require.Equal(t, k, got)
		count, _ := k.Messages()
		require.NotZero(t, count)
	}
	_, err := ParseKind("unknown")
	require.ErrorIs(t, err, ErrKind)
	require.Equal(t, "unknown", Kind(0).String())
	count, drawn := Kind(0).Messages()
	require.Zero(t, count)
	require.False(t, drawn)
}

func golden(s sample) string { return "testdata/" + s.name + ".json" }

func TestGolden(t *testing.T) {
	for _, e := range samples(t) {
		b, err := e.Marshal(e.domain)
		require.NoError(t, err)
		if *update {
			require.NoError(t, os.WriteFile(golden(e), b, 0o644))
		}
		want, err := os.ReadFile(golden(e))
		require.NoError(t, err)
		require.Equal(t, string(want), string(b))

		got, d, err := Parse(want)
		require.NoError(t, err)
		require.Equal(t, e.domain, d)
		require.Equal(t, e.Evidence, got)
		_, err = got.Verify(d)
		require.NoError(t, err)
	}
}

// A file holds nothing that may change: either only white space did, and it
// means the same, or it is refused.
func TestOneByteOfTheFileChanged(t *testing.T) {
	for _, e := range samples(t) {
		b, err := e.Marshal(e.domain)
		require.NoError(t, err)
		compact := compacted(b)
		facts, _ := e.Facts()
		stride := 1 + len(b)/1200 // a draw is long and much the same
		for i := 0; i < len(b); i += stride {
			old := b[i]
			b[i] ^= []byte{1, 0x20, 2}[i%3] // another digit, another case, another space
			got, d, err := Parse(b)
			if err == nil && bytes.Equal(compacted(b), compact) {
				require.Equal(t, e.Evidence, got)
				require.Equal(t, e.domain, d)
			} else {
				if err == nil {
					_, err = got.Verify(d)
				}
				other, _ := got.Facts() // which the chain has not
				require.True(t, err != nil || other != facts, "%s byte %d: %q for %q", e.name, i, b[i], old)
			}
			b[i] = old
		}
	}
}

func TestFileMayBeReformatted(t *testing.T) {
	e := samples(t)[1]
	b, err := e.Marshal(domain)
	require.NoError(t, err)
	for _, form := range [][]byte{compacted(b), bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")), append([]byte("\n\t"), b...)} {
		got, _, err := Parse(form)
		require.NoError(t, err)
		require.Equal(t, e.Evidence, got)
	}
}

func TestParseNamesWhatFails(t *testing.T) {
	b, err := samples(t)[1].Marshal(domain)
	require.NoError(t, err)
	text := string(b)
	swap := func(old, new string) string {
		require.Contains(t, text, old)
		return strings.Replace(text, old, new, 1)
	}
	for name, c := range map[string]struct{ text, says string }{
		"not json":           {"hello", "invalid character"},
		"empty":              {"", "unexpected end"},
		"too long":           {strings.Repeat(" ", MaxFile+1), "at most"},
		"another format":     {`{"format":"x"}`, "format"},
		"later version":      {swap(`"version": 1`, `"version": 2`), "newer"},
		"unknown kind":       {swap(`"double-task"`, `"double-tusk"`), "double-tusk"},
		"kind of no bodies":  {swap(`"double-task"`, `"double-result"`), "a.kind"},
		"another story":      {swap("signed two tasks", "signed ten tasks"), "says"},
		"another offender":   {swap(`"offender": "0x`, `"offender": "0X`), "address"},
		"body not hex":       {swap(`"body": "0x`, `"body": "0xg`), "invalid byte"},
		"decoded differs":    {swap(`"seq": 3`, `"seq": 4`), "a.decoded.seq"},
		"decoded has more":   {swap(`"seq": 3`, `"seq": 3, "x": 1`), "a.decoded.x"},
		"decoded has less":   {swap(`"seq": 3,`, ``), "a.decoded.seq: missing"},
		"decoded is nothing": {`{"format":"cuckoo-evidence","version":1,"kind":"double-task"}`, "a.message"},
		"domain name":        {swap(`"Cuckoo"`, `"Cuckop"`), "domain.name"},
		"doubled member":     {swap(`"seq": 3`, `"seq": 3, "seq": 3`), "doubled"},
		"out of order":       {swap("\"epoch\": 7,\n      \"seq\": 3,", `"seq": 3, "epoch": 7,`), "out of order"},
		"more after it":      {text + "{}", "after top-level value"},
	} {
		t.Run(name, func(t *testing.T) {
			e, d, err := Parse([]byte(c.text))
			require.ErrorIs(t, err, ErrFile)
			require.ErrorContains(t, err, c.says)
			require.Equal(t, Evidence{}, e)
			require.Equal(t, typed.Domain{}, d)
		})
	}
}

// The decoded view pairs names with fields by their order.
func TestMemberNames(t *testing.T) {
	for _, k := range typed.Kinds() {
		m := typed.New(k)
		typ := reflect.TypeOf(m).Elem()
		names := memberNames(m)
		require.Len(t, names, typ.NumField(), k.String())
		for i, n := range names {
			require.True(t, strings.EqualFold(n, typ.Field(i).Name), "%s.%s", k, n)
		}
		view, err := decoded(m)
		require.NoError(t, err)
		require.True(t, json.Valid(view))
	}
}

func FuzzParse(f *testing.F) {
	for _, e := range samples(f) {
		b, err := e.Marshal(e.domain)
		require.NoError(f, err)
		f.Add(b)
	}
	f.Add([]byte(`{"format":"cuckoo-evidence","version":1,"kind":"double-result","a":{"decoded":[[[[]]]]}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		e, d, err := Parse(b)
		if err != nil {
			return
		}
		again, err := e.render(d)
		require.NoError(t, err)
		require.Equal(t, string(compacted(b)), string(again), "one way to write it")
		if _, err := e.Verify(d); err == nil {
			_, err = e.Marshal(d)
			require.NoError(t, err)
		}
	})
}

func FuzzVerify(f *testing.F) {
	good := samples(f)
	for _, e := range good {
		f.Add(uint8(e.Kind), uint8(e.A.Kind), e.A.Body, e.A.Signature[:], e.B.Body, e.B.Signature[:], []byte(nil), []byte(nil))
		if e.Draw != nil && len(e.Draw.Winners) > 0 {
			f.Add(uint8(e.Kind), uint8(e.A.Kind), e.A.Body, e.A.Signature[:], []byte(nil), []byte(nil), e.Draw.Task, lottery.EncodePath(e.Draw.Winners[0].Path))
		}
	}
	f.Fuzz(func(t *testing.T, kind, message uint8, a, sa, b, sb, task, path []byte) {
		e := Evidence{Kind: Kind(kind), A: Piece{Kind: typed.Kind(message), Body: a}}
		copy(e.A.Signature[:], sa)
		if count, drawn := e.Kind.Messages(); drawn {
			e.Draw = &Draw{Task: task}
			if p, err := lottery.DecodePath(path); err == nil {
				e.Draw.Winners = []lottery.Proof{{Path: p}}
			}
		} else if count == 2 {
			e.B = Piece{Kind: typed.Kind(message), Body: b}
			copy(e.B.Signature[:], sb)
		}
		offender, err := e.Verify(domain)
		if err != nil {
			require.True(t, offender.IsZero())
			return
		}
		k, err := e.Key()
		require.NoError(t, err)
		require.Equal(t, offender, k.Offender)
		for _, g := range good { // nobody can make other evidence against these keys
			if gk, err := g.Key(); err == nil && gk.Offender == offender && gk.Kind == k.Kind && g.name != "double-voucher" && g.name != "double-voucher-sum" {
				require.Equal(t, gk, k)
			}
		}
	})
}

func isAny(err error, targets ...error) bool {
	return slices.ContainsFunc(targets, func(s error) bool { return errors.Is(err, s) })
}

func compacted(b []byte) []byte {
	var out bytes.Buffer
	if err := json.Compact(&out, b); err != nil {
		return []byte(fmt.Sprint(err))
	}
	return out.Bytes()
}
