"""Two small random llama models, made from an integer generator, as GGUF files."""

import struct

import numerics as nu


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

    def signed(self, bits):
        """An integer of up to this many bits, all sizes alike."""
        v = self.next() >> 1
        v >>= 63 - self.below(bits + 1)
        return -v if self.next() & 1 else v


TYPES = {"F32": 0, "F16": 1, "Q4_0": 2, "Q8_0": 8, "BF16": 30}


def floats(rng, n, kind, low, high):
    """Bits of n floats with exponents low..high-1 of 2; some are zero or subnormal."""
    frac, bias = {"F32": (23, 127), "BF16": (7, 127), "F16": (10, 15)}[kind]
    sign = frac + (5 if kind == "F16" else 8)
    out = []
    for _ in range(n):
        r = rng.below(64)
        exp = 0 if r == 0 else bias + low + rng.below(high - low)
        mant = 0 if r == 1 else rng.below(1 << frac)
        out.append((rng.below(2) << sign) | (exp << frac) | mant)
    return struct.pack("<%d%s" % (n, "I" if kind == "F32" else "H"), *out)


def tensor(rng, kind, n):
    """Bytes of n weights."""
    if kind in ("F32", "F16", "BF16"):
        return floats(rng, n, kind, -7, -2)
    out = b""
    for _ in range(n // 32):
        sign = rng.below(2) << 15 if kind == "Q4_0" else 0
        scale = 0 if rng.below(40) == 0 else ((15 - 10 + rng.below(2)) << 10) + rng.below(1 << 10)
        if kind == "Q8_0":
            scale -= min(scale, 4 << 10)
        out += struct.pack("<H", sign | scale)
        out += bytes(rng.below(256) for _ in range(32 if kind == "Q8_0" else 16))
    return out


def byte_alphabet():
    keep = [*range(33, 127), *range(161, 173), *range(174, 256)]
    extra = iter(range(256, 512))
    return [chr(b) if b in keep else chr(next(extra)) for b in range(256)]


def make(cfg):
    """Returns the GGUF bytes, the model of the second implementation, its tokenizer."""
    rng = Rng(cfg["seed"])
    alphabet = byte_alphabet()
    tokens = ["<|end|>", "<|user|>", "<|bot|>"] + alphabet
    merges = []
    for pair in cfg["merges"]:
        left, right = ("".join(alphabet[b] for b in part.encode()) for part in pair)
        merges.append(left + " " + right)
        tokens.append(left + right)
    while len(tokens) % 32:
        tokens.append("<|spare%d|>" % len(tokens))
    types = [3 if t.startswith("<|") else 1 for t in tokens]
    vocab, width, hd = len(tokens), cfg["width"], cfg["head_dim"]
    q, kv = cfg["heads"] * hd, cfg["kv_heads"] * hd
    shapes = [("token_embd", (width, vocab), cfg["kinds"][0])]
    for l in range(cfg["layers"]):
        shapes += [
            ("blk.%d.%s" % (l, name), shape, kind)
            for (name, shape), kind in zip(
                (
                    ("attn_norm", (width,)), ("attn_q", (width, q)), ("attn_k", (width, kv)),
                    ("attn_v", (width, kv)), ("attn_output", (q, width)), ("ffn_norm", (width,)),
                    ("ffn_gate", (width, cfg["ffn"])), ("ffn_up", (width, cfg["ffn"])),
                    ("ffn_down", (cfg["ffn"], width)),
                ),
                cfg["kinds"][1:10],
            )
        ]
    shapes.append(("output_norm", (width,), "F32"))
    if cfg["untied"]:
        shapes.append(("output", (width, vocab), cfg["kinds"][10]))

    weights, data, infos = {}, b"", b""

    def add(name, shape, kind, raw):
        nonlocal data, infos
        infos += text(name) + struct.pack("<I", len(shape)) + struct.pack("<%dQ" % len(shape), *shape)
        infos += struct.pack("<IQ", TYPES[kind], len(data))
        data += raw + bytes(-len(raw) % 32)

    for name, shape, kind in shapes:
        name += ".weight"
        if len(shape) == 1:
            raw = floats(rng, shape[0], kind, -1, 2)
            weights[name] = nu.gain(nu.floats_of(kind, raw))
        else:
            raw = tensor(rng, kind, shape[0] * shape[1])
            weights[name] = nu.rows(kind, raw, shape[0])
        add(name, shape, kind, raw)

    freqs = nu.rope_freqs(cfg["rope_dims"], nu.f32(cfg["base"]))
    if cfg["linear"]:
        freqs = [nu.divide_freq(f, nu.f32(cfg["linear"])) for f in freqs]
    if cfg["factors"]:
        raw = struct.pack("<%dI" % len(freqs), *(0x3F800000 + rng.below(3 << 23) for _ in freqs))
        freqs = [nu.divide_freq(f, nu.f32(b)) for f, (b,) in zip(freqs, struct.iter_unpack("<I", raw))]
        add("rope_freqs.weight", (len(freqs),), "F32", raw)

    template = "{{ bos_token }}{% for m in messages %}<|user|>{{ m['content'] | trim }}<|end|>{% endfor %}<|bot|>"
    kvs = [
        s_kv("general.architecture", "llama"),
        s_kv("general.name", cfg["name"]),
        *(
            i_kv("llama." + key, n)
            for key, n in (
                ("context_length", cfg["context"]), ("embedding_length", width), ("block_count", cfg["layers"]),
                ("feed_forward_length", cfg["ffn"]), ("attention.head_count", cfg["heads"]),
                ("attention.head_count_kv", cfg["kv_heads"]), ("attention.key_length", hd),
                ("attention.value_length", hd), ("rope.dimension_count", cfg["rope_dims"]),
            )
        ),
        f_kv("llama.attention.layer_norm_rms_epsilon", cfg["eps"]),
        f_kv("llama.rope.freq_base", cfg["base"]),
        s_kv("tokenizer.ggml.model", "gpt2"),
        s_kv("tokenizer.ggml.pre", "gpt-2"),
        a_kv("tokenizer.ggml.tokens", 8, [text(t) for t in tokens]),
        a_kv("tokenizer.ggml.token_type", 5, [struct.pack("<i", t) for t in types]),
        a_kv("tokenizer.ggml.merges", 8, [text(m) for m in merges]),
        i_kv("tokenizer.ggml.bos_token_id", 0),
        i_kv("tokenizer.ggml.eos_token_id", 0),
        s_kv("tokenizer.chat_template", template),
    ]
    if cfg["linear"]:
        kvs += [s_kv("llama.rope.scaling.type", "linear"), f_kv("llama.rope.scaling.factor", cfg["linear"])]
    head = b"GGUF" + struct.pack("<IQQ", 3, infos_count(shapes, cfg), len(kvs)) + b"".join(kvs) + infos
    file = head + bytes(-len(head) % 32) + data

    hyper = {k: cfg[k] for k in ("context", "width", "layers", "ffn", "heads", "kv_heads", "head_dim", "rope_dims")}
    hyper["eps"] = nu.f32(cfg["eps"])
    none = 2**32 - 1
    tok = dict(
        model="gpt2", pre="gpt-2", tokens=tokens, types=types, scores=[], merges=merges, bos=0, eos=0, unknown=none,
        add_bos=0, add_eos=0, add_space=0, ends=[0], template=template,
    )
    return file, nu.Model(hyper, weights, freqs), tok


def infos_count(shapes, cfg):
    return len(shapes) + (1 if cfg["factors"] else 0)


def text(s):
    b = s.encode()
    return struct.pack("<Q", len(b)) + b


def s_kv(key, s):
    return text(key) + struct.pack("<I", 8) + text(s)


def i_kv(key, n):
    return text(key) + struct.pack("<II", 4, n)


def f_kv(key, bits):
    return text(key) + struct.pack("<II", 6, bits)


def a_kv(key, kind, items):
    return text(key) + struct.pack("<IIQ", 9, kind, len(items)) + b"".join(items)


MERGES = [(" ", "t"), ("h", "e"), (" t", "he"), ("i", "n"), ("e", "r"), ("e", "d"), ("o", "n"), (" ", "a")]

MODELS = {
    # Every storage type, an output matrix, partly rotated heads, rope factors.
    "mixed": dict(
        name="golden mixed", seed=1, context=112, width=64, layers=2, ffn=96, heads=4, kv_heads=2, head_dim=16,
        rope_dims=12, eps=0x3727C5AC, base=0x461C4000, linear=0, factors=True, untied=True, merges=MERGES,
        kinds=("F16", "F32", "Q8_0", "F32", "BF16", "Q4_0", "F32", "Q4_0", "F16", "Q8_0", "BF16"),
    ),
    # As most files are: Q8_0, tied; linear scaling, an odd base, epsilon 0.
    "plain": dict(
        name="golden plain", seed=2, context=64, width=96, layers=1, ffn=64, heads=3, kv_heads=3, head_dim=32,
        rope_dims=32, eps=0, base=0x48F42400, linear=0x40200000, factors=False, untied=False, merges=MERGES,
        kinds=("Q8_0", "BF16") + ("Q8_0",) * 4 + ("F16",) + ("Q8_0",) * 3,
    ),
}
