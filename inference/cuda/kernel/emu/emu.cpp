//go:build cudaemu

// The emulator: runs the blocks of a launch one after the other, a fiber for each
// thread. Between two barriers the threads run in an order that changes from
// launch to launch, so that a missing barrier shows. Dynamic shared memory ends
// at a page that cannot be touched and holds rubbish when a block begins.
#define CK_EMU
#include "../all.cu"
#include "emu.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

thread_local emu_block emu;

namespace {

const unsigned max_threads = 1024;
const size_t max_shared = 227 << 10;
const size_t stack_bytes = 64 << 10;

thread_local char message[160];

// The scheduler's side of a host thread that launches.
struct host {
	emu_thread threads[max_threads];
	char *stacks;
	char *shared, *shared_end;
	void *stack; // of the scheduler, while a fiber runs
	void (*run)(void (*)(), void **);
	void (*kernel)();
	void **args;
};
thread_local host *here;

extern "C" void emu_switch(void **save, void *to);
#if defined(__x86_64__)
__asm__(".text\n.globl emu_switch\n.type emu_switch,@function\nemu_switch:\n"
		"push %rbp\npush %rbx\npush %r12\npush %r13\npush %r14\npush %r15\n"
		"mov %rsp,(%rdi)\nmov %rsi,%rsp\n"
		"pop %r15\npop %r14\npop %r13\npop %r12\npop %rbx\npop %rbp\nret\n.size emu_switch,.-emu_switch\n");
const int saved = 6; // registers below the return address
#elif defined(__aarch64__)
__asm__(".text\n.globl emu_switch\n.type emu_switch,@function\nemu_switch:\n"
		"sub sp,sp,#160\nstp x19,x20,[sp]\nstp x21,x22,[sp,#16]\nstp x23,x24,[sp,#32]\nstp x25,x26,[sp,#48]\n"
		"stp x27,x28,[sp,#64]\nstp x29,x30,[sp,#80]\nstp d8,d9,[sp,#96]\nstp d10,d11,[sp,#112]\n"
		"stp d12,d13,[sp,#128]\nstp d14,d15,[sp,#144]\nmov x9,sp\nstr x9,[x0]\nmov sp,x1\n"
		"ldp x19,x20,[sp]\nldp x21,x22,[sp,#16]\nldp x23,x24,[sp,#32]\nldp x25,x26,[sp,#48]\n"
		"ldp x27,x28,[sp,#64]\nldp x29,x30,[sp,#80]\nldp d8,d9,[sp,#96]\nldp d10,d11,[sp,#112]\n"
		"ldp d12,d13,[sp,#128]\nldp d14,d15,[sp,#144]\nadd sp,sp,#160\nret\n.size emu_switch,.-emu_switch\n");
#else
#error "emu_switch is written for amd64 and arm64"
#endif

void enter() {
	here->run(here->kernel, here->args);
	emu_yield(EMU_DONE);
	abort();
}

void *fresh_stack(char *top) {
	void **sp = (void **)top;
#if defined(__x86_64__)
	*--sp = 0;
	*--sp = (void *)enter;
	for (int i = 0; i < saved; i++) *--sp = 0;
#else
	sp -= 20;
	memset(sp, 0, 160);
	sp[11] = (void *)enter; // x30
#endif
	return sp;
}

host *prepare() {
	if (here) return here;
	host *h = (host *)calloc(1, sizeof(host));
	size_t page = (size_t)sysconf(_SC_PAGESIZE), shared = (max_shared + page - 1) / page * page;
	int flags = MAP_PRIVATE | MAP_ANONYMOUS;
	h->stacks = (char *)mmap(0, max_threads * stack_bytes, PROT_READ | PROT_WRITE, flags, -1, 0);
	h->shared = (char *)mmap(0, shared + page, PROT_READ | PROT_WRITE, flags, -1, 0);
	if (h->stacks == MAP_FAILED || h->shared == MAP_FAILED) abort();
	h->shared_end = h->shared + shared;
	mprotect(h->shared_end, page, PROT_NONE);
	return here = h;
}

unsigned turns; // which launch this is

int fail(int code, const char *name, const char *what) {
	snprintf(message, sizeof message, "%s: block (%u,%u,%u): %s", name, emu.x, emu.y, emu.z, what);
	return code;
}

// warp lets the threads of a warp run until all are at a barrier of the block,
// or done.
bool warp(host *h, unsigned from, unsigned to, unsigned turn, unsigned *waiting) {
	for (;;) {
		unsigned count[4] = {};
		for (unsigned i = 0; i < to - from; i++) {
			unsigned at = turn & 1 ? to - 1 - i : from + i;
			at = from + (at - from + turn / 2) % (to - from);
			emu_thread *t = &h->threads[at];
			if (t->state != EMU_DONE) {
				emu.thread = t;
				emu_switch(&h->stack, t->stack);
			}
			count[t->state]++;
		}
		if (count[EMU_WARP] == to - from) continue;
		*waiting += count[EMU_BLOCK];
		return count[EMU_WARP] == 0;
	}
}

int block(host *h, const char *name, unsigned threads, size_t shared, unsigned turn) {
	emu.dynamic = h->shared_end - (shared + 15) / 16 * 16;
	memset(emu.dynamic, 0xA5 + (int)turn, shared);
	for (unsigned t = 0; t < threads; t++) {
		emu_thread *e = &h->threads[t];
		e->stack = fresh_stack(h->stacks + (t + 1) * stack_bytes);
		e->id = t, e->state = EMU_RUN, e->phase = 0, e->copies = 0, e->commits = 0;
	}
	for (;; turn++) {
		unsigned waiting = 0;
		for (unsigned i = 0; i < threads; i += 32) {
			unsigned w = turn & 1 ? threads - 32 - i : i;
			if (!warp(h, w, w + 32, turn, &waiting)) return fail(EMU_DIVERGED, name, "not all threads of a warp came to a shuffle");
		}
		if (waiting == 0) return EMU_OK;
		if (waiting != threads) return fail(EMU_DIVERGED, name, "not all threads came to a barrier");
	}
}

// A kernel and how to call it.
template <class... A, size_t... i> void call(void (*f)(A...), void **args, std::index_sequence<i...>) { f(*(u64 *)args[i]...); }

struct entry {
	const char *name;
	int arguments;
	void (*kernel)();
	void (*run)(void (*)(), void **);
};

template <class... A> entry make(const char *name, void (*f)(A...)) {
	return {name, (int)sizeof...(A), (void (*)())f, [](void (*k)(), void **args) {
		call((void (*)(A...))k, args, std::make_index_sequence<sizeof...(A)>());
	}};
}

#define K(name) make(#name, name)
const entry kernels[] = {
#include "kernels.h"
};
#undef K

const entry *find(const char *name) {
	for (const entry &e : kernels)
		if (!strcmp(e.name, name)) return &e;
	return 0;
}

} // namespace

