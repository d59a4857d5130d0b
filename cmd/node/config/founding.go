package config

import (
	"fmt"
	"math/bits"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Founding is all that a new network is told when its contracts are deployed.
// Nothing of what the contracts take of it can ever be changed. Periods are
// blocks, shares basis points, amounts CAI, unless a name says otherwise.
type Founding struct {
	Name         string   `json:"name"`
	ChainID      uint64   `json:"chainId,omitempty"` // 0: whichever the RPC serves
	BlockSeconds uint64   `json:"blockSeconds"`      // between two blocks of the chain
	Finality     Finality `json:"finality"`
	Holders      []Holder `json:"holders"` // first holders of CAI; together exactly 1,000,000,000 CAI
	// Epochs; start 0 means: some minutes after the deployment.
	Epoch     epoch.Params   `json:"epoch"`
	Stake     StakeParams    `json:"stake"`
	Payment   PaymentParams  `json:"payment"`
	Evidence  EvidenceParams `json:"evidence"`
	Timing    task.Rules     `json:"timing"`
	Prices    FoundingPrices `json:"prices"`
	WS        []string       `json:"ws,omitempty"`
	Bootstrap []string       `json:"bootstrap"`
	Private   bool           `json:"private,omitempty"`
	Model     Model          `json:"model,omitzero"`
}

// Holder of CAI from the beginning.
type Holder struct {
	Address typed.Address `json:"address"`
	Amount  CAI           `json:"amount"`
}

// StakeParams are those of the StakeRegistry.
type StakeParams struct {
	MinerMinimum       CAI    `json:"minerMinimum"`       // least effective stake of a miner
	CoordinatorMinimum CAI    `json:"coordinatorMinimum"` // least effective stake of a coordinator
	OwnMultiple        uint64 `json:"ownMultiple"`        // effective stake is at most so many times the owner's own
	UnbondBlocks       uint64 `json:"unbondBlocks"`       // from the first epoch without the stake to its withdrawal
	CommissionCap      uint64 `json:"commissionCap"`      // most an owner keeps of rewards before they are split
	CommissionNotice   uint64 `json:"commissionNotice"`   // from announcing a higher commission to its effect
}

// PaymentParams are those of the Channels.
type PaymentParams struct {
	BurnShare    uint64 `json:"burnShare"`    // of each payment
	StakersShare uint64 `json:"stakersShare"` // of each payment, to the coordinator's stakers
	SeqFee       CAI    `json:"seqFee"`       // burned for each task number, voucher and rank
	CloseBlocks  uint64 `json:"closeBlocks"`  // from announcing to making a withdrawal from an escrow
	ClaimBond    CAI    `json:"claimBond"`    // put up with a claim of an unpaid result, and with its dispute
	FilingFee    CAI    `json:"filingFee"`    // on top of what a coordinator pays that never answers
	ClaimSeconds uint64 `json:"claimSeconds"` // how long after its deadlines an unpaid result can be claimed
	AnswerBlocks uint64 `json:"answerBlocks"` // how long the coordinator can answer
}

// EvidenceParams are those of the Slasher, and the time kept for disputes.
type EvidenceParams struct {
	BountyCap      CAI    `json:"bountyCap"`      // most one piece of evidence earns
	CommitMin      uint64 `json:"commitMin"`      // least age of a commit when it is revealed
	CommitMax      uint64 `json:"commitMax"`      // most age of it
	EvidenceBlocks uint64 `json:"evidenceBlocks"` // after an epoch, how long turns taken in it can be contested
	DisputeBlocks  uint64 `json:"disputeBlocks"`  // kept free in unbonding and closing for a dispute about a result
}

// FoundingPrices are what a coordinator offers unless told otherwise, a token.
type FoundingPrices struct {
	Input  CAI `json:"input"`
	Output CAI `json:"output"`
}

// ParseFounding reads and checks a parameter file.
func ParseFounding(data []byte) (*Founding, error) {
	f := new(Founding)
	if err := decode(data, f); err != nil {
		return nil, err
	}
	return f, f.Validate()
}

// LoadFounding reads and checks the parameter file at path.
func LoadFounding(path string) (*Founding, error) {
	data, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("parameter file: %w", err)
	}
	f, err := ParseFounding(data)
	if err != nil {
		return nil, fmt.Errorf("parameter file %s: %w", path, err)
	}
	return f, nil
}

