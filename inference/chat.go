package inference

import (
	"fmt"
	"slices"

	"github.com/cuckoo-network/cuckoo/inference/internal/chat"
	"github.com/cuckoo-network/cuckoo/inference/token"
)

// Message is one turn of a conversation. Role is system, user, assistant or
// tool.
type Message struct{ Role, Content string }

var roles = []string{"system", "user", "assistant", "tool"}

// Chat renders a conversation with the template of the file and encodes it, so
// that the assistant is to speak next. Control tokens come from the template
// alone: a content that spells one is encoded as ordinary text.
func (m *Model) Chat(msgs []Message) ([]uint32, error) {
	if len(msgs) == 0 {
		return nil, fmt.Errorf("%w: no messages", ErrPrompt)
	}
	turns := make([]chat.Message, len(msgs))
	size := 0
	for i, msg := range msgs {
		if !slices.Contains(roles, msg.Role) {
			return nil, fmt.Errorf("%w: message %d has role %q, want one of %q", ErrPrompt, i, msg.Role, roles)
		}
		turns[i] = chat.Message(msg)
		size += len(msg.Content)
	}
	if err := m.checkText(size); err != nil {
		return nil, err
	}
	t, err := m.template()
	if err != nil {
		return nil, err
	}
	spans, err := t.Render(turns, m.controlText(m.tok.Tables().BOS), m.controlText(m.tok.Tables().EOS))
	if err != nil {
		return nil, err
	}
	return m.prompt(m.tok.Template(spans, t.Source()))
}

// Tokenize encodes a plain prompt: nothing in it is a control token, and BOS is
// added if the file says so.
func (m *Model) Tokenize(text string) ([]uint32, error) {
	if err := m.checkText(len(text)); err != nil {
		return nil, err
	}
	return m.prompt(m.tok.Plain(text))
}

// checkText refuses a text that cannot fit the context however it is encoded.
func (m *Model) checkText(size int) error {
	if most := m.ContextLength() * max(1, m.tok.LongestPiece()); size > most {
		return fmt.Errorf("%w: a text of %d bytes is more than %d tokens can spell", ErrContext, size, m.ContextLength())
	}
	return nil
}

func (m *Model) prompt(ids []uint32, err error) ([]uint32, error) {
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPrompt, err)
	}
	return ids, m.checkPrompt(ids)
}

// checkPrompt refuses a prompt that cannot be run.
func (m *Model) checkPrompt(ids []uint32) error {
	if len(ids) == 0 {
		return fmt.Errorf("%w: it is empty", ErrPrompt)
	}
	if len(ids) >= m.ContextLength() {
		return fmt.Errorf("%w: %d tokens, the context holds %d and the answer needs at least one", ErrContext, len(ids), m.ContextLength())
	}
	return m.checkTokens(ids)
}

// checkTokens refuses ids that are none of this model's tokens.
func (m *Model) checkTokens(ids []uint32) error {
	for i, id := range ids {
		if id >= uint32(m.VocabSize()) {
			return fmt.Errorf("%w: token %d is %d, the vocabulary has %d", ErrPrompt, i, id, m.VocabSize())
		}
	}
	return nil
}

func (m *Model) controlText(id uint32) string {
	if id == token.None {
		return ""
	}
	return m.tok.Tables().Tokens[id]
}

// Decoder turns a stream of tokens into text and never hands out a broken
// UTF-8 character.
type Decoder struct{ d *token.Decoder }

// NewDecoder starts a stream.
func (m *Model) NewDecoder() *Decoder { return &Decoder{m.tok.NewDecoder()} }

// Add takes the next token and returns the text that is complete with it.
func (d *Decoder) Add(id uint32) string { return d.d.Add(id) }

// Flush ends the stream and returns what is left.
func (d *Decoder) Flush() string { return d.d.Flush() }

// Detokenize is the text of some tokens; control tokens have none.
func (m *Model) Detokenize(ids []uint32) string {
	d := m.NewDecoder()
	var s []byte
	for _, id := range ids {
		s = append(s, d.Add(id)...)
	}
	return string(append(s, d.Flush()...))
}
