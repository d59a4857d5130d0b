package bindings_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// vrfCase is all that the contract's verifier takes.
type vrfCase struct {
	key, alpha, proof []byte
	hints             [][32]byte
}

func (v vrfCase) clone() vrfCase {
	return vrfCase{slices.Clone(v.key), slices.Clone(v.alpha), slices.Clone(v.proof), slices.Clone(v.hints)}
}

func (v vrfCase) pack() []byte {
	hints := make([]*big.Int, len(v.hints))
	for i, h := range v.hints {
		hints[i] = new(big.Int).SetBytes(h[:])
	}
	return slasherABI.PackVrfBeta(v.key, v.alpha, v.proof, hints)
}

// verify is what the contract says.
func (c *chain) verify(v vrfCase) (beta typed.Hash, err error) {
	out, err := c.call(c.owner.addr, c.slasher, v.pack())
	if err != nil {
		return beta, err
	}
	b, err := slasherABI.UnpackVrfBeta(out)
	require.NoError(c, err)
	return b, nil
}

func randBytes(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func randKey(r *rand.Rand) *secp256k1.PrivateKey { return secp256k1.PrivKeyFromBytes(randBytes(r, 32)) }

// newVRFCase is a valid proof, in one of five for an input of another length than the protocol's.
func newVRFCase(t testing.TB, r *rand.Rand) (vrfCase, typed.Hash) {
	n := 96
	if r.IntN(5) == 0 {
		n = r.IntN(200)
	}
	key, alpha := randKey(r), randBytes(r, n)
	proof, beta, err := vrf.Prove(key, alpha)
	require.NoError(t, err)
	pub := key.PubKey().SerializeCompressed()
	hints, err := vrf.Hints(pub, alpha, proof)
	require.NoError(t, err)
	return vrfCase{pub, alpha, proof, hints}, beta
}

// The contract accepts what the node proves, with the same result, and refuses
// it with any bit of anything changed: every proof is two cases.
func TestVRFAgrees(t *testing.T) {
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		c := newChain(t)
		for range cases / 2 {
			v, beta := newVRFCase(t, r)
			have, err := c.verify(v)
			require.NoError(t, err)
			require.Equal(t, beta, have)

			part, of := v.proof, r.IntN(4) // v is nobody's after this
			switch {
			case of == 0:
				part = v.key
			case of == 1 && len(v.alpha) > 0:
				part = v.alpha
			case of == 2:
				part = v.hints[r.IntN(len(v.hints))][:]
			}
			part[r.IntN(len(part))] ^= 1 << r.IntN(8)
			_, err = c.verify(v)
			require.Error(t, err)
			if of != 2 {
				_, err = vrf.Verify(v.key, v.alpha, v.proof)
				require.Error(t, err)
			}
		}
	})
}

type point struct{ X, Y string }

func unhex(t testing.TB, s string) []byte {
	s = strings.TrimPrefix(s, "0x")
	b, err := hex.DecodeString(strings.Repeat("0", len(s)%2) + s)
	require.NoError(t, err)
	return b
}

func (p point) compressed(t testing.TB) []byte {
	y := unhex(t, p.Y)
	return append([]byte{2 + y[len(y)-1]&1}, new(big.Int).SetBytes(unhex(t, p.X)).FillBytes(make([]byte, 32))...)
}

