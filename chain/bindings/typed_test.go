package bindings_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func randHash(r *rand.Rand) (h typed.Hash) {
	for i := range h {
		h[i] = byte(r.Uint32())
	}
	return h
}

func randTask(r *rand.Rand, by party, e, seq uint64) *typed.Task {
	t := &typed.Task{
		Coordinator: by.typed(), Epoch: e, Seq: seq, Prev: randHash(r), ModelID: randHash(r), ParamsHash: randHash(r),
		PromptTokens: r.Uint32(), MaxTokens: r.Uint32(), Replicas: uint8(r.Uint32()), IssuedAt: r.Uint64(),
		InputPrice: typed.Amount{Hi: r.Uint64(), Lo: r.Uint64()}, OutputPrice: typed.Amount{Hi: r.Uint64(), Lo: r.Uint64()},
		ClaimMillis: r.Uint32(), ResultMillis: r.Uint32(), VerdictMillis: r.Uint32(),
	}
	t.VRFProof = make([]byte, []int{81, 81, 0, 1, 31, 32, 33, 64, 512}[r.IntN(9)])
	for i := range t.VRFProof {
		t.VRFProof[i] = byte(r.Uint32())
	}
	return t
}

func randVoucher(r *rand.Rand, c, m party) *typed.Voucher {
	return &typed.Voucher{
		Coordinator: c.typed(), Miner: m.typed(), Index: r.Uint64(), Task: randHash(r), Epoch: r.Uint64(), Seq: r.Uint64(),
		Rank: uint8(r.Uint32()), Amount: typed.Amount{Hi: r.Uint64(), Lo: r.Uint64()}, Cumulative: typed.Amount{Hi: r.Uint64(), Lo: r.Uint64()},
	}
}

func voucherArg(v *typed.Voucher) channels.Voucher {
	return channels.Voucher{
		Coordinator: common.Address(v.Coordinator), Miner: common.Address(v.Miner), Index: v.Index, Task: v.Task, Epoch: v.Epoch,
		Seq: v.Seq, Rank: v.Rank, Amount: v.Amount.Big(), Cumulative: v.Cumulative.Big(),
	}
}

func submission(e evidence.Evidence) []byte {
	if e.Kind == evidence.DoubleResult {
		return slasherABI.PackDoubleResult(e.A.Body, e.A.Signature[:], e.B.Body, e.B.Signature[:])
	}
	return slasherABI.PackDoubleTask(e.A.Body, e.A.Signature[:], e.B.Body, e.B.Signature[:])
}

func piece(d typed.Domain, by party, m typed.Message) evidence.Piece {
	return evidence.Piece{Body: typed.Encode(m), Signature: by.sign(d, m)}
}

// randEvidence is valid evidence of either kind.
func randEvidence(d typed.Domain, r *rand.Rand, by party) evidence.Evidence {
	if r.IntN(2) == 0 {
		task := randHash(r)
		a := &typed.Result{Task: task, Miner: by.typed(), Commitment: randHash(r)}
		b := &typed.Result{Task: task, Miner: by.typed(), Commitment: randHash(r)}
		return evidence.Evidence{Kind: evidence.DoubleResult, A: piece(d, by, a), B: piece(d, by, b)}
	}
	e, seq := r.Uint64(), r.Uint64()
	return evidence.Evidence{Kind: evidence.DoubleTask, A: piece(d, by, randTask(r, by, e, seq)), B: piece(d, by, randTask(r, by, e, seq))}
}

// The contract's hashes, digests and signature rules are the node's: evidence
// against an unbound operator passes every check but the last, NotBound.
func TestEvidenceAgrees(t *testing.T) {
	n := newNetwork(t, 3)
	r := rand.New(rand.NewPCG(1, 2))
	valid, refused := 0, 0
	for i := range 400 {
		by := n.parties[1+i%2]
		e := randEvidence(n.domain, r, by)
		if i%4 != 0 {
			mutate(n.domain, r, n.parties[1+(i+1)%2], &e)
		}
		_, goErr := e.Verify(n.domain)
		_, solErr := n.call(n.parties[0], n.slasher, submission(e))
		if goErr == nil {
			valid++
			require.Equal(t, common.Address(by.typed()), reason[registry.StakeRegistryNotBound](t, solErr).Operator)
			continue
		}
		refused++
		var rv revert
		require.True(t, errors.As(solErr, &rv), "evidence %d: go says %v, the contract %v", i, goErr, solErr)
		require.IsNotType(t, &registry.StakeRegistryNotBound{}, rv.reason, "evidence %d: go says %v", i, goErr)
	}
	require.Greater(t, valid, 50)
	require.Greater(t, refused, 200)
}

// mutate spoils evidence, mostly: a few mutations leave it valid.
func mutate(d typed.Domain, r *rand.Rand, other party, e *evidence.Evidence) {
	p := &e.A
	if r.IntN(2) == 0 {
		p = &e.B
	}
	switch r.IntN(9) {
	case 0, 1, 2:
		p.Body[r.IntN(len(p.Body))] ^= 1 << r.IntN(8)
	case 3:
		p.Signature[r.IntN(65)] ^= 1 << r.IntN(8)
	case 4: // the other root of s, with the other v: the same key, not low-s
		order := new(big.Int).SetBytes(common.FromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"))
		s := new(big.Int).SetBytes(p.Signature[32:64])
		order.Sub(order, s).FillBytes(p.Signature[32:64])
		p.Signature[64] ^= 27 ^ 28
	case 5:
		p.Body = p.Body[:len(p.Body)-32*r.IntN(2)-r.IntN(32)]
	case 6:
		p.Body = append(p.Body, make([]byte, 1+r.IntN(64))...)
	case 7:
		e.B = e.A
	case 8: // a message of somebody else, or for another network
		*p = randEvidence(d, r, other).A
		if r.IntN(2) == 0 {
			d.ChainID++
			*p = randEvidence(d, r, other).A
		}
	}
}

func TestVoucherDigestAgrees(t *testing.T) {
	n := newNetwork(t, 3)
	r := rand.New(rand.NewPCG(3, 4))
	c, m := n.parties[1], n.parties[2]
	for range 100 {
		v := randVoucher(r, c, m)
		sig := c.sign(n.domain, v)
		require.Equal(t, m.addr, reverts[channels.ChannelsUnknownOperator](n, c, n.channels, channelsABI.PackSettle(voucherArg(v), sig[:])).Operator)
		v.Seq++
		_, err := n.call(c, n.channels, channelsABI.PackSettle(voucherArg(v), sig[:]))
		require.NotEqual(t, c.addr, reason[channels.ChannelsBadVoucherSigner](t, err).Signer)
	}
}

func TestEvidenceKeyAgrees(t *testing.T) {
	n := newNetwork(t, 2)
	r := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		k, err := randEvidence(n.domain, r, n.parties[1]).Key()
		require.NoError(t, err)
		have := view(n, n.slasher, slasherABI.PackEvidenceKey(uint8(k.Kind), common.Address(k.Offender), k.Slot), slasherABI.UnpackEvidenceKey)
		require.Equal(t, k.Hash(), typed.Hash(have))
	}
}

func TestDomainAgrees(t *testing.T) {
	n := newNetwork(t, 1)
	d := view(n, n.registry, registryABI.PackEip712Domain(), registryABI.UnpackEip712Domain)
	require.Equal(t, typed.DomainName, d.Name)
	require.Equal(t, typed.DomainVersion, d.Version)
	require.Equal(t, uint64(chainID), d.ChainId.Uint64())
	require.Equal(t, n.registry, d.VerifyingContract)
}
