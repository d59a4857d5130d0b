package e2e_test

import (
	"os"
	"path/filepath"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/result"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/sched/unpaid"
	"github.com/cuckoo-network/cuckoo/sched/vrf"
)

// signed is a message signed with a bare key, which no journal looks after.
func (c *cast) signed(who string, m typed.Message) evidence.Piece {
	return evidence.Piece{Kind: m.Kind(), Body: typed.Encode(m), Signature: c.sign(who, m)}
}

func (c *cast) sign(who string, m typed.Message) typed.Signature {
	c.t.Helper()
	c.address(who)
	return c.signers[who].Sign(c.net.Domain().Digest(m))
}

// slashed is what 'cuckoo evidence submit' says.
type slashed struct {
	Kind                                            string
	Offender, Reporter                              typed.Address
	Amount, Bounty, Burned, StakeBefore, StakeAfter typed.Amount
	Block                                           uint64
}

// report writes evidence to a file, has it verified offline and against the
// chain, and submits it.
func (c *cast) report(reporter, offender, name string, e evidence.Evidence) (s slashed) {
	c.t.Helper()
	data, err := e.Marshal(c.net.Domain())
	require.NoError(c.t, err)
	path := filepath.Join(c.home, name+".json")
	require.NoError(c.t, os.WriteFile(path, data, 0o600))
	c.must(nil, "evidence", "verify", path)
	var v struct {
		Valid    bool
		Kind     string
		Offender typed.Address
	}
	c.do(&v, "evidence", "verify", path)
	require.True(c.t, v.Valid)
	require.Equal(c.t, c.address(offender), v.Offender)
	c.do(&s, "evidence", "submit", path, "--key", reporter)
	require.Equal(c.t, e.Kind.String(), s.Kind)
	require.Equal(c.t, c.address(offender), s.Offender)
	require.Equal(c.t, c.address(reporter), s.Reporter)
	c.tell("%s by %s: -%s, bounty %s", name, offender, short(s.Amount), short(s.Bounty))
	return s
}

// short is whole CAI.
func short(a typed.Amount) string {
	n := a.Big()
	return n.Quo(n, typed.NewAmount(1e18).Big()).String() + " CAI"
}

// turn is the lottery of an epoch as 'cuckoo lottery explain' tells it.
type turn struct {
	Epoch uint64
	Seq   uint64
	Word  typed.Hash
	Root  typed.Hash
	Ranks []struct{ Miner typed.Address }
	Pool  []struct {
		Slot   uint32
		Miner  typed.Address
		Weight uint64
	}
	pool *lottery.Pool
}

// explain draws the lottery of a task again, by the command.
func (c *cast) explain(api, id string) (x turn) {
	c.t.Helper()
	c.do(&x, "lottery", "explain", id, "--api", api)
	var entries []lottery.Entry
	for _, p := range x.Pool {
		entries = append(entries, lottery.Entry{Slot: p.Slot, Operator: p.Miner, Weight: p.Weight})
	}
	var err error
	x.pool, err = lottery.NewPool(c.net.Model.ID, entries)
	require.NoError(c.t, err)
	require.Equal(c.t, x.Root, x.pool.Root())
	return x
}

// miners are who was drawn, in rank order.
func (x turn) miners() (all []typed.Address) {
	for _, r := range x.Ranks {
		all = append(all, r.Miner)
	}
	return all
}

// draw makes a task of a coordinator's in that epoch, under a number that it
// has not reached, and the proof of whom the lottery gave it to.
func (c *cast) draw(x turn, coordinator string, seq uint64, like *typed.Task) (*typed.Task, []typed.Address, *evidence.Draw) {
	c.t.Helper()
	k, err := keys.OpenLight(filepath.Join(c.home, "keys")).Load(coordinator+"-vrf", "secret")
	require.NoError(c.t, err)
	secret, err := k.VRF()
	require.NoError(c.t, err)
	t := *like
	t.Coordinator, t.Epoch, t.Seq = c.address(coordinator), x.Epoch, seq
	proof, beta, err := vrf.Prove(secret, lottery.Alpha(x.Word, t.ModelID, seq))
	require.NoError(c.t, err)
	t.VRFProof = proof
	seed := lottery.Seed(x.Word, t.ModelID, beta)
	var won []typed.Address
	for _, i := range x.pool.Draw(seed, lottery.MaxRanks) {
		won = append(won, x.pool.Entry(i).Operator)
	}
	return &t, won, &evidence.Draw{
		Task: typed.Encode(&t), Word: x.Word, PoolRoot: x.Root, VRFKey: [33]byte(secret.PubKey().SerializeCompressed()),
		Winners: x.pool.ProveDraw(seed, 1),
	}
}

// taskOf is the task of a request, as the coordinator published it.
func (c *cast) taskOf(r node.Request) *typed.Task {
	c.t.Helper()
	t := new(typed.Task)
	require.NoError(c.t, typed.Decode(r.TaskBody, t))
	require.Equal(c.t, r.Task, typed.ID(t))
	return t
}

// debt is a result that miner has delivered and coordinator not paid, with the
// verdict due at a time of the chain (unix seconds).
func (c *cast) debt(coordinator, miner string, t *typed.Task, rank uint8, ids []uint32, due uint64) unpaid.Result {
	c.t.Helper()
	who, id := c.address(miner), typed.ID(t)
	o := &typed.Opening{Task: id, Miner: who, Head: result.ExtendAll(result.Start(id, who), ids), Count: uint32(len(ids)), Salt: typed.Hash{1}}
	o.Commitment = result.Commit(o.Head, o.Count, o.Finish, o.Salt)
	a := &typed.Assignment{Task: id, Miner: who, Rank: rank, Deadline: due*1000 - uint64(t.VerdictMillis)}
	return unpaid.Result{Task: t, Assignment: a, AssignmentSignature: c.sign(coordinator, a), Opening: o, OpeningSignature: c.sign(miner, o), IDs: ids}
}
