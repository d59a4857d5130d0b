package main

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/clienttest"
	"github.com/cuckoo-network/cuckoo/chain/devnet/faucet"
	"github.com/cuckoo-network/cuckoo/cmd/node"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/evidence"
	"github.com/cuckoo-network/cuckoo/sched/task"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

var testModel = typed.Keccak256([]byte("a model"))

// cli runs command lines against a chain with contracts and a faucet.
type cli struct {
	*clienttest.Net
	t    *testing.T
	dir  string
	file *config.Network
}

func newCLI(t *testing.T) *cli {
	t.Helper()
	t.Setenv("CUCKOO_HOME", t.TempDir())
	t.Setenv(keys.PasswordEnv, testPassword)
	c := &cli{Net: clienttest.Start(t, clienttest.Options{}), t: t, dir: t.TempDir()}
	money := httptest.NewServer(faucet.New(faucet.Config{Client: c.Client, From: c.Rich}))
	t.Cleanup(money.Close)
	c.file = &config.Network{
		Name: "test", ChainID: clienttest.ChainID, Private: true, RPC: []string{c.Chain.HTTP()},
		Contracts: c.Client.Contracts(), DeployBlock: c.Client.DeployBlock(),
		Epoch: c.Epoch, Finality: config.Finality{Depth: 1}, Faucet: money.URL,
		Timing: task.Rules{SkewMillis: 500, WindowMillis: 1000, MaxReplicas: 16, MaxPromptTokens: 1000, MaxTokens: 1000, MaxPhaseMillis: 600_000},
		Model:  config.Model{ID: testModel, Name: "model"},
	}
	c.save()
	return c
}

func (c *cli) network() string { return filepath.Join(c.dir, "network.json") }

func (c *cli) save() {
	c.t.Helper()
	require.NoError(c.t, c.file.Save(c.network()))
}

// key makes a key file that is quick to open.
func (c *cli) key(name string, kind keys.Kind) *keys.Key {
	c.t.Helper()
	k, err := keys.OpenLight(filepath.Join(home(), "keys")).Ensure(name, kind, testPassword)
	require.NoError(c.t, err)
	return k
}

func (c *cli) try(line string) (code int, out, errOut string) {
	return c.plain(append(strings.Fields(line), "--network", c.network())...)
}

// plain runs a command as it is.
func (c *cli) plain(args ...string) (code int, out, errOut string) {
	var o, e bytes.Buffer
	code = run(c.t.Context(), args, nil, &o, &e)
	return code, o.String(), e.String()
}

// ok runs a command that must succeed, as text and, where into is given, reads
// its JSON.
func (c *cli) ok(line string, into any) string {
	c.t.Helper()
	if into != nil {
		line += " --json"
	}
	code, out, errOut := c.try(line)
	require.Zero(c.t, code, "%s: %s", line, errOut)
	if into != nil {
		reflect.ValueOf(into).Elem().SetZero() // what JSON leaves out must not stay
		require.NoError(c.t, json.Unmarshal([]byte(out), into), out)
	}
	return out
}

// fails runs a command that must fail, with these words on standard error.
func (c *cli) fails(line string, want ...string) {
	c.t.Helper()
	code, _, errOut := c.try(line)
	require.Equal(c.t, exitFailed, code, "%s: %s", line, errOut)
	for _, w := range want {
		require.Contains(c.t, errOut, w, line)
	}
}

