// The host emulator's entry: kernels by name, on host memory.
#ifndef EMU_H
#define EMU_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct { unsigned x, y, z; } emu_dim3;

enum {
	EMU_OK = 0,
	EMU_NAME = 1,      // no kernel of that name
	EMU_GEOMETRY = 2,  // more threads, blocks or shared memory than a device has
	EMU_DIVERGED = 3,  // a barrier or shuffle that not all threads reached
};

// emu_launch runs a kernel to its end. args[i] points at argument i, 8 bytes.
int emu_launch(const char *name, emu_dim3 grid, emu_dim3 block, size_t shared, void **args);

// emu_arguments is how many arguments a kernel takes; -1: no such kernel.
int emu_arguments(const char *name);

// emu_name lists the kernels: 0 behind the last one.
const char *emu_name(int i);

// emu_error describes the last failure on this thread.
const char *emu_error(void);

#ifdef __cplusplus
}
#endif
#endif
