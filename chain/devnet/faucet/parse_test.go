package faucet

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Whatever is taken means the same when written again.
func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"address": "0x00000000000000000000000000000000000000aa", "role": "miner"}`))
	f.Add([]byte(`{"address": "0xAA", "role": 1}`))
	f.Add([]byte(`{} {}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		ask, err := parse(bytes.NewReader(body))
		if err != nil {
			return
		}
		text, err := json.Marshal(ask)
		require.NoError(t, err)
		again, err := parse(bytes.NewReader(text))
		require.NoError(t, err)
		require.Equal(t, ask.Address, again.Address)
	})
}

func TestLimitsStayBounded(t *testing.T) {
	l := newLimits(Limit{Burst: 1, Every: time.Hour})
	key := func(n int) string { return string(binary.BigEndian.AppendUint32(nil, uint32(n))) }
	for n := range maxKeys {
		_, ok := l.take(key(n))
		require.True(t, ok)
	}
	wait, ok := l.take(key(maxKeys))
	require.False(t, ok, "all keys are in use")
	require.Positive(t, wait)
	require.Len(t, l.m, maxKeys)

	l = newLimits(Limit{Burst: 1, Every: time.Nanosecond}) // buckets are full again at once
	for n := range maxKeys + 1 {
		_, ok := l.take(key(n))
		require.True(t, ok)
	}
	require.LessOrEqual(t, len(l.m), maxKeys)
}
