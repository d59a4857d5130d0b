package watch

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
)

// How much is asked for at once; an endpoint that refuses it is asked for half.
const (
	mostHeaders = 256
	mostGas     = 128_000_000 // of the blocks whose receipts are asked for: about 20 MB of them
	inFlight    = 3           // requests for receipts at a time
)

// lag is how many blocks an endpoint may be behind another without a word.
const lag = 32

// errLag: the endpoint does not have the block yet, or not its receipts.
var errLag = errors.New("the endpoint lags behind")

// fault is an error that one endpoint answers for.
type fault struct {
	endpoint *rpcpool.Endpoint
	err      error
}

func (f *fault) Error() string { return f.err.Error() + ", says " + f.endpoint.Name() }
func (f *fault) Unwrap() error { return f.err }

func wrong(e *rpcpool.Endpoint, format string, args ...any) error {
	return &fault{e, fmt.Errorf("%w: %w", ErrWrongData, fmt.Errorf(format, args...))}
}

// pace is how much endpoints have shown to bear at once.
type pace struct {
	mu      sync.Mutex
	headers int
	gas     uint64
}

func (p *pace) reset() { p.headers, p.gas = mostHeaders, mostGas }

func (p *pace) get() (headers int, gas uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.headers, p.gas
}

// learn halves after a refusal and grows slowly after an answer.
func (p *pace) learn(headers, answered bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case headers && answered:
		p.headers = min(mostHeaders, p.headers+p.headers/8+1)
	case headers:
		p.headers = max(1, p.headers/2)
	case answered:
		p.gas = min(mostGas, p.gas+p.gas/16+1)
	default:
		p.gas = max(1, p.gas/2)
	}
}

// advance takes in all final blocks there are; moved says whether any were new.
func (w *Watch) advance(ctx context.Context) (moved bool, err error) {
	restored := false
	if w.state == nil { // only this goroutine replaces it
		if err := w.begin(ctx); err != nil {
			return false, err
		}
		restored = w.state.hash != (common.Hash{})
	}
	s := w.state
	defer func() {
		if !moved && !restored || w.state == nil {
			return
		}
		w.mu.Lock()
		defer w.mu.Unlock()
		final, bad := s.final()
		if bad != nil {
			w.state, moved, err = nil, false, errors.Join(bad, err)
			return
		}
		w.final, moved = final, true
	}()
	last, ok, err := w.finalBlock(ctx)
	if err != nil || !ok {
		return false, err
	}
	if last+lag < s.block {
		return false, fmt.Errorf("%w: its last final block is %d, block %d was read before", errLag, last, s.block)
	}
	if last <= s.block {
		return false, nil
	}
	err = w.read(ctx, s.block, s.hash, last, func(p *part) error {
		if err := w.takeAll(s, p); err != nil {
			return err
		}
		moved = true
		w.saveOnTheWay()
		return nil
	})
	return moved, err
}

// takeAll takes in checked blocks under the lock.
func (w *Watch) takeAll(s *state, p *part) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for i, h := range p.headers {
		n, err := s.take(h, p.logs[i])
		w.events.Add(n)
		if err != nil {
			w.state = nil // it is of no use any more, and what came before may be wrong as well
			return &fault{p.via, err}
		}
	}
	return nil
}

// part is some consecutive blocks. Its logs are there once done is closed.
type part struct {
	headers []*types.Header
	wanted  []int // headers whose block may concern us
	logs    [][]*types.Log
	via     *rpcpool.Endpoint
	err     error
	done    chan struct{}
}