// PublicFounding is an example for a chain with blocks every 12 seconds: epochs
// of an hour, a week for evidence and a week for disputes, three weeks to
// unbond. holder gets all CAI.
func PublicFounding(holder typed.Address) *Founding {
	const hour, day = 300, 7200 // in blocks
	return &Founding{
		Name: "my-network", BlockSeconds: 12, Finality: Finality{Tag: "finalized"},
		Holders: []Holder{{holder, cai("1000000000")}},
		Epoch:   epoch.Params{Length: hour, Delay: 4, Grace: 25},
		Stake: StakeParams{MinerMinimum: cai("20000"), CoordinatorMinimum: cai("2000000"), OwnMultiple: 10,
			UnbondBlocks: 21 * day, CommissionCap: 5_000, CommissionNotice: 7 * day},
		Payment: PaymentParams{BurnShare: 500, StakersShare: 500, SeqFee: cai("0.001"), CloseBlocks: 10 * day,
			ClaimBond: cai("5"), FilingFee: cai("1"), ClaimSeconds: 24 * 60 * 60, AnswerBlocks: day},
		Evidence: EvidenceParams{BountyCap: cai("10000"), CommitMin: 4, CommitMax: day, EvidenceBlocks: 7 * day, DisputeBlocks: 7 * day},
		Timing: task.Rules{SkewMillis: 1000, WindowMillis: 3000, MaxReplicas: 4,
			MaxPromptTokens: 1 << 17, MaxTokens: 1 << 15, MaxPhaseMillis: 10 * 60 * 1000},
		Prices:    FoundingPrices{Input: cai("0.0001"), Output: cai("0.001")},
		Bootstrap: []string{},
	}
}

func cai(s string) CAI {
	a, err := ParseCAI(s)
	if err != nil {
		panic("config: " + err.Error()) // only our own constants come here
	}
	return CAI(a)
}

// startSeconds is how long after the newest block epoch 0 begins where nobody has
// said so, and startLeast the same in blocks, at least.
const startSeconds, startLeast = 600, 20

// Params are what the contracts take of it, with epoch 0 some minutes after the
// block head unless it says otherwise.
func (f *Founding) Params(head uint64) client.Params {
	e := f.Epoch
	if e.Start == 0 {
		e.Start = head + max(startLeast, startSeconds/f.BlockSeconds)
	}
	p := client.Params{
		Epoch:        e,
		MinerMinimum: typed.Amount(f.Stake.MinerMinimum), CoordinatorMinimum: typed.Amount(f.Stake.CoordinatorMinimum),
		OwnMultiple: f.Stake.OwnMultiple, UnbondBlocks: f.Stake.UnbondBlocks,
		CommissionCap: f.Stake.CommissionCap, CommissionNotice: f.Stake.CommissionNotice,
		BurnShare: f.Payment.BurnShare, StakersShare: f.Payment.StakersShare,
		SeqFee: typed.Amount(f.Payment.SeqFee), CloseBlocks: f.Payment.CloseBlocks,
		ClaimBond: typed.Amount(f.Payment.ClaimBond), FilingFee: typed.Amount(f.Payment.FilingFee),
		ClaimSeconds: f.Payment.ClaimSeconds, AnswerBlocks: f.Payment.AnswerBlocks,
		BountyCap: typed.Amount(f.Evidence.BountyCap), CommitMin: f.Evidence.CommitMin, CommitMax: f.Evidence.CommitMax,
		EvidenceBlocks: f.Evidence.EvidenceBlocks,
	}
	for _, h := range f.Holders {
		p.Holders = append(p.Holders, client.Holder{Address: h.Address, Units: typed.Amount(h.Amount)})
	}
	return p
}

// Network is the network file of a deployment with these parameters.
func (f *Founding) Network(d client.Deployment, rpc ...string) *Network {
	return &Network{
		Name: f.Name, ChainID: d.ChainID, RPC: rpc, WS: f.WS, Contracts: d.Contracts, DeployBlock: d.Block,
		Epoch: d.Params.Epoch, Finality: f.Finality, Timing: f.Timing,
		Prices:    Prices{Input: typed.Amount(f.Prices.Input), Output: typed.Amount(f.Prices.Output)},
		Bootstrap: f.Bootstrap, Private: f.Private, Model: f.Model,
	}
}

// Validate names the first member that cannot be, and by how much.
func (f *Founding) Validate() error {
	if !nameRule.MatchString(f.Name) {
		return bad("name", "%.80q, want 1 to 64 letters, digits, '.', '_' or '-'", f.Name)
	}
	if f.BlockSeconds == 0 || f.BlockSeconds > 3600 {
		return bad("blockSeconds", "%d, want 1 to 3600", f.BlockSeconds)
	}
	if err := f.Finality.validate(); err != nil {
		return err
	}
	if err := f.validateHolders(); err != nil {
		return err
	}
	e := f.Epoch
	if e.Start == 0 {
		e.Start = 1 // chosen at the deployment
	}
	if err := e.Validate(); err != nil {
		return bad("epoch", "%w", err)
	}
	if err := f.Timing.Validate(); err != nil {
		return bad("timing", "%w", err)
	}
	if err := Bootstrap("bootstrap", f.Bootstrap); err != nil {
		return err
	}
	if err := urls("ws", f.WS, "ws", "wss"); err != nil {
		return err
	}
	if (f.Model != Model{}) {
		if err := f.Model.validate(); err != nil {
			return err
		}
	}
	return f.validatePeriods()
}

