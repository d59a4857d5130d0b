// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package registry

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

// AccountInfo is an auto generated low-level Go binding around an user-defined struct.
type AccountInfo struct {
	Operator        common.Address
	Bonded          *big.Int
	Shares          *big.Int
	Unbonding       *big.Int
	UnbondingShares *big.Int
	Own             *big.Int
	OwnUnbonding    *big.Int
	Effective       *big.Int
	Commission      *big.Int
	NextCommission  *big.Int
	CommissionBlock uint64
	WornOut         bool
}

// HoldingInfo is an auto generated low-level Go binding around an user-defined struct.
type HoldingInfo struct {
	Shares       *big.Int
	Bonded       *big.Int
	LockedShares *big.Int
	Unbonding    *big.Int
	Withdrawable *big.Int
	Reward       *big.Int
}

// Params is an auto generated low-level Go binding around an user-defined struct.
type Params struct {
	MinerMinimum       *big.Int
	CoordinatorMinimum *big.Int
	OwnMultiple        *big.Int
	UnbondBlocks       uint64
	EpochStart         uint64
	EpochLength        uint64
	CommissionCap      uint16
	CommissionNotice   uint64
}

// RedelegationInfo is an auto generated low-level Go binding around an user-defined struct.
type RedelegationInfo struct {
	From       common.Address
	To         common.Address
	Shares     *big.Int
	Owed       *big.Int
	UntilBlock uint64
}

// UnbondInfo is an auto generated low-level Go binding around an user-defined struct.
type UnbondInfo struct {
	Amount      *big.Int
	UnlockBlock uint64
}