// read fetches the blocks after..to, and hands them to take in order. Receipts
// of later parts are fetched while earlier ones are taken in.
func (w *Watch) read(ctx context.Context, after uint64, hash common.Hash, to uint64, take func(*part) error) error {
	ctx, cancel := context.WithCancel(ctx)
	queue := make(chan *part, inFlight-1)
	var work sync.WaitGroup
	defer work.Wait()
	defer cancel()
	send := func(p *part) bool {
		select {
		case queue <- p:
			return true
		case <-ctx.Done():
			return false
		}
	}
	work.Go(func() {
		defer close(queue)
		for after < to {
			headers, via, err := w.headers(ctx, after+1, to, hash)
			if err == nil {
				err = w.agree(ctx, headers[len(headers)-1], via)
			}
			if err != nil {
				p := &part{err: err, done: make(chan struct{})}
				close(p.done)
				send(p)
				return
			}
			end := headers[len(headers)-1]
			after, hash = end.Number.Uint64(), end.Hash()
			for len(headers) > 0 {
				p := w.cut(headers)
				headers = headers[len(p.headers):]
				if !send(p) {
					return
				}
				work.Go(func() {
					defer close(p.done)
					p.via, p.err = via, w.receipts(ctx, p, p.wanted)
				})
			}
		}
	})
	for p := range queue {
		<-p.done
		if p.err != nil {
			return p.err
		}
		if err := take(p); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// headers reads as many blocks as an endpoint gives at once, from..to at most,
// and checks that they form a chain that goes on from the block parent.
func (w *Watch) headers(ctx context.Context, from, to uint64, parent common.Hash) ([]*types.Header, *rpcpool.Endpoint, error) {
	most, _ := w.pace.get()
	headers := make([]*types.Header, min(to-from+1, uint64(most)))
	batch := make([]rpc.BatchElem, len(headers))
	for i := range batch {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &headers[i]}
	}
	via, err := w.batch(ctx, batch)
	if err != nil {
		w.pace.learn(true, false)
		if len(batch) > 1 && answered(err) {
			w.cfg.Log.Debug("asking for fewer headers at once", "tried", len(batch), "reason", err)
			return w.headers(ctx, from, to, parent)
		}
		return nil, nil, fmt.Errorf("headers from %d: %w", from, err)
	}
	w.pace.learn(true, true)
	for i, h := range headers {
		number := from + uint64(i)
		switch {
		case h == nil:
			return nil, nil, fmt.Errorf("block %d: %w: %s", number, errLag, via.Name())
		case h.Number.Uint64() != number:
			return nil, nil, wrong(via, "asked for block %d, got %d", number, h.Number)
		case i > 0 && h.ParentHash != headers[i-1].Hash():
			return nil, nil, wrong(via, "block %d does not follow block %d", number, number-1)
		}
	}
	if parent != (common.Hash{}) && headers[0].ParentHash != parent {
		return nil, nil, w.replaced(ctx, from-1, parent, via)
	}
	return headers, via, nil
}

// cut takes from the front as many blocks as should have their receipts asked
// for at once.
func (w *Watch) cut(headers []*types.Header) *part {
	_, most := w.pace.get()
	p := &part{done: make(chan struct{})}
	var gas uint64
	for i, h := range headers {
		if w.mayConcern(h.Bloom) {
			if gas += h.GasUsed; gas > most && len(p.wanted) > 0 {
				break
			}
			p.wanted = append(p.wanted, i)
		}
		p.headers = headers[:i+1]
	}
	p.logs = make([][]*types.Log, len(p.headers))
	return p
}

// receipts reads the logs of some blocks of a part, and holds them against the
// headers.
func (w *Watch) receipts(ctx context.Context, p *part, wanted []int) error {
	if len(wanted) == 0 {
		return nil
	}
	receipts := make([]types.Receipts, len(wanted))
	batch := make([]rpc.BatchElem, len(wanted))
	for k, i := range wanted {
		batch[k] = rpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{p.headers[i].Hash()}, Result: &receipts[k]}
	}
	via, err := w.batch(ctx, batch)
	if err != nil {
		w.pace.learn(false, false)
		if half := len(wanted) / 2; half > 0 && answered(err) {
			w.cfg.Log.Debug("asking for fewer receipts at once", "blocks", len(wanted), "reason", err)
			if err := w.receipts(ctx, p, wanted[:half]); err != nil {
				return err
			}
			return w.receipts(ctx, p, wanted[half:])
		}
		return fmt.Errorf("receipts of block %d: %w", p.headers[wanted[0]].Number, err)
	}
	w.pace.learn(false, true)
	for k, i := range wanted {
		number := p.headers[i].Number
		if receipts[k] == nil {
			return fmt.Errorf("receipts of block %d: %w: %s", number, errLag, via.Name())
		}
		root, err := receiptRoot(receipts[k])
		if err != nil {
			return wrong(via, "receipts of block %d: %w", number, err)
		}
		if root != p.headers[i].ReceiptHash {
			return wrong(via, "receipts of block %d hash to %s, its header says %s", number, root, p.headers[i].ReceiptHash)
		}
		for _, r := range receipts[k] {
			p.logs[i] = append(p.logs[i], r.Logs...)
		}
	}
	return nil
}

