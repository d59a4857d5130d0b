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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"channels_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"minerMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"coordinatorMinimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ownMultiple\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondBlocks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"commissionCap\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"commissionNotice\",\"type\":\"uint64\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"fault\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadBinding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"BadModelCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadParameter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"BadVrfKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"effective\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BelowMinimum\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"CommissionAboveCap\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"accounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amounts\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelNotAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"NoSuchRedelegation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"channels\",\"type\":\"address\"}],\"name\":\"NotChannels\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"current\",\"type\":\"address\"}],\"name\":\"NotCurrentOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnoughStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnStakeStays\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"SameAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockedShares\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"SharesLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"firstUntilBlock\",\"type\":\"uint64\"}],\"name\":\"TooManyRedelegations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"entries\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondQueueFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WornOut\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromBlock\",\"type\":\"uint64\"}],\"name\":\"CommissionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"CoordinatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"MinerRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"former\",\"type\":\"address\"}],\"name\":\"OperatorBound\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"name\":\"Redelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"RedelegationSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"StakePaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"}],\"name\":\"StakeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"VrfKeySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BOUNTY_PART\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MODELS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REDELEGATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_UNBONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbondingShares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ownUnbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"effective\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nextCommission\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"commissionBlock\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"wornOut\",\"type\":\"bool\"}],\"internalType\":\"structAccountInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"accountsOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"addModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"bindOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"channels\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts_\",\"type\":\"address[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commissionCap\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commissionNotice\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"coordinatorMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"coordinatorWeightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"holdingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockedShares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"withdrawable\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"internalType\":\"structHoldingInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"jailed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minerMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"modelsOf\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ownMultiple\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownStakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burn\",\"type\":\"uint256\"}],\"name\":\"payFromStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"redelegate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"}],\"name\":\"redelegationsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"untilBlock\",\"type\":\"uint64\"}],\"internalType\":\"structRedelegationInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"registerCoordinator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"registerMiner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"removeModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"reward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"roleOf\",\"outputs\":[{\"internalType\":\"enumRole\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"setVrfKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"settleRedelegation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bountyCap\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"fault\",\"type\":\"bytes32\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slashableOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"fault\",\"type\":\"bytes32\"}],\"name\":\"slashedFor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startUnbond\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unbondsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"internalType\":\"structUnbondInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts_\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"vrfKeyAt\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"weightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "1b5b1448a3b18ba1408856b9ef6917c969",
	Bin: "0x6102c0806040523461054957806162c8803803809161001e8285610561565b83398101039061016082126105495780516001600160a01b03811691908281036105495761004e60208301610584565b9361010061005e60408501610584565b91605f190112610549576040519061010082016001600160401b0381118382101761054d57604052606084015182526080840151926020830193845260a0850151604084019081526100b260c08701610598565b96606085019788526100c660e08801610598565b92608086019384526100db6101008901610598565b9360a087019485526101208901519861ffff8a168a03610549576101406101099160c08a019b8c5201610598565b9960e088019a8b5260405192610120604085610561565b600684526020840194654375636b6f6f60d01b86526040519761014460408a610561565b60018952603160f81b60208a0190815297519351945190516001600160401b03958616959081169116600282106105365760805260a052156104a15781156104fc5782156104c15760c05260e0526101005261019f816105ac565b6101c0526101ac846105ac565b6101e052519020918261018052519020806101a05246610140526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021760c082610561565b5190206101205230610160526001600160a01b0386161580156104b0575b6104a1578151670de0b6b3a7640000811061046657508251670de0b6b3a76400008110610425575061ffff8451169561271087116103e9576102005261022052516102405251610260525161ffff1661028052516001600160401b03166102a05250604051615cb0908161061882396080518181816106890152818161309601526136d7015260a05181818161159d01528181613065015261371f015260c0518181816108d301528181610cce0152818161143101528181611ef10152818161281c01528181612b5c01528181612fe50152613cb8015260e051818181612ebf0152614e230152610100518181816129330152613a5d01526101205181615481015261014051816155380152610160518161544b015261018051816154d001526101a051816154f601526101c0518161252201526101e0518161254b015261020051818181612878015261298d0152610220518181816106e0015261218e015261024051818181610fc801528181612e7a0152612ef3015261026051818181611730015281816126180152612e03015261028051818181610e2e0152611bca01526102a051818181610a4f0152610ec70152f35b6084876040519063a260e9cf60e01b825260406004830152600d60448301526c0636f6d6d697373696f6e43617609c1b60648301526024820152fd5b6084906040519063a260e9cf60e01b8252604060048301526012604483015271636f6f7264696e61746f724d696e696d756d60701b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b6d696e65724d696e696d756d60a01b60648301526024820152fd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b03811615610235565b6084836040519063a260e9cf60e01b825260406004830152600c60448301526b756e626f6e64426c6f636b7360a01b60648301526024820152fd5b6084826040519063a260e9cf60e01b825260406004830152600b60448301526a6f776e4d756c7469706c6560a81b60648301526024820152fd5b5063ad6bddef60e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761054d57604052565b51906001600160a01b038216820361054957565b51906001600160401b038216820361054957565b601f8151116105d75760208151910151602082106105c8571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461034a5780630e5c8bef1461034557806310240569146102a05780631129ee371461034057806311f78a381461033b57806314afd79e1461033657806315e5a1e51461033157806318171b901461032c57806321146b3f146102a057806321670f221461032757806328561b0d146103225780632e8dc8ee1461031d578063318d9e5d14610318578063355e6b43146103135780633fdb7b0a1461030e578063426233601461030957806348b2d3381461030457806351cff8d9146102ff578063573ca58a146102fa57806357d775f8146102f5578063591c514d146102f057806359fb19e6146102eb5780635c3c8f5e146102e65780636179b20f146102e157806362b93881146102dc578063636f35d3146102d7578063687251f8146102d25780636bd8f804146102cd5780636f816a20146102c85780637043e5dd146102c357806375499496146102be57806379785a78146102b957806379a4e450146102b45780637cbacda4146102af5780638086b8ba146102aa57806384b0196e146102a5578063883d35f2146102a05780638ba03f1f1461029b578063a5d7827e14610296578063a694fc3a14610291578063aea0e78b1461028c578063b134427114610287578063bbd73ccc14610282578063c4acf2f01461027d578063cc05518314610278578063d5a1997414610273578063d6290a991461026e578063dee3066614610269578063e709c9dc14610264578063eb55484f1461025f578063f1597df21461025a5763fc0c546a14610255575f80fd5b612fd0565b612ee2565b612ea8565b612e28565b612ddf565b612d20565b612957565b612914565b6128f9565b6128a7565b612863565b612849565b6127f7565b6127ad565b612607565b6104e1565b61250a565b61232b565b6121bd565b612179565b61210c565b612023565b611f96565b611e83565b611bee565b611bb0565b611b6e565b61196f565b61182c565b61178f565b611719565b611637565b61157e565b6114d5565b611301565b611052565b610feb565b610fb1565b610e18565b610c87565b610ace565b610a30565b6107f7565b6106ad565b61066a565b610627565b6105a6565b6104fc565b610396565b34610381576020366003190112610381576004356001600160401b038116810361038157610379602091613056565b604051908152f35b5f80fd5b6001600160a01b0381160361038157565b34610381576040366003190112610381576004356103b381610385565b6024359060018060a01b0381165f52600660205260405f2091604051926103d9846130d7565b546001600160a01b03811684529160a083901c60ff169060038210156104dc578261044e61045b9261043560608961046297602061047e9c015260ff8a60a81c1615156040820152019760b01c88906001600160501b03169052565b6001600160a01b03165f90815260076020526040902090565b905f5260205260405f2090565b5460ff1690565b918215610482575b505060405190151581529081906020820190565b0390f35b516001600160501b031680151592509081836104a3575b5050505f8061046a565b6104d3929350906104cd6104c16104c19363ffffffff9060301c1690565b6001600160501b031690565b90613878565b145f8080610499565b61278f565b34610381575f36600319011261038157602060405160088152f35b346103815760203660031901126103815760043561051981610385565b60018060a01b03165f52600660205260018060a01b0360405f2054165f525f60205260405f206001600160601b0360028160018401541692015416810180911161056857604051908152602090f35b613014565b60206040818301928281528451809452019201905f5b8181106105905750505090565b8251845260209384019390920191600101610583565b34610381576020366003190112610381576004356105c381610385565b60018060a01b03165f52600860205260405f206040519081602082549182815201915f5260205f20905f5b8181106106115761047e856106058187038261312d565b6040519182918261056d565b82548452602090930192600192830192016105ee565b346103815760203660031901126103815760043561064481610385565b60018060a01b03165f526006602052602060018060a01b0360405f205416604051908152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610381576080366003190112610381576004356106ca81610385565b602435906106d782610385565b604435906064357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036107e1575061074761074061073361072d610726866138b8565b9487613049565b846138f1565b9485811890861102851890565b80946131e6565b937fb06a0ebab2acb0698fe687da58802b06bf0ff14b6bc01bd3d549c17c6dfa1fb06107b3610774613a43565b92866107d0575b60408051888152602081018a90526001600160401b03909516908501526001600160a01b039081169581169416929081906060820190565b0390a46107bf82613cae565b604080519182526020820192909252f35b6107dc84888784613b22565b61077b565b63d5f0a26760e01b5f523360045260245260445ffd5b346103815760403660031901126103815760043561081481610385565b610820602435916138b8565b908015610a21576001600160a01b0382165f9081526020819052604090206109009261086961085d60018401546001600160701b039060601c1690565b6001600160701b031690565b8392670de0b6b3a764000082101561097d575b50506108cc7f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919183610902575b6040805186815260208101959095526001600160a01b0390911693918291820190565b0390a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614a1e565b005b61097861090e85615417565b6109586001610946856109318160018060a01b03165f52600160205260405f2090565b9060018060a01b03165f5260205260405f2090565b0191610953835460a01c90565b613d3c565b81546001600160a01b031660a09190911b6001600160a01b031916179055565b6108a9565b6108cc91935091610a1b836109fe60036109e96109e46109d16109c96109c37f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919b613f80565b8d613028565b612710900490565b996109dc8b8d6131e6565b60601b6136af565b6153e6565b920180549092906001600160a01b0316613d23565b81546001600160a01b0319166001600160a01b0391909116179055565b9161087c565b631f2a200560e01b5f5260045ffd5b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b604060031982011261038157600435610a8b81610385565b916024356001600160401b0381116103815782602382011215610381578060040135926001600160401b0384116103815760248483010111610381576024019190565b3461038157610adc36610a73565b6001600160a01b038381165f9081526006602052604090208054909493911680610c36575090610b1d91610b18610b138533613d5c565b613db8565b613dde565b6001600160a01b0382811691908116829003610c14575082546001600160a01b031916331790925561090091335f9081526020819052604090208054909290610b95906001600160a01b0316916001600160a01b038316610be1575b84546001600160a01b0319166001600160a01b03909116178455565b6040516001600160a01b0391909116815233907f8409b7e95e1a67e93929d059100dc0cf4cf3eabfce4350e785261d489a7eaf7390602090a3610bda600182016131f3565b9033613df5565b6001600160a01b0383165f908152600660205260409020610c0f90805460ff60a81b1916600160a81b179055565b610b79565b631397871560e31b5f526001600160a01b038084166004521660245260445b5ffd5b639e62f35360e01b5f526001600160a01b038085166004521660245260445ffd5b9181601f84011215610381578235916001600160401b038311610381576020808501948460051b01011161038157565b34610381576020366003190112610381576004356001600160401b03811161038157610cb7903690600401610c57565b905f915f5b818110610d0b5761047e84610cfb81337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f03565b6040519081529081906020820190565b335f908152600160208190526040909120610d4790610d33610d2e85878961324f565b613264565b60018060a01b03165f5260205260405f2090565b610d7a81610d75610d5c610d2e87898b61324f565b6001600160a01b03165f90815260208190526040902090565b613e70565b0193610d96610d8a865460a01c90565b6001600160601b031690565b948515610e0d5780546001600160a01b0316905560019190610db9908690613049565b94610dd7610dcb610d2e84878961324f565b6001600160a01b031690565b6040519182529033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268390602090a35b01610cbc565b509350600190610e07565b34610381576020366003190112610381576004357f000000000000000000000000000000000000000000000000000000000000000061ffff81168211610f9557507f96ce736ab8b4c9068e78c0617e3ede7487b4ed04ddabe8433ce4fd2a649588d8610f6961ffff610f49610e9c3360018060a01b03165f525f60205260405f2090565b610ea581613f80565b9081871180610f82575b15610f6e57610f11610ef2610eed6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001643613049565b613faa565b9485935b835461ffff60a01b1916911660a01b61ffff60a01b16178255565b805460b088901b61ffff60b01b1667ffffffffffffffff60b01b199091161760c09290921b65ffffffffffff60c01b16919091179055565b6040805194855265ffffffffffff90911660208501523393918291820190565b0390a2005b610f1165ffffffffffff4316948593610ef6565b5080546001600160a01b03161515610eaf565b6334f7295b60e01b5f5260049190915261ffff1660245260445ffd5b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103815760203660031901126103815760043561100881610385565b6001600160a01b03165f9081526006602052604090205460a881901c60ff1615611038575060205f604051908152f35b60209061104d906001600160a01b0316613fd9565b610379565b346103815760403660031901126103815760043561106f81610385565b61107b6024358261403a565b9091611085613a43565b9260026110a18660018060a01b03165f525f60205260405f2090565b01946110c36110af876131f3565b966110bd61085d858a6152a0565b97614280565b335f9081526001602052604090206002906110df908390610931565b611106611100896110fb84546001600160701b039060701c1690565b613a8f565b8261337f565b611111818433615355565b019586549060088214821515806112c3575b156112125750611201959493926111c8836111c260209b6111bc6111868d976110fb6111786111727f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9c6131d8565b86613280565b50546001600160701b031690565b936111a161119261314e565b6001600160701b039096168652565b6111b78f89908701906001600160401b03169052565b6131d8565b90613280565b90613aaf565b6040805194855260208501959095526001600160401b0391909116938301939093526001600160a01b03909216913391606090a3613cae565b6001600160401b0360405191168152f35b9190916112815750856112019594939261127c7f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9360209a61126461125561314e565b6001600160701b039093168352565b6001600160401b038516828d0152613aff565b613aff565b6111c8565b610c33906112a26112918a61326e565b505460701c6001600160401b031690565b630ee346af60e11b5f526004919091526001600160401b0316602452604490565b5080806112fa575b8061112357506112e66112916112e0856131d8565b8b613280565b6001600160401b03808a1691161015611123565b505f6112cb565b346103815760203660031901126103815760043561131e81610385565b335f908152600160205260409020611337908290610931565b90611341826141ab565b91909260028101938454811561149a57815b8181106114705750505f5b81811061145e5761047e858561139b866113956001600160701b03851661139083546001600160701b039060701c1690565b61335f565b9061337f565b6113ef6113cc6113c560026113bf8560018060a01b03165f525f60205260405f2090565b016131f3565b938461423a565b9260026113e88460018060a01b03165f525f60205260405f2090565b0190614280565b6040518281526001600160a01b03919091169033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a3610cfb81337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f03565b60019061146a8761333a565b0161135e565b806114946114806001938a613280565b5061148e6112e087856131e6565b906132c3565b01611353565b85906114c15750610c335f5b631ca93f3f60e01b5f526001600160401b0316600452602490565b6114d0611291610c339261326e565b6114a6565b34610381576114e336610a73565b6001600160a01b0383165f818152600660205260409020919291903314158061156a575b61154a575460029060a01c60ff1661151e826127a3565b611527816127a3565b036115355761090092614457565b632107413760e11b5f52610c336002846142b9565b631d1d031160e21b5f526001600160a01b0384166004523360245260445ffd5b5080546001600160a01b0316331415611507565b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6040906003190112610381576004356115d981610385565b906024356115e681610385565b90565b60206040818301928281528451809452019201905f5b81811061160c5750505090565b8251805185526020908101516001600160401b031681860152604090940193909201916001016115ff565b3461038157611645366115c1565b9060018060a01b03165f52600160205261169260026113bf8161167b8560405f209060018060a01b03165f5260205260405f2090565b019360018060a01b03165f525f60205260405f2090565b61169c82546133e5565b915f5b835181101561170b57806116c46116be61085d61117860019587613280565b856145f4565b6116ef6116d46112918487613280565b6116dc61314e565b9283526001600160401b03166020830152565b6116f98287613434565b526117048186613434565b500161169f565b6040518061047e86826115e9565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b9060406003198301126103815760043561176c81610385565b91602435906001600160401b0382116103815761178b91600401610c57565b9091565b34610381576109006117a036611753565b916117aa816142d7565b61462b565b60206040818301928281528451809452019201905f5b8181106117d25750505090565b825180516001600160a01b0390811686526020828101519091168187015260408083015190870152606080830151908701526080918201516001600160401b03169186019190915260a090940193909201916001016117c5565b346103815760203660031901126103815760043561184981610385565b6001600160a01b0381165f90815260026020526040902061186a9054613448565b905f5b825181101561196157806118a561189f60019361189a8660018060a01b03165f52600260205260405f2090565b6134b5565b506134ce565b8051606082015160808301516001600160a01b03928316936119459365ffffffffffff9316916001600160701b039081166119296118fe60406118f06118ea87614725565b876147fc565b95015165ffffffffffff1690565b9461191961190a61315d565b6001600160a01b03909a168a52565b6001600160a01b03166020890152565b1660408601526060850152166001600160401b03166080830152565b61194f8286613434565b5261195a8185613434565b500161186d565b6040518061047e85826117af565b346103815761197d366115c1565b611a77611988613528565b92611a596119a58460018060a01b03165f525f60205260405f2090565b611a54610dcb60036119cb886109318860018060a01b03165f52600160205260405f2090565b93611a416119db600283016131f3565b6119e4876141ab565b9190508c6060611a39611a3361085d8c54611a1f611a0b61085d836001600160701b031690565b808852611a1a60018d016131f3565b6145f4565b602087015260701c6001600160701b031690565b846145f4565b9101526145f4565b60808b015201546001600160a01b031690565b61482d565b60a08501526001600160a01b03165f90815260026020526040902090565b8054916001600160a01b03165f5b838110611ad55761047e856040519182918291909160a08060c083019480518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b8082611af9610dcb6001611aea8196896134b5565b5001546001600160a01b031690565b1480611b42575b611b0b575b01611a85565b611b2c61085d6002611b1d84886134b5565b5001546001600160701b031690565b611b3b60408801918251613049565b9052611b05565b50611b66611b5b611b5383876134b5565b505460d01c90565b65ffffffffffff1690565b431115611b00565b3461038157602036600319011261038157600435611b8b81610385565b6001600160a01b039081165f9081526020818152604091829020549151919092168152f35b34610381575f36600319011261038157602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038157606036600319011261038157600435611c0b81610385565b60243590611c1882610385565b6001600160a01b03828116908216604435818314611e67573382148015611e5e575b611e4b57611c5190611c4b8661486c565b8461403a565b6001600160a01b0386165f90815260208190526040902090959250611c80611c7b600183016131f3565b6148d9565b908115611e2f578054611c9b9060f01c60ff161590565b1590565b611e18575b50335f90815260026020526040902096875460088114611de85750611cc583826148fa565b978894611cd0613a43565b93611ce36001600160401b038616613faa565b90611cec61315d565b6001600160a01b03909316835265ffffffffffff16602083015265ffffffffffff1660408201526001600160a01b03831660608201526001600160701b0386166080820152611d3a91613568565b335f9081526001602052604090206001600160a01b039091165f90815260209190915260409020805460e01c60ff16611d7290613603565b815460ff60e01b191660e09190911b60ff60e01b161790556040805192835260208301939093526001600160401b03169181019190915233908060608101037f39976e573a62bb55c8c7957c0f28fc9e11941e105b5668db85616dbe744e93a491a4611ddd90613cae565b604051908152602090f35b610c3390611df8611b538b61326e565b63119f777960e11b5f5260049190915265ffffffffffff16602452604490565b805460ff60f01b1916600160f01b1790555f611ca0565b6363bbb90b60e11b5f526001600160a01b03841660045260245ffd5b634ca7ae2d60e11b5f523360045260245ffd5b50338314611c3a565b6396eab70d60e01b5f526001600160a01b03841660045260245ffd5b34610381576040366003190112610381576004356001600160401b03811161038157611eb3903690600401610c57565b906024356001600160401b03811161038157611ed3903690600401610c57565b90818403611f7f5791905f925f945b828610611f1e576109008530337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614a1e565b90919293611f73600191611f3e611f39610d2e8a878b61324f565b61486c565b611f61611f4f610d2e8a878b61324f565b611f5a8a898961324f565b35906149bf565b611f6c88878761324f565b3590613049565b95019493929190611ee2565b50826355c5b3e360e11b5f5260045260245260445ffd5b3461038157602036600319011261038157600435611fb381610385565b60018060a01b03165f526006602052602060405f205460b01c1515604051908152f35b92919060408401906040855280518092526020606086019101915f5b81811061200457505060209150930152565b83516001600160a01b0316835260209384019390920191600101611ff2565b346103815760603660031901126103815760043561204081610385565b6001600160a01b0381165f90815260036020526040902054906024358083119083180282188083036044358482116105685761208a9161208591818082109118021890565b613614565b915f5b83518110156120fa576001906120f46120db6120c66120bc8660018060a01b03165f52600360205260405f2090565b6111bc8589613049565b905460039190911b1c6001600160a01b031690565b6120e58388613434565b6001600160a01b039091169052565b0161208d565b50505061047e60405192839283611fd6565b346103815760403660031901126103815760043561212981610385565b6001600160a01b0381165f9081526002602052604090205460243590808210156121635761047e61215a8385614b6c565b610cfb81613cae565b90633f90520360e11b5f5260045260245260445ffd5b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610381576020366003190112610381576004356121da81610385565b6001600160a01b039081165f908152600660209081526040808320549093168083526001825283832090915291902061227590825f525f60205261224961085d61226560026113bf61224f612234600160405f20016131f3565b9654966122496001600160701b03891661085d565b906145f4565b9760018060a01b03165f525f60205260405f2090565b9260701c6001600160701b031690565b60408051928352602083019190915290f35b81516001600160a01b031681526101808101929161232991906101609081906020810151602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501526123206101408201516101408601906001600160401b03169052565b01511515910152565b565b346103815760203660031901126103815760043561234881610385565b612350613646565b506001600160a01b03165f908152602081815260408083206001808452828520909352922091906123829082016131f3565b9061238f600282016131f3565b9254916123a56001600160701b038416826145f4565b916123af81613f80565b9054906001600160a01b0382169583516123cf906001600160601b031690565b9560208501516123e5906001600160701b031690565b9582516123f8906001600160601b031690565b92602081015161240e906001600160701b031690565b9260701c6001600160701b03166001600160701b031661242d916145f4565b916124388288614e12565b9360b087901c61ffff169660c01c65ffffffffffff1697612458906148d9565b986402000000009a61246861316c565b6001600160a01b03909d168d526001600160601b0390811660208e01526001600160701b0391821660408e01529190911660608c01521660808a015260a089015260c088015260e087015261010086015261ffff1661012085015265ffffffffffff166101408401521061016082015260405161047e819282612287565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b34610381575f366003190112610381576125ae6125467f000000000000000000000000000000000000000000000000000000000000000061582a565b61256f7f000000000000000000000000000000000000000000000000000000000000000061582a565b602060405161257e828261312d565b5f8152816125bc81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906124e6565b9087820360408901526124e6565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106125f057505050500390f35b8351855286955093810193928101926001016125e1565b346103815761261536610a73565b907f0000000000000000000000000000000000000000000000000000000000000000926126528160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b03811633810361276a575060a881901c60ff1661273a576001600160501b036126878260b01c90565b1661271e5760a01c60ff1661269b816127a3565b8061270a57506126aa33613fd9565b8181106126f55750506126c1600261090095614e47565b6001600160a01b038116337f3e2094a853a145de83dcb90098efb1700a44f6881b0a237b3637223a292520635f80a3614457565b63bd49034f60e01b5f5260045260245260445ffd5b632fa4c0d960e11b5f52610c3390836142b9565b63aad5b96960e01b5f526001600160a01b03831660045260245ffd5b335f9081526020819052604081205463d3abd41760e01b82526001600160a01b0385811660045216602452604490fd5b631979c09b60e31b5f526001600160a01b03808516600452166024523360445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b600311156104dc57565b34610381576020366003190112610381576004356127ca81610385565b60018060a01b03165f52600660205260ff60405f205460a01c1660405160038210156104dc576020918152f35b346103815760203660031901126103815761090060043561281881336149bf565b30337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614a1e565b34610381575f3660031901126103815760206112016136cd565b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610381576040366003190112610381576004356128c481610385565b602435906001600160401b03821682036103815761047e916128e591613785565b6040519182916020835260208301906124e6565b34610381575f366003190112610381576020604051600a8152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103815760a03660031901126103815760043561297481610385565b6024359060443561298481610385565b606435906084357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381163303612d01575084158015612cf6575b612ce2576129d49084614e6b565b946129ee8260018060a01b03165f525f60205260405f2090565b94612a0d836109318160018060a01b03165f52600160205260405f2090565b612a2161085d82546001600160701b031690565b5f976001810197612a31896131f3565b93612a3c8786614ffb565b998a612cb1575b612a4d9086614280565b825460f01c60ff16612c7d575b6002830190612a68826131f3565b906001600160601b03612a8283516001600160601b031690565b16612bfc575b505050612aac90612aa08a9b9a9798999a600a900490565b90818082109118021890565b9915612b90575081612af5612b3892612aef7f1d795842a5c47b56abb10d183545f1952b5193f8d83f6aaffead07d57f623417979695516001600160601b031690565b926145f4565b6040805197885260208801959095529386018a90526001600160601b0316606086015260808501929092526001600160a01b0390811694169290819060a0820190565b0390a35b8280612b56575b826107bf612b5183836131e6565b613cae565b612b89917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f03565b5f82612b43565b60408051968752602087018a905286018a90525f606087018190526080870152612bf796929590945091926001600160a01b039081169290841691507f1d795842a5c47b56abb10d183545f1952b5193f8d83f6aaffead07d57f6234179060a090a3613df5565b612b3c565b91612c6b612aa09d612c65848c9d9e9f9c61085d6020612c50612c4a61085d612aac9d9c612c3a612c33612c5f98612c719f614ffb565b9c89614280565b5460701c6001600160701b031690565b89613028565b9301516001600160701b031690565b906136af565b90613049565b98613049565b999897969a8192612a88565b612caa612c98612c8c876148d9565b6001600160d01b031690565b65ffffffffffff4316600486016158b0565b5050612a5a565b9a50612a4d612cda612cc3868d613028565b612c5f61085d60208a01516001600160701b031690565b9b9050612a43565b636c92ce2760e01b5f52600485905260245ffd5b5061271085116129c6565b63516616bf60e11b5f52336004526001600160a01b031660245260445ffd5b3461038157612d2e36611753565b612d398392936142d7565b6001600160a01b038216905f5b818110612d4f57005b825f526008602052612d7060405f20612d6983858961324f565b35906159ca565b15612daf5780612d83600192848861324f565b35847f52c337f918725ebfff17fcddaa7a516d0f0f3181776416ad78c31a568c402b5b5f80a301612d46565b90612dbe9250610c339461324f565b63a5869bfb60e01b5f526001600160a01b0390911660045235602452604490565b34610381576020366003190112610381576020611201600435612e0181610385565b7f000000000000000000000000000000000000000000000000000000000000000090615079565b3461038157604036600319011261038157600435612e4581610385565b6001600160a01b0381165f908152600860209081526040808320602435845260010190915290205415612e9f576112016020917f000000000000000000000000000000000000000000000000000000000000000090615132565b5060205f611201565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461038157612ef036611753565b907f000000000000000000000000000000000000000000000000000000000000000092612f2d8160018060a01b03165f52600660205260405f2090565b80549094906001600160a01b03811633810361276a575060a881901c60ff1661273a576001600160501b03612f628260b01c90565b1661271e5760a01c60ff16612f76816127a3565b8061270a5750612f8533613fd9565b8181106126f5575050612f9c600161090095614e47565b6001600160a01b038116337fb90c06d0bb2c3934635f60c7418204feae8b8f21b5e030ccf695cb6cec37fe155f80a361462b565b34610381575f366003190112610381576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561056857565b906001820180921161056857565b9190820180921161056857565b61308c906001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169116613028565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081018091116105685790565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b038211176130f257604052565b6130c3565b604081019081106001600160401b038211176130f257604052565b60a081019081106001600160401b038211176130f257604052565b90601f801991011681019081106001600160401b038211176130f257604052565b6040519061232960408361312d565b6040519061232960a08361312d565b604051906123296101808361312d565b6040519061232960608361312d565b90604051613198816130d7565b91546001600160a01b0381168352829060a081901c60ff169060038210156104dc57606091602084015260ff8160a81c161515604084015260b01c910152565b5f1981019190821161056857565b9190820391821161056857565b90604051606081018181106001600160401b038211176130f25760405260408193546001600160601b03811683526001600160701b038160601c16602084015260d01c910152565b634e487b7160e01b5f52603260045260245ffd5b919081101561325f5760051b0190565b61323b565b356115e681610385565b80541561325f575f5260205f20905f90565b805482101561325f575f5260205f2001905f90565b634e487b7160e01b5f525f60045260245ffd5b906001600160701b03166001600160701b0319825416179055565b90613321578181036132d3575050565b6001600160401b03826132f36001600160701b03612329955416846132a8565b54825467ffffffffffffffff60701b1916607091821c92909216901b67ffffffffffffffff60701b16179055565b613295565b634e487b7160e01b5f52603160045260245ffd5b8054801561335a575f1901906133508282613280565b613321575f905555565b613326565b906001600160701b03809116911603906001600160701b03821161056857565b80546dffffffffffffffffffffffffffff60701b191660709290921b6dffffffffffffffffffffffffffff60701b16919091179055565b6001600160401b0381116130f25760051b60200190565b604051906133da826130f7565b5f6020838281520152565b906133ef826133b6565b6133fc604051918261312d565b828152809261340d601f19916133b6565b01905f5b82811061341d57505050565b6020906134286133cd565b82828501015201613411565b805182101561325f5760209160051b010190565b90613452826133b6565b61345f604051918261312d565b8281528092613470601f19916133b6565b01905f5b82811061348057505050565b60209060405161348f81613112565b5f81525f838201525f60408201525f60608201525f608082015282828501015201613474565b805482101561325f575f52600360205f20910201905f90565b906040516134db81613112565b82546001600160a01b03808216835265ffffffffffff60a083901c16602084015260d09190911c604083015260018401541660608201526002909201546001600160701b03166080830152565b6040519060c082018281106001600160401b038211176130f2576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8054600160401b8110156130f257613585916001820181556134b5565b6133215781516020830151604084015160d01b6001600160d01b03191665ffffffffffff60a01b60a09290921b919091166001600160a01b03928316171782556060830151600183018054919092166001600160a01b031991909116179055608090910151612329916001600160701b0391909116906002016132a8565b60ff1660ff81146105685760010190565b9061361e826133b6565b61362b604051918261312d565b828152809261363c601f19916133b6565b0190602036910137565b6040519061018082018281106001600160401b038211176130f2576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b81156136b9570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461370557505f90565b4303438111610568576001600160401b03613745600192827f000000000000000000000000000000000000000000000000000000000000000016906136af565b16016001600160401b0381116105685790565b805482101561325f575f5260205f209060011b01905f90565b6040519061378060208361312d565b5f8252565b6001600160a01b03165f90815260096020526040902080545f926001600160401b03165b8184106138135750508115613809576137c46137ca926131d8565b90613758565b506115e66137dc600183015460ff1690565b915460405160f89390931b6001600160f81b0319166020840152602180840191909152825260418261312d565b50506115e6613771565b90926138286138228583613049565b60011c90565b908261385a61384e600161383c8689613758565b50015460081c6001600160401b031690565b6001600160401b031690565b1161387157506138699061303b565b925b906137a9565b935061386b565b6001600160501b039165ffffffffffff60019260405160208101918252836040820152604081526138aa60608261312d565b519020169060301b17171690565b6001600160a01b039081165f81815260066020526040902054909116919082156138df5750565b63a8366d0160e01b5f5260045260245ffd5b6001600160a01b0381165f90815260208181526040808320600190925282209194939291613920908390610931565b91600182019061392f826131f3565b9061395561394a611a3361085d88546001600160701b031690565b808818818910021890565b806139db575b505050506002019061399a61397986613973856131f3565b956131e6565b612aa061399461085d85546001600160701b039060701c1690565b866145f4565b806139a6575b50505050565b94612c656139cc926139c66139bf87996139d29861516b565b80926151c9565b8761423a565b93614280565b5f8080806139a0565b84939850938291613a35613a2e6139f7600298613a3a9761516b565b613a018a86613e70565b613a28613a226001600160701b0383166113908d546001600160701b031690565b8b6132a8565b8561423a565b9a84614280565b613df5565b905f808061395b565b613a53613a4e6136cd565b613056565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168101809111610568576115e69061526f565b906001600160701b03809116911601906001600160701b03821161056857565b90613321576001600160401b03602083613ad66001600160701b03612329965116856132a8565b0151825467ffffffffffffffff60701b1916911660701b67ffffffffffffffff60701b16179055565b90815491600160401b8310156130f257826111c291600161232995018155613280565b90613bb360029295949395613b6784613b4a8560018060a01b03165f525f60205260405f2090565b01613b6161085d613b5a836131f3565b9a8b6152a0565b98614280565b6001600160a01b0381165f908152600160205260409020613b89908490610931565b928391613bae613ba88a6110fb86546001600160701b039060701c1690565b8461337f565b615355565b01928354906008821482151580613c6a575b15613c1e5750936111bc826111b7613bf361232997986110fb611178613bed6111c2996131d8565b88613280565b95613c0e613bff61314e565b6001600160701b039098168852565b6001600160401b03166020870152565b92919092613c5a5750926112776123299394613c4a613c3b61314e565b6001600160701b039095168552565b6001600160401b03166020840152565b610c33906112a26112918761326e565b508080613c9b575b80613bc55750613c87611291613bed856131d8565b6001600160401b0380861691161015613bc5565b506001613c72565b6040513d5f823e3d90fd5b80613cb65750565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610381575f91602483926040519485938492630852cd8d60e31b845260048401525af18015613d1e57613d145750565b5f6123299161312d565b613ca3565b6001600160a01b03918216908216019190821161056857565b906001600160601b03809116911601906001600160601b03821161056857565b906040519060208201927f9c5177bafd652c8de0b9302c00e3de03b076606f62acb8f86e0ca132606621de845260018060a01b0316604083015260018060a01b0316606082015260608152613db260808261312d565b51902090565b604290613dc3615448565b906040519161190160f01b8352600283015260228201522090565b91613dec916115e69361555e565b9092919261559c565b905482516001600160a01b039283165f8181526001602090815260408083209091529081902054949093169490937fd90cbd61fcf76b17a742dc3785aa7e97eff06b40f3669d184272acebfb21554d93926001600160601b031691613e63916001600160701b0316906145f4565b82519182526020820152a3565b600301546001600160a01b031680158015613eed575b613ee95781613eca6001613ea5613ea0612329968661482d565b615417565b920180546001600160a01b031660a09390931b6001600160a01b031916929092178255565b80546001600160a01b0319166001600160a01b03909216919091179055565b5050565b5060018201546001600160a01b03168114613e86565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613f61575b604091909152155b613f465750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613f77573d15833b15151616613f37565b503d5f823e3d90fd5b61ffff80915465ffffffffffff8160c01c1643105f14613fa25760a01c161690565b60b01c161690565b65ffffffffffff8111613fc25765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b6115e6906140346001600160701b0361402c60018060a01b03841693845f525f60205261400b600160405f20016131f3565b945f52600160205260405f209060018060a01b03165f5260205260405f2090565b5416826145f4565b90614e12565b6001600160a01b0381165f90815260208181526040808320338452600190925282209294919261406b908690610931565b905f905f9560ff614081855460ff9060e01c1690565b16614192575b6001820196614095886131f3565b936140aa61085d87546001600160701b031690565b926140b582856131e6565b935f1982036141145750505050965b6140ce888461423a565b968715610a2157612329946140e6613a359286614280565b6140f08185613e70565b61410e6001600160701b038b1661139083546001600160701b031690565b906132a8565b61412190879c959c6145f4565b8082116141705750614133908661516b565b998a116141415750506140c4565b63266d755360e21b5f526001600160a01b039092166004526024919091526001600160401b031660445260645ffd5b63056d4eeb60e31b5f526001600160a01b03851660045260245260445260645ffd5b95509350506141a18533615624565b9095909490614087565b60020180545f91825b828410806141f9575b156141f2576001600160701b036141d48584613280565b505416810180911161056857925f19811461056857600101926141b4565b9293915050565b506001600160401b0361420c8584613280565b505460701c164310156141bd565b906001600160601b03809116911603906001600160601b03821161056857565b91906001600160701b0361427b81602061425485886145f4565b966001600160601b0361426c818a168284511661421a565b1681520193168284511661335f565b169052565b6001600160601b038151166001600160701b0360601b602083015160601b161790604065ffffffffffff60d01b91015160d01b16179055565b6001600160a01b03166004526044919060038110156104dc57602452565b6001600160a01b0381165f818152600660205260409020903314158061434d575b61432d575460a01c60ff168061430f6001926127a3565b036143175750565b632107413760e11b5f52610c33906001906142b9565b631d1d031160e21b5f526001600160a01b0382166004523360245260445ffd5b5080546001600160a01b03163314156142f8565b901561325f5790565b908060209392818452848401375f828201840152601f01601f1916010190565b9160206115e693818152019161436a565b906021116103815760010190602090565b3590602081106143ba575090565b5f199060200360031b1b1690565b906133215760019082518155019060ff60208201511668ffffffffffffffff006040845493015160081b169168ffffffffffffffffff191617179055565b90815491600160401b8310156130f2578261442991600161232995018155613758565b906143c8565b916144506020926001600160401b039296959660408652604086019161436a565b9416910152565b919091602182148015906145ab575b614589576001600160a01b0381165f9081526009602052604090207f2524e2c5c06aa454e14424b0e9c74a4ff00fbececf54e6940170f9e4f963f2ea929190614549906144b16136cd565b906144c56144bf868961439b565b906143ac565b6145016144ec6144e66144d8898c614361565b356001600160f81b03191690565b60f81c90565b6144f461317c565b92835260ff166020830152565b6001600160401b038316604082015281548015158061455d575b1561454e57614530926137c4614429926131d8565b6040516001600160a01b0390931695929384938461442f565b0390a2565b5061455891614406565b614530565b50614575600161383c61456f846131d8565b86613758565b6001600160401b038086169116101561451b565b506040516325fe821f60e11b81529182916145a7916004840161438a565b0390fd5b50600160f91b6001600160f81b03196145c76144d88587614361565b16141580156144665750600360f81b6001600160f81b03196145ec6144d88587614361565b161415614466565b816145ff5750505f90565b6001600160701b0360206146216115e6946001600160601b0385511690613028565b92015116906136af565b6001600160a01b0381165f9081526008602052604090209192909190614652818354613049565b8115801561471b575b614704575090916001600160a01b03811691905f5b82811061467f57505050505050565b614697611c9761469083868a61324f565b3587615aef565b6146d557806146a9600192858961324f565b35857f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a301614670565b6146e390610c33938761324f565b63218b654b60e11b5f526001600160a01b0390911660045235602452604490565b631fcccfa960e21b5f52600452600860245260445ffd5b506008811161465b565b80516001600160a01b03165f90815260208190526040902060040161476d611b5b61476165ffffffffffff60408601511665ffffffffffff1690565b43818082109118021890565b9080541580156147d1575b6147ba5765ffffffffffff906147ac61479d60206115e696015165ffffffffffff1690565b936001600160d01b039261573d565b169116818082109118021890565b5050602001516115e69065ffffffffffff16611b5b565b506147ea6147de826156fa565b5165ffffffffffff1690565b65ffffffffffff808416911611614778565b6148219065ffffffffffff60206146216001600160701b036080850151169586613028565b81039081116105685790565b6001820154906001600160701b038260a01c9354169160018060a01b031681039081116105685761485d91613028565b60601c81018091116105685790565b6001600160a01b039081165f818152602081905260409020549091169081156148c75750805f52600660205260405f205460b01c6148a75750565b63aad5b96960e01b5f9081526001600160a01b0391909116600452602490fd5b6343fb4c2f60e01b5f5260045260245ffd5b604065ffffffffffff910151166001602f1b036001602f1b81116105685790565b909160018060a01b038216805f525f60205260405f20600181019361491e856131f3565b92614928846148d9565b640200000000116149ad575061494d614946612329959697856152a0565b9684614280565b335f526001602052613a356149758260405f209060018060a01b03165f5260205260405f2090565b61497f8185613e70565b6149a66149a06001600160701b038354166001600160701b038b1690613a8f565b826132a8565b8233615355565b6363bbb90b60e11b5f5260045260245ffd5b908015610a21577f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc614a196149f483856148fa565b6040805194855260208501919091526001600160a01b03909416933393918291820190565b0390a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615614a6f575b6040919091525f60605215613f3f565b6001811516613f77573d15833b15151616614a5f565b9061332157818103614a95575050565b815481546001600160a01b0319166001600160a01b0391909116178155612329916002906001600160701b039082908054855465ffffffffffff60a01b191665ffffffffffff60a01b909116178555805485546001600160d01b03166001600160d01b031990911617855560018181015490860180546001600160a01b0319166001600160a01b039290921691909117905501541691016132a8565b8054801561335a575f190190614b4782826134b5565b613321576002815f809355826001820155015555565b60ff168015610568575f190190565b6001600160a01b0381165f9081526002602052604081209093929190614b9561189f84836134b5565b614b9e81614725565b614ba881836147fc565b6001600160a01b0385165f908152600160205260409020909190606084018051909691614bdd916001600160a01b0316610d33565b958315159182614d26575b5050614c00611b5b604086015165ffffffffffff1690565b43118015614d06575b15614c71575050505080614c4161232994614c3b614c33614c2d614c4696546131d8565b856134b5565b5091846134b5565b90614a85565b614b31565b8054614c579060e01c60ff16614b5d565b815460ff60e01b191660e09190911b60ff60e01b16179055565b90929591939450614c84575b5050505050565b614cef6002936001600160701b03614ce76080614cfc99614cd9614cf59865ffffffffffff614cb38a8e6134b5565b50805465ffffffffffff60a01b19169190921660a01b65ffffffffffff60a01b16179055565b01516001600160701b031690565b91169061335f565b936134b5565b50016132a8565b5f80808080614c7d565b50614d1e61085d60808601516001600160701b031690565b831015614c09565b81516001600160a01b03165f908152602081905260409020919a50614d4b8883613e70565b8754614d63906001600160701b03878116911661335f565b614d6d90896132a8565b600182019a614d7b8c6131f3565b91614d86878461423a565b9c614d919084614280565b87516001600160a01b031682519091908e906001600160a01b0316604080518b815260208101939093526001600160a01b0391821694821693909116919081908101037fa664d18583b0a08524c3fb4558a4cfdca33896e91026575a6bd21665936b1b2391a4516001600160a01b031691614e0b92613df5565b5f80614be8565b6001600160601b03612aa0915116917f0000000000000000000000000000000000000000000000000000000000000000613028565b9060038110156104dc57815460ff60a01b191660a09190911b60ff60a01b16179055565b91614e8e614e898460018060a01b03165f52600660205260405f2090565b61318b565b80519092906001600160a01b031693614ead611c976040860151151590565b936001600160a01b03861615614fdf57606001516001600160501b03168080614f3e575050614f1b614f00612329936104cd614ef7614eeb436131d8565b40441863ffffffff1690565b63ffffffff1690565b6001600160a01b039092165f90815260066020526040902090565b80546001600160b01b031660b09290921b6001600160b01b031916919091179055565b6104c1614f586104c1614f5e9363ffffffff9060301c1690565b85613878565b148015614fb8575b614f9a576001600160a01b03165f90815260076020526040902061232991614f8d9161044e565b805460ff19166001179055565b637679c92160e01b5f526001600160a01b031660045260245260445ffd5b50614fda61045b8361044e8460018060a01b03165f52600760205260405f2090565b614f66565b63a8366d0160e01b5f526001600160a01b03821660045260245ffd5b919091612710615015846001600160601b03845116613028565b04926001600160601b0361502e8186168285511661421a565b16825261503a826148d9565b9061271003906127108211610568576127109161505691613028565b046001602f1b036001602f1b81116105685765ffffffffffff1660409190910152565b6001600160a01b03165f9081526006602052604090206150989061318b565b60208101516150a6816127a3565b806150b26002926127a3565b1480159061510d575b8015615100575b6150fa57516150d9906001600160a01b0316613fd9565b908110156150e657505f90565b6115e690670de0b6b3a7640000900461526f565b50505f90565b50604081015115156150c2565b506001600160501b0361512a60608301516001600160501b031690565b1615156150bb565b6001600160a01b03165f9081526006602052604090206151519061318b565b602081015161515f816127a3565b806150b26001926127a3565b90806151775750505f90565b6151976001600160601b03916001600160701b0360208501511690613028565b91511680156151b7576151af6001915f1984016136af565b019015150290565b634e487b715f5260126020526024601cfd5b600282916151f06111006001600160701b0385166001600160701b03845460701c1661335f565b01915b6151fb575050565b81545f198101908111610568576152129083613280565b5080546001600160701b031680831061525657509061523e61085d61524493546001600160701b031690565b906131e6565b908161524f8261333a565b90916151f3565b61232993506001600160701b0361410e9293169061335f565b6001600160401b038111615289576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b91909160208101906001600160701b0382511680155f14615331575083905b81946001600160601b03825116908101809111610568576152e76001600160601b0391615417565b1690526001600160701b03825116908101809111610568576001600160701b03811161531a576001600160701b03169052565b6306dfcc6560e41b5f52607060045260245260445ffd5b61533e61534f9186613028565b6001600160601b03835116906136af565b906152bf565b9091805460ff8160e81c1680156153d1575b6139a05760ff60e81b1916600160e81b1790556001600160a01b03165f9081526003602052604090208054600160401b8110156130f2576153ad91600182018155613280565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b506001600160a01b0383811690851614615367565b6001600160a01b038111615400576001600160a01b031690565b6306dfcc6560e41b5f5260a060045260245260445ffd5b6001600160601b038111615431576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615535575b156154a3577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613db260c08261312d565b507f0000000000000000000000000000000000000000000000000000000000000000461461547a565b9060418303615588576155819250602081013591604082359201355f1a90615a6d565b9192909190565b50505f9160029190565b600411156104dc57565b6155a581615592565b806155ae575050565b6155b781615592565b600181036155ce5763f645eedf60e01b5f5260045ffd5b6155d781615592565b600281036155f2575063fce698f760e01b5f5260045260245ffd5b806155fe600392615592565b146156065750565b6335e2f38360e21b5f5260045260245ffd5b8015610568575f190190565b6001600160a01b0381165f90815260026020526040812090938493849391928054916001600160a01b031690825b61565c5750505050565b91958161567d610dcb6001611aea6156778c9d97999d6131d8565b886134b5565b036156ed5761569a835496612c656156948a6131d8565b8b614b6c565b958354106156ed57506156c190612c6561085d6002611b1d6156bb8b6131d8565b876134b5565b956156e36156dd611b5b611b536156d78a6131d8565b866134b5565b96615618565b9182939193615652565b956156e390979197615618565b6157026133cd565b5061570b6133cd565b5080541561325f575f5260205f2060405190615726826130f7565b5465ffffffffffff8116825260301c602082015290565b908154905f9180600582116157d0575b65ffffffffffff91509291165b8282106157905750508061576e5750505f90565b6115e69161577e615789926131d8565b905f5260205f200190565b5460301c90565b909180831860011c8184160190845f528265ffffffffffff8360205f20015416115f146157c05750915b9061575a565b92506157cb9061303b565b6157ba565b6157d982615b52565b820391821161056857845f5265ffffffffffff8260205f2001541665ffffffffffff8416105f14615812575065ffffffffffff9061574d565b925061582465ffffffffffff9161303b565b9261574d565b60ff811690601f8211615859576040519161584660408461312d565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054600160401b8110156130f25761588591600182018155613280565b61332157815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b8054929392801561595c576158c76158d2916131d8565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161594d57879303615919575061591592509065ffffffffffff82549181199060301b169116179055565b9190565b9150506159159161593961592b61314e565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615868565b632520601d60e01b5f5260045ffd5b50906159819161596d61592b61314e565b6001600160d01b0385166020830152615868565b5f9190565b9161599f9183549060031b91821b915f19901b19161790565b9055565b8054801561335a575f1901906159b98282613280565b8154905f199060031b1b1916905555565b6001810191805f528260205260405f2054928315155f14615a65575f1984018481116105685783545f19810194908511610568575f958583615a189761044e9503615a1e575b5050506159a3565b55600190565b615a4e615a4891615a3f615a35615a5c9588613280565b90549060031b1c90565b92839187613280565b90615986565b85905f5260205260405f2090565b555f8080615a10565b505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615ae4579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613d1e575f516001600160a01b03811615615ada57905f905f90565b505f906001905f90565b5050505f9160039190565b5f8281526001820160205260409020546150fa57805490600160401b8210156130f25782615b3d615b27846001809601855584613280565b819391549060031b91821b915f19901b19161790565b90558054925f520160205260405f2055600190565b60018111156115e657806001600160801b821015615c73575b615c19615c0f615c05615bfb615bf1615be7615bd6615c209760048a600160401b615c259c1015615c66575b640100000000811015615c59575b62010000811015615c4c575b610100811015615c3f575b6010811015615c32575b1015615c2a575b60030260011c90565b615be0818b6136af565b0160011c90565b615be0818a6136af565b615be081896136af565b615be081886136af565b615be081876136af565b615be081866136af565b80936136af565b821190565b900390565b60011b615bcd565b60041c9160021b91615bc6565b60081c9160041b91615bbc565b60101c9160081b91615bb1565b60201c9160101b91615ba5565b60401c9160201b91615b97565b5050615c25615c20615c19615c0f615c05615bfb615bf1615be7615bd6615c9a8a60801c90565b9850600160401b9750615b6b965050505050505056",
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
	Bonded   *big.Int
	Own      *big.Int
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
// Solidity: event StakeSlashed(address indexed account, address indexed operator, uint256 share, uint256 amount, uint256 bounty, uint256 bonded, uint256 own)
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
