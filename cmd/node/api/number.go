package api

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

const million = 1_000_000

// millionths converts a JSON number to millionths, rounded half away from
// zero, by decimal arithmetic. It must lie in lo..hi, in millionths.
func millionths(raw json.RawMessage, param string, lo, hi int64) (int64, *Error) {
	r, ok := number(raw)
	if !ok {
		return 0, invalid(param, "%s: want a number from %s to %s, have %s", param, decimal(lo), decimal(hi), show(raw))
	}
	if r.Cmp(big.NewRat(lo, million)) < 0 || r.Cmp(big.NewRat(hi, million)) > 0 {
		return 0, invalid(param, "%s: %s is not from %s to %s", param, show(raw), decimal(lo), decimal(hi))
	}
	n, err := strconv.ParseInt(strings.Replace(r.FloatString(6), ".", "", 1), 10, 64)
	if err != nil { // lo..hi fit
		panic(err)
	}
	return n, nil
}

// integer converts a JSON number that must be whole; 3.0 and 3e0 are.
func integer(raw json.RawMessage, param string, lo, hi *big.Int) (*big.Int, *Error) {
	r, ok := number(raw)
	if !ok || !r.IsInt() || r.Num().Cmp(lo) < 0 || r.Num().Cmp(hi) > 0 {
		return nil, invalid(param, "%s: want a whole number from %s to %s, have %s", param, lo, hi, show(raw))
	}
	return r.Num(), nil
}

// number parses a JSON number whose size is bounded: an exponent is cheap to
// write and dear to expand.
func number(raw json.RawMessage) (*big.Rat, bool) {
	s := string(raw)
	if len(s) > 64 || !json.Valid(raw) || s[0] != '-' && (s[0] < '0' || s[0] > '9') {
		return nil, false
	}
	if _, exp, ok := strings.Cut(strings.ToLower(s), "e"); ok {
		if e, err := strconv.Atoi(exp); err != nil || e < -64 || e > 64 {
			return nil, false
		}
	}
	return new(big.Rat).SetString(s)
}

func decimal(millionths int64) string {
	return strings.TrimSuffix(strings.TrimRight(big.NewRat(millionths, million).FloatString(6), "0"), ".")
}

// show quotes a value of the request in an error, at most 64 bytes of it.
func show(raw json.RawMessage) string {
	if len(raw) > 64 {
		return fmt.Sprintf("%.64s…", raw)
	}
	return string(raw)
}
