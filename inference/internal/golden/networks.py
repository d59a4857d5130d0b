"""Golden values of the small models: logits, nodes, traces, outputs."""

import models
import outputs
from identity import Trace, model_id
from models import Rng

SHOWN = (0, 1, 63, 64, 76)  # positions whose nodes are listed
POSITIONS = 77
TRACES = ((0, 0), (62, 65), (76, 76), (0, POSITIONS - 1))

OFF = dict(temperature=0, top_p=0, min_p=0, top_k=0, seed=0, repetition=0, frequency=0, presence=0)
RUNS = [
    (12, 24, OFF),
    (5, 20, dict(OFF, temperature=900000, seed=7)),
    (5, 20, dict(OFF, temperature=1200000, top_p=900000, top_k=20, min_p=10000, seed=2**63 + 5, repetition=1100000)),
    (1, 16, dict(OFF, frequency=500000, presence=300000)),
]


def make(name):
    """Returns the GGUF file and what it computes."""
    file, m, tok = models.make(models.MODELS[name])
    rng, trace = Rng(3000), Trace(m)
    tokens = [rng.below(len(tok["tokens"])) for _ in range(POSITIONS)]
    st = m.start()
    logits = [m.step(st, t, trace.see) for t in tokens]
    return file, dict(
        id=model_id(m, tok).hex(),
        freqs=m.tables,
        tokens=tokens,
        logits=logits[-1],
        best=[max(range(len(l)), key=lambda j: (l[j], -j)) for l in logits],
        logprobs=[outputs.logprobs(l)[t] for l, t in zip(logits, tokens[1:])],
        nodes={"%d.%d" % at: leaf.hex()[:16] for at, leaf in trace.leaves.items() if at[0] in SHOWN},
        traces=[dict(first=a, last=b, root=trace.root(a, b).hex()) for a, b in TRACES],
        runs=[run(m, tok, rng, *r) for r in RUNS],
    )


def run(m, tok, rng, length, most, params):
    prompt = [1 + rng.below(len(tok["tokens"]) - 1) for _ in range(length)]
    st, output, finish = m.start(), [], "length"
    for t in prompt[:-1]:
        m.step(st, t)
    logprobs = []
    while len(output) < most:
        logits = m.step(st, (prompt + output)[-1])
        output.append(outputs.choose(logits, prompt, output, params))
        logprobs.append(outputs.logprobs(logits)[output[-1]])
        if output[-1] in tok["ends"]:
            finish = "stop"
            break
    return dict(prompt=prompt, max=most, params=params, tokens=output, finish=finish, logprobs=logprobs)
