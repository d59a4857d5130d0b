package store

import (
	"fmt"
	"strconv"
)

// Cursor is how far something has been read, a block; 0 where it was never set.
func (s *Store) Cursor(name string) (uint64, error) {
	text, err := s.Meta("cursor." + name)
	if err != nil || text == "" {
		return 0, err
	}
	block, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("database %s: %w: cursor %s is %q", s.cfg.Path, ErrDamaged, name, text)
	}
	return block, nil
}

// SetCursor keeps how far something has been read.
func (s *Store) SetCursor(name string, block uint64) error {
	return s.SetMeta("cursor."+name, strconv.FormatUint(block, 10))
}
