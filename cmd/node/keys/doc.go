// Package keys keeps a node's secrets: one encrypted file per key in one
// directory.
//
// A file keys/<name>.json is a Web3 Secret Storage version 3 file, so that
// go-ethereum's tools open the account keys, with two members added: "kind"
// and "public". There are three kinds. An account key (owner or operator)
// signs protocol messages and transactions. A VRF key is a secp256k1 key that
// proves draws and signs nothing. A peer key is the ed25519 identity of a
// libp2p host.
//
// Invariants: a key is never overwritten; a file is readable by its owner
// alone; the cost a file asks of the decrypting machine is bounded before it is
// paid; an error never contains a secret.
package keys
