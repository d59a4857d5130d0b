package typed

// Kind names a message on the wire and on disk. Values are for ever.
type Kind uint8

const (
	KindTask            Kind = 1
	KindClaim           Kind = 2
	KindAssignment      Kind = 3
	KindChunk           Kind = 4
	KindResult          Kind = 5
	KindOpening         Kind = 6
	KindVerdict         Kind = 7
	KindVoucher         Kind = 8
	KindPresence        Kind = 9
	KindParams          Kind = 10
	KindOperatorBinding Kind = 11
)

// Task announces one inference job. Its key is (Coordinator, Epoch, Seq).
type Task struct {
	Coordinator   Address // operator address of the coordinator, the signer
	Epoch         uint64  // epoch whose pool and beacon word draw the miners
	Seq           uint64  // 0, 1, 2, ... within (Coordinator, Epoch)
	Prev          Hash    // id of the task with Seq-1; zero for Seq 0
	ModelID       Hash    // model, and so the pool
	VRFProof      []byte  // 81 bytes gamma|c|s over alpha = (beacon, model, seq)
	ParamsHash    Hash    // id of the Params that travel beside the task
	PromptTokens  uint32  // prompt length in tokens
	MaxTokens     uint32  // most tokens a result may hold
	InputPrice    Amount  // base units of CAI per prompt token
	OutputPrice   Amount  // base units of CAI per output token
	Replicas      uint8   // miners assigned at once, 1 to 16
	IssuedAt      uint64  // unix milliseconds
	ClaimMillis   uint32  // claims are taken until IssuedAt + ClaimMillis
	ResultMillis  uint32  // time from an assignment to its Result
	VerdictMillis uint32  // time from a Result to its Verdict
}

// Params are the sampling parameters of a task, all integers: temperature,
// top_p, min_p and the penalties count millionths.
type Params struct {
	Temperature       uint32
	TopP              uint32
	TopK              uint32
	MinP              uint32
	RepetitionPenalty uint32
	FrequencyPenalty  int32
	PresencePenalty   int32
	Logprobs          uint8 // alternatives reported per token, 0 none
	Seed              uint64
	Stop              []string
}

// Claim says that Miner was drawn at Rank and is ready.
type Claim struct {
	Task     Hash
	Miner    Address
	Rank     uint8
	Beacon   Hash   // beacon word the miner drew from
	PoolRoot Hash   // pool root the miner drew from
	PeerID   []byte // libp2p peer id to open the stream to
}

// Assignment gives a task to one miner. It travels with prompt and salt.
type Assignment struct {
	Task         Hash
	Miner        Address
	Rank         uint8
	PromptDigest Hash
	Deadline     uint64 // unix milliseconds for the Result
}

// Chunk reports progress: the first Count output tokens hash to Head. Index
// grows with every chunk, so that a chunk without new tokens is a heartbeat.
type Chunk struct {
	Task  Hash
	Miner Address
	Index uint32
	Count uint32
	Head  Hash
}

// Result commits a miner to its output for a task, once.
type Result struct {
	Task       Hash
	Miner      Address
	Commitment Hash
}

// Opening reveals what a Result committed to.
type Opening struct {
	Task       Hash
	Miner      Address
	Commitment Hash
	Head       Hash
	Count      uint32
	Finish     uint8
	Salt       Hash
}

// Verdict closes an assignment: accepted with a voucher, or rejected.
type Verdict struct {
	Task    Hash
	Miner   Address
	Rank    uint8
	Outcome uint8 // OutcomeAccepted or the reason of a rejection
	Voucher Hash  // id of the voucher that pays; zero unless accepted
}

// Outcomes of a Verdict.
const (
	OutcomeAccepted     uint8 = 1
	OutcomeWrongOutput  uint8 = 2 // re-computation gave other tokens
	OutcomeBadOpening   uint8 = 3 // the opening does not match the commitment
	OutcomeLate         uint8 = 4 // no result before the deadline
	OutcomeNotNeeded    uint8 = 5 // another replica or rank was accepted
	OutcomeDisconnected uint8 = 6 // no progress for one claim window
)

// Voucher pays a miner. Per (Coordinator, Miner) the indices run 1, 2, 3, ...
// and Cumulative grows by exactly Amount.
type Voucher struct {
	Coordinator Address
	Miner       Address
	Index       uint64
	Task        Hash
	Epoch       uint64
	Seq         uint64
	Rank        uint8
	Amount      Amount
	Cumulative  Amount
}

// Presence is a hint of an operator about one of its peers.
type Presence struct {
	Operator  Address
	PeerID    []byte
	Counter   uint64 // grows with every presence of this peer
	IssuedAt  uint64 // unix milliseconds
	Models    []Hash
	FreeSlots uint32
}

// OperatorBinding is the operator's consent to sign for an owner's stake.
type OperatorBinding struct {
	Owner    Address
	Operator Address
}

// Message is any of the structs of this package, always as a pointer.
type Message interface {
	Kind() Kind
	name() string
	fields() []field
}
