"""Writes openings.txt and samples.txt. Needs Python alone.

openings.txt: 100 first sentences whose mood, kind and place never met in
training. samples.txt: stories as they train, for the recognizer's tests.
"""

import random
from pathlib import Path

import corpus

HERE = Path(__file__).parent


def main():
    source = corpus.Corpus()
    openings = source.openings(random.Random(100), 100)
    (HERE / "openings.txt").write_text("\n".join(openings) + "\n", encoding="utf-8")
    rng = random.Random(101)
    stories = [source.story(rng)[2] for _ in range(40)]
    (HERE / "samples.txt").write_text("\n\n---\n\n".join(stories) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
