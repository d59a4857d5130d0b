//go:build cudaemu

package emu

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

// launched are the kernels that a test has launched.
var launched = map[string]bool{}

// TestMain fails where all tests together leave a kernel out.
func TestMain(m *testing.M) {
	code := m.Run()
	if code == 0 && flag.Lookup("test.run").Value.String() == "" {
		for _, name := range Names() {
			if !launched[name] {
				fmt.Printf("no test launches %s\n", name)
				code = 1
			}
		}
	}
	os.Exit(code)
}
