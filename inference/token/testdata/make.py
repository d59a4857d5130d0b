"""Makes fixtures.json: small tokenizers and what the reference libraries make
of some texts. Needs: pip install tokenizers==0.23.3 sentencepiece==0.2.3
Usage: python3 make.py > fixtures.json
"""

import io
import json
import struct
import sys

import sentencepiece as spm
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

CORPUS = """Once upon a time, there lived a little fox in the old forest. It's what he'd always wanted.
The fox said: "I'll sing 123 songs, and they're all mine!" And so she sang 4567890 times.
In 2024 the price was $1,234.56 (about 10%). We've seen that; you don't need to worry.

Il était une fois, à l'orée de la forêt, un renard naïf. Übermäßig schön, größer als früher.
Жил-был маленький лис. Он любил петь песни у реки. 狐狸在森林里唱歌。 きつねは歌うのが好きでした。
func main() {
\tfmt.Println("hello, world")   // a comment
}
THE END. That's all, folks! HE'LL SEE. \U0001f98a\U0001f33b caf\u00e9 cafe\u0301
""".splitlines(keepends=True) * 4

TEXTS = [
    "", " ", "  ", "   x", "x   ", "a", "Once upon a time", " Once upon a time", "Once  upon   a    time",
    "hello\nworld", "hello\n\n\nworld\n", "\n", "\t\tx", " \n \n x", "\r\n\r\n", "a\r\nb  \r\n  c",
    "It's he'd they're I'll we've don't", "IT'S HE'LL THEY'RE", "''s ''", "'sx 'tis",
    "1 12 123 1234 12345 x12y345", " 123 4567890", "$1,234.56 (10%)", "3.14159e-10", "\u0661\u0662\u0663 \u00bd x\u00b2",
    "Il \u00e9tait une fois \u00e0 l'or\u00e9e", "\u00dcberm\u00e4\u00dfig gr\u00f6\u00dfer", "\u0416\u0438\u043b-\u0431\u044b\u043b \u043b\u0438\u0441",
    "\u72d0\u72f8\u5728\u68ee\u6797\u91cc\u5531\u6b4c\u3002", "\u304d\u3064\u306d", "\U0001f98a\U0001f33b\U0001f9d1\u200d\U0001f680", "cafe\u0301 caf\u00e9",
    "fmt.Println(\"hello\") // x", "a_b__c--d==e!=f", "<|end|> </s> <0x41> <s>", "\u2581x \u2581\u2581",
    "\u00a0x\u00a0\u00a0y", "x\u3000y", "zzzzqqqq", "ABCdef \u00c9T\u00c9s A\u00c9B HelloWorld \u72d0\u72d0 x/y//\n /\n", "\u00bfqu\u00e9? \uff01\u300c\u72d0\u300d \ud638\ub791", "aaaaaaaaaaaaaaaaaaaa", "the the the", "a\u0000b", "\ufffd", "end. ", "(x)[y]{z}",
]

LLAMA = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


QWEN = LLAMA.replace("{1,3}", "")
CASED = r"\p{Lu}\p{Ll}\p{Lt}"  # what deepseek-llm lists, within TEXTS


def split(*patterns):
    parts = [pre_tokenizers.Split(Regex(p), "isolated") for p in patterns]
    return parts + [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]


GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
ASIAN = "[\u4e00-\u9fa5\u0800-\u4e00\uac00-\ud7ff]+"

# Pre-tokenizers by their names in GGUF files, as llama.cpp has them.
SPLITTERS = {
    "gpt-2": [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)],
    "smollm": [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)],
    "llama-bpe": split(LLAMA),
    "default": split(r"[\p{P}$+<=>^~|]+", GPT2, r"\p{N}+", "[0-9][0-9][0-9]"),
    "qwen2": split(QWEN),
    "tekken": split(
        r"[^\r\n\p{L}\p{N}]?((?=[\p{L}])([^a-z]))*((?=[\p{L}])([^A-Z]))+|[^\r\n\p{L}\p{N}]?((?=[\p{L}])([^a-z]))+((?=[\p{L}])([^A-Z]))*"
        r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    ),
    "deepseek-llm": split(
        r"[\r\n]", r"\s?[" + CASED + "]+", "\\s?[!-/:-~\uff01-\uff0f\uff1a-\uff5e\u2018-\u201f\u3001-\u3002]+", r"\s+\z", ASIAN, r"\p{N}+"
    ),
    "deepseek-coder": split(r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", ASIAN, r"\p{N}"),
    "seed-coder": split(QWEN.replace(r"[^\s\p{L}\p{N}]+[\r\n]*", r"[^\s\p{L}\p{N}\r\n]+")),
    "minicpm5": split(r"\p{N}{1,3}", LLAMA.replace("{1,3}", "+")),
}


