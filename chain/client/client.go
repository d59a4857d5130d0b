package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ErrNoContract: the chain has no such contract at the address; is the network
// file that of this deployment?
var ErrNoContract = errors.New("no such contract on this chain")

// Contracts are the addresses of a network's contracts.
type Contracts struct {
	Token    typed.Address `json:"token"`
	Registry typed.Address `json:"registry"`
	Pool     typed.Address `json:"pool"`
	Beacon   typed.Address `json:"beacon"`
	Models   typed.Address `json:"models"`
	Channels typed.Address `json:"channels"`
	Slasher  typed.Address `json:"slasher"`
}

// NamedContract is one contract of a network.
type NamedContract struct {
	Name    string
	Address typed.Address
}

// All lists the contracts by name, in the order they are created.
func (c Contracts) All() []NamedContract {
	return []NamedContract{{"token", c.Token}, {"registry", c.Registry}, {"pool", c.Pool},
		{"beacon", c.Beacon}, {"models", c.Models}, {"channels", c.Channels}, {"slasher", c.Slasher}}
}

// Config of a client; of the times every zero has a default (see rpcpool).
type Config struct {
	ChainID     uint64
	Contracts   Contracts // zero until Deploy has made them
	DeployBlock uint64    // no event of the contracts is older
	Timeout     time.Duration
	Patience    time.Duration
	Poll        time.Duration
	Fees        FeeBounds
	Journal     Journal // what was sent and is not final, over restarts; nil forgets it
	Log         *slog.Logger
}

// Client of one network. Its methods may be called from any goroutine.
type Client struct {
	rpc         *rpcpool.Pool
	contracts   Contracts
	deployBlock uint64
	sequences   sequences
	outbox      outbox
	bounds      FeeBounds
	store       Journal
	log         *slog.Logger
}

// Dial connects to the http(s) and ws(s) URLs and waits until one of them has
// shown the right chain: rpcpool.ErrWrongChain or rpcpool.ErrUnavailable
// otherwise.
func Dial(ctx context.Context, urls []string, c Config) (*Client, error) {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	pool, err := rpcpool.Dial(ctx, urls, rpcpool.Config{
		ChainID: c.ChainID, Timeout: c.Timeout, Patience: c.Patience, Poll: c.Poll, Log: c.Log,
	})
	if err != nil {
		return nil, err
	}
	client := &Client{rpc: pool, contracts: c.Contracts, deployBlock: c.DeployBlock, bounds: c.Fees.orDefault(), store: c.Journal, log: c.Log}
	client.outbox.init()
	return client, nil
}

// Use points the client at contracts deployed since it was dialled. Only before
// the client is shared.
func (c *Client) Use(contracts Contracts, deployBlock uint64) {
	c.contracts, c.deployBlock = contracts, deployBlock
}

// Close drops the connections, and looks after no transaction any more.
func (c *Client) Close() {
	c.outbox.stop()
	c.rpc.Close()
}

// RPC is the pool behind the client, for reads it has no method for.
func (c *Client) RPC() *rpcpool.Pool { return c.rpc }

// ChainID of the network.
func (c *Client) ChainID() uint64 { return c.rpc.ChainID() }

// Contracts of the network.
func (c *Client) Contracts() Contracts { return c.contracts }

// DeployBlock is the block that no event of the contracts is older than.
func (c *Client) DeployBlock() uint64 { return c.deployBlock }

// Domain is the EIP-712 domain of the network's messages.
func (c *Client) Domain() typed.Domain {
	return typed.Domain{ChainID: c.ChainID(), Registry: c.contracts.Registry}
}

// Head is the number of the newest block.
func (c *Client) Head(ctx context.Context) (uint64, error) {
	var n hexutil.Uint64
	err := c.rpc.Call(ctx, &n, "eth_blockNumber")
	return uint64(n), err
}

// GasBalance is what an account has to pay gas with, in wei.
func (c *Client) GasBalance(ctx context.Context, a typed.Address) (*big.Int, error) {
	var n hexutil.Big
	if err := c.rpc.Call(ctx, &n, "eth_getBalance", common.Address(a), "latest"); err != nil {
		return nil, err
	}
	return n.ToInt(), nil
}

// SendGas pays wei for gas to an account.
func (c *Client) SendGas(ctx context.Context, from Account, to typed.Address, wei *big.Int) (Receipt, error) {
	return c.transact(ctx, from, call{to: &to, value: wei, what: "send gas coin"})
}

