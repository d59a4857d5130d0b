package client

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

// Every custom error of every contract has words, and there are no words for
// one that does not exist.
func TestEveryErrorHasWords(t *testing.T) {
	names := make(map[string]bool)
	for _, e := range customErrors {
		names[e.Name] = true
	}
	for name := range meaning {
		require.True(t, names[name], "no contract has the error %s", name)
	}
	for name := range names {
		require.NotNil(t, meaning[name], "no words for the error %s", name)
	}
}

func TestDecodeRevert(t *testing.T) {
	other := errors.New("execution reverted")
	below := func() []byte {
		e := registryABI.GetABI().Errors["BelowMinimum"]
		args, err := e.Inputs.Pack(new(big.Int).Mul(big.NewInt(1500), big.NewInt(1e16)), big.NewInt(1e18))
		require.NoError(t, err)
		return append(e.ID[:4:4], args...)
	}()
	text := hexutil.MustDecode("0x08c379a0" +
		"0000000000000000000000000000000000000000000000000000000000000020" +
		"0000000000000000000000000000000000000000000000000000000000000002" +
		"6e6f000000000000000000000000000000000000000000000000000000000000")
	for name, c := range map[string]struct {
		data []byte
		is   error
		says string
	}{
		"custom":  {below, ErrMinimumStake, "effective 15 CAI, minimum 1 CAI"},
		"cut off": {below[:20], ErrMinimumStake, "not readable"},
		"text":    {text, ErrReverted, "no"},
		"unknown": {[]byte{1, 2, 3, 4, 5}, ErrReverted, "0x01020304"},
		"empty":   {nil, ErrReverted, "execution reverted"},
	} {
		t.Run(name, func(t *testing.T) {
			err := decodeRevert(c.data, other)
			require.ErrorIs(t, err, c.is)
			require.ErrorIs(t, err, ErrReverted)
			require.ErrorContains(t, err, c.says)
		})
	}
}

func FuzzDecodeRevert(f *testing.F) {
	for _, e := range customErrors {
		f.Add(append(e.ID[:4:4], make([]byte, 96)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		err := decodeRevert(data, errors.New("reverted"))
		require.ErrorIs(t, err, ErrReverted)
		require.NotEmpty(t, err.Error())
	})
}

func TestCAI(t *testing.T) {
	for units, want := range map[string]string{
		"0": "0 CAI", "1000000000000000000": "1 CAI", "1500000000000000000": "1.5 CAI", "1": "0.000000000000000001 CAI",
		"20000000000000000000001": "20000.000000000000000001 CAI",
	} {
		n, _ := new(big.Int).SetString(units, 10)
		require.Equal(t, want, CAI(n))
	}
}
