package gossip

import (
	"errors"
	"fmt"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/claim"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/fault"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/voucher"
)

// result turns a verdict on a message into what pubsub does with it: only a
// Reject is held against the peer that sent it.
func (g *Gossip) result(topic string, from peer.ID, err error) pubsub.ValidationResult {
	if err == nil {
		return pubsub.ValidationAccept
	}
	g.cfg.Logger.Debug("message refused", "topic", topic, "from", from, "class", fault.ClassOf(err), "err", err)
	if fault.ClassOf(err) == fault.ClassReject {
		return pubsub.ValidationReject
	}
	return pubsub.ValidationIgnore
}

// checker checks the messages of one topic of a model.
func (g *Gossip) checker(model typed.Hash, k typed.Kind) check {
	topic := Topic(g.cfg.Domain, model, k)
	return func(data []byte, from peer.ID) (string, error) {
		e, err := wire.Unmarshal(data)
		if err != nil {
			return k.String(), fault.Reject(k.String(), err)
		}
		if e.Kind != k {
			return k.String(), fault.Reject(k.String(), fmt.Errorf("a %v: %w", e.Kind, ErrTopic))
		}
		m := message{model: model, topic: topic, data: data, env: e, from: from}
		switch k {
		case typed.KindTask:
			err = g.checkTask(m)
		case typed.KindClaim:
			err = g.checkClaim(m)
		case typed.KindResult:
			err = g.checkResult(m)
		default:
			err = g.checkVerdict(m)
		}
		return k.String(), err
	}
}

// message is an envelope with where it came from.
type message struct {
	model typed.Hash
	topic string
	data  []byte
	env   wire.Envelope
	from  peer.ID
}

// open checks the signature, after what costs less. The body is decoded once
// more for the slot; that is a thousandth of the signature.
func open[M typed.Message](g *Gossip, m message, place func(M) slot) (typed.Signed[M], error) {
	var none typed.Signed[M]
	kind := m.env.Kind.String()
	body, err := m.env.Message()
	if err != nil {
		return none, fault.Reject(kind, err)
	}
	if err := g.book.peek(place(body.(M)), typed.ID(body)); err != nil {
		return none, err
	}
	signed, err := wire.Open[M](g.cfg.Domain, m.env)
	if err != nil {
		return none, fault.Reject(kind, err)
	}
	return signed, nil
}

func (g *Gossip) checkTask(m message) error {
	signed, err := open(g, m, taskSlot)
	if err != nil {
		return err
	}
	msg, now, final := signed.Msg(), g.cfg.Now(), g.cfg.View.Final()
	if msg.ModelID != m.model {
		return fault.Reject("Task.modelId", fmt.Errorf("%s: %w", msg.ModelID, ErrTopic))
	}
	snap, known := final.Snapshot(msg.Epoch)
	if !known && (len(final.Snapshots) == 0 || msg.Epoch == final.Current+1) && signed.Signer() == msg.Coordinator {
		w := waiting{m.topic, m.data, now + parkMillis}
		if g.book.parkEpoch(msg.Epoch, w) {
			g.count.parked()
			if next := g.cfg.View.Final(); len(next.Snapshots) > 0 && next.Current >= msg.Epoch {
				g.release(g.book.unparkEpochs(next.Current)) // it became known meanwhile
			}
			return fault.Park("Task.epoch", fmt.Errorf("%d: %w", msg.Epoch, task.ErrEpoch))
		}
	}
	params, err := m.env.Params()
	if err != nil {
		return fault.Reject("Params", err)
	}
	v, err := task.Validate(g.cfg.Rules, snap, now, signed, params)
	if err != nil {
		return err
	}
	if err := g.book.room(msg.Coordinator); err != nil {
		return err
	}
	err = admit(g.book, taskSlot(msg), signed, taskEnds(v), TaskIn{v, m.from}, conflict(m, signed))
	if err != nil {
		return err
	}
	// The second task of a slot is remembered too: miners that saw it first answer
	// it, and their messages are no fault of those that pass them on.
	g.book.adopt(v)
	g.release(g.book.unpark(v.ID()))
	return nil
}

