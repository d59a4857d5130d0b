package vrf

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// hexBytes reads hex of any length, as the vectors have it, with or without 0x.
func hexBytes(t testing.TB, s string) []byte {
	t.Helper()
	s = strings.TrimPrefix(s, "0x")
	b, err := hex.DecodeString(strings.Repeat("0", len(s)%2) + s)
	require.NoError(t, err)
	return b
}

func load(t testing.TB, name string, into any) {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, into))
}

type xy struct{ X, Y string }

// compressed is the 33-byte form of a point given by its coordinates.
func (p xy) compressed(t testing.TB) []byte {
	y := hexBytes(t, p.Y)
	return append([]byte{2 + y[len(y)-1]&1}, new(big.Int).SetBytes(hexBytes(t, p.X)).FillBytes(make([]byte, 32))...)
}

type vechain struct{ SK, PK, Alpha, PI, Beta string }

type witnet struct {
	Verify struct {
		Valid   []struct{ Hash, PI, Pub, Message string }
		Invalid []struct {
			Description, PI, Message string
			PublicKey                xy
		}
	}
	Proofs struct {
		Invalid []struct{ Description, PI string }
	}
	Points struct {
		Valid []struct {
			Compressed   string
			Uncompressed xy
		}
		Invalid []struct{ Description, Compressed string }
	}
	HashToTryAndIncrement struct {
		Valid []struct {
			Description, Message string
			PublicKey, HashPoint xy
		}
	}
}

func TestVechainVectors(t *testing.T) {
	var vs []vechain
	load(t, "secp256k1_sha256_tai.json", &vs)
	require.Len(t, vs, 46)
	for _, v := range vs {
		alpha, pi := hexBytes(t, v.Alpha), hexBytes(t, v.PI)
		beta, err := Verify(hexBytes(t, v.PK), alpha, pi)
		require.NoError(t, err)
		require.Equal(t, hexBytes(t, v.Beta), beta[:])

		key := secp256k1.PrivKeyFromBytes(hexBytes(t, v.SK))
		require.Equal(t, hexBytes(t, v.PK), key.PubKey().SerializeCompressed())
		proof, again, err := Prove(key, alpha)
		require.NoError(t, err)
		require.Equal(t, beta, again)
		require.Equal(t, pi, proof, "the same nonce rule gives the same proof")
	}
}

func TestWitnetVectors(t *testing.T) {
	var v witnet
	load(t, "witnet_solidity_data.json", &v)
	require.Len(t, v.Verify.Valid, 46)
	for _, c := range v.Verify.Valid {
		beta, err := Verify(hexBytes(t, c.Pub), hexBytes(t, c.Message), hexBytes(t, c.PI))
		require.NoError(t, err)
		require.Equal(t, hexBytes(t, c.Hash), beta[:])
	}
	require.Len(t, v.Verify.Invalid, 3)
	for _, c := range v.Verify.Invalid {
		_, err := Verify(c.PublicKey.compressed(t), hexBytes(t, c.Message), hexBytes(t, c.PI))
		require.ErrorIs(t, err, ErrInvalid, c.Description)
	}
	require.Len(t, v.Proofs.Invalid, 3)
	for _, c := range v.Proofs.Invalid {
		_, err := Verify(hexBytes(t, v.Verify.Valid[0].Pub), nil, hexBytes(t, c.PI))
		require.ErrorIs(t, err, ErrProof, c.Description)
	}
	for _, c := range v.Points.Valid {
		require.Equal(t, hexBytes(t, c.Compressed), c.Uncompressed.compressed(t))
		p, err := parsePoint(hexBytes(t, c.Compressed))
		require.NoError(t, err)
		y := p.Y.Bytes()
		require.Equal(t, new(big.Int).SetBytes(hexBytes(t, c.Uncompressed.Y)).FillBytes(make([]byte, 32)), y[:])
	}
	for _, c := range v.Points.Invalid {
		_, err := parsePoint(hexBytes(t, c.Compressed))
		require.Error(t, err, c.Description)
	}
	require.Len(t, v.HashToTryAndIncrement.Valid, 2)
	for _, c := range v.HashToTryAndIncrement.Valid {
		var h secp256k1.JacobianPoint
		require.NoError(t, hashToCurve(c.PublicKey.compressed(t), hexBytes(t, c.Message), &h))
		got := compress(&h)
		require.Equal(t, c.HashPoint.compressed(t), got[:], c.Description)
	}
}

func testKey(n uint64) *secp256k1.PrivateKey {
	h := typed.Keccak256([]byte{byte(n), byte(n >> 8)}, []byte("vrf test key"))
	return secp256k1.PrivKeyFromBytes(h[:])
}

// No bit of the proof, the key or the input may change.
func TestEveryBitCounts(t *testing.T) {
	key, alpha := testKey(1), bytes.Repeat([]byte{7}, 96)
	pub := key.PubKey().SerializeCompressed()
	proof, beta, err := Prove(key, alpha)
	require.NoError(t, err)
	got, err := Verify(pub, alpha, proof)
	require.NoError(t, err)
	require.Equal(t, beta, got)
	for what, b := range map[string][]byte{"proof": proof, "pub": pub, "alpha": alpha} {
		for i := range len(b) {
			b[i] ^= 1 << (i % 8)
			got, err := Verify(pub, alpha, proof)
			require.Error(t, err, "%s byte %d", what, i)
			require.True(t, got.IsZero(), "no beta beside an error")
			b[i] ^= 1 << (i % 8)
		}
	}
}

