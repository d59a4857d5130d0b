"""The byte-level BPE tokenizer, trained on the corpus."""

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

import corpus


def train(texts, size):
    tokenizer = Tokenizer(models.BPE())
    # The GPT-2 splitting pattern: tokenizer.ggml.pre "gpt-2" in llama.cpp.
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=corpus.SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    assert tokenizer.get_vocab_size() == size
    return tokenizer
