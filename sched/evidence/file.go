package evidence

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// An evidence file is JSON that needs nothing beside it: the domain, both
// bodies as hex, both signatures, and all of it decoded for a reader. The
// decoded part cannot say anything else than the bodies: Parse derives it again
// and refuses a file that differs in more than white space.
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
	B        filePiece     `json:"b"`
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
	Body      hexBytes        `json:"body"`
	Signature typed.Signature `json:"signature"`
	Decoded   json.RawMessage `json:"decoded"`
}

// hexBytes is bytes as 0x and lower-case hex.
type hexBytes []byte

func (h hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(h)), nil }

func (h *hexBytes) UnmarshalText(b []byte) error {
	s, ok := strings.CutPrefix(string(b), "0x")
	if !ok {
		return errors.New("bytes: want 0x and hex digits")
	}
	v, err := hex.DecodeString(s)
	*h = v
	return err
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
	r, m, err := e.decode()
	if err != nil {
		return nil, err
	}
	k := r.key(m[0])
	f := file{
		Format: fileFormat, Version: fileVersion, Kind: r.name,
		Says: r.says(m[0]), Offender: k.Offender, Key: k.Hash(),
		Domain: fileDomain{typed.DomainName, typed.DomainVersion, d.ChainID, d.Registry},
	}
	for i, p := range []Piece{e.A, e.B} {
		view, err := decoded(m[i])
		if err != nil {
			return nil, err
		}
		piece := filePiece{r.message.String(), typed.ID(m[i]), r.offender(m[i]), p.Body, p.Signature, view}
		if i == 0 {
			f.A = piece
		} else {
			f.B = piece
		}
	}
	return json.Marshal(f)
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
	kind, err := ParseKind(f.Kind)
	if err != nil {
		return e, d, err
	}
	e = Evidence{kind, Piece{f.A.Body, f.A.Signature}, Piece{f.B.Body, f.B.Signature}}
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
