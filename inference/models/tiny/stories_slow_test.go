//go:build slow

package tiny_test

import (
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// TestAllStoriesParse takes about 25 s on an idle core.
func TestAllStoriesParse(t *testing.T) { storiesParse(t, tiny.Openings()) }
