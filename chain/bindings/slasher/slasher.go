// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package slasher

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

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Task     [32]byte
	Miner    common.Address
	Rank     uint8
	Beacon   [32]byte
	PoolRoot [32]byte
	PeerId   []byte
}

// Draw is an auto generated low-level Go binding around an user-defined struct.
type Draw struct {
	Task    Task
	Hints   []*big.Int
	Winners []LeafProof
}

// LeafProof is an auto generated low-level Go binding around an user-defined struct.
type LeafProof struct {
	Operator common.Address
	Weight   uint64
	Slot     uint32
	Siblings []byte
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

// Result is an auto generated low-level Go binding around an user-defined struct.
type Result struct {
	Task       [32]byte
	Miner      common.Address
	Commitment [32]byte
}

// Signature is an auto generated low-level Go binding around an user-defined struct.
type Signature struct {
	R [32]byte
	S [32]byte
	V uint8
}

// SlasherParams is an auto generated low-level Go binding around an user-defined struct.
type SlasherParams struct {
	BountyCap      *big.Int
	CommitMin      uint64
	CommitMax      uint64
	EvidenceBlocks uint64
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

// SlasherMetaData contains all meta data concerning the Slasher contract.
var SlasherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractStakePool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractBeacon\",\"name\":\"beacon_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"bountyCap\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"commitMin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitMax\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"evidenceBlocks\",\"type\":\"uint64\"}],\"internalType\":\"structSlasherParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"AddsUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sinceBlock\",\"type\":\"uint64\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"AlreadyConsumed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitMin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitMax\",\"type\":\"uint64\"}],\"name\":\"BadCommitAges\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"BadHint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hints\",\"type\":\"uint256\"}],\"name\":\"BadHintCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DifferentKeys\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"InTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NoWord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"NotCommitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotVerified\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"OpeningMatches\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"fromBlock\",\"type\":\"uint64\"}],\"name\":\"RevealTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastBlock\",\"type\":\"uint64\"}],\"name\":\"RevealTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"SameMessage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"named\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"evidenceBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"unbondBlocks\",\"type\":\"uint64\"}],\"name\":\"WindowTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"named\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"WrongRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"WrongSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"named\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"}],\"name\":\"WrongTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"named\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"WrongWord\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"finish\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structOpening\",\"name\":\"opening\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"badOpening\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"contractBeacon\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bountyCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitMax\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitMin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commits\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"consumed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigA\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigB\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"doubleResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigA\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigB\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"doubleTask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigA\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigB\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"doubleVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"evidenceBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"evidenceKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"promptDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAssignment\",\"name\":\"assignment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"internalType\":\"structDraw\",\"name\":\"draw\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"outOfTurnAssignment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"poolRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"internalType\":\"structDraw\",\"name\":\"draw\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"outOfTurnClaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"internalType\":\"structDraw\",\"name\":\"draw\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"outOfTurnVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractStakePool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"alpha\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"}],\"name\":\"vrfBeta\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beta\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "b3b6d489084f1807f5a2d300c1c7c2ecc7",
	Bin: "0x610200806040523461050357806144f0803803809161001e8285610681565b83398101039060e082126105035780516001600160a01b03811692838203610503576020830151906001600160a01b0382168203610503576040840151906001600160a01b038216820361050357608090605f1901126105035760405191608083016001600160401b0381118482101761066d57604052606085015183526100a8608086016106a4565b93602084019485526100cf60c06100c160a089016106a4565b9760408701988952016106a4565b96606085019788526040516315e5a1e560e01b8152602081600481855afa90811561050f575f91610633575b50604051630afaeebf60e31b815290602082600481865afa91821561050f575f926105f7575b50826080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528460a082015260a081526101bc60c082610681565b51902060c0526001600160401b038216600281106105e5575060e0526101005260405163b134427160e01b8152602081600481855afa90811561050f575f916105c6575b50306001600160a01b03909116036105525785516001600160401b03168015801561053f575b61051a575060206004916040519283809263cc05518360e01b82525afa90811561050f575f916104d1575b508751610100516001600160401b039081169116818101929083106104bd576001600160401b031691821061049a5750506101205261014052610160525161018052516001600160401b039081166101a052905181166101c0529051166101e052604051613e1890816106d882396080518181816105fd015281816110490152818161184201528181612d4c01528181612e5f0152612f75015260a05181818161026501528181610cfd015281816114da01528181612c6501528181612d900152612ea3015260c05181818161028b01528181610d230152818161150001528181612c8b01528181612db60152612ec9015260e0518181816111a00152818161216401526123320152610100518181816111f20152818161195601526122f301526101205181818161048501528181610a1701528181610f6a01528181611763015281816118c401528181611fdb015281816130c40152613733015261014051818181611e030152818161211601526131740152610160518181816113730152818161190801528181611b530152611d7901526101805181818161012d01528181610451015281816109e301528181610f360152818161172f01528181611fa701526136ff01526101a05181818161036501528181610741015281816108f701528181610e4a0152818161164301528181611ebb015261361301526101c0518181816103a0015281816106f40152818161093201528181610e85015281816112660152818161167e01528181611ef6015261364e01526101e0518181816119fa01526130300152f35b8860018060401b039051166364cfb89760e01b5f5260045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b90506020813d602011610507575b816104ec60209383610681565b81010312610503576104fd906106a4565b5f610251565b5f80fd5b3d91506104df565b6040513d5f823e3d90fd5b875163a2f783f760e01b5f9081526004929092526001600160401b0316602452604490fd5b5087516001600160401b03168111610226565b60405163b134427160e01b815290602082600481845afa91821561050f575f92610595575b506313f9b9b560e01b5f5260045260018060a01b031660245260445ffd5b6105b891925060203d6020116105bf575b6105b08183610681565b8101906106b8565b9082610577565b503d6105a6565b6105df915060203d6020116105bf576105b08183610681565b5f610200565b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d60201161062b575b8161061360209383610681565b8101031261050357610624906106a4565b905f610121565b3d9150610606565b90506020813d602011610665575b8161064e60209383610681565b810103126105035761065f906106a4565b5f6100fb565b3d9150610641565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761066d57604052565b51906001600160401b038216820361050357565b9081602091031261050357516001600160a01b0381168103610503579056fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af14612261578063054380cd1461218857806315e5a1e51461214557806316f0115b146121015780631a70ad8614611c1a5780631e73e12514611bde57806323a6bb7714611a1e5780633355955b146119db5780634648c943146119ad578063478857811461197a57806357d775f81461193757806359659e90146118f35780637b103999146118af5780638789b58e14611408578063a953009f1461128a578063acf4bdfa14611247578063aea0e78b14611186578063c7cdee6b14610b25578063d7b9012114610765578063e2936c7714610722578063f14fcbc81461064d578063f662f682146101545763fb1161f114610116575f80fd5b34610150575f3660031901126101505760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b3461015057366003190161016081126101505760e0136101505760603660e31901126101505760843563ffffffff81166064358183036101505760a4359060ff8216938483036101505760c4356040516020810190848252866040820152876060820152826080820152608081526101cd60a08261235a565b5190209560443580971461063a576042946101e66123e0565b966040519460208601967f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c88526004359a8b604089015260018060a01b0361022c6122bd565b166060890152608088015260a08701525060c08501525060e0830152610100820152610100815261025f6101208261235a565b519020467f0000000000000000000000000000000000000000000000000000000000000000036105b0577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b8352600283015260228201522090610124359160ff83168303610150576102f2926102e991610104359160e43591613ca3565b90939193613d37565b6001600160a01b03918216911680820361059b578261031b6103126123e0565b91826006612485565b60405160208101903382528260408201526101443560608201526060815261034460808261235a565b519020805f5260016020526001600160401b0360405f2054168015610588577f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361039682846124f6565b16431061055e57507f00000000000000000000000000000000000000000000000000000000000000006001600160401b036103d182846124f6565b1643116105345750505f52600160205260405f206001600160401b03198154169055805f525f60205260ff60405f20541661052257805f525f60205260405f20600160ff198254161790556104266006613c35565b9060405192634be9fd9f60e01b845260018060a01b03169182600485015260248401523360448401527f000000000000000000000000000000000000000000000000000000000000000060648401526040836084815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610517575f935f916104de575b506040519384526020840152604083015260065f516020613dd85f395f51905f5260603394a4005b9350506040833d60401161050f575b816104fa6040938361235a565b810103126101505760208351930151846104b6565b3d91506104ed565b6040513d5f823e3d90fd5b630f50872f60e01b5f5260045260245ffd5b906105476001600160401b0392826124f6565b9063080bf80160e31b5f526004521660245260445ffd5b906105716001600160401b0392826124f6565b906332a4639560e01b5f526004521660245260445ffd5b50634ebe8a4d60e01b5f5260045260245ffd5b6377f0734360e11b5f5260045260245260445ffd5b60405160208101905f516020613df85f395f51905f5282525f516020613d985f395f51905f5260408201525f516020613db85f395f51905f52606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261063160c08261235a565b519020906102ac565b866373b3800f60e11b5f5260045260245ffd5b3461015057602036600319011261015057600435805f5260016020526001600160401b0360405f205416801515806106e6575b6106d05750805f52600160205260405f206001600160401b0343166001600160401b03198254161790557f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f5f80a2005b9063e4ac66ed60e01b5f5260045260245260445ffd5b506001600160401b036107197f0000000000000000000000000000000000000000000000000000000000000000836124f6565b16431115610680565b34610150575f3660031901126101505760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015057610120366003190112610150576004356001600160401b03811161015057806004016102006003198336030112610150576060366023190112610150576084356001600160401b03811161015057806004019061020060031982360301126101505760603660a3190112610150576107e18361240c565b6001600160a01b036107f28461240c565b6001600160a01b0390921691161480159190610af7575b8115610aca575b50610abb57610827610821836138e3565b916138e3565b90818114610aa9579161085a61085f9261084c6108ad956108478561240c565b612c5e565b6108558361240c565b612d89565b61240c565b91610878604461087160248401612463565b9201612463565b6001600160401b0360405191816020840194168452166040820152604081526108a260608261235a565b519020826002612485565b6040516020810190338252826040820152610104356060820152606081526108d660808261235a565b519020805f5260016020526001600160401b0360405f2054168015610588577f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361092882846124f6565b16431061055e57507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361096382846124f6565b1643116105345750505f52600160205260405f206001600160401b03198154169055805f525f60205260ff60405f20541661052257805f525f60205260405f20600160ff198254161790556109b86002613c35565b9060405192634be9fd9f60e01b845260018060a01b03169182600485015260248401523360448401527f000000000000000000000000000000000000000000000000000000000000000060648401526040836084815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610517575f935f91610a70575b506040519384526020840152604083015260025f516020613dd85f395f51905f5260603394a4005b9350506040833d604011610aa1575b81610a8c6040938361235a565b81010312610150576020835193015184610a48565b3d9150610a7f565b63f329017960e01b5f5260045260245ffd5b6366a4400960e01b5f5260045ffd5b90506001600160401b0380610aec6044610ae5818901612463565b9401612463565b169116141584610810565b9050610b0560248501612463565b6001600160401b0380610b1a60248501612463565b169116141590610809565b3461015057366003190161032081126101505761012013610150576060366101231901126101505761012036610183190112610150576060366102a319011261015057610b706123f6565b61018435906001600160a01b03821690818303610150576001600160a01b03168114801590611155575b610abb57610ba66137c5565b906040519060208201937fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f685525060408201526101a43560018060a01b0381168091036101505760608201526101c4356001600160401b0381168091036101505760808201526101e43560a0820152610204356001600160401b0381168091036101505760c0820152610224356001600160401b0381168091036101505760e08201526102443560ff81168091036101505761010082015261026435926001600160801b03841693848103610150578461012084015261028435916001600160801b0383169384840361015057846101408201526101408152610cab6101608261235a565b51902094610cb7612436565b6001600160401b0380610cc861244c565b169116145f146110865750505050818114610aa957610cef905b610cea6123f6565b612e9c565b6042610cf96123f6565b91467f000000000000000000000000000000000000000000000000000000000000000003610ffc577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220906102e4359160ff8316830361015057610d82926102e9916102c435916102a43591613ca3565b6001600160a01b03918216911680820361059b57610d9e6123f6565b610e00610da96123e0565b610de7610df5610db7612436565b604080516001600160a01b03909516602086019081526001600160401b0390921690850152929182906060820190565b03601f19810183528261235a565b519020826003612485565b604051602081019033825282604082015261030435606082015260608152610e2960808261235a565b519020805f5260016020526001600160401b0360405f2054168015610588577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610e7b82846124f6565b16431061055e57507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610eb682846124f6565b1643116105345750505f52600160205260405f206001600160401b03198154169055805f525f60205260ff60405f20541661052257805f525f60205260405f20600160ff19825416179055610f0b6003613c35565b9060405192634be9fd9f60e01b845260018060a01b03169182600485015260248401523360448401527f000000000000000000000000000000000000000000000000000000000000000060648401526040836084815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610517575f935f91610fc3575b506040519384526020840152604083015260035f516020613dd85f395f51905f5260603394a4005b9350506040833d604011610ff4575b81610fdf6040938361235a565b81010312610150576020835193015184610f9b565b3d9150610fd2565b60405160208101905f516020613df85f395f51905f5282525f516020613d985f395f51905f5260408201525f516020613db85f395f51905f52606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261107d60c08261235a565b51902090610d44565b61108e61244c565b6001600160401b038061109f612436565b169116108015611103575b610abb5761010435916001600160801b03831690818403610150576110d09350506122d3565b9050146110e057610cef90610ce2565b6001600160401b036110f061244c565b630c16027960e31b5f521660045260245ffd5b5061110c61244c565b6001600160401b038061111d612436565b169116036001600160401b038111611141576001600160401b0316600114156110aa565b634e487b7160e01b5f52601160045260245ffd5b5061115e6123e0565b6101a4356001600160a01b038116919082810361015057506001600160a01b03161415610b9a565b34610150575f366003190112610150576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f146111df575060205f5b6001600160401b0360405191168152f35b4303438111611141576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168015611233576001600160401b0361122e9160209304166124d8565b6111ce565b634e487b7160e01b5f52601260045260245ffd5b34610150575f3660031901126101505760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101505736600319016101c0811261015057610120136101505760603661012319011261015057610184356001600160401b03811161015057606081600401916003199036030112610150576112df6123f6565b6001600160a01b036112f461085a8480612420565b166001600160a01b0390911603610abb5761131e6113106123f6565b6113186137c5565b90612e9c565b60643560c4359160ff83168303610150576113376123e0565b9261134d60206113478480612420565b01612463565b6040516312b656e360e21b81526001600160401b039091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610517575f926113d0575b50906113ce946113bc939285612fe7565b6101a435906113c96123f6565b6135be565b005b9291506020833d602011611400575b816113ec6020938361235a565b8101031261015057915190916113ce6113ab565b3d91506113df565b346101505736600319016101a08112610150576060136101505760603660631901126101505760603660c3190112610150576060366101231901126101505760043560c43580821480159061187f575b610abb5760405190602082017f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e84236815283604084015260243560018060a01b03811680910361015057606084015260443592836080820152608081526114be60a08261235a565b51902061010435809314610aa95760426114d66123e0565b91467f0000000000000000000000000000000000000000000000000000000000000000036117f5577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b835260028301526022820152209060a4359160ff831683036101505761155c926102e9916084359160643591613ca3565b6001600160a01b03918216911680820361059b57505061157a6123e0565b9060405160208101917f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e842368352604082015260e4359360018060a01b038516809503610150576115e59460608301526080820152608081526115dc60a08261235a565b51902090612e9c565b6115f96115f06123e0565b91826001612485565b60405160208101903382528260408201526101843560608201526060815261162260808261235a565b519020805f5260016020526001600160401b0360405f2054168015610588577f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361167482846124f6565b16431061055e57507f00000000000000000000000000000000000000000000000000000000000000006001600160401b036116af82846124f6565b1643116105345750505f52600160205260405f206001600160401b03198154169055805f525f60205260ff60405f20541661052257805f525f60205260405f20600160ff198254161790556117046001613c35565b9060405192634be9fd9f60e01b845260018060a01b03169182600485015260248401523360448401527f000000000000000000000000000000000000000000000000000000000000000060648401526040836084815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610517575f935f916117bc575b506040519384526020840152604083015260015f516020613dd85f395f51905f5260603394a4005b9350506040833d6040116117ed575b816117d86040938361235a565b81010312610150576020835193015184611794565b3d91506117cb565b60405160208101905f516020613df85f395f51905f5282525f516020613d985f395f51905f5260408201525f516020613db85f395f51905f52606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261187660c08261235a565b51902090611521565b506118886123e0565b60e4356001600160a01b038116919082810361015057506001600160a01b03161415611458565b34610150575f366003190112610150576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610150575f366003190112610150576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610150575f3660031901126101505760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610150576020366003190112610150576004355f52600160205260206001600160401b0360405f205416604051908152f35b34610150576020366003190112610150576004355f525f602052602060ff60405f2054166040519015158152f35b34610150575f3660031901126101505760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015057366003190161014081126101505760a0136101505760603660a319011261015057610104356001600160401b0381116101505760608160040191600319903603011261015057611a7661085a8280612420565b604080517f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c419346020820190815260043592820183905293906001600160a01b03611abd6122bd565b1660608201526044359460ff861680870361015057608083015260643560a0830152608435916001600160401b03831680930361015057611b159260c082015260c08152611b0c60e08261235a565b51902084612d89565b611b1d6123e0565b93611b2d60206113478480612420565b6040516312b656e360e21b81526001600160401b039091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610517575f92611ba6575b50906113ce95611b9c939285612fe7565b61012435916135be565b9291506020833d602011611bd6575b81611bc26020938361235a565b8101031261015057915190916113ce611b8b565b3d9150611bb5565b3461015057606036600319011261015057600435600781101561015057611c12602091611c096122bd565b60443591612485565b604051908152f35b346101505760c0366003190112610150576004356001600160401b038111610150578060040160c06003198336030112610150576060366023190112610150576084356001600160401b03811161015057606081600401916003199036030112610150576024830191611c8c8361240c565b813594611d44611c9b8661240c565b926044830193611caa85612477565b611ccc611cc560648701359860a46084890135980190612c2c565b36916123aa565b6020815191012060ff6040519260208401947f163e519414c5e6631d2fc5af1b558a483747b03204073bec3acacde5277d084e86528d604086015260018060a01b031660608501521660808301528760a08301528560c083015260e082015260e08152611d3b6101008261235a565b51902090612c5e565b611d5360206113478680612420565b6040516312b656e360e21b81526001600160401b039091166004820152926020846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415610517575f946120cd575b508381036120b657506080611dc68580612420565b0135906001600160401b03611de060206113478880612420565b604051634985b56760e11b815260048101949094521660248301526020826044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610517575f92612082575b5081810361206d5786611e72611e698861085a8989611e598a612477565b611e628561240c565b9088612fe7565b91826004612485565b604051602081019033825282604082015260a435606082015260608152611e9a60808261235a565b519020805f5260016020526001600160401b0360405f2054168015610588577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03611eec82846124f6565b16431061055e57507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03611f2782846124f6565b1643116105345750505f52600160205260405f206001600160401b03198154169055805f525f60205260ff60405f20541661052257805f525f60205260405f20600160ff19825416179055611f7c6004613c35565b9060405192634be9fd9f60e01b845260018060a01b03169182600485015260248401523360448401527f000000000000000000000000000000000000000000000000000000000000000060648401526040836084815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610517575f935f91612034575b506040519384526020840152604083015260045f516020613dd85f395f51905f5260603394a4005b9350506040833d604011612065575b816120506040938361235a565b8101031261015057602083519301518461200c565b3d9150612043565b63a864586d60e01b5f5260045260245260445ffd5b9091506020813d6020116120ae575b8161209e6020938361235a565b8101031261015057519087611e3b565b3d9150612091565b8390633271f70b60e21b5f5260045260245260445ffd5b9093506020813d6020116120f9575b816120e96020938361235a565b8101031261015057519287611db1565b3d91506120dc565b34610150575f366003190112610150576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610150575f3660031901126101505760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610150576080366003190112610150576004356001600160401b038111610150576121b8903690600401612290565b906024356001600160401b038111610150576121d8903690600401612290565b6044939193356001600160401b038111610150576121fa903690600401612290565b906064356001600160401b0381116101505736602382011215610150578060040135946001600160401b038611610150573660248760051b84010111610150576020976024612251611c129961225b9436916123aa565b93019536916123aa565b9061256e565b34610150576020366003190112610150576004356001600160401b038116810361015057611c126020916122e0565b9181601f84011215610150578235916001600160401b038311610150576020838186019501011161015057565b602435906001600160a01b038216820361015057565b9190820180921161114157565b6001600160401b03166001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081810291818304149015171561114157612357906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166122d3565b90565b90601f801991011681019081106001600160401b0382111761237b57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03811161237b57601f01601f191660200190565b9291926123b68261238f565b916123c4604051938461235a565b829481845281830111610150578281602093845f960137010152565b6024356001600160a01b03811681036101505790565b6004356001600160a01b03811681036101505790565b356001600160a01b03811681036101505790565b9035906101fe1981360301821215610150570190565b6044356001600160401b03811681036101505790565b6101c4356001600160401b03811681036101505790565b356001600160401b03811681036101505790565b3560ff811681036101505790565b9160405191602083019360078110156124c45784526001600160a01b0316604083015260608083019190915281526124be60808261235a565b51902090565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b036001911601906001600160401b03821161114157565b906001600160401b03809116911601906001600160401b03821161114157565b356001600160801b03811681036101505790565b908060209392818452848401375f828201840152601f01601f1916010190565b919081101561255a5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b94929093919480516021811490811591612bdf575b50612b9f5760518214801590612b68575b612b4557816051116101505760318601359470014551231950b75fc4402da1732fc9bebe19861015612b1e57600785108015612b12575b612aff5784846125db9284613ad6565b9180603111610150576021828101516001600160801b0319918901359182169760809290921c9370014551231950b75fc4402da1732fc9bebe19838103919082116111415780511561255a576020015161263e906001600160f81b031916613c85565b70014551231950b75fc4402da1732fc9bebe19868103908111611141576126b15f936020956040519485948270014551231950b75fc4402da1732fc9bebe199109928270014551231950b75fc4402da1732fc9bebe199109855260ff166020850152604084015260608301526080820190565b838052039060015afa15610517575f51861561255a5785600188111561255a576040805191356020838101918252890135838301529082526126f460608361235a565b905190206001600160a01b039182168015929091168215612af4575b5050612ae1575f608060209260405190838252601b858301528760408301528770014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa15610517575f51856002101561255a5760408501600387111561255a57600360051b8601906040519160208301913582523560408301526040825261279760608361235a565b905190206001600160a01b039182168015929091168215612ad6575b5050612ac25780602111610150576001870135901561255a576020915f916080916127e88a356001600160f81b031916613c85565b9160ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa15610517575f51836004101561255a5760808301600585111561255a576040805191356020830190815260a08601358383015290825261285f60608361235a565b905190206001600160a01b039182168015929091168215612ab7575b5050612aa457826002101561255a57604082013592806003101561255a57606083013592816004101561255a57608081013590826006101561255a5760c08101356401000003d019878103908111611141576001906401000003d019908390829087080903612a9057836005101561255a576401000003d0198660a0840135086401000003d01903906401000003d0198211611141576401000003d0199109916401000003d0199087086401000003d019036401000003d0198111611141576401000003d01990818480090891826401000003d01903956401000003d0198711611141576401000003d01903966401000003d019881161114157846001101561255a5761298b6020840135613c21565b941561255a576020975f976129af936401000003d019938492839108900908613c21565b906040519387850195627f010160e91b8752602386015260218a604387013760ff60f81b9060f81b16606485015235606584015260ff60f81b9060f81b166085830152608682015260868152612a0660a68261235a565b604051918291518091835e8101838152039060025afa15610517575f516001600160801b03191603612a81575f60209160405160218482019261fe0360f01b8452602283013782604382015260238152612a6160438261235a565b604051918291518091835e8101838152039060025afa15610517575f5190565b63a95362b560e01b5f5260045ffd5b63d890f08360e01b5f52600660045260245ffd5b63d890f08360e01b5f526004805260245ffd5b141590505f8061287b565b63d890f08360e01b5f52600260045260245ffd5b141590505f806127b3565b63d890f08360e01b5f525f60045260245ffd5b141590505f80612710565b84637017f1b160e01b5f5260045260245ffd5b506101078510156125cb565b604051637bbf13ad60e01b81526020600482015280612b4160248201868b61252a565b0390fd5b604051637bbf13ad60e01b81526020600482015280612b4160248201858a61252a565b50811561255a576001600160f81b0319863516600160f91b8114159081612b90575b50612594565b600360f81b141590505f612b8a565b6044602091604051928391633632555760e21b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b90501561255a576020810180516001600160f81b031916600160f91b14159081612c0b575b505f612583565b905081511561255a57516001600160f81b031916600360f81b14155f612c04565b903590601e198136030182121561015057018035906001600160401b0382116101505760200191813603831361015057565b90604290467f000000000000000000000000000000000000000000000000000000000000000003612cff577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220906064359160ff8316830361015057612ce7926102e9916044359160243591613ca3565b6001600160a01b03918216911680820361059b575050565b60405160208101905f516020613df85f395f51905f5282525f516020613d985f395f51905f5260408201525f516020613db85f395f51905f52606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152612d8060c08261235a565b51902090612cac565b90604290467f000000000000000000000000000000000000000000000000000000000000000003612e12577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b835260028301526022820152209060e4359160ff8316830361015057612ce7926102e99160c4359160a43591613ca3565b60405160208101905f516020613df85f395f51905f5282525f516020613d985f395f51905f5260408201525f516020613db85f395f51905f52606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152612e9360c08261235a565b51902090612dd7565b90604290467f000000000000000000000000000000000000000000000000000000000000000003612f28577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b8352600283015260228201522090610164359160ff8316830361015057612ce7926102e99161014435916101243591613ca3565b60405160208101905f516020613df85f395f51905f5282525f516020613d985f395f51905f5260408201525f516020613db85f395f51905f52606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152612fa960c08261235a565b51902090612eea565b903590601e198136030182121561015057018035906001600160401b03821161015057602001918160051b3603831361015057565b9193612ff38180612420565b612ffc816138e3565b938481036135a75750602081019061305661302661302161301c85612463565b6124d8565b6122e0565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016906122d3565b5f198101908111611141578043116135805750851561355c5790815f6130806130c096959461240c565b61308984612463565b604051632ef5cf3360e21b81526001600160a01b0390921660048301526001600160401b0316602482015295869081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610517575f956134de575b508060806131649201359561314e61311660408401612463565b926001600160401b03604051948c60208701528a60408701521660608501526060845261314460808561235a565b60a0810190612c2c565b9061315c6020880188612fb2565b94909361256e565b604051636c7cd5af60e01b8152967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602089600481885afa988915610517575f996134aa575b5060ff86169889101561349e5761321b916040519060208201927f76a6d50eb9bc544832d3c5574297009c7a96ef069fb29024887cafe6dc37a7c18452604083015288606083015260808201526080815261321260a08261235a565b51902092612463565b94600188019182891161114157906132418260406001600160401b039996940190612fb2565b9384929193604051998a97632f0ba51f60e11b895260a489019460048a01521660248801526044870152606486015260a060848601525260c483019160c48160051b85010192825f90607e19813603015b8483106133cb575050505050509181805f9403915afa918215610517575f92613320575b5081519184831192836132f0575b5050506132d057505050565b63ad25af5960e01b5f5260045260245260018060a01b031660445260645ffd5b9091925084101561255a5760059190911b611fe01601602001516001600160a01b038481169116145f80806132c4565b9091503d805f833e613332818361235a565b810190602081830312610150578051906001600160401b038211610150570181601f82011215610150578051916001600160401b03831161237b578260051b9160405193613383602085018661235a565b845260208085019382010191821161015057602001915b8183106133ab57505050905f6132b6565b82516001600160a01b03811681036101505781526020928301920161339a565b919395909294965060c3198a820301855286358281121561015057830180356001600160a01b0381168103610150576001600160a01b0316825260208101356001600160401b0381168103610150576001600160401b03166020830152604081013563ffffffff81168091036101505760408301526060810135601e19823603018112156101505701602081359101906001600160401b0381116101505780360382136101505761348c60209283926080868160606001990152019161252a565b98019501930190918996959392613292565b50505050505050505050565b9098506020813d6020116134d6575b816134c66020938361235a565b810103126101505751975f6131b6565b3d91506134b9565b9094503d805f833e6134f0818361235a565b810190602081830312610150578051906001600160401b03821161015057019080601f830112156101505781516135268161238f565b91613534604051938461235a565b81835260208285010111610150576020815f928261316496018386015e8301015294906130fc565b6001600160401b0361356d83612463565b63380e3dc760e01b5f521660045260245ffd5b6001600160401b0361359184612463565b631d05ee9960e31b5f521660045260245260445ffd5b8490630656d02b60e21b5f5260045260245260445ffd5b91906135cc90836005612485565b9060405160208101913383528360408301526060820152606081526135f260808261235a565b519020805f5260016020526001600160401b0360405f2054168015610588577f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361364482846124f6565b16431061055e57507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361367f82846124f6565b1643116105345750505f52600160205260405f206001600160401b03198154169055805f525f60205260ff60405f20541661052257805f525f60205260405f20600160ff198254161790556136d46005613c35565b9060405192634be9fd9f60e01b845260018060a01b03169182600485015260248401523360448401527f000000000000000000000000000000000000000000000000000000000000000060648401526040836084815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610517575f935f9161378c575b506040519384526020840152604083015260055f516020613dd85f395f51905f5260603394a4565b9350506040833d6040116137bd575b816137a86040938361235a565b8101031261015057602083519301515f613764565b3d915061379b565b6040517fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f660208201908152906004356001600160a01b038116908190036101505760408201526024356001600160a01b038116908190036101505760608201526044356001600160401b03811680910361015057608082015260643560a08201526084356001600160401b0381168091036101505760c082015260a4356001600160401b0381168091036101505760e082015260c43560ff81168091036101505761010082015260e4356001600160801b03811680910361015057610120820152610104356001600160801b0381168091036101505761014082015261014081526124be6101608261235a565b3563ffffffff811681036101505790565b60206124be6138f18361240c565b6138fc838501612463565b9361390960408201612463565b6001600160401b03613921611cc560a0850185612c2c565b868151910120918160405198888a01967f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df885260018060a01b031660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c081013561010086015261010085526139a26101208661235a565b6139ae60e082016138d2565b9060ff6139be61010083016138d2565b6001600160801b036139d36101208501612516565b816139e16101408701612516565b9163ffffffff6139f46101608901612477565b95816040519d8e019a168a521660408c01521660608a01521660808801521660a086015260a08552613a2760c08661235a565b6020613a366101808301612463565b9263ffffffff613a496101a085016138d2565b9381613a656101e0613a5e6101c085016138d2565b93016138d2565b9181604051976001600160401b03888a019a168a5216604088015216606086015216608084015260808352613a9b60a08461235a565b604051968795838701995180918b5e860190838201905f8252519283915e0101905f8252518092825e015f815203601f19810183528261235a565b919293909360061981019181831161114157613b366001602095976022604051978892818085019c8d61fe0160f01b90528051918291018587015e8401908382015f8152815193849201905e01015f815203601e1981018752018561235a565b5f93845b81515f198101818111611141578351111561255a576001600160f81b031960f883901b165f1a908301601f015360205f604051808551808d835e8101838152039060025afa15610517575f51858214613c155781600701908160071161114157613ba582878b61254a565b3597611233575f976401000003d01982109182613be6575b5050613bd457505f19811461114157600101613b3a565b63d890f08360e01b5f5260045260245ffd5b5f99506401000003d01992508290600790829081818009900908906401000003d0199080090815155f80613bbd565b96505050945050505090565b600116600201806002116111415760ff1690565b60078110156124c45760018114613c7e5760028114613c775760038114613c775760048114613c7157600514613c6b576101f490565b6101f490565b50603290565b506103e890565b5061138890565b6001600160f81b031916600160f91b03613c9e57601b90565b601c90565b90917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613d2c5790613cfc6020945f9493604051948594859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa15610517575f516001600160a01b03811615613d2257905f905f90565b505f906001905f90565b5050505f9160039190565b60048110156124c45780613d49575050565b60018103613d605763f645eedf60e01b5f5260045ffd5b60028103613d7b575063fce698f760e01b5f5260045260245ffd5b600314613d855750565b6335e2f38360e21b5f5260045260245ffdfe5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b9c89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd68b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f",
}

