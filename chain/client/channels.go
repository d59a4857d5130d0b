package client

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Deposit tops up a coordinator's escrow.
func (c *Client) Deposit(ctx context.Context, from Account, coordinator typed.Address, units typed.Amount) (Receipt, error) {
	return c.spend(ctx, from, units, call{to: &c.contracts.Channels, data: channelsABI.PackDeposit(common.Address(coordinator), units.Big()), what: "deposit"})
}

// StartClose announces that the owner takes units out of a coordinator's escrow.
func (c *Client) StartClose(ctx context.Context, owner Account, coordinator typed.Address, units typed.Amount) (Receipt, error) {
	return c.transact(ctx, owner, call{to: &c.contracts.Channels, data: channelsABI.PackStartClose(common.Address(coordinator), units.Big()), what: "start close"})
}

// WithdrawEscrow pays the owner what StartClose announced, once its delay is over.
func (c *Client) WithdrawEscrow(ctx context.Context, owner Account, coordinator typed.Address) (Receipt, error) {
	return c.transact(ctx, owner, call{to: &c.contracts.Channels, data: channelsABI.PackWithdraw(common.Address(coordinator)), what: "withdraw escrow"})
}

// Escrow is what a coordinator's vouchers are paid from.
type Escrow struct {
	Balance     typed.Amount `json:"balance"`
	Closing     typed.Amount `json:"closing"`     // announced to be withdrawn, part of Balance
	UnlockBlock uint64       `json:"unlockBlock"` // 0: nothing announced
}

// Escrow reads a coordinator's escrow.
func (c *Client) Escrow(ctx context.Context, coordinator typed.Address) (e Escrow, err error) {
	var out channels.EscrowOfOutput
	if err := view(ctx, c, c.contracts.Channels, channelsABI.PackEscrowOf(common.Address(coordinator)), channelsABI.UnpackEscrowOf, &out); err != nil {
		return e, err
	}
	e.UnlockBlock = out.UnlockBlock
	return e, fill(field{&e.Balance, out.Balance}, field{&e.Closing, out.Closing})
}

// Settled is the last voucher index settled between two operators, and the sum
// paid up to it.
func (c *Client) Settled(ctx context.Context, coordinator, miner typed.Address) (index uint64, cumulative typed.Amount, err error) {
	var out channels.SettledOfOutput
	if err := view(ctx, c, c.contracts.Channels, channelsABI.PackSettledOf(common.Address(coordinator), common.Address(miner)), channelsABI.UnpackSettledOf, &out); err != nil {
		return 0, cumulative, err
	}
	return out.Index, cumulative, fill(field{&cumulative, out.Cumulative})
}

// NumbersPaid is how many task numbers of an epoch a coordinator has paid for.
func (c *Client) NumbersPaid(ctx context.Context, coordinator typed.Address, epoch uint64) (n uint64, err error) {
	err = view(ctx, c, c.contracts.Channels, channelsABI.PackNumbersPaid(common.Address(coordinator), epoch), small(channelsABI.UnpackNumbersPaid), &n)
	return n, err
}

// SignedVoucher is a voucher with its coordinator's signature.
type SignedVoucher struct {
	Voucher   typed.Voucher
	Signature typed.Signature
}

// Settlement is one voucher paid.
type Settlement struct {
	Coordinator typed.Address `json:"coordinator"`
	Miner       typed.Address `json:"miner"`
	Index       uint64        `json:"index"`
	Amount      typed.Amount  `json:"amount"` // what the pair's cumulative grew by, before all shares
}

// ErrNoVouchers: there is nothing to settle.
var ErrNoVouchers = errors.New("no vouchers")

