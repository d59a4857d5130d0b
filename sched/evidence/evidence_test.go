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

func result(miner byte, task, commitment string) *typed.Result {
	return &typed.Result{
		Task: typed.Keccak256([]byte(task)), Miner: addr(miner), Commitment: typed.Keccak256([]byte(commitment)),
	}
}

func task(coordinator byte, epoch, seq, issued uint64) *typed.Task {
	return &typed.Task{
		Coordinator: addr(coordinator), Epoch: epoch, Seq: seq, ModelID: typed.Hash{9},
		VRFProof: bytes.Repeat([]byte{7}, 81), PromptTokens: 12, MaxTokens: 256,
		InputPrice: typed.Amount{Lo: 1e12}, OutputPrice: typed.Amount{Hi: 1, Lo: 5}, Replicas: 2,
		IssuedAt: issued, ClaimMillis: 2000, ResultMillis: 60000, VerdictMillis: 60000,
	}
}

func piece(signer byte, m typed.Message) Piece {
	return Piece{typed.Encode(m), typed.SignDigest(key(signer), domain.Digest(m))}
}

func signed[M typed.Message](t testing.TB, signer byte, m M) typed.Signed[M] {
	t.Helper()
	s, err := typed.Verify(domain, m, typed.SignDigest(key(signer), domain.Digest(m)))
	require.NoError(t, err)
	return s
}

// samples is one good piece of evidence per kind.
func samples(t testing.TB) []Evidence {
	t.Helper()
	results, err := Extract(signed(t, 1, result(1, "task", "one")), signed(t, 1, result(1, "task", "other")))
	require.NoError(t, err)
	tasks, err := Extract(signed(t, 2, task(2, 7, 3, 1_760_000_000_000)), signed(t, 2, task(2, 7, 3, 1_760_000_000_001)))
	require.NoError(t, err)
	all := []Evidence{results, tasks}
	require.Len(t, all, len(Kinds()), "a sample for every kind")
	return all
}

func TestVerify(t *testing.T) {
	for i, e := range samples(t) {
		require.Equal(t, Kinds()[i], e.Kind)
		offender, err := e.Verify(domain)
		require.NoError(t, err)
		require.Equal(t, addr(byte(i+1)), offender)
		swapped := Evidence{e.Kind, e.B, e.A}
		_, err = swapped.Verify(domain)
		require.NoError(t, err, "order proves nothing")
		k, err := e.Key()
		require.NoError(t, err)
		k2, err := swapped.Key()
		require.NoError(t, err)
		require.Equal(t, k, k2)
		require.Equal(t, Key{e.Kind, offender, k.Slot}, k)
	}
}

func TestVerifyNamesWhatFails(t *testing.T) {
	task7 := task(2, 7, 3, 1)
	for name, c := range map[string]struct {
		e    Evidence
		want error
		says string
	}{
		"no kind":              {Evidence{}, ErrKind, "kind 0"},
		"kind of later":        {Evidence{Kind: 200}, ErrKind, "kind 200"},
		"empty bodies":         {Evidence{Kind: DoubleResult}, ErrBody, "a.body"},
		"body of another kind": {Evidence{DoubleTask, piece(1, result(1, "t", "x")), piece(1, result(1, "t", "y"))}, ErrBody, "a.body"},
		"body with a tail": {
			Evidence{DoubleResult, piece(1, result(1, "t", "x")), Piece{Body: append(typed.Encode(result(1, "t", "y")), 0)}},
			ErrBody, "b.body",
		},
		"no signature":      {Evidence{DoubleResult, piece(1, result(1, "t", "x")), Piece{Body: typed.Encode(result(1, "t", "y"))}}, ErrSignature, "b.signature"},
		"someone else's":    {Evidence{DoubleResult, piece(1, result(1, "t", "x")), piece(5, result(1, "t", "y"))}, ErrSigner, "b.signature"},
		"framed":            {Evidence{DoubleResult, piece(5, result(1, "t", "x")), piece(5, result(1, "t", "y"))}, ErrSigner, "a.signature"},
		"two miners":        {Evidence{DoubleResult, piece(1, result(1, "t", "x")), piece(3, result(3, "t", "y"))}, ErrOffender, "a is of"},
		"two tasks":         {Evidence{DoubleResult, piece(1, result(1, "t", "x")), piece(1, result(1, "u", "y"))}, ErrSlot, "task"},
		"one result twice":  {Evidence{DoubleResult, piece(1, result(1, "t", "x")), piece(1, result(1, "t", "x"))}, ErrSame, "commitment"},
		"two coordinators":  {Evidence{DoubleTask, piece(2, task7), piece(3, task(3, 7, 3, 2))}, ErrOffender, "a is of"},
		"two numbers":       {Evidence{DoubleTask, piece(2, task7), piece(2, task(2, 7, 4, 1))}, ErrSlot, "(epoch, seq)"},
		"two epochs":        {Evidence{DoubleTask, piece(2, task7), piece(2, task(2, 8, 3, 1))}, ErrSlot, "(epoch, seq)"},
		"one task twice":    {Evidence{DoubleTask, piece(2, task7), piece(2, task7)}, ErrSame, "id"},
		"kinds interchange": {Evidence{DoubleResult, piece(2, task7), piece(2, task(2, 7, 3, 2))}, ErrBody, "a.body"},
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
		for _, side := range labels {
			p := &e.A
			if side == "b" {
				p = &e.B
			}
			for i := range p.Body {
				p.Body[i] ^= 0x10
				_, err := e.Verify(domain)
				require.Error(t, err, "%s %s.body[%d]", e.Kind, side, i)
				require.True(t, strings.HasPrefix(err.Error(), side+"."), err.Error())
				require.True(t, isAny(err, ErrBody, ErrSigner, ErrSignature), err.Error())
				p.Body[i] ^= 0x10
			}
			for i := range p.Signature {
				p.Signature[i] ^= 1
				_, err := e.Verify(domain)
				require.Error(t, err, "%s %s.signature[%d]", e.Kind, side, i)
				require.True(t, strings.HasPrefix(err.Error(), side+".signature"), err.Error())
				require.True(t, isAny(err, ErrSigner, ErrSignature), err.Error())
				p.Signature[i] ^= 1
			}
		}
		for i := range domain.Registry {
			d := domain
			d.Registry[i] ^= 1
			_, err := e.Verify(d)
			require.True(t, isAny(err, ErrSigner, ErrSignature))
		}
		_, err := e.Verify(typed.Domain{ChainID: 1, Registry: domain.Registry})
		require.True(t, isAny(err, ErrSigner, ErrSignature))
		_, err = e.Verify(domain)
		require.NoError(t, err, "all bytes are back")
	}
}

