package watch

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Store keeps one piece of data between runs. It may forget, and what it gives
// back is checked.
type Store interface {
	Load() ([]byte, error) // nil without an error: there is none
	Save([]byte) error     // replaces what was there, whole or not at all
}

// maxStored bounds what is read from a file.
const maxStored = 1 << 30

// File is a Store in one file; its directory must exist.
func File(path string) Store { return file(path) }

type file string

func (f file) Load() ([]byte, error) {
	r, err := os.Open(string(f))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxStored+1))
	if err == nil && len(data) > maxStored {
		err = fmt.Errorf("%s is larger than %d bytes", f, maxStored)
	}
	return data, err
}

func (f file) Save(data []byte) (err error) {
	t, err := os.CreateTemp(filepath.Dir(string(f)), filepath.Base(string(f))+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(t.Name())
		}
	}()
	_, err = t.Write(data)
	if err == nil {
		err = t.Sync()
	}
	if err = errors.Join(err, t.Close()); err != nil {
		return err
	}
	return os.Rename(t.Name(), string(f))
}
