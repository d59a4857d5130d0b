// What the threads of a warp and of a block do together.
#pragma once
#include "abi.cuh"

#define LANE (THREAD & 31)
#define WARP (THREAD >> 5)
#define WARPS (THREADS >> 5)

DEVICE u64 shuffle64(u64 v, u32 lane) { return (u64)shuffle((u32)(v >> 32), lane) << 32 | shuffle((u32)v, lane); }
DEVICE u64 shuffle_xor64(u64 v, u32 mask) { return (u64)shuffle_xor((u32)(v >> 32), mask) << 32 | shuffle_xor((u32)v, mask); }

DEVICE s64 warp_max(s64 v) {
	for (u32 m = 16; m > 0; m >>= 1) v = max64(v, (s64)shuffle_xor64((u64)v, m));
	return v;
}
DEVICE u32 warp_max32(u32 v) {
	for (u32 m = 16; m > 0; m >>= 1) {
		u32 o = shuffle_xor(v, m);
		v = v > o ? v : o;
	}
	return v;
}
DEVICE u64 warp_sum(u64 v) {
	for (u32 m = 16; m > 0; m >>= 1) v += shuffle_xor64(v, m);
	return v;
}
DEVICE u32 warp_sum32(u32 v) {
	for (u32 m = 16; m > 0; m >>= 1) v += shuffle_xor(v, m);
	return v;
}

// block_max is the largest v of the block. room is 32 words that no other call
// between two barriers uses.
DEVICE s64 block_max(s64 v, s64 *room) {
	v = warp_max(v);
	if (LANE == 0) room[WARP] = v;
	sync_block();
	return warp_max(room[LANE < WARPS ? LANE : 0]);
}
DEVICE u64 block_sum(u64 v, u64 *room) {
	v = warp_sum(v);
	if (LANE == 0) room[WARP] = v;
	sync_block();
	return warp_sum(LANE < WARPS ? room[LANE] : 0);
}

// raise makes top the largest h and the largest -h of what a block has.
DEVICE void raise(s64 *top, s64 high, s64 low) {
	high = warp_max(high), low = warp_max(low);
	if (LANE == 0 && high > 0) atomic_max(top, high);
	if (LANE == 0 && low > 0) atomic_max(top + 1, low);
}
