package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cuckoo-network/cuckoo/sched/task"
)

// Bounds of a request body.
const (
	maxDepth    = 32
	maxMembers  = 128
	maxMessages = 4096
	maxUser     = 512
	// What OpenAI gives a completion (not a chat) that does not say.
	defaultCompletionTokens = 16
	// The most alternatives of a token; of a completion OpenAI allows fewer.
	maxChatTop, maxCompletionTop = 20, 5
)

// endpoint is which of the two calls a body belongs to.
type endpoint int

const (
	chat endpoint = iota
	completion
)

func (e endpoint) promptParam() string {
	if e == chat {
		return "messages"
	}
	return "prompt"
}

// decoded is a request before its model is looked up.
type decoded struct {
	Request
	model        string
	includeUsage bool
	hasStream    bool // stream_options were given
}

// member reads one member of the body.
type member func(d *decoded, param string, raw json.RawMessage) *Error

// members is every parameter that is known; those of one endpoint alone are in
// chatMembers and completionMembers.
var members = map[string]member{
	"model": func(d *decoded, p string, raw json.RawMessage) *Error { return text(raw, p, 256, &d.model) },
	"user":  func(d *decoded, p string, raw json.RawMessage) *Error { return text(raw, p, maxUser, &d.User) },
	"temperature": func(d *decoded, p string, raw json.RawMessage) *Error {
		return unsigned(raw, p, 0, task.MaxTemperature, &d.Params.Temperature)
	},
	"top_p": func(d *decoded, p string, raw json.RawMessage) *Error {
		err := unsigned(raw, p, 0, million, &d.Params.TopP)
		d.Params.TopP = max(d.Params.TopP, 1) // none is the least: the likeliest token; 0 would mean all
		return err
	},
	"min_p": func(d *decoded, p string, raw json.RawMessage) *Error {
		return unsigned(raw, p, 0, million, &d.Params.MinP)
	},
	"repetition_penalty": func(d *decoded, p string, raw json.RawMessage) *Error {
		return unsigned(raw, p, 1, task.MaxRepetitionPenalty, &d.Params.RepetitionPenalty)
	},
	"frequency_penalty": func(d *decoded, p string, raw json.RawMessage) *Error {
		return signed(raw, p, &d.Params.FrequencyPenalty)
	},
	"presence_penalty": func(d *decoded, p string, raw json.RawMessage) *Error {
		return signed(raw, p, &d.Params.PresencePenalty)
	},
	"top_k": func(d *decoded, p string, raw json.RawMessage) *Error {
		n, err := integer(raw, p, big.NewInt(0), big.NewInt(math.MaxUint32))
		if err == nil {
			d.Params.TopK = uint32(n.Uint64())
		}
		return err
	},
	"seed": func(d *decoded, p string, raw json.RawMessage) *Error {
		n, err := integer(raw, p, big.NewInt(math.MinInt64), new(big.Int).SetUint64(math.MaxUint64))
		if err != nil {
			return err
		}
		d.HasSeed = true
		if d.Params.Seed = n.Uint64(); n.Sign() < 0 {
			d.Params.Seed = uint64(n.Int64()) // two's complement: every seed is one of 2^64
		}
		return nil
	},
	"stop":           stop,
	"max_tokens":     maxTokens,
	"stream":         func(d *decoded, p string, raw json.RawMessage) *Error { return boolean(raw, p, &d.Stream) },
	"stream_options": streamOptions,

	// Only their neutral value: anything else would be ignored.
	"n":          only("1", "one answer a request"),
	"logit_bias": only("{}", "biased tokens are not supported"),

	// Harmless: the answer does not depend on them.
	"metadata":               harmless,
	"store":                  harmless,
	"service_tier":           harmless,
	"safety_identifier":      harmless,
	"prompt_cache_key":       harmless,
	"prompt_cache_retention": harmless,
}

var chatMembers = map[string]member{
	"messages":              messages,
	"max_completion_tokens": maxTokens,
	"logprobs":              func(d *decoded, p string, raw json.RawMessage) *Error { return boolean(raw, p, &d.Logprobs) },
	"top_logprobs":          func(d *decoded, p string, raw json.RawMessage) *Error { return top(d, p, raw, maxChatTop) },
	"tools":                 only("[]", "tools are not supported"),
	"functions":             only("[]", "tools are not supported"),
	"tool_choice":           only(`"none"`, "tools are not supported"),
	"function_call":         only(`"none"`, "tools are not supported"),
	"parallel_tool_calls":   harmless,
	"response_format":       only(`{"type":"text"}`, "only text is supported"),
	"modalities":            only(`["text"]`, "only text is supported"),
}

