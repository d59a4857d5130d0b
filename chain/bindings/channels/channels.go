// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package channels

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Assignment is an auto generated low-level Go binding around an user-defined struct.
type Assignment struct {
	Task         [32]byte
	Miner        common.Address
	Rank         uint8
	PromptDigest [32]byte
	Deadline     uint64
}

// ChannelParams is an auto generated low-level Go binding around an user-defined struct.
type ChannelParams struct {
	BurnShare    *big.Int
	StakersShare *big.Int
	SeqFee       *big.Int
	CloseBlocks  uint64
	ClaimSeconds uint64
	AnswerBlocks uint64
	ClaimBond    *big.Int
	FilingFee    *big.Int
}

// Opening is an auto generated low-level Go binding around an user-defined struct.
type Opening struct {
	Task       [32]byte
	Miner      common.Address
	Commitment [32]byte
	Head       [32]byte
	Count      uint32
	Finish     uint8
	Salt       [32]byte
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	Coordinator common.Address
	Index       uint64
	Amount      *big.Int
}

// Signature is an auto generated low-level Go binding around an user-defined struct.
type Signature struct {
	R [32]byte
	S [32]byte
	V uint8
}

// SignedVoucher is an auto generated low-level Go binding around an user-defined struct.
type SignedVoucher struct {
	Voucher   Voucher
	Signature Signature
}

// Task is an auto generated low-level Go binding around an user-defined struct.
type Task struct {
	Coordinator   common.Address
	Epoch         uint64
	Seq           uint64
	Prev          [32]byte
	ModelId       [32]byte
	VrfProof      []byte
	ParamsHash    [32]byte
	PromptTokens  uint32
	MaxTokens     uint32
	InputPrice    *big.Int
	OutputPrice   *big.Int
	Replicas      uint8
	IssuedAt      uint64
	ClaimMillis   uint32
	ResultMillis  uint32
	VerdictMillis uint32
}

// UnpaidClaim is an auto generated low-level Go binding around an user-defined struct.
type UnpaidClaim struct {
	Coordinator common.Address
	Miner       common.Address
	Task        [32]byte
	Epoch       uint64
	Seq         uint64
	Rank        uint8
	Amount      *big.Int
	Reserved    *big.Int
	Filer       common.Address
	AnswerBy    uint64
}

// UnpaidResult is an auto generated low-level Go binding around an user-defined struct.
type UnpaidResult struct {
	Task                Task
	Assignment          Assignment
	AssignmentSignature Signature
	Opening             Opening
	OpeningSignature    Signature
	Tokens              []byte
}

// Voucher is an auto generated low-level Go binding around an user-defined struct.
type Voucher struct {
	Coordinator common.Address
	Miner       common.Address
	Index       uint64
	Task        [32]byte
	Epoch       uint64
	Seq         uint64
	Rank        uint8
	Amount      *big.Int
	Cumulative  *big.Int
}

