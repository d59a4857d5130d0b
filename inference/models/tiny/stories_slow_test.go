//go:build slow

package tiny_test

import (
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// TestAllStoriesParse takes half a minute on one core.
func TestAllStoriesParse(t *testing.T) { storiesParse(t, tiny.Openings()) }
