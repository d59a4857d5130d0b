package stream

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/multiformats/go-varint"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
)

// readFrame reads one frame of at most limit bytes, and allocates no more.
func readFrame(in *bufio.Reader, limit int) ([]byte, error) {
	n, err := varint.ReadUvarint(in)
	if err != nil {
		return nil, err
	}
	if n > uint64(limit) {
		return nil, fmt.Errorf("frame: %w: %d bytes, at most %d", wire.ErrTooLarge, n, limit)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(in, b); err != nil {
		return nil, fmt.Errorf("frame cut short: %w", err)
	}
	return b, nil
}

// writeFrame writes b behind its length, in one write.
func writeFrame(out io.Writer, b []byte) error {
	_, err := out.Write(append(varint.ToUvarint(uint64(len(b))), b...))
	return err
}

// cut makes text of any origin fit a frame: UTF-8, at most wire.MaxReason bytes.
func cut(s string) string {
	s = strings.ToValidUTF8(s, "")
	if len(s) > wire.MaxReason {
		s = strings.ToValidUTF8(s[:wire.MaxReason], "") // may have cut a rune
	}
	return s
}
