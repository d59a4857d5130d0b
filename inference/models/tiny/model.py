"""The Llama architecture in JAX, as llama.cpp defines it for arch "llama":
RMSNorm, RoPE over interleaved pairs, grouped-query attention, SwiGLU, and an
output matrix tied to the token embedding. Tensors carry their GGUF names and
shapes (rows are outputs)."""

import jax
import jax.numpy as jnp
import numpy as np

VOCAB, WIDTH, LAYERS, HEADS, KV_HEADS, HEAD, FFN = 1024, 192, 4, 6, 3, 32, 512
CONTEXT, ROPE_BASE, EPSILON = 512, 10000.0, 1e-5


def shapes():
    out = {"token_embd.weight": (VOCAB, WIDTH), "output_norm.weight": (WIDTH,)}
    for i in range(LAYERS):
        block = {
            "attn_norm": (WIDTH,), "attn_q": (HEADS * HEAD, WIDTH), "attn_k": (KV_HEADS * HEAD, WIDTH),
            "attn_v": (KV_HEADS * HEAD, WIDTH), "attn_output": (WIDTH, HEADS * HEAD), "ffn_norm": (WIDTH,),
            "ffn_gate": (FFN, WIDTH), "ffn_up": (FFN, WIDTH), "ffn_down": (WIDTH, FFN),
        }  # fmt: skip
        out |= {f"blk.{i}.{name}.weight": shape for name, shape in block.items()}
    return out


def init(seed):
    rng, params = np.random.default_rng(seed), {}
    for name, shape in shapes().items():
        if len(shape) == 1:
            params[name] = np.ones(shape, np.float32)
            continue
        std = 0.08 if name.startswith("token") else 0.0 if "ffn_down" in name else shape[1] ** -0.5
        params[name] = (rng.standard_normal(shape) * std).astype(np.float32)
    # Names are copied from early in a story, and without help that is learned
    # last. So attention starts as a weak copier: its output matrix is the
    # transpose of its value matrix, beside an embedding that is not small.
    for i in range(LAYERS):
        v = params[f"blk.{i}.attn_v.weight"].reshape(KV_HEADS, HEAD, WIDTH)
        copier = np.repeat(v, HEADS // KV_HEADS, axis=0).reshape(HEADS * HEAD, WIDTH).T
        params[f"blk.{i}.attn_output.weight"] = 0.1 * copier
    return params


def norm(x, weight):
    return x * jax.lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + EPSILON) * weight


def rope(x, positions):
    """x: (..., positions, heads, HEAD); pairs are elements 2j and 2j+1."""
    frequency = ROPE_BASE ** (-np.arange(0, HEAD, 2) / HEAD)
    angle = positions[..., :, None, None] * frequency.astype(np.float32)
    sin, cos = jnp.sin(angle), jnp.cos(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return jnp.stack([a * cos - b * sin, a * sin + b * cos], -1).reshape(x.shape)


def block(p, i, x, positions, mask, cache=None):
    """One layer over x (batch, n, WIDTH). With a cache (k, v of the whole
    context and where to write), attends to it; returns x and its k and v."""
    w = lambda name: p[f"blk.{i}.{name}.weight"]
    b, n, _ = x.shape
    h = norm(x, w("attn_norm"))
    q = rope((h @ w("attn_q").T).reshape(b, n, HEADS, HEAD), positions)
    k = rope((h @ w("attn_k").T).reshape(b, n, KV_HEADS, HEAD), positions)
    v = (h @ w("attn_v").T).reshape(b, n, KV_HEADS, HEAD)
    if cache is not None:
        rows = jnp.arange(b)[:, None]
        k, v = cache[0].at[rows, positions].set(k), cache[1].at[rows, positions].set(v)
    q = q.reshape(b, n, KV_HEADS, HEADS // KV_HEADS, HEAD) * HEAD**-0.5
    scores = jnp.einsum("bnkgd,bmkd->bkgnm", q, k)
    weights = jax.nn.softmax(jnp.where(mask, scores, -1e30), -1)
    attended = jnp.einsum("bkgnm,bmkd->bnkgd", weights, v).reshape(b, n, HEADS * HEAD)
    x = x + attended @ w("attn_output").T
    h = norm(x, w("ffn_norm"))
    x = x + (jax.nn.silu(h @ w("ffn_gate").T) * (h @ w("ffn_up").T)) @ w("ffn_down").T
    return x, k, v


def logits(p, tokens, documents):
    """tokens (batch, n) to logits (batch, n, VOCAB). A token sees the earlier
    ones of its own document, given as a number for each token."""
    n = tokens.shape[1]
    x = p["token_embd.weight"][tokens]
    mask = jnp.tril(jnp.ones((n, n), bool)) & (documents[:, :, None] == documents[:, None, :])
    mask = mask[:, None, None]
    for i in range(LAYERS):
        x, _, _ = block(p, i, x, jnp.arange(n), mask)
    return norm(x, p["output_norm.weight"]) @ p["token_embd.weight"].T


def loss(p, tokens, documents, learn):
    """Mean cross-entropy (nats) of each next token, where learn says it counts."""
    scores = jax.nn.log_softmax(logits(p, tokens[:, :-1], documents[:, :-1]))
    picked = jnp.take_along_axis(scores, tokens[:, 1:, None], -1)[..., 0]
    return -(picked * learn[:, 1:]).sum() / learn[:, 1:].sum()


@jax.jit
def _step(p, caches, tokens, positions):
    """One token a row, each at its own position; returns logits and caches."""
    x = p["token_embd.weight"][tokens][:, None]
    mask = (jnp.arange(CONTEXT) <= positions[:, None])[:, None, None, None, :]
    out = []
    for i in range(LAYERS):
        x, k, v = block(p, i, x, positions[:, None], mask, caches[i])
        out.append((k, v))
    return norm(x[:, 0], p["output_norm.weight"]) @ p["token_embd.weight"].T, out


def generate(p, prompts, limit, stop, temperature, rng):
    """Continues each prompt (token ids) until stop or limit new tokens, all in
    one batch. Temperature 0 is greedy."""
    rows = len(prompts)
    empty = jnp.zeros((rows, CONTEXT, KV_HEADS, HEAD), jnp.float32)
    caches = [(empty, empty)] * LAYERS
    texts, out, done = [list(t) for t in prompts], [[] for _ in prompts], [False] * rows
    for at in range(CONTEXT - 1):
        if all(done):
            break
        tokens = np.array([t[min(at, len(t) - 1)] for t in texts])
        scores, caches = _step(p, caches, tokens, np.full(rows, at))
        scores = np.asarray(scores, np.float64)
        if temperature:
            scores = scores / temperature + rng.gumbel(size=scores.shape)
        picks = scores.argmax(-1)
        for r in range(rows):
            if at + 1 < len(texts[r]) or done[r]:
                continue
            texts[r].append(int(picks[r]))
            if picks[r] == stop or len(out[r]) == limit:
                done[r] = True
            else:
                out[r].append(int(picks[r]))
    return out