// Slasher is an auto generated Go binding around an Ethereum contract.
type Slasher struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Slasher) GetABI() abi.ABI {
	return c.abi
}

// NewSlasher creates a new instance of Slasher.
func NewSlasher() *Slasher {
	parsed, err := SlasherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Slasher{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Slasher) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address pool_, address beacon_, (uint256,uint64,uint64,uint64) p) returns()
func (slasher *Slasher) PackConstructor(registry_ common.Address, pool_ common.Address, beacon_ common.Address, p SlasherParams) []byte {
	enc, err := slasher.abi.Pack("", registry_, pool_, beacon_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBadOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf662f682.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function badOpening((bytes32,address,bytes32,bytes32,uint32,uint8,bytes32) opening, (bytes32,bytes32,uint8) signature, bytes32 salt) returns()
func (slasher *Slasher) PackBadOpening(opening Opening, signature Signature, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("badOpening", opening, signature, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBadOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf662f682.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function badOpening((bytes32,address,bytes32,bytes32,uint32,uint8,bytes32) opening, (bytes32,bytes32,uint8) signature, bytes32 salt) returns()
func (slasher *Slasher) TryPackBadOpening(opening Opening, signature Signature, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("badOpening", opening, signature, salt)
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (slasher *Slasher) PackBeacon() []byte {
	enc, err := slasher.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (slasher *Slasher) TryPackBeacon() ([]byte, error) {
	return slasher.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (slasher *Slasher) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := slasher.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBountyCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb1161f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bountyCap() view returns(uint256)
func (slasher *Slasher) PackBountyCap() []byte {
	enc, err := slasher.abi.Pack("bountyCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBountyCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb1161f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bountyCap() view returns(uint256)
func (slasher *Slasher) TryPackBountyCap() ([]byte, error) {
	return slasher.abi.Pack("bountyCap")
}

// UnpackBountyCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb1161f1.
//
// Solidity: function bountyCap() view returns(uint256)
func (slasher *Slasher) UnpackBountyCap(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("bountyCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 commitment) returns()
func (slasher *Slasher) PackCommit(commitment [32]byte) []byte {
	enc, err := slasher.abi.Pack("commit", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 commitment) returns()
func (slasher *Slasher) TryPackCommit(commitment [32]byte) ([]byte, error) {
	return slasher.abi.Pack("commit", commitment)
}

// PackCommitMax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf4bdfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitMax() view returns(uint64)
func (slasher *Slasher) PackCommitMax() []byte {
	enc, err := slasher.abi.Pack("commitMax")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitMax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf4bdfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitMax() view returns(uint64)
func (slasher *Slasher) TryPackCommitMax() ([]byte, error) {
	return slasher.abi.Pack("commitMax")
}

// UnpackCommitMax is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf4bdfa.
//
// Solidity: function commitMax() view returns(uint64)
func (slasher *Slasher) UnpackCommitMax(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("commitMax", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCommitMin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2936c77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitMin() view returns(uint64)
func (slasher *Slasher) PackCommitMin() []byte {
	enc, err := slasher.abi.Pack("commitMin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitMin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2936c77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitMin() view returns(uint64)
func (slasher *Slasher) TryPackCommitMin() ([]byte, error) {
	return slasher.abi.Pack("commitMin")
}

// UnpackCommitMin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2936c77.
//
// Solidity: function commitMin() view returns(uint64)
func (slasher *Slasher) UnpackCommitMin(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("commitMin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCommits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47885781.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commits(bytes32 commitment) view returns(uint64)
func (slasher *Slasher) PackCommits(commitment [32]byte) []byte {
	enc, err := slasher.abi.Pack("commits", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47885781.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commits(bytes32 commitment) view returns(uint64)
func (slasher *Slasher) TryPackCommits(commitment [32]byte) ([]byte, error) {
	return slasher.abi.Pack("commits", commitment)
}

// UnpackCommits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47885781.
//
// Solidity: function commits(bytes32 commitment) view returns(uint64)
func (slasher *Slasher) UnpackCommits(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("commits", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConsumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4648c943.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumed(bytes32 key) view returns(bool)
func (slasher *Slasher) PackConsumed(key [32]byte) []byte {
	enc, err := slasher.abi.Pack("consumed", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4648c943.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumed(bytes32 key) view returns(bool)
func (slasher *Slasher) TryPackConsumed(key [32]byte) ([]byte, error) {
	return slasher.abi.Pack("consumed", key)
}

// UnpackConsumed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4648c943.
//
// Solidity: function consumed(bytes32 key) view returns(bool)
func (slasher *Slasher) UnpackConsumed(data []byte) (bool, error) {
	out, err := slasher.abi.Unpack("consumed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDoubleResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8789b58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleResult((bytes32,address,bytes32) a, (bytes32,bytes32,uint8) sigA, (bytes32,address,bytes32) b, (bytes32,bytes32,uint8) sigB, bytes32 salt) returns()
func (slasher *Slasher) PackDoubleResult(a Result, sigA Signature, b Result, sigB Signature, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("doubleResult", a, sigA, b, sigB, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8789b58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleResult((bytes32,address,bytes32) a, (bytes32,bytes32,uint8) sigA, (bytes32,address,bytes32) b, (bytes32,bytes32,uint8) sigB, bytes32 salt) returns()
func (slasher *Slasher) TryPackDoubleResult(a Result, sigA Signature, b Result, sigB Signature, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("doubleResult", a, sigA, b, sigB, salt)
}

// PackDoubleTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b90121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleTask((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32) a, (bytes32,bytes32,uint8) sigA, (address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32) b, (bytes32,bytes32,uint8) sigB, bytes32 salt) returns()
func (slasher *Slasher) PackDoubleTask(a Task, sigA Signature, b Task, sigB Signature, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("doubleTask", a, sigA, b, sigB, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b90121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleTask((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32) a, (bytes32,bytes32,uint8) sigA, (address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32) b, (bytes32,bytes32,uint8) sigB, bytes32 salt) returns()
func (slasher *Slasher) TryPackDoubleTask(a Task, sigA Signature, b Task, sigB Signature, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("doubleTask", a, sigA, b, sigB, salt)
}

// PackDoubleVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cdee6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleVoucher((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) a, (bytes32,bytes32,uint8) sigA, (address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) b, (bytes32,bytes32,uint8) sigB, bytes32 salt) returns()
func (slasher *Slasher) PackDoubleVoucher(a Voucher, sigA Signature, b Voucher, sigB Signature, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("doubleVoucher", a, sigA, b, sigB, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cdee6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleVoucher((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) a, (bytes32,bytes32,uint8) sigA, (address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) b, (bytes32,bytes32,uint8) sigB, bytes32 salt) returns()
func (slasher *Slasher) TryPackDoubleVoucher(a Voucher, sigA Signature, b Voucher, sigB Signature, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("doubleVoucher", a, sigA, b, sigB, salt)
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (slasher *Slasher) PackEpochLength() []byte {
	enc, err := slasher.abi.Pack("epochLength")
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
func (slasher *Slasher) TryPackEpochLength() ([]byte, error) {
	return slasher.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (slasher *Slasher) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("epochLength", data)
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
func (slasher *Slasher) PackEpochStart() []byte {
	enc, err := slasher.abi.Pack("epochStart")
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
func (slasher *Slasher) TryPackEpochStart() ([]byte, error) {
	return slasher.abi.Pack("epochStart")
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint64)
func (slasher *Slasher) UnpackEpochStart(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("epochStart", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEvidenceBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3355955b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidenceBlocks() view returns(uint64)
func (slasher *Slasher) PackEvidenceBlocks() []byte {
	enc, err := slasher.abi.Pack("evidenceBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidenceBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3355955b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidenceBlocks() view returns(uint64)
func (slasher *Slasher) TryPackEvidenceBlocks() ([]byte, error) {
	return slasher.abi.Pack("evidenceBlocks")
}

// UnpackEvidenceBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3355955b.
//
// Solidity: function evidenceBlocks() view returns(uint64)
func (slasher *Slasher) UnpackEvidenceBlocks(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("evidenceBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEvidenceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e73e125.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidenceKey(uint8 kind, address offender, bytes32 slot) pure returns(bytes32)
func (slasher *Slasher) PackEvidenceKey(kind uint8, offender common.Address, slot [32]byte) []byte {
	enc, err := slasher.abi.Pack("evidenceKey", kind, offender, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidenceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e73e125.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidenceKey(uint8 kind, address offender, bytes32 slot) pure returns(bytes32)
func (slasher *Slasher) TryPackEvidenceKey(kind uint8, offender common.Address, slot [32]byte) ([]byte, error) {
	return slasher.abi.Pack("evidenceKey", kind, offender, slot)
}

// UnpackEvidenceKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e73e125.
//
// Solidity: function evidenceKey(uint8 kind, address offender, bytes32 slot) pure returns(bytes32)
func (slasher *Slasher) UnpackEvidenceKey(data []byte) ([32]byte, error) {
	out, err := slasher.abi.Unpack("evidenceKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFirstBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054108af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (slasher *Slasher) PackFirstBlock(epoch uint64) []byte {
	enc, err := slasher.abi.Pack("firstBlock", epoch)
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
func (slasher *Slasher) TryPackFirstBlock(epoch uint64) ([]byte, error) {
	return slasher.abi.Pack("firstBlock", epoch)
}

// UnpackFirstBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054108af.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (slasher *Slasher) UnpackFirstBlock(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("firstBlock", data)
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
func (slasher *Slasher) PackNextEpoch() []byte {
	enc, err := slasher.abi.Pack("nextEpoch")
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
func (slasher *Slasher) TryPackNextEpoch() ([]byte, error) {
	return slasher.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64)
func (slasher *Slasher) UnpackNextEpoch(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOutOfTurnAssignment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a6bb77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outOfTurnAssignment((bytes32,address,uint8,bytes32,uint64) assignment, (bytes32,bytes32,uint8) signature, ((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),uint256[],(address,uint64,uint32,bytes)[]) draw, bytes32 salt) returns()
func (slasher *Slasher) PackOutOfTurnAssignment(assignment Assignment, signature Signature, draw Draw, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("outOfTurnAssignment", assignment, signature, draw, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutOfTurnAssignment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a6bb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outOfTurnAssignment((bytes32,address,uint8,bytes32,uint64) assignment, (bytes32,bytes32,uint8) signature, ((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),uint256[],(address,uint64,uint32,bytes)[]) draw, bytes32 salt) returns()
func (slasher *Slasher) TryPackOutOfTurnAssignment(assignment Assignment, signature Signature, draw Draw, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("outOfTurnAssignment", assignment, signature, draw, salt)
}

// PackOutOfTurnClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a70ad86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outOfTurnClaim((bytes32,address,uint8,bytes32,bytes32,bytes) claim, (bytes32,bytes32,uint8) signature, ((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),uint256[],(address,uint64,uint32,bytes)[]) draw, bytes32 salt) returns()
func (slasher *Slasher) PackOutOfTurnClaim(claim Claim, signature Signature, draw Draw, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("outOfTurnClaim", claim, signature, draw, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutOfTurnClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a70ad86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outOfTurnClaim((bytes32,address,uint8,bytes32,bytes32,bytes) claim, (bytes32,bytes32,uint8) signature, ((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),uint256[],(address,uint64,uint32,bytes)[]) draw, bytes32 salt) returns()
func (slasher *Slasher) TryPackOutOfTurnClaim(claim Claim, signature Signature, draw Draw, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("outOfTurnClaim", claim, signature, draw, salt)
}

// PackOutOfTurnVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa953009f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outOfTurnVoucher((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, (bytes32,bytes32,uint8) signature, ((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),uint256[],(address,uint64,uint32,bytes)[]) draw, bytes32 salt) returns()
func (slasher *Slasher) PackOutOfTurnVoucher(voucher Voucher, signature Signature, draw Draw, salt [32]byte) []byte {
	enc, err := slasher.abi.Pack("outOfTurnVoucher", voucher, signature, draw, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutOfTurnVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa953009f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outOfTurnVoucher((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, (bytes32,bytes32,uint8) signature, ((address,uint64,uint64,bytes32,bytes32,bytes,bytes32,uint32,uint32,uint128,uint128,uint8,uint64,uint32,uint32,uint32),uint256[],(address,uint64,uint32,bytes)[]) draw, bytes32 salt) returns()
func (slasher *Slasher) TryPackOutOfTurnVoucher(voucher Voucher, signature Signature, draw Draw, salt [32]byte) ([]byte, error) {
	return slasher.abi.Pack("outOfTurnVoucher", voucher, signature, draw, salt)
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (slasher *Slasher) PackPool() []byte {
	enc, err := slasher.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (slasher *Slasher) TryPackPool() ([]byte, error) {
	return slasher.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (slasher *Slasher) UnpackPool(data []byte) (common.Address, error) {
	out, err := slasher.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (slasher *Slasher) PackRegistry() []byte {
	enc, err := slasher.abi.Pack("registry")
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
func (slasher *Slasher) TryPackRegistry() ([]byte, error) {
	return slasher.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (slasher *Slasher) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := slasher.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVrfBeta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054380cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vrfBeta(bytes key, bytes alpha, bytes proof, uint256[] hints) pure returns(bytes32 beta)
func (slasher *Slasher) PackVrfBeta(key []byte, alpha []byte, proof []byte, hints []*big.Int) []byte {
	enc, err := slasher.abi.Pack("vrfBeta", key, alpha, proof, hints)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVrfBeta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054380cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vrfBeta(bytes key, bytes alpha, bytes proof, uint256[] hints) pure returns(bytes32 beta)
func (slasher *Slasher) TryPackVrfBeta(key []byte, alpha []byte, proof []byte, hints []*big.Int) ([]byte, error) {
	return slasher.abi.Pack("vrfBeta", key, alpha, proof, hints)
}

// UnpackVrfBeta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054380cd.
//
// Solidity: function vrfBeta(bytes key, bytes alpha, bytes proof, uint256[] hints) pure returns(bytes32 beta)
func (slasher *Slasher) UnpackVrfBeta(data []byte) ([32]byte, error) {
	out, err := slasher.abi.Unpack("vrfBeta", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// SlasherCommitted represents a Committed event raised by the Slasher contract.
type SlasherCommitted struct {
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const SlasherCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (SlasherCommitted) ContractEventName() string {
	return SlasherCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed commitment)
func (slasher *Slasher) UnpackCommittedEvent(log *types.Log) (*SlasherCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherCommitted)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
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

// SlasherSlashed represents a Slashed event raised by the Slasher contract.
type SlasherSlashed struct {
	Kind     uint8
	Offender common.Address
	Reporter common.Address
	Amount   *big.Int
	Bounty   *big.Int
	Key      [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SlasherSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (SlasherSlashed) ContractEventName() string {
	return SlasherSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint8 indexed kind, address indexed offender, address indexed reporter, uint256 amount, uint256 bounty, bytes32 key)
func (slasher *Slasher) UnpackSlashedEvent(log *types.Log) (*SlasherSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherSlashed)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
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
func (slasher *Slasher) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], slasher.abi.Errors["AddsUp"].ID.Bytes()[:4]) {
		return slasher.UnpackAddsUpError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return slasher.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["AlreadyConsumed"].ID.Bytes()[:4]) {
		return slasher.UnpackAlreadyConsumedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadCommitAges"].ID.Bytes()[:4]) {
		return slasher.UnpackBadCommitAgesError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadEpochLength"].ID.Bytes()[:4]) {
		return slasher.UnpackBadEpochLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadHint"].ID.Bytes()[:4]) {
		return slasher.UnpackBadHintError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadHintCount"].ID.Bytes()[:4]) {
		return slasher.UnpackBadHintCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return slasher.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return slasher.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["DifferentKeys"].ID.Bytes()[:4]) {
		return slasher.UnpackDifferentKeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["InTurn"].ID.Bytes()[:4]) {
		return slasher.UnpackInTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NoWord"].ID.Bytes()[:4]) {
		return slasher.UnpackNoWordError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotCommitted"].ID.Bytes()[:4]) {
		return slasher.UnpackNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotVerified"].ID.Bytes()[:4]) {
		return slasher.UnpackNotVerifiedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["OpeningMatches"].ID.Bytes()[:4]) {
		return slasher.UnpackOpeningMatchesError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["RevealTooEarly"].ID.Bytes()[:4]) {
		return slasher.UnpackRevealTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["RevealTooLate"].ID.Bytes()[:4]) {
		return slasher.UnpackRevealTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["SameMessage"].ID.Bytes()[:4]) {
		return slasher.UnpackSameMessageError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["SignerMismatch"].ID.Bytes()[:4]) {
		return slasher.UnpackSignerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WindowClosed"].ID.Bytes()[:4]) {
		return slasher.UnpackWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WindowTooLong"].ID.Bytes()[:4]) {
		return slasher.UnpackWindowTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongRoot"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongSlasher"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongTask"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongTaskError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongWord"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongWordError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// SlasherAddsUp represents a AddsUp error raised by the Slasher contract.
type SlasherAddsUp struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddsUp(uint64 index)
func SlasherAddsUpErrorID() common.Hash {
	return common.HexToHash("0x60b013c8fef030ffdd542a4ff441ab267a67071f3c38e132789ecca4c0c61df6")
}

// UnpackAddsUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddsUp(uint64 index)
func (slasher *Slasher) UnpackAddsUpError(raw []byte) (*SlasherAddsUp, error) {
	out := new(SlasherAddsUp)
	if err := slasher.abi.UnpackIntoInterface(out, "AddsUp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherAlreadyCommitted represents a AlreadyCommitted error raised by the Slasher contract.
type SlasherAlreadyCommitted struct {
	Commitment [32]byte
	SinceBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(bytes32 commitment, uint64 sinceBlock)
func SlasherAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0xe4ac66ed9bbf8984f19ab3f11459b66ea6ff12725217cd8aaa0e944ba4ddfdf6")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(bytes32 commitment, uint64 sinceBlock)
func (slasher *Slasher) UnpackAlreadyCommittedError(raw []byte) (*SlasherAlreadyCommitted, error) {
	out := new(SlasherAlreadyCommitted)
	if err := slasher.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherAlreadyConsumed represents a AlreadyConsumed error raised by the Slasher contract.
type SlasherAlreadyConsumed struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConsumed(bytes32 key)
func SlasherAlreadyConsumedErrorID() common.Hash {
	return common.HexToHash("0x0f50872fb13f0dbaf27b0d1e46e2b70792a70aa7c3e5a0c7d593a691481f35eb")
}

// UnpackAlreadyConsumedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConsumed(bytes32 key)
func (slasher *Slasher) UnpackAlreadyConsumedError(raw []byte) (*SlasherAlreadyConsumed, error) {
	out := new(SlasherAlreadyConsumed)
	if err := slasher.abi.UnpackIntoInterface(out, "AlreadyConsumed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBadCommitAges represents a BadCommitAges error raised by the Slasher contract.
type SlasherBadCommitAges struct {
	CommitMin uint64
	CommitMax uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCommitAges(uint64 commitMin, uint64 commitMax)
func SlasherBadCommitAgesErrorID() common.Hash {
	return common.HexToHash("0xa2f783f70dae5fd02f13ee66a398ceb968d400cb12cb763f894d47b4458fc102")
}

// UnpackBadCommitAgesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCommitAges(uint64 commitMin, uint64 commitMax)
func (slasher *Slasher) UnpackBadCommitAgesError(raw []byte) (*SlasherBadCommitAges, error) {
	out := new(SlasherBadCommitAges)
	if err := slasher.abi.UnpackIntoInterface(out, "BadCommitAges", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBadEpochLength represents a BadEpochLength error raised by the Slasher contract.
type SlasherBadEpochLength struct {
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpochLength(uint64 length)
func SlasherBadEpochLengthErrorID() common.Hash {
	return common.HexToHash("0xad6bddeff4d3280c5a06ed5cfbe21a1ee62553ba8202788b3a705d422de0a2bf")
}

// UnpackBadEpochLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpochLength(uint64 length)
func (slasher *Slasher) UnpackBadEpochLengthError(raw []byte) (*SlasherBadEpochLength, error) {
	out := new(SlasherBadEpochLength)
	if err := slasher.abi.UnpackIntoInterface(out, "BadEpochLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBadHint represents a BadHint error raised by the Slasher contract.
type SlasherBadHint struct {
	Place *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHint(uint256 place)
func SlasherBadHintErrorID() common.Hash {
	return common.HexToHash("0xd890f08305be7e1d848fc5b9f2060f0b9a9756537537d011fd20a77c9957be98")
}

// UnpackBadHintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHint(uint256 place)
func (slasher *Slasher) UnpackBadHintError(raw []byte) (*SlasherBadHint, error) {
	out := new(SlasherBadHint)
	if err := slasher.abi.UnpackIntoInterface(out, "BadHint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBadHintCount represents a BadHintCount error raised by the Slasher contract.
type SlasherBadHintCount struct {
	Hints *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHintCount(uint256 hints)
func SlasherBadHintCountErrorID() common.Hash {
	return common.HexToHash("0x7017f1b1ad1781e25fe90e50511e9ed9311e1bd225538d128ab44adedf3026ba")
}

// UnpackBadHintCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHintCount(uint256 hints)
func (slasher *Slasher) UnpackBadHintCountError(raw []byte) (*SlasherBadHintCount, error) {
	out := new(SlasherBadHintCount)
	if err := slasher.abi.UnpackIntoInterface(out, "BadHintCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBadKey represents a BadKey error raised by the Slasher contract.
type SlasherBadKey struct {
	Key []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey(bytes key)
func SlasherBadKeyErrorID() common.Hash {
	return common.HexToHash("0xd8c9555cb75e0a7152b26da3e3852ede5fbf8e72372ca307a7efe45f85ba4661")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey(bytes key)
func (slasher *Slasher) UnpackBadKeyError(raw []byte) (*SlasherBadKey, error) {
	out := new(SlasherBadKey)
	if err := slasher.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBadProof represents a BadProof error raised by the Slasher contract.
type SlasherBadProof struct {
	Proof []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof(bytes proof)
func SlasherBadProofErrorID() common.Hash {
	return common.HexToHash("0x7bbf13ad88c0774b29bd04f89dc60f8fe05032d7ba735ef826ca446977374ceb")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof(bytes proof)
func (slasher *Slasher) UnpackBadProofError(raw []byte) (*SlasherBadProof, error) {
	out := new(SlasherBadProof)
	if err := slasher.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherDifferentKeys represents a DifferentKeys error raised by the Slasher contract.
type SlasherDifferentKeys struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentKeys()
func SlasherDifferentKeysErrorID() common.Hash {
	return common.HexToHash("0x66a44009781528bb0329890202cfae2792f39f3e3eeaf363d46f1f7da9b8fd35")
}

// UnpackDifferentKeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentKeys()
func (slasher *Slasher) UnpackDifferentKeysError(raw []byte) (*SlasherDifferentKeys, error) {
	out := new(SlasherDifferentKeys)
	if err := slasher.abi.UnpackIntoInterface(out, "DifferentKeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Slasher contract.
type SlasherECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func SlasherECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (slasher *Slasher) UnpackECDSAInvalidSignatureError(raw []byte) (*SlasherECDSAInvalidSignature, error) {
	out := new(SlasherECDSAInvalidSignature)
	if err := slasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Slasher contract.
type SlasherECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SlasherECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (slasher *Slasher) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SlasherECDSAInvalidSignatureLength, error) {
	out := new(SlasherECDSAInvalidSignatureLength)
	if err := slasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Slasher contract.
type SlasherECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func SlasherECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (slasher *Slasher) UnpackECDSAInvalidSignatureSError(raw []byte) (*SlasherECDSAInvalidSignatureS, error) {
	out := new(SlasherECDSAInvalidSignatureS)
	if err := slasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherInTurn represents a InTurn error raised by the Slasher contract.
type SlasherInTurn struct {
	Task  [32]byte
	Rank  uint8
	Miner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InTurn(bytes32 task, uint8 rank, address miner)
func SlasherInTurnErrorID() common.Hash {
	return common.HexToHash("0xad25af5947f981724dc245b6853f841d347b6898324d4fc29d49b15cdff4c812")
}

// UnpackInTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InTurn(bytes32 task, uint8 rank, address miner)
func (slasher *Slasher) UnpackInTurnError(raw []byte) (*SlasherInTurn, error) {
	out := new(SlasherInTurn)
	if err := slasher.abi.UnpackIntoInterface(out, "InTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNoWord represents a NoWord error raised by the Slasher contract.
type SlasherNoWord struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWord(uint64 epoch)
func SlasherNoWordErrorID() common.Hash {
	return common.HexToHash("0x380e3dc7706c475c90ec66a10f0e3e0efed576ebccb766a8191ad80d1aa4b77b")
}

// UnpackNoWordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWord(uint64 epoch)
func (slasher *Slasher) UnpackNoWordError(raw []byte) (*SlasherNoWord, error) {
	out := new(SlasherNoWord)
	if err := slasher.abi.UnpackIntoInterface(out, "NoWord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotCommitted represents a NotCommitted error raised by the Slasher contract.
type SlasherNotCommitted struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitted(bytes32 commitment)
func SlasherNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x4ebe8a4d7fde8a0726eada9525e2248316733c3cae98e30b792dce565e2eb038")
}

// UnpackNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitted(bytes32 commitment)
func (slasher *Slasher) UnpackNotCommittedError(raw []byte) (*SlasherNotCommitted, error) {
	out := new(SlasherNotCommitted)
	if err := slasher.abi.UnpackIntoInterface(out, "NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotVerified represents a NotVerified error raised by the Slasher contract.
type SlasherNotVerified struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVerified()
func SlasherNotVerifiedErrorID() common.Hash {
	return common.HexToHash("0xa95362b5102c933fac5e3beca233039da4b5c563c341b503e1546169c91d33c4")
}

// UnpackNotVerifiedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVerified()
func (slasher *Slasher) UnpackNotVerifiedError(raw []byte) (*SlasherNotVerified, error) {
	out := new(SlasherNotVerified)
	if err := slasher.abi.UnpackIntoInterface(out, "NotVerified", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherOpeningMatches represents a OpeningMatches error raised by the Slasher contract.
type SlasherOpeningMatches struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningMatches(bytes32 commitment)
func SlasherOpeningMatchesErrorID() common.Hash {
	return common.HexToHash("0xe767001e67585a8a7da91104f82777c12e4da35cf1df124599c58c1d2b079780")
}

// UnpackOpeningMatchesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningMatches(bytes32 commitment)
func (slasher *Slasher) UnpackOpeningMatchesError(raw []byte) (*SlasherOpeningMatches, error) {
	out := new(SlasherOpeningMatches)
	if err := slasher.abi.UnpackIntoInterface(out, "OpeningMatches", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherRevealTooEarly represents a RevealTooEarly error raised by the Slasher contract.
type SlasherRevealTooEarly struct {
	CommitBlock uint64
	FromBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooEarly(uint64 commitBlock, uint64 fromBlock)
func SlasherRevealTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x32a46395d5badafca583b5b56bc2af0969b74f70e51c356f8b431ab4926c8de0")
}

// UnpackRevealTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooEarly(uint64 commitBlock, uint64 fromBlock)
func (slasher *Slasher) UnpackRevealTooEarlyError(raw []byte) (*SlasherRevealTooEarly, error) {
	out := new(SlasherRevealTooEarly)
	if err := slasher.abi.UnpackIntoInterface(out, "RevealTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherRevealTooLate represents a RevealTooLate error raised by the Slasher contract.
type SlasherRevealTooLate struct {
	CommitBlock uint64
	LastBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealTooLate(uint64 commitBlock, uint64 lastBlock)
func SlasherRevealTooLateErrorID() common.Hash {
	return common.HexToHash("0x405fc0088223369906575d3a968bfdf996ed1863f78c04fe5f14167b9606485b")
}

// UnpackRevealTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealTooLate(uint64 commitBlock, uint64 lastBlock)
func (slasher *Slasher) UnpackRevealTooLateError(raw []byte) (*SlasherRevealTooLate, error) {
	out := new(SlasherRevealTooLate)
	if err := slasher.abi.UnpackIntoInterface(out, "RevealTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherSameMessage represents a SameMessage error raised by the Slasher contract.
type SlasherSameMessage struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameMessage(bytes32 id)
func SlasherSameMessageErrorID() common.Hash {
	return common.HexToHash("0xf3290179717a4d26c0ee532ee6e098918e7c25238678f1d7eabdb5733c56e934")
}

// UnpackSameMessageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameMessage(bytes32 id)
func (slasher *Slasher) UnpackSameMessageError(raw []byte) (*SlasherSameMessage, error) {
	out := new(SlasherSameMessage)
	if err := slasher.abi.UnpackIntoInterface(out, "SameMessage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherSignerMismatch represents a SignerMismatch error raised by the Slasher contract.
type SlasherSignerMismatch struct {
	Named  common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerMismatch(address named, address signer)
func SlasherSignerMismatchErrorID() common.Hash {
	return common.HexToHash("0xefe0e6862620775bf32b1f3d7ba9c8e34430d75ac4f0a4714339d91d9eb20966")
}

// UnpackSignerMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerMismatch(address named, address signer)
func (slasher *Slasher) UnpackSignerMismatchError(raw []byte) (*SlasherSignerMismatch, error) {
	out := new(SlasherSignerMismatch)
	if err := slasher.abi.UnpackIntoInterface(out, "SignerMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWindowClosed represents a WindowClosed error raised by the Slasher contract.
type SlasherWindowClosed struct {
	Epoch     uint64
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint64 epoch, uint256 lastBlock)
func SlasherWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xe82f74c8926ae55d933326f82c719e5c3956e0818ce477a76da66f9cd0c27740")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint64 epoch, uint256 lastBlock)
func (slasher *Slasher) UnpackWindowClosedError(raw []byte) (*SlasherWindowClosed, error) {
	out := new(SlasherWindowClosed)
	if err := slasher.abi.UnpackIntoInterface(out, "WindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWindowTooLong represents a WindowTooLong error raised by the Slasher contract.
type SlasherWindowTooLong struct {
	EvidenceBlocks uint64
	EpochLength    uint64
	UnbondBlocks   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooLong(uint64 evidenceBlocks, uint64 epochLength, uint64 unbondBlocks)
func SlasherWindowTooLongErrorID() common.Hash {
	return common.HexToHash("0x64cfb8973b133ab32201fc17c2e79e5712dd6bd452798e99d20c2e36add16f63")
}

// UnpackWindowTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooLong(uint64 evidenceBlocks, uint64 epochLength, uint64 unbondBlocks)
func (slasher *Slasher) UnpackWindowTooLongError(raw []byte) (*SlasherWindowTooLong, error) {
	out := new(SlasherWindowTooLong)
	if err := slasher.abi.UnpackIntoInterface(out, "WindowTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongRoot represents a WrongRoot error raised by the Slasher contract.
type SlasherWrongRoot struct {
	Named [32]byte
	Root  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRoot(bytes32 named, bytes32 root)
func SlasherWrongRootErrorID() common.Hash {
	return common.HexToHash("0xa864586d2a8349087c0526b31fd228c7c3946fb4fe0a81d106bb2994a2b3c293")
}

// UnpackWrongRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRoot(bytes32 named, bytes32 root)
func (slasher *Slasher) UnpackWrongRootError(raw []byte) (*SlasherWrongRoot, error) {
	out := new(SlasherWrongRoot)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongSlasher represents a WrongSlasher error raised by the Slasher contract.
type SlasherWrongSlasher struct {
	Registry common.Address
	Slasher  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlasher(address registry, address slasher)
func SlasherWrongSlasherErrorID() common.Hash {
	return common.HexToHash("0x13f9b9b5dbfa578b88e92d30ce2462a494e1ad9e4eb0486c53cbf31c0bcf6344")
}

// UnpackWrongSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlasher(address registry, address slasher)
func (slasher *Slasher) UnpackWrongSlasherError(raw []byte) (*SlasherWrongSlasher, error) {
	out := new(SlasherWrongSlasher)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongTask represents a WrongTask error raised by the Slasher contract.
type SlasherWrongTask struct {
	Named [32]byte
	Given [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTask(bytes32 named, bytes32 given)
func SlasherWrongTaskErrorID() common.Hash {
	return common.HexToHash("0x195b40ac40cf9c47886402b220ff4e5ded87ccdb350b4e90e9350608c53aedbd")
}

// UnpackWrongTaskError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTask(bytes32 named, bytes32 given)
func (slasher *Slasher) UnpackWrongTaskError(raw []byte) (*SlasherWrongTask, error) {
	out := new(SlasherWrongTask)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongTask", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongWord represents a WrongWord error raised by the Slasher contract.
type SlasherWrongWord struct {
	Named [32]byte
	Word  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongWord(bytes32 named, bytes32 word)
func SlasherWrongWordErrorID() common.Hash {
	return common.HexToHash("0xc9c7dc2c1af6752099963d589b86d5cda4eaa87e5f732dc22608bf3c962611e4")
}

// UnpackWrongWordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongWord(bytes32 named, bytes32 word)
func (slasher *Slasher) UnpackWrongWordError(raw []byte) (*SlasherWrongWord, error) {
	out := new(SlasherWrongWord)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongWord", raw); err != nil {
		return nil, err
	}
	return out, nil
}
