"""Makes the golden vectors with the second implementation and compares them
with the committed ones. Usage: python3 check.py [--write]

It takes about 20 seconds and needs nothing but Python 3.9 or later.
"""

import ast
import json
import pathlib
import sys

import models
import networks
import vectors

HERE = pathlib.Path(__file__).parent
DATA = HERE / "testdata"


def integers_only():
    """Refuses what could make a float in the second implementation."""
    for source in sorted(set(HERE.glob("*.py")) - {pathlib.Path(__file__)}):
        for node in ast.walk(ast.parse(source.read_text())):
            if (
                isinstance(node, ast.Constant) and isinstance(node.value, (float, complex))
                or isinstance(getattr(node, "op", None), ast.Div)
                or isinstance(node, ast.Name) and node.id in ("float", "complex")
                or isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "math" and node.attr != "isqrt"
            ):
                sys.exit("%s: a float may come from line %d" % (source.name, getattr(node, "lineno", 0)))


def pack(value):
    return (json.dumps(value, separators=(",", ":"), sort_keys=True) + "\n").encode()


def main():
    integers_only()
    write = sys.argv[1:] == ["--write"]
    if sys.argv[1:] and not write:
        sys.exit(__doc__)
    files = {"vectors.json": pack(vectors.make())}
    for name in models.MODELS:
        files[name + ".gguf"], network = networks.make(name)
        files[name + ".json"] = pack(network)
    bad = []
    for name, data in sorted(files.items()):
        path = DATA / name
        if write:
            DATA.mkdir(exist_ok=True)
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            bad.append(name)
    bad += sorted({p.name for p in DATA.iterdir()} - set(files))
    if bad:
        sys.exit("differ from what the second implementation makes: %s (check.py --write renews them)" % ", ".join(bad))
    print("golden vectors: %s" % ("written" if write else "equal"))


if __name__ == "__main__":
    main()
