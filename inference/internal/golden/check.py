"""Makes the golden vectors with the second implementation and compares them
with the committed ones. Usage: python3 check.py [--write]

It takes a few seconds and needs nothing but Python 3.9 or later.
"""

import ast
import hashlib
import json
import pathlib
import struct
import sys

import models
import numerics as nu
from models import Rng

HERE = pathlib.Path(__file__).parent / "testdata"
SHOWN = (0, 1, 63, 64, 70)  # positions whose nodes are listed


def primitives():
    r = Rng(1000)
    v = {}
    edge = [0, 1, 2, 65535, 65536, 65537, 31 << 16, (31 << 16) + 1, (32 << 16) - 1, 32 << 16, 1 << 40]
    v["exp2neg"] = [[d, nu.exp2neg(d)] for d in edge + [abs(r.signed(21)) for _ in range(200)]]
    edge = [0, 1, -1, 64 << 24, -(64 << 24), nu.M48, -nu.M48]
    v["silu"] = [[x, nu.silu(x)] for x in edge + [r.signed(k % 47 + 1) for k in range(200)]]
    edge = [0, 1, 1 << 31, (1 << 31) - 1, 1 << 62, 1 << 63, 3 << 62, (1 << 64) - 1, (1 << 64) - (1 << 31)]
    v["sincos"] = [[x, *nu.sincos(x)] for x in edge + [r.next() for _ in range(200)]]
    v["isqrt"] = [[n, nu.math.isqrt(n)] for n in [0, 1, 2, 3, 4, 2**64 - 1] + [r.next() >> r.below(64) for _ in range(100)]]
    v["sqrt"] = [[n, *nu.sqrt(n), *nu.invsqrt(n)] for n in [1, 2, 2**63, 2**64 - 1] + [1 + (r.next() >> r.below(63)) // 2 for _ in range(60)]]
    v["scale"] = [[n, *nu.scale(n, e)] + [e] for n, e in [(0, 5), (1, 0), (2**31 - 1, 0), (2**32 - 1, 3), (2**64 - 1, -9)] + [(r.next() >> r.below(64), r.below(99) - 50) for _ in range(80)]]
    v["ratio"] = [[a, b, e, *nu.ratio(a, b, e)] for a, b, e in [(0, 1, 3), (1, 1, 0), (1, 2**64 - 1, 0), (2**64 - 1, 1, 0)] + [(r.next() >> r.below(64), 1 + (r.next() >> 1 >> r.below(63)), r.below(99) - 50) for _ in range(120)]]
    apply = []
    for _ in range(300):
        s, x, f = nu.scale(1 + (r.next() >> 1), r.below(120) - 100), r.signed(54), r.below(49) - 24
        apply.append([*s, x, f, nu.apply(s, x, f)])
    v["apply"] = apply
    shift = []
    for _ in range(300):
        a, b, s = r.signed(62), r.signed(62), r.below(160) - 20
        shift.append([a, b, s, nu.sat(nu.rnd(a * b, s))])
    v["mulround"] = shift
    rot = []
    for _ in range(60):
        a, b = nu.sat(r.signed(48)), nu.sat(r.signed(48))
        s, c = nu.sincos(r.next())
        rot.append([a, b, s, c, nu.sat(nu.rnd(a * c - b * s, 30)), nu.sat(nu.rnd(a * s + b * c, 30))])
    v["rotate"] = rot
    v["philox"] = [
        [*k, *c, *nu.philox(k, c)]
        for k, c in [((0, 0), (0, 0, 0, 0)), ((2**32 - 1,) * 2, (2**32 - 1,) * 4)]
        + [(tuple(r.below(2**32) for _ in range(2)), tuple(r.below(2**32) for _ in range(4))) for _ in range(30)]
    ]
    quant = []
    for width in (1, 2, 7, 30, 31, 45, 61):
        for blocks in (1, 2, 3):
            h = [r.signed(width) for _ in range(32 * blocks)]
            if blocks == 3:
                h[32:64] = [0] * 32
            x, t, a = nu.quantize(h, nu.scale(12345, -20))
            quant.append({"h": h, "x": x, "t": t, "a": a})
    quant.append({"h": [0] * 32, "x": [0] * 32, "t": [1], "a": [0, 0]})
    v["quantize"] = quant
    half = []
    for width in (1, 14, 15, 16, 30, 47):
        h = [nu.sat(r.signed(width)) for _ in range(16)] + [nu.sat(-(1 << width)), nu.sat(1 << width)]
        q, sh = nu.half16(h)
        half.append({"h": h, "q": q, "shift": sh})
    v["half16"] = half
    norm = []
    for width in (0, 3, 24, 30, 47):
        x = [nu.sat(r.signed(width)) for _ in range(64)]
        g = nu.gain([nu.f32((126 + r.below(4)) << 23 | r.below(1 << 23)) for _ in x])
        for eps in (0, 0x3727C5AC, 0x3F7FFFFF, 1):
            d, t, a = nu.rmsnorm(x, g, nu.f32(eps))
            norm.append({"x": x, "g": g[0], "s": g[1], "eps": nu.f32(eps), "out": [d, t, a]})
    v["rmsnorm"] = norm
    v["rope"] = [[n, *nu.f32(b), *nu.rope_freqs(n, nu.f32(b))] for n, b in ((2, 0x461C4000), (12, 0x48F42400), (64, 0x3F800000), (128, 0x461C4000), (256, 0x4B189680))]
    return v


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
        out.append(dict(logits=logits, prompt=prompt, output=output, params=p, token=nu.choose(logits, prompt, output, p)))
    return out


def node_bytes(v):
    if isinstance(v, tuple):  # quantised
        x, t, a = v
        return struct.pack("<%db%dH" % (len(x), len(t)), *x, *t) + nu.pack_scale(a)
    if isinstance(v[0], tuple):  # int16, a shift a head
        q = [e for head, _ in v for e in head]
        return struct.pack("<%dh%dB" % (len(q), len(v)), *q, *(sh for _, sh in v))
    return struct.pack("<%dq" % len(v), *v)


OFF = dict(temperature=0, top_p=0, min_p=0, top_k=0, seed=0, repetition=0, frequency=0, presence=0)
RUNS = [
    (12, 24, OFF),
    (5, 20, dict(OFF, temperature=900000, seed=7)),
    (5, 20, dict(OFF, temperature=1200000, top_p=900000, top_k=20, min_p=10000, seed=2**63 + 5, repetition=1100000)),
    (1, 16, dict(OFF, frequency=500000, presence=300000)),
]


def network(name):
    file, m, tok = models.make(models.MODELS[name])
    r = Rng(3000)
    nodes, everything = {}, hashlib.sha256()

    def see(pos, op, v):
        b = node_bytes(v)
        everything.update(struct.pack("<II", pos, op) + b)
        if pos in SHOWN:
            nodes.setdefault("%d.%d" % (pos, op), hashlib.sha256()).update(b)

    tokens = [r.below(len(tok["tokens"])) for _ in range(min(72, m.context))]
    st = m.start()
    for t in tokens:
        logits = m.step(st, t, see)
    runs = []
    for n, most, p in RUNS:
        prompt = [1 + r.below(len(tok["tokens"]) - 1) for _ in range(n)]
        st = m.start()
        for t in prompt[:-1]:
            m.step(st, t)
        output, finish = [], "length"
        while len(output) < most:
            output.append(nu.choose(m.step(st, (prompt + output)[-1]), prompt, output, p))
            if output[-1] in tok["ends"]:
                finish = "stop"
                break
        runs.append(dict(prompt=prompt, max=most, params=p, tokens=output, finish=finish))
    return file, dict(
        id=nu.model_id(m, tok).hex(), freqs=m.freqs, tokens=tokens, logits=logits,
        nodes={k: h.hexdigest()[:16] for k, h in nodes.items()}, all=everything.hexdigest(), runs=runs,
    )


def integers_only():
    """Refuses what could make a float in the second implementation."""
    for source in (nu.__file__, models.__file__):
        for node in ast.walk(ast.parse(pathlib.Path(source).read_text())):
            if (
                isinstance(node, ast.Constant) and isinstance(node.value, (float, complex))
                or isinstance(getattr(node, "op", None), ast.Div)
                or isinstance(node, ast.Name) and node.id in ("float", "complex")
                or isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "math" and node.attr != "isqrt"
            ):
                sys.exit("%s: a float may come from line %d" % (source, getattr(node, "lineno", 0)))


def main():
    integers_only()
    write = sys.argv[1:] == ["--write"]
    if sys.argv[1:] and not write:
        sys.exit(__doc__)
    files = {}
    vectors = {"primitives": primitives(), "sampling": sampling()}
    for name in models.MODELS:
        files[name + ".gguf"], vectors[name] = network(name)
    files["vectors.json"] = (json.dumps(vectors, separators=(",", ":"), sort_keys=True) + "\n").encode()
    bad = []
    for name, data in sorted(files.items()):
        path = HERE / name
        if write:
            HERE.mkdir(exist_ok=True)
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            bad.append(name)
    if bad:
        sys.exit("differ from what numerics.py makes: %s (python3 check.py --write renews them)" % ", ".join(bad))
    print("golden vectors: %s" % ("written" if write else "equal"))


if __name__ == "__main__":
    main()
