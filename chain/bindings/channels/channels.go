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
	Bin: "0x61026080604052346105ee5780616119803803809161001e8285610869565b83398101039061012082126105ee578051916001600160a01b038316908184036105ee5761010090601f1901126105ee576040519061010082016001600160401b038111838210176108555760405260208301518252604083015191602081019283526060840151916040820192835261009a6080860161088c565b91606081019283526100ae60a0870161088c565b93608082019485526100c260c0880161088c565b9560a0830196875261010060e08901519860c08501998a5201519860e08401998a526040516315e5a1e560e01b8152602081600481895afa9081156105fa575f9161081b575b50604051630afaeebf60e31b8152906020826004818a5afa9182156105fa575f926107df575b50866080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528860a082015260a081526101c960c082610869565b51902060c0526001600160401b038216600281106107cd575060e05261010052835161271081116107955750815184516127100390612710821161078157116107455782516001600160601b038111610710575085516001600160401b031680156106d6575061012052604051637e062a3560e11b815292602084600481885afa9384156105fa575f9461068d575b5061014084905251610160525161018052516101a05282516001600160401b03166101c05260405163095ea7b360e01b8152600481018390525f19602482015290602090829060449082905f906001600160a01b03165af180156105fa57610655575b5082516001600160401b0316801561061a575083516001600160401b03168015929091908315610605575b50821561057f575b50506105365782516001600160601b0381116104fe575083516001600160601b0381116104c65750516001600160401b039081166101e052905116610200525161022052516102405260405161587890816108a1823960805181614f01015260a05181614d2b015260c05181614d51015260e0518181816138e401528181613a9901526143a50152610100518181816129c801528181613a6801526143e80152610120518181816121d3015281816124740152818161284401528181612a8601528181612d600152818161354801528181614af101526153e40152610140518181816101f801528181610a1e01528181610e740152818161279f01528181612bda01528181612e4e015281816133e00152613ff60152610160518181816139ed015281816152c6015261539501526101805181818161399501526152ef01526101a0518181816109880152818161393d01526148fe01526101c05181818161251f015261296501526101e051818181610ea60152613882015261020051818181610d400152610dfb0152610220518181816104020152818161077d015281816109f601528181610e320152818161339f0152613f700152610240518181816108290152818161084c0152818161180801526123b40152f35b6084906040519063a260e9cf60e01b825260406004830152600960448301526866696c696e6746656560b81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600960448301526818db185a5b509bdb9960ba1b60648301526024820152fd5b81516040805163a260e9cf60e01b81526004810191909152600c60448201526b616e73776572426c6f636b7360a01b60648201526001600160401b039091166024820152608490fd5b60405163cc05518360e01b8152919250602090829060049082905afa9081156105fa575f916105bc575b506001600160401b031611155f806102ee565b90506020813d6020116105f2575b816105d760209383610869565b810103126105ee576105e89061088c565b5f6105a9565b5f80fd5b3d91506105ca565b6040513d5f823e3d90fd5b516001600160401b031682101592505f6102e6565b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b636c61696d5365636f6e647360a01b60648301526024820152fd5b6020813d602011610685575b8161066e60209383610869565b810103126105ee5751801515036105ee575f6102bb565b3d9150610661565b909193506020813d6020116106ce575b816106aa60209383610869565b810103126105ee5751916001600160a01b03831683036105ee579192906020610258565b3d915061069d565b6084906040519063a260e9cf60e01b825260406004830152600b60448301526a636c6f7365426c6f636b7360a81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600660448301526573657146656560d01b60648301526024820152fd5b608482516040519063a260e9cf60e01b825260406004830152600c60448301526b7374616b657273536861726560a01b60648301526024820152fd5b634e487b7160e01b5f52601160045260245ffd5b6084906040519063a260e9cf60e01b82526040600483015260096044830152686275726e536861726560b81b60648301526024820152fd5b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d602011610813575b816107fb60209383610869565b810103126105ee5761080c9061088c565b905f61012e565b3d91506107ee565b90506020813d60201161084d575b8161083660209383610869565b810103126105ee576108479061088c565b5f610108565b3d9150610829565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761085557604052565b51906001600160401b03821682036105ee5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063054108af14613a1057806305bf0a54146139b857806315011d8914613960578063157310051461390857806315e5a1e5146138a65780631df6b0a81461384457806335194dfe146137ac5780633c48779a1461315b57806343e0932a14612f4957806347e7ef2414612cbd57806351cff8d9146129ec57806357d775f814612989578063631579551461292657806363453ae11461268157806366321637146123d757806373169cf81461237e578063745a592e146121f75780637b10399914612188578063803ebcc3146120f15780638cbf020114611f785780638edd96fb14610d6457806391e14b3114610d01578063a71d47c614610c1b578063aea0e78b14610bd0578063bfe8a3da14610425578063c7cf7484146103cc578063dde5ed1b1461035b578063e038c3da146102b6578063e8a489bd1461021c578063fc0c546a146101ad5763fe60d12c1461016f575f80fd5b346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600554604051908152f35b80fd5b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5773ffffffffffffffffffffffffffffffffffffffff604061026b613ad3565b9282610275613af6565b16815260026020522091165f526020526040805f20546fffffffffffffffffffffffffffffffff82519167ffffffffffffffff81168352831c166020820152f35b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760609067ffffffffffffffff6bffffffffffffffffffffffff604073ffffffffffffffffffffffffffffffffffffffff61031e613ad3565b169384815260036020528181209481528060205220541691546040519283526bffffffffffffffffffffffff81166020840152831c166040820152f35b50346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5773ffffffffffffffffffffffffffffffffffffffff60406103aa613af6565b92600435815260066020522091165f52602052602060405f2054604051908152f35b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5767ffffffffffffffff600435116101aa573660236004350112156101aa5767ffffffffffffffff60043560040135116101aa5736602461014060043560040135026004350101116101aa576004356004013515610ba857805b60043560040135811015610ba457610140810260043501906064820135835260066020526040832073ffffffffffffffffffffffffffffffffffffffff6104f760448501613b7d565b165f5260205260405f20549160405190602082019173ffffffffffffffffffffffffffffffffffffffff61052d60248401613b19565b16835273ffffffffffffffffffffffffffffffffffffffff61055160448401613b19565b16604082015260648201356060820152608482019467ffffffffffffffff61057887613abe565b16608083015267ffffffffffffffff61059360a48501613abe565b1660a083015260c483019360ff6105a9866144bc565b1660c084015260e48401356fffffffffffffffffffffffffffffffff8116809103610ba05760e08401526101048401356bffffffffffffffffffffffff8116809103610ba05761010084015273ffffffffffffffffffffffffffffffffffffffff6106176101248601613b19565b1661012084015261014484019267ffffffffffffffff61063685613abe565b16610140820152610140815261064e61016082613c23565b51902003610b4b5785610b0d5767ffffffffffffffff61066d8261445e565b16431115610acf575060648101355f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff6106a760448401613b7d565b165f52602052600160405f205573ffffffffffffffffffffffffffffffffffffffff6106d560248301613b7d565b165f525f60205260405f2080546107146bffffffffffffffffffffffff6106ff61010486016144ca565b166bffffffffffffffffffffffff8316613b4d565b7fffffffffffffffff000000000000000000000000000000000000000000000000821677ffffffffffffffffffffffff000000000000000000000000909216919091171790556107a96107a16bffffffffffffffffffffffff61077a61010485016144ca565b167f0000000000000000000000000000000000000000000000000000000000000000613b4d565b600554614339565b60055573ffffffffffffffffffffffffffffffffffffffff6107cd60248301613b7d565b165f525f6020526108746bffffffffffffffffffffffff60405f2054166108266107f960248501613b7d565b916fffffffffffffffffffffffffffffffff61081760e48701613bbd565b16808210818318021890614339565b807f000000000000000000000000000000000000000000000000000000000000000010817f000000000000000000000000000000000000000000000000000000000000000018021890614c95565b9173ffffffffffffffffffffffffffffffffffffffff61089660248401613b7d565b165f525f6020526108dc60405f20956108b160248501613b7d565b6108bc88549261445e565b9167ffffffffffffffff806108d360a4890161445e565b16931691615239565b956108e5614473565b906108f260248601613b7d565b906108ff60448701613b7d565b9261090c60e48801613bbd565b9560018b01809b11610aa257817f44197caee3b7fa17afed7d6aac202f5411c55e8414de0d1ddddb2bde428453459760609773ffffffffffffffffffffffffffffffffffffffff97889760019f6109ac6109866fffffffffffffffffffffffffffffffff9260ff61097f6109b49b6144ae565b1690613b4d565b7f0000000000000000000000000000000000000000000000000000000000000000613b3a565b94169261529a565b9255826109c360448901613b7d565b165f528960205260405f209081549060208151910151871b9101019055610a436109f06101248801613b7d565b610a1a897f0000000000000000000000000000000000000000000000000000000000000000613b4d565b90847f0000000000000000000000000000000000000000000000000000000000000000166150d9565b610a4f60248701613b7d565b96610a83610a5f60448901613b7d565b926fffffffffffffffffffffffffffffffff610a7d60e48b01613bbd565b16614339565b606460405198013588526020880152604087015216941692a3016104ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b610ae167ffffffffffffffff9161445e565b7fa5dac1e3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b8567ffffffffffffffff610b2260249361445e565b7f4a168bfa00000000000000000000000000000000000000000000000000000000835216600452fd5b60448673ffffffffffffffffffffffffffffffffffffffff846064610b71858301613b7d565b917f6ec7749c000000000000000000000000000000000000000000000000000000008552013560045216602452fd5b8880fd5b5080f35b807f1e951c960000000000000000000000000000000000000000000000000000000060049252fd5b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610c0961439a565b67ffffffffffffffff60405191168152f35b50346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57610c53613ad3565b9060243567ffffffffffffffff8116809103610cfd578273ffffffffffffffffffffffffffffffffffffffff602094168352828452604083205492508163ffffffff8460c01c16145f14610caf57505060e01c5b604051908152f35b610cf8925073ffffffffffffffffffffffffffffffffffffffff165f908152600460209081526040808320600385901c845290915290205460e063ffffffff9260051b161c1690565b610ca7565b5080fd5b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5767ffffffffffffffff600435116101aa573660236004350112156101aa5767ffffffffffffffff60043560040135116101aa573660246004356004013560051b6004350101116101aa576004356004013515610ba857610e26610e2167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001643613b4d565b615158565b610e56600435600401357f0000000000000000000000000000000000000000000000000000000000000000613b3a565b90610e9982303373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016614bbf565b829167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691426103e84202046103e81442151715935b60043560040135811015611f545760248160051b600435010135927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd5d600435360301841215611f235760405193610140850185811067ffffffffffffffff821117611f27576040528785528760208601528760408601528760608601528760808601528760a08601528760c08601528760e08601528761010086015287610120860152610f93602482600435010160248360043501016151a4565b88610f9d82613b7d565b91610faa6020820161445e565b92610fb76040830161445e565b91610fc560a08201826151e8565b610fd18195929561460c565b610fde6040519182613c23565b8181523682870111611f2357602096878367ffffffffffffffff946111f099838601378301015286815191012091816040519873ffffffffffffffffffffffffffffffffffffffff898b01977f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df89521660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c0810135610100860152610100855261109461012086613c23565b8c6110a160e083016151d7565b9160ff6110b161010083016151d7565b6fffffffffffffffffffffffffffffffff6110cf6101208501613bbd565b816110dd6101408701613bbd565b9163ffffffff6110f061016089016144ae565b95816040519e8f019b168b521660408d01521660608b01521660808901521660a087015260a0865261112360c087613c23565b6020611132610180830161445e565b9363ffffffff6111456101a085016151d7565b93816111616101e061115a6101c085016151d7565b93016151d7565b91816040519767ffffffffffffffff888a019b168b521660408801521660608601521660808401526080835261119860a084613c23565b6040519788968388019a5180918c5e87019083820190868252519283915e0101918252518092825e018c8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613c23565b51902080604087015260448260043501013590808214801590611f10575b8015611ece575b611e91575061133c906112376112326004358501602401806151a4565b613b7d565b60ff6112eb89611292602073ffffffffffffffffffffffffffffffffffffffff60648a60043501019661126988613b7d565b948260848d6004350101968961127e896144ae565b1660a0840152169384910152168d52614a91565b73ffffffffffffffffffffffffffffffffffffffff6112e06040519560208701977f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c4193489526040880152613b19565b1660608501526144bc565b166080820152600435840160a481013560a083015267ffffffffffffffff906113169060c401613abe565b1660c082015260c0815261132b60e082613c23565b51902060e4836004350101906155f0565b73ffffffffffffffffffffffffffffffffffffffff80875116911690808203611e5f5750506040517f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c602082015261014482600435010135604082015273ffffffffffffffffffffffffffffffffffffffff6113bf610164846004350101613b19565b166060820152600435820161018481013560808301526101a481013560a08301526101c401359063ffffffff82168203611e8d5763ffffffff611452921660c082015260ff6114156101e48560043501016144bc565b1660e082015261020483600435010135610100820152610100815261143c61012082613c23565b60208151910120610224836004350101906155f0565b73ffffffffffffffffffffffffffffffffffffffff80602088015116911690808203611e5f575067ffffffffffffffff90506114a0602061149a6004358501602401806151a4565b0161445e565b816114b7604061149a6004358701602401806151a4565b1660808801521660608601526114cb61439a565b67ffffffffffffffff8060608801511691169081811015611e3157505060ff60a086015116600f8111611e06575061153867ffffffffffffffff61151560c484600435010161445e565b1663ffffffff61097f6101e06115326004358701602401806151a4565b016151d7565b866103e88102046103e81487151715611b8057879061155b6103e8890282613b4d565b91611cf857806103e84202108015611df5575b611dc75750506115856101c48260043501016151d7565b6115966101c48360043501016151d7565b6115a76101e48460043501016144ae565b60ff6040519163ffffffff60208401946101a4886004350101358652166040840152166060820152610204846004350101356080820152608081526115ed60a082613c23565b519020610184836004350101358103611d8e57506040860151602087015173ffffffffffffffffffffffffffffffffffffffff169061163860043585016102848101906024016151e8565b91909260038316611d62576040939293519060208201927f6f453ac4d7ddfceb61e8ddc07a48d71cf7ed4cbb0bc3e0919aeea39f49d2758e8452604083015260608201526060815261168b608082613c23565b51902091815b8181018310611d25575050506101a48360043501013514801590611ccd575b611c795763ffffffff806116d16101006115326004358701602401806151a4565b169116908111611c285761175a9190611754906fffffffffffffffffffffffffffffffff61174e6101406117176117408461171d610120846004358c01602401806151a4565b01613bbd565b1663ffffffff61173960e06115326004358d01602401806151a4565b1690613b3a565b9660043501602401806151a4565b16613b3a565b90613b4d565b6bffffffffffffffffffffffff8111611bfd576fffffffffffffffffffffffffffffffff1660c085015267ffffffffffffffff8316610120850152336101008501526040840151875260066020526040872073ffffffffffffffffffffffffffffffffffffffff80602087015116165f5260205260405f2054611bad57611856906bffffffffffffffffffffffff61184973ffffffffffffffffffffffffffffffffffffffff8751166118437f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff60c08b015116613b4d565b90614c95565b16908160e0870152613b4d565b9273ffffffffffffffffffffffffffffffffffffffff602082015116875260026020526040872073ffffffffffffffffffffffffffffffffffffffff80835116165f5260205260405f208054780100000000000000000000000000000000000000000000000081018111611b805790780100000000000000000000000000000000000000000000000060019493920190556040516020810190611a01816119d5858591909161012067ffffffffffffffff8161014084019573ffffffffffffffffffffffffffffffffffffffff815116855273ffffffffffffffffffffffffffffffffffffffff60208201511660208601526040810151604086015282606082015116606086015282608082015116608086015260ff60a08201511660a08601526fffffffffffffffffffffffffffffffff60c08201511660c08601526bffffffffffffffffffffffff60e08201511660e086015273ffffffffffffffffffffffffffffffffffffffff61010082015116610100860152015116910152565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613c23565b5190206040820151895260066020526040892073ffffffffffffffffffffffffffffffffffffffff80602085015116165f5260205260405f205573ffffffffffffffffffffffffffffffffffffffff8151167fa3daa2f3c0c3309ffa27457ef3342565b7bd44653b07689f2daf10ebc2ecda8f611b7773ffffffffffffffffffffffffffffffffffffffff602085015116936040519182918291909161012067ffffffffffffffff8161014084019573ffffffffffffffffffffffffffffffffffffffff815116855273ffffffffffffffffffffffffffffffffffffffff60208201511660208601526040810151604086015282606082015116606086015282608082015116608086015260ff60a08201511660a08601526fffffffffffffffffffffffffffffffff60c08201511660c08601526bffffffffffffffffffffffff60e08201511660e086015273ffffffffffffffffffffffffffffffffffffffff61010082015116610100860152015116910152565b0390a301610ed8565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6044878573ffffffffffffffffffffffffffffffffffffffff6020604083015192015116907fa8ca238e000000000000000000000000000000000000000000000000000000008352600452602452fd5b7f08083b2a000000000000000000000000000000000000000000000000000000008852600452602487fd5b604491899163ffffffff91611c4c90610100906115329060043501602401806151a4565b907f2826b16500000000000000000000000000000000000000000000000000000000845260045216602452fd5b604489836101a4611c9660043583016102848101906024016151e8565b9290507f5acf8f0600000000000000000000000000000000000000000000000000000000845260043501013560045260021c602452fd5b50611ce460043583016102848101906024016151e8565b90506403fffffffc8260021b1614156116b0565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b909192833562ff00ff63ff00ff008260d81c169160e81c1617908d5263ffff00008160101b169060101c17602052600460408d2093019190611691565b60248d847fabbaaa18000000000000000000000000000000000000000000000000000000008252600452fd5b89604491610184857f6a4af32d000000000000000000000000000000000000000000000000000000008452600435010135600452602452fd5b7f80c3e8ff000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b5097508897816103e842021161156e565b7f60fbe6fd000000000000000000000000000000000000000000000000000000008952600452602488fd5b7fca363b16000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b7fefe0e686000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b8980fd5b6064928a92610144927ff6789b70000000000000000000000000000000000000000000000000000000008552600452602452600435010135604452fd5b50611edf6064846004350101613b7d565b73ffffffffffffffffffffffffffffffffffffffff80611f06610164876004350101613b7d565b1691161415611215565b508061014484600435010135141561120e565b8680fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50611f63602092600554613b4d565b60055567ffffffffffffffff60405191168152f35b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004359067ffffffffffffffff82116101aa57366023830112156101aa57816004013567ffffffffffffffff8111610cfd5760248301923660246101808402830101116120ed5781156120c557836120036044859301613b7d565b61200c846146cd565b9173ffffffffffffffffffffffffffffffffffffffff821690845b86811061203c57856120398686614a2f565b80f35b61205f61204a82898561435c565b610120612058848b8761435c565b0190614538565b73ffffffffffffffffffffffffffffffffffffffff60208201511684810361209557509061208f86600193614fcf565b01612027565b87604491867fd0c1869d000000000000000000000000000000000000000000000000000000008352600452602452fd5b6004837ff9223c71000000000000000000000000000000000000000000000000000000008152fd5b8280fd5b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576060906bffffffffffffffffffffffff8073ffffffffffffffffffffffffffffffffffffffff61214f613ad3565b1692838152600160205260408120549381528060205260408120549050841c16916040519283528181166020840152831c166040820152f35b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101aa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101808112610cfd57610120136101aa5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc3601126101aa57612263614646565b61226b6144e3565b506122746144e3565b506040519061014082016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6825260208201610120600482376101408320926040810190815160a01c835160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c17612356576101643560ff81168103612352578373ffffffffffffffffffffffffffffffffffffffff93612346612340846120399961234b965061014435906101243590614d25565b82614f3e565b614fcf565b5116614a2f565b5f80fd5b6004857f6f2a72e8000000000000000000000000000000000000000000000000000000008152fd5b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5761240f613ad3565b9060243573ffffffffffffffffffffffffffffffffffffffff604051937f14afd79e000000000000000000000000000000000000000000000000000000008552169283600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612676579073ffffffffffffffffffffffffffffffffffffffff918491612647575b50168033036126135750828252816020526bffffffffffffffffffffffff6040832054168082116125e45750917f22f2dfe14115a4561ef2ef88bddb647a7802ea9c60b38bc2ed90a0e16f0a17926040602094612545610e2167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001643613b4d565b82519061255182613bda565b6bffffffffffffffffffffffff831682526bffffffffffffffffffffffff8467ffffffffffffffff8a850193169889845288815260038b52209251167fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000008454935160601b1692161717905581519081528486820152a2604051908152f35b604493507f12080811000000000000000000000000000000000000000000000000000000008352600452602452fd5b90506064927ff24638bd00000000000000000000000000000000000000000000000000000000835260045260245233604452fd5b612669915060203d60201161266f575b6126618183613c23565b81019061430d565b5f6124bb565b503d612657565b6040513d85823e3d90fd5b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5773ffffffffffffffffffffffffffffffffffffffff6126ce613ad3565b1680825281602052604082209080835260016020528260408120918254926bffffffffffffffffffffffff8085169460601c16938554956bffffffffffffffffffffffff8760601c16966127228884613b4d565b976128ea575b5050158015906128e1575b6128d5575b50807f60ce3cc2d133631eac66a476f14997a9fa682bd05a60dd993cf02285822d78d860408051878152866020820152a28361282d575b505080612787575b6040809350519182526020820152f35b8273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610cfd5781906024604051809481937f42966c680000000000000000000000000000000000000000000000000000000083528760048401525af180156128225761280d575b50612777565b612818848092613c23565b6120ed5782612807565b6040513d86823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156120ed5782916044839260405194859384927f21670f2200000000000000000000000000000000000000000000000000000000845260048401528960248401525af180156128ca571561276f57816128bf91613c23565b6120ed57825f61276f565b6040513d84823e3d90fd5b4360c01b90555f612738565b50831515612733565b7fffffffffffffffff0000000000000000000000000000000000000000000000006bffffffffffffffffffffffff821691161790555f80612728565b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101aa57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57612a24613ad3565b9073ffffffffffffffffffffffffffffffffffffffff604051927f14afd79e000000000000000000000000000000000000000000000000000000008452169081600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315612cb0578193612c8f575b5073ffffffffffffffffffffffffffffffffffffffff831692833303612c5b578282526003602052604082209067ffffffffffffffff60405192612af984613bda565b546bffffffffffffffffffffffff8116845260601c1680602084015280158015612c52575b612c27576020612b8f87877ff790594f342e66b3bdafeb3577b65a6ce13c6887865dd962685f802c794d7b09604089612c148a8a86845260038a528385812055868452838a528484208054946bffffffffffffffffffffffff8087169451168480821091180284189a8b8095614339565b7fffffffffffffffff000000000000000000000000000000000000000000000000871677ffffffffffffffffffffffff000000000000000000000000909716969096178617909155507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166150d9565b81519086825287820152a3604051908152f35b7f32d2c427000000000000000000000000000000000000000000000000000000008452600452602483fd5b50804310612b1e565b50826064927ff24638bd00000000000000000000000000000000000000000000000000000000835260045260245233604452fd5b612ca991935060203d60201161266f576126618183613c23565b915f612ab6565b50604051903d90823e3d90fd5b50346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57612cf5613ad3565b602435908115612f215773ffffffffffffffffffffffffffffffffffffffff604051917f14afd79e000000000000000000000000000000000000000000000000000000008352169081600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156128225773ffffffffffffffffffffffffffffffffffffffff918591612f02575b501615612ed7578083528260205260408320805490612dd2846bffffffffffffffffffffffff8416613b4d565b6bffffffffffffffffffffffff8111612ea7576bffffffffffffffffffffffff1680927fffffffffffffffff0000000000000000000000000000000000000000000000006bffffffffffffffffffffffff8260601c1660601b911617179055612e7383303373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016614bbf565b60405192835260208301527ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c560403393a380f35b7f6dfcc6500000000000000000000000000000000000000000000000000000000086526060600452602452604485fd5b7f169f5006000000000000000000000000000000000000000000000000000000008352600452602482fd5b612f1b915060203d60201161266f576126618183613c23565b5f612da5565b6004837f69b95dc9000000000000000000000000000000000000000000000000000000008152fd5b50346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57612f81613ad3565b9060243567ffffffffffffffff8111610cfd5736602382011215610cfd57806004013567ffffffffffffffff81116120ed5736602482840101116120ed5760ae81049081156131335760ae820282810460ae036131065781036130db5750612fe8816146cd565b91835b828110612ffd57846120398588614a2f565b6001906130086144e3565b506130d58560405161014081016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f681526123466123408b610140602085019460ae89028b0192602484013560601c87526040820152603883013560c01c606082015260408301356080820152606083013560c01c60a0820152606883013560c01c60c0820152607083013560f81c60e0820152607183013560801c610100820152608183013560801c610120820152209060d181013560f81c91609160b183013592013590614d25565b01612feb565b7ff22ef258000000000000000000000000000000000000000000000000000000008452600452602483fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004847ff9223c71000000000000000000000000000000000000000000000000000000008152fd5b34612352576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126123525761319b613196613b5a565b614a91565b604435805f52600660205260405f206024359173ffffffffffffffffffffffffffffffffffffffff83169182840361235257825f5260205260405f2054926040519060208201916004359073ffffffffffffffffffffffffffffffffffffffff821696878303612352578785525f9187604082015286606082015260643567ffffffffffffffff811680910361235257608082015260843567ffffffffffffffff81168091036123525760a082015260a43560ff81168091036123525760c082015260c4356fffffffffffffffffffffffffffffffff81168091036123525760e082015260e435956bffffffffffffffffffffffff87169283880361235257836101008401526101043573ffffffffffffffffffffffffffffffffffffffff811680910361235257610120840152610124359167ffffffffffffffff831693848403612352578461014082015261014081526132f961016082613c23565b5190200361377c578143116137505750505f97865f52600660205260405f2092612352576133c6936107a193895f52602052600160405f2055505f525f60205260405f208054613357836bffffffffffffffffffffffff8316613b4d565b7fffffffffffffffff000000000000000000000000000000000000000000000000821677ffffffffffffffffffffffff000000000000000000000000909216919091171790557f0000000000000000000000000000000000000000000000000000000000000000945084613b4d565b60055573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169161340d81303386614bbf565b613438613418613b5a565b6fffffffffffffffffffffffffffffffff613431613b9e565b1690614c95565b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610aa25761346f9060011b82613b4d565b92803b15612352575f80916024604051809481937f42966c680000000000000000000000000000000000000000000000000000000083528960048401525af1801561374557613730575b506fffffffffffffffffffffffffffffffff6134d3613b9e565b168110613530575b5073ffffffffffffffffffffffffffffffffffffffff6040917f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d9361351e613b5a565b9150835195865260208601521692a380f35b9173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001686613571613b5a565b9161357a613b5a565b9573ffffffffffffffffffffffffffffffffffffffff604051977f14afd79e000000000000000000000000000000000000000000000000000000008952166004880152602087602481855afa9687156126765783976136e9575b509273ffffffffffffffffffffffffffffffffffffffff9260849261360e6040966fffffffffffffffffffffffffffffffff610a7d613b9e565b8587519a8b9788967f18171b9000000000000000000000000000000000000000000000000000000000885216600487015216602485015282604485015260648401525af19182156136de576136a460409373ffffffffffffffffffffffffffffffffffffffff937f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d968a926136ad575b50613b4d565b935091506134db565b6136ce919250863d88116136d7575b6136c68183613c23565b810190614346565b9050908a61369e565b503d6136bc565b6040513d88823e3d90fd5b6040949197509260849261360e61372373ffffffffffffffffffffffffffffffffffffffff9660203d60201161266f576126618183613c23565b99939650509250926135d4565b61373d9196505f90613c23565b5f94866134b9565b6040513d5f823e3d90fd5b507f4a168bfa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b88887f6ec7749c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34612352577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016102c081126123525761014013612352576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebc3601126123525760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd9c36011261235257613842613c64565b005b34612352575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261235257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612352575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261235257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612352575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126123525760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34612352575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126123525760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34612352575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126123525760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346123525760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126123525760043567ffffffffffffffff811680910361235257610ca7613a8e60209267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613b3a565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613b4d565b359067ffffffffffffffff8216820361235257565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361235257565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361235257565b359073ffffffffffffffffffffffffffffffffffffffff8216820361235257565b81810292918115918404141715610aa257565b91908201809211610aa257565b60043573ffffffffffffffffffffffffffffffffffffffff811681036123525790565b3573ffffffffffffffffffffffffffffffffffffffff811681036123525790565b60c4356fffffffffffffffffffffffffffffffff811681036123525790565b356fffffffffffffffffffffffffffffffff811681036123525790565b6040810190811067ffffffffffffffff821117613bf657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117613bf657604052565b604435805f52600660205260405f20906024359173ffffffffffffffffffffffffffffffffffffffff831683036123525773ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2054916040519260208401906004359073ffffffffffffffffffffffffffffffffffffffff821682036123525773ffffffffffffffffffffffffffffffffffffffff8216835273ffffffffffffffffffffffffffffffffffffffff841684036123525773ffffffffffffffffffffffffffffffffffffffff8416604087015284606087015260643567ffffffffffffffff811681036123525767ffffffffffffffff16608087015260843567ffffffffffffffff811681036123525767ffffffffffffffff1660a087015260a43560ff811681036123525760ff1660c087015260c435956fffffffffffffffffffffffffffffffff871690818803612352578160e082015260e435926bffffffffffffffffffffffff84169586850361235257866101008401526101043573ffffffffffffffffffffffffffffffffffffffff811681036123525773ffffffffffffffffffffffffffffffffffffffff16610120840152610124359267ffffffffffffffff841684036123525767ffffffffffffffff84166101408201526101408152613e5061016082613c23565b519020036142a95767ffffffffffffffff811681036123525767ffffffffffffffff8116431161426057505f93865f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff871687036123525773ffffffffffffffffffffffffffffffffffffffff87165f52602052600160405f205573ffffffffffffffffffffffffffffffffffffffff841684036123525773ffffffffffffffffffffffffffffffffffffffff84165f525f60205260405f20805482850361235257613f28836bffffffffffffffffffffffff8316613b4d565b7fffffffffffffffff000000000000000000000000000000000000000000000000821677ffffffffffffffffffffffff000000000000000000000000909216919091171790557f00000000000000000000000000000000000000000000000000000000000000009281810361235257613fa6916107a1915084613b4d565b600555613fb7610264610144614538565b966060880151918783149182159261421c575b82156141db575b82156141b9575b5050614154575073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15612352575f916024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af180156137455761413f575b5073ffffffffffffffffffffffffffffffffffffffff81168082036120ed5773ffffffffffffffffffffffffffffffffffffffff841680850361413b5780827f55a8f34f33da48e312f65abe4068aa90bbdf5651c50acdc872b4df25275996856040808b019967ffffffffffffffff8b511682519182526020820152a3835260026020526040832091505f5260205260405f209267ffffffffffffffff845491511667ffffffffffffffff82161015614134576141329461412c91614124614646565b95869261476a565b50614a2f565b565b5050505050565b8380fd5b61414c9192505f90613c23565b5f905f614061565b866fffffffffffffffffffffffffffffffff60e073ffffffffffffffffffffffffffffffffffffffff60208401511692015116917f543498f5000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5060e08901516fffffffffffffffffffffffffffffffff161090505f80613fd8565b915073ffffffffffffffffffffffffffffffffffffffff89511673ffffffffffffffffffffffffffffffffffffffff86169081870361235257141591613fd1565b915073ffffffffffffffffffffffffffffffffffffffff60208a01511673ffffffffffffffffffffffffffffffffffffffff88169081890361235257141591613fca565b67ffffffffffffffff81168103612352578067ffffffffffffffff91507f4a168bfa000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b868673ffffffffffffffffffffffffffffffffffffffff811681036123525773ffffffffffffffffffffffffffffffffffffffff917f6ec7749c000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90816020910312612352575173ffffffffffffffffffffffffffffffffffffffff811681036123525790565b91908203918211610aa257565b9190826040910312612352576020825192015190565b919081101561436d57610180020190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168043105f146143d357505f90565b6143dd9043614339565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081156144315760019167ffffffffffffffff9104160167ffffffffffffffff8111610aa25790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b3567ffffffffffffffff811681036123525790565b6040519060a0820182811067ffffffffffffffff821117613bf6576040525f6080838281528260208201528260408201526060808201520152565b3560ff811681036123525790565b359060ff8216820361235257565b356bffffffffffffffffffffffff811681036123525790565b60405190610120820182811067ffffffffffffffff821117613bf6576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b91906145426144e3565b5061454b6144e3565b506040519261014084016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6845261012060208501918237610140842093604081015160a01c825160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c176145e4576145de6141329282956155f0565b90614f3e565b7f6f2a72e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff8111613bf657601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b61464e614473565b9067ffffffffffffffff61466061439a565b166040830152606061467260a061460c565b61467f6040519182613c23565b60a08152602061468f60a061460c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0828401910136823782848701525260016040820152016080830152565b906146d6614473565b9167ffffffffffffffff6146e861439a565b16604084015280606002606081048203610aa25760400180604011610aa257606091602061472e6147188461460c565b936147266040519586613c23565b80855261460c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082850191013682378385880152526040820152016080830152565b604081019367ffffffffffffffff85511691610100810151946fffffffffffffffffffffffffffffffff861667ffffffffffffffff8216956fffffffffffffffffffffffffffffffff8360401c1692608085019867ffffffffffffffff8a5116604088015190818110156149f5575050888811156149c5576fffffffffffffffffffffffffffffffff60e0870151168086018086109081156149a5575b506149725750907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffff0000000000000000899360401b16911617179055039367ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff835116975116906080840180516060810193848211610aa2576149289789604073ffffffffffffffffffffffffffffffffffffffff946020948f9799849a52878252858201520152835f525f82526148ee60405f209b67ffffffffffffffff8d5491511667ffffffffffffffff60a08b0151169187615239565b909560ff60c08a015116920301017f000000000000000000000000000000000000000000000000000000000000000002950151169161529a565b809491946149365750505055565b6149409083614339565b907f11dd6096000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85857f3e1aef4a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b60018c018b149150816149ba575b505f614807565b90508514155f6149b3565b88887f783b5231000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff92507fca363b16000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9060607f249ca591d9d4255ab3af3bb03e4882e0ce6aa3584a86116a979267391b877cd99173ffffffffffffffffffffffffffffffffffffffff84165f52600160205260405f20805482516020840151851b91010190550151602081519101a2565b73ffffffffffffffffffffffffffffffffffffffff604051917f14afd79e0000000000000000000000000000000000000000000000000000000083521680600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215613745575f92614b9e575b508033141580614b7e575b614b34575050565b73ffffffffffffffffffffffffffffffffffffffff92507ff0c9152f000000000000000000000000000000000000000000000000000000005f52600452166024523360445260645ffd5b5073ffffffffffffffffffffffffffffffffffffffff8216331415614b2c565b614bb891925060203d60201161266f576126618183613c23565b905f614b21565b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f5114821615614c74575b6040525f60605215614c325750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516614c8c57823b15153d15161690614c23565b503d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff90929192165f525f60205260405f208054614cdd6bffffffffffffffffffffffff82169480861081871802188095614339565b7fffffffffffffffff000000000000000000000000000000000000000000000000821677ffffffffffffffffffffffff00000000000000000000000090921691909117179055565b604290467f000000000000000000000000000000000000000000000000000000000000000003614e6d577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08311614e4157925f9260809260ff60209660405194855216868401526040830152606082015282805260015afa15613745575f519073ffffffffffffffffffffffffffffffffffffffff821615614e1957565b7ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b827fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152614f3560c082613c23565b51902090614d72565b9073ffffffffffffffffffffffffffffffffffffffff80835116911690808203614fa157505060c0015160ff16600f8111614f765750565b7f60fbe6fd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fd41df150000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190602083019273ffffffffffffffffffffffffffffffffffffffff8451165f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff80835116165f5260205260405f208054918260c01c151580615087575b61503a5761413294955061476a565b73ffffffffffffffffffffffffffffffffffffffff606087920151915116907f0e1f5846000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50606081015173ffffffffffffffffffffffffffffffffffffffff875116905f52600660205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f2054151561502b565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615615140575b60405215614c325750565b906001811516614c8c57823b15153d15161690615135565b67ffffffffffffffff81116151745767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0181360301821215612352570190565b3563ffffffff811681036123525790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215612352570180359067ffffffffffffffff82116123525760200191813603831361235257565b9190939263ffffffff81105f1461528e57600101915b63ffffffff8560c01c16821461526e579361526a9394615611565b9091565b50508260e01c90818111156152885703918260e01b019190565b50505f90565b5063ffffffff9161524f565b9192949390945f956bffffffffffffffffffffffff841694858484011161537d575b505061271061270f7f000000000000000000000000000000000000000000000000000000000000000083020104936127107f00000000000000000000000000000000000000000000000000000000000000008302049480830396878711615375575b60208591887fffffffffffffffff00000000000000000000000000000000000000000000000098999a03815101815201910181510190520303926bffffffffffffffffffffffff8360601c160160601b9116171791565b87965061531e565b91965090848711156155e4578492835f985b036153cc7f00000000000000000000000000000000000000000000000000000000000000006127106153c182856157d5565b918409151590613b4d565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169473ffffffffffffffffffffffffffffffffffffffff604051957f14afd79e00000000000000000000000000000000000000000000000000000000875216948560048201526020816024818a5afa80156137455773ffffffffffffffffffffffffffffffffffffffff915f916155c5575b50169586156155995760846040925f73ffffffffffffffffffffffffffffffffffffffff938f6154b1906154a98a8a614339565b9a0389613b4d565b8651998a9687957f18171b90000000000000000000000000000000000000000000000000000000008752169c8d60048701526024860152604485015260648401525af193841561374557615547955f945f96615550575b507fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae604061554296978151908982526020820152a3614339565b614339565b94905f806152bc565b6040965061554295506155907fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae91883d8a116136d7576136c68183613c23565b97509550615508565b857f169f5006000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6155de915060203d60201161266f576126618183613c23565b5f615475565b8692838887039861538f565b61560e91615600604082016144ae565b916020820135913590614d25565b90565b919392909363ffffffff8560c01c168560e01c908083116156e257505073ffffffffffffffffffffffffffffffffffffffff83165f908152600460209081526040808320600385901c8452909152902054600582901b60e0161c63ffffffff1692838311156156da578261560e94939261554292600582901b60e0169273ffffffffffffffffffffffffffffffffffffffff63ffffffff92165f52600460205260405f209260031c92835f528060205260405f2054935f52602052831b921b19161760405f2055565b505050505f90565b81969396949294615774575b50505063ffffffff82116157435777ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000008560e01b9360c01b16911617179190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b6157cd92600582901b60e0169273ffffffffffffffffffffffffffffffffffffffff63ffffffff92165f52600460205260405f209260031c92835f528060205260405f2054935f52602052831b921b19161760405f2055565b5f80806156ee565b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff848209908481029283808410930392808403931461586b5782612710111561585957507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b505050612710919250049056",
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
