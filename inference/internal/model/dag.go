package model

// The steps of a model form a static graph: node (position, op) is one vector,
// written once, from nodes of the same position and, for attention, from the
// cached keys and values of earlier ones. Op 0 is the embedding, layer l owns
// the ops OpLayers + l*OpsPerLayer + k, and two ops close the position.
//
// Q24, Q16 and Q30 are fixed-point integers, "quantised" is a num.Vec, "heads"
// is int16 with a shift for each head.
const (
	OpEmbed  = 0 // Q24: the row of the token
	OpLayers = 1 // the first op of layer 0
)

// The ops k of a layer.
const (
	OpAttnNorm  = iota // quantised: RMSNorm of the residual stream
	OpQ                // Q24
	OpK                // Q24
	OpV                // Q24
	OpQNorm            // Q24, only with Layer.QNorm: RMSNorm of each head of Q
	OpKNorm            // Q24, only with Layer.KNorm: RMSNorm of each head of K
	OpQRot             // heads: rotated and scaled
	OpKRot             // heads: rotated, cached
	OpVHalf            // heads: cached
	OpScore            // Q16, log2 units: a head's score of each visible position
	OpWeight           // Q30: a head's weight of each visible position
	OpPart             // integers: a head's partial sums, a vector for each PartBlock positions
	OpAttn             // Q24: the heads' sums of values
	OpAttnQuant        // quantised
	OpAttnOut          // Q24: product with attn_output
	OpAttnPost         // Q24, only with Layer.AttnPost
	OpAttnRes          // Q24: the residual stream after attention
	OpFFNNorm          // quantised
	OpGate             // Q24
	OpUp               // Q24
	OpAct              // Q24: SiLU or GELU of Gate, times Up
	OpActQuant         // quantised
	OpFFNOut           // Q24: product with ffn_down
	OpFFNPost          // Q24, only with Layer.FFNPost
	OpFFNRes           // Q24: the residual stream after the layer
	OpsPerLayer        // how many these are
)

// The ops that close a position, counted from the end of its layers.
const (
	OpNorm   = iota // quantised: the final norm
	OpLogits        // Q24
	opsClosing
)

// PartBlock is how many positions share a partial sum: position p belongs to
// block p / PartBlock, whatever the head sees.
const PartBlock = 64

// Op is the number of op k of a layer.
func Op(layer, k int) int { return OpLayers + layer*OpsPerLayer + k }

// Closing is the number of OpNorm or OpLogits.
func (s *Spec) Closing(k int) int { return OpLayers + s.Layers*OpsPerLayer + k }

// Ops is how many ops a position has: 3 + 25 for each layer.
func (s *Spec) Ops() int { return s.Closing(opsClosing) }
