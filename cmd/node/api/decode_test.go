package api

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

func TestDecode(t *testing.T) {
	d, err := chat.decode([]byte(`{"model":"m","messages":[
		{"role":"developer","content":"be brief"},
		{"role":"user","name":"ann","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},
		{"role":"assistant","content":"c","refusal":null},
		{"role":"user","content":""}],
		"temperature":0.7,"top_p":0.95,"top_k":40,"min_p":0.05,"repetition_penalty":1.1,
		"frequency_penalty":-0.5,"presence_penalty":2,"seed":-1,"stop":["\n","END"],
		"max_completion_tokens":100,"stream":true,"stream_options":{"include_usage":true,"include_obfuscation":false},
		"n":1,"logprobs":true,"top_logprobs":20,"tools":[],"tool_choice":"none","response_format":{ "type": "text" },"logit_bias":{},
		"user":"u1","metadata":{"a":"b"},"store":false,"parallel_tool_calls":true}`))
	require.Nil(t, err)
	require.Equal(t, []Message{{"system", "be brief"}, {"user", "ab"}, {"assistant", "c"}, {"user", ""}}, d.Messages)
	require.Equal(t, typed.Params{Temperature: 700_000, TopP: 950_000, TopK: 40, MinP: 50_000, RepetitionPenalty: 1_100_000,
		FrequencyPenalty: -500_000, PresencePenalty: 2_000_000, Seed: 1<<64 - 1, Stop: []string{"\n", "END"}}, d.Params)
	require.True(t, d.HasSeed && d.Stream && d.includeUsage && d.Logprobs)
	require.Equal(t, 20, d.Top)
	require.EqualValues(t, 100, d.MaxTokens)
	require.Equal(t, "u1", d.User)

	d, err = completion.decode([]byte(`{"model":"m","prompt":["hi"],"seed":18446744073709551615,"stop":"x","top_p":0,"echo":false,"best_of":1,"suffix":null}`))
	require.Nil(t, err)
	require.Equal(t, "hi", d.Prompt)
	require.Nil(t, d.Messages)
	require.Equal(t, typed.Params{Temperature: 1_000_000, TopP: 1, RepetitionPenalty: 1_000_000, Seed: 1<<64 - 1, Stop: []string{"x"}}, d.Params)
	require.EqualValues(t, 16, d.MaxTokens)
	require.False(t, d.Logprobs)

	d, err = completion.decode([]byte(textBody + `,"logprobs":0}`))
	require.Nil(t, err)
	require.True(t, d.Logprobs, "those of the answer alone")
	require.Zero(t, d.Top)
	d, err = completion.decode([]byte(textBody + `,"logprobs":5}`))
	require.Nil(t, err)
	require.Equal(t, 5, d.Top)
	d, err = completion.decode([]byte(textBody + `,"logprobs":null}`))
	require.Nil(t, err)
	require.False(t, d.Logprobs)

	d, err = chat.decode([]byte(chatBody + `}`))
	require.Nil(t, err)
	require.Equal(t, typed.Params{Temperature: 1_000_000, TopP: 1_000_000, RepetitionPenalty: 1_000_000}, d.Params, "the defaults")
	require.False(t, d.HasSeed)
	require.Zero(t, d.MaxTokens)
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ add, param, code string }{
		{`"n":2`, "n", "unsupported_parameter"},
		{`"tools":[{"type":"function"}]`, "tools", "unsupported_parameter"},
		{`"tool_choice":"auto"`, "tool_choice", "unsupported_parameter"},
		{`"logprobs":1`, "logprobs", "invalid_value"},
		{`"top_logprobs":5`, "top_logprobs", "invalid_value"},
		{`"logprobs":false,"top_logprobs":5`, "top_logprobs", "invalid_value"},
		{`"logprobs":true,"top_logprobs":21`, "top_logprobs", "invalid_value"},
		{`"logprobs":true,"top_logprobs":-1`, "top_logprobs", "invalid_value"},
		{`"logprobs":true,"top_logprobs":true`, "top_logprobs", "invalid_value"},
		{`"logit_bias":{"5":1}`, "logit_bias", "unsupported_parameter"},
		{`"response_format":{"type":"json_object"}`, "response_format", "unsupported_parameter"},
		{`"modalities":["audio"]`, "modalities", "unsupported_parameter"},
		{`"reasoning_effort":"high"`, "reasoning_effort", "unknown_parameter"},
		{`"Temperature":1`, "Temperature", "unknown_parameter"},
		{`"prompt":"x"`, "prompt", "unknown_parameter"},
		{`"temperature":2.1`, "temperature", "invalid_value"},
		{`"temperature":2.0000001`, "temperature", "invalid_value"},
		{`"temperature":-0.1`, "temperature", "invalid_value"},
		{`"temperature":"1"`, "temperature", "invalid_value"},
		{`"temperature":1e99999`, "temperature", "invalid_value"},
		{`"temperature":1e-99999`, "temperature", "invalid_value"},
		{`"top_p":1.5`, "top_p", "invalid_value"},
		{`"min_p":-1`, "min_p", "invalid_value"},
		{`"repetition_penalty":0`, "repetition_penalty", "invalid_value"},
		{`"frequency_penalty":2.5`, "frequency_penalty", "invalid_value"},
		{`"presence_penalty":-2.5`, "presence_penalty", "invalid_value"},
		{`"top_k":-1`, "top_k", "invalid_value"},
		{`"top_k":1.5`, "top_k", "invalid_value"},
		{`"max_tokens":0`, "max_tokens", "invalid_value"},
		{`"max_tokens":4294967296`, "max_tokens", "invalid_value"},
		{`"max_tokens":1,"max_completion_tokens":1`, "max_tokens", "invalid_value"},
		{`"seed":1.5`, "seed", "invalid_value"},
		{`"seed":18446744073709551616`, "seed", "invalid_value"},
		{`"stop":""`, "stop", "invalid_value"},
		{`"stop":[1]`, "stop", "invalid_value"},
		{`"stop":["` + strings.Repeat("x", 257) + `"]`, "stop", "invalid_value"},
		{`"stop":[` + strings.Repeat(`"x",`, 16) + `"x"]`, "stop", "invalid_value"},
		{`"stream":"yes"`, "stream", "invalid_value"},
		{`"stream_options":{"include_usage":true}`, "stream_options", "invalid_value"},
		{`"stream":true,"stream_options":{"x":1}`, "stream_options.x", "invalid_value"},
		{`"user":7`, "user", "invalid_value"},
		{`"user":"` + strings.Repeat("x", 513) + `"`, "user", "invalid_value"},
		{`"model":""`, "model", "missing_required_parameter"},
		{`"model":null`, "model", "missing_required_parameter"},
		{`"messages":null`, "messages", "missing_required_parameter"},
		{`"messages":[]`, "messages", "invalid_value"},
		{`"messages":"hi"`, "messages", "invalid_value"},
		{`"messages":[null]`, "messages[0].role", "missing_required_parameter"},
		{`"messages":[{"role":"user"}]`, "messages[0].content", "missing_required_parameter"},
		{`"messages":[{"role":"tool","content":"x"}]`, "messages[0].role", "invalid_value"},
		{`"messages":[{"role":"user","content":7}]`, "messages[0].content", "invalid_value"},
		{`"messages":[{"role":"user","content":[{"type":"image_url"}]}]`, "messages[0].content[0].type", "invalid_value"},
		{`"messages":[{"role":"user","content":[{"type":"text"}]}]`, "messages[0].content[0].type", "invalid_value"},
		{`"messages":[{"role":"assistant","content":"x","tool_calls":[]}]`, "messages[0].tool_calls", "invalid_value"},
		{`"metadata":` + strings.Repeat("[", 40) + strings.Repeat("]", 40), "", "invalid_value"},
		{`"user":"` + "\xff" + `"`, "", "invalid_value"},
	} {
		t.Run(c.add[:min(len(c.add), 40)], func(t *testing.T) {
			_, err := chat.decode([]byte(chatBody + "," + c.add + "}"))
			require.NotNil(t, err)
			require.Equal(t, 400, err.Status)
			require.Equal(t, c.param, err.Param)
			require.Equal(t, c.code, err.Code)
			require.Less(t, len(err.Message), 400)
		})
	}
	for _, body := range []string{`"prompt":["a","b"]`, `"prompt":[1,2]`, `"prompt":""`, `"echo":true`, `"best_of":2`, `"suffix":"x"`, `"logprobs":6`, `"logprobs":true`} {
		_, err := completion.decode([]byte(`{"model":"m","prompt":"x",` + body + `}`))
		require.NotNil(t, err, body)
		require.Equal(t, strings.Split(body, `"`)[1], err.Param)
	}
	for _, body := range []string{"", "null", "[]", "{", "7", `{"model":"m"}x`, "{" + strings.Repeat(`"a":1,`, 3)} {
		_, err := chat.decode([]byte(body))
		require.NotNil(t, err, body)
		require.Equal(t, 400, err.Status)
	}
	many := make([]string, maxMembers+1)
	for i := range many {
		many[i] = fmt.Sprintf(`"x%d":1`, i)
	}
	_, err := chat.decode([]byte("{" + strings.Join(many, ",") + "}"))
	require.ErrorContains(t, err, "members")
}

