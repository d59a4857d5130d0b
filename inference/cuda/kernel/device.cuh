// What a kernel needs of its compiler: clang for PTX, or any C++ compiler under
// the emulator (CK_EMU). All inline assembly is here.
#pragma once

typedef signed char s8;
typedef unsigned char u8;
typedef short s16;
typedef unsigned short u16;
typedef int s32;
typedef unsigned int u32;
typedef long long s64;
typedef unsigned long long u64;

struct alignas(8) word2 { u32 x, y; };
struct alignas(16) word4 { u32 x, y, z, w; };

#ifdef CK_EMU
#include "emu/device.h"
#else

#define __global__ __attribute__((global))
#define DEVICE static __attribute__((device)) __inline__ __attribute__((always_inline))
#define MEMBER __attribute__((device)) __inline__ __attribute__((always_inline))
#define KERNEL(threads, blocks) \
	extern "C" __global__ void __attribute__((launch_bounds(threads, blocks)))
#define SHARED __attribute__((shared))
// Dynamic shared memory, as an array of T.
#define DYNAMIC(T, name) \
	extern SHARED word4 ck_dynamic[]; \
	T *name = (T *)ck_dynamic

#define THREAD ((u32)__nvvm_read_ptx_sreg_tid_x())
#define THREADS ((u32)__nvvm_read_ptx_sreg_ntid_x())
#define BLOCK_X ((u32)__nvvm_read_ptx_sreg_ctaid_x())
#define BLOCK_Y ((u32)__nvvm_read_ptx_sreg_ctaid_y())
#define BLOCK_Z ((u32)__nvvm_read_ptx_sreg_ctaid_z())
#define BLOCKS_X ((u32)__nvvm_read_ptx_sreg_nctaid_x())

// memory_at is an address in device memory as a pointer that the compiler knows
// to be one.
template <class T> DEVICE T *memory_at(u64 address) {
	return (T *)(T __attribute__((address_space(1))) *)address;
}

// fresh is v; what is made of it is made here, not kept in a register from before.
DEVICE u32 fresh(u32 v) {
	__asm__ volatile("" : "+r"(v));
	return v;
}

DEVICE void sync_block() { __syncthreads(); }
DEVICE void sync_warp() { __nvvm_bar_warp_sync(0xffffffffu); }
DEVICE void fence() { __nvvm_membar_gl(); }

// Shuffles are of whole warps.
DEVICE u32 shuffle_xor(u32 v, u32 mask) { return (u32)__nvvm_shfl_sync_bfly_i32(0xffffffffu, (int)v, (int)mask, 0x1f); }
DEVICE u32 shuffle(u32 v, u32 lane) { return (u32)__nvvm_shfl_sync_idx_i32(0xffffffffu, (int)v, (int)lane, 0x1f); }

DEVICE u64 mul_hi(u64 a, u64 b) { return __nvvm_mulhi_ull(a, b); }
DEVICE u32 mul_hi32(u32 a, u32 b) { return __nvvm_mulhi_ui(a, b); }

// mul_wide is a * b. ptxas makes one instruction of it and an addition (and two
// of PTX's own mad.wide); clang alone would multiply 64 bits where one factor is
// extended early.
DEVICE s64 mul_wide(s32 a, s32 b) {
	s64 d;
	__asm__("mul.wide.s32 %0, %1, %2;" : "=l"(d) : "r"(a), "r"(b));
	return d;
}

