package keys

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var errScalar = errors.New("secret is not a secp256k1 key")

// Key is one decrypted key.
type Key struct {
	kind   Kind
	public string
	secret []byte // 32 bytes
}

func newKey(kind Kind, secret []byte) (*Key, error) {
	if len(secret) != 32 {
		return nil, fmt.Errorf("secret has %d bytes, want 32", len(secret))
	}
	k := &Key{kind: kind, secret: append([]byte(nil), secret...)}
	switch kind {
	case KindAccount, KindVRF:
		var s secp256k1.ModNScalar
		if s.SetByteSlice(secret) || s.IsZero() {
			return nil, errScalar
		}
		pub := secp256k1.NewPrivateKey(&s).PubKey()
		if k.public = "0x" + hex.EncodeToString(pub.SerializeCompressed()); kind == KindAccount {
			k.public = typed.PublicAddress(pub).String()
		}
	case KindPeer:
		priv, err := k.libp2p()
		if err != nil {
			return nil, err
		}
		id, err := peer.IDFromPrivateKey(priv)
		if err != nil {
			return nil, err
		}
		k.public = id.String()
	default:
		return nil, fmt.Errorf("%w: %.40q (want %s, %s or %s)", ErrKind, kind, KindAccount, KindVRF, KindPeer)
	}
	return k, nil
}

// Kind says what the key is for.
func (k *Key) Kind() Kind { return k.kind }

// Public is the key's address, compressed public key or peer id.
func (k *Key) Public() string { return k.public }

// String never shows the secret.
func (k *Key) String() string { return string(k.kind) + " " + k.public }

// GoString never shows the secret.
func (k *Key) GoString() string { return k.String() }

func (k *Key) want(kind Kind) error {
	if k.kind != kind {
		return fmt.Errorf("%w: %s is a key of kind %s, want %s", ErrKind, k.public, k.kind, kind)
	}
	return nil
}

// Signer returns the signer of an account key.
func (k *Key) Signer() (*Signer, error) {
	if err := k.want(KindAccount); err != nil {
		return nil, err
	}
	return NewSigner(secp256k1.PrivKeyFromBytes(k.secret)), nil
}

// VRF returns the private key of a VRF key.
func (k *Key) VRF() (*secp256k1.PrivateKey, error) {
	if err := k.want(KindVRF); err != nil {
		return nil, err
	}
	return secp256k1.PrivKeyFromBytes(k.secret), nil
}

// Peer returns the libp2p identity of a peer key.
func (k *Key) Peer() (libp2p.PrivKey, error) {
	if err := k.want(KindPeer); err != nil {
		return nil, err
	}
	return k.libp2p()
}

func (k *Key) libp2p() (libp2p.PrivKey, error) {
	return libp2p.UnmarshalEd25519PrivateKey(ed25519.NewKeyFromSeed(k.secret))
}

// Signer signs with one account key. Protocol messages must be signed through
// the journal of package store, which never lets a slot be signed twice.
type Signer struct {
	key     *secp256k1.PrivateKey
	address typed.Address
	salts   []byte // HMAC key of the salts
	commits []byte // HMAC key of the salts of commits
}

// NewSigner wraps a key held in memory.
func NewSigner(key *secp256k1.PrivateKey) *Signer {
	derive := func(purpose string) []byte {
		m := hmac.New(sha256.New, key.Serialize())
		m.Write([]byte(purpose))
		return m.Sum(nil)
	}
	return &Signer{key: key, address: typed.PublicAddress(key.PubKey()),
		salts: derive("cuckoo/result-salt/v1"), commits: derive("cuckoo/commit-salt/v1")}
}

// Address is the account of the key.
func (s *Signer) Address() typed.Address { return s.address }

// String never shows the secret.
func (s *Signer) String() string { return s.address.String() }

// GoString never shows the secret.
func (s *Signer) GoString() string { return s.String() }

// Sign signs a digest. The same digest always gives the same signature.
func (s *Signer) Sign(digest typed.Hash) typed.Signature {
	return typed.SignDigest(s.key, digest)
}

// SignTx signs a transaction for the chain.
func (s *Signer) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signer := types.LatestSignerForChainID(chainID)
	sig := typed.SignDigest(s.key, typed.Hash(signer.Hash(tx)))
	sig[64] -= 27 // go-ethereum wants the recovery id
	signed, err := tx.WithSignature(signer, sig[:])
	if err != nil {
		return nil, fmt.Errorf("sign transaction of %s: %w", common.Address(s.address), err)
	}
	return signed, nil
}

// Salt is the salt of this operator's Result for a task: secret until opened,
// and the same after a restart, so that a task never gets two commitments.
func (s *Signer) Salt(task typed.Hash) typed.Hash {
	m := hmac.New(sha256.New, s.salts)
	m.Write(task[:])
	return typed.Hash(m.Sum(nil))
}

// CommitSalt hides what a commit to evidence with the given key is about. It is
// the same after a restart, so that nothing of a commit need be kept.
func (s *Signer) CommitSalt(key typed.Hash) typed.Hash {
	m := hmac.New(sha256.New, s.commits)
	m.Write(key[:])
	return typed.Hash(m.Sum(nil))
}