// batch fails with the first error of an element, which the endpoint answers
// for: nothing asked for here may be refused.
func (w *Watch) batch(ctx context.Context, elems []rpc.BatchElem) (*rpcpool.Endpoint, error) {
	via, err := w.client.RPC().BatchVia(ctx, elems)
	if err != nil {
		return nil, err
	}
	for _, e := range elems {
		if e.Error != nil {
			return nil, &fault{via, fmt.Errorf("%s: %w", e.Method, e.Error)}
		}
	}
	return via, nil
}

// answered says that an endpoint refused, and may bear a smaller request; one
// that did not answer is tried with less after a pause.
func answered(err error) bool {
	var refusal rpc.Error
	return errors.Is(err, rpcpool.ErrTooMuch) || errors.As(err, &refusal)
}

// finalBlock is the newest final block, if there is one. A chain that stands
// still is an error.
func (w *Watch) finalBlock(ctx context.Context) (number uint64, ok bool, err error) {
	var head hexutil.Uint64
	var tagged *struct {
		Number hexutil.Uint64 `json:"number"`
	}
	batch := []rpc.BatchElem{{Method: "eth_blockNumber", Result: &head}}
	if tag := w.cfg.Finality.Tag; tag != "" {
		batch = append(batch, rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{tag, false}, Result: &tagged})
	}
	via, err := w.batch(ctx, batch)
	if err != nil {
		return 0, false, err
	}
	if err := w.moving(ctx, uint64(head), via); err != nil {
		return 0, false, err
	}
	switch {
	case w.cfg.Finality.Tag != "":
		if tagged == nil {
			return 0, false, nil
		}
		return uint64(tagged.Number), true, nil
	case uint64(head) < w.cfg.Finality.Depth:
		return 0, false, nil
	}
	return uint64(head) - w.cfg.Finality.Depth, true, nil
}

// moving notes the newest block and complains when it has been the same for too
// long.
func (w *Watch) moving(ctx context.Context, head uint64, via *rpcpool.Endpoint) error {
	w.mu.Lock()
	if head > w.head || w.headAt.IsZero() {
		w.head, w.headAt = head, time.Now()
	}
	since := time.Since(w.headAt)
	w.mu.Unlock()
	if since < w.cfg.Stall {
		return nil
	}
	return w.stalled(ctx, head, since, via)
}

// mayConcern says whether a block can hold an event of the contracts; its
// answer no is certain.
func (w *Watch) mayConcern(b types.Bloom) bool {
	for _, a := range sources(w.client.Contracts()) {
		if types.BloomLookup(b, common.Address(a)) {
			return true
		}
	}
	return false
}

// receiptRoot is the root a header must name for these receipts.
func receiptRoot(rs types.Receipts) (common.Hash, error) {
	for i, r := range rs {
		if r == nil || r.Type > types.SetCodeTxType {
			return common.Hash{}, fmt.Errorf("receipt %d is of no type this program knows", i)
		}
		for _, l := range r.Logs {
			if l == nil {
				return common.Hash{}, fmt.Errorf("receipt %d has an empty log", i)
			}
		}
	}
	return types.DeriveSha(rs, trie.NewStackTrie(nil)), nil
}
