package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/lottery"
	"github.com/cuckoo-network/cuckoo/sched/step/steptest"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// drawn is a network with a task whose pool has four miners.
type drawn struct {
	*steptest.World
	task     task.Valid
	stranger steptest.Key // in no pool
}

func newDrawn() drawn {
	w := steptest.NewWorld(40_000, 60_000, 20_000, 80_000)
	return drawn{w, w.Task(3, nil), steptest.NewKey("stranger")}
}

func (w drawn) rank(r int) steptest.Key { return w.Ranked(w.task, r) }

func (w drawn) claim(rank uint8, miner typed.Address) *typed.Claim {
	return &typed.Claim{Task: w.task.ID(), Miner: miner, Rank: rank, Beacon: w.Snapshot().Word,
		PoolRoot: w.task.Pool().Root(), PeerID: []byte("peer")}
}

func (w drawn) assign(rank uint8, miner typed.Address) *typed.Assignment {
	return &typed.Assignment{Task: w.task.ID(), Miner: miner, Rank: rank, PromptDigest: typed.Hash{1}, Deadline: steptest.Start + 5000}
}

func (w drawn) voucher(rank uint8, miner typed.Address) *typed.Voucher {
	return &typed.Voucher{Coordinator: w.Coordinator.Address, Miner: miner, Index: 1, Task: w.task.ID(), Epoch: 7, Seq: 3, Rank: rank,
		Amount: typed.NewAmount(50), Cumulative: typed.NewAmount(50)}
}

// Every rank of every miner: in turn is no evidence, all else is.
func TestExtractTurn(t *testing.T) {
	w := newDrawn()
	for rank := range uint8(18) {
		for _, k := range append(w.Miners, w.stranger) {
			r, inPool := w.task.RankOf(k.Address)
			inTurn := inPool && r == int(rank)
			for _, extract := range []func() (Evidence, Key, error){
				func() (Evidence, Key, error) { return extracted(w, k, w.claim(rank, k.Address)) },
				func() (Evidence, Key, error) { return extracted(w, w.Coordinator, w.assign(rank, k.Address)) },
				func() (Evidence, Key, error) { return extracted(w, w.Coordinator, w.voucher(rank, k.Address)) },
			} {
				e, foretold, err := extract()
				if inTurn {
					require.ErrorIs(t, err, ErrInTurn)
					continue
				}
				require.NoError(t, err, "rank %d", rank)
				offender, err := e.Verify(w.Domain)
				require.NoError(t, err)
				want := w.Coordinator.Address
				if e.Kind == OutOfTurnClaim {
					want = k.Address
				}
				require.Equal(t, want, offender)
				key, err := e.Key()
				require.NoError(t, err)
				require.Equal(t, Key{e.Kind, want, w.task.ID()}, key)
				require.Equal(t, key, foretold)
				facts, ok := e.Facts()
				require.True(t, ok)
				require.NoError(t, facts.Check(w.Snapshot()))
			}
		}
	}
}

func extracted[M ranked](w drawn, by steptest.Key, m M) (Evidence, Key, error) {
	s := steptest.Sign(w.World, by, m)
	e, err := ExtractTurn(w.task, s)
	return e, TurnKey(w.task, s), err
}

// What depends on a head, or is signed by somebody else, is no evidence.
func TestExtractTurnRefuses(t *testing.T) {
	w := newDrawn()
	miner := w.rank(1)
	claim := func(change func(*typed.Claim)) typed.Signed[*typed.Claim] {
		m := w.claim(0, miner.Address)
		change(m)
		return steptest.Sign(w.World, miner, m)
	}
	for name, c := range map[string]struct {
		s    typed.Signed[*typed.Claim]
		want error
	}{
		"another word":   {claim(func(m *typed.Claim) { m.Beacon[0]++ }), ErrHead},
		"another pool":   {claim(func(m *typed.Claim) { m.PoolRoot[0]++ }), ErrHead},
		"another task":   {claim(func(m *typed.Claim) { m.Task[0]++ }), ErrDraw},
		"another signer": {claim(func(m *typed.Claim) { m.Miner = w.rank(2).Address }), ErrSigner},
	} {
		_, err := ExtractTurn(w.task, c.s)
		require.ErrorIs(t, err, c.want, name)
	}
	_, err := ExtractTurn(w.task, steptest.Sign(w.World, miner, w.assign(0, miner.Address)))
	require.ErrorIs(t, err, ErrSigner, "a miner assigns")
	_, err = ExtractTurn(w.task, steptest.Sign(w.World, miner, w.voucher(0, miner.Address)))
	require.ErrorIs(t, err, ErrSigner, "a miner pays")
	other := w.voucher(0, miner.Address)
	other.Coordinator[0]++
	_, err = ExtractTurn(w.task, steptest.Sign(w.World, w.Coordinator, other))
	require.ErrorIs(t, err, ErrDraw, "in another's name")
}

