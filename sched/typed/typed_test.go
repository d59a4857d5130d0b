package typed

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// random fills every member of a message from r.
func random(k Kind, r *rand.Rand) Message {
	m := New(k)
	for _, f := range m.fields() {
		switch p := f.ptr.(type) {
		case *Address:
			fill(r, p[:])
		case *Hash:
			fill(r, p[:])
		case *uint8:
			*p = uint8(r.Uint32())
		case *uint32:
			*p = r.Uint32()
		case *int32:
			*p = int32(r.Uint32())
		case *uint64:
			*p = r.Uint64()
		case *Amount:
			p.Hi, p.Lo = r.Uint64(), r.Uint64()
		case *[]byte:
			*p = make([]byte, r.IntN(maxBytesField+1))
			fill(r, *p)
		case *[]Hash:
			*p = make([]Hash, r.IntN(maxListField+1))
			for i := range *p {
				fill(r, (*p)[i][:])
			}
		case *[]string:
			*p = make([]string, r.IntN(6))
			for i := range *p {
				(*p)[i] = strings.Repeat("é", r.IntN(maxStringField/2))
			}
		default:
			panic(f.typ)
		}
	}
	return m
}

func fill(r *rand.Rand, b []byte) {
	for i := range b {
		b[i] = byte(r.Uint32())
	}
}

func TestTypeStringsAreCommitted(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range Kinds() {
		if s := TypeString(New(k)); !strings.Contains(string(readme), "`"+s+"`") {
			t.Errorf("README.md lacks the type string of kind %d:\n%s", k, s)
		}
	}
	for _, tag := range []struct {
		text string
		hash Hash
	}{
		{"cuckoo/beacon/v1", TagBeacon}, {"cuckoo/seed/v1", TagSeed}, {"cuckoo/prompt/v1", TagPrompt},
		{"cuckoo/output/v1", TagOutput}, {"cuckoo/pool-leaf/v1", TagLeaf}, {"cuckoo/pool-node/v1", TagNode},
	} {
		if Keccak256([]byte(tag.text)) != tag.hash || !strings.Contains(string(readme), "`"+tag.text+"`") {
			t.Errorf("tag %s: code and README.md disagree", tag.text)
		}
	}
}

func TestDecodeEncodes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		for _, k := range Kinds() {
			m := random(k, r)
			data := Encode(m)
			back := New(k)
			if err := Decode(data, back); err != nil {
				t.Fatalf("%v: %v", k, err)
			}
			if ID(back) != ID(m) || !bytes.Equal(Encode(back), data) {
				t.Fatalf("%v: decoded message differs", k)
			}
		}
	}
}

// Every bit of every message matters: one flipped bit is refused, or gives a
// message with another id.
func TestEveryBitCounts(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, k := range Kinds() {
		m := random(k, r)
		data, id := Encode(m), ID(m)
		for i := range data {
			for bit := range 8 {
				data[i] ^= 1 << bit
				back := New(k)
				if err := Decode(data, back); err == nil && ID(back) == id {
					t.Fatalf("%v: byte %d bit %d does not count", k, i, bit)
				} else if err != nil && !errors.Is(err, ErrEncoding) {
					t.Fatalf("%v: %v is not ErrEncoding", k, err)
				}
				data[i] ^= 1 << bit
			}
		}
		if err := Decode(append(data, 0), New(k)); !errors.Is(err, ErrEncoding) {
			t.Fatalf("%v: trailing byte accepted", k)
		}
		if err := Decode(data[:len(data)-1], New(k)); !errors.Is(err, ErrEncoding) {
			t.Fatalf("%v: cut byte accepted", k)
		}
	}
}

func TestBounds(t *testing.T) {
	for _, m := range []Message{
		&Task{VRFProof: make([]byte, maxBytesField+1)},
		&Presence{Models: make([]Hash, maxListField+1)},
		&Params{Stop: []string{strings.Repeat("x", maxStringField+1)}},
		&Params{Stop: []string{"\xff"}},
	} {
		if err := Decode(Encode(m), New(m.Kind())); !errors.Is(err, ErrEncoding) {
			t.Errorf("%s: over its bounds and accepted: %v", m.name(), err)
		}
	}
}

