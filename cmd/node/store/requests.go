package store

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// ErrNoRequest reports a request id that was never kept.
var ErrNoRequest = errors.New("no such request")

// Request is what a caller asked of this node and what became of it.
type Request struct {
	ID      string          `json:"id"`
	State   string          `json:"state"`          // in the caller's words, such as "running"
	Task    *typed.Hash     `json:"task,omitempty"` // nil until there is one
	Body    json.RawMessage `json:"body,omitempty"`
	Created int64           `json:"created"` // unix milliseconds
	Updated int64           `json:"updated"`
}

// SaveRequest keeps r, replacing what was kept under its id; Created and
// Updated are set here. It does not wait for the disk: the machine's records are
// what counts, and the next of them takes it along.
func (s *Store) SaveRequest(r Request) error {
	if len(r.Body) == 0 {
		r.Body = json.RawMessage("null")
	}
	if !json.Valid(r.Body) {
		return fmt.Errorf("request %s: body is not JSON", r.ID)
	}
	task := ""
	if r.Task != nil {
		task = r.Task.String()
	}
	now := time.Now().UnixMilli()
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.relaxed(`INSERT INTO requests (id, state, task, body, sum, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET state = excluded.state, task = excluded.task, body = excluded.body, sum = excluded.sum, updated = excluded.updated`,
		r.ID, r.State, task, string(r.Body), checksum(r.ID, r.State, task, string(r.Body)), now, now)
	return explain(s.cfg.Path, err)
}

// Request returns the request with the id, its own or its task's.
func (s *Store) Request(id string) (Request, error) {
	rs, err := s.requests(`WHERE ?1 IN (id, task)`, id)
	if err != nil {
		return Request{}, err
	}
	if len(rs) == 0 {
		return Request{}, fmt.Errorf("%w: %s", ErrNoRequest, id)
	}
	return rs[0], nil
}

// Requests returns the newest requests, newest first.
func (s *Store) Requests(limit int) ([]Request, error) {
	return s.requests(`ORDER BY created DESC, id LIMIT ?`, limit)
}

// InState returns the requests in a state, oldest first.
func (s *Store) InState(state string) ([]Request, error) {
	return s.requests(`WHERE state = ? ORDER BY created, id`, state)
}

func (s *Store) requests(where string, arg any) ([]Request, error) {
	rows, err := s.db.Query(`SELECT id, state, task, body, sum, created, updated FROM requests `+where, arg)
	if err != nil {
		return nil, explain(s.cfg.Path, err)
	}
	defer rows.Close()
	var rs []Request
	for rows.Next() {
		r, err := scanRequest(rows)
		if err != nil {
			return nil, explain(s.cfg.Path, err)
		}
		rs = append(rs, r)
	}
	return rs, explain(s.cfg.Path, rows.Err())
}

func scanRequest(rows *sql.Rows) (r Request, err error) {
	var task, body, sum string
	if err := rows.Scan(&r.ID, &r.State, &task, &body, &sum, &r.Created, &r.Updated); err != nil {
		return r, err
	}
	if sum != checksum(r.ID, r.State, task, body) {
		return r, fmt.Errorf("%w: the checksum of request %q does not match", ErrDamaged, r.ID)
	}
	r.Body = json.RawMessage(body)
	if task != "" {
		r.Task = new(typed.Hash)
		if err := r.Task.UnmarshalText([]byte(task)); err != nil {
			return r, fmt.Errorf("%w: the task of request %s: %w", ErrDamaged, r.ID, err)
		}
	}
	return r, nil
}
