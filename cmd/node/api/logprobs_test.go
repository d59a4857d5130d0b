package api

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// spoken is an answer of two tokens: a word, and half of a character.
var spoken = []Token{
	{Likely: Likely{"▁Once", []byte(" Once"), -250_000}, Text: " Once",
		Top: []Likely{{"▁Once", []byte(" Once"), -250_000}, {"</s>", nil, -9_999_000_000}}},
	{Likely: Likely{"<0xE2>", []byte{0xe2}, 0}, Text: "\ufffd", Offset: 5,
		Top: []Likely{{"<0xE2>", []byte{0xe2}, 0}, {"<0x80>", []byte{0x80}, -1}}},
}

const (
	onceChat = `{"token":" Once","logprob":-0.25,"bytes":[32,79,110,99,101],"top_logprobs":[
		{"token":" Once","logprob":-0.25,"bytes":[32,79,110,99,101]},{"token":"</s>","logprob":-9999,"bytes":null}]}`
	halfChat = `{"token":"\\xe2","logprob":0,"bytes":[226],"top_logprobs":[
		{"token":"\\xe2","logprob":0,"bytes":[226]},{"token":"\\x80","logprob":-0.000001,"bytes":[128]}]}`
)

func choiceOf(t *testing.T, object []byte) map[string]json.RawMessage {
	t.Helper()
	var o struct{ Choices []map[string]json.RawMessage }
	require.NoError(t, json.Unmarshal(object, &o), "%s", object)
	require.Len(t, o.Choices, 1)
	return o.Choices[0]
}

func TestLogprobShapes(t *testing.T) {
	for _, c := range []struct {
		name, path, body string
		top              int
		want             string
	}{
		{"chat", chatPath, chatBody + `,"logprobs":true,"top_logprobs":2}`, 2, `{"content":[` + onceChat + "," + halfChat + `],"refusal":null}`},
		{"completion", textPath, textBody + `,"logprobs":2}`, 2, `{"tokens":[" Once","bytes:\\xe2"],"token_logprobs":[-0.25,0],
			"top_logprobs":[{" Once":-0.25,"</s>":-9999},{"bytes:\\xe2":0,"bytes:\\x80":-0.000001}],"text_offset":[0,5]}`},
		{"completion without alternatives", textPath, textBody + `,"logprobs":0}`, 0,
			`{"tokens":[" Once","bytes:\\xe2"],"token_logprobs":[-0.25,0],"top_logprobs":null,"text_offset":[0,5]}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := &fake{tokens: []string{" Once", "\ufffd"}, spoken: spoken}
			w := do(handler(t, f, Config{}), "POST", c.path, c.body)
			require.Equal(t, 200, w.Code, w.Body)
			require.JSONEq(t, c.want, string(choiceOf(t, w.Body.Bytes())["logprobs"]))
			require.True(t, f.last.Logprobs)
			require.Equal(t, c.top, f.last.Top)
		})
	}
}

// TestLogprobsOfNoAlternatives: lists are there, and empty.
func TestLogprobsOfNoAlternatives(t *testing.T) {
	one := []Token{{Likely: Likely{"a", []byte("a"), -5}, Text: "a"}}
	w := do(handler(t, &fake{tokens: []string{"a"}, spoken: one}, Config{}), "POST", chatPath, chatBody+`,"logprobs":true}`)
	require.JSONEq(t, `{"content":[{"token":"a","logprob":-0.000005,"bytes":[97],"top_logprobs":[]}],"refusal":null}`,
		string(choiceOf(t, w.Body.Bytes())["logprobs"]))
	w = do(handler(t, &fake{}, Config{}), "POST", chatPath, chatBody+`,"logprobs":true}`)
	require.JSONEq(t, `{"content":[],"refusal":null}`, string(choiceOf(t, w.Body.Bytes())["logprobs"]))
	w = do(handler(t, &fake{}, Config{}), "POST", textPath, textBody+`,"logprobs":0}`)
	require.JSONEq(t, `{"tokens":[],"token_logprobs":[],"top_logprobs":null,"text_offset":[]}`, string(choiceOf(t, w.Body.Bytes())["logprobs"]))
}

func TestLogprobsInAStream(t *testing.T) {
	for _, c := range []struct {
		name, path, body, text string
		want                   []string
	}{
		{"chat", chatPath, chatBody + `,"stream":true,"logprobs":true,"top_logprobs":2}`, `{"content":" Once"}`,
			[]string{`null`, `{"content":[` + onceChat + `],"refusal":null}`, `{"content":[` + halfChat + `],"refusal":null}`, `null`}},
		{"completion", textPath, textBody + `,"stream":true,"logprobs":0}`, `" Once"`, []string{
			`{"tokens":[" Once"],"token_logprobs":[-0.25],"top_logprobs":null,"text_offset":[0]}`,
			`{"tokens":["bytes:\\xe2"],"token_logprobs":[0],"top_logprobs":null,"text_offset":[5]}`, `null`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := do(handler(t, &fake{tokens: []string{" Once", "\ufffd"}, spoken: spoken}, Config{}), "POST", c.path, c.body)
			require.Equal(t, 200, w.Code)
			events := strings.Split(strings.TrimSuffix(w.Body.String(), "\n\n"), "\n\n")
			require.Len(t, events, len(c.want)+1, w.Body)
			for i, want := range c.want {
				data, _ := strings.CutPrefix(events[i], "data: ")
				got := choiceOf(t, []byte(data))
				require.JSONEq(t, want, string(got["logprobs"]), "event %d", i)
				if strings.Contains(want, " Once") {
					shown := got["delta"]
					if shown == nil {
						shown = got["text"]
					}
					require.JSONEq(t, c.text, string(shown))
				}
			}
			require.Equal(t, "data: [DONE]", events[len(c.want)])
		})
	}
}

// TestSubmitRefusesLogprobs: nobody would see them.
func TestSubmitRefusesLogprobs(t *testing.T) {
	h, err := New(Config{Addr: "127.0.0.1:8089"}, submitter{&fake{}})
	require.NoError(t, err)
	for path, body := range map[string]string{
		"/cuckoo/v1/tasks/chat": chatBody + `,"logprobs":true}`, "/cuckoo/v1/tasks/completion": textBody + `,"logprobs":0}`,
	} {
		w := do(h, "POST", path, body)
		require.Equal(t, 400, w.Code)
		require.Equal(t, "logprobs", errorOf(t, w.Body.Bytes()).Param)
	}
}

// submitter is a fake that also takes requests nobody waits for.
type submitter struct{ *fake }

func (submitter) Submit(context.Context, Request) (any, error) { return "taken", nil }
