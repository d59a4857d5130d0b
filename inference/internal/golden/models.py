"""Small random models, one an architecture, made from an integer generator, as
GGUF files and as the second implementation holds them."""

import struct

import numerics as nu
import weights as we
from network import Model, query_scale


class Rng:
    """splitmix64."""

    def __init__(self, seed):
        self.s = seed

    def next(self):
        self.s = (self.s + 0x9E3779B97F4A7C15) % 2**64
        z = self.s
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
        return z ^ z >> 31

    def below(self, n):
        return self.next() % n

    def bytes(self, n):
        return bytes(self.below(256) for _ in range(n))

    def signed(self, bits):
        """An integer of up to this many bits, all sizes alike."""
        v = self.next() >> 1
        v >>= 63 - self.below(bits + 1)
        return -v if self.next() & 1 else v


def floats(rng, n, kind, low, high, signed=True):
    """Bytes of n floats with exponents low..high-1 of 2; some are zero or subnormal."""
    frac, bias = {"F32": (23, 127), "BF16": (7, 127), "F16": (10, 15)}[kind]
    sign = frac + (5 if kind == "F16" else 8)
    out = []
    for _ in range(n):
        r = rng.below(64)
        exp = 0 if r == 0 else bias + low + rng.below(high - low)
        mant = 0 if r == 1 else rng.below(1 << frac)
        out.append((rng.below(2 if signed else 1) << sign) | (exp << frac) | mant)
    return struct.pack("<%d%s" % (n, "I" if kind == "F32" else "H"), *out)


def half(rng, exp, signed):
    """Bytes of a half near 2^exp; sometimes zero or negative."""
    if rng.below(40) == 0:
        return bytes(2)
    sign = signed and rng.below(4) == 0
    return struct.pack("<H", sign << 15 | (15 + exp) << 10 | rng.below(1 << 10))


def block(rng, kind):
    """A block whose elements are about 2^-4."""
    if kind == "Q8_0":
        return half(rng, -11, True) + rng.bytes(32)
    if kind == "Q4_0":
        return half(rng, -7, True) + rng.bytes(16)
    if kind == "Q4_1":
        return half(rng, -7, False) + struct.pack("<H", 0xB000 - rng.below(1 << 10)) + rng.bytes(16)
    if kind == "Q5_0":
        return half(rng, -8, True) + rng.bytes(20)
    if kind == "Q5_1":
        return half(rng, -8, False) + struct.pack("<H", 0xB000 - rng.below(1 << 10)) + rng.bytes(20)
    if kind == "Q6_K":
        return rng.bytes(208) + half(rng, -14, True)
    # Q4_K, Q5_K: minima of half a range.
    d = -12 if kind == "Q4_K" else -13
    return half(rng, d, True) + half(rng, -9, False) + rng.bytes(140 if kind == "Q4_K" else 172)


