package e2e_test

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/p2p/wire"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/typed"
	"github.com/cuckoo-network/cuckoo/testnet/adversary"
)

// anyPort is where the nodes of the story listen.
const anyPort = "/ip4/127.0.0.1/udp/0/quic-v1,/ip4/127.0.0.1/tcp/0"

// The story of a network's money, told by real processes and the commands that
// users type: stakes, votes, roles, work and its payment, every kind of
// evidence, unpaid results, redelegation, unbonding, and everything claimed in
// the end. At each stop all that anybody has is held, to the last base unit,
// against books that package audit keeps from the transactions alone.
func TestStory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	up, net := upNetwork(newWorld(t), dir, "--miners", "0", "--no-watcher", "--block-time", "200ms")
	s := &story{cast: newCast(t, dir, net), served: make(map[[2]string]typed.Amount)}
	s.tell("a network with %d blocks an epoch", net.Epoch.Length)
	s.people()
	s.stakesAndVotes()
	s.nodes()
	s.work()
	s.moves()
	s.cheatsOnTheWire()
	s.unpaidResults()
	s.cheatsOnFile()
	s.settlement()
	s.leaving()
	s.everythingClaimed()
	for _, p := range []*process{s.miners["alice-op"], s.miners["bob-op"], s.miners["carol-op"], s.shop, s.watcher} {
		p.interrupt()
	}
	up.interrupt()
}

// story is the cast with what has come about so far.
type story struct {
	*cast
	miners               map[string]*process
	shop, rogue, watcher *process
	shopAPI, rogueAPI    string
	served               map[[2]string]typed.Amount // worth of the work, by coordinator and miner
	last                 map[string]*typed.Task     // newest task, by coordinator
}

// people have keys, and what the faucet gives.
func (s *story) people() {
	s.must(nil, "key", "new", "victor") // the others' keys are made at less cost
	k, err := keys.Open(filepath.Join(s.home, "keys")).Load("victor", "secret")
	require.NoError(s.t, err)
	s.signers["victor"], err = k.Signer()
	require.NoError(s.t, err)
	grants := map[string]string{
		"alice": "miner", "alice-op": "gas", "bob": "miner", "bob-op": "gas", "carol": "miner", "carol-op": "gas",
		"shop": "coordinator", "shop-op": "gas", "rogue": "coordinator", "rogue-op": "gas",
		"vera": "coordinator", "victor": "miner", "reporter": "gas", "watcher": "gas",
	}
	light := keys.OpenLight(filepath.Join(s.home, "keys"))
	for _, name := range []string{"shop-op-vrf", "rogue-op-vrf"} {
		_, err := light.Ensure(name, keys.KindVRF, "secret")
		require.NoError(s.t, err)
	}
	var all []func()
	for name, role := range grants {
		if name != "victor" {
			s.person(name)
		}
		all = append(all, func() { s.do(nil, "faucet", name, "--role", role) })
	}
	s.together(all...)
	s.audit()
}

// stakesAndVotes: owners stake and register, others vote for miners and for
// coordinators.
func (s *story) stakesAndVotes() {
	miner := func(owner, commission string) func() {
		return func() {
			s.do(nil, "stake", "commission", commission, "--key", owner)
			s.do(nil, "stake", "deposit", "20000", "--key", owner)
			s.do(nil, "register", "miner", "--key", owner, "--operator", owner+"-op")
		}
	}
	coordinator := func(owner, escrow string) func() {
		return func() {
			s.do(nil, "stake", "deposit", "2000000", "--key", owner)
			s.do(nil, "register", "coordinator", "--key", owner, "--operator", owner+"-op", "--vrf-key", owner+"-op-vrf", "--escrow", escrow)
		}
	}
	s.together(miner("alice", "10"), miner("bob", "0"), miner("carol", "50"), coordinator("shop", "1000"), coordinator("rogue", "1"))
	s.together(
		func() {
			s.do(nil, "stake", "vote", "alice-op=150000.000000000000000007", "bob-op=60000", "shop-op=500000", "rogue-op=100000.5", "--key", "vera")
		},
		func() { s.do(nil, "stake", "vote", "bob-op=10000", "alice-op=5000.25", "--key", "victor") },
	)
	var v struct {
		Account struct{ Bonded, Own, Effective typed.Amount }
	}
	s.do(&v, "stake", "status", "bob-op")
	require.Equal(s.t, [3]typed.Amount{client.Units(90_000), client.Units(20_000), client.Units(90_000)},
		[3]typed.Amount{v.Account.Bonded, v.Account.Own, v.Account.Effective})
	s.audit()
}