def bpe(pre):
    """Trains a vocabulary."""
    t = Tokenizer(models.BPE(ignore_merges=pre == "llama-bpe"))
    t.pre_tokenizer = pre_tokenizers.Sequence(SPLITTERS[pre])
    t.decoder = decoders.ByteLevel()
    t.train_from_iterator(
        CORPUS,
        trainers.BpeTrainer(
            vocab_size=420, special_tokens=["<|end|>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
        ),
    )
    m = json.loads(t.to_str())["model"]
    tokens = sorted(m["vocab"], key=m["vocab"].get)
    if pre == "llama-bpe":  # a word that merges do not lead to
        tokens.append("\u0120zzzzqqqq")
    f = dict(model="gpt2", pre=pre, tokens=tokens, types=[3] + [1] * (len(tokens) - 1), merges=[" ".join(p) for p in m["merges"]])
    return encoded(f, pre, pre == "llama-bpe")


def same(number, base, pre, whole=False):
    """Another pre-tokenizer on the vocabulary of fixture number."""
    f = encoded(dict(base, pre=pre), pre, whole)
    return dict(model="gpt2", pre=pre, base=number, texts=f["texts"], ids=f["ids"])


def encoded(f, pre, whole):
    merges = [tuple(m.split(" ")) for m in f["merges"]]
    t = Tokenizer(models.BPE(vocab={s: i for i, s in enumerate(f["tokens"])}, merges=merges, ignore_merges=whole))
    t.pre_tokenizer = pre_tokenizers.Sequence(SPLITTERS[pre])
    # The reference takes control tokens out of user text; plain text must not become one.
    texts = [s for s in TEXTS if "<|end|>" not in s] + [" zzzzqqqq zzzzqqqq"]
    return dict(f, texts=texts, ids=[t.encode(s).ids for s in texts])


def sentencepiece(kind, prefix, own=(), merge=False):
    """Trains SentencePiece: kind bpe or unigram, own are user-defined tokens."""
    out = io.BytesIO()
    options = dict(vocab_size=460, byte_fallback=True, split_digits=True, allow_whitespace_only_pieces=True)
    if kind == "unigram":
        options = dict(vocab_size=220, hard_vocab_limit=False)
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(CORPUS), model_writer=out, model_type=kind,
        character_coverage=0.98, normalization_rule_name="identity", remove_extra_whitespaces=merge,
        add_dummy_prefix=prefix, minloglevel=2, user_defined_symbols=list(own), **options,
    )
    p = spm.SentencePieceProcessor(model_proto=out.getvalue())
    n = p.vocab_size()
    types = [
        2 if p.is_unknown(i) else 3 if p.is_control(i) else 6 if p.is_byte(i) else 5 if p.is_unused(i) else 4 if p.id_to_piece(i) in own else 1
        for i in range(n)
    ]
    texts = [s for s in TEXTS if "\x00" not in s and "\u2581" not in s]
    if kind == "unigram":  # a text of nothing but spaces gets no prefix in llama.cpp
        texts = [s for s in texts if s == "" or s.strip(" ") != ""]
    if own:
        texts = [s for s in texts if "<|end|>" not in s] + ["<b>x</b>", "a <b>\n\n\n\n\n b", "\n\n", "\n\n\n\n", "x</b></b>\n\ny"]
    return dict(
        model={"bpe": "llama", "unigram": "t5"}[kind], pre="", tokens=[p.id_to_piece(i) for i in range(n)], types=types,
        prefix=prefix, merge=merge,
        scores=[struct.unpack("<I", struct.pack("<f", p.get_score(i)))[0] for i in range(n)],
        bos=p.bos_id(), eos=p.eos_id(), unknown=p.unk_id(),
        texts=texts, ids=[p.encode(s) for s in texts],
    )


gpt2, llama = bpe("gpt-2"), bpe("llama-bpe")
json.dump(
    [gpt2, llama]
    + [same(0, gpt2, pre) for pre in ["smollm", "default", "qwen2", "deepseek-llm", "deepseek-coder", "seed-coder"]]
    + [same(1, llama, pre, True) for pre in ["tekken", "minicpm5"]]
    + [
        sentencepiece("bpe", True), sentencepiece("bpe", False, ["\n\n", "\n\n\n", "<b>", "</b>"]),
        sentencepiece("unigram", True), sentencepiece("unigram", False, ["<b>", "</b>"]), sentencepiece("unigram", True, merge=True),
    ],
    sys.stdout, ensure_ascii=True, separators=(",", ":"),
)
print()
