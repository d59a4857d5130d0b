package kernel

import "unsafe"

// PageLen is how many positions a Page holds; it is also the length of the
// blocks of positions that share a partial sum.
const PageLen = 64

// Page is the keys and values of PageLen positions of one key-value head of
// one layer. Page j of a sequence holds the positions from 64j.
//
// Keys lie as [4 groups of 16 positions][pairs of dimensions][position][2] and
// values as [32 pairs of positions][dimension][2], so that a vector instruction
// that multiplies pairs and adds them works along positions for the scores and
// along dimensions for the sums. The number of dimensions is padded with zeros
// to a multiple of 16.
type Page struct {
	dim    int // of a head
	k, v   []int16
	shifts struct{ k, v [PageLen]uint8 }
}

// padded is the number of dimensions a page has memory for.
func padded(headDim int) int { return (headDim + 15) &^ 15 }

// NewPage makes a page for heads of an even number of dimensions.
func NewPage(headDim int) *Page {
	n := PageLen * padded(headDim)
	words := aligned(2 * n)
	return &Page{dim: headDim, k: words[:n:n], v: words[n:]}
}

// PageBytes is the memory a page of a head dimension takes.
func PageBytes(headDim int) int {
	return int(unsafe.Sizeof(Page{})) + 4*PageLen*padded(headDim)
}

// aligned is n zeros that begin on a cache line.
func aligned(n int) []int16 {
	const line = 64
	s := make([]int16, n+line/2)
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(s))) % line / 2
	return s[skip:][:n:n]
}

// Put writes key and value of the position that is number slot of the page,
// with shifts from 0 to 255.
func (p *Page) Put(slot int, k []int16, kShift int, v []int16, vShift int) {
	pad := padded(p.dim)
	kd, vd := p.k[slot/16*16*pad+slot%16*2:], p.v[slot/2*2*pad+slot%2:]
	for j, x := range k {
		kd[j/2*32+j%2] = x
	}
	for j, x := range v {
		vd[2*j] = x
	}
	p.shifts.k[slot], p.shifts.v[slot] = uint8(kShift), uint8(vShift)
}

// Key is what Put has written as the key of a slot.
func (p *Page) Key(slot int, k []int16) (shift int) {
	at := p.k[slot/16*16*padded(p.dim)+slot%16*2:]
	for j := range k {
		k[j] = at[j/2*32+j%2]
	}
	return int(p.shifts.k[slot])
}

// Value is what Put has written as the value of a slot.
func (p *Page) Value(slot int, v []int16) (shift int) {
	at := p.v[slot/2*2*padded(p.dim)+slot%2:]
	for j := range v {
		v[j] = at[2*j]
	}
	return int(p.shifts.v[slot])
}
