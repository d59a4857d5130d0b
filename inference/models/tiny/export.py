"""Writes and reads cuckoo-tiny.gguf: Q8_0 matrices, F32 norms, tokenizer."""

import json

import gguf
import numpy as np

import corpus
import model

TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'assistant' %}{{ '<|assistant|>' + message['content'] + '<|endoftext|>' }}"
    "{% elif message['role'] == 'system' %}{{ '<|system|>' + message['content'] + '<|end|>' }}"
    "{% else %}{{ '<|user|>' + message['content'] + '<|end|>' }}{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)


def write(path, params, tokenizer):
    spec = json.loads(tokenizer.to_str())["model"]
    names = sorted(spec["vocab"], key=spec["vocab"].get)
    merges = [m if isinstance(m, str) else " ".join(m) for m in spec["merges"]]
    w = gguf.GGUFWriter(path, "llama")
    w.add_type("model")
    w.add_name("Cuckoo Tiny Stories")
    w.add_description("A small storyteller trained from scratch on text from its own story grammar.")
    w.add_license("Apache-2.0")
    w.add_languages(["en"])
    w.add_quantization_version(gguf.GGML_QUANT_VERSION)
    w.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    w.add_vocab_size(model.VOCAB)
    w.add_context_length(model.CONTEXT)
    w.add_embedding_length(model.WIDTH)
    w.add_block_count(model.LAYERS)
    w.add_feed_forward_length(model.FFN)
    w.add_head_count(model.HEADS)
    w.add_head_count_kv(model.KV_HEADS)
    w.add_rope_dimension_count(model.HEAD)
    w.add_rope_freq_base(model.ROPE_BASE)
    w.add_layer_norm_rms_eps(model.EPSILON)
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("gpt-2")
    w.add_token_list(names)
    control, normal = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    w.add_token_types([control if n in corpus.SPECIALS else normal for n in names])
    w.add_token_merges(merges)
    eos = spec["vocab"][corpus.EOS]
    w.add_bos_token_id(eos)
    w.add_eos_token_id(eos)
    w.add_eot_token_id(spec["vocab"][corpus.END])
    w.add_pad_token_id(eos)
    w.add_add_bos_token(True)
    w.add_add_space_prefix(False)
    w.add_chat_template(TEMPLATE)
    for name in model.shapes():
        value = np.asarray(params[name], np.float32)
        if value.ndim == 1:
            w.add_tensor(name, value)
        else:
            q8 = gguf.GGMLQuantizationType.Q8_0
            w.add_tensor(name, gguf.quants.quantize(value, q8), raw_dtype=q8)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def read(path):
    """The parameters as the file's quantized weights say, in float32."""
    return {
        t.name: gguf.quants.dequantize(t.data, t.tensor_type).astype(np.float32)
        for t in gguf.GGUFReader(path).tensors
    }