// Limits are the contracts' own parameters: amounts in base units, shares in
// basis points, periods in blocks unless they say otherwise.
type Limits struct {
	MinerMinimum       typed.Amount `json:"minerMinimum"`       // least effective stake of a miner
	CoordinatorMinimum typed.Amount `json:"coordinatorMinimum"` // least effective stake of a coordinator
	OwnMultiple        uint64       `json:"ownMultiple"`        // effective stake is at most so many times the own
	UnbondBlocks       uint64       `json:"unbondBlocks"`
	CommissionCap      uint64       `json:"commissionCap"`
	CommissionNotice   uint64       `json:"commissionNotice"`
	EpochStart         uint64       `json:"epochStart"`
	EpochLength        uint64       `json:"epochLength"`
	EpochDelay         uint64       `json:"epochDelay"`
	BurnShare          uint64       `json:"burnShare"`    // of each payment
	StakersShare       uint64       `json:"stakersShare"` // of each payment, to the coordinator's stakers
	SeqFee             typed.Amount `json:"seqFee"`       // burned for each task number, voucher and rank
	CloseBlocks        uint64       `json:"closeBlocks"`
	ClaimBond          typed.Amount `json:"claimBond"`
	FilingFee          typed.Amount `json:"filingFee"`
	ClaimSeconds       uint64       `json:"claimSeconds"` // seconds
	AnswerBlocks       uint64       `json:"answerBlocks"`
	BountyCap          typed.Amount `json:"bountyCap"`
	CommitMin          uint64       `json:"commitMin"`
	CommitMax          uint64       `json:"commitMax"`
	EvidenceBlocks     uint64       `json:"evidenceBlocks"`
}

// Limits reads the parameters the contracts were deployed with.
func (c *Client) Limits(ctx context.Context) (l Limits, err error) {
	var commissionCap uint16
	r, b, ch, s := registryABI, beaconABI, channelsABI, slasherABI
	err = errors.Join(
		view(ctx, c, c.contracts.Registry, r.PackMinerMinimum(), amount(r.UnpackMinerMinimum), &l.MinerMinimum),
		view(ctx, c, c.contracts.Registry, r.PackCoordinatorMinimum(), amount(r.UnpackCoordinatorMinimum), &l.CoordinatorMinimum),
		view(ctx, c, c.contracts.Registry, r.PackOwnMultiple(), small(r.UnpackOwnMultiple), &l.OwnMultiple),
		view(ctx, c, c.contracts.Registry, r.PackUnbondBlocks(), r.UnpackUnbondBlocks, &l.UnbondBlocks),
		view(ctx, c, c.contracts.Registry, r.PackCommissionCap(), r.UnpackCommissionCap, &commissionCap),
		view(ctx, c, c.contracts.Registry, r.PackCommissionNotice(), r.UnpackCommissionNotice, &l.CommissionNotice),
		view(ctx, c, c.contracts.Registry, r.PackEpochStart(), r.UnpackEpochStart, &l.EpochStart),
		view(ctx, c, c.contracts.Registry, r.PackEpochLength(), r.UnpackEpochLength, &l.EpochLength),
		view(ctx, c, c.contracts.Beacon, b.PackDelay(), b.UnpackDelay, &l.EpochDelay),
		view(ctx, c, c.contracts.Channels, ch.PackBurnShare(), small(ch.UnpackBurnShare), &l.BurnShare),
		view(ctx, c, c.contracts.Channels, ch.PackStakersShare(), small(ch.UnpackStakersShare), &l.StakersShare),
		view(ctx, c, c.contracts.Channels, ch.PackSeqFee(), amount(ch.UnpackSeqFee), &l.SeqFee),
		view(ctx, c, c.contracts.Channels, ch.PackCloseBlocks(), ch.UnpackCloseBlocks, &l.CloseBlocks),
		view(ctx, c, c.contracts.Channels, ch.PackClaimBond(), amount(ch.UnpackClaimBond), &l.ClaimBond),
		view(ctx, c, c.contracts.Channels, ch.PackFilingFee(), amount(ch.UnpackFilingFee), &l.FilingFee),
		view(ctx, c, c.contracts.Channels, ch.PackClaimSeconds(), ch.UnpackClaimSeconds, &l.ClaimSeconds),
		view(ctx, c, c.contracts.Channels, ch.PackAnswerBlocks(), ch.UnpackAnswerBlocks, &l.AnswerBlocks),
		view(ctx, c, c.contracts.Slasher, s.PackBountyCap(), amount(s.UnpackBountyCap), &l.BountyCap),
		view(ctx, c, c.contracts.Slasher, s.PackCommitMin(), s.UnpackCommitMin, &l.CommitMin),
		view(ctx, c, c.contracts.Slasher, s.PackCommitMax(), s.UnpackCommitMax, &l.CommitMax),
		view(ctx, c, c.contracts.Slasher, s.PackEvidenceBlocks(), s.UnpackEvidenceBlocks, &l.EvidenceBlocks),
	)
	l.CommissionCap = uint64(commissionCap)
	return l, err
}

