package node

import (
	"sync/atomic"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
)

// view is what the final chain says, for readers on any goroutine.
type view struct{ final atomic.Pointer[epoch.Final] }

func newView() *view {
	v := new(view)
	v.final.Store(&epoch.Final{})
	return v
}

// Final is the newest final state; its zero value before the chain was read.
func (v *view) Final() epoch.Final { return *v.final.Load() }

// Snapshot is the stake frozen for an epoch, if tasks of it are accepted now.
func (v *view) Snapshot(e uint64) (*epoch.Snapshot, bool) {
	for _, s := range v.final.Load().Snapshots {
		if s.Epoch == e {
			return s, true
		}
	}
	return nil, false
}
