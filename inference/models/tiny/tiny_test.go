package tiny

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
)

func TestModelFileIsTheOneNamed(t *testing.T) {
	sum := sha256.Sum256(GGUF())
	if got := hex.EncodeToString(sum[:]); got != SHA256 {
		t.Errorf("cuckoo-tiny.gguf hashes to %s, SHA256 says %s", got, SHA256)
	}
	if n := len(GGUF()); n > 3_000_000 {
		t.Errorf("cuckoo-tiny.gguf is %d bytes, at most 3,000,000 are allowed", n)
	}
}

func TestOpenings(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range Openings() {
		if !Parse(o) {
			t.Errorf("opening does not parse: %q", o)
		}
		if got := Sentences(o); len(got) != 1 {
			t.Errorf("opening is %d sentences: %q", len(got), o)
		}
		seen[o] = true
	}
	if len(seen) != 100 {
		t.Errorf("%d distinct openings, want 100", len(seen))
	}
}
