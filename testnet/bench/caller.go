package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cuckoo-network/cuckoo/cmd/node"
)

// caller is a user of a coordinator's API.
type caller struct {
	http       *http.Client
	url, model string
	seed       atomic.Uint64 // each request has its own
}

func newCaller(url, model string) *caller {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = 256
	return &caller{http: &http.Client{Transport: t}, url: url, model: model}
}

func (c *caller) close() { c.http.CloseIdleConnections() }

const prompt = "Once upon a time"

func (c *caller) post(ctx context.Context, path string, maxTokens int, into any) error {
	body, err := json.Marshal(map[string]any{"model": c.model, "prompt": prompt, "max_tokens": maxTokens, "seed": c.seed.Add(1)})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	return c.do(req, into)
}

func (c *caller) get(ctx context.Context, path string, into any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url+path, nil)
	if err != nil {
		return err
	}
	return c.do(req, into)
}

func (c *caller) do(req *http.Request, into any) error {
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s: %s", resp.Status, bytes.TrimSpace(data))
	}
	return json.Unmarshal(data, into)
}

// ask waits for an answer, as an OpenAI client does.
func (c *caller) ask(ctx context.Context, maxTokens int) error {
	var answer struct{ Choices []struct{ Text string } }
	if err := c.post(ctx, "/v1/completions", maxTokens, &answer); err != nil {
		return err
	}
	if len(answer.Choices) != 1 || answer.Choices[0].Text == "" {
		return errors.New("the answer is empty")
	}
	return nil
}

// submit leaves a request with the coordinator.
func (c *caller) submit(ctx context.Context, maxTokens int) (r node.Request, err error) {
	err = c.post(ctx, "/cuckoo/v1/tasks/completion", maxTokens, &r)
	return r, err
}

// wait asks for a request until it has ended or ctx has.
func (c *caller) wait(ctx context.Context, id string) (r node.Request, err error) {
	for {
		if err = c.get(ctx, "/cuckoo/v1/tasks/"+id, &r); err != nil || r.State != node.StateRunning {
			return r, err
		}
		select {
		case <-ctx.Done():
			return r, fmt.Errorf("request %s hangs: %w", id, ctx.Err())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// atOnce runs n calls at the same time and returns their errors.
func atOnce(n int, call func(i int) error) error {
	errs := make([]error, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { errs[i] = call(i) })
	}
	all.Wait()
	return errors.Join(errs...)
}
