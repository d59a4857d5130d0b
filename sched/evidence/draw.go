package evidence

import (
	"errors"
	"fmt"

	"github.com/cuckoo-network/cuckoo/sched/epoch"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// Draw is the lottery of a task, as far as a message contradicts it. With r the
// rank in the message, it proves that rank r went to another miner or, when the
// pool holds too few, to nobody. The task needs no signature: the message names
// it by its hash, so the offender has signed it too.
type Draw struct {
	Task     []byte          // canonical bytes of the Task, which names epoch, model, number and VRF proof
	Word     typed.Hash      // R_e, the beacon word of the task's epoch
	PoolRoot typed.Hash      // of the task's model in that epoch
	VRFKey   [33]byte        // the coordinator's in that epoch
	Winners  []lottery.Proof // of ranks 0, 1, ... up to r; not looked at if r is no rank at all
}

// Facts are what a Draw takes from the chain. Evidence that verifies proves its
// fault on a network whose chain has these facts. The contract uses its own:
// the word that Beacon stored for the epoch, the root that StakePool froze, and
// the VRF key that was in effect; only while the epoch is inside the evidence
// window.
type Facts struct {
	Epoch       uint64
	Model       typed.Hash
	Coordinator typed.Address
	Word        typed.Hash
	PoolRoot    typed.Hash
	VRFKey      [33]byte
}

// Why facts are not confirmed.
var (
	ErrEpoch = errors.New("nothing is known here of that epoch")
	ErrFacts = errors.New("not what the chain says")
)

// Facts are what the chain must confirm; none for a kind without a draw, or for
// bodies that do not decode.
func (e Evidence) Facts() (Facts, bool) {
	c, err := e.decode()
	if err != nil || c.task == nil {
		return Facts{}, false
	}
	t, d := c.task, c.draw
	return Facts{t.Epoch, t.ModelID, t.Coordinator, d.Word, d.PoolRoot, d.VRFKey}, true
}

// Check compares the facts with what a peer knows of the epoch.
func (f Facts) Check(s *epoch.Snapshot) error {
	if s == nil || s.Epoch != f.Epoch {
		return fmt.Errorf("epoch %d: %w", f.Epoch, ErrEpoch)
	}
	var root typed.Hash
	if p := s.Pools[f.Model]; p != nil {
		root = p.Root()
	}
	switch {
	case f.Word != s.Word:
		return fmt.Errorf("draw.beacon: %s, epoch %d has %s: %w", f.Word, f.Epoch, s.Word, ErrFacts)
	case f.PoolRoot != root:
		return fmt.Errorf("draw.poolRoot: %s, model %s had %s: %w", f.PoolRoot, f.Model, root, ErrFacts)
	case f.VRFKey != s.Coordinators[f.Coordinator].VRFKey:
		return fmt.Errorf("draw.vrfKey: %x is not that of %s: %w", f.VRFKey, f.Coordinator, ErrFacts)
	}
	return nil
}

// ranked is a message that gives a rank of a task to a miner.
type ranked interface {
	*typed.Claim | *typed.Assignment | *typed.Voucher
	typed.Message
}

// TurnKey is the key of the evidence that ExtractTurn would make, at no cost: to
// prove a draw takes a hash for every entry of the pool.
func TurnKey[M ranked](t task.Valid, s typed.Signed[M]) Key {
	if m, ok := any(s.Msg()).(*typed.Claim); ok {
		return Key{OutOfTurnClaim, m.Miner, t.ID()}
	}
	return Key{OutOfTurnAssignment, t.Msg().Coordinator, t.ID()}
}

// ExtractTurn makes evidence of a claim, an assignment or a voucher for t whose
// rank the lottery did not give to its miner, or says why it is none.
func ExtractTurn[M ranked](t task.Valid, s typed.Signed[M]) (Evidence, error) {
	var m typed.Message = s.Msg()
	turn := turnOf(m)
	if rank, drawn := t.RankOf(turn.miner); drawn && rank == int(turn.rank) {
		return Evidence{}, fmt.Errorf("rank %d, miner %s: %w", rank, turn.miner, ErrInTurn)
	}
	snap := t.Snapshot()
	e := Evidence{
		Kind: OutOfTurnAssignment,
		A:    pieceOf(s),
		Draw: &Draw{
			Task: typed.Encode(t.Msg()), Word: snap.Word, PoolRoot: t.Pool().Root(),
			VRFKey: snap.Coordinators[t.Msg().Coordinator].VRFKey,
		},
	}
	if m.Kind() == typed.KindClaim {
		e.Kind = OutOfTurnClaim
	}
	if turn.rank < lottery.MaxRanks {
		e.Draw.Winners = t.Pool().ProveDraw(t.Seed(), int(turn.rank)+1)
	}
	return made(e, s.Signer())
}

// turn is what a message says about the lottery.
type turn struct {
	task  typed.Hash
	miner typed.Address
	rank  uint8
}

func turnOf(m typed.Message) turn {
	switch m := m.(type) {
	case *typed.Claim:
		return turn{m.Task, m.Miner, m.Rank}
	case *typed.Assignment:
		return turn{m.Task, m.Miner, m.Rank}
	case *typed.Voucher:
		return turn{m.Task, m.Miner, m.Rank}
	}
	panic(fmt.Sprintf("evidence: %T has no rank", m)) // the kinds of the rules with a draw are listed above
}

func (c content) namesTask() error {
	if have, want := turnOf(c.m[0]).task, typed.ID(c.task); have != want {
		return fmt.Errorf("draw.task: is %s, the message names %s: %w", want, have, ErrDraw)
	}
	if v, ok := c.m[0].(*typed.Voucher); ok && v.Coordinator != c.task.Coordinator {
		return fmt.Errorf("draw.task: is of %s, the voucher of %s: %w", c.task.Coordinator, v.Coordinator, ErrDraw)
	}
	return nil
}

// outOfTurn holds a message against the draw beside it.
func outOfTurn(c content) error {
	d := c.draw
	if m, ok := c.m[0].(*typed.Claim); ok {
		if m.Beacon != d.Word {
			return fmt.Errorf("a.beacon: %s, the chain's is %s: %w", m.Beacon, d.Word, ErrHead)
		}
		if m.PoolRoot != d.PoolRoot {
			return fmt.Errorf("a.poolRoot: %s, the chain's is %s: %w", m.PoolRoot, d.PoolRoot, ErrHead)
		}
	}
	beta, err := vrf.Verify(d.VRFKey[:], lottery.Alpha(d.Word, c.task.ModelID, c.task.Seq), c.task.VRFProof)
	if err != nil {
		return fmt.Errorf("draw.task.vrfProof: %w: %w", err, ErrDraw)
	}
	t := turnOf(c.m[0])
	if t.rank >= lottery.MaxRanks { // no such rank exists, whoever was drawn
		return nil
	}
	ranks := int(t.rank) + 1
	drawn, err := lottery.CheckDraw(d.PoolRoot, lottery.Seed(d.Word, c.task.ModelID, beta), ranks, d.Winners)
	if err != nil {
		return fmt.Errorf("draw.winners: %w: %w", err, ErrDraw)
	}
	if len(drawn) == ranks && drawn[t.rank] == t.miner {
		return fmt.Errorf("rank %d, miner %s: %w", t.rank, t.miner, ErrInTurn)
	}
	return nil
}
