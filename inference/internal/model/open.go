package model

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/sync/errgroup"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
)

// Options say how Open goes about it; the zero value will do.
type Options struct {
	// Cache is a folder for packed weights; empty: none is kept, and the
	// weights lie in memory.
	Cache string
	// Shared keeps the weights in the mapped file, which processes share, even
	// where a copy in large pages would be quicker.
	Shared bool
	// Progress, if set, is called while a file is imported, with bytes of it.
	Progress func(done, total int64)
	// Warn, if set, is told why a cache is not used or was made anew.
	Warn func(message string)
}

// Open imports a GGUF file, or maps what was packed from it before.
func Open(ctx context.Context, path string, o Options) (*Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening model: %w", err)
	}
	defer f.Close()
	m, err := open(ctx, f, o)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", path, err)
	}
	return m, nil
}

func open(ctx context.Context, f *os.File, o Options) (*Model, error) {
	before, err := f.Stat()
	if err != nil {
		return nil, err
	}
	var sum [sha256.Size]byte
	var group errgroup.Group
	cached := o.Cache != "" && little
	if cached {
		group.Go(func() (err error) {
			sum, err = hashFile(ctx, f, before.Size())
			return err
		})
	}
	im := importer{progress: o.Progress}
	var m *Model
	group.Go(func() (err error) {
		if im.f, err = gguf.Read(f, before.Size()); err == nil {
			m, err = im.header()
		}
		return err
	})
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if !cached {
		return m, im.load(ctx, m)
	}
	warn := o.Warn
	if warn == nil {
		warn = func(string) {}
	}
	c, name := cache{o.Cache, o.Shared}, hex.EncodeToString(sum[:])
	err = c.attach(m, im.plan, name)
	if err == nil {
		return m, nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		warn(fmt.Sprintf("%v: made anew", err))
	}
	m.reset()
	err = c.write(ctx, &im, name, m)
	if after, e := f.Stat(); err == nil && (e != nil || after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime())) {
		os.Remove(c.path(name))
		return nil, errors.Join(e, errors.New("the file changed while it was read: open it again"))
	}
	if err == nil || errors.Is(err, errCache) {
		m.reset()
		if e := c.attach(m, im.plan, name); e == nil { // ours, or another process's
			return m, nil
		} else if err == nil {
			err = e
		}
	}
	if !errors.Is(err, errCache) {
		return nil, err
	}
	warn(fmt.Sprintf("%v: the weights are kept in memory; free space or name another folder", err))
	m.reset()
	return m, im.load(ctx, m)
}

// hashFile is the SHA-256 of a file.
func hashFile(ctx context.Context, f *os.File, size int64) (sum [sha256.Size]byte, err error) {
	h := sha256.New()
	for at := int64(0); at < size; at += chunkBytes {
		if ctx.Err() != nil {
			return sum, context.Cause(ctx)
		}
		if _, err := io.Copy(h, io.NewSectionReader(f, at, min(chunkBytes, size-at))); err != nil {
			return sum, err
		}
	}
	h.Sum(sum[:0])
	return sum, nil
}
