"""Sections 9 and 10 of NUMERICS.md: sampling and log-probabilities."""

from numerics import LOG2E, apply, exp2neg, log2, philox, ratio, rnd, sat, scale, trunc

ONE = 1000000
LN2 = 744261118


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


def logprobs(logits):
    """Of every token, in micro-nats."""
    b = max(logits)
    w = sum(exp2neg(apply(scale(LOG2E, -30), b - l, -8)) for l in logits)
    s = rnd((log2(w) - (30 << 24)) * LN2, 30)
    return [-rnd(min(b - l + s, 9999 << 24) * 1000000, 24) for l in logits]


def top_tokens(logits, k):
    return sorted(range(len(logits)), key=lambda j: (-logits[j], j))[:k]
