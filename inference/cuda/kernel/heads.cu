// Heads of queries, keys and values, from Q24 to 16 bits: a warp to a head.
#include "norm.cuh"

// half_shift is the shift of Half16 of a vector with this largest magnitude.
DEVICE u32 half_shift(s64 top) {
	int n = width((u64)top);
	return n > 15 ? n - 15 : 0;
}

DEVICE s32 half(s64 h, u32 shift) { return (s32)max64(-32767, min64(round(h, shift), 32767)); }

// norm_head is RMSNorm24 of h, in place.
DEVICE void norm_head(s64 *h, u32 dim, const gain *g, u32 epsM, s32 epsE) {
	s64 top = 0;
	for (u32 i = LANE; i < dim; i += 32) top = max64(top, abs64(h[i]));
	u32 shift = norm_shift(warp_max(top));
	u64 sum = 0;
	for (u32 i = LANE; i < dim; i += 32) {
		s64 e = round(h[i], shift);
		sum += (u64)(e * e);
		h[i] = e * g->g[i];
	}
	scale s = norm_scale(g, warp_sum(sum), dim, epsM, epsE, shift);
	for (u32 i = LANE; i < dim; i += 32) h[i] = apply(s, h[i], 24);
}

// turn_head is Rot of h at a position, in place; the shift is the result. An
// element of h is another lane's before than behind it.
DEVICE u32 turn_head(s64 *h, const attn *a, u32 dim, u32 pos) {
	s64 top = 0;
	for (u32 i = LANE; i < dim; i += 32) top = max64(top, abs64(h[i]));
	int n = width((u64)warp_max(top));
	u32 shift = n > 30 ? n - 30 : 0, pairs = (u32)a->pairs;
	for (u32 i = LANE; i < dim; i += 32) h[i] = round(h[i], shift);
	sync_warp();
	const u64 *freqs = memory_at<const u64>(a->freqs);
	for (u32 j = LANE; j < pairs; j += 32) {
		turn t = sin_cos(pos * freqs[j]);
		u32 i = a->halves ? j : 2 * j, k = a->halves ? j + pairs : 2 * j + 1;
		s64 x = h[i], y = h[k];
		h[i] = round_to<30>(x * t.cos - y * t.sin);
		h[k] = round_to<30>(x * t.sin + y * t.cos);
	}
	sync_warp();
	return shift;
}

// Blocks of 4 warps; the heads are those of q, then of k, then of v.
KERNEL(128, 4) ck_heads(u64 attn_, u64 n) {
	SHARED s64 all[4][256];
	const attn *a = memory_at<const attn>(attn_);
	u32 row = BLOCK_Y, head = BLOCK_X * 4 + WARP, dim = (u32)a->dim, dims = places(dim);
	u32 heads = (u32)a->heads, kvheads = (u32)a->kvheads;
	u32 slot = memory_at<const u32>(a->slot)[row], pos = memory_at<const u32>(a->pos)[row];
	if (head >= heads + 2 * kvheads || slot == NONE) return;
	s64 *h = all[WARP];
	bool is_q = head < heads, is_v = head >= heads + kvheads;
	u32 kv = (head - heads) % kvheads;
	const s64 *from = is_q ? memory_at<const s64>(a->q) + row * a->qstride + head * dim
						   : memory_at<const s64>(is_v ? a->v : a->k) + row * a->kvstride + kv * dim;
	for (u32 i = LANE; i < dim; i += 32) h[i] = from[i];
	const gain *g = memory_at<const gain>(is_v ? 0 : is_q ? a->qnorm : a->knorm);
	if (g) norm_head(h, dim, g, (u32)a->epsM, (s32)a->epsE);
	u32 shift = is_v ? 0 : turn_head(h, a, dim, pos);
	s64 factor = is_q ? (s64)a->qsM : 1, top = 0;
	for (u32 i = LANE; i < dim; i += 32) top = max64(top, abs64(h[i] * factor));
	u32 down = half_shift(warp_max(top));
	if (is_q) {
		u8 *q = query(a, row, head);
		for (u32 i = LANE; i < dims; i += 32) {
			s32 v = i < dim ? half(h[i] * factor, down) : 0;
			q[i] = (u8)(v >> 8), q[dims + i] = (u8)v;
		}
		u64 *sums = sums_of(a, row, head);
		for (u32 i = LANE; i < dims + 2; i += 32) sums[i] = 0;
		if (LANE == 0) *query_shift(a, row, head) = (s32)(shift + down) + (s32)a->qsE;
		if (head == 0 && LANE < 2) memory_at<s64>(a->top)[2 * row + LANE] = 0;
		return;
	}
	u8 *to = page(a, slot, kv, pos / PAGE);
	u32 p = pos % PAGE;
	for (u32 i = LANE; i < dims; i += 32) {
		s32 v = i < dim ? half(h[i], down) : 0;
		u8 *at = to + (is_v ? value_at(dims, i, p) : key_at(i, p));
		at[0] = (u8)(v >> 8), at[plane(dims)] = (u8)v;
	}
	if (LANE == 0) to[(is_v ? value_shifts(dims) : key_shifts(dims)) + p] = (u8)(shift + down);
}
