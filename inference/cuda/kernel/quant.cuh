// Quantisation of a vector (NUMERICS.md, section 3), a warp to a block.
#pragma once
#include "block.cuh"

#define UNIT 8322945ull // 127 * 65535

// fitter makes the digits of a vector whose elements are h * S, from the largest
// h and the largest -h (at least 0).
struct fitter {
	u32 shift;
	u64 m; // the largest magnitude after the shift

	MEMBER fitter(s64 top, s64 low) {
		int n = width((u64)max64(top, low));
		shift = n > 30 ? n - 30 : 0;
		m = (u64)max64(round(top, shift), -round(-low, shift));
	}

	MEMBER scale unit(scale s) const { return m == 0 ? scale{0, 0} : mul(ratio(m, UNIT, (s32)shift), s); }

	// fit is the scale of a block with largest magnitude mb, and the factor of
	// its digits.
	MEMBER u32 fit(u32 mb, u64 *factor) const {
		*factor = 0;
		if (m == 0) return 1;
		u64 t = ((u64)mb * 65535 + m - 1) / m;
		if (t == 0) t = 1;
		*factor = (UNIT << 40) / (t * m);
		return (u32)t;
	}

	// put writes a block, an element a lane.
	MEMBER void put(s64 h, u32 t, u64 factor, s8 *x, quants *b) const {
		s32 d = (s32)round_to<40>(round(h, shift) * (s64)factor);
		x[LANE] = (s8)d;
		u32 sum = warp_sum32((u32)d);
		if (LANE == 0) *b = quants{t, (s32)sum};
	}

	// magnitude is the largest of a block.
	MEMBER u32 magnitude(s64 h) const { return warp_max32((u32)abs64(round(h, shift))); }
};
