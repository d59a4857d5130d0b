package client

import "errors"

// ErrReverted: a contract refuses.
var ErrReverted = errors.New("the contract refuses")

// What the contracts refuse, in words. A Revert is one of these by errors.Is.
var (
	// tokens
	ErrBalance   = errors.New("not enough CAI: fund the account first")
	ErrAllowance = errors.New("the contract may not take that much CAI: approve it first")
	ErrAddress   = errors.New("not an address that can hold or spend CAI")
	ErrPermit    = errors.New("the permit is not signed by the holder, for its next number, or in time")
	ErrTransfer  = errors.New("the token refuses the transfer")
	ErrZero      = errors.New("an amount of 0 does nothing")

	// stakes
	ErrMinimumStake    = errors.New("stake below the minimum of the role: stake more")
	ErrNotEnoughStake  = errors.New("more than the stake there is")
	ErrUnbondQueue     = errors.New("too many withdrawals under way: withdraw what is unlocked, or wait")
	ErrNothingUnlocked = errors.New("nothing to withdraw yet")
	ErrLocked          = errors.New("this stake answers for the account it was moved from: wait until that runs out")
	ErrWornOut         = errors.New("slashes have left almost nothing of what was staked there: stake on another account")
	ErrOwnStake        = errors.New("own stake stays where it is: unbond it and stake anew")
	ErrSameAccount     = errors.New("both accounts are the same")
	ErrRedelegations   = errors.New("too many moves of stake under way: wait until one runs out")
	ErrNoRedelegation  = errors.New("no such move of stake")
	ErrCommission      = errors.New("commission above the cap")
	ErrNoOperator      = errors.New("the account has no operator to stake on")
	ErrLengths         = errors.New("as many amounts as accounts are needed")

	// operators
	ErrAlreadyBound    = errors.New("operator is bound already, for ever")
	ErrBinding         = errors.New("binding not signed by the operator for this owner")
	ErrNotOwner        = errors.New("not the owner's to do")
	ErrRetired         = errors.New("not the owner's current operator")
	ErrJailed          = errors.New("operator is jailed: it was slashed and never works again")
	ErrRegistered      = errors.New("operator is registered already")
	ErrNotRegistered   = errors.New("operator is not registered for the role")
	ErrUnknownOperator = errors.New("operator is bound to no owner: register it first")
	ErrModels          = errors.New("bad list of models")
	ErrVRFKey          = errors.New("not a compressed secp256k1 key of 33 bytes")

	// models
	ErrDescribed    = errors.New("this description of the model is there already")
	ErrNotDescribed = errors.New("no such description of the model: register it first")
	ErrNoAccount    = errors.New("only an owner with an operator, or its operator, can endorse")
	ErrEndorsed     = errors.New("endorsed already")
	ErrDescription  = errors.New("bad description of a model")

	// pools
	ErrUnchanged = errors.New("the pool already has the operator's weight")
	ErrStalePath = errors.New("the pool changed meanwhile: fetch the path again")
	ErrPath      = errors.New("not a path of the pool's tree")
	ErrPoolFull  = errors.New("the model's pool has no free slot")
	ErrNotFrozen = errors.New("the epoch has not begun")
	ErrForgotten = errors.New("the contract has forgotten the pool of so old an epoch")
	ErrNotDrawn  = errors.New("not the draw of the chain")

	// beacon
	ErrAlreadyStored = errors.New("the epoch's word is stored already")
	ErrTooEarly      = errors.New("the beacon block is not there yet")
	ErrTooLate       = errors.New("the beacon block's hash is forgotten: the epoch stays void")
	ErrHeader        = errors.New("not the header of the beacon block")

	// payment
	ErrEscrow          = errors.New("the escrow cannot pay it: the coordinator must deposit more")
	ErrNotClosable     = errors.New("the escrow cannot be withdrawn yet")
	ErrVoucherSigner   = errors.New("voucher not signed by its coordinator")
	ErrStaleVoucher    = errors.New("voucher settled already, or an older one than the last settled")
	ErrVoucherSum      = errors.New("voucher's amounts do not add up to what was settled before it")
	ErrVoucher         = errors.New("voucher of a rank, an epoch or a form that cannot be")
	ErrDifferentMiners = errors.New("vouchers of one miner only settle together")
	ErrTaskClaimed     = errors.New("the task was claimed as unpaid: answer the claim with its voucher")
	ErrNothingToDo     = errors.New("an empty list")

	// unpaid results
	ErrResult       = errors.New("not a result that the coordinator owes for")
	ErrNotClaimable = errors.New("results can be claimed from when the verdict was due, for the network's claim time")
	ErrClaimed      = errors.New("the result was claimed before")
	ErrNoSuchClaim  = errors.New("no such claim is open")
	ErrWrongVoucher = errors.New("the voucher does not pay what is claimed")
	ErrAnswerTime   = errors.New("not while the claim can, or can no more, be answered")

	// evidence
	ErrConsumed       = errors.New("this evidence was used already")
	ErrNoOffence      = errors.New("evidence of no offence")
	ErrEvidenceSigner = errors.New("not signed by the operator it names")
	ErrEvidenceDraw   = errors.New("not the task, the word or the pool that the message draws from")
	ErrEvidenceWindow = errors.New("draws of so old an epoch are no evidence any more")
	ErrCommitted      = errors.New("committed already: reveal it")
	ErrNotCommitted   = errors.New("commit to the evidence first, with the same key and salt")
	ErrRevealEarly    = errors.New("the commit is too young: reveal later")
	ErrRevealLate     = errors.New("the commit is too old: commit again")
	ErrVRFProof       = errors.New("the VRF proof does not verify")
	ErrSignature      = errors.New("malformed signature")

	// deployment, and what no user can bring about
	ErrParameter     = errors.New("a contract cannot be deployed with this parameter")
	ErrContractsOnly = errors.New("only another contract of the network may do that")
	ErrImpossible    = errors.New("a number or text is larger than any the network can have")
)

