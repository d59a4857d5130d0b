// The choice of a token from logits (NUMERICS.md, section 9), in three launches.
//
// ck_best and ck_weigh go through the vocabulary, 2,048 tokens a block; ck_pick
// has a block for each row. Where the order of logits matters, weights are added
// up by bins of a sixteenth of an octave of distance from the best, and a token
// is looked for in one bin alone. Within it tokens are ordered by their keys,
// distance and then id, by radix.
#include "block.cuh"

#define ONE 1000000ull
#define SPAN 2048 // tokens of a block
#define BINS 512
#define ID_BITS 20

struct state {
	u64 temperature, topP, minP, topK, seed, repetition;
	s64 frequency, presence;
	u64 index, counts, none[6];
};

struct best {
	s64 l;
	u64 id;
};

// A row's scratch: these, then bests and sums of the blocks of the vocabulary,
// then keys and weights of a bin's tokens.
struct bins {
	u64 weight[BINS];
	u64 count[BINS];
};

struct sampler {
	const state *s;
	s64 *logits;
	u32 vocab, blocks, row;
	bins *bin;
	best *bests;
	u64 *sums, *keys;
	u32 *weights;
	scale t;
	s64 top; // the largest logit

	// open finds what belongs to a row of logits, or says that it is padding.
	MEMBER bool open(u64 logits_, u64 stride, u64 vocab_, u64 states, u64 slots, u64 idx, u64 scratch, u32 i) {
		row = idx ? memory_at<const u32>(idx)[i] : i;
		u32 slot = memory_at<const u32>(slots)[row];
		if (slot == NONE) return false;
		s = memory_at<const state>(states) + slot;
		logits = memory_at<s64>(logits_) + (u64)i * stride;
		vocab = (u32)vocab_, blocks = (vocab + SPAN - 1) / SPAN;
		u64 at = scratch + (u64)i * (sizeof(bins) + 24ull * blocks + 16ull * vocab);
		bin = memory_at<bins>(at), at += sizeof(bins);
		bests = memory_at<best>(at), at += 16ull * blocks;
		sums = memory_at<u64>(at), at += 8ull * blocks;
		keys = memory_at<u64>(at), at += 8ull * vocab;
		weights = memory_at<u32>(at);
		return true;
	}

	MEMBER bool greedy() const { return s->temperature == 0; }
	MEMBER bool limited() const { return s->topK > 0 && s->topK < vocab; }
	MEMBER bool shared() const { return s->topP > 0 && s->topP < ONE; }
	MEMBER bool ordered() const { return limited() || shared(); }

	// heat prepares weights.
	MEMBER void heat(s64 l) {
		t = ratio(LOG2E * ONE, s->temperature, -30);
		top = l;
	}

	// weight is that of a logit, 0 if min-p cuts it, with its distance in Q16.
	MEMBER u32 weight(s64 l, s64 *distance) const {
		s64 d = apply(t, top - l, -8);
		*distance = d;
		u64 w = (u64)exp2neg(d);
		return w * ONE >= s->minP << 30 ? (u32)w : 0;
	}
};

// div_wide is (hi * 2^64 + lo) / b for hi < b < 2^32.
DEVICE u64 div_wide(u64 hi, u64 lo, u64 b, u64 *rest) {
	u64 a = hi << 32 | lo >> 32, q = a / b;
	a = (a % b) << 32 | (lo & 0xffffffff);
	*rest = a % b;
	return q << 32 | a / b;
}

// divide is Sat(l * a / b), truncated, l >= 0.
DEVICE s64 divide(s64 l, u64 a, u64 b) {
	u64 hi = mul_hi((u64)l, a), rest;
	if (hi >= b) return MAX48;
	u64 q = div_wide(hi, (u64)l * a, b, &rest);
	return q > (u64)MAX48 ? MAX48 : (s64)q;
}

// penalized is the logit of a token that was there before.
DEVICE s64 penalized(const state *s, s64 l, u32 count) {
	if (s->repetition != 0 && s->repetition != ONE)
		l = l > 0 ? divide(l, ONE, s->repetition) : sat(-divide(-l, s->repetition, ONE));
	s64 n = count & 0x7fffffff;
	if (n > 0) l = sat(l - (s->frequency * n + s->presence) * (1ll << 24) / (s64)ONE);
	return l;
}

DEVICE best better(best a, best b) { return b.l > a.l || (b.l == a.l && b.id < a.id) ? b : a; }

