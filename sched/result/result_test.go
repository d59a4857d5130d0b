package result_test

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// word is a 32-byte word of abi.encode, from its last hex digits.
func word(digits string) string { return strings.Repeat("0", 64-len(digits)) + digits }

func keccak(t *testing.T, words ...string) typed.Hash {
	b, err := hex.DecodeString(strings.Join(words, ""))
	if err != nil {
		t.Fatal(err)
	}
	return typed.Keccak256(b)
}

func tag(text string) string {
	h := typed.Keccak256([]byte(text))
	return hex.EncodeToString(h[:])
}

// TestHashesByHand writes out the encodings of the package comment.
func TestHashesByHand(t *testing.T) {
	task, miner := typed.Hash{31: 0xaa}, typed.Address{19: 0xbb}
	h0 := keccak(t, tag("cuckoo/output/v1"), word("aa"), word("bb"))
	if got := result.Start(task, miner); got != h0 {
		t.Errorf("h_0 %s", got)
	}
	h1 := keccak(t, h0.String()[2:], word("01020304"))
	if got := result.Extend(h0, 0x01020304); got != h1 {
		t.Errorf("h_1 %s", got)
	}
	h2 := keccak(t, h1.String()[2:], word("ffffffff"))
	if got := result.ExtendAll(h0, []uint32{0x01020304, 0xffffffff}); got != h2 {
		t.Errorf("h_2 %s", got)
	}
	if got := result.Commit(h2, 2, 1, typed.Hash{31: 0xcc}); got != keccak(t, h2.String()[2:], word("2"), word("1"), word("cc")) {
		t.Errorf("commitment %s", got)
	}
	ids := keccak(t, "0403020100000080") // little-endian
	want := keccak(t, tag("cuckoo/prompt/v1"), word("cc"), word("dd"), ids.String()[2:])
	if got := result.PromptDigest(typed.Hash{31: 0xcc}, typed.Hash{31: 0xdd}, []uint32{0x01020304, 0x80000000}); got != want {
		t.Errorf("prompt digest %s", got)
	}
}

// TestRefusedChunkChangesNothing: the stream goes on where it was.
func TestRefusedChunkChangesNothing(t *testing.T) {
	w := steptest.NewWorld(1, 2)
	task := w.Task(0, nil)
	k := w.Ranked(task, 0)
	p := result.NewProgress(task, k.Address)
	head := result.Start(task.ID(), k.Address)
	chunk := func(index, count uint32, head typed.Hash) typed.Signed[*typed.Chunk] {
		return steptest.Sign(w, k, &typed.Chunk{Task: task.ID(), Miner: k.Address, Index: index, Count: count, Head: head})
	}
	one, two := result.Extend(head, 5), result.ExtendAll(head, []uint32{5, 6})
	if err := p.Take(chunk(1, 1, one), []uint32{5}); err != nil {
		t.Fatal(err)
	}
	if err := p.Take(chunk(2, 2, two), []uint32{7}); err == nil {
		t.Fatal("a chunk of other tokens passed")
	}
	if err := p.Take(chunk(2, 2, two), []uint32{6}); err != nil {
		t.Fatal(err)
	}
	long := make([]uint32, 19)
	if err := p.Take(chunk(3, 21, result.ExtendAll(two, long)), long); err == nil {
		t.Error("more tokens than the task allows passed")
	}
	if ids := p.IDs(); len(ids) != 2 || ids[1] != 6 {
		t.Errorf("tokens %v", ids)
	}
}
