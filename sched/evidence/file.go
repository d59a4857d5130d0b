package evidence

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// An evidence file is JSON that needs nothing beside it: the domain, the bodies
// as hex, the signatures, the draw if the kind has one, and all of it decoded
// for a reader. The decoded part cannot say anything else than the bodies: Parse
// derives it again and refuses a file that differs in more than white space.
const (
	fileFormat  = "cuckoo-evidence"
	fileVersion = 1

	// MaxFile bounds an evidence file in bytes.
	MaxFile = 256 << 10
)

// ErrFile reports a file that is not evidence as Marshal writes it.
var ErrFile = errors.New("not an evidence file")

type file struct {
	Format   string        `json:"format"`
	Version  int           `json:"version"`
	Kind     string        `json:"kind"`
	Says     string        `json:"says"`
	Offender typed.Address `json:"offender"`
	Key      typed.Hash    `json:"key"`
	Domain   fileDomain    `json:"domain"`
	A        filePiece     `json:"a"`
	B        *filePiece    `json:"b,omitempty"`
	Draw     *fileDraw     `json:"draw,omitempty"`
}

type fileDomain struct {
	Name              string        `json:"name"`
	Version           string        `json:"version"`
	ChainID           uint64        `json:"chainId"`
	VerifyingContract typed.Address `json:"verifyingContract"`
}

type filePiece struct {
	Message   string          `json:"message"`
	ID        typed.Hash      `json:"id"`
	Signer    typed.Address   `json:"signer"`
	Body      typed.HexBytes  `json:"body"`
	Signature typed.Signature `json:"signature"`
	Decoded   json.RawMessage `json:"decoded"`
}

// fileDraw holds facts of the chain (beacon, poolRoot, vrfKey) beside what
// follows from them.
type fileDraw struct {
	Beacon   typed.Hash     `json:"beacon"`
	PoolRoot typed.Hash     `json:"poolRoot"`
	VRFKey   typed.HexBytes `json:"vrfKey"`
	Task     fileTask       `json:"task"`
	Winners  []fileWinner   `json:"winners"`
}

type fileTask struct {
	ID      typed.Hash      `json:"id"`
	Body    typed.HexBytes  `json:"body"`
	Decoded json.RawMessage `json:"decoded"`
}

type fileWinner struct {
	Rank     int            `json:"rank"`
	Operator typed.Address  `json:"operator"`
	Weight   uint64         `json:"weight"`
	Slot     uint32         `json:"slot"`
	Siblings typed.HexBytes `json:"siblings"`
}