func (g *Gossip) checkClaim(m message) error {
	place := func(c *typed.Claim) slot { return slot{typed.KindClaim, c.Miner, c.Task} }
	signed, err := open(g, m, place)
	if err != nil {
		return err
	}
	msg := signed.Msg()
	t, err := g.taskOf(m, "Claim.task", msg.Task)
	if err != nil {
		return err
	}
	v, err := claim.Validate(t, g.cfg.Now(), signed)
	if err != nil {
		caught(g, t, signed, m.from, err)
		return g.park(m, msg.Task, signed.Signer(), err)
	}
	p, err := peer.IDFromBytes(msg.PeerID)
	if err != nil {
		return fault.Reject("Claim.peerId", fmt.Errorf("%w: %v", ErrPeerID, err))
	}
	err = admit(g.book, place(msg), signed, taskEnds(t), ClaimIn{v, m.from}, conflict(m, signed))
	if err == nil {
		g.stake.bind(g.cfg.View.Final(), msg.Miner, p)
	}
	return err
}

func (g *Gossip) checkResult(m message) error {
	place := func(r *typed.Result) slot { return slot{typed.KindResult, r.Miner, r.Task} }
	signed, err := open(g, m, place)
	if err != nil {
		return err
	}
	msg := signed.Msg()
	t, err := g.taskOf(m, "Result.task", msg.Task)
	if err != nil {
		return err
	}
	v, err := result.Validate(t, signed)
	if err != nil {
		return g.park(m, msg.Task, signed.Signer(), err)
	}
	return admit(g.book, place(msg), signed, taskEnds(t), ResultIn{v, m.from}, conflict(m, signed))
}

func (g *Gossip) checkVerdict(m message) error {
	place := func(v *typed.Verdict) slot { return slot{typed.KindVerdict, v.Miner, v.Task} }
	signed, err := open(g, m, place)
	if err != nil {
		return err
	}
	msg := signed.Msg()
	t, err := g.taskOf(m, "Verdict.task", msg.Task)
	if err != nil {
		return err
	}
	var pay *typed.Signed[*typed.Voucher]
	inner, ok, err := m.env.Voucher()
	if err == nil && ok {
		var s typed.Signed[*typed.Voucher]
		s, err = wire.Open[*typed.Voucher](g.cfg.Domain, inner)
		pay = &s
	}
	if err != nil {
		return fault.Reject("Voucher", err)
	}
	v, err := voucher.ValidateVerdict(t, signed, pay)
	if err != nil {
		if pay != nil {
			caught(g, t, *pay, m.from, err)
		}
		return g.park(m, msg.Task, signed.Signer(), err)
	}
	return admit(g.book, place(msg), signed, taskEnds(t), VerdictIn{v, m.from}, func(first typed.Signed[*typed.Verdict]) Conflict {
		c := conflict(m, signed)(first)
		c.Voucher = pay
		return c
	})
}

// caught delivers what a message proves that was refused because the lottery
// gave its rank to another. It is held against the peer that sent it as well:
// that one could have seen it.
func caught[M interface {
	*typed.Claim | *typed.Voucher
	typed.Message
}](g *Gossip, t task.Valid, signed typed.Signed[M], from peer.ID, why error) {
	if !errors.Is(why, lottery.ErrNotDrawn) {
		return
	}
	key := evidence.TurnKey(t, signed)
	if g.book.isProven(key) || !g.liable(key.Offender) {
		return
	}
	e, err := evidence.ExtractTurn(t, signed)
	if err != nil {
		return // the verdict beside a voucher names a miner who was not drawn
	}
	if err := g.book.prove(key, g.cfg.Now()+forgetMillis, EvidenceIn{e, key, from}); err != nil {
		g.cfg.Logger.Debug("evidence not kept", "from", from, "err", err)
	}
}

// taskOf finds the task a message speaks of, zero when it is not known, and
// refuses one of another model.
func (g *Gossip) taskOf(m message, field string, id typed.Hash) (task.Valid, error) {
	t := g.book.task(id)
	if !t.IsZero() && t.Msg().ModelID != m.model {
		return t, fault.Reject(field, fmt.Errorf("%s: %w", id, ErrTopic))
	}
	return t, nil
}

