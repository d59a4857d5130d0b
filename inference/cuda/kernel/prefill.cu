// Attention of runs of rows of one sequence, by the tensor cores: exact in two
// passes over the pages, the first for the largest score of each row and the
// largest shift of the values it sees, the second for weights and sums.
//
// A block of 8 warps has up to 64 rows and a head. Warp w scores rows 16(w%4)..
// against every other page, w/4 or so. A product of numbers of 16 bits is four of
// bytes; a weight has four bytes and a value two, which makes eight products in
// five sums. The weights of two pages lie in shared memory as the tensor cores
// want them, four positions of a row to a word; then each warp multiplies them by
// its own dimensions, an eighth of them, for all rows.
#include "block.cuh"

#define ROWS 64

// rows_of are the rows g and g+8 of a warp's 16, as lane 4g+q sees them.
struct rows_of {
	const u8 *q[2];
	s32 shift[2];
	u32 from[2], to[2]; // positions they see

	MEMBER rows_of(const attn *a, u32 first, u32 rows, u32 head) {
		u32 pos = memory_at<const u32>(a->pos)[first];
#pragma unroll
		for (int h = 0; h < 2; h++) {
			u32 i = WARP % 4 * 16 + LANE / 4 + 8 * h, row = first + min32(i, rows - 1);
			q[h] = query(a, row, head) + LANE % 4 * 4;
			shift[h] = 32 - *query_shift(a, row, head);
			from[h] = i < rows ? first_of(a, pos + i) : 1;
			to[h] = i < rows ? pos + i : 0;
		}
	}

	// score calls f(t, i, seen, z) with the scores of the 32 positions from p0 on of
	// page j, where k is: z is of row i/2 and position 8t + 2q + i%2; seen says that
	// the row sees it.
	template <class F> MEMBER void score(const u8 *k, u32 dims, u32 j, u32 p0, F f) const {
		s32 hh[4][4] = {}, mid[4][4] = {}, ll[4][4] = {};
		const u8 *key = k + (p0 + LANE / 4) * 16 + LANE % 4 * 4;
#pragma unroll 1
		for (u32 c = 0; c < dims / 32; c++, key += 32 * PAGE) {
			u32 high[4], low[4];
#pragma unroll
			for (int i = 0; i < 4; i++) {
				const u32 *at = (const u32 *)(q[i % 2] + c * 32 + i / 2 * 16);
				high[i] = load_cached(at), low[i] = load_cached(at + dims / 4);
			}
#pragma unroll
			for (int t = 0; t < 4; t++) {
				const u32 *at = (const u32 *)(key + t * 128);
				u32 kh[2] = {load_cached(at), load_cached(at + 4 * PAGE)};
				at += plane(dims) / 4;
				u32 kl[2] = {load_cached(at), load_cached(at + 4 * PAGE)};
				mma32_ss(hh[t], high, kh, hh[t]);
				mma32_su(mid[t], high, kl, mid[t]);
				mma32_us(mid[t], low, kh, mid[t]);
				mma32_uu(ll[t], low, kl, ll[t]);
			}
		}
		const u8 *shifts = k + key_shifts(dims) + p0 + LANE % 4 * 2;
#pragma unroll
		for (int t = 0; t < 4; t++) {
#pragma unroll
			for (int i = 0; i < 4; i++) {
				u32 p = j * PAGE + p0 + 8 * t + LANE % 4 * 2 + i % 2;
				s64 dot = ((s64)hh[t][i] << 16) + ((s64)mid[t][i] << 8) + (u32)ll[t][i];
				f(t, i, p >= from[i / 2] && p <= to[i / 2], score_round(dot, shift[i / 2] - shifts[8 * t + i % 2]));
			}
		}
	}
};

// What the warps of a block tell each other about its rows, two warps a row.
struct findings {
	s64 top[2][ROWS];
	u64 total[2][ROWS];
	u32 shift[2][ROWS];
	scale mean[ROWS];
};

// quad_max is the largest v of four lanes.
DEVICE s64 quad_max(s64 v) {
	for (u32 m = 1; m < 4; m *= 2) v = max64(v, (s64)shuffle_xor64((u64)v, m));
	return v;
}

