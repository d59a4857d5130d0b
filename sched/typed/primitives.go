package typed

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"strings"

	"golang.org/x/crypto/sha3"
)

// Address is a 20-byte account address.
type Address [20]byte

// Hash is a 32-byte keccak256 digest or any other bytes32.
type Hash [32]byte

// Amount is an unsigned 128-bit number of base units (1 CAI = 1e18).
type Amount struct{ Hi, Lo uint64 }

// ErrOverflow reports an Amount that left 128 bits, or went below zero.
var ErrOverflow = errors.New("amount out of the 128-bit range")

// Keccak256 hashes the concatenation of its arguments.
func Keccak256(parts ...[]byte) Hash {
	d := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		d.Write(p)
	}
	var h Hash
	d.Sum(h[:0])
	return h
}

func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }
func (h Hash) String() string    { return "0x" + hex.EncodeToString(h[:]) }

// IsZero reports the zero address.
func (a Address) IsZero() bool { return a == Address{} }

// IsZero reports the zero hash.
func (h Hash) IsZero() bool { return h == Hash{} }

// Compare orders addresses by their bytes.
func (a Address) Compare(b Address) int { return bytes.Compare(a[:], b[:]) }

func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }
func (h Hash) MarshalText() ([]byte, error)    { return []byte(h.String()), nil }

func (a *Address) UnmarshalText(b []byte) error { return unhex("address", b, a[:]) }
func (h *Hash) UnmarshalText(b []byte) error    { return unhex("bytes32", b, h[:]) }

func unhex(what string, text, dst []byte) error {
	s, ok := strings.CutPrefix(string(text), "0x")
	if !ok || len(s) != 2*len(dst) {
		return fmt.Errorf("%s: want 0x and %d hex digits, have %q", what, 2*len(dst), truncate(text))
	}
	if _, err := hex.Decode(dst, []byte(s)); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

func truncate(b []byte) string {
	if len(b) > 80 {
		return string(b[:80]) + "…"
	}
	return string(b)
}

// NewAmount returns n base units.
func NewAmount(n uint64) Amount { return Amount{Lo: n} }

// Add returns a+b.
func (a Amount) Add(b Amount) (Amount, error) {
	lo, c := bits.Add64(a.Lo, b.Lo, 0)
	hi, c := bits.Add64(a.Hi, b.Hi, c)
	if c != 0 {
		return Amount{}, ErrOverflow
	}
	return Amount{hi, lo}, nil
}

// Sub returns a-b.
func (a Amount) Sub(b Amount) (Amount, error) {
	lo, c := bits.Sub64(a.Lo, b.Lo, 0)
	hi, c := bits.Sub64(a.Hi, b.Hi, c)
	if c != 0 {
		return Amount{}, ErrOverflow
	}
	return Amount{hi, lo}, nil
}

// Mul returns a*n.
func (a Amount) Mul(n uint64) (Amount, error) {
	h1, lo := bits.Mul64(a.Lo, n)
	h2, mid := bits.Mul64(a.Hi, n)
	hi, c := bits.Add64(mid, h1, 0)
	if h2 != 0 || c != 0 {
		return Amount{}, ErrOverflow
	}
	return Amount{hi, lo}, nil
}

// Cmp compares a with b: -1, 0 or 1.
func (a Amount) Cmp(b Amount) int {
	if a.Hi != b.Hi {
		if a.Hi < b.Hi {
			return -1
		}
		return 1
	}
	if a.Lo != b.Lo {
		if a.Lo < b.Lo {
			return -1
		}
		return 1
	}
	return 0
}

// IsZero reports a zero amount.
func (a Amount) IsZero() bool { return a == Amount{} }

// Big returns the amount as a big integer.
func (a Amount) Big() *big.Int {
	n := new(big.Int).SetUint64(a.Hi)
	return n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(a.Lo))
}

// AmountFromBig converts n, which must fit 128 bits unsigned.
func AmountFromBig(n *big.Int) (Amount, error) {
	if n == nil || n.Sign() < 0 || n.BitLen() > 128 {
		return Amount{}, ErrOverflow
	}
	var b [16]byte
	n.FillBytes(b[:])
	var a Amount
	for i := range 8 {
		a.Hi = a.Hi<<8 | uint64(b[i])
		a.Lo = a.Lo<<8 | uint64(b[8+i])
	}
	return a, nil
}

// String is the amount in base units, decimal.
func (a Amount) String() string { return a.Big().String() }

func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

func (a *Amount) UnmarshalText(b []byte) error {
	n, ok := new(big.Int).SetString(string(b), 10)
	if len(b) > 39 || !ok {
		return fmt.Errorf("amount: want decimal base units, have %q", truncate(b))
	}
	v, err := AmountFromBig(n)
	if err != nil {
		return fmt.Errorf("amount: %w", err)
	}
	*a = v
	return nil
}
