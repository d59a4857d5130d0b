"""Trains the tiny storyteller and writes cuckoo-tiny.gguf beside this file.

    python train.py            the real thing
    python train.py --steps 60 --out /tmp/early.gguf

One thread, fixed seeds: two runs of one command on one machine give the same
file.
"""

import argparse
import os
import pickle
import random
import time
from pathlib import Path

os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import jax
import numpy as np
import optax

import corpus
import export
import model
import tokens

HERE = Path(__file__).parent
SEED = 20260101
BATCH_TOKENS = 2048
# Steps: warm up, then hold the rate, then let it fall to zero in a line.
WARM, FALL = 200, 800
# Copying a name from early in a story is learned last, if at all, where names
# are few among the words. So drills come first, then stories with most of the
# sentences left out; rows as long as the context come last.
DRILL, SHORT, SHORT_KEEP, LONG = 400, 800, 0.25, 100


class Rows:
    """Endless training rows: documents end to end, cut where a row is full,
    each ending in the end-of-text token. Half of them start with it, too, so
    that the model does not care whether a prompt does."""

    def __init__(self, source, tokenizer, seed, held_out=False):
        self.source, self.tokenizer, self.held_out = source, tokenizer, held_out
        self.rng, self.eos = random.Random(seed), tokenizer.token_to_id(corpus.EOS)

    def row(self, length, keep):
        """(token id, document number, 1 if it is to be learned) of each token."""
        out, number = [], 0
        while len(out) < length:
            if self.rng.random() < 0.5:
                out.append((self.eos, number, 0))
            start = len(out)
            for text, counts in self.source.document(self.rng, self.held_out, keep):
                out += [(token, number, int(counts)) for token in self.tokenizer.encode(text).ids]
            out.append((self.eos, number, 1))
            out[start] = (*out[start][:2], 0)  # no other token of this document comes before it
            number += 1
        return out[:length]

    def batch(self, rows, length, keep=1.0):
        made = np.array([self.row(length + 1, keep) for _ in range(rows)])
        return made[..., 0], made[..., 1], made[..., 2].astype(np.float32)


def phase(at, steps):
    """(row length, share of sentences kept or 0 for drills) of a step."""
    if at <= DRILL:
        return 64, 0
    if at <= SHORT:
        return 128, SHORT_KEEP
    return (model.CONTEXT if at > steps - LONG else 256), 1.0


def make_tokenizer(source):
    """Learns from stories, some chats, and many copies of every record, so
    that a name or an animal is one token wherever it stands."""
    rng = random.Random(SEED)
    texts = [source.story(rng)[2] for _ in range(6000)]
    texts += ["".join(text for text, _ in source.document(rng)) for _ in range(600)]
    values = {v for rows in source.grammar.records.values() for row in rows for v in row.values()}
    texts += [f"{value} {value}\n" for value in sorted(values)] * 200
    return tokens.train(texts, model.VOCAB)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=2300)
    parser.add_argument("--rate", type=float, default=2.5e-3, help="peak learning rate")
    parser.add_argument("--out", type=Path, default=HERE / "cuckoo-tiny.gguf")
    parser.add_argument("--state", type=Path, help="keep the state here every 100 steps, and go on from it")
    args = parser.parse_args()
    began = time.monotonic()

    source = corpus.Corpus()
    tokenizer = make_tokenizer(source)
    rows = Rows(source, tokenizer, SEED + 1)
    held = Rows(source, tokenizer, SEED + 2, held_out=True).batch(24, model.CONTEXT)

    def rate(count):
        return args.rate * jax.numpy.minimum(1, jax.numpy.minimum((count + 1) / WARM, (args.steps - count) / FALL))

    decays = {name: len(shape) > 1 and name != "token_embd.weight" for name, shape in model.shapes().items()}
    optimizer = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.adamw(rate, b1=0.9, b2=0.98, weight_decay=0.05, mask=decays),
    )
    params = jax.tree.map(jax.numpy.asarray, model.init(SEED))
    state = optimizer.init(params)

    @jax.jit
    def step(params, state, *batch):
        value, grads = jax.value_and_grad(model.loss)(params, *batch)
        updates, state = optimizer.update(grads, state, params)
        return optax.apply_updates(params, updates), state, value

    held_loss = jax.jit(model.loss)
    best, first = float("inf"), 1
    if args.state and args.state.exists():
        first, best, rows.rng, params, state = pickle.loads(args.state.read_bytes())
    for at in range(first, args.steps + 1):
        length, keep = phase(at, args.steps)
        params, state, value = step(params, state, *rows.batch(BATCH_TOKENS // max(length, 128), length, keep))
        if at % 100 == 0 or at == args.steps:
            test = float(held_loss(params, *held))
            mark = ""
            if test < best:
                best, mark = test, "  written"
                export.write(args.out, params, tokenizer)
            print(f"step {at} loss {value:.4f} held-out {test:.4f} {time.monotonic() - began:.0f} s{mark}", flush=True)
            if args.state:
                saved = jax.tree.map(np.asarray, (params, state))
                args.state.write_bytes(pickle.dumps((at + 1, best, rows.rng, *saved)))


if __name__ == "__main__":
    main()
