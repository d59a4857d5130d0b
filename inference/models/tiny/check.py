"""Samples from cuckoo-tiny.gguf and counts what is well made.

    python check.py [--temperature 1.0] [--show 3]

Uses the quantized weights as the file holds them. Prints the share of
sentences that parse over the 100 held-out openings, and the share of chat
requests whose hero, mood and place come back in the answer.
"""

import argparse
import os
import random
from pathlib import Path

os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

import gguf
import numpy as np
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

import corpus
import export
import grammar
import model

HERE = Path(__file__).parent


def load_tokenizer(path):
    fields = gguf.GGUFReader(path).fields
    names = fields["tokenizer.ggml.tokens"].contents()
    merges = [tuple(m.split(" ")) for m in fields["tokenizer.ggml.merges"].contents()]
    tokenizer = Tokenizer(models.BPE(vocab={n: i for i, n in enumerate(names)}, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(n, special=True) for n in corpus.SPECIALS])
    return tokenizer


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=HERE / "cuckoo-tiny.gguf")
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--show", type=int, default=3, help="how many stories to print")
    parser.add_argument("--prompt", action="append", default=[], help="ask this, too")
    args = parser.parse_args()
    params, tokenizer, story = export.read(args.model), load_tokenizer(args.model), grammar.load()

    def answer(prompts):
        ids = [tokenizer.encode(p).ids for p in prompts]
        stop = tokenizer.token_to_id(corpus.EOS)
        made = model.generate(params, ids, 320, stop, args.temperature, np.random.default_rng(1))
        return [tokenizer.decode(m) for m in made]

    openings = (HERE / "openings.txt").read_text(encoding="utf-8").split("\n")[:-1]
    texts = answer([corpus.EOS + o for o in openings])
    # Only what the model wrote counts, not the opening it was given.
    bad = [s for t in texts for s in grammar.sentences(t) if not story.parses(s)]
    total = sum(len(grammar.sentences(t)) for t in texts)
    for opening, text in list(zip(openings, texts))[: args.show]:
        print(opening + text, end="\n\n")
    for sentence in bad:
        print("does not parse:", sentence)
    print(f"temperature {args.temperature}: {total - len(bad)} of {total} sentences parse ({100 - 100 * len(bad) / total:.1f}%)")

    source, rng = corpus.Corpus(), random.Random(3)
    bindings = [source.story(rng, held_out=True)[1] for _ in range(100)]
    fields = ("mood", "kind", "hero", "place")
    asks = [corpus.fill("Tell me a story about $amood $kind named $hero $inplace.", b) for b in bindings]
    asks += args.prompt
    texts = answer([corpus.USER + a + corpus.END + corpus.ASSISTANT for a in asks])
    for field in fields:
        # The first two sentences name them all.
        hits = sum(b[field] in " ".join(grammar.sentences(t)[:2]) for b, t in zip(bindings, texts))
        print(f"requests whose {field} is honoured: {hits} of {len(bindings)}")
    for ask, text in list(zip(asks, texts))[100 :]:
        print(f"\n> {ask}\n{text}")


if __name__ == "__main__":
    main()
