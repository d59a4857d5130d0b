package llamacpp

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"regexp"
	"strconv"
)

// Perplexity describes a run of llama-perplexity: the text is cut into chunks
// of Context tokens, and in the second half of each the next token is scored.
type Perplexity struct {
	Model, Text string // files
	Threads     int
	Context     int
	Chunks      int // at most so many; 0: all
}

// Run runs llama-perplexity, returns the perplexity it prints, and keeps what it
// says about every scored position in a file, two bytes for each token of the
// vocabulary.
func (p Perplexity) Run(ctx context.Context, path, logits string) (float64, error) {
	chunks := -1
	if p.Chunks > 0 {
		chunks = p.Chunks
	}
	out, log, err := run(ctx, path, "-m", p.Model, "-f", p.Text, "-t", strconv.Itoa(p.Threads), "-c", strconv.Itoa(p.Context),
		"--chunks", strconv.Itoa(chunks), "--save-all-logits", logits, "-ngl", "0")
	if err != nil {
		return 0, err
	}
	return parsePerplexity(append(out, log...))
}

var final = regexp.MustCompile(`Final estimate: PPL = ([0-9.]+)`)

func parsePerplexity(out []byte) (float64, error) {
	m := final.FindSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("%w: llama-perplexity printed no final estimate: %s", ErrTool, lastLine(string(out)))
	}
	return strconv.ParseFloat(string(m[1]), 64)
}

// Logits reads the file that llama-perplexity wrote.
type Logits struct {
	Context, Vocab int
	Chunks         [][]uint32 // the tokens, Context in each

	r    io.Reader
	c    io.Closer
	left int // rows not yet read
	raw  []byte
}

// Scored is how many positions of a chunk are scored, and First the first one.
func (l *Logits) Scored() int { return l.Context - 1 - l.First() }

// First is the first position of a chunk whose prediction is scored.
func (l *Logits) First() int { return l.Context / 2 }

// OpenLogits opens a file that Perplexity.Run wrote.
func OpenLogits(path string) (*Logits, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	l, err := readLogits(f)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), f.Close())
	}
	l.c = f
	return l, nil
}

// The most a header may promise.
const (
	maxVocab  = 1 << 20
	maxTokens = 1 << 24
)

func readLogits(r io.Reader) (*Logits, error) {
	l := &Logits{r: bufio.NewReaderSize(r, 1<<20)}
	var head struct {
		Magic                  [8]byte
		Context, Vocab, Chunks int32
	}
	if err := binary.Read(l.r, binary.LittleEndian, &head); err != nil {
		return nil, fmt.Errorf("%w: no header of saved logits: %w", ErrTool, err)
	}
	if string(head.Magic[:]) != "_logits_" || head.Context < 4 || head.Vocab < 1 || head.Vocab > maxVocab ||
		head.Chunks < 1 || int64(head.Chunks)*int64(head.Context) > maxTokens {
		return nil, fmt.Errorf("%w: not saved logits: %+v", ErrTool, head)
	}
	l.Context, l.Vocab = int(head.Context), int(head.Vocab)
	for range head.Chunks {
		c := make([]uint32, l.Context)
		if err := binary.Read(l.r, binary.LittleEndian, c); err != nil {
			return nil, fmt.Errorf("%w: saved tokens: %w", ErrTool, err)
		}
		l.Chunks = append(l.Chunks, c)
	}
	l.left = int(head.Chunks) * l.Scored()
	l.raw = make([]byte, 2*(2*((l.Vocab+1)/2)+4))
	return l, nil
}

// Next reads the log probabilities of the next scored position, chunk by chunk,
// rounded to about 1/4000; io.EOF ends them. What is more than 16 below the top
// is cut off there.
func (l *Logits) Next(dst []float64) error {
	if l.left == 0 {
		return io.EOF
	}
	l.left--
	if _, err := io.ReadFull(l.r, l.raw); err != nil {
		return fmt.Errorf("%w: saved logits end early: %w", ErrTool, err)
	}
	scale := float64(math.Float32frombits(binary.LittleEndian.Uint32(l.raw)))
	least := float64(math.Float32frombits(binary.LittleEndian.Uint32(l.raw[4:])))
	for i := range dst[:l.Vocab] {
		dst[i] = least + scale*float64(binary.LittleEndian.Uint16(l.raw[8+2*i:]))
	}
	return nil
}

// Close closes the file.
func (l *Logits) Close() error { return l.c.Close() }
