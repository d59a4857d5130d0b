package typed

import (
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// Name and version of the one EIP-712 domain of a network.
const (
	DomainName    = "Cuckoo"
	DomainVersion = "1"
)

// DomainType is the EIP-712 type of the domain.
const DomainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

// Domain separates the signatures of one network from all others.
type Domain struct {
	ChainID  uint64
	Registry Address // StakeRegistry, the verifying contract for every message
}

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() Hash {
	t, n, v := Keccak256([]byte(DomainType)), Keccak256([]byte(DomainName)), Keccak256([]byte(DomainVersion))
	buf := append(append(append([]byte(nil), t[:]...), n[:]...), v[:]...)
	buf = appendWord(buf, &d.ChainID)
	buf = appendWord(buf, &d.Registry)
	return Keccak256(buf)
}

// Digest is what an operator key signs for m in domain d.
func (d Domain) Digest(m Message) Hash {
	s, id := d.Separator(), ID(m)
	return Keccak256([]byte{0x19, 0x01}, s[:], id[:])
}

// Signature is r|s|v, v 27 or 28, s in the lower half of the order.
type Signature [65]byte

func (s Signature) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("0x%x", s[:])), nil }

func (s *Signature) UnmarshalText(b []byte) error { return unhex("signature", b, s[:]) }

// ErrSignature reports a signature that is malformed or recovers no key.
var ErrSignature = errors.New("bad signature")

// Recover returns the address that signed digest.
func Recover(digest Hash, sig Signature) (Address, error) {
	if sig[64] != 27 && sig[64] != 28 {
		return Address{}, fmt.Errorf("%w: v is %d, want 27 or 28", ErrSignature, sig[64])
	}
	var s secp256k1.ModNScalar
	if s.SetByteSlice(sig[32:64]) || s.IsOverHalfOrder() {
		return Address{}, fmt.Errorf("%w: s is not in the lower half of the order", ErrSignature)
	}
	var compact [65]byte
	compact[0] = sig[64]
	copy(compact[1:], sig[:64])
	key, _, err := ecdsa.RecoverCompact(compact[:], digest[:])
	if err != nil {
		return Address{}, fmt.Errorf("%w: %v", ErrSignature, err)
	}
	return PublicAddress(key), nil
}

// PublicAddress is the account address of a public key.
func PublicAddress(key *secp256k1.PublicKey) Address {
	h := Keccak256(key.SerializeUncompressed()[1:])
	return Address(h[12:])
}

// SignDigest signs with a raw key. Nodes sign through their key store; this is
// for tools and tests that hold a key in memory.
func SignDigest(key *secp256k1.PrivateKey, digest Hash) Signature {
	compact := ecdsa.SignCompact(key, digest[:], false) // RFC 6979, low s
	var sig Signature
	copy(sig[:], compact[1:])
	sig[64] = compact[0]
	return sig
}

// Signed is a message together with a signature that has been checked. Only
// Verify makes one, so holding it means the signature is good; whether the
// signer had the right to say it is the business of the message's package.
type Signed[M Message] struct {
	msg    M
	sig    Signature
	id     Hash
	signer Address
}

// Verify checks sig over m in domain d.
func Verify[M Message](d Domain, m M, sig Signature) (Signed[M], error) {
	signer, err := Recover(d.Digest(m), sig)
	if err != nil {
		return Signed[M]{}, fmt.Errorf("%s: %w", m.name(), err)
	}
	return Signed[M]{m, sig, ID(m), signer}, nil
}

// Msg is the message; callers must not change it.
func (s Signed[M]) Msg() M               { return s.msg }
func (s Signed[M]) Signature() Signature { return s.sig }
func (s Signed[M]) ID() Hash             { return s.id }
func (s Signed[M]) Signer() Address      { return s.signer }

// Domain-separation tags of the hashes that are not EIP-712 structs.
var (
	TagBeacon = Keccak256([]byte("cuckoo/beacon/v1"))
	TagSeed   = Keccak256([]byte("cuckoo/seed/v1"))
	TagPrompt = Keccak256([]byte("cuckoo/prompt/v1"))
	TagOutput = Keccak256([]byte("cuckoo/output/v1"))
	TagLeaf   = Keccak256([]byte("cuckoo/pool-leaf/v1"))
	TagNode   = Keccak256([]byte("cuckoo/pool-node/v1"))
)