void emu_yield(int state) {
	emu_thread *t = emu.thread;
	t->state = state;
	emu_switch(&t->stack, here->stack);
}

void emu_copy_wait(unsigned left) {
	emu_thread *t = emu.thread;
	unsigned kept = 0;
	for (unsigned i = 0; i < t->copies; i++) {
		if (t->commit_of[i] + left < t->commits) {
			memcpy(t->copy[i].to, t->copy[i].from, 16);
		} else {
			t->copy[kept] = t->copy[i];
			t->commit_of[kept++] = t->commit_of[i];
		}
	}
	t->copies = kept;
}

extern "C" {

int emu_launch(const char *name, emu_dim3 grid, emu_dim3 threads, size_t shared, void **args) {
	emu.x = emu.y = emu.z = 0;
	const entry *e = find(name);
	if (!e) return fail(EMU_NAME, name, "no such kernel");
	if (threads.x == 0 || threads.x > max_threads || threads.x % 32 || threads.y != 1 || threads.z != 1 || shared > max_shared ||
		grid.x == 0 || grid.x > 0x7fffffff || grid.y == 0 || grid.y > 65535 || grid.z == 0 || grid.z > 65535)
		return fail(EMU_GEOMETRY, name, "no device takes this launch (blocks are whole warps in x)");
	host *h = prepare();
	h->run = e->run, h->kernel = e->kernel, h->args = args;
	emu.threads = threads.x, emu.blocks_x = grid.x;
	unsigned turn = __atomic_fetch_add(&turns, 1, __ATOMIC_RELAXED);
	for (emu.z = 0; emu.z < grid.z; emu.z++)
		for (emu.y = 0; emu.y < grid.y; emu.y++)
			for (emu.x = 0; emu.x < grid.x; emu.x++)
				if (int code = block(h, name, threads.x, shared, turn++)) return code;
	return EMU_OK;
}

int emu_arguments(const char *name) {
	const entry *e = find(name);
	return e ? e->arguments : -1;
}

const char *emu_name(int i) { return i >= 0 && (size_t)i < sizeof kernels / sizeof *kernels ? kernels[i].name : 0; }

const char *emu_error(void) { return message; }
}
