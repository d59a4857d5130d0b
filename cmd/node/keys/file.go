package keys

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

const (
	maxFile = 64 << 10
	// A file may ask for four times the memory of the standard cost, no more.
	maxScryptMemory = 1 << 30
	maxScryptP      = 16
	maxPBKDF2       = 10_000_000
)

// file is the JSON of a key file.
type file struct {
	Version int                 `json:"version"`
	ID      string              `json:"id"`
	Kind    Kind                `json:"kind,omitempty"`
	Public  string              `json:"public,omitempty"`
	Address string              `json:"address,omitempty"` // as go-ethereum writes it: hex without 0x
	Crypto  keystore.CryptoJSON `json:"crypto"`
}

// parse reads a key file and bounds what decrypting it may cost.
func parse(data []byte) (*file, error) {
	if len(data) > maxFile {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrFormat, len(data), maxFile)
	}
	var f file
	dec := json.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrFormat, err)
	}
	if dec.More() {
		return nil, fmt.Errorf("%w: more than one JSON value", ErrFormat)
	}
	if f.Version != 3 {
		return nil, fmt.Errorf("%w: version is %d, want 3", ErrFormat, f.Version)
	}
	switch f.Kind {
	case KindAccount, KindVRF, KindPeer:
	case "": // another wallet's file
		f.Kind = KindAccount
	default:
		return nil, fmt.Errorf("%w: kind %.40q is not known", ErrFormat, f.Kind)
	}
	if f.Kind == KindAccount && f.Public == "" && f.Address != "" {
		f.Public = "0x" + strings.ToLower(strings.TrimPrefix(f.Address, "0x"))
	}
	if len(f.Public) > 128 {
		return nil, fmt.Errorf("%w: public is too long", ErrFormat)
	}
	if err := checkCrypto(f.Crypto); err != nil {
		return nil, fmt.Errorf("%w: crypto.%w", ErrFormat, err)
	}
	return &f, nil
}

// checkCrypto refuses what would make the decryption panic, exhaust memory or
// run for minutes.
func checkCrypto(c keystore.CryptoJSON) error {
	if c.Cipher != "aes-128-ctr" {
		return fmt.Errorf("cipher is %.40q, want aes-128-ctr", c.Cipher)
	}
	for _, h := range []struct {
		name, value string
		bytes       int
	}{{"ciphertext", c.CipherText, 32}, {"cipherparams.iv", c.CipherParams.IV, 16}, {"mac", c.MAC, 32}} {
		if b, err := hex.DecodeString(h.value); err != nil || len(b) != h.bytes {
			return fmt.Errorf("%s: want %d bytes of hex", h.name, h.bytes)
		}
	}
	if salt, ok := c.KDFParams["salt"].(string); !ok || len(salt) > 256 {
		return errors.New("kdfparams.salt: want at most 128 bytes of hex")
	}
	num := func(name string, limit float64) (float64, error) {
		v, ok := c.KDFParams[name].(float64)
		if !ok || v != math.Trunc(v) || v < 1 || v > limit {
			return 0, fmt.Errorf("kdfparams.%s: want a whole number from 1 to %.0f", name, limit)
		}
		return v, nil
	}
	if n, err := num("dklen", 32); err != nil || n != 32 {
		return errors.New("kdfparams.dklen: want 32")
	}
	switch c.KDF {
	case "scrypt":
		n, err := num("n", maxScryptMemory/128)
		if err != nil {
			return err
		}
		r, err := num("r", 64)
		if err != nil {
			return err
		}
		if _, err := num("p", maxScryptP); err != nil {
			return err
		}
		if n*r*128 > maxScryptMemory {
			return fmt.Errorf("kdfparams: scrypt would need %.0f MiB, at most %d", n*r*128/(1<<20), maxScryptMemory>>20)
		}
	case "pbkdf2":
		if _, err := num("c", maxPBKDF2); err != nil {
			return err
		}
		if _, ok := c.KDFParams["prf"].(string); !ok {
			return errors.New("kdfparams.prf: want hmac-sha256")
		}
	default:
		return fmt.Errorf("kdf is %.40q, want scrypt or pbkdf2", c.KDF)
	}
	return nil
}

func seal(k *Key, password string, n, p int) ([]byte, error) {
	c, err := keystore.EncryptDataV3(k.secret, []byte(password), n, p)
	if err != nil {
		return nil, err
	}
	f := file{Version: 3, ID: newID(), Kind: k.kind, Public: k.public, Crypto: c}
	if k.kind == KindAccount {
		f.Address = strings.TrimPrefix(k.public, "0x")
	}
	data, err := json.MarshalIndent(f, "", "  ")
	return append(data, '\n'), err
}

func unseal(data []byte, password string) (*Key, error) {
	f, err := parse(data)
	if err != nil {
		return nil, err
	}
	secret, err := keystore.DecryptDataV3(f.Crypto, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("%w (or a damaged file)", ErrWrongPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrFormat, err)
	}
	k, err := newKey(f.Kind, secret)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if f.Public != "" && !strings.EqualFold(f.Public, k.public) {
		return nil, fmt.Errorf("%w: it says it is %s, and holds the key of %s", ErrFormat, f.Public, k.public)
	}
	return k, nil
}

// newID is a random UUID, version 4.
func newID() string {
	var b [16]byte
	rand.Read(b[:])
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
