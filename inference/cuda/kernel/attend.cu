// Attention of single rows, exact in two passes: ck_scores leaves the scores,
// with the largest of each page, and ck_values starts from the largest of all.
//
// The pages that a row sees are dealt out to blocks of threads in turn, so that a
// long context fills the card at any batch; the sums of the blocks are added by
// atomics, which are exact in any order. A query, a key or a value is 256 times
// a signed byte plus an unsigned one, so dp4a multiplies them four at a time.
#include "block.cuh"

// A row's scratch: for each head its scores, below the largest of their page,
// and these largest ones; then for each kv head the largest shifts of the values
// of the pages.
DEVICE u64 scratch_of(const attn *a, u32 row) {
	u64 pages = a->scoreStride / PAGE;
	return a->scores + row * (a->heads * pages * (PAGE * 4 + 8) + (a->kvheads + 1) / 2 * pages * 8);
}
DEVICE u32 *scores_of(const attn *a, u32 row, u32 head) { return memory_at<u32>(scratch_of(a, row)) + head * a->scoreStride; }
DEVICE s64 *tops_of(const attn *a, u32 row, u32 head) {
	return memory_at<s64>(scratch_of(a, row) + a->heads * a->scoreStride * 4) + head * (a->scoreStride / PAGE);
}
DEVICE u32 *top_shifts_of(const attn *a, u32 row, u32 kv) {
	u64 pages = a->scoreStride / PAGE;
	return memory_at<u32>(scratch_of(a, row) + a->heads * pages * (PAGE * 4 + 8)) + kv * pages;
}

// dots are sums of products of bytes: high by high, the mixed ones, low by low.
struct dots {
	s32 hh, mid, ll;

	MEMBER void add(word4 ah, word4 al, word4 bh, word4 bl) {
		add(ah.x, al.x, bh.x, bl.x), add(ah.y, al.y, bh.y, bl.y);
		add(ah.z, al.z, bh.z, bl.z), add(ah.w, al.w, bh.w, bl.w);
	}
	MEMBER void add(u32 ah, u32 al, u32 bh, u32 bl) {
		hh = dot_ss(ah, bh, hh);
		mid = dot_us(bl, ah, dot_us(al, bh, mid));
		ll = dot_uu(al, bl, ll);
	}
	MEMBER s64 sum() const { return ((s64)hh << 16) + ((s64)mid << 8) + (s64)(u32)ll; }
};

// score_page has N heads score a page, two positions a lane: p and p + 32.
template <int N> DEVICE void score_page(const attn *a, u32 row, u32 head, const u8 *k, u32 j, u32 first, u32 pos) {
	u32 dims = places((u32)a->dim);
	dots d[N][2] = {};
	for (u32 c = 0; c < dims / 16; c += 2) {
		word4 high[2][2], low[2][2]; // of 16 dimensions each, of both positions
#pragma unroll
		for (int e = 0; e < 4; e++) {
			const word4 *key = (const word4 *)(k + (c + e / 2) * (16 * PAGE)) + LANE + e % 2 * 32;
			high[e / 2][e % 2] = load_cached(key);
			low[e / 2][e % 2] = load_cached(key + plane(dims) / 16);
		}
#pragma unroll
		for (int i = 0; i < N; i++) {
			const word4 *q = (const word4 *)query(a, row, head + i) + c;
#pragma unroll
			for (int e = 0; e < 4; e++)
				d[i][e % 2].add(load_cached(q + e / 2), load_cached(q + e / 2 + dims / 16), high[e / 2][e % 2], low[e / 2][e % 2]);
		}
	}
	u32 p = j * PAGE + LANE;
	bool in0 = p >= first && p <= pos, in1 = p + 32 >= first && p + 32 <= pos;
	const u8 *shifts = k + key_shifts(dims) + LANE;
	s32 shift0 = shifts[0], shift1 = shifts[32];
#pragma unroll
	for (int i = 0; i < N; i++) {
		s32 shift = 32 - *query_shift(a, row, head + i);
		s64 z0 = in0 ? score_round(d[i][0].sum(), shift - shift0) : -MAX48;
		s64 z1 = in1 ? score_round(d[i][1].sum(), shift - shift1) : -MAX48;
		s64 top = warp_max(max64(z0, z1));
		u32 *to = scores_of(a, row, head + i) + p;
		if (in0) to[0] = (u32)min64(top - z0, 0xffffffff);
		if (in1) to[32] = (u32)min64(top - z1, 0xffffffff);
		if (LANE == 0) tops_of(a, row, head + i)[j] = top;
	}
}

