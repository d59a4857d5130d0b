"""Sections 7 and 8 of NUMERICS.md: a model and its graph."""

from numerics import (
    LOG2E, above_one, apply, exp2neg, gelu, half16, invsqrt, mul, quantize, ratio, rmsnorm, rmsnorm24, rnd, rotate_k, rotate_q,
    sat, scale, silu, yarn_length,
)

ARCHES = {  # number of the pairs' form, of the gate
    "llama": (0, 0),
    "qwen2": (1, 0),
    "qwen3": (1, 0),
    "gemma3": (1, 1),
}
PERIOD = 6
OPS = 25  # of a layer


def add(x, y):
    return [sat(a + b) for a, b in zip(x, y)]


class Model:
    """arch context width layers ffn heads kv_heads head_dim rope_dims window
    eps es qs ls; w: matrices, gains, biases by their GGUF names; tables: global
    frequencies and, with a window, local ones."""

    def __init__(self, hyper, weights, tables):
        self.__dict__.update(hyper)
        self.w, self.tables = weights, tables
        self.halves, self.gelu = ARCHES[self.arch]

    def ops(self):
        return 3 + OPS * self.layers

    def is_local(self, layer):
        return self.window > 0 and (layer + 1) % PERIOD != 0

    def split(self, v):
        return [v[i : i + self.head_dim] for i in range(0, len(v), self.head_dim)]

    def product(self, name, vec):
        y = [row.product(vec) for row in self.w[name + ".weight"]]
        bias = self.w.get(name + ".bias")
        return add(y, bias) if bias else y

    def start(self):
        return {"pos": 0, "k": [[] for _ in range(self.layers)], "v": [[] for _ in range(self.layers)]}

    def step(self, st, tok, see=lambda pos, op, v: None):
        """One position: returns the logits and changes st."""
        pos = st["pos"]
        x = self.w["token_embd.weight"][tok].numbers(self.es)
        see(pos, 0, x)
        for l in range(self.layers):
            x = self.layer(l, x, st, lambda k, v: see(pos, 1 + OPS * l + k, v))
        n = rmsnorm(x, self.w["output_norm.weight"], self.eps)
        see(pos, 1 + OPS * self.layers, n)
        logits = self.product("output" if "output.weight" in self.w else "token_embd", n)
        see(pos, 2 + OPS * self.layers, logits)
        st["pos"] += 1
        return logits

    def layer(self, l, x, st, see):
        p, pos = "blk.%d." % l, st["pos"]

        def norms(name, heads):
            return [e for h in heads for e in rmsnorm24(h, self.w[name], self.eps)]

        n = rmsnorm(x, self.w[p + "attn_norm.weight"], self.eps)
        see(0, n)
        q, k, v = (self.product(p + name, n) for name in ("attn_q", "attn_k", "attn_v"))
        see(1, q)
        see(2, k)
        see(3, v)
        if p + "attn_q_norm.weight" in self.w:
            q = norms(p + "attn_q_norm.weight", self.split(q))
            see(4, q)
        if p + "attn_k_norm.weight" in self.w:
            k = norms(p + "attn_k_norm.weight", self.split(k))
            see(5, k)
        local = self.is_local(l)
        freqs = self.tables[1] if local else self.tables[0]
        q = [rotate_q(h, pos, freqs, self.halves, self.qs) for h in self.split(q)]
        k = [rotate_k(h, pos, freqs, self.halves) for h in self.split(k)]
        v = [half16(h) for h in self.split(v)]
        see(6, q)
        see(7, k)
        see(8, v)
        st["k"][l].append(k)
        st["v"][l].append(v)
        first = max(0, pos - self.window + 1) if local else 0
        done = []
        for h in range(self.heads):
            kv = h // (self.heads // self.kv_heads)
            done.append(attend(q[h], [past[kv] for past in st["k"][l]], [past[kv] for past in st["v"][l]], first))
        for k, column in zip((9, 10, 11, 12), zip(*done)):
            flat = [e for part in column for e in part]
            see(k, flat)
        n = quantize(flat, scale(1, -24))
        see(13, n)
        y = self.product(p + "attn_output", n)
        see(14, y)
        if p + "post_attention_norm.weight" in self.w:
            y = rmsnorm24(y, self.w[p + "post_attention_norm.weight"], self.eps)
            see(15, y)
        x = add(x, y)
        see(16, x)
        n = rmsnorm(x, self.w[p + "ffn_norm.weight"], self.eps)
        see(17, n)
        gate, up = self.product(p + "ffn_gate", n), self.product(p + "ffn_up", n)
        see(18, gate)
        see(19, up)
        f = gelu if self.gelu else silu
        a = [sat(rnd(f(e) * u, 24)) for e, u in zip(gate, up)]
        see(20, a)
        n = quantize(a, scale(1, -24))
        see(21, n)
        y = self.product(p + "ffn_down", n)
        see(22, y)
        if p + "post_ffw_norm.weight" in self.w:
            y = rmsnorm24(y, self.w[p + "post_ffw_norm.weight"], self.eps)
            see(23, y)
        x = add(x, y)
        see(24, x)
        return x


def attend(q, ks, vs, first):
    """One head: scores, weights, parts, result."""
    (qd, qsh), seen = q, range(first, len(ks))
    z = [sat(rnd(sum(map(int.__mul__, qd, ks[p][0])), 32 - qsh - ks[p][1])) for p in seen]
    best = max(z)
    w = [exp2neg(best - e) for e in z]
    shv = max(vs[p][1] for p in seen)
    parts, total = [], [0] * len(qd)
    for block in range(first // 64, seen[-1] // 64 + 1):
        part = [0] * len(qd)
        for p, e in zip(seen, w):
            if p // 64 == block:
                e = rnd(e, shv - vs[p][1])
                part = [a + e * c for a, c in zip(part, vs[p][0])]
        parts += part
        total = [a + c for a, c in zip(total, part)]
    inv = ratio(1, sum(w), shv)
    return z, w, parts, [apply(inv, e, 0) for e in total]


def query_scale(d):
    return mul(invsqrt(d), scale(LOG2E, -30))


def lengthened(qs, yarn, attn):
    """QS with what lengthens rotated vectors: YaRN's factor, attn_factor; None: not there."""
    length = yarn_length(yarn) if yarn and above_one(yarn) else None
    if attn and attn[0] and scale(*attn) != scale(1, 0):
        length = mul(length, scale(*attn)) if length else scale(*attn)
    return mul(qs, mul(length, length)) if length else qs