// nodes run, each a process, and take part from the next epoch on.
func (s *story) nodes() {
	s.miners = make(map[string]*process)
	for _, name := range []string{"alice-op", "bob-op", "carol-op"} {
		s.miners[name] = s.miner(name, s.file, "--new-key")
	}
	node := func(role, key string, args ...string) *process {
		return s.start(key, append([]string{"node", "--network", s.file, "--role", role, "--key", key, "--new-key", "--listen", anyPort}, args...)...)
	}
	s.shop = node("coordinator", "shop-op", "--api", "127.0.0.1:0")
	s.rogue = node("coordinator", "rogue-op", "--api", "127.0.0.1:0")
	s.watcher = node("watcher", "watcher")
	api := func(p *process) string {
		return p.await("address", 3*time.Minute, named("listening"))["api"].(string)
	}
	s.shopAPI, s.rogueAPI = api(s.shop), api(s.rogue)
	for _, p := range s.miners {
		p.await("place in the pool", 2*time.Minute, working)
	}
	s.shop.await("work", 2*time.Minute, working)
	s.rogue.await("work", 2*time.Minute, working)
	s.tell("all nodes work")
}

// ask has a coordinator serve tasks, and counts what they are worth.
func (s *story) ask(coordinator, api string, n int) []node.Request {
	s.t.Helper()
	all := s.askMany(api, n)
	for _, r := range all {
		require.Equal(s.t, node.StateDone, r.State, r.Error)
		t := s.taskOf(r)
		price, err := t.InputPrice.Mul(uint64(r.PromptTokens))
		require.NoError(s.t, err)
		out, err := t.OutputPrice.Mul(uint64(len(r.Tokens)))
		require.NoError(s.t, err)
		price, err = price.Add(out)
		require.NoError(s.t, err)
		pair := [2]string{coordinator, s.name(r.Miner)}
		s.served[pair], err = s.served[pair].Add(price)
		require.NoError(s.t, err)
		s.last[coordinator] = t
	}
	return all
}

// work is asked for over HTTP and served.
func (s *story) work() {
	s.last = make(map[string]*typed.Task)
	s.ask("shop-op", s.shopAPI, 24)
	s.ask("rogue-op", s.rogueAPI, 8)
	s.rogue.kill() // it will not answer for what it owes
	s.tell("served %v", s.served)
}

// moves: a vote goes elsewhere at once, another begins its way out, and a
// commission is to rise.
func (s *story) moves() {
	s.do(nil, "stake", "redelegate", "30000", "--from", "bob-op", "--to", "alice-op", "--key", "vera")
	s.do(nil, "stake", "unbond", "4000", "--from", "bob-op", "--key", "victor")
	s.do(nil, "stake", "commission", "25", "--key", "shop")
	s.audit()
}

