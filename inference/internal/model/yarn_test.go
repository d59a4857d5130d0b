package model

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/inference/gguf"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/random"
)

func float(s num.Scale) float64 { return math.Ldexp(float64(s.M), int(s.E)) }

// TestYarn: frequencies and lengths are those of the definition in floats.
func TestYarn(t *testing.T) {
	for _, c := range []struct {
		dims, trained int
		base, factor  float64
	}{
		{128, 32768, 1e6, 4}, {64, 4096, 10000, 8}, {128, 2048, 10000, 2.5}, {128, 8192, 500000, 40},
		{32, 100, 10000, 4}, {16, 20, 10000, 3}, {16, 4, 10000, 3}, {64, 1 << 20, 3, 2},
	} {
		number := func(v float64) gguf.Number {
			n, ok := gguf.Decode32(math.Float32bits(float32(v)))
			require.True(t, ok)
			return n
		}
		y := newYarn(number(c.factor), number(c.base), c.dims, c.trained)
		at := func(turns float64) float64 {
			return float64(c.dims) * math.Log(float64(c.trained)/(turns*2*math.Pi)) / (2 * math.Log(c.base))
		}
		low, high := max(0, math.Floor(at(32))), min(float64(c.dims-1), math.Ceil(at(1)))
		for j := range c.dims / 2 {
			ramp := 1 - min(1, max(0, (float64(j)-low)/max(0.001, high-low)))
			const freq = 1 << 60
			want := freq/c.factor*(1-ramp) + freq*ramp
			require.InEpsilon(t, want, float64(y.scale(j, freq)), 1e-12, "%+v, pair %d", c, j)
		}
		require.InDelta(t, 1+0.1*math.Log(c.factor), float(y.length()), 1e-8)
	}
}

// TestYarnModel: the keys of a file.
func TestYarnModel(t *testing.T) {
	for _, arch := range []string{"llama", "qwen2", "qwen3"} {
		name := func(key string) string { return arch + ".rope.scaling." + key }
		load := func(pairs ...pair) *Model {
			m, err := Load(with(t, plain(t, arch, func(c *random.Config) { c.Context = 4096 }), pairs...))
			require.NoError(t, err)
			return m
		}
		none := load()
		m := load(str(name("type"), "yarn"), f32(name("factor"), 4), u32(name("original_context_length"), 1024), f32(name("yarn_beta_fast"), 32))
		y := newYarn(gguf.Number{M: 4}, gguf.Number{M: 10000}, 16, 1024)
		require.Equal(t, 1, y.low)
		require.Equal(t, 5, y.high)
		require.Equal(t, none.Freqs[1], m.Freqs[1])
		require.Equal(t, none.Freqs[7]/4, m.Freqs[7])
		require.Equal(t, (none.Freqs[3]*5)/8, m.Freqs[3])
		require.Equal(t, none.QueryScale.Mul(y.length().Mul(y.length())), m.QueryScale)

		require.Equal(t, none.ID, load(str(name("type"), "yarn"), f32(name("factor"), 1)).ID)
		require.InEpsilon(t, 4*float(none.QueryScale), float(load(f32(name("attn_factor"), 2)).QueryScale), 1e-9)
		require.InEpsilon(t, 4*float(m.QueryScale), float(load(str(name("type"), "yarn"), f32(name("factor"), 4), f32(name("attn_factor"), 2)).QueryScale), 1e-9)
		for key, v := range map[string]float32{"yarn_beta_fast": 16, "yarn_beta_slow": 2, "yarn_ext_factor": 0.5, "yarn_log_multiplier": 0.1} {
			_, err := Load(with(t, plain(t, arch, nil), str(name("type"), "yarn"), f32(name("factor"), 4), f32(name(key), v)))
			require.ErrorIs(t, err, ErrUnsupported)
			require.ErrorContains(t, err, name(key))
		}
	}
	_, err := Load(with(t, plain(t, "llama", func(c *random.Config) { c.RopeDims = 8 }), f32("llama.rope.scaling.attn_factor", 2)))
	require.ErrorIs(t, err, ErrUnsupported)
	require.ErrorContains(t, err, "llama.rope.dimension_count")
}

func TestLog2(t *testing.T) {
	for _, v := range []float32{1, 1.5, 2, 3, 4, 10, 32.125, 1e6, 4294967040} {
		n, _ := gguf.Decode32(math.Float32bits(v))
		require.InDelta(t, math.Log2(float64(v)), math.Ldexp(float64(log2(n)), -32), 1e-9, fmt.Sprint(v))
	}
}
