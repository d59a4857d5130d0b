// Package config holds what a peer is told before it starts: the network it
// joins (network.json, the same for every peer), its role, and where it listens
// unless told otherwise; and what a network is founded with (Founding), whose
// periods are held against each other.
//
// The network file is JSON of at most 256 KiB. A member that is not known is
// refused by its name, and so is one whose value cannot be; whether the chain
// behind an RPC is the one a file names, only the chain can tell. A file is
// replaced as a whole or not at all.
package config
