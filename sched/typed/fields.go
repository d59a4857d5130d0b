package typed

// field is one member of a message: ptr points at the Go value, and its Go
// type decides the encoding.
type field struct {
	name, typ string
	ptr       any
}

func (m *Task) Kind() Kind            { return KindTask }
func (m *Params) Kind() Kind          { return KindParams }
func (m *Claim) Kind() Kind           { return KindClaim }
func (m *Assignment) Kind() Kind      { return KindAssignment }
func (m *Chunk) Kind() Kind           { return KindChunk }
func (m *Result) Kind() Kind          { return KindResult }
func (m *Opening) Kind() Kind         { return KindOpening }
func (m *Verdict) Kind() Kind         { return KindVerdict }
func (m *Voucher) Kind() Kind         { return KindVoucher }
func (m *Presence) Kind() Kind        { return KindPresence }
func (m *OperatorBinding) Kind() Kind { return KindOperatorBinding }

func (m *Task) name() string            { return "Task" }
func (m *Params) name() string          { return "Params" }
func (m *Claim) name() string           { return "Claim" }
func (m *Assignment) name() string      { return "Assignment" }
func (m *Chunk) name() string           { return "Chunk" }
func (m *Result) name() string          { return "Result" }
func (m *Opening) name() string         { return "Opening" }
func (m *Verdict) name() string         { return "Verdict" }
func (m *Voucher) name() string         { return "Voucher" }
func (m *Presence) name() string        { return "Presence" }
func (m *OperatorBinding) name() string { return "OperatorBinding" }

// New returns an empty message of the kind, or nil for an unknown one.
func New(k Kind) Message {
	switch k {
	case KindTask:
		return new(Task)
	case KindParams:
		return new(Params)
	case KindClaim:
		return new(Claim)
	case KindAssignment:
		return new(Assignment)
	case KindChunk:
		return new(Chunk)
	case KindResult:
		return new(Result)
	case KindOpening:
		return new(Opening)
	case KindVerdict:
		return new(Verdict)
	case KindVoucher:
		return new(Voucher)
	case KindPresence:
		return new(Presence)
	case KindOperatorBinding:
		return new(OperatorBinding)
	}
	return nil
}

// Kinds lists every kind, ascending.
func Kinds() []Kind {
	return []Kind{KindTask, KindClaim, KindAssignment, KindChunk, KindResult, KindOpening,
		KindVerdict, KindVoucher, KindPresence, KindParams, KindOperatorBinding}
}

// String is the message's EIP-712 name.
func (k Kind) String() string {
	if m := New(k); m != nil {
		return m.name()
	}
	return "unknown"
}

func (m *Task) fields() []field {
	return []field{
		{"coordinator", "address", &m.Coordinator},
		{"epoch", "uint64", &m.Epoch},
		{"seq", "uint64", &m.Seq},
		{"prev", "bytes32", &m.Prev},
		{"modelId", "bytes32", &m.ModelID},
		{"vrfProof", "bytes", &m.VRFProof},
		{"paramsHash", "bytes32", &m.ParamsHash},
		{"promptTokens", "uint32", &m.PromptTokens},
		{"maxTokens", "uint32", &m.MaxTokens},
		{"inputPrice", "uint128", &m.InputPrice},
		{"outputPrice", "uint128", &m.OutputPrice},
		{"replicas", "uint8", &m.Replicas},
		{"issuedAt", "uint64", &m.IssuedAt},
		{"claimMillis", "uint32", &m.ClaimMillis},
		{"resultMillis", "uint32", &m.ResultMillis},
		{"verdictMillis", "uint32", &m.VerdictMillis},
	}
}

func (m *Params) fields() []field {
	return []field{
		{"temperature", "uint32", &m.Temperature},
		{"topP", "uint32", &m.TopP},
		{"topK", "uint32", &m.TopK},
		{"minP", "uint32", &m.MinP},
		{"repetitionPenalty", "uint32", &m.RepetitionPenalty},
		{"frequencyPenalty", "int32", &m.FrequencyPenalty},
		{"presencePenalty", "int32", &m.PresencePenalty},
		{"logprobs", "uint8", &m.Logprobs},
		{"seed", "uint64", &m.Seed},
		{"stop", "string[]", &m.Stop},
	}
}

func (m *Claim) fields() []field {
	return []field{
		{"task", "bytes32", &m.Task},
		{"miner", "address", &m.Miner},
		{"rank", "uint8", &m.Rank},
		{"beacon", "bytes32", &m.Beacon},
		{"poolRoot", "bytes32", &m.PoolRoot},
		{"peerId", "bytes", &m.PeerID},
	}
}

func (m *Assignment) fields() []field {
	return []field{
		{"task", "bytes32", &m.Task},
		{"miner", "address", &m.Miner},
		{"rank", "uint8", &m.Rank},
		{"promptDigest", "bytes32", &m.PromptDigest},
		{"deadline", "uint64", &m.Deadline},
	}
}

func (m *Chunk) fields() []field {
	return []field{
		{"task", "bytes32", &m.Task},
		{"miner", "address", &m.Miner},
		{"index", "uint32", &m.Index},
		{"count", "uint32", &m.Count},
		{"head", "bytes32", &m.Head},
	}
}

func (m *Result) fields() []field {
	return []field{
		{"task", "bytes32", &m.Task},
		{"miner", "address", &m.Miner},
		{"commitment", "bytes32", &m.Commitment},
	}
}

func (m *Opening) fields() []field {
	return []field{
		{"task", "bytes32", &m.Task},
		{"miner", "address", &m.Miner},
		{"commitment", "bytes32", &m.Commitment},
		{"head", "bytes32", &m.Head},
		{"count", "uint32", &m.Count},
		{"finish", "uint8", &m.Finish},
		{"salt", "bytes32", &m.Salt},
	}
}

func (m *Verdict) fields() []field {
	return []field{
		{"task", "bytes32", &m.Task},
		{"miner", "address", &m.Miner},
		{"rank", "uint8", &m.Rank},
		{"outcome", "uint8", &m.Outcome},
		{"voucher", "bytes32", &m.Voucher},
	}
}

func (m *Voucher) fields() []field {
	return []field{
		{"coordinator", "address", &m.Coordinator},
		{"miner", "address", &m.Miner},
		{"index", "uint64", &m.Index},
		{"task", "bytes32", &m.Task},
		{"epoch", "uint64", &m.Epoch},
		{"seq", "uint64", &m.Seq},
		{"rank", "uint8", &m.Rank},
		{"amount", "uint128", &m.Amount},
		{"cumulative", "uint128", &m.Cumulative},
	}
}

func (m *Presence) fields() []field {
	return []field{
		{"operator", "address", &m.Operator},
		{"peerId", "bytes", &m.PeerID},
		{"counter", "uint64", &m.Counter},
		{"issuedAt", "uint64", &m.IssuedAt},
		{"models", "bytes32[]", &m.Models},
		{"freeSlots", "uint32", &m.FreeSlots},
	}
}

func (m *OperatorBinding) fields() []field {
	return []field{
		{"owner", "address", &m.Owner},
		{"operator", "address", &m.Operator},
	}
}