// From an empty key to a slashed miner, with nothing but the command line.
func TestLifeOfAMiner(t *testing.T) {
	c := newCLI(t)
	c.key("alice", keys.KindAccount)
	operator := c.key("alice-op", keys.KindAccount)

	c.fails("register miner --key alice --operator alice-op", "stake below the minimum", "needs 20000 CAI, the owner has staked 0", "hint: stake more")
	c.fails("stake deposit 25000 --key alice", "not enough CAI", "hint: get CAI with 'cuckoo faucet")
	var got funded
	c.ok("faucet alice", &got)
	require.Equal(t, client.Units(25_000), got.CAI)
	require.Equal(t, got.CAI, got.Balance)
	require.NotEmpty(t, got.Paid)
	require.Contains(t, c.ok("faucet alice-op --role gas", nil), "0 CAI and 1 gas coin")

	var m moved
	c.ok("stake deposit 24000.5 --key alice", &m)
	require.Len(t, m.Steps, 1)
	require.Equal(t, "24000.5", exact(m.Now.Holdings[0].Bonded))
	require.Equal(t, "24000.5", exact(m.Now.Locked))
	require.Equal(t, "999.5", exact(m.Now.Balance))
	require.Nil(t, m.Now.Operator)

	c.NewEpoch()
	var r registered
	c.ok("register miner --key alice --operator alice-op", &r)
	require.Equal(t, []typed.Hash{testModel}, r.Models)
	require.Equal(t, []bool{false, false, false}, passedOver(r.Steps), "bound, registered, poked: %+v", r.Steps)
	last := r.Steps[2].Block
	e, _ := c.Epoch.Of(last)
	require.Equal(t, start{Epoch: e + 1, Block: c.Epoch.First(e + 1), Blocks: c.Epoch.First(e+1) - last}, r.CountsFrom)
	require.Empty(t, r.Notes)
	c.ok("register miner --key alice --operator alice-op", &r)
	require.Equal(t, []bool{true, true, true}, passedOver(r.Steps), "all of it is done: %+v", r.Steps)
	require.Equal(t, e+1, r.CountsFrom.Epoch)

	next := c.NewEpoch()
	c.ok("register miner --key alice --operator "+operator.Public(), &r) // an address will do once bound
	require.Equal(t, start{Epoch: next, Block: c.Epoch.First(next)}, r.CountsFrom, "it counts now")

	// More stake weighs from the next epoch on; less too.
	c.ok("stake deposit 900 --key alice", nil)
	var v stakeView
	c.ok("stake status alice", &v)
	require.Equal(t, []poolView{{Model: testModel, Due: 24_900, Weight: 24_900, Epoch: ptr(uint64(24_000))}}, v.Operator.Pools)
	c.ok("stake unbond 4000 --key alice", &m)
	require.Equal(t, uint64(20_900), m.Now.Operator.Pools[0].Weight)
	require.Equal(t, "4000", exact(m.Now.Holdings[0].Unbonding))
	require.Len(t, m.Now.Holdings[0].Unbonds, 1)
	unlock := m.Now.Holdings[0].Unbonds[0].UnlockBlock
	c.fails("stake claim --key alice", "nothing to withdraw yet", "4000 CAI unlock at block "+itoa(unlock), "hint: ")
	c.fails("stake unbond 40000 --key alice", "more than the stake there is", "hint: see 'cuckoo stake status'")
	c.SealTo(unlock)
	text := c.ok("stake status "+operator.Public(), nil) // the operator's address shows its owner
	require.Contains(t, text, "4000 CAI unlocked: 'cuckoo stake claim' pays it")
	c.ok("stake claim --key alice", &m)
	require.Equal(t, "4099.5", exact(m.Now.Balance))
	require.Equal(t, "4000", exact(m.Paid))
	require.True(t, m.Now.Holdings[0].Unbonding.IsZero())
	c.fails("stake claim --key alice", "nothing is on its way out", "hint: take stake out")

	// Others cannot have the operator, and the owner has one at a time.
	c.key("bob", keys.KindAccount)
	c.ok("faucet bob", nil)
	c.ok("stake deposit 25000 --key bob", nil)
	c.fails("register miner --key bob --operator alice-op", "bound already, for ever", "hint: make another operator key")
	c.key("alice-op2", keys.KindAccount)
	c.fails("register miner --key alice --operator alice-op2", "the owner has an operator", "--replace")
	c.fails("register miner --key bob --operator 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1", "is not bound yet", "hint: name its key")

	c.replace()
	c.slash(operator)
}