DEVICE best warp_best(best b) {
	for (u32 m = 16; m > 0; m >>= 1) b = better(b, best{(s64)shuffle_xor64((u64)b.l, m), shuffle_xor64(b.id, m)});
	return b;
}

// block_best is the best of the block.
DEVICE best block_best(best b, best *room) {
	b = warp_best(b);
	if (LANE == 0) room[WARP] = b;
	sync_block();
	return warp_best(room[LANE < WARPS ? LANE : 0]);
}

// all_best is the best of a row, from those of the blocks of the vocabulary.
DEVICE best all_best(const sampler &s, best *room) {
	best b = s.bests[0];
	for (u32 i = THREAD; i < s.blocks; i += THREADS) b = better(b, s.bests[i]);
	return block_best(b, room);
}

// block_scan is the sum of v over the threads up to this one. room is 32 words,
// free at the next barrier.
DEVICE u64 block_scan(u64 v, u64 *room) {
	for (u32 d = 1; d < 32; d *= 2) {
		u64 o = shuffle64(v, LANE - d);
		if (LANE >= d) v += o;
	}
	sync_block();
	if (LANE == 31) room[WARP] = v;
	sync_block();
	u64 before = warp_sum(LANE < WARP ? room[LANE] : 0);
	return before + v;
}

KERNEL(256, 4) ck_best(u64 logits, u64 stride, u64 vocab, u64 states, u64 slots, u64 idx, u64 scratch, u64 n) {
	SHARED best room[32];
	sampler s;
	if (!s.open(logits, stride, vocab, states, slots, idx, scratch, BLOCK_Y)) return;
	if (BLOCK_X == 0)
		for (u32 i = THREAD; i < BINS; i += THREADS) s.bin->weight[i] = 0, s.bin->count[i] = 0;
	const u32 *counts = memory_at<const u32>(s.s->counts);
	u32 id = BLOCK_X * SPAN + THREAD, end = min32(BLOCK_X * SPAN + SPAN, s.vocab);
	best b{-MAX48 - 1, ~0ull};
	for (; id < end; id += THREADS) {
		s64 l = s.logits[id];
		if (counts && counts[id]) s.logits[id] = l = penalized(s.s, l, counts[id]);
		b = better(b, best{l, id});
	}
	b = block_best(b, room);
	if (THREAD == 0) s.bests[BLOCK_X] = b;
}

KERNEL(256, 4) ck_weigh(u64 logits, u64 stride, u64 vocab, u64 states, u64 slots, u64 idx, u64 scratch, u64 n) {
	SHARED best room[32];
	SHARED u64 sums[32];
	SHARED bins bin;
	sampler s;
	if (!s.open(logits, stride, vocab, states, slots, idx, scratch, BLOCK_Y) || s.greedy()) return;
	s.heat(all_best(s, room).l);
	bool ordered = s.ordered();
	for (u32 i = THREAD; i < BINS; i += THREADS) bin.weight[i] = 0, bin.count[i] = 0;
	sync_block();
	u32 id = BLOCK_X * SPAN + THREAD, end = min32(BLOCK_X * SPAN + SPAN, s.vocab);
	u64 sum = 0;
	for (; id < end; id += THREADS) {
		s64 d;
		u32 w = s.weight(s.logits[id], &d);
		sum += w;
		if (ordered && w > 0) {
			shared_add(bin.weight + (d >> 12), w);
			shared_add(bin.count + (d >> 12), 1);
		}
	}
	sum = block_sum(sum, sums);
	if (THREAD == 0) s.sums[BLOCK_X] = sum;
	if (!ordered) return;
	for (u32 i = THREAD; i < BINS; i += THREADS) {
		if (bin.count[i] == 0) continue;
		atomic_add(s.bin->weight + i, bin.weight[i]);
		atomic_add(s.bin->count + i, bin.count[i]);
	}
}

// The shared memory of ck_pick.
struct desk {
	best bests[32];
	u64 room[32];
	u64 part[1024];  // of a radix step
	u64 found, before; // which part a sum ends in, and what is before it
	u32 members;       // of a bin
};

// locate finds the thread whose v is the first to bring the sum of all before it
// above x, and tells all of them which it is and the sum before it.
DEVICE u32 locate(u64 v, u64 x, u64 *before, desk *d) {
	u64 through = block_scan(v, d->room);
	if (x >= through - v && x < through) d->found = THREAD, d->before = through - v;
	sync_block();
	*before = d->before;
	return (u32)d->found;
}

