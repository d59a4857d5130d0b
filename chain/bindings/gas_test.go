package bindings_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gasFile is the committed table of what actions cost.
const gasFile = "gas.txt"

var updateGas = flag.Bool("update-gas", false, "write "+gasFile+" anew")

// gasTable is what the main actions cost, each beside the most that it may.
type gasTable struct {
	*testing.T
	text bytes.Buffer
}

func (g *gasTable) title(format string, args ...any) {
	fmt.Fprintf(&g.text, "\n# "+format+"\n", args...)
}

// row adds an action; used is gas of a whole transaction where what does not say otherwise.
func (g *gasTable) row(what string, used, bound uint64) {
	g.Helper()
	fmt.Fprintf(&g.text, "%-68s %8d of %8d\n", what, used, bound)
	assert.LessOrEqual(g, used, bound, what)
}

// execution is a transaction's gas without its own bytes and base fee.
func execution(used uint64, data []byte) uint64 {
	zeros := uint64(bytes.Count(data, []byte{0}))
	return used - 21_000 - 4*zeros - 16*(uint64(len(data))-zeros)
}

// gasParts fill the table, each with a chain of its own.
var gasParts = []func(*gasTable){stakeGas, poolGas, otherGas}

// TestGas measures the main actions under today's rules, as whole transactions,
// prints them, and fails when one grows past its bound or the table is another
// than the committed one:
//
//	go test ./chain/bindings -run TestGas -v
//	go test ./chain/bindings -run TestGas -update-gas
func TestGas(t *testing.T) {
	g := &gasTable{T: t}
	g.text.WriteString("Gas of whole transactions under Osaka rules; written by go test ./chain/bindings -run TestGas -update-gas\n")
	for _, part := range gasParts {
		part(g)
	}
	t.Log("\n" + g.text.String())
	if *updateGas {
		require.NoError(t, os.WriteFile(gasFile, g.text.Bytes(), 0o644))
	}
	want, err := os.ReadFile(gasFile)
	require.NoError(t, err)
	require.Equal(t, string(want), g.text.String(), "gas changed: run the test with -update-gas and commit %s", gasFile)
}

// paid is a transaction that somebody sends.
func (c *chain) paid(from party, to common.Address, data []byte) uint64 {
	c.Helper()
	return c.send(from.addr, to, data)
}
