// What the fake driver knows: devices, their memory, streams with work that has
// not been done yet. All of it is behind one lock.
#ifndef CUCKOO_FAKE_STATE_H
#define CUCKOO_FAKE_STATE_H
#include <cuda.h>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace fake {

constexpr int kMaxDevices = 8;
constexpr size_t kPageBytes = 4096, kAlign = 256;
constexpr unsigned char kCanary = 0xa5;

// Block is an allocation. It ends at a page that cannot be touched, and its
// addresses are never handed out again, so that a kernel that leaves it or comes
// too late ends the process.
struct Block {
	size_t size, mapped;
	char *map;
	int device; // -1: of pinned memory
	int owner;  // in whose context it was made
};

struct Op {
	std::string name;
	std::function<CUresult()> run;
};

struct Stream {
	int device;
	bool capturing = false;
	std::vector<Op> queue, recorded;
};

struct Graph { int device; std::vector<Op> ops; };

struct Module { int device; std::map<std::string, int> params; }; // words of each kernel

struct Function { Module *module; std::string name; int params; size_t shared; };

struct Event { int device; bool done = false; double at = 0; };

struct Device {
	int retained = 0;          // of the primary context
	CUresult broken = CUDA_SUCCESS; // what every call answers until the context is gone
	size_t total = 0, used = 0;
	int capability = 75;
};

struct State {
	std::recursive_mutex lock;
	bool started = false;
	int devices = 1, version = 12000, ptx = 78;
	Device device[kMaxDevices];
	std::map<uintptr_t, Block> blocks;
	std::set<Stream *> streams;
	std::set<Graph *> graphs, execs;
	std::set<Module *> modules;
	std::set<Function *> functions;
	std::set<Event *> events;

	std::vector<std::string> calls; // since the last reset
	std::string fail_call;          // empty: any
	long fail_in = -1;              // so many calls of it go well; -1: none fails
	CUresult fail_with = CUDA_SUCCESS;
	bool failed = false; // one has, since the last was asked for
	std::string violations;
};

extern State state;
extern thread_local int current; // device of the thread's context, -1: none

// enter begins a call: it counts it and says how it fails, if it does.
CUresult enter(const char *name, bool context);
// wrong records what no right program does.
CUresult wrong(CUresult code, const char *format, ...) __attribute__((format(printf, 2, 3)));
// broke is code, which, if it is of those that a context does not survive, all
// later calls get.
CUresult broke(int device, CUresult code);

// allocate and release are of memory; inside says whether n bytes from p on lie
// in one block, and finds it.
CUresult allocate(int device, size_t size, uintptr_t *p);
CUresult release(uintptr_t p, bool pinned);
Block *inside(uintptr_t p, size_t n, uintptr_t *base = nullptr);

// flush does what a stream has queued.
CUresult flush(Stream *s);
// queue adds work to a stream, or does it at once on the default stream.
CUresult queue(CUstream s, Op op);

// parse finds the kernels in PTX.
CUresult parse(const char *ptx, int capability, Module *m);

} // namespace fake
#endif
