package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// answer makes the objects of one request's answer.
type answer struct {
	endpoint endpoint
	req      *decoded
	created  int64
}

// object is an answer, or one piece of a streamed one.
type object struct {
	ID          string   `json:"id"`
	Object      string   `json:"object"`
	Created     int64    `json:"created"`
	Model       string   `json:"model"`
	Fingerprint string   `json:"system_fingerprint"` // the model id: equal ids, equal bits
	Choices     []choice `json:"choices"`
	Usage       any      `json:"usage,omitempty"`
	Task        string   `json:"task,omitempty"` // ours
}

// choice has one of Message, Delta and Text, by endpoint.
type choice struct {
	Index    int     `json:"index"`
	Message  *speech `json:"message,omitempty"`
	Delta    *delta  `json:"delta,omitempty"`
	Text     *string `json:"text,omitempty"`
	Logprobs any     `json:"logprobs"` // null, or of the endpoint's own type
	Finish   *string `json:"finish_reason"`
}

type speech struct {
	Role    string  `json:"role"`
	Content string  `json:"content"`
	Refusal *string `json:"refusal"` // always null
}

type delta struct {
	Role    string  `json:"role,omitempty"`
	Content *string `json:"content,omitempty"`
}

type usage struct {
	Prompt     uint64 `json:"prompt_tokens"`
	Completion uint64 `json:"completion_tokens"`
	Total      uint64 `json:"total_tokens"`
}

func (c Completion) usage() *usage {
	p, o := uint64(c.PromptTokens), uint64(c.OutputTokens)
	return &usage{p, o, p + o}
}

func (c Completion) finish() *string {
	reason := "stop"
	if c.Truncated {
		reason = "length"
	}
	return &reason
}

func (a *answer) object(kind string, choices ...choice) object {
	if choices == nil {
		choices = []choice{}
	}
	return object{ID: a.req.ID, Object: kind, Created: a.created, Model: a.req.Model.Name, Fingerprint: a.req.Model.ID.String(), Choices: choices}
}

// whole is the answer in one object.
func (a *answer) whole(c Completion) object {
	ch, kind := choice{Text: &c.Text}, "text_completion"
	if a.endpoint == chat {
		ch, kind = choice{Message: &speech{Role: "assistant", Content: c.Text}}, "chat.completion"
	}
	ch.Finish = c.finish()
	if a.req.Logprobs {
		ch.Logprobs = a.logprobs(c.Tokens)
	}
	o := a.object(kind, ch)
	o.Usage, o.Task = c.usage(), c.Task
	return o
}

// chunk is one piece of a stream.
func (a *answer) chunk(choices ...choice) object {
	kind := "text_completion"
	if a.endpoint == chat {
		kind = "chat.completion.chunk"
	}
	o := a.object(kind, choices...)
	if a.req.includeUsage {
		o.Usage = json.RawMessage("null") // there, and not known yet
	}
	return o
}

// first says who speaks, in a chat.
func (a *answer) first() []object {
	if a.endpoint != chat {
		return nil
	}
	empty := ""
	return []object{a.chunk(choice{Delta: &delta{Role: "assistant", Content: &empty}})}
}

func (a *answer) piece(text string) object { return a.chunk(a.part(text)) }

func (a *answer) part(text string) choice {
	if a.endpoint == chat {
		return choice{Delta: &delta{Content: &text}}
	}
	return choice{Text: &text}
}

// tokens is the whole answer in pieces, each with its log-probability.
func (a *answer) tokens(all []Token) []object {
	pieces := make([]object, len(all))
	for i, t := range all {
		ch := a.part(t.Text)
		ch.Logprobs = a.logprobs(all[i : i+1])
		pieces[i] = a.chunk(ch)
	}
	return pieces
}

// last says why the stream ends, and what it cost where that was asked for.
func (a *answer) last(c Completion) []object {
	empty := ""
	ch := choice{Text: &empty, Finish: c.finish()}
	if a.endpoint == chat {
		ch = choice{Delta: &delta{}, Finish: c.finish()}
	}
	end := a.chunk(ch)
	end.Task = c.Task
	if !a.req.includeUsage {
		return []object{end}
	}
	total := a.chunk()
	total.Usage = c.usage()
	return []object{end, total}
}

// events writes server-sent events.
type events struct {
	w       http.ResponseWriter
	ctl     *http.ResponseController
	timeout time.Duration
	open    bool // the header is written
	failed  bool // nobody reads any more
}

// send writes objects and flushes them. Without any it opens the stream.
func (e *events) send(objects ...object) error {
	var b []byte
	for _, o := range objects {
		data, err := json.Marshal(o)
		if err != nil {
			panic(err) // only our own types come here
		}
		b = fmt.Appendf(b, "data: %s\n\n", data)
	}
	return e.write(b)
}

// error ends the stream; clients raise it as an exception.
func (e *events) error(err *Error) error {
	data, merr := json.Marshal(err)
	if merr != nil {
		panic(merr)
	}
	return e.write(fmt.Appendf(nil, "event: error\ndata: %s\n\n", data))
}

func (e *events) done() error { return e.write([]byte("data: [DONE]\n\n")) }

func (e *events) write(b []byte) error {
	if !e.open {
		h := e.w.Header()
		h.Set("Content-Type", "text/event-stream; charset=utf-8")
		h.Set("Cache-Control", "no-cache")
		h.Set("X-Accel-Buffering", "no")
		e.w.WriteHeader(http.StatusOK)
		e.open = true
	}
	e.ctl.SetWriteDeadline(time.Now().Add(e.timeout)) // a reader that stalls is gone; not supported under some tests
	_, err := e.w.Write(b)
	if err == nil {
		err = e.ctl.Flush()
	}
	e.failed = e.failed || err != nil
	return err
}
