package sample

import (
	"errors"
	"slices"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/internal/golden"
)

func TestGolden(t *testing.T) {
	v, err := golden.Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(v.Sampling) < 100 {
		t.Fatalf("only %d choices", len(v.Sampling))
	}
	for i, c := range v.Sampling {
		p := Params(c.Params)
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
		s := New(p, c.Prompt)
		for _, id := range c.Output {
			s.Accept(id)
		}
		if got := s.Choose(slices.Clone(c.Logits)); got != c.Token {
			t.Errorf("choice %d: got %d, want %d (%+v)", i, got, c.Token, c.Params)
		}
	}
}

func TestTiesGoToTheLowerID(t *testing.T) {
	logits := []int64{3, 9, 9, 1}
	if got := New(Params{}, nil).Choose(logits); got != 1 {
		t.Errorf("greedy chose %d, want 1", got)
	}
	p := Params{Temperature: One, TopK: 1}
	for seed := range uint64(50) {
		p.Seed = seed
		if got := New(p, nil).Choose(slices.Clone(logits)); got != 1 {
			t.Errorf("top-k 1, seed %d chose %d, want 1", seed, got)
		}
	}
}

// TestFrequencies draws many times and looks at the shares: 2^0, 2^-1, 2^-2.
func TestFrequencies(t *testing.T) {
	const ln2 = 11629080 // Q24
	s := New(Params{Temperature: One, Seed: 3}, nil)
	var n [3]int
	const draws = 7000
	for range draws {
		id := s.Choose([]int64{-ln2, 0, -2 * ln2})
		n[id]++
		s.Accept(id)
	}
	for id, want := range []int{2000, 4000, 1000} {
		if n[id] < want-200 || n[id] > want+200 {
			t.Errorf("token %d drawn %d times of %d, want about %d", id, n[id], draws, want)
		}
	}
}

func TestValidate(t *testing.T) {
	for name, p := range map[string]Params{
		"temperature high": {Temperature: MaxTemperature + 1},
		"top_p":            {TopP: One + 1},
		"min_p":            {MinP: One + 1},
		"repetition":       {Repetition: MaxRepetition + 1},
		"frequency":        {Frequency: -MaxPenalty - 1},
		"presence":         {Presence: MaxPenalty + 1},
	} {
		if err := p.Validate(); !errors.Is(err, ErrParams) {
			t.Errorf("%s: got %v, want ErrParams", name, err)
		}
	}
}
