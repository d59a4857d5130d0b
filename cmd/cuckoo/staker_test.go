package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// miner makes an owner with a registered miner, NAME and NAME-op, by the command
// line.
func (c *cli) miner(name, stake string) *keys.Key {
	c.t.Helper()
	c.key(name, keys.KindAccount)
	operator := c.key(name+"-op", keys.KindAccount)
	c.ok("faucet "+name, nil)
	c.ok("stake deposit "+stake+" --key "+name, nil)
	c.ok("register miner --key "+name+" --operator "+name+"-op", nil)
	return operator
}

func (c *cli) holding(name string, of typed.Address) holdingView {
	c.t.Helper()
	var v stakeView
	c.ok("stake status "+name, &v)
	for _, h := range v.Holdings {
		if h.Account == of {
			return h
		}
	}
	c.t.Fatalf("%s has nothing in %s", name, of)
	return holdingView{}
}

func (c *cli) address(name string) typed.Address {
	c.t.Helper()
	a, err := (&keyFlags{dir: filepath.Join(home(), "keys")}).address(name)
	require.NoError(c.t, err)
	return a
}

// Somebody who runs nothing: votes, earns, moves, leaves.
func TestLifeOfAStaker(t *testing.T) {
	c := newCLI(t)
	c.miner("alice", "20000")
	carol := c.miner("carol", "24000")
	c.key("bob", keys.KindAccount)
	c.ok("faucet bob", nil)
	owner, other := c.address("alice"), c.address("carol")

	_, _, errOut := c.try("stake vote alice-op=1 bob=1 --key bob")
	require.Contains(t, errOut, "is the key's own account")
	c.fails("stake vote alice-op=30000 --key bob", "not enough CAI", "hint: get CAI")
	c.fails("stake vote 0x90f8bf6a479f320ead074411a4b0e7944ea8c9c1=1 --key bob", "no operator to stake on", "hint: name an operator")
	var m moved
	c.ok("stake vote alice-op=12000 "+other.String()+"=500 --key bob", &m)
	require.Equal(t, "12500", exact(m.Now.Locked))
	require.Equal(t, "12500", exact(m.Now.Balance))
	require.Len(t, m.Now.Holdings, 3, "its own account and two votes")
	require.Contains(t, c.ok("stake status bob", nil), "vote       12000 CAI on "+owner.String())
	var v stakeView
	c.ok("stake status alice", &v)
	require.Equal(t, uint64(32_000), v.Operator.Pools[0].Weight, "the pool was told")
	require.Equal(t, "32000", exact(v.Account.Effective))
	require.Equal(t, "20000", exact(v.Account.Own))

	// Earnings: the owner keeps a commission, the rest is split by stake.
	c.ok("stake commission 50 --key alice", &m)
	require.Equal(t, uint64(0), m.Now.Account.Commission, "a higher one needs notice")
	require.Equal(t, uint64(5_000), m.Now.Account.NextCommission)
	require.Contains(t, c.ok("stake status alice", nil), "50% from block "+itoa(m.Now.Account.CommissionBlock))
	c.fails("stake commission 51 --key alice", "commission above the cap", "hint: see the cap")
	c.SealTo(m.Now.Account.CommissionBlock)
	_, err := c.Client.Reward(t.Context(), c.Rich, v.Operator.Address, client.Units(32_000))
	require.NoError(t, err)
	require.Equal(t, "6000", exact(c.holding("bob", owner).Reward), "12,000 of 32,000 of 16,000")
	require.Equal(t, "26000", exact(c.holding("alice", owner).Reward), "16,000 of commission and 20,000 of 32,000 of 16,000")
	c.ok("stake claim --key bob", &m)
	require.Equal(t, "6000", exact(m.Paid))
	require.Equal(t, "18500", exact(m.Now.Balance))

	// A vote moves at once, and answers for where it was.
	c.fails("stake redelegate 1 --from alice --to alice-op --key bob", "both accounts are the same")
	c.fails("stake redelegate 1 --from bob --to alice --key bob", "own stake stays", "hint: unbond it")
	c.ok("stake redelegate 5000 --from alice-op --to carol-op --key bob", &m)
	require.Len(t, m.Now.Redelegations, 1)
	require.Equal(t, "5000", exact(m.Now.Redelegations[0].Amount))
	require.Equal(t, "5500", exact(c.holding("bob", other).Bonded))
	require.Contains(t, c.ok("stake status bob", nil), "of it 5000 CAI were moved here and cannot leave yet")
	c.fails("stake unbond 5500 --from carol --key bob", "answers for the account it was moved from", "hint: see until when")

	// Carol cheats: all who stand behind her bear it.
	path := c.doubleResult(carol, c.Client.Domain())
	c.ok("evidence commit "+path+" --key bob", nil)
	c.Seal(1)
	c.ok("evidence submit "+path+" --key bob", nil)
	h := c.holding("bob", other)
	require.Equal(t, "2750", exact(h.Bonded))
	require.True(t, h.Jailed)
	require.Contains(t, c.ok("stake status bob", nil), "JAILED")
	c.fails("stake vote carol-op=1 --key bob", "jailed", "hint: bind another")

	// The way out.
	c.ok("stake unbond all --from alice-op --key bob", &m)
	h = c.holding("bob", owner)
	require.Equal(t, "7000", exact(h.Unbonding))
	c.fails("stake claim --key bob", "7000 CAI unlock at block")
	c.SealTo(h.Unbonds[0].UnlockBlock)
	before := m.Now.Balance
	c.ok("stake claim --key bob", &m)
	gained, err := m.Now.Balance.Sub(before)
	require.NoError(t, err)
	require.Equal(t, "7000", exact(gained))
	c.ok("stake unvote all --from carol --key bob", &m) // what was moved may leave by now
	require.Equal(t, "2750", exact(c.holding("bob", other).Unbonding))
}

