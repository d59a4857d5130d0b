package node

import (
	"context"
	"fmt"
	"strings"

	"github.com/cuckoo-network/cuckoo/cmd/node/store"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/step"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// performer carries out one effect; answers go to the machine before anything else.
type performer func(context.Context, step.Effect) (answers []step.Event, err error)

// traced shows each effect to Options.Trace before it is carried out.
func (p *peerNode) traced(f performer) performer {
	if p.Trace == nil {
		return f
	}
	return func(ctx context.Context, e step.Effect) ([]step.Event, error) {
		p.Trace(e)
		return f(ctx, e)
	}
}

// common carries out the effects that all machines share. Only an error, of a
// write that failed, drops the rest of the batch.
func (p *peerNode) common(ctx context.Context, log *store.Log, e step.Effect) ([]step.Event, error) {
	switch e := e.(type) {
	case step.Store:
		if err := log.Put(e); err != nil {
			return []step.Event{step.StoreFailed{Reason: err.Error()}}, err
		}
	case step.Close:
		if err := log.CloseGroup(e); err != nil {
			return []step.Event{step.StoreFailed{Reason: err.Error()}}, err
		}
	case step.Sign:
		sig, err := p.store.Sign(p.signer, e.Message)
		if err != nil {
			p.logger.Error("not signed", "slot", e.Slot, "err", err)
			return []step.Event{step.SignRefused{Slot: e.Slot, Reason: err.Error()}}, nil
		}
		return []step.Event{step.Signed{Slot: e.Slot, Signature: sig}}, nil
	case step.Publish:
		if err := p.publish(ctx, e); err != nil {
			p.logger.Warn("message was not gossiped", "kind", e.Message.Kind(), "err", err)
		}
	case step.Know:
		p.gossip.Adopt(e.Task)
	default:
		return nil, fmt.Errorf("no way to carry out %s", typeName(e))
	}
	return nil, nil
}

func (p *peerNode) publish(ctx context.Context, e step.Publish) error {
	env := envelope(e.Sealed)
	switch {
	case e.Params != nil:
		env.Attachment = typed.Encode(e.Params)
	case e.Voucher != nil:
		inner, err := wire.Marshal(envelope(*e.Voucher))
		if err != nil {
			return err
		}
		env.Attachment = inner
	}
	return p.gossip.Publish(ctx, e.Model, env)
}

func envelope(s step.Sealed) wire.Envelope {
	return wire.Envelope{Kind: s.Message.Kind(), Body: typed.Encode(s.Message), Signature: s.Signature}
}

// typeName is the name of an event or effect for logs, without its package path.
func typeName(v any) string { return strings.TrimPrefix(fmt.Sprintf("%T", v), "*") }

// checked takes back the checked form of a message this node signed itself.
func checked[M typed.Message](d typed.Domain, s step.Sealed) (typed.Signed[M], error) {
	m, ok := s.Message.(M)
	if !ok {
		return typed.Signed[M]{}, fmt.Errorf("%T in place of %T", s.Message, m)
	}
	return typed.Verify(d, m, s.Signature)
}
