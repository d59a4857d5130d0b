package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/watch"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/epoch"
)

// historyPatience bounds how long reading the chain may stand still.
const historyPatience = 20 * time.Second

// history is an epoch as rebuilt from the chain's own blocks, every one of them
// held against the next one's hash.
type history struct {
	*watch.Watch
	snapshot *epoch.Snapshot
}

// readHistory reads the chain until it knows epoch e, from where the last
// command that did so has stopped.
func readHistory(ctx context.Context, c *client.Client, file *config.Network, e uint64) (h history, err error) {
	ctx, cancel := context.WithCancel(ctx)
	h.Watch = watch.New(c, watch.Config{Epoch: file.Epoch, Finality: watch.Finality(file.Finality), Store: readSoFar(file)})
	ended := make(chan error, 1)
	go func() { ended <- h.Run(ctx, func(epoch.Final) {}) }()
	stopped := false
	defer func() {
		cancel()
		if !stopped {
			<-ended
		}
	}()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	var block uint64
	moved := time.Now()
	for {
		s := h.Status()
		if snapshot, ok := h.Snapshot(e); ok {
			h.snapshot = snapshot
			return h, nil
		}
		switch {
		case s.Block != block:
			block, moved = s.Block, time.Now()
		case time.Since(moved) > historyPatience:
			return h, hint(errors.Join(fmt.Errorf("the chain's blocks do not say that the word of epoch %d is final; read up to block %d", e, block), s.Trouble),
				"is the chain sealing blocks? see 'cuckoo doctor'")
		}
		select {
		case <-ctx.Done():
			return h, ctx.Err()
		case err := <-ended:
			stopped = true
			return h, err
		case <-tick.C:
		}
	}
}

// readSoFar is what commands have read of a network's chain: derived data, in a
// folder that may be deleted. Without one the chain is read from the deployment
// on each time.
func readSoFar(file *config.Network) watch.Store {
	dir := filepath.Join(home(), "chains")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil
	}
	return watch.File(filepath.Join(dir, fmt.Sprintf("%d-%x", file.ChainID, file.Contracts.Registry[:])))
}
