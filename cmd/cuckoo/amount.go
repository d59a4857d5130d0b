package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// parseCAI reads a decimal number of CAI, such as "20000" or "0.5", exactly.
func parseCAI(s string) (typed.Amount, error) {
	a, err := config.ParseCAI(s)
	if err != nil {
		return a, hint(fmt.Errorf("%w (%w)", err, errUsage), "write CAI in digits, such as 20000 or 0.5")
	}
	return a, nil
}

// positiveCAI is parseCAI for what must not be nothing.
func positiveCAI(s string) (typed.Amount, error) {
	a, err := parseCAI(s)
	if err == nil && a.IsZero() {
		err = hint(fmt.Errorf("amount %.60q: is nothing (%w)", s, errUsage), "name more than 0")
	}
	return a, err
}

// exact is base units as CAI with every digit.
func exact(a typed.Amount) string { return config.FormatCAI(a) }

// public is what a key file says of itself without its password.
func (k *keyFlags) public(nameOrPath string, kind keys.Kind) (string, error) {
	dir, name := k.dir, nameOrPath
	if strings.ContainsAny(nameOrPath, `/\`) || strings.HasSuffix(nameOrPath, ".json") {
		dir, name = filepath.Dir(nameOrPath), strings.TrimSuffix(filepath.Base(nameOrPath), ".json")
	}
	infos, err := keys.Open(dir).List() // an error tells of some file; ours may be another
	for _, i := range infos {
		switch {
		case i.Name != name:
		case i.Kind != kind:
			return "", hint(fmt.Errorf("key %s: %w: it is %s, want %s (%w)", name, keys.ErrKind, i.Kind, kind, errUsage), "see 'cuckoo key list'")
		default:
			return i.Public, nil
		}
	}
	if err != nil {
		return "", err
	}
	return "", hint(fmt.Errorf("key %.80s: %w in %s", name, keys.ErrNotFound, dir), "see 'cuckoo key list', or make it with 'cuckoo key new'")
}

// address is an account given as 0x and 40 hex digits, or as a key.
func (k *keyFlags) address(s string) (a typed.Address, err error) {
	if strings.HasPrefix(s, "0x") {
		if err := a.UnmarshalText([]byte(s)); err != nil {
			return a, hint(fmt.Errorf("%w (%w)", err, errUsage), "give an address, or the name of a key ('cuckoo key list')")
		}
		return a, nil
	}
	text, err := k.public(s, keys.KindAccount)
	if err != nil {
		return a, err
	}
	if err := a.UnmarshalText([]byte(text)); err != nil {
		return a, fmt.Errorf("key %s: %w", s, err)
	}
	return a, nil
}
