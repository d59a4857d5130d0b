"""Trains the tiny storyteller and writes cuckoo-tiny.gguf beside this file.

    python train.py            the real thing
    python train.py --steps 60 --out /tmp/early.gguf

One thread, fixed seeds: two runs on one machine give the same file.
"""

import argparse
import os
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
LONG_FROM = 0.85  # from this share of the steps on, rows are as long as the context


class Rows:
    """Endless training rows: documents joined by the end-of-text token, cut
    where a row is full. Half of the rows start without that token, so that
    the model does not care whether a prompt begins with it."""

    def __init__(self, source, tokenizer, seed, held_out=False):
        self.source, self.tokenizer, self.held_out = source, tokenizer, held_out
        self.rng, self.eos = random.Random(seed), tokenizer.token_to_id(corpus.EOS)

    def row(self, length):
        ids, learn = [], []
        if self.rng.random() < 0.5:
            ids, learn = [self.eos], [0]
        while len(ids) < length:
            for text, counts in self.source.document(self.rng, self.held_out):
                piece = self.tokenizer.encode(text).ids
                ids += piece
                learn += [int(counts)] * len(piece)
            ids.append(self.eos)
            learn.append(1)
        return ids[:length], learn[:length]

    def batch(self, rows, length):
        made = [self.row(length + 1) for _ in range(rows)]
        return np.array([m[0] for m in made]), np.array([m[1] for m in made], np.float32)


def make_tokenizer(source):
    rng = random.Random(SEED)
    texts = ("".join(text for text, _ in source.document(rng)) for _ in range(12000))
    return tokens.train(texts, model.VOCAB)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=4800)
    parser.add_argument("--rate", type=float, default=2.5e-3, help="peak learning rate")
    parser.add_argument("--out", type=Path, default=HERE / "cuckoo-tiny.gguf")
    args = parser.parse_args()
    began = time.monotonic()

    source = corpus.Corpus()
    tokenizer = make_tokenizer(source)
    rows = Rows(source, tokenizer, SEED + 1)
    held = Rows(source, tokenizer, SEED + 2, held_out=True).batch(24, model.CONTEXT)

    schedule = optax.warmup_cosine_decay_schedule(0.0, args.rate, min(200, args.steps // 4 + 1), args.steps)
    decay = lambda params: {name: value.ndim > 1 for name, value in params.items()}
    optimizer = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.adamw(schedule, b1=0.9, b2=0.98, weight_decay=0.05, mask=decay),
    )
    params = jax.tree.map(jax.numpy.asarray, model.init(SEED))
    state = optimizer.init(params)

    @jax.jit
    def step(params, state, ids, learn):
        value, grads = jax.value_and_grad(model.loss)(params, ids, learn)
        updates, state = optimizer.update(grads, state, params)
        return optax.apply_updates(params, updates), state, value

    held_loss = jax.jit(model.loss)
    best = float("inf")
    for at in range(1, args.steps + 1):
        length = model.CONTEXT if at > LONG_FROM * args.steps else 256
        params, state, value = step(params, state, *rows.batch(BATCH_TOKENS // length, length))
        if at % 100 == 0 or at == args.steps:
            test = float(held_loss(params, *held))
            mark = ""
            if test < best:
                best, mark = test, "  written"
                export.write(args.out, params, tokenizer)
            print(f"step {at} loss {value:.4f} held-out {test:.4f} {time.monotonic() - began:.0f} s{mark}", flush=True)


if __name__ == "__main__":
    main()
