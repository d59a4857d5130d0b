package wire

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/p2p/wire/pb"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// MarshalEvidence encodes evidence whose bodies are of its kind.
func MarshalEvidence(e evidence.Evidence) ([]byte, error) {
	if err := checkEvidence(e); err != nil {
		return nil, err
	}
	m := &pb.Evidence{Kind: uint32(e.Kind)}
	for i, p := range e.Pieces() {
		m2 := toPB(Envelope{Kind: p.Kind, Body: p.Body, Signature: p.Signature})
		if i == 0 {
			m.First = m2
		} else {
			m.Second = m2
		}
	}
	if d := e.Draw; d != nil {
		m.Draw = &pb.Draw{Task: d.Task, Beacon: d.Word[:], PoolRoot: d.PoolRoot[:], VrfKey: d.VRFKey[:]}
		for _, w := range d.Winners {
			m.Draw.Winners = append(m.Draw.Winners, &pb.Winner{Operator: w.Operator[:], Weight: w.Weight, Slot: w.Slot, Siblings: lottery.EncodePath(w.Path)})
		}
	}
	return marshal("evidence", m, MaxEvidence)
}

// UnmarshalEvidence decodes evidence; what it proves is checked by its Verify.
func UnmarshalEvidence(b []byte) (evidence.Evidence, error) {
	var none evidence.Evidence
	m := new(pb.Evidence)
	if err := unmarshal("evidence", b, m, MaxEvidence); err != nil {
		return none, err
	}
	if m.Kind > 255 {
		return none, fmt.Errorf("evidence.kind: %w: %d is unknown", ErrKind, m.Kind)
	}
	e := evidence.Evidence{Kind: evidence.Kind(m.Kind)}
	var err error
	if e.A, err = pieceOf(m.First); err != nil {
		return none, fmt.Errorf("evidence.first.%w", err)
	}
	if m.Second != nil {
		if e.B, err = pieceOf(m.Second); err != nil {
			return none, fmt.Errorf("evidence.second.%w", err)
		}
	}
	if m.Draw != nil {
		if e.Draw, err = drawOf(m.Draw); err != nil {
			return none, fmt.Errorf("evidence.draw.%w", err)
		}
	}
	if err := checkEvidence(e); err != nil {
		return none, err
	}
	return e, nil
}

// checkEvidence wants bodies that decode as the kind says.
func checkEvidence(e evidence.Evidence) error {
	_, err := e.Key()
	switch {
	case err == nil:
		return nil
	case errors.Is(err, evidence.ErrKind):
		return fmt.Errorf("evidence.%w: %w", err, ErrKind)
	}
	return fmt.Errorf("evidence.%w: %w", err, ErrMalformed)
}

// pieceOf reads an envelope without attachment: a fault is proven by the signed
// bytes alone.
func pieceOf(m *pb.Envelope) (evidence.Piece, error) {
	e, err := split(m)
	if err == nil && len(e.Attachment) > 0 {
		err = fmt.Errorf("attachment: %w: evidence carries none", ErrMalformed)
	}
	return evidence.Piece{Kind: e.Kind, Body: e.Body, Signature: e.Signature}, err
}

func drawOf(m *pb.Draw) (*evidence.Draw, error) {
	d := &evidence.Draw{Task: m.Task}
	for _, f := range []struct {
		name       string
		have, into []byte
	}{{"beacon", m.Beacon, d.Word[:]}, {"pool_root", m.PoolRoot, d.PoolRoot[:]}, {"vrf_key", m.VrfKey, d.VRFKey[:]}} {
		if len(f.have) != len(f.into) {
			return nil, fmt.Errorf("%s: %w: %d bytes, want %d", f.name, ErrMalformed, len(f.have), len(f.into))
		}
		copy(f.into, f.have)
	}
	if n := len(m.Winners); n > lottery.MaxRanks {
		return nil, fmt.Errorf("winners: %w: %d, at most %d", ErrTooLarge, n, lottery.MaxRanks)
	}
	for i, w := range m.Winners {
		path, err := lottery.DecodePath(w.Siblings)
		if err != nil || len(w.Operator) != len(typed.Address{}) {
			return nil, fmt.Errorf("winners[%d]: %w: operator of %d bytes, %d bytes of siblings", i, ErrMalformed, len(w.Operator), len(w.Siblings))
		}
		d.Winners = append(d.Winners, lottery.Proof{Entry: lottery.Entry{Slot: w.Slot, Operator: typed.Address(w.Operator), Weight: w.Weight}, Path: path})
	}
	return d, nil
}
