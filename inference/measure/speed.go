package measure

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/measure/llamacpp"
)

// Speed says what to measure.
type Speed struct {
	File, Cache              string // model file, folder of packed models
	Device                   string // as inference.Device; empty: the processors
	Threads                  int
	Prompt, Generate, Repeat int
	Peer                     string            // path of llama-bench; empty: alone
	Progress                 func(line string) // may be nil
	Import                   func(done, total int64)
}

// The lengths of what is measured beside prefill and decode.
const (
	shortPrompt  = 16
	tasks        = 8
	verifyTokens = 256
)

// Speeds are tokens a second.
type Speeds struct {
	Prefill float64 `json:"prefill"` // of the prompt, to the first token
	Decode  float64 `json:"decode"`  // one task, behind a prompt of one token
}

// SpeedReport holds medians; seconds and bytes.
type SpeedReport struct {
	File     string `json:"file"`
	ModelID  string `json:"model_id"`
	Threads  int    `json:"threads"`
	Prompt   int    `json:"prompt"`
	Generate int    `json:"generate"`
	Repeat   int    `json:"repeat"`

	Devices []string `json:"devices,omitempty"` // cards that ran the model

	Start           float64 `json:"start"`             // to open the packed model
	StartFirstToken float64 `json:"start_first_token"` // from there to the first token behind a short prompt, the start included
	FirstToken      float64 `json:"first_token"`       // behind the prompt
	Speeds

	EightTotal float64 `json:"eight_total"` // tokens a second of eight tasks at once, together
	EightRatio float64 `json:"eight_ratio"` // of one task alone
	EightSame  bool    `json:"eight_same"`  // each made the tokens that it makes alone

	VerifyTokens  int     `json:"verify_tokens"`
	VerifySeconds float64 `json:"verify_seconds"`
	VerifyShare   float64 `json:"verify_share"` // of the seconds it took to generate them

	StepBytes       int64   `json:"step_bytes"`       // of weights that a decoded token needs
	ReadBandwidth   float64 `json:"read_bandwidth"`   // bytes a second of plain reading; of a card, read and written by copying
	DecodeBandwidth float64 `json:"decode_bandwidth"` // bytes of weights a second that decoding reads
	BandwidthRatio  float64 `json:"decode_bandwidth_ratio"`

	Peer         *PeerSpeeds `json:"peer,omitempty"`
	DecodeRatio  float64     `json:"decode_ratio,omitempty"`
	PrefillRatio float64     `json:"prefill_ratio,omitempty"`

	Samples Samples `json:"samples"`
}

// PeerSpeeds are those of llama.cpp.
type PeerSpeeds struct {
	Path  string `json:"path"`
	Build string `json:"build"`
	Speeds
}

// Samples are the single measurements, in order.
type Samples struct {
	Prefill     []float64 `json:"prefill"`
	Decode      []float64 `json:"decode"`
	Bandwidth   []float64 `json:"bandwidth"`
	Eight       []float64 `json:"eight"`
	VerifyShare []float64 `json:"verify_share"`
	PeerPrefill []float64 `json:"peer_prefill,omitempty"`
	PeerDecode  []float64 `json:"peer_decode,omitempty"`
}

// ErrLength reports a measurement that does not fit the model's context.
var ErrLength = errors.New("too long for the model")

// Run measures.
func (s Speed) Run(ctx context.Context) (r SpeedReport, err error) {
	r = SpeedReport{File: s.File, Threads: s.Threads, Prompt: s.Prompt, Generate: s.Generate, Repeat: s.Repeat, VerifyTokens: verifyTokens}
	s.say("opening %s", s.File)
	m, err := s.start(ctx, &r)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, m.Close()) }()
	info := m.Info()
	if most := max(s.Prompt+1, s.Generate+1, verifyTokens+shortPrompt); most > info.Context {
		return r, fmt.Errorf("%w: %d tokens are needed, the context holds %d", ErrLength, most, info.Context)
	}
	r.ModelID, r.StepBytes, r.Devices = fmt.Sprintf("%x", info.ID), info.StepBytes, info.Devices
	e := &engine{ctx: ctx, m: m, vocab: info.Vocab}
	if err := s.rounds(e, &r); err != nil {
		return r, err
	}
	if err := s.together(e, &r); err != nil {
		return r, err
	}
	if err := s.verify(e, &r); err != nil {
		return r, err
	}
	r.summarize()
	return r, nil
}

