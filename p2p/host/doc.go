// Package host runs one libp2p peer of a network: it listens on QUIC and TCP,
// joins through bootstrap multiaddrs, and then finds the other peers of its
// network by itself.
//
// Joining never gives up. Each bootstrap peer is dialled again, with growing
// waits, for as long as the host lives; peers seen in earlier runs are dialled
// beside them. Once anybody answers, the Kademlia DHT under "/cuckoo" takes
// over: a host advertises the name of its network there and connects to the
// others that do, so that the bootstrap peers are needed only once.
//
// A mistake of the user (an unreadable multiaddr, a port in use, a key of the
// wrong type) is an error of New. What depends on others (a bootstrap peer that
// does not answer) is logged, shown by Bootstraps, and retried.
package host
