package client

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/cuckoo-network/cuckoo/chain/bindings/models"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var modelsABI = models.NewModelRegistry()

// Model is a description of a model: where to get the file whose id it is.
// Anyone may describe any model; what counts is who stands behind it, and that
// the file has the id.
type Model struct {
	ID           typed.Hash `json:"id"`
	CID          string     `json:"cid"` // of the file
	Architecture string     `json:"architecture"`
	WeightRoot   typed.Hash `json:"weightRoot"`
	Arithmetic   uint32     `json:"arithmetic"` // version of the rules that the id is for
}

// ModelEntry is a description with the stake behind it.
type ModelEntry struct {
	Model
	Entry    typed.Hash      `json:"entry"`
	Accounts []typed.Address `json:"accounts"` // that endorse it
	Stake    typed.Amount    `json:"stake"`    // effective stake of those
}

// Entry names the description.
func (m Model) Entry() typed.Hash {
	return typed.Keccak256(must(modelsABI.GetABI().Methods["entryOf"].Inputs.Pack(m.ID, m.CID, m.Architecture, m.WeightRoot, m.Arithmetic)))
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic("client: " + err.Error()) // the types are those of the ABI
	}
	return b
}

// RegisterModel adds a description to the ModelRegistry. ErrDescribed if it is
// there.
func (c *Client) RegisterModel(ctx context.Context, from Account, m Model) (Receipt, error) {
	return c.transact(ctx, from, call{to: &c.contracts.Models, data: modelsABI.PackRegister(m.ID, m.CID, m.Architecture, m.WeightRoot, m.Arithmetic), what: "register model"})
}

// EndorseModel makes an entry the one that the sender's account stands for; a
// zero entry withdraws that. The sender is an owner or its current operator.
func (c *Client) EndorseModel(ctx context.Context, from Account, model, entry typed.Hash) (Receipt, error) {
	return c.transact(ctx, from, call{to: &c.contracts.Models, data: modelsABI.PackEndorse(model, entry), what: "endorse model"})
}

// EndorsedEntry is the entry of a model that an account stands for; zero if none.
func (c *Client) EndorsedEntry(ctx context.Context, model typed.Hash, account typed.Address) (entry typed.Hash, err error) {
	var b [32]byte
	err = view(ctx, c, c.contracts.Models, modelsABI.PackEndorsedBy(model, common.Address(account)), modelsABI.UnpackEndorsedBy, &b)
	return b, err
}

// entriesPage is how many entries one call reads, and maxEntries how many are
// looked at: anyone may add some.
const (
	entriesPage = 64
	maxEntries  = 4096
)

// ModelEntries are the descriptions of a model, those with most stake behind
// them first; more tells that there are others, too many to be looked at.
func (c *Client) ModelEntries(ctx context.Context, model typed.Hash) (all []ModelEntry, more bool, err error) {
	backers, err := c.modelBackers(ctx, model)
	if err != nil {
		return nil, false, err
	}
	for start := int64(0); ; start += entriesPage {
		var page models.EntriesOfOutput
		if err := view(ctx, c, c.contracts.Models, modelsABI.PackEntriesOf(model, big.NewInt(start), big.NewInt(entriesPage)), modelsABI.UnpackEntriesOf, &page); err != nil {
			return nil, false, err
		}
		for _, id := range page.List {
			e, err := c.modelEntry(ctx, model, id, backers[id])
			if err != nil {
				return nil, false, err
			}
			all = append(all, e)
		}
		if len(page.List) < entriesPage {
			break
		}
		if len(all) >= maxEntries {
			more = true
			break
		}
	}
	slices.SortStableFunc(all, func(a, b ModelEntry) int { return b.Stake.Cmp(a.Stake) })
	return all, more, nil
}

func (c *Client) modelEntry(ctx context.Context, model, id typed.Hash, accounts []typed.Address) (e ModelEntry, err error) {
	var m models.Model
	if err := view(ctx, c, c.contracts.Models, modelsABI.PackDescribe(id), modelsABI.UnpackDescribe, &m); err != nil {
		return e, err
	}
	e = ModelEntry{Entry: id, Accounts: accounts, Model: Model{ID: model, CID: m.Cid, Architecture: m.Architecture, WeightRoot: m.WeightRoot, Arithmetic: m.Arithmetic}}
	if e.Model.Entry() != id {
		return e, fmt.Errorf("%w: the entry %s is not the hash of what it says", ErrNoContract, id)
	}
	for _, a := range accounts {
		info, err := c.Account(ctx, a)
		if err != nil {
			return e, err
		}
		if e.Stake, err = e.Stake.Add(info.Effective); err != nil {
			return e, err
		}
	}
	return e, nil
}

// modelBackers are the accounts that stand for each entry of a model, as the
// contract's events tell.
func (c *Client) modelBackers(ctx context.Context, model typed.Hash) (map[typed.Hash][]typed.Address, error) {
	stands := make(map[typed.Address]typed.Hash)
	event := modelsABI.GetABI().Events["ModelEndorsed"].ID
	err := c.eachLog(ctx, c.contracts.Models, c.deployBlock, []any{event, common.Hash(model)}, func(l *types.Log) error {
		e, err := modelsABI.UnpackModelEndorsedEvent(l)
		if err == nil {
			stands[typed.Address(e.Account)] = e.Entry
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("model endorsements: %w", err)
	}
	out := make(map[typed.Hash][]typed.Address)
	for account, entry := range stands {
		out[entry] = append(out[entry], account)
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b typed.Address) int { return cmp.Compare(a.String(), b.String()) })
	}
	return out, nil
}