// cheatsOnTheWire: a watcher hears of two, and brings them to the chain.
func (s *story) cheatsOnTheWire() {
	ctx, cancel := context.WithTimeout(s.t.Context(), 5*time.Minute)
	defer cancel()
	stranger, err := adversary.NewStranger(ctx, s.net, s.net.Bootstrap)
	require.NoError(s.t, err)
	defer func() { require.NoError(s.t, stranger.Close()) }()
	bob, carol := s.address("bob-op"), s.address("carol-op")
	// A task that bob did not answer, and whose first rank is not carol's: she may
	// be heard claiming it at once.
	var r node.Request
	var x turn
	for r.Miner = bob; r.Miner == bob || x.miners()[0] == carol; {
		r = s.ask("shop-op", s.shopAPI, 1)[0]
		x = s.explain(s.shopAPI, r.ID)
	}
	for _, what := range []string{"one", "another"} {
		require.NoError(s.t, adversary.DoubleResult(ctx, stranger, s.net.Domain(), s.signers["bob-op"], s.net.Model.ID,
			typed.Result{Task: r.Task, Miner: bob, Commitment: typed.Keccak256([]byte(what))}))
	}
	claim := &typed.Claim{Task: r.Task, Miner: carol, Beacon: x.Word, PoolRoot: x.Root, PeerID: []byte(stranger.ID())}
	p := s.signed("carol-op", claim)
	require.NoError(s.t, stranger.Publish(ctx, s.net.Model.ID, wire.Envelope{Kind: p.Kind, Body: p.Body, Signature: p.Signature}))

	slashed := func(kind string, amount, bounty typed.Amount) {
		s.t.Helper()
		e := s.watcher.await(kind, 3*time.Minute, func(e map[string]any) bool { return e["event"] == "slashed" && e["kind"] == kind })
		require.Equal(s.t, s.address("watcher").String(), e["reporter"])
		require.Equal(s.t, amount.String(), e["amount"], kind)
		require.Equal(s.t, bounty.String(), e["bounty"], kind)
		s.tell("the watcher reported a %s: %s burned", kind, e["burned"])
	}
	// Half of 20,000 of bob's, 30,000 of vera's, and 10,000 of victor's, of which
	// 4,000 are on their way out; a tenth of what bob himself loses.
	slashed("double-result", client.Units(30_000), client.Units(1_000))
	slashed("out-of-turn-claim", client.Units(100), client.Units(10)) // of carol's 20,000
	require.Equal(s.t, client.Units(2_000), s.had("victor", "bob").Unbonding, "the slash did not reach what unbonds")
	s.audit()
}

// unpaidResults: one claim is answered by the coordinator's process with the
// voucher, the other one nobody answers.
func (s *story) unpaidResults() {
	ctx := s.t.Context()
	alice := s.address("alice-op")
	var r node.Request
	for r.Miner != alice {
		r = s.ask("shop-op", s.shopAPI, 1)[0]
	}
	answered := s.taskOf(r)
	silent := *s.last["rogue-op"]
	silent.Seq, silent.Prev, silent.MaxTokens = silent.Seq+1, typed.ID(s.last["rogue-op"]), 512
	var head struct{ Timestamp string }
	require.NoError(s.t, s.chain.RPC().Call(ctx, &head, "eth_getBlockByNumber", "latest", false))
	var due uint64
	_, err := fmt.Sscanf(head.Timestamp, "0x%x", &due)
	require.NoError(s.t, err)

	x := s.explain(s.shopAPI, r.ID)
	rank := uint8(0)
	for i, m := range x.miners() {
		if m == alice {
			rank = uint8(i)
		}
	}
	_, answerBy, err := s.chain.ClaimUnpaid(ctx, s.signers["alice"],
		s.debt("shop-op", "alice-op", answered, rank, r.Tokens, due),
		s.debt("rogue-op", "alice-op", &silent, 2, make([]uint32, 200), due))
	require.NoError(s.t, err)
	s.shop.await("answer to the claim", 3*time.Minute, func(e map[string]any) bool {
		return e["event"] == "unpaid" && e["what"] == "UnpaidAnswered" && e["task"] == r.Task.String()
	})
	s.audit()
	s.waitBlock(answerBy + 1)
	s.do(nil, "stake", "claim", "--key", "alice")
	calls := s.calls()
	require.Equal(s.t, 1, calls["answerUnpaid"])
	require.Equal(s.t, 1, calls["collectUnpaid"])
	require.NotZero(s.t, s.books.Holding(s.address("alice"), s.address("rogue")).Unbonding, "the escrow was too small, and the stake did not pay")
	s.audit()
}

// calls counts the transactions so far.
func (s *story) calls() map[string]int {
	s.t.Helper()
	s.follow()
	return s.books.Calls()
}