// ErrOtherNetwork: the contracts on the chain are not those the network file
// describes; use the network file of this deployment.
var ErrOtherNetwork = errors.New("the contracts do not match the network file")

// Check holds the network file against the contracts on the chain: that they
// exist, name each other, and count the same epochs.
func (c *Client) Check(ctx context.Context, p epoch.Params) error {
	l, err := c.Limits(ctx)
	if err != nil {
		return err
	}
	for _, n := range []struct {
		name        string
		file, chain uint64
	}{
		{"epoch.start", p.Start, l.EpochStart},
		{"epoch.length", p.Length, l.EpochLength},
		{"epoch.delay", p.Delay, l.EpochDelay},
	} {
		if n.file != n.chain {
			return fmt.Errorf("%w: %s is %d in the file, %d on the chain", ErrOtherNetwork, n.name, n.file, n.chain)
		}
	}
	for _, link := range []struct {
		name   string
		in     typed.Address
		data   []byte
		unpack func([]byte) (common.Address, error)
		want   typed.Address
	}{
		{"registry.token", c.contracts.Registry, registryABI.PackToken(), registryABI.UnpackToken, c.contracts.Token},
		{"registry.slasher", c.contracts.Registry, registryABI.PackSlasher(), registryABI.UnpackSlasher, c.contracts.Slasher},
		{"registry.channels", c.contracts.Registry, registryABI.PackChannels(), registryABI.UnpackChannels, c.contracts.Channels},
		{"pool.registry", c.contracts.Pool, poolABI.PackRegistry(), poolABI.UnpackRegistry, c.contracts.Registry},
		{"channels.registry", c.contracts.Channels, channelsABI.PackRegistry(), channelsABI.UnpackRegistry, c.contracts.Registry},
		{"slasher.registry", c.contracts.Slasher, slasherABI.PackRegistry(), slasherABI.UnpackRegistry, c.contracts.Registry},
		{"slasher.pool", c.contracts.Slasher, slasherABI.PackPool(), slasherABI.UnpackPool, c.contracts.Pool},
		{"slasher.beacon", c.contracts.Slasher, slasherABI.PackBeacon(), slasherABI.UnpackBeacon, c.contracts.Beacon},
	} {
		var have common.Address
		if err := view(ctx, c, link.in, link.data, link.unpack, &have); err != nil {
			return err
		}
		if typed.Address(have) != link.want {
			return fmt.Errorf("%w: %s is %s on the chain, the file says %s", ErrOtherNetwork, link.name, typed.Address(have), link.want)
		}
	}
	return nil
}

// view reads a contract at the newest block.
func view[T any](ctx context.Context, c *Client, to typed.Address, data []byte, unpack func([]byte) (T, error), into *T) error {
	out, err := c.read(ctx, to, data)
	if err != nil {
		return err
	}
	v, err := unpack(out)
	if err != nil {
		return fmt.Errorf("%w: %s answers in another form: %v", ErrNoContract, to, err)
	}
	*into = v
	return nil
}

func (c *Client) read(ctx context.Context, to typed.Address, data []byte) ([]byte, error) {
	var out hexutil.Bytes
	if err := c.rpc.Call(ctx, &out, "eth_call", message(typed.Address{}, call{to: &to, data: data}), "latest"); err != nil {
		return nil, revertOf(err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: nothing at %s: is the network file that of this deployment?", ErrNoContract, to)
	}
	return out, nil
}

// amount and small turn an unpacker of a uint256 into one of its real range.
func amount(f func([]byte) (*big.Int, error)) func([]byte) (typed.Amount, error) {
	return func(b []byte) (typed.Amount, error) {
		n, err := f(b)
		if err != nil {
			return typed.Amount{}, err
		}
		return typed.AmountFromBig(n)
	}
}

func small(f func([]byte) (*big.Int, error)) func([]byte) (uint64, error) {
	return func(b []byte) (uint64, error) {
		n, err := f(b)
		if err == nil && !n.IsUint64() {
			err = fmt.Errorf("%v does not fit 64 bits", n)
		}
		if err != nil {
			return 0, err
		}
		return n.Uint64(), nil
	}
}
