//go:build !purego

package kernel

import "unsafe"

// scoresWide writes the scores of the slots [from, to) of a page and never for
// the others. ok is false where they are too large for it.
func scoresWide(z []int64, p *Page, q *Query, from, to int) (top int64, shift int, ok bool) {
	seen := ^uint64(0) << from & (^uint64(0) >> (PageLen - to))
	top, vTop, least := scores512(&z[0], &p.k[0], 32*padded(p.dim), &q.Q[0], len(q.Q)/2, &p.shifts.k[0], 32-q.Shift, seen)
	return top, int(vTop), least > 0
}

// weightsWide turns scores into weights and their pieces, and returns their sum
// and the union of the bits of all pieces. z is only good for an observer if
// keep is set.
func weightsWide(w []int16, z []int64, p *Page, top int64, shift int, keep bool) (sum, bits uint64) {
	sum, bits = weights512(&w[0], &z[0], &p.shifts.v[0], top, int64(shift))
	if keep {
		narrow := (*[PageLen]int32)(unsafe.Pointer(&z[0]))
		for i := PageLen - 1; i >= 0; i-- {
			z[i] = int64(narrow[i])
		}
	}
	return sum, bits
}

type valuesFunc = func(sum *int64, v *int16, stride int, w *int16, pairs int)

// valuesFuncs add the first pieces, one or more, to 16 or 64 dimensions.
var valuesFuncs = [3][2]valuesFunc{
	{values512_1x1, values512_1x4}, {values512_2x1, values512_2x4}, {values512_3x1, values512_3x4},
}

// valuesWide adds the weighted values of the first pairs of slots of a page.
func valuesWide(sum []int64, p *Page, w []int16, bits uint64, pairs int) {
	if bits == 0 {
		return
	}
	f := &valuesFuncs[0]
	if bits >= 1<<20 {
		f = &valuesFuncs[2]
	} else if bits >= 1<<10 {
		f = &valuesFuncs[1]
	}
	for at := 0; at < len(sum); {
		if len(sum)-at >= 64 {
			f[1](&sum[at], &p.v[2*at], 4*len(sum), &w[0], pairs)
			at += 64
		} else {
			f[0](&sum[at], &p.v[2*at], 4*len(sum), &w[0], pairs)
			at += 16
		}
	}
}