func (f *Founding) validateHolders() error {
	if len(f.Holders) == 0 || len(f.Holders) > maxList {
		return bad("holders", "%d, want 1 to %d", len(f.Holders), maxList)
	}
	sum := typed.Amount{}
	for i, h := range f.Holders {
		member := fmt.Sprintf("holders[%d]", i)
		if h.Address.IsZero() {
			return bad(member+".address", "is missing or zero: put the address that holds the CAI")
		}
		var err error
		if sum, err = sum.Add(typed.Amount(h.Amount)); err != nil {
			return bad(member+".amount", "%w", err)
		}
	}
	if all := client.Units(client.Supply); sum != all {
		return bad("holders", "they hold %s CAI together, want exactly %s", FormatCAI(sum), FormatCAI(all))
	}
	return nil
}

// longestTask is the time, in blocks, from a task's issue to the end of its last
// phase.
func (f *Founding) longestTask() uint64 { return f.inBlocks(3 * uint64(f.Timing.MaxPhaseMillis)) }

func (f *Founding) inBlocks(millis uint64) uint64 {
	return (millis + 1000*f.BlockSeconds - 1) / (1000 * f.BlockSeconds)
}

// unpaid is the time, in blocks, in which an unpaid result is claimed and
// answered.
func (f *Founding) unpaid() uint64 {
	return saturate(f.inBlocks(1000*min(f.Payment.ClaimSeconds, 1<<40)), f.Payment.AnswerBlocks)
}

// validatePeriods holds the periods against each other: whoever leaves must be
// reachable until everything that can be held against it is over.
func (f *Founding) validatePeriods() error {
	s, p, e := f.Stake, f.Payment, f.Evidence
	switch {
	case p.BurnShare+p.StakersShare >= 10_000 || p.BurnShare > 10_000 || p.StakersShare > 10_000:
		return bad("payment", "burnShare %d and stakersShare %d leave the miner nothing: want less than 10000 together", p.BurnShare, p.StakersShare)
	case s.CommissionCap > 10_000:
		return bad("stake.commissionCap", "%d basis points, at most 10000", s.CommissionCap)
	case s.OwnMultiple == 0:
		return bad("stake.ownMultiple", "is 0: nobody would have any weight")
	case p.AnswerBlocks == 0:
		return bad("payment.answerBlocks", "is 0: no coordinator could answer")
	case p.ClaimSeconds == 0:
		return bad("payment.claimSeconds", "is 0: no miner could claim")
	case e.CommitMin == 0:
		return bad("evidence.commitMin", "is 0: a reveal could be copied in the block that shows it")
	case e.CommitMax <= e.CommitMin:
		return bad("evidence.commitMax", "%d, want more than commitMin, %d", e.CommitMax, e.CommitMin)
	}
	closing := saturate(f.longestTask(), f.unpaid(), e.DisputeBlocks)
	if p.CloseBlocks < closing {
		return bad("payment.closeBlocks", "%d, want at least %d: the longest task (%d) + claim and answer of an unpaid result (%d) + evidence.disputeBlocks (%d)",
			p.CloseBlocks, closing, f.longestTask(), f.unpaid(), e.DisputeBlocks)
	}
	leaving := saturate(f.Epoch.Length, f.longestTask(), f.unpaid(), e.EvidenceBlocks, e.DisputeBlocks)
	if s.UnbondBlocks <= leaving {
		return bad("stake.unbondBlocks", "%d, want more than %d: an epoch (%d) + the longest task (%d) + claim and answer of an unpaid result (%d) + evidence.evidenceBlocks (%d) + evidence.disputeBlocks (%d)",
			s.UnbondBlocks, leaving, f.Epoch.Length, f.longestTask(), f.unpaid(), e.EvidenceBlocks, e.DisputeBlocks)
	}
	return nil
}

func saturate(terms ...uint64) (sum uint64) {
	for _, t := range terms {
		s, carry := bits.Add64(sum, t, 0)
		if sum = s; carry != 0 {
			return ^uint64(0)
		}
	}
	return sum
}
