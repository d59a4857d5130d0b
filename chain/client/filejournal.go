package client

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// FileJournal is a Journal in a directory, which is made when needed: one file a
// transaction. What is damaged there is passed over: it cannot be sent.
func FileJournal(dir string) Journal { return fileJournal(dir) }

type fileJournal string

const journalEnd = ".tx"

func (j fileJournal) path(from typed.Address, nonce uint64) string {
	return filepath.Join(string(j), fmt.Sprintf("%s-%d%s", from, nonce, journalEnd))
}

func (j fileJournal) Put(p Pending) (err error) {
	data, err := rlp.EncodeToBytes(p)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(string(j), 0o700); err != nil {
		return err
	}
	t, err := os.CreateTemp(string(j), "new-*")
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
	if err := os.Rename(t.Name(), j.path(p.From, p.Nonce)); err != nil {
		return err
	}
	return j.sync()
}

// sync makes the names of files last; not every system has that for directories.
func (j fileJournal) sync() error {
	d, err := os.Open(string(j))
	if err != nil {
		return err
	}
	defer d.Close()
	d.Sync()
	return nil
}

func (j fileJournal) Drop(from typed.Address, nonce uint64) error {
	if err := os.Remove(j.path(from, nonce)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func (j fileJournal) List() (all []Pending, err error) {
	files, err := os.ReadDir(string(j))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), journalEnd) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(string(j), f.Name()))
		if err != nil {
			return nil, err
		}
		if p, err := decodePending(data); err == nil && f.Name() == filepath.Base(j.path(p.From, p.Nonce)) {
			all = append(all, p)
		}
	}
	return all, nil
}

// maxPending bounds a journaled transaction in bytes: no node takes a larger one.
const maxPending = 256 << 10

func decodePending(data []byte) (p Pending, err error) {
	if len(data) > maxPending {
		return p, fmt.Errorf("%d bytes, at most %d", len(data), maxPending)
	}
	err = rlp.DecodeBytes(data, &p)
	return p, err
}
