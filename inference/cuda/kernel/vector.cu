// Vectors of the residual stream: embedding, norms, quantisation, the gate.
#include "norm.cuh"
#include "quant.cuh"

// element is E_i of row r of a matrix, in units of the row's scale.
DEVICE s64 element(const target *t, u64 r, u32 i) {
	u64 at = r / GROUP * (t->cols / BLOCK) + i / BLOCK, lane = r % GROUP;
	u32 k = i % BLOCK, kind = (u32)t->kind;
	const s16 *s = memory_at<const s16>(t->s);
	const u8 *w = memory_at<const u8>(t->w);
	s64 digit;
	if (kind == INT4 || kind == INT4_OFFSET) {
		u8 two = w[at * (GROUP * BLOCK / 2) + (k % 16 / 4 * GROUP + lane) * 4 + k % 4];
		digit = (k < 16 ? two & 15 : two >> 4) - (kind == INT4 ? 8 : 0);
	} else {
		digit = w[at * (GROUP * BLOCK) + (k / 4 * GROUP + lane) * 4 + k % 4] - (kind == INT5_OFFSET ? 0 : 128);
	}
	s64 v = digit * (kind == INT8_HALF ? s[(2 * at + k / 16) * GROUP + lane] : s[at * GROUP + lane]);
	if (kind == INT5_OFFSET || kind == INT4_OFFSET) v += 8 * (s64)memory_at<const s16>(t->o)[at * GROUP + lane];
	return v;
}

KERNEL(256, 1) ck_embed(u64 x_, u64 tok_, u64 slot_, u64 target_, u64 esM, u64 esE, u64 n, u64 width) {
	u32 row = BLOCK_X;
	if (row >= n || memory_at<const u32>(slot_)[row] == NONE) return;
	const target *t = memory_at<const target>(target_);
	u32 token = memory_at<const u32>(tok_)[row];
	scale s{memory_at<const u32>(t->m)[token], memory_at<const s32>(t->e)[token]};
	if (esM) s = mul(s, scale{(u32)esM, (s32)esE});
	s64 *x = memory_at<s64>(x_) + row * width;
	for (u32 i = THREAD; i < width; i += THREADS) x[i] = apply(s, element(t, token, i), 24);
}

// A block a row; the blocks behind them bring weights into L2 for the product
// that follows. Warp w has the 32 elements of each block w, w + WARPS, ..: at
// most 16 of them, as there are 1024 threads from width 4096 on.
KERNEL(1024, 1) ck_norm(u64 x_, u64 y_, u64 ystride, u64 post_, u64 gain_, u64 idx_, u64 vx, u64 vb, u64 va,
						u64 top_, u64 n, u64 width, u64 epsM, u64 epsE, u64 pre, u64 preBytes) {
	SHARED s64 room[6][32];
	if (BLOCK_X >= n) {
		u64 step = (u64)(BLOCKS_X - (u32)n) * THREADS * 128;
		for (u64 i = ((u64)(BLOCK_X - (u32)n) * THREADS + THREAD) * 128; i < preBytes; i += step) prefetch(memory_at<const u8>(pre) + i);
		return;
	}
	u32 row = BLOCK_X, from = idx_ ? memory_at<const u32>(idx_)[row] : row;
	s64 *x = memory_at<s64>(x_) + from * width;
	if (top_ && THREAD < 2) memory_at<s64>(top_)[2 * row + THREAD] = 0;
	const s64 *y = memory_at<const s64>(y_) + from * ystride;
	scale ps{0, 0};
	u32 pshift = 0;
	const gain *post = memory_at<const gain>(post_);
	if (y_ && post_) {
		s64 top = 0;
		for (u32 i = THREAD; i < width; i += THREADS) top = max64(top, abs64(y[i]));
		pshift = norm_shift(block_max(top, room[0]));
		u64 sum = 0;
		for (u32 i = THREAD; i < width; i += THREADS) {
			s64 e = round(y[i], pshift);
			sum += (u64)(e * e);
		}
		ps = norm_scale(post, block_sum(sum, (u64 *)room[1]), width, (u32)epsM, (s32)epsE, pshift);
	}
	s64 top = 0;
	for (u32 i = THREAD; i < width; i += THREADS) {
		s64 v = x[i];
		if (y_) {
			v = sat(v + (post_ ? apply(ps, round(y[i], pshift) * post->g[i], 24) : y[i]));
			x[i] = v;
		}
		top = max64(top, abs64(v));
	}
	u32 shift = norm_shift(block_max(top, room[2]));
	const gain *g = memory_at<const gain>(gain_);
	u64 sum = 0;
	s64 high = 0, low = 0;
	for (u32 i = THREAD; i < width; i += THREADS) {
		s64 e = round(x[i], shift), h = e * g->g[i];
		sum += (u64)(e * e);
		high = max64(high, h), low = max64(low, -h);
	}
	sum = block_sum(sum, (u64 *)room[3]);
	high = block_max(high, room[4]);
	low = block_max(low, room[5]);
	fitter fit(high, low);
	if (THREAD == 0) {
		scale s = norm_scale(g, sum, width, (u32)epsM, (s32)epsE, shift);
		memory_at<scale>(va)[row] = fit.unit(s);
	}
	// The scales of a warp's blocks are divided side by side, one a lane.
	u32 blocks = (u32)width / BLOCK, mine = 0;
	for (u32 b = WARP, k = 0; b < blocks; b += WARPS, k++) {
		u32 i = b * BLOCK + LANE;
		u32 m = fit.magnitude(round(x[i], shift) * g->g[i]);
		if (LANE == k) mine = m;
	}
	u64 factor;
	u32 t = fit.fit(mine, &factor);
	s8 *digits = memory_at<s8>(vx);
	quants *q = memory_at<quants>(vb);
	for (u32 b = WARP, k = 0; b < blocks; b += WARPS, k++) {
		u32 i = b * BLOCK + LANE;
		u64 at = (u64)b * stride((u32)n) + row;
		fit.put(round(x[i], shift) * g->g[i], shuffle(t, k), shuffle64(factor, k), digits + at * BLOCK, q + at);
	}
}