// weigh fills in the 32 positions of p0 of a page, of the warp's rows.
DEVICE void weigh(const rows_of &rows, const u8 *page, u32 dims, u32 j, u32 p0, const s64 *top, const u32 *shift, u64 *total, word4 (*to)[32]) {
	u32 w[4][4];
	const u8 *shifts = page + value_shifts(dims) + p0 + LANE % 4 * 2;
	rows.score(page, dims, j, p0, [&](int t, int i, bool seen, s64 z) {
		s64 e = seen ? exp2neg(top[i / 2] - z) : 0;
		total[i / 2] += (u64)e;
		w[t][i] = e == 0 ? 0 : (u32)round(e, shift[i / 2] - shifts[8 * t + i % 2]);
	});
#pragma unroll
	for (int l = 0; l < 4; l++) {
		u32 a[4];
#pragma unroll
		for (int i = 0; i < 4; i++) { // row i%2, positions of tiles i/2*2 and the next
			const u32 *x = w[i / 2 * 2] + i % 2 * 2, *y = w[i / 2 * 2 + 1] + i % 2 * 2;
			a[i] = (x[0] >> 8 * l & 255) | (x[1] >> 8 * l & 255) << 8 | (y[0] >> 8 * l & 255) << 16 | (y[1] >> 8 * l & 255) << 24;
		}
		to[l][LANE] = word4{a[0], a[1], a[2], a[3]};
	}
}

#define T 2 // tiles of 8 dimensions of a warp

// add_values multiplies the weights of 16 rows by T tiles of dimensions.
DEVICE void add_values(s64 (*sum)[4], const word4 (*w)[4][32], const u32 (*v)[T][4], u32 steps) {
	s32 acc[T][5][4] = {};
#pragma unroll
	for (int k = 0; k < 4; k++) { // of 32 positions
		if (k >= (int)steps) break;
#pragma unroll
		for (int l = 0; l < 4; l++) {
			word4 a = w[k][l][LANE];
			u32 b[4] = {a.x, a.y, a.z, a.w};
#pragma unroll
			for (int t = 0; t < T; t++) {
				mma32_uu(acc[t][l], b, v[k][t] + 2, acc[t][l]);
				mma32_us(acc[t][l + 1], b, v[k][t], acc[t][l + 1]);
			}
		}
	}
#pragma unroll
	for (int t = 0; t < T; t++)
#pragma unroll
		for (int i = 0; i < 4; i++)
			sum[t][i] += (s64)acc[t][0][i] + ((s64)acc[t][1][i] << 8) + ((s64)acc[t][2][i] << 16) + ((s64)acc[t][3][i] << 24) + ((s64)acc[t][4][i] << 32);
}

