package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

const (
	cacheEvery    = time.Minute
	maxCached     = 256     // peers
	maxCacheAddrs = 8       // addresses of one peer
	maxCacheBytes = 1 << 20 // file
)

// seen is one entry of the cache file.
type seen struct {
	ID    string    `json:"id"`
	Addrs []string  `json:"addrs"`
	Last  time.Time `json:"last"`
}

// cache remembers peers across runs, most recent first. The file is a hint: one
// that cannot be read is reported and begun anew.
type cache struct {
	path string
	log  *slog.Logger
	mu   sync.Mutex
	list []seen
}

func openCache(path string, log *slog.Logger) *cache {
	c := &cache{path: path, log: log}
	if path == "" {
		return c
	}
	list, err := readCache(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		log.Warn("cannot read the peers seen before, starting without them", "file", path, "err", err)
	}
	c.list = list
	return c
}

func readCache(path string) ([]seen, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxCacheBytes+1))
	if err != nil {
		return nil, err
	}
	return parseCache(b)
}

// parseCache keeps the entries that make sense, at most maxCached of them.
func parseCache(b []byte) ([]seen, error) {
	if len(b) > maxCacheBytes {
		return nil, fmt.Errorf("more than %d bytes", maxCacheBytes)
	}
	var list []seen
	if err := json.Unmarshal(b, &list); err != nil {
		return nil, err
	}
	var out []seen
	for _, s := range list {
		if _, ok := s.info(); ok && len(out) < maxCached {
			out = append(out, s)
		}
	}
	return out, nil
}

func (s seen) info() (peer.AddrInfo, bool) {
	id, err := peer.Decode(s.ID)
	if err != nil || len(s.Addrs) == 0 || len(s.Addrs) > maxCacheAddrs {
		return peer.AddrInfo{}, false
	}
	info := peer.AddrInfo{ID: id}
	for _, a := range s.Addrs {
		m, err := ma.NewMultiaddr(a)
		if err != nil {
			return peer.AddrInfo{}, false
		}
		info.Addrs = append(info.Addrs, m)
	}
	return info, true
}

// recent returns up to n peers, the last seen first.
func (c *cache) recent(n int) []peer.AddrInfo {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []peer.AddrInfo
	for _, s := range c.list[:min(n, len(c.list))] {
		if info, ok := s.info(); ok {
			out = append(out, info)
		}
	}
	return out
}

// put moves now to the front and writes the file.
func (c *cache) put(now []seen) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	now = slices.Clone(now)
	have := make(map[string]bool)
	for _, s := range now {
		have[s.ID] = true
	}
	for _, s := range c.list {
		if !have[s.ID] {
			now = append(now, s)
		}
	}
	slices.SortStableFunc(now, func(a, b seen) int { return b.Last.Compare(a.Last) })
	c.list = now[:min(len(now), maxCached)]
	if c.path == "" || len(c.list) == 0 {
		return nil
	}
	b, err := json.MarshalIndent(c.list, "", " ")
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(c.path), filepath.Base(c.path)+".*")
	if err != nil {
		return err
	}
	_, err = tmp.Write(b)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), c.path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}

// keepCache writes down who is connected, now and then.
func (h *Host) keepCache(ctx context.Context) {
	for sleep(ctx, cacheEvery) {
		h.saveCache()
	}
}

// saveCache remembers the peers connected now, under the addresses they tell.
func (h *Host) saveCache() {
	var now []seen
	for _, id := range h.libp2p.Network().Peers() {
		if h.libp2p.Network().Connectedness(id) != network.Connected {
			continue
		}
		s := seen{ID: id.String(), Last: time.Now().UTC().Truncate(time.Second)}
		for _, a := range h.libp2p.Peerstore().Addrs(id) {
			if len(s.Addrs) < maxCacheAddrs {
				s.Addrs = append(s.Addrs, a.String())
			}
		}
		if len(s.Addrs) > 0 {
			now = append(now, s)
		}
	}
	if err := h.cache.put(now); err != nil {
		h.cfg.Logger.Warn("cannot write the peers seen", "file", h.cache.path, "err", err)
	}
}
