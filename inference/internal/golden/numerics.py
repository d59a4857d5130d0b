"""A second implementation of NUMERICS.md: integers only, standard library only.

It is slow and plain on purpose. Section numbers are those of NUMERICS.md.
"""

import hashlib
import math
import struct

# 1. Notation and rounding -------------------------------------------------

M48 = 2**47 - 1


def rnd(a, s):
    return (a + (1 << (s - 1))) >> s if s > 0 else a << -s


def trunc(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def sat(a):
    return max(-M48, min(M48, a))


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


def silu(x):
    a = min(abs(x), 64 << 24)
    e = exp2neg(rnd(a * LOG2E, 38))
    t = 1 << 30 if x >= 0 else e
    return sat(rnd(x * ((t << 30) // ((1 << 30) + e)), 30))


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


def philox(key, ctr):
    k0, k1 = key
    c0, c1, c2, c3 = ctr
    for _ in range(10):
        p0, p1 = 0xD2511F53 * c0, 0xCD9E8D57 * c2
        c0, c1, c2, c3 = (p1 >> 32) ^ c1 ^ k0, p1 % 2**32, (p0 >> 32) ^ c3 ^ k1, p0 % 2**32
        k0, k1 = (k0 + 0x9E3779B9) % 2**32, (k1 + 0xBB67AE85) % 2**32
    return (c0, c1, c2, c3)


# 3. Quantised vectors -----------------------------------------------------

UNIT = 127 * 4095


def quantize(h, s):
    """Returns digits, block scales, scale."""
    sh = max(0, max(map(abs, h)).bit_length() - 30)
    u = [rnd(x, sh) for x in h]
    m = max(map(abs, u))
    if m == 0:
        return [0] * len(h), [1] * (len(h) // 32), (0, 0)
    xs, ts = [], []
    for b in range(0, len(u), 32):
        block = u[b : b + 32]
        t = max(1, -(-max(map(abs, block)) * 4095 // m))
        r = (UNIT << 40) // (t * m)
        xs += [rnd(x * r, 40) for x in block]
        ts.append(t)
    return xs, ts, mul(ratio(m, UNIT, sh), s)


def half16(h):
    sh = max(0, max(map(abs, h)).bit_length() - 15)
    return [max(-32767, min(32767, rnd(x, sh))) for x in h], sh


# 4. Weights ---------------------------------------------------------------


def float_parts(bits, exp_bits, frac_bits):
    sign, frac = bits >> (exp_bits + frac_bits), bits % (1 << frac_bits)
    exp = (bits >> frac_bits) % (1 << exp_bits)
    if exp == (1 << exp_bits) - 1:
        raise ValueError("not finite")
    if exp == 0:
        exp = 1
    else:
        frac += 1 << frac_bits
    if frac == 0:
        return (0, 0)
    return (-frac if sign else frac, exp - ((1 << (exp_bits - 1)) - 1) - frac_bits)


def f32(bits):
    return float_parts(bits, 8, 23)


def f16(bits):
    return float_parts(bits, 5, 10)


def words(floats, width):
    tops = [abs(m).bit_length() + e for m, e in floats if m]
    if not tops:
        return [0] * len(floats), 0
    e = max(tops) - width
    return [rnd(m, e - fe) for m, fe in floats], e


def row_from_floats(floats):
    v, e = words(floats, 40)
    a = max(map(abs, v))
    if a == 0:
        return [0] * len(v), [0] * (len(v) // 32), (0, 0)
    ws, ss = [], []
    for b in range(0, len(v), 32):
        block = v[b : b + 32]
        s = max(1, -(-max(map(abs, block)) * 4095 // a))
        d = s * a
        ws += [(2 * x * UNIT + d) // (2 * d) for x in block]
        ss.append(s)
    return ws, ss, ratio(a, UNIT, e)


def row_from_blocks(blocks):
    """blocks: (half bits, 32 integers)."""
    ds = []
    for bits, _ in blocks:
        m, e = f16(bits)
        ds.append(m << (e + 24) if m else 0)
    a = max(map(abs, ds))
    if a == 0:
        return [0] * 32 * len(ds), [0] * len(ds), (0, 0)
    ws, ss = [], []
    for d, (_, q) in zip(ds, blocks):
        ss.append((2 * abs(d) * 4095 + a) // (2 * a))
        ws += [-x if d < 0 else x for x in q]
    return ws, ss, ratio(a, 4095, -24)


def rows(kind, data, cols):
    """Rows of a matrix from the bytes of a tensor."""
    out = []
    if kind in ("Q8_0", "Q4_0"):
        size = 34 if kind == "Q8_0" else 18
        per = cols // 32 * size
        for at in range(0, len(data), per):
            blocks = []
            for b in range(at, at + per, size):
                (d,) = struct.unpack_from("<H", data, b)
                q = data[b + 2 : b + size]
                if kind == "Q8_0":
                    ints = [max(-127, x - 256 if x > 127 else x) for x in q]
                else:
                    ints = [(x & 15) - 8 for x in q] + [(x >> 4) - 8 for x in q]
                blocks.append((d, ints))
            out.append(row_from_blocks(blocks))
        return out
    fs = floats_of(kind, data)
    return [row_from_floats(fs[i : i + cols]) for i in range(0, len(fs), cols)]


def floats_of(kind, data):
    if kind == "F32":
        return [f32(x) for (x,) in struct.iter_unpack("<I", data)]
    if kind == "BF16":
        return [f32(x << 16) for (x,) in struct.iter_unpack("<H", data)]
    return [f16(x) for (x,) in struct.iter_unpack("<H", data)]


def gain(floats):
    v, e = words(floats, 24)
    return v, mul(sqrt(len(v)), scale(1, e))


def product(matrix, vec):
    x, t, a = vec
    out = []
    for w, s, r in matrix:
        acc = 0
        for b in range(len(s)):
            lo = 32 * b
            acc += s[b] * t[b] * sum(i * j for i, j in zip(w[lo : lo + 32], x[lo : lo + 32]))
        out.append(apply(mul(r, a), acc, 24))
    return out


def row24(row):
    w, s, r = row
    return [apply(r, x * s[i // 32], 24) for i, x in enumerate(w)]


# 5. RMSNorm ---------------------------------------------------------------


def rmsnorm(x, g, eps):
    gs, s = g
    sh = max(0, max(map(abs, x)).bit_length() - 24)
    u = [rnd(v, sh) for v in x]
    ss = max(1, sum(v * v for v in u) + rnd(len(x) * eps[0], -(eps[1] + 48 - 2 * sh)))
    return quantize([a * b for a, b in zip(u, gs)], mul(s, invsqrt(ss)))


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


# 7. The layers ------------------------------------------------------------


class Model:
    """hyper: context width layers ffn heads kv_heads head_dim rope_dims eps.

    weights: matrices and gains by their GGUF names.
    """

    def __init__(self, hyper, weights, freqs):
        self.__dict__.update(hyper)
        self.w, self.freqs = weights, freqs
        self.qs = mul(invsqrt(self.head_dim), scale(LOG2E, -30))

    def start(self):
        return {"pos": 0, "k": [[] for _ in range(self.layers)], "v": [[] for _ in range(self.layers)]}

    def rotate(self, v, pos):
        v = list(v)
        for j, f in enumerate(self.freqs):
            s, c = sincos(pos * f)
            for h in range(0, len(v), self.head_dim):
                a, b = v[h + 2 * j], v[h + 2 * j + 1]
                v[h + 2 * j] = sat(rnd(a * c - b * s, 30))
                v[h + 2 * j + 1] = sat(rnd(a * s + b * c, 30))
        return v

    def heads16(self, v):
        return [half16(v[i : i + self.head_dim]) for i in range(0, len(v), self.head_dim)]

    def step(self, st, tok, see=lambda pos, op, v: None):
        """One position: returns the logits and changes st."""
        w, pos, d = self.w, st["pos"], self.head_dim
        x = row24(w["token_embd.weight"][tok])
        see(pos, 0, x)
        for l in range(self.layers):
            op, p = 1 + 19 * l, "blk.%d." % l
            n = rmsnorm(x, w[p + "attn_norm.weight"], self.eps)
            see(pos, op, n)
            q = product(w[p + "attn_q.weight"], n)
            k = product(w[p + "attn_k.weight"], n)
            v = product(w[p + "attn_v.weight"], n)
            see(pos, op + 1, q)
            see(pos, op + 2, k)
            see(pos, op + 3, v)
            q = self.heads16([apply(self.qs, e, 0) for e in self.rotate(q, pos)])
            k = self.heads16(self.rotate(k, pos))
            v = self.heads16(v)
            see(pos, op + 4, q)
            see(pos, op + 5, k)
            see(pos, op + 6, v)
            st["k"][l].append(k)
            st["v"][l].append(v)
            attn = []
            for h in range(self.heads):
                kv = h // (self.heads // self.kv_heads)
                qd, qsh = q[h]
                z = []
                for past in st["k"][l]:
                    kd, ksh = past[kv]
                    z.append(sat(rnd(sum(a * b for a, b in zip(qd, kd)), 32 - qsh - ksh)))
                see(pos, op + 7, z)
                top = max(z)
                ws = [exp2neg(top - e) for e in z]
                see(pos, op + 8, ws)
                vals = [past[kv] for past in st["v"][l]]
                vsh = max(sh for _, sh in vals)
                total = [0] * d
                for b in range(0, len(ws), 64):
                    part = [0] * d
                    for e, (vd, sh) in zip(ws[b : b + 64], vals[b : b + 64]):
                        e = rnd(e, vsh - sh)
                        part = [a + e * c for a, c in zip(part, vd)]
                    see(pos, op + 9, part)
                    total = [a + c for a, c in zip(total, part)]
                inv = ratio(1, sum(ws), vsh)
                attn += [apply(inv, e, 0) for e in total]
            see(pos, op + 10, attn)
            n = quantize(attn, scale(1, -24))
            see(pos, op + 11, n)
            x = [sat(a + b) for a, b in zip(x, product(w[p + "attn_output.weight"], n))]
            see(pos, op + 12, x)
            n = rmsnorm(x, w[p + "ffn_norm.weight"], self.eps)
            see(pos, op + 13, n)
            g = product(w[p + "ffn_gate.weight"], n)
            u = product(w[p + "ffn_up.weight"], n)
            see(pos, op + 14, g)
            see(pos, op + 15, u)
            a = [sat(rnd(silu(e) * f, 24)) for e, f in zip(g, u)]
            see(pos, op + 16, a)
            n = quantize(a, scale(1, -24))
            see(pos, op + 17, n)
            x = [sat(e + f) for e, f in zip(x, product(w[p + "ffn_down.weight"], n))]
            see(pos, op + 18, x)
        n = rmsnorm(x, w["output_norm.weight"], self.eps)
        see(pos, 1 + 19 * self.layers, n)
        logits = product(w.get("output.weight", w["token_embd.weight"]), n)
        see(pos, 2 + 19 * self.layers, logits)
        st["pos"] += 1
        return logits


# 8. Sampling --------------------------------------------------------------

ONE = 1000000


def choose(logits, prompt, output, p):
    """p: temperature top_p min_p top_k seed repetition frequency presence."""
    l = list(logits)
    if p["repetition"] not in (0, ONE):
        for j in set(prompt) | set(output):
            if l[j] > 0:
                l[j] = sat(trunc(l[j] * ONE, p["repetition"]))
            else:
                l[j] = sat(-trunc(-l[j] * p["repetition"], ONE))
    for j in set(output):
        n = output.count(j)
        l[j] = sat(l[j] - trunc((p["frequency"] * n + p["presence"]) << 24, ONE))
    best = max(range(len(l)), key=lambda j: (l[j], -j))
    if p["temperature"] == 0:
        return best
    t = ratio(LOG2E * ONE, p["temperature"], -30)
    w = [exp2neg(apply(t, l[best] - e, -8)) for e in l]
    keep = [j for j in range(len(l)) if w[j] > 0 and w[j] * ONE >= p["min_p"] << 30]
    top_k_on = 0 < p["top_k"] < len(l)
    top_p_on = p["top_p"] not in (0, ONE)
    if top_k_on or top_p_on:
        keep.sort(key=lambda j: (-l[j], j))
    if top_k_on:
        keep = keep[: p["top_k"]]
    if top_p_on:
        total, run = sum(w[j] for j in keep), 0
        for i, j in enumerate(keep):
            run += w[j]
            if run * ONE >= total * p["top_p"]:
                keep = keep[: i + 1]
                break
    i = len(output)
    r = philox((p["seed"] % 2**32, p["seed"] >> 32), (i % 2**32, i >> 32, 0, 0))
    x = ((r[1] << 32 | r[0]) * sum(w[j] for j in keep)) >> 64
    for j in keep:
        if x < w[j]:
            return j
        x -= w[j]


# 10. Model id -------------------------------------------------------------


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def pack_scale(s):
    return struct.pack("<Ii", *s)


def merkle(level):
    while len(level) > 1:
        pairs = [level[i : i + 2] for i in range(0, len(level), 2)]
        level = [sha(b"\x01", *p) if len(p) == 2 else p[0] for p in pairs]
    return level[0]


def weight_root(tensor):
    if isinstance(tensor, tuple):
        g, s = tensor
        return sha(b"\x00", struct.pack("<%di" % len(g), *g), pack_scale(s))
    return merkle(
        [
            sha(b"\x00", struct.pack("<%db" % len(w), *w), struct.pack("<%dH" % len(s), *s), pack_scale(r))
            for w, s, r in tensor
        ]
    )


LAYER = ("attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down")


def model_id(m, tok):
    """tok: model pre tokens types scores merges bos eos unknown add_bos add_eos add_space ends template."""
    out = []

    def num(*ns):
        out.extend(struct.pack("<I", n % 2**32) for n in ns)

    def text(s):
        num(len(s.encode()))
        out.append(s.encode())

    text("cuckoo model")
    num(1)
    text("llama")
    num(m.context, m.width, m.layers, m.ffn, m.heads, m.kv_heads, m.head_dim, m.rope_dims, *m.eps)
    text(tok["model"])
    text(tok["pre"])
    num(len(tok["tokens"]))
    for s in tok["tokens"]:
        text(s)
    num(len(tok["types"]), *tok["types"])
    num(len(tok["scores"]), *tok["scores"])
    num(len(tok["merges"]))
    for s in tok["merges"]:
        text(s)
    num(tok["bos"], tok["eos"], tok["unknown"])
    num(tok["add_bos"], tok["add_eos"], tok["add_space"])
    num(len(tok["ends"]), *sorted(tok["ends"]))
    text(tok["template"])
    num(len(m.freqs))
    for f in m.freqs:
        num(f, f >> 32)
    names = ["token_embd"]
    names += ["blk.%d.%s" % (l, n) for l in range(m.layers) for n in LAYER]
    names += ["output_norm"] + (["output"] if "output.weight" in m.w else [])
    out.append(merkle([weight_root(m.w[n + ".weight"]) for n in names]))
    return sha(*out)
