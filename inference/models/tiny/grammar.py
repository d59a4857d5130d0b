"""Reads grammar.txt, writes stories with it, and recognizes its sentences.

The Go package beside this file reads the same grammar and holds the same
recognizer; the language of the file is described at its top.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

HEADER = re.compile(r"(story|sentence|phrase) ([a-z_]+) =(.*)$")
RECORD = re.compile(r"record ([a-z]+):((?: [a-z]+)+)$")
PART = re.compile(r"<([a-z_]+)>|\$([a-z]+)")
WEIGHT = re.compile(r"(\d+): ")


@dataclass
class Rule:
    kind: str  # story, sentence or phrase
    alternatives: list = field(default_factory=list)  # of (weight, parts)


class Grammar:
    """records: name -> list of rows (dicts); rules: name -> Rule."""

    def __init__(self, text):
        self.records, self.rules, self.record_of = {}, {}, {}
        bodies, rows = {}, None
        for number, line in enumerate(text.splitlines(), 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if match := RECORD.match(line):
                name, fields = match[1], match[2].split()
                rows = self.records[name] = []
                for f in fields:
                    self.record_of[f] = name
                body = None
            elif match := HEADER.match(line):
                self.rules[match[2]] = Rule(match[1])
                body = bodies[match[2]] = [match[3]]
                rows = None
            elif rows is not None:
                values = [v.strip() for v in line.split("|")]
                if len(values) != len(fields):
                    raise ValueError(f"grammar line {number}: {len(fields)} values expected")
                rows.append(dict(zip(fields, values)))
            elif body is not None:
                body.append(line)
            else:
                raise ValueError(f"grammar line {number}: no rule above it")
        for name, body in bodies.items():
            for text in " ".join(body).split("|"):
                if text := text.strip():
                    weight = 1
                    if match := WEIGHT.match(text):
                        weight, text = int(match[1]), text[match.end() :]
                    self.rules[name].alternatives.append((weight, self._parts(name, text)))
        self.sentences = [n for n, r in self.rules.items() if r.kind == "sentence"]

    def _parts(self, name, text):
        if self.rules[name].kind == "story":
            parts = [(t[0] == "<" and "rule" or "text", t.strip("<>")) for t in text.split()]
        else:
            parts, end = [], 0
            for match in PART.finditer(text):
                if match.start() > end:
                    parts.append(("text", text[end : match.start()]))
                parts.append(("rule", match[1]) if match[1] else ("field", match[2]))
                end = match.end()
            if end < len(text):
                parts.append(("text", text[end:]))
        for kind, value in parts:
            if kind == "rule" and value not in self.rules or kind == "field" and value not in self.record_of:
                raise ValueError(f"rule {name}: nothing is called {value}")
        return parts

    # -- writing ---------------------------------------------------------

    def draw(self, rng):
        """One row of each record, as one dict: what holds a story together."""
        binding = {}
        for rows in self.records.values():
            binding.update(rng.choice(rows))
        return binding

    def expand(self, name, binding, rng):
        """The words of one sentence or phrase."""
        alternatives = self.rules[name].alternatives
        _, parts = rng.choices(alternatives, [w for w, _ in alternatives])[0]
        out = []
        for kind, value in parts:
            if kind == "text":
                out.append(value)
            elif kind == "field":
                out.append(binding[value])
            else:
                out.append(self.expand(value, binding, rng))
        text = "".join(out)
        return capitalize(text) if self.rules[name].kind == "sentence" else text

    def outline(self, rng, name="story"):
        """A story as a flat list of sentence names and paragraph marks."""
        alternatives = self.rules[name].alternatives
        _, parts = rng.choices(alternatives, [w for w, _ in alternatives])[0]
        out = []
        for kind, value in parts:
            if kind == "rule" and self.rules[value].kind == "story":
                out += self.outline(rng, value)
            elif value != "~":
                out.append(value)
        return out

    def tell(self, outline, binding, rng):
        """The text of a story: sentences joined by spaces, paragraphs by blank lines."""
        paragraphs = [[]]
        for name in outline:
            if name == "//":
                paragraphs.append([])
            else:
                paragraphs[-1].append(self.expand(name, binding, rng))
        return "\n\n".join(" ".join(p) for p in paragraphs)

    # -- recognizing -----------------------------------------------------

    def parses(self, sentence):
        """Whether one sentence derives from the grammar."""
        return any(
            end == len(sentence)
            for name in self.sentences
            for end, _ in self._match_rule(name, sentence, 0, {})
        )

    def _match_rule(self, name, text, at, rows):
        for _, parts in self.rules[name].alternatives:
            yield from self._match(parts, 0, text, at, rows)

    def _match(self, parts, i, text, at, rows):
        if i == len(parts):
            yield at, rows
            return
        kind, value = parts[i]
        if kind == "text":
            if (end := match_text(value, text, at)) >= 0:
                yield from self._match(parts, i + 1, text, end, rows)
        elif kind == "rule":
            for end, bound in self._match_rule(value, text, at, rows):
                yield from self._match(parts, i + 1, text, end, bound)
        else:
            record = self.record_of[value]
            candidates = [rows[record]] if record in rows else self.records[record]
            for row in candidates:
                if (end := match_text(row[value], text, at)) >= 0:
                    yield from self._match(parts, i + 1, text, end, {**rows, record: row})


def starts_capital(text, at):
    """Whether the letter at this index begins a sentence or a quotation."""
    return at == 0 or text[at - 1] == '"' and (at == 1 or text[at - 2] == " ")


def capitalize(text):
    return "".join(c.upper() if starts_capital(text, i) else c for i, c in enumerate(text))


def match_text(want, text, at):
    """The index after want in text at this index, or -1."""
    end = at + len(want)
    if end > len(text):
        return -1
    for i, c in enumerate(want, at):
        if text[i] != (c.upper() if starts_capital(text, i) else c):
            return -1
    return end


def sentences(text):
    """Splits a story. A sentence ends at . ! or ? outside quotation marks, or
    at a closing quotation mark after one of them, where the next word starts
    with a capital or a quotation mark; and at the end of every line."""
    out = []
    for line in text.split("\n"):
        start, quoted = 0, False
        for i, c in enumerate(line):
            if c == '"':
                quoted = not quoted
            stop = c in ".!?" or c == '"' and i > 0 and line[i - 1] in ".!?"
            rest = line[i + 1 :]
            if stop and not quoted and rest[:1] == " " and ("A" <= rest[1:2] <= "Z" or rest[1:2] == '"'):
                out.append(line[start : i + 1].strip(" "))
                start = i + 1
        out.append(line[start:].strip(" "))
    return [s for s in out if s]


def load(path=Path(__file__).with_name("grammar.txt")):
    return Grammar(path.read_text(encoding="utf-8"))
