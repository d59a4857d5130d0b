package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
)

// How long the doctor listens for each answer.
const (
	doctorDial  = 5 * time.Second
	doctorTimer = 3 * time.Second // of the faucet and the API, which are not needed
	clockSlack  = 10 * time.Second
)

func newDoctor() *cobra.Command {
	var network networkFlag
	var wait time.Duration
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check everything that a node of a network needs",
		Long: `Checks, one after the other, what a node needs: that processors and graphics cards
compute what they have to, the network file, the chain and its contracts, new
blocks, the beacon word, the bootstrap peers, the clock. Each check that fails names
the next step. Exit 1 if anything needed fails.`,
		Example: `  cuckoo doctor --network net/network.json`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			d := &doctor{path: network.path, wait: wait}
			d.examine(cmd.Context())
			if err := cmd.Context().Err(); err != nil {
				return err
			}
			if err := show(cmd, d.checks, func(w io.Writer) { printChecks(w, d.checks) }); err != nil {
				return err
			}
			return d.err()
		},
	}
	network.add(cmd)
	cmd.Flags().DurationVar(&wait, "wait", 30*time.Second, "how long to wait for a new block")
	return cmd
}

// doctor collects what it finds; each check needs those before it.
type doctor struct {
	path   string
	wait   time.Duration
	checks []check
	file   *config.Network
}

// ok, fail and note record a finding: a failure is of something needed.
func (d *doctor) ok(name, format string, a ...any) {
	d.checks = append(d.checks, check{Name: name, OK: true, Detail: fmt.Sprintf(format, a...)})
}

func (d *doctor) fail(name string, err error, next string) {
	d.checks = append(d.checks, check{Name: name, Detail: inLine(err), Next: next})
}

// inLine is an error without line breaks.
func inLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

func (d *doctor) note(name, detail, next string) {
	d.checks = append(d.checks, check{Name: name, Note: true, Detail: detail, Next: next})
}

func (d *doctor) err() error {
	var failed []string
	for _, c := range d.checks {
		if !c.OK && !c.Note {
			failed = append(failed, c.Name)
		}
	}
	if len(failed) == 0 {
		return nil
	}
	return fmt.Errorf("not well: %s", strings.Join(failed, ", "))
}

func (d *doctor) examine(ctx context.Context) {
	d.engine(ctx)
	var err error
	if d.file, err = config.Load(d.path); err != nil {
		d.fail("network file", err, "name the file with --network, or fetch it from whoever runs the network")
		return
	}
	d.ok("network file", "%s, chain %d", d.file.Name, d.file.ChainID)
	if d.rpcs(ctx) {
		d.chain(ctx)
	}
	d.bootstraps(ctx)
	d.reach(ctx, "faucet", d.file.Faucet, "only test networks have one")
	d.reach(ctx, "API", d.file.API, "name a coordinator of yours with --api where one is needed")
}

// rpcs asks every endpoint for its chain; one over HTTP has to be right.
func (d *doctor) rpcs(ctx context.Context) bool {
	var good int
	var bad []check
	for i, url := range d.file.Endpoints() {
		name := "RPC " + url
		if err := rightChain(ctx, url, d.file.ChainID); err != nil {
			bad = append(bad, check{Name: name, Detail: inLine(err), Next: "is it running, and is this machine allowed to reach it? put another endpoint of the chain in the network file"})
			continue
		}
		if i < len(d.file.RPC) {
			good++
		}
		d.ok(name, "answers, chain %d", d.file.ChainID)
	}
	for _, c := range bad {
		c.Note = good > 0 // the others will do
		d.checks = append(d.checks, c)
	}
	return good > 0
}

func rightChain(ctx context.Context, url string, want uint64) error {
	ctx, cancel := context.WithTimeout(ctx, doctorDial)
	defer cancel()
	c, err := rpc.DialContext(ctx, url)
	if err != nil {
		return err
	}
	defer c.Close()
	var id hexutil.Uint64
	if err := c.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if uint64(id) != want {
		return fmt.Errorf("serves chain %d, the network file says %d", uint64(id), want)
	}
	return nil
}

