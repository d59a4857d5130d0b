"""Writes blocks.json: blocks of every quantised type with their values, from
the Python package "gguf" (pip install gguf numpy). Run by hand."""

import json
import pathlib

import numpy as np
from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType as T
from gguf.quants import dequantize

rng = np.random.default_rng(3)
# where the half floats stand in a block of each type
HALVES = {T.Q8_0: [0], T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
out = {}
for kind, at in HALVES.items():
    elems, size = GGML_QUANT_SIZES[kind]
    rows = []
    for i in range(4):
        raw = rng.integers(0, 256, size, dtype=np.uint8)
        if kind == T.Q8_0:
            raw[raw == 128] = 129
        for a in at:
            h = np.float16(rng.normal() * [1, 1e-2, 1e-6, 300][i])
            raw[a : a + 2] = np.frombuffer(h.tobytes(), dtype=np.uint8)
        value = dequantize(raw, kind).astype(np.float32)
        rows.append({"raw": raw.tobytes().hex(), "bits": value.view(np.uint32).tolist()})
    out[kind.name] = rows
path = pathlib.Path(__file__).with_name("blocks.json")
path.write_text(json.dumps(out, separators=(",", ":")) + "\n")
