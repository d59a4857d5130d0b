package model

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"

	"github.com/cuckoo-network/cuckoo/inference/internal/merkle"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Arithmetic is the version of NUMERICS.md that the engine obeys. It is part of
// every model id.
const Arithmetic = 2

// record hashes the canonical encoding of what an id is over: numbers are
// uint32 little endian, texts carry their length, lists their count.
type record struct{ w *bufio.Writer }

func (r record) num(ns ...uint32) {
	var b [4]byte
	for _, n := range ns {
		binary.LittleEndian.PutUint32(b[:], n)
		r.w.Write(b[:])
	}
}

func (r record) ints(ns ...int) {
	for _, n := range ns {
		r.num(uint32(n))
	}
}

func (r record) text(s string) {
	r.num(uint32(len(s)))
	r.w.WriteString(s)
}

func (r record) texts(list []string) {
	r.num(uint32(len(list)))
	for _, s := range list {
		r.text(s)
	}
}

func (r record) flags(bs ...bool) {
	for _, b := range bs {
		if b {
			r.num(1)
		} else {
			r.num(0)
		}
	}
}

func (r record) scale(s num.Scale) { r.w.Write(num.AppendScale(nil, s)) }

// identity is the model id.
func (m *Model) identity() [32]byte {
	h := sha256.New()
	r := record{bufio.NewWriter(h)}
	r.text("cuckoo model")
	r.num(Arithmetic)
	s := &m.Spec
	r.text(s.Arch)
	r.ints(s.Context, s.Width, s.Layers, s.FFN, s.Heads, s.KVHeads, s.HeadDim, s.RopeDims, s.Window, s.Period)
	r.flags(s.Halves, s.GELU)
	r.num(s.Eps.M, uint32(s.Eps.E))
	r.scale(s.EmbedScale)
	r.scale(s.QueryScale)
	r.scale(s.LogitScale)

	t := &m.Tables
	r.text(t.Model)
	r.text(t.Pre)
	r.texts(t.Tokens)
	r.num(uint32(len(t.Types)))
	for _, n := range t.Types {
		r.num(uint32(n))
	}
	r.num(uint32(len(t.ScoreBits)))
	r.num(t.ScoreBits...)
	r.texts(t.Merges)
	r.num(t.BOS, t.EOS, t.Unknown)
	r.flags(t.AddBOS, t.AddEOS, t.AddSpacePrefix)
	if t.Model == "t5" { // no other tokenizer has these
		r.flags(t.MergeSpaces)
		r.text(string(t.Charsmap))
	}
	r.num(uint32(len(m.Ends)))
	r.num(m.Ends...)
	r.text(m.Template)

	tables := [][]uint64{s.Freqs}
	if s.Window > 0 {
		tables = append(tables, s.LocalFreqs)
	}
	r.ints(len(tables))
	for _, freqs := range tables {
		r.ints(len(freqs))
		for _, f := range freqs {
			r.num(uint32(f), uint32(f>>32))
		}
	}
	r.w.Write(m.WeightRoot[:])
	r.w.Flush()
	return [32]byte(h.Sum(nil))
}

// gainRoot and biasRoot are the leaves of what is no matrix.
func gainRoot(g *num.Gain) merkle.Hash { return merkle.Leaf(num.AppendGain(nil, g)) }

func biasRoot(b []int64) merkle.Hash { return merkle.Leaf(num.AppendInts(nil, b)) }
