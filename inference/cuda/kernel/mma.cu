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

	// digits takes them by f, from words of device memory or, where rows 0 to 7 and
	// 8 to 15 may be swapped, of shared memory.
	template <u32 f(const u32 *)> MEMBER void digits(const u32 *w, u32 swap = 0) {
		w += LANE % 4 * GROUP;
		u32 g = LANE / 4 ^ swap, h = g ^ 8;
		a[0] = f(w + g), a[1] = f(w + h);
		if (kind_of<kind>::nibbles)
			a[2] = kind_of<kind>::high(a[0]), a[3] = kind_of<kind>::high(a[1]);
		else
			a[2] = kind_of<kind>::low(f(w + 4 * GROUP + g)), a[3] = kind_of<kind>::low(f(w + 4 * GROUP + h));
		a[0] = kind_of<kind>::low(a[0]), a[1] = kind_of<kind>::low(a[1]);
	}

	// multiply adds the block times 8 vectors to the sums of rows g and g+8 and
	// vectors 2q and 2q+1: b has the words q and q+4 of vector g, v what belongs to
	// the blocks of vectors 2q and 2q+1.
	MEMBER void multiply(s64 *acc, const u32 *b, const word2 *v) const {
		s32 d[4], d2[4], none[4] = {};
		if (kind_of<kind>::half) {
			mma16_ss(d, a, b[0], none);
			mma16_ss(d2, a + 2, b[1], none);
		} else {
			mma32_ss(d, a, b, none);
		}
#pragma unroll
		for (int i = 0; i < 4; i++) s[i >> 1].add(acc + i, d[i], d2[i], v[i & 1]);
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

// ck_mma128: a block of threads has 8 groups and 128 vectors, a warp 2 groups and
// 32 vectors. Two blocks of columns at a time come to shared memory, two steps
// ahead of the tensor cores. Of the 16 bytes that a copy brings, the places are
// swapped so that the 32 words which a warp reads at a time lie in 32 banks: rows
// 0-7 with 8-15 of quads 2, 3, 6 and 7, and the halves of vectors 4-7 of each
// eight. Each thread copies digits of weights and of vectors, and some one of what
// is small: its addresses only have to move on.
#define VECTORS 128
#define NOWHERE 15
#define STEP 2   // blocks of columns
#define AHEAD 3  // steps in shared memory
#define GROUPS 8 // of a block of threads

template <int kind> struct stage {
	u8 w[GROUPS][STEP][kind_of<kind>::bytes];
	u8 x[STEP][VECTORS][BLOCK];
	s16 s[GROUPS][STEP][kind_of<kind>::scales];
	s16 o[kind_of<kind>::offsets ? GROUPS : 1][STEP][GROUP];
	word2 v[STEP][VECTORS];

	// multiply adds block k, of 2 groups from g on and 32 vectors from n on: both
	// groups at a time, or one after the other where there are not the registers.
	MEMBER void multiply(s64 (*acc)[4][4], u32 k, u32 g, u32 n) const {
		constexpr int together = kind_of<kind>::offsets ? 1 : 2;
#pragma unroll
		for (int first = 0; first < 2; first += together) {
			tile<kind> a[together];
#pragma unroll
			for (int i = 0; i < together; i++) load(a + i, k, g + first + i);
#pragma unroll
			for (int j = 0; j < 4; j++) {
				const u32 *from = (const u32 *)x[k][n + 8 * j + LANE / 4] + LANE % 4;
				u32 swap = LANE / 16 * 4, b[2] = {from[swap], from[swap ^ 4]};
				word2 q[2] = {v[k][n + 8 * j + LANE % 4 * 2], v[k][n + 8 * j + LANE % 4 * 2 + 1]};
#pragma unroll
				for (int i = 0; i < together; i++) a[i].multiply(acc[first + i][j], b, q);
			}
		}
	}

	MEMBER void load(tile<kind> *a, u32 k, u32 g) const {
		a->template digits<load_shared>((const u32 *)w[g][k], LANE % 4 / 2 * 8);
#pragma unroll
		for (int h = 0; h < 2; h++) {
			u32 row = LANE / 4 + 8 * h;
			a->s[h].s = s[g][k][row];
			if (kind_of<kind>::half) a->s[h].s2 = s[g][k][kind_of<kind>::half ? GROUP + row : 0];
			if (kind_of<kind>::offsets) a->s[h].o = 8 * o[g][k][row];
		}
	}
};

// copier copies 16 bytes a step, as long as there are columns: to a place in a
// stage, of one block of columns or, where there is nothing to copy, of none. The
// place is kept in shared memory, for want of registers.
struct copier {
	const u8 *from;
	u16 *to; // 16 bytes are 1; the block in the highest four bits

	MEMBER copier(const void *f, u16 *room, u64 place, u32 block) : from((const u8 *)f), to(room) { *to = (u16)(place / 16 | block << 12); }
	MEMBER void step(u8 *stage, s32 left, u32 by) {
		u32 n = *to;
		if ((s32)(n >> 12) < left) copy_async(stage + (n & 0xfff) * 16, from);
		from += by;
	}
};

template <int kind> DEVICE void mma_tile(s64 (*acc)[4][4], u8 *memory, u16 *room, const target *t, u32 group, u64 vx, u64 vb, u32 first, u32 n) {
	typedef stage<kind> stage;
	const stage *none = 0;
	u32 places = stride(n);
	constexpr u32 wide = kind_of<kind>::bytes / 16, scaled = kind_of<kind>::scales / 8, each = STEP * VECTORS / 2;
	u32 groups = groups_of(t), blocks = (u32)t->cols / BLOCK;
	// A matrix that ends within the groups of this block: its last one again.
	auto row = [&](u32 g) { return (u64)min32(group + g, groups - 1) * blocks; };
	auto weights = [&](u32 g, u32 k, u32 c) {
		return copier(memory_at<const u8>(t->w) + (row(g) + k) * kind_of<kind>::bytes + c * 16, room, (u64)(none->w[g][k] + (c ^ (c >> 2 & 2)) * 16), g < GROUPS ? k : NOWHERE);
	};
	auto vectors = [&](u32 k, u32 n, u32 c) {
		return copier(memory_at<const u8>(vx) + ((u64)k * places + first + n) * BLOCK + c * 16, room + 512, (u64)(none->x[k][n] + (c ^ (n >> 2 & 1)) * 16), k);
	};
	auto quantities = [&](u32 k, u32 n) { return copier(memory_at<const word2>(vb) + (u64)k * places + first + n, room + 1024, (u64)(none->v[k] + n), k); };
	auto scales = [&](u32 g, u32 k, u32 c) {
		return copier(memory_at<const s16>(t->s) + (row(g) + k) * kind_of<kind>::scales + c * 8, room + 1024, (u64)(none->s[g][k] + c * 8), g < GROUPS ? k : NOWHERE);
	};
	auto offsets = [&](u32 g, u32 k, u32 c) {
		return copier(memory_at<const s16>(t->o) + (row(g) + k) * GROUP + c * 8, room + 1024, (u64)(none->o[kind_of<kind>::offsets ? g : 0][k] + c * 8), kind_of<kind>::offsets && g < GROUPS ? k : NOWHERE);
	};
	u32 i = THREAD % each, role = THREAD / each;
	copier w = weights(THREAD / (STEP * wide), THREAD / wide % STEP, THREAD % wide);
	copier x = vectors(THREAD / (VECTORS * 2), THREAD / 2 % VECTORS, THREAD % 2);
	copier small = role == 0 ? quantities(i / (VECTORS / 2), i % (VECTORS / 2) * 2)
		: role == 1 ? scales(i / (STEP * scaled), i / scaled % STEP, i % scaled)
					: offsets(role == 2 ? i / (STEP * 2) : GROUPS, i / 2 % STEP, i % 2);
	s32 left = (s32)((u32)t->cols / BLOCK); // blocks to copy yet
	u32 at = 0;                             // where the oldest step is, in bytes
	auto copy = [&]() {
		u8 *to = memory + at;
		s32 now = left < STEP ? left : STEP;
		u32 places = stride(fresh(n));
		w.step(to, now, STEP * kind_of<kind>::bytes);
		x.step(to, now, STEP * places * BLOCK);
		small.step(to, now, role == 0 ? STEP * places * (u32)sizeof(word2) : STEP * 2 * (role == 1 ? kind_of<kind>::scales : GROUP));
		copy_commit();
		at = at == (AHEAD - 1) * sizeof(stage) ? 0 : at + (u32)sizeof(stage);
		left -= STEP;
	};
	for (int i = 0; i < AHEAD - 1; i++) copy();
#pragma unroll 1
	while (left > -(AHEAD - 1) * STEP) {
		copy_wait<AHEAD - 2>();
		sync_block();
		copy();
#pragma unroll 1
		for (s32 k = 0; k < STEP && left + AHEAD * STEP > k; k++) ((const stage *)(memory + at))->multiply(acc, k, WARP % 4 * 2, WARP / 4 * 32);
	}
}

KERNEL(512, 1) ck_mma128(u64 targets, u64 count, u64 vx, u64 vb, u64 va, u64 n_) {
	DYNAMIC(u8, memory);
	SHARED u16 rooms[3 * 512];
	u32 group, first = BLOCK_Y * VECTORS, n = (u32)n_;
	s64 acc[2][4][4] = {};
	const target *t = find<GROUPS>(targets, BLOCK_X, &group);
#define CASE(kind) mma_tile<kind>(acc, memory, rooms + THREAD, t, group, vx, vb, first, n)
	EACH_KIND(t->kind, CASE)
#undef CASE
	sync_block();
	t = find<GROUPS>(targets, BLOCK_X, &group); // again: no register held it
	// Each warp turns its sums round, 8 vectors at a time, so that its lanes finish
	// 32 rows as they lie in memory.
	s64 (*turned)[32] = (s64 (*)[32])memory + WARP * 8;
	group += WARP % 4 * 2, first += WARP / 4 * 32;
	u32 g = LANE / 4, q = LANE % 4;
#pragma unroll 1
	for (u32 j = 0; j < 4; j++) {
#pragma unroll
		for (u32 i = 0; i < 8; i++) turned[2 * q + i % 2][i / 4 * GROUP + i / 2 % 2 * 8 + g] = acc[i / 4][0][i % 4];
		sync_warp();
#pragma unroll 1
		for (u32 i = 0; i < 8 && first + 8 * j + i < n; i++)
			if (group + LANE / GROUP < groups_of(t)) finish(t, group + LANE / GROUP, LANE % GROUP, first + 8 * j + i, turned[i][LANE], va);
		sync_warp();
#pragma unroll
		for (u32 i = 0; i < 24; i++) acc[i / 12][i % 12 / 4][i % 4] = acc[i / 12][i % 12 / 4 + 1][i % 4];
	}
}
