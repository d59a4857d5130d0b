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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractStakePool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractBeacon\",\"name\":\"beacon_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"bountyCap\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"commitMin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitMax\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"evidenceBlocks\",\"type\":\"uint64\"}],\"internalType\":\"structSlasherParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"AddsUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sinceBlock\",\"type\":\"uint64\"}],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitMin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"commitMax\",\"type\":\"uint64\"}],\"name\":\"BadCommitAges\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"BadHint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hints\",\"type\":\"uint256\"}],\"name\":\"BadHintCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadVoucher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DifferentKeys\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"InTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NoWord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"NotCommitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotVerified\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"OpeningMatches\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"fromBlock\",\"type\":\"uint64\"}],\"name\":\"RevealTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"commitBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastBlock\",\"type\":\"uint64\"}],\"name\":\"RevealTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"SameMessage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"named\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"evidenceBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"unbondBlocks\",\"type\":\"uint64\"}],\"name\":\"WindowTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"named\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"WrongRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"WrongSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"named\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"}],\"name\":\"WrongTask\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"named\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"WrongWord\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"finish\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structOpening\",\"name\":\"opening\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"badOpening\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"contractBeacon\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bountyCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitMax\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitMin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commits\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigA\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigB\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"doubleResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigA\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigB\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"doubleTask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigA\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"sigB\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"doubleVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"evidenceBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"evidenceKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"promptDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAssignment\",\"name\":\"assignment\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"internalType\":\"structDraw\",\"name\":\"draw\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"outOfTurnAssignment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"poolRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"internalType\":\"structDraw\",\"name\":\"draw\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"outOfTurnClaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"}],\"internalType\":\"structSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prev\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"vrfProof\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"promptTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxTokens\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"inputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outputPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"issuedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"claimMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"resultMillis\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictMillis\",\"type\":\"uint32\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"internalType\":\"structDraw\",\"name\":\"draw\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"outOfTurnVoucher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractStakePool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"alpha\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[]\",\"name\":\"hints\",\"type\":\"uint256[]\"}],\"name\":\"vrfBeta\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"beta\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "b3b6d489084f1807f5a2d300c1c7c2ecc7",
	Bin: "0x61020080604052346105035780615a67803803809161001e8285610681565b83398101039060e082126105035780516001600160a01b03811692838203610503576020830151906001600160a01b0382168203610503576040840151906001600160a01b038216820361050357608090605f1901126105035760405191608083016001600160401b0381118482101761066d57604052606085015183526100a8608086016106a4565b93602084019485526100cf60c06100c160a089016106a4565b9760408701988952016106a4565b96606085019788526040516315e5a1e560e01b8152602081600481855afa90811561050f575f91610633575b50604051630afaeebf60e31b815290602082600481865afa91821561050f575f926105f7575b50826080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528460a082015260a081526101bc60c082610681565b51902060c0526001600160401b038216600281106105e5575060e0526101005260405163b134427160e01b8152602081600481855afa90811561050f575f916105c6575b50306001600160a01b03909116036105525785516001600160401b03168015801561053f575b61051a575060206004916040519283809263cc05518360e01b82525afa90811561050f575f916104d1575b508751610100516001600160401b039081169116818101929083106104bd576001600160401b031691821061049a5750506101205261014052610160525161018052516001600160401b039081166101a052905181166101c0529051166101e05260405161538f90816106d882396080518181816108170152818161164b015281816121d1015281816140bd0152818161427b015261443c015260a0518181816102d6015281816111c801528181611d8d01528181613f070152818161411301526142d3015260c0518181816102fc015281816111ee01528181611db301528181613f2d0152818161413901526142f9015260e05181818161188101528181612dc50152612fe60152610100518181816118d5015281816123720152612fa601526101205181818161059e01528181610d810152818161151201528181612098015281816122a201528181612bae015281816146050152614dbd0152610140518181816129b301528181612d6301526146b6015261016051818181611bd7015281816123100152818161261201526129040152610180518181816101400152818161055601528181610d39015281816114ca0152818161205001528181612b660152614d7501526101a051818181610453015281816109e301528181610c36015281816113c701528181611f4d01528181612a630152614c7201526101c05181818161048f0152818161097701528181610c72015281816114030152818161198201528181611f8901528181612a9f0152614cae01526101e05181818161242501526145170152f35b8860018060401b039051166364cfb89760e01b5f5260045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b90506020813d602011610507575b816104ec60209383610681565b81010312610503576104fd906106a4565b5f610251565b5f80fd5b3d91506104df565b6040513d5f823e3d90fd5b875163a2f783f760e01b5f9081526004929092526001600160401b0316602452604490fd5b5087516001600160401b03168111610226565b60405163b134427160e01b815290602082600481845afa91821561050f575f92610595575b506313f9b9b560e01b5f5260045260018060a01b031660245260445ffd5b6105b891925060203d6020116105bf575b6105b08183610681565b8101906106b8565b9082610577565b503d6105a6565b6105df915060203d6020116105bf576105b08183610681565b5f610200565b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d60201161062b575b8161061360209383610681565b8101031261050357610624906106a4565b905f610121565b3d9150610606565b90506020813d602011610665575b8161064e60209383610681565b810103126105035761065f906106a4565b5f6100fb565b3d9150610641565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761066d57604052565b51906001600160401b038216820361050357565b9081602091031261050357516001600160a01b0381168103610503579056fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af14612ee5578063054380cd14612de957806315e5a1e514612d8757806316f0115b14612d195780631a70ad86146126ef5780631e73e1251461269557806323a6bb77146124495780633355955b146123e7578063478857811461239657806357d775f81461233457806359659e90146122c65780637b103999146122585780638789b58e14611c64578063a953009f146119a6578063acf4bdfa14611944578063aea0e78b14611848578063c7cdee6b14610ed6578063d7b9012114610a07578063e2936c77146109a5578063f14fcbc814610880578063f662f682146101675763fb1161f11461010b575f80fd5b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101635760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610163577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161016081126101635760e0136101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c3601126101635760843563ffffffff81166064358183036101635760a4359260ff84168085036101635760c4359060405160208101908582528660408201528260608201528360808201526080815261021c60a082613058565b5190209560443580971461085457610232613109565b956040519460208601967f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c8852600435998a604089015273ffffffffffffffffffffffffffffffffffffffff610286612f61565b166060890152608088015260a08701525060c08501525060e083015261010082015261010081526102b961012082613058565b5190206101043590610124359060ff8216820361016357604290467f000000000000000000000000000000000000000000000000000000000000000003610783577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0811161075857915f916103aa60209460405193849360e43591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa156106435773ffffffffffffffffffffffffffffffffffffffff5f51169081156107305773ffffffffffffffffffffffffffffffffffffffff168082036107025782610409610400613109565b918260066131f5565b604051602081019033825282604082015261014435606082015260608152610432608082613058565b519020805f525f60205267ffffffffffffffff60405f20541680156106d6577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff610485828461328e565b16431061069257507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff6104c1828461328e565b16431161064e5750505f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000815416905561050460066152ed565b9073ffffffffffffffffffffffffffffffffffffffff604051937fd5a19974000000000000000000000000000000000000000000000000000000008552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610643575f935f9161060a575b506040519384526020840152604083015260067f552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd660603394a4005b9350506040833d60401161063b575b8161062660409383613058565b810103126101635760208351930151846105cf565b3d9150610619565b6040513d5f823e3d90fd5b9061066267ffffffffffffffff928261328e565b907f405fc008000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b906106a667ffffffffffffffff928261328e565b907f32a46395000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b507f4ebe8a4d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fefe0e686000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261084b60c082613058565b5190209061031d565b867fe767001e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101635760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357600435805f525f60205267ffffffffffffffff60405f20541680151580610968575b6109395750805f525f60205260405f2067ffffffffffffffff43167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790557f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f5f80a2005b907fe4ac66ed000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff61099c7f00000000000000000000000000000000000000000000000000000000000000008361328e565b164311156108d1565b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610163576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101635760043567ffffffffffffffff811161016357806004016102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101635760843567ffffffffffffffff81116101635780600401906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c36011261016357610b1b8361314f565b73ffffffffffffffffffffffffffffffffffffffff80610b3a8561314f565b1691161490811591610ea7575b8115610e79575b50610e5157610b65610b5f83614e73565b91614e73565b90818114610e265791610b98610b9d92610b8a610bec95610b858561314f565b613eee565b610b938361314f565b6140fa565b61314f565b91610bb66044610baf602484016131d2565b92016131d2565b67ffffffffffffffff6040519181602084019416845216604082015260408152610be1606082613058565b5190208260026131f5565b604051602081019033825282604082015261010435606082015260608152610c15608082613058565b519020805f525f60205267ffffffffffffffff60405f20541680156106d6577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff610c68828461328e565b16431061069257507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff610ca4828461328e565b16431161064e5750505f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008154169055610ce760026152ed565b9073ffffffffffffffffffffffffffffffffffffffff604051937fd5a19974000000000000000000000000000000000000000000000000000000008552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610643575f935f91610ded575b506040519384526020840152604083015260027f552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd660603394a4005b9350506040833d604011610e1e575b81610e0960409383613058565b81010312610163576020835193015184610db2565b3d9150610dfc565b7ff3290179000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f66a44009000000000000000000000000000000000000000000000000000000005f5260045ffd5b905067ffffffffffffffff80610e9c6044610e958189016131d2565b94016131d2565b169116141584610b4e565b9050610eb5602485016131d2565b67ffffffffffffffff80610ecb602485016131d2565b169116141590610b47565b34610163577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610320811261016357610120136101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc360112610163576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe7c3601126101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd5c36011261016357610f9661312c565b6101843573ffffffffffffffffffffffffffffffffffffffff8116918282036101635773ffffffffffffffffffffffffffffffffffffffff915016148015906117fd575b610e51575f610100604051610fee8161300e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152015260405161014081016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f68152602081019061012060048337610140812091604082015160a01c905160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c176117d5575f6101006040516110b28161300e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015201526040519061014082016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6825260208201916101206101848437610140812092604082015160a01c905160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c176117d5576111706131a3565b67ffffffffffffffff806111826131ba565b169116145f1461168857818114610e26576111a5905b6111a061312c565b6142b8565b6111ad61312c565b906102c435906102e4359060ff8216820361016357604290467f0000000000000000000000000000000000000000000000000000000000000000036115b7577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0811161075857915f9161129d6020946040519384936102a43591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa156106435773ffffffffffffffffffffffffffffffffffffffff5f51169081156107305773ffffffffffffffffffffffffffffffffffffffff16808203610702576112ef61312c565b61137d6112fa613109565b6113466113726113086131a3565b60405192839160208301958690929167ffffffffffffffff60209173ffffffffffffffffffffffffffffffffffffffff604085019616845216910152565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613058565b5190208260036131f5565b6040516020810190338252826040820152610304356060820152606081526113a6608082613058565b519020805f525f60205267ffffffffffffffff60405f20541680156106d6577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff6113f9828461328e565b16431061069257507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff611435828461328e565b16431161064e5750505f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000815416905561147860036152ed565b9073ffffffffffffffffffffffffffffffffffffffff604051937fd5a19974000000000000000000000000000000000000000000000000000000008552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610643575f935f9161157e575b506040519384526020840152604083015260037f552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd660603394a4005b9350506040833d6040116115af575b8161159a60409383613058565b81010312610163576020835193015184611543565b3d915061158d565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261167f60c082613058565b5190209061120f565b6116906131ba565b67ffffffffffffffff806116a26131a3565b169116108015611767575b610e5157610104356fffffffffffffffffffffffffffffffff811690818103610163575061026435906fffffffffffffffffffffffffffffffff821690818303610163576116fb9250612f84565b61028435906fffffffffffffffffffffffffffffffff82169182810361016357501461172a576111a590611198565b67ffffffffffffffff61173b6131ba565b7f60b013c8000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506117706131ba565b67ffffffffffffffff806117826131a3565b1691160367ffffffffffffffff81116117a85767ffffffffffffffff16600114156116ad565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f6f2a72e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b50611806613109565b6101a43573ffffffffffffffffffffffffffffffffffffffff8116918282036101635773ffffffffffffffffffffffffffffffffffffffff9150161415610fda565b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101635767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168043105f146118c1575060205f5b67ffffffffffffffff60405191168152f35b43034381116117a85767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156119175767ffffffffffffffff61191291602093041661326e565b6118af565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610163577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101c0811261016357610120136101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc360112610163576101843567ffffffffffffffff81116101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82600401923603011261016357611a5461312c565b73ffffffffffffffffffffffffffffffffffffffff80611a77610b988580613170565b16911603610e5157611a8761312c565b5f610100604051611a978161300e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152015260405161014081016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f68152602081019061012060048337610140812091604082015160a01c905160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c176117d557611b54916142b8565b60643560c4359160ff8316830361016357611b6d613109565b92611b836020611b7d8480613170565b016131d2565b9067ffffffffffffffff604051927f4ad95b8c00000000000000000000000000000000000000000000000000000000845216600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610643575f92611c2c575b5090611c2a94611c189392856144cd565b6101a43590611c2561312c565b614c1d565b005b9291506020833d602011611c5c575b81611c4860209383613058565b810103126101635791519091611c2a611c07565b3d9150611c3b565b34610163577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101a08112610163576060136101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c3601126101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c3601126101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc3601126101635760043560c435811480159061220e575b610e515760806040517f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e842368152606060046020830137206101043560443514610e2657611d74613109565b906084359060a4359060ff8216820361016357604290467f00000000000000000000000000000000000000000000000000000000000000000361213d577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0811161075857915f91611e6160209460405193849360643591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa156106435773ffffffffffffffffffffffffffffffffffffffff5f51169081156107305773ffffffffffffffffffffffffffffffffffffffff168082036107025782611eef611eb7613109565b60806040517f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e842368152606060c4602083013720906142b8565b611f03611efa613109565b918260016131f5565b604051602081019033825282604082015261018435606082015260608152611f2c608082613058565b519020805f525f60205267ffffffffffffffff60405f20541680156106d6577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff611f7f828461328e565b16431061069257507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff611fbb828461328e565b16431161064e5750505f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008154169055611ffe60016152ed565b9073ffffffffffffffffffffffffffffffffffffffff604051937fd5a19974000000000000000000000000000000000000000000000000000000008552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610643575f935f91612104575b506040519384526020840152604083015260017f552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd660603394a4005b9350506040833d604011612135575b8161212060409383613058565b810103126101635760208351930151846120c9565b3d9150612113565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261220560c082613058565b51902090611dd4565b50612217613109565b60e43573ffffffffffffffffffffffffffffffffffffffff8116918282036101635773ffffffffffffffffffffffffffffffffffffffff9150161415611d2a565b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101635760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610163576004355f525f602052602067ffffffffffffffff60405f205416604051908152f35b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610163577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161014081126101635760a0136101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c360112610163576101043567ffffffffffffffff81116101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826004019236030112610163576124fb610b988280613170565b60405160208101927f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c4193484526004359182604082015273ffffffffffffffffffffffffffffffffffffffff61254d612f61565b1660608201526044359460ff861680870361016357608083015260643560a08301526084359167ffffffffffffffff8316809303610163576125a69260c082015260c0815261259d60e082613058565b519020846140fa565b6125ae613109565b936125be6020611b7d8480613170565b9067ffffffffffffffff604051927f4ad95b8c00000000000000000000000000000000000000000000000000000000845216600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610643575f9261265d575b5090611c2a956126539392856144cd565b6101243591614c1d565b9291506020833d60201161268d575b8161267960209383613058565b810103126101635791519091611c2a612642565b3d915061266c565b346101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610163576004356007811015610163576126e76020916126de612f61565b604435916131f5565b604051908152f35b346101635760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101635760043567ffffffffffffffff8111610163578060040160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101635760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101635760843567ffffffffffffffff81116101635760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260040192360301126101635760248301916127da8361314f565b8135946128a16127e98661314f565b928760448401946127f9866131e7565b60ff61281d61281660648901359a60a460848b01359a0190613e9d565b36916130d3565b602081519101209173ffffffffffffffffffffffffffffffffffffffff6040519460208601967f163e519414c5e6631d2fc5af1b558a483747b03204073bec3acacde5277d084e885260408701521660608501521660808301528760a08301528560c083015260e082015260e0815261289861010082613058565b51902090613eee565b6128b06020611b7d8680613170565b9267ffffffffffffffff604051947f4ad95b8c00000000000000000000000000000000000000000000000000000000865216600485015260208460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610643575f94612ce5575b50838103612cb5575060806129498580613170565b01359067ffffffffffffffff6129646020611b7d8880613170565b604051937f930b6ace000000000000000000000000000000000000000000000000000000008552600485015216602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610643575f92612c81575b50818103612c535786612a1a612a1188610b988989612a018a6131e7565b612a0a8561314f565b90886144cd565b918260046131f5565b604051602081019033825282604082015260a435606082015260608152612a42608082613058565b519020805f525f60205267ffffffffffffffff60405f20541680156106d6577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff612a95828461328e565b16431061069257507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff612ad1828461328e565b16431161064e5750505f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008154169055612b1460046152ed565b9073ffffffffffffffffffffffffffffffffffffffff604051937fd5a19974000000000000000000000000000000000000000000000000000000008552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610643575f935f91612c1a575b506040519384526020840152604083015260047f552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd660603394a4005b9350506040833d604011612c4b575b81612c3660409383613058565b81010312610163576020835193015184612bdf565b3d9150612c29565b7fa864586d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d602011612cad575b81612c9d60209383613058565b81010312610163575190876129e3565b3d9150612c90565b83907fc9c7dc2c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9093506020813d602011612d11575b81612d0160209383613058565b8101031261016357519287612934565b3d9150612cf4565b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610163575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101635760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101635760043567ffffffffffffffff811161016357612e38903690600401612f33565b9060243567ffffffffffffffff811161016357612e59903690600401612f33565b60449391933567ffffffffffffffff811161016357612e7c903690600401612f33565b9060643567ffffffffffffffff811161016357366023820112156101635780600401359467ffffffffffffffff8611610163573660248760051b84010111610163576020976024612ed56126e799612edf9436916130d3565b93019536916130d3565b90613348565b346101635760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101635760043567ffffffffffffffff81168103610163576126e7602091612f91565b9181601f840112156101635782359167ffffffffffffffff8311610163576020838186019501011161016357565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361016357565b919082018092116117a857565b67ffffffffffffffff1667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156117a85761300b9067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612f84565b90565b610120810190811067ffffffffffffffff82111761302b57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761302b57604052565b67ffffffffffffffff811161302b57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9291926130df82613099565b916130ed6040519384613058565b829481845281830111610163578281602093845f960137010152565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101635790565b60043573ffffffffffffffffffffffffffffffffffffffff811681036101635790565b3573ffffffffffffffffffffffffffffffffffffffff811681036101635790565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0181360301821215610163570190565b60443567ffffffffffffffff811681036101635790565b6101c43567ffffffffffffffff811681036101635790565b3567ffffffffffffffff811681036101635790565b3560ff811681036101635790565b909160405191602083019360078210156132415773ffffffffffffffffffffffffffffffffffffffff91855216604083015260608201526060815261323b608082613058565b51902090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b67ffffffffffffffff60019116019067ffffffffffffffff82116117a857565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116117a857565b356fffffffffffffffffffffffffffffffff811681036101635790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b919081101561331b5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b909391949281516021811490811591613de8575b50613d715760518114801590613cea575b613cab5780605111610163576031860135947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141861015613c6b57600785108015613c5f575b613c335784846133c2928561509d565b9181603111610163576021870135956fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000088169760801c1691602181015190827ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036414103907ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036414182116117a85780511561331b577fff0000000000000000000000000000000000000000000000000000000000000060206134929201511661533d565b91847ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141037ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036414181116117a85761352d5f93836020967ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418281604051988998099409855260ff166020850152604084015260608301526080820190565b838052039060015afa15610643575f51861561331b5785600188111561331b5773ffffffffffffffffffffffffffffffffffffffff8091600160051b89016040519060208201923583523560408201526040815261358c606082613058565b5190201691168015918215613c28575b5050613bfc575f60806020927ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418760405192858452601b8785015281604085015209606082015282805260015afa15610643575f51856002101561331b5760408501600387111561331b5773ffffffffffffffffffffffffffffffffffffffff8091600360051b880160405190602082019235835235604082015260408152613646606082613058565b5190201691168015918215613bf1575b5050613bc45781602111610163576001870135911561331b5760805f917ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641416020946136c37fff000000000000000000000000000000000000000000000000000000000000008c351661533d565b9260ff60405194878652168785015281604085015209606082015282805260015afa15610643575f51836004101561331b5760808301600585111561331b5773ffffffffffffffffffffffffffffffffffffffff80916005801b860160405190602082019235835235604082015260408152613740606082613058565b5190201691168015918215613bb9575b5050613b8d57826002101561331b57604082013592806003101561331b57606083013592816004101561331b57608081013593826006101561331b5760c0820135867ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f81116117a8577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f82816001938a080903613b6057836005101561331b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f8260a0850135087ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f81116117a8577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f918291099587087ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f81116117a8577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f90818780090891827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f03917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f83116117a8577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f03957ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f87116117a857846001101561331b576139c760208301356152d9565b941561331b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f5f9781613a2493817fff000000000000000000000000000000000000000000000000000000000000009760209d089009086152d9565b908260405195898701977ffe020200000000000000000000000000000000000000000000000000000000008952602388015260218c604389013760f81b16606486015235606585015260f81b166085830152608682015260868152613a8a60a682613058565b604051918291518091835e8101838152039060025afa15610643577fffffffffffffffffffffffffffffffff000000000000000000000000000000005f511603613b38575f6020916040516021848201927ffe030000000000000000000000000000000000000000000000000000000000008452602283013782604382015260238152613b18604382613058565b604051918291518091835e8101838152039060025afa15610643575f5190565b7fa95362b5000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd890f083000000000000000000000000000000000000000000000000000000005f52600660045260245ffd5b7fd890f083000000000000000000000000000000000000000000000000000000005f526004805260245ffd5b141590505f80613750565b7fd890f083000000000000000000000000000000000000000000000000000000005f52600260045260245ffd5b141590505f80613656565b7fd890f083000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b141590505f8061359c565b847f7017f1b1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506101078510156133b2565b6040517f7bbf13ad0000000000000000000000000000000000000000000000000000000081526020600482015280613ca760248201858b6132cd565b0390fd5b8590613ca76040519283927f7bbf13ad0000000000000000000000000000000000000000000000000000000084526020600485015260248401916132cd565b50801561331b577fff000000000000000000000000000000000000000000000000000000000000008635167f02000000000000000000000000000000000000000000000000000000000000008114159081613d46575b5061336d565b7f0300000000000000000000000000000000000000000000000000000000000000915014155f613d40565b60206044837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937fd8c9555c0000000000000000000000000000000000000000000000000000000085528160048601528051918291826024880152018686015e5f85828601015201168101030190fd5b90501561331b57602082017f02000000000000000000000000000000000000000000000000000000000000007fff0000000000000000000000000000000000000000000000000000000000000082511614159081613e48575b505f61335c565b905082511561331b57517fff00000000000000000000000000000000000000000000000000000000000000167f030000000000000000000000000000000000000000000000000000000000000014155f613e41565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610163570180359067ffffffffffffffff82116101635760200191813603831361016357565b90604435906064359060ff8216820361016357604290467f000000000000000000000000000000000000000000000000000000000000000003614029577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0811161075857915f91613fdb60209460405193849360243591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa156106435773ffffffffffffffffffffffffffffffffffffffff5f51169081156107305773ffffffffffffffffffffffffffffffffffffffff16808203610702575050565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526140f160c082613058565b51902090613f4e565b9060c4359060e4359060ff8216820361016357604290467f0000000000000000000000000000000000000000000000000000000000000000036141e7577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0811161075857915f91613fdb60209460405193849360a43591859094939260ff6060936080840197845216602083015260408201520152565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526142af60c082613058565b5190209061415a565b906101443590610164359060ff8216820361016357604290467f0000000000000000000000000000000000000000000000000000000000000000036143a8577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0811161075857915f91613fdb6020946040519384936101243591859094939260ff6060936080840197845216602083015260408201520152565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261447060c082613058565b5190209061431a565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610163570180359067ffffffffffffffff821161016357602001918160051b3603831361016357565b91936144d98180613170565b6144e281614e73565b93848103614bed5750602081019061453d61450c614507614502856131d2565b61326e565b612f91565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612f84565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116117a857804311614bac57508515614b6e5790815f6145856145ec959461314f565b61458e846131d2565b6040517fbbd73ccc00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015267ffffffffffffffff16602482015294859081906044820190565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610643575f94614aef575b5080608061469e9201359461468861464f604084016131d2565b9267ffffffffffffffff604051948c60208701528960408701521660608501526060845261467e608085613058565b60a0810190613e9d565b906146966020880188614479565b949093613348565b9173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692604051977f6c7cd5af000000000000000000000000000000000000000000000000000000008952602089600481885afa988915610643575f99614abb575b5060ff871698891015614aaf5761477a916040519060208201927f76a6d50eb9bc544832d3c5574297009c7a96ef069fb29024887cafe6dc37a7c18452604083015287606083015260808201526080815261477160a082613058565b519020926131d2565b9360018801918289116117a857906147a182604067ffffffffffffffff9896940190614479565b93849291936040519889977f5e174a3e00000000000000000000000000000000000000000000000000000000895260a489019460048a01521660248801526044870152606486015260a060848601525260c483019160c48160051b85010192825f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81813603015b8483106149a2575050505050509181805f9403915afa908115610643575f916148ea575b5080519184831192836148b0575b50505061486757505050565b73ffffffffffffffffffffffffffffffffffffffff93507fad25af59000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b9091925084101561331b5760051b611fe016016020015173ffffffffffffffffffffffffffffffffffffffff8481169116145f808061485b565b90503d805f833e6148fb8183613058565b8101906020818303126101635780519067ffffffffffffffff8211610163570181601f820112156101635780519167ffffffffffffffff831161302b578260051b916040519361494e6020850186613058565b845260208085019382010191821161016357602001915b818310614975575050505f61484d565b825173ffffffffffffffffffffffffffffffffffffffff8116810361016357815260209283019201614965565b919395909294967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c908203018552863582811215610163578301803573ffffffffffffffffffffffffffffffffffffffff8116809103610163578252602081013567ffffffffffffffff8116809103610163576020830152604081013563ffffffff811680910361016357604083015260608101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561016357016020813591019067ffffffffffffffff811161016357803603821361016357614a9d6020928392608086816060600199015201916132cd565b98019501930190918896959392614829565b50505050505050505050565b9098506020813d602011614ae7575b81614ad760209383613058565b810103126101635751975f614715565b3d9150614aca565b9093503d805f833e614b018183613058565b8101906020818303126101635780519067ffffffffffffffff821161016357019080601f83011215610163578151614b3881613099565b91614b466040519384613058565b81835260208285010111610163576020815f928261469e96018386015e830101529390614635565b67ffffffffffffffff614b80836131d2565b7f380e3dc7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b67ffffffffffffffff614bbe846131d2565b7fe82f74c8000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b84907f195b40ac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190614c2b908360056131f5565b906040516020810191338352836040830152606082015260608152614c51608082613058565b519020805f525f60205267ffffffffffffffff60405f20541680156106d6577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff614ca4828461328e565b16431061069257507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff614ce0828461328e565b16431161064e5750505f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008154169055614d2360056152ed565b9073ffffffffffffffffffffffffffffffffffffffff604051937fd5a19974000000000000000000000000000000000000000000000000000000008552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610643575f935f91614e29575b506040519384526020840152604083015260057f552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd660603394a4565b9350506040833d604011614e5a575b81614e4560409383613058565b8101031261016357602083519301515f614dee565b3d9150614e38565b3563ffffffff811681036101635790565b602061323b614e818361314f565b614e8c8385016131d2565b93614e99604082016131d2565b67ffffffffffffffff614eb261281660a0850185613e9d565b86815191012091816040519873ffffffffffffffffffffffffffffffffffffffff898b01977f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df89521660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c08101356101008601526101008552614f4161012086613058565b614f4d60e08201614e62565b9060ff614f5d6101008301614e62565b6fffffffffffffffffffffffffffffffff614f7b61012085016132b0565b81614f8961014087016132b0565b9163ffffffff614f9c61016089016131e7565b95816040519d8e019a168a521660408c01521660608a01521660808801521660a086015260a08552614fcf60c086613058565b6020614fde61018083016131d2565b9263ffffffff614ff16101a08501614e62565b938161500d6101e06150066101c08501614e62565b9301614e62565b91816040519767ffffffffffffffff888a019a168a521660408801521660608601521660808401526080835261504460a084613058565b604051968795838701995180918b5e860190838201905f8252519283915e0101905f8252518092825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613058565b909391927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff98101928184116117a85761515260016020946022867ffe010000000000000000000000000000000000000000000000000000000000009a6040519889948186019d8e528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1810186520184613058565b5f92835b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116117a8578351111561331b577fff0000000000000000000000000000000000000000000000000000000000000060f883901b165f1a908301601f015360205f604051808551808d835e8101838152039060025afa15610643575f51948682146152cd578160070190816007116117a8576151f982878b61330b565b3590611917575f967ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f8110918261528c575b505061526157507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146117a857600101615156565b7fd890f083000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9097507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f808093506007815f9b818180099009089180090815155f8061522b565b50505094505091505090565b600116600201806002116117a85760ff1690565b60078110156132415760018114615336576002811461532f576003811461532f576004811461532957600514615323576101f490565b6101f490565b50603290565b506103e890565b5061138890565b7fff00000000000000000000000000000000000000000000000000000000000000167f02000000000000000000000000000000000000000000000000000000000000000361538a57601b90565b601c9056",
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
	if bytes.Equal(raw[:4], slasher.abi.Errors["BadVoucher"].ID.Bytes()[:4]) {
		return slasher.UnpackBadVoucherError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["DifferentKeys"].ID.Bytes()[:4]) {
		return slasher.UnpackDifferentKeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureError(raw[4:])
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

// SlasherBadVoucher represents a BadVoucher error raised by the Slasher contract.
type SlasherBadVoucher struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVoucher()
func SlasherBadVoucherErrorID() common.Hash {
	return common.HexToHash("0x6f2a72e8cbce3d3b5c8b091c9ed229572b8467e500730206cb15b1417f7860c0")
}

// UnpackBadVoucherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVoucher()
func (slasher *Slasher) UnpackBadVoucherError(raw []byte) (*SlasherBadVoucher, error) {
	out := new(SlasherBadVoucher)
	if err := slasher.abi.UnpackIntoInterface(out, "BadVoucher", raw); err != nil {
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