// Blocks (tile, head, 128 dimensions): more dimensions are scored once more.
// Weights are of 16 rows each, 32 positions, one of four bytes: a word4 a lane.
KERNEL(256, 1) ck_prefill(u64 attn_, u64 tiles_, u64 n) {
	SHARED word4 w[4][4][4][32];
	SHARED findings all;
	findings *f = &all;
	const attn *a = memory_at<const attn>(attn_);
	u32 first = memory_at<const u32>(tiles_)[2 * BLOCK_X], count = memory_at<const u32>(tiles_)[2 * BLOCK_X + 1], head = BLOCK_Y;
	if (count == 0 || memory_at<const u32>(a->slot)[first] == NONE) return;
	u32 slot = memory_at<const u32>(a->slot)[first], pos = memory_at<const u32>(a->pos)[first];
	u32 kv = head / (u32)(a->heads / a->kvheads), dims = places((u32)a->dim), half = WARP / 4;
	u32 from = first_of(a, pos) / PAGE, to = (pos + count - 1) / PAGE, tiles = (count + 15) / 16;
	u32 mine = WARP % 4 * 16 + LANE / 4; // of the rows, and 8 behind it
	bool busy = WARP % 4 < tiles;
	u32 tile = BLOCK_Z * 16 + WARP * T; // the first of this warp's dimensions
	rows_of rows(a, first, count, head);
	s64 top[2] = {-MAX48, -MAX48};
	u32 shift[2] = {};
	if (busy) {
#pragma unroll 1
		for (u32 j = from + half; j <= to; j += 2) {
			const u8 *base = page(a, slot, kv, j);
#pragma unroll 1
			for (u32 p0 = 0; p0 < PAGE; p0 += 32) {
				const u8 *shifts = base + value_shifts(dims) + p0 + LANE % 4 * 2;
				rows.score(base, dims, j, p0, [&](int t, int i, bool seen, s64 z) {
					u32 s = seen ? shifts[8 * t + i % 2] : 0;
					top[i / 2] = max64(top[i / 2], seen ? z : -MAX48);
					shift[i / 2] = s > shift[i / 2] ? s : shift[i / 2];
				});
			}
		}
	}
#pragma unroll
	for (int h = 0; h < 2; h++) {
		s64 t = quad_max(top[h]), s = quad_max(shift[h]);
		if (LANE % 4 == 0) f->top[half][mine + 8 * h] = t, f->shift[half][mine + 8 * h] = (u32)s;
	}
	sync_block();
#pragma unroll
	for (int h = 0; h < 2; h++) {
		u32 i = mine + 8 * h;
		top[h] = max64(f->top[0][i], f->top[1][i]);
		shift[h] = f->shift[0][i] > f->shift[1][i] ? f->shift[0][i] : f->shift[1][i];
	}
	u64 total[2] = {};
	s64 sum[4][T][4] = {};
#pragma unroll 1
	for (u32 j = from; j <= to; j += 2) {
		sync_block(); // the weights before are read
		if (busy && j + half <= to) {
			const u8 *base = page(a, slot, kv, j + half);
#pragma unroll 1
			for (u32 k = 0; k < 2; k++) weigh(rows, base, dims, j + half, 32 * k, top, shift, total, w[WARP % 4][2 * half + k]);
		}
		sync_block();
		u32 steps = j < to ? 4 : 2;
		if (tile * 8 >= dims) continue;
		u32 v[4][T][4]; // of each 32 positions: high bytes of both 16, low bytes
#pragma unroll
		for (int k = 0; k < 4; k++) {
			if (k >= (int)steps) break;
			const u8 *value = page(a, slot, kv, j + k / 2) + 2 * plane(dims) + k % 2 * 32 * dims;
#pragma unroll
			for (int t = 0; t < T; t++) {
				const u32 *at = (const u32 *)(value + ((tile + t) * 8 + LANE / 4) * 16 + LANE % 4 * 4);
#pragma unroll
				for (int c = 0; c < 4; c++) v[k][t][c] = load_cached(at + c / 2 * (plane(dims) / 4) + c % 2 * 4 * dims);
			}
		}
#pragma unroll
		for (int m = 0; m < 4; m++)
			if (m < (int)tiles) add_values(sum[m], w[m], v, steps);
	}
#pragma unroll
	for (int h = 0; h < 2; h++) {
		u64 sums = total[h] + shuffle_xor64(total[h], 1);
		sums += shuffle_xor64(sums, 2);
		if (LANE % 4 == 0) f->total[half][mine + 8 * h] = sums;
	}
	sync_block();
	if (THREAD < count) {
		u32 s = f->shift[0][THREAD] > f->shift[1][THREAD] ? f->shift[0][THREAD] : f->shift[1][THREAD];
		f->mean[THREAD] = ratio(1, f->total[0][THREAD] + f->total[1][THREAD], (s32)s);
	}
	sync_block();
#pragma unroll
	for (int m = 0; m < 4; m++) {
#pragma unroll
		for (int h = 0; h < 2; h++) {
			u32 i = m * 16 + LANE / 4 + 8 * h;
			s64 high = 0, low = 0;
#pragma unroll
			for (int e = 0; e < 2 * T; e++) {
				u32 dim = (tile + e / 2) * 8 + LANE % 4 * 2 + e % 2;
				if (i >= count || dim >= a->dim) continue;
				s64 x = apply(f->mean[i], sum[m][e / 2][2 * h + e % 2], 0);
				memory_at<s64>(a->out)[(first + i) * a->outStride + head * a->dim + dim] = x;
				high = max64(high, x), low = max64(low, -x);
			}
			high = quad_max(high), low = quad_max(low);
			s64 *to = memory_at<s64>(a->top) + 2 * (first + i);
			if (LANE % 4 == 0 && high > 0) atomic_max(to, high);
			if (LANE % 4 == 0 && low > 0) atomic_max(to + 1, low);
		}
	}
}
#undef T
