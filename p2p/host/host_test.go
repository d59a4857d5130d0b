package host

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/stretchr/testify/require"
)

var (
	quicOnly = []string{"/ip4/127.0.0.1/udp/0/quic-v1"}
	tcpOnly  = []string{"/ip4/127.0.0.1/tcp/0"}
)

func newKey(t testing.TB) crypto.PrivKey {
	t.Helper()
	k, _, err := crypto.GenerateEd25519Key(rand.Reader)
	require.NoError(t, err)
	return k
}

func start(t testing.TB, cfg Config) *Host {
	t.Helper()
	if cfg.PrivateKey == nil {
		cfg.PrivateKey = newKey(t)
	}
	if cfg.Listen == nil {
		cfg.Listen = append(append([]string(nil), quicOnly...), tcpOnly...)
	}
	cfg.AllowPrivate = true
	if cfg.Network == "" {
		cfg.Network = "test"
	}
	h, err := New(context.Background(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

func connected(a, b *Host) bool {
	return a.libp2p.Network().Connectedness(b.ID()) == network.Connected
}

func eventually(t testing.TB, what string, f func() bool) {
	t.Helper()
	require.Eventually(t, f, 15*time.Second, 10*time.Millisecond, what)
}

// Peers that know only the bootstrap find each other through the DHT, and do
// not need it any more once they have.
func TestPeersMeetAndOutliveTheBootstrap(t *testing.T) {
	for name, listen := range map[string][]string{"quic": quicOnly, "tcp": tcpOnly} {
		t.Run(name, func(t *testing.T) {
			boot := start(t, Config{Listen: listen, Server: true})
			var peers []*Host
			for range 3 {
				peers = append(peers, start(t, Config{Listen: listen, Bootstrap: boot.Addrs()}))
			}
			stranger := start(t, Config{Listen: listen, Bootstrap: boot.Addrs(), Network: "another"})
			all := func() bool {
				for i, a := range peers {
					for _, b := range peers[i+1:] {
						if !connected(a, b) {
							return false
						}
					}
				}
				return true
			}
			eventually(t, "peers meet", all)
			select {
			case <-peers[0].Joined():
			default:
				t.Fatal("connected, but not joined")
			}
			require.NoError(t, boot.Close())
			eventually(t, "bootstrap is gone", func() bool { return !connected(peers[0], boot) })
			require.True(t, all(), "peers stay connected without the bootstrap")
			ctx, cancel := context.WithTimeout(context.Background(), time.Second)
			defer cancel()
			found, err := peers[0].Discovery().FindPeers(ctx, "/cuckoo/test")
			require.NoError(t, err)
			for info := range found {
				require.NotEqual(t, stranger.ID(), info.ID, "a peer of another network was announced in ours")
			}

			info, err := peers[0].FindPeer(context.Background(), peers[1].ID())
			require.NoError(t, err)
			require.NotEmpty(t, info.Addrs)
			got := peers[0].Peers(context.Background())
			i := slices.IndexFunc(got, func(p Peer) bool { return p.ID == peers[1].ID().String() })
			require.GreaterOrEqual(t, i, 0)
			require.NotZero(t, got[i].Latency)
			require.NotEmpty(t, got[i].Addrs)
			require.Contains(t, got[i].Addrs[0], "/ip4/127.0.0.1/")
			require.Contains(t, got[i].Protocols, "/cuckoo/kad/1.0.0")
			require.Equal(t, "cuckoo", got[i].Agent)
		})
	}
}

// A bootstrap that is not there yet is no error: it is retried until it is, and
// dialled again after it restarted.
func TestBootstrapIsRetried(t *testing.T) {
	key := newKey(t)
	id, err := peer.IDFromPrivateKey(key)
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	require.NoError(t, l.Close())
	listen := fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port)
	addr := listen + "/p2p/" + id.String()

	h := start(t, Config{Bootstrap: []string{addr}})
	eventually(t, "a failed attempt is shown", func() bool {
		b := h.Bootstraps()[0]
		return b.Attempts > 1 && strings.Contains(b.Err, "refused")
	})
	select {
	case <-h.Joined():
		t.Fatal("joined nobody")
	default:
	}
	for range 2 {
		boot := start(t, Config{PrivateKey: key, Listen: []string{listen}, Server: true})
		eventually(t, "connected", func() bool { return h.Bootstraps()[0].Connected && h.Bootstraps()[0].Err == "" })
		<-h.Joined()
		require.Equal(t, []string{listen + "/p2p/" + id.String()}, boot.Addrs())
		require.NoError(t, boot.Close())
		eventually(t, "lost", func() bool { return !h.Bootstraps()[0].Connected })
	}
}

func TestBootstrapWithAnotherKey(t *testing.T) {
	boot := start(t, Config{Listen: tcpOnly})
	id, err := peer.IDFromPrivateKey(newKey(t))
	require.NoError(t, err)
	wrong := strings.Replace(boot.Addrs()[0], boot.ID().String(), id.String(), 1)
	h := start(t, Config{Bootstrap: []string{wrong}})
	eventually(t, "mismatch is named", func() bool {
		return strings.Contains(h.Bootstraps()[0].Err, "answers as peer "+boot.ID().String())
	})
}

// With the bootstrap gone for good, a restarted peer comes back through the
// peers it saw before.
func TestCacheBringsBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "peers.json")
	boot := start(t, Config{Server: true})
	a := start(t, Config{Bootstrap: boot.Addrs()})
	b := start(t, Config{Bootstrap: boot.Addrs(), CachePath: path})
	eventually(t, "met", func() bool { return connected(a, b) })
	// Whoever dialled, a tells b moments later where it listens.
	listens := a.Libp2p().Network().ListenAddresses()[0]
	eventually(t, "introduced", func() bool {
		return slices.ContainsFunc(b.Libp2p().Peerstore().Addrs(a.ID()), listens.Equal)
	})
	key := b.cfg.PrivateKey
	require.NoError(t, b.Close())
	require.NoError(t, boot.Close())

	again := start(t, Config{PrivateKey: key, Bootstrap: boot.Addrs(), CachePath: path})
	eventually(t, "met again", func() bool { return connected(a, again) })
}

func TestCacheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "peers.json")
	log := slog.New(slog.DiscardHandler)
	id, err := peer.IDFromPrivateKey(newKey(t))
	require.NoError(t, err)
	good := seen{ID: id.String(), Addrs: []string{"/ip4/127.0.0.1/tcp/1"}, Last: time.Unix(100, 0)}

	c := openCache(path, log)
	require.Empty(t, c.recent(9))
	require.NoError(t, c.put([]seen{good}))
	require.Len(t, openCache(path, log).recent(9), 1)

	var many []seen
	for i := range maxCached + 10 {
		k, err := peer.IDFromPrivateKey(newKey(t))
		require.NoError(t, err)
		many = append(many, seen{ID: k.String(), Addrs: good.Addrs, Last: time.Unix(int64(200+i), 0)})
	}
	require.NoError(t, c.put(many))
	back := openCache(path, log)
	require.Len(t, back.list, maxCached)
	require.Equal(t, many[len(many)-1].ID, back.list[0].ID, "last seen first")
	left, err := filepath.Glob(path + ".*")
	require.NoError(t, err)
	require.Empty(t, left)

	for name, text := range map[string]string{
		"not json": "hello", "oversized": strings.Repeat(" ", maxCacheBytes+1), "another shape": `{"a":1}`,
	} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600), name)
		var said bytes.Buffer
		require.Empty(t, openCache(path, slog.New(slog.NewTextHandler(&said, nil))).recent(9), name)
		require.Contains(t, said.String(), "peers.json", name)
	}
	list, err := parseCache([]byte(`[{"id":"nonsense","addrs":["/ip4/1.2.3.4/tcp/1"]},{"id":"` + id.String() + `","addrs":["junk"]}]`))
	require.NoError(t, err)
	require.Empty(t, list)
}