// Every published proof verifies, and none of those published as wrong.
func TestVRFVectors(t *testing.T) {
	c := newChain(t)
	load := func(name string, into any) {
		b, err := os.ReadFile("../../sched/vrf/testdata/" + name)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(b, into))
	}
	check := func(key, alpha, proof, beta string) {
		v := vrfCase{key: unhex(t, key), alpha: unhex(t, alpha), proof: unhex(t, proof)}
		var err error
		v.hints, err = vrf.Hints(v.key, v.alpha, v.proof)
		require.NoError(t, err)
		have, err := c.verify(v)
		require.NoError(t, err)
		require.Equal(t, unhex(t, beta), have[:])
	}
	var vechain []struct{ PK, Alpha, PI, Beta string }
	load("secp256k1_sha256_tai.json", &vechain)
	require.Len(t, vechain, 46)
	for _, v := range vechain {
		check(v.PK, v.Alpha, v.PI, v.Beta)
	}
	type fast struct {
		PI, Message string
		PublicKey   point
		UPoint      point
		VComponents struct{ SH, CGamma point }
	}
	var witnet struct {
		Verify struct {
			Valid   []struct{ Hash, PI, Pub, Message string }
			Invalid []struct {
				PI, Message string
				PublicKey   point
			}
		}
		FastVerify struct{ Valid, Invalid []fast }
	}
	load("witnet_solidity_data.json", &witnet)
	require.Len(t, witnet.Verify.Valid, 46)
	for _, v := range witnet.Verify.Valid {
		check(v.Pub, v.Message, v.PI, v.Hash)
	}
	require.NotEmpty(t, witnet.Verify.Invalid)
	for _, v := range witnet.Verify.Invalid {
		bad := vrfCase{key: v.PublicKey.compressed(t), alpha: unhex(t, v.Message), proof: unhex(t, v.PI), hints: make([][32]byte, 7)}
		if h, ok := pointHints(bad.key, bad.alpha, bad.proof); ok {
			bad.hints = h
		}
		_, err := c.verify(bad)
		require.Error(t, err)
	}
	// Its own on-chain verifier takes the same points beside the proof: right ones for right, wrong ones for wrong.
	fastCase := func(f fast) vrfCase {
		v := vrfCase{key: f.PublicKey.compressed(t), alpha: unhex(t, f.Message), proof: unhex(t, f.PI)}
		for _, p := range []point{f.UPoint, f.VComponents.SH, f.VComponents.CGamma} {
			for _, s := range []string{p.X, p.Y} {
				v.hints = append(v.hints, [32]byte(new(big.Int).SetBytes(unhex(t, s)).FillBytes(make([]byte, 32))))
			}
		}
		d := new(big.Int).Sub(new(big.Int).SetBytes(v.hints[4][:]), new(big.Int).SetBytes(v.hints[2][:]))
		p := secp256k1.Params().P
		if d.Mod(d, p).Sign() != 0 {
			d.ModInverse(d, p)
		}
		v.hints = append(v.hints, [32]byte(d.FillBytes(make([]byte, 32))))
		return v
	}
	require.NotEmpty(t, witnet.FastVerify.Valid)
	for _, f := range witnet.FastVerify.Valid {
		v := fastCase(f)
		roots, err := vrf.Hints(v.key, v.alpha, v.proof)
		require.NoError(t, err)
		require.Equal(t, v.hints, roots[:7])
		_, err = c.verify(vrfCase{v.key, v.alpha, v.proof, append(v.hints, roots[7:]...)})
		require.NoError(t, err)
	}
	require.NotEmpty(t, witnet.FastVerify.Invalid)
	for _, f := range witnet.FastVerify.Invalid {
		v := fastCase(f)
		if all, ok := pointHints(v.key, v.alpha, v.proof); ok {
			v.hints = append(v.hints, all[7:]...)
		}
		_, err := c.verify(v)
		require.Error(t, err)
	}
}

// pointHints makes hints for a proof that need not verify, by plain arithmetic on
// big integers: the points are what the proof's own c and s say. False if a
// point does not exist or the hints do not.
func pointHints(key, alpha, proof []byte) (hints [][32]byte, ok bool) {
	p, n := secp256k1.Params().P, secp256k1.Params().N
	parse := func(b []byte) (x, y *big.Int, ok bool) {
		k, err := secp256k1.ParsePubKey(b)
		if len(b) != 33 || err != nil {
			return nil, nil, false
		}
		return k.X(), k.Y(), true
	}
	if len(proof) != vrf.ProofSize {
		return nil, false
	}
	yx, yy, ok1 := parse(key)
	gx, gy, ok2 := parse(proof[:33])
	if !ok1 || !ok2 {
		return nil, false
	}
	c, s := new(big.Int).SetBytes(proof[33:49]), new(big.Int).SetBytes(proof[49:])
	negC := new(big.Int).Mod(new(big.Int).Neg(c), n)
	word := func(v *big.Int) { hints = append(hints, [32]byte(v.FillBytes(make([]byte, 32)))) }

	var roots []*big.Int
	input := append([]byte{0xfe, 0x01}, append(slices.Clone(key), alpha...)...)
	var hx, hy *big.Int
	for ctr := byte(0); hx == nil; ctr++ {
		digest := sha256.Sum256(append(slices.Clone(input), ctr))
		x := new(big.Int).SetBytes(digest[:])
		square := new(big.Int).Exp(x, big.NewInt(3), p)
		square.Add(square, big.NewInt(7)).Mod(square, p)
		if y := new(big.Int).ModSqrt(square, p); y != nil {
			if y.Bit(0) == 1 {
				y.Sub(p, y)
			}
			hx, hy = x, y
		} else {
			roots = append(roots, new(big.Int).ModSqrt(new(big.Int).Sub(p, square), p))
		}
	}
	var u, sb, cy secp256k1.JacobianPoint
	secp256k1.ScalarBaseMultNonConst(scalar(s), &sb)
	secp256k1.ScalarMultNonConst(scalar(negC), affine(yx, yy), &cy)
	secp256k1.AddNonConst(&sb, &cy, &u)
	ux, uy := coordinates(&u)
	shx, shy := multiple(s, hx, hy)
	cgx, cgy := multiple(c, gx, gy)
	inverse := new(big.Int).ModInverse(new(big.Int).Mod(new(big.Int).Sub(cgx, shx), p), p)
	if inverse == nil {
		inverse = new(big.Int)
	}
	for _, v := range append([]*big.Int{ux, uy, shx, shy, cgx, cgy, inverse}, roots...) {
		word(v)
	}
	return hints, true
}

