package evidence

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"

	"github.com/cuckoo-network/cuckoo/sched/typed"
)

// decoded writes a message's members under their EIP-712 names, in their
// order: bytes, hashes and addresses as hex, amounts as decimal strings.
func decoded(m typed.Message) (json.RawMessage, error) {
	v := reflect.ValueOf(m).Elem()
	var b bytes.Buffer
	for i, name := range memberNames(m) {
		sep := byte(',')
		if i == 0 {
			sep = '{'
		}
		b.WriteByte(sep)
		member := v.Field(i).Interface()
		if raw, ok := member.([]byte); ok {
			member = typed.HexBytes(raw)
		}
		text, err := json.Marshal(member)
		if err != nil {
			return nil, err
		}
		b.WriteString(`"` + name + `":`)
		b.Write(text)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// memberNames are the names in the message's type string; the struct's fields
// stand in the same order.
func memberNames(m typed.Message) []string {
	_, list, _ := strings.Cut(strings.TrimSuffix(typed.TypeString(m), ")"), "(")
	names := strings.Split(list, ",")
	for i, n := range names {
		_, names[i], _ = strings.Cut(n, " ")
	}
	return names
}