// ChannelsMetaData contains all meta data concerning the Channels contract.
var ChannelsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"burnShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stakersShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seqFee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"closeBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"claimSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"claimBond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"filingFee\",\"type\":\"uint256\"}],\"internalType\":\"structChannelParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"name\":\"AnswerPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"name\":\"AnswerTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computed\",\"type\":\"bytes32\"}],\"name\":\"BadOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"BadOutput\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadPacking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"}],\"name\":\"BadRank\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadTokens\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadVoucher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadVoucherSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"settled\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"CumulativeMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"other\",\"type\":\"address\"}],\"name\":\"DifferentMiners\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"EscrowShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextEpoch\",\"type\":\"uint64\"}],\"name\":\"FutureEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"NoSuchClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"NotClosable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotEnoughEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOrOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"assigned\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"opened\",\"type\":\"bytes32\"}],\"name\":\"ResultMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"named\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settled\",\"type\":\"uint64\"}],\"name\":\"StaleIndex\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"TaskClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"}],\"name\":\"TooManyTokens\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"UnknownOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"WrongVoucher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroResults\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroVouchers\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"CloseStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"PaidFromStake\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structSettlement[]\",\"name\":\"settlements\",\"type\":\"tuple[]\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"UnpaidAnswered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structUnpaidClaim\",\"name\":\"claim\",\"type\":\"tuple\"}],\"name\":\"UnpaidClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"UnpaidDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"UnpaidPaid\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"answerBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"answerUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"claimOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimSeconds\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"promptDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAssignment\",\"name\":\"assignment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"assignmentSignature\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"finish\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structOpening\",\"name\":\"opening\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"openingSignature\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"tokens\",\"type\":\"bytes\"}],\"internalType\":\"structUnpaidResult[]\",\"name\":\"results\",\"type\":\"tuple[]\"}],\"name\":\"claimUnpaid\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"collectUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"disputeUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"distribute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"escrowOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closing\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"filingFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"numbersPaid\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserved\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seqFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"internalType\":\"structSignedVoucher[]\",\"name\":\"vouchers\",\"type\":\"tuple[]\"}],\"name\":\"settleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vouchers\",\"type\":\"bytes\"}],\"name\":\"settlePacked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"settledOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakersShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startClose\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"undistributed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toBurn\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "c1853b47421a4b6c7b42e338ffd35e6f7b",
	Bin: "0x61026080604052346105ee5780614b0f803803809161001e8285610869565b83398101039061012082126105ee578051916001600160a01b038316908184036105ee5761010090601f1901126105ee576040519061010082016001600160401b038111838210176108555760405260208301518252604083015191602081019283526060840151916040820192835261009a6080860161088c565b91606081019283526100ae60a0870161088c565b93608082019485526100c260c0880161088c565b9560a0830196875261010060e08901519860c08501998a5201519860e08401998a526040516315e5a1e560e01b8152602081600481895afa9081156105fa575f9161081b575b50604051630afaeebf60e31b8152906020826004818a5afa9182156105fa575f926107df575b50866080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528860a082015260a081526101c960c082610869565b51902060c0526001600160401b038216600281106107cd575060e05261010052835161271081116107955750815184516127100390612710821161078157116107455782516001600160601b038111610710575085516001600160401b031680156106d6575061012052604051637e062a3560e11b815292602084600481885afa9384156105fa575f9461068d575b5061014084905251610160525161018052516101a05282516001600160401b03166101c05260405163095ea7b360e01b8152600481018390525f19602482015290602090829060449082905f906001600160a01b03165af180156105fa57610655575b5082516001600160401b0316801561061a575083516001600160401b03168015929091908315610605575b50821561057f575b50506105365782516001600160601b0381116104fe575083516001600160601b0381116104c65750516001600160401b039081166101e052905116610200525161022052516102405260405161426e90816108a1823960805181613b21015260a051816139b2015260c051816139d8015260e051818181612a1801528181612b520152613273015261010051818181611f2d01528181612b2201526132b501526101205181818161194801528181611b1901528181611e1b01528181611f9a015281816121a6015281816127b20152818161382f0152613ebd0152610140518181816101af0152818161082d01528181610b4901528181611d9c015281816120b001528181612250015281816126a80152612f37015261016051818181612ac701528181613dca0152613e7b015261018051818181612a8d0152613df201526101a05181818161079701528181612a5301526136e101526101c051818181611bb10152611ee901526101e051818181610b7a01526129d5015261020051818181610a430152610add015261022051818181610305015281816105cb0152818161080501528181610b14015281816126740152612ebe01526102405181818161065c0152818161067f015281816113ff0152611aaa0152f35b6084906040519063a260e9cf60e01b825260406004830152600960448301526866696c696e6746656560b81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600960448301526818db185a5b509bdb9960ba1b60648301526024820152fd5b81516040805163a260e9cf60e01b81526004810191909152600c60448201526b616e73776572426c6f636b7360a01b60648201526001600160401b039091166024820152608490fd5b60405163cc05518360e01b8152919250602090829060049082905afa9081156105fa575f916105bc575b506001600160401b031611155f806102ee565b90506020813d6020116105f2575b816105d760209383610869565b810103126105ee576105e89061088c565b5f6105a9565b5f80fd5b3d91506105ca565b6040513d5f823e3d90fd5b516001600160401b031682101592505f6102e6565b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b636c61696d5365636f6e647360a01b60648301526024820152fd5b6020813d602011610685575b8161066e60209383610869565b810103126105ee5751801515036105ee575f6102bb565b3d9150610661565b909193506020813d6020116106ce575b816106aa60209383610869565b810103126105ee5751916001600160a01b03831683036105ee579192906020610258565b3d915061069d565b6084906040519063a260e9cf60e01b825260406004830152600b60448301526a636c6f7365426c6f636b7360a81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600660448301526573657146656560d01b60648301526024820152fd5b608482516040519063a260e9cf60e01b825260406004830152600c60448301526b7374616b657273536861726560a01b60648301526024820152fd5b634e487b7160e01b5f52601160045260245ffd5b6084906040519063a260e9cf60e01b82526040600483015260096044830152686275726e536861726560b81b60648301526024820152fd5b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d602011610813575b816107fb60209383610869565b810103126105ee5761080c9061088c565b905f61012e565b3d91506107ee565b90506020813d60201161084d575b8161083660209383610869565b810103126105ee576108479061088c565b5f610108565b3d9150610829565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761085557604052565b51906001600160401b03821682036105ee5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063054108af14612aea57806305bf0a5414612ab057806315011d8914612a765780631573100514612a3c57806315e5a1e5146129f95780631df6b0a8146129b657806335194dfe146129765780633c48779a146124b157806343e0932a1461230057806347e7ef241461215457806351cff8d914611f5157806357d775f814611f0d5780636315795514611ec957806363453ae114611cc05780636632163714611acd57806373169cf814611a92578063745a592e1461196c5780637b10399914611928578063803ebcc3146118c15780638cbf0201146117b45780638edd96fb14610a6757806391e14b3114610a23578063a71d47c614610976578063aea0e78b1461094a578063bfe8a3da14610328578063c7cf7484146102ed578063dde5ed1b146102a7578063e038c3da14610238578063e8a489bd146101d3578063fc0c546a1461018f5763fe60d12c1461016f575f80fd5b3461018c578060031936011261018c576020600554604051908152f35b80fd5b503461018c578060031936011261018c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018c57604036600319011261018c576001600160a01b0360406101f7612b8b565b9282610201612ba1565b16815260026020522091165f526020526040805f20546001600160801b038251916001600160401b0381168352831c166020820152f35b503461018c57602036600319011261018c576060906001600160401b036001600160601b0360406001600160a01b0361026f612b8b565b169384815260036020528181209481528060205220541691546040519283526001600160601b0381166020840152831c166040820152f35b503461018c57604036600319011261018c576001600160a01b0360406102cb612ba1565b92600435815260066020522091165f52602052602060405f2054604051908152f35b503461018c578060031936011261018c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461018c57602036600319011261018c576001600160401b036004351161018c5736602360043501121561018c576001600160401b03600435600401351161018c57366024610140600435600401350260043501011161018c57600435600401351561093b57805b600435600401358110156109375761014081026004350190606482013583526006602052604083206001600160a01b036103cd60448501612c01565b165f5260205260405f2054916040519060208201916001600160a01b036103f660248401612bb7565b1683526001600160a01b0361040d60448401612bb7565b1660408201526064820135606082015260848201946001600160401b0361043387612b77565b1660808301526001600160401b0361044d60a48501612b77565b1660a083015260c483019360ff6104638661336c565b1660c084015260e48401356001600160801b0381168091036109335760e08401526101048401356001600160601b038116809103610933576101008401526001600160a01b036104b66101248601612bb7565b166101208401526101448401926001600160401b036104d485612b77565b1661014082015261014081526104ec61016082612c6e565b5190200361090457856108e0576001600160401b0361050a82613310565b164311156108bc575060648101355f52600660205260405f206001600160a01b0361053760448401612c01565b165f52602052600160405f20556001600160a01b0361055860248301612c01565b165f525f60205260405f20805461058d6001600160601b0361057d610104860161337a565b166001600160601b038316612bde565b6001600160c01b03198216600160601b600160c01b03909216919091171790556105f76105ef6001600160601b036105c8610104850161337a565b167f0000000000000000000000000000000000000000000000000000000000000000612bde565b60055461317a565b6005556001600160a01b0361060e60248301612c01565b165f525f6020526106a76001600160601b0360405f20541661065961063560248501612c01565b916001600160801b0361064a60e48701612c2b565b1680821081831802189061317a565b807f000000000000000000000000000000000000000000000000000000000000000010817f000000000000000000000000000000000000000000000000000000000000000018021890613954565b916001600160a01b036106bc60248401612c01565b165f525f60205261070160405f20956106d760248501612c01565b6106e2885492613310565b916001600160401b03806106f860a48901613310565b16931691613d43565b9561070a613324565b9061071760248601612c01565b9061072460448701612c01565b9261073160e48801612c2b565b9560018b01809b116108a857817f44197caee3b7fa17afed7d6aac202f5411c55e8414de0d1ddddb2bde42845345976060976001600160a01b0397889760019f6107bb6107956001600160801b039260ff61078e6107c39b61335e565b1690612bde565b7f0000000000000000000000000000000000000000000000000000000000000000612bcb565b941692613da4565b9255826107d260448901612c01565b165f528960205260405f209081549060208151910151871b91010190556108526107ff6101248801612c01565b610829897f0000000000000000000000000000000000000000000000000000000000000000612bde565b90847f000000000000000000000000000000000000000000000000000000000000000016613c60565b61085e60248701612c01565b9661088961086e60448901612c01565b926001600160801b0361088360e48b01612c2b565b1661317a565b606460405198013588526020880152604087015216941692a301610391565b634e487b7160e01b5f52601160045260245ffd5b6108cd6001600160401b0391613310565b63a5dac1e360e01b5f521660045260245ffd5b856001600160401b036108f4602493613310565b63250b45fd60e11b835216600452fd5b6044866001600160a01b0384606461091d858301612c01565b631bb1dd2760e21b855291013560045216602452fd5b8880fd5b5080f35b630f4a8e4b60e11b8152600490fd5b503461018c578060031936011261018c576020610965613269565b6001600160401b0360405191168152f35b503461018c57604036600319011261018c57610990612b8b565b906024356001600160401b038116809103610a1f57826001600160a01b03602094168352828452604083205492508163ffffffff8460c01c16145f146109de57505060e01c5b604051908152f35b610a1a92506001600160a01b03165f908152600460209081526040808320600385901c845290915290205460e063ffffffff9260051b161c1690565b6109d6565b5080fd5b503461018c578060031936011261018c5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018c57602036600319011261018c576001600160401b036004351161018c5736602360043501121561018c576001600160401b03600435600401351161018c573660246004356004013560051b60043501011161018c57600435600401351561093b57610b08610b036001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612bde565b613cb9565b610b38600435600401357f0000000000000000000000000000000000000000000000000000000000000000612bcb565b90610b6e8230336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166138ca565b82916001600160401b037f00000000000000000000000000000000000000000000000000000000000000001691426103e84202046103e81442151715935b600435600401358110156117915760248160051b600435010135926102a219600435360301841215611779576040519361014085018581106001600160401b0382111761177d576040528785528760208601528760408601528760608601528760808601528760a08601528760c08601528760e08601528761010086015287610120860152610c4960248260043501016024836004350101613cea565b88610c5382612c01565b91610c6060208201613310565b92610c6d60408301613310565b91610c7b60a0820182613d11565b610c878195929561349d565b610c946040519182612c6e565b81815236828701116117795760209687836001600160401b0394610e709983860137830101528681519101209181604051986001600160a01b03898b01977f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df89521660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c08101356101008601526101008552610d3c61012086612c6e565b8c610d4960e08301613d00565b9160ff610d596101008301613d00565b6001600160801b03610d6e6101208501612c2b565b81610d7c6101408701612c2b565b9163ffffffff610d8f610160890161335e565b95816040519e8f019b168b521660408d01521660608b01521660808901521660a087015260a08652610dc260c087612c6e565b6020610dd16101808301613310565b9363ffffffff610de46101a08501613d00565b9381610e006101e0610df96101c08501613d00565b9301613d00565b9181604051976001600160401b03888a019b168b5216604088015216606086015216608084015260808352610e3660a084612c6e565b6040519788968388019a5180918c5e87019083820190868252519283915e0101918252518092825e018c815203601f198101835282612c6e565b51902080604087015260448260043501013590808214801590611766575b8015611731575b61170d5750610fa190610eb7610eb2600435850160240180613cea565b612c01565b60ff610f5189610f0560206001600160a01b0360648a600435010196610edc88612c01565b948260848d60043501019689610ef18961335e565b1660a0840152169384910152168d52613802565b6001600160a01b03610f466040519560208701977f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c4193489526040880152612bb7565b16606085015261336c565b166080820152600435840160a481013560a08301526001600160401b0390610f7b9060c401612b77565b1660c082015260c08152610f9060e082612c6e565b51902060e483600435010190614058565b6001600160a01b03808751169116908082036116f45750506040517f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c60208201526101448260043501013560408201526001600160a01b0361100a610164846004350101612bb7565b166060820152600435820161018481013560808301526101a481013560a08301526101c401359063ffffffff821682036117095763ffffffff61109d921660c082015260ff6110606101e485600435010161336c565b1660e082015261020483600435010135610100820152610100815261108761012082612c6e565b6020815191012061022483600435010190614058565b6001600160a01b03806020880151169116908082036116f457506001600160401b0390506110dd60206110d7600435850160240180613cea565b01613310565b816110f460406110d7600435870160240180613cea565b166080880152166060860152611108613269565b6001600160401b0380606088015116911690818110156116df57505060ff60a086015116600f81116116cd57506111736001600160401b0361115060c4846004350101613310565b1663ffffffff61078e6101e061116d600435870160240180613cea565b01613d00565b866103e88102046103e814871517156115345787906111966103e8890282612bde565b9161162357806103e842021080156116bc575b6116a75750506111c06101c4826004350101613d00565b6111d16101c4836004350101613d00565b6111e26101e484600435010161335e565b60ff6040519163ffffffff60208401946101a48860043501013586521660408401521660608201526102048460043501013560808201526080815261122860a082612c6e565b5190206101848360043501013581036116885750604086015160208701516001600160a01b0316906112666004358501610284810190602401613d11565b91909260038316611674576040939293519060208201927f6f453ac4d7ddfceb61e8ddc07a48d71cf7ed4cbb0bc3e0919aeea39f49d2758e845260408301526060820152606081526112b9608082612c6e565b51902091815b8181018310611637575050506101a483600435010135148015906115f8575b6115bd5763ffffffff806112ff61010061116d600435870160240180613cea565b1691169081116115855761137f9190611379906001600160801b0361137361014061133c61136584611342610120846004358c0160240180613cea565b01612c2b565b1663ffffffff61135e60e061116d6004358d0160240180613cea565b1690612bcb565b966004350160240180613cea565b16612bcb565b90612bde565b6001600160601b038111611573576001600160801b031660c08501526001600160401b03831661012085015233610100850152604084015187526006602052604087206001600160a01b0380602087015116165f5260205260405f205461154857611444906001600160601b036114376001600160a01b038751166114317f00000000000000000000000000000000000000000000000000000000000000006001600160801b0360c08b015116612bde565b90613954565b16908160e0870152612bde565b926001600160a01b0360208201511687526002602052604087206001600160a01b0380835116165f5260205260405f208054600160c01b8101811161153457600160c01b019055604051600192919060208101906114b4816114a685856131c2565b03601f198101835282612c6e565b519020604082015189526006602052604089206001600160a01b0380602085015116165f5260205260405f20556001600160a01b038151167fa3daa2f3c0c3309ffa27457ef3342565b7bd44653b07689f2daf10ebc2ecda8f61152b6001600160a01b0360208501511693604051918291826131c2565b0390a301610bac565b634e487b7160e01b89526011600452602489fd5b6040840151602085015163546511c760e11b89526004919091526001600160a01b0316602452604487fd5b6304041d9560e11b8852600452602487fd5b604491899163ffffffff916115a9906101009061116d906004350160240180613cea565b90632826b16560e01b845260045216602452fd5b604489836101a46115da6004358301610284810190602401613d11565b929050632d67c78360e11b845260043501013560045260021c602452fd5b5061160f6004358301610284810190602401613d11565b90506403fffffffc8260021b1614156112de565b634e487b7160e01b8a52601160045260248afd5b909192833562ff00ff63ff00ff008260d81c169160e81c1617908d5263ffff00008160101b169060101c17602052600460408d20930191906112bf565b631577554360e31b8d52600483905260248dfd5b636a4af32d60e01b8a5260048035840161018401359052602452604489fd5b6380c3e8ff60e01b8a52600452602452604488fd5b5097508897816103e84202116111a9565b6360fbe6fd60e01b8952600452602488fd5b63651b1d8b60e11b8a52600452602452604488fd5b6377f0734360e11b8a52600452602452604488fd5b8980fd5b630f6789b760e41b8a52600490815260249190915235016101440135604452606487fd5b506117426064846004350101612c01565b6001600160a01b038061175c610164876004350101612c01565b1691161415610e95565b5080610144846004350101351415610e8e565b8680fd5b634e487b7160e01b89526041600452602489fd5b506117a0602092600554612bde565b6005556001600160401b0360405191168152f35b503461018c57602036600319011261018c57600435906001600160401b03821161018c573660238301121561018c5781600401356001600160401b038111610a1f5760248301923660246101808402830101116118bd5781156118ae578361181f6044859301612c01565b61182884613520565b916001600160a01b03821690845b86811061184b578561184886866137ad565b80f35b61186e61185982898561319d565b610120611867848b8761319d565b01906133e2565b6001600160a01b0360208201511684810361189757509061189186600193613bb0565b01611836565b63d0c1869d60e01b88526004859052602452604487fd5b63f9223c7160e01b8352600483fd5b8280fd5b503461018c57602036600319011261018c576060906001600160601b03806001600160a01b036118ef612b8b565b1692838152600160205260408120549381528060205260408120549050841c16916040519283528181166020840152831c166040820152f35b503461018c578060031936011261018c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018c5736600319016101808112610a1f576101201361018c5760603661012319011261018c5761199d6134b8565b6119a561338e565b506119ae61338e565b506040519061014082016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6825260208201610120600482376101408320926040810190815160a01c835160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c17611a83576101643560ff81168103611a7f57836001600160a01b0393611a73611a6d8461184899611a789650610144359061012435906139ac565b82613b5e565b613bb0565b51166137ad565b5f80fd5b630de54e5d60e31b8552600485fd5b503461018c578060031936011261018c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461018c57604036600319011261018c57611ae7612b8b565b906024356001600160a01b0360405193630a57ebcf60e11b855216928360048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611cb557906001600160a01b03918491611c86575b5016803303611c6b5750828252816020526001600160601b03604083205416808211611c555750917f22f2dfe14115a4561ef2ef88bddb647a7802ea9c60b38bc2ed90a0e16f0a17926040602094611bd7610b036001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612bde565b825190611be382612c3f565b6001600160601b03831682526001600160601b03846001600160401b038a850193169889845288815260038b522092511673ffffffffffffffff0000000000000000000000008354925160601b16916001600160601b0360a01b161717905581519081528486820152a2604051908152f35b631208081160e01b835260045260245260449150fd5b905060649263f24638bd60e01b835260045260245233604452fd5b611ca8915060203d602011611cae575b611ca08183612c6e565b81019061315b565b5f611b53565b503d611c96565b6040513d85823e3d90fd5b503461018c57602036600319011261018c576001600160a01b03611ce2612b8b565b1680825281602052604082209080835260016020528260408120918254926001600160601b038085169460601c16938554956001600160601b038760601c1696611d2c8884612bde565b97611ea8575b505015801590611e9f575b611e93575b50807f60ce3cc2d133631eac66a476f14997a9fa682bd05a60dd993cf02285822d78d860408051878152866020820152a283611e11575b505080611d91575b6040809350519182526020820152f35b826001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610a1f578190602460405180948193630852cd8d60e31b83528760048401525af18015611e0657611df1575b50611d81565b611dfc848092612c6e565b6118bd5782611deb565b6040513d86823e3d90fd5b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156118bd5782916044839260405194859384926310b3879160e11b845260048401528960248401525af18015611e885715611d795781611e7d91612c6e565b6118bd57825f611d79565b6040513d84823e3d90fd5b4360c01b90555f611d42565b50831515611d3d565b6001600160601b038116906001600160401b0360c01b161790555f80611d32565b503461018c578060031936011261018c5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018c578060031936011261018c5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018c57602036600319011261018c57611f6b612b8b565b906001600160a01b0360405192630a57ebcf60e11b845216908160048401526020836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315612147578193612126575b506001600160a01b0383169283330361210b57828252600360205260408220906001600160401b0360405192611fff84612c3f565b546001600160601b038116845260601c1680602084015280158015612102575b6120f057602061208b87877ff790594f342e66b3bdafeb3577b65a6ce13c6887865dd962685f802c794d7b096040896120dd8a8a86845260038a528385812055868452838a528484208054946001600160601b038087169451168480821091180284189a8b809561317a565b6001600160c01b03198716600160601b600160c01b03909716969096178617909155507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613c60565b81519086825287820152a3604051908152f35b6332d2c42760e01b8452600452602483fd5b5080431061201f565b508260649263f24638bd60e01b835260045260245233604452fd5b61214091935060203d602011611cae57611ca08183612c6e565b915f611fca565b50604051903d90823e3d90fd5b503461018c57604036600319011261018c5761216e612b8b565b6024359081156122f1576001600160a01b0360405191630a57ebcf60e11b835216908160048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611e06576001600160a01b039185916122d2575b5016156122c0578083528260205260408320805490612206846001600160601b038416612bde565b6001600160601b0381116122a9576001600160601b031680926001600160601b038160601c1660601b906001600160401b0360c01b16171790556122758330336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166138ca565b60405192835260208301527ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c560403393a380f35b6306dfcc6560e41b86526060600452602452604485fd5b630b4fa80360e11b8352600452602482fd5b6122eb915060203d602011611cae57611ca08183612c6e565b5f6121de565b6369b95dc960e01b8352600483fd5b503461018c57604036600319011261018c5761231a612b8b565b602435906001600160401b0382116118bd57366023830112156118bd5781600401356001600160401b0381116124ad5736602482850101116124ad5760ae810490811561249e5760ae820282810460ae0361248a578103612478575061237f81613520565b92845b828110612394578561184886866137ad565b6001906040516123a261338e565b5061246f8760405161014081016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f68152611a73611a6d602083019261014060ae89028b0191602483013560601c86528d6040820152603883013560c01c606082015260408301356080820152606083013560c01c60a0820152606883013560c01c60c0820152607083013560f81c60e0820152607183013560801c610100820152608183013560801c610120820152209060d181013560f81c91609160b1830135920135906139ac565b60405201612382565b631e45de4b60e31b8552600452602484fd5b634e487b7160e01b86526011600452602486fd5b63f9223c7160e01b8552600485fd5b8380fd5b34611a7f57610140366003190112611a7f576124d36124ce612beb565b613802565b604435805f52600660205260405f20602435916001600160a01b03831691828403611a7f57825f5260205260405f205492604051906020820191600435906001600160a01b03821696878303611a7f578785525f918760408201528660608201526064356001600160401b038116809103611a7f5760808201526084356001600160401b038116809103611a7f5760a082015260a43560ff8116809103611a7f5760c082015260c4356001600160801b038116809103611a7f5760e082015260e435956001600160601b03871692838803611a7f5783610100840152610104356001600160a01b038116809103611a7f5761012084015261012435916001600160401b03831693848403611a7f578461014082015261014081526125f961016082612c6e565b5190200361295f5781431161294c5750505f97865f52600660205260405f2092611a7f5761269b936105ef93895f52602052600160405f2055505f525f60205260405f208054612652836001600160601b038316612bde565b6001600160c01b03198216600160601b600160c01b03909216919091171790557f0000000000000000000000000000000000000000000000000000000000000000945084612bde565b6005556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916126d5813033866138ca565b6126f76126e0612beb565b6001600160801b036126f0612c15565b1690613954565b906001600160ff1b03811681036108a8576127159060011b82612bde565b92803b15611a7f575f8091602460405180948193630852cd8d60e31b83528960048401525af180156129415761292c575b506001600160801b03612757612c15565b1681106127a7575b506001600160a01b036040917f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d93612795612beb565b9150835195865260208601521692a380f35b916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016866127db612beb565b916127e4612beb565b604051630a57ebcf60e11b81526001600160a01b03909116600482015295602087602481855afa968715611cb55783976128f2575b50926001600160a01b039260849261283d6040966001600160801b03610883612c15565b8587519a8b97889663018171b960e41b885216600487015216602485015282604485015260648401525af19182156128e7576128ad6040936001600160a01b03937f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d968a926128b6575b50612bde565b9350915061275f565b6128d7919250863d88116128e0575b6128cf8183612c6e565b810190613187565b9050908a6128a7565b503d6128c5565b6040513d88823e3d90fd5b6040949197509260849261283d61291f6001600160a01b039660203d602011611cae57611ca08183612c6e565b9993965050925092612819565b6129399196505f90612c6e565b5f9486612746565b6040513d5f823e3d90fd5b5063250b45fd60e11b5f5260045260245ffd5b8888631bb1dd2760e21b5f5260045260245260445ffd5b34611a7f5736600319016102c08112611a7f5761014013611a7f5761012036610143190112611a7f57606036610263190112611a7f576129b4612c8f565b005b34611a7f575f366003190112611a7f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a7f575f366003190112611a7f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a7f575f366003190112611a7f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611a7f575f366003190112611a7f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611a7f575f366003190112611a7f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611a7f576020366003190112611a7f576004356001600160401b038116809103611a7f576109d6612b486020926001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bcb565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016612bde565b35906001600160401b0382168203611a7f57565b600435906001600160a01b0382168203611a7f57565b602435906001600160a01b0382168203611a7f57565b35906001600160a01b0382168203611a7f57565b818102929181159184041417156108a857565b919082018092116108a857565b6004356001600160a01b0381168103611a7f5790565b356001600160a01b0381168103611a7f5790565b60c4356001600160801b0381168103611a7f5790565b356001600160801b0381168103611a7f5790565b604081019081106001600160401b03821117612c5a57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117612c5a57604052565b604435805f52600660205260405f2090602435916001600160a01b0383168303611a7f576001600160a01b0383165f5260205260405f205491604051926020840190600435906001600160a01b0382168203611a7f576001600160a01b03821683526001600160a01b0384168403611a7f576001600160a01b03841660408701528460608701526064356001600160401b0381168103611a7f576001600160401b031660808701526084356001600160401b0381168103611a7f576001600160401b031660a087015260a43560ff81168103611a7f5760ff1660c087015260c435956001600160801b03871690818803611a7f578160e082015260e435926001600160601b03841695868503611a7f5786610100840152610104356001600160a01b0381168103611a7f576001600160a01b031661012084015261012435926001600160401b0384168403611a7f576001600160401b0384166101408201526101408152612dff61016082612c6e565b5190200361312a576001600160401b0381168103611a7f576001600160401b03811643116130fb57505f93865f52600660205260405f206001600160a01b0387168703611a7f576001600160a01b0387165f52602052600160405f20556001600160a01b0384168403611a7f576001600160a01b0384165f525f60205260405f208054828503611a7f57612e9c836001600160601b038316612bde565b6001600160c01b03198216600160601b600160c01b03909216919091171790557f000000000000000000000000000000000000000000000000000000000000000092818103611a7f57612ef4916105ef915084612bde565b600555612f056102646101446133e2565b96606088015191878314918215926130d1575b82156130aa575b8215613091575b505061305b57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15611a7f575f91602483926040519485938492630852cd8d60e31b845260048401525af1801561294157613046575b506001600160a01b0381168082036118bd576001600160a01b0384168085036124ad5780827f55a8f34f33da48e312f65abe4068aa90bbdf5651c50acdc872b4df25275996856040808b01996001600160401b038b511682519182526020820152a3835260026020526040832091505f5260205260405f20926001600160401b0384549151166001600160401b038216101561303f5761303d946130379161302f6134b8565b95869261359e565b506137ad565b565b5050505050565b6130539192505f90612c6e565b5f905f612f89565b866001600160801b0360e06001600160a01b03602084015116920151169163543498f560e01b5f5260045260245260445260645ffd5b5060e08901516001600160801b03161090505f80612f26565b91506001600160a01b038951166001600160a01b03861690818703611a7f57141591612f1f565b91506001600160a01b0360208a0151166001600160a01b03881690818903611a7f57141591612f18565b6001600160401b0381168103611a7f5763250b45fd60e11b5f9081526001600160401b03909116600452602490fd5b86866001600160a01b0381168103611a7f576001600160a01b0391631bb1dd2760e21b5f526004521660245260445ffd5b90816020910312611a7f57516001600160a01b0381168103611a7f5790565b919082039182116108a857565b9190826040910312611a7f576020825192015190565b91908110156131ae57610180020190565b634e487b7160e01b5f52603260045260245ffd5b9190916101206001600160401b03816101408401956001600160a01b0381511685526001600160a01b0360208201511660208601526040810151604086015282606082015116606086015282608082015116608086015260ff60a08201511660a08601526001600160801b0360c08201511660c08601526001600160601b0360e08201511660e08601526001600160a01b0361010082015116610100860152015116910152565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f146132a157505f90565b6132ab904361317a565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081156132fc576001916001600160401b03910416016001600160401b0381116108a85790565b634e487b7160e01b5f52601260045260245ffd5b356001600160401b0381168103611a7f5790565b6040519060a082018281106001600160401b03821117612c5a576040525f6080838281528260208201528260408201526060808201520152565b3560ff81168103611a7f5790565b359060ff82168203611a7f57565b356001600160601b0381168103611a7f5790565b6040519061012082018281106001600160401b03821117612c5a576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b91906133ec61338e565b506133f561338e565b506040519261014084016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6845261012060208501918237610140842093604081015160a01c825160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c1761348e5761348861303d928295614058565b90613b5e565b630de54e5d60e31b5f5260045ffd5b6001600160401b038111612c5a57601f01601f191660200190565b6134c0613324565b906001600160401b036134d1613269565b16604083015260606134e360a061349d565b6134f06040519182612c6e565b60a08152602061350060a061349d565b82820190601f190136823782848701525260016040820152016080830152565b90613529613324565b916001600160401b0361353a613269565b166040840152806060026060810482036108a857604001806040116108a857606091602061358061356a8461349d565b936135786040519586612c6e565b80855261349d565b83820190601f19013682378385880152526040820152016080830152565b60408101936001600160401b0385511691610100810151946001600160801b0386166001600160401b038216956001600160801b038360401c169260808501986001600160401b038a51166040880151908181101561378d57505088881115613776576001600160801b0360e087015116808601808610908115613756575b5061373c57509077ffffffffffffffffffffffffffffffff0000000000000000889260401b16906001600160401b0360c01b161717905503936001600160401b036001600160a01b038351169751169060808401805160608101938482116108a85761370b978960406001600160a01b03946020948f9799849a52878252858201520152835f525f82526136d160405f209b6001600160401b038d549151166001600160401b0360a08b0151169187613d43565b909560ff60c08a015116920301017f0000000000000000000000000000000000000000000000000000000000000000029501511691613da4565b809491946137195750505055565b613723908361317a565b906308eeb04b60e11b5f5260045260245260445260645ffd5b8585631f0d77a560e11b5f5260045260245260445260645ffd5b60018c018b1491508161376b575b505f61361d565b90508514155f613764565b888863783b523160e01b5f5260045260245260445ffd5b6001600160401b03925063651b1d8b60e11b5f526004521660245260445ffd5b9060607f249ca591d9d4255ab3af3bb03e4882e0ce6aa3584a86116a979267391b877cd9916001600160a01b0384165f52600160205260405f20805482516020840151851b91010190550151602081519101a2565b6001600160a01b0360405191630a57ebcf60e11b8352168060048301526020826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215612941575f926138a9575b508033141580613896575b613872575050565b6001600160a01b03925063f0c9152f60e01b5f52600452166024523360445260645ffd5b506001600160a01b03821633141561386a565b6138c391925060203d602011611cae57611ca08183612c6e565b905f61385f565b9290916001600160a01b039081604051946323b872dd60e01b5f52166004521660245260445260205f60648180865af19060015f5114821615613933575b6040525f606052156139175750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661394b57823b15153d15161690613908565b503d5f823e3d90fd5b6001600160a01b0390929192165f525f60205260405f20805461398a6001600160601b038216948086108187180218809561317a565b6001600160c01b03198216600160601b600160c01b0390921691909117179055565b604290467f000000000000000000000000000000000000000000000000000000000000000003613a9a577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08311613a8757925f9260809260ff60209660405194855216868401526040830152606082015282805260015afa15612941575f51906001600160a01b03821615613a7857565b63f645eedf60e01b5f5260045ffd5b826335e2f38360e21b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152613b5560c082612c6e565b519020906139f9565b906001600160a01b0380835116911690808203613b9b57505060c0015160ff16600f8111613b895750565b6360fbe6fd60e01b5f5260045260245ffd5b630d41df1560e41b5f5260045260245260445ffd5b919060208301926001600160a01b038451165f52600260205260405f206001600160a01b0380835116165f5260205260405f208054918260c01c151580613c28575b613c015761303d94955061359e565b6001600160a01b036060879201519151169063070fac2360e11b5f5260045260245260445ffd5b5060608101516001600160a01b03875116905f5260066020526001600160a01b0360405f2091165f5260205260405f20541515613bf2565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f5114821615613ca1575b604052156139175750565b90600181151661394b57823b15153d15161690613c96565b6001600160401b038111613cd3576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b9035906101fe1981360301821215611a7f570190565b3563ffffffff81168103611a7f5790565b903590601e1981360301821215611a7f57018035906001600160401b038211611a7f57602001918136038313611a7f57565b9190939263ffffffff81105f14613d9857600101915b63ffffffff8560c01c168214613d785793613d749394614079565b9091565b50508260e01c9081811115613d925703918260e01b019190565b50505f90565b5063ffffffff91613d59565b92909493915f956001600160601b038516918285850111613e62575b505061271061270f7f0000000000000000000000000000000000000000000000000000000000000000840201046127107f000000000000000000000000000000000000000000000000000000000000000084020495818403808811613e5a575b85918860209203815101815201910181510190520303916001600160601b038260601c160160601b906001600160401b0360c01b16171791565b965086613e20565b92965090918287111561404c578293845f985b03613eb27f0000000000000000000000000000000000000000000000000000000000000000612710613ea782856141ea565b918409151590612bde565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946001600160a01b0360405195630a57ebcf60e11b875216948560048201526020816024818a5afa8015612941576001600160a01b03915f9161402d575b501695861561401a5760846040925f6001600160a01b03938f613f4a90613f428a8a61317a565b9a0389612bde565b8651998a96879563018171b960e41b8752169c8d60048701526024860152604485015260648401525af193841561294157613fc7955f945f96613fd1575b507fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae6040613fc296978151908982526020820152a361317a565b61317a565b9491905f80613dc0565b60409650613fc295506140117fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae91883d8a116128e0576128cf8183612c6e565b97509550613f88565b85630b4fa80360e11b5f5260045260245ffd5b614046915060203d602011611cae57611ca08183612c6e565b5f613f1b565b86938488850398613e75565b614076916140686040820161335e565b9160208201359135906139ac565b90565b919392909363ffffffff8560c01c168560e01c908083116141305750506001600160a01b0383165f908152600460209081526040808320600385901c8452909152902054600582901b60e0161c63ffffffff1692838311156141285782614076949392613fc292600582901b60e016926001600160a01b0363ffffffff92165f52600460205260405f209260031c92835f528060205260405f2054935f52602052831b921b19161760405f2055565b505050505f90565b81969396949294614196575b50505063ffffffff821161417e5777ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b63ffffffff60c01b161760e083901b179190565b506306dfcc6560e41b5f52602060045260245260445ffd5b6141e292600582901b60e016926001600160a01b0363ffffffff92165f52600460205260405f209260031c92835f528060205260405f2054935f52602052831b921b19161760405f2055565b5f808061413c565b9091905f905f1984820990848102928380841093039280840393146142615782612710111561424f57507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b505050612710919250049056",
}

