package model

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// keys reads metadata of one architecture. The first error stays, and what is
// read after it is zero.
type keys struct {
	f    *gguf.File
	arch string
	err  error
}

// name is the full name of an architecture's key.
func (k *keys) name(key string) string { return k.arch + "." + key }

func (k *keys) fail(err error) {
	if k.err == nil {
		k.err = err
	}
}

func (k *keys) has(key string) bool {
	_, ok := k.f.Meta[k.name(key)]
	return ok
}

// count reads an integer from 1 to most; def stands in where it is absent, and
// a def of 0 makes it required. A list of one number for each layer will do if
// they are all the same.
func (k *keys) count(key string, def, most int) int {
	if k.err != nil {
		return 0
	}
	full := k.name(key)
	v, ok := k.f.Meta[full]
	if !ok {
		if def == 0 {
			k.fail(fmt.Errorf("%w: key %q is missing: fetch or convert the file again", ErrMalformed, full))
		}
		return def
	}
	var n int64
	if v.Kind == gguf.Array {
		if v.Len() > MaxLayers {
			k.fail(fmt.Errorf("%w: key %q has %d elements, want one for each layer", ErrMalformed, full, v.Len()))
			return 0
		}
		list, _, err := k.f.Ints(full)
		if err != nil {
			k.fail(err)
			return 0
		}
		for i, x := range list {
			if x != list[0] {
				k.fail(fmt.Errorf("%w: %s differs from layer to layer (%d in layer 0, %d in layer %d), which is not run",
					ErrUnsupported, full, list[0], x, i))
				return 0
			}
			n = x
		}
	} else {
		u, _, err := k.f.Uint(full)
		if err != nil {
			k.fail(err)
			return 0
		}
		n = int64(u)
	}
	if n < 1 || n > int64(most) {
		k.fail(fmt.Errorf("%w: key %q is %d, want 1 to %d", ErrMalformed, full, n, most))
		return 0
	}
	return int(n)
}

// uint reads an integer that may be 0, or absent: then it is def.
func (k *keys) uint(key string, def uint32) uint32 {
	n, ok, err := k.f.Uint(k.name(key))
	if err != nil {
		k.fail(err)
	}
	if !ok {
		return def
	}
	return n
}

// text reads a string, empty if absent.
func (k *keys) text(key string) string {
	s, _, err := k.f.String(k.name(key))
	if err != nil {
		k.fail(err)
	}
	return s
}

// number reads a float32 as an exact rational; an absent one is zero.
func (k *keys) number(key string) gguf.Number {
	full := k.name(key)
	b, ok, err := k.f.Float32Bits(full)
	if err != nil {
		k.fail(err)
	}
	if err != nil || !ok {
		return gguf.Number{}
	}
	n, ok := gguf.Decode32(b)
	if !ok {
		k.fail(fmt.Errorf("%w: key %q is not a finite number", ErrMalformed, full))
	}
	return n
}

// inside reads a number that is 0 or absent, or in [2^lo, 2^hi).
func (k *keys) inside(key string, lo, hi int) gguf.Number {
	n := k.number(key)
	if k.err == nil && n.M != 0 && !within(n, lo, hi) {
		k.fail(fmt.Errorf("%w: key %q is outside [2^%d, 2^%d)", ErrMalformed, k.name(key), lo, hi))
	}
	return n
}

// within says whether 2^lo <= n < 2^hi.
func within(n gguf.Number, lo, hi int) bool {
	return n.M > 0 && n.Log2Ceil() > lo && n.Log2Ceil() <= hi
}

// one says whether n is 1, power whether it is a power of two.
func one(n gguf.Number) bool { return power(n) && n.Log2Ceil() == 1 }

func power(n gguf.Number) bool { return n.M > 0 && n.M&(n.M-1) == 0 }

// refuse names a key whose meaning is not run, unless it is neutral.
func (k *keys) refuse(neutral bool, key, why string) {
	if k.err == nil && !neutral {
		k.fail(fmt.Errorf("%w: key %q: %s not run; use a model without", ErrUnsupported, k.name(key), why))
	}
}
