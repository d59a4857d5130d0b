// Norms (NUMERICS.md, section 5).
#pragma once
#include "block.cuh"

// norm_shift is by what a vector is shifted before its squares are added.
DEVICE u32 norm_shift(s64 top) {
	int n = width((u64)top);
	return n > 24 ? n - 24 : 0;
}

// norm_scale is N of a norm over n elements whose squares add up to sum.
DEVICE scale norm_scale(const gain *g, u64 sum, u64 n, u32 epsM, s32 epsE, u32 shift) {
	sum += epsilon_scaled(n, epsM, epsE, 48 - 2 * (s32)shift);
	return mul(g->s, invsqrt(sum > 0 ? sum : 1));
}