// cheatsOnFile: every other kind, in files that a reporter submits.
func (s *story) cheatsOnFile() {
	alice, rogue := s.address("alice-op"), s.address("rogue-op")
	r := s.ask("shop-op", s.shopAPI, 1)[0]
	x := s.explain(s.shopAPI, r.ID)
	before := s.had("alice", "rogue").Unbonding

	task, won, draw := s.draw(x, "rogue-op", 1000, s.taskOf(r))
	s.report("reporter", "rogue-op", "out-of-turn assignment", evidence.Evidence{Kind: evidence.OutOfTurnAssignment, Draw: draw,
		A: s.signed("rogue-op", &typed.Assignment{Task: typed.ID(task), Miner: s.loser(won), Deadline: 1})})
	task, won, draw = s.draw(x, "rogue-op", 1001, s.taskOf(r))
	voucher := typed.Voucher{Coordinator: rogue, Miner: s.loser(won), Index: 9, Task: typed.ID(task), Epoch: task.Epoch, Seq: task.Seq, Amount: client.Units(1), Cumulative: client.Units(9)}
	s.report("reporter", "rogue-op", "out-of-turn voucher", evidence.Evidence{Kind: evidence.OutOfTurnAssignment, Draw: draw, A: s.signed("rogue-op", &voucher)})

	again := *task
	again.IssuedAt++
	s.report("reporter", "rogue-op", "double task", s.two(evidence.DoubleTask, "rogue-op", task, &again))
	voucher.Miner, voucher.Index = alice, 50
	other := voucher
	other.Amount = client.Units(2)
	s.report("reporter", "rogue-op", "double voucher", s.two(evidence.DoubleVoucher, "rogue-op", &voucher, &other))
	voucher.Index, other.Index, other.Cumulative = 60, 61, client.Units(10) // 9 and 2 are not 10
	s.report("reporter", "rogue-op", "vouchers that do not add up", evidence.Evidence{
		Kind: evidence.DoubleVoucher, A: s.signed("rogue-op", &voucher), B: s.signed("rogue-op", &other)})
	bad := s.report("reporter", "carol-op", "bad opening", evidence.Evidence{Kind: evidence.BadOpening,
		A: s.signed("carol-op", &typed.Opening{Task: typed.ID(task), Miner: s.address("carol-op"), Commitment: typed.Hash{1}, Head: typed.Hash{2}, Count: 1})})
	require.Equal(s.t, [2]typed.Amount{client.Units(995), tenth(client.Units(995))}, [2]typed.Amount{bad.Amount, bad.Bounty}, "a twentieth of 19,900")

	calls := s.calls()
	for name, n := range map[string]int{
		"doubleResult": 1, "doubleTask": 1, "doubleVoucher": 2, "outOfTurnClaim": 1, "outOfTurnAssignment": 1, "outOfTurnVoucher": 1, "badOpening": 1,
	} {
		require.Equal(s.t, n, calls[name], name)
	}
	require.Equal(s.t, -1, s.had("alice", "rogue").Unbonding.Cmp(before), "the slashes did not reach what the stake had paid")
	s.audit()
}

// loser is a miner that a draw did not give rank 0 to.
func (s *story) loser(won []typed.Address) typed.Address {
	if bob := s.address("bob-op"); won[0] != bob {
		return bob
	}
	return s.address("carol-op")
}

func tenth(a typed.Amount) typed.Amount {
	n := a.Big()
	b, err := typed.AmountFromBig(n.Quo(n, typed.NewAmount(10).Big()))
	if err != nil {
		panic(err)
	}
	return b
}

// two is evidence of two messages, in the order that everybody puts them.
func (s *story) two(kind evidence.Kind, who string, a, b typed.Message) evidence.Evidence {
	x, y := typed.ID(a), typed.ID(b)
	if bytes.Compare(x[:], y[:]) > 0 {
		a, b = b, a
	}
	return evidence.Evidence{Kind: kind, A: s.signed(who, a), B: s.signed(who, b)}
}