func (r *SpeedReport) summarize() {
	r.Prefill, r.Decode = median(r.Samples.Prefill), median(r.Samples.Decode)
	r.FirstToken = float64(r.Prompt) / r.Prefill
	r.ReadBandwidth = median(r.Samples.Bandwidth)
	r.DecodeBandwidth = r.Decode * float64(r.StepBytes)
	r.BandwidthRatio = r.DecodeBandwidth / r.ReadBandwidth
	r.EightTotal = median(r.Samples.Eight)
	r.EightRatio = r.EightTotal / r.Decode
	r.VerifyShare = median(r.Samples.VerifyShare)
	if r.Peer != nil {
		r.Peer.Prefill, r.Peer.Decode = median(r.Samples.PeerPrefill), median(r.Samples.PeerDecode)
		r.PrefillRatio, r.DecodeRatio = r.Prefill/r.Peer.Prefill, r.Decode/r.Peer.Decode
	}
}

func (s *Speed) say(format string, args ...any) {
	if s.Progress != nil {
		s.Progress(fmt.Sprintf(format, args...))
	}
}

func (s *Speed) open(ctx context.Context) (*inference.Model, error) {
	opts := []inference.Option{inference.Cache(s.Cache), inference.Threads(s.Threads), inference.Progress(s.Import)}
	if s.Device != "" {
		opts = append(opts, inference.Device(s.Device), inference.Warn(func(m string) { s.say("%s", m) }))
	}
	return inference.OpenContext(ctx, s.File, opts...)
}

// start opens the model twice: the first time it may have to be packed, and
// its pages come into memory.
func (s *Speed) start(ctx context.Context, r *SpeedReport) (*inference.Model, error) {
	for first := true; ; first = false {
		begin := time.Now()
		m, err := s.open(ctx)
		if err != nil {
			return nil, err
		}
		opened := time.Since(begin)
		e := &engine{ctx: ctx, m: m, vocab: m.VocabSize()}
		_, _, err = e.generate(prompt(1, shortPrompt, e.vocab), 1)
		r.Start, r.StartFirstToken = opened.Seconds(), time.Since(begin).Seconds()
		if !first || err != nil {
			if err != nil {
				err = errors.Join(err, m.Close())
			}
			return m, err
		}
		if err := m.Close(); err != nil {
			return nil, err
		}
	}
}

// rounds measures both engines and the machine in turn.
func (s *Speed) rounds(e *engine, r *SpeedReport) error {
	bandwidth := s.bandwidth(e.m, r)
	for i := range s.Repeat + 1 { // the first round warms up
		s.say("round %d of %d", i, s.Repeat)
		_, seconds, err := e.generate(prompt(2, s.Prompt, e.vocab), 1)
		if err != nil {
			return err
		}
		speed, err := e.decode(s.Generate)
		if err != nil {
			return err
		}
		plain, err := bandwidth()
		if err != nil {
			return err
		}
		if i > 0 {
			r.Samples.Prefill = append(r.Samples.Prefill, float64(s.Prompt)/seconds)
			r.Samples.Decode = append(r.Samples.Decode, speed)
			r.Samples.Bandwidth = append(r.Samples.Bandwidth, plain)
		}
		if i > 0 && s.Peer != "" {
			b, err := llamacpp.Bench{Model: s.File, Threads: s.Threads, Prompt: s.Prompt, Generate: s.Generate, Repeat: 1}.Run(e.ctx, s.Peer)
			if err != nil {
				return err
			}
			r.Peer = &PeerSpeeds{Path: s.Peer, Build: b.Build}
			r.Samples.PeerPrefill = append(r.Samples.PeerPrefill, b.Prompt...)
			r.Samples.PeerDecode = append(r.Samples.PeerDecode, b.Generate...)
		}
	}
	return nil
}