func FuzzParseCache(f *testing.F) {
	id, err := peer.IDFromPrivateKey(newKey(f))
	require.NoError(f, err)
	f.Add([]byte(`[{"id":"` + id.String() + `","addrs":["/ip4/1.2.3.4/tcp/1"],"last":"2026-01-01T00:00:00Z"}]`))
	f.Add([]byte(`[{"id":"","addrs":[]}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		list, err := parseCache(b)
		if err != nil {
			return
		}
		if len(list) > maxCached {
			t.Fatalf("%d entries", len(list))
		}
		for _, s := range list {
			if _, ok := s.info(); !ok {
				t.Fatalf("kept %v", s)
			}
		}
	})
}

func TestConfigErrors(t *testing.T) {
	key := newKey(t)
	rsa, _, err := crypto.GenerateKeyPair(crypto.RSA, 2048)
	require.NoError(t, err)
	id, err := peer.IDFromPrivateKey(key)
	require.NoError(t, err)
	ok := "/ip4/127.0.0.1/tcp/4001/p2p/" + id.String()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	udp, err := net.ListenPacket("udp", "127.0.0.1:0")
	require.NoError(t, err)
	defer udp.Close()
	other := start(t, Config{Listen: tcpOnly})

	cases := []struct {
		name string
		cfg  Config
		err  error
		text []string
	}{
		{"no key", Config{}, ErrKey, []string{"cuckoo key new"}},
		{"rsa key", Config{PrivateKey: rsa}, ErrKey, []string{"RSA"}},
		{"bootstrap is no multiaddr", Config{PrivateKey: key, Bootstrap: []string{ok, "example.com:4001"}}, ErrMultiaddr, []string{"bootstrap[1]", "example.com:4001"}},
		{"bootstrap without peer id", Config{PrivateKey: key, Bootstrap: []string{"/ip4/127.0.0.1/tcp/4001"}}, ErrMultiaddr, []string{"bootstrap[0]", "/p2p/"}},
		{"bootstrap without address", Config{PrivateKey: key, Bootstrap: []string{"/p2p/" + id.String()}}, ErrMultiaddr, []string{"bootstrap[0]", "no address"}},
		{"bootstrap empty", Config{PrivateKey: key, Bootstrap: []string{""}}, ErrMultiaddr, []string{"bootstrap[0]"}},
		{"listen is no multiaddr", Config{PrivateKey: key, Listen: []string{"0.0.0.0:4001"}}, ErrMultiaddr, []string{"listen[0]", "0.0.0.0:4001"}},
		{"listen without a port", Config{PrivateKey: key, Listen: []string{"/dns4/example.com"}}, ErrMultiaddr, []string{"listen[0]"}},
		{"announce is no multiaddr", Config{PrivateKey: key, Announce: []string{"me"}}, ErrMultiaddr, []string{"announce[0]"}},
		{"tcp port in use", Config{PrivateKey: key, Listen: []string{quicOnly[0], fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", taken.Addr().(*net.TCPAddr).Port)}}, ErrPortInUse, []string{"listen[1]", "another port"}},
		{"udp port in use", Config{PrivateKey: key, Listen: []string{fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", udp.LocalAddr().(*net.UDPAddr).Port)}}, ErrPortInUse, []string{"listen[0]"}},
		{"port of another peer", Config{PrivateKey: key, Listen: []string{other.libp2p.Network().ListenAddresses()[0].String()}}, ErrPortInUse, []string{"listen[0]"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			h, err := New(context.Background(), c.cfg)
			if h != nil {
				defer h.Close()
			}
			require.ErrorIs(t, err, c.err)
			for _, s := range c.text {
				require.ErrorContains(t, err, s)
			}
		})
	}
}

// One bootstrap list serves every peer, the bootstrap itself included.
func TestBootstrapListWithSelf(t *testing.T) {
	h := start(t, Config{})
	key := newKey(t)
	id, err := peer.IDFromPrivateKey(key)
	require.NoError(t, err)
	b := start(t, Config{PrivateKey: key, Bootstrap: []string{"/ip4/127.0.0.1/tcp/1/p2p/" + id.String(), h.Addrs()[0]}})
	require.Len(t, b.Bootstraps(), 1)
	eventually(t, "connected", func() bool { return connected(h, b) })
}

// A machine or a LAN full of peers is not throttled as one stranger would be.
func TestManyPeersOnOneAddress(t *testing.T) {
	boot := start(t, Config{Listen: tcpOnly})
	var hosts []*Host
	for range 8 {
		hosts = append(hosts, start(t, Config{Listen: tcpOnly, Bootstrap: boot.Addrs()}))
	}
	eventually(t, "all connected", func() bool {
		return !slices.ContainsFunc(hosts, func(h *Host) bool { return !connected(boot, h) })
	})
}

func TestNATOptionsStart(t *testing.T) {
	boot := start(t, Config{Server: true, NAT: NAT{RelayService: true, AutoNAT: true}})
	h := start(t, Config{Bootstrap: boot.Addrs(), NAT: NAT{AutoNAT: true, Relay: true, HolePunch: true}})
	eventually(t, "connected", func() bool { return connected(boot, h) })
	public, err := New(context.Background(), Config{PrivateKey: newKey(t), Listen: tcpOnly, Announce: []string{"/ip4/192.0.2.7/tcp/4001"}})
	require.NoError(t, err)
	require.Contains(t, strings.Join(public.Addrs(), " "), "/ip4/192.0.2.7/tcp/4001/p2p/")
	require.NoError(t, public.Close())
}

func TestCloseLeavesNothingBehind(t *testing.T) {
	before := goroutines()
	a := start(t, Config{Server: true})
	b := start(t, Config{Bootstrap: a.Addrs(), CachePath: filepath.Join(t.TempDir(), "peers.json")})
	eventually(t, "connected", func() bool { return connected(a, b) })
	require.NoError(t, b.Close())
	require.NoError(t, a.Close())
	require.NoError(t, a.Close(), "twice is once")
	var left []string
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		left = nil
		for id, stack := range goroutines() {
			if _, old := before[id]; !old {
				left = append(left, stack)
			}
		}
		if len(left) == 0 || time.Now().After(deadline) {
			break
		}
	}
	require.Empty(t, left)
}

// goroutines maps the id of each goroutine that runs code of this project or of
// libp2p to its stack.
func goroutines() map[string]string {
	buf := make([]byte, 16<<20)
	buf = buf[:runtime.Stack(buf, true)]
	out := make(map[string]string)
	for _, stack := range strings.Split(string(buf), "\n\n") {
		id, _, _ := strings.Cut(stack, " [")
		if strings.Contains(stack, "testing.tRunner") {
			continue
		}
		if strings.Contains(stack, "libp2p") || strings.Contains(stack, "cuckoo") || strings.Contains(stack, "quic-go") {
			out[id] = stack
		}
	}
	return out
}

// A peer that was killed and is started again, on another port, is heard at
// once: its old connection, whose other end is silent, goes.
func TestPeerStartedAgain(t *testing.T) {
	key := newKey(t)
	still := start(t, Config{Listen: quicOnly, Server: true})
	first, err := libp2p.New(libp2p.Identity(key), libp2p.NoListenAddrs, libp2p.Transport(quic.NewTransport)) // never dials again by itself
	require.NoError(t, err)
	t.Cleanup(func() { _ = first.Close() })
	require.NoError(t, first.Connect(t.Context(), peer.AddrInfo{ID: still.ID(), Addrs: still.libp2p.Addrs()}))
	conns := func() []network.Conn { return still.libp2p.Network().ConnsToPeer(first.ID()) }
	eventually(t, "the first life connects", func() bool { return len(conns()) == 1 })
	old := conns()[0]
	time.Sleep(time.Until(old.Stat().Opened.Add(forgottenAfter + 10*time.Millisecond)))
	start(t, Config{Listen: quicOnly, PrivateKey: key, Bootstrap: still.Addrs()})
	eventually(t, "only the second life is connected", func() bool {
		have := conns()
		return old.IsClosed() && len(have) == 1 && have[0] != old
	})
}
