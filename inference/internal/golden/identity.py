"""Sections 12 and 13 of NUMERICS.md: trees, weight root, model id, trace."""

import hashlib
import struct

from network import PERIOD


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def leaf(encoding):
    return sha(b"\x00", encoding)


def merkle(level):
    n = len(level)
    while len(level) > 1:
        level = [sha(b"\x01", *level[i : i + 64]) for i in range(0, len(level), 64)]
    return sha(b"\x02", struct.pack("<I", n), level[0])


def pack_scale(s):
    return struct.pack("<Ii", *s)


def pack_row(r):
    flags = (1 if r.wide == 16 else 0) + (2 if r.o else 0)
    return (
        struct.pack("<B%db%dh" % (len(r.w), len(r.s)), flags, *r.w, *r.s)
        + struct.pack("<%dh" % len(r.o or ()), *(r.o or ()))
        + pack_scale(r.r)
    )


LAYER = (
    "attn_norm", "attn_q", "attn_q.bias", "attn_k", "attn_k.bias", "attn_v", "attn_v.bias", "attn_q_norm",
    "attn_k_norm", "attn_output", "post_attention_norm", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down", "post_ffw_norm",
)


def root_of(w):
    if w is None:
        return bytes(32)
    if isinstance(w, tuple):  # a gain
        g, s = w
        return leaf(struct.pack("<%di" % len(g), *g) + pack_scale(s))
    if isinstance(w[0], int):  # a bias
        return leaf(struct.pack("<%dq" % len(w), *w))
    return merkle([leaf(pack_row(r)) for r in w])


def weight_root(m):
    names = ["token_embd"] + ["blk.%d.%s" % (l, n) for l in range(m.layers) for n in LAYER] + ["output_norm", "output"]
    return merkle([root_of(m.w.get(n if n.endswith(".bias") else n + ".weight")) for n in names])


def model_id(m, tok):
    """tok: model pre tokens types scores merges bos eos unknown add_bos add_eos add_space ends template."""
    out = []

    def num(*ns):
        out.extend(struct.pack("<I", n % 2**32) for n in ns)

    def text(s):
        num(len(s.encode()))
        out.append(s.encode())

    text("cuckoo model")
    num(2)
    text(m.arch)
    num(m.context, m.width, m.layers, m.ffn, m.heads, m.kv_heads, m.head_dim, m.rope_dims)
    num(m.window, PERIOD if m.window else 0, m.halves, m.gelu)
    num(*m.eps, *m.es, *m.qs, *m.ls)
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
    num(len(m.tables))
    for table in m.tables:
        num(len(table))
        for f in table:
            num(f, f >> 32)
    out.append(weight_root(m))
    return sha(*out)


def encode(v):
    """The encoding of a node."""
    if isinstance(v, tuple):  # quantised
        x, t, a = v
        return struct.pack("<%db%dH" % (len(x), len(t)), *x, *t) + pack_scale(a)
    if isinstance(v[0], tuple):  # int16, a shift a head
        q = [e for head, _ in v for e in head]
        return struct.pack("<%dh%di" % (len(q), len(v)), *q, *(sh for _, sh in v))
    return struct.pack("<%dq" % len(v), *v)


class Trace:
    """Collects the leaves of all nodes of all positions."""

    def __init__(self, m):
        self.ops, self.leaves = m.ops(), {}

    def see(self, pos, op, v):
        self.leaves[pos, op] = leaf(encode(v))

    def root(self, first, last):
        absent = leaf(b"")
        return merkle(
            [self.leaves.get((p, op), absent) for p in range(first, last + 1) for op in range(self.ops)]
        )
