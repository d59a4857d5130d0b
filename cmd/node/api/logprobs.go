package api

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// chatLogprobs is how a chat shows log-probabilities.
type chatLogprobs struct {
	Content []chatToken `json:"content"`
	Refusal *string     `json:"refusal"` // always null
}

type chatToken struct {
	chatLikely
	Top []chatLikely `json:"top_logprobs"`
}

type chatLikely struct {
	Token   string `json:"token"`
	Logprob nats   `json:"logprob"`
	Bytes   []int  `json:"bytes"` // null where the token has none
}

// textLogprobs is how a completion shows them.
type textLogprobs struct {
	Tokens   []string          `json:"tokens"`
	Logprobs []nats            `json:"token_logprobs"`
	Top      []map[string]nats `json:"top_logprobs"` // null where none were asked for
	Offsets  []int             `json:"text_offset"`
}

// nats is millionths of a nat, as a decimal number of nats.
type nats int64

func (n nats) MarshalJSON() ([]byte, error) { return []byte(decimal(int64(n))), nil }

// logprobs shows tokens in the shape of the endpoint.
func (a *answer) logprobs(tokens []Token) any {
	if a.endpoint == chat {
		l := chatLogprobs{Content: []chatToken{}}
		for _, t := range tokens {
			shown := chatToken{chatLikely: t.Likely.chat(), Top: []chatLikely{}}
			for _, alt := range t.Top {
				shown.Top = append(shown.Top, alt.chat())
			}
			l.Content = append(l.Content, shown)
		}
		return l
	}
	l := textLogprobs{Tokens: []string{}, Logprobs: []nats{}, Offsets: []int{}}
	for _, t := range tokens {
		l.Tokens = append(l.Tokens, t.show("bytes:"))
		l.Logprobs = append(l.Logprobs, nats(t.LogProb))
		l.Offsets = append(l.Offsets, t.Offset)
		if a.req.Top > 0 {
			top := map[string]nats{t.show("bytes:"): nats(t.LogProb)} // itself too, likely or not
			for _, alt := range t.Top {
				top[alt.show("bytes:")] = nats(alt.LogProb)
			}
			l.Top = append(l.Top, top)
		}
	}
	return l
}

func (l Likely) chat() chatLikely {
	c := chatLikely{Token: l.show(""), Logprob: nats(l.LogProb)}
	for _, b := range l.Bytes {
		c.Bytes = append(c.Bytes, int(b))
	}
	return c
}

// show is the token as text; bytes that are none are escaped behind a prefix.
func (l Likely) show(prefix string) string {
	switch {
	case len(l.Bytes) == 0:
		return l.Name
	case utf8.Valid(l.Bytes):
		return string(l.Bytes)
	}
	var b strings.Builder
	b.WriteString(prefix)
	for _, c := range l.Bytes {
		fmt.Fprintf(&b, `\x%02x`, c)
	}
	return b.String()
}
