"""A second implementation of NUMERICS.md: integers only, standard library only.

It is slow and plain on purpose. This file has sections 1, 2, 3, 5 and 6 and the
functions of section 4 that the engine runs; weights.py imports tensors,
network.py is the graph, outputs.py samples, identity.py hashes.
"""

import math

# 1. Notation and rounding -------------------------------------------------

M48 = 2**47 - 1


def rnd(a, s):
    return (a + (1 << (s - 1))) >> s if s > 0 else a << -s


def nearest(a, b):
    q = (2 * abs(a) + b) // (2 * b)
    return -q if a < 0 else q


def trunc(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def sat(a):
    return max(-M48, min(M48, a))


def top(h):
    return max(map(abs, h))


def scale(v, e):
    if v == 0:
        return (0, 0)
    n = v.bit_length()
    if n <= 31:
        return (v << (31 - n), e - (31 - n))
    m, e = rnd(v, n - 31), e + n - 31
    return (1 << 30, e + 1) if m == 1 << 31 else (m, e)


def zeros64(a):
    return 64 - a.bit_length()


def ratio(a, b, e):
    if a == 0:
        return (0, 0)
    la, lb = zeros64(a), zeros64(b)
    return scale(((a << la) << 31) // (b << lb), e - 31 - la + lb)


def mul(x, y):
    return scale(x[0] * y[0], x[1] + y[1])


def apply(x, v, f):
    return sat(rnd(v * x[0], -(x[1] + f)))


def sqrt(n):
    z = zeros64(n) & ~1
    return scale(math.isqrt(n << z), -(z // 2))


def invsqrt(n):
    z = zeros64(n) & ~1
    return ratio(1, math.isqrt(n << z), z // 2)


# 2. Functions -------------------------------------------------------------

EXP2 = (1073741824, -744163073, 257059880, -57045401, 7277682)
SIN = (1686629678, -693597909, 85564899, -5016746, 161902)
LOG2E = 1549082005


def exp2neg(d):
    n, f = d >> 16, d % 65536
    if n > 31:
        return 0
    r = EXP2[4]
    for c in EXP2[3::-1]:
        r = rnd(r * f, 16) + c
    return rnd(r, n)


def sigmoid(x, e):
    t = 1 << 30 if x >= 0 else e
    return sat(rnd(x * ((t << 30) // ((1 << 30) + e)), 30))


def silu(x):
    a = min(abs(x), 64 << 24)
    return sigmoid(x, exp2neg(rnd(a * LOG2E, 38)))


def gelu(x):
    a = min(abs(x), 16 << 24)
    k = 38624644 + rnd(rnd(a * a, 24) * 110534462, 30)
    return sigmoid(x, exp2neg(rnd(a * k, 32)))


def quarter_sin(f):
    y = rnd(f * f, 30)
    r = SIN[4]
    for c in SIN[3::-1]:
        r = rnd(r * y, 30) + c
    return min(rnd(r * f, 30), 1 << 30)


def sincos(turns):
    a = ((turns + (1 << 31)) % (1 << 64)) >> 32
    f = a % (1 << 30)
    s, c = quarter_sin(f), quarter_sin((1 << 30) - f)
    return ((s, c), (c, -s), (-s, -c), (-c, s))[a >> 30]


def log2(n):
    k = n.bit_length() - 1
    m, r = n << (63 - k), k
    for _ in range(24):
        p = m * m
        if p >= 1 << 127:
            r, m = 2 * r + 1, p >> 64
        else:
            r, m = 2 * r, p >> 63
    return r


def philox(key, ctr):
    k0, k1 = key
    c0, c1, c2, c3 = ctr
    for _ in range(10):
        p0, p1 = 0xD2511F53 * c0, 0xCD9E8D57 * c2
        c0, c1, c2, c3 = (p1 >> 32) ^ c1 ^ k0, p1 % 2**32, (p0 >> 32) ^ c3 ^ k1, p0 % 2**32
        k0, k1 = (k0 + 0x9E3779B9) % 2**32, (k1 + 0xBB67AE85) % 2**32
    return (c0, c1, c2, c3)


# 3. Activations -----------------------------------------------------------

UNIT = 127 * 65535


def quantize(h, s):
    """A quantised vector: digits, block scales, scale."""
    sh = max(0, top(h).bit_length() - 30)
    u = [rnd(x, sh) for x in h]
    m = top(u)
    if m == 0:
        return [0] * len(h), [1] * (len(h) // 32), (0, 0)
    xs, ts = [], []
    for b in range(0, len(u), 32):
        block = u[b : b + 32]
        t = max(1, -(-top(block) * 65535 // m))
        r = (UNIT << 40) // (t * m)
        xs += [rnd(x * r, 40) for x in block]
        ts.append(t)
    return xs, ts, mul(ratio(m, UNIT, sh), s)


def half16(h):
    sh = max(0, top(h).bit_length() - 15)
    return [max(-32767, min(32767, rnd(x, sh))) for x in h], sh


# 4. Weights: what runs ----------------------------------------------------


class Row:
    """w digits, s block scales, o offsets or None, r scale."""

    def __init__(self, w, s, o, r):
        self.w, self.s, self.o, self.r = w, s, o, r
        self.wide = len(w) // len(s)
        self.e = [x * s[i // self.wide] + (8 * o[i // 32] if o else 0) for i, x in enumerate(w)]

    def product(self, vec):
        x, t, a = vec
        acc = 0
        for b, tb in enumerate(t):
            acc += tb * sum(map(int.__mul__, self.e[32 * b : 32 * b + 32], x[32 * b : 32 * b + 32]))
        return apply(mul(self.r, a), acc, 24)

    def numbers(self, es):
        s = mul(self.r, es) if es != (0, 0) else self.r
        return [apply(s, e, 24) for e in self.e]


# 5. RMSNorm ---------------------------------------------------------------


def normed(x, gain, eps):
    g, s = gain
    sh = max(0, top(x).bit_length() - 24)
    u = [rnd(v, sh) for v in x]
    ss = max(1, sum(v * v for v in u) + rnd(len(x) * eps[0], -(eps[1] + 48 - 2 * sh)))
    return [a * b for a, b in zip(u, g)], mul(s, invsqrt(ss))


def rmsnorm(x, gain, eps):
    return quantize(*normed(x, gain, eps))


def rmsnorm24(x, gain, eps):
    h, n = normed(x, gain, eps)
    return [apply(n, v, 24) for v in h]


# 6. Rotary embedding ------------------------------------------------------

TURN = 0x28BE60DB9391054A7F09D5F47D4D3770


def root(v, h):
    """Floor of the h-th root, by bisection."""
    lo, hi = 0, 1 << (v.bit_length() // h + 1)
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if mid**h <= v:
            lo = mid
        else:
            hi = mid
    return lo


def rope_freqs(dims, base):
    m, e = base
    h = dims // 2
    return [(root((1 << (96 * h - e * j)) // m**j, h) * TURN) >> 160 for j in range(h)]


def divide_freq(freq, factor):
    m, e = factor
    return freq // (m << e) if e >= 0 else (freq << -e) // m


def scaled_freqs(dims, base, kind, f, n):
    """The table before rope_freqs.weight; f is a factor or None, n the context of YaRN."""
    freqs = rope_freqs(dims, base)
    if not f or f[0] == 0 or kind == "none":
        return freqs
    if kind in (None, "linear"):
        return [divide_freq(x, f) for x in freqs]
    return yarn_freqs(freqs, yarn_ends(dims, base, n), f) if above_one(f) else freqs


def above_one(f):
    return (f[0] << max(f[1], 0)) > (1 << max(-f[1], 0))


def yarn_ends(dims, base, n):
    """low and high."""
    m, e = base

    def turns(k, t):
        """Both sides of the comparison of turns(k) with t, as integers."""
        left, right = (n * TURN) ** dims, m ** (2 * k) * (t << 128) ** dims
        return (left, right << 2 * k * e) if e >= 0 else (left << -2 * k * e, right)

    low = 0
    while low < dims:
        left, right = turns(low + 1, 32)
        if left < right:
            break
        low += 1
    for k in range(dims - 1):
        left, right = turns(k, 1)
        if left <= right:
            return low, k
    return low, dims - 1


def yarn_freqs(freqs, ends, f):
    (low, high), (m, e), out = ends, f, []
    num, den = m << max(e, 0), 1 << max(-e, 0)
    for j, freq in enumerate(freqs):
        if j <= low:
            out.append(freq)
        elif j >= high:
            out.append(divide_freq(freq, f))
        else:
            out.append(freq * ((j - low) * den + (high - j) * num) // ((high - low) * num))
    return out


def yarn_length(f):
    m, e = f
    r, x = m.bit_length() - 1 + e, m << (63 - m.bit_length())
    for _ in range(32):
        x = x * x >> 62
        if x >= 1 << 63:
            r, x = 2 * r + 1, x >> 1
        else:
            r = 2 * r
    return scale((1 << 32) + (r * 2977044471 >> 32) // 10, -32)


def rot(h, pos, freqs, halves):
    """The rotated head and its shift."""
    sh = max(0, top(h).bit_length() - 30)
    u = [rnd(x, sh) for x in h]
    for j, f in enumerate(freqs):
        x, y = (j, j + len(freqs)) if halves else (2 * j, 2 * j + 1)
        s, c = sincos(pos * f)
        a, b = u[x], u[y]
        u[x], u[y] = rnd(a * c - b * s, 30), rnd(a * s + b * c, 30)
    return u, sh


def rotate_q(h, pos, freqs, halves, qs):
    u, sh = rot(h, pos, freqs, halves)
    q, more = half16([x * qs[0] for x in u])
    return q, sh + more + qs[1]


def rotate_k(h, pos, freqs, halves):
    u, sh = rot(h, pos, freqs, halves)
    q, more = half16(u)
    return q, sh + more