// The draw beside a message is checked to the last byte, or is a fact of the chain.
func TestDrawTampered(t *testing.T) {
	w := newDrawn()
	fresh := func() Evidence {
		e, err := ExtractTurn(w.task, steptest.Sign(w.World, w.rank(1), w.claim(2, w.rank(1).Address)))
		require.NoError(t, err)
		return e
	}
	for name, c := range map[string]struct {
		change func(*Draw)
		want   error
	}{
		"word":               {func(d *Draw) { d.Word[5]++ }, ErrHead},
		"pool root":          {func(d *Draw) { d.PoolRoot[5]++ }, ErrHead},
		"key":                {func(d *Draw) { d.VRFKey = [33]byte(w.Coordinator.Private.PubKey().SerializeCompressed()) }, ErrDraw},
		"no key":             {func(d *Draw) { d.VRFKey = [33]byte{} }, ErrDraw},
		"another task":       {func(d *Draw) { d.Task = typed.Encode(w.Task(4, nil).Msg()) }, ErrDraw},
		"no task":            {func(d *Draw) { d.Task = nil }, ErrBody},
		"too few winners":    {func(d *Draw) { d.Winners = d.Winners[:2] }, ErrDraw},
		"too many winners":   {func(d *Draw) { d.Winners = w.task.Pool().ProveDraw(w.task.Seed(), 4) }, ErrDraw},
		"no winners":         {func(d *Draw) { d.Winners = nil }, ErrDraw},
		"winner's weight":    {func(d *Draw) { d.Winners[1].Weight++ }, ErrDraw},
		"winner's slot":      {func(d *Draw) { d.Winners[1].Slot ^= 1 }, ErrDraw},
		"winner's operator":  {func(d *Draw) { d.Winners[2].Operator = w.rank(0).Address }, ErrDraw},
		"winner's path":      {func(d *Draw) { d.Winners[0].Path[3].Hash[1]++ }, ErrDraw},
		"a short path":       {func(d *Draw) { d.Winners[0].Path = d.Winners[0].Path[1:] }, ErrDraw},
		"winners of another": {func(d *Draw) { d.Winners = w.task.Pool().ProveDraw(typed.Hash{1}, 3) }, ErrDraw},
	} {
		t.Run(name, func(t *testing.T) {
			e := fresh()
			c.change(e.Draw)
			_, err := e.Verify(w.Domain)
			require.ErrorIs(t, err, c.want)
		})
	}
	// A task with another proof is another task: the message does not name it. One
	// that carries no good proof has no draw at all.
	bad := w.TaskMessage(3)
	bad.VRFProof = w.Prove(lottery.Alpha(w.Snapshot().Word, w.Model, 9))
	m := w.claim(0, w.rank(1).Address)
	m.Task = typed.ID(bad)
	e := fresh()
	s := steptest.Sign(w.World, w.rank(1), m)
	e.A, e.Draw.Task = pieceOf(s), typed.Encode(bad)
	_, err := e.Verify(w.Domain)
	require.ErrorIs(t, err, ErrDraw)
}

func TestFacts(t *testing.T) {
	w := newDrawn()
	e, err := ExtractTurn(w.task, steptest.Sign(w.World, w.rank(1), w.claim(0, w.rank(1).Address)))
	require.NoError(t, err)
	good, ok := e.Facts()
	require.True(t, ok)
	for name, c := range map[string]struct {
		change func(*Facts)
		want   error
	}{
		"epoch":       {func(f *Facts) { f.Epoch++ }, ErrEpoch},
		"word":        {func(f *Facts) { f.Word[0]++ }, ErrFacts},
		"model":       {func(f *Facts) { f.Model[0]++ }, ErrFacts},
		"pool":        {func(f *Facts) { f.PoolRoot[0]++ }, ErrFacts},
		"key":         {func(f *Facts) { f.VRFKey[1]++ }, ErrFacts},
		"coordinator": {func(f *Facts) { f.Coordinator[0]++ }, ErrFacts},
	} {
		f := good
		c.change(&f)
		require.ErrorIs(t, f.Check(w.Snapshot()), c.want, name)
	}
	require.ErrorIs(t, good.Check(nil), ErrEpoch)
	for _, s := range samples(t) {
		_, drawn := s.Kind.Messages()
		_, ok := s.Facts()
		require.Equal(t, drawn, ok, s.name)
	}
	_, ok = Evidence{}.Facts()
	require.False(t, ok)
}
