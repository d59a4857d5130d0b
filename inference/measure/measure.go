// Package measure measures the engine: how fast it runs a model file and how
// well it keeps what the file says, alone and beside llama.cpp on the same file,
// text and number of threads.
//
// Speeds of both are taken in turn, round by round, so that what else the
// machine does falls on both; figures are medians over the rounds.
package measure

import (
	"slices"
	"sync"
	"time"
)

// median is the middle one, or the mean of the middle two.
func median(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	s := slices.Sorted(slices.Values(x))
	return (s[(len(s)-1)/2] + s[len(s)/2]) / 2
}

// memory is a piece of memory to be read.
type memory []uint64

const wordsPerLine = 8

// newMemory is a touched piece of about so many bytes.
func newMemory(bytes int64) memory {
	m := make(memory, max(bytes/8, 1<<10))
	for i := range m {
		m[i] = uint64(i)
	}
	return m
}

// bandwidth reads the memory once with so many threads and is the bytes a
// second of it: the most that an engine could read its weights with.
func (m memory) bandwidth(threads int) float64 {
	var wg sync.WaitGroup
	sums := make([]uint64, threads*wordsPerLine)
	start := time.Now()
	for t := range threads {
		wg.Go(func() { sums[t*wordsPerLine] = touch(m[t*len(m)/threads : (t+1)*len(m)/threads]) })
	}
	wg.Wait()
	seconds := time.Since(start).Seconds()
	for _, s := range sums { // read, so that the loads are made
		m[0] ^= s
	}
	return float64(8*len(m)) / seconds
}

// touch loads a word of every cache line, so that the whole line is fetched.
func touch(w []uint64) uint64 {
	var a, b, c, d uint64
	for len(w) >= 8*wordsPerLine {
		s := w[: 8*wordsPerLine : 8*wordsPerLine]
		a ^= s[0] ^ s[4*wordsPerLine]
		b ^= s[1*wordsPerLine] ^ s[5*wordsPerLine]
		c ^= s[2*wordsPerLine] ^ s[6*wordsPerLine]
		d ^= s[3*wordsPerLine] ^ s[7*wordsPerLine]
		w = w[8*wordsPerLine:]
	}
	return a ^ b ^ c ^ d
}
