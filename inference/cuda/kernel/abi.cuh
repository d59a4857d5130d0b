// The structures of README.md that lie in device memory.
#pragma once
#include "num.cuh"

#define BLOCK 32 // elements that share a scale
#define GROUP 16 // rows of a matrix that lie side by side
#define NONE 0xffffffffu

enum { INT8, INT8_HALF, INT5_OFFSET, INT4, INT4_OFFSET };

// target is a matrix and where its products go.
struct target {
	u64 w, s, o, m, e, rows, cols, kind, bias, dst, stride, none;
};

struct gain {
	scale s;
	s32 g[1];
};

// stride is how many places there are in each block of n vectors: vectors lie
// side by side, block by block.
DEVICE u32 stride(u32 n) { return (n + 7) & ~7u; }

// quants is what a block of a vector has besides its digits: its scale and the
// sums of the digits of its halves.
struct quants {
	u32 t;
	s16 sum[2];
};

// kind_of says what there is of a matrix of a kind.
template <int kind> struct kind_of {
	static constexpr bool half = kind == INT8_HALF, offsets = kind == INT5_OFFSET || kind == INT4_OFFSET;
	static constexpr bool nibbles = kind == INT4 || kind == INT4_OFFSET;
	static constexpr s32 bias = kind == INT8 || kind == INT8_HALF ? 128 : kind == INT4 ? 8 : 0;
	static constexpr u32 bytes = nibbles ? GROUP * BLOCK / 2 : GROUP * BLOCK; // of a block of a group
	static constexpr u32 scales = half ? 2 * GROUP : GROUP;
};
