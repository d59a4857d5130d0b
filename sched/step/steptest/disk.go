package steptest

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Disk is what survives a crash of one machine's host: the slots of its key
// store and its records, as bytes.
type Disk struct {
	key    Key
	domain typed.Domain
	slots  map[step.Slot]*slot
	rows   []*row
}

type slot struct {
	body []byte
	sig  typed.Signature
	done bool // signed
}

type row struct {
	kind, key, group string
	body             []byte
	closed           bool
}

// NewDisk is an empty disk under a key.
func NewDisk(w *World, k Key) *Disk {
	return &Disk{key: k, domain: w.Domain, slots: make(map[step.Slot]*slot)}
}

// Reserve is the first half of Sign: it writes the bytes under the slot, and
// refuses others.
func (d *Disk) Reserve(e step.Sign) error {
	body := typed.Encode(e.Message)
	if s := d.slots[e.Slot]; s != nil {
		if !bytes.Equal(s.body, body) {
			return fmt.Errorf("%s holds another message", e.Slot)
		}
		return nil
	}
	d.slots[e.Slot] = &slot{body: body}
	return nil
}

// Sign is the second half: it signs what was reserved. Fresh says that no
// signature was stored.
func (d *Disk) Sign(e step.Sign) (sig typed.Signature, fresh bool) {
	s := d.slots[e.Slot]
	fresh = !s.done
	if fresh {
		s.sig, s.done = typed.SignDigest(d.key.Private, d.domain.Digest(e.Message)), true
	}
	if e.Slot.Volatile() {
		delete(d.slots, e.Slot)
	}
	return s.sig, fresh
}

// Put writes records.
func (d *Disk) Put(e step.Store) {
	for _, r := range e.Records {
		body := Must(json.Marshal(r))
		if old := d.find(r.Kind(), r.Key()); old != nil {
			old.body, old.group, old.closed = body, r.Group(), false
		} else {
			d.rows = append(d.rows, &row{r.Kind(), r.Key(), r.Group(), body, false})
		}
	}
}

func (d *Disk) find(kind, key string) *row {
	for _, r := range d.rows {
		if r.kind == kind && r.key == key {
			return r
		}
	}
	return nil
}

// Close ends a group.
func (d *Disk) Close(e step.Close) {
	for _, r := range d.rows {
		if r.group == e.Group {
			r.closed = true
		}
	}
}

// Open are the records to restore, oldest first.
func (d *Disk) Open(decode func(kind string, data []byte) (step.Record, error)) []step.Record {
	var all []step.Record
	for _, r := range d.rows {
		if !r.closed {
			all = append(all, Must(decode(r.kind, r.body)))
		}
	}
	return all
}
