package node

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// troubles are what keeps a node from its money, by what it tried; for its
// status.
type troubles struct {
	mu sync.Mutex
	m  map[string]error
}

// set remembers why something does not succeed, or with nil that it does.
func (t *troubles) set(what string, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if err == nil {
		delete(t.m, what)
		return
	}
	if t.m == nil {
		t.m = make(map[string]error)
	}
	t.m[what] = err
}

// list is one line for each.
func (t *troubles) list() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []string
	for _, what := range slices.Sorted(maps.Keys(t.m)) {
		out = append(out, strings.Join(strings.Fields(t.m[what].Error()), " "))
	}
	return out
}
