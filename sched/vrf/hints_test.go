package vrf

import (
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
)

// The hints satisfy, in plain big integers, what the contract checks of them.
func TestHints(t *testing.T) {
	p := secp256k1.S256().P
	curve := secp256k1.S256()
	num := func(b [32]byte) *big.Int { return new(big.Int).SetBytes(b[:]) }
	mod := func(n *big.Int) *big.Int { return n.Mod(n, p) }
	missed := 0
	for i := range uint64(60) {
		var seed [40]byte
		binary.BigEndian.PutUint64(seed[:], i)
		d := sha256.Sum256(seed[:])
		key := secp256k1.PrivKeyFromBytes(d[:])
		pub := key.PubKey().SerializeCompressed()
		alpha := seed[:20]
		proof, _, err := Prove(key, alpha)
		require.NoError(t, err)
		hints, err := Hints(pub, alpha, proof)
		require.NoError(t, err)

		c, s := proof[gammaSize:gammaSize+cSize], proof[gammaSize+cSize:]
		sx, sy := curve.ScalarBaseMult(s)
		cx, cy := curve.ScalarMult(key.PubKey().X(), key.PubKey().Y(), c)
		ux, uy := curve.Add(sx, sy, cx, new(big.Int).Sub(p, cy))
		require.Equal(t, []*big.Int{ux, uy}, []*big.Int{num(hints[0]), num(hints[1])}, "U")
		gamma, err := secp256k1.ParsePubKey(proof[:gammaSize])
		require.NoError(t, err)
		gx, gy := curve.ScalarMult(gamma.X(), gamma.Y(), c)
		require.Equal(t, []*big.Int{gx, gy}, []*big.Int{num(hints[4]), num(hints[5])}, "c*Gamma")
		one := new(big.Int).Sub(gx, num(hints[2]))
		require.Equal(t, big.NewInt(1), mod(one.Mul(one, num(hints[6]))), "the inverse")

		for ctr, w := range hints[7:] {
			in := append(append([]byte{suite, toCurve}, pub...), alpha...)
			x := sha256.Sum256(append(in, byte(ctr)))
			square := mod(new(big.Int).Mul(num(w), num(w)))
			cube := new(big.Int).Exp(num(x), big.NewInt(3), p)
			require.Equal(t, mod(cube.Add(cube, big.NewInt(7)).Neg(cube)), square)
			missed++
		}
		var h secp256k1.JacobianPoint
		in := append(append([]byte{suite, toCurve}, pub...), alpha...)
		x := sha256.Sum256(append(in, byte(len(hints)-7)))
		require.True(t, decompress(2, x[:], &h), "the try after the last hint is H")
		hx, hy := curve.ScalarMult(num(*h.X.Bytes()), num(*h.Y.Bytes()), s)
		require.Equal(t, []*big.Int{hx, hy}, []*big.Int{num(hints[2]), num(hints[3])}, "s*H")

		proof[50] ^= 1
		_, err = Hints(pub, alpha, proof)
		require.Error(t, err)
	}
	require.Greater(t, missed, 20)
}