func TestMillionths(t *testing.T) {
	for in, want := range map[string]int64{
		"0": 0, "-0": 0, "1": million, "0.7": 700_000, "0.1": 100_000, "0.29": 290_000, "1.1": 1_100_000, "0.000001": 1,
		"0.0000014": 1, "0.0000015": 2, "0.0000005": 1, "0.0000004": 0, "-0.0000005": -1, "-0.5": -500_000,
		"7e-1": 700_000, "7E-1": 700_000, "0.07e+1": 700_000, "1.9999999": 2_000_000, "0.30000000000000004": 300_000,
		"1." + strings.Repeat("0", 60): million,
	} {
		n, err := millionths(json.RawMessage(in), "x", -2*million, 2*million)
		require.Nil(t, err, in)
		require.Equal(t, want, n, in)
	}
	for _, in := range []string{"", "null", `"1"`, "true", "1e65", "1e-65", "1e", "2.0000001", "-2.1", "1/2", "0x1", "1_0", "Inf", "." + strings.Repeat("1", 64)} {
		_, err := millionths(json.RawMessage(in), "x", -2*million, 2*million)
		require.NotNil(t, err, in)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(chatBody+`,"temperature":0.7,"stop":["a"],"stream":true,"stream_options":{"include_usage":true}}`), true)
	f.Add([]byte(textBody+`,"seed":-1,"top_p":1e-3,"max_tokens":5}`), false)
	f.Add([]byte(`{"messages":[{"content":[{"type":"text","text":"x"}]}],"model":"m"}`), true)
	f.Fuzz(func(t *testing.T, body []byte, isChat bool) {
		e := completion
		if isChat {
			e = chat
		}
		d, err := e.decode(body)
		if err != nil {
			if err.Status != 400 || err.Message == "" || len(err.Message) > 4096 {
				t.Fatalf("%+v", err)
			}
			return
		}
		p := d.Params
		if d.model == "" || p.Temperature > 2*million || p.TopP == 0 || p.TopP > million || p.MinP > million ||
			p.RepetitionPenalty == 0 || p.RepetitionPenalty > 2*million || len(p.Stop) > 16 || isChat == (d.Messages == nil) {
			t.Fatalf("%+v", d)
		}
		typed.Encode(&p)
	})
}
