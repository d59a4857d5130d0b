"""Writes draw.json: the lottery computed a second time, from its formulas only.

Needs nothing beside Python 3:  python3 draw.py > draw.json
"""
import json

RC, r = [], 1
for _ in range(24):  # round constants of Keccak-f[1600], from its LFSR
    c = 0
    for j in range(7):
        if r & 1:
            c |= 1 << ((1 << j) - 1)
        r = (r << 1) ^ (0x171 if r & 0x80 else 0)
    RC.append(c)
M = (1 << 64) - 1


def rol(v, n):
    n %= 64
    return ((v << n) | (v >> (64 - n))) & M


def permute(a):
    for rc in RC:
        c = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        d = [c[(x - 1) % 5] ^ rol(c[(x + 1) % 5], 1) for x in range(5)]
        a = [a[i] ^ d[i % 5] for i in range(25)]
        x, y, cur = 1, 0, a[1]
        for t in range(24):  # rho and pi
            x, y = y, (2 * x + 3 * y) % 5
            cur, a[x + 5 * y] = a[x + 5 * y], rol(cur, (t + 1) * (t + 2) // 2)
        a = [a[i] ^ (~a[i // 5 * 5 + (i + 1) % 5] & a[i // 5 * 5 + (i + 2) % 5] & M) for i in range(25)]
        a[0] ^= rc
    return a


def keccak(data):
    data += b"\1" + b"\0" * (-(len(data) + 1) % 136)
    data = data[:-1] + bytes([data[-1] | 0x80])
    a = [0] * 25
    for i in range(0, len(data), 136):
        for j in range(17):
            a[j] ^= int.from_bytes(data[i + 8 * j:i + 8 * j + 8], "little")
        a = permute(a)
    return b"".join(v.to_bytes(8, "little") for v in a[:4])


def enc(*members):
    return b"".join(m if isinstance(m, bytes) and len(m) == 32 else
                    b"\0" * 12 + m if isinstance(m, bytes) else m.to_bytes(32, "big") for m in members)


def tag(text):
    return keccak(text.encode())


def tree(leaves, height, first):
    inside = {s: v for s, v in leaves.items() if first <= s < first + (1 << height)}
    if not inside:
        return b"\0" * 32, 0
    if height == 0:
        operator, weight = inside[first]
        return keccak(enc(tag("cuckoo/pool-leaf/v1"), operator, weight)), weight
    l, ls = tree(inside, height - 1, first)
    r, rs = tree(inside, height - 1, first + (1 << height - 1))
    return keccak(enc(tag("cuckoo/pool-node/v1"), l, ls, r, rs)), ls + rs


def draw(entries, seed):
    total, left, drawn, won = sum(w for _, _, w in entries), 0, [], []
    left = total
    for k in range(16):
        if left == 0:
            break
        x = int.from_bytes(keccak(enc(seed, k)), "big") % left
        for lo, w in sorted(drawn):
            if x >= lo:
                x += w
        lo = 0
        for i, (_, _, w) in enumerate(entries):
            if lo <= x < lo + w:
                won.append(i)
                drawn.append((lo, w))
                left -= w
            lo += w
    return won


assert keccak(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
cases = []
for n, scale in [(1, 10**9), (2, 1), (5, 30_000), (16, 10**6), (40, 10**9), (300, 2**54)]:
    def rnd(*of):
        return keccak(enc(n, *of))
    entries, slot = [], 0
    for i in range(n):
        slot += 1 + rnd(1, i)[0] % 9 * (4000 if i == 3 else 1)
        entries.append((slot, rnd(2, i)[:20], 1 + int.from_bytes(rnd(3, i), "big") % scale))
    word, model, beta, seq, mix = rnd(4), rnd(5), rnd(6), int.from_bytes(rnd(7)[:8], "big"), rnd(8)
    seed = keccak(enc(tag("cuckoo/seed/v1"), word, model, beta))
    root, total = tree({s: (o, w) for s, o, w in entries}, 20, 0)
    cases.append({
        "entries": [{"Slot": s, "Operator": "0x" + o.hex(), "Weight": w} for s, o, w in entries],
        "root": "0x" + root.hex(), "total": total,
        "word": "0x" + word.hex(), "model": "0x" + model.hex(), "beta": "0x" + beta.hex(), "seq": seq,
        "alpha": enc(word, model, seq).hex(), "seed": "0x" + seed.hex(), "draw": draw(entries, seed),
    })
rows = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
print("[\n" + rows + "\n]")
