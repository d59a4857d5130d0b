// The fake driver: what the engine calls of libcuda.so.1, on host memory and the
// emulator of the kernels. Work on a stream is done when somebody waits for it,
// not before, so that a program that forgets to wait does not get its answer.
#include "state.h"
#include "../../kernel/emu/emu.h"
#include <memory>
#include <stdio.h>
#include <string.h>
#include <time.h>

using namespace fake;

#define API extern "C" __attribute__((visibility("default"))) CUresult
#define BEGIN(name, context) \
	std::lock_guard<std::recursive_mutex> hold(state.lock); \
	if (CUresult r = enter(#name, context)) return r;

static bool exists(int d) { return d >= 0 && d < state.devices; }

API cuInit(unsigned) {
	BEGIN(cuInit, false)
	if (state.devices == 0) return CUDA_ERROR_NO_DEVICE;
	state.started = true;
	return CUDA_SUCCESS;
}
API cuDriverGetVersion(int *v) { BEGIN(cuDriverGetVersion, false) *v = state.version; return CUDA_SUCCESS; }
API cuDeviceGetCount(int *n) { BEGIN(cuDeviceGetCount, false) *n = state.devices; return CUDA_SUCCESS; }
API cuDeviceGet(CUdevice *d, int i) {
	BEGIN(cuDeviceGet, false)
	if (!exists(i)) return CUDA_ERROR_INVALID_DEVICE;
	*d = i;
	return CUDA_SUCCESS;
}
API cuDeviceGetName(char *s, int n, CUdevice d) {
	BEGIN(cuDeviceGetName, false)
	if (!exists(d)) return CUDA_ERROR_INVALID_DEVICE;
	snprintf(s, n, "emulated %d", d);
	return CUDA_SUCCESS;
}
API cuDeviceTotalMem_v2(size_t *n, CUdevice d) {
	BEGIN(cuDeviceTotalMem_v2, false)
	if (!exists(d)) return CUDA_ERROR_INVALID_DEVICE;
	*n = state.device[d].total;
	return CUDA_SUCCESS;
}
API cuDeviceGetAttribute(int *v, CUdevice_attribute a, CUdevice d) {
	BEGIN(cuDeviceGetAttribute, false)
	if (!exists(d)) return CUDA_ERROR_INVALID_DEVICE;
	switch (a) {
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR: *v = state.device[d].capability / 10; return CUDA_SUCCESS;
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR: *v = state.device[d].capability % 10; return CUDA_SUCCESS;
	case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT: *v = 2; return CUDA_SUCCESS;
	case CU_DEVICE_ATTRIBUTE_ECC_ENABLED: *v = 1; return CUDA_SUCCESS;
	case CU_DEVICE_ATTRIBUTE_CLOCK_RATE: *v = 1000000; return CUDA_SUCCESS;
	default: return wrong(CUDA_ERROR_INVALID_VALUE, "attribute %d is not known here", (int)a);
	}
}

// Contexts: the primary one of each device alone. Its handle is 1 + the device.
API cuDevicePrimaryCtxRetain(CUcontext *c, CUdevice d) {
	BEGIN(cuDevicePrimaryCtxRetain, false)
	if (!state.started) return CUDA_ERROR_NOT_INITIALIZED;
	if (!exists(d)) return CUDA_ERROR_INVALID_DEVICE;
	if (state.device[d].broken) return state.device[d].broken;
	state.device[d].retained++;
	*c = (CUcontext)(intptr_t)(d + 1);
	return CUDA_SUCCESS;
}
template <class T> static void drop(std::set<T *> &all, int device) {
	for (auto it = all.begin(); it != all.end();)
		if ((*it)->device == device) { delete *it; it = all.erase(it); } else ++it;
}
// destroy ends a context with all that is in it.
static void destroy(int d) {
	for (auto it = state.functions.begin(); it != state.functions.end();)
		if ((*it)->module->device == d) { delete *it; it = state.functions.erase(it); } else ++it;
	drop(state.streams, d);
	drop(state.graphs, d);
	drop(state.execs, d);
	drop(state.modules, d);
	drop(state.events, d);
	std::vector<std::pair<uintptr_t, bool>> gone;
	for (auto &b : state.blocks) if (b.second.owner == d) gone.push_back({b.first, b.second.device < 0});
	for (auto &g : gone) release(g.first, g.second);
	state.device[d].broken = CUDA_SUCCESS;
}
API cuDevicePrimaryCtxRelease_v2(CUdevice d) {
	std::lock_guard<std::recursive_mutex> hold(state.lock);
	CUresult told = enter("cuDevicePrimaryCtxRelease_v2", false); // it does what it can all the same
	if (!exists(d) || state.device[d].retained == 0) return wrong(CUDA_ERROR_INVALID_CONTEXT, "release of a context that nobody holds");
	bool healthy = state.device[d].broken == CUDA_SUCCESS && !state.failed;
	if (--state.device[d].retained > 0) return told;
	if (healthy && state.device[d].used > 0)
		wrong(CUDA_SUCCESS, "%zu bytes of device %d were not freed", state.device[d].used, d);
	destroy(d);
	return told;
}
API cuDevicePrimaryCtxReset_v2(CUdevice d) {
	BEGIN(cuDevicePrimaryCtxReset_v2, false)
	if (!exists(d)) return CUDA_ERROR_INVALID_DEVICE;
	destroy(d);
	return CUDA_SUCCESS;
}
API cuCtxSetCurrent(CUcontext c) {
	BEGIN(cuCtxSetCurrent, false)
	current = (int)(intptr_t)c - 1;
	return CUDA_SUCCESS;
}
API cuCtxGetCurrent(CUcontext *c) {
	BEGIN(cuCtxGetCurrent, false)
	*c = (CUcontext)(intptr_t)(current + 1);
	return CUDA_SUCCESS;
}
API cuCtxSynchronize(void) {
	BEGIN(cuCtxSynchronize, true)
	for (Stream *s : std::set<Stream *>(state.streams))
		if (s->device == current) if (CUresult r = flush(s)) return r;
	return CUDA_SUCCESS;
}

// Memory.
API cuMemGetInfo_v2(size_t *free, size_t *total) {
	BEGIN(cuMemGetInfo_v2, true)
	Device &d = state.device[current];
	*free = d.total - d.used;
	*total = d.total;
	return CUDA_SUCCESS;
}
API cuMemAlloc_v2(CUdeviceptr *p, size_t n) {
	BEGIN(cuMemAlloc_v2, true)
	uintptr_t at;
	if (CUresult r = allocate(current, n, &at)) return r;
	*p = at;
	return CUDA_SUCCESS;
}
API cuMemFree_v2(CUdeviceptr p) {
	BEGIN(cuMemFree_v2, true)
	for (Stream *s : state.streams) // the driver waits for the device first
		if (s->device == current) if (CUresult r = flush(s)) return r;
	return release(p, false);
}
API cuMemHostAlloc(void **p, size_t n, unsigned) {
	BEGIN(cuMemHostAlloc, true)
	return allocate(-1, n, (uintptr_t *)p);
}
API cuMemFreeHost(void *p) { BEGIN(cuMemFreeHost, true) return release((uintptr_t)p, true); }

static bool ours(const char *name, CUdeviceptr p, size_t n) {
	Block *b = inside(p, n);
	if (b && b->device == current) return true;
	wrong(CUDA_SUCCESS, "%s: %zu bytes at %#zx are in no allocation of device %d", name, n, (size_t)p, current);
	return false;
}
static bool pinned(const char *name, const void *p, size_t n) {
	Block *b = inside((uintptr_t)p, n);
	if (b && b->device < 0) return true;
	wrong(CUDA_SUCCESS, "%s: %zu bytes at %p are not pinned", name, n, p);
	return false;
}
// copy checks the ends again when it is done: they may be gone by then.
static CUresult copy(const char *name, uintptr_t to, bool toDevice, uintptr_t from, bool fromDevice, size_t n, bool queued) {
	if (toDevice ? !ours(name, to, n) : queued && !pinned(name, (void *)to, n)) return CUDA_ERROR_INVALID_VALUE;
	if (fromDevice ? !ours(name, from, n) : queued && !pinned(name, (void *)from, n)) return CUDA_ERROR_INVALID_VALUE;
	memmove((void *)to, (void *)from, n);
	return CUDA_SUCCESS;
}
#define COPY(name, T, toDevice, F, fromDevice) \
	API name(T to, F from, size_t n) { \
		BEGIN(name, true) \
		return copy(#name, (uintptr_t)to, toDevice, (uintptr_t)from, fromDevice, n, false); \
	}
#define QUEUED(name, T, toDevice, F, fromDevice) \
	API name(T to, F from, size_t n, CUstream s) { \
		BEGIN(name, true) \
		return queue(s, {#name, [=] { return copy(#name, (uintptr_t)to, toDevice, (uintptr_t)from, fromDevice, n, true); }}); \
	}
COPY(cuMemcpyHtoD_v2, CUdeviceptr, true, const void *, false)
COPY(cuMemcpyDtoH_v2, void *, false, CUdeviceptr, true)
COPY(cuMemcpyDtoD_v2, CUdeviceptr, true, CUdeviceptr, true)
QUEUED(cuMemcpyHtoDAsync_v2, CUdeviceptr, true, const void *, false)
QUEUED(cuMemcpyDtoHAsync_v2, void *, false, CUdeviceptr, true)
QUEUED(cuMemcpyDtoDAsync_v2, CUdeviceptr, true, CUdeviceptr, true)
API cuMemsetD8_v2(CUdeviceptr p, unsigned char c, size_t n) {
	BEGIN(cuMemsetD8_v2, true)
	if (!ours("cuMemsetD8_v2", p, n)) return CUDA_ERROR_INVALID_VALUE;
	memset((void *)p, c, n);
	return CUDA_SUCCESS;
}
API cuMemsetD8Async(CUdeviceptr p, unsigned char c, size_t n, CUstream s) {
	BEGIN(cuMemsetD8Async, true)
	return queue(s, {"cuMemsetD8Async", [=] {
		if (!ours("cuMemsetD8Async", p, n)) return CUDA_ERROR_INVALID_VALUE;
		memset((void *)p, c, n);
		return CUDA_SUCCESS;
	}});
}

// Modules and kernels.
API cuModuleLoadData(CUmodule *m, const void *image) {
	BEGIN(cuModuleLoadData, true)
	auto made = std::make_unique<Module>();
	made->device = current;
	if (CUresult r = parse((const char *)image, state.device[current].capability, made.get())) return r;
	state.modules.insert(made.get());
	*m = (CUmodule)made.release();
	return CUDA_SUCCESS;
}
API cuModuleUnload(CUmodule m) {
	BEGIN(cuModuleUnload, true)
	Module *mod = (Module *)m;
	if (!state.modules.erase(mod)) return wrong(CUDA_ERROR_INVALID_HANDLE, "unload of no module");
	for (auto it = state.functions.begin(); it != state.functions.end();)
		if ((*it)->module == mod) { delete *it; it = state.functions.erase(it); } else ++it;
	delete mod;
	return CUDA_SUCCESS;
}
API cuModuleGetFunction(CUfunction *f, CUmodule m, const char *name) {
	BEGIN(cuModuleGetFunction, true)
	Module *mod = (Module *)m;
	if (!state.modules.count(mod)) return wrong(CUDA_ERROR_INVALID_HANDLE, "a function of no module");
	auto it = mod->params.find(name);
	if (it == mod->params.end()) return CUDA_ERROR_NOT_FOUND;
	if (emu_arguments(name) != it->second)
		return wrong(CUDA_ERROR_NOT_FOUND, "%s takes %d words, in the emulator %d", name, it->second, emu_arguments(name));
	Function *made = new Function{mod, name, it->second, 48 << 10};
	state.functions.insert(made);
	*f = (CUfunction)made;
	return CUDA_SUCCESS;
}
API cuFuncSetAttribute(CUfunction f, CUfunction_attribute a, int v) {
	BEGIN(cuFuncSetAttribute, true)
	Function *fn = (Function *)f;
	if (!state.functions.count(fn) || a != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES) return CUDA_ERROR_INVALID_VALUE;
	if (v < 0 || v > 64 << 10) return CUDA_ERROR_INVALID_VALUE; // what sm_75 has
	fn->shared = v;
	return CUDA_SUCCESS;
}
API cuLaunchKernel(CUfunction f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned shared, CUstream s, void **params, void **extra) {
	BEGIN(cuLaunchKernel, true)
	Function *fn = (Function *)f;
	if (!state.functions.count(fn)) return wrong(CUDA_ERROR_INVALID_HANDLE, "a launch of no function");
	if (fn->module->device != current) return wrong(CUDA_ERROR_INVALID_CONTEXT, "%s is of another device", fn->name.c_str());
	if (!gx || !gy || !gz || !bx || !by || !bz || (size_t)bx * by * bz > 1024 || gy > 65535 || gz > 65535 || shared > fn->shared || extra)
		return wrong(CUDA_ERROR_INVALID_VALUE, "%s: grid %u %u %u, block %u %u %u, %u bytes shared", fn->name.c_str(), gx, gy, gz, bx, by, bz, shared);
	std::vector<unsigned long long> words(fn->params);
	for (int i = 0; i < fn->params; i++) words[i] = *(unsigned long long *)params[i];
	std::string name = fn->name;
	return queue(s, {name, [=]() mutable {
		std::vector<void *> args;
		for (auto &w : words) args.push_back(&w);
		emu_dim3 grid = {gx, gy, gz}, block = {bx, by, bz};
		if (int r = emu_launch(name.c_str(), grid, block, shared, args.data()))
			return wrong(CUDA_ERROR_LAUNCH_FAILED, "%s: the emulator says %d: %s", name.c_str(), r, emu_error());
		return CUDA_SUCCESS;
	}});
}

// Streams, events, graphs.
API cuStreamCreate(CUstream *s, unsigned) {
	BEGIN(cuStreamCreate, true)
	Stream *made = new Stream{current, false, {}, {}};
	state.streams.insert(made);
	*s = (CUstream)made;
	return CUDA_SUCCESS;
}
API cuStreamDestroy_v2(CUstream s) {
	BEGIN(cuStreamDestroy_v2, true)
	Stream *st = (Stream *)s;
	if (!state.streams.count(st)) return wrong(CUDA_ERROR_INVALID_HANDLE, "destroying no stream");
	CUresult r = flush(st);
	state.streams.erase(st);
	delete st;
	return r;
}
API cuStreamSynchronize(CUstream s) {
	BEGIN(cuStreamSynchronize, true)
	Stream *st = (Stream *)s;
	if (!st) return CUDA_SUCCESS;
	if (!state.streams.count(st)) return wrong(CUDA_ERROR_INVALID_HANDLE, "waiting for no stream");
	if (st->capturing) return wrong(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, "waiting for a stream that captures");
	return flush(st);
}
API cuStreamBeginCapture_v2(CUstream s, CUstreamCaptureMode) {
	BEGIN(cuStreamBeginCapture_v2, true)
	Stream *st = (Stream *)s;
	if (!st || !state.streams.count(st) || st->capturing) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
	st->capturing = true;
	st->recorded.clear();
	return CUDA_SUCCESS;
}
API cuStreamEndCapture(CUstream s, CUgraph *g) {
	Stream *st = (Stream *)s;
	{ // a capture that fails has ended too
		std::lock_guard<std::recursive_mutex> hold(state.lock);
		if (state.streams.count(st)) st->capturing = false;
	}
	BEGIN(cuStreamEndCapture, true)
	if (!st || !state.streams.count(st)) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
	Graph *made = new Graph{current, {}};
	made->ops.swap(st->recorded);
	state.graphs.insert(made);
	*g = (CUgraph)made;
	return CUDA_SUCCESS;
}
API cuGraphInstantiateWithFlags(CUgraphExec *e, CUgraph g, unsigned long long) {
	BEGIN(cuGraphInstantiateWithFlags, true)
	Graph *from = (Graph *)g;
	if (!state.graphs.count(from)) return wrong(CUDA_ERROR_INVALID_HANDLE, "instantiating no graph");
	Graph *made = new Graph(*from);
	state.execs.insert(made);
	*e = (CUgraphExec)made;
	return CUDA_SUCCESS;
}
API cuGraphLaunch(CUgraphExec e, CUstream s) {
	BEGIN(cuGraphLaunch, true)
	Graph *g = (Graph *)e;
	if (!state.execs.count(g)) return wrong(CUDA_ERROR_INVALID_HANDLE, "a launch of no graph");
	for (const Op &op : g->ops) if (CUresult r = queue(s, op)) return r;
	return CUDA_SUCCESS;
}
API cuGraphDestroy(CUgraph g) {
	BEGIN(cuGraphDestroy, true)
	if (!state.graphs.erase((Graph *)g)) return wrong(CUDA_ERROR_INVALID_HANDLE, "destroying no graph");
	delete (Graph *)g;
	return CUDA_SUCCESS;
}
API cuGraphExecDestroy(CUgraphExec g) {
	BEGIN(cuGraphExecDestroy, true)
	if (!state.execs.erase((Graph *)g)) return wrong(CUDA_ERROR_INVALID_HANDLE, "destroying no graph");
	delete (Graph *)g;
	return CUDA_SUCCESS;
}
API cuEventCreate(CUevent *e, unsigned) {
	BEGIN(cuEventCreate, true)
	Event *made = new Event{current};
	state.events.insert(made);
	*e = (CUevent)made;
	return CUDA_SUCCESS;
}
API cuEventDestroy_v2(CUevent e) {
	BEGIN(cuEventDestroy_v2, true)
	if (!state.events.erase((Event *)e)) return wrong(CUDA_ERROR_INVALID_HANDLE, "destroying no event");
	delete (Event *)e;
	return CUDA_SUCCESS;
}
API cuEventRecord(CUevent e, CUstream s) {
	BEGIN(cuEventRecord, true)
	Event *ev = (Event *)e;
	if (!state.events.count(ev)) return wrong(CUDA_ERROR_INVALID_HANDLE, "recording no event");
	ev->done = false;
	return queue(s, {"cuEventRecord", [=] {
		timespec t;
		clock_gettime(CLOCK_MONOTONIC, &t);
		ev->at = t.tv_sec * 1e3 + t.tv_nsec / 1e6;
		ev->done = true;
		return CUDA_SUCCESS;
	}});
}
API cuEventSynchronize(CUevent e) {
	BEGIN(cuEventSynchronize, true)
	Event *ev = (Event *)e;
	if (!state.events.count(ev)) return wrong(CUDA_ERROR_INVALID_HANDLE, "waiting for no event");
	for (Stream *s : state.streams)
		if (s->device == ev->device && !ev->done) if (CUresult r = flush(s)) return r;
	return CUDA_SUCCESS;
}
API cuEventElapsedTime(float *ms, CUevent a, CUevent b) {
	BEGIN(cuEventElapsedTime, true)
	Event *from = (Event *)a, *to = (Event *)b;
	if (!state.events.count(from) || !state.events.count(to)) return wrong(CUDA_ERROR_INVALID_HANDLE, "the time between no events");
	if (!from->done || !to->done) return CUDA_ERROR_NOT_READY;
	*ms = (float)(to->at - from->at);
	return CUDA_SUCCESS;
}

// Names of the errors that the engine tells apart.
static const struct { int code; const char *name, *text; } errors[] = {
	{1, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
	{2, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
	{3, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
	{46, "CUDA_ERROR_DEVICE_UNAVAILABLE", "CUDA-capable device(s) is/are busy or unavailable"},
	{100, "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
	{101, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
	{209, "CUDA_ERROR_NO_BINARY_FOR_GPU", "no kernel image is available for execution on the device"},
	{214, "CUDA_ERROR_ECC_UNCORRECTABLE", "uncorrectable ECC error encountered"},
	{218, "CUDA_ERROR_INVALID_PTX", "a PTX JIT compilation failed"},
	{222, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "the provided PTX was compiled with an unsupported toolchain."},
	{700, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"},
	{719, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
	{999, "CUDA_ERROR_UNKNOWN", "unknown error"},
};
API cuGetErrorName(CUresult e, const char **s) {
	for (auto &x : errors) if (x.code == (int)e) { *s = x.name; return CUDA_SUCCESS; }
	return CUDA_ERROR_INVALID_VALUE;
}
API cuGetErrorString(CUresult e, const char **s) {
	for (auto &x : errors) if (x.code == (int)e) { *s = x.text; return CUDA_SUCCESS; }
	return CUDA_ERROR_INVALID_VALUE;
}