var completionMembers = map[string]member{
	"prompt": prompt,
	"logprobs": func(d *decoded, p string, raw json.RawMessage) *Error {
		d.Logprobs = true
		return top(d, p, raw, maxCompletionTop)
	},
	"best_of": only("1", "one answer a request"),
	"echo":    only("false", "the prompt is not repeated"),
	"suffix":  only(`""`, "text after the answer is not supported"),
}

// decode reads a request body.
func (e endpoint) decode(body []byte) (*decoded, *Error) {
	if err := shape(body); err != nil {
		return nil, err
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(body, &object); err != nil || object == nil {
		return nil, invalid("", "The body is not a JSON object: %s", reason(err))
	}
	if len(object) > maxMembers {
		return nil, invalid("", "The body has %d members, at most %d are allowed.", len(object), maxMembers)
	}
	own := chatMembers
	if e == completion {
		own = completionMembers
	}
	d := new(decoded)
	d.Params.Temperature, d.Params.TopP, d.Params.RepetitionPenalty = million, million, million
	for _, name := range slices.Sorted(maps.Keys(object)) {
		read := own[name]
		if read == nil {
			read = members[name]
		}
		if read == nil {
			err := invalid(name, "Unknown parameter: %.80q.", name)
			err.Code = "unknown_parameter"
			return nil, err
		}
		if string(object[name]) == "null" {
			continue
		}
		if err := read(d, name, object[name]); err != nil {
			return nil, err
		}
	}
	return d, d.finish(e, object)
}

// finish checks what no single member can.
func (d *decoded) finish(e endpoint, object map[string]json.RawMessage) *Error {
	given := func(name string) bool { raw, ok := object[name]; return ok && string(raw) != "null" }
	if d.model == "" {
		return missing("model")
	}
	if !given(e.promptParam()) {
		return missing(e.promptParam())
	}
	if d.hasStream && !d.Stream {
		return invalid("stream_options", "stream_options needs stream: true.")
	}
	if given("max_tokens") && given("max_completion_tokens") {
		return invalid("max_tokens", "max_tokens and max_completion_tokens are one thing: give one of them.")
	}
	if e == chat && d.Top > 0 && !d.Logprobs {
		return invalid("top_logprobs", "top_logprobs needs logprobs: true.")
	}
	if e == completion && d.MaxTokens == 0 {
		d.MaxTokens = defaultCompletionTokens
	}
	return nil
}

func missing(param string) *Error {
	err := invalid(param, "Missing required parameter: %q.", param)
	err.Code = "missing_required_parameter"
	return err
}

// shape bounds nesting before anything is decoded.
func shape(body []byte) *Error {
	if !utf8.Valid(body) {
		return invalid("", "The body is not UTF-8.")
	}
	depth, inString := 0, false
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return invalid("", "The body is nested deeper than %d levels.", maxDepth)
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return nil
}

func reason(err error) string {
	if err == nil {
		return "it is null"
	}
	return err.Error()
}

func text(raw json.RawMessage, param string, limit int, dst *string) *Error {
	if json.Unmarshal(raw, dst) != nil {
		return invalid(param, "%s: want a string, have %s", param, show(raw))
	}
	if len(*dst) > limit {
		return invalid(param, "%s: %d bytes, at most %d are allowed", param, len(*dst), limit)
	}
	return nil
}

func boolean(raw json.RawMessage, param string, dst *bool) *Error {
	if json.Unmarshal(raw, dst) != nil {
		return invalid(param, "%s: want true or false, have %s", param, show(raw))
	}
	return nil
}

func unsigned(raw json.RawMessage, param string, lo, hi int64, dst *uint32) *Error {
	n, err := millionths(raw, param, lo, hi)
	if err == nil {
		*dst = uint32(n)
	}
	return err
}

func signed(raw json.RawMessage, param string, dst *int32) *Error {
	n, err := millionths(raw, param, -2*million, 2*million)
	if err == nil {
		*dst = int32(n)
	}
	return err
}

func maxTokens(d *decoded, param string, raw json.RawMessage) *Error {
	n, err := integer(raw, param, big.NewInt(1), big.NewInt(math.MaxUint32))
	if err == nil {
		d.MaxTokens = uint32(n.Uint64())
	}
	return err
}

// top reads how many alternatives each token is to have.
func top(d *decoded, param string, raw json.RawMessage, most int64) *Error {
	n, err := integer(raw, param, big.NewInt(0), big.NewInt(most))
	if err == nil {
		d.Top = int(n.Int64())
	}
	return err
}

func stop(d *decoded, param string, raw json.RawMessage) *Error {
	var one string
	if json.Unmarshal(raw, &one) == nil {
		d.Params.Stop = []string{one}
	} else if json.Unmarshal(raw, &d.Params.Stop) != nil {
		return invalid(param, "stop: want a string or a list of strings, have %s", show(raw))
	}
	if len(d.Params.Stop) > task.MaxStops {
		return invalid(param, "stop: %d strings, at most %d are allowed", len(d.Params.Stop), task.MaxStops)
	}
	for i, s := range d.Params.Stop {
		if s == "" || len(s) > task.MaxStopBytes {
			return invalid(param, "stop[%d]: want 1 to %d bytes, have %d", i, task.MaxStopBytes, len(s))
		}
	}
	return nil
}

func streamOptions(d *decoded, param string, raw json.RawMessage) *Error {
	var o map[string]json.RawMessage
	if json.Unmarshal(raw, &o) != nil {
		return invalid(param, "stream_options: want an object, have %s", show(raw))
	}
	d.hasStream = true
	for _, name := range slices.Sorted(maps.Keys(o)) {
		switch inner := param + "." + name; name {
		case "include_usage":
			if err := boolean(o[name], inner, &d.includeUsage); err != nil {
				return err
			}
		case "include_obfuscation": // padding against eavesdroppers, none on loopback
		default:
			return invalid(inner, "Unknown parameter: %.80q.", inner)
		}
	}
	return nil
}

func prompt(d *decoded, param string, raw json.RawMessage) *Error {
	var list []string
	switch {
	case json.Unmarshal(raw, &d.Prompt) == nil:
	case json.Unmarshal(raw, &list) == nil && len(list) == 1:
		d.Prompt = list[0]
	default:
		return invalid(param, "prompt: want one string; several prompts and token ids are not supported")
	}
	if d.Prompt == "" {
		return invalid(param, "prompt: is empty")
	}
	return nil
}

func messages(d *decoded, param string, raw json.RawMessage) *Error {
	var list []map[string]json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return invalid(param, "messages: want a list of objects, have %s", show(raw))
	}
	if len(list) == 0 || len(list) > maxMessages {
		return invalid(param, "messages: want 1 to %d, have %d", maxMessages, len(list))
	}
	for i, m := range list {
		msg, err := message(fmt.Sprintf("%s[%d]", param, i), m)
		if err != nil {
			return err
		}
		d.Messages = append(d.Messages, msg)
	}
	return nil
}