// Channels is an auto generated Go binding around an Ethereum contract.
type Channels struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Channels) GetABI() abi.ABI {
	return c.abi
}

// NewChannels creates a new instance of Channels.
func NewChannels() *Channels {
	parsed, err := ChannelsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Channels{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Channels) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, (uint256,uint256,uint256,uint64,uint64,uint64,uint256,uint256) p) returns()
func (channels *Channels) PackConstructor(registry_ common.Address, p ChannelParams) []byte {
	enc, err := channels.abi.Pack("", registry_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnswerBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91e14b31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerBlocks() view returns(uint64)
func (channels *Channels) PackAnswerBlocks() []byte {
	enc, err := channels.abi.Pack("answerBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91e14b31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerBlocks() view returns(uint64)
func (channels *Channels) TryPackAnswerBlocks() ([]byte, error) {
	return channels.abi.Pack("answerBlocks")
}

// UnpackAnswerBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91e14b31.
//
// Solidity: function answerBlocks() view returns(uint64)
func (channels *Channels) UnpackAnswerBlocks(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("answerBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAnswerUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35194dfe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) c, (address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, (bytes32,bytes32,uint8) signature) returns()
func (channels *Channels) PackAnswerUnpaid(c UnpaidClaim, voucher Voucher, signature Signature) []byte {
	enc, err := channels.abi.Pack("answerUnpaid", c, voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35194dfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) c, (address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, (bytes32,bytes32,uint8) signature) returns()
func (channels *Channels) TryPackAnswerUnpaid(c UnpaidClaim, voucher Voucher, signature Signature) ([]byte, error) {
	return channels.abi.Pack("answerUnpaid", c, voucher, signature)
}

// PackBurnShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05bf0a54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnShare() view returns(uint256)
func (channels *Channels) PackBurnShare() []byte {
	enc, err := channels.abi.Pack("burnShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05bf0a54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnShare() view returns(uint256)
func (channels *Channels) TryPackBurnShare() ([]byte, error) {
	return channels.abi.Pack("burnShare")
}

// UnpackBurnShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05bf0a54.
//
// Solidity: function burnShare() view returns(uint256)
func (channels *Channels) UnpackBurnShare(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("burnShare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cf7484.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBond() view returns(uint256)
func (channels *Channels) PackClaimBond() []byte {
	enc, err := channels.abi.Pack("claimBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cf7484.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBond() view returns(uint256)
func (channels *Channels) TryPackClaimBond() ([]byte, error) {
	return channels.abi.Pack("claimBond")
}

// UnpackClaimBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7cf7484.
//
// Solidity: function claimBond() view returns(uint256)
func (channels *Channels) UnpackClaimBond(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("claimBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdde5ed1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOf(bytes32 task, address miner) view returns(bytes32)
func (channels *Channels) PackClaimOf(task [32]byte, miner common.Address) []byte {
	enc, err := channels.abi.Pack("claimOf", task, miner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdde5ed1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOf(bytes32 task, address miner) view returns(bytes32)
func (channels *Channels) TryPackClaimOf(task [32]byte, miner common.Address) ([]byte, error) {
	return channels.abi.Pack("claimOf", task, miner)
}

// UnpackClaimOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdde5ed1b.
//
// Solidity: function claimOf(bytes32 task, address miner) view returns(bytes32)
func (channels *Channels) UnpackClaimOf(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("claimOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaimSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1df6b0a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimSeconds() view returns(uint64)
func (channels *Channels) PackClaimSeconds() []byte {
	enc, err := channels.abi.Pack("claimSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1df6b0a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimSeconds() view returns(uint64)
func (channels *Channels) TryPackClaimSeconds() ([]byte, error) {
	return channels.abi.Pack("claimSeconds")
}

// UnpackClaimSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1df6b0a8.
//
// Solidity: function claimSeconds() view returns(uint64)
func (channels *Channels) UnpackClaimSeconds(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("claimSeconds", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaimUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8edd96fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimUnpaid(((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),(bytes32,address,uint8,bytes32,uint64),(bytes32,bytes32,uint8),(bytes32,address,bytes32,bytes32,uint32,uint8,bytes32),(bytes32,bytes32,uint8),bytes)[] results) returns(uint64 answerBy)
func (channels *Channels) PackClaimUnpaid(results []UnpaidResult) []byte {
	enc, err := channels.abi.Pack("claimUnpaid", results)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8edd96fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimUnpaid(((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),(bytes32,address,uint8,bytes32,uint64),(bytes32,bytes32,uint8),(bytes32,address,bytes32,bytes32,uint32,uint8,bytes32),(bytes32,bytes32,uint8),bytes)[] results) returns(uint64 answerBy)
func (channels *Channels) TryPackClaimUnpaid(results []UnpaidResult) ([]byte, error) {
	return channels.abi.Pack("claimUnpaid", results)
}

// UnpackClaimUnpaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8edd96fb.
//
// Solidity: function claimUnpaid(((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),(bytes32,address,uint8,bytes32,uint64),(bytes32,bytes32,uint8),(bytes32,address,bytes32,bytes32,uint32,uint8,bytes32),(bytes32,bytes32,uint8),bytes)[] results) returns(uint64 answerBy)
func (channels *Channels) UnpackClaimUnpaid(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("claimUnpaid", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCloseBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63157955.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeBlocks() view returns(uint64)
func (channels *Channels) PackCloseBlocks() []byte {
	enc, err := channels.abi.Pack("closeBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63157955.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeBlocks() view returns(uint64)
func (channels *Channels) TryPackCloseBlocks() ([]byte, error) {
	return channels.abi.Pack("closeBlocks")
}

// UnpackCloseBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63157955.
//
// Solidity: function closeBlocks() view returns(uint64)
func (channels *Channels) UnpackCloseBlocks(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("closeBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCollectUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfe8a3da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64)[] list) returns()
func (channels *Channels) PackCollectUnpaid(list []UnpaidClaim) []byte {
	enc, err := channels.abi.Pack("collectUnpaid", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfe8a3da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64)[] list) returns()
func (channels *Channels) TryPackCollectUnpaid(list []UnpaidClaim) ([]byte, error) {
	return channels.abi.Pack("collectUnpaid", list)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address coordinator, uint256 amount) returns()
func (channels *Channels) PackDeposit(coordinator common.Address, amount *big.Int) []byte {
	enc, err := channels.abi.Pack("deposit", coordinator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address coordinator, uint256 amount) returns()
func (channels *Channels) TryPackDeposit(coordinator common.Address, amount *big.Int) ([]byte, error) {
	return channels.abi.Pack("deposit", coordinator, amount)
}

// PackDisputeUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c48779a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) c) returns()
func (channels *Channels) PackDisputeUnpaid(c UnpaidClaim) []byte {
	enc, err := channels.abi.Pack("disputeUnpaid", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c48779a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) c) returns()
func (channels *Channels) TryPackDisputeUnpaid(c UnpaidClaim) ([]byte, error) {
	return channels.abi.Pack("disputeUnpaid", c)
}

// PackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63453ae1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distribute(address operator) returns(uint256 rewarded, uint256 burned)
func (channels *Channels) PackDistribute(operator common.Address) []byte {
	enc, err := channels.abi.Pack("distribute", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63453ae1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distribute(address operator) returns(uint256 rewarded, uint256 burned)
func (channels *Channels) TryPackDistribute(operator common.Address) ([]byte, error) {
	return channels.abi.Pack("distribute", operator)
}

// DistributeOutput serves as a container for the return parameters of contract
// method Distribute.
type DistributeOutput struct {
	Rewarded *big.Int
	Burned   *big.Int
}

// UnpackDistribute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63453ae1.
//
// Solidity: function distribute(address operator) returns(uint256 rewarded, uint256 burned)
func (channels *Channels) UnpackDistribute(data []byte) (DistributeOutput, error) {
	out, err := channels.abi.Unpack("distribute", data)
	outstruct := new(DistributeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Rewarded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Burned = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (channels *Channels) PackEpochLength() []byte {
	enc, err := channels.abi.Pack("epochLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochLength() view returns(uint64)
func (channels *Channels) TryPackEpochLength() ([]byte, error) {
	return channels.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (channels *Channels) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("epochLength", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e5a1e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochStart() view returns(uint64)
func (channels *Channels) PackEpochStart() []byte {
	enc, err := channels.abi.Pack("epochStart")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e5a1e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochStart() view returns(uint64)
func (channels *Channels) TryPackEpochStart() ([]byte, error) {
	return channels.abi.Pack("epochStart")
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint64)
func (channels *Channels) UnpackEpochStart(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("epochStart", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEscrowOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe038c3da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowOf(address coordinator) view returns(uint256 balance, uint256 closing, uint64 unlockBlock)
func (channels *Channels) PackEscrowOf(coordinator common.Address) []byte {
	enc, err := channels.abi.Pack("escrowOf", coordinator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe038c3da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowOf(address coordinator) view returns(uint256 balance, uint256 closing, uint64 unlockBlock)
func (channels *Channels) TryPackEscrowOf(coordinator common.Address) ([]byte, error) {
	return channels.abi.Pack("escrowOf", coordinator)
}

// EscrowOfOutput serves as a container for the return parameters of contract
// method EscrowOf.
type EscrowOfOutput struct {
	Balance     *big.Int
	Closing     *big.Int
	UnlockBlock uint64
}

// UnpackEscrowOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe038c3da.
//
// Solidity: function escrowOf(address coordinator) view returns(uint256 balance, uint256 closing, uint64 unlockBlock)
func (channels *Channels) UnpackEscrowOf(data []byte) (EscrowOfOutput, error) {
	out, err := channels.abi.Unpack("escrowOf", data)
	outstruct := new(EscrowOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Balance = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Closing = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.UnlockBlock = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackFilingFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73169cf8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function filingFee() view returns(uint256)
func (channels *Channels) PackFilingFee() []byte {
	enc, err := channels.abi.Pack("filingFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFilingFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73169cf8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function filingFee() view returns(uint256)
func (channels *Channels) TryPackFilingFee() ([]byte, error) {
	return channels.abi.Pack("filingFee")
}

// UnpackFilingFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73169cf8.
//
// Solidity: function filingFee() view returns(uint256)
func (channels *Channels) UnpackFilingFee(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("filingFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFirstBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054108af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (channels *Channels) PackFirstBlock(epoch uint64) []byte {
	enc, err := channels.abi.Pack("firstBlock", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054108af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (channels *Channels) TryPackFirstBlock(epoch uint64) ([]byte, error) {
	return channels.abi.Pack("firstBlock", epoch)
}

// UnpackFirstBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054108af.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (channels *Channels) UnpackFirstBlock(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("firstBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextEpoch() view returns(uint64)
func (channels *Channels) PackNextEpoch() []byte {
	enc, err := channels.abi.Pack("nextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextEpoch() view returns(uint64)
func (channels *Channels) TryPackNextEpoch() ([]byte, error) {
	return channels.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64)
func (channels *Channels) UnpackNextEpoch(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackNumbersPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa71d47c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numbersPaid(address coordinator, uint64 epoch) view returns(uint256)
func (channels *Channels) PackNumbersPaid(coordinator common.Address, epoch uint64) []byte {
	enc, err := channels.abi.Pack("numbersPaid", coordinator, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumbersPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa71d47c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numbersPaid(address coordinator, uint64 epoch) view returns(uint256)
func (channels *Channels) TryPackNumbersPaid(coordinator common.Address, epoch uint64) ([]byte, error) {
	return channels.abi.Pack("numbersPaid", coordinator, epoch)
}

// UnpackNumbersPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa71d47c6.
//
// Solidity: function numbersPaid(address coordinator, uint64 epoch) view returns(uint256)
func (channels *Channels) UnpackNumbersPaid(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("numbersPaid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (channels *Channels) PackRegistry() []byte {
	enc, err := channels.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (channels *Channels) TryPackRegistry() ([]byte, error) {
	return channels.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (channels *Channels) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReserved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe60d12c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserved() view returns(uint256)
func (channels *Channels) PackReserved() []byte {
	enc, err := channels.abi.Pack("reserved")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe60d12c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserved() view returns(uint256)
func (channels *Channels) TryPackReserved() ([]byte, error) {
	return channels.abi.Pack("reserved")
}

// UnpackReserved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe60d12c.
//
// Solidity: function reserved() view returns(uint256)
func (channels *Channels) UnpackReserved(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("reserved", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeqFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15731005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seqFee() view returns(uint256)
func (channels *Channels) PackSeqFee() []byte {
	enc, err := channels.abi.Pack("seqFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeqFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15731005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seqFee() view returns(uint256)
func (channels *Channels) TryPackSeqFee() ([]byte, error) {
	return channels.abi.Pack("seqFee")
}

// UnpackSeqFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15731005.
//
// Solidity: function seqFee() view returns(uint256)
func (channels *Channels) UnpackSeqFee(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("seqFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745a592e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, (bytes32,bytes32,uint8) signature) returns()
func (channels *Channels) PackSettle(voucher Voucher, signature Signature) []byte {
	enc, err := channels.abi.Pack("settle", voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x745a592e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, (bytes32,bytes32,uint8) signature) returns()
func (channels *Channels) TryPackSettle(voucher Voucher, signature Signature) ([]byte, error) {
	return channels.abi.Pack("settle", voucher, signature)
}

// PackSettleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cbf0201.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleBatch(((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128),(bytes32,bytes32,uint8))[] vouchers) returns()
func (channels *Channels) PackSettleBatch(vouchers []SignedVoucher) []byte {
	enc, err := channels.abi.Pack("settleBatch", vouchers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cbf0201.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleBatch(((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128),(bytes32,bytes32,uint8))[] vouchers) returns()
func (channels *Channels) TryPackSettleBatch(vouchers []SignedVoucher) ([]byte, error) {
	return channels.abi.Pack("settleBatch", vouchers)
}

// PackSettlePacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43e0932a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlePacked(address miner, bytes vouchers) returns()
func (channels *Channels) PackSettlePacked(miner common.Address, vouchers []byte) []byte {
	enc, err := channels.abi.Pack("settlePacked", miner, vouchers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlePacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43e0932a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlePacked(address miner, bytes vouchers) returns()
func (channels *Channels) TryPackSettlePacked(miner common.Address, vouchers []byte) ([]byte, error) {
	return channels.abi.Pack("settlePacked", miner, vouchers)
}

// PackSettledOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a489bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settledOf(address coordinator, address miner) view returns(uint64 index, uint128 cumulative)
func (channels *Channels) PackSettledOf(coordinator common.Address, miner common.Address) []byte {
	enc, err := channels.abi.Pack("settledOf", coordinator, miner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettledOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a489bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settledOf(address coordinator, address miner) view returns(uint64 index, uint128 cumulative)
func (channels *Channels) TryPackSettledOf(coordinator common.Address, miner common.Address) ([]byte, error) {
	return channels.abi.Pack("settledOf", coordinator, miner)
}

// SettledOfOutput serves as a container for the return parameters of contract
// method SettledOf.
type SettledOfOutput struct {
	Index      uint64
	Cumulative *big.Int
}

// UnpackSettledOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a489bd.
//
// Solidity: function settledOf(address coordinator, address miner) view returns(uint64 index, uint128 cumulative)
func (channels *Channels) UnpackSettledOf(data []byte) (SettledOfOutput, error) {
	out, err := channels.abi.Unpack("settledOf", data)
	outstruct := new(SettledOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Index = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Cumulative = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStakersShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15011d89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakersShare() view returns(uint256)
func (channels *Channels) PackStakersShare() []byte {
	enc, err := channels.abi.Pack("stakersShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakersShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15011d89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakersShare() view returns(uint256)
func (channels *Channels) TryPackStakersShare() ([]byte, error) {
	return channels.abi.Pack("stakersShare")
}

// UnpackStakersShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15011d89.
//
// Solidity: function stakersShare() view returns(uint256)
func (channels *Channels) UnpackStakersShare(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("stakersShare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66321637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startClose(address coordinator, uint256 amount) returns(uint64 unlockBlock)
func (channels *Channels) PackStartClose(coordinator common.Address, amount *big.Int) []byte {
	enc, err := channels.abi.Pack("startClose", coordinator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66321637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startClose(address coordinator, uint256 amount) returns(uint64 unlockBlock)
func (channels *Channels) TryPackStartClose(coordinator common.Address, amount *big.Int) ([]byte, error) {
	return channels.abi.Pack("startClose", coordinator, amount)
}

// UnpackStartClose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66321637.
//
// Solidity: function startClose(address coordinator, uint256 amount) returns(uint64 unlockBlock)
func (channels *Channels) UnpackStartClose(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("startClose", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (channels *Channels) PackToken() []byte {
	enc, err := channels.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (channels *Channels) TryPackToken() ([]byte, error) {
	return channels.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (channels *Channels) UnpackToken(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUndistributed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x803ebcc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undistributed(address operator) view returns(uint256 owed, uint256 earned, uint256 toBurn)
func (channels *Channels) PackUndistributed(operator common.Address) []byte {
	enc, err := channels.abi.Pack("undistributed", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndistributed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x803ebcc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undistributed(address operator) view returns(uint256 owed, uint256 earned, uint256 toBurn)
func (channels *Channels) TryPackUndistributed(operator common.Address) ([]byte, error) {
	return channels.abi.Pack("undistributed", operator)
}

// UndistributedOutput serves as a container for the return parameters of contract
// method Undistributed.
type UndistributedOutput struct {
	Owed   *big.Int
	Earned *big.Int
	ToBurn *big.Int
}

// UnpackUndistributed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x803ebcc3.
//
// Solidity: function undistributed(address operator) view returns(uint256 owed, uint256 earned, uint256 toBurn)
func (channels *Channels) UnpackUndistributed(data []byte) (UndistributedOutput, error) {
	out, err := channels.abi.Unpack("undistributed", data)
	outstruct := new(UndistributedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Owed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Earned = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ToBurn = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address coordinator) returns(uint256 amount)
func (channels *Channels) PackWithdraw(coordinator common.Address) []byte {
	enc, err := channels.abi.Pack("withdraw", coordinator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address coordinator) returns(uint256 amount)
func (channels *Channels) TryPackWithdraw(coordinator common.Address) ([]byte, error) {
	return channels.abi.Pack("withdraw", coordinator)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address coordinator) returns(uint256 amount)
func (channels *Channels) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ChannelsCloseStarted represents a CloseStarted event raised by the Channels contract.
type ChannelsCloseStarted struct {
	Coordinator common.Address
	Amount      *big.Int
	UnlockBlock uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsCloseStartedEventName = "CloseStarted"

// ContractEventName returns the user-defined event name.
func (ChannelsCloseStarted) ContractEventName() string {
	return ChannelsCloseStartedEventName
}

// UnpackCloseStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CloseStarted(address indexed coordinator, uint256 amount, uint64 unlockBlock)
func (channels *Channels) UnpackCloseStartedEvent(log *types.Log) (*ChannelsCloseStarted, error) {
	event := "CloseStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsCloseStarted)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsDeposited represents a Deposited event raised by the Channels contract.
type ChannelsDeposited struct {
	Coordinator common.Address
	From        common.Address
	Amount      *big.Int
	Balance     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (ChannelsDeposited) ContractEventName() string {
	return ChannelsDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed coordinator, address indexed from, uint256 amount, uint256 balance)
func (channels *Channels) UnpackDepositedEvent(log *types.Log) (*ChannelsDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsDeposited)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsDistributed represents a Distributed event raised by the Channels contract.
type ChannelsDistributed struct {
	Operator common.Address
	Rewarded *big.Int
	Burned   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChannelsDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (ChannelsDistributed) ContractEventName() string {
	return ChannelsDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(address indexed operator, uint256 rewarded, uint256 burned)
func (channels *Channels) UnpackDistributedEvent(log *types.Log) (*ChannelsDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsDistributed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsEscrowWithdrawn represents a EscrowWithdrawn event raised by the Channels contract.
type ChannelsEscrowWithdrawn struct {
	Coordinator common.Address
	Owner       common.Address
	Amount      *big.Int
	Balance     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsEscrowWithdrawnEventName = "EscrowWithdrawn"

// ContractEventName returns the user-defined event name.
func (ChannelsEscrowWithdrawn) ContractEventName() string {
	return ChannelsEscrowWithdrawnEventName
}

// UnpackEscrowWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowWithdrawn(address indexed coordinator, address indexed owner, uint256 amount, uint256 balance)
func (channels *Channels) UnpackEscrowWithdrawnEvent(log *types.Log) (*ChannelsEscrowWithdrawn, error) {
	event := "EscrowWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsPaidFromStake represents a PaidFromStake event raised by the Channels contract.
type ChannelsPaidFromStake struct {
	Coordinator common.Address
	Miner       common.Address
	Paid        *big.Int
	Burned      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsPaidFromStakeEventName = "PaidFromStake"

// ContractEventName returns the user-defined event name.
func (ChannelsPaidFromStake) ContractEventName() string {
	return ChannelsPaidFromStakeEventName
}

// UnpackPaidFromStakeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidFromStake(address indexed coordinator, address indexed miner, uint256 paid, uint256 burned)
func (channels *Channels) UnpackPaidFromStakeEvent(log *types.Log) (*ChannelsPaidFromStake, error) {
	event := "PaidFromStake"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsPaidFromStake)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsSettled represents a Settled event raised by the Channels contract.
type ChannelsSettled struct {
	Miner       common.Address
	Settlements []Settlement
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (ChannelsSettled) ContractEventName() string {
	return ChannelsSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(address indexed miner, (address,uint64,uint128)[] settlements)
func (channels *Channels) UnpackSettledEvent(log *types.Log) (*ChannelsSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsSettled)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsUnpaidAnswered represents a UnpaidAnswered event raised by the Channels contract.
type ChannelsUnpaidAnswered struct {
	Coordinator common.Address
	Miner       common.Address
	Task        [32]byte
	Index       uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsUnpaidAnsweredEventName = "UnpaidAnswered"

// ContractEventName returns the user-defined event name.
func (ChannelsUnpaidAnswered) ContractEventName() string {
	return ChannelsUnpaidAnsweredEventName
}

// UnpackUnpaidAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnpaidAnswered(address indexed coordinator, address indexed miner, bytes32 task, uint64 index)
func (channels *Channels) UnpackUnpaidAnsweredEvent(log *types.Log) (*ChannelsUnpaidAnswered, error) {
	event := "UnpaidAnswered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsUnpaidAnswered)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsUnpaidClaimed represents a UnpaidClaimed event raised by the Channels contract.
type ChannelsUnpaidClaimed struct {
	Coordinator common.Address
	Miner       common.Address
	Claim       UnpaidClaim
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsUnpaidClaimedEventName = "UnpaidClaimed"

// ContractEventName returns the user-defined event name.
func (ChannelsUnpaidClaimed) ContractEventName() string {
	return ChannelsUnpaidClaimedEventName
}

// UnpackUnpaidClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnpaidClaimed(address indexed coordinator, address indexed miner, (address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) claim)
func (channels *Channels) UnpackUnpaidClaimedEvent(log *types.Log) (*ChannelsUnpaidClaimed, error) {
	event := "UnpaidClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsUnpaidClaimed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsUnpaidDisputed represents a UnpaidDisputed event raised by the Channels contract.
type ChannelsUnpaidDisputed struct {
	Coordinator common.Address
	Miner       common.Address
	Task        [32]byte
	Burned      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsUnpaidDisputedEventName = "UnpaidDisputed"

// ContractEventName returns the user-defined event name.
func (ChannelsUnpaidDisputed) ContractEventName() string {
	return ChannelsUnpaidDisputedEventName
}

// UnpackUnpaidDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnpaidDisputed(address indexed coordinator, address indexed miner, bytes32 task, uint256 burned)
func (channels *Channels) UnpackUnpaidDisputedEvent(log *types.Log) (*ChannelsUnpaidDisputed, error) {
	event := "UnpaidDisputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsUnpaidDisputed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsUnpaidPaid represents a UnpaidPaid event raised by the Channels contract.
type ChannelsUnpaidPaid struct {
	Coordinator common.Address
	Miner       common.Address
	Task        [32]byte
	Amount      *big.Int
	Fee         *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsUnpaidPaidEventName = "UnpaidPaid"

// ContractEventName returns the user-defined event name.
func (ChannelsUnpaidPaid) ContractEventName() string {
	return ChannelsUnpaidPaidEventName
}

// UnpackUnpaidPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnpaidPaid(address indexed coordinator, address indexed miner, bytes32 task, uint256 amount, uint256 fee)
func (channels *Channels) UnpackUnpaidPaidEvent(log *types.Log) (*ChannelsUnpaidPaid, error) {
	event := "UnpaidPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsUnpaidPaid)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (channels *Channels) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], channels.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return channels.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return channels.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["AnswerPending"].ID.Bytes()[:4]) {
		return channels.UnpackAnswerPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["AnswerTooLate"].ID.Bytes()[:4]) {
		return channels.UnpackAnswerTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadEpochLength"].ID.Bytes()[:4]) {
		return channels.UnpackBadEpochLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return channels.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadOutput"].ID.Bytes()[:4]) {
		return channels.UnpackBadOutputError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadPacking"].ID.Bytes()[:4]) {
		return channels.UnpackBadPackingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadParameter"].ID.Bytes()[:4]) {
		return channels.UnpackBadParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadRank"].ID.Bytes()[:4]) {
		return channels.UnpackBadRankError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadTokens"].ID.Bytes()[:4]) {
		return channels.UnpackBadTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadVoucher"].ID.Bytes()[:4]) {
		return channels.UnpackBadVoucherError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadVoucherSigner"].ID.Bytes()[:4]) {
		return channels.UnpackBadVoucherSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["CumulativeMismatch"].ID.Bytes()[:4]) {
		return channels.UnpackCumulativeMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["DifferentMiners"].ID.Bytes()[:4]) {
		return channels.UnpackDifferentMinersError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return channels.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return channels.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["EscrowShort"].ID.Bytes()[:4]) {
		return channels.UnpackEscrowShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["FutureEpoch"].ID.Bytes()[:4]) {
		return channels.UnpackFutureEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NoSuchClaim"].ID.Bytes()[:4]) {
		return channels.UnpackNoSuchClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotClaimable"].ID.Bytes()[:4]) {
		return channels.UnpackNotClaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotClosable"].ID.Bytes()[:4]) {
		return channels.UnpackNotClosableError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotCoordinatorOwner"].ID.Bytes()[:4]) {
		return channels.UnpackNotCoordinatorOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotEnoughEscrow"].ID.Bytes()[:4]) {
		return channels.UnpackNotEnoughEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotOperatorOrOwner"].ID.Bytes()[:4]) {
		return channels.UnpackNotOperatorOrOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NothingDeposited"].ID.Bytes()[:4]) {
		return channels.UnpackNothingDepositedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ResultMismatch"].ID.Bytes()[:4]) {
		return channels.UnpackResultMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return channels.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return channels.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SignerMismatch"].ID.Bytes()[:4]) {
		return channels.UnpackSignerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["StaleIndex"].ID.Bytes()[:4]) {
		return channels.UnpackStaleIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["TaskClaimed"].ID.Bytes()[:4]) {
		return channels.UnpackTaskClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["TooManyTokens"].ID.Bytes()[:4]) {
		return channels.UnpackTooManyTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["UnknownOperator"].ID.Bytes()[:4]) {
		return channels.UnpackUnknownOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["WrongVoucher"].ID.Bytes()[:4]) {
		return channels.UnpackWrongVoucherError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ZeroResults"].ID.Bytes()[:4]) {
		return channels.UnpackZeroResultsError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ZeroVouchers"].ID.Bytes()[:4]) {
		return channels.UnpackZeroVouchersError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// ChannelsAlreadyClaimed represents a AlreadyClaimed error raised by the Channels contract.
type ChannelsAlreadyClaimed struct {
	Task  [32]byte
	Miner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(bytes32 task, address miner)
func ChannelsAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0xa8ca238e9149b57eb9411a136ee6eeca19ccebdf9f95db12d3b70000ca4d37ec")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(bytes32 task, address miner)
func (channels *Channels) UnpackAlreadyClaimedError(raw []byte) (*ChannelsAlreadyClaimed, error) {
	out := new(ChannelsAlreadyClaimed)
	if err := channels.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsAmountTooLarge represents a AmountTooLarge error raised by the Channels contract.
type ChannelsAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func ChannelsAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (channels *Channels) UnpackAmountTooLargeError(raw []byte) (*ChannelsAmountTooLarge, error) {
	out := new(ChannelsAmountTooLarge)
	if err := channels.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsAnswerPending represents a AnswerPending error raised by the Channels contract.
type ChannelsAnswerPending struct {
	AnswerBy uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerPending(uint64 answerBy)
func ChannelsAnswerPendingErrorID() common.Hash {
	return common.HexToHash("0xa5dac1e3a4418848ea857162ae5151aec893b02c6a09ad586297c0e8f12f82da")
}

// UnpackAnswerPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerPending(uint64 answerBy)
func (channels *Channels) UnpackAnswerPendingError(raw []byte) (*ChannelsAnswerPending, error) {
	out := new(ChannelsAnswerPending)
	if err := channels.abi.UnpackIntoInterface(out, "AnswerPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsAnswerTooLate represents a AnswerTooLate error raised by the Channels contract.
type ChannelsAnswerTooLate struct {
	AnswerBy uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerTooLate(uint64 answerBy)
func ChannelsAnswerTooLateErrorID() common.Hash {
	return common.HexToHash("0x4a168bfa36b13aa09ee40e1baf3488782b1f8040c2f1e10827870b9ff0fc4037")
}

// UnpackAnswerTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerTooLate(uint64 answerBy)
func (channels *Channels) UnpackAnswerTooLateError(raw []byte) (*ChannelsAnswerTooLate, error) {
	out := new(ChannelsAnswerTooLate)
	if err := channels.abi.UnpackIntoInterface(out, "AnswerTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadEpochLength represents a BadEpochLength error raised by the Channels contract.
type ChannelsBadEpochLength struct {
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpochLength(uint64 length)
func ChannelsBadEpochLengthErrorID() common.Hash {
	return common.HexToHash("0xad6bddeff4d3280c5a06ed5cfbe21a1ee62553ba8202788b3a705d422de0a2bf")
}

// UnpackBadEpochLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpochLength(uint64 length)
func (channels *Channels) UnpackBadEpochLengthError(raw []byte) (*ChannelsBadEpochLength, error) {
	out := new(ChannelsBadEpochLength)
	if err := channels.abi.UnpackIntoInterface(out, "BadEpochLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadOpening represents a BadOpening error raised by the Channels contract.
type ChannelsBadOpening struct {
	Commitment [32]byte
	Computed   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(bytes32 commitment, bytes32 computed)
func ChannelsBadOpeningErrorID() common.Hash {
	return common.HexToHash("0x6a4af32dc5bc3b12790bad44a2a93d68f835465e16bd546e40251974f6b81946")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(bytes32 commitment, bytes32 computed)
func (channels *Channels) UnpackBadOpeningError(raw []byte) (*ChannelsBadOpening, error) {
	out := new(ChannelsBadOpening)
	if err := channels.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadOutput represents a BadOutput error raised by the Channels contract.
type ChannelsBadOutput struct {
	Head  [32]byte
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOutput(bytes32 head, uint256 count)
func ChannelsBadOutputErrorID() common.Hash {
	return common.HexToHash("0x5acf8f063eae74203fe1cdb1afb01d2890057a90931ba5ae6998557e852592d8")
}

// UnpackBadOutputError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOutput(bytes32 head, uint256 count)
func (channels *Channels) UnpackBadOutputError(raw []byte) (*ChannelsBadOutput, error) {
	out := new(ChannelsBadOutput)
	if err := channels.abi.UnpackIntoInterface(out, "BadOutput", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadPacking represents a BadPacking error raised by the Channels contract.
type ChannelsBadPacking struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPacking(uint256 length)
func ChannelsBadPackingErrorID() common.Hash {
	return common.HexToHash("0xf22ef2580173c0c0276b437a650a8912646b04a6baf0da2bac82c6d6f5888da9")
}

// UnpackBadPackingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPacking(uint256 length)
func (channels *Channels) UnpackBadPackingError(raw []byte) (*ChannelsBadPacking, error) {
	out := new(ChannelsBadPacking)
	if err := channels.abi.UnpackIntoInterface(out, "BadPacking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadParameter represents a BadParameter error raised by the Channels contract.
type ChannelsBadParameter struct {
	Name  string
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameter(string name, uint256 value)
func ChannelsBadParameterErrorID() common.Hash {
	return common.HexToHash("0xa260e9cfebf0a993536916c3691329fb4f2fd98097c70400f41a0a4ed3f1146f")
}

// UnpackBadParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameter(string name, uint256 value)
func (channels *Channels) UnpackBadParameterError(raw []byte) (*ChannelsBadParameter, error) {
	out := new(ChannelsBadParameter)
	if err := channels.abi.UnpackIntoInterface(out, "BadParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadRank represents a BadRank error raised by the Channels contract.
type ChannelsBadRank struct {
	Rank uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRank(uint8 rank)
func ChannelsBadRankErrorID() common.Hash {
	return common.HexToHash("0x60fbe6fdcf2edca74bc01e8d530278aba29342a4390817c7010311a1e13230da")
}

// UnpackBadRankError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRank(uint8 rank)
func (channels *Channels) UnpackBadRankError(raw []byte) (*ChannelsBadRank, error) {
	out := new(ChannelsBadRank)
	if err := channels.abi.UnpackIntoInterface(out, "BadRank", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadTokens represents a BadTokens error raised by the Channels contract.
type ChannelsBadTokens struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTokens(uint256 length)
func ChannelsBadTokensErrorID() common.Hash {
	return common.HexToHash("0xabbaaa18c6aa4fe0de2a74092b7bd8b15eb5d1f7c72334da766659045c1fa560")
}

// UnpackBadTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTokens(uint256 length)
func (channels *Channels) UnpackBadTokensError(raw []byte) (*ChannelsBadTokens, error) {
	out := new(ChannelsBadTokens)
	if err := channels.abi.UnpackIntoInterface(out, "BadTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadVoucher represents a BadVoucher error raised by the Channels contract.
type ChannelsBadVoucher struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVoucher()
func ChannelsBadVoucherErrorID() common.Hash {
	return common.HexToHash("0x6f2a72e8cbce3d3b5c8b091c9ed229572b8467e500730206cb15b1417f7860c0")
}

// UnpackBadVoucherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVoucher()
func (channels *Channels) UnpackBadVoucherError(raw []byte) (*ChannelsBadVoucher, error) {
	out := new(ChannelsBadVoucher)
	if err := channels.abi.UnpackIntoInterface(out, "BadVoucher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadVoucherSigner represents a BadVoucherSigner error raised by the Channels contract.
type ChannelsBadVoucherSigner struct {
	Coordinator common.Address
	Signer      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVoucherSigner(address coordinator, address signer)
func ChannelsBadVoucherSignerErrorID() common.Hash {
	return common.HexToHash("0xd41df150df8c3aca436dfa271c2daaeda02a89b52efcd5d46e23acffde296296")
}

// UnpackBadVoucherSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVoucherSigner(address coordinator, address signer)
func (channels *Channels) UnpackBadVoucherSignerError(raw []byte) (*ChannelsBadVoucherSigner, error) {
	out := new(ChannelsBadVoucherSigner)
	if err := channels.abi.UnpackIntoInterface(out, "BadVoucherSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsCumulativeMismatch represents a CumulativeMismatch error raised by the Channels contract.
type ChannelsCumulativeMismatch struct {
	Cumulative *big.Int
	Settled    *big.Int
	Amount     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CumulativeMismatch(uint128 cumulative, uint128 settled, uint128 amount)
func ChannelsCumulativeMismatchErrorID() common.Hash {
	return common.HexToHash("0x3e1aef4ad0eda467b7ada610d818bef9d4b15bc5ac350a7ecc1f840ad79928b3")
}

// UnpackCumulativeMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CumulativeMismatch(uint128 cumulative, uint128 settled, uint128 amount)
func (channels *Channels) UnpackCumulativeMismatchError(raw []byte) (*ChannelsCumulativeMismatch, error) {
	out := new(ChannelsCumulativeMismatch)
	if err := channels.abi.UnpackIntoInterface(out, "CumulativeMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsDifferentMiners represents a DifferentMiners error raised by the Channels contract.
type ChannelsDifferentMiners struct {
	Miner common.Address
	Other common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentMiners(address miner, address other)
func ChannelsDifferentMinersErrorID() common.Hash {
	return common.HexToHash("0xd0c1869de46064ce94c5427c56833cda883c5a0f2e6dcc5431349f13cd2bb207")
}

// UnpackDifferentMinersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentMiners(address miner, address other)
func (channels *Channels) UnpackDifferentMinersError(raw []byte) (*ChannelsDifferentMiners, error) {
	out := new(ChannelsDifferentMiners)
	if err := channels.abi.UnpackIntoInterface(out, "DifferentMiners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Channels contract.
type ChannelsECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func ChannelsECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (channels *Channels) UnpackECDSAInvalidSignatureError(raw []byte) (*ChannelsECDSAInvalidSignature, error) {
	out := new(ChannelsECDSAInvalidSignature)
	if err := channels.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Channels contract.
type ChannelsECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func ChannelsECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (channels *Channels) UnpackECDSAInvalidSignatureSError(raw []byte) (*ChannelsECDSAInvalidSignatureS, error) {
	out := new(ChannelsECDSAInvalidSignatureS)
	if err := channels.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsEscrowShort represents a EscrowShort error raised by the Channels contract.
type ChannelsEscrowShort struct {
	Coordinator common.Address
	Available   *big.Int
	Needed      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowShort(address coordinator, uint256 available, uint256 needed)
func ChannelsEscrowShortErrorID() common.Hash {
	return common.HexToHash("0x11dd6096160ae3880a242e45adf229ff8aaf7aa494de8959773c709c49dfbcbf")
}

// UnpackEscrowShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowShort(address coordinator, uint256 available, uint256 needed)
func (channels *Channels) UnpackEscrowShortError(raw []byte) (*ChannelsEscrowShort, error) {
	out := new(ChannelsEscrowShort)
	if err := channels.abi.UnpackIntoInterface(out, "EscrowShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFutureEpoch represents a FutureEpoch error raised by the Channels contract.
type ChannelsFutureEpoch struct {
	Epoch     uint64
	NextEpoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FutureEpoch(uint64 epoch, uint64 nextEpoch)
func ChannelsFutureEpochErrorID() common.Hash {
	return common.HexToHash("0xca363b167da959bd2275877475b295bdb214e494acb7e1c30b9b62a75b65c09c")
}

// UnpackFutureEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FutureEpoch(uint64 epoch, uint64 nextEpoch)
func (channels *Channels) UnpackFutureEpochError(raw []byte) (*ChannelsFutureEpoch, error) {
	out := new(ChannelsFutureEpoch)
	if err := channels.abi.UnpackIntoInterface(out, "FutureEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNoSuchClaim represents a NoSuchClaim error raised by the Channels contract.
type ChannelsNoSuchClaim struct {
	Task  [32]byte
	Miner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchClaim(bytes32 task, address miner)
func ChannelsNoSuchClaimErrorID() common.Hash {
	return common.HexToHash("0x6ec7749c6492d829d3882079c86ac9d3e8142dc1c80a43b5fb7bf2945dad0f4b")
}

// UnpackNoSuchClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchClaim(bytes32 task, address miner)
func (channels *Channels) UnpackNoSuchClaimError(raw []byte) (*ChannelsNoSuchClaim, error) {
	out := new(ChannelsNoSuchClaim)
	if err := channels.abi.UnpackIntoInterface(out, "NoSuchClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotClaimable represents a NotClaimable error raised by the Channels contract.
type ChannelsNotClaimable struct {
	From  *big.Int
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaimable(uint256 from, uint256 until)
func ChannelsNotClaimableErrorID() common.Hash {
	return common.HexToHash("0x80c3e8ffbb7ed7644430aae9da0a8cf62bce962049f1835ff9e1a5697e087e38")
}

// UnpackNotClaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaimable(uint256 from, uint256 until)
func (channels *Channels) UnpackNotClaimableError(raw []byte) (*ChannelsNotClaimable, error) {
	out := new(ChannelsNotClaimable)
	if err := channels.abi.UnpackIntoInterface(out, "NotClaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotClosable represents a NotClosable error raised by the Channels contract.
type ChannelsNotClosable struct {
	UnlockBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosable(uint64 unlockBlock)
func ChannelsNotClosableErrorID() common.Hash {
	return common.HexToHash("0x32d2c427d2bdf7cebbcc87f88d0c1ac06b0dbd35739aed0b99a05c01a19a01f9")
}

// UnpackNotClosableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosable(uint64 unlockBlock)
func (channels *Channels) UnpackNotClosableError(raw []byte) (*ChannelsNotClosable, error) {
	out := new(ChannelsNotClosable)
	if err := channels.abi.UnpackIntoInterface(out, "NotClosable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotCoordinatorOwner represents a NotCoordinatorOwner error raised by the Channels contract.
type ChannelsNotCoordinatorOwner struct {
	Coordinator common.Address
	Owner       common.Address
	Caller      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinatorOwner(address coordinator, address owner, address caller)
func ChannelsNotCoordinatorOwnerErrorID() common.Hash {
	return common.HexToHash("0xf24638bd38c6e53541565f4b09945cb0da1de00454037fb3d8e2e5ab42b50a9c")
}

// UnpackNotCoordinatorOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinatorOwner(address coordinator, address owner, address caller)
func (channels *Channels) UnpackNotCoordinatorOwnerError(raw []byte) (*ChannelsNotCoordinatorOwner, error) {
	out := new(ChannelsNotCoordinatorOwner)
	if err := channels.abi.UnpackIntoInterface(out, "NotCoordinatorOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotEnoughEscrow represents a NotEnoughEscrow error raised by the Channels contract.
type ChannelsNotEnoughEscrow struct {
	Balance *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughEscrow(uint256 balance, uint256 amount)
func ChannelsNotEnoughEscrowErrorID() common.Hash {
	return common.HexToHash("0x1208081181790ed651c20e96b33db291e5cad44f4340a0376b8f84a12412c0dd")
}

// UnpackNotEnoughEscrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughEscrow(uint256 balance, uint256 amount)
func (channels *Channels) UnpackNotEnoughEscrowError(raw []byte) (*ChannelsNotEnoughEscrow, error) {
	out := new(ChannelsNotEnoughEscrow)
	if err := channels.abi.UnpackIntoInterface(out, "NotEnoughEscrow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotOperatorOrOwner represents a NotOperatorOrOwner error raised by the Channels contract.
type ChannelsNotOperatorOrOwner struct {
	Operator common.Address
	Owner    common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperatorOrOwner(address operator, address owner, address caller)
func ChannelsNotOperatorOrOwnerErrorID() common.Hash {
	return common.HexToHash("0xf0c9152f91b22b7767a9790f5431a32ee8bd60d72638e7e921e25c5bd9632013")
}

// UnpackNotOperatorOrOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperatorOrOwner(address operator, address owner, address caller)
func (channels *Channels) UnpackNotOperatorOrOwnerError(raw []byte) (*ChannelsNotOperatorOrOwner, error) {
	out := new(ChannelsNotOperatorOrOwner)
	if err := channels.abi.UnpackIntoInterface(out, "NotOperatorOrOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNothingDeposited represents a NothingDeposited error raised by the Channels contract.
type ChannelsNothingDeposited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDeposited()
func ChannelsNothingDepositedErrorID() common.Hash {
	return common.HexToHash("0x69b95dc9068b73ded05a3e1e3b394dc555034d0aab99497e4bc8f40d01473ecd")
}

// UnpackNothingDepositedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDeposited()
func (channels *Channels) UnpackNothingDepositedError(raw []byte) (*ChannelsNothingDeposited, error) {
	out := new(ChannelsNothingDeposited)
	if err := channels.abi.UnpackIntoInterface(out, "NothingDeposited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsResultMismatch represents a ResultMismatch error raised by the Channels contract.
type ChannelsResultMismatch struct {
	Task     [32]byte
	Assigned [32]byte
	Opened   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultMismatch(bytes32 task, bytes32 assigned, bytes32 opened)
func ChannelsResultMismatchErrorID() common.Hash {
	return common.HexToHash("0xf6789b706a7111f619d182e2937fa585dac37f7568b978d22d952b0ad1815d4e")
}

// UnpackResultMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultMismatch(bytes32 task, bytes32 assigned, bytes32 opened)
func (channels *Channels) UnpackResultMismatchError(raw []byte) (*ChannelsResultMismatch, error) {
	out := new(ChannelsResultMismatch)
	if err := channels.abi.UnpackIntoInterface(out, "ResultMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Channels contract.
type ChannelsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ChannelsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (channels *Channels) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ChannelsSafeCastOverflowedUintDowncast, error) {
	out := new(ChannelsSafeCastOverflowedUintDowncast)
	if err := channels.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Channels contract.
type ChannelsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ChannelsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (channels *Channels) UnpackSafeERC20FailedOperationError(raw []byte) (*ChannelsSafeERC20FailedOperation, error) {
	out := new(ChannelsSafeERC20FailedOperation)
	if err := channels.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSignerMismatch represents a SignerMismatch error raised by the Channels contract.
type ChannelsSignerMismatch struct {
	Named  common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerMismatch(address named, address signer)
func ChannelsSignerMismatchErrorID() common.Hash {
	return common.HexToHash("0xefe0e6862620775bf32b1f3d7ba9c8e34430d75ac4f0a4714339d91d9eb20966")
}

// UnpackSignerMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerMismatch(address named, address signer)
func (channels *Channels) UnpackSignerMismatchError(raw []byte) (*ChannelsSignerMismatch, error) {
	out := new(ChannelsSignerMismatch)
	if err := channels.abi.UnpackIntoInterface(out, "SignerMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsStaleIndex represents a StaleIndex error raised by the Channels contract.
type ChannelsStaleIndex struct {
	Index   uint64
	Settled uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleIndex(uint64 index, uint64 settled)
func ChannelsStaleIndexErrorID() common.Hash {
	return common.HexToHash("0x783b5231b3b7516b18ebb00d4e3adf789ac111cb2716d5eaf8eb2c50ebafd92b")
}

// UnpackStaleIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleIndex(uint64 index, uint64 settled)
func (channels *Channels) UnpackStaleIndexError(raw []byte) (*ChannelsStaleIndex, error) {
	out := new(ChannelsStaleIndex)
	if err := channels.abi.UnpackIntoInterface(out, "StaleIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsTaskClaimed represents a TaskClaimed error raised by the Channels contract.
type ChannelsTaskClaimed struct {
	Task  [32]byte
	Miner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaskClaimed(bytes32 task, address miner)
func ChannelsTaskClaimedErrorID() common.Hash {
	return common.HexToHash("0x0e1f58463da369c5bf09630219fad2558dd2b2ead275c5dc36269b384dc138fe")
}

// UnpackTaskClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaskClaimed(bytes32 task, address miner)
func (channels *Channels) UnpackTaskClaimedError(raw []byte) (*ChannelsTaskClaimed, error) {
	out := new(ChannelsTaskClaimed)
	if err := channels.abi.UnpackIntoInterface(out, "TaskClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsTooManyTokens represents a TooManyTokens error raised by the Channels contract.
type ChannelsTooManyTokens struct {
	Count     uint32
	MaxTokens uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTokens(uint32 count, uint32 maxTokens)
func ChannelsTooManyTokensErrorID() common.Hash {
	return common.HexToHash("0x2826b165b20a5b2881b41184ca96b92e8a5e2cade682aa201f75a982b3faed35")
}

// UnpackTooManyTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTokens(uint32 count, uint32 maxTokens)
func (channels *Channels) UnpackTooManyTokensError(raw []byte) (*ChannelsTooManyTokens, error) {
	out := new(ChannelsTooManyTokens)
	if err := channels.abi.UnpackIntoInterface(out, "TooManyTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsUnknownOperator represents a UnknownOperator error raised by the Channels contract.
type ChannelsUnknownOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOperator(address operator)
func ChannelsUnknownOperatorErrorID() common.Hash {
	return common.HexToHash("0x169f50063b5609dde3ced6e4de453f9249e48c6867ee505939a310a963b17a1c")
}

// UnpackUnknownOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOperator(address operator)
func (channels *Channels) UnpackUnknownOperatorError(raw []byte) (*ChannelsUnknownOperator, error) {
	out := new(ChannelsUnknownOperator)
	if err := channels.abi.UnpackIntoInterface(out, "UnknownOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsWrongVoucher represents a WrongVoucher error raised by the Channels contract.
type ChannelsWrongVoucher struct {
	Task   [32]byte
	Miner  common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVoucher(bytes32 task, address miner, uint128 amount)
func ChannelsWrongVoucherErrorID() common.Hash {
	return common.HexToHash("0x543498f542a377aa934829755763a9477ca65b979894fa63b172c2dc8abe07da")
}

// UnpackWrongVoucherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVoucher(bytes32 task, address miner, uint128 amount)
func (channels *Channels) UnpackWrongVoucherError(raw []byte) (*ChannelsWrongVoucher, error) {
	out := new(ChannelsWrongVoucher)
	if err := channels.abi.UnpackIntoInterface(out, "WrongVoucher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsZeroResults represents a ZeroResults error raised by the Channels contract.
type ChannelsZeroResults struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroResults()
func ChannelsZeroResultsErrorID() common.Hash {
	return common.HexToHash("0x1e951c96df7310e7ce771f18da1140aeae4d3213f464d949e99c52c44ec86582")
}

// UnpackZeroResultsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroResults()
func (channels *Channels) UnpackZeroResultsError(raw []byte) (*ChannelsZeroResults, error) {
	out := new(ChannelsZeroResults)
	if err := channels.abi.UnpackIntoInterface(out, "ZeroResults", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsZeroVouchers represents a ZeroVouchers error raised by the Channels contract.
type ChannelsZeroVouchers struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroVouchers()
func ChannelsZeroVouchersErrorID() common.Hash {
	return common.HexToHash("0xf9223c710736aded9a5a5711b6c716b62b723bf49bcdbbdfafa688b051f4f7ee")
}

// UnpackZeroVouchersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroVouchers()
func (channels *Channels) UnpackZeroVouchersError(raw []byte) (*ChannelsZeroVouchers, error) {
	out := new(ChannelsZeroVouchers)
	if err := channels.abi.UnpackIntoInterface(out, "ZeroVouchers", raw); err != nil {
		return nil, err
	}
	return out, nil
}
