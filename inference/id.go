package inference

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Arithmetic is the version of NUMERICS.md that the engine obeys. It is part of
// every model id.
const Arithmetic = 1

// record is the canonical encoding that the id is a hash of: numbers are
// uint32 little endian, texts carry their length, lists their count.
type record []byte

func (r *record) num(ns ...uint32) {
	for _, n := range ns {
		*r = binary.LittleEndian.AppendUint32(*r, n)
	}
}

func (r *record) text(s string) {
	r.num(uint32(len(s)))
	*r = append(*r, s...)
}

func (r *record) flag(b bool) {
	if b {
		r.num(1)
	} else {
		r.num(0)
	}
}

// identity computes the model id.
func (m *Model) identity() [32]byte {
	var r record
	r.text("cuckoo model")
	r.num(Arithmetic)
	r.text("llama")
	for _, n := range []int{m.context, m.width, m.layers, m.ffn, m.heads, m.kvHeads, m.headDim, m.ropeDims} {
		r.num(uint32(n))
	}
	r.num(m.eps.M, uint32(m.eps.E))

	t := m.tok.Tables()
	r.text(t.Model)
	r.text(t.Pre)
	r.num(uint32(len(t.Tokens)))
	for _, s := range t.Tokens {
		r.text(s)
	}
	r.num(uint32(len(t.Types)))
	for _, n := range t.Types {
		r.num(uint32(n))
	}
	r.num(uint32(len(t.ScoreBits)))
	r.num(t.ScoreBits...)
	r.num(uint32(len(t.Merges)))
	for _, s := range t.Merges {
		r.text(s)
	}
	r.num(t.BOS, t.EOS, t.Unknown)
	r.flag(t.AddBOS)
	r.flag(t.AddEOS)
	r.flag(t.AddSpacePrefix)
	ends := m.endTokens()
	r.num(uint32(len(ends)))
	r.num(ends...)
	r.text(m.source)

	r.num(uint32(len(m.freqs)))
	for _, f := range m.freqs {
		r.num(uint32(f), uint32(f>>32))
	}
	root := m.weightRoot()
	r = append(r, root[:]...)
	return sha256.Sum256(r)
}

// weightRoot is the Merkle root over the roots of all weights, in the order of
// the engine's use of them; the output matrix is last, unless it is tied.
func (m *Model) weightRoot() [32]byte {
	roots := [][32]byte{matrixRoot(m.embed)}
	for i := range m.layer {
		l := &m.layer[i]
		roots = append(roots, gainRoot(l.attnNorm), matrixRoot(l.q), matrixRoot(l.k), matrixRoot(l.v),
			matrixRoot(l.out), gainRoot(l.ffnNorm), matrixRoot(l.ffnGate), matrixRoot(l.ffnUp), matrixRoot(l.ffnOut))
	}
	roots = append(roots, gainRoot(m.norm))
	if m.output != m.embed {
		roots = append(roots, matrixRoot(m.output))
	}
	return merkle(roots)
}

// matrixRoot is the Merkle root over the rows of a matrix. A row is its
// digits, its block scales (uint16), the mantissa and the exponent of its scale.
func matrixRoot(m *num.Matrix) [32]byte {
	leaves := make([][32]byte, m.Rows)
	nb := m.Cols / num.Block
	spread(m.Rows, m.Rows*m.Cols, func(from, to int) {
		var buf []byte
		for r := from; r < to; r++ {
			buf = append(buf[:0], 0)
			for _, q := range m.Q[r*m.Cols:][:m.Cols] {
				buf = append(buf, byte(q))
			}
			for _, s := range m.S[r*nb:][:nb] {
				buf = binary.LittleEndian.AppendUint16(buf, s)
			}
			leaves[r] = sha256.Sum256(appendScale(buf, m.Row[r]))
		}
	})
	return merkle(leaves)
}

// gainRoot is the leaf of a gain: its elements (int32) and its scale.
func gainRoot(g *num.Gain) [32]byte {
	buf := []byte{0}
	for _, x := range g.G {
		buf = binary.LittleEndian.AppendUint32(buf, uint32(x))
	}
	return sha256.Sum256(appendScale(buf, g.S))
}

func appendScale(buf []byte, s num.Scale) []byte {
	buf = binary.LittleEndian.AppendUint32(buf, s.M)
	return binary.LittleEndian.AppendUint32(buf, uint32(s.E))
}

// merkle hashes pairs, SHA256(1 || left || right), level by level; a last one
// without a partner goes up as it is.
func merkle(level [][32]byte) [32]byte {
	for len(level) > 1 {
		up := make([][32]byte, 0, (len(level)+1)/2)
		for i := 0; i < len(level); i += 2 {
			if i+1 == len(level) {
				up = append(up, level[i])
				break
			}
			up = append(up, sha256.Sum256(append(append([]byte{1}, level[i][:]...), level[i+1][:]...)))
		}
		level = up
	}
	return level[0]
}
