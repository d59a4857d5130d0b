package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"

	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/cuckoo-network/cuckoo/p2p/host"
)

// bootstraps dials every bootstrap multiaddr with a peer key made for it: one
// of them has to answer.
func (d *doctor) bootstraps(ctx context.Context) {
	const name = "bootstrap"
	if len(d.file.Bootstrap) == 0 {
		d.fail(name, fmt.Errorf("the network file names no bootstrap peer"), "get a multiaddr from whoever runs the network, and give it with --bootstrap")
		return
	}
	var good int
	var bad []check
	for _, addr := range d.file.Bootstrap {
		if err := d.reachPeer(ctx, addr); err != nil {
			bad = append(bad, check{Name: name + " " + addr, Detail: inLine(err), Next: "is that peer running? does a firewall stop UDP or TCP to it?"})
			continue
		}
		good++
		d.ok(name+" "+addr, "answers as the peer it names")
	}
	for _, c := range bad {
		c.Note = good > 0 // one is enough to join
		d.checks = append(d.checks, c)
	}
}

// reachPeer connects once to a multiaddr that ends in a peer id.
func (d *doctor) reachPeer(ctx context.Context, addr string) error {
	ctx, cancel := context.WithTimeout(ctx, doctorDial)
	defer cancel()
	peers, err := host.ParseBootstrap([]string{addr})
	if err != nil {
		return err
	}
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return err
	}
	h, err := host.New(ctx, host.Config{
		PrivateKey: key, Network: d.file.Rendezvous(), AllowPrivate: d.file.Private,
		Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return err
	}
	return errors.Join(h.Libp2p().Connect(ctx, peers[0]), h.Close())
}
