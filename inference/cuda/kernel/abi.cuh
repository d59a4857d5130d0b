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
// sum of its digits, which offsets are multiplied by.
struct quants {
	u32 t;
	s32 sum;
};

// kind_of says what there is of a matrix of a kind.
template <int kind> struct kind_of {
	static constexpr bool half = kind == INT8_HALF, offsets = kind == INT5_OFFSET || kind == INT4_OFFSET;
	static constexpr bool nibbles = kind == INT4 || kind == INT4_OFFSET;
	static constexpr u32 shift = kind == INT4 ? 4 : 0; // of what low() and high() return
	static constexpr u32 bytes = nibbles ? GROUP * BLOCK / 2 : GROUP * BLOCK; // of a block of a group
	static constexpr u32 scales = half ? 2 * GROUP : GROUP;

	// low and high make signed digits of four bytes, of their lower and upper
	// nibbles if there are two: in matrices they have a bias of 128 or 8, but with
	// offsets none. Signed nibbles come as 16 times what they are.
	static MEMBER u32 low(u32 w) {
		return kind == INT4 ? (w << 4 & 0xf0f0f0f0) ^ 0x80808080 : nibbles ? w & 0x0f0f0f0f : kind == INT5_OFFSET ? w : w ^ 0x80808080;
	}
	static MEMBER u32 high(u32 w) { return kind == INT4 ? (w & 0xf0f0f0f0) ^ 0x80808080 : w >> 4 & 0x0f0f0f0f; }
};

// attn is the attention of a layer for a step.
struct attn {
	u64 q, k, v, qstride, kvstride, qnorm, knorm, epsM, epsE, freqs, pairs, halves, qsM, qsE, heads, kvheads, dim, window;
	u64 pos, slot, table, slotStride, headStride, arena, qrot, scores, scoreStride, sums, out, outStride, top, none[5];
};

#define PAGE 64 // positions that share a page

// places is the number of dimensions a head has memory for.
DEVICE u32 places(u32 dim) { return (dim + 31) & ~31u; }

// page is the one that holds position 64j of a row's sequence.
DEVICE u8 *page(const attn *a, u32 slot, u32 head, u32 j) {
	u32 n = memory_at<const u32>(a->table)[slot * a->slotStride + head * a->headStride + j];
	return memory_at<u8>(a->arena) + (u64)n * 256 * (places((u32)a->dim) + 1);
}

// turned is the place of a position among the bytes of 64 positions: in each 16,
// pairs from the lower and the upper eight take turns, as the tensor cores leave
// scores and then want weights.
DEVICE u32 turned(u32 p) { return (p & ~15u) | (p >> 1 & 3) << 2 | (p >> 3 & 1) << 1 | (p & 1); }

// Where the high byte of a dimension of a key or a value stands in a page, and
// how far behind it the low byte.
DEVICE u32 key_at(u32 i, u32 p) { return i / 16 * (16 * PAGE) + p * 16 + i % 16; }
DEVICE u32 value_at(u32 dims, u32 i, u32 p) { return 2 * PAGE * dims + p / 16 * (16 * dims) + i * 16 + turned(p) % 16; }
DEVICE u32 plane(u32 dims) { return PAGE * dims; }

// Where the shifts of a page stand.
DEVICE u32 key_shifts(u32 dims) { return 4 * PAGE * dims; }
DEVICE u32 value_shifts(u32 dims) { return 4 * PAGE * dims + PAGE; }

// query is a rotated head: dims high bytes, dims low bytes and its shift, in 16.
DEVICE u8 *query(const attn *a, u32 row, u32 head) {
	return memory_at<u8>(a->qrot) + (u64)(row * (u32)a->heads + head) * (2 * places((u32)a->dim) + 16);
}
DEVICE s32 *query_shift(const attn *a, u32 row, u32 head) { return (s32 *)(query(a, row, head) + 2 * places((u32)a->dim)); }

// sums of a head of a row: places(dim) elements, the weights, a counter.
DEVICE u64 *sums_of(const attn *a, u32 row, u32 head) {
	return memory_at<u64>(a->sums) + (u64)(row * (u32)a->heads + head) * (places((u32)a->dim) + 2);
}

// first is the first position that position pos sees.
DEVICE u32 first_of(const attn *a, u32 pos) { return a->window && pos + 1 > a->window ? pos + 1 - (u32)a->window : 0; }