// Marshal writes the file of evidence that verifies in domain d.
func (e Evidence) Marshal(d typed.Domain) ([]byte, error) {
	if _, err := e.Verify(d); err != nil {
		return nil, err
	}
	b, err := e.render(d)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, b, "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// render is the compact form of the file; signatures are not looked at.
func (e Evidence) render(d typed.Domain) ([]byte, error) {
	c, err := e.decode()
	if err != nil {
		return nil, err
	}
	k := c.key()
	f := file{
		Format: fileFormat, Version: fileVersion, Kind: c.rule.name,
		Says: c.rule.says(c), Offender: k.Offender, Key: k.Hash(),
		Domain: fileDomain{typed.DomainName, typed.DomainVersion, d.ChainID, d.Registry},
	}
	for i, p := range e.Pieces() {
		view, err := decoded(c.m[i])
		if err != nil {
			return nil, err
		}
		piece := filePiece{p.Kind.String(), typed.ID(c.m[i]), c.rule.offender(c, c.m[i]), p.Body, p.Signature, view}
		if i == 0 {
			f.A = piece
		} else {
			f.B = &piece
		}
	}
	if c.draw != nil {
		view, err := decoded(c.task)
		if err != nil {
			return nil, err
		}
		f.Draw = &fileDraw{c.draw.Word, c.draw.PoolRoot, c.draw.VRFKey[:],
			fileTask{typed.ID(c.task), c.draw.Task, view}, make([]fileWinner, len(c.draw.Winners))}
		for i, w := range c.draw.Winners {
			f.Draw.Winners[i] = fileWinner{i, w.Operator, w.Weight, w.Slot, lottery.EncodePath(w.Path)}
		}
	}
	return json.Marshal(f)
}

// evidence takes a file apart; whatever the rendered form holds beside it is
// compared afterwards.
func (f file) evidence() (e Evidence, err error) {
	if e.Kind, err = ParseKind(f.Kind); err != nil {
		return e, err
	}
	if e.A, err = f.A.piece("a"); err != nil {
		return e, err
	}
	if f.B != nil {
		if e.B, err = f.B.piece("b"); err != nil {
			return e, err
		}
	}
	if f.Draw == nil {
		return e, nil
	}
	d := Draw{Task: f.Draw.Task.Body, Word: f.Draw.Beacon, PoolRoot: f.Draw.PoolRoot}
	if n := len(f.Draw.VRFKey); n != len(d.VRFKey) {
		return e, fmt.Errorf("draw.vrfKey: %d bytes, want %d", n, len(d.VRFKey))
	}
	copy(d.VRFKey[:], f.Draw.VRFKey)
	if n := len(f.Draw.Winners); n > lottery.MaxRanks {
		return e, fmt.Errorf("draw.winners: %d, at most %d", n, lottery.MaxRanks)
	}
	for i, w := range f.Draw.Winners {
		path, err := lottery.DecodePath(w.Siblings)
		if err != nil {
			return e, fmt.Errorf("draw.winners[%d].siblings: %w", i, err)
		}
		d.Winners = append(d.Winners, lottery.Proof{Entry: lottery.Entry{Slot: w.Slot, Operator: w.Operator, Weight: w.Weight}, Path: path})
	}
	e.Draw = &d
	return e, nil
}

func (p filePiece) piece(label string) (Piece, error) {
	for _, k := range typed.Kinds() {
		if k.String() == p.Message {
			return Piece{k, p.Body, p.Signature}, nil
		}
	}
	return Piece{}, fmt.Errorf("%s.message: %.40q is no message", label, p.Message)
}

// Parse reads a file. The result is what the file holds; Verify says whether
// it proves anything, in the file's domain or in the one the caller trusts.
func Parse(data []byte) (Evidence, typed.Domain, error) {
	e, d, err := parse(data)
	if err != nil {
		return Evidence{}, typed.Domain{}, fmt.Errorf("%w: %w", ErrFile, err)
	}
	return e, d, nil
}

func parse(data []byte) (e Evidence, d typed.Domain, err error) {
	if len(data) > MaxFile {
		return e, d, fmt.Errorf("%d bytes, at most %d", len(data), MaxFile)
	}
	var head struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return e, d, err
	}
	if head.Format != fileFormat {
		return e, d, fmt.Errorf("format: %.40q, want %q", head.Format, fileFormat)
	}
	if head.Version != fileVersion {
		return e, d, fmt.Errorf("version: %d, this program reads %d; use a newer one", head.Version, fileVersion)
	}
	var f file
	if err := json.Unmarshal(data, &f); err != nil {
		return e, d, err
	}
	if e, err = f.evidence(); err != nil {
		return e, d, err
	}
	d = typed.Domain{ChainID: f.Domain.ChainID, Registry: f.Domain.VerifyingContract}
	want, err := e.render(d)
	if err != nil {
		return e, d, err
	}
	if err := difference("", data, want); err != nil {
		return e, d, err
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, data); err != nil {
		return e, d, err
	}
	if !bytes.Equal(compact.Bytes(), want) {
		return e, d, errors.New("members out of order, doubled, or written in another way")
	}
	return e, d, nil
}

// difference names the first member, by name, in which two JSON values differ.
func difference(path string, have, want []byte) error {
	var h, w map[string]json.RawMessage
	if json.Unmarshal(want, &w) != nil { // not an object
		var c bytes.Buffer
		if err := json.Compact(&c, have); err != nil || !bytes.Equal(c.Bytes(), want) {
			return fmt.Errorf("%s: is %.200s, the bodies say %.200s", path, have, want)
		}
		return nil
	}
	if err := json.Unmarshal(have, &h); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	names := make([]string, 0, len(h)+len(w))
	for n := range h {
		names = append(names, n)
	}
	for n := range w {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range slices.Compact(names) {
		at := strings.TrimPrefix(path+"."+n, ".")
		if _, ok := w[n]; !ok {
			return fmt.Errorf("%.80s: unknown member", at)
		}
		if _, ok := h[n]; !ok {
			return fmt.Errorf("%s: missing", at)
		}
		if err := difference(at, h[n], w[n]); err != nil {
			return err
		}
	}
	return nil
}
