package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// The table of chain/README.md is what the command prints.
func TestCostsAreThoseOfTheDocument(t *testing.T) {
	doc, err := os.ReadFile("../../chain/README.md")
	require.NoError(t, err)
	var want strings.Builder
	for _, a := range termsOf(config.PublicFounding(typed.Address{1})).attacks() {
		want.WriteString("| " + strings.Join([]string{a.Name, a.Gain, a.Cost, a.Terms}, " | ") + " |\n")
		require.True(t, strings.Contains(strings.ToLower(string(doc)), "**"+a.Name+".**"), "no paragraph about %s", a.Name)
	}
	require.True(t, strings.Contains(string(doc), want.String()), "the table should be:\n%s", want.String())
}

func TestCostsFollowTheParameters(t *testing.T) {
	cost := func(name string, change func(*config.Founding)) string {
		f := config.PublicFounding(typed.Address{1})
		change(f)
		for _, a := range termsOf(f).attacks() {
			if a.Name == name {
				return a.Cost
			}
		}
		t.Fatalf("no attack %s", name)
		return ""
	}
	cai := func(s string) config.CAI {
		a, err := config.ParseCAI(s)
		require.NoError(t, err)
		return config.CAI(a)
	}
	require.Equal(t, "0.99 CAI burned a task", cost("ordering tasks", func(f *config.Founding) { f.Payment.SeqFee = cai("0.01") }))
	require.Equal(t, "10 min of delay a draw, nothing else", cost("waiting an epoch", func(f *config.Founding) { f.Epoch.Length = 50 }))
	require.Equal(t, "9500 CAI", cost("self-reporting", func(f *config.Founding) { f.Evidence.BountyCap = cai("500") }))
	require.Equal(t, "5000 CAI of own stake at least", cost("working on votes alone", func(f *config.Founding) { f.Stake.OwnMultiple = 4 }))
	require.Contains(t, cost("withholding payment", func(f *config.Founding) { f.Payment.FilingFee = cai("3") }), "the price + 3 CAI;")
}
