package lottery

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func benchmarkSizes(b *testing.B, f func(b *testing.B, p *Pool)) {
	for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
		p := mustPool(b, randomEntries(uint64(n), n, 1e9))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			f(b, p)
		})
	}
}

// Ranks 0 to 3 of a new seed each time.
func BenchmarkDraw(b *testing.B) {
	benchmarkSizes(b, func(b *testing.B, p *Pool) {
		var won [4]int
		var s typed.Hash
		for b.Loop() {
			p.DrawInto(s, won[:])
			binary.LittleEndian.PutUint64(s[:], binary.LittleEndian.Uint64(s[:])+1)
		}
	})
}

// One claim to rank 3, the last of four replicas, of a new seed each time.
func BenchmarkCheck(b *testing.B) {
	benchmarkSizes(b, func(b *testing.B, p *Pool) {
		var s typed.Hash
		won := make([]typed.Address, 1<<14) // more winners than a cache holds
		for i := range won {
			binary.LittleEndian.PutUint64(s[:], uint64(i))
			won[i] = p.Entry(p.Draw(s, 4)[3]).Operator
		}
		i := uint64(0)
		for b.Loop() {
			binary.LittleEndian.PutUint64(s[:], i%uint64(len(won)))
			if err := p.Check(s, 3, won[i%uint64(len(won))]); err != nil {
				b.Fatal(err)
			}
			i++
		}
	})
}

func BenchmarkNewPool(b *testing.B) {
	for _, n := range []int{1_000, 1_000_000} {
		es := randomEntries(uint64(n), n, 1e9)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				mustPool(b, es)
			}
		})
	}
}

// One change of stake in a pool of many.
func BenchmarkTreeSet(b *testing.B) {
	var tree Tree
	const n = 50_000
	for i := range uint32(n) {
		if err := tree.Set(i, address(uint64(i)), uint64(i)+1); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	i := uint32(0)
	for b.Loop() {
		if err := tree.Set(i*7919%n, address(uint64(i)), uint64(i)+2); err != nil {
			b.Fatal(err)
		}
		i++
	}
}
