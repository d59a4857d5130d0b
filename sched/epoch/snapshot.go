package epoch

import (
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Coordinator is what the chain says of a coordinator at an epoch's freeze.
type Coordinator struct {
	Operator typed.Address
	VRFKey   [33]byte // compressed secp256k1
	Stake    uint64   // effective, whole CAI
}

// Snapshot is all a peer needs to check the tasks and claims of one epoch: the
// stake as frozen before the epoch's first block, and the epoch's word. It
// never changes once made, and is the same on every peer.
type Snapshot struct {
	Epoch        uint64
	Word         typed.Hash                    // R_e
	Pools        map[typed.Hash]*lottery.Pool  // by model
	Coordinators map[typed.Address]Coordinator // by operator
}

// Final is what a peer knows after the final block Block.
type Final struct {
	Block     uint64
	Current   uint64                 // the largest epoch whose word is final
	Snapshots []*Snapshot            // of Current and, while in grace, of the epoch before
	Jailed    map[typed.Address]bool // operators no task may be assigned to
}

// Snapshot finds the snapshot of epoch e, if tasks of e are accepted.
func (f Final) Snapshot(e uint64) (*Snapshot, bool) {
	for _, s := range f.Snapshots {
		if s.Epoch == e {
			return s, true
		}
	}
	return nil, false
}
