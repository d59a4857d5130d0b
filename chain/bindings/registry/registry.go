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
	Bin: "0x6102c0806040523461054957806161e7803803809161001e8285610561565b83398101039061016082126105495780516001600160a01b03811691908281036105495761004e60208301610584565b9361010061005e60408501610584565b91605f190112610549576040519061010082016001600160401b0381118382101761054d57604052606084015182526080840151926020830193845260a0850151604084019081526100b260c08701610598565b96606085019788526100c660e08801610598565b92608086019384526100db6101008901610598565b9360a087019485526101208901519861ffff8a168a03610549576101406101099160c08a019b8c5201610598565b9960e088019a8b5260405192610120604085610561565b600684526020840194654375636b6f6f60d01b86526040519761014460408a610561565b60018952603160f81b60208a0190815297519351945190516001600160401b03958616959081169116600282106105365760805260a052156104a15781156104fc5782156104c15760c05260e0526101005261019f816105ac565b6101c0526101ac846105ac565b6101e052519020918261018052519020806101a05246610140526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021760c082610561565b5190206101205230610160526001600160a01b0386161580156104b0575b6104a1578151670de0b6b3a7640000811061046657508251670de0b6b3a76400008110610425575061ffff8451169561271087116103e9576102005261022052516102405251610260525161ffff1661028052516001600160401b03166102a05250604051615bcf908161061882396080518181816106a501528181612fec0152613669015260a0518181816115b701528181612fbb01526136b1015260c0518181816108ef01528181610cea0152818161144b01528181611f000152818161282a01528181612b1601528181612f3b0152613c3d015260e051818181612e160152614da001526101005181818161294101526139e1015261012051816153a0015261014051816154570152610160518161536a015261018051816153ef01526101a0518161541501526101c0518161253101526101e0518161255a015261020051818181612886015261299b0152610220518181816106fc015261219d015261024051818181610fe401528181612dd10152612e4a01526102605181818161174a015281816126270152612d5a015261028051818181610e4a0152611bd901526102a051818181610a6b0152610ee30152f35b6084876040519063a260e9cf60e01b825260406004830152600d60448301526c0636f6d6d697373696f6e43617609c1b60648301526024820152fd5b6084906040519063a260e9cf60e01b8252604060048301526012604483015271636f6f7264696e61746f724d696e696d756d60701b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b6d696e65724d696e696d756d60a01b60648301526024820152fd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b03811615610235565b6084836040519063a260e9cf60e01b825260406004830152600c60448301526b756e626f6e64426c6f636b7360a01b60648301526024820152fd5b6084826040519063a260e9cf60e01b825260406004830152600b60448301526a6f776e4d756c7469706c6560a81b60648301526024820152fd5b5063ad6bddef60e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761054d57604052565b51906001600160a01b038216820361054957565b51906001600160401b038216820361054957565b601f8151116105d75760208151910151602082106105c8571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461034a5780630e5c8bef1461034557806310240569146102a05780631129ee371461034057806311f78a381461033b57806314afd79e1461033657806315e5a1e51461033157806318171b901461032c57806321146b3f146102a057806321670f221461032757806328561b0d146103225780632e8dc8ee1461031d578063318d9e5d14610318578063355e6b43146103135780633fdb7b0a1461030e578063426233601461030957806348b2d3381461030457806351cff8d9146102ff578063573ca58a146102fa57806357d775f8146102f5578063591c514d146102f057806359fb19e6146102eb5780635c3c8f5e146102e65780636179b20f146102e157806362b93881146102dc578063636f35d3146102d7578063687251f8146102d25780636bd8f804146102cd5780636f816a20146102c85780637043e5dd146102c357806375499496146102be57806379785a78146102b957806379a4e450146102b45780637cbacda4146102af5780638086b8ba146102aa57806384b0196e146102a5578063883d35f2146102a05780638ba03f1f1461029b578063a5d7827e14610296578063a694fc3a14610291578063aea0e78b1461028c578063b134427114610287578063bbd73ccc14610282578063c4acf2f01461027d578063cc05518314610278578063d5a1997414610273578063d6290a991461026e578063dee3066614610269578063e709c9dc14610264578063eb55484f1461025f578063f1597df21461025a5763fc0c546a14610255575f80fd5b612f26565b612e39565b612dff565b612d7f565b612d36565b612c77565b612965565b612922565b612907565b6128b5565b612871565b612857565b612805565b6127bb565b612616565b6104fd565b612519565b61233a565b6121cc565b612188565b61211b565b612032565b611fa5565b611e92565b611bfd565b611bbf565b611b7d565b611989565b611846565b6117a9565b611733565b611651565b611598565b6114ef565b61131c565b61106e565b611007565b610fcd565b610e34565b610ca3565b610aea565b610a4c565b610813565b6106c9565b610686565b610643565b6105c2565b610518565b610396565b34610381576020366003190112610381576004356001600160401b038116810361038157610379602091612fac565b604051908152f35b5f80fd5b6001600160a01b0381160361038157565b34610381576040366003190112610381576004356103b381610385565b60243560018060a01b0382165f52600660205260405f2090604051916103d88361302d565b546001600160a01b038116835260a081901c60ff169390919060038510156104f85761047e82610471610485936104a298602089015260ff8760a81c161515604089015261045860806104496104358a63ffffffff9060b01c1690565b63ffffffff1660608c019081529960d01c90565b65ffffffffffff169901988952565b6001600160a01b03165f90815260076020526040902090565b905f5260205260405f2090565b5460ff1690565b9283156104a6575b50506040519115158252509081906020820190565b0390f35b5165ffffffffffff16801515935091836104c6575b5050505f808061048d565b6104ef929350906104de6104e4925163ffffffff1690565b9061380a565b65ffffffffffff1690565b145f80806104bb565b61279d565b34610381575f36600319011261038157602060405160088152f35b346103815760203660031901126103815760043561053581610385565b60018060a01b03165f52600660205260018060a01b0360405f2054165f525f60205260405f206001600160601b0360028160018401541692015416810180911161058457604051908152602090f35b612f6a565b60206040818301928281528451809452019201905f5b8181106105ac5750505090565b825184526020938401939092019160010161059f565b34610381576020366003190112610381576004356105df81610385565b60018060a01b03165f52600860205260405f206040519081602082549182815201915f5260205f20905f5b81811061062d576104a28561062181870382613068565b60405191829182610589565b825484526020909301926001928301920161060a565b346103815760203660031901126103815760043561066081610385565b60018060a01b03165f526006602052602060018060a01b0360405f205416604051908152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610381576080366003190112610381576004356106e681610385565b602435906106f382610385565b604435906064357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036107fd575061076361075c61074f61074961074286613842565b9487612f9f565b8461387b565b9485811890861102851890565b8094613133565b937fb06a0ebab2acb0698fe687da58802b06bf0ff14b6bc01bd3d549c17c6dfa1fb06107cf6107906139c7565b92866107ec575b60408051888152602081018a90526001600160401b03909516908501526001600160a01b039081169581169416929081906060820190565b0390a46107db82613c33565b604080519182526020820192909252f35b6107f884888784613aa6565b610797565b63d5f0a26760e01b5f523360045260245260445ffd5b346103815760403660031901126103815760043561083081610385565b61083c60243591613842565b908015610a3d576001600160a01b0382165f90815260208190526040902061091c9261088561087960018401546001600160701b039060601c1690565b6001600160701b031690565b8392670de0b6b3a7640000821015610999575b50506108e87f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d91918361091e575b6040805186815260208101959095526001600160a01b0390911693918291820190565b0390a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661499b565b005b61099461092a85615336565b61097460016109628561094d8160018060a01b03165f52600160205260405f2090565b9060018060a01b03165f5260205260405f2090565b019161096f835460a01c90565b613cc1565b81546001600160a01b031660a09190911b6001600160a01b031916179055565b6108c5565b6108e891935091610a3783610a1a6003610a05610a006109ed6109e56109df7f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919b613f05565b8d612f7e565b612710900490565b996109f88b8d613133565b60601b613641565b615305565b920180549092906001600160a01b0316613ca8565b81546001600160a01b0319166001600160a01b0391909116179055565b91610898565b631f2a200560e01b5f5260045ffd5b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b604060031982011261038157600435610aa781610385565b916024356001600160401b0381116103815782602382011215610381578060040135926001600160401b0384116103815760248483010111610381576024019190565b3461038157610af836610a8f565b6001600160a01b038381165f9081526006602052604090208054909493911680610c52575090610b3991610b34610b2f8533613ce1565b613d3d565b613d63565b6001600160a01b0382811691908116829003610c30575082546001600160a01b031916331790925561091c91335f9081526020819052604090208054909290610bb1906001600160a01b0316916001600160a01b038316610bfd575b84546001600160a01b0319166001600160a01b03909116178455565b6040516001600160a01b0391909116815233907f8409b7e95e1a67e93929d059100dc0cf4cf3eabfce4350e785261d489a7eaf7390602090a3610bf660018201613140565b9033613d7a565b6001600160a01b0383165f908152600660205260409020610c2b90805460ff60a81b1916600160a81b179055565b610b95565b631397871560e31b5f526001600160a01b038084166004521660245260445b5ffd5b639e62f35360e01b5f526001600160a01b038085166004521660245260445ffd5b9181601f84011215610381578235916001600160401b038311610381576020808501948460051b01011161038157565b34610381576020366003190112610381576004356001600160401b03811161038157610cd3903690600401610c73565b905f915f5b818110610d27576104a284610d1781337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613e88565b6040519081529081906020820190565b335f908152600160208190526040909120610d6390610d4f610d4a85878961319c565b6131b1565b60018060a01b03165f5260205260405f2090565b610d9681610d91610d78610d4a87898b61319c565b6001600160a01b03165f90815260208190526040902090565b613df5565b0193610db2610da6865460a01c90565b6001600160601b031690565b948515610e295780546001600160a01b0316905560019190610dd5908690612f9f565b94610df3610de7610d4a84878961319c565b6001600160a01b031690565b6040519182529033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268390602090a35b01610cd8565b509350600190610e23565b34610381576020366003190112610381576004357f000000000000000000000000000000000000000000000000000000000000000061ffff81168211610fb157507f96ce736ab8b4c9068e78c0617e3ede7487b4ed04ddabe8433ce4fd2a649588d8610f8561ffff610f65610eb83360018060a01b03165f525f60205260405f2090565b610ec181613f05565b9081871180610f9e575b15610f8a57610f2d610f0e610f096001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643612f9f565b613f2f565b9485935b835461ffff60a01b1916911660a01b61ffff60a01b16178255565b805460b088901b61ffff60b01b1667ffffffffffffffff60b01b199091161760c09290921b65ffffffffffff60c01b16919091179055565b6040805194855265ffffffffffff90911660208501523393918291820190565b0390a2005b610f2d65ffffffffffff4316948593610f12565b5080546001600160a01b03161515610ecb565b6334f7295b60e01b5f5260049190915261ffff1660245260445ffd5b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103815760203660031901126103815760043561102481610385565b6001600160a01b03165f9081526006602052604090205460a881901c60ff1615611054575060205f604051908152f35b602090611069906001600160a01b0316613f5e565b610379565b346103815760403660031901126103815760043561108b81610385565b61109760243582613fbf565b90916110a16139c7565b9260026110bd8660018060a01b03165f525f60205260405f2090565b01946110de6110cb87613140565b6110d861087985836151bf565b97613303565b335f9081526001602052604090206002906110fa90839061094d565b61112161111b8961111684546001600160701b039060701c1690565b613a13565b826132cc565b61112c818433615274565b019586549060088214821515806112de575b1561122d575061121c959493926111e3836111dd60209b6111d76111a18d9761111661119361118d7f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9c613125565b866131cd565b50546001600160701b031690565b936111bc6111ad613089565b6001600160701b039096168652565b6111d28f89908701906001600160401b03169052565b613125565b906131cd565b90613a33565b6040805194855260208501959095526001600160401b0391909116938301939093526001600160a01b03909216913391606090a3613c33565b6001600160401b0360405191168152f35b91909161129c57508561121c959493926112977f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9360209a61127f611270613089565b6001600160701b039093168352565b6001600160401b038516828d0152613a83565b613a83565b6111e3565b610c4f906112bd6112ac8a6131bb565b505460701c6001600160401b031690565b630ee346af60e11b5f526004919091526001600160401b0316602452604490565b508080611315575b8061113e57506113016112ac6112fb85613125565b8b6131cd565b6001600160401b03808a169116101561113e565b505f6112e6565b346103815760203660031901126103815760043561133981610385565b335f90815260016020526040902061135290829061094d565b9061135c82614130565b9190926002810193845481156114b457815b81811061148a5750505f5b818110611478576104a285856113b6866113b06001600160701b0385166113ab83546001600160701b039060701c1690565b6132ac565b906132cc565b6114096113e76113e060026113da8560018060a01b03165f525f60205260405f2090565b01613140565b93846141bf565b9260026114038460018060a01b03165f525f60205260405f2090565b01613303565b6040518281526001600160a01b03919091169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a3610d1781337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613e88565b60019061148487613287565b01611379565b806114ae61149a6001938a6131cd565b506114a86112fb8785613133565b90613210565b0161136e565b85906114db5750610c4f5f5b631ca93f3f60e01b5f526001600160401b0316600452602490565b6114ea6112ac610c4f926131bb565b6114c0565b34610381576114fd36610a8f565b6001600160a01b0383165f8181526006602052604090209192919033141580611584575b611564575460029060a01c60ff16611538826127b1565b611541816127b1565b0361154f5761091c926143a3565b632107413760e11b5f52610c4f600284614205565b631d1d031160e21b5f526001600160a01b0384166004523360245260445ffd5b5080546001600160a01b0316331415611521565b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6040906003190112610381576004356115f381610385565b9060243561160081610385565b90565b60206040818301928281528451809452019201905f5b8181106116265750505090565b8251805185526020908101516001600160401b03168186015260409094019390920191600101611619565b346103815761165f366115db565b9060018060a01b03165f5260016020526116ac60026113da816116958560405f209060018060a01b03165f5260205260405f2090565b019360018060a01b03165f525f60205260405f2090565b6116b68254613377565b915f5b835181101561172557806116de6116d8610879611193600195876131cd565b85614540565b6117096116ee6112ac84876131cd565b6116f6613089565b9283526001600160401b03166020830152565b61171382876133c6565b5261171e81866133c6565b50016116b9565b604051806104a28682611603565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b9060406003198301126103815760043561178681610385565b91602435906001600160401b038211610381576117a591600401610c73565b9091565b346103815761091c6117ba3661176d565b916117c481614223565b614577565b60206040818301928281528451809452019201905f5b8181106117ec5750505090565b825180516001600160a01b0390811686526020828101519091168187015260408083015190870152606080830151908701526080918201516001600160401b03169186019190915260a090940193909201916001016117df565b346103815760203660031901126103815760043561186381610385565b6001600160a01b0381165f90815260026020526040902061188490546133da565b905f5b825181101561197b57806118bf6118b96001936118b48660018060a01b03165f52600260205260405f2090565b613447565b50613460565b8051606082015160808301516001600160a01b039283169361195f9365ffffffffffff9316916001600160701b03908116611943611918604061190a61190487614671565b87614748565b95015165ffffffffffff1690565b94611933611924613098565b6001600160a01b03909a168a52565b6001600160a01b03166020890152565b1660408601526060850152166001600160401b03166080830152565b61196982866133c6565b5261197481856133c6565b5001611887565b604051806104a285826117c9565b3461038157611997366115db565b611a916119a26134ba565b92611a736119bf8460018060a01b03165f525f60205260405f2090565b611a6e610de760036119e58861094d8860018060a01b03165f52600160205260405f2090565b93611a5b6119f560028301613140565b6119fe87614130565b9190508c6060611a53611a4d6108798c54611a39611a25610879836001600160701b031690565b808852611a3460018d01613140565b614540565b602087015260701c6001600160701b031690565b84614540565b910152614540565b60808b015201546001600160a01b031690565b614779565b60a08501526001600160a01b03165f90815260026020526040902090565b8054916001600160a01b03165f5b838110611aef576104a2856040519182918291909160a08060c083019480518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b8082611b13610de76001611b04819689613447565b5001546001600160a01b031690565b1480611b5c575b611b25575b01611a9f565b611b466108796002611b378488613447565b5001546001600160701b031690565b611b5560408801918251612f9f565b9052611b1f565b50611b756104e4611b6d8387613447565b505460d01c90565b431115611b1a565b3461038157602036600319011261038157600435611b9a81610385565b6001600160a01b039081165f9081526020818152604091829020549151919092168152f35b34610381575f36600319011261038157602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038157606036600319011261038157600435611c1a81610385565b60243590611c2782610385565b6001600160a01b03828116908216604435818314611e76573382148015611e6d575b611e5a57611c6090611c5a866147b8565b84613fbf565b6001600160a01b0386165f90815260208190526040902090959250611c8f611c8a60018301613140565b614825565b908115611e3e578054611caa9060f01c60ff161590565b1590565b611e27575b50335f90815260026020526040902096875460088114611df75750611cd48382614846565b978894611cdf6139c7565b93611cf26001600160401b038616613f2f565b90611cfb613098565b6001600160a01b03909316835265ffffffffffff16602083015265ffffffffffff1660408201526001600160a01b03831660608201526001600160701b0386166080820152611d49916134fa565b335f9081526001602052604090206001600160a01b039091165f90815260209190915260409020805460e01c60ff16611d8190613595565b815460ff60e01b191660e09190911b60ff60e01b161790556040805192835260208301939093526001600160401b03169181019190915233908060608101037f39976e573a62bb55c8c7957c0f28fc9e11941e105b5668db85616dbe744e93a491a4611dec90613c33565b604051908152602090f35b610c4f90611e07611b6d8b6131bb565b63119f777960e11b5f5260049190915265ffffffffffff16602452604490565b805460ff60f01b1916600160f01b1790555f611caf565b6363bbb90b60e11b5f526001600160a01b03841660045260245ffd5b634ca7ae2d60e11b5f523360045260245ffd5b50338314611c49565b6396eab70d60e01b5f526001600160a01b03841660045260245ffd5b34610381576040366003190112610381576004356001600160401b03811161038157611ec2903690600401610c73565b906024356001600160401b03811161038157611ee2903690600401610c73565b90818403611f8e5791905f925f945b828610611f2d5761091c8530337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661499b565b90919293611f82600191611f4d611f48610d4a8a878b61319c565b6147b8565b611f70611f5e610d4a8a878b61319c565b611f698a898961319c565b359061493c565b611f7b88878761319c565b3590612f9f565b95019493929190611ef1565b50826355c5b3e360e11b5f5260045260245260445ffd5b3461038157602036600319011261038157600435611fc281610385565b60018060a01b03165f526006602052602060405f205460d01c1515604051908152f35b92919060408401906040855280518092526020606086019101915f5b81811061201357505060209150930152565b83516001600160a01b0316835260209384019390920191600101612001565b346103815760603660031901126103815760043561204f81610385565b6001600160a01b0381165f9081526003602052604090205490602435808311908318028218808303604435848211610584576120999161209491818082109118021890565b6135a6565b915f5b8351811015612109576001906121036120ea6120d56120cb8660018060a01b03165f52600360205260405f2090565b6111d78589612f9f565b905460039190911b1c6001600160a01b031690565b6120f483886133c6565b6001600160a01b039091169052565b0161209c565b5050506104a260405192839283611fe5565b346103815760403660031901126103815760043561213881610385565b6001600160a01b0381165f908152600260205260409020546024359080821015612172576104a26121698385614ae9565b610d1781613c33565b90633f90520360e11b5f5260045260245260445ffd5b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610381576020366003190112610381576004356121e981610385565b6001600160a01b039081165f908152600660209081526040808320549093168083526001825283832090915291902061228490825f525f60205261225861087961227460026113da61225e612243600160405f2001613140565b9654966122586001600160701b038916610879565b90614540565b9760018060a01b03165f525f60205260405f2090565b9260701c6001600160701b031690565b60408051928352602083019190915290f35b81516001600160a01b031681526101808101929161233891906101609081906020810151602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015261010081015161010085015261012081015161012085015261232f6101408201516101408601906001600160401b03169052565b01511515910152565b565b346103815760203660031901126103815760043561235781610385565b61235f6135d8565b506001600160a01b03165f90815260208181526040808320600180845282852090935292209190612391908201613140565b9061239e60028201613140565b9254916123b46001600160701b03841682614540565b916123be81613f05565b9054906001600160a01b0382169583516123de906001600160601b031690565b9560208501516123f4906001600160701b031690565b958251612407906001600160601b031690565b92602081015161241d906001600160701b031690565b9260701c6001600160701b03166001600160701b031661243c91614540565b916124478288614d8f565b9360b087901c61ffff169660c01c65ffffffffffff169761246790614825565b986402000000009a6124776130a7565b6001600160a01b03909d168d526001600160601b0390811660208e01526001600160701b0391821660408e01529190911660608c01521660808a015260a089015260c088015260e087015261010086015261ffff1661012085015265ffffffffffff16610140840152106101608201526040516104a2819282612296565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b34610381575f366003190112610381576125bd6125557f0000000000000000000000000000000000000000000000000000000000000000615749565b61257e7f0000000000000000000000000000000000000000000000000000000000000000615749565b602060405161258d8282613068565b5f8152816125cb81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906124f5565b9087820360408901526124f5565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106125ff57505050500390f35b8351855286955093810193928101926001016125f0565b346103815761262436610a8f565b907f0000000000000000000000000000000000000000000000000000000000000000926126618160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b038116338103612778575060a881901c60ff166127485765ffffffffffff6126958260d01c90565b1661272c5760a01c60ff166126a9816127b1565b8061271857506126b833613f5e565b8181106127035750506126cf600261091c95614dc4565b6001600160a01b038116337f3e2094a853a145de83dcb90098efb1700a44f6881b0a237b3637223a292520635f80a36143a3565b63bd49034f60e01b5f5260045260245260445ffd5b632fa4c0d960e11b5f52610c4f9083614205565b63aad5b96960e01b5f526001600160a01b03831660045260245ffd5b335f9081526020819052604081205463d3abd41760e01b82526001600160a01b0385811660045216602452604490fd5b631979c09b60e31b5f526001600160a01b03808516600452166024523360445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b600311156104f857565b34610381576020366003190112610381576004356127d881610385565b60018060a01b03165f52600660205260ff60405f205460a01c1660405160038210156104f8576020918152f35b346103815760203660031901126103815761091c600435612826813361493c565b30337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661499b565b34610381575f36600319011261038157602061121c61365f565b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610381576040366003190112610381576004356128d281610385565b602435906001600160401b0382168203610381576104a2916128f391613717565b6040519182916020835260208301906124f5565b34610381575f366003190112610381576020604051600a8152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103815760a03660031901126103815760043561298281610385565b6024359060443561299281610385565b606435916084357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381163303612c58575084158015612c4d575b612c395781612a42916129f36129ec612af695613842565b9183614de8565b6001600160a01b0381165f908152602081815260408083206001909252909120909290612aa890612a2590849061094d565b97612a9c5f600187019a8c612a398d613140565b998a9182614f1c565b9c8d80612bf0575b5090612a5591613303565b875460f01c60ff16612bbc575b8c6002890191612a7183613140565b916001600160601b03612a8b84516001600160601b031690565b16612b4a575b50505050600a900490565b90818082109118021890565b60408051998a5260208a018990528901819052976001600160a01b03918216918316907f7da8da8058fdb3118d0a16edb0591482bbb9680332e50db047e44dbcc8d40b4490606090a3613d7a565b8280612b10575b826107db612b0b8383613133565b613c33565b612b43917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613e88565b5f82612afd565b82612ba06108796020612b91612b8b610879612bb29b98612b7b88612b75612ba69b612bac9e614f1c565b9d613303565b5460701c6001600160701b031690565b89612f7e565b9301516001600160701b031690565b90613641565b90612f9f565b9b612f9f565b995f80808e612a91565b612be9612bd7612bcb8b614825565b6001600160d01b031690565b65ffffffffffff431660048b016157cf565b5050612a62565b612a5592919450612c18612c2f91612c1261087987546001600160701b031690565b90612f7e565b612ba061087960208501516001600160701b031690565b939091508d612a4a565b636c92ce2760e01b5f52600485905260245ffd5b5061271085116129d4565b63516616bf60e11b5f52336004526001600160a01b031660245260445ffd5b3461038157612c853661176d565b612c90839293614223565b6001600160a01b038216905f5b818110612ca657005b825f526008602052612cc760405f20612cc083858961319c565b35906158e9565b15612d065780612cda600192848861319c565b35847f52c337f918725ebfff17fcddaa7a516d0f0f3181776416ad78c31a568c402b5b5f80a301612c9d565b90612d159250610c4f9461319c565b63a5869bfb60e01b5f526001600160a01b0390911660045235602452604490565b3461038157602036600319011261038157602061121c600435612d5881610385565b7f000000000000000000000000000000000000000000000000000000000000000090614f9a565b3461038157604036600319011261038157600435612d9c81610385565b6001600160a01b0381165f908152600860209081526040808320602435845260010190915290205415612df65761121c6020917f000000000000000000000000000000000000000000000000000000000000000090615051565b5060205f61121c565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461038157612e473661176d565b907f000000000000000000000000000000000000000000000000000000000000000092612e848160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b038116338103612778575060a881901c60ff166127485765ffffffffffff612eb88260d01c90565b1661272c5760a01c60ff16612ecc816127b1565b806127185750612edb33613f5e565b818110612703575050612ef2600161091c95614dc4565b6001600160a01b038116337fb90c06d0bb2c3934635f60c7418204feae8b8f21b5e030ccf695cb6cec37fe155f80a3614577565b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561058457565b906001820180921161058457565b9190820180921161058457565b612fe2906001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169116612f7e565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081018091116105845790565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b0382111761304857604052565b613019565b604081019081106001600160401b0382111761304857604052565b90601f801991011681019081106001600160401b0382111761304857604052565b60405190612338604083613068565b6040519061233860a083613068565b6040519061233861018083613068565b60405190612338606083613068565b906040516130d38161302d565b91546001600160a01b03811683528260a082901c60ff1660038110156104f857602082015260ff60a883901c161515604082015263ffffffff60b083901c16606082015260d09190911c608090910152565b5f1981019190821161058457565b9190820391821161058457565b90604051606081018181106001600160401b038211176130485760405260408193546001600160601b03811683526001600160701b038160601c16602084015260d01c910152565b634e487b7160e01b5f52603260045260245ffd5b91908110156131ac5760051b0190565b613188565b3561160081610385565b8054156131ac575f5260205f20905f90565b80548210156131ac575f5260205f2001905f90565b634e487b7160e01b5f525f60045260245ffd5b906001600160701b03166001600160701b0319825416179055565b9061326e57818103613220575050565b6001600160401b03826132406001600160701b03612338955416846131f5565b54825467ffffffffffffffff60701b1916607091821c92909216901b67ffffffffffffffff60701b16179055565b6131e2565b634e487b7160e01b5f52603160045260245ffd5b805480156132a7575f19019061329d82826131cd565b61326e575f905555565b613273565b906001600160701b03809116911603906001600160701b03821161058457565b80546dffffffffffffffffffffffffffff60701b191660709290921b6dffffffffffffffffffffffffffff60701b16919091179055565b815160208301516040939093015160609390931b600160601b600160d01b03166001600160601b03919091161760d09290921b6001600160d01b031916919091179055565b6001600160401b0381116130485760051b60200190565b6040519061336c8261304d565b5f6020838281520152565b9061338182613348565b61338e6040519182613068565b828152809261339f601f1991613348565b01905f5b8281106133af57505050565b6020906133ba61335f565b828285010152016133a3565b80518210156131ac5760209160051b010190565b906133e482613348565b6133f16040519182613068565b8281528092613402601f1991613348565b01905f5b82811061341257505050565b6020906040516134218161302d565b5f81525f838201525f60408201525f60608201525f608082015282828501015201613406565b80548210156131ac575f52600360205f20910201905f90565b9060405161346d8161302d565b82546001600160a01b03808216835265ffffffffffff60a083901c16602084015260d09190911c604083015260018401541660608201526002909201546001600160701b03166080830152565b6040519060c082018281106001600160401b03821117613048576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8054600160401b8110156130485761351791600182018155613447565b61326e5781516020830151604084015160d01b6001600160d01b03191665ffffffffffff60a01b60a09290921b919091166001600160a01b03928316171782556060830151600183018054919092166001600160a01b031991909116179055608090910151612338916001600160701b0391909116906002016131f5565b60ff1660ff81146105845760010190565b906135b082613348565b6135bd6040519182613068565b82815280926135ce601f1991613348565b0190602036910137565b6040519061018082018281106001600160401b03821117613048576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b811561364b570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461369757505f90565b4303438111610584576001600160401b036136d7600192827f00000000000000000000000000000000000000000000000000000000000000001690613641565b16016001600160401b0381116105845790565b80548210156131ac575f5260205f209060011b01905f90565b60405190613712602083613068565b5f8252565b6001600160a01b03165f90815260096020526040902080545f926001600160401b03165b8184106137a5575050811561379b5761375661375c92613125565b906136ea565b5061160061376e600183015460ff1690565b915460405160f89390931b6001600160f81b03191660208401526021808401919091528252604182613068565b5050611600613703565b90926137ba6137b48583612f9f565b60011c90565b90826137ec6137e060016137ce86896136ea565b50015460081c6001600160401b031690565b6001600160401b031690565b1161380357506137fb90612f91565b925b9061373b565b93506137fd565b65ffffffffffff9060019263ffffffff60405191602083019384521660408201526040815261383a606082613068565b519020161790565b6001600160a01b039081165f81815260066020526040902054909116919082156138695750565b63a8366d0160e01b5f5260045260245ffd5b6001600160a01b0381165f9081526020818152604080832060019092528220919493916138a990849061094d565b9260018201906138b882613140565b906138de6138d3611a4d61087989546001600160701b031690565b808718818810021890565b8061395e575b505050506002019161391d613902866138fc86613140565b94613133565b612a9c6116d861087985546001600160701b039060701c1690565b80613929575b50505050565b94612ba661394f9261394961394261395597998761508a565b80926150e8565b846141bf565b93613303565b5f808080613923565b849398509382916139b9836139b361397b6002996139be9861508a565b6139858c87613df5565b6139ad6139a78d6113ab6001600160701b03851691546001600160701b031690565b8d6131f5565b826141bf565b9b613303565b613d7a565b905f80806138e4565b6139d76139d261365f565b612fac565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168101809111610584576116009061518e565b906001600160701b03809116911601906001600160701b03821161058457565b9061326e576001600160401b03602083613a5a6001600160701b03612338965116856131f5565b0151825467ffffffffffffffff60701b1916911660701b67ffffffffffffffff60701b16179055565b90815491600160401b83101561304857826111dd916001612338950181556131cd565b90613b3860029295949395613aec84613ace8560018060a01b03165f525f60205260405f2090565b0197613ae6610879613adf8b613140565b92836151bf565b98613303565b6001600160a01b0381165f908152600160205260409020613b0e90849061094d565b928391613b33613b2d8a61111686546001600160701b039060701c1690565b846132cc565b615274565b01928354906008821482151580613bef575b15613ba35750936111d7826111d2613b786123389798611116611193613b726111dd99613125565b886131cd565b95613b93613b84613089565b6001600160701b039098168852565b6001600160401b03166020870152565b92919092613bdf5750926112926123389394613bcf613bc0613089565b6001600160701b039095168552565b6001600160401b03166020840152565b610c4f906112bd6112ac876131bb565b508080613c20575b80613b4a5750613c0c6112ac613b7285613125565b6001600160401b0380861691161015613b4a565b506001613bf7565b6040513d5f823e3d90fd5b80613c3b5750565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610381575f91602483926040519485938492630852cd8d60e31b845260048401525af18015613ca357613c995750565b5f61233891613068565b613c28565b6001600160a01b03918216908216019190821161058457565b906001600160601b03809116911601906001600160601b03821161058457565b906040519060208201927f9c5177bafd652c8de0b9302c00e3de03b076606f62acb8f86e0ca132606621de845260018060a01b0316604083015260018060a01b0316606082015260608152613d37608082613068565b51902090565b604290613d48615367565b906040519161190160f01b8352600283015260228201522090565b91613d71916116009361547d565b909291926154bb565b905482516001600160a01b039283165f8181526001602090815260408083209091529081902054949093169490937fd90cbd61fcf76b17a742dc3785aa7e97eff06b40f3669d184272acebfb21554d93926001600160601b031691613de8916001600160701b031690614540565b82519182526020820152a3565b600301546001600160a01b031680158015613e72575b613e6e5781613e4f6001613e2a613e256123389686614779565b615336565b920180546001600160a01b031660a09390931b6001600160a01b031916929092178255565b80546001600160a01b0319166001600160a01b03909216919091179055565b5050565b5060018201546001600160a01b03168114613e0b565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613ee6575b604091909152155b613ecb5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613efc573d15833b15151616613ebc565b503d5f823e3d90fd5b61ffff80915465ffffffffffff8160c01c1643105f14613f275760a01c161690565b60b01c161690565b65ffffffffffff8111613f475765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b61160090613fb96001600160701b03613fb160018060a01b03841693845f525f602052613f90600160405f2001613140565b945f52600160205260405f209060018060a01b03165f5260205260405f2090565b541682614540565b90614d8f565b6001600160a01b0381165f908152602081815260408083203384526001909252822092949192613ff090869061094d565b905f905f9560ff614006855460ff9060e01c1690565b16614117575b600182019661401a88613140565b9361402f61087987546001600160701b031690565b9261403a8285613133565b935f1982036140995750505050965b61405388846141bf565b968715610a3d576123389461406b856139b993613303565b6140758185613df5565b6140936001600160701b038b166113ab83546001600160701b031690565b906131f5565b6140a690879c959c614540565b8082116140f557506140b8908661508a565b998a116140c6575050614049565b63266d755360e21b5f526001600160a01b039092166004526024919091526001600160401b031660445260645ffd5b63056d4eeb60e31b5f526001600160a01b03851660045260245260445260645ffd5b95509350506141268533615543565b909590949061400c565b60020180545f91825b8284108061417e575b15614177576001600160701b0361415985846131cd565b505416810180911161058457925f1981146105845760010192614139565b9293915050565b506001600160401b0361419185846131cd565b505460701c16431015614142565b906001600160601b03809116911603906001600160601b03821161058457565b91906001600160701b036142008160206141d98588614540565b966001600160601b036141f1818a168284511661419f565b168152019316828451166132ac565b169052565b6001600160a01b03166004526044919060038110156104f857602452565b6001600160a01b0381165f8181526006602052604090209033141580614299575b614279575460a01c60ff168061425b6001926127b1565b036142635750565b632107413760e11b5f52610c4f90600190614205565b631d1d031160e21b5f526001600160a01b0382166004523360245260445ffd5b5080546001600160a01b0316331415614244565b90156131ac5790565b908060209392818452848401375f828201840152601f01601f1916010190565b9160206116009381815201916142b6565b906021116103815760010190602090565b359060208110614306575090565b5f199060200360031b1b1690565b9061326e5760019082518155019060ff60208201511668ffffffffffffffff006040845493015160081b169168ffffffffffffffffff191617179055565b90815491600160401b8310156130485782614375916001612338950181556136ea565b90614314565b9161439c6020926001600160401b03929695966040865260408601916142b6565b9416910152565b919091602182148015906144f7575b6144d5576001600160a01b0381165f9081526009602052604090207f2524e2c5c06aa454e14424b0e9c74a4ff00fbececf54e6940170f9e4f963f2ea929190614495906143fd61365f565b9061441161440b86896142e7565b906142f8565b61444d614438614432614424898c6142ad565b356001600160f81b03191690565b60f81c90565b6144406130b7565b92835260ff166020830152565b6001600160401b03831660408201528154801515806144a9575b1561449a5761447c9261375661437592613125565b6040516001600160a01b0390931695929384938461437b565b0390a2565b506144a491614352565b61447c565b506144c160016137ce6144bb84613125565b866136ea565b6001600160401b0380861691161015614467565b506040516325fe821f60e11b81529182916144f391600484016142d6565b0390fd5b50600160f91b6001600160f81b031961451361442485876142ad565b16141580156143b25750600360f81b6001600160f81b031961453861442485876142ad565b1614156143b2565b8161454b5750505f90565b6001600160701b03602061456d611600946001600160601b0385511690612f7e565b9201511690613641565b6001600160a01b0381165f908152600860205260409020919290919061459e818354612f9f565b81158015614667575b614650575090916001600160a01b03811691905f5b8281106145cb57505050505050565b6145e3611ca66145dc83868a61319c565b3587615a0e565b61462157806145f5600192858961319c565b35857f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3016145bc565b61462f90610c4f938761319c565b63218b654b60e11b5f526001600160a01b0390911660045235602452604490565b631fcccfa960e21b5f52600452600860245260445ffd5b50600881116145a7565b80516001600160a01b03165f9081526020819052604090206004016146b96104e46146ad65ffffffffffff60408601511665ffffffffffff1690565b43818082109118021890565b90805415801561471d575b6147065765ffffffffffff906146f86146e9602061160096015165ffffffffffff1690565b936001600160d01b039261565c565b169116818082109118021890565b5050602001516116009065ffffffffffff166104e4565b5061473661472a82615619565b5165ffffffffffff1690565b65ffffffffffff8084169116116146c4565b61476d9065ffffffffffff602061456d6001600160701b036080850151169586612f7e565b81039081116105845790565b6001820154906001600160701b038260a01c9354169160018060a01b03168103908111610584576147a991612f7e565b60601c81018091116105845790565b6001600160a01b039081165f818152602081905260409020549091169081156148135750805f52600660205260405f205460d01c6147f35750565b63aad5b96960e01b5f9081526001600160a01b0391909116600452602490fd5b6343fb4c2f60e01b5f5260045260245ffd5b604065ffffffffffff910151166001602f1b036001602f1b81116105845790565b909160018060a01b038216805f525f60205260405f20600181019361486a85613140565b9261487484614825565b6402000000001161492a57506148d5614892612338959697856151bf565b8451602086015160408701516001600160d01b031960d09190911b166001600160601b03909216600160601b600160d01b0360609290921b919091161717909755565b335f9081526001602052604090206139b9906148f290839061094d565b6148fc8185613df5565b61492361491d6001600160701b038a1661111684546001600160701b031690565b826131f5565b8233615274565b6363bbb90b60e11b5f5260045260245ffd5b908015610a3d577f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc6149966149718385614846565b6040805194855260208501919091526001600160a01b03909416933393918291820190565b0390a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f51148116156149ec575b6040919091525f60605215613ec4565b6001811516613efc573d15833b151516166149dc565b9061326e57818103614a12575050565b815481546001600160a01b0319166001600160a01b0391909116178155612338916002906001600160701b039082908054855465ffffffffffff60a01b191665ffffffffffff60a01b909116178555805485546001600160d01b03166001600160d01b031990911617855560018181015490860180546001600160a01b0319166001600160a01b039290921691909117905501541691016131f5565b805480156132a7575f190190614ac48282613447565b61326e576002815f809355826001820155015555565b60ff168015610584575f190190565b6001600160a01b0381165f9081526002602052604081209093929190614b126118b98483613447565b614b1b81614671565b614b258183614748565b6001600160a01b0385165f9081526001602052604090209091906060840180519091614b59916001600160a01b0316610d4f565b958315159182614ca2575b5050614b7c6104e4604086015165ffffffffffff1690565b43118015614c82575b15614bed575050505080614bbd61233894614bb7614baf614ba9614bc29654613125565b85613447565b509184613447565b90614a02565b614aae565b8054614bd39060e01c60ff16614ada565b815460ff60e01b191660e09190911b60ff60e01b16179055565b90929591939450614c00575b5050505050565b614c6b6002936001600160701b03614c636080614c7899614c55614c719865ffffffffffff614c2f8a8e613447565b50805465ffffffffffff60a01b19169190921660a01b65ffffffffffff60a01b16179055565b01516001600160701b031690565b9116906132ac565b93613447565b50016131f5565b5f80808080614bf9565b50614c9a61087960808601516001600160701b031690565b831015614b85565b80516001600160a01b03165f908152602081905260409020919a50614cc78883613df5565b8754614cdf906001600160701b0387811691166132ac565b614ce990896131f5565b6001820190614cf782613140565b9b8c92614d0488856141bf565b9d614d0e91613303565b87516001600160a01b031682519091908e906001600160a01b0316604080518b815260208101939093526001600160a01b0391821694821693909116919081908101037fa664d18583b0a08524c3fb4558a4cfdca33896e91026575a6bd21665936b1b2391a4516001600160a01b031691614d8892613d7a565b5f80614b64565b6001600160601b03612a9c915116917f0000000000000000000000000000000000000000000000000000000000000000612f7e565b9060038110156104f857815460ff60a01b191660a09190911b60ff60a01b16179055565b6001600160a01b0381165f908152600660205260409020805460d01c15614eba575465ffffffffffff614e376104e4614e31614e248560d01c90565b9460b01c63ffffffff1690565b8661380a565b9116148015614e93575b614e75576001600160a01b03165f90815260076020526040902061233891614e6891610471565b805460ff19166001179055565b637679c92160e01b5f526001600160a01b031660045260245260445ffd5b50614eb561047e836104718460018060a01b03165f52600760205260405f2090565b614e41565b919050614efc614edc63ffffffff614ed143613125565b40441816809361380a565b83546001600160d01b031660d09190911b6001600160d01b031916178355565b815463ffffffff60b01b191660b09190911b63ffffffff60b01b16179055565b919091612710614f36846001600160601b03845116612f7e565b04926001600160601b03614f4f8186168285511661419f565b168252614f5b82614825565b90612710039061271082116105845761271091614f7791612f7e565b046001602f1b036001602f1b81116105845765ffffffffffff1660409190910152565b6001600160a01b03165f908152600660205260409020614fb9906130c6565b6020810151614fc7816127b1565b80614fd36002926127b1565b1480159061502e575b8015615021575b61501b5751614ffa906001600160a01b0316613f5e565b9081101561500757505f90565b61160090670de0b6b3a7640000900461518e565b50505f90565b5060408101511515614fe3565b5065ffffffffffff615049608083015165ffffffffffff1690565b161515614fdc565b6001600160a01b03165f908152600660205260409020615070906130c6565b602081015161507e816127b1565b80614fd36001926127b1565b90806150965750505f90565b6150b66001600160601b03916001600160701b0360208501511690612f7e565b91511680156150d6576150ce6001915f198401613641565b019015150290565b634e487b715f5260126020526024601cfd5b6002829161510f61111b6001600160701b0385166001600160701b03845460701c166132ac565b01915b61511a575050565b81545f1981019081116105845761513190836131cd565b5080546001600160701b031680831061517557509061515d61087961516393546001600160701b031690565b90613133565b908161516e82613287565b9091615112565b61233893506001600160701b03614093929316906132ac565b6001600160401b0381116151a8576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b91909160208101906001600160701b0382511680155f14615250575083905b81946001600160601b03825116908101809111610584576152066001600160601b0391615336565b1690526001600160701b03825116908101809111610584576001600160701b038111615239576001600160701b03169052565b6306dfcc6560e41b5f52607060045260245260445ffd5b61525d61526e9186612f7e565b6001600160601b0383511690613641565b906151de565b9091805460ff8160e81c1680156152f0575b6139235760ff60e81b1916600160e81b1790556001600160a01b03165f9081526003602052604090208054600160401b811015613048576152cc916001820181556131cd565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b506001600160a01b0383811690851614615286565b6001600160a01b03811161531f576001600160a01b031690565b6306dfcc6560e41b5f5260a060045260245260445ffd5b6001600160601b038111615350576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615454575b156153c2577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613d3760c082613068565b507f00000000000000000000000000000000000000000000000000000000000000004614615399565b90604183036154a7576154a09250602081013591604082359201355f1a9061598c565b9192909190565b50505f9160029190565b600411156104f857565b6154c4816154b1565b806154cd575050565b6154d6816154b1565b600181036154ed5763f645eedf60e01b5f5260045ffd5b6154f6816154b1565b60028103615511575063fce698f760e01b5f5260045260245ffd5b8061551d6003926154b1565b146155255750565b6335e2f38360e21b5f5260045260245ffd5b8015610584575f190190565b6001600160a01b0381165f90815260026020526040812090938493849391928054916001600160a01b031690825b61557b5750505050565b91958161559c610de76001611b046155968c9d97999d613125565b88613447565b0361560c576155b9835496612ba66155b38a613125565b8b614ae9565b9583541061560c57506155e090612ba66108796002611b376155da8b613125565b87613447565b956156026155fc6104e4611b6d6155f68a613125565b86613447565b96615537565b9182939193615571565b9561560290979197615537565b61562161335f565b5061562a61335f565b508054156131ac575f5260205f20604051906156458261304d565b5465ffffffffffff8116825260301c602082015290565b908154905f9180600582116156ef575b65ffffffffffff91509291165b8282106156af5750508061568d5750505f90565b6116009161569d6156a892613125565b905f5260205f200190565b5460301c90565b909180831860011c8184160190845f528265ffffffffffff8360205f20015416115f146156df5750915b90615679565b92506156ea90612f91565b6156d9565b6156f882615a71565b820391821161058457845f5265ffffffffffff8260205f2001541665ffffffffffff8416105f14615731575065ffffffffffff9061566c565b925061574365ffffffffffff91612f91565b9261566c565b60ff811690601f82116157785760405191615765604084613068565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054600160401b811015613048576157a4916001820181556131cd565b61326e57815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b8054929392801561587b576157e66157f191613125565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161586c57879303615838575061583492509065ffffffffffff82549181199060301b169116179055565b9190565b9150506158349161585861584a613089565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615787565b632520601d60e01b5f5260045ffd5b50906158a09161588c61584a613089565b6001600160d01b0385166020830152615787565b5f9190565b916158be9183549060031b91821b915f19901b19161790565b9055565b805480156132a7575f1901906158d882826131cd565b8154905f199060031b1b1916905555565b6001810191805f528260205260405f2054928315155f14615984575f1984018481116105845783545f19810194908511610584575f95858361593797610471950361593d575b5050506158c2565b55600190565b61596d6159679161595e61595461597b95886131cd565b90549060031b1c90565b928391876131cd565b906158a5565b85905f5260205260405f2090565b555f808061592f565b505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615a03579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613ca3575f516001600160a01b038116156159f957905f905f90565b505f906001905f90565b5050505f9160039190565b5f82815260018201602052604090205461501b57805490600160401b8210156130485782615a5c615a468460018096018555846131cd565b819391549060031b91821b915f19901b19161790565b90558054925f520160205260405f2055600190565b600181111561160057806001600160801b821015615b92575b615b38615b2e615b24615b1a615b10615b06615af5615b3f9760048a600160401b615b449c1015615b85575b640100000000811015615b78575b62010000811015615b6b575b610100811015615b5e575b6010811015615b51575b1015615b49575b60030260011c90565b615aff818b613641565b0160011c90565b615aff818a613641565b615aff8189613641565b615aff8188613641565b615aff8187613641565b615aff8186613641565b8093613641565b821190565b900390565b60011b615aec565b60041c9160021b91615ae5565b60081c9160041b91615adb565b60101c9160081b91615ad0565b60201c9160101b91615ac4565b60401c9160201b91615ab6565b5050615b44615b3f615b38615b2e615b24615b1a615b10615b06615af5615bb98a60801c90565b9850600160401b9750615a8a965050505050505056",
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
