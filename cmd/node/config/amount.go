package config

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// caiDigits is how many decimals a CAI has.
const caiDigits = 18

// CAI is an amount that people write: "20000 CAI", "0.5 CAI". The unit may be
// left out; a number of JSON is refused, because JSON numbers are rounded.
type CAI typed.Amount

// ParseCAI reads a decimal number of CAI, exactly.
func ParseCAI(s string) (typed.Amount, error) {
	fail := func(why string) (typed.Amount, error) {
		return typed.Amount{}, fmt.Errorf("amount %.60q: %s", s, why)
	}
	digits := strings.TrimSuffix(s, " CAI")
	whole, part, dot := strings.Cut(digits, ".")
	switch {
	case whole == "" || dot && part == "":
		return fail("digits are missing")
	case strings.Trim(whole+part, "0123456789") != "":
		return fail("not a decimal number")
	case len(part) > caiDigits:
		return fail(fmt.Sprintf("more than %d decimals", caiDigits))
	case len(whole) > 40:
		return fail("more than there is")
	}
	units, _ := new(big.Int).SetString(whole+part+strings.Repeat("0", caiDigits-len(part)), 10)
	a, err := typed.AmountFromBig(units)
	if err != nil {
		return fail("more than there is")
	}
	return a, nil
}

// FormatCAI writes base units as CAI with every digit and no unit.
func FormatCAI(a typed.Amount) string {
	whole, part := new(big.Int).QuoRem(a.Big(), big.NewInt(1e18), new(big.Int))
	if part.Sign() == 0 {
		return whole.String()
	}
	return whole.String() + "." + strings.TrimRight(fmt.Sprintf("%018d", part), "0")
}

// MarshalText writes the amount with its unit.
func (c CAI) MarshalText() ([]byte, error) { return []byte(FormatCAI(typed.Amount(c)) + " CAI"), nil }

// UnmarshalText reads what MarshalText writes, or a bare number.
func (c *CAI) UnmarshalText(text []byte) error {
	a, err := ParseCAI(string(text))
	*c = CAI(a)
	return err
}
