package kernel

import (
	"encoding/binary"
	"unsafe"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// packTile writes the vectors of a tile, interleaved, block by block: 4 digits
// of each vector, eight times, and then the block scale of each.
func (v *Vecs) packTile(tile int) {
	first, end := v.span(tile)
	n, nb := end-first, v.Cols/num.Block
	for i := range n {
		t := v.T[(first+i)*nb:][:nb]
		x := unsafe.Slice((*byte)(unsafe.Pointer(&v.X[(first+i)*v.Cols])), v.Cols)
		for b := range t {
			at := first*nb + b*n
			w := v.tiles[at*tileWords:][:n*tileWords]
			w[num.Block/8*n+i] = int64(t[b])
			quads := unsafe.Slice((*uint32)(unsafe.Pointer(&w[0])), num.Block/4*n)
			for j := range num.Block / 4 {
				quads[j*n+i] = binary.NativeEndian.Uint32(x[b*num.Block+4*j:])
			}
			lo, hi := halfSums((*[num.Block]int8)(v.X[(first+i)*v.Cols+b*num.Block:]))
			v.sums[by128][at+i] = -128 * (lo + hi)
			v.sums[by8][at+i] = -8 * (lo + hi)
			v.sums[offsets][at+i] = 8 * (lo + hi)
			v.sums[halves][2*at+i] = -128 * lo
			v.sums[halves][2*at+n+i] = -128 * hi
		}
	}
}