// bandwidth is how the memory that holds the weights is measured.
func (s *Speed) bandwidth(m *inference.Model, r *SpeedReport) func() (float64, error) {
	if len(r.Devices) > 0 {
		return func() (float64, error) {
			n, err := m.CopyBandwidth()
			return float64(n), err
		}
	}
	plain := newMemory(r.StepBytes)
	return func() (float64, error) { return max(plain.bandwidth(s.Threads), plain.bandwidth(s.Threads)), nil }
}

// together measures eight tasks at once.
func (s *Speed) together(e *engine, r *SpeedReport) error {
	s.say("eight tasks at once")
	alone := make([][]uint32, tasks)
	for t := range tasks {
		out, _, err := e.generate(prompt(10+t, 1, e.vocab), s.Generate)
		if err != nil {
			return err
		}
		alone[t] = out
	}
	r.EightSame = true
	for range min(s.Repeat, 3) {
		var wg sync.WaitGroup
		outs, errs := make([][]uint32, tasks), make([]error, tasks)
		begin := time.Now()
		for t := range tasks {
			wg.Go(func() { outs[t], _, errs[t] = e.generate(prompt(10+t, 1, e.vocab), s.Generate) })
		}
		wg.Wait()
		seconds := time.Since(begin).Seconds()
		if err := errors.Join(errs...); err != nil {
			return err
		}
		made := 0
		for t, out := range outs {
			made += len(out)
			r.EightSame = r.EightSame && slices.Equal(out, alone[t])
		}
		r.Samples.Eight = append(r.Samples.Eight, float64(made)/seconds)
	}
	return nil
}

// verify compares the time to check an output with the time to make it.
func (s *Speed) verify(e *engine, r *SpeedReport) error {
	s.say("verifying %d tokens", verifyTokens)
	p := inference.Params{MaxTokens: verifyTokens}
	var times []float64
	for i := range min(s.Repeat, 3) {
		in := prompt(20+i, shortPrompt, e.vocab)
		begin := time.Now()
		out, err := e.m.Generate(e.ctx, in, p, nil)
		if err != nil {
			return err
		}
		generated := time.Since(begin).Seconds()
		begin = time.Now()
		v, err := e.m.Verify(e.ctx, in, out, p)
		if err != nil {
			return err
		}
		if !v.OK {
			return fmt.Errorf("the engine does not verify its own output: token %d: %s", v.FirstWrong, v.Reason)
		}
		times = append(times, time.Since(begin).Seconds())
		r.Samples.VerifyShare = append(r.Samples.VerifyShare, times[i]/generated)
	}
	r.VerifySeconds = median(times)
	return nil
}

// engine is an open model that is being measured.
type engine struct {
	ctx   context.Context
	m     *inference.Model
	vocab int
}

// generate makes n tokens, fewer where the model ends its answer.
func (e *engine) generate(in []uint32, n int) ([]uint32, float64, error) {
	begin := time.Now()
	out, err := e.m.Generate(e.ctx, in, inference.Params{MaxTokens: uint32(n)}, nil)
	return out.Tokens, time.Since(begin).Seconds(), err
}

// decode is the tokens a second of n tokens behind a prompt of one.
func (e *engine) decode(n int) (float64, error) {
	made, total := 0, 0.0
	for seed := 3; made < n; seed++ { // again where the model ends its answer
		out, seconds, err := e.generate(prompt(seed, 1, e.vocab), n-made)
		if err != nil {
			return 0, err
		}
		made += len(out)
		total += seconds
	}
	return float64(made) / total, nil
}

// prompt is n tokens that mean nothing.
func prompt(seed, n, vocab int) []uint32 {
	p := make([]uint32, n)
	for i := range p {
		p[i] = uint32((seed*1_000_003 + i*7919) % vocab)
	}
	return p
}
