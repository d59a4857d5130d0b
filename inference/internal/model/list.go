package model

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Packed describes a packed file.
type Packed struct {
	Path       string
	GGUF       string // hex of the SHA-256 of the file it was made from
	ID         string // hex
	Name, Arch string
	Bytes      int64
	Made       time.Time
}

// List describes the packed files of a folder that this version can use, by
// what they say of themselves; the weights are not looked at.
func List(folder string) ([]Packed, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var list []Packed
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".packed") {
			continue
		}
		if p, err := describe(filepath.Join(folder, e.Name())); err == nil {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b Packed) int { return strings.Compare(a.ID, b.ID) })
	return list, nil
}

func describe(path string) (Packed, error) {
	f, err := os.Open(path)
	if err != nil {
		return Packed{}, err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return Packed{}, err
	}
	x, _, err := decode(f, st.Size())
	if err != nil {
		return Packed{}, err
	}
	return Packed{Path: path, GGUF: x.GGUF, ID: x.ID, Name: x.Name, Arch: x.Arch, Bytes: st.Size(), Made: st.ModTime()}, nil
}
