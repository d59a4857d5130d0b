package bindings_test

import (
	"math/rand/v2"
	"testing"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// signerOf is whom the contract that checks a message takes for its signer,
// when by is who should be it; ok is false if it takes the signature for none.
func (c *court) signerOf(m typed.Message, sig typed.Signature, by party) (signer common.Address, ok bool) {
	c.Helper()
	to, call := c.slasher, []byte(nil)
	from := c.owner.addr
	piece := func(m typed.Message, sig typed.Signature) evidence.Piece {
		return evidence.Piece{Kind: m.Kind(), Body: typed.Encode(m), Signature: sig}
	}
	e := evidence.Evidence{A: piece(m, sig)}
	beside := func(kind evidence.Kind, other typed.Message) {
		e.Kind, e.B = kind, piece(other, by.sign(c.domain, other))
		call = c.reveal(e)
	}
	switch x := m.(type) {
	case *typed.Result:
		b := *x
		b.Commitment[0]++
		beside(evidence.DoubleResult, &b)
	case *typed.Task:
		b := *x
		b.Prev[0]++
		beside(evidence.DoubleTask, &b)
	case *typed.Voucher:
		if c.r.IntN(2) == 0 {
			to, call = c.channels, channelsABI.PackSettle(channelsVoucher(x), channelsSig(sig))
			break
		}
		b := *x
		b.Task[0]++
		beside(evidence.DoubleVoucher, &b)
	case *typed.Opening:
		e.Kind = evidence.BadOpening
		call = c.reveal(e)
	case *typed.Claim, *typed.Assignment:
		e.Kind = evidence.OutOfTurnAssignment
		if m.Kind() == typed.KindClaim {
			e.Kind = evidence.OutOfTurnClaim
		}
		e.Draw = &evidence.Draw{Task: typed.Encode(randTask(c.r, by, 0, 0))}
		call = c.reveal(e)
	case *typed.OperatorBinding:
		from, to, call = common.Address(x.Owner), c.registry, registryABI.PackBindOperator(by.addr, sig[:])
	}
	_, err := c.call(from, to, call)
	if e, is := reverted[slasher.SlasherSignerMismatch](err); is {
		require.Equal(c, by.addr, e.Named)
		return e.Signer, true
	}
	if e, is := reverted[channels.ChannelsBadVoucherSigner](err); is {
		return e.Signer, true
	}
	if e, is := reverted[registry.StakeRegistryBadBinding](err); is {
		return e.Signer, true
	}
	// Every contract's ABI has these two.
	if isRevert[slasher.SlasherECDSAInvalidSignature](err) || isRevert[slasher.SlasherECDSAInvalidSignatureS](err) {
		return signer, false
	}
	return by.addr, true
}

// randSigned is a message that only by can sign.
func randSigned(r *rand.Rand, by party) typed.Message {
	other := typed.Address(randBytes(r, 20))
	number := func() uint64 { return r.Uint64() >> r.IntN(64) }
	switch r.IntN(7) {
	case 0:
		return &typed.Result{Task: randHash(r), Miner: by.typed(), Commitment: randHash(r)}
	case 1:
		t := randTask(r, by, number(), number())
		t.VRFProof = randBytes(r, 81)
		t.InputPrice, t.OutputPrice = randAmount(r), randAmount(r)
		t.PromptTokens, t.MaxTokens, t.IssuedAt, t.VerdictMillis = r.Uint32(), r.Uint32(), r.Uint64(), r.Uint32()
		return t
	case 2:
		return &typed.Voucher{Coordinator: by.typed(), Miner: other, Index: number(), Task: randHash(r), Epoch: number(), Seq: number(), Rank: uint8(r.Uint32()),
			Amount: randAmount(r), Cumulative: randAmount(r)}
	case 3:
		return &typed.Opening{Task: randHash(r), Miner: by.typed(), Commitment: randHash(r), Head: randHash(r), Count: r.Uint32(), Finish: uint8(r.Uint32()), Salt: randHash(r)}
	case 4:
		return &typed.Claim{Task: randHash(r), Miner: by.typed(), Rank: uint8(r.Uint32()), Beacon: randHash(r), PoolRoot: randHash(r), PeerID: randBytes(r, r.IntN(65))}
	case 5:
		return &typed.Assignment{Task: randHash(r), Miner: other, Rank: uint8(r.Uint32()), PromptDigest: randHash(r), Deadline: number()}
	}
	return &typed.OperatorBinding{Owner: other, Operator: by.typed()}
}

// negateS makes the other signature of the same key over the same digest: high-s.
func negateS(sig typed.Signature) typed.Signature {
	var s secp256k1.ModNScalar
	s.SetByteSlice(sig[32:64])
	s.Negate()
	s.PutBytesUnchecked(sig[32:64])
	sig[64] ^= 27 ^ 28
	return sig
}

// Messages of every kind that a contract checks, under signatures right and
// wrong: Go and the contracts find the same signer, whoever that is, or none.
// As any digest recovers another signer, their hashes are the same too.
func TestTypedAgrees(t *testing.T) {
	order := secp256k1.Params().N.FillBytes(make([]byte, 32))
	parallel(t, 10_000, func(t *testing.T, r *rand.Rand, cases int) {
		c := newCourt(t, r, 1)
		right, other, none := 0, 0, 0
		for i := range cases {
			by := newParty(1000 + uint64(r.IntN(50)))
			m := randSigned(r, by)
			sig := by.sign(c.domain, m)
			bad := false // surely no signature
			switch i % 9 {
			case 0:
				sig = newParty(2000).sign(c.domain, m)
			case 1:
				sig, bad = negateS(sig), true
			case 2:
				sig[64], bad = uint8(29+r.IntN(27+256-29)), true // all but 27 and 28
			case 3:
				copy(sig[:64], randBytes(r, 64))
			case 4:
				sig[r.IntN(65)] ^= 1 << r.IntN(8)
			case 5:
				copy(sig[32*r.IntN(2):], [][]byte{make([]byte, 32), order}[r.IntN(2)])
				bad = true
			case 6:
				d := c.domain
				d.ChainID += 1 + r.Uint64N(9)
				sig = by.sign(d, m)
			}
			want, err := typed.Recover(c.domain.Digest(m), sig)
			if bad {
				require.Error(t, err)
			}
			have, ok := c.signerOf(m, sig, by)
			require.Equal(t, err == nil, ok, "%s: go says %v", m.Kind(), err)
			require.Equal(t, common.Address(want), have, m.Kind())
			switch {
			case !ok:
				none++
			case have == by.addr:
				right++
			default:
				other++
			}
		}
		t.Logf("%d by the right signer, %d by another, %d by none", right, other, none)
		require.Greater(t, min(right, other, none), cases/6)
	})
}
