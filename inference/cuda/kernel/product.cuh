// What all products share: finding a block's group of rows, the scaling of the
// dot products of blocks, and what follows the sums.
//
// The dot product of a block is exact in 32 bits, and so is its product with the
// scale of the row, offsets included (NUMERICS.md, section 14). One multiplication
// of 32 bits and one of 32 by 32 to 64 bits bring it into a sum of 64 bits. The
// other way, to multiply scales into digits and to cut those into bytes for the
// tensor cores, takes 3 bytes for a weight times its scale and 3 for an activation
// times its: 9 products where there is one now, so at most 11% of the cores' rate,
// against 64 multiplications a clock and processor, 3 of them an element of a
// block, which is 16 to 25% of it.
#pragma once
#include "block.cuh"

DEVICE u32 groups_of(const target *t) { return (u32)(t->rows + GROUP - 1) / GROUP; }

// find is the target that has a run of n groups, counted through all targets,
// and the run's first group in it.
template <u32 n> DEVICE const target *find(u64 targets, u32 run, u32 *group) {
	const target *t = memory_at<const target>(targets);
	for (;; t++) {
		u32 runs = (groups_of(t) + n - 1) / n;
		if (run < runs) {
			*group = run * n;
			return t;
		}
		run -= runs;
	}
}

// scales are those of one row of a block, and its offset.
template <int kind> struct scales {
	s32 s, s2, o;

	// load takes those of a lane of a group; at counts blocks of groups.
	MEMBER void load(const target *t, u64 at, u32 lane) {
		const s16 *from = memory_at<const s16>(t->s) + at * kind_of<kind>::scales + lane;
		s = load_once(from);
		if (kind_of<kind>::half) s2 = load_once(from + GROUP);
		if (kind_of<kind>::offsets) o = 8 * load_once(memory_at<const s16>(t->o) + at * GROUP + lane);
	}

	// add brings a block into a sum: d and d2 are the dot products of its halves,
	// or d of the whole, v what belongs to the block of the vector (see quants).
	// Only of rubbish behind the last vector does anything overflow.
	MEMBER void add(s64 *acc, s32 d, s32 d2, word2 v) const {
		u32 p = (u32)s * (u32)d;
		if (kind_of<kind>::half) p += (u32)s2 * (u32)d2;
		if (kind_of<kind>::offsets) p += (u32)o * v.y;
		*acc = (s64)((u64)*acc + (u64)mul_wide((s32)p, (s32)v.x));
	}
};

// finish writes what a sum stands for.
DEVICE void finish(const target *t, u32 group, u32 lane, u32 i, s64 acc, u64 va) {
	u32 row = group * GROUP + lane;
	if (t->kind == INT4) acc >>= kind_of<INT4>::shift; // nothing is lost
	scale r{memory_at<const u32>(t->m)[row], memory_at<const s32>(t->e)[row]};
	s64 y = apply(mul(r, memory_at<const scale>(va)[i]), acc, 24);
	if (t->bias && row < t->rows) y = sat(y + memory_at<const s64>(t->bias)[row]);
	memory_at<s64>(t->dst)[i * t->stride + row] = y;
}

#define EACH_KIND(kind, f) \
	switch ((int)(kind)) { \
	case INT8: f(INT8); break; \
	case INT8_HALF: f(INT8_HALF); break; \
	case INT5_OFFSET: f(INT5_OFFSET); break; \
	case INT4: f(INT4); break; \
	default: f(INT4_OFFSET); \
	}