// StakeRegistryMetaData contains all meta data concerning the StakeRegistry contract.
var StakeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"channels_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"minerMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"coordinatorMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ownMultiple\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"commissionCap\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"commissionNotice\",\"type\":\"uint64\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadBinding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"BadModelCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"BadVrfKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"effective\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BelowMinimum\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"CommissionAboveCap\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"accounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amounts\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelNotAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"NoSuchRedelegation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"channels\",\"type\":\"address\"}],\"name\":\"NotChannels\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"current\",\"type\":\"address\"}],\"name\":\"NotCurrentOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnoughStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnStakeStays\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"SameAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockedShares\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"SharesLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"firstUntilBlock\",\"type\":\"uint64\"}],\"name\":\"TooManyRedelegations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"entries\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondQueueFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WornOut\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromBlock\",\"type\":\"uint64\"}],\"name\":\"CommissionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"CoordinatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"MinerRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"former\",\"type\":\"address\"}],\"name\":\"OperatorBound\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"Redelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"RedelegationSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"StakePaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"}],\"name\":\"StakeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"VrfKeySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BOUNTY_PART\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MODELS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REDELEGATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_UNBONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbondingShares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ownUnbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"effective\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nextCommission\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"commissionBlock\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"wornOut\",\"type\":\"bool\"}],\"internalType\":\"structAccountInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"accountsOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"addModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"bindOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"channels\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts_\",\"type\":\"address[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commissionCap\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commissionNotice\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"coordinatorMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"coordinatorWeightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"holdingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockedShares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"withdrawable\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"internalType\":\"structHoldingInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"jailed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minerMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"modelsOf\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ownMultiple\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownStakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burn\",\"type\":\"uint256\"}],\"name\":\"payFromStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"redelegate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"}],\"name\":\"redelegationsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"internalType\":\"structRedelegationInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"registerCoordinator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"registerMiner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"removeModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"reward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"roleOf\",\"outputs\":[{\"internalType\":\"enumRole\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"setVrfKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"settleRedelegation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bountyCap\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slashableOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startUnbond\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unbondsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"internalType\":\"structUnbondInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts_\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"vrfKeyAt\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"weightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "1b5b1448a3b18ba1408856b9ef6917c969",
	Bin: "0x6102c0806040523461055e5780616097803803809161001e8285610576565b833981010390610160821261055e5780516001600160a01b038116919082810361055e5761004e60208301610599565b9361010061005e60408501610599565b91605f19011261055e576040519061010082016001600160401b0381118382101761056257604052606084015182526080840151926020830193845260a0850151604084019081526100b260c087016105ad565b96606085019788526100c660e088016105ad565b92608086019384526100db61010089016105ad565b9360a087019485526101208901519861ffff8a168a0361055e576101406101099160c08a019b8c52016105ad565b9960e088019a8b5260405192610120604085610576565b600684526020840194654375636b6f6f60d01b86526040519761014460408a610576565b60018952603160f81b60208a0190815297519351945190516001600160401b039586169590811691166002821061054b5760805260a052156104b65781156105115782156104d65760c05260e0526101005261019f816105c1565b6101c0526101ac846105c1565b6101e052519020918261018052519020806101a05246610140526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021760c082610576565b5190206101205230610160526001600160a01b0386161580156104c5575b6104b6578151670de0b6b3a7640000811061047b57508251670de0b6b3a7640000811061043a575061ffff8451169561271087116103fe576102005261022052516102405251610260525161ffff1661028052516001600160401b03166102a05250604051615a6a908161062d823960805181818161053d01528181613021015261364a015260a05181818161186201528181612ff00152613692015260c0518181816106820152818161081301528181610c0d015281816113fb01528181611460015281816116f0015281816121b10152818161242c01528181612b6a01528181612f70015261539d015260e051818181612e550152614d52015261010051818181612c92015261398a015261012051816151be01526101405181615275015261016051816151880152610180518161520d01526101a0518161523301526101c0518161287601526101e0518161289f0152610200518181816112580152612bd701526102205181818161059401526124d7015261024051818181610f0301528181612e100152612e890152610260518181816119f50152818161296c0152612d99015261028051818181610d6d0152611e8f01526102a05181818161098f0152610e060152f35b6084876040519063a260e9cf60e01b825260406004830152600d60448301526c0636f6d6d697373696f6e43617609c1b60648301526024820152fd5b6084906040519063a260e9cf60e01b8252604060048301526012604483015271636f6f7264696e61746f724d696e696d756d60701b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b6d696e65724d696e696d756d60a01b60648301526024820152fd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b03811615610235565b6084836040519063a260e9cf60e01b825260406004830152600c60448301526b756e626f6e64426c6f636b7360a01b60648301526024820152fd5b6084826040519063a260e9cf60e01b825260406004830152600b60448301526a6f776e4d756c7469706c6560a81b60648301526024820152fd5b5063ad6bddef60e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761056257604052565b51906001600160a01b038216820361055e57565b51906001600160401b038216820361055e57565b601f8151116105ec5760208151910151602082106105dd571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461033a57806310240569146102905780631129ee371461033557806311f78a381461033057806314afd79e1461032b57806315e5a1e51461032657806318171b901461032157806321146b3f1461029057806321670f221461031c57806328561b0d146103175780632e8dc8ee14610312578063318d9e5d1461030d578063355e6b43146103085780633fdb7b0a1461030357806342623360146102fe57806348b2d338146102f95780634be9fd9f146102f457806351cff8d9146102ef578063573ca58a146102ea57806357d775f8146102e5578063591c514d146102e057806359fb19e6146102db5780635c3c8f5e146102d65780636179b20f146102d157806362b93881146102cc578063636f35d3146102c7578063687251f8146102c25780636bd8f804146102bd5780636f816a20146102b85780637043e5dd146102b357806375499496146102ae57806379785a78146102a957806379a4e450146102a45780637cbacda41461029f5780638086b8ba1461029a57806384b0196e14610295578063883d35f2146102905780638ba03f1f1461028b578063a5d7827e14610286578063a694fc3a14610281578063aea0e78b1461027c578063b134427114610277578063bbd73ccc14610272578063c4acf2f01461026d578063cc05518314610268578063d6290a9914610263578063dee306661461025e578063e709c9dc14610259578063eb55484f14610254578063f1597df21461024f5763fc0c546a1461024a575f80fd5b612f5b565b612e78565b612e3e565b612dbe565b612d75565b612cb6565b612c73565b612c58565b612c06565b612bc2565b612b97565b612b45565b612afb565b61295b565b61037f565b61285e565b612674565b612506565b6124c2565b6123cf565b6122e6565b612256565b612143565b611eb3565b611e75565b611e33565b611c34565b611af1565b611a54565b6119de565b6118fc565b611843565b61179a565b6115c1565b611225565b610f8d565b610f26565b610eec565b610d57565b610bc6565b610a0e565b610970565b610737565b610561565b61051e565b6104db565b61045a565b6103ab565b34610371576020366003190112610371576004356001600160401b038116810361037157610369602091612fe1565b604051908152f35b5f80fd5b5f91031261037157565b34610371575f36600319011261037157602060405160088152f35b6001600160a01b0381160361037157565b34610371576020366003190112610371576004356103c88161039a565b60018060a01b03165f52600660205260018060a01b0360405f2054165f525f60205260405f206001600160601b0360028160018401541692015416810180911161041c5760405190815280602081015b0390f35b612f9f565b60206040818301928281528451809452019201905f5b8181106104445750505090565b8251845260209384019390920191600101610437565b34610371576020366003190112610371576004356104778161039a565b60018060a01b03165f52600760205260405f206040519081602082549182815201915f5260205f20905f5b8181106104c557610418856104b9818703826130b8565b60405191829182610421565b82548452602090930192600192830192016104a2565b34610371576020366003190112610371576004356104f88161039a565b60018060a01b03165f526006602052602060018060a01b0360405f205416604051908152f35b34610371575f3660031901126103715760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103715760803660031901126103715760043561057e8161039a565b6024359061058b8261039a565b604435906064357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116330361071757506105fa6105f36105e66105e06105d9866137eb565b9487612fd4565b84613824565b9485811890861102851890565b809461305c565b937fb06a0ebab2acb0698fe687da58802b06bf0ff14b6bc01bd3d549c17c6dfa1fb0610666610627613970565b9286610706575b60408051888152602081018a90526001600160401b03909516908501526001600160a01b039081169581169416929081906060820190565b0390a481610680575b604080519182526020820192909252f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561037157604051630852cd8d60e31b815260048101849052905f908290818381602481015b03925af18015610701576106e7575b5061066f565b806106f55f6106fb936130b8565b80610375565b5f6106e1565b6130d9565b61071284888784613a4f565b61062e565b63d5f0a26760e01b5f52336004526001600160a01b031660245260445b5ffd5b34610371576040366003190112610371576004356107548161039a565b610760602435916137eb565b908015610961576001600160a01b0382165f908152602081905260409020610840926107a961079d60018401546001600160701b039060601c1690565b6001600160701b031690565b8392670de0b6b3a76400008210156108bd575b505061080c7f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919183610842575b6040805186815260208101959095526001600160a01b0390911693918291820190565b0390a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661494e565b005b6108b861084e85615154565b6108986001610886856108718160018060a01b03165f52600160205260405f2090565b9060018060a01b03165f5260205260405f2090565b0191610893835460a01c90565b613be9565b81546001600160a01b031660a09190911b6001600160a01b031916179055565b6107e9565b61080c9193509161095b8361093e60036109296109246109116109096109037f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919b613e13565b8d612fb3565b612710900490565b9961091c8b8d61305c565b60401b61319c565b615123565b920180549092906001600160a01b0316613bd0565b81546001600160a01b0319166001600160a01b0391909116179055565b916107bc565b631f2a200560e01b5f5260045ffd5b34610371575f3660031901126103715760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6040600319820112610371576004356109cb8161039a565b916024356001600160401b0381116103715782602382011215610371578060040135926001600160401b0384116103715760248483010111610371576024019190565b3461037157610a1c366109b3565b6001600160a01b038381165f9081526006602052604090208054909493911680610b75575090610a5d91610a58610a538533613c09565b613c65565b613c8b565b6001600160a01b0382811691908116829003610b54575082546001600160a01b031916331790925561084091335f9081526020819052604090208054909290610ad5906001600160a01b0316916001600160a01b038316610b21575b84546001600160a01b0319166001600160a01b03909116178455565b6040516001600160a01b0391909116815233907f8409b7e95e1a67e93929d059100dc0cf4cf3eabfce4350e785261d489a7eaf7390602090a3610b1a60018201613121565b9033613ca2565b6001600160a01b0383165f908152600660205260409020610b4f90805460ff60b01b1916600160b01b179055565b610ab9565b631397871560e31b5f526001600160a01b038084166004521660245260445ffd5b639e62f35360e01b5f526001600160a01b038085166004521660245260445ffd5b9181601f84011215610371578235916001600160401b038311610371576020808501948460051b01011161037157565b34610371576020366003190112610371576004356001600160401b03811161037157610bf6903690600401610b96565b905f915f5b818110610c4a5761041884610c3a81337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613d96565b6040519081529081906020820190565b335f908152600160208190526040909120610c8690610c72610c6d85878961317d565b613192565b60018060a01b03165f5260205260405f2090565b610cb981610cb4610c9b610c6d87898b61317d565b6001600160a01b03165f90815260208190526040902090565b613d1d565b0193610cd5610cc9865460a01c90565b6001600160601b031690565b948515610d4c5780546001600160a01b0316905560019190610cf8908690612fd4565b94610d16610d0a610c6d84878961317d565b6001600160a01b031690565b6040519182529033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268390602090a35b01610bfb565b509350600190610d46565b34610371576020366003190112610371576004357f000000000000000000000000000000000000000000000000000000000000000061ffff81168211610ed057507f96ce736ab8b4c9068e78c0617e3ede7487b4ed04ddabe8433ce4fd2a649588d8610ea361ffff610e82610ddb3360018060a01b03165f525f60205260405f2090565b610de481613e13565b9081871180610ebd575b15610ea857610e50610e31610e2c6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612fd4565b613e35565b9485935b835461ffff60a01b1916911660a01b61ffff60a01b16178255565b805460b088901b61ffff60b01b166001600160b01b039091161760c09290921b6001600160c01b031916919091179055565b604080519485526001600160401b0390911660208501523393918291820190565b0390a2005b610e506001600160401b034316948593610e35565b5080546001600160a01b03161515610dee565b6334f7295b60e01b5f5260049190915261ffff1660245260445ffd5b34610371575f3660031901126103715760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461037157602036600319011261037157600435610f438161039a565b6001600160a01b03165f9081526006602052604090205460b081901c60ff1615610f73575060205f604051908152f35b602090610f88906001600160a01b0316613e66565b610369565b3461037157604036600319011261037157600435610faa8161039a565b610fb660243582613ec7565b90610fbf613970565b916002610fdb8560018060a01b03165f525f60205260405f2090565b0193610ffc610fe986613121565b610ff661079d8583614fdd565b966131cd565b335f908152600160205260409020600290611018908390610871565b61103f6110398861103484546001600160701b039060701c1690565b6139bc565b82613310565b61104a818433615092565b019485549060088214821515806111e8575b1561113d5750916110f8826110f26020996110ec6110b97f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db986110346110ab6110a58f9b61304e565b86613224565b50546001600160701b031690565b936110d46110c56130e4565b6001600160701b039096168652565b6001600160401b038816858e015261304e565b61304e565b90613224565b906139dc565b6040805194855260208501959095526001600160401b0391909116938301939093526001600160a01b03909216913391606090a36001600160401b0360405191168152f35b9190916111a657507f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db916111a1869260209861118961117a6130e4565b6001600160701b039093168352565b6001600160401b038516828b0152613a2c565b613a2c565b6110f8565b610734906111c76111b689613212565b505460701c6001600160401b031690565b630ee346af60e11b5f526004919091526001600160401b0316602452604490565b50808061121e575b8061105c575061120b6111b66112058561304e565b8a613224565b6001600160401b0380891691161461105c565b505f6111f0565b34610371576080366003190112610371576004356112428161039a565b602435906044356112528161039a565b606435917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811633036115a2575083158015611597575b61158357611322816112a56113d9936137eb565b6001600160a01b0382165f9081526006602052604090206112d390805460ff60a81b1916600160a81b179055565b6001600160a01b0381165f90815260208181526040808320600190925290912090929061138b90611305908490610871565b9761137f5f600187019a8c6113198d613121565b998a9182614054565b9c8d8061153a575b5090611335916131cd565b600388015460a01c60ff16611506575b8c600289019161135483613121565b916001600160601b0361136e84516001600160601b031690565b16611494575b50505050600a900490565b90818082109118021890565b60408051998a5260208a018990528901819052976001600160a01b03918216918316907f7da8da8058fdb3118d0a16edb0591482bbb9680332e50db047e44dbcc8d40b4490606090a3613ca2565b828061145a575b905081116113f957604080519182526020820192909252f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661142d838361305c565b90803b1561037157604051630852cd8d60e31b815260048101929092525f908290818381602481016106d2565b61148d917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613d96565b5f826113e0565b826114ea61079d60206114db6114d561079d6114fc9b986114c5886114bf6114f09b6114f69e614054565b9d6131cd565b5460701c6001600160701b031690565b89612fb3565b9301516001600160701b031690565b9061319c565b90612fd4565b9b612fd4565b995f80808e611374565b6115336115216115158b6140d2565b6001600160d01b031690565b65ffffffffffff431660048b016154ef565b5050611345565b611335929194506115626115799161155c61079d87546001600160701b031690565b90612fb3565b6114ea61079d60208501516001600160701b031690565b939091508d61132a565b636c92ce2760e01b5f52600484905260245ffd5b506127108411611291565b63516616bf60e11b5f52336004526001600160a01b031660245260445ffd5b34610371576020366003190112610371576004356115de8161039a565b335f9081526001602052604090206115f7908290610871565b90611601826140f3565b91909260028101938454811561175f57815b81811061172f5750505f5b81811061171d57610418858561165b866116556001600160701b03851661165083546001600160701b039060701c1690565b6132f0565b90613310565b6116ae61168c611685600261167f8560018060a01b03165f525f60205260405f2090565b01613121565b9384614162565b9260026116a88460018060a01b03165f525f60205260405f2090565b016131cd565b6040518281526001600160a01b03919091169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a3610c3a81337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613d96565b600190611729876132cb565b0161161e565b8061175961173f6001938a613224565b5061175361174d878561305c565b8b613224565b90613254565b01611613565b859061178657506107345f5b631ca93f3f60e01b5f526001600160401b0316600452602490565b6117956111b661073492613212565b61176b565b34610371576117a8366109b3565b6001600160a01b0383165f818152600660205260409020919291903314158061182f575b61180f575460029060a01c60ff166117e382612aec565b6117ec81612aec565b036117fa5761084092614346565b632107413760e11b5f526107346002846141a8565b631d1d031160e21b5f526001600160a01b0384166004523360245260445ffd5b5080546001600160a01b03163314156117cc565b34610371575f3660031901126103715760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b60409060031901126103715760043561189e8161039a565b906024356118ab8161039a565b90565b60206040818301928281528451809452019201905f5b8181106118d15750505090565b8251805185526020908101516001600160401b031681860152604090940193909201916001016118c4565b346103715761190a36611886565b9060018060a01b03165f526001602052611957600261167f816119408560405f209060018060a01b03165f5260205260405f2090565b019360018060a01b03165f525f60205260405f2090565b6119618254613376565b915f5b83518110156119d0578061198961198361079d6110ab60019587613224565b856144e2565b6119b46119996111b68487613224565b6119a16130e4565b9283526001600160401b03166020830152565b6119be82876133c5565b526119c981866133c5565b5001611964565b6040518061041886826118ae565b34610371575f3660031901126103715760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b90604060031983011261037157600435611a318161039a565b91602435906001600160401b03821161037157611a5091600401610b96565b9091565b3461037157610840611a6536611a18565b91611a6f816141c6565b614519565b60206040818301928281528451809452019201905f5b818110611a975750505090565b825180516001600160a01b0390811686526020828101519091168187015260408083015190870152606080830151908701526080918201516001600160401b03169186019190915260a09094019390920191600101611a8a565b3461037157602036600319011261037157600435611b0e8161039a565b6001600160a01b0381165f908152600260205260409020611b2f90546133d9565b905f5b8251811015611c265780611b6a611b64600193611b5f8660018060a01b03165f52600260205260405f2090565b613446565b5061345f565b8051606082015160808301516001600160a01b0392831693611c0a9365ffffffffffff9316916001600160701b03908116611bee611bc36040611bb5611baf87614613565b876146ea565b95015165ffffffffffff1690565b94611bde611bcf6130f3565b6001600160a01b03909a168a52565b6001600160a01b03166020890152565b1660408601526060850152166001600160401b03166080830152565b611c1482866133c5565b52611c1f81856133c5565b5001611b32565b604051806104188582611a74565b3461037157611c4236611886565b611d3c611c4d6134b9565b92611d1e611c6a8460018060a01b03165f525f60205260405f2090565b611d19610d0a6003611c90886108718860018060a01b03165f52600160205260405f2090565b93611d06611ca060028301613121565b611ca9876140f3565b9190508c6060611cfe611cf861079d8c54611ce4611cd061079d836001600160701b031690565b808852611cdf60018d01613121565b6144e2565b602087015260701c6001600160701b031690565b846144e2565b9101526144e2565b60808b015201546001600160a01b031690565b61471b565b60a08501526001600160a01b03165f90815260026020526040902090565b8054916001600160a01b03165f5b838110611d9a57610418856040519182918291909160a08060c083019480518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b8082611dbe610d0a6001611daf819689613446565b5001546001600160a01b031690565b1480611e07575b611dd0575b01611d4a565b611df161079d6002611de28488613446565b5001546001600160701b031690565b611e0060408801918251612fd4565b9052611dca565b50611e2b611e20611e188387613446565b505460d01c90565b65ffffffffffff1690565b431115611dc5565b3461037157602036600319011261037157600435611e508161039a565b6001600160a01b039081165f9081526020818152604091829020549151919092168152f35b34610371575f36600319011261037157602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037157606036600319011261037157600435611ed08161039a565b60243590611edd8261039a565b6044356001600160a01b03838116929081169182841461212757338314801561211e575b61210b57611f1890611f128661475a565b82613ec7565b6001600160a01b0383165f908152602081905260409020909150611f46611f4160018301613121565b6140d2565b9081156120ef576003018054611f649060a01c60ff161590565b1590565b6120d8575b50335f908152600260205260409020958654600881146120a85750611f8e83826147ca565b968794611f99613970565b93611fac6001600160401b0386166148c0565b90611fb56130f3565b6001600160a01b03909316835265ffffffffffff16602083015265ffffffffffff1660408201526001600160a01b03831660608201526001600160701b0386166080820152612003916134f9565b335f9081526001602052604090206001600160a01b039091165f90815260209190915260409020805460e01c60ff1661203b90613594565b815460ff60e01b191660e09190911b60ff60e01b161790556040805192835260208301939093526001600160401b03169181019190915233908060608101037f39976e573a62bb55c8c7957c0f28fc9e11941e105b5668db85616dbe744e93a491a4604051908152602090f35b610734906120b8611e188a613212565b63119f777960e11b5f5260049190915265ffffffffffff16602452604490565b805460ff60a01b1916600160a01b1790555f611f69565b6363bbb90b60e11b5f526001600160a01b03841660045260245ffd5b634ca7ae2d60e11b5f523360045260245ffd5b50338414611f01565b6396eab70d60e01b5f526001600160a01b03821660045260245ffd5b34610371576040366003190112610371576004356001600160401b03811161037157612173903690600401610b96565b906024356001600160401b03811161037157612193903690600401610b96565b9081840361223f5791905f925f945b8286106121de576108408530337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661494e565b909192936122336001916121fe6121f9610c6d8a878b61317d565b61475a565b61222161220f610c6d8a878b61317d565b61221a8a898961317d565b35906148ef565b61222c88878761317d565b3590612fd4565b950194939291906121a2565b50826355c5b3e360e11b5f5260045260245260445ffd5b34610371576020366003190112610371576004356122738161039a565b60018060a01b03165f526006602052602060ff60405f205460a81c166040519015158152f35b92919060408401906040855280518092526020606086019101915f5b8181106122c757505060209150930152565b83516001600160a01b03168352602093840193909201916001016122b5565b34610371576060366003190112610371576004356123038161039a565b6001600160a01b0381165f908152600360205260409020549060243580831190831802821880830360443584821161041c5761234d9161234891818082109118021890565b6135a5565b915f5b83518110156123bd576001906123b761239e61238961237f8660018060a01b03165f52600360205260405f2090565b6110ec8589612fd4565b905460039190911b1c6001600160a01b031690565b6123a883886133c5565b6001600160a01b039091169052565b01612350565b50505061041860405192839283612299565b34610371576040366003190112610371576004356123ec8161039a565b6024356001600160a01b0382165f90815260026020526040902054808210156124aa575061241991614a9c565b8061242a575b604051908152602090f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561037157604051630852cd8d60e31b815260048101829052915f908390602490829084905af19182156107015761041892612496575b50905061241f565b806106f55f6124a4936130b8565b5f61248e565b633f90520360e11b5f5260049190915260245260445ffd5b34610371575f366003190112610371576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610371576020366003190112610371576004356125238161039a565b6001600160a01b039081165f90815260066020908152604080832054909316808352600182528383209091529190206125be90825f525f60205261259261079d6125ae600261167f61259861257d600160405f2001613121565b9654966125926001600160701b03891661079d565b906144e2565b9760018060a01b03165f525f60205260405f2090565b9260701c6001600160701b031690565b60408051928352602083019190915290f35b81516001600160a01b031681526101808101929161267291906101609081906020810151602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501526126696101408201516101408601906001600160401b03169052565b01511515910152565b565b34610371576020366003190112610371576004356126918161039a565b6126996135d7565b506001600160a01b03165f908152602081815260408083206001808452828520909352922091906126cb908201613121565b906126d860028201613121565b9254916126ee6001600160701b038416826144e2565b916126f881613e13565b9054906001600160a01b038216958351612718906001600160601b031690565b95602085015161272e906001600160701b031690565b958251612741906001600160601b031690565b926020810151612757906001600160701b031690565b9260701c6001600160701b03166001600160701b0316612776916144e2565b916127818288614d41565b9360b087901c61ffff169660c01c97612799906140d2565b986402000000009a6127a9613102565b6001600160a01b03909d168d526001600160601b031660208d01526001600160701b031660408c01526001600160601b031660608b01526001600160701b031660808a015260a089015260c088015260e087015261010086015261ffff1661012085015261014084019061282591906001600160401b03169052565b106101608201526040516104188192826125d0565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b34610371575f3660031901126103715761290261289a7f00000000000000000000000000000000000000000000000000000000000000006156f5565b6128c37f00000000000000000000000000000000000000000000000000000000000000006156f5565b60206040516128d282826130b8565b5f81528161291081830194601f198301368737604051978897600f60f81b895260e0858a015260e089019061283a565b90878203604089015261283a565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b82811061294457505050500390f35b835185528695509381019392810192600101612935565b3461037157612969366109b3565b907f0000000000000000000000000000000000000000000000000000000000000000926129a68160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b038116338103612ab3575060b081901c60ff16612a835760a881901c60ff16612a675760a01c60ff166129e481612aec565b80612a5357506129f333613e66565b818110612a3e575050612a0a600261084095614d76565b6001600160a01b038116337f3e2094a853a145de83dcb90098efb1700a44f6881b0a237b3637223a292520635f80a3614346565b63bd49034f60e01b5f5260045260245260445ffd5b632fa4c0d960e11b5f5261073490836141a8565b63aad5b96960e01b5f526001600160a01b03831660045260245ffd5b335f9081526020819052604081205463d3abd41760e01b82526001600160a01b0385811660045216602452604490fd5b631979c09b60e31b5f526001600160a01b03808516600452166024523360445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b60031115612af657565b612ad8565b3461037157602036600319011261037157600435612b188161039a565b60018060a01b03165f52600660205260ff60405f205460a01c166040516003821015612af6576020918152f35b3461037157602036600319011261037157610840600435612b6681336148ef565b30337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661494e565b34610371575f366003190112610371576020612bb1613640565b6001600160401b0360405191168152f35b34610371575f366003190112610371576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461037157604036600319011261037157600435612c238161039a565b602435906001600160401b03821682036103715761041891612c44916136f8565b60405191829160208352602083019061283a565b34610371575f366003190112610371576020604051600a8152f35b34610371575f3660031901126103715760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037157612cc436611a18565b612ccf8392936141c6565b6001600160a01b038216905f5b818110612ce557005b825f526007602052612d0660405f20612cff83858961317d565b3590615777565b15612d455780612d19600192848861317d565b35847f52c337f918725ebfff17fcddaa7a516d0f0f3181776416ad78c31a568c402b5b5f80a301612cdc565b90612d5492506107349461317d565b63a5869bfb60e01b5f526001600160a01b0390911660045235602452604490565b34610371576020366003190112610371576020612bb1600435612d978161039a565b7f000000000000000000000000000000000000000000000000000000000000000090614e01565b3461037157604036600319011261037157600435612ddb8161039a565b6001600160a01b0381165f908152600760209081526040808320602435845260010190915290205415612e3557612bb16020917f000000000000000000000000000000000000000000000000000000000000000090614eaa565b5060205f612bb1565b34610371575f3660031901126103715760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461037157612e8636611a18565b907f000000000000000000000000000000000000000000000000000000000000000092612ec38160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b038116338103612ab3575060b081901c60ff16612a835760a881901c60ff16612a675760a01c60ff16612f0181612aec565b80612a535750612f1033613e66565b818110612a3e575050612f27600161084095614d76565b6001600160a01b038116337fb90c06d0bb2c3934635f60c7418204feae8b8f21b5e030ccf695cb6cec37fe155f80a3614519565b34610371575f366003190112610371576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561041c57565b906001820180921161041c57565b9190820180921161041c57565b613017906001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169116612fb3565b6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690810180911161041c5790565b5f1981019190821161041c57565b9190820391821161041c57565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761309857604052565b613069565b60a081019081106001600160401b0382111761309857604052565b90601f801991011681019081106001600160401b0382111761309857604052565b6040513d5f823e3d90fd5b604051906126726040836130b8565b6040519061267260a0836130b8565b60405190612672610180836130b8565b604051906126726060836130b8565b90604051606081018181106001600160401b038211176130985760405260408193546001600160601b03811683526001600160701b038160601c16602084015260d01c910152565b634e487b7160e01b5f52603260045260245ffd5b919081101561318d5760051b0190565b613169565b356118ab8161039a565b81156131a6570490565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b815160208301516040939093015160609390931b600160601b600160d01b03166001600160601b03919091161760d09290921b6001600160d01b031916919091179055565b80541561318d575f5260205f20905f90565b805482101561318d575f5260205f2001905f90565b906001600160701b03166001600160701b0319825416179055565b906132b257818103613264575050565b6001600160401b03826132846001600160701b0361267295541684613239565b54825467ffffffffffffffff60701b1916607091821c92909216901b67ffffffffffffffff60701b16179055565b6131ba565b634e487b7160e01b5f52603160045260245ffd5b805480156132eb575f1901906132e18282613224565b6132b2575f905555565b6132b7565b906001600160701b03809116911603906001600160701b03821161041c57565b80546dffffffffffffffffffffffffffff60701b191660709290921b6dffffffffffffffffffffffffffff60701b16919091179055565b6001600160401b0381116130985760051b60200190565b6040519061336b8261307d565b5f6020838281520152565b9061338082613347565b61338d60405191826130b8565b828152809261339e601f1991613347565b01905f5b8281106133ae57505050565b6020906133b961335e565b828285010152016133a2565b805182101561318d5760209160051b010190565b906133e382613347565b6133f060405191826130b8565b8281528092613401601f1991613347565b01905f5b82811061341157505050565b6020906040516134208161309d565b5f81525f838201525f60408201525f60608201525f608082015282828501015201613405565b805482101561318d575f52600360205f20910201905f90565b9060405161346c8161309d565b82546001600160a01b03808216835265ffffffffffff60a083901c16602084015260d09190911c604083015260018401541660608201526002909201546001600160701b03166080830152565b6040519060c082018281106001600160401b03821117613098576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8054600160401b8110156130985761351691600182018155613446565b6132b25781516020830151604084015160d01b6001600160d01b03191665ffffffffffff60a01b60a09290921b919091166001600160a01b03928316171782556060830151600183018054919092166001600160a01b031991909116179055608090910151612672916001600160701b039190911690600201613239565b60ff1660ff811461041c5760010190565b906135af82613347565b6135bc60405191826130b8565b82815280926135cd601f1991613347565b0190602036910137565b6040519061018082018281106001600160401b03821117613098576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461367857505f90565b430343811161041c576001600160401b036136b8600192827f0000000000000000000000000000000000000000000000000000000000000000169061319c565b16016001600160401b03811161041c5790565b805482101561318d575f5260205f209060011b01905f90565b604051906136f36020836130b8565b5f8252565b6001600160a01b03165f90815260086020526040902080545f926001600160401b03165b818410613786575050811561377c5761373761373d9261304e565b906136cb565b506118ab61374f600183015460ff1690565b915460405160f89390931b6001600160f81b031916602084015260218084019190915282526041826130b8565b50506118ab6136e4565b909261379b6137958583612fd4565b60011c90565b90826137cd6137c160016137af86896136cb565b50015460081c6001600160401b031690565b6001600160401b031690565b116137e457506137dc90612fc6565b925b9061371c565b93506137de565b6001600160a01b039081165f81815260066020526040902054909116919082156138125750565b63a8366d0160e01b5f5260045260245ffd5b6001600160a01b0381165f908152602081815260408083206001909252822091949391613852908490610871565b92600182019061386182613121565b9061388761387c611cf861079d89546001600160701b031690565b808718818810021890565b80613907575b50505050600201916138c66138ab866138a586613121565b9461305c565b61137f61198361079d85546001600160701b039060701c1690565b806138d2575b50505050565b946114f06138f8926138f26138eb6138fe979987614ed9565b8092614f37565b84614162565b936131cd565b5f8080806138cc565b849398509382916139628361395c61392460029961396798614ed9565b61392e8c87613d1d565b6139566139508d6116506001600160701b03851691546001600160701b031690565b8d613239565b82614162565b9b6131cd565b613ca2565b905f808061388d565b61398061397b613640565b612fe1565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016810180911161041c576118ab90613e35565b906001600160701b03809116911601906001600160701b03821161041c57565b906132b2576001600160401b03602083613a036001600160701b0361267296511685613239565b0151825467ffffffffffffffff60701b1916911660701b67ffffffffffffffff60701b16179055565b90815491600160401b83101561309857826110f291600161267295018155613224565b90613ae160029295949395613a9584613a778560018060a01b03165f525f60205260405f2090565b0197613a8f61079d613a888b613121565b9283614fdd565b986131cd565b6001600160a01b0381165f908152600160205260409020613ab7908490610871565b928391613adc613ad68a61103486546001600160701b039060701c1690565b84613310565b615092565b01928354906008821482151580613b98575b15613b4c5750936110ec826110e7613b2161267297986110346110ab613b1b6110f29961304e565b88613224565b95613b3c613b2d6130e4565b6001600160701b039098168852565b6001600160401b03166020870152565b92919092613b8857509261119c6126729394613b78613b696130e4565b6001600160701b039095168552565b6001600160401b03166020840152565b610734906111c76111b687613212565b508080613bc8575b80613af35750613bb56111b6613b1b8561304e565b6001600160401b03808616911614613af3565b506001613ba0565b6001600160a01b03918216908216019190821161041c57565b906001600160601b03809116911601906001600160601b03821161041c57565b906040519060208201927f9c5177bafd652c8de0b9302c00e3de03b076606f62acb8f86e0ca132606621de845260018060a01b0316604083015260018060a01b0316606082015260608152613c5f6080826130b8565b51902090565b604290613c70615185565b906040519161190160f01b8352600283015260228201522090565b91613c99916118ab9361529b565b909291926152d9565b905482516001600160a01b039283165f8181526001602090815260408083209091529081902054949093169490937fd90cbd61fcf76b17a742dc3785aa7e97eff06b40f3669d184272acebfb21554d93926001600160601b031691613d10916001600160701b0316906144e2565b82519182526020820152a3565b600301546001820180546001600160a01b0392831692168214613d9157613d72613d52613d4d612672958561471b565b615154565b82546001600160a01b031660a09190911b6001600160a01b031916178255565b80546001600160a01b0319166001600160a01b03909216919091179055565b505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613df4575b604091909152155b613dd95750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613e0a573d15833b15151616613dca565b503d5f823e3d90fd5b61ffff8091548060c01c43105f14613e2d5760a01c161690565b60b01c161690565b6001600160401b038111613e4f576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b6118ab90613ec16001600160701b03613eb960018060a01b03841693845f525f602052613e98600160405f2001613121565b945f52600160205260405f209060018060a01b03165f5260205260405f2090565b5416826144e2565b90614d41565b91613ee18360018060a01b03165f525f60205260405f2090565b335f908152600160205260409020613efa908590610871565b9060ff613f0c835460ff9060e01c1690565b16614021575f905f945b6001820195613f2487613121565b93613f3961079d87546001600160701b031690565b92613f44828561305c565b935f198203613fa35750505050955b613f5d8784614162565b9586156109615761267294613f7585613962936131cd565b613f7f8185613d1d565b613f9d6001600160701b038a1661165083546001600160701b031690565b90613239565b613fb090879b959b6144e2565b808211613fff5750613fc29086614ed9565b988911613fd0575050613f53565b63266d755360e21b5f526001600160a01b039092166004526024919091526001600160401b031660445260645ffd5b63056d4eeb60e31b5f526001600160a01b03851660045260245260445260645ffd5b61402b8533615361565b91909194613f16565b906001600160601b03809116911603906001600160601b03821161041c57565b91909161271061406e846001600160601b03845116612fb3565b04926001600160601b0361408781861682855116614034565b168252614093826140d2565b906127100390612710821161041c57612710916140af91612fb3565b046001602f1b036001602f1b811161041c5765ffffffffffff1660409190910152565b604065ffffffffffff910151166001602f1b036001602f1b811161041c5790565b60020180545f91825b82841080614141575b1561413a576001600160701b0361411c8584613224565b505416810180911161041c57925f19811461041c57600101926140fc565b9293915050565b506001600160401b036141548584613224565b505460701c16431015614105565b91906001600160701b036141a381602061417c85886144e2565b966001600160601b03614194818a1682845116614034565b168152019316828451166132f0565b169052565b6001600160a01b0316600452604491906003811015612af657602452565b6001600160a01b0381165f818152600660205260409020903314158061423c575b61421c575460a01c60ff16806141fe600192612aec565b036142065750565b632107413760e11b5f52610734906001906141a8565b631d1d031160e21b5f526001600160a01b0382166004523360245260445ffd5b5080546001600160a01b03163314156141e7565b901561318d5790565b908060209392818452848401375f828201840152601f01601f1916010190565b9160206118ab938181520191614259565b906021116103715760010190602090565b3590602081106142a9575090565b5f199060200360031b1b1690565b906132b25760019082518155019060ff60208201511668ffffffffffffffff006040845493015160081b169168ffffffffffffffffff191617179055565b90815491600160401b8310156130985782614318916001612672950181556136cb565b906142b7565b9161433f6020926001600160401b0392969596604086526040860191614259565b9416910152565b91909160218214801590614499575b614477576001600160a01b0381165f9081526008602052604090207f2524e2c5c06aa454e14424b0e9c74a4ff00fbececf54e6940170f9e4f963f2ea929190614438906143a0613640565b906143b46143ae868961428a565b9061429b565b6143f06143db6143d56143c7898c614250565b356001600160f81b03191690565b60f81c90565b6143e3613112565b92835260ff166020830152565b6001600160401b038316604082015281548015158061444c575b1561443d5761441f926137376143189261304e565b6040516001600160a01b0390931695929384938461431e565b0390a2565b50614447916142f5565b61441f565b5061446460016137af61445e8461304e565b866136cb565b6001600160401b0380861691161461440a565b506040516325fe821f60e11b81529182916144959160048401614279565b0390fd5b50600160f91b6001600160f81b03196144b56143c78587614250565b16141580156143555750600360f81b6001600160f81b03196144da6143c78587614250565b161415614355565b816144ed5750505f90565b6001600160701b03602061450f6118ab946001600160601b0385511690612fb3565b920151169061319c565b6001600160a01b0381165f9081526007602052604090209192909190614540818354612fd4565b81158015614609575b6145f2575090916001600160a01b03811691905f5b82811061456d57505050505050565b614585611f6061457e83868a61317d565b35876158a9565b6145c35780614597600192858961317d565b35857f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a30161455e565b6145d190610734938761317d565b63218b654b60e11b5f526001600160a01b0390911660045235602452604490565b631fcccfa960e21b5f52600452600860245260445ffd5b5060088111614549565b80516001600160a01b03165f90815260208190526040902060040161465b611e2061464f65ffffffffffff60408601511665ffffffffffff1690565b43818082109118021890565b9080541580156146bf575b6146a85765ffffffffffff9061469a61468b60206118ab96015165ffffffffffff1690565b936001600160d01b0392615608565b169116818082109118021890565b5050602001516118ab9065ffffffffffff16611e20565b506146d86146cc826155c5565b5165ffffffffffff1690565b65ffffffffffff808416911611614666565b61470f9065ffffffffffff602061450f6001600160701b036080850151169586612fb3565b810390811161041c5790565b6001820154906001600160701b038260a01c9354169160018060a01b0316810390811161041c5761474b91612fb3565b60401c810180911161041c5790565b6001600160a01b039081165f818152602081905260409020549091169081156147b85750805f52600660205260ff60405f205460a81c166147985750565b63aad5b96960e01b5f9081526001600160a01b0391909116600452602490fd5b6343fb4c2f60e01b5f5260045260245ffd5b909160018060a01b038216805f525f60205260405f2060018101936147ee85613121565b926147f8846140d2565b640200000000116148ae575061485961481661267295969785614fdd565b8451602086015160408701516001600160d01b031960d09190911b166001600160601b03909216600160601b600160d01b0360609290921b919091161717909755565b335f90815260016020526040902061396290614876908390610871565b6148808185613d1d565b6148a76148a16001600160701b038a1661103484546001600160701b031690565b82613239565b8233615092565b6363bbb90b60e11b5f5260045260245ffd5b65ffffffffffff81116148d85765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908015610961577f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc61494961492483856147ca565b6040805194855260208501919091526001600160a01b03909416933393918291820190565b0390a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f511481161561499f575b6040919091525f60605215613dd2565b6001811516613e0a573d15833b1515161661498f565b906132b2578181036149c5575050565b815481546001600160a01b0319166001600160a01b0391909116178155612672916002906001600160701b039082908054855465ffffffffffff60a01b191665ffffffffffff60a01b909116178555805485546001600160d01b03166001600160d01b031990911617855560018181015490860180546001600160a01b0319166001600160a01b03929092169190911790550154169101613239565b805480156132eb575f190190614a778282613446565b6132b2576002815f809355826001820155015555565b60ff16801561041c575f190190565b6001600160a01b0381165f9081526002602052604081209093929190614ac5611b648483613446565b614ace81614613565b614ad881836146ea565b6001600160a01b0385165f9081526001602052604090209091906060840180519091614b0c916001600160a01b0316610c72565b958315159182614c54575b5050614b2f611e20604086015165ffffffffffff1690565b43118015614c35575b15614ba0575050505080614b7061267294614b6a614b62614b5c614b75965461304e565b85613446565b509184613446565b906149b5565b614a61565b8054614b869060e01c60ff16614a8d565b815460ff60e01b191660e09190911b60ff60e01b16179055565b90929591939450614bb3575b5050505050565b614c1e6002936001600160701b03614c166080614c2b99614c08614c249865ffffffffffff614be28a8e613446565b50805465ffffffffffff60a01b19169190921660a01b65ffffffffffff60a01b16179055565b01516001600160701b031690565b9116906132f0565b93613446565b5001613239565b5f80808080614bac565b50614c4d61079d60808601516001600160701b031690565b8314614b38565b80516001600160a01b03165f908152602081905260409020919a50614c798883613d1d565b8754614c91906001600160701b0387811691166132f0565b614c9b9089613239565b6001820190614ca982613121565b9b8c92614cb68885614162565b9d614cc0916131cd565b87516001600160a01b031682519091908e906001600160a01b0316604080518b815260208101939093526001600160a01b0391821694821693909116919081908101037fa664d18583b0a08524c3fb4558a4cfdca33896e91026575a6bd21665936b1b2391a4516001600160a01b031691614d3a92613ca2565b5f80614b17565b6001600160601b0361137f915116917f0000000000000000000000000000000000000000000000000000000000000000612fb3565b906003811015612af657815460ff60a01b191660a09190911b60ff60a01b16179055565b90604051608081018181106001600160401b038211176130985760405291546001600160a01b038116835260a081901c60ff169083906003831015612af65760ff606091612672946020850152818160a81c161515604085015260b01c1691019015159052565b6001600160a01b03165f908152600660205260409020614e2090614d9a565b60026020820151614e3081612aec565b614e3982612aec565b614e4281612aec565b14801590614e9d575b8015614e90575b614e8a5751614e69906001600160a01b0316613e66565b90811015614e7657505f90565b6118ab90670de0b6b3a76400009004613e35565b50505f90565b5060608101511515614e52565b5060408101511515614e4b565b6001600160a01b03165f908152600660205260409020614ec990614d9a565b60016020820151614e3081612aec565b9080614ee55750505f90565b614f056001600160601b03916001600160701b0360208501511690612fb3565b9151168015614f2557614f1d6001915f19840161319c565b019015150290565b634e487b715f5260126020526024601cfd5b60028291614f5e6110396001600160701b0385166001600160701b03845460701c166132f0565b01915b614f69575050565b81545f19810190811161041c57614f809083613224565b5080546001600160701b0316808310614fc4575090614fac61079d614fb293546001600160701b031690565b9061305c565b9081614fbd826132cb565b9091614f61565b61267293506001600160701b03613f9d929316906132f0565b91909160208101906001600160701b0382511680155f1461506e575083905b81946001600160601b0382511690810180911161041c576150246001600160601b0391615154565b1690526001600160701b0382511690810180911161041c576001600160701b038111615057576001600160701b03169052565b6306dfcc6560e41b5f52607060045260245260445ffd5b61507b61508c9186612fb3565b6001600160601b038351169061319c565b90614ffc565b9091805460ff8160e81c16801561510e575b6138cc5760ff60e81b1916600160e81b1790556001600160a01b03165f9081526003602052604090208054600160401b811015613098576150ea91600182018155613224565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b506001600160a01b03838116908516146150a4565b6001600160a01b03811161513d576001600160a01b031690565b6306dfcc6560e41b5f5260a060045260245260445ffd5b6001600160601b03811161516e576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615272575b156151e0577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613c5f60c0826130b8565b507f000000000000000000000000000000000000000000000000000000000000000046146151b7565b90604183036152c5576152be9250602081013591604082359201355f1a90615827565b9192909190565b50505f9160029190565b60041115612af657565b6152e2816152cf565b806152eb575050565b6152f4816152cf565b6001810361530b5763f645eedf60e01b5f5260045ffd5b615314816152cf565b6002810361532f575063fce698f760e01b5f5260045260245ffd5b8061533b6003926152cf565b146153435750565b6335e2f38360e21b5f5260045260245ffd5b801561041c575f190190565b6001600160a01b038181165f90815260026020526040812080549195869590948694909392911690825b61540957505050508061539b5750565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561037157604051630852cd8d60e31b815260048101929092525f908290602490829084905af18015610701576153fb5750565b806106f55f612672936130b8565b91958161542a610d0a6001611daf6154248c9d97999d61304e565b88613446565b0361549a576154478354956114f06154418a61304e565b8b614a9c565b9483541061549a575061546e906114f061079d6002611de26154688b61304e565b87613446565b9561549061548a611e20611e186154848a61304e565b86613446565b96615355565b918293919361538b565b9561549090979197615355565b8054600160401b811015613098576154c491600182018155613224565b6132b257815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b8054929392801561559b576155066155119161304e565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161558c57879303615558575061555492509065ffffffffffff82549181199060301b169116179055565b9190565b9150506155549161557861556a6130e4565b65ffffffffffff9093168352565b6001600160d01b03861660208301526154a7565b632520601d60e01b5f5260045ffd5b50906155c0916155ac61556a6130e4565b6001600160d01b03851660208301526154a7565b5f9190565b6155cd61335e565b506155d661335e565b5080541561318d575f5260205f20604051906155f18261307d565b5465ffffffffffff8116825260301c602082015290565b908154905f91806005821161569b575b65ffffffffffff91509291165b82821061565b575050806156395750505f90565b6118ab916156496156549261304e565b905f5260205f200190565b5460301c90565b909180831860011c8184160190845f528265ffffffffffff8360205f20015416115f1461568b5750915b90615625565b925061569690612fc6565b615685565b6156a48261590c565b820391821161041c57845f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146156dd575065ffffffffffff90615618565b92506156ef65ffffffffffff91612fc6565b92615618565b60ff811690601f821161572457604051916157116040846130b8565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9161574c9183549060031b91821b915f19901b19161790565b9055565b805480156132eb575f1901906157668282613224565b8154905f199060031b1b1916905555565b6001810191805f528260205260405f2054928315155f1461581f575f19840184811161041c5783545f1981019490851161041c575f9585836157d2976157c595036157d8575b505050615750565b905f5260205260405f2090565b55600190565b615808615802916157f96157ef6158169588613224565b90549060031b1c90565b92839187613224565b90615733565b85905f5260205260405f2090565b555f80806157bd565b505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161589e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610701575f516001600160a01b0381161561589457905f905f90565b505f906001905f90565b5050505f9160039190565b5f828152600182016020526040902054614e8a57805490600160401b82101561309857826158f76158e1846001809601855584613224565b819391549060031b91821b915f19901b19161790565b90558054925f520160205260405f2055600190565b60018111156118ab57806001600160801b821015615a2d575b6159d36159c96159bf6159b56159ab6159a16159906159da9760048a600160401b6159df9c1015615a20575b640100000000811015615a13575b62010000811015615a06575b6101008110156159f9575b60108110156159ec575b10156159e4575b60030260011c90565b61599a818b61319c565b0160011c90565b61599a818a61319c565b61599a818961319c565b61599a818861319c565b61599a818761319c565b61599a818661319c565b809361319c565b821190565b900390565b60011b615987565b60041c9160021b91615980565b60081c9160041b91615976565b60101c9160081b9161596b565b60201c9160101b9161595f565b60401c9160201b91615951565b50506159df6159da6159d36159c96159bf6159b56159ab6159a1615990615a548a60801c90565b9850600160401b9750615925965050505050505056",
}

