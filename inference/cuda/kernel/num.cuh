// The arithmetic of NUMERICS.md, sections 1 and 2.
#pragma once
#include "device.cuh"

#define MAX48 ((1ll << 47) - 1)

DEVICE s64 min64(s64 a, s64 b) { return a < b ? a : b; }
DEVICE s64 max64(s64 a, s64 b) { return a > b ? a : b; }
DEVICE u32 min32(u32 a, u32 b) { return a < b ? a : b; }
DEVICE s64 abs64(s64 a) { return a < 0 ? -a : a; }

// width is bits(v), the number of bits of v.
DEVICE int width(u64 v) { return v == 0 ? 0 : 64 - __builtin_clzll(v); }
DEVICE int zeros(u64 v) { return 64 - width(v); }

DEVICE s64 sat(s64 v) { return max64(-MAX48, min64(MAX48, v)); }

// round is Round for 0 <= s < 64: it cannot overflow.
DEVICE s64 round(s64 v, u32 s) { return s == 0 ? v : (v >> s) + (v >> (s - 1) & 1); }

// round_to is Round with a constant shift where v + 2^(s-1) fits.
template <int s> DEVICE s64 round_to(s64 v) { return (v + (1ll << (s - 1))) >> s; }

DEVICE s64 sat_sign(s64 sign) { return sign < 0 ? -MAX48 : MAX48; }

// round_wide is Sat(Round(hi:lo, s)); s <= 0 multiplies by 2^-s.
DEVICE s64 round_wide(s64 hi, u64 lo, s32 s) {
	if (s <= 0) {
		s64 v = (s64)lo;
		if (hi != v >> 63) return sat_sign(hi);
		if (v == 0) return 0;
		if (-s >= 48 || v > MAX48 >> -s || v < -(MAX48 >> -s)) return sat_sign(v);
		return (s64)((u64)v << -s);
	}
	s64 v, half;
	if (s < 64) {
		v = (s64)(lo >> s | (u64)hi << (63 - s) << 1);
		half = lo >> (s - 1) & 1;
		if (hi >> s != v >> 63) return sat_sign(hi);
	} else if (s == 64) {
		v = hi, half = lo >> 63;
	} else {
		// Below 2^63 of them: nothing is left but the sign, and Round makes it 0.
		v = s < 128 ? round(hi, s - 64) : 0, half = 0;
	}
	return sat(max64(-MAX48 - 1, min64(MAX48, v)) + half);
}

// mul_round is Sat(Round(a * b, s)).
DEVICE s64 mul_round(s64 a, s64 b, s32 s) {
	s64 hi = (s64)mul_hi((u64)a, (u64)b) - (a >> 63 & b) - (b >> 63 & a);
	return round_wide(hi, (u64)a * (u64)b, s);
}

// score_round is Sat(Round(v, s)) for |v| < 2^38.
DEVICE s64 score_round(s64 v, s32 s) {
	if (s > 0) return s < 40 ? round(v, (u32)s) : 0;
	s = s < -47 ? 47 : -s;
	s64 most = MAX48 >> s;
	return v > most ? MAX48 : v < -most ? -MAX48 : (s64)((u64)v << s);
}

struct scale { u32 m; s32 e; };

DEVICE scale to_scale(u64 v, s32 e) {
	if (v == 0) return scale{0, 0};
	int n = width(v);
	if (n <= 31) return scale{(u32)(v << (31 - n)), e - (31 - n)};
	u32 s = n - 31;
	u64 m = (v >> s) + (v >> (s - 1) & 1);
	if (m == 1u << 31) m >>= 1, s++;
	return scale{(u32)m, e + (s32)s};
}

// ratio is a / b * 2^e for b > 0. The quotient has at most 32 bits: it is guessed
// from the upper half of b, at most 2 too large, and corrected.
DEVICE scale ratio(u64 a, u64 b, s32 e) {
	if (a == 0) return scale{0, 0};
	int la = zeros(a), lb = zeros(b);
	a <<= la, b <<= lb;
	u64 q = (a >> 1) / (b >> 32);
	for (;;) {
		u64 hi = mul_hi(q, b), lo = q * b;
		if (hi < a >> 33 || (hi == a >> 33 && lo <= a << 31)) break;
		q--;
	}
	return to_scale(q, e - 31 - la + lb);
}

DEVICE scale mul(scale x, scale y) { return to_scale((u64)x.m * y.m, x.e + y.e); }

// apply is Sat(Round(v * m, -(e + f))). The product has at most 95 bits; where the
// lowest 32 and more are shifted out, the rest of it is enough.
DEVICE s64 apply(scale x, s64 v, s32 f) {
	s32 s = -(x.e + f);
	if (s <= 32 || s > 95) return mul_round(v, (s64)x.m, s);
	s64 top = (v >> 32) * x.m + (s64)((v & 0xffffffff) * (u64)x.m >> 32);
	return sat(round(top, (u32)s - 32));
}