// A warp a block of 32.
KERNEL(256, 1) ck_quant(u64 h_, u64 hstride, u64 top_, u64 vx, u64 vb, u64 va, u64 n, u64 cols) {
	u32 row = BLOCK_Y, b = BLOCK_X * WARPS + WARP;
	const s64 *top = memory_at<const s64>(top_) + 2 * row;
	fitter fit(top[0], top[1]);
	if (BLOCK_X == 0 && THREAD == 0) memory_at<scale>(va)[row] = fit.unit(to_scale(1, -24));
	if (b >= cols / BLOCK) return;
	s64 h = memory_at<const s64>(h_)[row * hstride + b * BLOCK + LANE];
	u64 factor;
	u32 t = fit.fit(fit.magnitude(h), &factor);
	u64 at = (u64)b * stride((u32)n) + row;
	fit.put(h, t, factor, memory_at<s8>(vx) + at * BLOCK, memory_at<quants>(vb) + at);
}

KERNEL(256, 1) ck_act(u64 act, u64 gate, u64 up, u64 rstride, u64 is_gelu, u64 top, u64 n, u64 ffn) {
	u32 row = BLOCK_Y, i = BLOCK_X * THREADS + THREAD;
	s64 v = 0;
	if (i < ffn) {
		u64 at = row * rstride + i;
		s64 g = memory_at<const s64>(gate)[at], f = is_gelu ? gelu(g) : silu(g);
		v = mul_round(f, memory_at<const s64>(up)[at], 24);
		memory_at<s64>(act)[at] = v;
	}
	raise(memory_at<s64>(top) + 2 * row, max64(v, 0), max64(-v, 0));
}

// A block marks 256 tokens of a prompt.
KERNEL(256, 1) ck_see(u64 counts, u64 tokens, u64 n) {
	u32 i = BLOCK_X * THREADS + THREAD;
	if (i < n) atomic_or(memory_at<u32>(counts) + memory_at<const u32>(tokens)[i], 1u << 31);
}

KERNEL(256, 1) ck_copy(u64 dst, u64 src, u64 bytes) {
	u64 n = bytes / 16, step = (u64)BLOCKS_X * THREADS;
	const word4 *from = memory_at<const word4>(src);
	word4 *to = memory_at<word4>(dst);
	u64 i = (u64)BLOCK_X * THREADS + THREAD;
	for (; i + 3 * step < n; i += 4 * step) {
		word4 a = load_once(from + i), b = load_once(from + i + step), c = load_once(from + i + 2 * step), d = load_once(from + i + 3 * step);
		to[i] = a, to[i + step] = b, to[i + 2 * step] = c, to[i + 3 * step] = d;
	}
	for (; i < n; i += step) to[i] = load_once(from + i);
}