// StakeRegistry is an auto generated Go binding around an Ethereum contract.
type StakeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewStakeRegistry creates a new instance of StakeRegistry.
func NewStakeRegistry() *StakeRegistry {
	parsed, err := StakeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address slasher_, address channels_, (uint256,uint256,uint256,uint64,uint64,uint64,uint16,uint64) p) returns()
func (stakeRegistry *StakeRegistry) PackConstructor(token_ common.Address, slasher_ common.Address, channels_ common.Address, p Params) []byte {
	enc, err := stakeRegistry.abi.Pack("", token_, slasher_, channels_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBOUNTYPART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4acf2f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BOUNTY_PART() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackBOUNTYPART() []byte {
	enc, err := stakeRegistry.abi.Pack("BOUNTY_PART")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBOUNTYPART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4acf2f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BOUNTY_PART() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackBOUNTYPART() ([]byte, error) {
	return stakeRegistry.abi.Pack("BOUNTY_PART")
}

// UnpackBOUNTYPART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4acf2f0.
//
// Solidity: function BOUNTY_PART() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackBOUNTYPART(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("BOUNTY_PART", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10240569.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MODELS() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackMAXMODELS() []byte {
	enc, err := stakeRegistry.abi.Pack("MAX_MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10240569.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MODELS() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackMAXMODELS() ([]byte, error) {
	return stakeRegistry.abi.Pack("MAX_MODELS")
}

// UnpackMAXMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10240569.
//
// Solidity: function MAX_MODELS() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackMAXMODELS(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("MAX_MODELS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREDELEGATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883d35f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REDELEGATIONS() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackMAXREDELEGATIONS() []byte {
	enc, err := stakeRegistry.abi.Pack("MAX_REDELEGATIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREDELEGATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883d35f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REDELEGATIONS() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackMAXREDELEGATIONS() ([]byte, error) {
	return stakeRegistry.abi.Pack("MAX_REDELEGATIONS")
}

// UnpackMAXREDELEGATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x883d35f2.
//
// Solidity: function MAX_REDELEGATIONS() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackMAXREDELEGATIONS(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("MAX_REDELEGATIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXUNBONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21146b3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_UNBONDS() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackMAXUNBONDS() []byte {
	enc, err := stakeRegistry.abi.Pack("MAX_UNBONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXUNBONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21146b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_UNBONDS() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackMAXUNBONDS() ([]byte, error) {
	return stakeRegistry.abi.Pack("MAX_UNBONDS")
}

// UnpackMAXUNBONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21146b3f.
//
// Solidity: function MAX_UNBONDS() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackMAXUNBONDS(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("MAX_UNBONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(address account) view returns((address,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,bool) info)
func (stakeRegistry *StakeRegistry) PackAccountOf(account common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("accountOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(address account) view returns((address,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,bool) info)
func (stakeRegistry *StakeRegistry) TryPackAccountOf(account common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("accountOf", account)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8086b8ba.
//
// Solidity: function accountOf(address account) view returns((address,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,bool) info)
func (stakeRegistry *StakeRegistry) UnpackAccountOf(data []byte) (AccountInfo, error) {
	out, err := stakeRegistry.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(AccountInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(AccountInfo)).(*AccountInfo)
	return out0, nil
}

// PackAccountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75499496.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountsOf(address staker, uint256 start, uint256 count) view returns(address[] list, uint256 total)
func (stakeRegistry *StakeRegistry) PackAccountsOf(staker common.Address, start *big.Int, count *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("accountsOf", staker, start, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75499496.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountsOf(address staker, uint256 start, uint256 count) view returns(address[] list, uint256 total)
func (stakeRegistry *StakeRegistry) TryPackAccountsOf(staker common.Address, start *big.Int, count *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("accountsOf", staker, start, count)
}

// AccountsOfOutput serves as a container for the return parameters of contract
// method AccountsOf.
type AccountsOfOutput struct {
	List  []common.Address
	Total *big.Int
}

// UnpackAccountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75499496.
//
// Solidity: function accountsOf(address staker, uint256 start, uint256 count) view returns(address[] list, uint256 total)
func (stakeRegistry *StakeRegistry) UnpackAccountsOf(data []byte) (AccountsOfOutput, error) {
	out, err := stakeRegistry.abi.Unpack("accountsOf", data)
	outstruct := new(AccountsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.List = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAddModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c3c8f5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addModels(address operator, bytes32[] models_) returns()
func (stakeRegistry *StakeRegistry) PackAddModels(operator common.Address, models [][32]byte) []byte {
	enc, err := stakeRegistry.abi.Pack("addModels", operator, models)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c3c8f5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addModels(address operator, bytes32[] models_) returns()
func (stakeRegistry *StakeRegistry) TryPackAddModels(operator common.Address, models [][32]byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("addModels", operator, models)
}

// PackBindOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e8dc8ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bindOperator(address operator, bytes signature) returns()
func (stakeRegistry *StakeRegistry) PackBindOperator(operator common.Address, signature []byte) []byte {
	enc, err := stakeRegistry.abi.Pack("bindOperator", operator, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBindOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e8dc8ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bindOperator(address operator, bytes signature) returns()
func (stakeRegistry *StakeRegistry) TryPackBindOperator(operator common.Address, signature []byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("bindOperator", operator, signature)
}

// PackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79a4e450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channels() view returns(address)
func (stakeRegistry *StakeRegistry) PackChannels() []byte {
	enc, err := stakeRegistry.abi.Pack("channels")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79a4e450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channels() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackChannels() ([]byte, error) {
	return stakeRegistry.abi.Pack("channels")
}

// UnpackChannels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79a4e450.
//
// Solidity: function channels() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackChannels(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("channels", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318d9e5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address[] accounts_) returns(uint256 amount)
func (stakeRegistry *StakeRegistry) PackClaim(accounts []common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("claim", accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318d9e5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address[] accounts_) returns(uint256 amount)
func (stakeRegistry *StakeRegistry) TryPackClaim(accounts []common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("claim", accounts)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x318d9e5d.
//
// Solidity: function claim(address[] accounts_) returns(uint256 amount)
func (stakeRegistry *StakeRegistry) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommissionCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x687251f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commissionCap() view returns(uint16)
func (stakeRegistry *StakeRegistry) PackCommissionCap() []byte {
	enc, err := stakeRegistry.abi.Pack("commissionCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommissionCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x687251f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commissionCap() view returns(uint16)
func (stakeRegistry *StakeRegistry) TryPackCommissionCap() ([]byte, error) {
	return stakeRegistry.abi.Pack("commissionCap")
}

// UnpackCommissionCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x687251f8.
//
// Solidity: function commissionCap() view returns(uint16)
func (stakeRegistry *StakeRegistry) UnpackCommissionCap(data []byte) (uint16, error) {
	out, err := stakeRegistry.abi.Unpack("commissionCap", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackCommissionNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28561b0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commissionNotice() view returns(uint64)
func (stakeRegistry *StakeRegistry) PackCommissionNotice() []byte {
	enc, err := stakeRegistry.abi.Pack("commissionNotice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommissionNotice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28561b0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commissionNotice() view returns(uint64)
func (stakeRegistry *StakeRegistry) TryPackCommissionNotice() ([]byte, error) {
	return stakeRegistry.abi.Pack("commissionNotice")
}

// UnpackCommissionNotice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28561b0d.
//
// Solidity: function commissionNotice() view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackCommissionNotice(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("commissionNotice", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCoordinatorMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59fb19e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coordinatorMinimum() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackCoordinatorMinimum() []byte {
	enc, err := stakeRegistry.abi.Pack("coordinatorMinimum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoordinatorMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59fb19e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coordinatorMinimum() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackCoordinatorMinimum() ([]byte, error) {
	return stakeRegistry.abi.Pack("coordinatorMinimum")
}

// UnpackCoordinatorMinimum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59fb19e6.
//
// Solidity: function coordinatorMinimum() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackCoordinatorMinimum(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("coordinatorMinimum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCoordinatorWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee30666.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coordinatorWeightOf(address operator) view returns(uint64)
func (stakeRegistry *StakeRegistry) PackCoordinatorWeightOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("coordinatorWeightOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoordinatorWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee30666.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coordinatorWeightOf(address operator) view returns(uint64)
func (stakeRegistry *StakeRegistry) TryPackCoordinatorWeightOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("coordinatorWeightOf", operator)
}

// UnpackCoordinatorWeightOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdee30666.
//
// Solidity: function coordinatorWeightOf(address operator) view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackCoordinatorWeightOf(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("coordinatorWeightOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakeRegistry *StakeRegistry) PackEip712Domain() []byte {
	enc, err := stakeRegistry.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakeRegistry *StakeRegistry) TryPackEip712Domain() ([]byte, error) {
	return stakeRegistry.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakeRegistry *StakeRegistry) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := stakeRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (stakeRegistry *StakeRegistry) PackEpochLength() []byte {
	enc, err := stakeRegistry.abi.Pack("epochLength")
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
func (stakeRegistry *StakeRegistry) TryPackEpochLength() ([]byte, error) {
	return stakeRegistry.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("epochLength", data)
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
func (stakeRegistry *StakeRegistry) PackEpochStart() []byte {
	enc, err := stakeRegistry.abi.Pack("epochStart")
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
func (stakeRegistry *StakeRegistry) TryPackEpochStart() ([]byte, error) {
	return stakeRegistry.abi.Pack("epochStart")
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackEpochStart(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("epochStart", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFirstBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054108af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (stakeRegistry *StakeRegistry) PackFirstBlock(epoch uint64) []byte {
	enc, err := stakeRegistry.abi.Pack("firstBlock", epoch)
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
func (stakeRegistry *StakeRegistry) TryPackFirstBlock(epoch uint64) ([]byte, error) {
	return stakeRegistry.abi.Pack("firstBlock", epoch)
}

// UnpackFirstBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054108af.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackFirstBlock(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("firstBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHoldingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b93881.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdingOf(address staker, address account) view returns((uint256,uint256,uint256,uint256,uint256,uint256) info)
func (stakeRegistry *StakeRegistry) PackHoldingOf(staker common.Address, account common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("holdingOf", staker, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b93881.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdingOf(address staker, address account) view returns((uint256,uint256,uint256,uint256,uint256,uint256) info)
func (stakeRegistry *StakeRegistry) TryPackHoldingOf(staker common.Address, account common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("holdingOf", staker, account)
}

// UnpackHoldingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b93881.
//
// Solidity: function holdingOf(address staker, address account) view returns((uint256,uint256,uint256,uint256,uint256,uint256) info)
func (stakeRegistry *StakeRegistry) UnpackHoldingOf(data []byte) (HoldingInfo, error) {
	out, err := stakeRegistry.abi.Unpack("holdingOf", data)
	if err != nil {
		return *new(HoldingInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(HoldingInfo)).(*HoldingInfo)
	return out0, nil
}

// PackJailed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7043e5dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jailed(address operator) view returns(bool)
func (stakeRegistry *StakeRegistry) PackJailed(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("jailed", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJailed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7043e5dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jailed(address operator) view returns(bool)
func (stakeRegistry *StakeRegistry) TryPackJailed(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("jailed", operator)
}

// UnpackJailed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7043e5dd.
//
// Solidity: function jailed(address operator) view returns(bool)
func (stakeRegistry *StakeRegistry) UnpackJailed(data []byte) (bool, error) {
	out, err := stakeRegistry.abi.Unpack("jailed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMinerMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fdb7b0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minerMinimum() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackMinerMinimum() []byte {
	enc, err := stakeRegistry.abi.Pack("minerMinimum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinerMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fdb7b0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minerMinimum() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackMinerMinimum() ([]byte, error) {
	return stakeRegistry.abi.Pack("minerMinimum")
}

// UnpackMinerMinimum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fdb7b0a.
//
// Solidity: function minerMinimum() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackMinerMinimum(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("minerMinimum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11f78a38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelsOf(address operator) view returns(bytes32[])
func (stakeRegistry *StakeRegistry) PackModelsOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("modelsOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11f78a38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelsOf(address operator) view returns(bytes32[])
func (stakeRegistry *StakeRegistry) TryPackModelsOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("modelsOf", operator)
}

// UnpackModelsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11f78a38.
//
// Solidity: function modelsOf(address operator) view returns(bytes32[])
func (stakeRegistry *StakeRegistry) UnpackModelsOf(data []byte) ([][32]byte, error) {
	out, err := stakeRegistry.abi.Unpack("modelsOf", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextEpoch() view returns(uint64)
func (stakeRegistry *StakeRegistry) PackNextEpoch() []byte {
	enc, err := stakeRegistry.abi.Pack("nextEpoch")
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
func (stakeRegistry *StakeRegistry) TryPackNextEpoch() ([]byte, error) {
	return stakeRegistry.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackNextEpoch(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOf(address account) view returns(address)
func (stakeRegistry *StakeRegistry) PackOperatorOf(account common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("operatorOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(address account) view returns(address)
func (stakeRegistry *StakeRegistry) TryPackOperatorOf(account common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("operatorOf", account)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address account) view returns(address)
func (stakeRegistry *StakeRegistry) UnpackOperatorOf(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnMultiple is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb55484f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownMultiple() view returns(uint256)
func (stakeRegistry *StakeRegistry) PackOwnMultiple() []byte {
	enc, err := stakeRegistry.abi.Pack("ownMultiple")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnMultiple is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb55484f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownMultiple() view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackOwnMultiple() ([]byte, error) {
	return stakeRegistry.abi.Pack("ownMultiple")
}

// UnpackOwnMultiple is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb55484f.
//
// Solidity: function ownMultiple() view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackOwnMultiple(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("ownMultiple", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cbacda4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownStakeOf(address operator) view returns(uint256 bonded, uint256 unbonding)
func (stakeRegistry *StakeRegistry) PackOwnStakeOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("ownStakeOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cbacda4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownStakeOf(address operator) view returns(uint256 bonded, uint256 unbonding)
func (stakeRegistry *StakeRegistry) TryPackOwnStakeOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("ownStakeOf", operator)
}

// OwnStakeOfOutput serves as a container for the return parameters of contract
// method OwnStakeOf.
type OwnStakeOfOutput struct {
	Bonded    *big.Int
	Unbonding *big.Int
}

// UnpackOwnStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cbacda4.
//
// Solidity: function ownStakeOf(address operator) view returns(uint256 bonded, uint256 unbonding)
func (stakeRegistry *StakeRegistry) UnpackOwnStakeOf(data []byte) (OwnStakeOfOutput, error) {
	out, err := stakeRegistry.abi.Unpack("ownStakeOf", data)
	outstruct := new(OwnStakeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14afd79e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(address operator) view returns(address)
func (stakeRegistry *StakeRegistry) PackOwnerOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("ownerOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14afd79e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(address operator) view returns(address)
func (stakeRegistry *StakeRegistry) TryPackOwnerOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("ownerOf", operator)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14afd79e.
//
// Solidity: function ownerOf(address operator) view returns(address)
func (stakeRegistry *StakeRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayFromStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18171b90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payFromStake(address operator, address payee, uint256 amount, uint256 burn) returns(uint256 paid, uint256 burned)
func (stakeRegistry *StakeRegistry) PackPayFromStake(operator common.Address, payee common.Address, amount *big.Int, burn *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("payFromStake", operator, payee, amount, burn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayFromStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18171b90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payFromStake(address operator, address payee, uint256 amount, uint256 burn) returns(uint256 paid, uint256 burned)
func (stakeRegistry *StakeRegistry) TryPackPayFromStake(operator common.Address, payee common.Address, amount *big.Int, burn *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("payFromStake", operator, payee, amount, burn)
}

// PayFromStakeOutput serves as a container for the return parameters of contract
// method PayFromStake.
type PayFromStakeOutput struct {
	Paid   *big.Int
	Burned *big.Int
}

// UnpackPayFromStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18171b90.
//
// Solidity: function payFromStake(address operator, address payee, uint256 amount, uint256 burn) returns(uint256 paid, uint256 burned)
func (stakeRegistry *StakeRegistry) UnpackPayFromStake(data []byte) (PayFromStakeOutput, error) {
	out, err := stakeRegistry.abi.Unpack("payFromStake", data)
	outstruct := new(PayFromStakeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Paid = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Burned = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bd8f804.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegate(address from, address to, uint256 amount) returns(uint256 shares)
func (stakeRegistry *StakeRegistry) PackRedelegate(from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("redelegate", from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bd8f804.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegate(address from, address to, uint256 amount) returns(uint256 shares)
func (stakeRegistry *StakeRegistry) TryPackRedelegate(from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("redelegate", from, to, amount)
}

// UnpackRedelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd8f804.
//
// Solidity: function redelegate(address from, address to, uint256 amount) returns(uint256 shares)
func (stakeRegistry *StakeRegistry) UnpackRedelegate(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("redelegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedelegationsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6179b20f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegationsOf(address staker) view returns((address,address,uint256,uint256,uint64)[] list)
func (stakeRegistry *StakeRegistry) PackRedelegationsOf(staker common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("redelegationsOf", staker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegationsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6179b20f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegationsOf(address staker) view returns((address,address,uint256,uint256,uint64)[] list)
func (stakeRegistry *StakeRegistry) TryPackRedelegationsOf(staker common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("redelegationsOf", staker)
}

// UnpackRedelegationsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6179b20f.
//
// Solidity: function redelegationsOf(address staker) view returns((address,address,uint256,uint256,uint64)[] list)
func (stakeRegistry *StakeRegistry) UnpackRedelegationsOf(data []byte) ([]RedelegationInfo, error) {
	out, err := stakeRegistry.abi.Unpack("redelegationsOf", data)
	if err != nil {
		return *new([]RedelegationInfo), err
	}
	out0 := *abi.ConvertType(out[0], new([]RedelegationInfo)).(*[]RedelegationInfo)
	return out0, nil
}

// PackRegisterCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ba03f1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerCoordinator(address operator, bytes vrfKey) returns()
func (stakeRegistry *StakeRegistry) PackRegisterCoordinator(operator common.Address, vrfKey []byte) []byte {
	enc, err := stakeRegistry.abi.Pack("registerCoordinator", operator, vrfKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ba03f1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerCoordinator(address operator, bytes vrfKey) returns()
func (stakeRegistry *StakeRegistry) TryPackRegisterCoordinator(operator common.Address, vrfKey []byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("registerCoordinator", operator, vrfKey)
}

// PackRegisterMiner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1597df2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerMiner(address operator, bytes32[] models_) returns()
func (stakeRegistry *StakeRegistry) PackRegisterMiner(operator common.Address, models [][32]byte) []byte {
	enc, err := stakeRegistry.abi.Pack("registerMiner", operator, models)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterMiner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1597df2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerMiner(address operator, bytes32[] models_) returns()
func (stakeRegistry *StakeRegistry) TryPackRegisterMiner(operator common.Address, models [][32]byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("registerMiner", operator, models)
}

// PackRemoveModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6290a99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeModels(address operator, bytes32[] models_) returns()
func (stakeRegistry *StakeRegistry) PackRemoveModels(operator common.Address, models [][32]byte) []byte {
	enc, err := stakeRegistry.abi.Pack("removeModels", operator, models)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6290a99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeModels(address operator, bytes32[] models_) returns()
func (stakeRegistry *StakeRegistry) TryPackRemoveModels(operator common.Address, models [][32]byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("removeModels", operator, models)
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21670f22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(address operator, uint256 amount) returns()
func (stakeRegistry *StakeRegistry) PackReward(operator common.Address, amount *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("reward", operator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21670f22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(address operator, uint256 amount) returns()
func (stakeRegistry *StakeRegistry) TryPackReward(operator common.Address, amount *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("reward", operator, amount)
}

// PackRoleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d7827e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roleOf(address operator) view returns(uint8)
func (stakeRegistry *StakeRegistry) PackRoleOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("roleOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d7827e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roleOf(address operator) view returns(uint8)
func (stakeRegistry *StakeRegistry) TryPackRoleOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("roleOf", operator)
}

// UnpackRoleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5d7827e.
//
// Solidity: function roleOf(address operator) view returns(uint8)
func (stakeRegistry *StakeRegistry) UnpackRoleOf(data []byte) (uint8, error) {
	out, err := stakeRegistry.abi.Unpack("roleOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355e6b43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommission(uint256 commission) returns()
func (stakeRegistry *StakeRegistry) PackSetCommission(commission *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("setCommission", commission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355e6b43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommission(uint256 commission) returns()
func (stakeRegistry *StakeRegistry) TryPackSetCommission(commission *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("setCommission", commission)
}

// PackSetVrfKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x573ca58a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVrfKey(address operator, bytes vrfKey) returns()
func (stakeRegistry *StakeRegistry) PackSetVrfKey(operator common.Address, vrfKey []byte) []byte {
	enc, err := stakeRegistry.abi.Pack("setVrfKey", operator, vrfKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVrfKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x573ca58a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVrfKey(address operator, bytes vrfKey) returns()
func (stakeRegistry *StakeRegistry) TryPackSetVrfKey(operator common.Address, vrfKey []byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("setVrfKey", operator, vrfKey)
}

// PackSettleRedelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79785a78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleRedelegation(address staker, uint256 i) returns(uint256 burned)
func (stakeRegistry *StakeRegistry) PackSettleRedelegation(staker common.Address, i *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("settleRedelegation", staker, i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleRedelegation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79785a78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleRedelegation(address staker, uint256 i) returns(uint256 burned)
func (stakeRegistry *StakeRegistry) TryPackSettleRedelegation(staker common.Address, i *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("settleRedelegation", staker, i)
}

// UnpackSettleRedelegation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79785a78.
//
// Solidity: function settleRedelegation(address staker, uint256 i) returns(uint256 burned)
func (stakeRegistry *StakeRegistry) UnpackSettleRedelegation(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("settleRedelegation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address operator, uint256 share, address reporter, uint256 bountyCap) returns(uint256 amount, uint256 bounty)
func (stakeRegistry *StakeRegistry) PackSlash(operator common.Address, share *big.Int, reporter common.Address, bountyCap *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("slash", operator, share, reporter, bountyCap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address operator, uint256 share, address reporter, uint256 bountyCap) returns(uint256 amount, uint256 bounty)
func (stakeRegistry *StakeRegistry) TryPackSlash(operator common.Address, share *big.Int, reporter common.Address, bountyCap *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("slash", operator, share, reporter, bountyCap)
}

// SlashOutput serves as a container for the return parameters of contract
// method Slash.
type SlashOutput struct {
	Amount *big.Int
	Bounty *big.Int
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4be9fd9f.
//
// Solidity: function slash(address operator, uint256 share, address reporter, uint256 bountyCap) returns(uint256 amount, uint256 bounty)
func (stakeRegistry *StakeRegistry) UnpackSlash(data []byte) (SlashOutput, error) {
	out, err := stakeRegistry.abi.Unpack("slash", data)
	outstruct := new(SlashOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Bounty = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSlashableOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1129ee37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashableOf(address operator) view returns(uint256)
func (stakeRegistry *StakeRegistry) PackSlashableOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("slashableOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashableOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1129ee37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashableOf(address operator) view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackSlashableOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("slashableOf", operator)
}

// UnpackSlashableOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1129ee37.
//
// Solidity: function slashableOf(address operator) view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackSlashableOf(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("slashableOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasher() view returns(address)
func (stakeRegistry *StakeRegistry) PackSlasher() []byte {
	enc, err := stakeRegistry.abi.Pack("slasher")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasher() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackSlasher() ([]byte, error) {
	return stakeRegistry.abi.Pack("slasher")
}

// UnpackSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1344271.
//
// Solidity: function slasher() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackSlasher(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("slasher", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 amount) returns()
func (stakeRegistry *StakeRegistry) PackStake(amount *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("stake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 amount) returns()
func (stakeRegistry *StakeRegistry) TryPackStake(amount *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("stake", amount)
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address operator) view returns(uint256)
func (stakeRegistry *StakeRegistry) PackStakeOf(operator common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("stakeOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address operator) view returns(uint256)
func (stakeRegistry *StakeRegistry) TryPackStakeOf(operator common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("stakeOf", operator)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address operator) view returns(uint256)
func (stakeRegistry *StakeRegistry) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStartUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48b2d338.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startUnbond(address account, uint256 amount) returns(uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) PackStartUnbond(account common.Address, amount *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("startUnbond", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48b2d338.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startUnbond(address account, uint256 amount) returns(uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) TryPackStartUnbond(account common.Address, amount *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("startUnbond", account, amount)
}

// UnpackStartUnbond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48b2d338.
//
// Solidity: function startUnbond(address account, uint256 amount) returns(uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) UnpackStartUnbond(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("startUnbond", data)
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
func (stakeRegistry *StakeRegistry) PackToken() []byte {
	enc, err := stakeRegistry.abi.Pack("token")
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
func (stakeRegistry *StakeRegistry) TryPackToken() ([]byte, error) {
	return stakeRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbondBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc055183.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondBlocks() view returns(uint64)
func (stakeRegistry *StakeRegistry) PackUnbondBlocks() []byte {
	enc, err := stakeRegistry.abi.Pack("unbondBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc055183.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondBlocks() view returns(uint64)
func (stakeRegistry *StakeRegistry) TryPackUnbondBlocks() ([]byte, error) {
	return stakeRegistry.abi.Pack("unbondBlocks")
}

// UnpackUnbondBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc055183.
//
// Solidity: function unbondBlocks() view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackUnbondBlocks(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("unbondBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnbondsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x591c514d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondsOf(address staker, address account) view returns((uint256,uint64)[] list)
func (stakeRegistry *StakeRegistry) PackUnbondsOf(staker common.Address, account common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("unbondsOf", staker, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x591c514d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondsOf(address staker, address account) view returns((uint256,uint64)[] list)
func (stakeRegistry *StakeRegistry) TryPackUnbondsOf(staker common.Address, account common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("unbondsOf", staker, account)
}

// UnpackUnbondsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x591c514d.
//
// Solidity: function unbondsOf(address staker, address account) view returns((uint256,uint64)[] list)
func (stakeRegistry *StakeRegistry) UnpackUnbondsOf(data []byte) ([]UnbondInfo, error) {
	out, err := stakeRegistry.abi.Unpack("unbondsOf", data)
	if err != nil {
		return *new([]UnbondInfo), err
	}
	out0 := *abi.ConvertType(out[0], new([]UnbondInfo)).(*[]UnbondInfo)
	return out0, nil
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f816a20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote(address[] accounts_, uint256[] amounts) returns()
func (stakeRegistry *StakeRegistry) PackVote(accounts []common.Address, amounts []*big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("vote", accounts, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f816a20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote(address[] accounts_, uint256[] amounts) returns()
func (stakeRegistry *StakeRegistry) TryPackVote(accounts []common.Address, amounts []*big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("vote", accounts, amounts)
}

// PackVrfKeyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd73ccc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vrfKeyAt(address operator, uint64 epoch) view returns(bytes)
func (stakeRegistry *StakeRegistry) PackVrfKeyAt(operator common.Address, epoch uint64) []byte {
	enc, err := stakeRegistry.abi.Pack("vrfKeyAt", operator, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVrfKeyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd73ccc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vrfKeyAt(address operator, uint64 epoch) view returns(bytes)
func (stakeRegistry *StakeRegistry) TryPackVrfKeyAt(operator common.Address, epoch uint64) ([]byte, error) {
	return stakeRegistry.abi.Pack("vrfKeyAt", operator, epoch)
}

// UnpackVrfKeyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbd73ccc.
//
// Solidity: function vrfKeyAt(address operator, uint64 epoch) view returns(bytes)
func (stakeRegistry *StakeRegistry) UnpackVrfKeyAt(data []byte) ([]byte, error) {
	out, err := stakeRegistry.abi.Unpack("vrfKeyAt", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe709c9dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightOf(address operator, bytes32 model) view returns(uint64)
func (stakeRegistry *StakeRegistry) PackWeightOf(operator common.Address, model [32]byte) []byte {
	enc, err := stakeRegistry.abi.Pack("weightOf", operator, model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe709c9dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightOf(address operator, bytes32 model) view returns(uint64)
func (stakeRegistry *StakeRegistry) TryPackWeightOf(operator common.Address, model [32]byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("weightOf", operator, model)
}

// UnpackWeightOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe709c9dc.
//
// Solidity: function weightOf(address operator, bytes32 model) view returns(uint64)
func (stakeRegistry *StakeRegistry) UnpackWeightOf(data []byte) (uint64, error) {
	out, err := stakeRegistry.abi.Unpack("weightOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (stakeRegistry *StakeRegistry) PackWithdraw(account common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("withdraw", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (stakeRegistry *StakeRegistry) TryPackWithdraw(account common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("withdraw", account)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (stakeRegistry *StakeRegistry) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakeRegistryClaimed represents a Claimed event raised by the StakeRegistry contract.
type StakeRegistryClaimed struct {
	Staker  common.Address
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeRegistryClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (StakeRegistryClaimed) ContractEventName() string {
	return StakeRegistryClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed staker, address indexed account, uint256 amount)
func (stakeRegistry *StakeRegistry) UnpackClaimedEvent(log *types.Log) (*StakeRegistryClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryClaimed)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryCommissionSet represents a CommissionSet event raised by the StakeRegistry contract.
type StakeRegistryCommissionSet struct {
	Account    common.Address
	Commission *big.Int
	FromBlock  uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeRegistryCommissionSetEventName = "CommissionSet"

// ContractEventName returns the user-defined event name.
func (StakeRegistryCommissionSet) ContractEventName() string {
	return StakeRegistryCommissionSetEventName
}

// UnpackCommissionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommissionSet(address indexed account, uint256 commission, uint64 fromBlock)
func (stakeRegistry *StakeRegistry) UnpackCommissionSetEvent(log *types.Log) (*StakeRegistryCommissionSet, error) {
	event := "CommissionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryCommissionSet)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryCoordinatorRegistered represents a CoordinatorRegistered event raised by the StakeRegistry contract.
type StakeRegistryCoordinatorRegistered struct {
	Account  common.Address
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryCoordinatorRegisteredEventName = "CoordinatorRegistered"

// ContractEventName returns the user-defined event name.
func (StakeRegistryCoordinatorRegistered) ContractEventName() string {
	return StakeRegistryCoordinatorRegisteredEventName
}

// UnpackCoordinatorRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CoordinatorRegistered(address indexed account, address indexed operator)
func (stakeRegistry *StakeRegistry) UnpackCoordinatorRegisteredEvent(log *types.Log) (*StakeRegistryCoordinatorRegistered, error) {
	event := "CoordinatorRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryCoordinatorRegistered)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the StakeRegistry contract.
type StakeRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StakeRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StakeRegistryEIP712DomainChanged) ContractEventName() string {
	return StakeRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (stakeRegistry *StakeRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*StakeRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryMinerRegistered represents a MinerRegistered event raised by the StakeRegistry contract.
type StakeRegistryMinerRegistered struct {
	Account  common.Address
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryMinerRegisteredEventName = "MinerRegistered"

// ContractEventName returns the user-defined event name.
func (StakeRegistryMinerRegistered) ContractEventName() string {
	return StakeRegistryMinerRegisteredEventName
}

// UnpackMinerRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinerRegistered(address indexed account, address indexed operator)
func (stakeRegistry *StakeRegistry) UnpackMinerRegisteredEvent(log *types.Log) (*StakeRegistryMinerRegistered, error) {
	event := "MinerRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryMinerRegistered)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryModelAdded represents a ModelAdded event raised by the StakeRegistry contract.
type StakeRegistryModelAdded struct {
	Operator common.Address
	Model    [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryModelAddedEventName = "ModelAdded"

// ContractEventName returns the user-defined event name.
func (StakeRegistryModelAdded) ContractEventName() string {
	return StakeRegistryModelAddedEventName
}

// UnpackModelAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelAdded(address indexed operator, bytes32 indexed model)
func (stakeRegistry *StakeRegistry) UnpackModelAddedEvent(log *types.Log) (*StakeRegistryModelAdded, error) {
	event := "ModelAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryModelAdded)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryModelRemoved represents a ModelRemoved event raised by the StakeRegistry contract.
type StakeRegistryModelRemoved struct {
	Operator common.Address
	Model    [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryModelRemovedEventName = "ModelRemoved"

// ContractEventName returns the user-defined event name.
func (StakeRegistryModelRemoved) ContractEventName() string {
	return StakeRegistryModelRemovedEventName
}

// UnpackModelRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRemoved(address indexed operator, bytes32 indexed model)
func (stakeRegistry *StakeRegistry) UnpackModelRemovedEvent(log *types.Log) (*StakeRegistryModelRemoved, error) {
	event := "ModelRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryModelRemoved)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryOperatorBound represents a OperatorBound event raised by the StakeRegistry contract.
type StakeRegistryOperatorBound struct {
	Account  common.Address
	Operator common.Address
	Former   common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryOperatorBoundEventName = "OperatorBound"

// ContractEventName returns the user-defined event name.
func (StakeRegistryOperatorBound) ContractEventName() string {
	return StakeRegistryOperatorBoundEventName
}

// UnpackOperatorBoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorBound(address indexed account, address indexed operator, address former)
func (stakeRegistry *StakeRegistry) UnpackOperatorBoundEvent(log *types.Log) (*StakeRegistryOperatorBound, error) {
	event := "OperatorBound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryOperatorBound)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryRedelegated represents a Redelegated event raised by the StakeRegistry contract.
type StakeRegistryRedelegated struct {
	Staker     common.Address
	From       common.Address
	To         common.Address
	Amount     *big.Int
	Shares     *big.Int
	UntilBlock uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeRegistryRedelegatedEventName = "Redelegated"

// ContractEventName returns the user-defined event name.
func (StakeRegistryRedelegated) ContractEventName() string {
	return StakeRegistryRedelegatedEventName
}

// UnpackRedelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redelegated(address indexed staker, address indexed from, address indexed to, uint256 amount, uint256 shares, uint64 untilBlock)
func (stakeRegistry *StakeRegistry) UnpackRedelegatedEvent(log *types.Log) (*StakeRegistryRedelegated, error) {
	event := "Redelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryRedelegated)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryRedelegationSettled represents a RedelegationSettled event raised by the StakeRegistry contract.
type StakeRegistryRedelegationSettled struct {
	Staker common.Address
	From   common.Address
	To     common.Address
	Shares *big.Int
	Burned *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeRegistryRedelegationSettledEventName = "RedelegationSettled"

// ContractEventName returns the user-defined event name.
func (StakeRegistryRedelegationSettled) ContractEventName() string {
	return StakeRegistryRedelegationSettledEventName
}

// UnpackRedelegationSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedelegationSettled(address indexed staker, address indexed from, address indexed to, uint256 shares, uint256 burned)
func (stakeRegistry *StakeRegistry) UnpackRedelegationSettledEvent(log *types.Log) (*StakeRegistryRedelegationSettled, error) {
	event := "RedelegationSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryRedelegationSettled)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryRewarded represents a Rewarded event raised by the StakeRegistry contract.
type StakeRegistryRewarded struct {
	Account    common.Address
	Amount     *big.Int
	Commission *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeRegistryRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (StakeRegistryRewarded) ContractEventName() string {
	return StakeRegistryRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(address indexed account, uint256 amount, uint256 commission)
func (stakeRegistry *StakeRegistry) UnpackRewardedEvent(log *types.Log) (*StakeRegistryRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryRewarded)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryStakeChanged represents a StakeChanged event raised by the StakeRegistry contract.
type StakeRegistryStakeChanged struct {
	Account  common.Address
	Operator common.Address
	Bonded   *big.Int
	Own      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryStakeChangedEventName = "StakeChanged"

// ContractEventName returns the user-defined event name.
func (StakeRegistryStakeChanged) ContractEventName() string {
	return StakeRegistryStakeChangedEventName
}

// UnpackStakeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeChanged(address indexed account, address indexed operator, uint256 bonded, uint256 own)
func (stakeRegistry *StakeRegistry) UnpackStakeChangedEvent(log *types.Log) (*StakeRegistryStakeChanged, error) {
	event := "StakeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryStakeChanged)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryStakePaid represents a StakePaid event raised by the StakeRegistry contract.
type StakeRegistryStakePaid struct {
	Account     common.Address
	Operator    common.Address
	Payee       common.Address
	Amount      *big.Int
	Burned      *big.Int
	UnlockBlock uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakeRegistryStakePaidEventName = "StakePaid"

// ContractEventName returns the user-defined event name.
func (StakeRegistryStakePaid) ContractEventName() string {
	return StakeRegistryStakePaidEventName
}

// UnpackStakePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakePaid(address indexed account, address indexed operator, address indexed payee, uint256 amount, uint256 burned, uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) UnpackStakePaidEvent(log *types.Log) (*StakeRegistryStakePaid, error) {
	event := "StakePaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryStakePaid)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryStakeSlashed represents a StakeSlashed event raised by the StakeRegistry contract.
type StakeRegistryStakeSlashed struct {
	Account  common.Address
	Operator common.Address
	Share    *big.Int
	Amount   *big.Int
	Bounty   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryStakeSlashedEventName = "StakeSlashed"

// ContractEventName returns the user-defined event name.
func (StakeRegistryStakeSlashed) ContractEventName() string {
	return StakeRegistryStakeSlashedEventName
}

// UnpackStakeSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeSlashed(address indexed account, address indexed operator, uint256 share, uint256 amount, uint256 bounty)
func (stakeRegistry *StakeRegistry) UnpackStakeSlashedEvent(log *types.Log) (*StakeRegistryStakeSlashed, error) {
	event := "StakeSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryStakeSlashed)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryStaked represents a Staked event raised by the StakeRegistry contract.
type StakeRegistryStaked struct {
	Staker  common.Address
	Account common.Address
	Amount  *big.Int
	Shares  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeRegistryStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakeRegistryStaked) ContractEventName() string {
	return StakeRegistryStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed staker, address indexed account, uint256 amount, uint256 shares)
func (stakeRegistry *StakeRegistry) UnpackStakedEvent(log *types.Log) (*StakeRegistryStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryStaked)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryUnbondStarted represents a UnbondStarted event raised by the StakeRegistry contract.
type StakeRegistryUnbondStarted struct {
	Staker      common.Address
	Account     common.Address
	Amount      *big.Int
	Shares      *big.Int
	UnlockBlock uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakeRegistryUnbondStartedEventName = "UnbondStarted"

// ContractEventName returns the user-defined event name.
func (StakeRegistryUnbondStarted) ContractEventName() string {
	return StakeRegistryUnbondStartedEventName
}

// UnpackUnbondStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondStarted(address indexed staker, address indexed account, uint256 amount, uint256 shares, uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) UnpackUnbondStartedEvent(log *types.Log) (*StakeRegistryUnbondStarted, error) {
	event := "UnbondStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryUnbondStarted)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryVrfKeySet represents a VrfKeySet event raised by the StakeRegistry contract.
type StakeRegistryVrfKeySet struct {
	Operator  common.Address
	Key       []byte
	FromEpoch uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeRegistryVrfKeySetEventName = "VrfKeySet"

// ContractEventName returns the user-defined event name.
func (StakeRegistryVrfKeySet) ContractEventName() string {
	return StakeRegistryVrfKeySetEventName
}

// UnpackVrfKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VrfKeySet(address indexed operator, bytes key, uint64 fromEpoch)
func (stakeRegistry *StakeRegistry) UnpackVrfKeySetEvent(log *types.Log) (*StakeRegistryVrfKeySet, error) {
	event := "VrfKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryVrfKeySet)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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

// StakeRegistryWithdrawn represents a Withdrawn event raised by the StakeRegistry contract.
type StakeRegistryWithdrawn struct {
	Staker  common.Address
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeRegistryWithdrawn) ContractEventName() string {
	return StakeRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed staker, address indexed account, uint256 amount)
func (stakeRegistry *StakeRegistry) UnpackWithdrawnEvent(log *types.Log) (*StakeRegistryWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryWithdrawn)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
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
func (stakeRegistry *StakeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["AlreadyBound"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackAlreadyBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadBinding"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadBindingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadEpochLength"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadEpochLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadModelCount"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadModelCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadParameter"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadShare"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadVrfKey"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadVrfKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BelowMinimum"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["CommissionAboveCap"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackCommissionAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ModelAlreadyAdded"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackModelAlreadyAddedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ModelNotAdded"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackModelNotAddedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NoOperator"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNoOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NoSuchRedelegation"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNoSuchRedelegationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotBound"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotChannels"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotChannelsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotCurrentOperator"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotCurrentOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotEnoughStake"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotEnoughStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotOwnerOrOperator"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotOwnerOrOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["OperatorJailed"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackOperatorJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["OwnStakeStays"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackOwnStakeStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["SameAccount"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackSameAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["SharesLocked"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackSharesLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["TooManyRedelegations"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackTooManyRedelegationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["UnbondQueueFull"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackUnbondQueueFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["WornOut"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackWornOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// StakeRegistryAlreadyBound represents a AlreadyBound error raised by the StakeRegistry contract.
type StakeRegistryAlreadyBound struct {
	Operator common.Address
	Account  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyBound(address operator, address account)
func StakeRegistryAlreadyBoundErrorID() common.Hash {
	return common.HexToHash("0x9e62f35375f151bc4549b1d2c15285873930ed91e41a9bcffb67847dbd5a07e5")
}

// UnpackAlreadyBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyBound(address operator, address account)
func (stakeRegistry *StakeRegistry) UnpackAlreadyBoundError(raw []byte) (*StakeRegistryAlreadyBound, error) {
	out := new(StakeRegistryAlreadyBound)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "AlreadyBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the StakeRegistry contract.
type StakeRegistryAlreadyRegistered struct {
	Operator common.Address
	Role     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address operator, uint8 role)
func StakeRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x5f4981b2e1b4eabdb57845148df45fe64e700967c2dbdf5b25714f46ea727947")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address operator, uint8 role)
func (stakeRegistry *StakeRegistry) UnpackAlreadyRegisteredError(raw []byte) (*StakeRegistryAlreadyRegistered, error) {
	out := new(StakeRegistryAlreadyRegistered)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBadBinding represents a BadBinding error raised by the StakeRegistry contract.
type StakeRegistryBadBinding struct {
	Operator common.Address
	Signer   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBinding(address operator, address signer)
func StakeRegistryBadBindingErrorID() common.Hash {
	return common.HexToHash("0x9cbc38a8c098a468eb42594c1db85f88ce3f458e150ac4775dd41f95549e9475")
}

// UnpackBadBindingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBinding(address operator, address signer)
func (stakeRegistry *StakeRegistry) UnpackBadBindingError(raw []byte) (*StakeRegistryBadBinding, error) {
	out := new(StakeRegistryBadBinding)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BadBinding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBadEpochLength represents a BadEpochLength error raised by the StakeRegistry contract.
type StakeRegistryBadEpochLength struct {
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpochLength(uint64 length)
func StakeRegistryBadEpochLengthErrorID() common.Hash {
	return common.HexToHash("0xad6bddeff4d3280c5a06ed5cfbe21a1ee62553ba8202788b3a705d422de0a2bf")
}

// UnpackBadEpochLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpochLength(uint64 length)
func (stakeRegistry *StakeRegistry) UnpackBadEpochLengthError(raw []byte) (*StakeRegistryBadEpochLength, error) {
	out := new(StakeRegistryBadEpochLength)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BadEpochLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBadModelCount represents a BadModelCount error raised by the StakeRegistry contract.
type StakeRegistryBadModelCount struct {
	Count   *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadModelCount(uint256 count, uint256 maximum)
func StakeRegistryBadModelCountErrorID() common.Hash {
	return common.HexToHash("0x7f333ea45fe414141cde3e7d46a0f288f8cabd5a798bbf4c4e21e48936ffea29")
}

// UnpackBadModelCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadModelCount(uint256 count, uint256 maximum)
func (stakeRegistry *StakeRegistry) UnpackBadModelCountError(raw []byte) (*StakeRegistryBadModelCount, error) {
	out := new(StakeRegistryBadModelCount)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BadModelCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBadParameter represents a BadParameter error raised by the StakeRegistry contract.
type StakeRegistryBadParameter struct {
	Name  string
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameter(string name, uint256 value)
func StakeRegistryBadParameterErrorID() common.Hash {
	return common.HexToHash("0xa260e9cfebf0a993536916c3691329fb4f2fd98097c70400f41a0a4ed3f1146f")
}

// UnpackBadParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameter(string name, uint256 value)
func (stakeRegistry *StakeRegistry) UnpackBadParameterError(raw []byte) (*StakeRegistryBadParameter, error) {
	out := new(StakeRegistryBadParameter)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BadParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBadShare represents a BadShare error raised by the StakeRegistry contract.
type StakeRegistryBadShare struct {
	Share *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShare(uint256 share)
func StakeRegistryBadShareErrorID() common.Hash {
	return common.HexToHash("0x6c92ce272f18ab0fb143e570f1c7f51c639133474bba3be4fab88145089241c0")
}

// UnpackBadShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShare(uint256 share)
func (stakeRegistry *StakeRegistry) UnpackBadShareError(raw []byte) (*StakeRegistryBadShare, error) {
	out := new(StakeRegistryBadShare)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BadShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBadVrfKey represents a BadVrfKey error raised by the StakeRegistry contract.
type StakeRegistryBadVrfKey struct {
	Key []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVrfKey(bytes key)
func StakeRegistryBadVrfKeyErrorID() common.Hash {
	return common.HexToHash("0x4bfd043ef1b9e0f0a07431d83ed877f2ccd6a7cc39649ba807edc705bba9e8fe")
}

// UnpackBadVrfKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVrfKey(bytes key)
func (stakeRegistry *StakeRegistry) UnpackBadVrfKeyError(raw []byte) (*StakeRegistryBadVrfKey, error) {
	out := new(StakeRegistryBadVrfKey)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BadVrfKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBelowMinimum represents a BelowMinimum error raised by the StakeRegistry contract.
type StakeRegistryBelowMinimum struct {
	Effective *big.Int
	Minimum   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimum(uint256 effective, uint256 minimum)
func StakeRegistryBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xbd49034f17bd8cd8171b39a2bec57ff9a2e5a06c580d5777f88b290bee56cf1a")
}

// UnpackBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimum(uint256 effective, uint256 minimum)
func (stakeRegistry *StakeRegistry) UnpackBelowMinimumError(raw []byte) (*StakeRegistryBelowMinimum, error) {
	out := new(StakeRegistryBelowMinimum)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the StakeRegistry contract.
type StakeRegistryCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakeRegistryCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (stakeRegistry *StakeRegistry) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakeRegistryCheckpointUnorderedInsertion, error) {
	out := new(StakeRegistryCheckpointUnorderedInsertion)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryCommissionAboveCap represents a CommissionAboveCap error raised by the StakeRegistry contract.
type StakeRegistryCommissionAboveCap struct {
	Commission *big.Int
	Cap        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommissionAboveCap(uint256 commission, uint256 cap)
func StakeRegistryCommissionAboveCapErrorID() common.Hash {
	return common.HexToHash("0x34f7295b506b2b6b7a65d5d2ea04f37e8673ee75acd359d20be0f1d461d02343")
}

// UnpackCommissionAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommissionAboveCap(uint256 commission, uint256 cap)
func (stakeRegistry *StakeRegistry) UnpackCommissionAboveCapError(raw []byte) (*StakeRegistryCommissionAboveCap, error) {
	out := new(StakeRegistryCommissionAboveCap)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "CommissionAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the StakeRegistry contract.
type StakeRegistryECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func StakeRegistryECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (stakeRegistry *StakeRegistry) UnpackECDSAInvalidSignatureError(raw []byte) (*StakeRegistryECDSAInvalidSignature, error) {
	out := new(StakeRegistryECDSAInvalidSignature)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the StakeRegistry contract.
type StakeRegistryECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func StakeRegistryECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (stakeRegistry *StakeRegistry) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*StakeRegistryECDSAInvalidSignatureLength, error) {
	out := new(StakeRegistryECDSAInvalidSignatureLength)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the StakeRegistry contract.
type StakeRegistryECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func StakeRegistryECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (stakeRegistry *StakeRegistry) UnpackECDSAInvalidSignatureSError(raw []byte) (*StakeRegistryECDSAInvalidSignatureS, error) {
	out := new(StakeRegistryECDSAInvalidSignatureS)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryInvalidShortString represents a InvalidShortString error raised by the StakeRegistry contract.
type StakeRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StakeRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (stakeRegistry *StakeRegistry) UnpackInvalidShortStringError(raw []byte) (*StakeRegistryInvalidShortString, error) {
	out := new(StakeRegistryInvalidShortString)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryLengthMismatch represents a LengthMismatch error raised by the StakeRegistry contract.
type StakeRegistryLengthMismatch struct {
	Accounts *big.Int
	Amounts  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 accounts, uint256 amounts)
func StakeRegistryLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 accounts, uint256 amounts)
func (stakeRegistry *StakeRegistry) UnpackLengthMismatchError(raw []byte) (*StakeRegistryLengthMismatch, error) {
	out := new(StakeRegistryLengthMismatch)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryModelAlreadyAdded represents a ModelAlreadyAdded error raised by the StakeRegistry contract.
type StakeRegistryModelAlreadyAdded struct {
	Operator common.Address
	Model    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyAdded(address operator, bytes32 model)
func StakeRegistryModelAlreadyAddedErrorID() common.Hash {
	return common.HexToHash("0x4316ca9608ea04ccce2cbf9b956e2725c8a3c40019855c80ca3aa05b51199aa3")
}

// UnpackModelAlreadyAddedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyAdded(address operator, bytes32 model)
func (stakeRegistry *StakeRegistry) UnpackModelAlreadyAddedError(raw []byte) (*StakeRegistryModelAlreadyAdded, error) {
	out := new(StakeRegistryModelAlreadyAdded)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyAdded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryModelNotAdded represents a ModelNotAdded error raised by the StakeRegistry contract.
type StakeRegistryModelNotAdded struct {
	Operator common.Address
	Model    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelNotAdded(address operator, bytes32 model)
func StakeRegistryModelNotAddedErrorID() common.Hash {
	return common.HexToHash("0xa5869bfbdfc0eb51bd7b9940a4d21a913ce56cd0825421e713bb73aea9b48083")
}

// UnpackModelNotAddedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelNotAdded(address operator, bytes32 model)
func (stakeRegistry *StakeRegistry) UnpackModelNotAddedError(raw []byte) (*StakeRegistryModelNotAdded, error) {
	out := new(StakeRegistryModelNotAdded)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ModelNotAdded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNoOperator represents a NoOperator error raised by the StakeRegistry contract.
type StakeRegistryNoOperator struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoOperator(address account)
func StakeRegistryNoOperatorErrorID() common.Hash {
	return common.HexToHash("0x43fb4c2f8d605fdd010d9acc8455ffbcba0759fea0b762b0ab325115e1b66c96")
}

// UnpackNoOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoOperator(address account)
func (stakeRegistry *StakeRegistry) UnpackNoOperatorError(raw []byte) (*StakeRegistryNoOperator, error) {
	out := new(StakeRegistryNoOperator)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NoOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNoSuchRedelegation represents a NoSuchRedelegation error raised by the StakeRegistry contract.
type StakeRegistryNoSuchRedelegation struct {
	Index *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRedelegation(uint256 index, uint256 count)
func StakeRegistryNoSuchRedelegationErrorID() common.Hash {
	return common.HexToHash("0x7f20a406d62236e3ca9bb82780ded93c4c14ccc44bed54cdfcce72203811711d")
}

// UnpackNoSuchRedelegationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRedelegation(uint256 index, uint256 count)
func (stakeRegistry *StakeRegistry) UnpackNoSuchRedelegationError(raw []byte) (*StakeRegistryNoSuchRedelegation, error) {
	out := new(StakeRegistryNoSuchRedelegation)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NoSuchRedelegation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotBound represents a NotBound error raised by the StakeRegistry contract.
type StakeRegistryNotBound struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBound(address operator)
func StakeRegistryNotBoundErrorID() common.Hash {
	return common.HexToHash("0xa8366d015c34818c89214a5efa77e7d1e73c1f17ffbcc686e9af1d033e5786f9")
}

// UnpackNotBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBound(address operator)
func (stakeRegistry *StakeRegistry) UnpackNotBoundError(raw []byte) (*StakeRegistryNotBound, error) {
	out := new(StakeRegistryNotBound)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotChannels represents a NotChannels error raised by the StakeRegistry contract.
type StakeRegistryNotChannels struct {
	Caller   common.Address
	Channels common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChannels(address caller, address channels)
func StakeRegistryNotChannelsErrorID() common.Hash {
	return common.HexToHash("0xd5f0a2671c376d7141a8f0b54a011703d977a63dd96c2b1ea6eca32a55381641")
}

// UnpackNotChannelsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChannels(address caller, address channels)
func (stakeRegistry *StakeRegistry) UnpackNotChannelsError(raw []byte) (*StakeRegistryNotChannels, error) {
	out := new(StakeRegistryNotChannels)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotChannels", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotCurrentOperator represents a NotCurrentOperator error raised by the StakeRegistry contract.
type StakeRegistryNotCurrentOperator struct {
	Operator common.Address
	Current  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCurrentOperator(address operator, address current)
func StakeRegistryNotCurrentOperatorErrorID() common.Hash {
	return common.HexToHash("0xd3abd417f6feaf367503fcb943d4cfc5bf69b31704694c885b8584662ddddf31")
}

// UnpackNotCurrentOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCurrentOperator(address operator, address current)
func (stakeRegistry *StakeRegistry) UnpackNotCurrentOperatorError(raw []byte) (*StakeRegistryNotCurrentOperator, error) {
	out := new(StakeRegistryNotCurrentOperator)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotCurrentOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotEnoughStake represents a NotEnoughStake error raised by the StakeRegistry contract.
type StakeRegistryNotEnoughStake struct {
	Account common.Address
	Have    *big.Int
	Want    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStake(address account, uint256 have, uint256 want)
func StakeRegistryNotEnoughStakeErrorID() common.Hash {
	return common.HexToHash("0x2b6a7758dd140956300fb15cd5af30fc71646051f27fae39df018863db70cd31")
}

// UnpackNotEnoughStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStake(address account, uint256 have, uint256 want)
func (stakeRegistry *StakeRegistry) UnpackNotEnoughStakeError(raw []byte) (*StakeRegistryNotEnoughStake, error) {
	out := new(StakeRegistryNotEnoughStake)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotEnoughStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotOwner represents a NotOwner error raised by the StakeRegistry contract.
type StakeRegistryNotOwner struct {
	Operator common.Address
	Account  common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address operator, address account, address caller)
func StakeRegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xcbce04d87559272483488a708d3085365a506c958cc18b4e766fb27671edb9ef")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address operator, address account, address caller)
func (stakeRegistry *StakeRegistry) UnpackNotOwnerError(raw []byte) (*StakeRegistryNotOwner, error) {
	out := new(StakeRegistryNotOwner)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotOwnerOrOperator represents a NotOwnerOrOperator error raised by the StakeRegistry contract.
type StakeRegistryNotOwnerOrOperator struct {
	Operator common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrOperator(address operator, address caller)
func StakeRegistryNotOwnerOrOperatorErrorID() common.Hash {
	return common.HexToHash("0x74740c442961c401a06af2f3a279eea01ee9a28a41f5fcac4ffc3d2bffbf4a7e")
}

// UnpackNotOwnerOrOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrOperator(address operator, address caller)
func (stakeRegistry *StakeRegistry) UnpackNotOwnerOrOperatorError(raw []byte) (*StakeRegistryNotOwnerOrOperator, error) {
	out := new(StakeRegistryNotOwnerOrOperator)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotOwnerOrOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotRegistered represents a NotRegistered error raised by the StakeRegistry contract.
type StakeRegistryNotRegistered struct {
	Operator common.Address
	Wanted   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address operator, uint8 wanted)
func StakeRegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0x420e826ece7f3a51083aed61d2428435b5e466ca43c985966f7db491c4c01537")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address operator, uint8 wanted)
func (stakeRegistry *StakeRegistry) UnpackNotRegisteredError(raw []byte) (*StakeRegistryNotRegistered, error) {
	out := new(StakeRegistryNotRegistered)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotSlasher represents a NotSlasher error raised by the StakeRegistry contract.
type StakeRegistryNotSlasher struct {
	Caller  common.Address
	Slasher common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller, address slasher)
func StakeRegistryNotSlasherErrorID() common.Hash {
	return common.HexToHash("0xa2cc2d7e67885b21b6c798ae75b5741997c5a29dbab496cf415c20b243fd8c77")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller, address slasher)
func (stakeRegistry *StakeRegistry) UnpackNotSlasherError(raw []byte) (*StakeRegistryNotSlasher, error) {
	out := new(StakeRegistryNotSlasher)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNothingToWithdraw represents a NothingToWithdraw error raised by the StakeRegistry contract.
type StakeRegistryNothingToWithdraw struct {
	OldestUnlockBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(uint64 oldestUnlockBlock)
func StakeRegistryNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0x1ca93f3f89f2cf1bcba05bbcf7f92199e287e2faff71082728b0a6b08a267cfd")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(uint64 oldestUnlockBlock)
func (stakeRegistry *StakeRegistry) UnpackNothingToWithdrawError(raw []byte) (*StakeRegistryNothingToWithdraw, error) {
	out := new(StakeRegistryNothingToWithdraw)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryOperatorJailed represents a OperatorJailed error raised by the StakeRegistry contract.
type StakeRegistryOperatorJailed struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorJailed(address operator)
func StakeRegistryOperatorJailedErrorID() common.Hash {
	return common.HexToHash("0xaad5b9698c766a1aeb5e58e17c9f93a5df511f03c16ac66b51c72a1f365174af")
}

// UnpackOperatorJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorJailed(address operator)
func (stakeRegistry *StakeRegistry) UnpackOperatorJailedError(raw []byte) (*StakeRegistryOperatorJailed, error) {
	out := new(StakeRegistryOperatorJailed)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "OperatorJailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryOwnStakeStays represents a OwnStakeStays error raised by the StakeRegistry contract.
type StakeRegistryOwnStakeStays struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnStakeStays(address account)
func StakeRegistryOwnStakeStaysErrorID() common.Hash {
	return common.HexToHash("0x994f5c5a940066eec5b21ac7b03b973ff0d6f8e8a8b964196214231e599b58ac")
}

// UnpackOwnStakeStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnStakeStays(address account)
func (stakeRegistry *StakeRegistry) UnpackOwnStakeStaysError(raw []byte) (*StakeRegistryOwnStakeStays, error) {
	out := new(StakeRegistryOwnStakeStays)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "OwnStakeStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the StakeRegistry contract.
type StakeRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakeRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (stakeRegistry *StakeRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakeRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(StakeRegistrySafeCastOverflowedUintDowncast)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the StakeRegistry contract.
type StakeRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stakeRegistry *StakeRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeRegistrySafeERC20FailedOperation, error) {
	out := new(StakeRegistrySafeERC20FailedOperation)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistrySameAccount represents a SameAccount error raised by the StakeRegistry contract.
type StakeRegistrySameAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameAccount(address account)
func StakeRegistrySameAccountErrorID() common.Hash {
	return common.HexToHash("0x96eab70d46315dc3ad44f2ccefc264349eb20324e7a8247c77f57e41d20ef5bb")
}

// UnpackSameAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameAccount(address account)
func (stakeRegistry *StakeRegistry) UnpackSameAccountError(raw []byte) (*StakeRegistrySameAccount, error) {
	out := new(StakeRegistrySameAccount)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "SameAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistrySharesLocked represents a SharesLocked error raised by the StakeRegistry contract.
type StakeRegistrySharesLocked struct {
	Account      common.Address
	LockedShares *big.Int
	UntilBlock   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SharesLocked(address account, uint256 lockedShares, uint64 untilBlock)
func StakeRegistrySharesLockedErrorID() common.Hash {
	return common.HexToHash("0x99b5d54c1bf3bfb02ac4c176058df37601993d0736ecf2fd10f64b18ab350c3f")
}

// UnpackSharesLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SharesLocked(address account, uint256 lockedShares, uint64 untilBlock)
func (stakeRegistry *StakeRegistry) UnpackSharesLockedError(raw []byte) (*StakeRegistrySharesLocked, error) {
	out := new(StakeRegistrySharesLocked)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "SharesLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryStringTooLong represents a StringTooLong error raised by the StakeRegistry contract.
type StakeRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StakeRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (stakeRegistry *StakeRegistry) UnpackStringTooLongError(raw []byte) (*StakeRegistryStringTooLong, error) {
	out := new(StakeRegistryStringTooLong)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryTooManyRedelegations represents a TooManyRedelegations error raised by the StakeRegistry contract.
type StakeRegistryTooManyRedelegations struct {
	Have            *big.Int
	FirstUntilBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRedelegations(uint256 have, uint64 firstUntilBlock)
func StakeRegistryTooManyRedelegationsErrorID() common.Hash {
	return common.HexToHash("0x233eeef20721898ba74fd7e4f222e550d9222126ebb28a7d56bbb0d791290652")
}

// UnpackTooManyRedelegationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRedelegations(uint256 have, uint64 firstUntilBlock)
func (stakeRegistry *StakeRegistry) UnpackTooManyRedelegationsError(raw []byte) (*StakeRegistryTooManyRedelegations, error) {
	out := new(StakeRegistryTooManyRedelegations)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "TooManyRedelegations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryUnbondQueueFull represents a UnbondQueueFull error raised by the StakeRegistry contract.
type StakeRegistryUnbondQueueFull struct {
	Entries           *big.Int
	OldestUnlockBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnbondQueueFull(uint256 entries, uint64 oldestUnlockBlock)
func StakeRegistryUnbondQueueFullErrorID() common.Hash {
	return common.HexToHash("0x1dc68d5e7f86151088f89ab025eb31279ac75eff832fa2a7e807f08fba95395c")
}

// UnpackUnbondQueueFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnbondQueueFull(uint256 entries, uint64 oldestUnlockBlock)
func (stakeRegistry *StakeRegistry) UnpackUnbondQueueFullError(raw []byte) (*StakeRegistryUnbondQueueFull, error) {
	out := new(StakeRegistryUnbondQueueFull)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "UnbondQueueFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryWornOut represents a WornOut error raised by the StakeRegistry contract.
type StakeRegistryWornOut struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WornOut(address account)
func StakeRegistryWornOutErrorID() common.Hash {
	return common.HexToHash("0xc7777216f0d532560550d16aec8ca8cf6899ea0fef98d24f5f4d9cc97a33a099")
}

// UnpackWornOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WornOut(address account)
func (stakeRegistry *StakeRegistry) UnpackWornOutError(raw []byte) (*StakeRegistryWornOut, error) {
	out := new(StakeRegistryWornOut)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "WornOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryZeroAddress represents a ZeroAddress error raised by the StakeRegistry contract.
type StakeRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakeRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (stakeRegistry *StakeRegistry) UnpackZeroAddressError(raw []byte) (*StakeRegistryZeroAddress, error) {
	out := new(StakeRegistryZeroAddress)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryZeroAmount represents a ZeroAmount error raised by the StakeRegistry contract.
type StakeRegistryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakeRegistryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (stakeRegistry *StakeRegistry) UnpackZeroAmountError(raw []byte) (*StakeRegistryZeroAmount, error) {
	out := new(StakeRegistryZeroAmount)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
