// Package vrf is the verifiable random function of the lottery: only the
// holder of a coordinator's VRF key can compute beta for an input alpha, there
// is one beta for each key and alpha, and anyone checks it with the proof.
//
// It is ECVRF-SECP256K1-SHA256-TAI, suite byte FE, as in an early draft of
// RFC 9381 and as vechain/go-ecvrf and witnet/vrf-solidity have it. With B the
// generator, x the key, Y = x*B, points compressed to 33 bytes, || joining:
//
//	H     = first valid point 02 || SHA256(FE || 01 || Y || alpha || ctr), ctr = 0, 1, ... (one byte)
//	Gamma = x*H
//	U, V  = k*B, k*H                       k the RFC 6979 nonce of (x, SHA256(H))
//	c     = first 16 bytes of SHA256(FE || 02 || H || Gamma || U || V)
//	s     = k + c*x modulo the group order
//	beta  = SHA256(FE || 03 || Gamma)
//	proof = Gamma (33) || c (16) || s (32), big endian
//
// A verifier recomputes U = s*B - c*Y and V = s*H - c*Gamma. This is not the
// final RFC 9381 rule, which also hashes Y into c and ends its hashes with 00;
// Y is bound through H here. The curve's cofactor is 1, so every point that
// decodes is in the group.
//
// Time and memory access depend on the key while proving, as in every use of
// the decred curve; prove on a machine that strangers share no core with.
package vrf

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Lengths in bytes. MaxAlpha bounds the input; the protocol's are 96.
const (
	KeySize   = 33
	ProofSize = gammaSize + cSize + sSize
	MaxAlpha  = 1024

	gammaSize = 33
	cSize     = 16
	sSize     = 32
)

const (
	suite      = 0xfe
	toCurve    = 0x01
	challenge  = 0x02
	outputHash = 0x03
)

// Reasons to refuse.
var (
	ErrKey     = errors.New("bad VRF key")
	ErrAlpha   = errors.New("bad VRF input")
	ErrProof   = errors.New("malformed VRF proof")
	ErrInvalid = errors.New("VRF proof does not verify")
)

// Prove computes beta and its proof for alpha. Equal inputs give equal bytes.
func Prove(key *secp256k1.PrivateKey, alpha []byte) (proof []byte, beta typed.Hash, err error) {
	if key == nil || key.Key.IsZero() {
		return nil, beta, fmt.Errorf("key is missing or 0: %w", ErrKey)
	}
	var h, gamma, u, v secp256k1.JacobianPoint
	if err := hashToCurve(key.PubKey().SerializeCompressed(), alpha, &h); err != nil {
		return nil, beta, err
	}
	hBytes := compress(&h)
	digest := sha256.Sum256(hBytes[:])
	secret := key.Key.Bytes()
	k := secp256k1.NonceRFC6979(secret[:], digest[:], nil, nil, 0)
	defer k.Zero()
	clear(secret[:])

	secp256k1.ScalarMultNonConst(&key.Key, &h, &gamma)
	secp256k1.ScalarBaseMultNonConst(k, &u)
	secp256k1.ScalarMultNonConst(k, &h, &v)
	gammaBytes := compress(&gamma)
	c := challengeOf(hBytes, gammaBytes, compress(&u), compress(&v))
	s := scalar(c[:])
	s.Mul(&key.Key).Add(k)
	sBytes := s.Bytes()

	proof = make([]byte, 0, ProofSize)
	proof = append(proof, gammaBytes[:]...)
	proof = append(proof, c[:]...)
	proof = append(proof, sBytes[:]...)
	return proof, betaOf(gammaBytes), nil
}