// Blocks (split, kv head, row) of 4 warps, a page to a warp.
KERNEL(128, 3) ck_scores(u64 attn_, u64 idx, u64 n) {
	const attn *a = memory_at<const attn>(attn_);
	u32 row = idx ? memory_at<const u32>(idx)[BLOCK_Z] : BLOCK_Z, kv = BLOCK_Y;
	u32 slot = memory_at<const u32>(a->slot)[row];
	if (slot == NONE) return;
	u32 pos = memory_at<const u32>(a->pos)[row], first = first_of(a, pos), dims = places((u32)a->dim);
	u32 share = (u32)(a->heads / a->kvheads), end = (kv + 1) * share;
	for (u32 j = first / PAGE + BLOCK_X * WARPS + WARP; j <= pos / PAGE; j += BLOCKS_X * WARPS) {
		const u8 *k = page(a, slot, kv, j);
		u32 head = kv * share;
		for (; head + 4 <= end; head += 4) score_page<4>(a, row, head, k, j, first, pos);
		for (; head + 2 <= end; head += 2) score_page<2>(a, row, head, k, j, first, pos);
		for (; head < end; head++) score_page<1>(a, row, head, k, j, first, pos);
		u32 p = j * PAGE + LANE;
		const u8 *shifts = k + value_shifts(dims) + LANE;
		u32 top = p >= first && p <= pos ? shifts[0] : 0;
		if (p + 32 >= first && p + 32 <= pos && shifts[32] > top) top = shifts[32];
		top = warp_max32(top);
		if (LANE == 0) top_shifts_of(a, row, kv)[j] = top;
	}
}

// values_of adds the values of the pages of this block to the sums of N heads. A
// thread has a dimension; weights lie in shared memory, cut into four bytes.
template <int N> DEVICE void values_of(const attn *a, u32 row, u32 kv, u32 head, u32 slot, u32 first, u32 pos, u32 top_shift) {
	SHARED u8 limbs[N][4][PAGE];
	u32 dims = places((u32)a->dim), from = first / PAGE, to = pos / PAGE;
	s64 top[N], sum[N] = {};
	u64 total[N] = {};
#pragma unroll
	for (int i = 0; i < N; i++) {
		const s64 *tops = tops_of(a, row, head + i);
		top[i] = -MAX48;
		for (u32 j = from + LANE; j <= to; j += 32) top[i] = max64(top[i], tops[j]);
		top[i] = warp_max(top[i]);
	}
	for (u32 j = from + BLOCK_X; j <= to; j += BLOCKS_X) {
		const u8 *base = page(a, slot, kv, j);
		const word4 *value = (const word4 *)(base + 2 * plane(dims)) + THREAD;
		word4 high[4], low[4];
#pragma unroll
		for (int c = 0; c < 4; c++) {
			high[c] = load_cached(value + c * dims);
			low[c] = load_cached(value + c * dims + plane(dims) / 16);
		}
		sync_block();
#pragma unroll
		for (int i = 0; i < N; i++) {
			const u32 *scores = scores_of(a, row, head + i) + j * PAGE;
			s64 below = top[i] - tops_of(a, row, head + i)[j];
			for (u32 p = THREAD; p < PAGE; p += THREADS) {
				u32 w = 0;
				if (j * PAGE + p >= first && j * PAGE + p <= pos) {
					w = (u32)exp2neg(below + scores[p]);
					total[i] += w;
					w = (u32)round(w, top_shift - base[value_shifts(dims) + p]);
				}
#pragma unroll
				for (int l = 0; l < 4; l++) limbs[i][l][turned(p)] = (u8)(w >> 8 * l);
			}
		}
		sync_block();
#pragma unroll
		for (int i = 0; i < N; i++) {
			s32 acc[5] = {};
#pragma unroll
			for (int l = 0; l < 4; l++) {
#pragma unroll
				for (int c = 0; c < 4; c++) {
					word4 w = *(const word4 *)&limbs[i][l][c * 16];
					acc[l] = dot_uu(w.w, low[c].w, dot_uu(w.z, low[c].z, dot_uu(w.y, low[c].y, dot_uu(w.x, low[c].x, acc[l]))));
					acc[l + 1] = dot_us(w.w, high[c].w, dot_us(w.z, high[c].z, dot_us(w.y, high[c].y, dot_us(w.x, high[c].x, acc[l + 1]))));
				}
			}
			sum[i] += (s64)acc[0] + ((s64)acc[1] << 8) + ((s64)acc[2] << 16) + ((s64)acc[3] << 24) + ((s64)acc[4] << 32);
		}
	}
	if (from + BLOCK_X > to) return;
#pragma unroll
	for (int i = 0; i < N; i++) {
		u64 *sums = sums_of(a, row, head + i);
		if (THREAD < a->dim) atomic_add(sums + THREAD, (u64)sum[i]);
		u64 all = warp_sum(total[i]);
		if (LANE == 0 && all > 0) atomic_add(sums + dims, all);
	}
}

