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
	Bin: "0x610200806040523461050357806144e9803803809161001e8285610681565b83398101039060e082126105035780516001600160a01b03811692838203610503576020830151906001600160a01b0382168203610503576040840151906001600160a01b038216820361050357608090605f1901126105035760405191608083016001600160401b0381118482101761066d57604052606085015183526100a8608086016106a4565b93602084019485526100cf60c06100c160a089016106a4565b9760408701988952016106a4565b96606085019788526040516315e5a1e560e01b8152602081600481855afa90811561050f575f91610633575b50604051630afaeebf60e31b815290602082600481865afa91821561050f575f926105f7575b50826080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528460a082015260a081526101bc60c082610681565b51902060c0526001600160401b038216600281106105e5575060e0526101005260405163b134427160e01b8152602081600481855afa90811561050f575f916105c6575b50306001600160a01b03909116036105525785516001600160401b03168015801561053f575b61051a575060206004916040519283809263cc05518360e01b82525afa90811561050f575f916104d1575b508751610100516001600160401b039081169116818101929083106104bd576001600160401b031691821061049a5750506101205261014052610160525161018052516001600160401b039081166101a052905181166101c0529051166101e052604051613e1190816106d88239608051818181610632015281816110ff015281816119bd01528181612efb0152818161304e01526131a4015260a05181818161026f01528181610d8e0152818161165f01528181612dca01528181612f5101526130a6015260c05181818161029501528181610db40152818161168501528181612df001528181612f7701526130cc015260e0518181816112910152818161228801526124560152610100518181816112e301528181611acf01526124170152610120518181816104aa01528181610a1e0152818161101f015281816118dd01528181611a4901528181612100015281816132fa015261392c015261014051818181611f530152818161224501526133a201526101605181818161151801528181611a8c01528181611c9b0152611ec30152610180518181816101220152818161046f015281816109e301528181610fe4015281816118a2015281816120c501526138f101526101a0518181816103ac015281816107740152818161092001528181610f21015281816117df01528181612002015261382e01526101c0518181816103e7015281816107270152818161095b01528181610f5c015281816113570152818161181a0152818161203d015261386901526101e051818181611b44015261325f0152f35b8860018060401b039051166364cfb89760e01b5f5260045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b90506020813d602011610507575b816104ec60209383610681565b81010312610503576104fd906106a4565b5f610251565b5f80fd5b3d91506104df565b6040513d5f823e3d90fd5b875163a2f783f760e01b5f9081526004929092526001600160401b0316602452604490fd5b5087516001600160401b03168111610226565b60405163b134427160e01b815290602082600481845afa91821561050f575f92610595575b506313f9b9b560e01b5f5260045260018060a01b031660245260445ffd5b6105b891925060203d6020116105bf575b6105b08183610681565b8101906106b8565b9082610577565b503d6105a6565b6105df915060203d6020116105bf576105b08183610681565b5f610200565b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d60201161062b575b8161061360209383610681565b8101031261050357610624906106a4565b905f610121565b3d9150610606565b90506020813d602011610665575b8161064e60209383610681565b810103126105035761065f906106a4565b5f6100fb565b3d9150610641565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761066d57604052565b51906001600160401b038216820361050357565b9081602091031261050357516001600160a01b0381168103610503579056fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af14612385578063054380cd146122ac57806315e5a1e51461226957806316f0115b146122265780631a70ad8614611d625780631e73e12514611d2657806323a6bb7714611b685780633355955b14611b255780634788578114611af357806357d775f814611ab057806359659e9014611a6d5780637b10399914611a2a5780638789b58e146115ad578063a953009f1461137b578063acf4bdfa14611338578063aea0e78b14611277578063c7cdee6b14610b2c578063d7b9012114610798578063e2936c7714610755578063f14fcbc814610682578063f662f682146101495763fb1161f11461010b575f80fd5b34610145575f3660031901126101455760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b3461014557366003190161016081126101455760e0136101455760603660e31901126101455760843563ffffffff81166064358183036101455760a4359260ff84168085036101455760c435906040516020810190858252866040820152826060820152836080820152608081526101c260a0826124ae565b5190209560443580971461066f576101d8612520565b956040519460208601967f0b3837478a137d62be0d3ad2c56c325bedf7f2497e246f81a58959af6a04959c8852600435998a60408901526001600160a01b0361021f6123e1565b166060890152608088015260a08701525060c08501525060e08301526101008201526101008152610252610120826124ae565b5190206101043590610124359060ff8216820361014557604290467f0000000000000000000000000000000000000000000000000000000000000000036105e4577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220916fa2a8918ca85bafe22016d0b997e4df60600160ff1b0381116105d257915f9161031e60209460405193849360e43591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa1561053c576001600160a01b035f51169081156105c3576001600160a01b03168082036105ae578261036361035a612520565b918260066125c5565b60405160208101903382528260408201526101443560608201526060815261038c6080826124ae565b519020805f525f6020526001600160401b0360405f205416801561059b577f00000000000000000000000000000000000000000000000000000000000000006001600160401b036103dd8284612636565b16431061057157507f00000000000000000000000000000000000000000000000000000000000000006001600160401b036104188284612636565b1643116105475750505f525f60205260405f206001600160401b031981541690556104436006613d22565b906001600160a01b0360405193633568665d60e21b8552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561053c575f935f91610503575b506040519384526020840152604083015260065f516020613dd15f395f51905f5260603394a4005b9350506040833d604011610534575b8161051f604093836124ae565b810103126101455760208351930151846104db565b3d9150610512565b6040513d5f823e3d90fd5b9061055a6001600160401b039282612636565b9063080bf80160e31b5f526004521660245260445ffd5b906105846001600160401b039282612636565b906332a4639560e01b5f526004521660245260445ffd5b50634ebe8a4d60e01b5f5260045260245ffd5b6377f0734360e11b5f5260045260245260445ffd5b63f645eedf60e01b5f5260045ffd5b6335e2f38360e21b5f5260045260245ffd5b60405160208101905f516020613df15f395f51905f5282525f516020613d915f395f51905f5260408201525f516020613db15f395f51905f5260608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261066660c0826124ae565b519020906102b6565b866373b3800f60e11b5f5260045260245ffd5b3461014557602036600319011261014557600435805f525f6020526001600160401b0360405f20541680151580610719575b6107035750805f525f60205260405f206001600160401b0343166001600160401b03198254161790557f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f5f80a2005b9063e4ac66ed60e01b5f5260045260245260445ffd5b506001600160401b0361074c7f000000000000000000000000000000000000000000000000000000000000000083612636565b164311156106b4565b34610145575f3660031901126101455760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461014557610120366003190112610145576004356001600160401b03811161014557806004016102006003198336030112610145576060366023190112610145576084356001600160401b03811161014557806004019061020060031982360301126101455760603660a3190112610145576108148361254c565b6001600160a01b03806108268561254c565b1691161490811591610afe575b8115610ad1575b50610ac25761085161084b836139cf565b916139cf565b90818114610ab05791610884610889926108766108d7956108718561254c565b612db1565b61087f8361254c565b612f38565b61254c565b916108a2604461089b602484016125a3565b92016125a3565b6001600160401b0360405191816020840194168452166040820152604081526108cc6060826124ae565b5190208260026125c5565b6040516020810190338252826040820152610104356060820152606081526109006080826124ae565b519020805f525f6020526001600160401b0360405f205416801561059b577f00000000000000000000000000000000000000000000000000000000000000006001600160401b036109518284612636565b16431061057157507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361098c8284612636565b1643116105475750505f525f60205260405f206001600160401b031981541690556109b76002613d22565b906001600160a01b0360405193633568665d60e21b8552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561053c575f935f91610a77575b506040519384526020840152604083015260025f516020613dd15f395f51905f5260603394a4005b9350506040833d604011610aa8575b81610a93604093836124ae565b81010312610145576020835193015184610a4f565b3d9150610a86565b63f329017960e01b5f5260045260245ffd5b6366a4400960e01b5f5260045ffd5b90506001600160401b0380610af36044610aec8189016125a3565b94016125a3565b16911614158461083a565b9050610b0c602485016125a3565b6001600160401b0380610b21602485016125a3565b169116141590610833565b3461014557366003190161032081126101455761012013610145576060366101231901126101455761012036610183190112610145576060366102a319011261014557610b77612536565b610184356001600160a01b03811691828203610145576001600160a01b0391501614801590611246575b610ac2575f610100604051610bb58161247e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152015260405161014081016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f68152602081019061012060048337610140812091604082015160a01c905160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c17611237575f610100604051610c798161247e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015201526040519061014082016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f6825260208201916101206101848437610140812092604082015160a01c905160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c1761123757610d37612576565b6001600160401b0380610d4861258c565b169116145f1461113c57818114610ab057610d6b905b610d66612536565b61308b565b610d73612536565b906102c435906102e4359060ff8216820361014557604290467f0000000000000000000000000000000000000000000000000000000000000000036110b1577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220916fa2a8918ca85bafe22016d0b997e4df60600160ff1b0381116105d257915f91610e3e6020946040519384936102a43591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa1561053c576001600160a01b035f51169081156105c3576001600160a01b03168082036105ae57610e76612536565b610ed8610e81612520565b610ebf610ecd610e8f612576565b6040519283916020830195869092916001600160401b036020916001600160a01b03604085019616845216910152565b03601f1981018352826124ae565b5190208260036125c5565b604051602081019033825282604082015261030435606082015260608152610f016080826124ae565b519020805f525f6020526001600160401b0360405f205416801561059b577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610f528284612636565b16431061057157507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610f8d8284612636565b1643116105475750505f525f60205260405f206001600160401b03198154169055610fb86003613d22565b906001600160a01b0360405193633568665d60e21b8552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561053c575f935f91611078575b506040519384526020840152604083015260035f516020613dd15f395f51905f5260603394a4005b9350506040833d6040116110a9575b81611094604093836124ae565b81010312610145576020835193015184611050565b3d9150611087565b60405160208101905f516020613df15f395f51905f5282525f516020613d915f395f51905f5260408201525f516020613db15f395f51905f5260608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261113360c0826124ae565b51902090610dd5565b61114461258c565b6001600160401b0380611155612576565b1691161080156111e5575b610ac257610104356001600160801b03811690818103610145575061026435906001600160801b038216908183036101455761119c92506123f7565b61028435906001600160801b038216918281036101455750146111c257610d6b90610d5e565b6001600160401b036111d261258c565b630c16027960e31b5f521660045260245ffd5b506111ee61258c565b6001600160401b03806111ff612576565b169116036001600160401b038111611223576001600160401b031660011415611160565b634e487b7160e01b5f52601160045260245ffd5b630de54e5d60e31b5f5260045ffd5b5061124f612520565b6101a4356001600160a01b03811691828203610145576001600160a01b039150161415610ba1565b34610145575f366003190112610145576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f146112d0575060205f5b6001600160401b0360405191168152f35b4303438111611223576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168015611324576001600160401b0361131f916020930416612618565b6112bf565b634e487b7160e01b5f52601260045260245ffd5b34610145575f3660031901126101455760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101455736600319016101c0811261014557610120136101455760603661012319011261014557610184356001600160401b03811161014557606081600401916003199036030112610145576113d0612536565b6001600160a01b03806113e66108848580612560565b16911603610ac2576113f6612536565b5f6101006040516114068161247e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152015260405161014081016040527fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f68152602081019061012060048337610140812091604082015160a01c905160a01c17606082015160401c1760c082015160a08301511760401c1760e082015160081c17906101006101208201519101511760801c17611237576114c39161308b565b60643560c4359160ff83168303610145576114dc612520565b926114f260206114ec8480612560565b016125a3565b6040516312b656e360e21b81526001600160401b039091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561053c575f92611575575b509061157394611561939285613216565b6101a4359061156e612536565b6137da565b005b9291506020833d6020116115a5575b81611591602093836124ae565b810103126101455791519091611573611550565b3d9150611584565b346101455736600319016101a08112610145576060136101455760603660631901126101455760603660c3190112610145576060366101231901126101455760043560c43581148015906119fa575b610ac25760806040517f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e842368152606060046020830137206101043560443514610ab057611646612520565b906084359060a4359060ff8216820361014557604290467f00000000000000000000000000000000000000000000000000000000000000000361196f577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220916fa2a8918ca85bafe22016d0b997e4df60600160ff1b0381116105d257915f9161170e60209460405193849360643591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa1561053c576001600160a01b035f51169081156105c3576001600160a01b03168082036105ae578261178261174a612520565b60806040517f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e842368152606060c46020830137209061308b565b61179661178d612520565b918260016125c5565b6040516020810190338252826040820152610184356060820152606081526117bf6080826124ae565b519020805f525f6020526001600160401b0360405f205416801561059b577f00000000000000000000000000000000000000000000000000000000000000006001600160401b036118108284612636565b16431061057157507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361184b8284612636565b1643116105475750505f525f60205260405f206001600160401b031981541690556118766001613d22565b906001600160a01b0360405193633568665d60e21b8552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561053c575f935f91611936575b506040519384526020840152604083015260015f516020613dd15f395f51905f5260603394a4005b9350506040833d604011611967575b81611952604093836124ae565b8101031261014557602083519301518461190e565b3d9150611945565b60405160208101905f516020613df15f395f51905f5282525f516020613d915f395f51905f5260408201525f516020613db15f395f51905f5260608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526119f160c0826124ae565b519020906116a6565b50611a03612520565b60e4356001600160a01b03811691828203610145576001600160a01b0391501614156115fc565b34610145575f3660031901126101455760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610145575f3660031901126101455760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610145575f3660031901126101455760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610145576020366003190112610145576004355f525f60205260206001600160401b0360405f205416604051908152f35b34610145575f3660031901126101455760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461014557366003190161014081126101455760a0136101455760603660a319011261014557610104356001600160401b0381116101455760608160040191600319903603011261014557611bc06108848280612560565b60405160208101927f9f12fad55364f613e0f2b29de67768a20830382f0ca47f810d85a46f61c419348452600435918260408201526001600160a01b03611c056123e1565b1660608201526044359460ff861680870361014557608083015260643560a0830152608435916001600160401b03831680930361014557611c5d9260c082015260c08152611c5460e0826124ae565b51902084612f38565b611c65612520565b93611c7560206114ec8480612560565b6040516312b656e360e21b81526001600160401b039091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561053c575f92611cee575b509061157395611ce4939285613216565b61012435916137da565b9291506020833d602011611d1e575b81611d0a602093836124ae565b810103126101455791519091611573611cd3565b3d9150611cfd565b3461014557606036600319011261014557600435600781101561014557611d5a602091611d516123e1565b604435916125c5565b604051908152f35b346101455760c0366003190112610145576004356001600160401b038111610145578060040160c06003198336030112610145576060366023190112610145576084356001600160401b03811161014557606081600401916003199036030112610145576024830191611dd48361254c565b813594611e8e611de38661254c565b92876044840194611df3866125b7565b60ff611e17611e1060648901359a60a460848b01359a0190612d7f565b36916124ea565b60208151910120916001600160a01b036040519460208601967f163e519414c5e6631d2fc5af1b558a483747b03204073bec3acacde5277d084e885260408701521660608501521660808301528760a08301528560c083015260e082015260e08152611e85610100826124ae565b51902090612db1565b611e9d60206114ec8680612560565b6040516312b656e360e21b81526001600160401b039091166004820152926020846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa93841561053c575f946121f2575b508381036121db57506080611f108580612560565b0135906001600160401b03611f2a60206114ec8880612560565b60405193634985b56760e11b855260048501521660248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561053c575f926121a7575b508181036121925786611fba611fb1886108848989611fa18a6125b7565b611faa8561254c565b9088613216565b918260046125c5565b604051602081019033825282604082015260a435606082015260608152611fe26080826124ae565b519020805f525f6020526001600160401b0360405f205416801561059b577f00000000000000000000000000000000000000000000000000000000000000006001600160401b036120338284612636565b16431061057157507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361206e8284612636565b1643116105475750505f525f60205260405f206001600160401b031981541690556120996004613d22565b906001600160a01b0360405193633568665d60e21b8552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561053c575f935f91612159575b506040519384526020840152604083015260045f516020613dd15f395f51905f5260603394a4005b9350506040833d60401161218a575b81612175604093836124ae565b81010312610145576020835193015184612131565b3d9150612168565b63a864586d60e01b5f5260045260245260445ffd5b9091506020813d6020116121d3575b816121c3602093836124ae565b8101031261014557519087611f83565b3d91506121b6565b8390633271f70b60e21b5f5260045260245260445ffd5b9093506020813d60201161221e575b8161220e602093836124ae565b8101031261014557519287611efb565b3d9150612201565b34610145575f3660031901126101455760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610145575f3660031901126101455760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610145576080366003190112610145576004356001600160401b038111610145576122dc9036906004016123b4565b906024356001600160401b038111610145576122fc9036906004016123b4565b6044939193356001600160401b0381116101455761231e9036906004016123b4565b906064356001600160401b0381116101455736602382011215610145578060040135946001600160401b038611610145573660248760051b84010111610145576020976024612375611d5a9961237f9436916124ea565b93019536916124ea565b906126ae565b34610145576020366003190112610145576004356001600160401b038116810361014557611d5a602091612404565b9181601f84011215610145578235916001600160401b038311610145576020838186019501011161014557565b602435906001600160a01b038216820361014557565b9190820180921161122357565b6001600160401b03166001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156112235761247b906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166123f7565b90565b61012081019081106001600160401b0382111761249a57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761249a57604052565b6001600160401b03811161249a57601f01601f191660200190565b9291926124f6826124cf565b9161250460405193846124ae565b829481845281830111610145578281602093845f960137010152565b6024356001600160a01b03811681036101455790565b6004356001600160a01b03811681036101455790565b356001600160a01b03811681036101455790565b9035906101fe1981360301821215610145570190565b6044356001600160401b03811681036101455790565b6101c4356001600160401b03811681036101455790565b356001600160401b03811681036101455790565b3560ff811681036101455790565b90916040519160208301936007821015612604576001600160a01b039185521660408301526060820152606081526125fe6080826124ae565b51902090565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b036001911601906001600160401b03821161122357565b906001600160401b03809116911601906001600160401b03821161122357565b356001600160801b03811681036101455790565b908060209392818452848401375f828201840152601f01601f1916010190565b919081101561269a5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b94929093919480516021811490811591612d32575b50612cf25760518214801590612cbb575b612c9857816051116101455760318601359470014551231950b75fc4402da1732fc9bebe19861015612c7157600785108015612c65575b612c5257848461271b9284613bc3565b9180603111610145576021828101516fffffffffffffffffffffffffffffffff19918901359182169760809290921c9370014551231950b75fc4402da1732fc9bebe19838103919082116112235780511561269a5760200151612787906001600160f81b031916613d72565b70014551231950b75fc4402da1732fc9bebe19868103908111611223576127fa5f936020956040519485948270014551231950b75fc4402da1732fc9bebe199109928270014551231950b75fc4402da1732fc9bebe199109855260ff166020850152604084015260608301526080820190565b838052039060015afa1561053c575f51861561269a5785600188111561269a576001600160a01b038091600160051b89016040519060208201923583523560408201526040815261284c6060826124ae565b5190201691168015918215612c47575b5050612c34575f608060209260405190838252601b858301528760408301528770014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa1561053c575f51856002101561269a5760408501600387111561269a576001600160a01b038091600360051b8801604051906020820192358352356040820152604081526128ec6060826124ae565b5190201691168015918215612c29575b5050612c155780602111610145576001870135901561269a576020915f916080916129318a356001600160f81b031916613d72565b9160ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa1561053c575f51836004101561269a5760808301600585111561269a576001600160a01b0380916005801b8601604051906020820192358352356040820152604081526129b56060826124ae565b5190201691168015918215612c0a575b5050612bf757826002101561269a57604082013592806003101561269a57606083013592816004101561269a57608081013590826006101561269a5760c08101356401000003d019878103908111611223576001906401000003d019908390829087080903612be357836005101561269a576401000003d0198660a0840135086401000003d01903906401000003d0198211611223576401000003d0199109916401000003d0199087086401000003d019036401000003d0198111611223576401000003d01990818480090891826401000003d01903956401000003d0198711611223576401000003d01903966401000003d019881161122357846001101561269a57612ad56020840135613d0e565b941561269a576020975f97612af9936401000003d019938492839108900908613d0e565b906040519387850195627f010160e91b8752602386015260218a604387013760ff60f81b9060f81b16606485015235606584015260ff60f81b9060f81b166085830152608682015260868152612b5060a6826124ae565b604051918291518091835e8101838152039060025afa1561053c575f516fffffffffffffffffffffffffffffffff191603612bd4575f60209160405160218482019261fe0360f01b8452602283013782604382015260238152612bb46043826124ae565b604051918291518091835e8101838152039060025afa1561053c575f5190565b63a95362b560e01b5f5260045ffd5b63d890f08360e01b5f52600660045260245ffd5b63d890f08360e01b5f526004805260245ffd5b141590505f806129c5565b63d890f08360e01b5f52600260045260245ffd5b141590505f806128fc565b63d890f08360e01b5f525f60045260245ffd5b141590505f8061285c565b84637017f1b160e01b5f5260045260245ffd5b5061010785101561270b565b604051637bbf13ad60e01b81526020600482015280612c9460248201868b61266a565b0390fd5b604051637bbf13ad60e01b81526020600482015280612c9460248201858a61266a565b50811561269a576001600160f81b0319863516600160f91b8114159081612ce3575b506126d4565b600360f81b141590505f612cdd565b6044602091604051928391633632555760e21b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b90501561269a576020810180516001600160f81b031916600160f91b14159081612d5e575b505f6126c3565b905081511561269a57516001600160f81b031916600360f81b14155f612d57565b903590601e198136030182121561014557018035906001600160401b0382116101455760200191813603831361014557565b90604435906064359060ff8216820361014557604290467f000000000000000000000000000000000000000000000000000000000000000003612ead577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220916fa2a8918ca85bafe22016d0b997e4df60600160ff1b0381116105d257915f91612e7960209460405193849360243591859094939260ff6060936080840197845216602083015260408201520152565b838052039060015afa1561053c576001600160a01b035f51169081156105c3576001600160a01b03168082036105ae575050565b60405160208101905f516020613df15f395f51905f5282525f516020613d915f395f51905f5260408201525f516020613db15f395f51905f5260608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152612f2f60c0826124ae565b51902090612e11565b9060c4359060e4359060ff8216820361014557604290467f000000000000000000000000000000000000000000000000000000000000000003613000577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220916fa2a8918ca85bafe22016d0b997e4df60600160ff1b0381116105d257915f91612e7960209460405193849360a43591859094939260ff6060936080840197845216602083015260408201520152565b60405160208101905f516020613df15f395f51905f5282525f516020613d915f395f51905f5260408201525f516020613db15f395f51905f5260608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261308260c0826124ae565b51902090612f98565b906101443590610164359060ff8216820361014557604290467f000000000000000000000000000000000000000000000000000000000000000003613156577f0000000000000000000000000000000000000000000000000000000000000000905b6040519161190160f01b83526002830152602282015220916fa2a8918ca85bafe22016d0b997e4df60600160ff1b0381116105d257915f91612e796020946040519384936101243591859094939260ff6060936080840197845216602083015260408201520152565b60405160208101905f516020613df15f395f51905f5282525f516020613d915f395f51905f5260408201525f516020613db15f395f51905f5260608201524660808201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526131d860c0826124ae565b519020906130ed565b903590601e198136030182121561014557018035906001600160401b03821161014557602001918160051b3603831361014557565b91936132228180612560565b61322b816139cf565b938481036137c35750602081019061328561325561325061324b856125a3565b612618565b612404565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016906123f7565b5f1981019081116112235780431161379c575085156137785790815f6132ae6132ee959461254c565b6132b7846125a3565b604051632ef5cf3360e21b81526001600160a01b0390921660048301526001600160401b0316602482015294859081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561053c575f946136fa575b508060806133929201359461337c613344604084016125a3565b926001600160401b03604051948c6020870152896040870152166060850152606084526133726080856124ae565b60a0810190612d7f565b9061338a60208801886131e1565b9490936126ae565b604051636c7cd5af60e01b8152967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939190602089600481885afa98891561053c575f996136c6575b5060ff8716988910156136ba57613449916040519060208201927f76a6d50eb9bc544832d3c5574297009c7a96ef069fb29024887cafe6dc37a7c18452604083015287606083015260808201526080815261344060a0826124ae565b519020926125a3565b936001880191828911611223579061346f8260406001600160401b0398969401906131e1565b9384929193604051988997632f0ba51f60e11b895260a489019460048a01521660248801526044870152606486015260a060848601525260c483019160c48160051b85010192825f90607e19813603015b8483106135f7575050505050509181805f9403915afa90811561053c575f9161354e575b508051918483119283613521575b5050506134fe57505050565b6001600160a01b03935063ad25af5960e01b5f526004526024521660445260645ffd5b9091925084101561269a5760051b611fe01601602001516001600160a01b038481169116145f80806134f2565b90503d805f833e61355f81836124ae565b810190602081830312610145578051906001600160401b038211610145570181601f82011215610145578051916001600160401b03831161249a578260051b91604051936135b060208501866124ae565b845260208085019382010191821161014557602001915b8183106135d7575050505f6134e4565b82516001600160a01b0381168103610145578152602092830192016135c7565b919395909294965060c31989820301855286358281121561014557830180356001600160a01b03811680910361014557825260208101356001600160401b038116809103610145576020830152604081013563ffffffff81168091036101455760408301526060810135601e19823603018112156101455701602081359101906001600160401b038111610145578036038213610145576136a860209283926080868160606001990152019161266a565b980195019301909188969593926134c0565b50505050505050505050565b9098506020813d6020116136f2575b816136e2602093836124ae565b810103126101455751975f6133e4565b3d91506136d5565b9093503d805f833e61370c81836124ae565b810190602081830312610145578051906001600160401b03821161014557019080601f83011215610145578151613742816124cf565b9161375060405193846124ae565b81835260208285010111610145576020815f928261339296018386015e83010152939061332a565b6001600160401b03613789836125a3565b63380e3dc760e01b5f521660045260245ffd5b6001600160401b036137ad846125a3565b631d05ee9960e31b5f521660045260245260445ffd5b8490630656d02b60e21b5f5260045260245260445ffd5b91906137e8908360056125c5565b90604051602081019133835283604083015260608201526060815261380e6080826124ae565b519020805f525f6020526001600160401b0360405f205416801561059b577f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361385f8284612636565b16431061057157507f00000000000000000000000000000000000000000000000000000000000000006001600160401b0361389a8284612636565b1643116105475750505f525f60205260405f206001600160401b031981541690556138c56005613d22565b906001600160a01b0360405193633568665d60e21b8552169182600485015260248401523360448401527f0000000000000000000000000000000000000000000000000000000000000000606484015280608484015260408360a4815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561053c575f935f91613985575b506040519384526020840152604083015260055f516020613dd15f395f51905f5260603394a4565b9350506040833d6040116139b6575b816139a1604093836124ae565b8101031261014557602083519301515f61395d565b3d9150613994565b3563ffffffff811681036101455790565b60206125fe6139dd8361254c565b6139e88385016125a3565b936139f5604082016125a3565b6001600160401b03613a0d611e1060a0850185612d7f565b8681519101209181604051986001600160a01b03898b01977f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df89521660408b0152166060890152166080870152606082013560a0870152608082013560c087015260e086015260c08101356101008601526101008552613a8f610120866124ae565b613a9b60e082016139be565b9060ff613aab61010083016139be565b6001600160801b03613ac06101208501612656565b81613ace6101408701612656565b9163ffffffff613ae161016089016125b7565b95816040519d8e019a168a521660408c01521660608a01521660808801521660a086015260a08552613b1460c0866124ae565b6020613b2361018083016125a3565b9263ffffffff613b366101a085016139be565b9381613b526101e0613b4b6101c085016139be565b93016139be565b9181604051976001600160401b03888a019a168a5216604088015216606086015216608084015260808352613b8860a0846124ae565b604051968795838701995180918b5e860190838201905f8252519283915e0101905f8252518092825e015f815203601f1981018352826124ae565b919293909360061981019181831161122357613c236001602095976022604051978892818085019c8d61fe0160f01b90528051918291018587015e8401908382015f8152815193849201905e01015f815203601e198101875201856124ae565b5f93845b81515f198101818111611223578351111561269a576001600160f81b031960f883901b165f1a908301601f015360205f604051808551808d835e8101838152039060025afa1561053c575f51858214613d025781600701908160071161122357613c9282878b61268a565b3597611324575f976401000003d01982109182613cd3575b5050613cc157505f19811461122357600101613c27565b63d890f08360e01b5f5260045260245ffd5b5f99506401000003d01992508290600790829081818009900908906401000003d0199080090815155f80613caa565b96505050945050505090565b600116600201806002116112235760ff1690565b60078110156126045760018114613d6b5760028114613d645760038114613d645760048114613d5e57600514613d58576101f490565b6101f490565b50603290565b506103e890565b5061138890565b6001600160f81b031916600160f91b03613d8b57601b90565b601c9056fe5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b9c89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6552efebf5a498d13411eb82b4fd9d6a1e34d1def65043b33940d62b7da857cd68b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f",
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
