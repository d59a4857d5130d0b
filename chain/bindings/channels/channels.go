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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"burnShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stakersShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seqFee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"closeBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"claimSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"claimBond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"filingFee\",\"type\":\"uint256\"}],\"internalType\":\"structChannelParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"name\":\"AnswerPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"name\":\"AnswerTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computed\",\"type\":\"bytes32\"}],\"name\":\"BadOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"BadOutput\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"}],\"name\":\"BadRank\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadTokens\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadVoucherSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"settled\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"CumulativeMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"other\",\"type\":\"address\"}],\"name\":\"DifferentMiners\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"EscrowShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextEpoch\",\"type\":\"uint64\"}],\"name\":\"FutureEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"NoSuchClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotClaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"NotClosable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotEnoughEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOrOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"assigned\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"opened\",\"type\":\"bytes32\"}],\"name\":\"ResultMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"named\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settled\",\"type\":\"uint64\"}],\"name\":\"StaleIndex\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"TaskClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"}],\"name\":\"TooManyTokens\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"UnknownOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"WrongVoucher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroResults\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroVouchers\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"CloseStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"PaidFromStake\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structSettlement[]\",\"name\":\"settlements\",\"type\":\"tuple[]\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"UnpaidAnswered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structUnpaidClaim\",\"name\":\"claim\",\"type\":\"tuple\"}],\"name\":\"UnpaidClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"UnpaidDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"UnpaidPaid\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"answerBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim\",\"name\":\"c\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"v\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"answerUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"claimOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimSeconds\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"promptDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAssignment\",\"name\":\"assignment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"assignmentSignature\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"finish\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structOpening\",\"name\":\"opening\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"openingSignature\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"tokens\",\"type\":\"bytes\"}],\"internalType\":\"structUnpaidResult[]\",\"name\":\"results\",\"type\":\"tuple[]\"}],\"name\":\"claimUnpaid\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"collectUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"reserved\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"answerBy\",\"type\":\"uint64\"}],\"internalType\":\"structUnpaidClaim\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"disputeUnpaid\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"distribute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"escrowOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closing\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"filingFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"numbersPaid\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserved\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seqFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"internalType\":\"structSignedVoucher[]\",\"name\":\"vouchers\",\"type\":\"tuple[]\"}],\"name\":\"settleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"settledOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakersShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startClose\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"undistributed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toBurn\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "c1853b47421a4b6c7b42e338ffd35e6f7b",
	Bin: "0x61026080604052346105e05780614abe803803809161001e828561085b565b83398101039061012082126105e0578051916001600160a01b038316908184036105e05761010090601f1901126105e0576040519061010082016001600160401b038111838210176108475760405260208301518252604083015191602081019283526060840151916040820192835261009a6080860161087e565b91606081019283526100ae60a0870161087e565b93608082019485526100c260c0880161087e565b9560a0830196875261010060e08901519860c08501998a5201519860e08401998a526040516315e5a1e560e01b8152602081600481895afa9081156105ec575f9161080d575b50604051630afaeebf60e31b8152906020826004818a5afa9182156105ec575f926107d1575b50866080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528860a082015260a081526101c960c08261085b565b51902060c0526001600160401b038216600281106107bf575060e05261010052835161271081116107875750815184516127100390612710821161077357116107375782516001600160601b038111610702575085516001600160401b031680156106c8575061012052604051637e062a3560e11b815292602084600481885afa9384156105ec575f9461067f575b5061014084905251610160525161018052516101a05282516001600160401b03166101c05260405163095ea7b360e01b8152600481018390525f19602482015290602090829060449082905f906001600160a01b03165af180156105ec57610647575b5082516001600160401b0316801561060c575083516001600160401b031680159290919083156105f7575b508215610571575b50506105285782516001600160601b0381116104f0575083516001600160601b0381116104b85750516001600160401b039081166101e052905116610200525161022052516102405260405161422b9081610893823960805181614007015260a05181613efb015260c05181613f24015260e05181818161288a015281816129c40152613265015261010051818181611fbc0152818161299401526132a70152610120518181816119b501528181611bac01528181611e6c015281816120280152818161220f0152818161264a015281816138470152613d6801526101405181818161019a0152818161035a015281816109e701528181611df80152818161212601528181612287015281816125170152612ecd01526101605181818161293901528181613c6b0152613d0f0152610180518181816128ff0152613c9401526101a0518181816103ca015281816128c501526136bf01526101c051818181611c380152611f7801526101e051818181610a2001526128470152610200518181816108e901526109830152610220518181816102dd01528181610385015281816109ba015281816124eb0152612e5f0152610240518181816103a8015281816112b60152611b3e0152f35b6084906040519063a260e9cf60e01b825260406004830152600960448301526866696c696e6746656560b81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600960448301526818db185a5b509bdb9960ba1b60648301526024820152fd5b81516040805163a260e9cf60e01b81526004810191909152600c60448201526b616e73776572426c6f636b7360a01b60648201526001600160401b039091166024820152608490fd5b60405163cc05518360e01b8152919250602090829060049082905afa9081156105ec575f916105ae575b506001600160401b031611155f806102ee565b90506020813d6020116105e4575b816105c96020938361085b565b810103126105e0576105da9061087e565b5f61059b565b5f80fd5b3d91506105bc565b6040513d5f823e3d90fd5b516001600160401b031682101592505f6102e6565b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b636c61696d5365636f6e647360a01b60648301526024820152fd5b6020813d602011610677575b816106606020938361085b565b810103126105e05751801515036105e0575f6102bb565b3d9150610653565b909193506020813d6020116106c0575b8161069c6020938361085b565b810103126105e05751916001600160a01b03831683036105e0579192906020610258565b3d915061068f565b6084906040519063a260e9cf60e01b825260406004830152600b60448301526a636c6f7365426c6f636b7360a81b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600660448301526573657146656560d01b60648301526024820152fd5b608482516040519063a260e9cf60e01b825260406004830152600c60448301526b7374616b657273536861726560a01b60648301526024820152fd5b634e487b7160e01b5f52601160045260245ffd5b6084906040519063a260e9cf60e01b82526040600483015260096044830152686275726e536861726560b81b60648301526024820152fd5b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d602011610805575b816107ed6020938361085b565b810103126105e0576107fe9061087e565b905f61012e565b3d91506107e0565b90506020813d60201161083f575b816108286020938361085b565b810103126105e0576108399061087e565b5f610108565b3d915061081b565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761084757604052565b51906001600160401b03821682036105e05756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063054108af1461295c57806305bf0a541461292257806315011d89146128e857806315731005146128ae57806315e5a1e51461286b5780631df6b0a81461282857806335194dfe146127e85780633c48779a1461234f57806347e7ef24146121bd57806351cff8d914611fe057806357d775f814611f9c5780636315795514611f5857806363453ae114611d3e5780636632163714611b6157806373169cf814611b26578063745a592e146119e45780637b1039991461199f578063803ebcc3146119525780638cbf0201146116f35780638edd96fb1461090d57806391e14b31146108c9578063a71d47c614610862578063aea0e78b14610836578063bfe8a3da14610300578063c7cf7484146102c5578063dde5ed1b14610280578063e038c3da1461021b578063e8a489bd146101c9578063fc0c546a146101845763fe60d12c14610164575f80fd5b346101815780600319360112610181576020600554604051908152f35b80fd5b50346101815780600319360112610181576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101815760403660031901126101815760406101f66101e86129fd565b6101f0612a13565b906134e8565b6001600160801b0360206001600160401b038351169201511682519182526020820152f35b5034610181576020366003190112610181576060906001600160401b0361025e60406102456129fd565b6001600160a01b03811685526003602052932092613971565b5191546040519283526001600160601b0381166020840152831c166040820152f35b503461018157604036600319011261018157604061029c612a13565b9160043581526006602052209060018060a01b03165f52602052602060405f2054604051908152f35b503461018157806003193601126101815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610181576020366003190112610181576004356001600160401b03811161083257366023820112156108325780600401356001600160401b03811161082e5736602461014083028401011161082e57801561081f57917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316917f000000000000000000000000000000000000000000000000000000000000000091907f0000000000000000000000000000000000000000000000000000000000000000907f000000000000000000000000000000000000000000000000000000000000000090835b8781101561081b5761014081028201602481019060648101359081885260066020526040882092604482019361042185612a89565b60018060a01b03165f5260205260405f20549160405191602083019160018060a01b0361044d83612a29565b1683526001600160a01b0361046188612a29565b16604085015285606085015260848101936001600160401b03610483866129e9565b16608082015260a48201936001600160401b0361049f866129e9565b1660a083015260c483019160ff6104b584613310565b1660c082015260e48401976001600160801b036104d18a61331e565b1660e083015261010485019283356001600160601b03811680910361081557610100840152610124860195610144906001600160a01b0361051189612a29565b1661012086015201926001600160401b0361052b856129e9565b16610140820152610140815261054361016082612b11565b519020036107ea578e6107c6576001600160401b0361056182612b32565b164311156107a257506105ec8f6001600160601b036105e56105f4948c5f5260066020528d61059360405f2091612a89565b60018060a01b03165f52602052600160405f20556105e06105bb6105b68b612a89565b613971565b6105d0856105c885613332565b168251612a50565b81526105db8b612a89565b6139e5565b613332565b1690612a50565b600554613175565b60055561066c6106066105b685612a89565b948d61062d87516001600160801b0361061e8c612ab3565b16808210818318021890613175565b90818082109118021896610642888851613175565b8752866001600160401b038061066361065d61065d8b612a89565b95612b32565b16931691613b70565b6001810180911161078e578f928f918d906106878995613302565b60ff1661069391612a50565b61069c91612a3d565b6106a586612a89565b906106af8c612a89565b6106b88b612ab3565b6001600160801b0316906106cc938a613c44565b976106d688612a89565b906106e0916139e5565b6106e98c612a89565b916106f3926137d1565b6106fc90612a89565b9161070691612a50565b9061071092613a18565b61071990612a89565b9461072390612a89565b9261072d90612ab3565b6001600160801b03169061074091613175565b6040805194855260208501919091528301526001600160a01b039081169216907f44197caee3b7fa17afed7d6aac202f5411c55e8414de0d1ddddb2bde4284534590606090a36001016103ec565b634e487b7160e01b5f52601160045260245ffd5b6107b36001600160401b0391612b32565b63a5dac1e360e01b5f521660045260245ffd5b8e6001600160401b036107da602493612b32565b63250b45fd60e11b835216600452fd5b60448f8a6107f78d612a89565b631bb1dd2760e21b83526004919091526001600160a01b0316602452fd5b50508f80fd5b8480f35b630f4a8e4b60e11b8352600483fd5b8280fd5b5080fd5b5034610181578060031936011261018157602061085161325b565b6001600160401b0360405191168152f35b50346101815760403660031901126101815761087c6129fd565b906024356001600160401b038116809103610832578261089d602094613971565b604081015190935082036108ba575050606001515b604051908152f35b6108c49250613b39565b6108b2565b503461018157806003193601126101815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610181576020366003190112610181576001600160401b036004351161018157366023600435011215610181576001600160401b036004356004013511610181573660246004356004013560051b6004350101116101815760043560040135156116e4576109ae6109a96001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612a50565b613aaf565b6109de600435600401357f0000000000000000000000000000000000000000000000000000000000000000612a3d565b90610a148230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166138df565b82916001600160401b037f00000000000000000000000000000000000000000000000000000000000000001691426103e84202046103e81442151715935b600435600401358110156116c15760248160051b600435010135926102a2196004353603018412156116bd576040519361014085018581106001600160401b038211176116a9576040528785528760208601528760408601528760608601528760808601528760a08601528760c08601528760e08601528761010086015287610120860152610aef60248260043501016024836004350101613ae0565b610af881612a89565b90610b0560208201612b32565b91610b1260408301612b32565b91610b2060a0820182613b07565b6001600160401b03819592951161169557908d94939291604051610b4e6020601f19601f8501160182612b11565b818152602081019036838801116116915760209788846001600160401b0395610d299a863783010152519020918160405198888a01967f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df885260018060a01b031660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c08101356101008601526101008552610bf561012086612b11565b8c610c0260e08301613af6565b9160ff610c126101008301613af6565b6001600160801b03610c276101208501612ab3565b81610c356101408701612ab3565b9163ffffffff610c486101608901613302565b95816040519e8f019b168b521660408d01521660608b01521660808901521660a087015260a08652610c7b60c087612b11565b6020610c8a6101808301612b32565b9363ffffffff610c9d6101a08501613af6565b9381610cb96101e0610cb26101c08501613af6565b9301613af6565b9181604051976001600160401b03888a019b168b5216604088015216606086015216608084015260808352610cef60a084612b11565b6040519788968388019a5180918c5e87019083820190868252519283915e0101918252518092825e018c815203601f198101835282612b11565b5190208060408701526044826004350101359080821480159061167e575b8015611640575b61161c5750610e5d90610d70610d6b600435850160240180613ae0565b612a89565b60ff610e0d606486600435010192610dc16020610d8c86612a89565b928d60848b60043501019487610da187613302565b1660a08301526001600160a01b0390811693909101839052168d5261381a565b6040519360208501957f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c4193487526040860152610e0260018060a01b0391612a29565b166060850152613310565b166080820152600435840160a481013560a08301526001600160401b0390610e379060c4016129e9565b1660c082015260c08152610e4c60e082612b11565b51902060e483600435010190613eef565b85516001600160a01b039182169116808203611603575050604051602081017f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c815261014483600435010135604083015260018060a01b03610ec6610164856004350101612a29565b16606083015261018460043584019081013560808401526101a481013560a08401526101c4013563ffffffff8116929083900361161857610f529260c082015260ff610f196101e4866004350101613310565b1660e0820152610204846004350101356101008201526101008152610f4061012082612b11565b51902061022483600435010190613eef565b60208601516001600160a01b03918216911680820361160357506001600160401b039050610f926020610f8c600435850160240180613ae0565b01612b32565b81610fa96040610f8c600435870160240180613ae0565b166080880152166060860152610fbd61325b565b6001600160401b0380606088015116911690818110156115ee57505060ff60a086015116600f81116115dc57506110286001600160401b0361100560c4846004350101612b32565b1663ffffffff6105e56101e0611022600435870160240180613ae0565b01613af6565b866103e88102046103e8148715171561144557879061104b6103e8890282612a50565b9161153457806103e842021080156115cb575b6115b65750506110756101c4826004350101613af6565b6110866101c4836004350101613af6565b6110976101e4846004350101613302565b60ff6040519163ffffffff60208401946101a4886004350101358652166040840152166060820152610204846004350101356080820152608081526110dd60a082612b11565b5190206101848360043501013581036115975750604086015160208701516001600160a01b031661111a6004358501610284810190602401613b07565b92909160038416611583576040519060208201927f6f453ac4d7ddfceb61e8ddc07a48d71cf7ed4cbb0bc3e0919aeea39f49d2758e8452604083015260608201526060815261116a608082612b11565b5190209181015b8082106115485750506101a48360043501013514801590611509575b6114ce5763ffffffff806111ae610100611022600435870160240180613ae0565b1691169081116114965761122e9190611228906001600160801b036112226101406111eb611214846111f1610120846004358c0160240180613ae0565b01612ab3565b1663ffffffff61120d60e06110226004358d0160240180613ae0565b1690612a3d565b966004350160240180613ae0565b16612a3d565b90612a50565b6001600160601b038111611484576001600160801b031660c08501526001600160401b03831661012085015233610100850152604080850151885260066020908152818920818701516001600160a01b03165f90815291522054611459578351611311906112a4906001600160a01b0316613971565b6112ff6001600160601b0382516112e87f00000000000000000000000000000000000000000000000000000000000000006001600160801b0360c08c015116612a50565b908180821091180218168060e08901528251613175565b815285516001600160a01b03166139e5565b8351602085015161132e916001600160a01b0391821691166134e8565b60408101515f198114611445576001908101604083810182905287516020808a01518651968201516001600160a01b039182165f90815260028452858120929094168452915290829020911b90931760c09190911b1790915591906113a1906001600160601b0360e08701511690612a50565b9360405160208101906113c6816113b885856131b7565b03601f198101835282612b11565b51902060408201518952600660205260408920848060a01b03602084015116858060a01b03165f5260205260405f2055828060a01b038151167fa3daa2f3c0c3309ffa27457ef3342565b7bd44653b07689f2daf10ebc2ecda8f61143c858060a01b0360208501511693604051918291826131b7565b0390a301610a52565b634e487b7160e01b89526011600452602489fd5b6040840151602085015163546511c760e11b89526004919091526001600160a01b0316602452604487fd5b6304041d9560e11b8852600452602487fd5b604491899163ffffffff916114ba9061010090611022906004350160240180613ae0565b90632826b16560e01b845260045216602452fd5b604489836101a46114eb6004358301610284810190602401613b07565b929050632d67c78360e11b845260043501013560045260021c602452fd5b506115206004358301610284810190602401613b07565b90506403fffffffc8260021b16141561118d565b634e487b7160e01b8a52601160045260248afd5b9091823562ff00ff63ff00ff008260d81c169160e81c1617908c5263ffff00008160101b169060101c17602052600460408c20920190611171565b631577554360e31b8d52600484905260248dfd5b636a4af32d60e01b8a5260048035840161018401359052602452604489fd5b6380c3e8ff60e01b8a52600452602452604488fd5b5097508897816103e842021161105e565b6360fbe6fd60e01b8952600452602488fd5b63651b1d8b60e11b8a52600452602452604488fd5b6377f0734360e11b8a52600452602452604488fd5b8a80fd5b630f6789b760e41b8a52600490815260249190915235016101440135604452606487fd5b506116516064846004350101612a89565b6001600160a01b0361166a600435860161016401612a89565b6001600160a01b0390921691161415610d4e565b5080610144846004350101351415610d47565b8780fd5b634e487b7160e01b8e52604160045260248efd5b634e487b7160e01b89526041600452602489fd5b8680fd5b506116d0602092600554612a50565b6005556001600160401b0360405191168152f35b630f4a8e4b60e11b8152600490fd5b5034610181576020366003190112610181576004356001600160401b0381116108325736602382011215610832578060040135916001600160401b0383116101815736602461018085028401011161018157821561194357919061175960448201612a89565b61176161325b565b9361176b84612b46565b906117796040519283612b11565b848252601f1961178886612b46565b01815b8181106119225750506001600160a01b038316959093849384929190835b888710156118de576101808702830160248101906044018b6001600160a01b036117d283612a89565b16036118b357875189101561189f5760208960051b89010151916117fa610120820182613346565b61180f61180682612a89565b6101f084612a89565b91604083015115158061186b575b61183e575091611831918760019594613542565b91019801960195966117a9565b604491606061184d8b93612a89565b63070fac2360e11b84529101356004526001600160a01b0316602452fd5b5061187581612a89565b60608301358a52600660205260408a209060018060a01b03165f5260205260405f2054151561181d565b634e487b7160e01b87526032600452602487fd5b868c6118c0604493612a89565b63d0c1869d60e01b83526004919091526001600160a01b0316602452fd5b7f249ca591d9d4255ab3af3bb03e4882e0ce6aa3584a86116a979267391b877cd961191c876119108b8e958a976137d1565b60405191829182612bdc565b0390a280f35b6020906119329896959798612b5d565b82828701015201969593949661178b565b63f9223c7160e01b8152600490fd5b503461018157602036600319011261018157606061196e6129fd565b602061198261197c83613a70565b92613971565b015190602081519101519060405192835260208301526040820152f35b50346101815780600319360112610181576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610181573660031901610180811261083257610120136101815760603661012319011261018157611a15612b7b565b611a1d61325b565b611a2682612bbb565b5190611a356101246004613346565b600435906001600160a01b0382168203611b22576024356001600160a01b0381168082141593846116915782611a6a916134e8565b936040850151151580611aff575b611adf5750505091611a8f91611a9d936004613542565b90611a98612a73565b6137d1565b7f249ca591d9d4255ab3af3bb03e4882e0ce6aa3584a86116a979267391b877cd961191c6001600160a01b03611ad1612a73565b169260405191829182612bdc565b9087916108325763070fac2360e11b825260643560045260245260449150fd5b50505f6064358852600660205260408820825f5260205260405f20541515611a78565b8480fd5b503461018157806003193601126101815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461018157604036600319011261018157611b7b6129fd565b604051630a57ebcf60e11b81526001600160a01b0380831660048301819052939260248035939192602091839182907f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d33578491611d04575b506001600160a01b031633819003611ce95750611bf890613971565b51808211611cd35750917f22f2dfe14115a4561ef2ef88bddb647a7802ea9c60b38bc2ed90a0e16f0a17926040602094611c5e6109a96001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612a50565b825190611c6a82612ac7565b6001600160601b03831682526001600160601b03846001600160401b038a850193169889845288815260038b52209251168254916001600160401b0360601b905160601b16916001600160601b0360a01b161717905581519081528486820152a2604051908152f35b631208081160e01b835260045260245260449150fd5b63f24638bd60e01b8452600485905260245233604452606483fd5b611d26915060203d602011611d2c575b611d1e8183612b11565b810190613182565b5f611bdc565b503d611d14565b6040513d86823e3d90fd5b503461018157602036600319011261018157611d586129fd565b611d6181613971565b9082611d6c82613a70565b9160208301519260208501611d848151835190612a50565b95848251611f45575b5050505115801590611f3c575b611eec575b60018060a01b0316807f60ce3cc2d133631eac66a476f14997a9fa682bd05a60dd993cf02285822d78d860408051878152866020820152a283611e6a575b505080611df5575b6040809350519182526020820152f35b827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610832578190602460405180948193630852cd8d60e31b83528760048401525af18015611d3357611e55575b50611de5565b611e60848092612b11565b61082e5782611e4f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561082e5782916044839260405194859384926310b3879160e11b845260048401528960248401525af18015611ee15715611ddd5781611ed691612b11565b61082e57825f611ddd565b6040513d84823e3d90fd5b611f37604051611efb81612af6565b83815260208082018590524360409283018190526001600160a01b0385165f908152600190925291902060c09190911b606085901b8517179055565b611d9f565b50821515611d9a565b611f509252836139e5565b5f8084611d8d565b503461018157806003193601126101815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018157806003193601126101815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018157602036600319011261018157611ffa6129fd565b604051630a57ebcf60e11b81526001600160a01b0380831660048301819052929190602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d3357849161219e575b506001600160a01b038116933385900361218357838152600360205260408120906001600160401b036040519261208e84612ac7565b546001600160601b038116845260601c168060208401528015801561217a575b61216757602061211d88887ff790594f342e66b3bdafeb3577b65a6ce13c6887865dd962685f802c794d7b0960406001600160601b036121538c8c6121248d8d89815260038d528781205561210284613971565b9586915116938151948580821091180285189b8c8096613175565b82526139e5565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613a18565b5181519086825287820152a3604051908152f35b6332d2c42760e01b825260045260249150fd5b508043106120ae565b606490858563f24638bd60e01b835260045260245233604452fd5b6121b7915060203d602011611d2c57611d1e8183612b11565b5f612058565b5034610181576040366003190112610181576121d76129fd565b60243590811561234057604051630a57ebcf60e11b81526001600160a01b0380831660048301819052929190602090829060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115612335578591612316575b506001600160a01b0316156123025761225781613971565b906001600160601b0384116122e9578161227f9161211d6001600160601b0387168351612a50565b6122b48330337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166138df565b5160405192835260208301527ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c560403393a380f35b6306dfcc6560e41b855260606004526024849052604485fd5b630b4fa80360e11b84526004829052602484fd5b61232f915060203d602011611d2c57611d1e8183612b11565b5f61223f565b6040513d87823e3d90fd5b6369b95dc960e01b8352600483fd5b346127ba576101403660031901126127ba5761237161236c612a5d565b61381a565b6044355f818152600660205260409020602435916001600160a01b038316918284036127ba57825f5260205260405f2054916040519060208201936004359560018060a01b0387168088036127ba5786525f938360408201528560608201526064356001600160401b0381168091036127ba5760808201526084356001600160401b0381168091036127ba5760a082015260a43560ff81168091036127ba5760c082015260c4356001600160801b0381168091036127ba5760e082015260e435966001600160601b038816938489036127ba576101008301859052610104356001600160a01b038116908190036127ba5761012084015261012435916001600160401b038316938484036127ba5784610140820152610140815261249761016082612b11565b519020036127d1578143116127be5750505f96855f52600660205260405f20946127ba57612512946105ec946124e993505f52602052600160405f20556124dd81613971565b9061211d848351612a50565b7f0000000000000000000000000000000000000000000000000000000000000000945084612a50565b6005557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169161254c813033866138df565b6125576105b6612a5d565b9061258b8251926125816001600160801b03612571612a9d565b1680861081871802188095613175565b81526105db612a5d565b6001600160ff1b038116810361078e576125a89060011b82612a50565b92803b156127ba575f8091602460405180948193630852cd8d60e31b83528960048401525af180156127af5761279a575b506001600160801b036125ea612a9d565b168110612646575b507f66bcf4938275b72f42b818c767de23c401900ae80c6abe3514fc6f42f6d65d3d604061261e612a5d565b93612627612a73565b825194855260208501919091526001600160a01b03908116941692a380f35b90917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169161267b612a5d565b90612684612a5d565b604051630a57ebcf60e11b81526001600160a01b03909116600482015291602083602481885afa9087821561278e576040948193612768575b506126db608493946001600160801b036126d5612a9d565b16613175565b855163018171b960e41b81526001600160a01b03938416600482015292909416602483015260448201819052606482019390935294859283915af1908115611d335761272e928592612735575b50612a50565b90836125f2565b61275891925060403d604011612761575b6127508183612b11565b8101906131a1565b90509085612728565b503d612746565b608493506127876126db9160203d602011611d2c57611d1e8183612b11565b93506126bd565b604051903d90823e3d90fd5b6127a79194505f90612b11565b5f92846125d9565b6040513d5f823e3d90fd5b5f80fd5b5063250b45fd60e11b5f5260045260245ffd5b8487631bb1dd2760e21b5f5260045260245260445ffd5b346127ba5736600319016102c081126127ba57610140136127ba57610120366101431901126127ba576060366102631901126127ba57612826612c49565b005b346127ba575f3660031901126127ba5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ba575f3660031901126127ba5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ba575f3660031901126127ba5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346127ba575f3660031901126127ba5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346127ba575f3660031901126127ba5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346127ba5760203660031901126127ba576004356001600160401b0381168091036127ba576108b26129ba6020926001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612a3d565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016612a50565b35906001600160401b03821682036127ba57565b600435906001600160a01b03821682036127ba57565b602435906001600160a01b03821682036127ba57565b35906001600160a01b03821682036127ba57565b8181029291811591840414171561078e57565b9190820180921161078e57565b6004356001600160a01b03811681036127ba5790565b6024356001600160a01b03811681036127ba5790565b356001600160a01b03811681036127ba5790565b60c4356001600160801b03811681036127ba5790565b356001600160801b03811681036127ba5790565b604081019081106001600160401b03821117612ae257604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612ae257604052565b90601f801991011681019081106001600160401b03821117612ae257604052565b356001600160401b03811681036127ba5790565b6001600160401b038111612ae25760051b60200190565b60405190612b6a82612af6565b5f6040838281528260208201520152565b60408051909190612b8c8382612b11565b6001815291601f1901825f5b828110612ba457505050565b602090612baf612b5d565b82828501015201612b98565b805115612bc85760200190565b634e487b7160e01b5f52603260045260245ffd5b60206040818301928281528451809452019201905f5b818110612bff5750505090565b825180516001600160a01b031685526020818101516001600160401b0316818701526040918201516001600160801b03169186019190915260609094019390920191600101612bf2565b6044355f818152600660205260409020602435906001600160a01b03821682036127ba576001600160a01b038281165f9081526020928352604090819020549051600435959381019392861686036127ba576001600160a01b038681168552851685036127ba576001600160a01b0385166040820152606081018390526064356001600160401b03811681036127ba576001600160401b031660808201526084356001600160401b03811681036127ba576001600160401b031660a082015260a43560ff811681036127ba5760ff1660c082015260c435906001600160801b03821682036127ba576001600160801b03821660e082015260e435926001600160601b038416958685036127ba576101008301879052610104356001600160a01b03811681036127ba576001600160a01b031661012084015261012435926001600160401b03841684036127ba576001600160401b0384166101408201526101408152612db761016082612b11565b51902003613146576001600160401b03811681036127ba576001600160401b038116431161311757505f8381526006602052604081209094906001600160a01b03871687036127ba576001600160a01b038781165f908152602092909252604090912060019055871687036127ba57612e2f87613971565b8184036127ba57612e41828251612a50565b81526001600160a01b03881688036127ba57612e5d90886139e5565b7f0000000000000000000000000000000000000000000000000000000000000000928181036127ba57612e95916105ec915084612a50565b6005556101a43590838214908115916130e4575b81156130b1575b811561307e575b506130375750612ecb610264610144613346565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156127ba575f91602483926040519485938492630852cd8d60e31b845260048401525af180156127af57613022575b506001600160a01b0384169081850361082e576001600160a01b0384169485850361301e5761018435926001600160401b0384169283850361301a57918787927f55a8f34f33da48e312f65abe4068aa90bbdf5651c50acdc872b4df25275996856040612f9f968151908152886020820152a36134e8565b915081511015613014577f249ca591d9d4255ab3af3bb03e4882e0ce6aa3584a86116a979267391b877cd99261300f92613001612ffa612fdd612b7b565b94612fe661325b565b90612ff087612bbb565b5191610144613542565b90846137d1565b505060405191829182612bdc565b0390a2565b50505050565b8580fd5b8380fd5b61302f9192505f90612b11565b5f905f612f27565b610164356001600160a01b038116908181036127ba575061022435916001600160801b038316928381036127ba575063543498f560e01b5f5260045260245260445260645ffd5b9050610224356001600160801b038116908181036127ba57506001600160801b038216918281036127ba5750105f612eb7565b9050610144356001600160a01b038116908181036127ba57506001600160a01b038816908189036127ba57141590612eb0565b9050610164356001600160a01b038116908181036127ba57506001600160a01b038716908188036127ba57141590612ea9565b6001600160401b03811681036127ba5763250b45fd60e11b5f9081526001600160401b03909116600452602490fd5b85846001600160a01b03821682036127ba57631bb1dd2760e21b5f5260045260018060a01b031660245260445ffd5b9190820391821161078e57565b908160209103126127ba57516001600160a01b03811681036127ba5790565b91908260409103126127ba576020825192015190565b9190916101206001600160401b038161014084019560018060a01b03815116855260018060a01b0360208201511660208601526040810151604086015282606082015116606086015282608082015116608086015260ff60a08201511660a08601526001600160801b0360c08201511660c08601526001600160601b0360e08201511660e086015260018060a01b0361010082015116610100860152015116910152565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461329357505f90565b61329d9043613175565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081156132ee576001916001600160401b03910416016001600160401b03811161078e5790565b634e487b7160e01b5f52601260045260245ffd5b3560ff811681036127ba5790565b359060ff821682036127ba57565b35906001600160801b03821682036127ba57565b356001600160601b03811681036127ba5790565b6040517fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6602082019081529092613467916001600160a01b0361338885612a29565b1660408601526001600160a01b036133a260208601612a29565b1660608601526001600160401b036133bc604086016129e9565b166080860152606084013560a08601526001600160401b036133e0608086016129e9565b1660c08601526001600160401b036133fa60a086016129e9565b1660e086015260c084019460ff61341087613310565b166101008201526001600160801b0361342b60e0870161331e565b166101208201526001600160801b03613447610100870161331e565b16610140820152610140815261345f61016082612b11565b519020613eef565b906001600160a01b0361347982612a89565b6001600160a01b03909316921682036134c2575050600f60ff61349b83613302565b16116134a45750565b6134af60ff91613302565b6360fbe6fd60e01b5f521660045260245ffd5b6134cb90612a89565b630d41df1560e41b5f5260018060a01b031660045260245260445ffd5b9190916134f3612b5d565b9260018060a01b03165f52600260205260405f209060018060a01b03165f526020526001600160401b0360405f20548060c01c60408501526001600160801b038160401c166020850152168252565b939061354d85612a89565b604086019361355b85612b32565b6101008801976001600160801b036001600160401b0361357a8b612ab3565b93169216966001600160401b0360808301968161359689612b32565b91169182911610156137aa575083519081841115613780575050602083019182516135d060e08401916001600160801b036105e584612ab3565b808a10908115613756575b506137195750889950976136b56136bc926136e7969798999a85518c039b8c968260208a51820360ff61361060c08901613302565b1601976001600160801b038b166040820152015260018060a01b038b169e8f9052528652613684602082019661364588612a89565b8a9091604081516020830151821b1791015160c01b179160018060a01b03165f52600260205260405f209060018060a01b03165f5260205260405f2055565b6001600160401b03806136ab60a06136a461369e8d613971565b9d612b32565b9401612b32565b1691168989613b70565b0192612a89565b917f000000000000000000000000000000000000000000000000000000000000000002918486613c44565b90959196816136ff57505050906136fd916139e5565b565b6308eeb04b60e11b5f52600452810360245260445260645ffd5b836001600160801b03918261373b818f61373290612ab3565b94511692612ab3565b92631f0d77a560e11b5f52166004526024521660445260645ffd5b905085516001810180911161078e5783149081613775575b505f6135db565b90508914155f61376e565b906001600160401b036137938193612b32565b63783b523160e01b5f52166004521660245260445ffd5b6001600160401b036137bb88612b32565b63651b1d8b60e11b5f521660045260245260445ffd5b6136fd926137de82613a70565b928351018352602083019081510190529060408151602083015160601b1791015160c01b179060018060a01b03165f52600160205260405f2055565b604051630a57ebcf60e11b81526001600160a01b03918216600482018190529091602090839060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9182156127af575f926138be575b5080331415806138ab575b61388a575050565b63f0c9152f60e01b5f5260045260018060a01b03166024523360445260645ffd5b50336001600160a01b0383161415613882565b6138d891925060203d602011611d2c57611d1e8183612b11565b905f613877565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613950575b6040525f606052156139305750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661396857823b15153d15161690613921565b503d5f823e3d90fd5b90604051608081018181106001600160401b03821117612ae2576040525f81526001600160601b03602082015f815260408301905f825260608401915f8352849660018060a01b03165f525f60205260405f2054928360e01c905263ffffffff8360c01c169052828260601c169052169052565b90606081516020830151821b17604083015160c01b1791015160e01b179060018060a01b03165f525f60205260405f2055565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613a58575b604052156139305750565b90600181151661396857823b15153d15161690613a4d565b90613a79612b5d565b9160018060a01b03165f5260016020526001600160601b0360405f20548060c01c6040850152818160601c166020850152168252565b6001600160401b038111613ac9576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b9035906101fe19813603018212156127ba570190565b3563ffffffff811681036127ba5790565b903590601e19813603018212156127ba57018035906001600160401b0382116127ba576020019181360383136127ba57565b6001600160a01b03165f908152600460209081526040808320600385901c845290915290205460e063ffffffff9260051b161c1690565b9263ffffffff811015613c3857600101915b6040820180515f9590838103613bb357505050506060018051925082821115613bac578190520390565b5050505f90565b8394919293115f14613c0a5763ffffffff8411613bf257606001805185929080613be0575b505052520390565b8451613beb92614044565b5f80613bd8565b836306dfcc6560e41b5f52602060045260245260445ffd5b50935050613c188184613b39565b9283831115613c3057613c2c918391614044565b0390565b505050505f90565b5063ffffffff91613b82565b949190935f93865195819387613c5a8585612a50565b11613ce2575b50505061271061270f7f000000000000000000000000000000000000000000000000000000000000000084020104956127107f00000000000000000000000000000000000000000000000000000000000000008402049187840393848411613cda575b818460209596039901970303815201908151019052565b849350613cc3565b613d0396509193509186841115613ed957613d09875f9788915b8097613175565b92613175565b90613d467f0000000000000000000000000000000000000000000000000000000000000000612710613d3b82856141a7565b918409151590612a50565b604051630a57ebcf60e11b81526001600160a01b0394851660048201819052947f0000000000000000000000000000000000000000000000000000000000000000169391929190602081602481885afa9081156127af575f91613eba575b506001600160a01b0316958615613ea7579060846040925f613dd0613dc98888613175565b9488612a50565b978551988995869463018171b960e41b865260018060a01b03169c8d60048701526024860152604485015260648401525af19384156127af57613e55955f945f96613e5e575b507fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae6040613e5096978151908982526020820152a3613175565b613175565b925f8080613c60565b60409650613e509550613e9e7fb5ba813132a3ac9dd9c35fa79b0ef968f8e2673343afc5994c1e9938263a74ae91883d8a11612761576127508183612b11565b97509550613e16565b85630b4fa80360e11b5f5260045260245ffd5b613ed3915060203d602011611d2c57611d1e8183612b11565b5f613da4565b613d09613ee68589613175565b96879086613cfc565b613f7e916042613f75927f000000000000000000000000000000000000000000000000000000000000000046145f14613f81577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220613f6860408301613302565b602083013592359161408b565b9092919261412b565b90565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261403b60c082612b11565b51902090613f45565b600582901b60e016926001600160a01b039091165f90815260046020908152604080832060039590951c835293905291909120805463ffffffff841b19169190921b179055565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614102579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156127af575f516001600160a01b038116156140f857905f905f90565b505f906001905f90565b5050505f9160039190565b6004111561411757565b634e487b7160e01b5f52602160045260245ffd5b6141348161410d565b8061413d575050565b6141468161410d565b6001810361415d5763f645eedf60e01b5f5260045ffd5b6141668161410d565b60028103614181575063fce698f760e01b5f5260045260245ffd5b60039061418d8161410d565b146141955750565b6335e2f38360e21b5f5260045260245ffd5b9091905f905f19848209908481029283808410930392808403931461421e5782612710111561420c57507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b505050612710919250049056",
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
// Solidity: function answerUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) c, (address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) v, (bytes32,bytes32,uint8) signature) returns()
func (channels *Channels) PackAnswerUnpaid(c UnpaidClaim, v Voucher, signature Signature) []byte {
	enc, err := channels.abi.Pack("answerUnpaid", c, v, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35194dfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerUnpaid((address,address,bytes32,uint64,uint64,uint8,uint128,uint96,address,uint64) c, (address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) v, (bytes32,bytes32,uint8) signature) returns()
func (channels *Channels) TryPackAnswerUnpaid(c UnpaidClaim, v Voucher, signature Signature) ([]byte, error) {
	return channels.abi.Pack("answerUnpaid", c, v, signature)
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
	if bytes.Equal(raw[:4], channels.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return channels.UnpackECDSAInvalidSignatureLengthError(raw[4:])
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

// ChannelsECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Channels contract.
type ChannelsECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func ChannelsECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (channels *Channels) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*ChannelsECDSAInvalidSignatureLength, error) {
	out := new(ChannelsECDSAInvalidSignatureLength)
	if err := channels.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
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
