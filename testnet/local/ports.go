package local

import (
	"fmt"
	"net"
	"strings"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

// freePort finds a loopback port that nobody uses now.
func freePort(network string) (int, error) {
	if network == "udp" {
		c, err := net.ListenPacket("udp4", "127.0.0.1:0")
		if err != nil {
			return 0, err
		}
		defer c.Close()
		return c.LocalAddr().(*net.UDPAddr).Port, nil
	}
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// bootstrapAddrs are a QUIC and a TCP multiaddr that stay the bootstrap peer's.
func bootstrapAddrs() ([]string, error) {
	udp, err := freePort("udp")
	if err != nil {
		return nil, err
	}
	tcp, err := freePort("tcp")
	if err != nil {
		return nil, err
	}
	return []string{fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", udp), fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", tcp)}, nil
}

func withoutPeer(addr string) string {
	at, _, _ := strings.Cut(addr, "/p2p/")
	return at
}

func peerID(key crypto.PrivKey) (string, error) {
	id, err := peer.IDFromPrivateKey(key)
	return id.String(), err
}
