package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/cuckoo-network/cuckoo/chain/client"
)

// paceBlocks is over how many blocks their pace is measured.
const paceBlocks = 64

// pace is how fast blocks come, for estimates on a screen.
type pace struct {
	head  uint64
	block time.Duration // between two blocks; 0 if nothing can be said
}

func readPace(ctx context.Context, c *client.Client) (p pace, err error) {
	if p.head, err = c.Head(ctx); err != nil {
		return p, err
	}
	back := min(paceBlocks, p.head)
	if back == 0 {
		return p, nil
	}
	newest, err := blockTime(ctx, c, p.head)
	if err != nil {
		return p, err
	}
	older, err := blockTime(ctx, c, p.head-back)
	if err == nil && newest > older {
		p.block = time.Duration(newest-older) * time.Second / time.Duration(back)
	}
	return p, err
}

// blockTime is a block's time in unix seconds.
func blockTime(ctx context.Context, c *client.Client, number uint64) (uint64, error) {
	var header struct {
		Time hexutil.Uint64 `json:"timestamp"`
	}
	err := c.RPC().Call(ctx, &header, "eth_getBlockByNumber", hexutil.Uint64(number), false)
	return uint64(header.Time), err
}

// until says how far away a block is; empty once it is there.
func (p pace) until(block uint64) string {
	if block <= p.head {
		return ""
	}
	left := block - p.head
	text := fmt.Sprintf("in %d blocks", left)
	if left == 1 {
		text = "in 1 block"
	}
	if p.block > 0 {
		text += ", about " + about(time.Duration(left)*p.block)
	}
	return text
}

// about is a duration to two digits or so.
func about(d time.Duration) string {
	switch {
	case d < 2*time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()+0.5))
	case d < 2*time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()+0.5))
	case d < 48*time.Hour:
		return fmt.Sprintf("%.1f h", d.Hours())
	}
	return fmt.Sprintf("%.1f days", d.Hours()/24)
}