// replace gives bob one operator after another, whose key has its own password.
func (c *cli) replace() {
	t := c.t
	_, err := keys.OpenLight(filepath.Join(home(), "keys")).New("bob-op", keys.KindAccount, "another password")
	require.NoError(t, err)
	c.fails("register miner --key bob --operator bob-op", "--operator: ", "wrong password")
	file := filepath.Join(c.dir, "password")
	require.NoError(t, os.WriteFile(file, []byte("another password\n"), 0o600))
	var r registered
	c.ok("register miner --key bob --operator bob-op --operator-password-file "+file, &r)
	require.Equal(t, []bool{false, false, false}, passedOver(r.Steps))
	c.ok("register miner --key bob --operator alice-op2 --replace", &r)
	require.Equal(t, []bool{false, false, false}, passedOver(r.Steps))
	c.fails("register miner --key bob --operator bob-op --replace", "not the owner's current operator", r.Operator.String()+" took its place")
}

// slash submits evidence against a miner with the CLI.
func (c *cli) slash(operator *keys.Key) {
	t := c.t
	path := c.doubleResult(operator, c.Client.Domain())
	require.Contains(t, c.ok("evidence verify "+path, nil), "valid: double-result by "+operator.Public())
	c.fails("evidence submit "+path+" --key nobody", "no such key")
	elsewhere := c.doubleResult(operator, typed.Domain{ChainID: 5, Registry: c.Client.Domain().Registry})
	c.fails("evidence submit "+elsewhere+" --key bob", "domain: it is of chain 5")

	var m committed
	c.ok("evidence commit "+path+" --key bob", &m)
	require.Equal(t, m.Block+1, m.RevealFrom)
	first := m.Block
	c.ok("evidence commit "+path+" --key bob", &m)
	require.Equal(t, first, m.Block, "it is committed to once")
	c.SealTo(m.RevealFrom)
	var s node.SlashedEvent
	c.ok("evidence submit "+path+" --key bob", &s)
	require.Equal(t, "20900.5", exact(s.StakeBefore))
	require.Equal(t, 1, s.StakeBefore.Cmp(s.StakeAfter))
	require.False(t, s.Tx.IsZero())
	require.NotZero(t, s.Block)
	c.fails("evidence submit "+path+" --key bob", "used already", "hint: nothing is left to do")
	require.Contains(t, c.ok("stake status alice", nil), "jailed")
	c.fails("register miner --key alice --operator alice-op", "jailed", "hint: bind another operator key")
}

func (c *cli) doubleResult(operator *keys.Key, d typed.Domain) string {
	c.t.Helper()
	signer, err := operator.Signer()
	require.NoError(c.t, err)
	var pair [2]typed.Signed[*typed.Result]
	for i := range pair {
		m := &typed.Result{Task: typed.Hash{1}, Miner: signer.Address(), Commitment: typed.Hash{byte(i)}}
		pair[i], err = typed.Verify(d, m, signer.Sign(d.Digest(m)))
		require.NoError(c.t, err)
	}
	e, err := evidence.Extract(pair[0], pair[1])
	require.NoError(c.t, err)
	data, err := e.Marshal(d)
	require.NoError(c.t, err)
	path := filepath.Join(c.t.TempDir(), "evidence.json")
	require.NoError(c.t, os.WriteFile(path, data, 0o600))
	return path
}

func passedOver(steps []doneStep) (was []bool) {
	for _, s := range steps {
		was = append(was, s.Already)
	}
	return was
}

func ptr[T any](v T) *T { return &v }

func itoa(n uint64) string { b, _ := json.Marshal(n); return string(b) }

