// Package typed holds every signed message of the protocol as an EIP-712
// struct. One table of fields per message (fields.go) gives its type string,
// its struct hash and its canonical bytes, so that the three cannot drift
// apart.
//
// Canonical bytes are Solidity's abi.encode(struct): the same bytes travel on
// the wire, rest on disk, stand in an evidence file and are decoded by a
// contract. Decode refuses any input that does not encode back to itself.
//
// The id of a message is its struct hash. Signatures are 65 bytes r|s|v with
// v 27 or 28 and s in the lower half of the curve order, over the EIP-712
// digest under the one domain of a network. README.md commits the type strings.
package typed