func (d *doctor) chain(ctx context.Context) {
	c, err := client.Dial(ctx, d.file.Endpoints(), client.Config{
		ChainID: d.file.ChainID, Contracts: d.file.Contracts, DeployBlock: d.file.DeployBlock, Patience: dialPatience,
	})
	if err != nil {
		d.fail("chain", err, "put a working endpoint of the chain in the network file")
		return
	}
	defer c.Close()
	if err := sameContracts(ctx, c, d.file); err != nil {
		d.fail("contracts", err, "the network was founded anew, or the file is of another one: fetch the present network file")
		return
	}
	d.ok("contracts", "all there, and those of the file")
	d.code(ctx, c)
	d.blocks(ctx, c)
	d.word(ctx, c)
}

// code holds the contracts against the compiled ones.
func (d *doctor) code(ctx context.Context, c *client.Client) {
	v, err := viewNetwork(ctx, c, d.file)
	switch {
	case errors.Is(err, client.ErrOtherCode):
		d.fail("code", err, "update this program if the network is newer; otherwise do not stake there ('cuckoo network show')")
	case err != nil:
		d.fail("code", err, "ask again")
	default:
		d.ok("code", "all %d contracts are those this program was built with", len(v.Contracts))
	}
}

// blocks waits for a new block and holds its time against the clock.
func (d *doctor) blocks(ctx context.Context, c *client.Client) {
	const stopped = "start the chain's node, or use an endpoint that follows the chain"
	ctx, cancel := context.WithTimeout(ctx, d.wait)
	defer cancel()
	before, err := c.Head(ctx)
	if err != nil {
		d.fail("blocks", err, stopped)
		return
	}
	began := time.Now()
	heads := c.RPC().Heads(ctx)
	for {
		head, err := c.Head(ctx)
		if err == nil && head > before {
			d.ok("blocks", "block %d came after %.1f s", head, time.Since(began).Seconds())
			d.clock(ctx, c, head)
			return
		}
		select {
		case <-heads:
		case <-ctx.Done():
			d.fail("blocks", errors.Join(fmt.Errorf("no block after %d for %v", before, d.wait), err), stopped)
			return
		}
	}
}

// clock holds this machine's clock against the block that just came.
func (d *doctor) clock(ctx context.Context, c *client.Client, block uint64) {
	var header struct {
		Time hexutil.Uint64 `json:"timestamp"`
	}
	if err := c.RPC().Call(ctx, &header, "eth_getBlockByNumber", hexutil.Uint64(block), false); err != nil {
		d.fail("clock", err, "ask again")
		return
	}
	skew := time.Since(time.Unix(int64(header.Time), 0)).Round(100 * time.Millisecond)
	allowed := clockSlack + time.Duration(d.file.Timing.SkewMillis)*time.Millisecond
	if skew.Abs() > allowed {
		d.fail("clock", fmt.Errorf("%v from the newest block's; peers ignore what is %d ms off", skew, d.file.Timing.SkewMillis), "set this machine's clock by NTP")
		return
	}
	d.ok("clock", "within %v of the newest block's (%v)", allowed, skew)
}

func (d *doctor) word(ctx context.Context, c *client.Client) {
	head, err := c.Head(ctx)
	if err != nil {
		d.fail("beacon word", err, "ask again")
		return
	}
	e, begun := d.file.Epoch.Of(head)
	if !begun {
		d.note("beacon word", fmt.Sprintf("epoch 0 begins at block %d, the newest is %d", d.file.Epoch.Start, head), "wait")
		return
	}
	if e > 0 && head < d.file.Epoch.BeaconBlock(e)+d.file.Epoch.Grace { // tasks of the epoch before are still taken
		e--
	}
	word, err := c.Word(ctx, e)
	switch {
	case err != nil:
		d.fail("beacon word", err, "ask again")
	case word.IsZero():
		d.fail("beacon word", fmt.Errorf("epoch %d has none, so no task of it is valid", e), "any running coordinator, watcher or miner with gas coin stores it: is there one?")
	default:
		d.ok("beacon word", "stored for epoch %d", e)
	}
}

// reach sees whether anything answers HTTP at a URL that is not needed.
func (d *doctor) reach(ctx context.Context, name, url, without string) {
	if url == "" {
		d.note(name, "the network file names none", without)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, doctorTimer)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		d.note(name, err.Error(), without)
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		d.note(name, err.Error(), "start it, or do without: "+without)
		return
	}
	resp.Body.Close()
	d.ok(name, "%s answers", url)
}