// isqrt is floor(sqrt(n)) for n >= 2^62: the root of the upper half bit by bit,
// then 16 bits by a division (Zimmermann), at most 1 too large.
DEVICE u64 isqrt_top(u64 n) {
	u32 v = (u32)(n >> 32), r = 0;
	for (u32 bit = 1u << 30; bit != 0; bit >>= 2) {
		u32 t = r + bit;
		bool in = v >= t;
		v -= in ? t : 0;
		r = (r >> 1) + (in ? bit : 0);
	}
	u64 rest = (u64)v << 16 | (n >> 16 & 0xffff);
	u64 q = rest / (2 * r), left = rest % (2 * r);
	u64 root = ((u64)r << 16) + q;
	s64 rem = (s64)(left << 16 | (n & 0xffff)) - (s64)(q * q);
	return rem < 0 ? root - 1 : root;
}

// invsqrt is 1 / sqrt(n), n > 0.
DEVICE scale invsqrt(u64 n) {
	int z = zeros(n) & ~1;
	return ratio(1, isqrt_top(n << z), z / 2);
}

// exp2neg is 2^-d in Q30, d >= 0 in Q16.
DEVICE s64 exp2neg(s64 d) {
	s64 n = d >> 16;
	if (n > 31) return 0;
	s32 f = (s32)(d & 0xffff);
	s32 r = 7277682;
	r = (s32)round_to<16>((s64)r * f) - 57045401;
	r = (s32)round_to<16>((s64)r * f) + 257059880;
	r = (s32)round_to<16>((s64)r * f) - 744163073;
	r = (s32)round_to<16>((s64)r * f) + 1073741824;
	return round(r, (u32)n);
}

#define LOG2E 1549082005ll

DEVICE s64 sigmoid(s64 x, s64 e) {
	u64 t = x >= 0 ? 1ull << 30 : (u64)e;
	return mul_round(x, (s64)((t << 30) / ((1u << 30) + (u64)e)), 30);
}

DEVICE s64 silu(s64 x) {
	s64 a = min64(abs64(x), 64ll << 24);
	return sigmoid(x, exp2neg(round_to<38>(a * LOG2E)));
}

DEVICE s64 gelu(s64 x) {
	s64 a = min64(abs64(x), 16ll << 24);
	s64 k = 38624644 + round_to<30>(round_to<24>(a * a) * 110534462);
	return sigmoid(x, exp2neg(round_to<32>(a * k)));
}

// quarter_sin is sin(pi/2 * f), f in Q30 up to 1.
DEVICE s64 quarter_sin(s64 f) {
	s64 y = round_to<30>(f * f);
	s64 r = 161902;
	r = round_to<30>(r * y) - 5016746;
	r = round_to<30>(r * y) + 85564899;
	r = round_to<30>(r * y) - 693597909;
	r = round_to<30>(r * y) + 1686629678;
	return min64(round_to<30>(r * f), 1ll << 30);
}

struct turn { s64 sin, cos; };

DEVICE turn sin_cos(u64 turns) {
	u32 a = (u32)((turns + (1ull << 31)) >> 32);
	s64 f = a & ((1u << 30) - 1);
	s64 s = quarter_sin(f), c = quarter_sin((1ll << 30) - f);
	switch (a >> 30) {
	case 0: return turn{s, c};
	case 1: return turn{c, -s};
	case 2: return turn{-s, -c};
	default: return turn{-c, s};
	}
}

// draw is the 64-bit random number of output index i under a seed.
DEVICE u64 draw(u64 seed, u64 i) {
	u32 k0 = (u32)seed, k1 = (u32)(seed >> 32);
	u32 c0 = (u32)i, c1 = (u32)(i >> 32), c2 = 0, c3 = 0;
	for (int round = 0; round < 10; round++) {
		u32 h0 = mul_hi32(0xD2511F53u, c0), l0 = 0xD2511F53u * c0;
		u32 h1 = mul_hi32(0xCD9E8D57u, c2), l1 = 0xCD9E8D57u * c2;
		c0 = h1 ^ c1 ^ k0, c1 = l1, c2 = h0 ^ c3 ^ k1, c3 = l0;
		k0 += 0x9E3779B9u, k1 += 0xBB67AE85u;
	}
	return (u64)c1 << 32 | c0;
}

// epsilon_scaled is n * m * 2^(e + frac), rounded.
DEVICE u64 epsilon_scaled(u64 n, u32 m, s32 e, s32 frac) {
	u64 p = n * m;
	s32 s = -(e + frac);
	if (s <= 0) return p << -s;
	if (s > 63) return 0;
	return (p >> s) + (p >> (s - 1) & 1);
}
