package reference

import (
	"fmt"

	"github.com/cuckoo-network/cuckoo/inference/internal/num"
)

// Encode is the encoding of a node's value that its leaf is the hash of.
func Encode(value any) []byte {
	switch v := value.(type) {
	case *num.Vec:
		return num.AppendVec(nil, v)
	case []int64:
		return num.AppendInts(nil, v)
	case []num.Half:
		return num.AppendHalves(nil, v)
	}
	panic(fmt.Sprintf("reference: a node of type %T", value))
}
