package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Pending is a signed transaction that is not final yet.
type Pending struct {
	From  typed.Address
	Nonce uint64
	What  string // for people: "stake"
	Raw   []byte // as it was sent last
}

// Journal keeps signed transactions from before they are sent until they are
// final, so that a crash neither loses one nor uses its number for another. It
// belongs to one network.
type Journal interface {
	Put(Pending) error // on disk when it returns; replaces the one of the same From and Nonce
	Drop(from typed.Address, nonce uint64) error
	List() ([]Pending, error) // in any order
}

// ErrSuperseded: another transaction of the account took the number; is the key
// used by another process?
var ErrSuperseded = errors.New("another transaction took its number")

// ErrCancelled: the transaction was replaced by one that does nothing.
var ErrCancelled = errors.New("cancelled")

const (
	resendEvery = 5 * time.Second // a pending transaction is sent again this often
	stuckBlocks = 3               // a transaction that is next and not included for as many blocks is given more fees
	finalBlocks = 32              // a transaction as deep as this is not looked after any more
)

// sent is a transaction the chain has accepted but perhaps not included: one
// action under one nonce, in as many versions as fees were offered for it.
type sent struct {
	call  call
	from  typed.Address
	nonce uint64

	mu sync.Mutex
	progress
}

// progress of a transaction.
type progress struct {
	account  Account              // who signs further versions
	versions []*types.Transaction // oldest first
	cancel   common.Hash          // of the version that does nothing, if any
	head     uint64               // newest block when the last version was made
	at       time.Time            // when it was sent last
	included uint64               // block; 0 while it is in none
	missing  uint64               // newest block when its nonce was first seen used without it
	err      error                // why it is given up
}

func (p progress) newest() *types.Transaction { return p.versions[len(p.versions)-1] }

func (s *sent) now() progress {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.progress
}

func (s *sent) note(f func(*progress)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.progress)
}

// outbox looks after what was sent until it is final.
type outbox struct {
	mu    sync.Mutex
	all   map[typed.Address][]*sent // by nonce, ascending
	busy  bool                      // tend runs
	ctx   context.Context           // of tend; ends with the client
	close context.CancelFunc
	done  sync.WaitGroup
}

func (o *outbox) init() {
	o.all = make(map[typed.Address][]*sent)
	o.ctx, o.close = context.WithCancel(context.Background())
}

// stop ends looking after anything.
func (o *outbox) stop() {
	o.mu.Lock()
	o.close() // no tend begins any more
	o.mu.Unlock()
	o.done.Wait()
}

// journal writes the newest version of a transaction down, before it is sent.
func (c *Client) journal(s *sent) error {
	if c.store == nil {
		return nil
	}
	raw, err := s.now().newest().MarshalBinary()
	if err == nil {
		err = c.store.Put(Pending{s.from, s.nonce, s.call.what, raw})
	}
	if err != nil {
		return fmt.Errorf("%s: not sent, it could not be written down: %w", s.call.what, err)
	}
	return nil
}

// look adds a transaction to those looked after.
func (c *Client) look(s *sent) {
	o := &c.outbox
	o.mu.Lock()
	defer o.mu.Unlock()
	list := o.all[s.from]
	i, taken := slices.BinarySearchFunc(list, s.nonce, func(x *sent, n uint64) int { return int(int64(x.nonce - n)) })
	if taken {
		list[i] = s
	} else {
		list = slices.Insert(list, i, s)
	}
	o.all[s.from] = list
	if !o.busy && o.ctx.Err() == nil {
		o.busy = true
		o.done.Go(c.tend)
	}
}

// forget ends looking after a transaction.
func (c *Client) forget(s *sent, why error) {
	s.note(func(p *progress) { p.err = why })
	o := &c.outbox
	o.mu.Lock()
	o.all[s.from] = slices.DeleteFunc(o.all[s.from], func(x *sent) bool { return x == s })
	if len(o.all[s.from]) == 0 {
		delete(o.all, s.from)
	}
	o.mu.Unlock()
	if c.store != nil {
		if err := c.store.Drop(s.from, s.nonce); err != nil {
			c.log.Warn("a transaction could not be struck off", "what", s.call.what, "reason", err)
		}
	}
}

// outstanding are an account's transactions by nonce.
func (c *Client) outstanding(a typed.Address) []*sent {
	c.outbox.mu.Lock()
	defer c.outbox.mu.Unlock()
	return slices.Clone(c.outbox.all[a])
}

// tend looks after all transactions until none is left.
func (c *Client) tend() {
	o := &c.outbox
	tick := time.NewTicker(min(max(5*c.rpc.Poll(), 25*time.Millisecond), 10*time.Second))
	defer tick.Stop()
	for {
		o.mu.Lock()
		var accounts []typed.Address
		for a := range o.all {
			accounts = append(accounts, a)
		}
		o.busy = len(accounts) > 0 && o.ctx.Err() == nil
		busy := o.busy
		o.mu.Unlock()
		if !busy {
			return
		}
		for _, a := range accounts {
			if err := c.tendTo(o.ctx, a); err != nil && o.ctx.Err() == nil {
				c.log.Debug("transactions are not looked after for now", "account", a, "reason", err)
			}
		}
		select {
		case <-tick.C:
		case <-o.ctx.Done():
		}
	}
}

