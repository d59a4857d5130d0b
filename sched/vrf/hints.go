package vrf

import (
	"crypto/sha256"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// Hints are what the Vrf contract asks for beside a proof, so that it need not
// multiply points itself: it checks each of them, so that wrong ones can only
// make it revert. In order, affine coordinates as field elements:
//
//	U.x, U.y          U = s*B - c*Y
//	sH.x, sH.y        s*H
//	cG.x, cG.y        c*Gamma
//	1/(cG.x - sH.x)
//	w_0, w_1, ...     per try x_i before H that is no abscissa, a square root of
//	                  -(x_i^3 + 7); 0 for one that is no field element
//
// The proof must verify. One whose points coincide (nobody can make one on
// purpose) has no hints.
func Hints(pub, alpha, proof []byte) ([][32]byte, error) {
	if _, err := Verify(pub, alpha, proof); err != nil {
		return nil, err
	}
	y, err := parsePoint(pub)
	if err != nil {
		return nil, err
	}
	gamma, err := parsePoint(proof[:gammaSize])
	if err != nil {
		return nil, err
	}
	c, s := scalar(proof[gammaSize:gammaSize+cSize]), scalar(proof[gammaSize+cSize:])
	h, roots := tries(pub, alpha)

	negC := *c
	negC.Negate()
	var sB, cY, u, sH, cG secp256k1.JacobianPoint
	secp256k1.ScalarBaseMultNonConst(s, &sB)
	secp256k1.ScalarMultNonConst(&negC, y, &cY)
	secp256k1.AddNonConst(&sB, &cY, &u)
	secp256k1.ScalarMultNonConst(s, &h, &sH)
	secp256k1.ScalarMultNonConst(c, gamma, &cG)
	var hints [][32]byte
	for _, p := range []*secp256k1.JacobianPoint{&u, &sH, &cG} {
		if infinite(p) {
			return nil, fmt.Errorf("a point is at infinity: %w", ErrInvalid)
		}
		p.ToAffine()
		hints = append(hints, *p.X.Bytes(), *p.Y.Bytes())
	}
	inverse := *new(secp256k1.FieldVal).NegateVal(&sH.X, 1).Add(&cG.X).Normalize()
	if inverse.IsZero() {
		return nil, fmt.Errorf("points coincide: %w", ErrInvalid)
	}
	hints = append(hints, *inverse.Inverse().Normalize().Bytes())
	return append(hints, roots...), nil
}

// tries finds H as hashToCurve does, and what shows that each try before it is
// no abscissa: since -1 is no square, exactly one of x^3+7 and its negative is.
func tries(pub, alpha []byte) (h secp256k1.JacobianPoint, roots [][32]byte) {
	in := append([]byte{suite, toCurve}, pub...)
	in = append(append(in, alpha...), 0)
	for {
		x := sha256.Sum256(in)
		if decompress(0x02, x[:], &h) {
			return h, roots
		}
		in[len(in)-1]++
		var f, root secp256k1.FieldVal
		var w [32]byte
		if !f.SetByteSlice(x[:]) {
			cube := new(secp256k1.FieldVal).SquareVal(&f).Mul(&f).AddInt(7).Normalize()
			root.SquareRootVal(cube.Negate(1).Normalize())
			w = *root.Normalize().Bytes()
		}
		roots = append(roots, w)
	}
}
