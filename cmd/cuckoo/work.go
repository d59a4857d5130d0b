package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// doneStep is one thing that a command did, or found done.
type doneStep struct {
	What    string     `json:"what"`
	Already bool       `json:"already,omitempty"` // was so before: nothing was sent
	Tx      typed.Hash `json:"tx,omitzero"`
	Block   uint64     `json:"block,omitempty"`
}

// work is a row of transactions of one owner.
type work struct {
	*client.Client
	file  *config.Network
	owner *keys.Signer
	steps []doneStep
	notes []string
	paid  typed.Amount // to the owner, of what was locked
}

func (w *work) note(format string, a ...any) { w.notes = append(w.notes, fmt.Sprintf(format, a...)) }

func (w *work) did(what string, r client.Receipt) {
	w.steps = append(w.steps, doneStep{What: what, Tx: r.Tx, Block: r.Block})
}

func (w *work) already(what string) { w.steps = append(w.steps, doneStep{What: what, Already: true}) }

// partly says in an error what was done before it.
func (w *work) partly(err error) error {
	var done []string
	for _, s := range w.steps {
		if !s.Already {
			done = append(done, s.What)
		}
	}
	if len(done) == 0 {
		return err
	}
	return fmt.Errorf("%w (done before it: %s)", err, strings.Join(done, "; "))
}

// poke makes the pool of a model take over the operator's weight.
func (w *work) poke(ctx context.Context, model typed.Hash, operator typed.Address) error {
	receipts, err := w.Poke(ctx, w.owner, model, nil, operator)
	for _, r := range receipts {
		w.did("told the pool of model "+brief(model), r)
	}
	return err
}

func printSteps(w io.Writer, steps []doneStep) {
	for _, s := range steps {
		if s.Already {
			fmt.Fprintf(w, "already %s\n", s.What)
		} else {
			fmt.Fprintf(w, "%s: transaction %s in block %d\n", s.What, s.Tx, s.Block)
		}
	}
}

// brief is enough of a hash to tell it from others on a screen.
func brief(h typed.Hash) string { return h.String()[:10] + ".." }

// start is an epoch and its first block.
type start struct {
	Epoch  uint64 `json:"epoch"`
	Block  uint64 `json:"block"`  // its first
	Blocks uint64 `json:"blocks"` // from now until then; 0 once begun
}

func (s start) String() string {
	if s.Blocks == 0 {
		return fmt.Sprintf("epoch %d, which began at block %d", s.Epoch, s.Block)
	}
	return fmt.Sprintf("epoch %d, which begins at block %d, in %d blocks", s.Epoch, s.Block, s.Blocks)
}

// nextEpoch is the first epoch that what is done at block counts in.
func nextEpoch(file *config.Network, block uint64) start {
	e, begun := file.Epoch.Of(block)
	if begun {
		e++
	}
	first := file.Epoch.First(e)
	return start{Epoch: e, Block: first, Blocks: first - block}
}

// currentEpoch is the newest epoch whose word is stored, if there is one.
func currentEpoch(ctx context.Context, c *client.Client, file *config.Network) (e uint64, ok bool, err error) {
	const lookBack = 64 // epochs without a word are void; so many in a row are a chain in trouble
	head, err := c.Head(ctx)
	if err != nil {
		return 0, false, err
	}
	e, begun := file.Epoch.Of(head)
	for tries := 0; begun && tries < lookBack; tries++ {
		word, err := c.Word(ctx, e)
		if err != nil || !word.IsZero() {
			return e, err == nil, err
		}
		if e == 0 {
			break
		}
		e--
	}
	return 0, false, nil
}
