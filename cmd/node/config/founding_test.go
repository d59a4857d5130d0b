package config

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestFoundingRoundTrip(t *testing.T) {
	f := PublicFounding(typed.Address{1})
	data, err := json.MarshalIndent(f, "", "  ")
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "params.json")
	require.NoError(t, os.WriteFile(path, data, 0o600))
	again, err := LoadFounding(path)
	require.NoError(t, err)
	require.Equal(t, f, again)

	p := f.Params(1000)
	require.Equal(t, client.Units(20_000), p.MinerMinimum)
	require.Equal(t, client.Units(client.Supply), p.Holders[0].Units)
	require.EqualValues(t, 1050, p.Epoch.Start)
	n := f.Network(client.Deployment{ChainID: 5, Block: 7, Params: p,
		Contracts: network().Contracts}, "http://127.0.0.1:8545")
	require.NoError(t, n.Validate(), "the network file that follows from the example can be used")
	require.EqualValues(t, 1050, n.Epoch.Start)
}

func TestFoundingRefuses(t *testing.T) {
	for _, c := range []struct {
		member, says string
		change       func(*Founding)
	}{
		{"name", "", func(f *Founding) { f.Name = "" }},
		{"blockSeconds", "", func(f *Founding) { f.BlockSeconds = 0 }},
		{"finality", "", func(f *Founding) { f.Finality = Finality{} }},
		{"holders", "want 1 to", func(f *Founding) { f.Holders = nil }},
		{"holders", "they hold 1000000001 CAI", func(f *Founding) { f.Holders = append(f.Holders, Holder{typed.Address{2}, cai("1")}) }},
		{"holders[0].address", "", func(f *Founding) { f.Holders[0].Address = typed.Address{} }},
		{"holders[1].amount", "", func(f *Founding) {
			f.Holders = append(f.Holders, Holder{typed.Address{2}, CAI{Hi: 1<<64 - 1, Lo: 1<<64 - 1}})
		}},
		{"epoch", "length", func(f *Founding) { f.Epoch.Length = 3 }},
		{"timing", "windowMillis", func(f *Founding) { f.Timing.WindowMillis = 1 }},
		{"bootstrap[0]", "", func(f *Founding) { f.Bootstrap = []string{"x"} }},
		{"ws[0]", "", func(f *Founding) { f.WS = []string{"http://x"} }},
		{"model.name", "", func(f *Founding) { f.Model.ID = typed.Hash{1} }},
		{"payment", "leave the miner nothing", func(f *Founding) { f.Payment.BurnShare = 9_500 }},
		{"payment", "leave the miner nothing", func(f *Founding) { f.Payment.StakersShare = 1<<64 - 1 }},
		{"stake.commissionCap", "", func(f *Founding) { f.Stake.CommissionCap = 10_001 }},
		{"stake.ownMultiple", "", func(f *Founding) { f.Stake.OwnMultiple = 0 }},
		{"payment.answerBlocks", "", func(f *Founding) { f.Payment.AnswerBlocks = 0 }},
		{"payment.claimSeconds", "", func(f *Founding) { f.Payment.ClaimSeconds = 0 }},
		{"payment.closeBlocks", "want at least 64950: the longest task (150) + claim and answer of an unpaid result (14400) + evidence.disputeBlocks (50400)",
			func(f *Founding) { f.Payment.CloseBlocks = 64_949 }},
		{"payment.closeBlocks", "", func(f *Founding) { f.Payment.ClaimSeconds = 1<<64 - 1 }},
		{"evidence.commitMin", "", func(f *Founding) { f.Evidence.CommitMin = 0 }},
		{"evidence.commitMax", "", func(f *Founding) { f.Evidence.CommitMax = f.Evidence.CommitMin }},
		{"stake.unbondBlocks", "want more than 115650", func(f *Founding) { f.Stake.UnbondBlocks = 115_650 }},
		{"stake.unbondBlocks", "", func(f *Founding) { f.Evidence.EvidenceBlocks = 1<<64 - 1 }},
	} {
		t.Run(c.member, func(t *testing.T) {
			f := PublicFounding(typed.Address{1})
			c.change(f)
			data, err := json.Marshal(f)
			require.NoError(t, err)
			_, err = ParseFounding(data)
			require.ErrorIs(t, err, ErrConfig)
			require.ErrorContains(t, err, ": "+c.member+": ")
			require.ErrorContains(t, err, c.says)
		})
	}
	_, err := ParseFounding([]byte(`{"name":"x","stake":{"minerMinimum":20000}}`))
	require.ErrorIs(t, err, ErrConfig)
	require.ErrorContains(t, err, "minerMinimum")
	_, err = ParseFounding([]byte(`{"nmae":"x"}`))
	require.ErrorContains(t, err, "nmae")
}

func TestCAI(t *testing.T) {
	for text, units := range map[string]string{
		"0": "0", "1": "1000000000000000000", "0.5 CAI": "500000000000000000", "20000 CAI": "20000000000000000000000",
		"0.000000000000000001": "1",
	} {
		a, err := ParseCAI(text)
		require.NoError(t, err, text)
		require.Equal(t, units, a.String())
		require.Equal(t, strings.TrimSuffix(text, " CAI"), FormatCAI(a))
	}
	for _, text := range []string{"", ".", "1.", ".5", "1e3", "-1", "1,5", "1 cai", "CAI", " CAI", "0.0000000000000000001", strings.Repeat("9", 41), "999999999999999999999"} {
		_, err := ParseCAI(text)
		require.Error(t, err, text)
	}
}

func FuzzParseFounding(f *testing.F) {
	data, err := json.Marshal(PublicFounding(typed.Address{1}))
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"epoch":{"length":18446744073709551615}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := ParseFounding(data)
		if err != nil {
			require.ErrorIs(t, err, ErrConfig)
			return
		}
		out, err := json.Marshal(got)
		require.NoError(t, err)
		again, err := ParseFounding(out)
		require.NoError(t, err)
		require.Equal(t, got, again)
	})
}