// park keeps a message that only lacks its task, when its signer has a stake:
// strangers could sign as many as they like.
func (g *Gossip) park(m message, id typed.Hash, signer typed.Address, err error) error {
	if fault.ClassOf(err) != fault.ClassPark {
		return err
	}
	if weightOf(g.cfg.View.Final(), signer) == 0 {
		return fault.Ignore(fault.Field(err), fmt.Errorf("%s: %w", signer, ErrStake))
	}
	w := waiting{m.topic, m.data, g.cfg.Now() + parkMillis}
	kept, come := g.book.park(id, w)
	switch {
	case kept:
		g.count.parked()
	case come:
		g.release([]waiting{w})
	default:
		return fault.Ignore(fault.Field(err), ErrFull)
	}
	return err
}

// conflict makes the delivery of a second message in a slot.
func conflict[M typed.Message](m message, second typed.Signed[M]) func(typed.Signed[M]) Conflict {
	return func(first typed.Signed[M]) Conflict {
		c := Conflict{Kind: m.env.Kind, Signer: second.Signer(), First: first.Msg(), Second: second.Msg(), From: m.from}
		if e, err := evidence.Extract(first, second); err == nil {
			c.Evidence = &e
		}
		return c
	}
}

func (g *Gossip) checkEvidence(data []byte, from peer.ID) (string, error) {
	const what = "Evidence"
	e, err := wire.UnmarshalEvidence(data)
	if err != nil {
		return what, fault.Reject(what, err)
	}
	key, err := e.Key()
	if err != nil {
		return what, fault.Reject(what, fmt.Errorf("%w: %w", ErrEvidence, err))
	}
	if g.book.isProven(key) {
		return what, fault.Ignore(what, ErrDuplicate)
	}
	if g.cfg.Consumed != nil && g.cfg.Consumed(key) {
		return what, fault.Ignore(what, ErrConsumed)
	}
	if f, ok := e.Facts(); ok { // of another head, or of an epoch that is past: nobody's fault
		snap, _ := g.cfg.View.Final().Snapshot(f.Epoch)
		if err := f.Check(snap); err != nil {
			return what, fault.Ignore("Evidence.draw", err)
		}
	}
	if _, err := e.Verify(g.cfg.Domain); err != nil {
		return what, fault.Reject(what, fmt.Errorf("%w: %w", ErrEvidence, err))
	}
	if !g.liable(key.Offender) {
		return what, fault.Ignore("Evidence.offender", fmt.Errorf("%s: %w", key.Offender, ErrStake))
	}
	return what, g.book.prove(key, g.cfg.Now()+forgetMillis, EvidenceIn{e, key, from})
}

func (g *Gossip) liable(operator typed.Address) bool {
	if g.cfg.Liable != nil {
		return g.cfg.Liable(operator)
	}
	f := g.cfg.View.Final()
	f.Jailed = nil // a jailed operator can still lose what it has
	return weightOf(f, operator) > 0
}

func (g *Gossip) checkPresence(data []byte, from peer.ID) (string, error) {
	what := typed.KindPresence.String()
	e, err := wire.Unmarshal(data)
	if err != nil {
		return what, fault.Reject(what, err)
	}
	signed, err := wire.Open[*typed.Presence](g.cfg.Domain, e)
	if err != nil {
		return what, fault.Reject(what, err)
	}
	m, now, final := signed.Msg(), g.cfg.Now(), g.cfg.View.Final()
	field := func(name string) string { return what + "." + name }
	if signed.Signer() != m.Operator {
		return what, fault.Reject(field("operator"), fmt.Errorf("%s: %w", signed.Signer(), ErrSigner))
	}
	p, err := peer.IDFromBytes(m.PeerID)
	if err != nil {
		return what, fault.Reject(field("peerId"), fmt.Errorf("%w: %v", ErrPeerID, err))
	}
	skew := uint64(g.cfg.Rules.SkewMillis)
	if m.IssuedAt > now+skew || now > m.IssuedAt+skew+presenceMillis {
		return what, fault.Ignore(field("issuedAt"), fmt.Errorf("%d at %d: %w", m.IssuedAt, now, ErrClock))
	}
	if weightOf(final, m.Operator) == 0 {
		return what, fault.Ignore(field("operator"), fmt.Errorf("%s: %w", m.Operator, ErrStake))
	}
	if err := g.book.hear(m, now+forgetMillis, PresenceIn{signed, from}); err != nil {
		return what, err
	}
	g.stake.bind(final, m.Operator, p)
	return what, nil
}