// meaning of each custom error of the contracts.
var meaning = map[string]error{
	"ERC20InsufficientBalance":   ErrBalance,
	"ERC20InsufficientAllowance": ErrAllowance,
	"ERC20InvalidApprover":       ErrAddress,
	"ERC20InvalidReceiver":       ErrAddress,
	"ERC20InvalidSender":         ErrAddress,
	"ERC20InvalidSpender":        ErrAddress,
	"ZeroAddress":                ErrAddress,
	"ERC2612ExpiredSignature":    ErrPermit,
	"ERC2612InvalidSigner":       ErrPermit,
	"InvalidAccountNonce":        ErrPermit,
	"SafeERC20FailedOperation":   ErrTransfer,
	"ZeroAmount":                 ErrZero,
	"NothingDeposited":           ErrZero,

	"BelowMinimum":         ErrMinimumStake,
	"NotEnoughStake":       ErrNotEnoughStake,
	"UnbondQueueFull":      ErrUnbondQueue,
	"NothingToWithdraw":    ErrNothingUnlocked,
	"SharesLocked":         ErrLocked,
	"WornOut":              ErrWornOut,
	"OwnStakeStays":        ErrOwnStake,
	"SameAccount":          ErrSameAccount,
	"TooManyRedelegations": ErrRedelegations,
	"NoSuchRedelegation":   ErrNoRedelegation,
	"CommissionAboveCap":   ErrCommission,
	"NoOperator":           ErrNoOperator,
	"LengthMismatch":       ErrLengths,

	"AlreadyBound":        ErrAlreadyBound,
	"BadBinding":          ErrBinding,
	"NotOwner":            ErrNotOwner,
	"NotOwnerOrOperator":  ErrNotOwner,
	"NotCoordinatorOwner": ErrNotOwner,
	"NotOperatorOrOwner":  ErrNotOwner,
	"NotCurrentOperator":  ErrRetired,
	"OperatorJailed":      ErrJailed,
	"AlreadyRegistered":   ErrRegistered,
	"NotRegistered":       ErrNotRegistered,
	"UnknownOperator":     ErrUnknownOperator,
	"NotBound":            ErrUnknownOperator,
	"BadModelCount":       ErrModels,
	"ModelAlreadyAdded":   ErrModels,
	"ModelNotAdded":       ErrModels,
	"BadVrfKey":           ErrVRFKey,

	"AlreadyDescribed":   ErrDescribed,
	"NotDescribed":       ErrNotDescribed,
	"NoAccount":          ErrNoAccount,
	"AlreadyEndorsed":    ErrEndorsed,
	"DescriptionTooLong": ErrDescription,
	"ZeroModel":          ErrDescription,

	"Unchanged":        ErrUnchanged,
	"StalePath":        ErrStalePath,
	"BadPathLength":    ErrPath,
	"BadSibling":       ErrPath,
	"PoolFull":         ErrPoolFull,
	"NotFrozen":        ErrNotFrozen,
	"Forgotten":        ErrForgotten,
	"NotDrawn":         ErrNotDrawn,
	"NotInPool":        ErrNotDrawn,
	"WrongWinnerCount": ErrNotDrawn,
	"TooManyRanks":     ErrNotDrawn,

	"AlreadyStored": ErrAlreadyStored,
	"TooEarly":      ErrTooEarly,
	"TooLate":       ErrTooLate,
	"WrongHeader":   ErrHeader,
	"BadHeader":     ErrHeader,

	"EscrowShort":        ErrEscrow,
	"NotEnoughEscrow":    ErrEscrow,
	"NotClosable":        ErrNotClosable,
	"BadVoucherSigner":   ErrVoucherSigner,
	"StaleIndex":         ErrStaleVoucher,
	"CumulativeMismatch": ErrVoucherSum,
	"BadRank":            ErrVoucher,
	"BadPacking":         ErrVoucher,
	"BadVoucher":         ErrVoucher,
	"FutureEpoch":        ErrVoucher,
	"DifferentMiners":    ErrDifferentMiners,
	"TaskClaimed":        ErrTaskClaimed,
	"ZeroVouchers":       ErrNothingToDo,
	"ZeroResults":        ErrNothingToDo,

	"ResultMismatch": ErrResult,
	"BadOpening":     ErrResult,
	"BadOutput":      ErrResult,
	"BadTokens":      ErrResult,
	"TooManyTokens":  ErrResult,
	"AmountTooLarge": ErrResult,
	"NotClaimable":   ErrNotClaimable,
	"AlreadyClaimed": ErrClaimed,
	"NoSuchClaim":    ErrNoSuchClaim,
	"WrongVoucher":   ErrWrongVoucher,
	"AnswerTooLate":  ErrAnswerTime,
	"AnswerPending":  ErrAnswerTime,

	"AlreadySlashed":              ErrConsumed,
	"SameMessage":                 ErrNoOffence,
	"DifferentKeys":               ErrNoOffence,
	"AddsUp":                      ErrNoOffence,
	"OpeningMatches":              ErrNoOffence,
	"InTurn":                      ErrNoOffence,
	"SignerMismatch":              ErrEvidenceSigner,
	"WrongTask":                   ErrEvidenceDraw,
	"WrongWord":                   ErrEvidenceDraw,
	"WrongRoot":                   ErrEvidenceDraw,
	"NoWord":                      ErrEvidenceDraw,
	"WindowClosed":                ErrEvidenceWindow,
	"AlreadyCommitted":            ErrCommitted,
	"NotCommitted":                ErrNotCommitted,
	"RevealTooEarly":              ErrRevealEarly,
	"RevealTooLate":               ErrRevealLate,
	"NotVerified":                 ErrVRFProof,
	"BadKey":                      ErrVRFProof,
	"BadProof":                    ErrVRFProof,
	"BadHint":                     ErrVRFProof,
	"BadHintCount":                ErrVRFProof,
	"ECDSAInvalidSignature":       ErrSignature,
	"ECDSAInvalidSignatureLength": ErrSignature,
	"ECDSAInvalidSignatureS":      ErrSignature,

	"BadAllocation":                  ErrParameter,
	"BadCommitAges":                  ErrParameter,
	"BadDelay":                       ErrParameter,
	"BadEpochLength":                 ErrParameter,
	"BadParameter":                   ErrParameter,
	"WindowTooLong":                  ErrParameter,
	"WrongSlasher":                   ErrParameter,
	"NotChannels":                    ErrContractsOnly,
	"NotSlasher":                     ErrContractsOnly,
	"BadShare":                       ErrContractsOnly,
	"SafeCastOverflowedUintDowncast": ErrImpossible,
	"InvalidShortString":             ErrImpossible,
	"StringTooLong":                  ErrImpossible,
	"CheckpointUnorderedInsertion":   ErrImpossible,
}
