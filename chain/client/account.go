package client

import (
	"crypto/ecdsa"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Account signs transactions. Key stores implement it; Key does for a raw key.
type Account interface {
	Address() typed.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Key is the account of a raw private key, for tests and development chains.
func Key(key *ecdsa.PrivateKey) Account { return rawKey{key} }

type rawKey struct{ key *ecdsa.PrivateKey }

func (k rawKey) Address() typed.Address {
	return typed.Address(crypto.PubkeyToAddress(k.key.PublicKey))
}

func (k rawKey) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// sequence hands out the nonces of one account.
type sequence struct {
	mu        sync.Mutex // held from the choice of a nonce until its transaction is accepted
	next      uint64
	sure      bool // next is known: nothing was lost since it was read
	recovered bool // what a former run left behind has been taken over
}

// sequences by address.
type sequences struct {
	mu sync.Mutex
	m  map[typed.Address]*sequence
}

func (s *sequences) of(a typed.Address) *sequence {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil {
		s.m = make(map[typed.Address]*sequence)
	}
	if s.m[a] == nil {
		s.m[a] = new(sequence)
	}
	return s.m[a]
}