// tendTo looks after the transactions of one account.
func (c *Client) tendTo(ctx context.Context, a typed.Address) error {
	head, used, err := c.headAndNonce(ctx, a)
	if err != nil {
		return err
	}
	for _, s := range c.outstanding(a) {
		if s.nonce < used {
			err = c.tendIncluded(ctx, s, head)
		} else {
			err = c.tendWaiting(ctx, s, head, s.nonce == used)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// tendIncluded lets a transaction go once it is deep enough.
func (c *Client) tendIncluded(ctx context.Context, s *sent, head uint64) error {
	was := s.now()
	if was.included > 0 && head < was.included+finalBlocks {
		return nil
	}
	r, err := c.receipt(ctx, s)
	switch {
	case err != nil:
		return err
	case r != nil && was.included == uint64(r.BlockNumber):
		c.forget(s, nil)
	case r != nil: // new, or moved by a reorg
		s.note(func(p *progress) { p.included, p.missing = uint64(r.BlockNumber), 0 })
	case was.missing == 0:
		s.note(func(p *progress) { p.included, p.missing = 0, head })
	case head >= was.missing+finalBlocks:
		c.log.Warn("another transaction took the number of one that was sent", "what", s.call.what, "account", s.from, "nonce", s.nonce)
		c.forget(s, ErrSuperseded)
	}
	return nil
}

// tendWaiting sends a transaction again that is in no block, now and then, at
// once when it was in one that is gone, and with more fees when it has been the
// next to be included for too long.
func (c *Client) tendWaiting(ctx context.Context, s *sent, head uint64, next bool) error {
	was := s.now()
	s.note(func(p *progress) { p.included, p.missing = 0, 0 })
	if next && head >= was.head+stuckBlocks {
		if done, err := c.bump(ctx, s, head); done || err != nil {
			return err
		}
	}
	if was.included == 0 && time.Since(was.at) < resendEvery {
		return nil
	}
	s.note(func(p *progress) { p.at = time.Now() })
	if err := c.submit(ctx, s.from, was.newest()); err != nil && !nonceRefused(err) {
		c.log.Debug("transaction not accepted again", "what", s.call.what, "tx", was.newest().Hash(), "reason", err)
	}
	return nil
}

// bump offers more for a transaction, if more is asked or it has waited long.
func (c *Client) bump(ctx context.Context, s *sent, head uint64) (done bool, err error) {
	now, err := c.fees(ctx)
	if err != nil {
		return false, err
	}
	was := s.now()
	old := was.newest()
	need := new(big.Int).Add(now.base, now.tip)
	if enough := old.GasFeeCap().Cmp(need) >= 0 && old.GasTipCap().Cmp(now.tip) >= 0; enough && head < was.head+4*stuckBlocks {
		return false, nil
	}
	tip, fee := c.bounds.outbid(old, now)
	if tip == nil {
		c.log.Warn("a transaction waits, and the bound allows no more fees", "what", s.call.what, "account", s.from, "nonce", s.nonce,
			"gwei offered", gwei(old.GasFeeCap()), "gwei needed", gwei(need))
		s.note(func(p *progress) { p.head = head }) // say so again after as many blocks
		return false, nil
	}
	return true, c.replace(ctx, s, head, was.account, false, &types.DynamicFeeTx{
		Nonce: s.nonce, GasTipCap: tip, GasFeeCap: fee, Gas: old.Gas(), To: old.To(), Value: old.Value(), Data: old.Data(),
	})
}

// replace sends another version.
func (c *Client) replace(ctx context.Context, s *sent, head uint64, from Account, cancel bool, tx *types.DynamicFeeTx) error {
	signed, err := c.signed(from, tx)
	if err != nil {
		return err
	}
	s.note(func(p *progress) {
		p.versions = append(p.versions[:len(p.versions):len(p.versions)], signed)
		p.head, p.at = head, time.Now()
		if cancel {
			p.cancel = signed.Hash()
		}
	})
	if err := c.journal(s); err != nil {
		return err
	}
	c.log.Info("a transaction waits and is replaced", "what", s.call.what, "nonce", s.nonce, "tx", signed.Hash(), "cancelled", cancel, "gwei offered", gwei(tx.GasFeeCap))
	err = c.submit(ctx, s.from, signed)
	if nonceRefused(err) {
		return nil // an older version was included meanwhile, or another one asks for still more
	}
	return err
}

// recover takes over what a former run has sent and not seen final: it is sent
// again, and waited for, so that what comes next is decided knowing its effect.
// The caller holds the sequence.
func (c *Client) recover(ctx context.Context, from Account, q *sequence) error {
	if q.recovered || c.store == nil {
		return nil
	}
	list, err := c.store.List()
	if err != nil {
		return fmt.Errorf("transactions of the last run: %w", err)
	}
	list = slices.DeleteFunc(list, func(p Pending) bool { return p.From != from.Address() })
	slices.SortFunc(list, func(a, b Pending) int { return int(int64(a.Nonce - b.Nonce)) })
	head, used, err := c.headAndNonce(ctx, from.Address())
	if err != nil {
		return err
	}
	next := used
	for _, p := range list {
		tx, err := c.readable(p)
		if err == nil && p.Nonce > next {
			err = fmt.Errorf("number %d would come before it", next)
		}
		if err != nil {
			c.log.Warn("a transaction of the last run is dropped", "what", p.What, "nonce", p.Nonce, "reason", err)
			if err := c.store.Drop(p.From, p.Nonce); err != nil {
				return fmt.Errorf("transactions of the last run: %w", err)
			}
			continue
		}
		s := &sent{call: call{what: p.What}, from: p.From, nonce: p.Nonce,
			progress: progress{account: from, versions: []*types.Transaction{tx}, head: head, at: time.Now()}}
		if p.Nonce >= used {
			next = p.Nonce + 1
			c.log.Info("a transaction of the last run is sent again", "what", p.What, "nonce", p.Nonce, "tx", tx.Hash())
			if err := c.submit(ctx, s.from, tx); refused(err) {
				return fmt.Errorf("%s, of the last run: %w: account %s: %v", p.What, ErrFunds, s.from, err)
			}
		}
		c.look(s)
	}
	q.recovered = true
	return c.settled(ctx, from.Address(), next)
}

// readable is a journaled transaction that this chain could include.
func (c *Client) readable(p Pending) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(p.Raw); err != nil {
		return nil, err
	}
	signer, err := types.Sender(types.LatestSignerForChainID(new(big.Int).SetUint64(c.ChainID())), tx)
	if err != nil {
		return nil, err
	}
	if typed.Address(signer) != p.From || tx.Nonce() != p.Nonce {
		return nil, fmt.Errorf("it is number %d of %s", tx.Nonce(), typed.Address(signer))
	}
	return tx, nil
}

// settled waits until all nonces below next are used.
func (c *Client) settled(ctx context.Context, a typed.Address, next uint64) error {
	for {
		_, used, err := c.headAndNonce(ctx, a)
		if err != nil || used >= next {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("transactions of the last run are not included yet: %w", ctx.Err())
		case <-time.After(c.rpc.Poll()):
		}
	}
}

// Cancel replaces a transaction that is not included by one that does nothing,
// so that its number is used up. Whoever waits for it gets ErrCancelled.
func (c *Client) Cancel(ctx context.Context, from Account, nonce uint64) error {
	list := c.outstanding(from.Address())
	i := slices.IndexFunc(list, func(s *sent) bool { return s.nonce == nonce })
	if i < 0 {
		return fmt.Errorf("cancel: %w: account %s has sent nothing under number %d", ErrNonce, from.Address(), nonce)
	}
	s := list[i]
	now, err := c.fees(ctx)
	if err != nil {
		return fmt.Errorf("cancel: %w", err)
	}
	tip, fee := c.bounds.outbid(s.now().newest(), now)
	if tip == nil {
		return fmt.Errorf("cancel: %w", ErrGasPrice)
	}
	to := common.Address(from.Address())
	if err := c.replace(ctx, s, now.head, from, true, &types.DynamicFeeTx{Nonce: nonce, GasTipCap: tip, GasFeeCap: fee, Gas: 21_000, To: &to}); err != nil {
		return fmt.Errorf("cancel: %w", err)
	}
	return nil
}

// Outstanding lists an account's transactions that are not final.
func (c *Client) Outstanding(a typed.Address) []Pending {
	var out []Pending
	for _, s := range c.outstanding(a) {
		raw, err := s.now().newest().MarshalBinary()
		if err == nil {
			out = append(out, Pending{s.from, s.nonce, s.call.what, raw})
		}
	}
	return out
}

func (c *Client) headAndNonce(ctx context.Context, a typed.Address) (head, nonce uint64, err error) {
	var h, n hexutil.Uint64
	batch := []rpc.BatchElem{
		{Method: "eth_blockNumber", Result: &h},
		{Method: "eth_getTransactionCount", Args: []any{common.Address(a), "latest"}, Result: &n},
	}
	if err := c.rpc.Batch(ctx, batch); err != nil {
		return 0, 0, err
	}
	for _, e := range batch {
		if e.Error != nil {
			return 0, 0, fmt.Errorf("%s: %w", e.Method, e.Error)
		}
	}
	return uint64(h), uint64(n), nil
}

// refused says that the chain itself would not take a transaction, so that it
// is nowhere under way.
func refused(err error) bool {
	var answer rpc.Error
	return err != nil && errors.As(err, &answer) && !nonceRefused(err)
}

func nonceRefused(err error) bool {
	return err != nil && (strings.Contains(err.Error(), "nonce too low") || strings.Contains(err.Error(), "replacement transaction underpriced"))
}
