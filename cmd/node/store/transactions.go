package store

import (
	"database/sql"
	"fmt"
	"time"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// Transactions is the journal of the chain client: each signed transaction is on
// disk before it is sent.
func (s *Store) Transactions() client.Journal { return transactions{s} }

type transactions struct{ s *Store }

// Put keeps a transaction, in place of an earlier version of it.
func (t transactions) Put(p client.Pending) error {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	_, err := t.s.db.Exec(`INSERT INTO transactions (account, nonce, what, raw, sum, at) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (account, nonce) DO UPDATE SET what = excluded.what, raw = excluded.raw, sum = excluded.sum, at = excluded.at`,
		p.From.String(), int64(p.Nonce), p.What, p.Raw, pendingSum(p), time.Now().UnixMilli())
	return explain(t.s.cfg.Path, err)
}

// Drop strikes a transaction off: it is final, or will never be.
func (t transactions) Drop(from typed.Address, nonce uint64) error {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	_, err := t.s.db.Exec(`DELETE FROM transactions WHERE account = ? AND nonce = ?`, from.String(), int64(nonce))
	return explain(t.s.cfg.Path, err)
}

// List returns what is kept, by account and number.
func (t transactions) List() (all []client.Pending, err error) {
	rows, err := t.s.db.Query(`SELECT account, nonce, what, raw, sum FROM transactions ORDER BY account, nonce`)
	if err != nil {
		return nil, explain(t.s.cfg.Path, err)
	}
	defer rows.Close()
	for rows.Next() {
		p, err := scanPending(rows)
		if err != nil {
			return nil, explain(t.s.cfg.Path, err)
		}
		all = append(all, p)
	}
	return all, explain(t.s.cfg.Path, rows.Err())
}

func scanPending(rows *sql.Rows) (p client.Pending, err error) {
	var account, sum string
	var nonce int64
	if err := rows.Scan(&account, &nonce, &p.What, &p.Raw, &sum); err != nil {
		return p, err
	}
	p.Nonce = uint64(nonce)
	if err := p.From.UnmarshalText([]byte(account)); err != nil || sum != pendingSum(p) {
		return p, fmt.Errorf("%w: the checksum of transaction %d of %s does not match", ErrDamaged, p.Nonce, account)
	}
	return p, nil
}

func pendingSum(p client.Pending) string {
	return checksum(p.From.String(), fmt.Sprint(p.Nonce), p.What, string(p.Raw))
}

// Payment is money that the chain moved for this operator.
type Payment struct {
	Kind        string        `json:"kind"` // settled, unpaid or bounty
	Tx          typed.Hash    `json:"tx"`
	Block       uint64        `json:"block"`
	Coordinator typed.Address `json:"coordinator"`   // or the offender of a bounty
	Miner       typed.Address `json:"miner"`         // or the reporter of a bounty
	Index       uint64        `json:"index"`         // of the voucher; 0 where there is none
	Task        typed.Hash    `json:"task,omitzero"` // of an unpaid result
	Amount      typed.Amount  `json:"amount"`        // base units
	At          int64         `json:"at"`            // unix milliseconds; set by SavePayment
}

// SavePayment keeps a payment, once however often it is told.
func (s *Store) SavePayment(p Payment) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.db.Exec(`INSERT INTO payments (kind, tx, block, coordinator, miner, idx, task, amount, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO NOTHING`, p.Kind, p.Tx.String(), int64(p.Block), p.Coordinator.String(), p.Miner.String(), int64(p.Index), p.Task.String(), p.Amount.String(), time.Now().UnixMilli())
	return explain(s.cfg.Path, err)
}

// Payments returns the newest payments, newest first.
func (s *Store) Payments(limit int) (all []Payment, err error) {
	rows, err := s.db.Query(`SELECT kind, tx, block, coordinator, miner, idx, task, amount, at FROM payments ORDER BY id DESC LIMIT ?`, limit)
	if err != nil {
		return nil, explain(s.cfg.Path, err)
	}
	defer rows.Close()
	all = []Payment{}
	for rows.Next() {
		p, err := scanPayment(rows)
		if err != nil {
			return nil, explain(s.cfg.Path, err)
		}
		all = append(all, p)
	}
	return all, explain(s.cfg.Path, rows.Err())
}

func scanPayment(rows *sql.Rows) (p Payment, err error) {
	var tx, coordinator, miner, task, amount string
	if err := rows.Scan(&p.Kind, &tx, &p.Block, &coordinator, &miner, &p.Index, &task, &amount, &p.At); err != nil {
		return p, err
	}
	for _, f := range []struct {
		into interface{ UnmarshalText([]byte) error }
		text string
	}{{&p.Tx, tx}, {&p.Coordinator, coordinator}, {&p.Miner, miner}, {&p.Task, task}, {&p.Amount, amount}} {
		if err := f.into.UnmarshalText([]byte(f.text)); err != nil {
			return p, fmt.Errorf("%w: payment %q: %w", ErrDamaged, f.text, err)
		}
	}
	return p, nil
}
