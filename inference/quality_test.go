package inference

import (
	"bytes"
	"context"
	"math"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
	"github.com/cuckoo-network/cuckoo/inference/measure/floatmodel"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// TestCloseToRealNumbers bounds the relative error of the logits against a
// float64 evaluation of the same file. Almost all of it comes from the int8
// digits of the activations; a wrong formula would be off by far more.
func TestCloseToRealNumbers(t *testing.T) {
	files := map[string][]byte{"tiny": tiny.GGUF()}
	bounds := map[string]float64{"tiny": 0.02}
	for _, name := range golden.Models {
		files[name], bounds[name] = goldenGGUF(t, name), 0.05
	}
	for name, data := range files {
		m, err := Load(data)
		if err != nil {
			t.Fatal(err)
		}
		tokens := []uint32{0, 5, 40, 33, 70, 101, 7, 99, 150, 12, 13, 14, 200, 201, 9, 3}
		if name == "tiny" {
			if tokens, err = m.Tokenize("Once upon a time, there lived a little fox who loved to sing."); err != nil {
				t.Fatal(err)
			}
		}
		fm, err := floatmodel.Open(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		var want [][]float64
		err = fm.Run(context.Background(), [][]uint32{tokens}, 0, func(_, _ int, logits []float64) error {
			want = append(want, append([]float64(nil), logits...))
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		var diff, norm float64
		err = m.Score(context.Background(), tokens, 0, func(pos int, logits []int64) error {
			for j, want := range want[pos] {
				got := math.Ldexp(float64(logits[j]), -24)
				diff += (got - want) * (got - want)
				norm += want * want
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		rel := math.Sqrt(diff / norm)
		t.Logf("%s: logits differ from float64 by %.2f%%", name, 100*rel)
		if !(rel < bounds[name]) {
			t.Errorf("%s: relative error %.4f, want below %.4f", name, rel, bounds[name])
		}
	}
}
