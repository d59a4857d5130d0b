package unpaid

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// A file is JSON that needs nothing beside it: the domain, the messages as
// canonical bytes in hex, the signatures, and the tokens as the contract takes
// them. What it says in words is derived again when it is read; a file that
// differs from what Marshal writes in more than white space is refused.
const (
	fileFormat  = "cuckoo-unpaid-result"
	fileVersion = 1

	// MaxFile bounds a file in bytes.
	MaxFile = 8*MaxTokens + 256<<10
)

// ErrFile reports a file that is not as Marshal writes it.
var ErrFile = errors.New("not a file of an unpaid result")

type file struct {
	Format      string         `json:"format"`
	Version     int            `json:"version"`
	Coordinator typed.Address  `json:"coordinator"`
	Miner       typed.Address  `json:"miner"`
	Task        typed.Hash     `json:"task"`
	Amount      typed.Amount   `json:"amount"`
	Due         uint64         `json:"due"`
	Domain      fileDomain     `json:"domain"`
	TaskBody    typed.HexBytes `json:"taskBody"`
	Assignment  filePiece      `json:"assignment"`
	Opening     filePiece      `json:"opening"`
	Tokens      typed.HexBytes `json:"tokens"`
}

type fileDomain struct {
	Name              string        `json:"name"`
	Version           string        `json:"version"`
	ChainID           uint64        `json:"chainId"`
	VerifyingContract typed.Address `json:"verifyingContract"`
}

type filePiece struct {
	Body      typed.HexBytes  `json:"body"`
	Signature typed.Signature `json:"signature"`
}

// Tokens are the output as the contract takes it: 4 bytes each, little-endian.
func (r Result) Tokens() []byte {
	b := make([]byte, 0, 4*len(r.IDs))
	for _, id := range r.IDs {
		b = binary.LittleEndian.AppendUint32(b, id)
	}
	return b
}

// Marshal writes the file of a result that is owed for in domain d.
func (r Result) Marshal(d typed.Domain) ([]byte, error) {
	debt, err := r.Check(d)
	if err != nil {
		return nil, err
	}
	b, err := json.MarshalIndent(file{
		Format: fileFormat, Version: fileVersion,
		Coordinator: debt.Coordinator, Miner: debt.Miner, Task: debt.Task, Amount: debt.Amount, Due: debt.Due,
		Domain:     fileDomain{typed.DomainName, typed.DomainVersion, d.ChainID, d.Registry},
		TaskBody:   typed.Encode(r.Task),
		Assignment: filePiece{typed.Encode(r.Assignment), r.AssignmentSignature},
		Opening:    filePiece{typed.Encode(r.Opening), r.OpeningSignature},
		Tokens:     r.Tokens(),
	}, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(b, '\n'), nil
}

// Parse reads a file and checks it in its own domain.
func Parse(data []byte) (Result, typed.Domain, error) {
	r, d, err := parse(data)
	if err != nil {
		return Result{}, typed.Domain{}, fmt.Errorf("%w: %w", ErrFile, err)
	}
	return r, d, nil
}

func parse(data []byte) (r Result, d typed.Domain, err error) {
	if len(data) > MaxFile {
		return r, d, fmt.Errorf("%d bytes, at most %d", len(data), MaxFile)
	}
	var f file
	if err := json.Unmarshal(data, &f); err != nil {
		return r, d, err
	}
	switch {
	case f.Format != fileFormat:
		return r, d, fmt.Errorf("format: %.40q, want %q", f.Format, fileFormat)
	case f.Version != fileVersion:
		return r, d, fmt.Errorf("version: %d, this program reads %d; use a newer one", f.Version, fileVersion)
	case len(f.Tokens)%4 != 0 || len(f.Tokens) > 4*MaxTokens:
		return r, d, fmt.Errorf("tokens: %d bytes, want 4 for each of at most %d tokens", len(f.Tokens), MaxTokens)
	}
	r = Result{Task: new(typed.Task), Assignment: new(typed.Assignment), Opening: new(typed.Opening),
		AssignmentSignature: f.Assignment.Signature, OpeningSignature: f.Opening.Signature}
	for _, m := range []struct {
		name string
		body []byte
		into typed.Message
	}{{"taskBody", f.TaskBody, r.Task}, {"assignment.body", f.Assignment.Body, r.Assignment}, {"opening.body", f.Opening.Body, r.Opening}} {
		if err := typed.Decode(m.body, m.into); err != nil {
			return r, d, fmt.Errorf("%s: %w", m.name, err)
		}
	}
	for t := f.Tokens; len(t) > 0; t = t[4:] {
		r.IDs = append(r.IDs, binary.LittleEndian.Uint32(t))
	}
	d = typed.Domain{ChainID: f.Domain.ChainID, Registry: f.Domain.VerifyingContract}
	again, err := r.Marshal(d)
	if err != nil {
		return r, d, err
	}
	var have, want bytes.Buffer
	if err := errors.Join(json.Compact(&have, data), json.Compact(&want, again)); err != nil {
		return r, d, err
	}
	if !bytes.Equal(have.Bytes(), want.Bytes()) {
		return r, d, errors.New("what it says in words differs from its messages, or its members are others or out of order")
	}
	return r, d, nil
}