// gather lists keys and weights of the tokens of a bin.
DEVICE void gather(const sampler &s, u32 bin, desk *d) {
	if (THREAD == 0) d->members = 0;
	sync_block();
	for (u32 id = THREAD; id < s.vocab; id += THREADS) {
		s64 far;
		u32 w = s.weight(s.logits[id], &far);
		if (w == 0 || far >> 12 != bin) continue;
		u32 at = shared_next(&d->members);
		s.keys[at] = (u64)(s.top - s.logits[id]) << ID_BITS | id;
		s.weights[at] = w;
	}
	sync_block();
}

// select finds the key of the first token, in the order of keys, that brings the
// sum above x: of all tokens, of weights or, with count, of ones. sum is that of
// the weights up to it, its own included.
DEVICE u64 select(const sampler &s, u64 x, bool count, u64 *sum, desk *d) {
	u64 before, key = 0;
	u32 bin = locate(THREAD < BINS ? (count ? s.bin->count : s.bin->weight)[THREAD] : 0, x, &before, d);
	x -= before;
	gather(s, bin, d);
	for (int shift = 50; shift >= 0; shift -= 10) {
		d->part[THREAD] = 0;
		sync_block();
		for (u32 i = THREAD; i < d->members; i += THREADS)
			if (s.keys[i] >> (shift + 10) == key) shared_add(d->part + (s.keys[i] >> shift & 1023), count ? 1 : s.weights[i]);
		sync_block();
		key = key << 10 | locate(d->part[THREAD], x, &before, d);
		x -= before;
		sync_block();
	}
	u64 mine = THREAD < bin ? s.bin->weight[THREAD] : 0;
	for (u32 i = THREAD; i < d->members; i += THREADS)
		if (s.keys[i] <= key) mine += s.weights[i];
	sync_block();
	*sum = block_sum(mine, d->room);
	sync_block();
	return key;
}

// walk draws one of all tokens by ascending id.
DEVICE u32 walk(const sampler &s, u64 draw, desk *d) {
	u64 sum = 0, before;
	for (u32 i = THREAD; i < s.blocks; i += THREADS) sum += s.sums[i];
	u64 x = mul_hi(draw, block_sum(sum, d->room));
	u32 block = locate(THREAD < s.blocks ? s.sums[THREAD] : 0, x, &before, d);
	x -= before;
	u32 id = block * SPAN + 2 * THREAD;
	s64 far;
	u64 a = id < s.vocab ? s.weight(s.logits[id], &far) : 0, b = id + 1 < s.vocab ? s.weight(s.logits[id + 1], &far) : 0;
	sync_block();
	u32 at = locate(a + b, x, &before, d);
	if (THREAD == at) d->members = x - before < a ? id : id + 1;
	sync_block();
	return d->members;
}

DEVICE u32 choose(sampler &s, desk *d) {
	best b = all_best(s, d->bests);
	if (s.greedy()) return (u32)b.id;
	s.heat(b.l);
	u64 number = draw(s.s->seed, s.s->index);
	if (!s.ordered()) return walk(s, number, d);
	u64 total = block_sum(THREAD < BINS ? s.bin->weight[THREAD] : 0, d->room);
	sync_block();
	u64 tokens = block_sum(THREAD < BINS ? s.bin->count[THREAD] : 0, d->room);
	sync_block();
	if (s.limited() && tokens > s.s->topK) select(s, s.s->topK - 1, true, &total, d);
	if (s.shared()) {
		u64 rest, share = div_wide(mul_hi(total, s.s->topP), total * s.s->topP, ONE, &rest);
		select(s, share - (rest == 0), false, &total, d);
	}
	return (u32)select(s, mul_hi(number, total), false, &total, d) & ((1u << ID_BITS) - 1);
}

// Blocks of 1024 threads: as many as there are parts in a radix step, and half
// as many as tokens in a block of the vocabulary.
KERNEL(1024, 1) ck_pick(u64 logits, u64 stride, u64 vocab, u64 states, u64 slots, u64 idx, u64 scratch, u64 n, u64 tok, u64 pos, u64 out) {
	SHARED desk d;
	sampler s;
	if (!s.open(logits, stride, vocab, states, slots, idx, scratch, BLOCK_X)) return;
	u32 id = choose(s, &d);
	sync_block();
	if (THREAD != 0) return;
	memory_at<u32>(out)[BLOCK_X] = id;
	if (tok) memory_at<u32>(tok)[s.row] = id;
	if (pos) memory_at<u32>(pos)[s.row]++;
	if (s.s->counts) memory_at<u32>(s.s->counts)[id]++;
	((state *)s.s)->index++;
}
