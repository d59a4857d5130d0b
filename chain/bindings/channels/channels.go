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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"burnShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stakersShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seqFee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"closeBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"claimSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"claimBond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"filingFee\",\"type\":\"uint256\"}],\"internalType\":\"structChannelParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"name\":\"AnswerPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"name\":\"AnswerTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computed\",\"type\":\"bytes32\"}],\"name\":\"BadOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"BadOutput\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"}],\"name\":\"BadRank\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadTokens\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadVoucher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadVoucherSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"settled\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"CumulativeMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"other\",\"type\":\"address\"}],\"name\":\"DifferentMiners\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"EscrowShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextEpoch\",\"type\":\"uint64\"}],\"name\":\"FutureEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"NoSuchClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"NotClosable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotEnoughEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOrOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"assigned\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"opened\",\"type\":\"bytes32\"}],\"name\":\"ResultMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"named\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settled\",\"type\":\"uint64\"}],\"name\":\"StaleIndex\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"TaskClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"}],\"name\":\"TooManyTokens\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"UnknownOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"WrongVoucher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroResults\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroVouchers\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"CloseStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"PaidFromStake\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structSettlement[]\",\"name\":\"settlements\",\"type\":\"tuple[]\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"UnpaidAnswered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structUnpaidClaim\",\"name\":\"claim\",\"type\":\"tuple\"}],\"name\":\"UnpaidClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"UnpaidDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"UnpaidPaid\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"answerBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"answerUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"claimOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimSeconds\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"promptDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAssignment\",\"name\":\"assignment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"assignmentSignature\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"finish\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structOpening\",\"name\":\"opening\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"openingSignature\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"tokens\",\"type\":\"bytes\"}],\"internalType\":\"structUnpaidResult[]\",\"name\":\"results\",\"type\":\"tuple[]\"}],\"name\":\"claimUnpaid\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"collectUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"disputeUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"distribute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"escrowOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closing\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"filingFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"numbersPaid\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserved\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seqFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"internalType\":\"structSignedVoucher[]\",\"name\":\"vouchers\",\"type\":\"tuple[]\"}],\"name\":\"settleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"settledOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakersShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startClose\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"undistributed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toBurn\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "c1853b47421a4b6c7b42e338ffd35e6f7b",
	Bin: "0x61026080604052346105ee5780614813803803809161001e8285610869565b83398101039061012082126105ee578051916001600160a01b038316908184036105ee5761010090601f1901126105ee576040519061010082016001600160401b038111838210176108555760405260208301518252604083015191602081019283526060840151916040820192835261009a6080860161088c565b91606081019283526100ae60a0870161088c565b93608082019485526100c260c0880161088c565b9560a0830196875261010060e08901519860c08501998a5201519860e08401998a526040516315e5a1e560e01b8152602081600481895afa9081156105fa575f9161081b575b50604051630afaeebf60e31b8152906020826004818a5afa9182156105fa575f926107df575b50866080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528860a082015260a081526101c960c082610869565b51902060c0526001600160401b038216600281106107cd575060e05261010052835161271081116107955750815184516127100390612710821161078157116107455782516001600160601b038111610710575085516001600160401b031680156106d6575061012052604051637e062a3560e11b815292602084600481885afa9384156105fa575f9461068d575b5061014084905251610160525161018052516101a05282516001600160401b03166101c05260405163095ea7b360e01b8152600481018390525f19602482015290602090829060449082905f906001600160a01b03165af180156105fa57610655575b5082516001600160401b0316801561061a575083516001600160401b03168015929091908315610605575b50821561057f575b50506105365782516001600160601b0381116104fe575083516001600160601b0381116104c65750516001600160401b039081166101e0529051166102005251610220525161024052604051613f7290816108a1823960805181613db9015260a05181613c39015260c05181613c5f015260e0518181816128dc01528181612a1601526130fe015261010051818181611fa5015281816129e60152613140015261012051818181611a0801528181611b9701528181611e8b015281816120120152818161221d01528181612672015281816136890152613ab301526101405181818161019a0152818161082701528181610b1401528181611e0801528181612129015281816122c6015281816125660152612df101526101605181818161298b015281816139a90152613a5a01526101805181818161295101526139d101526101a05181818161078701528181612917015261353201526101c051818181611c2e0152611f6101526101e051818181610b4d0152612899015261020051818181610a160152610ab0015261022051818181610300015281816105bc015281816107fa01528181610ae70152818161253a0152612d8001526102405181818161064d01528181610670015281816113d60152611b2a0152f35b6084906040519063a260e9cf60e01b825260406004830152600960448301526866696c696e6746656560b81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600960448301526818db185a5b509bdb9960ba1b60648301526024820152fd5b81516040805163a260e9cf60e01b81526004810191909152600c60448201526b616e73776572426c6f636b7360a01b60648201526001600160401b039091166024820152608490fd5b60405163cc05518360e01b8152919250602090829060049082905afa9081156105fa575f916105bc575b506001600160401b031611155f806102ee565b90506020813d6020116105f2575b816105d760209383610869565b810103126105ee576105e89061088c565b5f6105a9565b5f80fd5b3d91506105ca565b6040513d5f823e3d90fd5b516001600160401b031682101592505f6102e6565b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b636c61696d5365636f6e647360a01b60648301526024820152fd5b6020813d602011610685575b8161066e60209383610869565b810103126105ee5751801515036105ee575f6102bb565b3d9150610661565b909193506020813d6020116106ce575b816106aa60209383610869565b810103126105ee5751916001600160a01b03831683036105ee579192906020610258565b3d915061069d565b6084906040519063a260e9cf60e01b825260406004830152600b60448301526a636c6f7365426c6f636b7360a81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600660448301526573657146656560d01b60648301526024820152fd5b608482516040519063a260e9cf60e01b825260406004830152600c60448301526b7374616b657273536861726560a01b60648301526024820152fd5b634e487b7160e01b5f52601160045260245ffd5b6084906040519063a260e9cf60e01b82526040600483015260096044830152686275726e536861726560b81b60648301526024820152fd5b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d602011610813575b816107fb60209383610869565b810103126105ee5761080c9061088c565b905f61012e565b3d91506107ee565b90506020813d60201161084d575b8161083660209383610869565b810103126105ee576108479061088c565b5f610108565b3d9150610829565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761085557604052565b51906001600160401b03821682036105ee5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063054108af146129ae57806305bf0a541461297457806315011d891461293a578063157310051461290057806315e5a1e5146128bd5780631df6b0a81461287a57806335194dfe1461283a5780633c48779a1461237657806347e7ef24146121cd57806351cff8d914611fc957806357d775f814611f855780636315795514611f4157806363453ae114611d345780636632163714611b4d57806373169cf814611b12578063745a592e14611a375780637b103999146119f2578063803ebcc31461198b5780638cbf02011461178c5780638edd96fb14610a3a57806391e14b31146109f6578063a71d47c61461097c578063aea0e78b14610950578063bfe8a3da14610323578063c7cf7484146102e8578063dde5ed1b146102a3578063e038c3da14610234578063e8a489bd146101c9578063fc0c546a146101845763fe60d12c14610164575f80fd5b346101815780600319360112610181576020600554604051908152f35b80fd5b50346101815780600319360112610181576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101815760403660031901126101815760406101e5612a4f565b916001600160a01b036101f6612a65565b1681526002602052209060018060a01b03165f526020526040805f20546001600160801b038251916001600160401b0381168352831c166020820152f35b5034610181576020366003190112610181576060906001600160401b036001600160601b0360406001600160a01b0361026b612a4f565b169384815260036020528181209481528060205220541691546040519283526001600160601b0381166020840152831c166040820152f35b50346101815760403660031901126101815760406102bf612a65565b9160043581526006602052209060018060a01b03165f52602052602060405f2054604051908152f35b503461018157806003193601126101815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610181576020366003190112610181576001600160401b036004351161018157366023600435011215610181576001600160401b03600435600401351161018157366024610140600435600401350260043501011161018157600435600401351561094157805b6004356004013581101561093d5761014081026004350190606482013583526006602052604083206103c060448401612ac5565b60018060a01b03165f5260205260405f2054604051906020820160018060a01b036103ed60248701612a7b565b1681526001600160a01b0361040460448701612a7b565b166040840152606485013560608401526001600160401b0361042860848701612a3b565b1660808401526001600160401b0361044260a48701612a3b565b1660a084015260ff61045660c487016131f7565b1660c084015260e48501356001600160801b0381168091036109395760e08401526101048501356001600160601b038116809103610939576101008401526001600160a01b036104a96101248701612a7b565b166101208401526101448501926001600160401b036104c785612a3b565b1661014082015261014081526104df61016082612b32565b5190200361090a57836108e6576001600160401b036104fd8261319b565b164311156108c2575060648201355f52600660205260405f2061052260448401612ac5565b60018060a01b03165f52602052600160405f205560018060a01b0361054960248401612ac5565b165f525f60205260405f20805461057e6001600160601b0361056e6101048701613205565b166001600160601b038316612aa2565b6001600160c01b03198216600160601b600160c01b03909216919091171790556105e86105e06001600160601b036105b96101048601613205565b167f0000000000000000000000000000000000000000000000000000000000000000612aa2565b60055461302d565b6005556001600160a01b036105ff60248401612ac5565b165f525f6020526106986001600160601b0360405f20541661064a61062660248601612ac5565b916001600160801b0361063b60e48801612aef565b1680821081831802189061302d565b807f000000000000000000000000000000000000000000000000000000000000000010817f0000000000000000000000000000000000000000000000000000000000000000180218906137b3565b6001600160a01b036106ac60248501612ac5565b165f525f60205260405f20926106f56106c760248301612ac5565b8554906106d66084850161319b565b916001600160401b03806106ec60a4880161319b565b16931691613922565b946106fe6131af565b9061070b60248501612ac5565b9161071860448601612ac5565b9261072560e48701612aef565b986001810181116108ae576001997f44197caee3b7fa17afed7d6aac202f5411c55e8414de0d1ddddb2bde42845345966060966107b3946001600160801b036107ab8f8997610785918f61077d60c460ff92016131e9565b169101612aa2565b7f0000000000000000000000000000000000000000000000000000000000000000612a8f565b941692613983565b9255878060a01b036107c760448701612ac5565b165f528760205260405f209081549060208151910151851b910101905561084c6107f46101248601612ac5565b61081e877f0000000000000000000000000000000000000000000000000000000000000000612aa2565b90898060a01b037f000000000000000000000000000000000000000000000000000000000000000016613809565b61085860248501612ac5565b9461088361086860448701612ac5565b926001600160801b0361087d60e48901612aef565b1661302d565b6064604051960135865260208601526040850152868060a01b031693868060a01b031692a30161038c565b634e487b7160e01b5f52601160045260245ffd5b6108d36001600160401b039161319b565b63a5dac1e360e01b5f521660045260245ffd5b836001600160401b036108fa60249361319b565b63250b45fd60e11b835216600452fd5b60448484606461091b848301612ac5565b631bb1dd2760e21b84529101356004526001600160a01b0316602452fd5b8680fd5b5080f35b630f4a8e4b60e11b8152600490fd5b5034610181578060031936011261018157602061096b6130f4565b6001600160401b0360405191168152f35b503461018157604036600319011261018157610996612a4f565b906024356001600160401b0381168091036109f2576001600160a01b03831682526020828152604090922054919260c083901c63ffffffff1682036109e357505060e01c5b604051908152f35b6109ed92506138eb565b6109db565b5080fd5b503461018157806003193601126101815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610181576020366003190112610181576001600160401b036004351161018157366023600435011215610181576001600160401b036004356004013511610181573660246004356004013560051b60043501011161018157600435600401351561094157610adb610ad66001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612aa2565b613861565b610b0b600435600401357f0000000000000000000000000000000000000000000000000000000000000000612a8f565b90610b418230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613721565b82916001600160401b037f00000000000000000000000000000000000000000000000000000000000000001691426103e84202046103e81442151715935b600435600401358110156117695760248160051b600435010135926102a219600435360301841215610939576040519361014085018581106001600160401b03821117611755576040528785528760208601528760408601528760608601528760808601528760a08601528760c08601528760e08601528761010086015287610120860152610c1c60248260043501016024836004350101613892565b88610c2682612ac5565b91610c336020820161319b565b92610c406040830161319b565b91610c4e60a08201826138b9565b610c5a81959295613371565b610c676040519182612b32565b81815236828701116109395760209687836001600160401b0394610e42998386013783010152868151910120918160405198888a01967f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df885260018060a01b031660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c08101356101008601526101008552610d0e61012086612b32565b8c610d1b60e083016138a8565b9160ff610d2b61010083016138a8565b6001600160801b03610d406101208501612aef565b81610d4e6101408701612aef565b9163ffffffff610d6161016089016131e9565b95816040519e8f019b168b521660408d01521660608b01521660808901521660a087015260a08652610d9460c087612b32565b6020610da3610180830161319b565b9363ffffffff610db66101a085016138a8565b9381610dd26101e0610dcb6101c085016138a8565b93016138a8565b9181604051976001600160401b03888a019b168b5216604088015216606086015216608084015260808352610e0860a084612b32565b6040519788968388019a5180918c5e87019083820190868252519283915e0101918252518092825e018c815203601f198101835282612b32565b51902080604087015260448260043501013590808214801590611742575b8015611704575b6116e05750610f7690610e89610e84600435850160240180613892565b612ac5565b60ff610f26606486600435010192610eda6020610ea586612ac5565b928d60848b60043501019487610eba876131e9565b1660a08301526001600160a01b0390811693909101839052168d5261365c565b6040519360208501957f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c4193487526040860152610f1b60018060a01b0391612a7b565b1660608501526131f7565b166080820152600435840160a481013560a08301526001600160401b0390610f509060c401612a3b565b1660c082015260c08152610f6560e082612b32565b51902060e483600435010190613c33565b85516001600160a01b0391821691168082036116c75750506040517f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c602082015261014482600435010135604082015260018060a01b03610fde610164846004350101612a7b565b166060820152600435820161018481013560808301526101a481013560a08301526101c401359063ffffffff821682036116dc5763ffffffff611071921660c082015260ff6110346101e48560043501016131f7565b1660e082015261020483600435010135610100820152610100815261105b61012082612b32565b6020815191012061022483600435010190613c33565b60208601516001600160a01b0391821691168082036116c757506001600160401b0390506110b160206110ab600435850160240180613892565b0161319b565b816110c860406110ab600435870160240180613892565b1660808801521660608601526110dc6130f4565b6001600160401b0380606088015116911690818110156116b257505060ff60a086015116600f81116116a0575061114e6001600160401b0361112460c484600435010161319b565b1663ffffffff6111476101e0611141600435870160240180613892565b016138a8565b1690612aa2565b866103e88102046103e814871517156115075787906111716103e8890282612aa2565b916115f657806103e8420210801561168f575b61167a57505061119b6101c48260043501016138a8565b6111ac6101c48360043501016138a8565b6111bd6101e48460043501016131e9565b60ff6040519163ffffffff60208401946101a48860043501013586521660408401521660608201526102048460043501013560808201526080815261120360a082612b32565b51902061018483600435010135810361165b5750604086015160208701516001600160a01b03169061124160043585016102848101906024016138b9565b91909260038316611647576040939293519060208201927f6f453ac4d7ddfceb61e8ddc07a48d71cf7ed4cbb0bc3e0919aeea39f49d2758e84526040830152606082015260608152611294608082612b32565b51902091815b818101831061160a575050506101a483600435010135148015906115cb575b6115905763ffffffff806112da610100611141600435870160240180613892565b1691169081116115585761135a9190611354906001600160801b0361134e6101406113176113408461131d610120846004358c0160240180613892565b01612aef565b1663ffffffff61133960e06111416004358d0160240180613892565b1690612a8f565b966004350160240180613892565b16612a8f565b90612aa2565b6001600160601b038111611546576001600160801b031660c08501526001600160401b03831661012085015233610100850152604080850151885260066020908152818920818701516001600160a01b03165f9081529152205461151b5761141b906001600160601b0361140e60018060a01b038751166114087f00000000000000000000000000000000000000000000000000000000000000006001600160801b0360c08b015116612aa2565b906137b3565b16908160e0870152612aa2565b6020808501516001600160a01b039081168952600282526040808a2087519092165f90815291909252208054919491600160c01b8101811161150757600160c01b019055604051600192919060208101906114888161147a8585613050565b03601f198101835282612b32565b51902060408201518952600660205260408920848060a01b03602084015116858060a01b03165f5260205260405f2055828060a01b038151167fa3daa2f3c0c3309ffa27457ef3342565b7bd44653b07689f2daf10ebc2ecda8f6114fe858060a01b036020850151169360405191829182613050565b0390a301610b7f565b634e487b7160e01b89526011600452602489fd5b6040840151602085015163546511c760e11b89526004919091526001600160a01b0316602452604487fd5b6304041d9560e11b8852600452602487fd5b604491899163ffffffff9161157c9061010090611141906004350160240180613892565b90632826b16560e01b845260045216602452fd5b604489836101a46115ad60043583016102848101906024016138b9565b929050632d67c78360e11b845260043501013560045260021c602452fd5b506115e260043583016102848101906024016138b9565b90506403fffffffc8260021b1614156112b9565b634e487b7160e01b8a52601160045260248afd5b909192833562ff00ff63ff00ff008260d81c169160e81c1617908d5263ffff00008160101b169060101c17602052600460408d209301919061129a565b631577554360e31b8d52600483905260248dfd5b636a4af32d60e01b8a5260048035840161018401359052602452604489fd5b6380c3e8ff60e01b8a52600452602452604488fd5b5097508897816103e8420211611184565b6360fbe6fd60e01b8952600452602488fd5b63651b1d8b60e11b8a52600452602452604488fd5b6377f0734360e11b8a52600452602452604488fd5b8980fd5b630f6789b760e41b8a52600490815260249190915235016101440135604452606487fd5b506117156064846004350101612ac5565b6001600160a01b0361172e600435860161016401612ac5565b6001600160a01b0390921691161415610e67565b5080610144846004350101351415610e60565b634e487b7160e01b89526041600452602489fd5b50611778602092600554612aa2565b6005556001600160401b0360405191168152f35b503461018157602036600319011261018157600435906001600160401b0382116101815736602383011215610181578160040135916001600160401b0383116109f2573660246101808502830101116109f257821561197c576117f160448201612ac5565b926117fa6131af565b916001600160401b0361180b6130f4565b1660408401528160600260608104830361196857604001806040116119685780602061185461183e606094999699613371565b9261184c6040519485612b32565b808452613371565b82820190601f190136823786840183905252604081018790520160808401526001600160a01b03821691845b8681101561195a576118a06024610180830285010161012081019061326d565b6020818101516001600160a01b03908116808a52600283526040808b2085519093165f9081529290935291902080549192909160c01c15158061192f575b611914576118ed9188916133f4565b8481036118fd5750600101611880565b63d0c1869d60e01b87526004859052602452604486fd5b6060015163070fac2360e11b89526004526024829052604488fd5b506060810151895260066020526040892060018060a01b0384165f5260205260405f205415156118de565b856119658684613608565b80f35b634e487b7160e01b85526011600452602485fd5b63f9223c7160e01b8252600482fd5b5034610181576020366003190112610181576060906001600160601b03806001600160a01b036119b9612a4f565b1692838152600160205260408120549381528060205260408120549050841c16916040519283528181166020840152831c166040820152f35b50346101815780600319360112610181576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461018157366003190161018081126109f257610120136101815760603661012319011261018157611a6861338c565b90611a76610124600461326d565b6020808201516001600160a01b0390811680855260028352604080862085519093165f90815292909352919020805492949260c01c151580611ae7575b611acb5782611ac69161196595966133f4565b613608565b606085015163070fac2360e11b85526004526024829052604484fd5b506060850151845260066020526040842060018060a01b0383165f5260205260405f20541515611ab3565b503461018157806003193601126101815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461018157604036600319011261018157611b67612a4f565b604051630a57ebcf60e11b81526001600160a01b03918216600482018190529291602480359291602091839182907f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d29578391611cfa575b506001600160a01b031633819003611cdf5750828252816020526001600160601b03604083205416808211611cc95750917f22f2dfe14115a4561ef2ef88bddb647a7802ea9c60b38bc2ed90a0e16f0a17926040602094611c54610ad66001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612aa2565b825190611c6082612b03565b6001600160601b03831682526001600160601b03846001600160401b038a850193169889845288815260038b52209251168254916001600160401b0360601b905160601b16916001600160601b0360a01b161717905581519081528486820152a2604051908152f35b631208081160e01b835260045260245260449150fd5b905060649263f24638bd60e01b835260045260245233604452fd5b611d1c915060203d602011611d22575b611d148183612b32565b81019061300e565b5f611bc7565b503d611d0a565b6040513d85823e3d90fd5b5034610181576020366003190112610181576001600160a01b03611d56612a4f565b1680825281602052604082209080835260016020528260408120918254926001600160601b038085169460601c16938554956001600160601b038760601c1696611da08884612aa2565b97611f20575b505015801590611f17575b611f0b575b50807f60ce3cc2d133631eac66a476f14997a9fa682bd05a60dd993cf02285822d78d860408051878152866020820152a283611e89575b505080611e05575b6040809350519182526020820152f35b827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156109f2578190602460405180948193630852cd8d60e31b83528760048401525af18015611e7e57611e65575b50611df5565b611e70848092612b32565b611e7a5782611e5f565b8280fd5b6040513d86823e3d90fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15611e7a5782916044839260405194859384926310b3879160e11b845260048401528960248401525af18015611f005715611ded5781611ef591612b32565b611e7a57825f611ded565b6040513d84823e3d90fd5b4360c01b90555f611db6565b50831515611db1565b6001600160601b038116906001600160401b0360c01b161790555f80611da6565b503461018157806003193601126101815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018157806003193601126101815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018157602036600319011261018157611fe3612a4f565b604051630a57ebcf60e11b81526001600160a01b039182166004820181905290929091602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9283156121c057819361219f575b506001600160a01b038316923384900361218457828252600360205260408220906001600160401b036040519261207884612b03565b546001600160601b038116845260601c168060208401528015801561217b575b61216957602061210487877ff790594f342e66b3bdafeb3577b65a6ce13c6887865dd962685f802c794d7b096040896121568a8a86845260038a528385812055868452838a528484208054946001600160601b038087169451168480821091180284189a8b809561302d565b6001600160c01b03198716600160601b600160c01b03909716969096178617909155507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613809565b81519086825287820152a3604051908152f35b6332d2c42760e01b8452600452602483fd5b50804310612098565b508260649263f24638bd60e01b835260045260245233604452fd5b6121b991935060203d602011611d2257611d148183612b32565b915f612042565b50604051903d90823e3d90fd5b5034610181576040366003190112610181576121e7612a4f565b60243590811561236757604051630a57ebcf60e11b81526001600160a01b039182166004820181905291602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115611e7e578491612348575b506001600160a01b03161561233657808352826020526040832080549061227d846001600160601b038416612aa2565b6001600160601b03811161231f576001600160601b0316600160601b600160c01b0383166001600160c01b03199390931692909217821790556122eb8330336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016613721565b60405192835260208301527ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c560403393a380f35b6306dfcc6560e41b86526060600452602452604485fd5b630b4fa80360e11b8352600452602482fd5b612361915060203d602011611d2257611d148183612b32565b5f61224d565b6369b95dc960e01b8352600483fd5b3461280c5761014036600319011261280c57612398612393612aaf565b61365c565b6044355f818152600660205260409020602435916001600160a01b0383169182840361280c57825f5260205260405f20549260405160208101906004359060018060a01b0382169687830361280c578784525f918760408201528660608201526064356001600160401b03811680910361280c5760808201526084356001600160401b03811680910361280c5760a082015260a43560ff811680910361280c5760c082015260c4356001600160801b03811680910361280c5760e082015260e435946001600160601b0386169283870361280c576101008301849052610104356001600160a01b0381169081900361280c5761012084015261012435916001600160401b0383169384840361280c578461014082015261014081526124bf61016082612b32565b51902003612823578143116128105750505f97865f52600660205260405f209261280c57612561936105e093895f52602052600160405f2055505f525f60205260405f208054612518836001600160601b038316612aa2565b6001600160c01b03198216600160601b600160c01b03909216919091171790557f0000000000000000000000000000000000000000000000000000000000000000935083612aa2565b6005557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061259b81303385613721565b6125bd6125a6612aaf565b6001600160801b036125b6612ad9565b16906137b3565b906001600160ff1b03811681036108ae576125db9060011b82612aa2565b91803b1561280c575f8091602460405180948193630852cd8d60e31b83528860048401525af18015612801576127ec575b506001600160801b0361261d612ad9565b168110612670575b507f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d91604091612653612aaf565b835195865260208601919091526001600160a01b0316939050a380f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692906126a4612aaf565b906126ad612aaf565b604051630a57ebcf60e11b81526001600160a01b03909116600482015291602083602481895afa908982156127e05760409481936127ba575b506126fe608493946001600160801b0361087d612ad9565b855163018171b960e41b81526001600160a01b03938416600482015292909416602483015260448201819052606482019390935295869283915af19283156127af577f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d9360409361277692899261277e575b50612aa2565b915091612625565b61279f919250853d87116127a8575b6127978183612b32565b81019061303a565b90509089612770565b503d61278d565b6040513d88823e3d90fd5b608493506127d96126fe9160203d602011611d2257611d148183612b32565b93506126e6565b604051903d90823e3d90fd5b6127f99196505f90612b32565b5f948661260c565b6040513d5f823e3d90fd5b5f80fd5b5063250b45fd60e11b5f5260045260245ffd5b8888631bb1dd2760e21b5f5260045260245260445ffd5b3461280c5736600319016102c0811261280c576101401361280c576101203661014319011261280c5760603661026319011261280c57612878612b53565b005b3461280c575f36600319011261280c5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461280c575f36600319011261280c5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461280c575f36600319011261280c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461280c575f36600319011261280c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461280c575f36600319011261280c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461280c57602036600319011261280c576004356001600160401b03811680910361280c576109db612a0c6020926001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612a8f565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016612aa2565b35906001600160401b038216820361280c57565b600435906001600160a01b038216820361280c57565b602435906001600160a01b038216820361280c57565b35906001600160a01b038216820361280c57565b818102929181159184041417156108ae57565b919082018092116108ae57565b6004356001600160a01b038116810361280c5790565b356001600160a01b038116810361280c5790565b60c4356001600160801b038116810361280c5790565b356001600160801b038116810361280c5790565b604081019081106001600160401b03821117612b1e57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117612b1e57604052565b6044355f81815260066020526040902060243591906001600160a01b038316830361280c576001600160a01b038381165f9081526020928352604090819020549051949285019160043591908216820361280c576001600160a01b0382811684528416840361280c576001600160a01b0384166040870152606086018590526064356001600160401b038116810361280c576001600160401b031660808701526084356001600160401b038116810361280c576001600160401b031660a087015260a43560ff8116810361280c5760ff1660c087015260c435956001600160801b0387169081880361280c578160e082015260e435926001600160601b0384169586850361280c576101008301879052610104356001600160a01b038116810361280c576001600160a01b031661012084015261012435926001600160401b038416840361280c576001600160401b0384166101408201526101408152612cbc61016082612b32565b51902003612fdf576001600160401b038116810361280c576001600160401b0381164311612fb057505f8681526006602052604081209094906001600160a01b038716870361280c576001600160a01b038781165f9081526020929092526040909120600190558416840361280c576001600160a01b0384165f908152602081905260409020805482850361280c57612d5e836001600160601b038316612aa2565b6001600160c01b03198216600160601b600160c01b03909216919091171790557f00000000000000000000000000000000000000000000000000000000000000009281810361280c57612db6916105e0915084612aa2565b600555612dc761026461014461326d565b9660608801519187831491821592612f8c575b8215612f6b575b8215612f52575b5050612f1d57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561280c575f91602483926040519485938492630852cd8d60e31b845260048401525af1801561280157612f08575b506001600160a01b038116808203611e7a576001600160a01b038416808503612f045780827f55a8f34f33da48e312f65abe4068aa90bbdf5651c50acdc872b4df25275996856040808b01996001600160401b038b511682519182526020820152a3835260026020526040832091505f526020526001600160401b0360405f209351166001600160401b038454161015612efe57612ef6612efc94612eee61338c565b9485916133f4565b50613608565b565b50505050565b8380fd5b612f159192505f90612b32565b5f905f612e4b565b866001600160801b0360e060018060a01b03602084015116920151169163543498f560e01b5f5260045260245260445260645ffd5b5060e08901516001600160801b03161090505f80612de8565b89519092506001600160a01b03868116911681870361280c57141591612de1565b60208a01519092506001600160a01b03888116911681890361280c57141591612dda565b6001600160401b038116810361280c5763250b45fd60e11b5f9081526001600160401b03909116600452602490fd5b85876001600160a01b038216820361280c57631bb1dd2760e21b5f5260045260018060a01b031660245260445ffd5b9081602091031261280c57516001600160a01b038116810361280c5790565b919082039182116108ae57565b919082604091031261280c576020825192015190565b9190916101206001600160401b038161014084019560018060a01b03815116855260018060a01b0360208201511660208601526040810151604086015282606082015116606086015282608082015116608086015260ff60a08201511660a08601526001600160801b0360c08201511660c08601526001600160601b0360e08201511660e086015260018060a01b0361010082015116610100860152015116910152565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461312c57505f90565b613136904361302d565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908115613187576001916001600160401b03910416016001600160401b0381116108ae5790565b634e487b7160e01b5f52601260045260245ffd5b356001600160401b038116810361280c5790565b6040519060a082018281106001600160401b03821117612b1e576040525f6080838281528260208201528260408201526060808201520152565b3560ff8116810361280c5790565b359060ff8216820361280c57565b356001600160601b038116810361280c5790565b6040519061012082018281106001600160401b03821117612b1e576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b919091613278613219565b50613281613219565b506040519061014082016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6825261012060208301918237610140822093604083015160a01c825160a01c17606084015160401c1760c084015160a08501511760401c179260e0810193845160081c17906101006101208201519101511760801c1761336257613314908295613c33565b90516001600160a01b03918216911680820361334d5750505160ff16600f811161333b5750565b6360fbe6fd60e01b5f5260045260245ffd5b630d41df1560e41b5f5260045260245260445ffd5b630de54e5d60e31b5f5260045ffd5b6001600160401b038111612b1e57601f01601f191660200190565b6133946131af565b906001600160401b036133a56130f4565b16604083015260606133b760a0613371565b6133c46040519182612b32565b60a0815260206133d460a0613371565b82820190601f190136823782848701525260016040820152016080830152565b909160408201926001600160401b0384511691610100840151936001600160801b0385168354906001600160401b038216946001600160801b038360401c169260808501986001600160401b038a5116604088015190818110156135e8575050878911156135d1576001600160801b0360e0870151168086018086109081156135b1575b5061359757509077ffffffffffffffffffffffffffffffff0000000000000000899260401b16906001600160401b0360c01b161717905503936001600160401b0360018060a01b03835116975116936080840194855192606084018085116108ae57604089958c9487936135669b5285825260208201520152815f525f60205261352260405f20996001600160401b038b549151166001600160401b0360a0890151169185613922565b909360ff60c088015116920301017f00000000000000000000000000000000000000000000000000000000000000000293602060018060a01b039101511691613983565b809491946135745750505055565b61357e908361302d565b906308eeb04b60e11b5f5260045260245260445260645ffd5b8585631f0d77a560e11b5f5260045260245260445260645ffd5b60018b018c149150816135c6575b505f613478565b90508514155f6135bf565b878963783b523160e01b5f5260045260245260445ffd5b6001600160401b03925063651b1d8b60e11b5f526004521660245260445ffd5b9060607f249ca591d9d4255ab3af3bb03e4882e0ce6aa3584a86116a979267391b877cd99160018060a01b0384165f52600160205260405f20805482516020840151851b91010190550151602081519101a2565b604051630a57ebcf60e11b81526001600160a01b03918216600482018190529091602090839060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa918215612801575f92613700575b5080331415806136ed575b6136cc575050565b63f0c9152f60e01b5f5260045260018060a01b03166024523360445260645ffd5b50336001600160a01b03831614156136c4565b61371a91925060203d602011611d2257611d148183612b32565b905f6136b9565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613792575b6040525f606052156137725750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166137aa57823b15153d15161690613763565b503d5f823e3d90fd5b91909160018060a01b03165f525f60205260405f2080546137e76001600160601b038216948086108187180218809561302d565b6001600160c01b03198216600160601b600160c01b0390921691909117179055565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613849575b604052156137725750565b9060018115166137aa57823b15153d1516169061383e565b6001600160401b03811161387b576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b9035906101fe198136030182121561280c570190565b3563ffffffff8116810361280c5790565b903590601e198136030182121561280c57018035906001600160401b03821161280c5760200191813603831361280c57565b6001600160a01b03165f908152600460209081526040808320600385901c845290915290205460e063ffffffff9260051b161c1690565b9190939263ffffffff81105f1461397757600101915b63ffffffff8560c01c16821461395757936139539394613df6565b9091565b50508260e01c90818111156139715703918260e01b019190565b50505f90565b5063ffffffff91613938565b92909493915f956001600160601b038516918285850111613a41575b505061271061270f7f0000000000000000000000000000000000000000000000000000000000000000840201046127107f000000000000000000000000000000000000000000000000000000000000000084020495818403808811613a39575b85918860209203815101815201910181510190520303916001600160601b038260601c160160601b906001600160401b0360c01b16171791565b9650866139ff565b929650909182871115613c27578293845f985b03613a917f0000000000000000000000000000000000000000000000000000000000000000612710613a868285613eee565b918409151590612aa2565b604051630a57ebcf60e11b81526001600160a01b0394851660048201819052947f0000000000000000000000000000000000000000000000000000000000000000169391929190602081602481885afa908115612801575f91613c08575b506001600160a01b0316958615613bf5579060846040925f613b1d8f613b15898961302d565b950388612aa2565b978551988995869463018171b960e41b865260018060a01b03169c8d60048701526024860152604485015260648401525af193841561280157613ba2955f945f96613bac575b507fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae6040613b9d96978151908982526020820152a361302d565b61302d565b9491905f8061399f565b60409650613b9d9550613bec7fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae91883d8a116127a8576127978183612b32565b97509550613b63565b85630b4fa80360e11b5f5260045260245ffd5b613c21915060203d602011611d2257611d148183612b32565b5f613aef565b86938488850398613a54565b604290467f000000000000000000000000000000000000000000000000000000000000000003613d33577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220906020810135907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211613d20576020925f928260ff613cdb6040608096016131e9565b6040519485521686840152356040830152606082015282805260015afa15612801575f51906001600160a01b03821615613d1157565b63f645eedf60e01b5f5260045ffd5b506335e2f38360e21b5f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152613ded60c082612b32565b51902090613c80565b919392909363ffffffff8560c01c168560e01c90808311613e41575050613e1d81846138eb565b9283831115613e395782613e36949392613b9d92613ea7565b90565b505050505f90565b81969396949294613e96575b50505063ffffffff8211613e7e576001600160c01b031660c09190911b63ffffffff60c01b161760e083901b179190565b506306dfcc6560e41b5f52602060045260245260445ffd5b613e9f92613ea7565b5f8080613e4d565b600582901b60e016926001600160a01b039091165f90815260046020908152604080832060039590951c835293905291909120805463ffffffff841b19169190921b179055565b9091905f905f198482099084810292838084109303928084039314613f6557826127101115613f5357507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b505050612710919250049056",
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
