package vrf

import (
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/stretchr/testify/require"
)

// point is affine, nil at infinity; add and times are the definition of the
// curve's group in big integers.
type point struct{ x, y *big.Int }

var fieldPrime = secp256k1.Params().P

func mod(n *big.Int) *big.Int { return n.Mod(n, fieldPrime) }

func add(a, b *point) *point {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	rise, run := new(big.Int).Sub(b.y, a.y), new(big.Int).Sub(b.x, a.x)
	if a.x.Cmp(b.x) == 0 {
		if a.y.Cmp(b.y) != 0 {
			return nil
		}
		rise, run = new(big.Int).Mul(big.NewInt(3), new(big.Int).Mul(a.x, a.x)), new(big.Int).Lsh(a.y, 1)
	}
	slope := mod(rise.Mul(rise, new(big.Int).ModInverse(mod(run), fieldPrime)))
	x := new(big.Int).Mul(slope, slope)
	mod(x.Sub(x, a.x).Sub(x, b.x))
	y := new(big.Int).Sub(a.x, x)
	return &point{x, mod(y.Mul(y, slope).Sub(y, a.y))}
}

func times(k []byte, p *point) (sum *point) {
	for _, b := range k {
		for bit := 7; bit >= 0; bit-- {
			if sum = add(sum, sum); b>>bit&1 == 1 {
				sum = add(sum, p)
			}
		}
	}
	return sum
}

func affine(t *testing.T, compressed []byte) *point {
	k, err := secp256k1.ParsePubKey(compressed)
	require.NoError(t, err)
	return &point{k.X(), k.Y()}
}

// The hints satisfy, in plain big integers, what the contract checks of them.
func TestHints(t *testing.T) {
	num := func(b [32]byte) *big.Int { return new(big.Int).SetBytes(b[:]) }
	base := &point{secp256k1.Params().Gx, secp256k1.Params().Gy}
	missed := 0
	for i := range uint64(20) {
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
		minusY := affine(t, pub)
		minusY.y = new(big.Int).Sub(fieldPrime, minusY.y)
		require.Equal(t, add(times(s, base), times(c, minusY)), &point{num(hints[0]), num(hints[1])}, "U")
		cG := times(c, affine(t, proof[:gammaSize]))
		require.Equal(t, cG, &point{num(hints[4]), num(hints[5])}, "c*Gamma")
		one := new(big.Int).Sub(cG.x, num(hints[2]))
		require.Equal(t, big.NewInt(1), mod(one.Mul(one, num(hints[6]))), "the inverse")

		for ctr, w := range hints[7:] {
			in := append(append([]byte{suite, toCurve}, pub...), alpha...)
			x := sha256.Sum256(append(in, byte(ctr)))
			square := mod(new(big.Int).Mul(num(w), num(w)))
			cube := new(big.Int).Exp(num(x), big.NewInt(3), fieldPrime)
			require.Equal(t, mod(cube.Add(cube, big.NewInt(7)).Neg(cube)), square)
			missed++
		}
		in := append(append([]byte{suite, toCurve}, pub...), alpha...)
		x := sha256.Sum256(append(in, byte(len(hints)-7)))
		h := affine(t, append([]byte{2}, x[:]...)) // the try after the last hint is H
		require.Equal(t, times(s, h), &point{num(hints[2]), num(hints[3])}, "s*H")

		proof[50] ^= 1
		_, err = Hints(pub, alpha, proof)
		require.Error(t, err)
	}
	require.Greater(t, missed, 10)
}
