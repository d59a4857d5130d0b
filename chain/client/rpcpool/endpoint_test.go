package rpcpool

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Requests overlap: what was asked before an endpoint failed or came back says
// nothing about it since.
func TestOldNewsOfAnEndpoint(t *testing.T) {
	e, gone := new(Endpoint), errors.New("gone")
	before := time.Now()
	require.True(t, e.fail(time.Now(), gone, time.Minute, false), "the first failure is news")
	require.False(t, e.answered(before), "asked before the failure")
	require.True(t, e.resting())
	require.False(t, e.fail(before, gone, time.Minute, false), "one of several failures at a time")
	during := time.Now()
	require.True(t, e.answered(during), "it is back")
	require.False(t, e.answered(during), "said already")
	require.False(t, e.fail(during, gone, time.Minute, false), "asked before it was back")
	require.False(t, e.resting())
	require.True(t, e.fail(time.Now(), gone, time.Minute, false), "gone again")
}