func TestLifeOfACoordinator(t *testing.T) {
	c := newCLI(t)
	c.key("shop", keys.KindAccount)
	c.key("shop-op", keys.KindAccount)
	c.key("shop-vrf", keys.KindVRF)
	c.key("other-vrf", keys.KindVRF)
	c.ok("faucet shop --role coordinator", nil)
	c.fails("register coordinator --key shop --operator shop-op --vrf-key shop-vrf", "a coordinator needs 2000000 CAI")
	c.ok("stake deposit 2000000 --key shop", nil)
	var r registered
	c.ok("register coordinator --key shop --operator shop-op --vrf-key shop-vrf", &r)
	require.Equal(t, []bool{false, false}, passedOver(r.Steps))
	require.Len(t, r.Notes, 2, "the escrow and the operator's pocket are empty: %v", r.Notes)
	from := r.CountsFrom.Epoch
	c.ok("register coordinator --key shop --operator shop-op --vrf-key shop-vrf --escrow 100.25", &r)
	require.Equal(t, []bool{true, true, false}, passedOver(r.Steps))
	require.Equal(t, from, r.CountsFrom.Epoch)
	c.ok("register coordinator --key shop --operator shop-op --vrf-key other-vrf --escrow 150", &r)
	require.Equal(t, []bool{true, false, false}, passedOver(r.Steps), "a new VRF key and 49.75 CAI: %+v", r.Steps)
	c.fails("register miner --key shop --operator shop-op", "registered already, as a coordinator")

	e := c.NewEpoch()
	c.ok("register coordinator --key shop --operator shop-op --vrf-key other-vrf --escrow 150", &r)
	require.Equal(t, []bool{true, true, true}, passedOver(r.Steps))
	require.Equal(t, e, r.CountsFrom.Epoch)
	var v stakeView
	c.ok("stake status shop", &v)
	require.Equal(t, "150", exact(v.Operator.Escrow.Balance))
	require.Equal(t, uint64(2_000_000), v.Operator.Weight)

	// What lies in the escrow comes back too.
	c.ok("escrow deposit 10 --key shop", nil)
	c.ok("escrow close 60 --key shop", nil)
	c.ok("stake status shop", &v)
	require.Equal(t, "60", exact(v.Operator.Escrow.Closing))
	require.Equal(t, "2000160", exact(v.Locked))
	c.fails("stake claim --key shop", "nothing to withdraw yet")
	c.fails("escrow withdraw --key shop", "cannot be withdrawn yet", "hint: see when")
	c.SealTo(v.Operator.Escrow.UnlockBlock)
	c.ok("stake status shop", &v)
	require.Equal(t, "60", exact(v.Claimable))
	var m moved
	c.ok("stake claim --key shop", &m)
	require.Equal(t, "100", exact(m.Now.Operator.Escrow.Balance))
	require.Equal(t, "60", exact(m.Paid))
	var e2 escrowView
	c.ok("escrow status shop-op", &e2)
	require.Equal(t, "2000000", exact(e2.OwnStake))
	require.Contains(t, c.ok("escrow status shop", nil), "own stake    2000000 CAI")
	c.ok("escrow close all --key shop", nil)
	c.ok("stake status shop", &v)
	c.SealTo(v.Operator.Escrow.UnlockBlock)
	c.ok("escrow withdraw --key shop", &m)
	require.Equal(t, "100", exact(m.Paid))
}

func TestNetworkOfAnotherChain(t *testing.T) {
	c := newCLI(t)
	who := "stake status " + c.Rich.Address().String()
	good := *c.file
	for _, b := range []struct {
		want, hint string
		change     func(*config.Network)
	}{
		{"serves another chain", "hint: use the network file of that chain", func(n *config.Network) { n.ChainID++ }},
		{"no such contract", "hint: the network was founded anew", func(n *config.Network) { n.Contracts.Token, n.Contracts.Registry = typed.Address{1}, typed.Address{2} }},
		{"do not match the network file", "hint: the network was founded anew", func(n *config.Network) { n.Epoch.Length++ }},
		{"do not match the network file", "hint: the network was founded anew", func(n *config.Network) {
			n.Contracts.Pool, n.Contracts.Channels = n.Contracts.Channels, n.Contracts.Pool
		}},
	} {
		*c.file = good
		b.change(c.file)
		c.save()
		code, _, errOut := c.try(who)
		require.Equal(t, exitFailed, code)
		require.Contains(t, errOut, b.want)
		require.Contains(t, errOut, b.hint)
		require.Len(t, strings.Split(strings.TrimSpace(errOut), "\n"), 2, "an error and a hint: %s", errOut)
	}
	*c.file = good
	c.file.Faucet = ""
	c.save()
	c.fails("faucet "+c.Rich.Address().String(), "has no faucet", "hint: only test networks")
}