// settlement: the shop announces to close, so all miners settle at once, also
// what the jailed one owes; everybody gets what the work was worth.
func (s *story) settlement() {
	s.do(nil, "escrow", "close", "all", "--key", "shop")
	for pair, worth := range s.served {
		require.Eventually(s.t, func() bool {
			_, sum, err := s.chain.Settled(s.t.Context(), s.address(pair[0]), s.address(pair[1]))
			require.NoError(s.t, err)
			return sum == worth
		}, 5*time.Minute, 100*time.Millisecond, "%s does not get %s from %s", pair[1], worth, pair[0])
	}
	s.together(func() { s.do(nil, "stake", "claim", "--key", "vera") }, func() { s.do(nil, "stake", "claim", "--key", "victor") })
	calls := s.calls()
	require.NotZero(s.t, calls["settle"]+calls["settleBatch"]+calls["settlePacked"])
	require.NotZero(s.t, calls["distribute"])
	require.NotZero(s.t, calls["claim"])
	s.audit()
}

// leaving: everything at stake begins its way out.
func (s *story) leaving() {
	moved := s.had("vera", "alice")
	leave := func(key string, from ...string) func() {
		return func() {
			for _, f := range from {
				args := []string{"stake", "unbond", "all", "--key", key}
				if f != key {
					args = append(args, "--from", f)
				}
				s.do(nil, args...)
			}
		}
	}
	s.together(leave("alice", "alice"), leave("bob", "bob"), leave("carol", "carol"), leave("shop", "shop"), leave("rogue", "rogue"),
		leave("vera", "alice", "bob-op", "shop-op", "rogue-op"), leave("victor", "alice-op", "bob-op"))
	left := s.had("vera", "alice")
	require.Equal(s.t, half(moved.Locked), left.Bonded, "half of what was moved from bob answers for him")
	require.Equal(s.t, left.Bonded, left.Locked)
	s.audit()
}

func half(a typed.Amount) typed.Amount {
	n := a.Big()
	b, err := typed.AmountFromBig(n.Rsh(n, 1))
	if err != nil {
		panic(err)
	}
	return b
}

// stakeStatus is what the story reads of 'cuckoo stake status'.
type stakeStatus struct {
	Balance, Locked, Claimable typed.Amount
	Holdings                   []struct {
		Account                   typed.Address
		Bonded, Unbonding, Reward typed.Amount
		Unbonds                   []struct{ UnlockBlock uint64 }
	}
}

// everythingClaimed waits for what is on its way out, and takes it all.
func (s *story) everythingClaimed() {
	owners := []string{"alice", "bob", "carol", "shop", "rogue", "vera", "victor"}
	var last uint64
	for _, name := range owners {
		var v stakeStatus
		s.do(&v, "stake", "status", name)
		for _, h := range v.Holdings {
			for _, u := range h.Unbonds {
				last = max(last, u.UnlockBlock)
			}
		}
	}
	s.tell("the last stake unlocks at block %d", last)
	s.waitBlock(last + 1)
	s.do(nil, "stake", "unbond", "all", "--from", "alice-op", "--key", "vera") // nobody can slash it for bob any more
	var claims []func()
	for _, name := range owners {
		claims = append(claims, func() { s.do(nil, "stake", "claim", "--key", name) })
	}
	s.together(claims...)
	for _, name := range owners { // what was distributed meanwhile
		s.try("stake", "claim", "--key", name, "--network", s.file)
	}
	s.audit()
	for _, name := range owners {
		var v stakeStatus
		s.do(&v, "stake", "status", name)
		require.Equal(s.t, s.books.Wallet(s.address(name)), v.Balance, name)
		require.True(s.t, v.Claimable.IsZero(), "%s can still claim %s", name, v.Claimable)
		if name != "vera" {
			require.True(s.t, v.Locked.IsZero(), "%s has %s locked", name, v.Locked)
		}
		s.tell("%-6s ends with %s base units", name, v.Balance)
	}
	dust, err := s.books.Dust()
	require.NoError(s.t, err)
	require.Equal(s.t, -1, dust.Cmp(typed.NewAmount(1000)), "%s base units are nobody's", dust)
	s.tell("%s base units of rounding are nobody's; %v", dust, s.calls())
}