func message(param string, m map[string]json.RawMessage) (msg Message, err *Error) {
	for _, name := range slices.Sorted(maps.Keys(m)) {
		raw, inner := m[name], param+"."+name
		if string(raw) == "null" {
			continue
		}
		switch name {
		case "role":
			err = text(raw, inner, 32, &msg.Role)
		case "content":
			msg.Content, err = content(inner, raw)
		case "name": // who speaks; the template has no place for it
		default:
			err = invalid(inner, "%s is not supported: messages have a role and a text content", inner)
		}
		if err != nil {
			return msg, err
		}
	}
	switch msg.Role {
	case "developer": // the newer name
		msg.Role = "system"
	case "system", "user", "assistant":
	case "":
		return msg, missing(param + ".role")
	default:
		return msg, invalid(param+".role", "%s.role: %q is not system, developer, user or assistant", param, msg.Role)
	}
	if raw, ok := m["content"]; !ok || string(raw) == "null" {
		return msg, missing(param + ".content")
	}
	return msg, nil
}

// content is a string, or a list of parts that are all text.
func content(param string, raw json.RawMessage) (string, *Error) {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s, nil
	}
	var parts []struct {
		Type string  `json:"type"`
		Text *string `json:"text"`
	}
	if json.Unmarshal(raw, &parts) != nil {
		return "", invalid(param, "%s: want a string or a list of text parts, have %s", param, show(raw))
	}
	var b strings.Builder
	for i, p := range parts {
		if p.Type != "text" || p.Text == nil {
			return "", invalid(fmt.Sprintf("%s[%d].type", param, i), "%s[%d]: only parts of type text are supported, have %.40q", param, i, p.Type)
		}
		b.WriteString(*p.Text)
	}
	return b.String(), nil
}

// only accepts one value of a parameter that is not supported.
func only(neutral, why string) member {
	return func(_ *decoded, param string, raw json.RawMessage) *Error {
		var b bytes.Buffer
		if json.Compact(&b, raw) == nil && b.String() == neutral {
			return nil
		}
		return &Error{Status: http.StatusBadRequest, Type: typeInvalid, Code: "unsupported_parameter", Param: param,
			Message: fmt.Sprintf("%s: %s (leave it out, or send %s)", param, why, neutral)}
	}
}

func harmless(*decoded, string, json.RawMessage) *Error { return nil }