// SettleVouchers settles vouchers of one miner in one transaction, all or none.
func (c *Client) SettleVouchers(ctx context.Context, from Account, vouchers ...SignedVoucher) (Receipt, []Settlement, error) {
	if len(vouchers) == 0 {
		return Receipt{}, nil, fmt.Errorf("settle: %w", ErrNoVouchers)
	}
	miner := vouchers[0].Voucher.Miner
	for _, v := range vouchers {
		if v.Voucher.Miner != miner {
			return Receipt{}, nil, fmt.Errorf("settle: %w: %s and %s", ErrDifferentMiners, miner, v.Voucher.Miner)
		}
	}
	data := channelsABI.PackSettlePacked(common.Address(miner), packVouchers(vouchers))
	if len(vouchers) == 1 {
		one := channelVoucher(vouchers[0])
		data = channelsABI.PackSettle(one.Voucher, one.Signature)
	}
	r, err := c.include(ctx, from, call{to: &c.contracts.Channels, data: data, what: "settle"})
	if err != nil {
		return Receipt{}, nil, err
	}
	var out []Settlement
	for _, l := range r.Logs {
		if l.Address != common.Address(c.contracts.Channels) || l.Topics[0] != settledTopic {
			continue // a transfer or a burn
		}
		e, err := channelsABI.UnpackSettledEvent(l)
		if err != nil {
			return r.summary(), nil, fmt.Errorf("settle: %w", err)
		}
		for _, one := range e.Settlements {
			s := Settlement{Coordinator: typed.Address(one.Coordinator), Miner: typed.Address(e.Miner), Index: one.Index}
			if err := fill(field{&s.Amount, one.Amount}); err != nil {
				return r.summary(), nil, fmt.Errorf("settle: %w", err)
			}
			out = append(out, s)
		}
	}
	return r.summary(), out, nil
}

var settledTopic = channelsABI.GetABI().Events["Settled"].ID

// Undistributed is what an operator's settlements have left in the contract.
type Undistributed struct {
	Owed   typed.Amount `json:"owed"`   // to its stakers, as a coordinator
	Earned typed.Amount `json:"earned"` // as a miner
	ToBurn typed.Amount `json:"toBurn"`
}

// Undistributed reads what Distribute would bring to an operator's stakers.
func (c *Client) Undistributed(ctx context.Context, operator typed.Address) (u Undistributed, err error) {
	var out channels.UndistributedOutput
	if err := view(ctx, c, c.contracts.Channels, channelsABI.PackUndistributed(common.Address(operator)), channelsABI.UnpackUndistributed, &out); err != nil {
		return u, err
	}
	return u, fill(field{&u.Owed, out.Owed}, field{&u.Earned, out.Earned}, field{&u.ToBurn, out.ToBurn})
}

// Distribute makes rewards of what an operator has earned, and burns what its
// settlements have burned. Anyone may.
func (c *Client) Distribute(ctx context.Context, from Account, operator typed.Address) (Receipt, error) {
	return c.transact(ctx, from, call{to: &c.contracts.Channels, data: channelsABI.PackDistribute(common.Address(operator)), what: "distribute"})
}

func channelVoucher(v SignedVoucher) channels.SignedVoucher {
	return channels.SignedVoucher{Signature: channelSignature(v.Signature), Voucher: channels.Voucher{
		Coordinator: common.Address(v.Voucher.Coordinator), Miner: common.Address(v.Voucher.Miner), Index: v.Voucher.Index, Task: v.Voucher.Task,
		Epoch: v.Voucher.Epoch, Seq: v.Voucher.Seq, Rank: v.Voucher.Rank, Amount: v.Voucher.Amount.Big(), Cumulative: v.Voucher.Cumulative.Big(),
	}}
}

// packVouchers are vouchers of one miner as settlePacked takes them: every byte
// of calldata costs.
func packVouchers(vouchers []SignedVoucher) (b []byte) {
	for _, s := range vouchers {
		v := s.Voucher
		b = append(b, v.Coordinator[:]...)
		b = binary.BigEndian.AppendUint64(b, v.Index)
		b = append(b, v.Task[:]...)
		b = binary.BigEndian.AppendUint64(b, v.Epoch)
		b = binary.BigEndian.AppendUint64(b, v.Seq)
		b = append(b, v.Rank)
		for _, a := range []typed.Amount{v.Amount, v.Cumulative} {
			b = binary.BigEndian.AppendUint64(b, a.Hi)
			b = binary.BigEndian.AppendUint64(b, a.Lo)
		}
		b = append(b, s.Signature[:]...)
	}
	return b
}
