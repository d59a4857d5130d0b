// Products with batches of vectors, by the tensor cores.
//
// An instruction multiplies a block of a group, 16 rows and 32 columns, by 8
// vectors. The layout of a group suits it: in lane 4g+q the quads q and q+4 of
// rows g and g+8. Kinds with half-width scales take two of half the depth.
#include "product.cuh"

// tile is a block of a group as the tensor cores read it.
template <int kind> struct tile {
	u32 a[4];
	scales<kind> s[2]; // of rows g and g+8

	// load takes it from words of device or shared memory.
	template <u32 f(const u32 *)> MEMBER void digits(const u32 *w) {
		w += LANE % 4 * GROUP + LANE / 4;
		a[0] = f(w), a[1] = f(w + 8);
		if (kind_of<kind>::nibbles) {
			a[2] = a[0] >> 4 & 0x0f0f0f0f, a[3] = a[1] >> 4 & 0x0f0f0f0f;
			a[0] &= 0x0f0f0f0f, a[1] &= 0x0f0f0f0f;
		} else {
			a[2] = f(w + 4 * GROUP), a[3] = f(w + 4 * GROUP + 8);
		}
	}

	// multiply adds the block times 8 vectors to the sums of rows g and g+8 and
	// vectors 2q and 2q+1: b has the words q and q+4 of vector g, v what belongs to
	// the blocks of vectors 2q and 2q+1.
	MEMBER void multiply(s64 *acc, const u32 *b, const word2 *v) const {
		s32 d[4], d2[4] = {}, sum[2], c[4];
		if (kind_of<kind>::half) {
#pragma unroll
			for (int i = 0; i < 4; i++) c[i] = -kind_of<kind>::bias * (s16)v[i & 1].y;
			mma16_us(d, a, b[0], c);
#pragma unroll
			for (int i = 0; i < 4; i++) c[i] = -kind_of<kind>::bias * ((s32)v[i & 1].y >> 16);
			mma16_us(d2, a + 2, b[1], c);
		} else {
#pragma unroll
			for (int i = 0; i < 2; i++) sum[i] = (s16)v[i].y + ((s32)v[i].y >> 16);
#pragma unroll
			for (int i = 0; i < 4; i++) c[i] = -kind_of<kind>::bias * sum[i & 1];
			mma32_us(d, a, b, c);
		}
#pragma unroll
		for (int i = 0; i < 4; i++)
			s[i >> 1].add(acc + i, d[i], d2[i], kind_of<kind>::offsets ? sum[i & 1] : 0, (s32)v[i & 1].x);
	}
};

// ck_mma32: a block of threads has 2 groups and 32 vectors. Its 8 warps share the
// columns and add up at the end: weights go from memory to registers, once, those of
// the next step while the tensor cores work. 8 warps with 2 KiB each under way and
// as many registers as they like are more than more warps with spills.
#define WIDTH 4 // times 8 vectors
#define DEPTH 2 // groups

template <int kind> DEVICE void mma32(const target *t, u32 group, u32 groups, u64 vx, u64 vb, s64 (*acc)[WIDTH][4], u32 first, u32 n) {
	u32 blocks = (u32)t->cols / BLOCK;
	tile<kind> next[DEPTH];
	auto load = [&](u32 b) {
#pragma unroll
		for (int k = 0; k < DEPTH; k++) {
			u64 at = (u64)min32(group + k, groups - 1) * blocks + b;
			next[k].template digits<load_once>(memory_at<const u32>(t->w) + at * (kind_of<kind>::bytes / 4));
			next[k].s[0].load(t, at, LANE / 4);
			next[k].s[1].load(t, at, LANE / 4 + 8);
		}
	};
	if (WARP < blocks) load(WARP);
#pragma unroll 1
	for (u32 b = WARP; b < blocks; b += WARPS) {
		tile<kind> w[DEPTH] = {next[0], next[1]};
		if (b + WARPS < blocks) load(b + WARPS);
		u64 at = (u64)b * stride(n) + first;
		const u32 *x = memory_at<const u32>(vx) + at * (BLOCK / 4) + LANE / 4 * (BLOCK / 4) + LANE % 4;
		const word2 *q = memory_at<const word2>(vb) + at + LANE % 4 * 2;
#pragma unroll
		for (int j = 0; j < WIDTH; j++) {
			u32 digits[2] = {load_cached(x + j * 8 * (BLOCK / 4)), load_cached(x + j * 8 * (BLOCK / 4) + 4)};
			word2 v[2] = {load_cached(q + j * 8), load_cached(q + j * 8 + 1)};
#pragma unroll
			for (int k = 0; k < DEPTH; k++) w[k].multiply(acc[k][j], digits, v);
		}
	}
}

KERNEL(256, 1) ck_mma32(u64 targets, u64 count, u64 vx, u64 vb, u64 va, u64 n) {
	SHARED s64 sums[4][DEPTH * WIDTH * 4][32];
	u32 group, first = BLOCK_Y * WIDTH * 8;
	const target *t = find<DEPTH>(targets, BLOCK_X, &group);
	u32 groups = groups_of(t);
	s64 acc[DEPTH][WIDTH][4] = {};
#define CASE(kind) mma32<kind>(t, group, groups, vx, vb, acc, first, (u32)n)
	EACH_KIND(t->kind, CASE)
#undef CASE
	for (u32 half = WARPS / 2; half > 0; half /= 2) {
		sync_block();
		if (WARP >= half && WARP < 2 * half) {
#pragma unroll
			for (int i = 0; i < DEPTH * WIDTH * 4; i++) sums[WARP - half][i][LANE] = acc[i / (WIDTH * 4)][i / 4 % WIDTH][i % 4];
		}
		sync_block();
		if (WARP < half) {
#pragma unroll
			for (int i = 0; i < DEPTH * WIDTH * 4; i++) acc[i / (WIDTH * 4)][i / 4 % WIDTH][i % 4] += sums[WARP][i][LANE];
		}
	}
	// Warp 0 has the sums; all finish them.
	if (WARP == 0) {
#pragma unroll
		for (int i = 0; i < DEPTH * WIDTH * 4; i++) sums[0][i][LANE] = acc[i / (WIDTH * 4)][i / 4 % WIDTH][i % 4];
	}
	sync_block();
	for (u32 i = THREAD; i < DEPTH * WIDTH * 4 * 32; i += THREADS) {
		// Neighbours are rows, as they lie in memory.
		u32 row = i % (DEPTH * GROUP), vector = i / (DEPTH * GROUP);
		u32 k = row / GROUP, r = row % GROUP;
		u32 from = (k * WIDTH + vector / 8) * 4 + r / 8 * 2 + vector % 2, lane = r % 8 * 4 + vector % 8 / 2;
		if (first + vector < n && group + k < groups) finish(t, group + k, r, first + vector, sums[0][from][lane], va);
	}
}
#undef WIDTH
#undef DEPTH
