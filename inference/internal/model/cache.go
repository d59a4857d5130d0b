package model

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/edsrzf/mmap-go"

	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// cache is a folder of packed files. A file in it is complete from the moment
// it has its name, so any number of processes may use the folder at once.
type cache struct {
	folder string
	shared bool
}

func (c cache) path(gguf string) string {
	return filepath.Join(c.folder, fmt.Sprintf("%s-%d.packed", gguf, packing))
}

// attach gives m, which has no weights, those of the packed file of a GGUF.
func (c cache) attach(m *Model, plan []source, gguf string) error {
	p, err := openPacked(c.path(gguf), gguf, c.shared)
	if err != nil {
		return err
	}
	if err := p.attach(m, plan, p.data); err != nil {
		return errors.Join(err, p.free())
	}
	m.close = p.free
	return nil
}

// attach gives m the weights in data that matches x.
func (x *index) attach(m *Model, plan []source, data []byte) error {
	local := 0
	if m.Window > 0 {
		local = m.RopeDims / 2
	}
	if len(x.Freqs) != m.RopeDims/2 || len(x.LocalFreqs) != local {
		return fmt.Errorf("%w: tables of %d and %d frequencies", errCache, len(x.Freqs), len(x.LocalFreqs))
	}
	m.Freqs, m.LocalFreqs = x.Freqs, x.LocalFreqs
	if err := x.bind(m, plan, data); err != nil {
		return err
	}
	if n, err := hex.Decode(m.WeightRoot[:], []byte(x.Root)); err != nil || n != len(m.WeightRoot) {
		return fmt.Errorf("%w: weight root %q", errCache, x.Root)
	}
	if m.ID = m.identity(); hex.EncodeToString(m.ID[:]) != x.ID {
		return fmt.Errorf("%w: of model %s, want %x", errCache, x.ID, m.ID)
	}
	return nil
}

// write imports a model into a new packed file. Errors of the folder are
// errCache.
func (c cache) write(ctx context.Context, im *importer, gguf string, m *Model) (err error) {
	if err := im.frequencies(m); err != nil {
		return err
	}
	if err := os.MkdirAll(c.folder, 0o755); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	c.sweep(gguf)
	f, err := os.CreateTemp(c.folder, gguf+"-*.tmp")
	if err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	defer func() {
		f.Close()
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err := c.fill(ctx, im, f, gguf, m); err != nil {
		return err
	}
	if err := errors.Join(f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	if err := os.Rename(f.Name(), c.path(gguf)); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	return nil
}

// fill writes a whole packed file.
func (c cache) fill(ctx context.Context, im *importer, f *os.File, gguf string, m *Model) error {
	ws, plan := m.weights(), im.plan
	x := &index{GGUF: gguf, Name: m.Name, Arch: m.Arch, Freqs: m.Freqs, LocalFreqs: m.LocalFreqs, Weights: make([]entry, len(ws))}
	for i := range plan {
		x.Weights[i] = entry{Has: plan[i].t != nil, Kind: plan[i].kind}
		if plan[i].t != nil && plan[i].form == gain {
			x.Weights[i].S.M, x.Weights[i].S.E = 1<<31-1, -1<<31 // as long as any
		}
	}
	at, total := places(ws, x.Weights)
	x.Bytes = total
	var zero [sha256.Size]byte
	x.ID, x.Root = hex.EncodeToString(zero[:]), hex.EncodeToString(zero[:])
	for range (total + chunkBytes - 1) / chunkBytes {
		x.Chunks = append(x.Chunks, x.ID)
	}
	head, err := x.encode(0) // for its length, which no later value exceeds
	if err != nil {
		return err
	}
	st := &file{f: f, start: int64(len(head)), at: at}
	if err := f.Truncate(st.start + total); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	if err := im.weights(ctx, m, st); err != nil {
		return err
	}
	for i := range ws {
		if e := &x.Weights[i]; e.Has && ws[i].form == gain {
			g := *ws[i].gain
			e.S = g.S
			err = errors.Join(err, st.write(raw(g.G), at[i].at[0]))
		} else if e.Has && ws[i].form == bias {
			err = errors.Join(err, st.write(raw(*ws[i].bias), at[i].at[0]))
		}
	}
	if err != nil {
		return err
	}
	x.ID, x.Root = hex.EncodeToString(m.ID[:]), hex.EncodeToString(m.WeightRoot[:])
	all, err := mmap.Map(f, mmap.RDONLY, 0)
	if err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	for i, sum := range hashChunks(all[st.start:], nil) {
		x.Chunks[i] = hex.EncodeToString(sum[:])
	}
	if err := all.Unmap(); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	text, err := x.encode(len(head))
	if err != nil {
		return err
	}
	if len(text) != len(head) {
		return fmt.Errorf("%w: an index of %d bytes, want %d", errCache, len(text), len(head))
	}
	if _, err := f.WriteAt(text, 0); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	return nil
}

// sweep removes what crashed processes left of the same model, long ago.
func (c cache) sweep(gguf string) {
	entries, err := os.ReadDir(c.folder)
	if err != nil {
		return // the write that follows says why
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), gguf+"-") || !strings.HasSuffix(e.Name(), ".tmp") {
			continue
		}
		if st, err := e.Info(); err == nil && time.Since(st.ModTime()) > time.Hour {
			os.Remove(filepath.Join(c.folder, e.Name()))
		}
	}
}

// file is a store in a packed file.
type file struct {
	f     *os.File
	start int64 // of the data
	at    []place
}

func (*file) part(s *source, from, to int, scratch *pack.Matrix) *pack.Matrix {
	w, sc, o, r := pack.Layout(s.kind, to-from, s.cols)
	*scratch = pack.Matrix{
		Kind: s.kind, Rows: to - from, Cols: s.cols,
		W: sized(scratch.W, w), S: sized(scratch.S, sc/2), O: sized(scratch.O, o/2),
		M: sized(scratch.M, r/4), E: sized(scratch.E, r/4),
	}
	if scratch.Rows%pack.Group != 0 { // rows that pad are zero
		clear(scratch.W)
		clear(scratch.S)
		clear(scratch.O)
		clear(scratch.M)
		clear(scratch.E)
	}
	return scratch
}

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

func (f *file) keep(index int, s *source, from int, part *pack.Matrix) error {
	w, sc, o, r := pack.Layout(s.kind, from, s.cols)
	at := f.at[index].at
	return errors.Join(
		f.write(part.W, at[0]+int64(w)),
		f.write(raw(part.S), at[1]+int64(sc)),
		f.write(raw(part.O), at[2]+int64(o)),
		f.write(raw(part.M), at[3]+int64(r)),
		f.write(raw(part.E), at[4]+int64(r)),
	)
}

func (f *file) write(b []byte, at int64) error {
	if _, err := f.f.WriteAt(b, f.start+at); err != nil {
		return fmt.Errorf("%w: %w", errCache, err)
	}
	return nil
}

// hashChunks is the SHA-256 of each chunkBytes of data, which is first copied
// from elsewhere unless from is nil.
func hashChunks(data, from []byte) [][sha256.Size]byte {
	sums := make([][sha256.Size]byte, (len(data)+chunkBytes-1)/chunkBytes)
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(sums)) {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(sums); i = int(next.Add(1)) - 1 {
				at, end := i*chunkBytes, min(len(data), (i+1)*chunkBytes)
				if from != nil {
					copy(data[at:end], from[at:end])
				}
				sums[i] = sha256.Sum256(data[at:end])
			}
		})
	}
	group.Wait()
	return sums
}
