package inference

// The engine's steps form a static graph: node (position, op) is one vector,
// written once, from nodes of the same position and, for attention, from the
// cached keys and values of earlier ones. Op 0 is the embedding, layer l owns
// ops 1 + l*opsPerLayer and on, and the last two close the position.
const (
	opAttnNorm  = iota // quantised
	opQ                // Q24
	opK                // Q24
	opV                // Q24
	opQRot             // int16 and a shift a head: rotated and scaled
	opKRot             // int16 and a shift a head: rotated, cached
	opVHalf            // int16 and a shift a head: cached
	opScore            // Q16, log2 units: a head's score of each position
	opWeight           // Q30: a head's weight of each position
	opPart             // integer: a head's partial sums, a vector a 64 positions
	opAttn             // Q24
	opAttnQuant        // quantised
	opAttnRes          // Q24: the residual stream after attention
	opFFNNorm          // quantised
	opGate             // Q24
	opUp               // Q24
	opAct              // Q24
	opActQuant         // quantised
	opFFNRes           // Q24: the residual stream after the layer
	opsPerLayer        // how many these are
)

const (
	opEmbed  = 0
	opLayers = 1
)

// The ops that close a position, behind those of its layers.
const (
	opNorm   = iota // quantised
	opLogits        // Q24
)

// partBlock is how many positions share a partial sum.
const partBlock = 64

// half is a vector of heads as the cache holds it: Q[i] << Shift[head].
type half struct {
	Q     []int16
	Shift []uint8
}

// observer sees the vector of each node as it is made: a *num.Vec, a []int64
// or a half. Ops with a vector a head are shown head by head.
type observer func(pos, op int, v any)
