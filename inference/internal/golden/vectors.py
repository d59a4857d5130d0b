"""Golden values of the functions of NUMERICS.md, over arguments at the edges of
their domains and random ones."""

import base64
import struct

import identity
import network
import numerics as nu
import outputs
import weights as we
from models import Rng, half


def b64(digits):
    return base64.b64encode(bytes(x % 256 for x in digits)).decode()


def scalars():
    """Tables whose rows are arguments, then results."""
    r = Rng(1000)
    v = {}
    edge = [0, 1, 2, 65535, 65536, 65537, 31 << 16, (31 << 16) + 1, (32 << 16) - 1, 32 << 16, 1 << 48]
    v["exp2neg"] = [[d, nu.exp2neg(d)] for d in edge + [abs(r.signed(21)) for _ in range(200)]]
    edge = [0, 1, -1, 64 << 24, -(64 << 24), 16 << 24, (16 << 24) + 1, -(16 << 24), nu.M48, -nu.M48]
    xs = edge + [r.signed(k % 47 + 1) for k in range(200)]
    v["silu"] = [[x, nu.silu(x)] for x in xs]
    v["gelu"] = [[x, nu.gelu(x)] for x in xs]
    edge = [0, 1, 1 << 31, (1 << 31) - 1, 1 << 62, 1 << 63, 3 << 62, (1 << 64) - 1, (1 << 64) - (1 << 31)]
    v["sincos"] = [[x, *nu.sincos(x)] for x in edge + [r.next() for _ in range(200)]]
    edge = [1, 2, 3, 2**30, 2**30 + 1, 2**31 - 1, 2**50 - 1, 2**62, 2**63 - 1, 2**63, 2**64 - 1]
    v["log2"] = [[n, nu.log2(n)] for n in edge + [1 + (r.next() >> r.below(63)) // 2 for _ in range(100)]]
    v["isqrt"] = [[n, nu.math.isqrt(n)] for n in [0, 1, 2, 3, 4, 2**64 - 1] + [r.next() >> r.below(64) for _ in range(100)]]
    v["sqrt"] = [[n, *nu.sqrt(n), *nu.invsqrt(n)] for n in [1, 2, 2**63, 2**64 - 1] + [1 + (r.next() >> r.below(63)) // 2 for _ in range(60)]]
    pairs = [(0, 5), (1, 0), (2**31 - 1, 0), (2**32 - 1, 3), (2**64 - 1, -9)]
    v["scale"] = [[n, e, *nu.scale(n, e)] for n, e in pairs + [(r.next() >> r.below(64), r.below(99) - 50) for _ in range(80)]]
    triples = [(0, 1, 3), (1, 1, 0), (1, 2**64 - 1, 0), (2**64 - 1, 1, 0)]
    triples += [(r.next() >> r.below(64), 1 + (r.next() >> 1 >> r.below(63)), r.below(99) - 50) for _ in range(120)]
    v["ratio"] = [[a, b, e, *nu.ratio(a, b, e)] for a, b, e in triples]
    v["apply"] = []
    for _ in range(300):
        s, x, f = nu.scale(1 + (r.next() >> 1), r.below(120) - 100), r.signed(62), r.below(49) - 24
        v["apply"].append([*s, x, f, nu.apply(s, x, f)])
    v["mulround"] = []
    for _ in range(300):
        a, b, s = r.signed(62), r.signed(62), r.below(160) - 20
        v["mulround"].append([a, b, s, nu.sat(nu.rnd(a * b, s))])
    v["word24"] = [[*we.f32(b), nu.sat(nu.rnd(we.f32(b)[0], -(we.f32(b)[1] + 24)))] for b in (0, 1, 0x3F800000, 0xBF800001, 0x7F7FFFFF, 0xFF7FFFFF, 0x33800000, 0x33000000, 0xB3000000)]
    v["philox"] = [
        [*k, *c, *nu.philox(k, c)]
        for k, c in [((0, 0), (0, 0, 0, 0)), ((2**32 - 1,) * 2, (2**32 - 1,) * 4)]
        + [(tuple(r.below(2**32) for _ in range(2)), tuple(r.below(2**32) for _ in range(4))) for _ in range(30)]
    ]
    v["rope"] = [[n, *we.f32(b), *nu.rope_freqs(n, we.f32(b))] for n, b in ((2, 0x461C4000), (12, 0x48F42400), (64, 0x3F800000), (128, 0x461C4000), (256, 0x4B189680))]
    return v


# The largest float below 2^32, the smallest above 1, base 2^63.
HUGE, ABOVE, STEEP = 0x4F7FFFFF, 0x3F800001, 0x5F000000

# arch, dimensions, base, type, factor, context, original context, attn_factor: floats
# by their bits; None and "": not in the file.
SCALINGS = (
    ("qwen2", 128, 0x49742400, "yarn", 0x40800000, 131072, 32768, None),
    ("llama", 128, 0x461C4000, "yarn", 0x41800000, 65536, 4096, 0x3F400000),
    ("qwen3", 64, 0x48F42400, "yarn", 0x40200000, 262144, None, None),  # the context is cut, n is not
    ("llama", 24, 0x461C4000, "yarn", 0x40490FDB, 4096, 777, 0x3FC00001),
    ("qwen2", 256, 0x461C4000, "yarn", 0x42200000, 8192, 8192, None),
    ("qwen2", 32, 0x461C4000, "yarn", 0x40800000, 4096, 100, None),  # low = 0
    ("qwen2", 16, 0x461C4000, "yarn", 0x40400000, 4096, 6, None),  # turns(0) < 1: low = high = 0
    ("qwen2", 16, 0x461C4000, "yarn", 0x40400000, 4096, 7, None),  # turns(0) > 1
    ("qwen2", 16, 0x461C4000, "yarn", 0x40400000, 4096, 20, None),  # turns(1) > 1
    ("qwen2", 16, 0x461C4000, "yarn", 0x40400000, 4096, 635, None),  # turns(1) < 32
    ("qwen2", 16, 0x461C4000, "yarn", 0x40400000, 4096, 636, None),  # turns(1) > 32
    ("qwen2", 64, 0x40400000, "yarn", 0x40000000, 4096, 1 << 20, None),  # low = D, all are fast
    ("qwen2", 16, 0x3F800000, "yarn", 0x40400000, 4096, 100, None),  # base 1: high = D - 1
    ("qwen2", 16, STEEP, "yarn", 0x41200000, 4096, 1 << 30, None),
    ("qwen3", 2, 0x461C4000, "yarn", 0x40800000, 4096, 100, None),
    ("qwen2", 16, 0x461C4000, "yarn", ABOVE, 4096, 1024, None),
    ("qwen2", 16, 0x461C4000, "yarn", HUGE, 4096, 1024, 0x37800000),
    ("qwen2", 16, 0x461C4000, "yarn", 0x3F800000, 4096, 1024, 0x477FFFFF),  # factor 1
    ("qwen2", 16, 0x461C4000, "yarn", 0, 4096, 1024, 0x3F800000),  # factor 0, attn_factor 1
    ("qwen2", 16, 0x461C4000, "yarn", None, 4096, None, 0),
    ("llama", 16, 0x461C4000, "linear", HUGE, 4096, None, 0x40000000),
    ("llama", 16, 0x461C4000, "", ABOVE, 4096, None, None),
    ("llama", 16, 0x461C4000, "none", 0x41000000, 4096, None, 0x3F000000),
    ("gemma3", 32, 0x49742400, "linear", 0x41000000, 4096, None, 0x3FA00000),
)


def scalings():
    """Global tables and query scales of small models, by the keys of their files; half
    of the llama models have rope_freqs.weight."""
    r, out = Rng(1400), []
    for i, (arch, dims, base, kind, factor, context, trained, attn) in enumerate(SCALINGS):
        f, a = (x if x is None else we.f32(x) for x in (factor, attn))
        freqs = nu.scaled_freqs(dims, we.f32(base), kind or None, f, trained or context)
        divisors = [0x3F800000 + r.below(3 << 23) for _ in freqs] if arch == "llama" and i % 2 else []
        for j, bits in enumerate(divisors):
            freqs[j] = nu.divide_freq(freqs[j], we.f32(bits))
        row = dict(arch=arch, dims=dims, base=base, context=context, divisors=divisors, freqs=freqs)
        row["qs"] = network.lengthened(network.query_scale(dims), f if kind == "yarn" else None, a)
        for key, v in (("type", kind or None), ("factor", factor), ("trained", trained), ("attn", attn)):
            if v is not None:
                row[key] = v
        out.append(row)
    return out


def lengths():
    """Of factors above 1 the length by YaRN."""
    r = Rng(1500)
    bits = [ABOVE, 0x3FFFFFFF, 0x40000000, 0x40800000, 0x41200000, HUGE]
    bits += [0x3F800001 + r.below(HUGE - 0x3F800000) for _ in range(60)]
    return [[*we.f32(b), *nu.yarn_length(we.f32(b))] for b in bits]


def ends():
    """Of dimensions, base, context the ends of YaRN's ramp."""
    r, out = Rng(1600), []
    for _ in range(120):
        dims, base, n = 2 + 2 * r.below(64), we.f32(0x3F800000 + r.below(40 << 23)), 1 + (r.next() >> 34 + r.below(28))
        out.append([dims, *base, n, *nu.yarn_ends(dims, base, n)])
    return out


def heads(r, n):
    """Heads of n elements of all magnitudes, the largest too."""
    out = [[0] * n, [nu.M48] * n, [-nu.M48] * n]
    for width in (1, 14, 15, 16, 29, 30, 31, 40, 47):
        out.append([nu.sat(r.signed(width)) for _ in range(n - 2)] + [nu.sat(-(1 << width)), nu.sat(1 << width)])
    return out


def activations():
    r = Rng(1100)
    v = {"quantize": [], "half16": [], "norm": [], "rot": []}
    rows = [[0] * 32, [(1 << 62) - 1] * 32, [-(1 << 62) + 1] + [1] * 63, [1 << 30] + [-(1 << 30)] * 31 + [0, 1] * 16]
    for width in (1, 2, 7, 16, 23, 30, 31, 45, 61):
        for blocks in (1, 2, 3):
            h = [r.signed(width) for _ in range(32 * blocks)]
            if blocks == 3:
                h[32:64] = [0] * 32
            rows.append(h)
    for h in rows:
        s = nu.scale(1 + r.below(1 << 40), r.below(60) - 60)
        x, t, a = nu.quantize(h, s)
        v["quantize"].append(dict(h=h, s=s, x=x, t=t, a=a))
    for h in heads(r, 16):
        q, sh = nu.half16(h)
        v["half16"].append(dict(h=h, q=q, shift=sh))
    for width in (0, 3, 24, 30, 47):
        x = [nu.sat(r.signed(width)) for _ in range(64)]
        g = we.gain([we.f32((126 + r.below(4)) << 23 | r.below(1 << 23)) for _ in x])
        for bits in (0, 0x3727C5AC, 0x3F7FFFFF, 1):
            d, t, a = nu.rmsnorm(x, g, we.f32(bits))
            v["norm"].append(dict(x=x, g=g[0], s=g[1], eps=we.f32(bits), digits=d, t=t, a=a, q24=nu.rmsnorm24(x, g, we.f32(bits))))
    freqs = nu.rope_freqs(12, we.f32(0x461C4000))
    for i, h in enumerate(heads(r, 16)):
        for halves in (0, 1):
            pos, qs = (0, 1, 131071, r.below(1 << 17))[i % 4], nu.mul(nu.invsqrt(1 + r.below(256)), nu.scale(nu.LOG2E, -30))
            u, sh = nu.rot(h, pos, freqs, halves)
            v["rot"].append(dict(
                h=h, pos=pos, freqs=freqs, halves=bool(halves), qs=qs, u=u, shift=sh,
                q=nu.rotate_q(h, pos, freqs, halves, qs), k=nu.rotate_k(h, pos, freqs, halves),
            ))
    return v


def attention():
    """One head over many positions, some behind it."""
    r, out = Rng(1200), []
    for seen, first, spread in ((1, 0, 3), (64, 0, 3), (65, 0, 6), (130, 61, 6), (70, 64, 0), (140, 127, 33)):
        def head(low, high):
            return [max(-32767, min(32767, r.signed(15))) for _ in range(8)], low + r.below(high - low + 1)

        q = head(-8, 4)
        ks, vs = [head(0, min(spread, 12)) for _ in range(seen)], [head(0, spread) for _ in range(seen)]
        z, w, parts, a = network.attend(q, ks, vs, first)
        out.append(dict(q=q, k=ks, v=vs, first=first, scores=z, weights=w, parts=parts, out=a))
    top = ([32767] * 8, 20)
    z, w, parts, a = network.attend(top, [top, ([-32767] * 8, 20)], [top, top], 0)
    out.append(dict(q=top, k=[top, ([-32767] * 8, 20)], v=[top, top], first=0, scores=z, weights=w, parts=parts, out=a))
    return out


def half_block(r, kind, d, m):
    """A block of random integers with the halves d and m; those of the last
    are the largest there are."""
    size = we.TYPES[kind][1]
    body = r.bytes(size)
    if kind == "Q6_K":
        return body[:208] + d
    if kind in ("Q8_0", "Q4_0", "Q5_0"):
        return d + body[2:]
    return d + m + body[4:]


def rows():
    """Rows of every type from their bytes, and products with a vector."""
    r, out = Rng(1300), []

    def add(kind, data):
        row = we.row(kind, data)
        cols = len(row.w)
        digit = (lambda: r.below(255) - 127) if r.below(3) else (lambda: 127)
        t = [1 + r.below(65535) if r.below(3) else 65535 for _ in range(cols // 32)]
        vec = [digit() for _ in range(cols)], t, nu.scale(1 + r.below(1 << 31), -60)
        es = nu.sqrt(1 + r.below(5000))
        out.append(dict(
            kind=kind, data=base64.b64encode(data).decode(), w=b64(row.w), s=row.s, o=row.o, r=row.r,
            leaf=identity.leaf(identity.pack_row(row)).hex(), x=b64(vec[0]), t=t, a=vec[2], es=es,
            product=row.product(vec), first=[row.numbers((0, 0))[0], row.numbers(es)[0]],
        ))

    h = lambda bits: struct.pack("<H", bits)
    small, zero, one, most = h(1), h(0), h(0x3C00), h(0x7BFF)
    for kind, (_, size, elements, decode) in we.TYPES.items():
        if not decode:
            continue
        n = 512 // elements if elements == 256 else 4
        row = lambda f: b"".join(half_block(r, kind, *f()) for _ in range(n))
        add(kind, row(lambda: (half(r, -r.below(12), True), half(r, -r.below(9), True))))
        add(kind, row(lambda: (zero, zero)))
        add(kind, row(lambda: (h(0x8000), small)))
        add(kind, row(lambda: (small, h(0xBC00))))  # minima far above digits
        add(kind, row(lambda: (h(0xFBFF), most)))
        add(kind, row(lambda: (h(r.below(1 << 16) & 0xBFFF), h(r.below(1 << 16) & 0xBFFF))))
        add(kind, half_block(r, kind, one, one) + half_block(r, kind, zero, most) + half_block(r, kind, h(0x83FF), zero))
        add(kind, b"".join(d + bytes([0xFF]) * (size - 2) if kind != "Q6_K" else bytes([0xFF, 0x7F, 0x80])[i % 3 : i % 3 + 1] * (size - 2) + d for i, d in enumerate((one, most, h(0xBC00)))) if kind in ("Q8_0", "Q4_0", "Q5_0", "Q6_K") else row(lambda: (most, h(0xFBFF))))
    for kind in we.FLOATS:
        size, wide = we.TYPES[kind][1], 31 if kind == "F32" else 15
        inf = {"F32": 0x7F800000, "F16": 0x7C00, "BF16": 0x7F80}[kind]
        pack = lambda bits: b"".join(b.to_bytes(size, "little") for b in bits)
        finite = lambda: r.below(inf) | r.below(2) << wide
        add(kind, pack(finite() for _ in range(96)))
        add(kind, pack(0 for _ in range(32)))
        add(kind, pack(1 << wide for _ in range(64)))
        add(kind, pack([inf - 1, inf - 1 | 1 << wide] + [1] * 30 + [0] * 32))
        add(kind, pack(1 + r.below(6) for _ in range(64)))  # subnormal
        near = inf // 2 & ~(inf >> 7)
        add(kind, pack(near + r.below(inf >> 4) | r.below(2) << wide for _ in range(128)))
    return out


def sampling():
    r = Rng(2000)
    out = []
    for k in range(160):
        n = 2 + r.below(40)
        spread = 22 + r.below(8)
        logits = [r.signed(spread) for _ in range(n)]
        if k % 5 == 0:
            logits[r.below(n)] = logits[r.below(n)]
        p = dict(
            temperature=[0, 700000, 1000000, 1500000, 100000000, 1000][r.below(6)],
            top_p=[0, 1000000, 900000, 500000, 1][r.below(5)],
            min_p=[0, 0, 50000, 1000000][r.below(4)],
            top_k=[0, 1, 3, 1000][r.below(4)],
            seed=r.next(),
            repetition=[0, 1000000, 1300000, 500000][r.below(4)],
            frequency=[0, 0, 700000, -2000000][r.below(4)],
            presence=[0, 0, 2000000, -300000][r.below(4)],
        )
        prompt = [r.below(n) for _ in range(r.below(6))]
        output = [r.below(n) for _ in range(r.below(9))]
        out.append(dict(logits=logits, prompt=prompt, output=output, params=p, token=outputs.choose(logits, prompt, output, p)))
    return out


def logprobs():
    r, out = Rng(2100), []
    sets = [[5], [7] * 3, [-9] * 1000, [nu.M48, -nu.M48, 0], [0, 32 << 24, 23 << 24, 22 << 24], [3, 9, 9, 1]]
    for logits in sets + [[r.signed(spread) for _ in range(2 + r.below(40))] for spread in range(16, 40)]:
        out.append(dict(logits=logits, logprobs=outputs.logprobs(logits), top=outputs.top_tokens(logits, 5)))
    return out


def trees():
    """Roots over the leaves of the encodings 0, 1, .. (uint32)."""
    leaves = [identity.leaf(struct.pack("<I", i)) for i in range(4161)]
    return [dict(leaves=n, root=identity.merkle(leaves[:n]).hex()) for n in (1, 2, 3, 63, 64, 65, 128, 4095, 4096, 4097, 4160, 4161)]


def make():
    return dict(
        primitives=dict(
            scalars(), **activations(), attention=attention(), scalings=scalings(), lengths=lengths(), ends=ends()
        ),
        rows=rows(), sampling=sampling(), logprobs=logprobs(), trees=trees(),
    )
