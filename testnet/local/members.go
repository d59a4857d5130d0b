package local

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
)

// member is one peer of a local network with its keys.
type member struct {
	name     string
	role     config.Role
	stake    uint64 // whole CAI
	owner    *keys.Signer
	operator *keys.Signer
	vrf      *secp256k1.PrivateKey
	peer     crypto.PrivKey
}

// ring opens and makes the keys of a local network. They hold play money, so
// their password lies beside them.
type ring struct {
	store    *keys.Store
	password string
}

func openRing(dir string) (*ring, error) {
	path := filepath.Join(dir, "password")
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		var b [16]byte
		rand.Read(b[:])
		data = []byte(hex.EncodeToString(b[:]) + "\n")
		err = os.WriteFile(path, data, 0o600)
	}
	if err != nil {
		return nil, err
	}
	return &ring{keys.OpenLight(filepath.Join(dir, "keys")), strings.TrimSpace(string(data))}, nil
}

func (r *ring) account(name string) (*keys.Signer, error) {
	k, err := r.store.Ensure(name, keys.KindAccount, r.password)
	if err != nil {
		return nil, err
	}
	return k.Signer()
}

func (r *ring) peerKey(name string) (crypto.PrivKey, error) {
	k, err := r.store.Ensure(name+"-peer", keys.KindPeer, r.password)
	if err != nil {
		return nil, err
	}
	return k.Peer()
}

// member loads or makes the keys a peer of this role needs.
func (r *ring) member(name string, role config.Role, stake uint64) (m member, err error) {
	m = member{name: name, role: role, stake: stake}
	if m.peer, err = r.peerKey(name); err != nil || role == config.RoleBootstrap {
		return m, err
	}
	if m.operator, err = r.account(name + "-operator"); err != nil {
		return m, err
	}
	if role == config.RoleWatcher { // it stakes nothing; bounties go to its one account
		m.owner = m.operator
		return m, nil
	}
	if m.owner, err = r.account(name + "-owner"); err != nil {
		return m, err
	}
	if role == config.RoleCoordinator {
		k, err := r.store.Ensure(name+"-vrf", keys.KindVRF, r.password)
		if err != nil {
			return m, err
		}
		m.vrf, err = k.VRF()
		return m, err
	}
	return m, nil
}

// members are the peers of a local network: bootstrap first.
func (r *ring) members(l layout) ([]member, error) {
	type want struct {
		name  string
		role  config.Role
		stake uint64
	}
	wants := []want{{"bootstrap", config.RoleBootstrap, 0}, {"coordinator", config.RoleCoordinator, coordinatorStake}}
	for i, stake := range l.Stakes {
		wants = append(wants, want{fmt.Sprintf("miner-%d", i+1), config.RoleMiner, stake})
	}
	if l.Watcher {
		wants = append(wants, want{"watcher", config.RoleWatcher, 0})
	}
	var all []member
	for _, w := range wants {
		m, err := r.member(w.name, w.role, w.stake)
		if err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, nil
}