func TestExtract(t *testing.T) {
	x, y := signed(t, 1, result(1, "task", "one")), signed(t, 1, result(1, "task", "other"))
	e, err := Extract(x, y)
	require.NoError(t, err)
	again, err := Extract(y, x)
	require.NoError(t, err)
	require.Equal(t, e, again, "the order the two came in is not evidence")
	a, b, err := e.Messages()
	require.NoError(t, err)
	require.ElementsMatch(t, []typed.Message{x.Msg(), y.Msg()}, []typed.Message{a, b})

	for name, c := range map[string]struct {
		a, b typed.Signed[*typed.Result]
		want error
	}{
		"the same":       {x, x, ErrSame},
		"two tasks":      {x, signed(t, 1, result(1, "u", "other")), ErrSlot},
		"two miners":     {x, signed(t, 3, result(3, "task", "other")), ErrOffender},
		"another signer": {x, signed(t, 3, result(1, "task", "other")), ErrSigner},
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
		require.NotZero(t, k.Message())
	}
	_, err := ParseKind("unknown")
	require.ErrorIs(t, err, ErrKind)
	require.Equal(t, "unknown", Kind(0).String())
	require.Zero(t, Kind(0).Message())
}

func golden(e Evidence) string { return "testdata/" + e.Kind.String() + ".json" }

func TestGolden(t *testing.T) {
	for _, e := range samples(t) {
		b, err := e.Marshal(domain)
		require.NoError(t, err)
		if *update {
			require.NoError(t, os.WriteFile(golden(e), b, 0o644))
		}
		want, err := os.ReadFile(golden(e))
		require.NoError(t, err)
		require.Equal(t, string(want), string(b))

		got, d, err := Parse(want)
		require.NoError(t, err)
		require.Equal(t, domain, d)
		require.Equal(t, e, got)
		_, err = got.Verify(d)
		require.NoError(t, err)
	}
}

// A file holds nothing that may change: either only white space did, and it
// means the same, or it is refused.
func TestOneByteOfTheFileChanged(t *testing.T) {
	for _, e := range samples(t) {
		b, err := e.Marshal(domain)
		require.NoError(t, err)
		compact := compacted(b)
		for i := range b {
			old := b[i]
			b[i] ^= []byte{1, 0x20, 2}[i%3] // another digit, another case, another space
			got, d, err := Parse(b)
			if err == nil && bytes.Equal(compacted(b), compact) {
				require.Equal(t, e, got)
				require.Equal(t, domain, d)
			} else {
				if err == nil {
					_, err = got.Verify(d)
				}
				require.Error(t, err, "%s byte %d: %q for %q", e.Kind, i, b[i], old)
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
		require.Equal(t, e, got)
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
		"kind of no bodies":  {swap(`"double-task"`, `"double-result"`), "a.body"},
		"another story":      {swap("signed two tasks", "signed ten tasks"), "says"},
		"another offender":   {swap(`"offender": "0x`, `"offender": "0X`), "address"},
		"body not hex":       {swap(`"body": "0x`, `"body": "0xg`), "invalid byte"},
		"decoded differs":    {swap(`"seq": 3`, `"seq": 4`), "a.decoded.seq"},
		"decoded has more":   {swap(`"seq": 3`, `"seq": 3, "x": 1`), "a.decoded.x"},
		"decoded has less":   {swap(`"seq": 3,`, ``), "a.decoded.seq: missing"},
		"decoded is nothing": {`{"format":"cuckoo-evidence","version":1,"kind":"double-task"}`, "a.body"},
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
		b, err := e.Marshal(domain)
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
	for _, e := range samples(f) {
		f.Add(uint8(e.Kind), e.A.Body, e.A.Signature[:], e.B.Body, e.B.Signature[:])
	}
	good := samples(f)
	f.Fuzz(func(t *testing.T, kind uint8, a, sa, b, sb []byte) {
		e := Evidence{Kind: Kind(kind), A: Piece{Body: a}, B: Piece{Body: b}}
		copy(e.A.Signature[:], sa)
		copy(e.B.Signature[:], sb)
		offender, err := e.Verify(domain)
		if err != nil {
			require.True(t, offender.IsZero())
			return
		}
		k, err := e.Key()
		require.NoError(t, err)
		require.Equal(t, offender, k.Offender)
		for _, g := range good { // nobody can make evidence against these keys
			if gk, err := g.Key(); err == nil && gk.Offender == offender {
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
