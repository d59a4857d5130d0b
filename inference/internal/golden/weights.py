"""Section 4 of NUMERICS.md: from the bytes of a tensor to rows, gains, biases."""

import struct

from numerics import Row, mul, nearest, ratio, rnd, sat, scale, sqrt, top

FLOATS = ("F32", "F16", "BF16")


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


def floats_of(kind, data):
    if kind == "F32":
        return [f32(x) for (x,) in struct.iter_unpack("<I", data)]
    if kind == "BF16":
        return [f32(x << 16) for (x,) in struct.iter_unpack("<H", data)]
    return [f16(x) for (x,) in struct.iter_unpack("<H", data)]


def words(floats, width):
    tops = [abs(m).bit_length() + e for m, e in floats if m]
    if not tops:
        return [0] * len(floats), 0
    e = max(tops) - width
    return [rnd(m, e - fe) for m, fe in floats], e


def row_from_floats(floats):
    v, e = words(floats, 40)
    a = top(v)
    if a == 0:
        return Row([0] * len(v), [0] * (len(v) // 32), None, (0, 0))
    ws, ss = [], []
    for b in range(0, len(v), 32):
        block = v[b : b + 32]
        s = max(1, -(-top(block) * 4095 // a))
        d = s * a
        ws += [(2 * x * 520065 + d) // (2 * d) for x in block]
        ss.append(s)
    return Row(ws, ss, None, ratio(a, 520065, e))


def half(data, at):
    """A half float times 2^24."""
    m, e = f16(data[at] | data[at + 1] << 8)
    return m << (e + 24) if m else 0


def signed(byte):
    return byte - 256 if byte > 127 else byte


def nibbles(b):
    return [x & 15 for x in b] + [x >> 4 for x in b]


def fifth(b, at):
    """16 times each of the 32 bits at an offset."""
    (h,) = struct.unpack_from("<I", b, at)
    return [16 * (h >> i & 1) for i in range(32)]


# A decoder takes a block's bytes to digits, D a block of 32 or 16, M or None.


def q8_0(b):
    return [max(-127, signed(x)) for x in b[2:]], [half(b, 0)], None


def q4_0(b):
    return [n - 8 for n in nibbles(b[2:])], [half(b, 0)], None


def q4_1(b):
    return nibbles(b[4:]), [half(b, 0)], [half(b, 2)]


def q5_0(b):
    return [n + f - 16 for n, f in zip(nibbles(b[6:]), fifth(b, 2))], [half(b, 0)], None


def q5_1(b):
    return [n + f for n, f in zip(nibbles(b[8:]), fifth(b, 4))], [half(b, 0)], [half(b, 2)]


def sixes(s):
    """The eight scales and minima in 12 bytes."""
    sc, mn = [], []
    for j in range(8):
        if j < 4:
            sc.append(s[j] % 64)
            mn.append(s[j + 4] % 64)
        else:
            sc.append(s[j + 4] % 16 + 16 * (s[j - 4] >> 6))
            mn.append((s[j + 4] >> 4) + 16 * (s[j] >> 6))
    return sc, mn


def k_digits(q):
    out = []
    for i in range(256):
        byte = q[32 * (i // 64) + i % 32]
        out.append(byte >> 4 if i // 32 % 2 else byte & 15)
    return out


def q4_k(b):
    d, g, (sc, mn) = half(b, 0), half(b, 2), sixes(b[4:16])
    return k_digits(b[16:]), [d * x for x in sc], [-g * x for x in mn]


def q5_k(b):
    d, g, (sc, mn), h = half(b, 0), half(b, 2), sixes(b[4:16]), b[16:48]
    w = [n + 16 * (h[i % 32] >> (i // 32) & 1) for i, n in enumerate(k_digits(b[48:]))]
    return w, [d * x for x in sc], [-g * x for x in mn]


def q6_k(b):
    w = []
    for i in range(256):
        t, r, l = i // 128, i % 128 // 32, i % 32
        byte = b[64 * t + 32 * (r % 2) + l]
        low = byte & 15 if r < 2 else byte >> 4
        high = (b[128 + 32 * t + l] >> 2 * r) % 4
        w.append(low + 16 * high - 32)
    d = half(b, 208)
    return w, [d * signed(x) for x in b[192:208]], None


# Of each type its number in GGUF, bytes and elements of a block, decoder.
TYPES = {
    "F32": (0, 4, 1, None),
    "F16": (1, 2, 1, None),
    "Q4_0": (2, 18, 32, q4_0),
    "Q4_1": (3, 20, 32, q4_1),
    "Q5_0": (6, 22, 32, q5_0),
    "Q5_1": (7, 24, 32, q5_1),
    "Q8_0": (8, 34, 32, q8_0),
    "Q4_K": (12, 144, 256, q4_k),
    "Q5_K": (13, 176, 256, q5_k),
    "Q6_K": (14, 210, 256, q6_k),
    "BF16": (30, 2, 1, None),
}


def row_from_blocks(kind, data):
    _, size, _, decode = TYPES[kind]
    ws, ds, ms = [], [], []
    for at in range(0, len(data), size):
        w, d, m = decode(data[at : at + size])
        ws += w
        ds += d
        ms += m or []
    a = max(top(ds), -(-top(ms) // 64) if ms else 0)
    if a == 0:
        return Row([0] * len(ws), [0] * len(ds), [0] * len(ms) or None, (0, 0))
    s = [nearest(d * 4095, a) for d in ds]
    o = [nearest(m * 4095, 8 * a) for m in ms] or None
    return Row(ws, s, o, ratio(a, 4095, -24))


def row(kind, data):
    """The row in its bytes."""
    if kind in FLOATS:
        return row_from_floats(floats_of(kind, data))
    return row_from_blocks(kind, data)


def row_bytes(kind, cols):
    _, size, elements, _ = TYPES[kind]
    return cols // elements * size


def matrix(kind, data, cols):
    n = row_bytes(kind, cols)
    return [row(kind, data[at : at + n]) for at in range(0, len(data), n)]


def gain(floats):
    v, e = words(floats, 24)
    return v, mul(sqrt(len(v)), scale(1, e))


def bias(floats):
    return [sat(rnd(m, -(e + 24))) for m, e in floats]