func TestSignatures(t *testing.T) {
	key := secp256k1.PrivKeyFromBytes(bytes.Repeat([]byte{7}, 32))
	addr := PublicAddress(key.PubKey())
	d := Domain{ChainID: 1, Registry: Address{1}}
	m := &Result{Task: Hash{1}, Miner: addr, Commitment: Hash{2}}
	sig := SignDigest(key, d.Digest(m))

	s, err := Verify(d, m, sig)
	if err != nil || s.Signer() != addr || s.ID() != ID(m) {
		t.Fatalf("good signature: %v %v", s.Signer(), err)
	}
	if s, err := Verify(Domain{ChainID: 2, Registry: Address{1}}, m, sig); err == nil && s.Signer() == addr {
		t.Error("a signature for another chain recovers the same signer")
	}

	high := sig // s' = n - s with the other v signs the same digest: refused as malleable
	var sc secp256k1.ModNScalar
	sc.SetByteSlice(sig[32:64])
	sc.Negate()
	b := sc.Bytes()
	copy(high[32:64], b[:])
	high[64] = 27 + 28 - sig[64]
	for name, bad := range map[string]Signature{
		"high s": high,
		"v 0":    func() Signature { x := sig; x[64] = 0; return x }(),
		"zero":   {64: 27},
		"s over the order": func() Signature {
			x := sig
			copy(x[32:64], bytes.Repeat([]byte{0xff}, 32))
			return x
		}(),
	} {
		if _, err := Verify(d, m, bad); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAmounts(t *testing.T) {
	a := Amount{Hi: 1, Lo: ^uint64(0)}
	if s, err := a.Add(NewAmount(1)); err != nil || s != (Amount{Hi: 2}) {
		t.Errorf("carry: %v %v", s, err)
	}
	if _, err := (Amount{^uint64(0), ^uint64(0)}).Add(NewAmount(1)); !errors.Is(err, ErrOverflow) {
		t.Errorf("overflow: %v", err)
	}
	if _, err := NewAmount(1).Sub(NewAmount(2)); !errors.Is(err, ErrOverflow) {
		t.Errorf("underflow: %v", err)
	}
	if p, err := (Amount{Lo: 1 << 63}).Mul(4); err != nil || p != (Amount{Hi: 2}) {
		t.Errorf("mul: %v %v", p, err)
	}
	if _, err := (Amount{Hi: 1 << 63}).Mul(2); !errors.Is(err, ErrOverflow) {
		t.Errorf("mul overflow: %v", err)
	}
	text, err := json.Marshal(a)
	var back Amount
	if err != nil || json.Unmarshal(text, &back) != nil || back != a || string(text) != `"36893488147419103231"` {
		t.Errorf("text: %s %v %v", text, back, err)
	}
	if a.Cmp(back) != 0 || NewAmount(1).Cmp(NewAmount(2)) != -1 || a.Cmp(NewAmount(1)) != 1 {
		t.Error("compare")
	}
	for _, bad := range []string{"-1", "1e3", "", "340282366920938463463374607431768211456"} {
		if err := back.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q accepted", bad)
		}
	}
}

func FuzzDecode(f *testing.F) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, k := range Kinds() {
		f.Add(uint8(k), Encode(random(k, r)))
	}
	f.Fuzz(func(t *testing.T, kind uint8, data []byte) {
		m := New(Kind(kind))
		if m == nil {
			return
		}
		if err := Decode(data, m); err == nil && !bytes.Equal(Encode(m), data) {
			t.Fatal("accepted bytes do not encode back")
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	key := secp256k1.PrivKeyFromBytes(bytes.Repeat([]byte{7}, 32))
	d := Domain{ChainID: 1}
	m := &Task{VRFProof: make([]byte, 81)}
	sig := SignDigest(key, d.Digest(m))
	for b.Loop() {
		if _, err := Verify(d, m, sig); err != nil {
			b.Fatal(err)
		}
	}
}
