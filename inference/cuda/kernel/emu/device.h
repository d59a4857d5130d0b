// device.cuh for the emulator: a thread is a fiber, and what threads do together
// is done in emu.cpp when all of them have come to it.
#pragma once
#include <stddef.h>
#include <string.h>

#define DEVICE static inline
#define MEMBER inline
#define KERNEL(threads, blocks) extern "C" void
#define SHARED static thread_local
#define DYNAMIC(T, name) T *name = (T *)emu.dynamic

struct emu_copy { void *to; const void *from; };

// A thread of the running block.
struct emu_thread {
	void *stack;       // where it goes on
	unsigned id;
	int state;         // see emu.cpp
	unsigned phase;    // of the exchanges of its warp
	unsigned copies;   // asked for and not made yet, by commits
	unsigned commits;
	emu_copy copy[256];
	unsigned commit_of[256];
};

struct emu_block {
	emu_thread *thread; // the running one
	unsigned threads, x, y, z, blocks_x;
	void *dynamic;
	word4 exchange[2][1024][2]; // what the threads of a warp show each other
};
extern thread_local emu_block emu;

enum { EMU_RUN, EMU_WARP, EMU_BLOCK, EMU_DONE };
void emu_yield(int state);
void emu_copy_wait(unsigned left);

#define THREAD (emu.thread->id)
#define THREADS (emu.threads)
#define BLOCK_X (emu.x)
#define BLOCK_Y (emu.y)
#define BLOCK_Z (emu.z)
#define BLOCKS_X (emu.blocks_x)

template <class T> static inline T *memory_at(u64 address) { return (T *)address; }

static inline u32 fresh(u32 v) { return v; }
static inline void sync_block() { emu_yield(EMU_BLOCK); }
static inline void sync_warp() { emu_yield(EMU_WARP); }
static inline void fence() {}

// emu_show shows 32 bytes to the warp and returns what its threads show.
static inline word4 (*emu_show(word4 a, word4 b))[2] {
	emu_thread *t = emu.thread;
	unsigned phase = t->phase;
	t->phase ^= 1;
	emu.exchange[phase][t->id][0] = a;
	emu.exchange[phase][t->id][1] = b;
	emu_yield(EMU_WARP);
	return &emu.exchange[phase][t->id & ~31u];
}
static inline u32 shuffle(u32 v, u32 lane) { return emu_show(word4{v, 0, 0, 0}, word4{})[lane & 31][0].x; }
static inline u32 shuffle_xor(u32 v, u32 mask) { return shuffle(v, (emu.thread->id ^ mask) & 31); }

static inline u64 mul_hi(u64 a, u64 b) { return (u64)((unsigned __int128)a * b >> 64); }
static inline u32 mul_hi32(u32 a, u32 b) { return (u32)((u64)a * b >> 32); }

static inline s64 mul_wide(s32 a, s32 b) { return (s64)a * b; }

template <class A, class B> static inline s32 emu_dot(u32 a, u32 b, s32 c) {
	for (int i = 0; i < 4; i++) c += (s32)(A)(a >> 8 * i) * (s32)(B)(b >> 8 * i);
	return c;
}
static inline s32 dot_us(u32 a, u32 b, s32 c) { return emu_dot<u8, s8>(a, b, c); }
static inline s32 dot_ss(u32 a, u32 b, s32 c) { return emu_dot<s8, s8>(a, b, c); }
static inline s32 dot_uu(u32 a, u32 b, s32 c) { return emu_dot<u8, u8>(a, b, c); }

// The fragments are as PTX lays them out: see device.cuh.
template <class A, class B> static inline void emu_mma(s32 *d, word4 a, u32 b0, u32 b1, const s32 *c, int halves) {
	word4 (*all)[2] = emu_show(a, word4{b0, b1, 0, 0});
	unsigned lane = emu.thread->id & 31, g = lane / 4, q = lane % 4;
	s32 sum[4];
	for (int i = 0; i < 4; i++) {
		unsigned row = i / 2, col = 2 * q + i % 2;
		sum[i] = c[i];
		for (unsigned k = 0; k < 4; k++) {
			word4 x = all[4 * g + k][0], y = all[4 * col + k][1];
			sum[i] = emu_dot<A, B>(row ? x.y : x.x, y.x, sum[i]);
			if (halves == 2) sum[i] = emu_dot<A, B>(row ? x.w : x.z, y.y, sum[i]);
		}
	}
	memcpy(d, sum, sizeof sum);
}
static inline void mma32_us(s32 *d, const u32 *a, const u32 *b, const s32 *c) { emu_mma<u8, s8>(d, word4{a[0], a[1], a[2], a[3]}, b[0], b[1], c, 2); }
static inline void mma32_uu(s32 *d, const u32 *a, const u32 *b, const s32 *c) { emu_mma<u8, u8>(d, word4{a[0], a[1], a[2], a[3]}, b[0], b[1], c, 2); }
static inline void mma32_ss(s32 *d, const u32 *a, const u32 *b, const s32 *c) { emu_mma<s8, s8>(d, word4{a[0], a[1], a[2], a[3]}, b[0], b[1], c, 2); }
static inline void mma32_su(s32 *d, const u32 *a, const u32 *b, const s32 *c) { emu_mma<s8, u8>(d, word4{a[0], a[1], a[2], a[3]}, b[0], b[1], c, 2); }
static inline void mma16_ss(s32 *d, const u32 *a, u32 b, const s32 *c) { emu_mma<s8, s8>(d, word4{a[0], a[1], 0, 0}, b, 0, c, 1); }

// A copy is made when it is waited for: who reads before sees what was there.
static inline void copy_async(void *to, const void *from) {
	emu_thread *t = emu.thread;
	if (t->copies == 256) __builtin_trap();
	t->copy[t->copies] = emu_copy{to, from};
	t->commit_of[t->copies++] = t->commits;
}
static inline void copy_commit() { emu.thread->commits++; }
template <int n> static inline void copy_wait() { emu_copy_wait(n); }

template <class T> static inline T load_cached(const T *p) { return *p; }
static inline s32 load_once(const s16 *p) { return *p; }
static inline u32 load_once(const u32 *p) { return *p; }
static inline word4 load_once(const word4 *p) { return *p; }
static inline u32 load_shared(const u32 *p) { return *p; }
static inline void prefetch(const void *p) { (void)*(volatile const u8 *)p; }

static inline void atomic_max(s64 *p, s64 v) {
	s64 old = __atomic_load_n(p, __ATOMIC_RELAXED);
	while (old < v && !__atomic_compare_exchange_n(p, &old, v, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {}
}
static inline void atomic_add(u64 *p, u64 v) { __atomic_fetch_add(p, v, __ATOMIC_RELAXED); }
static inline void atomic_or(u32 *p, u32 v) { __atomic_fetch_or(p, v, __ATOMIC_RELAXED); }
static inline u32 atomic_next(u32 *p, u32 n) { return __atomic_fetch_add(p, n, __ATOMIC_RELAXED); }
static inline u32 shared_next(u32 *p) { return (*p)++; }
static inline void shared_add(u64 *p, u64 v) { *p += v; }
static inline s64 load_latest(const s64 *p) { return __atomic_load_n(p, __ATOMIC_RELAXED); }
