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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"channels_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"minerMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"coordinatorMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ownMultiple\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"commissionCap\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"commissionNotice\",\"type\":\"uint64\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"fault\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadBinding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"BadModelCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"BadVrfKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"effective\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BelowMinimum\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"CommissionAboveCap\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"accounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amounts\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelNotAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"NoSuchRedelegation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"channels\",\"type\":\"address\"}],\"name\":\"NotChannels\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"current\",\"type\":\"address\"}],\"name\":\"NotCurrentOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnoughStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnStakeStays\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"SameAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockedShares\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"SharesLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"firstUntilBlock\",\"type\":\"uint64\"}],\"name\":\"TooManyRedelegations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"entries\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondQueueFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WornOut\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromBlock\",\"type\":\"uint64\"}],\"name\":\"CommissionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"CoordinatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"MinerRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"former\",\"type\":\"address\"}],\"name\":\"OperatorBound\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"Redelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"RedelegationSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"StakePaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"}],\"name\":\"StakeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"VrfKeySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BOUNTY_PART\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MODELS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REDELEGATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_UNBONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbondingShares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ownUnbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"effective\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nextCommission\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"commissionBlock\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"wornOut\",\"type\":\"bool\"}],\"internalType\":\"structAccountInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"accountsOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"addModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"bindOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"channels\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts_\",\"type\":\"address[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commissionCap\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commissionNotice\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"coordinatorMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"coordinatorWeightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"holdingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockedShares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"withdrawable\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"internalType\":\"structHoldingInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"jailed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minerMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"modelsOf\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ownMultiple\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownStakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burn\",\"type\":\"uint256\"}],\"name\":\"payFromStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"redelegate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"}],\"name\":\"redelegationsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"internalType\":\"structRedelegationInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"registerCoordinator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"registerMiner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"removeModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"reward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"roleOf\",\"outputs\":[{\"internalType\":\"enumRole\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"setVrfKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"settleRedelegation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bountyCap\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"fault\",\"type\":\"bytes32\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slashableOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"fault\",\"type\":\"bytes32\"}],\"name\":\"slashedFor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startUnbond\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unbondsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"internalType\":\"structUnbondInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts_\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"vrfKeyAt\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"weightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "1b5b1448a3b18ba1408856b9ef6917c969",
	Bin: "0x6102c0806040523461055e578061634c803803809161001e8285610576565b833981010390610160821261055e5780516001600160a01b038116919082810361055e5761004e60208301610599565b9361010061005e60408501610599565b91605f19011261055e576040519061010082016001600160401b0381118382101761056257604052606084015182526080840151926020830193845260a0850151604084019081526100b260c087016105ad565b96606085019788526100c660e088016105ad565b92608086019384526100db61010089016105ad565b9360a087019485526101208901519861ffff8a168a0361055e576101406101099160c08a019b8c52016105ad565b9960e088019a8b5260405192610120604085610576565b600684526020840194654375636b6f6f60d01b86526040519761014460408a610576565b60018952603160f81b60208a0190815297519351945190516001600160401b039586169590811691166002821061054b5760805260a052156104b65781156105115782156104d65760c05260e0526101005261019f816105c1565b6101c0526101ac846105c1565b6101e052519020918261018052519020806101a05246610140526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021760c082610576565b5190206101205230610160526001600160a01b0386161580156104c5575b6104b6578151670de0b6b3a7640000811061047b57508251670de0b6b3a7640000811061043a575061ffff8451169561271087116103fe576102005261022052516102405251610260525161ffff1661028052516001600160401b03166102a05250604051615d1f908161062d82396080518181816106af0152818161316701526137ef015260a05181818161163c015281816131360152613837015260c0518181816107f40152818161098501528181610d7f015281816114ca01528181611f7d015281816121f50152818161292d01528181612c2c01528181612c91015281816130b6015261565f015260e051818181612f910152614e85015261010051818181612a550152613b6701526101205181615480015261014051816155370152610160518161544a015261018051816154cf01526101a051816154f501526101c0518161263401526101e0518161265d01526102005181818161299a0152612aaf01526102205181818161070601526122a001526102405181818161107901528181612f4c0152612fc50152610260518181816117cf0152818161272a0152612ed5015261028051818181610edf0152611c5e01526102a051818181610b010152610f780152f35b6084876040519063a260e9cf60e01b825260406004830152600d60448301526c0636f6d6d697373696f6e43617609c1b60648301526024820152fd5b6084906040519063a260e9cf60e01b8252604060048301526012604483015271636f6f7264696e61746f724d696e696d756d60701b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b6d696e65724d696e696d756d60a01b60648301526024820152fd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b03811615610235565b6084836040519063a260e9cf60e01b825260406004830152600c60448301526b756e626f6e64426c6f636b7360a01b60648301526024820152fd5b6084826040519063a260e9cf60e01b825260406004830152600b60448301526a6f776e4d756c7469706c6560a81b60648301526024820152fd5b5063ad6bddef60e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761056257604052565b51906001600160a01b038216820361055e57565b51906001600160401b038216820361055e57565b601f8151116105ec5760208151910151602082106105dd571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461034a5780630e5c8bef1461034557806310240569146102a05780631129ee371461034057806311f78a381461033b57806314afd79e1461033657806315e5a1e51461033157806318171b901461032c57806321146b3f146102a057806321670f221461032757806328561b0d146103225780632e8dc8ee1461031d578063318d9e5d14610318578063355e6b43146103135780633fdb7b0a1461030e578063426233601461030957806348b2d3381461030457806351cff8d9146102ff578063573ca58a146102fa57806357d775f8146102f5578063591c514d146102f057806359fb19e6146102eb5780635c3c8f5e146102e65780636179b20f146102e157806362b93881146102dc578063636f35d3146102d7578063687251f8146102d25780636bd8f804146102cd5780636f816a20146102c85780637043e5dd146102c357806375499496146102be57806379785a78146102b957806379a4e450146102b45780637cbacda4146102af5780638086b8ba146102aa57806384b0196e146102a5578063883d35f2146102a05780638ba03f1f1461029b578063a5d7827e14610296578063a694fc3a14610291578063aea0e78b1461028c578063b134427114610287578063bbd73ccc14610282578063c4acf2f01461027d578063cc05518314610278578063d5a1997414610273578063d6290a991461026e578063dee3066614610269578063e709c9dc14610264578063eb55484f1461025f578063f1597df21461025a5763fc0c546a14610255575f80fd5b6130a1565b612fb4565b612f7a565b612efa565b612eb1565b612df2565b612a79565b612a36565b612a1b565b6129c9565b612985565b61295a565b612908565b6128be565b612719565b610507565b61261c565b61243d565b6122cf565b61228b565b612198565b6120af565b612022565b611f0f565b611c82565b611c44565b611c02565b611a0e565b6118cb565b61182e565b6117b8565b6116d6565b61161d565b611574565b61139b565b611103565b61109c565b611062565b610ec9565b610d38565b610b80565b610ae2565b6108a9565b6106d3565b610690565b61064d565b6105cc565b610522565b610396565b34610381576020366003190112610381576004356001600160401b038116810361038157610379602091613127565b604051908152f35b5f80fd5b6001600160a01b0381160361038157565b34610381576040366003190112610381576004356103b381610385565b60243560018060a01b0382165f52600660205260405f2090604051916103d8836131a8565b546001600160a01b038116835260a081901c60ff169390919060038510156104f85761047e82610471610485936104a298602089015260ff8760a81c161515604089015261045860806104496104358a63ffffffff9060b01c1690565b63ffffffff1660608c019081529960d01c90565b65ffffffffffff169901988952565b6001600160a01b03165f90815260076020526040902090565b905f5260205260405f2090565b5460ff1690565b9283156104a6575b50506040519115158252509081906020820190565b0390f35b5165ffffffffffff16801515935091836104c6575b5050505f808061048d565b6104ef929350906104de6104e4925163ffffffff1690565b90613990565b65ffffffffffff1690565b145f80806104bb565b6128a0565b5f91031261038157565b34610381575f36600319011261038157602060405160088152f35b346103815760203660031901126103815760043561053f81610385565b60018060a01b03165f52600660205260018060a01b0360405f2054165f525f60205260405f206001600160601b0360028160018401541692015416810180911161058e57604051908152602090f35b6130e5565b60206040818301928281528451809452019201905f5b8181106105b65750505090565b82518452602093840193909201916001016105a9565b34610381576020366003190112610381576004356105e981610385565b60018060a01b03165f52600860205260405f206040519081602082549182815201915f5260205f20905f5b818110610637576104a28561062b818703826131e3565b60405191829182610593565b8254845260209093019260019283019201610614565b346103815760203660031901126103815760043561066a81610385565b60018060a01b03165f526006602052602060018060a01b0360405f205416604051908152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610381576080366003190112610381576004356106f081610385565b602435906106fd82610385565b604435906064357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381163303610889575061076c61076561075861075261074b866139c8565b948761311a565b84613a01565b9485811890861102851890565b80946132ae565b937fb06a0ebab2acb0698fe687da58802b06bf0ff14b6bc01bd3d549c17c6dfa1fb06107d8610799613b4d565b9286610878575b60408051888152602081018a90526001600160401b03909516908501526001600160a01b039081169581169416929081906060820190565b0390a4816107f2575b604080519182526020820192909252f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561038157604051630852cd8d60e31b815260048101849052905f908290818381602481015b03925af1801561087357610859575b506107e1565b806108675f61086d936131e3565b806104fd565b5f610853565b6132bb565b61088484888784613c2c565b6107a0565b63d5f0a26760e01b5f52336004526001600160a01b031660245260445b5ffd5b34610381576040366003190112610381576004356108c681610385565b6108d2602435916139c8565b908015610ad3576001600160a01b0382165f9081526020819052604090206109b29261091b61090f60018401546001600160701b039060601c1690565b6001600160701b031690565b8392670de0b6b3a7640000821015610a2f575b505061097e7f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d9191836109b4575b6040805186815260208101959095526001600160a01b0390911693918291820190565b0390a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614a81565b005b610a2a6109c085615416565b610a0a60016109f8856109e38160018060a01b03165f52600160205260405f2090565b9060018060a01b03165f5260205260405f2090565b0191610a05835460a01c90565b613dc6565b81546001600160a01b031660a09190911b6001600160a01b031916179055565b61095b565b61097e91935091610acd83610ab06003610a9b610a96610a83610a7b610a757f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919b613ff0565b8d6130f9565b612710900490565b99610a8e8b8d6132ae565b60601b6137c7565b6153e5565b920180549092906001600160a01b0316613dad565b81546001600160a01b0319166001600160a01b0391909116179055565b9161092e565b631f2a200560e01b5f5260045ffd5b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b604060031982011261038157600435610b3d81610385565b916024356001600160401b0381116103815782602382011215610381578060040135926001600160401b0384116103815760248483010111610381576024019190565b3461038157610b8e36610b25565b6001600160a01b038381165f9081526006602052604090208054909493911680610ce7575090610bcf91610bca610bc58533613de6565b613e42565b613e68565b6001600160a01b0382811691908116829003610cc6575082546001600160a01b03191633179092556109b291335f9081526020819052604090208054909290610c47906001600160a01b0316916001600160a01b038316610c93575b84546001600160a01b0319166001600160a01b03909116178455565b6040516001600160a01b0391909116815233907f8409b7e95e1a67e93929d059100dc0cf4cf3eabfce4350e785261d489a7eaf7390602090a3610c8c600182016132c6565b9033613e7f565b6001600160a01b0383165f908152600660205260409020610cc190805460ff60a81b1916600160a81b179055565b610c2b565b631397871560e31b5f526001600160a01b038084166004521660245260445ffd5b639e62f35360e01b5f526001600160a01b038085166004521660245260445ffd5b9181601f84011215610381578235916001600160401b038311610381576020808501948460051b01011161038157565b34610381576020366003190112610381576004356001600160401b03811161038157610d68903690600401610d08565b905f915f5b818110610dbc576104a284610dac81337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f73565b6040519081529081906020820190565b335f908152600160208190526040909120610df890610de4610ddf858789613322565b613337565b60018060a01b03165f5260205260405f2090565b610e2b81610e26610e0d610ddf87898b613322565b6001600160a01b03165f90815260208190526040902090565b613efa565b0193610e47610e3b865460a01c90565b6001600160601b031690565b948515610ebe5780546001600160a01b0316905560019190610e6a90869061311a565b94610e88610e7c610ddf848789613322565b6001600160a01b031690565b6040519182529033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268390602090a35b01610d6d565b509350600190610eb8565b34610381576020366003190112610381576004357f000000000000000000000000000000000000000000000000000000000000000061ffff8116821161104657507f96ce736ab8b4c9068e78c0617e3ede7487b4ed04ddabe8433ce4fd2a649588d861101a61ffff610ffa610f4d3360018060a01b03165f525f60205260405f2090565b610f5681613ff0565b9081871180611033575b1561101f57610fc2610fa3610f9e6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000164361311a565b61401a565b9485935b835461ffff60a01b1916911660a01b61ffff60a01b16178255565b805460b088901b61ffff60b01b1667ffffffffffffffff60b01b199091161760c09290921b65ffffffffffff60c01b16919091179055565b6040805194855265ffffffffffff90911660208501523393918291820190565b0390a2005b610fc265ffffffffffff4316948593610fa7565b5080546001600160a01b03161515610f60565b6334f7295b60e01b5f5260049190915261ffff1660245260445ffd5b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610381576020366003190112610381576004356110b981610385565b6001600160a01b03165f9081526006602052604090205460a881901c60ff16156110e9575060205f604051908152f35b6020906110fe906001600160a01b0316614049565b610379565b346103815760403660031901126103815760043561112081610385565b61112c602435826140aa565b90611135613b4d565b9160026111518560018060a01b03165f525f60205260405f2090565b019361117261115f866132c6565b61116c61090f858361529f565b96613489565b335f90815260016020526040902060029061118e9083906109e3565b6111b56111af886111aa84546001600160701b039060701c1690565b613b99565b82613452565b6111c0818433615354565b0194855490600882148215158061135e575b156112b357509161126e8261126860209961126261122f7f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db986111aa61122161121b8f9b6132a0565b86613353565b50546001600160701b031690565b9361124a61123b613204565b6001600160701b039096168652565b6001600160401b038816858e01526132a0565b6132a0565b90613353565b90613bb9565b6040805194855260208501959095526001600160401b0391909116938301939093526001600160a01b03909216913391606090a36001600160401b0360405191168152f35b91909161131c57507f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9161131786926020986112ff6112f0613204565b6001600160701b039093168352565b6001600160401b038516828b0152613c09565b613c09565b61126e565b6108a69061133d61132c89613341565b505460701c6001600160401b031690565b630ee346af60e11b5f526004919091526001600160401b0316602452604490565b508080611394575b806111d2575061138161132c61137b856132a0565b8a613353565b6001600160401b038089169116146111d2565b505f611366565b34610381576020366003190112610381576004356113b881610385565b335f9081526001602052604090206113d19082906109e3565b906113db82614217565b91909260028101938454811561153957815b8181106115095750505f5b8181106114f7576104a285856114358661142f6001600160701b03851661142a83546001600160701b039060701c1690565b613432565b90613452565b61148861146661145f60026114598560018060a01b03165f525f60205260405f2090565b016132c6565b93846142a6565b9260026114828460018060a01b03165f525f60205260405f2090565b01613489565b6040518281526001600160a01b03919091169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a3610dac81337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f73565b6001906115038761340d565b016113f8565b806115336115196001938a613353565b5061152d61152787856132ae565b8b613353565b90613396565b016113ed565b859061156057506108a65f5b631ca93f3f60e01b5f526001600160401b0316600452602490565b61156f61132c6108a692613341565b611545565b346103815761158236610b25565b6001600160a01b0383165f8181526006602052604090209192919033141580611609575b6115e9575460029060a01c60ff166115bd826128b4565b6115c6816128b4565b036115d4576109b29261448a565b632107413760e11b5f526108a66002846142ec565b631d1d031160e21b5f526001600160a01b0384166004523360245260445ffd5b5080546001600160a01b03163314156115a6565b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b60409060031901126103815760043561167881610385565b9060243561168581610385565b90565b60206040818301928281528451809452019201905f5b8181106116ab5750505090565b8251805185526020908101516001600160401b0316818601526040909401939092019160010161169e565b34610381576116e436611660565b9060018060a01b03165f52600160205261173160026114598161171a8560405f209060018060a01b03165f5260205260405f2090565b019360018060a01b03165f525f60205260405f2090565b61173b82546134fd565b915f5b83518110156117aa578061176361175d61090f61122160019587613353565b85614626565b61178e61177361132c8487613353565b61177b613204565b9283526001600160401b03166020830152565b611798828761354c565b526117a3818661354c565b500161173e565b604051806104a28682611688565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b9060406003198301126103815760043561180b81610385565b91602435906001600160401b0382116103815761182a91600401610d08565b9091565b34610381576109b261183f366117f2565b916118498161430a565b61465d565b60206040818301928281528451809452019201905f5b8181106118715750505090565b825180516001600160a01b0390811686526020828101519091168187015260408083015190870152606080830151908701526080918201516001600160401b03169186019190915260a09094019390920191600101611864565b34610381576020366003190112610381576004356118e881610385565b6001600160a01b0381165f9081526002602052604090206119099054613560565b905f5b8251811015611a00578061194461193e6001936119398660018060a01b03165f52600260205260405f2090565b6135cd565b506135e6565b8051606082015160808301516001600160a01b03928316936119e49365ffffffffffff9316916001600160701b039081166119c861199d604061198f61198987614757565b8761482e565b95015165ffffffffffff1690565b946119b86119a9613213565b6001600160a01b03909a168a52565b6001600160a01b03166020890152565b1660408601526060850152166001600160401b03166080830152565b6119ee828661354c565b526119f9818561354c565b500161190c565b604051806104a2858261184e565b3461038157611a1c36611660565b611b16611a27613640565b92611af8611a448460018060a01b03165f525f60205260405f2090565b611af3610e7c6003611a6a886109e38860018060a01b03165f52600160205260405f2090565b93611ae0611a7a600283016132c6565b611a8387614217565b9190508c6060611ad8611ad261090f8c54611abe611aaa61090f836001600160701b031690565b808852611ab960018d016132c6565b614626565b602087015260701c6001600160701b031690565b84614626565b910152614626565b60808b015201546001600160a01b031690565b61485f565b60a08501526001600160a01b03165f90815260026020526040902090565b8054916001600160a01b03165f5b838110611b74576104a2856040519182918291909160a08060c083019480518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b8082611b98610e7c6001611b898196896135cd565b5001546001600160a01b031690565b1480611be1575b611baa575b01611b24565b611bcb61090f6002611bbc84886135cd565b5001546001600160701b031690565b611bda6040880191825161311a565b9052611ba4565b50611bfa6104e4611bf283876135cd565b505460d01c90565b431115611b9f565b3461038157602036600319011261038157600435611c1f81610385565b6001600160a01b039081165f9081526020818152604091829020549151919092168152f35b34610381575f36600319011261038157602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038157606036600319011261038157600435611c9f81610385565b60243590611cac82610385565b6044356001600160a01b038381169290811691828414611ef3573383148015611eea575b611ed757611ce790611ce18661489e565b826140aa565b6001600160a01b0383165f908152602081905260409020909150611d15611d10600183016132c6565b61490b565b908115611ebb578054611d309060f01c60ff161590565b1590565b611ea4575b50335f90815260026020526040902095865460088114611e745750611d5a838261492c565b968794611d65613b4d565b93611d786001600160401b03861661401a565b90611d81613213565b6001600160a01b03909316835265ffffffffffff16602083015265ffffffffffff1660408201526001600160a01b03831660608201526001600160701b0386166080820152611dcf91613680565b335f9081526001602052604090206001600160a01b039091165f90815260209190915260409020805460e01c60ff16611e079061371b565b815460ff60e01b191660e09190911b60ff60e01b161790556040805192835260208301939093526001600160401b03169181019190915233908060608101037f39976e573a62bb55c8c7957c0f28fc9e11941e105b5668db85616dbe744e93a491a4604051908152602090f35b6108a690611e84611bf28a613341565b63119f777960e11b5f5260049190915265ffffffffffff16602452604490565b805460ff60f01b1916600160f01b1790555f611d35565b6363bbb90b60e11b5f526001600160a01b03841660045260245ffd5b634ca7ae2d60e11b5f523360045260245ffd5b50338414611cd0565b6396eab70d60e01b5f526001600160a01b03821660045260245ffd5b34610381576040366003190112610381576004356001600160401b03811161038157611f3f903690600401610d08565b906024356001600160401b03811161038157611f5f903690600401610d08565b9081840361200b5791905f925f945b828610611faa576109b28530337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614a81565b90919293611fff600191611fca611fc5610ddf8a878b613322565b61489e565b611fed611fdb610ddf8a878b613322565b611fe68a8989613322565b3590614a22565b611ff8888787613322565b359061311a565b95019493929190611f6e565b50826355c5b3e360e11b5f5260045260245260445ffd5b346103815760203660031901126103815760043561203f81610385565b60018060a01b03165f526006602052602060405f205460d01c1515604051908152f35b92919060408401906040855280518092526020606086019101915f5b81811061209057505060209150930152565b83516001600160a01b031683526020938401939092019160010161207e565b34610381576060366003190112610381576004356120cc81610385565b6001600160a01b0381165f908152600360205260409020549060243580831190831802821880830360443584821161058e576121169161211191818082109118021890565b61372c565b915f5b8351811015612186576001906121806121676121526121488660018060a01b03165f52600360205260405f2090565b611262858961311a565b905460039190911b1c6001600160a01b031690565b612171838861354c565b6001600160a01b039091169052565b01612119565b5050506104a260405192839283612062565b34610381576040366003190112610381576004356121b581610385565b6024356001600160a01b0382165f908152600260205260409020548082101561227357506121e291614bcf565b806121f3575b604051908152602090f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561038157604051630852cd8d60e31b815260048101829052915f908390602490829084905af1918215610873576104a29261225f575b5090506121e8565b806108675f61226d936131e3565b5f612257565b633f90520360e11b5f5260049190915260245260445ffd5b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610381576020366003190112610381576004356122ec81610385565b6001600160a01b039081165f908152600660209081526040808320549093168083526001825283832090915291902061238790825f525f60205261235b61090f6123776002611459612361612346600160405f20016132c6565b96549661235b6001600160701b03891661090f565b90614626565b9760018060a01b03165f525f60205260405f2090565b9260701c6001600160701b031690565b60408051928352602083019190915290f35b81516001600160a01b031681526101808101929161243b91906101609081906020810151602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501526124326101408201516101408601906001600160401b03169052565b01511515910152565b565b346103815760203660031901126103815760043561245a81610385565b61246261375e565b506001600160a01b03165f908152602081815260408083206001808452828520909352922091906124949082016132c6565b906124a1600282016132c6565b9254916124b76001600160701b03841682614626565b916124c181613ff0565b9054906001600160a01b0382169583516124e1906001600160601b031690565b9560208501516124f7906001600160701b031690565b95825161250a906001600160601b031690565b926020810151612520906001600160701b031690565b9260701c6001600160701b03166001600160701b031661253f91614626565b9161254a8288614e74565b9360b087901c61ffff169660c01c65ffffffffffff169761256a9061490b565b986402000000009a61257a613222565b6001600160a01b03909d168d526001600160601b0390811660208e01526001600160701b0391821660408e01529190911660608c01521660808a015260a089015260c088015260e087015261010086015261ffff1661012085015265ffffffffffff16610140840152106101608201526040516104a2819282612399565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b34610381575f366003190112610381576126c06126587f0000000000000000000000000000000000000000000000000000000000000000615899565b6126817f0000000000000000000000000000000000000000000000000000000000000000615899565b602060405161269082826131e3565b5f8152816126ce81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906125f8565b9087820360408901526125f8565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b82811061270257505050500390f35b8351855286955093810193928101926001016126f3565b346103815761272736610b25565b907f0000000000000000000000000000000000000000000000000000000000000000926127648160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b03811633810361287b575060a881901c60ff1661284b5765ffffffffffff6127988260d01c90565b1661282f5760a01c60ff166127ac816128b4565b8061281b57506127bb33614049565b8181106128065750506127d260026109b295614ea9565b6001600160a01b038116337f3e2094a853a145de83dcb90098efb1700a44f6881b0a237b3637223a292520635f80a361448a565b63bd49034f60e01b5f5260045260245260445ffd5b632fa4c0d960e11b5f526108a690836142ec565b63aad5b96960e01b5f526001600160a01b03831660045260245ffd5b335f9081526020819052604081205463d3abd41760e01b82526001600160a01b0385811660045216602452604490fd5b631979c09b60e31b5f526001600160a01b03808516600452166024523360445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b600311156104f857565b34610381576020366003190112610381576004356128db81610385565b60018060a01b03165f52600660205260ff60405f205460a01c1660405160038210156104f8576020918152f35b34610381576020366003190112610381576109b26004356129298133614a22565b30337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614a81565b34610381575f3660031901126103815760206129746137e5565b6001600160401b0360405191168152f35b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610381576040366003190112610381576004356129e681610385565b602435906001600160401b0382168203610381576104a291612a079161389d565b6040519182916020835260208301906125f8565b34610381575f366003190112610381576020604051600a8152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103815760a036600319011261038157600435612a9681610385565b60243590604435612aa681610385565b606435916084357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381163303612dd3575084158015612dc8575b612db45781612b5691612b07612b00612c0a956139c8565b9183614ecd565b6001600160a01b0381165f908152602081815260408083206001909252909120909290612bbc90612b399084906109e3565b97612bb05f600187019a8c612b4d8d6132c6565b998a9182614ffc565b9c8d80612d6b575b5090612b6991613489565b875460f01c60ff16612d37575b8c6002890191612b85836132c6565b916001600160601b03612b9f84516001600160601b031690565b16612cc5575b50505050600a900490565b90818082109118021890565b60408051998a5260208a018990528901819052976001600160a01b03918216918316907f7da8da8058fdb3118d0a16edb0591482bbb9680332e50db047e44dbcc8d40b4490606090a3613e7f565b8280612c8b575b90508111612c2a57604080519182526020820192909252f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612c5e83836132ae565b90803b1561038157604051630852cd8d60e31b815260048101929092525f90829081838160248101610844565b612cbe917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f73565b5f82612c11565b82612d1b61090f6020612d0c612d0661090f612d2d9b98612cf688612cf0612d219b612d279e614ffc565b9d613489565b5460701c6001600160701b031690565b896130f9565b9301516001600160701b031690565b906137c7565b9061311a565b9b61311a565b995f80808e612ba5565b612d64612d52612d468b61490b565b6001600160d01b031690565b65ffffffffffff431660048b0161591f565b5050612b76565b612b6992919450612d93612daa91612d8d61090f87546001600160701b031690565b906130f9565b612d1b61090f60208501516001600160701b031690565b939091508d612b5e565b636c92ce2760e01b5f52600485905260245ffd5b506127108511612ae8565b63516616bf60e11b5f52336004526001600160a01b031660245260445ffd5b3461038157612e00366117f2565b612e0b83929361430a565b6001600160a01b038216905f5b818110612e2157005b825f526008602052612e4260405f20612e3b838589613322565b3590615a39565b15612e815780612e556001928488613322565b35847f52c337f918725ebfff17fcddaa7a516d0f0f3181776416ad78c31a568c402b5b5f80a301612e18565b90612e9092506108a694613322565b63a5869bfb60e01b5f526001600160a01b0390911660045235602452604490565b34610381576020366003190112610381576020612974600435612ed381610385565b7f00000000000000000000000000000000000000000000000000000000000000009061507a565b3461038157604036600319011261038157600435612f1781610385565b6001600160a01b0381165f908152600860209081526040808320602435845260010190915290205415612f71576129746020917f000000000000000000000000000000000000000000000000000000000000000090615131565b5060205f612974565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461038157612fc2366117f2565b907f000000000000000000000000000000000000000000000000000000000000000092612fff8160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b03811633810361287b575060a881901c60ff1661284b5765ffffffffffff6130338260d01c90565b1661282f5760a01c60ff16613047816128b4565b8061281b575061305633614049565b81811061280657505061306d60016109b295614ea9565b6001600160a01b038116337fb90c06d0bb2c3934635f60c7418204feae8b8f21b5e030ccf695cb6cec37fe155f80a361465d565b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561058e57565b906001820180921161058e57565b9190820180921161058e57565b61315d906001600160401b03807f00000000000000000000000000000000000000000000000000000000000000001691166130f9565b6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690810180911161058e5790565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b038211176131c357604052565b613194565b604081019081106001600160401b038211176131c357604052565b90601f801991011681019081106001600160401b038211176131c357604052565b6040519061243b6040836131e3565b6040519061243b60a0836131e3565b6040519061243b610180836131e3565b6040519061243b6060836131e3565b9060405161324e816131a8565b91546001600160a01b03811683528260a082901c60ff1660038110156104f857602082015260ff60a883901c161515604082015263ffffffff60b083901c16606082015260d09190911c608090910152565b5f1981019190821161058e57565b9190820391821161058e57565b6040513d5f823e3d90fd5b90604051606081018181106001600160401b038211176131c35760405260408193546001600160601b03811683526001600160701b038160601c16602084015260d01c910152565b634e487b7160e01b5f52603260045260245ffd5b91908110156133325760051b0190565b61330e565b3561168581610385565b805415613332575f5260205f20905f90565b8054821015613332575f5260205f2001905f90565b634e487b7160e01b5f525f60045260245ffd5b906001600160701b03166001600160701b0319825416179055565b906133f4578181036133a6575050565b6001600160401b03826133c66001600160701b0361243b9554168461337b565b54825467ffffffffffffffff60701b1916607091821c92909216901b67ffffffffffffffff60701b16179055565b613368565b634e487b7160e01b5f52603160045260245ffd5b8054801561342d575f1901906134238282613353565b6133f4575f905555565b6133f9565b906001600160701b03809116911603906001600160701b03821161058e57565b80546dffffffffffffffffffffffffffff60701b191660709290921b6dffffffffffffffffffffffffffff60701b16919091179055565b815160208301516040939093015160609390931b600160601b600160d01b03166001600160601b03919091161760d09290921b6001600160d01b031916919091179055565b6001600160401b0381116131c35760051b60200190565b604051906134f2826131c8565b5f6020838281520152565b90613507826134ce565b61351460405191826131e3565b8281528092613525601f19916134ce565b01905f5b82811061353557505050565b6020906135406134e5565b82828501015201613529565b80518210156133325760209160051b010190565b9061356a826134ce565b61357760405191826131e3565b8281528092613588601f19916134ce565b01905f5b82811061359857505050565b6020906040516135a7816131a8565b5f81525f838201525f60408201525f60608201525f60808201528282850101520161358c565b8054821015613332575f52600360205f20910201905f90565b906040516135f3816131a8565b82546001600160a01b03808216835265ffffffffffff60a083901c16602084015260d09190911c604083015260018401541660608201526002909201546001600160701b03166080830152565b6040519060c082018281106001600160401b038211176131c3576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8054600160401b8110156131c35761369d916001820181556135cd565b6133f45781516020830151604084015160d01b6001600160d01b03191665ffffffffffff60a01b60a09290921b919091166001600160a01b03928316171782556060830151600183018054919092166001600160a01b03199190911617905560809091015161243b916001600160701b03919091169060020161337b565b60ff1660ff811461058e5760010190565b90613736826134ce565b61374360405191826131e3565b8281528092613754601f19916134ce565b0190602036910137565b6040519061018082018281106001600160401b038211176131c3576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b81156137d1570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461381d57505f90565b430343811161058e576001600160401b0361385d600192827f000000000000000000000000000000000000000000000000000000000000000016906137c7565b16016001600160401b03811161058e5790565b8054821015613332575f5260205f209060011b01905f90565b604051906138986020836131e3565b5f8252565b6001600160a01b03165f90815260096020526040902080545f926001600160401b03165b81841061392b5750508115613921576138dc6138e2926132a0565b90613870565b506116856138f4600183015460ff1690565b915460405160f89390931b6001600160f81b031916602084015260218084019190915282526041826131e3565b5050611685613889565b909261394061393a858361311a565b60011c90565b908261397261396660016139548689613870565b50015460081c6001600160401b031690565b6001600160401b031690565b1161398957506139819061310c565b925b906138c1565b9350613983565b65ffffffffffff9060019263ffffffff6040519160208301938452166040820152604081526139c06060826131e3565b519020161790565b6001600160a01b039081165f81815260066020526040902054909116919082156139ef5750565b63a8366d0160e01b5f5260045260245ffd5b6001600160a01b0381165f908152602081815260408083206001909252822091949391613a2f9084906109e3565b926001820190613a3e826132c6565b90613a64613a59611ad261090f89546001600160701b031690565b808718818810021890565b80613ae4575b5050505060020191613aa3613a8886613a82866132c6565b946132ae565b612bb061175d61090f85546001600160701b039060701c1690565b80613aaf575b50505050565b94612d21613ad592613acf613ac8613adb97998761516a565b80926151c8565b846142a6565b93613489565b5f808080613aa9565b84939850938291613b3f83613b39613b01600299613b449861516a565b613b0b8c87613efa565b613b33613b2d8d61142a6001600160701b03851691546001600160701b031690565b8d61337b565b826142a6565b9b613489565b613e7f565b905f8080613a6a565b613b5d613b586137e5565b613127565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016810180911161058e576116859061526e565b906001600160701b03809116911601906001600160701b03821161058e57565b906133f4576001600160401b03602083613be06001600160701b0361243b9651168561337b565b0151825467ffffffffffffffff60701b1916911660701b67ffffffffffffffff60701b16179055565b90815491600160401b8310156131c3578261126891600161243b95018155613353565b90613cbe60029295949395613c7284613c548560018060a01b03165f525f60205260405f2090565b0197613c6c61090f613c658b6132c6565b928361529f565b98613489565b6001600160a01b0381165f908152600160205260409020613c949084906109e3565b928391613cb9613cb38a6111aa86546001600160701b039060701c1690565b84613452565b615354565b01928354906008821482151580613d75575b15613d295750936112628261125d613cfe61243b97986111aa611221613cf8611268996132a0565b88613353565b95613d19613d0a613204565b6001600160701b039098168852565b6001600160401b03166020870152565b92919092613d6557509261131261243b9394613d55613d46613204565b6001600160701b039095168552565b6001600160401b03166020840152565b6108a69061133d61132c87613341565b508080613da5575b80613cd05750613d9261132c613cf8856132a0565b6001600160401b03808616911614613cd0565b506001613d7d565b6001600160a01b03918216908216019190821161058e57565b906001600160601b03809116911601906001600160601b03821161058e57565b906040519060208201927f9c5177bafd652c8de0b9302c00e3de03b076606f62acb8f86e0ca132606621de845260018060a01b0316604083015260018060a01b0316606082015260608152613e3c6080826131e3565b51902090565b604290613e4d615447565b906040519161190160f01b8352600283015260228201522090565b91613e76916116859361555d565b9092919261559b565b905482516001600160a01b039283165f8181526001602090815260408083209091529081902054949093169490937fd90cbd61fcf76b17a742dc3785aa7e97eff06b40f3669d184272acebfb21554d93926001600160601b031691613eed916001600160701b031690614626565b82519182526020820152a3565b600301546001820180546001600160a01b0392831692168214613f6e57613f4f613f2f613f2a61243b958561485f565b615416565b82546001600160a01b031660a09190911b6001600160a01b031916178255565b80546001600160a01b0319166001600160a01b03909216919091179055565b505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613fd1575b604091909152155b613fb65750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613fe7573d15833b15151616613fa7565b503d5f823e3d90fd5b61ffff80915465ffffffffffff8160c01c1643105f146140125760a01c161690565b60b01c161690565b65ffffffffffff81116140325765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b611685906140a46001600160701b0361409c60018060a01b03841693845f525f60205261407b600160405f20016132c6565b945f52600160205260405f209060018060a01b03165f5260205260405f2090565b541682614626565b90614e74565b916140c48360018060a01b03165f525f60205260405f2090565b335f9081526001602052604090206140dd9085906109e3565b9060ff6140ef835460ff9060e01c1690565b16614204575f905f945b6001820195614107876132c6565b9361411c61090f87546001600160701b031690565b9261412782856132ae565b935f1982036141865750505050955b61414087846142a6565b958615610ad35761243b9461415885613b3f93613489565b6141628185613efa565b6141806001600160701b038a1661142a83546001600160701b031690565b9061337b565b61419390879b959b614626565b8082116141e257506141a5908661516a565b9889116141b3575050614136565b63266d755360e21b5f526001600160a01b039092166004526024919091526001600160401b031660445260645ffd5b63056d4eeb60e31b5f526001600160a01b03851660045260245260445260645ffd5b61420e8533615623565b919091946140f9565b60020180545f91825b82841080614265575b1561425e576001600160701b036142408584613353565b505416810180911161058e57925f19811461058e5760010192614220565b9293915050565b506001600160401b036142788584613353565b505460701c16431015614229565b906001600160601b03809116911603906001600160601b03821161058e57565b91906001600160701b036142e78160206142c08588614626565b966001600160601b036142d8818a1682845116614286565b16815201931682845116613432565b169052565b6001600160a01b03166004526044919060038110156104f857602452565b6001600160a01b0381165f8181526006602052604090209033141580614380575b614360575460a01c60ff16806143426001926128b4565b0361434a5750565b632107413760e11b5f526108a6906001906142ec565b631d1d031160e21b5f526001600160a01b0382166004523360245260445ffd5b5080546001600160a01b031633141561432b565b90156133325790565b908060209392818452848401375f828201840152601f01601f1916010190565b91602061168593818152019161439d565b906021116103815760010190602090565b3590602081106143ed575090565b5f199060200360031b1b1690565b906133f45760019082518155019060ff60208201511668ffffffffffffffff006040845493015160081b169168ffffffffffffffffff191617179055565b90815491600160401b8310156131c3578261445c91600161243b95018155613870565b906143fb565b916144836020926001600160401b039296959660408652604086019161439d565b9416910152565b919091602182148015906145dd575b6145bb576001600160a01b0381165f9081526009602052604090207f2524e2c5c06aa454e14424b0e9c74a4ff00fbececf54e6940170f9e4f963f2ea92919061457c906144e46137e5565b906144f86144f286896143ce565b906143df565b61453461451f61451961450b898c614394565b356001600160f81b03191690565b60f81c90565b614527613232565b92835260ff166020830152565b6001600160401b0383166040820152815480151580614590575b1561458157614563926138dc61445c926132a0565b6040516001600160a01b03909316959293849384614462565b0390a2565b5061458b91614439565b614563565b506145a860016139546145a2846132a0565b86613870565b6001600160401b0380861691161461454e565b506040516325fe821f60e11b81529182916145d991600484016143bd565b0390fd5b50600160f91b6001600160f81b03196145f961450b8587614394565b16141580156144995750600360f81b6001600160f81b031961461e61450b8587614394565b161415614499565b816146315750505f90565b6001600160701b036020614653611685946001600160601b03855116906130f9565b92015116906137c7565b6001600160a01b0381165f908152600860205260409020919290919061468481835461311a565b8115801561474d575b614736575090916001600160a01b03811691905f5b8281106146b157505050505050565b6146c9611d2c6146c283868a613322565b3587615b5e565b61470757806146db6001928589613322565b35857f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3016146a2565b614715906108a69387613322565b63218b654b60e11b5f526001600160a01b0390911660045235602452604490565b631fcccfa960e21b5f52600452600860245260445ffd5b506008811161468d565b80516001600160a01b03165f90815260208190526040902060040161479f6104e461479365ffffffffffff60408601511665ffffffffffff1690565b43818082109118021890565b908054158015614803575b6147ec5765ffffffffffff906147de6147cf602061168596015165ffffffffffff1690565b936001600160d01b03926157ac565b169116818082109118021890565b5050602001516116859065ffffffffffff166104e4565b5061481c61481082615769565b5165ffffffffffff1690565b65ffffffffffff8084169116116147aa565b6148539065ffffffffffff60206146536001600160701b0360808501511695866130f9565b810390811161058e5790565b6001820154906001600160701b038260a01c9354169160018060a01b0316810390811161058e5761488f916130f9565b60601c810180911161058e5790565b6001600160a01b039081165f818152602081905260409020549091169081156148f95750805f52600660205260405f205460d01c6148d95750565b63aad5b96960e01b5f9081526001600160a01b0391909116600452602490fd5b6343fb4c2f60e01b5f5260045260245ffd5b604065ffffffffffff910151166001602f1b036001602f1b811161058e5790565b909160018060a01b038216805f525f60205260405f206001810193614950856132c6565b9261495a8461490b565b64020000000011614a1057506149bb61497861243b9596978561529f565b8451602086015160408701516001600160d01b031960d09190911b166001600160601b03909216600160601b600160d01b0360609290921b919091161717909755565b335f908152600160205260409020613b3f906149d89083906109e3565b6149e28185613efa565b614a09614a036001600160701b038a166111aa84546001600160701b031690565b8261337b565b8233615354565b6363bbb90b60e11b5f5260045260245ffd5b908015610ad3577f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc614a7c614a57838561492c565b6040805194855260208501919091526001600160a01b03909416933393918291820190565b0390a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615614ad2575b6040919091525f60605215613faf565b6001811516613fe7573d15833b15151616614ac2565b906133f457818103614af8575050565b815481546001600160a01b0319166001600160a01b039190911617815561243b916002906001600160701b039082908054855465ffffffffffff60a01b191665ffffffffffff60a01b909116178555805485546001600160d01b03166001600160d01b031990911617855560018181015490860180546001600160a01b0319166001600160a01b0392909216919091179055015416910161337b565b8054801561342d575f190190614baa82826135cd565b6133f4576002815f809355826001820155015555565b60ff16801561058e575f190190565b6001600160a01b0381165f9081526002602052604081209093929190614bf861193e84836135cd565b614c0181614757565b614c0b818361482e565b6001600160a01b0385165f9081526001602052604090209091906060840180519091614c3f916001600160a01b0316610de4565b958315159182614d87575b5050614c626104e4604086015165ffffffffffff1690565b43118015614d68575b15614cd3575050505080614ca361243b94614c9d614c95614c8f614ca896546132a0565b856135cd565b5091846135cd565b90614ae8565b614b94565b8054614cb99060e01c60ff16614bc0565b815460ff60e01b191660e09190911b60ff60e01b16179055565b90929591939450614ce6575b5050505050565b614d516002936001600160701b03614d496080614d5e99614d3b614d579865ffffffffffff614d158a8e6135cd565b50805465ffffffffffff60a01b19169190921660a01b65ffffffffffff60a01b16179055565b01516001600160701b031690565b911690613432565b936135cd565b500161337b565b5f80808080614cdf565b50614d8061090f60808601516001600160701b031690565b8314614c6b565b80516001600160a01b03165f908152602081905260409020919a50614dac8883613efa565b8754614dc4906001600160701b038781169116613432565b614dce908961337b565b6001820190614ddc826132c6565b9b8c92614de988856142a6565b9d614df391613489565b87516001600160a01b031682519091908e906001600160a01b0316604080518b815260208101939093526001600160a01b0391821694821693909116919081908101037fa664d18583b0a08524c3fb4558a4cfdca33896e91026575a6bd21665936b1b2391a4516001600160a01b031691614e6d92613e7f565b5f80614c4a565b6001600160601b03612bb0915116917f00000000000000000000000000000000000000000000000000000000000000006130f9565b9060038110156104f857815460ff60a01b191660a09190911b60ff60a01b16179055565b6001600160a01b0381165f908152600660205260409020805460d01c15614f9f575465ffffffffffff614f1c6104e4614f16614f098560d01c90565b9460b01c63ffffffff1690565b86613990565b9116148015614f78575b614f5a576001600160a01b03165f90815260076020526040902061243b91614f4d91610471565b805460ff19166001179055565b637679c92160e01b5f526001600160a01b031660045260245260445ffd5b50614f9a61047e836104718460018060a01b03165f52600760205260405f2090565b614f26565b61243b929150614fd9614fb963ffffffff44168094613990565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b805463ffffffff60b01b191660b09290921b63ffffffff60b01b16919091179055565b919091612710615016846001600160601b038451166130f9565b04926001600160601b0361502f81861682855116614286565b16825261503b8261490b565b906127100390612710821161058e5761271091615057916130f9565b046001602f1b036001602f1b811161058e5765ffffffffffff1660409190910152565b6001600160a01b03165f90815260066020526040902061509990613241565b60208101516150a7816128b4565b806150b36002926128b4565b1480159061510e575b8015615101575b6150fb57516150da906001600160a01b0316614049565b908110156150e757505f90565b61168590670de0b6b3a7640000900461526e565b50505f90565b50604081015115156150c3565b5065ffffffffffff615129608083015165ffffffffffff1690565b1615156150bc565b6001600160a01b03165f90815260066020526040902061515090613241565b602081015161515e816128b4565b806150b36001926128b4565b90806151765750505f90565b6151966001600160601b03916001600160701b03602085015116906130f9565b91511680156151b6576151ae6001915f1984016137c7565b019015150290565b634e487b715f5260126020526024601cfd5b600282916151ef6111af6001600160701b0385166001600160701b03845460701c16613432565b01915b6151fa575050565b81545f19810190811161058e576152119083613353565b5080546001600160701b031680831061525557509061523d61090f61524393546001600160701b031690565b906132ae565b908161524e8261340d565b90916151f2565b61243b93506001600160701b0361418092931690613432565b6001600160401b038111615288576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b91909160208101906001600160701b0382511680155f14615330575083905b81946001600160601b0382511690810180911161058e576152e66001600160601b0391615416565b1690526001600160701b0382511690810180911161058e576001600160701b038111615319576001600160701b03169052565b6306dfcc6560e41b5f52607060045260245260445ffd5b61533d61534e91866130f9565b6001600160601b03835116906137c7565b906152be565b9091805460ff8160e81c1680156153d0575b613aa95760ff60e81b1916600160e81b1790556001600160a01b03165f9081526003602052604090208054600160401b8110156131c3576153ac91600182018155613353565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b506001600160a01b0383811690851614615366565b6001600160a01b0381116153ff576001600160a01b031690565b6306dfcc6560e41b5f5260a060045260245260445ffd5b6001600160601b038111615430576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615534575b156154a2577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613e3c60c0826131e3565b507f00000000000000000000000000000000000000000000000000000000000000004614615479565b9060418303615587576155809250602081013591604082359201355f1a90615adc565b9192909190565b50505f9160029190565b600411156104f857565b6155a481615591565b806155ad575050565b6155b681615591565b600181036155cd5763f645eedf60e01b5f5260045ffd5b6155d681615591565b600281036155f1575063fce698f760e01b5f5260045260245ffd5b806155fd600392615591565b146156055750565b6335e2f38360e21b5f5260045260245ffd5b801561058e575f190190565b6001600160a01b038181165f90815260026020526040812080549195869590948694909392911690825b6156cb57505050508061565d5750565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561038157604051630852cd8d60e31b815260048101929092525f908290602490829084905af18015610873576156bd5750565b806108675f61243b936131e3565b9195816156ec610e7c6001611b896156e68c9d97999d6132a0565b886135cd565b0361575c57615709835495612d216157038a6132a0565b8b614bcf565b9483541061575c575061573090612d2161090f6002611bbc61572a8b6132a0565b876135cd565b9561575261574c6104e4611bf26157468a6132a0565b866135cd565b96615617565b918293919361564d565b9561575290979197615617565b6157716134e5565b5061577a6134e5565b50805415613332575f5260205f2060405190615795826131c8565b5465ffffffffffff8116825260301c602082015290565b908154905f91806005821161583f575b65ffffffffffff91509291165b8282106157ff575050806157dd5750505f90565b611685916157ed6157f8926132a0565b905f5260205f200190565b5460301c90565b909180831860011c8184160190845f528265ffffffffffff8360205f20015416115f1461582f5750915b906157c9565b925061583a9061310c565b615829565b61584882615bc1565b820391821161058e57845f5265ffffffffffff8260205f2001541665ffffffffffff8416105f14615881575065ffffffffffff906157bc565b925061589365ffffffffffff9161310c565b926157bc565b60ff811690601f82116158c857604051916158b56040846131e3565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054600160401b8110156131c3576158f491600182018155613353565b6133f457815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b805492939280156159cb57615936615941916132a0565b825f5260205f200190565b8054603081901c9365ffffffffffff918216929181168084116159bc57879303615988575061598492509065ffffffffffff82549181199060301b169116179055565b9190565b915050615984916159a861599a613204565b65ffffffffffff9093168352565b6001600160d01b03861660208301526158d7565b632520601d60e01b5f5260045ffd5b50906159f0916159dc61599a613204565b6001600160d01b03851660208301526158d7565b5f9190565b91615a0e9183549060031b91821b915f19901b19161790565b9055565b8054801561342d575f190190615a288282613353565b8154905f199060031b1b1916905555565b6001810191805f528260205260405f2054928315155f14615ad4575f19840184811161058e5783545f1981019490851161058e575f958583615a87976104719503615a8d575b505050615a12565b55600190565b615abd615ab791615aae615aa4615acb9588613353565b90549060031b1c90565b92839187613353565b906159f5565b85905f5260205260405f2090565b555f8080615a7f565b505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b53579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610873575f516001600160a01b03811615615b4957905f905f90565b505f906001905f90565b5050505f9160039190565b5f8281526001820160205260409020546150fb57805490600160401b8210156131c35782615bac615b96846001809601855584613353565b819391549060031b91821b915f19901b19161790565b90558054925f520160205260405f2055600190565b600181111561168557806001600160801b821015615ce2575b615c88615c7e615c74615c6a615c60615c56615c45615c8f9760048a600160401b615c949c1015615cd5575b640100000000811015615cc8575b62010000811015615cbb575b610100811015615cae575b6010811015615ca1575b1015615c99575b60030260011c90565b615c4f818b6137c7565b0160011c90565b615c4f818a6137c7565b615c4f81896137c7565b615c4f81886137c7565b615c4f81876137c7565b615c4f81866137c7565b80936137c7565b821190565b900390565b60011b615c3c565b60041c9160021b91615c35565b60081c9160041b91615c2b565b60101c9160081b91615c20565b60201c9160101b91615c14565b60401c9160201b91615c06565b5050615c94615c8f615c88615c7e615c74615c6a615c60615c56615c45615d098a60801c90565b9850600160401b9750615bda965050505050505056",
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
// the contract method with ID 0xd5a19974.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address operator, uint256 share, address reporter, uint256 bountyCap, bytes32 fault) returns(uint256 amount, uint256 bounty)
func (stakeRegistry *StakeRegistry) PackSlash(operator common.Address, share *big.Int, reporter common.Address, bountyCap *big.Int, fault [32]byte) []byte {
	enc, err := stakeRegistry.abi.Pack("slash", operator, share, reporter, bountyCap, fault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5a19974.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address operator, uint256 share, address reporter, uint256 bountyCap, bytes32 fault) returns(uint256 amount, uint256 bounty)
func (stakeRegistry *StakeRegistry) TryPackSlash(operator common.Address, share *big.Int, reporter common.Address, bountyCap *big.Int, fault [32]byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("slash", operator, share, reporter, bountyCap, fault)
}

// SlashOutput serves as a container for the return parameters of contract
// method Slash.
type SlashOutput struct {
	Amount *big.Int
	Bounty *big.Int
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5a19974.
//
// Solidity: function slash(address operator, uint256 share, address reporter, uint256 bountyCap, bytes32 fault) returns(uint256 amount, uint256 bounty)
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

// PackSlashedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5c8bef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashedFor(address operator, bytes32 fault) view returns(bool)
func (stakeRegistry *StakeRegistry) PackSlashedFor(operator common.Address, fault [32]byte) []byte {
	enc, err := stakeRegistry.abi.Pack("slashedFor", operator, fault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5c8bef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashedFor(address operator, bytes32 fault) view returns(bool)
func (stakeRegistry *StakeRegistry) TryPackSlashedFor(operator common.Address, fault [32]byte) ([]byte, error) {
	return stakeRegistry.abi.Pack("slashedFor", operator, fault)
}

// UnpackSlashedFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e5c8bef.
//
// Solidity: function slashedFor(address operator, bytes32 fault) view returns(bool)
func (stakeRegistry *StakeRegistry) UnpackSlashedFor(data []byte) (bool, error) {
	out, err := stakeRegistry.abi.Unpack("slashedFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackAlreadySlashedError(raw[4:])
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

// StakeRegistryAlreadySlashed represents a AlreadySlashed error raised by the StakeRegistry contract.
type StakeRegistryAlreadySlashed struct {
	Operator common.Address
	Fault    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed(address operator, bytes32 fault)
func StakeRegistryAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0x7679c92157821e0bffe5fe58165161db38bf4772a0b436082e4cb5d9339681f0")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed(address operator, bytes32 fault)
func (stakeRegistry *StakeRegistry) UnpackAlreadySlashedError(raw []byte) (*StakeRegistryAlreadySlashed, error) {
	out := new(StakeRegistryAlreadySlashed)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
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