// Sums of four products of bytes; the letters are the signs of a and b.
DEVICE s32 dot_us(u32 a, u32 b, s32 c) {
	s32 d;
	__asm__("dp4a.u32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
	return d;
}
DEVICE s32 dot_ss(u32 a, u32 b, s32 c) {
	s32 d;
	__asm__("dp4a.s32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
	return d;
}
DEVICE s32 dot_uu(u32 a, u32 b, s32 c) {
	s32 d;
	__asm__("dp4a.u32.u32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
	return d;
}

// mma32 is d = a * b + c with a of 16 rows and 32 columns, b of 32 rows and 8
// columns: in lane 4g+q, a[0] is row g, columns 4q.., a[1] row g+8, a[2] and a[3]
// the same 16 columns on; b[0] is column g, rows 4q.., b[1] 16 rows on; c and d
// are row g, columns 2q and 2q+1, then row g+8. mma16 has half the depth.
#if __CUDA_ARCH__ >= 800
#define CK_MMA32(name, ta, tb) \
	DEVICE void name(s32 *d, const u32 *a, const u32 *b, const s32 *c) { \
		__asm__("mma.sync.aligned.m16n8k32.row.col.s32." ta "." tb ".s32 " \
				"{%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%10,%11,%12,%13};" \
				: "=r"(d[0]), "=r"(d[1]), "=r"(d[2]), "=r"(d[3]) \
				: "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]), \
				  "r"(c[0]), "r"(c[1]), "r"(c[2]), "r"(c[3])); \
	}
#define CK_MMA16(name, ta, tb) \
	DEVICE void name(s32 *d, const u32 *a, u32 b, const s32 *c) { \
		__asm__("mma.sync.aligned.m16n8k16.row.col.s32." ta "." tb ".s32 " \
				"{%0,%1,%2,%3}, {%4,%5}, {%6}, {%7,%8,%9,%10};" \
				: "=r"(d[0]), "=r"(d[1]), "=r"(d[2]), "=r"(d[3]) \
				: "r"(a[0]), "r"(a[1]), "r"(b), "r"(c[0]), "r"(c[1]), "r"(c[2]), "r"(c[3])); \
	}
#else
#define CK_MMA16(name, ta, tb) \
	DEVICE void name##_8(s32 *d, u32 a, u32 b, const s32 *c) { \
		__asm__("mma.sync.aligned.m8n8k16.row.col.s32." ta "." tb ".s32 {%0,%1}, {%2}, {%3}, {%4,%5};" \
				: "=r"(d[0]), "=r"(d[1]) : "r"(a), "r"(b), "r"(c[0]), "r"(c[1])); \
	} \
	DEVICE void name(s32 *d, const u32 *a, u32 b, const s32 *c) { \
		name##_8(d, a[0], b, c); \
		name##_8(d + 2, a[1], b, c + 2); \
	}
#define CK_MMA32(name, ta, tb) \
	CK_MMA16(name##_16, ta, tb) \
	DEVICE void name(s32 *d, const u32 *a, const u32 *b, const s32 *c) { \
		name##_16(d, a, b[0], c); \
		name##_16(d, a + 2, b[1], d); \
	}
#endif
CK_MMA32(mma32_us, "u8", "s8")
CK_MMA32(mma32_uu, "u8", "u8")
CK_MMA32(mma32_ss, "s8", "s8")
CK_MMA32(mma32_su, "s8", "u8")
CK_MMA16(mma16_ss, "s8", "s8")

// copy_async brings 16 bytes from device to shared memory; they are there after
// copy_wait<n>, which lets the last n commits be under way, and a barrier.
DEVICE void copy_async(void *to, const void *from) {
#if __CUDA_ARCH__ >= 800
	__asm__ volatile("cp.async.cg.shared.global [%0], [%1], 16;"
					 :: "r"((u32)(u64)(__attribute__((address_space(3))) void *)to), "l"(from) : "memory");
#else
	*(word4 *)to = *(const word4 *)from;
#endif
}
DEVICE void copy_commit() {
#if __CUDA_ARCH__ >= 800
	__asm__ volatile("cp.async.commit_group;" ::: "memory");
#endif
}
template <int n> DEVICE void copy_wait() {
#if __CUDA_ARCH__ >= 800
	__asm__ volatile("cp.async.wait_group %0;" :: "n"(n) : "memory");
#endif
}

// Loads of what no kernel writes meanwhile.
DEVICE word4 load_cached(const word4 *p) {
	word4 v;
	__asm__("ld.global.nc.v4.u32 {%0,%1,%2,%3}, [%4];" : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "l"(p));
	return v;
}
DEVICE word2 load_cached(const word2 *p) {
	word2 v;
	__asm__("ld.global.nc.v2.u32 {%0,%1}, [%2];" : "=r"(v.x), "=r"(v.y) : "l"(p));
	return v;
}
DEVICE u32 load_cached(const u32 *p) {
	u32 v;
	__asm__("ld.global.nc.u32 %0, [%1];" : "=r"(v) : "l"(p));
	return v;
}
// Of what is read once besides: past L1.
DEVICE u32 load_once(const u32 *p) {
	u32 v;
	__asm__("ld.global.nc.L1::no_allocate.u32 %0, [%1];" : "=r"(v) : "l"(p));
	return v;
}
DEVICE s32 load_once(const s16 *p) {
	s32 v;
	__asm__("ld.global.nc.L1::no_allocate.s16 %0, [%1];" : "=r"(v) : "l"(p));
	return v;
}
DEVICE word4 load_once(const word4 *p) {
	word4 v;
	__asm__("ld.global.nc.L1::no_allocate.v4.u32 {%0,%1,%2,%3}, [%4];" : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "l"(p));
	return v;
}
DEVICE u32 load_shared(const u32 *p) { return *p; }
DEVICE void prefetch(const void *p) { __asm__ volatile("prefetch.global.L2 [%0];" :: "l"(p)); }

DEVICE void atomic_max(s64 *p, s64 v) { __asm__ volatile("red.global.max.s64 [%0], %1;" :: "l"(p), "l"(v) : "memory"); }
DEVICE void atomic_add(u64 *p, u64 v) { __asm__ volatile("red.global.add.u64 [%0], %1;" :: "l"(p), "l"(v) : "memory"); }
DEVICE void atomic_or(u32 *p, u32 v) { __asm__ volatile("red.global.or.b32 [%0], %1;" :: "l"(p), "r"(v) : "memory"); }
DEVICE u32 atomic_next(u32 *p, u32 n) {
	u32 v;
	__asm__ volatile("atom.global.add.u32 %0, [%1], %2;" : "=r"(v) : "l"(p), "r"(n) : "memory");
	return v;
}
DEVICE u32 shared_next(u32 *p) {
	u32 v;
	__asm__ volatile("atom.shared.add.u32 %0, [%1], 1;" : "=r"(v) : "r"((u32)(u64)(__attribute__((address_space(3))) void *)p) : "memory");
	return v;
}
DEVICE void shared_add(u64 *p, u64 v) {
	__asm__ volatile("red.shared.add.u64 [%0], %1;" :: "r"((u32)(u64)(__attribute__((address_space(3))) void *)p), "l"(v) : "memory");
}
// load_latest reads what other blocks have added to.
DEVICE s64 load_latest(const s64 *p) {
	s64 v;
	__asm__ volatile("ld.global.cg.s64 %0, [%1];" : "=l"(v) : "l"(p) : "memory");
	return v;
}
#endif
