package typed

import (
	"encoding/hex"
	"errors"
	"strings"
)

// HexBytes is bytes that files hold as 0x and lower-case hex.
type HexBytes []byte

// MarshalText writes the hex.
func (h HexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(h)), nil }

// UnmarshalText reads it.
func (h *HexBytes) UnmarshalText(b []byte) error {
	s, ok := strings.CutPrefix(string(b), "0x")
	if !ok {
		return errors.New("bytes: want 0x and hex digits")
	}
	v, err := hex.DecodeString(s)
	*h = v
	return err
}
