#include "state.h"
#include <algorithm>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

namespace fake {

State state;
thread_local int current = -1;

static long number(const char *name, long otherwise) {
	const char *s = getenv(name);
	return s && *s ? atol(s) : otherwise;
}

// The environment says what machine this is, and which call fails: by its name
// and how many go well before it, as in CUCKOO_FAKE_FAIL=cuMemAlloc_v2:3:2.
static bool configure() {
	state.devices = (int)std::clamp(number("CUCKOO_FAKE_DEVICES", 1), 0L, (long)kMaxDevices);
	state.version = (int)number("CUCKOO_FAKE_VERSION", 12000);
	state.ptx = (int)number("CUCKOO_FAKE_PTX", 78);
	for (Device &d : state.device) {
		d.total = (size_t)number("CUCKOO_FAKE_MEMORY", 1L << 30);
		d.capability = (int)number("CUCKOO_FAKE_CAPABILITY", 75);
	}
	if (const char *s = getenv("CUCKOO_FAKE_FAIL")) {
		char name[128];
		long skip;
		int code;
		if (sscanf(s, "%127[^:]:%ld:%d", name, &skip, &code) == 3) {
			state.fail_call = strcmp(name, "*") ? name : "";
			state.fail_in = skip;
			state.fail_with = (CUresult)code;
		}
	}
	return true;
}
static bool configured = configure();

CUresult wrong(CUresult code, const char *format, ...) {
	char line[512];
	va_list args;
	va_start(args, format);
	vsnprintf(line, sizeof line, format, args);
	va_end(args);
	fprintf(stderr, "fake driver: %s\n", line);
	state.violations += line;
	state.violations += '\n';
	return code;
}

CUresult broke(int device, CUresult code) {
	switch ((int)code) {
	case 46: case 214: case 220: case 700: case 702: case 710: case 714: case 715: case 716: case 717: case 718: case 719: case 999:
		if (device >= 0) state.device[device].broken = code;
	}
	return code;
}

CUresult enter(const char *name, bool context) {
	state.calls.push_back(name);
	if (state.fail_in >= 0 && (state.fail_call.empty() || state.fail_call == name) && state.fail_in-- == 0) {
		state.fail_in = -1;
		state.failed = true;
		return broke(current, state.fail_with);
	}
	if (!context) return CUDA_SUCCESS;
	if (!state.started) return CUDA_ERROR_NOT_INITIALIZED;
	if (current < 0 || state.device[current].retained == 0)
		return wrong(CUDA_ERROR_INVALID_CONTEXT, "%s without a context", name);
	return state.device[current].broken;
}

static size_t up(size_t n, size_t to) { return (n + to - 1) / to * to; }

CUresult allocate(int device, size_t size, uintptr_t *p) {
	if (size == 0) return CUDA_ERROR_INVALID_VALUE;
	size_t room = up(size, kAlign), mapped = up(room, kPageBytes) + kPageBytes;
	if (device >= 0) {
		Device &d = state.device[device];
		if (room > d.total - d.used) return CUDA_ERROR_OUT_OF_MEMORY;
		d.used += room;
	}
	char *map = (char *)mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (map == MAP_FAILED) return CUDA_ERROR_OUT_OF_MEMORY;
	mprotect(map + mapped - kPageBytes, kPageBytes, PROT_NONE);
	char *base = map + mapped - kPageBytes - room;
	// Nothing is zero unless somebody makes it so.
	memset(base, kCanary, std::min(room, (size_t)64 << 20));
	memset(base + size, kCanary, room - size);
	*p = (uintptr_t)base;
	state.blocks[*p] = Block{size, mapped, map, device, current};
	return CUDA_SUCCESS;
}

CUresult release(uintptr_t p, bool pinned) {
	auto it = state.blocks.find(p);
	if (it == state.blocks.end() || (it->second.device < 0) != pinned)
		return wrong(CUDA_ERROR_INVALID_VALUE, "free of %#zx, which is no allocation", (size_t)p);
	Block b = it->second;
	size_t room = up(b.size, kAlign);
	for (size_t i = b.size; i < room; i++)
		if (((unsigned char *)p)[i] != kCanary) {
			wrong(CUDA_SUCCESS, "byte %zu of an allocation of %zu was written", i, b.size);
			break;
		}
	if (b.device >= 0) state.device[b.device].used -= room;
	// The addresses stay taken, the memory goes.
	madvise(b.map, b.mapped, MADV_DONTNEED);
	mprotect(b.map, b.mapped, PROT_NONE);
	state.blocks.erase(it);
	return CUDA_SUCCESS;
}

Block *inside(uintptr_t p, size_t n, uintptr_t *base) {
	auto it = state.blocks.upper_bound(p);
	if (it == state.blocks.begin()) return nullptr;
	--it;
	size_t at = p - it->first;
	if (at > it->second.size || n > it->second.size - at) return nullptr;
	if (base) *base = it->first;
	return &it->second;
}

CUresult flush(Stream *s) {
	std::vector<Op> work;
	work.swap(s->queue);
	for (Op &op : work)
		if (CUresult r = op.run()) return broke(s->device, r);
	return state.device[s->device].broken;
}

CUresult queue(CUstream handle, Op op) {
	Stream *s = (Stream *)handle;
	if (!s) return broke(current, op.run());
	if (!state.streams.count(s)) return wrong(CUDA_ERROR_INVALID_HANDLE, "%s on a stream that is gone", op.name.c_str());
	if (s->device != current) return wrong(CUDA_ERROR_INVALID_CONTEXT, "%s on a stream of device %d", op.name.c_str(), s->device);
	(s->capturing ? s->recorded : s->queue).push_back(std::move(op));
	return CUDA_SUCCESS;
}

CUresult parse(const char *ptx, int capability, Module *m) {
	int major = 0, minor = 0, target = 0;
	const char *v = strstr(ptx, ".version "), *t = strstr(ptx, ".target sm_");
	if (!v || !t || sscanf(v, ".version %d.%d", &major, &minor) != 2 || sscanf(t, ".target sm_%d", &target) != 1)
		return CUDA_ERROR_INVALID_PTX;
	if (major * 10 + minor > state.ptx) return CUDA_ERROR_UNSUPPORTED_PTX_VERSION;
	if (target > capability) return CUDA_ERROR_NO_BINARY_FOR_GPU;
	for (const char *p = ptx; (p = strstr(p, ".entry "));) {
		p += strlen(".entry ");
		const char *open = strchr(p, '('), *shut = open ? strchr(open, ')') : nullptr;
		if (!shut) return CUDA_ERROR_INVALID_PTX;
		int words = 0;
		for (const char *q = open; (q = strstr(q, ".param ")) && q < shut; q++, words++)
			if (strncmp(q, ".param .u64", 11) && strncmp(q, ".param .b64", 11) && strncmp(q, ".param .s64", 11))
				return wrong(CUDA_ERROR_INVALID_PTX, "a parameter of %.*s is no word of 64 bits", (int)(open - p), p);
		m->params[std::string(p, open)] = words;
	}
	return CUDA_SUCCESS;
}

} // namespace fake