func TestRefuses(t *testing.T) {
	key, alpha := testKey(2), []byte("a")
	pub := key.PubKey().SerializeCompressed()
	proof, _, err := Prove(key, alpha)
	require.NoError(t, err)
	n := secp256k1.Params().N
	p := secp256k1.Params().P
	with := func(at int, b []byte) []byte { return append(append([]byte(nil), proof[:at]...), b...) }
	highX := append([]byte{2}, p.Bytes()...) // x = 0 modulo p, not reduced
	s := new(big.Int).SetBytes(proof[49:])
	for name, c := range map[string]struct {
		pub, alpha, proof []byte
		want              error
	}{
		"empty proof":           {pub, alpha, nil, ErrProof},
		"short proof":           {pub, alpha, proof[:80], ErrProof},
		"long proof":            {pub, alpha, with(81, []byte{0}), ErrProof},
		"s equal to the order":  {pub, alpha, with(49, n.Bytes()), ErrProof},
		"s above the order":     {pub, alpha, with(49, new(big.Int).Add(n, big.NewInt(5)).Bytes()), ErrProof},
		"s plus one":            {pub, alpha, with(49, new(big.Int).Add(s, big.NewInt(1)).FillBytes(make([]byte, 32))), ErrInvalid},
		"U at infinity":         {pub, alpha, with(33, make([]byte, 48)), ErrInvalid},
		"gamma x not reduced":   {pub, alpha, append(append([]byte(nil), highX...), proof[33:]...), ErrProof},
		"gamma of zero":         {pub, alpha, append(make([]byte, 33), proof[33:]...), ErrProof},
		"no key":                {nil, alpha, proof, ErrKey},
		"key x not reduced":     {highX, alpha, proof, ErrKey},
		"key not on the curve":  {append([]byte{2}, append(make([]byte, 31), 5)...), alpha, proof, ErrKey},
		"key uncompressed":      {key.PubKey().SerializeUncompressed(), alpha, proof, ErrKey},
		"key in hybrid form":    {append([]byte{6}, key.PubKey().SerializeUncompressed()[1:]...), alpha, proof, ErrKey},
		"input too long":        {pub, make([]byte, MaxAlpha+1), proof, ErrAlpha},
		"another key":           {testKey(3).PubKey().SerializeCompressed(), alpha, proof, ErrInvalid},
		"another input":         {pub, []byte("b"), proof, ErrInvalid},
		"the input with a zero": {pub, []byte("a\x00"), proof, ErrInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Verify(c.pub, c.alpha, c.proof)
			require.ErrorIs(t, err, c.want)
		})
	}
	_, _, err = Prove(nil, alpha)
	require.ErrorIs(t, err, ErrKey)
	_, _, err = Prove(new(secp256k1.PrivateKey), alpha)
	require.ErrorIs(t, err, ErrKey)
	_, _, err = Prove(key, make([]byte, MaxAlpha+1))
	require.ErrorIs(t, err, ErrAlpha)
	_, _, err = Prove(key, nil)
	require.NoError(t, err, "an empty input is an input")
}

// The seed is fuzzed through Prove; the proof is then bent by the fuzzer.
func FuzzProve(f *testing.F) {
	f.Add(uint64(1), []byte("sample"), uint16(0), byte(1))
	f.Add(uint64(2), make([]byte, 96), uint16(40), byte(0))
	f.Fuzz(func(t *testing.T, seed uint64, alpha []byte, at uint16, flip byte) {
		if len(alpha) > MaxAlpha {
			alpha = alpha[:MaxAlpha]
		}
		key := testKey(seed)
		pub := key.PubKey().SerializeCompressed()
		proof, beta, err := Prove(key, alpha)
		require.NoError(t, err)
		got, err := Verify(pub, alpha, proof)
		require.NoError(t, err)
		require.Equal(t, beta, got)
		proof[int(at)%len(proof)] ^= flip
		_, err = Verify(pub, alpha, proof)
		require.Equal(t, flip == 0, err == nil)
	})
}

func FuzzVerify(f *testing.F) {
	var vs []vechain
	load(f, "secp256k1_sha256_tai.json", &vs)
	for _, v := range vs[:4] {
		f.Add(hexBytes(f, v.PK), hexBytes(f, v.Alpha), hexBytes(f, v.PI))
	}
	f.Fuzz(func(t *testing.T, pub, alpha, proof []byte) {
		beta, err := Verify(pub, alpha, proof)
		if err != nil {
			require.True(t, beta.IsZero())
			return
		}
		require.Len(t, proof, ProofSize)
		gamma := [33]byte(proof)
		require.Equal(t, betaOf(gamma), beta)
	})
}

func BenchmarkProve(b *testing.B) {
	key, alpha := testKey(1), make([]byte, 96)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Prove(key, alpha); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	key, alpha := testKey(1), make([]byte, 96)
	pub := key.PubKey().SerializeCompressed()
	proof, _, err := Prove(key, alpha)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Verify(pub, alpha, proof); err != nil {
			b.Fatal(err)
		}
	}
}
