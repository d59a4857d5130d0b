// Products with 1 to 8 vectors, by dp4a: bound by memory.
//
// A block of threads has a group of 16 rows. Its warps share the columns, two
// blocks of 32 of them at a time, a half-warp to each and a lane to each row: the
// 512 bytes of a block of a group are eight loads of 64 consecutive bytes, all of
// every sector. A lane multiplies whole blocks of its row, so nothing is added
// across lanes before the very end. With 16 loads of 4 bytes under way in each of
// 1,024 threads a processor has 64 KiB in flight; the H100's 3.35 TB/s take 18.
// For a block of a row with one vector there are 8 loads of weights and 8 dp4a,
// 5 other loads and some 10 other instructions on 34 bytes: at that bandwidth a
// tenth of what the processors can issue. With 8 vectors it is a half.
#include "product.cuh"

// raw is a block of a row as it lies in memory.
template <int kind> struct raw {
	static constexpr int words = kind_of<kind>::nibbles ? 4 : 8;
	u32 w[words];
	scales<kind> s;

	MEMBER void load(const target *t, u64 at, u32 lane) {
		const u32 *from = memory_at<const u32>(t->w) + at * (kind_of<kind>::bytes / 4) + lane;
#pragma unroll
		for (int j = 0; j < words; j++) w[j] = load_once(from + j * GROUP);
		s.load(t, at, lane);
	}

	MEMBER u32 quad(int j) const { return kind_of<kind>::nibbles && j >= 4 ? kind_of<kind>::high(w[j & 3]) : kind_of<kind>::low(w[j]); }

	// multiply adds the block times that of N vectors.
	template <int N> MEMBER void multiply(s64 *acc, u64 vx, u64 vb, u32 b) const {
		u64 at = (u64)b * stride(N);
		const word4 *x = memory_at<const word4>(vx) + 2 * at;
		const word2 *q = memory_at<const word2>(vb) + at;
#pragma unroll
		for (int i = 0; i < N; i++) {
			word4 lo = load_cached(x + 2 * i), hi = load_cached(x + 2 * i + 1);
			word2 v = load_cached(q + i);
			s32 d = 0, d2 = 0;
			d = dot_ss(quad(0), lo.x, d), d = dot_ss(quad(1), lo.y, d);
			d = dot_ss(quad(2), lo.z, d), d = dot_ss(quad(3), lo.w, d);
			if (kind_of<kind>::half) d2 = d, d = 0;
			d = dot_ss(quad(4), hi.x, d), d = dot_ss(quad(5), hi.y, d);
			d = dot_ss(quad(6), hi.z, d), d = dot_ss(quad(7), hi.w, d);
			s.add(acc + i, kind_of<kind>::half ? d2 : d, d, v);
		}
	}
};

template <int kind, int N> DEVICE void gemv(const target *t, u32 group, u64 vx, u64 vb, s64 *acc) {
	constexpr int depth = N == 8 ? 1 : (N <= 2 ? 2 : 1) * (kind_of<kind>::nibbles ? 2 : 1);
	u32 lane = LANE % GROUP, blocks = (u32)t->cols / BLOCK, step = 2 * WARPS;
	u64 first = (u64)group * blocks;
	u32 b = THREAD / GROUP;
	for (; b + (depth - 1) * step < blocks; b += depth * step) {
		raw<kind> r[depth];
#pragma unroll
		for (int k = 0; k < depth; k++) r[k].load(t, first + b + k * step, lane);
#pragma unroll
		for (int k = 0; k < depth; k++) r[k].template multiply<N>(acc, vx, vb, b + k * step);
	}
#pragma unroll 1
	for (; b < blocks; b += step) {
		raw<kind> r;
		r.load(t, first + b, lane);
		r.template multiply<N>(acc, vx, vb, b);
	}
}

template <int N> DEVICE void gemv_any(u64 targets, u64 vx, u64 vb, u64 va, u32 n) {
	SHARED s64 sums[8][N][GROUP];
	u32 group;
	const target *t = find<1>(targets, BLOCK_X, &group);
	s64 acc[N] = {};
#define CASE(kind) gemv<kind, N>(t, group, vx, vb, acc)
	EACH_KIND(t->kind, CASE)
#undef CASE
#pragma unroll
	for (int i = 0; i < N; i++) {
		s64 sum = acc[i] + (s64)shuffle_xor64((u64)acc[i], GROUP);
		if (LANE < GROUP) sums[WARP][i][LANE] = sum;
	}
	sync_block();
	u32 i = THREAD / GROUP;
	if (i >= n) return;
	s64 sum = 0;
	for (u32 w = 0; w < WARPS; w++) sum += sums[w][i][THREAD % GROUP];
	finish(t, group, THREAD % GROUP, i, sum, va);
}

// Blocks of 256 threads.
KERNEL(256, 4) ck_gemv1(u64 targets, u64 count, u64 vx, u64 vb, u64 va, u64 n) { gemv_any<1>(targets, vx, vb, va, (u32)n); }
KERNEL(256, 4) ck_gemv2(u64 targets, u64 count, u64 vx, u64 vb, u64 va, u64 n) { gemv_any<2>(targets, vx, vb, va, (u32)n); }
KERNEL(256, 3) ck_gemv4(u64 targets, u64 count, u64 vx, u64 vb, u64 va, u64 n) { gemv_any<4>(targets, vx, vb, va, (u32)n); }
KERNEL(256, 2) ck_gemv8(u64 targets, u64 count, u64 vx, u64 vb, u64 va, u64 n) { gemv_any<8>(targets, vx, vb, va, (u32)n); }