def tensor(rng, kind, n):
    """Bytes of n weights."""
    if kind in we.FLOATS:
        return floats(rng, n, kind, -7, -2)
    return b"".join(block(rng, kind) for _ in range(n // we.TYPES[kind][2]))


# Tokenizers ---------------------------------------------------------------

MERGES = [(" ", "t"), ("h", "e"), (" t", "he"), ("i", "n"), ("e", "r"), ("e", "d"), ("o", "n"), (" ", "a")]
NONE = 2**32 - 1


def byte_alphabet():
    keep = [*range(33, 127), *range(161, 173), *range(174, 256)]
    extra = iter(range(256, 512))
    return [chr(b) if b in keep else chr(next(extra)) for b in range(256)]


def byte_level(pre):
    """A byte-level BPE tokenizer and its keys in a file."""
    alphabet = byte_alphabet()
    tokens = ["<|end|>", "<|user|>", "<|bot|>"] + alphabet
    merges = []
    for pair in MERGES:
        left, right = ("".join(alphabet[b] for b in part.encode()) for part in pair)
        merges.append(left + " " + right)
        tokens.append(left + right)
    while len(tokens) % 32:
        tokens.append("<|spare%d|>" % len(tokens))
    tok = dict(
        model="gpt2", pre=pre, tokens=tokens, types=[3 if t.startswith("<|") else 1 for t in tokens], scores=[],
        merges=merges, bos=0, eos=0, unknown=NONE, add_bos=0, add_eos=0, add_space=0, ends=[0],
        template="{% for m in messages %}<|user|>{{ m['content'] | trim }}<|end|>{% endfor %}<|bot|>",
    )
    keys = [
        s_kv("tokenizer.ggml.pre", pre),
        a_kv("tokenizer.ggml.merges", 8, [text(m) for m in merges]),
        s_kv("tokenizer.chat_template", tok["template"]),
    ]
    return tok, keys


def pieces():
    """A SentencePiece tokenizer and its keys in a file."""
    tokens, types = ["<unk>", "<bos>", "<eos>"], [2, 3, 3]
    tokens += ["<0x%02X>" % b for b in range(256)]
    types += [6] * 256
    tokens += ["\u2581", "t", "h", "e", "a", "\u2581t", "he", "\u2581the", "in", "n", "i"]
    while len(tokens) < 288:
        tokens.append("<spare%d>" % len(tokens))
    types += [1] * (288 - len(types))
    scores = [0xBF800000 + (i << 12) for i in range(288)]  # -1 and below
    tok = dict(
        model="llama", pre="", tokens=tokens, types=types, scores=scores, merges=[], bos=1, eos=2, unknown=0,
        add_bos=1, add_eos=0, add_space=0, ends=[2], template="",
    )
    keys = [
        a_kv("tokenizer.ggml.scores", 6, [struct.pack("<I", s) for s in scores]),
        i_kv("tokenizer.ggml.unknown_token_id", 0),
        b_kv("tokenizer.ggml.add_bos_token", 1),
        b_kv("tokenizer.ggml.add_space_prefix", 0),
    ]
    return tok, keys


# Files --------------------------------------------------------------------


def shapes(cfg, vocab):
    """Name, shape, kind of every tensor."""
    width, ffn, hd = cfg["width"], cfg["ffn"], cfg["head_dim"]
    q, kv = cfg["heads"] * hd, cfg["kv_heads"] * hd
    kinds = iter(cfg["kinds"] * 100)
    gains = iter(("F32", "BF16", "F16") * 100)
    out = [("token_embd.weight", (width, vocab), cfg["embed"])]
    for l in range(cfg["layers"]):
        p = "blk.%d." % l
        qk = [("attn_q", (width, q)), ("attn_k", (width, kv)), ("attn_v", (width, kv))]
        out += [(p + "attn_norm.weight", (width,), next(gains))]
        out += [(p + name + ".weight", shape, next(kinds)) for name, shape in qk]
        if cfg["arch"] == "qwen2":
            out += [(p + name + ".bias", shape[1:], next(gains)) for name, shape in qk]
        if cfg["arch"] in ("qwen3", "gemma3"):
            out += [(p + "attn_%s_norm.weight" % name, (hd,), next(gains)) for name in "qk"]
        out += [(p + "attn_output.weight", (q, width), cfg["out"]), (p + "ffn_norm.weight", (width,), next(gains))]
        if cfg["arch"] == "gemma3":
            out += [(p + "post_%s_norm.weight" % name, (width,), next(gains)) for name in ("attention", "ffw")]
        out += [(p + "ffn_%s.weight" % name, (width, ffn), next(kinds)) for name in ("gate", "up")]
        out += [(p + "ffn_down.weight", (ffn, width), cfg["down"])]
    out.append(("output_norm.weight", (width,), "F32"))
    if cfg["output"]:
        out.append(("output.weight", (width, vocab), cfg["output"]))
    return out


def make(cfg):
    """Returns the GGUF bytes, the model of the second implementation, its tokenizer."""
    rng, arch = Rng(cfg["seed"]), cfg["arch"]
    tok, token_keys = pieces() if cfg["pre"] is None else byte_level(cfg["pre"])
    weights, data, infos = {}, b"", []

    def add(name, shape, kind, raw):
        nonlocal data
        infos.append(
            text(name) + struct.pack("<I%dQ" % len(shape), len(shape), *shape)
            + struct.pack("<IQ", we.TYPES[kind][0], len(data))
        )
        data += raw + bytes(-len(raw) % 32)

    for name, shape, kind in shapes(cfg, len(tok["tokens"])):
        if len(shape) == 2:
            raw = tensor(rng, kind, shape[0] * shape[1])
            weights[name] = we.matrix(kind, raw, shape[0])
        elif name.endswith(".bias"):
            raw = floats(rng, shape[0], kind, -4, 1)
            weights[name] = we.bias(we.floats_of(kind, raw))
        else:
            raw = floats(rng, shape[0], kind, -1, 1)
            weights[name] = we.gain(we.floats_of(kind, raw))
        add(name, shape, kind, raw)

    freqs = nu.scaled_freqs(cfg["rope_dims"], we.f32(cfg["base"]), "linear", we.f32(cfg["linear"]), None)
    if cfg["factors"]:
        raw = struct.pack("<%dI" % len(freqs), *(0x3F800000 + rng.below(3 << 23) for _ in freqs))
        freqs = [nu.divide_freq(f, we.f32(b)) for f, (b,) in zip(freqs, struct.iter_unpack("<I", raw))]
        add("rope_freqs.weight", (len(freqs),), "F32", raw)
    tables = [freqs]
    if cfg["window"]:
        tables.append(nu.rope_freqs(cfg["rope_dims"], we.f32(cfg["local_base"] or 0x461C4000)))

    kvs = [
        s_kv("general.architecture", arch),
        s_kv("general.name", "golden " + arch),
        *(
            i_kv(arch + "." + key, cfg[name])
            for key, name in (
                ("context_length", "context"), ("embedding_length", "width"), ("block_count", "layers"),
                ("feed_forward_length", "ffn"), ("attention.head_count", "heads"),
                ("attention.head_count_kv", "kv_heads"), ("attention.key_length", "head_dim"),
                ("attention.value_length", "head_dim"), ("rope.dimension_count", "rope_dims"),
            )
        ),
        f_kv(arch + ".attention.layer_norm_rms_epsilon", cfg["eps"]),
        f_kv(arch + ".rope.freq_base", cfg["base"]),
        s_kv("tokenizer.ggml.model", tok["model"]),
        a_kv("tokenizer.ggml.tokens", 8, [text(t) for t in tok["tokens"]]),
        a_kv("tokenizer.ggml.token_type", 5, [struct.pack("<i", t) for t in tok["types"]]),
        i_kv("tokenizer.ggml.bos_token_id", tok["bos"]),
        i_kv("tokenizer.ggml.eos_token_id", tok["eos"]),
        *token_keys,
    ]
    if cfg["linear"]:
        kvs += [s_kv(arch + ".rope.scaling.type", "linear"), f_kv(arch + ".rope.scaling.factor", cfg["linear"])]
    if cfg["window"]:
        kvs.append(i_kv(arch + ".attention.sliding_window", cfg["window"]))
        if cfg["local_base"]:
            kvs.append(f_kv(arch + ".rope.freq_base_swa", cfg["local_base"]))
    qs = query_scale(cfg["head_dim"])
    if cfg["attention_scale"]:
        kvs.append(f_kv(arch + ".attention.scale", cfg["attention_scale"]))
        m, e = we.f32(cfg["attention_scale"])
        qs = nu.mul(nu.scale(m, e), nu.scale(nu.LOG2E, -30))
    ls = (0, 0)
    if cfg["logit_scale"]:
        kvs.append(f_kv(arch + ".logit_scale", cfg["logit_scale"]))
        ls = nu.scale(*we.f32(cfg["logit_scale"]))
        g, s = weights["output_norm.weight"]
        weights["output_norm.weight"] = g, nu.mul(s, ls)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(kvs)) + b"".join(kvs) + b"".join(infos)
    file = head + bytes(-len(head) % 32) + data

    hyper = {
        k: cfg[k]
        for k in ("arch", "context", "width", "layers", "ffn", "heads", "kv_heads", "head_dim", "rope_dims", "window")
    }
    hyper["eps"], hyper["qs"], hyper["ls"] = we.f32(cfg["eps"]), qs, ls
    hyper["es"] = nu.sqrt(cfg["width"]) if arch == "gemma3" else (0, 0)
    return file, Model(hyper, weights, tables), tok


def text(s):
    b = s.encode()
    return struct.pack("<Q", len(b)) + b


def s_kv(key, s):
    return text(key) + struct.pack("<I", 8) + text(s)


def i_kv(key, n):
    return text(key) + struct.pack("<II", 4, n)


def b_kv(key, n):
    return text(key) + struct.pack("<IB", 7, n)


def f_kv(key, bits):
    return text(key) + struct.pack("<II", 6, bits)


def a_kv(key, kind, items):
    return text(key) + struct.pack("<IIQ", 9, kind, len(items)) + b"".join(items)


PLAIN = dict(
    eps=0x358637BD, base=0x461C4000, linear=0, factors=False, output=None, window=0, local_base=0, attention_scale=0,
    logit_scale=0,
)

MODELS = {
    # Floats, an output matrix, partly rotated heads, factors of frequencies, scales of
    # attention and logits.
    "llama": dict(
        PLAIN, arch="llama", seed=1, pre="gpt-2", context=112, width=64, layers=2, ffn=64, heads=4, kv_heads=2,
        head_dim=16, rope_dims=12, eps=0x3727C5AC, factors=True, attention_scale=0x3EA00000, logit_scale=0x40300000,
        embed="F16",
        kinds=("Q8_0", "F32", "BF16", "Q4_0", "F16"), out="BF16", down="Q8_0", output="Q4_0",
    ),
    # Rows of 256 for the K types; biases; an odd base.
    "qwen2": dict(
        PLAIN, arch="qwen2", seed=2, pre="qwen2", context=96, width=256, layers=2, ffn=32, heads=2, kv_heads=1,
        head_dim=16, rope_dims=16, base=0x49742400, embed="Q4_K", kinds=("Q4_K", "Q5_K", "Q6_K"), out="Q5_1",
        down="Q4_1",
    ),
    # Norms of heads whose size is no multiple of 16; linear scaling; epsilon 0.
    "qwen3": dict(
        PLAIN, arch="qwen3", seed=3, pre="qwen2", context=96, width=96, layers=2, ffn=64, heads=4, kv_heads=2,
        head_dim=24, rope_dims=24, eps=0, base=0x48F42400, linear=0x40200000, embed="Q5_0", output="Q5_1",
        kinds=("Q4_1", "Q5_0", "Q5_1"), out="Q5_0", down="Q4_1",
    ),
    # A global layer among local ones, whose window crosses blocks of 64.
    "gemma3": dict(
        PLAIN, arch="gemma3", seed=4, pre=None, context=128, width=64, layers=7, ffn=32, heads=2, kv_heads=1,
        head_dim=16, rope_dims=16, base=0x49742400, linear=0x41000000, window=12, embed="Q8_0",
        kinds=("Q4_0", "Q5_0", "Q8_0"), out="Q5_0", down="Q4_0",
    ),
}
