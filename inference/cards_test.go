//go:build cuda && cudaemu

package inference

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/cuckoo-network/cuckoo/inference/cuda"
	"github.com/cuckoo-network/cuckoo/inference/cuda/fake"
	"github.com/cuckoo-network/cuckoo/inference/internal/engine"
)

// fakeCards sets the fake machine, whose driver CUCKOO_LIBCUDA has to name.
func fakeCards(t *testing.T, devices int) *fake.Driver {
	t.Helper()
	driver, err := fake.Open()
	if err != nil {
		t.Fatal(err)
	}
	of := fake.Usual
	of.Devices = devices
	driver.Heal()
	driver.Set(of)
	t.Cleanup(func() {
		driver.Heal()
		if wrong := driver.Wrong(); len(wrong) > 0 {
			t.Errorf("wrong calls: %q", wrong)
		}
		if live := driver.Live(); live != (fake.Live{}) {
			t.Errorf("left over: %+v", live)
		}
	})
	return driver
}

// TestCards: tasks are spread between cards, and everything a model can do on
// them gives what the processors give.
func TestCards(t *testing.T) {
	fakeCards(t, 2)
	cpu, _ := goldenModel(t, "gemma3")
	m, _ := goldenModel(t, "gemma3", Device("cuda"))
	defer m.Close()
	ctx := context.Background()
	if n := len(m.Info().Devices); n != 2 {
		t.Fatalf("%d cards", n)
	}
	r := rand.New(rand.NewPCG(1, 2))
	var all sync.WaitGroup
	for _, p := range paramSets {
		p.MaxTokens = 6
		prompt := randomPrompt(r, m, 9)
		all.Go(func() {
			want, err := cpu.Generate(ctx, prompt, p, nil)
			if err != nil {
				t.Error(err)
				return
			}
			got, err := m.Generate(ctx, prompt, p, nil)
			if err != nil || !slices.Equal(got.Tokens, want.Tokens) || got.Finish != want.Finish {
				t.Errorf("%v %v (%v), want %v %v", got.Tokens, got.Finish, err, want.Tokens, want.Finish)
			}
			check(t, m, prompt, want, p, -1)
			want.Tokens[3] ^= 1
			check(t, m, prompt, want, p, 3)
		})
	}
	all.Wait()
	text := randomPrompt(r, m, 12)
	a, err := cpu.LogProbs(ctx, text[:5], text[5:], 3)
	b, err2 := m.LogProbs(ctx, text[:5], text[5:], 3)
	if err := errors.Join(err, err2); err != nil || len(a) != 7 {
		t.Fatal(len(a), err)
	}
	for i := range a {
		if a[i].LogProb != b[i].LogProb || a[i].Top[2].ID != b[i].Top[2].ID {
			t.Errorf("token %d: %+v, want %+v", i, b[i], a[i])
		}
	}
	x, err := cpu.Trace(ctx, text, 3, 5)
	y, err2 := m.Trace(ctx, text, 3, 5)
	if err := errors.Join(err, err2); err != nil || x.Root() != y.Root() {
		t.Errorf("the traces differ (%v)", err)
	}
}

// TestSpread: a card that is at work is not the one that is picked.
func TestSpread(t *testing.T) {
	fakeCards(t, 2)
	m, _ := goldenModel(t, "llama", Device("cuda"))
	defer m.Close()
	busy, over, ended := make(chan bool), make(chan bool), make(chan error)
	job := &engine.Job{Tokens: []uint32{1}, Most: 1, Visit: func(int, []int64) (uint32, bool, error) {
		close(busy)
		<-over
		return 0, false, nil
	}}
	first := m.engine.pick(job)
	go func() { ended <- first.Run(context.Background(), job) }()
	<-busy
	if second := m.engine.pick(job); second == first {
		t.Error("the card that works was picked")
	}
	close(over)
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if job.See = func(int, int, any) {}; m.engine.pick(job) != nil {
		t.Error("a trace is to be made by a card")
	}
}

// TestCardFails: the task ends with an error of a name, and the next one is made:
// by the card, or with "auto" by the processors, as there is no other card.
func TestCardFails(t *testing.T) {
	for _, device := range []string{"cuda:0", "auto"} {
		driver := fakeCards(t, 1)
		m, _ := goldenModel(t, "qwen3", Device(device))
		p := Params{MaxTokens: 5}
		want, err := m.Generate(context.Background(), []uint32{1, 2}, p, nil)
		if err != nil {
			t.Fatal(err)
		}
		driver.Fail("cuGraphLaunch", 2, 214)
		out, err := m.Generate(context.Background(), []uint32{1, 2}, p, nil)
		if !errors.Is(err, ErrDevice) || !errors.Is(err, cuda.ErrECC) || !slices.Equal(out.Tokens, want.Tokens[:3]) {
			t.Errorf("%s: %v, %v, want three tokens and an ECC error", device, out.Tokens, err)
		}
		driver.Calls()
		out, err = m.Generate(context.Background(), []uint32{1, 2}, p, nil)
		if err != nil || !slices.Equal(out.Tokens, want.Tokens) {
			t.Errorf("%s: afterwards %v (%v), want %v", device, out.Tokens, err, want.Tokens)
		}
		if used := len(driver.Calls()) > 0; used != (device != "auto") {
			t.Errorf("%s: the card was used again: %t", device, used)
		}
		if err := m.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestAutoWithoutCard: where no card can be used the processors run the model,
// and one line says so.
func TestAutoWithoutCard(t *testing.T) {
	fakeCards(t, 0)
	var lines []string
	m, _ := goldenModel(t, "llama", Device("auto"), Warn(func(s string) { lines = append(lines, s) }))
	defer m.Close()
	if len(lines) != 1 || len(m.Info().Devices) != 0 {
		t.Errorf("lines %q, cards %v", lines, m.Info().Devices)
	}
	if _, err := Load(goldenGGUF(t, "llama"), Device("cuda")); !errors.Is(err, ErrDevice) || !errors.Is(err, cuda.ErrNone) {
		t.Errorf("with a card asked for: %v", err)
	}
}

// TestSelfTestOnCard: the golden vectors, on a card.
func TestSelfTestOnCard(t *testing.T) {
	fakeCards(t, 1)
	if n, err := SelfTest(context.Background(), "cuda:0"); err != nil || n < 100 {
		t.Errorf("%d tokens, %v", n, err)
	}
}