func scalar(v *big.Int) *secp256k1.ModNScalar {
	var s secp256k1.ModNScalar
	s.SetByteSlice(new(big.Int).Mod(v, secp256k1.Params().N).Bytes())
	return &s
}

func affine(x, y *big.Int) *secp256k1.JacobianPoint {
	var p secp256k1.JacobianPoint
	p.X.SetByteSlice(x.Bytes())
	p.Y.SetByteSlice(y.Bytes())
	p.Z.SetInt(1)
	return &p
}

// coordinates are 0, 0 for the point at infinity.
func coordinates(p *secp256k1.JacobianPoint) (x, y *big.Int) {
	p.ToAffine()
	bx, by := p.X.Bytes(), p.Y.Bytes()
	return new(big.Int).SetBytes(bx[:]), new(big.Int).SetBytes(by[:])
}

// multiple is k times a point.
func multiple(k, x, y *big.Int) (*big.Int, *big.Int) {
	var p secp256k1.JacobianPoint
	secp256k1.ScalarMultNonConst(scalar(k), affine(x, y), &p)
	return coordinates(&p)
}

// Proofs made to deceive, each with the very hints that belong to its numbers.
func TestVRFRefuses(t *testing.T) {
	c := newChain(t)
	r := rand.New(rand.NewPCG(21, 22))
	n := secp256k1.Params().N
	type spoil func(v *vrfCase, key *secp256k1.PrivateKey)
	scalar := func(v *vrfCase, s *big.Int) { copy(v.proof[49:], s.FillBytes(make([]byte, 32))) }
	rehint := func(v *vrfCase) {
		if h, ok := pointHints(v.key, v.alpha, v.proof); ok {
			v.hints = h
		}
	}
	for name, spoil := range map[string]spoil{
		"key of 32 bytes":     func(v *vrfCase, _ *secp256k1.PrivateKey) { v.key = v.key[:32] },
		"key of 34 bytes":     func(v *vrfCase, _ *secp256k1.PrivateKey) { v.key = append(v.key, 0) },
		"uncompressed prefix": func(v *vrfCase, _ *secp256k1.PrivateKey) { v.key[0] = 4 },
		"key's other half":    func(v *vrfCase, _ *secp256k1.PrivateKey) { v.key[0] ^= 1; rehint(v) },
		"key off the curve": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			for {
				v.key[32]++
				if _, err := secp256k1.ParsePubKey(v.key); err != nil {
					return
				}
			}
		},
		"key's x above the order": func(v *vrfCase, _ *secp256k1.PrivateKey) { copy(v.key[1:], n.Bytes()) },
		"key's x above the prime": func(v *vrfCase, _ *secp256k1.PrivateKey) { copy(v.key[1:], slices.Repeat([]byte{0xff}, 32)) },
		"key's x zero":            func(v *vrfCase, _ *secp256k1.PrivateKey) { copy(v.key[1:], make([]byte, 32)) },
		"empty proof":             func(v *vrfCase, _ *secp256k1.PrivateKey) { v.proof = nil },
		"proof of 80 bytes":       func(v *vrfCase, _ *secp256k1.PrivateKey) { v.proof = v.proof[:80] },
		"proof of 82 bytes":       func(v *vrfCase, _ *secp256k1.PrivateKey) { v.proof = append(v.proof, 0) },
		"gamma's prefix":          func(v *vrfCase, _ *secp256k1.PrivateKey) { v.proof[0] = 4 },
		"minus gamma":             func(v *vrfCase, _ *secp256k1.PrivateKey) { v.proof[0] ^= 1; rehint(v) },
		"gamma's x zero":          func(v *vrfCase, _ *secp256k1.PrivateKey) { copy(v.proof[1:33], make([]byte, 32)) },
		"gamma's x above the order": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			copy(v.proof[1:33], n.Bytes())
		},
		"gamma off the curve": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			for {
				v.proof[32]++
				if _, err := secp256k1.ParsePubKey(v.proof[:33]); err != nil {
					return
				}
			}
		},
		"another gamma": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			copy(v.proof, randKey(r).PubKey().SerializeCompressed())
			rehint(v)
		},
		"another key": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			v.key = randKey(r).PubKey().SerializeCompressed()
			rehint(v)
		},
		"another alpha":  func(v *vrfCase, _ *secp256k1.PrivateKey) { v.alpha[0] ^= 1; rehint(v) },
		"c zero":         func(v *vrfCase, _ *secp256k1.PrivateKey) { copy(v.proof[33:49], make([]byte, 16)); rehint(v) },
		"c changed":      func(v *vrfCase, _ *secp256k1.PrivateKey) { v.proof[40] ^= 1; rehint(v) },
		"s zero":         func(v *vrfCase, _ *secp256k1.PrivateKey) { scalar(v, new(big.Int)); rehint(v) },
		"s is the order": func(v *vrfCase, _ *secp256k1.PrivateKey) { scalar(v, n); rehint(v) },
		"s above the order": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			scalar(v, new(big.Int).Add(n, big.NewInt(5)))
			rehint(v)
		},
		"s negated": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			scalar(v, new(big.Int).Sub(n, new(big.Int).SetBytes(v.proof[49:])))
			rehint(v)
		},
		"U and V at infinity": func(v *vrfCase, key *secp256k1.PrivateKey) { // s = c*x, so s*B = c*Y and s*H = c*Gamma
			x, ch := new(big.Int).SetBytes(key.Serialize()), new(big.Int).SetBytes(v.proof[33:49])
			scalar(v, x.Mul(x, ch).Mod(x, n))
			rehint(v)
		},
		"s*H = -c*Gamma": func(v *vrfCase, key *secp256k1.PrivateKey) {
			x, ch := new(big.Int).SetBytes(key.Serialize()), new(big.Int).SetBytes(v.proof[33:49])
			x.Mul(x, ch)
			scalar(v, x.Neg(x).Mod(x, n))
			rehint(v)
		},
		"no hints":         func(v *vrfCase, _ *secp256k1.PrivateKey) { v.hints = nil },
		"six hints":        func(v *vrfCase, _ *secp256k1.PrivateKey) { v.hints = v.hints[:6] },
		"300 hints":        func(v *vrfCase, _ *secp256k1.PrivateKey) { v.hints = append(v.hints, make([][32]byte, 293)...) },
		"one try too many": func(v *vrfCase, _ *secp256k1.PrivateKey) { v.hints = append(v.hints, v.hints[0]) },
		"one try too many, of zero": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			v.hints = append(v.hints, [32]byte{})
		},
		"one try too few": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			v.hints = v.hints[:max(7, len(v.hints)-1)-boolInt(len(v.hints) == 7)]
		},
		"U swapped": func(v *vrfCase, _ *secp256k1.PrivateKey) { v.hints[0], v.hints[1] = v.hints[1], v.hints[0] },
		"points swapped": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			v.hints[2], v.hints[3], v.hints[4], v.hints[5] = v.hints[4], v.hints[5], v.hints[2], v.hints[3]
		},
		"minus U": func(v *vrfCase, _ *secp256k1.PrivateKey) {
			v.hints[1] = [32]byte(new(big.Int).Sub(secp256k1.Params().P, new(big.Int).SetBytes(v.hints[1][:])).FillBytes(make([]byte, 32)))
		},
		"inverse of nothing": func(v *vrfCase, _ *secp256k1.PrivateKey) { v.hints[6] = [32]byte{} },
	} {
		t.Run(name, func(t *testing.T) {
			for range 8 { // with and without failed tries
				key, alpha := randKey(r), randBytes(r, 96)
				proof, beta, err := vrf.Prove(key, alpha)
				require.NoError(t, err)
				v := vrfCase{key: key.PubKey().SerializeCompressed(), alpha: alpha, proof: proof}
				v.hints, err = vrf.Hints(v.key, alpha, proof)
				require.NoError(t, err)
				plain, ok := pointHints(v.key, alpha, proof)
				require.True(t, ok)
				require.Equal(t, v.hints[:7], plain[:7])
				have, err := c.verify(vrfCase{v.key, alpha, proof, plain}) // other roots, the same number
				require.NoError(t, err)
				require.Equal(t, beta, have)
				bad := v.clone()
				spoil(&bad, key)
				_, err = c.verify(bad)
				require.Error(t, err)
				var known bool
				for _, is := range []func(error) bool{
					isRevert[slasher.SlasherBadKey], isRevert[slasher.SlasherBadProof], isRevert[slasher.SlasherBadHintCount],
					isRevert[slasher.SlasherBadHint], isRevert[slasher.SlasherNotVerified],
				} {
					known = known || is(err)
				}
				require.True(t, known, "%v", err)
			}
		})
	}
}

func isRevert[E any](err error) bool {
	_, ok := reverted[E](err)
	return ok
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
