//go:build cuda

// One trampoline for each function of the driver that is linked to. They stand
// in for libcuda.so.1, which cux_open loads when somebody asks for a device: a
// binary that nobody asks needs no driver. Until then, and where the driver
// lacks a function, they lead to one that returns an error.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include "symbols.h"

enum { NOT_INITIALIZED = 3, NO_DEVICE = 100, NOT_FOUND = 500 }; // CUresult

__attribute__((used)) static int closed(void) { return NOT_INITIALIZED; }
static int missing(void) { return NOT_FOUND; }

#define SLOT(name) __attribute__((used, visibility("hidden"))) void *cux_##name = (void *)closed;
SYMBOLS(SLOT)

// Hidden, so that the driver's own calls do not come here.
#if defined(__x86_64__)
#define JUMP(name) __asm__(".text\n.globl " #name "\n.hidden " #name "\n.type " #name ", @function\n" #name ":\n" \
	"\tjmp *cux_" #name "(%rip)\n");
#elif defined(__aarch64__)
#define JUMP(name) __asm__(".text\n.globl " #name "\n.hidden " #name "\n.type " #name ", %function\n" #name ":\n" \
	"\tadrp x16, cux_" #name "\n\tldr x16, [x16, :lo12:cux_" #name "]\n\tbr x16\n");
#else
#error no trampolines for this processor
#endif
SYMBOLS(JUMP)

// The package cu calls this when a process starts, and ends the process if it
// fails.
__attribute__((visibility("hidden"))) int cuInit(unsigned flags) { (void)flags; return 0; }

#define ENTRY(name) {#name, &cux_##name},
static const struct { const char *name; void **slot; } table[] = { SYMBOLS(ENTRY) };

// cux_open loads the library of a path and starts the driver. It returns the
// driver's answer, or -1 with the dynamic linker's words in *why.
int cux_open(const char *path, const char **why) {
	void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!lib) {
		*why = dlerror();
		return -1;
	}
	int (*init)(unsigned) = (int (*)(unsigned))dlsym(lib, "cuInit");
	if (!init) {
		*why = "it has no cuInit";
		dlclose(lib);
		return -1;
	}
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		void *f = dlsym(lib, table[i].name);
		*table[i].slot = f ? f : (void *)missing;
	}
	return init(0);
}