// Verify checks proof for alpha under pub, a compressed point, and returns beta.
func Verify(pub []byte, alpha, proof []byte) (beta typed.Hash, err error) {
	y, err := parsePoint(pub)
	if err != nil {
		return beta, fmt.Errorf("public key: %w: %w", err, ErrKey)
	}
	if len(proof) != ProofSize {
		return beta, fmt.Errorf("%d bytes, want %d: %w", len(proof), ProofSize, ErrProof)
	}
	gamma, err := parsePoint(proof[:gammaSize])
	if err != nil {
		return beta, fmt.Errorf("gamma: %w: %w", err, ErrProof)
	}
	cBytes := [cSize]byte(proof[gammaSize:])
	var s secp256k1.ModNScalar
	if s.SetByteSlice(proof[gammaSize+cSize:]) {
		return beta, fmt.Errorf("s is not below the group order: %w", ErrProof)
	}
	var h secp256k1.JacobianPoint
	if err := hashToCurve(pub, alpha, &h); err != nil {
		return beta, err
	}

	negC := scalar(cBytes[:])
	negC.Negate()
	var sB, cY, u, sH, cGamma, v secp256k1.JacobianPoint
	secp256k1.ScalarBaseMultNonConst(&s, &sB)
	secp256k1.ScalarMultNonConst(negC, y, &cY)
	secp256k1.AddNonConst(&sB, &cY, &u)
	secp256k1.ScalarMultNonConst(&s, &h, &sH)
	secp256k1.ScalarMultNonConst(negC, gamma, &cGamma)
	secp256k1.AddNonConst(&sH, &cGamma, &v)
	if infinite(&u) || infinite(&v) { // no encoding, so no honest proof
		return beta, fmt.Errorf("point U or V is at infinity: %w", ErrInvalid)
	}
	gammaBytes := [33]byte(proof)
	if challengeOf(compress(&h), gammaBytes, compress(&u), compress(&v)) != cBytes {
		return beta, fmt.Errorf("challenge differs: %w", ErrInvalid)
	}
	return betaOf(gammaBytes), nil
}

// hashToCurve is try-and-increment; each try succeeds with probability 1/2.
func hashToCurve(pub, alpha []byte, h *secp256k1.JacobianPoint) error {
	if len(alpha) > MaxAlpha {
		return fmt.Errorf("%d bytes, at most %d: %w", len(alpha), MaxAlpha, ErrAlpha)
	}
	in := make([]byte, 0, 2+len(pub)+len(alpha)+1)
	in = append(in, suite, toCurve)
	in = append(in, pub...)
	in = append(in, alpha...)
	in = append(in, 0)
	for ctr := range 256 {
		in[len(in)-1] = byte(ctr)
		x := sha256.Sum256(in)
		if decompress(0x02, x[:], h) {
			return nil
		}
	}
	return fmt.Errorf("no point after 256 tries: %w", ErrAlpha)
}

// decompress sets p to the point with abscissa x and the parity of format, if
// there is one and x is below the field's prime.
func decompress(format byte, x []byte, p *secp256k1.JacobianPoint) bool {
	if p.X.SetByteSlice(x) || !secp256k1.DecompressY(&p.X, format == 0x03, &p.Y) {
		return false
	}
	p.Y.Normalize()
	p.Z.SetInt(1)
	return true
}

func parsePoint(b []byte) (*secp256k1.JacobianPoint, error) {
	if len(b) != 33 || b[0] != 0x02 && b[0] != 0x03 {
		return nil, errors.New("not 33 bytes that begin with 02 or 03")
	}
	var p secp256k1.JacobianPoint
	if !decompress(b[0], b[1:], &p) {
		return nil, errors.New("not a point of the curve")
	}
	return &p, nil
}

// compress encodes p, which must not be infinite, and leaves it affine.
func compress(p *secp256k1.JacobianPoint) (b [33]byte) {
	p.ToAffine()
	b[0] = 0x02
	if p.Y.IsOdd() {
		b[0] = 0x03
	}
	p.X.PutBytesUnchecked(b[1:])
	return b
}

func infinite(p *secp256k1.JacobianPoint) bool {
	return p.X.IsZero() && p.Y.IsZero() || p.Z.IsZero()
}

func challengeOf(h, gamma, u, v [33]byte) (c [cSize]byte) {
	in := append(make([]byte, 0, 2+4*33), suite, challenge)
	in = append(in, h[:]...)
	in = append(in, gamma[:]...)
	in = append(in, u[:]...)
	in = append(in, v[:]...)
	d := sha256.Sum256(in)
	return [cSize]byte(d[:])
}

func betaOf(gamma [33]byte) typed.Hash {
	return sha256.Sum256(append([]byte{suite, outputHash}, gamma[:]...))
}

// scalar reads c, whose 16 bytes are always below the group order.
func scalar(c []byte) *secp256k1.ModNScalar {
	var s secp256k1.ModNScalar
	s.SetByteSlice(c)
	return &s
}
