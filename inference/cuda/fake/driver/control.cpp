// What tests ask the fake driver, beside what it is asked as a driver.
#include "state.h"
#include <string.h>

using namespace fake;

#define CONTROL extern "C" __attribute__((visibility("default")))

// The call that has so many calls of its name, or of any name, before it fails
// with a code. A negative number: none does.
CONTROL void ckfake_fail(const char *call, long skip, int code) {
	std::lock_guard<std::recursive_mutex> hold(state.lock);
	state.fail_call = call;
	state.fail_in = skip;
	state.fail_with = (CUresult)code;
	state.failed = false;
}

// ckfake_calls writes the names of the calls since the last time, a line each,
// and forgets them if they fit. It returns the length.
CONTROL long ckfake_calls(char *buf, long n) {
	std::lock_guard<std::recursive_mutex> hold(state.lock);
	std::string all;
	for (auto &c : state.calls) all += c + '\n';
	if (buf && (long)all.size() <= n) {
		memcpy(buf, all.data(), all.size());
		state.calls.clear();
	}
	return (long)all.size();
}

// ckfake_wrong is what wrong calls there were, a line each, likewise.
CONTROL long ckfake_wrong(char *buf, long n) {
	std::lock_guard<std::recursive_mutex> hold(state.lock);
	long size = (long)state.violations.size();
	if (buf && size <= n) {
		memcpy(buf, state.violations.data(), size);
		state.violations.clear();
	}
	return size;
}

// ckfake_live counts what is there: allocations, streams, graphs, modules,
// events and contexts.
CONTROL void ckfake_live(long out[6]) {
	std::lock_guard<std::recursive_mutex> hold(state.lock);
	out[0] = (long)state.blocks.size();
	out[1] = (long)state.streams.size();
	out[2] = (long)(state.graphs.size() + state.execs.size());
	out[3] = (long)state.modules.size();
	out[4] = (long)state.events.size();
	out[5] = 0;
	for (Device &d : state.device) out[5] += d.retained;
}

// ckfake_machine changes the machine, when nothing is in use: devices, the bytes
// and the capability of each, and the newest PTX its driver takes.
CONTROL void ckfake_machine(int devices, size_t memory, int capability, int ptx) {
	std::lock_guard<std::recursive_mutex> hold(state.lock);
	state.devices = devices;
	state.ptx = ptx;
	for (Device &d : state.device) {
		d.total = memory;
		d.capability = capability;
	}
}