func TestModelRegistryCommands(t *testing.T) {
	c := newCLI(t)
	c.miner("alice", "20000")
	var m modelEntries
	c.ok("model register --cid bafy-of-the-model --key alice --endorse", &m)
	require.Equal(t, []bool{false, false}, passedOver(m.Steps))
	require.Len(t, m.Entries, 1)
	require.Equal(t, "20000", exact(m.Entries[0].Stake))
	require.Equal(t, "llama", m.Entries[0].Architecture)
	id, entry := m.Model.String(), m.Entries[0].Entry.String()
	c.ok("model register --cid bafy-of-the-model --key alice --endorse", &m)
	require.Equal(t, []bool{true, true}, passedOver(m.Steps))

	c.key("bob", keys.KindAccount)
	c.ok("faucet bob", nil)
	c.ok("model register --cid bafy-somewhere-else --key bob", &m)
	require.Len(t, m.Entries, 2)
	require.Equal(t, entry, m.Entries[0].Entry.String(), "the one with stake behind it comes first")
	c.fails("model endorse "+id+" "+entry+" --key bob", "only an owner with an operator", "hint: bind an operator")
	c.fails("model endorse "+id+" 0x"+strings.Repeat("11", 32)+" --key alice", "no such description", "hint: list the entries")
	c.ok("faucet alice-op --role gas", nil)
	c.ok("model endorse "+id+" none --key alice-op", nil) // the hot key may
	require.Contains(t, c.ok("model entries "+id, nil), "bafy-somewhere-else")
	c.ok("model entries "+id, &m)
	require.True(t, m.Entries[0].Stake.IsZero())
}

func TestNetworkDeployCommand(t *testing.T) {
	c := newCLI(t) // for its chain
	founder := c.key("founder", keys.KindAccount)
	path, params := filepath.Join(c.dir, "new.json"), filepath.Join(c.dir, "params.json")
	write := func(change func(*config.Founding)) {
		f := config.PublicFounding(c.address("founder"))
		f.Finality, f.Name = config.Finality{Depth: 1}, "founded"
		change(f)
		data, err := json.Marshal(f)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(params, data, 0o600))
	}
	write(func(*config.Founding) {})
	// --network, which try adds, is no flag of deploy.
	deploy := func(more ...string) (int, string, string) {
		return c.plain(append([]string{"network", "deploy", "--rpc", c.Chain.HTTP(), "--params", params, "--key", "founder", "--out", path}, more...)...)
	}
	code, _, errOut := deploy()
	require.Equal(t, exitFailed, code)
	require.Contains(t, errOut, "not enough gas coin")
	require.Contains(t, errOut, "nothing was sent")
	require.NoFileExists(t, path+".deploying")
	c.ok("faucet "+founder.Public()+" --role gas", nil)
	write(func(f *config.Founding) { f.ChainID = 5 })
	_, _, errOut = deploy()
	require.Contains(t, errOut, "the parameter file is for chain 5")
	write(func(f *config.Founding) { f.Epoch.Start = 1 })
	_, _, errOut = deploy()
	require.Contains(t, errOut, "epoch.start 1 is not after the newest block")
	require.Contains(t, errOut, "hint: nothing was sent")

	write(func(*config.Founding) {})
	code, out, errOut := deploy()
	require.Zero(t, code, errOut)
	require.Contains(t, out, "7 contracts on chain")
	require.Contains(t, out, "all code is the compiled one")
	require.NoFileExists(t, path+".deploying")
	n, err := config.Load(path)
	require.NoError(t, err)
	require.Equal(t, "founded", n.Name)
	_, _, errOut = deploy()
	require.Contains(t, errOut, "the network is founded")

	var v networkView
	code, out, errOut = c.plain("network", "show", "--network", path, "--json")
	require.Zero(t, code, errOut)
	require.NoError(t, json.Unmarshal([]byte(out), &v))
	require.True(t, v.Compiled)
	require.EqualValues(t, 151_200, v.Limits.UnbondBlocks)
	code, out, _ = c.plain("network", "costs", "--network", path)
	require.Zero(t, code)
	require.Contains(t, out, "self-reporting")

	// One that was cut short goes on; one whose account was used meanwhile cannot.
	f, err := config.LoadFounding(params)
	require.NoError(t, err)
	d, err := c.Client.PlanDeploy(t.Context(), c.address("founder"), f.Params(c.Chain.Head()))
	require.NoError(t, err)
	path = filepath.Join(c.dir, "again.json")
	require.NoError(t, writeJSON(path+".deploying", d))
	write(func(f *config.Founding) { f.Payment.BurnShare++ })
	_, _, errOut = deploy()
	require.Contains(t, errOut, "other parameters than the deployment that was begun")
	write(func(*config.Founding) {})
	code, out, errOut = deploy()
	require.Zero(t, code, errOut)
	require.Contains(t, out, "going on with the deployment")
	path = filepath.Join(c.dir, "third.json")
	d.Contracts.Token[0]++ // nothing will ever be there
	require.NoError(t, writeJSON(path+".deploying", d))
	_, _, errOut = deploy()
	require.Contains(t, errOut, "the deployment cannot be completed")
	require.Contains(t, errOut, "hint: start over with --again")
	code, _, errOut = deploy("--again")
	require.Zero(t, code, errOut)
}