// close_heads writes what the sums of the heads of a kv head stand for.
DEVICE void close_heads(const attn *a, u32 row, u32 from, u32 to, u32 top_shift) {
	u32 dim = (u32)a->dim, dims = places(dim);
	s64 high = 0, low = 0;
	for (u32 head = from; head < to; head++) {
		const s64 *sums = (const s64 *)sums_of(a, row, head);
		scale s = ratio(1, (u64)load_latest(sums + dims), (s32)top_shift);
		for (u32 i = THREAD; i < dim; i += THREADS) {
			s64 v = apply(s, load_latest(sums + i), 0);
			memory_at<s64>(a->out)[row * a->outStride + head * dim + i] = v;
			high = max64(high, v), low = max64(low, -v);
		}
	}
	raise(memory_at<s64>(a->top) + 2 * row, high, low);
}

// Blocks (split, kv head, row) of a thread for each dimension. The last one that
// is done with a kv head closes its heads.
KERNEL(256, 1) ck_values(u64 attn_, u64 idx, u64 n) {
	SHARED u32 last;
	const attn *a = memory_at<const attn>(attn_);
	u32 row = idx ? memory_at<const u32>(idx)[BLOCK_Z] : BLOCK_Z, kv = BLOCK_Y;
	u32 slot = memory_at<const u32>(a->slot)[row];
	if (slot == NONE) return;
	u32 pos = memory_at<const u32>(a->pos)[row], first = first_of(a, pos);
	u32 share = (u32)(a->heads / a->kvheads), begin = kv * share, end = begin + share;
	const u32 *shifts = top_shifts_of(a, row, kv);
	u32 top_shift = 0;
	for (u32 j = first / PAGE + LANE; j <= pos / PAGE; j += 32) top_shift = shifts[j] > top_shift ? shifts[j] : top_shift;
	top_shift = warp_max32(top_shift);
	u32 head = begin;
	for (; head + 4 <= end; head += 4) values_of<4>(a, row, kv, head, slot, first, pos, top_shift);
	for (; head + 2 <= end; head += 2) values_of<2>(a, row, kv, head, slot, first, pos, top_shift);
	for (; head < end; head++) values_of<1>(a, row, kv, head, slot, first, pos, top_shift);
	fence();
	sync_block();
	if (THREAD == 0) {
		u32 *done = (u32 *)(sums_of(a, row, begin) + places((u32)a->dim) + 1);
		last = atomic_next(done, 1) == BLOCKS_X - 1;
	}
	sync_block();
	if (!last) return;
	fence();
	close_heads(a, row, begin, end, top_shift);
}
