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
	Bin: "0x6102c0806040523461054957806164fe803803809161001e8285610561565b83398101039061016082126105495780516001600160a01b03811691908281036105495761004e60208301610584565b9361010061005e60408501610584565b91605f190112610549576040519061010082016001600160401b0381118382101761054d57604052606084015182526080840151926020830193845260a0850151604084019081526100b260c08701610598565b96606085019788526100c660e08801610598565b92608086019384526100db6101008901610598565b9360a087019485526101208901519861ffff8a168a03610549576101406101099160c08a019b8c5201610598565b9960e088019a8b5260405192610120604085610561565b600684526020840194654375636b6f6f60d01b86526040519761014460408a610561565b60018952603160f81b60208a0190815297519351945190516001600160401b03958616959081169116600282106105365760805260a052156104a15781156104fc5782156104c15760c05260e0526101005261019f816105ac565b6101c0526101ac846105ac565b6101e052519020918261018052519020806101a05246610140526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021760c082610561565b5190206101205230610160526001600160a01b0386161580156104b0575b6104a1578151670de0b6b3a7640000811061046657508251670de0b6b3a76400008110610425575061ffff8451169561271087116103e9576102005261022052516102405251610260525161ffff1661028052516001600160401b03166102a05250604051615ee69081610618823960805181818161068c015281816131e90152613840015260a05181818161163c015281816131b80152613888015260c0518181816108c701528181610cfc015281816114db01528181611fc40152818161296001528181612ca3015281816131430152613e52015260e0518181816130050152615072015261010051818181612a6e0152613bec015261012051816156b30152610140518161576a015261016051816156840152610180518161570201526101a0518161572801526101c0518161263001526101e051816126590152610200518181816129be0152612ac70152610220518181816106eb015261226001526102405181818161100b01528181612fc001526130390152610260518181816117d2015281816127260152612f43015261028051818181610e610152611c9101526102a051818181610a450152610efb0152f35b6084876040519063a260e9cf60e01b825260406004830152600d60448301526c0636f6d6d697373696f6e43617609c1b60648301526024820152fd5b6084906040519063a260e9cf60e01b8252604060048301526012604483015271636f6f7264696e61746f724d696e696d756d60701b60648301526024820152fd5b6084906040519063a260e9cf60e01b825260406004830152600c60448301526b6d696e65724d696e696d756d60a01b60648301526024820152fd5b63d92e233d60e01b5f5260045ffd5b506001600160a01b03811615610235565b6084836040519063a260e9cf60e01b825260406004830152600c60448301526b756e626f6e64426c6f636b7360a01b60648301526024820152fd5b6084826040519063a260e9cf60e01b825260406004830152600b60448301526a6f776e4d756c7469706c6560a81b60648301526024820152fd5b5063ad6bddef60e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761054d57604052565b51906001600160a01b038216820361054957565b51906001600160401b038216820361054957565b601f8151116105d75760208151910151602082106105c8571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461034a5780630e5c8bef1461034557806310240569146102a05780631129ee371461034057806311f78a381461033b57806314afd79e1461033657806315e5a1e51461033157806318171b901461032c57806321146b3f146102a057806321670f221461032757806328561b0d146103225780632e8dc8ee1461031d578063318d9e5d14610318578063355e6b43146103135780633fdb7b0a1461030e578063426233601461030957806348b2d3381461030457806351cff8d9146102ff578063573ca58a146102fa57806357d775f8146102f5578063591c514d146102f057806359fb19e6146102eb5780635c3c8f5e146102e65780636179b20f146102e157806362b93881146102dc578063636f35d3146102d7578063687251f8146102d25780636bd8f804146102cd5780636f816a20146102c85780637043e5dd146102c357806375499496146102be57806379785a78146102b957806379a4e450146102b45780637cbacda4146102af5780638086b8ba146102aa57806384b0196e146102a5578063883d35f2146102a05780638ba03f1f1461029b578063a5d7827e14610296578063a694fc3a14610291578063aea0e78b1461028c578063b134427114610287578063bbd73ccc14610282578063c4acf2f01461027d578063cc05518314610278578063d5a1997414610273578063d6290a991461026e578063dee3066614610269578063e709c9dc14610264578063eb55484f1461025f578063f1597df21461025a5763fc0c546a14610255575f80fd5b613124565b613028565b612fee565b612f68565b612f1f565b612e60565b612a92565b612a4f565b612a34565b6129e2565b61299f565b612985565b612933565b6128e8565b612715565b6104df565b612618565b61240c565b612284565b612241565b6121d7565b6120ef565b612061565b611f4e565b611cb5565b611c77565b611c33565b611a34565b6118d1565b611831565b6117bb565b6116d6565b61161d565b611577565b611372565b611092565b61102e565b610ff4565b610e4b565b610cad565b610ac4565b610a26565b6107ed565b6106b0565b61066d565b610628565b6105a6565b6104fa565b610396565b34610381576020366003190112610381576004356001600160401b0381168103610381576103796020916131a9565b604051908152f35b5f80fd5b6001600160a01b0381160361038157565b34610381576040366003190112610381576004356103b381610385565b602435906001600160a01b0381165f52600660205260405f2091604051926103da8461322a565b54916001600160a01b038316845260ff8360a01c169060038210156104da578261044c6104599261043560608961046097602061047c9c015260ff8a60a81c1615156040820152019760b01c88906001600160501b03169052565b6001600160a01b03165f52600760205260405f2090565b905f5260205260405f2090565b5460ff1690565b918215610480575b505060405190151581529081906020820190565b0390f35b516001600160501b031680151592509081836104a1575b5050505f80610468565b6104d1929350906104cb6104bf6104bf9363ffffffff9060301c1690565b6001600160501b031690565b906139e6565b145f8080610497565b6128ca565b34610381575f36600319011261038157602060405160088152f35b34610381576020366003190112610381576001600160a01b0360043561051f81610385565b165f5260066020526001600160a01b0360405f2054165f525f60205260405f206001600160601b0360028160018401541692015416810180911161056857604051908152602090f35b613167565b60206040818301928281528451809452019201905f5b8181106105905750505090565b8251845260209384019390920191600101610583565b34610381576020366003190112610381576001600160a01b036004356105cb81610385565b165f52600860205260405f206040519081602082549182815201915f5260205f20905f5b8181106106125761047c8561060681870382613280565b6040519182918261056d565b82548452602090930192600192830192016105ef565b34610381576020366003190112610381576001600160a01b0360043561064d81610385565b165f52600660205260206001600160a01b0360405f205416604051908152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610381576080366003190112610381576004356106cd81610385565b602435906106da82610385565b604435906064356001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168033036107d7575061074961074261073561072f61072886613a26565b948761319c565b84613a62565b9485811890861102851890565b8094613337565b937fb06a0ebab2acb0698fe687da58802b06bf0ff14b6bc01bd3d549c17c6dfa1fb06001600160a01b0361077b613bd2565b92866107c6575b60408051888152602081018a90526001600160401b0395909516908501528116948116931691606090a46107b582613e40565b604080519182526020820192909252f35b6107d284888784613cc7565b610782565b63d5f0a26760e01b5f523360045260245260445ffd5b346103815760403660031901126103815760043561080a81610385565b61081660243591613a26565b908015610a17578161083b6108ec936001600160a01b03165f525f60205260405f2090565b9061086361085760018401546001600160701b039060601c1690565b6001600160701b031690565b8392670de0b6b3a764000082101561096b575b50506001600160a01b037f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d9191836108ee575b604080518681526020810195909552911692a230336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016614c02565b005b6109666108fa85615649565b61094660016109348561091e816001600160a01b03165f52600160205260405f2090565b906001600160a01b03165f5260205260405f2090565b0191610941835460a01c90565b613ed5565b81546001600160a01b031660a09190911b6001600160a01b031916179055565b6108a8565b6001600160a01b0391935091610a11836109f560036109dc6109d76109c46109bc6109b67f291e8ba3c0f4b0bd86e6e2346fcee1e7ca0975b1cc1886bfbc722d34f3f24d919b614123565b8d61317b565b612710900490565b996109cf8b8d613337565b60601b613818565b615618565b9201916109f083546001600160a01b031690565b613eb5565b6001600160a01b03166001600160601b0360a01b825416179055565b91610876565b631f2a200560e01b5f5260045ffd5b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b604060031982011261038157600435610a8181610385565b916024356001600160401b0381116103815782602382011215610381578060040135926001600160401b0384116103815760248483010111610381576024019190565b3461038157610ad236610a69565b610aef8392936001600160a01b03165f52600660205260405f2090565b92610b0184546001600160a01b031690565b6001600160a01b038116610c5c575090610b2c91610b27610b228533613ef5565b613f4c565b613f72565b6001600160a01b03821690816001600160a01b03821603610c3a575082546001600160a01b03191633179092556108ec91610b77336001600160a01b03165f525f60205260405f2090565b91610bb8610b8c84546001600160a01b031690565b916001600160a01b038316610c04575b84546001600160a01b0319166001600160a01b03909116178455565b6040516001600160a01b0391909116815233907f8409b7e95e1a67e93929d059100dc0cf4cf3eabfce4350e785261d489a7eaf7390602090a3610bfd60018201613344565b9033613f89565b610c35610c22846001600160a01b03165f52600660205260405f2090565b805460ff60a81b1916600160a81b179055565b610b9c565b631397871560e31b5f526001600160a01b038084166004521660245260445b5ffd5b639e62f35360e01b5f526001600160a01b038085166004521660245260445ffd5b9181601f84011215610381578235916001600160401b038311610381576020808501948460051b01011161038157565b34610381576020366003190112610381576004356001600160401b03811161038157610cdd903690600401610c7d565b905f915f5b818110610d315761047c84610d2181336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140a5565b6040519081529081906020820190565b6001610d79610d51336001600160a01b03165f52600160205260405f2090565b610d64610d5f8587896133a0565b6133b5565b6001600160a01b03165f5260205260405f2090565b610da981610da4610d8e610d5f87898b6133a0565b6001600160a01b03165f525f60205260405f2090565b614014565b0193610dc5610db9865460a01c90565b6001600160601b031690565b948515610e40578560019392610de7610dec936001600160a01b038154169055565b61319c565b94610e0a610dfe610d5f8487896133a0565b6001600160a01b031690565b6040519182529033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268390602090a35b01610ce2565b509350600190610e3a565b34610381576020366003190112610381576004357f000000000000000000000000000000000000000000000000000000000000000061ffff81168211610fd857507f96ce736ab8b4c9068e78c0617e3ede7487b4ed04ddabe8433ce4fd2a649588d8610f9d61ffff610f7d610ed0336001600160a01b03165f525f60205260405f2090565b610ed981614123565b9081871180610fb6575b15610fa257610f45610f26610f216001600160401b037f0000000000000000000000000000000000000000000000000000000000000000164361319c565b61414d565b9485935b835461ffff60a01b1916911660a01b61ffff60a01b16178255565b805460b088901b61ffff60b01b1667ffffffffffffffff60b01b199091161760c09290921b65ffffffffffff60c01b16919091179055565b6040805194855265ffffffffffff90911660208501523393918291820190565b0390a2005b610f4565ffffffffffff4316948593610f2a565b506001600160a01b03610fd082546001600160a01b031690565b161515610ee3565b6334f7295b60e01b5f5260049190915261ffff1660245260445ffd5b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610381576020366003190112610381576001600160a01b0360043561105381610385565b165f52600660205260405f205460ff8160a81c165f14611079575060205f604051908152f35b61108d6001600160a01b036020921661417c565b610379565b34610381576040366003190112610381576004356110af81610385565b6110bb602435826141df565b90916110c5613bd2565b9260026110e2866001600160a01b03165f525f60205260405f2090565b01946111046110f087613344565b966110fe610857858a6154ce565b9761443b565b60026111258261091e336001600160a01b03165f52600160205260405f2090565b61116c6111468961114184546001600160701b039060701c1690565b613c1e565b8254600160701b600160e01b03191660709190911b600160701b600160e01b0316178255565b611177818433615583565b01958654906008821482151580611334575b1561127c575061126b959493926112338861122d60209b611227876112226111f76001600160a01b03996111416111e96111e37f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9e613329565b886133d1565b50546001600160701b031690565b956112126112036132a1565b6001600160701b039098168852565b6001600160401b03166020870152565b613329565b906133d1565b90613c3e565b6112638860405193849316963396849160409194936001600160401b039160608501968552602085015216910152565b0390a3613e40565b6001600160401b0360405191168152f35b9190916112f257506001600160a01b0361126b959493926112ed7f2f7b6913d0927e5d54845ac1dc24c21086210503120dab280cd3cdbf2ec194db9360209a6112d56112c66132a1565b6001600160701b039093168352565b6001600160401b038b16828d0152613ca4565b613ca4565b611233565b610c59906113136113028a6133bf565b505460701c6001600160401b031690565b630ee346af60e11b5f526004919091526001600160401b0316602452604490565b50808061136b575b80611189575061135761130261135185613329565b8b6133d1565b6001600160401b03808a1691161015611189565b505f61133c565b346103815760203660031901126103815760043561138f81610385565b6113ae8161091e336001600160a01b03165f52600160205260405f2090565b906113b88261436f565b91909260028101938454811561153c57815b8181106115125750505f5b8181106115005761047c85856114328661140c6001600160701b03851661140783546001600160701b039060701c1690565b61349a565b8154600160701b600160e01b03191660709190911b600160701b600160e01b0316179055565b61148861146461145d6002611457856001600160a01b03165f525f60205260405f2090565b01613344565b93846143de565b926002611481846001600160a01b03165f525f60205260405f2090565b019061443b565b6001600160a01b036040519116907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb3391806114c986829190602083019252565b0390a3610d2181336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140a5565b60019061150c87613475565b016113d5565b806115366115226001938a6133d1565b506115306113518785613337565b906133f9565b016113ca565b85906115635750610c595f5b631ca93f3f60e01b5f526001600160401b0316600452602490565b611572611302610c59926133bf565b611548565b346103815761158536610a69565b906001600160a01b038316805f52600660205260405f209033141580611609575b6115e9575460029060a01c60ff166115bd826128de565b6115c6816128de565b036115d4576108ec92614621565b632107413760e11b5f52610c59600284614484565b631d1d031160e21b5f526001600160a01b0384166004523360245260445ffd5b506001600160a01b038154163314156115a6565b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b60409060031901126103815760043561167881610385565b9060243561168581610385565b90565b60206040818301928281528451809452019201905f5b8181106116ab5750505090565b8251805185526020908101516001600160401b0316818601526040909401939092019160010161169e565b34610381576001600160a01b036116ec36611660565b91165f52600160205261173460026114578161171c8560405f20906001600160a01b03165f5260205260405f2090565b01936001600160a01b03165f525f60205260405f2090565b61173e82546134e9565b915f5b83518110156117ad57806117666117606108576111e9600195876133d1565b856147bd565b61179161177661130284876133d1565b61177e6132a1565b9283526001600160401b03166020830152565b61179b8287613538565b526117a68186613538565b5001611741565b6040518061047c8682611688565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b9060406003198301126103815760043561180e81610385565b91602435906001600160401b0382116103815761182d91600401610c7d565b9091565b34610381576108ec611842366117f5565b9161184c816144a2565b6147f4565b60206040818301928281528451809452019201905f5b8181106118745750505090565b909192602060a06001926001600160401b03608088516001600160a01b0381511684526001600160a01b03868201511686850152604081015160408501526060810151606085015201511660808201520194019101919091611867565b34610381576020366003190112610381576004356118ee81610385565b61191261190c826001600160a01b03165f52600260205260405f2090565b5461354c565b905f5b8251811015611a26578061194e611948600193611943866001600160a01b03165f52600260205260405f2090565b6135b9565b506135d2565b611a0a65ffffffffffff61196983516001600160a01b031690565b9261197e60608201516001600160a01b031690565b906001600160701b0361199b60808301516001600160701b031690565b6119ee6119c360406119b56119af876148f0565b876149d3565b95015165ffffffffffff1690565b946119de6119cf6132b0565b6001600160a01b03909a168a52565b6001600160a01b03166020890152565b1660408601526060850152166001600160401b03166080830152565b611a148286613538565b52611a1f8185613538565b5001611915565b6040518061047c8582611851565b3461038157611a4236611660565b611b3c611a4d613633565b92611b20611a6b846001600160a01b03165f525f60205260405f2090565b611b1b610dfe6003611a928861091e886001600160a01b03165f52600160205260405f2090565b93611b08611aa260028301613344565b611aab8761436f565b9190508c6060611b00611afa6108578c54611ae6611ad2610857836001600160701b031690565b808852611ae160018d01613344565b6147bd565b602087015260701c6001600160701b031690565b846147bd565b9101526147bd565b60808b015201546001600160a01b031690565b614a04565b60a08501526001600160a01b03165f52600260205260405f2090565b8054916001600160a01b03165f5b838110611b9a5761047c856040519182918291909160a08060c083019480518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b8082611bbe610dfe6001611baf8196896135b9565b5001546001600160a01b031690565b1480611c07575b611bd0575b01611b4a565b611bf16108576002611be284886135b9565b5001546001600160701b031690565b611c006040880191825161319c565b9052611bca565b50611c2b611c20611c1883876135b9565b505460d01c90565b65ffffffffffff1690565b431115611bc5565b34610381576020366003190112610381576001600160a01b03600435611c5881610385565b165f525f60205260206001600160a01b0360405f205416604051908152f35b34610381575f36600319011261038157602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038157606036600319011261038157600435611cd281610385565b60243590611cdf82610385565b6001600160a01b03828116908216604435818314611f32573382148015611f29575b611f1657611d1890611d1286614a44565b846141df565b949150611d35826001600160a01b03165f525f60205260405f2090565b611d49611d4460018301613344565b614aaf565b908115611efa578054611d649060f01c60ff161590565b1590565b611ee3575b50335f90815260026020526040902096875460088114611eb35750611d8e8382614ad4565b978894611d99613bd2565b93611dac6001600160401b03861661414d565b90611db56132b0565b6001600160a01b03909316835265ffffffffffff16602083015265ffffffffffff1660408201526001600160a01b03831660608201526001600160701b0386166080820152611e0391613673565b335f90815260016020526040902090611e2c91906001600160a01b03165f5260205260405f2090565b805460e01c60ff16611e3d9061376c565b815460ff60e01b191660e09190911b60ff60e01b161790556040805192835260208301939093526001600160401b03169181019190915233908060608101037f39976e573a62bb55c8c7957c0f28fc9e11941e105b5668db85616dbe744e93a491a4611ea890613e40565b604051908152602090f35b610c5990611ec3611c188b6133bf565b63119f777960e11b5f5260049190915265ffffffffffff16602452604490565b805460ff60f01b1916600160f01b1790555f611d69565b6363bbb90b60e11b5f526001600160a01b03841660045260245ffd5b634ca7ae2d60e11b5f523360045260245ffd5b50338314611d01565b6396eab70d60e01b5f526001600160a01b03841660045260245ffd5b34610381576040366003190112610381576004356001600160401b03811161038157611f7e903690600401610c7d565b906024356001600160401b03811161038157611f9e903690600401610c7d565b9081840361204a5791905f925f945b828610611fe9576108ec8530336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016614c02565b9091929361203e600191612009612004610d5f8a878b6133a0565b614a44565b61202c61201a610d5f8a878b6133a0565b6120258a89896133a0565b3590614bb1565b6120378887876133a0565b359061319c565b95019493929190611fad565b50826355c5b3e360e11b5f5260045260245260445ffd5b34610381576020366003190112610381576001600160a01b0360043561208681610385565b165f526006602052602060405f205460b01c1515604051908152f35b92919060408401906040855280518092526020606086019101915f5b8181106120d057505060209150930152565b83516001600160a01b03168352602093840193909201916001016120be565b346103815760603660031901126103815760043561210c81610385565b602435906044356001600160a01b0382165f52600360205260405f2054928380821091180283189081840390848211610568576121579161215291818082109118021890565b61377d565b915f5b83518110156121c5576001906121bf6121a761219461218a866001600160a01b03165f52600360205260405f2090565b611227858961319c565b90546001600160a01b039160031b1c1690565b6121b18388613538565b906001600160a01b03169052565b0161215a565b50505061047c604051928392836120a2565b34610381576040366003190112610381576004356121f481610385565b6024356001600160a01b0382165f52600260205260405f20548082101561222b5761047c6122228385614d79565b610d2181613e40565b90633f90520360e11b5f5260045260245260445ffd5b34610381575f3660031901126103815760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610381576020366003190112610381576001600160a01b036004356122a981610385565b165f5260066020526001600160a01b0360405f205416805f5260016020526123516122e88260405f20906001600160a01b03165f5260205260405f2090565b825f525f602052612324610857612341600261145761232a61230f600160405f2001613344565b9654966123246001600160701b038916610857565b906147bd565b976001600160a01b03165f525f60205260405f2090565b9260701c6001600160701b031690565b60408051928352602083019190915290f35b61240a90929192610160806101808301956123878482516001600160a01b03169052565b6020810151602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e08501526101008101516101008501526101208101516101208501526124016101408201516101408601906001600160401b03169052565b01511515910152565b565b346103815760203660031901126103815760043561242981610385565b6124316137af565b5061244c816001600160a01b03165f525f60205260405f2090565b90612468816001600160a01b03165f52600160205260405f2090565b9061248391906001600160a01b03165f5260205260405f2090565b9061249060018201613344565b9061249d60028201613344565b9254916124b36001600160701b038416826147bd565b916124bd81614123565b9054906001600160a01b0382169583516124dd906001600160601b031690565b9560208501516124f3906001600160701b031690565b958251612506906001600160601b031690565b92602081015161251c906001600160701b031690565b9260701c6001600160701b03166001600160701b031661253b916147bd565b916125468288615061565b9360b087901c61ffff169660c01c65ffffffffffff169761256690614aaf565b986402000000009a6125766132bf565b6001600160a01b03909d168d526001600160601b0390811660208e01526001600160701b0391821660408e01529190911660608c01521660808a015260a089015260c088015260e087015261010086015261ffff1661012085015265ffffffffffff166101408401521061016082015260405161047c819282612363565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b34610381575f366003190112610381576126bc6126547f0000000000000000000000000000000000000000000000000000000000000000615a60565b61267d7f0000000000000000000000000000000000000000000000000000000000000000615a60565b602060405161268c8282613280565b5f8152816126ca81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906125f4565b9087820360408901526125f4565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106126fe57505050500390f35b8351855286955093810193928101926001016126ef565b346103815761272336610a69565b907f000000000000000000000000000000000000000000000000000000000000000092612761816001600160a01b03165f52600660205260405f2090565b938454612774816001600160a01b031690565b336001600160a01b038216036128a5575060a881901c60ff16612856576001600160501b036127a38260b01c90565b1661283a5760a01c60ff166127b7816128de565b8061282657506127c63361417c565b8181106128115750506127dd60026108ec95615096565b6001600160a01b038116337f3e2094a853a145de83dcb90098efb1700a44f6881b0a237b3637223a292520635f80a3614621565b63bd49034f60e01b5f5260045260245260445ffd5b632fa4c0d960e11b5f52610c599083614484565b63aad5b96960e01b5f526001600160a01b03831660045260245ffd5b610c5983612884612877336001600160a01b03165f525f60205260405f2090565b546001600160a01b031690565b63d3abd41760e01b5f526001600160a01b0391821660045216602452604490565b631979c09b60e31b5f526001600160a01b03808516600452166024523360445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b600311156104da57565b34610381576020366003190112610381576001600160a01b0360043561290d81610385565b165f52600660205260ff60405f205460a01c1660405160038210156104da576020918152f35b34610381576020366003190112610381576108ec6004356129548133614bb1565b30336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016614c02565b34610381575f36600319011261038157602061126b613836565b34610381575f3660031901126103815760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610381576040366003190112610381576004356129ff81610385565b602435906001600160401b03821682036103815761047c91612a20916138ee565b6040519182916020835260208301906125f4565b34610381575f366003190112610381576020604051600a8152f35b34610381575f3660031901126103815760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103815760a036600319011261038157600435612aaf81610385565b60243590604435612abf81610385565b6064356084357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0381163303612e41575084158015612e36575b612e225793612b138495612bec956150ba565b959092612b30846001600160a01b03165f525f60205260405f2090565b90612b508561091e816001600160a01b03165f52600160205260405f2090565b91612b6561085784546001600160701b031690565b978892612be05f6001850196612b7a88613344565b97612b858b8a61525b565b9d8e80612dee575b5050612b99908961443b565b855460f01c60ff16612dba575b6002860190612bb482613344565b908b6001600160601b03612bcf84516001600160601b031690565b16612d48575b50505050600a900490565b90818082109118021890565b9815612ccf575091612c7782612c3c7f1d795842a5c47b56abb10d183545f1952b5193f8d83f6aaffead07d57f62341795612c366001600160a01b0396516001600160601b031690565b926147bd565b908a8a86604051978897169a16988691936080936001600160601b039297969560a08501988552602085015260408401521660608201520152565b0390a35b8280612c95575b826107b5612c908383613337565b613e40565b612cc8916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166140a5565b5f82612c82565b929050612d439491937f1d795842a5c47b56abb10d183545f1952b5193f8d83f6aaffead07d57f6234176001600160a01b0360405193169280612d3b8c8c6001600160a01b038916968460809194935f9360a08301968352602083015260408201528260608201520152565b0390a3613f89565b612c7b565b82612d9e6108576020612d8f612d89610857612db09b98612d79612d72612da49a612daa9d61525b565b9c8961443b565b5460701c6001600160701b031690565b8961317b565b9301516001600160701b031690565b90613818565b9061319c565b9c61319c565b9a5f80808b612bd5565b612de7612dd5612dc98a614aaf565b6001600160d01b031690565b65ffffffffffff431660048901615ae6565b5050612ba6565b612b99929450612e1891612e019161317b565b612d9e61085760208d01516001600160701b031690565b929050878e612b8d565b636c92ce2760e01b5f52600485905260245ffd5b506127108511612b00565b63516616bf60e11b5f52336004526001600160a01b031660245260445ffd5b3461038157612e6e366117f5565b612e798392936144a2565b6001600160a01b038216905f5b818110612e8f57005b825f526008602052612eb060405f20612ea98385896133a0565b3590615c00565b15612eef5780612ec360019284886133a0565b35847f52c337f918725ebfff17fcddaa7a516d0f0f3181776416ad78c31a568c402b5b5f80a301612e86565b90612efe9250610c59946133a0565b63a5869bfb60e01b5f526001600160a01b0390911660045235602452604490565b3461038157602036600319011261038157602061126b600435612f4181610385565b7f0000000000000000000000000000000000000000000000000000000000000000906152a9565b3461038157604036600319011261038157600435612f8581610385565b612fb36024356001600160a01b0383165f52600860205260405f206001915f520160205260405f2054151590565b15612fe55761126b6020917f000000000000000000000000000000000000000000000000000000000000000090615361565b5060205f61126b565b34610381575f3660031901126103815760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461038157613036366117f5565b907f000000000000000000000000000000000000000000000000000000000000000092613074816001600160a01b03165f52600660205260405f2090565b938454613087816001600160a01b031690565b336001600160a01b038216036128a5575060a881901c60ff16612856576001600160501b036130b68260b01c90565b1661283a5760a01c60ff166130ca816128de565b8061282657506130d93361417c565b8181106128115750506130f060016108ec95615096565b6001600160a01b038116337fb90c06d0bb2c3934635f60c7418204feae8b8f21b5e030ccf695cb6cec37fe155f80a36147f4565b34610381575f3660031901126103815760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561056857565b906001820180921161056857565b9190820180921161056857565b6131df906001600160401b03807f000000000000000000000000000000000000000000000000000000000000000016911661317b565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081018091116105685790565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761324557604052565b613216565b604081019081106001600160401b0382111761324557604052565b60a081019081106001600160401b0382111761324557604052565b90601f801991011681019081106001600160401b0382111761324557604052565b6040519061240a604083613280565b6040519061240a60a083613280565b6040519061240a61018083613280565b6040519061240a606083613280565b906040516132eb8161322a565b8092546001600160a01b038116825260ff8160a01c169060038210156104da57606091602084015260ff8160a81c161515604084015260b01c910152565b5f1981019190821161056857565b9190820391821161056857565b90604051606081018181106001600160401b038211176132455760405260408193546001600160601b03811683526001600160701b038160601c16602084015260d01c910152565b634e487b7160e01b5f52603260045260245ffd5b91908110156133b05760051b0190565b61338c565b3561168581610385565b8054156133b0575f5260205f20905f90565b80548210156133b0575f5260205f2001905f90565b634e487b7160e01b5f525f60045260245ffd5b9061345c57818103613409575050565b815481546001600160701b039091166001600160701b0319821681178355925467ffffffffffffffff60701b1675ffffffffffffffffffffffffffffffffffffffffffff19909116909217919091179055565b6133e6565b634e487b7160e01b5f52603160045260245ffd5b80548015613495575f19019061348b82826133d1565b61345c575f905555565b613461565b906001600160701b03809116911603906001600160701b03821161056857565b6001600160401b0381116132455760051b60200190565b604051906134de8261324a565b5f6020838281520152565b906134f3826134ba565b6135006040519182613280565b8281528092613511601f19916134ba565b01905f5b82811061352157505050565b60209061352c6134d1565b82828501015201613515565b80518210156133b05760209160051b010190565b90613556826134ba565b6135636040519182613280565b8281528092613574601f19916134ba565b01905f5b82811061358457505050565b60209060405161359381613265565b5f81525f838201525f60408201525f60608201525f608082015282828501015201613578565b80548210156133b0575f52600360205f20910201905f90565b906040516135df81613265565b60806001600160701b03806002849680546001600160a01b038116875265ffffffffffff8160a01c16602088015260d01c60408701526001600160a01b038060018301541616606087015201541616910152565b6040519060c082018281106001600160401b03821117613245576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8054600160401b81101561324557613690916001820181556135b9565b61345c5760026001600160701b036080846136d06001600160a01b0361240a97511686906001600160a01b03166001600160601b0360a01b825416179055565b6020810151855465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178555604081015185546001600160d01b031660d09190911b6001600160d01b03191617855561374c6001600160a01b0360608301511660018701906001600160a01b03166001600160601b0360a01b825416179055565b0151169101906001600160701b03166001600160701b0319825416179055565b60ff1660ff81146105685760010190565b90613787826134ba565b6137946040519182613280565b82815280926137a5601f19916134ba565b0190602036910137565b6040519061018082018281106001600160401b03821117613245576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b8115613822570490565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461386e57505f90565b4303438111610568576001600160401b036138ae600192827f00000000000000000000000000000000000000000000000000000000000000001690613818565b16016001600160401b0381116105685790565b80548210156133b0575f5260205f209060011b01905f90565b604051906138e9602083613280565b5f8252565b613909906001600160a01b03165f52600960205260405f2090565b80545f926001600160401b03165b81841061398157505081156139775761393261393892613329565b906138c1565b5061168561394a600183015460ff1690565b915460405160f89390931b6001600160f81b03191660208401526021808401919091528252604182613280565b50506116856138da565b9092613996613990858361319c565b60011c90565b90826139c86139bc60016139aa86896138c1565b50015460081c6001600160401b031690565b6001600160401b031690565b116139df57506139d79061318e565b925b90613917565b93506139d9565b6001600160501b039165ffffffffffff6001926040516020810191825283604082015260408152613a18606082613280565b519020169060301b17171690565b6001600160a01b031690815f5260066020526001600160a01b0360405f205416918215613a505750565b63a8366d0160e01b5f5260045260245ffd5b91905f926001600160a01b0381165f525f60205260405f20613a998261091e816001600160a01b03165f52600160205260405f2090565b916001820190613aa882613344565b90613ace613ac3611afa61085788546001600160701b031690565b808818818910021890565b80613b54575b5050505060020190613b13613af286613aec85613344565b95613337565b612be0613b0d61085785546001600160701b039060701c1690565b866147bd565b80613b1f575b50505050565b94612da4613b4592613b3f613b388799613b4b98615399565b80926153f7565b876143de565b9361443b565b5f808080613b19565b84939850938291613bc4613bbd613b70600298613bc997615399565b613b7a8a86614014565b613bb7613b9b6001600160701b0383166114078d546001600160701b031690565b8b546001600160701b0319166001600160701b03909116178b55565b856143de565b9a8461443b565b613f89565b905f8080613ad4565b613be2613bdd613836565b6131a9565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168101809111610568576116859061549d565b906001600160701b03809116911601906001600160701b03821161056857565b9061345c576001600160401b03602083613c7b6001600160701b0361240a96511685906001600160701b03166001600160701b0319825416179055565b0151825467ffffffffffffffff60701b1916911660701b67ffffffffffffffff60701b16179055565b90815491600160401b831015613245578261122d91600161240a950181556133d1565b90613d7660029295949395613d0d84613cf0856001600160a01b03165f525f60205260405f2090565b01613d07610857613d0083613344565b9a8b6154ce565b9861443b565b613d2c8361091e836001600160a01b03165f52600160205260405f2090565b928391613d71613d4b8a61114186546001600160701b039060701c1690565b8454600160701b600160e01b03191660709190911b600160701b600160e01b0316178455565b615583565b01928354906008821482151580613dfc575b15613db0575093611227826112226111f761240a97986111416111e96111e361122d99613329565b92919092613dec5750926112e861240a9394613ddc613dcd6132a1565b6001600160701b039095168552565b6001600160401b03166020840152565b610c5990611313611302876133bf565b508080613e2d575b80613d885750613e196113026111e385613329565b6001600160401b0380861691161015613d88565b506001613e04565b6040513d5f823e3d90fd5b80613e485750565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610381575f91602483926040519485938492630852cd8d60e31b845260048401525af18015613eb057613ea65750565b5f61240a91613280565b613e35565b906001600160a01b03809116911601906001600160a01b03821161056857565b906001600160601b03809116911601906001600160601b03821161056857565b906001600160a01b03604051918160208401947f9c5177bafd652c8de0b9302c00e3de03b076606f62acb8f86e0ca132606621de865216604084015216606082015260608152613f46608082613280565b51902090565b604290613f5761567a565b906040519161190160f01b8352600283015260228201522090565b91613f809161168593615790565b909291926157ce565b9060406001600160a01b037fd90cbd61fcf76b17a742dc3785aa7e97eff06b40f3669d184272acebfb21554d925416936140076001600160601b03825116916001600160701b03613fff6001600160a01b03881697885f526001602052865f20906001600160a01b03165f5260205260405f2090565b5416906147bd565b82519182526020820152a3565b600301546001600160a01b03168015801561408f575b61408b578161406e600161404961404461240a9686614a04565b615649565b920180546001600160a01b031660a09390931b6001600160a01b031916929092178255565b906001600160a01b03166001600160601b0360a01b825416179055565b5050565b506001600160a01b03600183015416811461402a565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af160015f5114811615614104575b604091909152155b6140e95750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b600181151661411a573d15833b151516166140da565b503d5f823e3d90fd5b61ffff80915465ffffffffffff8160c01c1643105f146141455760a01c161690565b60b01c161690565b65ffffffffffff81116141655765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b611685906141d96001600160701b036141d16001600160a01b03841693845f525f6020526141af600160405f2001613344565b945f52600160205260405f20906001600160a01b03165f5260205260405f2090565b5416826147bd565b90615061565b915f906141fc846001600160a01b03165f525f60205260405f2090565b61421b8561091e336001600160a01b03165f52600160205260405f2090565b905f905f9560ff614231855460ff9060e01c1690565b16614356575b600182019661424588613344565b9361425a61085787546001600160701b031690565b926142658285613337565b935f1982036142d85750505050965b61427e88846143de565b968715610a175761240a94614296613bc4928661443b565b6142a08185614014565b6142be6001600160701b038b1661140783546001600160701b031690565b6001600160701b03166001600160701b0319825416179055565b6142e590879c959c6147bd565b80821161433457506142f79086615399565b998a11614305575050614274565b63266d755360e21b5f526001600160a01b039092166004526024919091526001600160401b031660445260645ffd5b63056d4eeb60e31b5f526001600160a01b03851660045260245260445260645ffd5b95509350506143658533615856565b9095909490614237565b60020180545f91825b828410806143bd575b156143b6576001600160701b0361439885846133d1565b505416810180911161056857925f1981146105685760010192614378565b9293915050565b506001600160401b036143d085846133d1565b505460701c16431015614381565b91906143ea81846147bd565b926001600160601b0384166001600160601b03825116036001600160601b038111610568576001600160701b03602081936001600160601b03614436941681520193168284511661349a565b169052565b6001600160601b0381511679ffffffffffffffffffffffffffff000000000000000000000000602083015160601b161790604065ffffffffffff60d01b91015160d01b16179055565b6001600160a01b03166004526044919060038110156104da57602452565b6001600160a01b038116805f52600660205260405f209033141580614517575b6144f7575460a01c60ff16806144d96001926128de565b036144e15750565b632107413760e11b5f52610c5990600190614484565b631d1d031160e21b5f526001600160a01b0382166004523360245260445ffd5b506001600160a01b038154163314156144c2565b90156133b05790565b908060209392818452848401375f828201840152601f01601f1916010190565b916020611685938181520191614534565b906021116103815760010190602090565b359060208110614584575090565b5f199060200360031b1b1690565b9061345c5760019082518155019060ff60208201511668ffffffffffffffff006040845493015160081b169168ffffffffffffffffff191617179055565b90815491600160401b83101561324557826145f391600161240a950181556138c1565b90614592565b9161461a6020926001600160401b0392969596604086526040860191614534565b9416910152565b909160218114801590614774575b61475257816147126001600160a01b039261467c7f2524e2c5c06aa454e14424b0e9c74a4ff00fbececf54e6940170f9e4f963f2ea956001600160a01b03165f52600960205260405f2090565b90614685613836565b91614699614693838a614565565b90614576565b6146d56146c06146ba6146ac868d61452b565b356001600160f81b03191690565b60f81c90565b6146c86132cf565b92835260ff166020830152565b6001600160401b0384166040820152815480151580614726575b1561471757614704926139326145f392613329565b6040519485941696846145f9565b0390a2565b50614721916145d0565b614704565b5061473e60016139aa61473884613329565b866138c1565b6001600160401b03808716911610156146ef565b6040516325fe821f60e11b8152908190614770908560048401614554565b0390fd5b50600160f91b6001600160f81b03196147906146ac848761452b565b161415801561462f5750600360f81b6001600160f81b03196147b56146ac848761452b565b16141561462f565b816147c85750505f90565b6001600160701b0360206147ea611685946001600160601b038551169061317b565b9201511690613818565b9091614811826001600160a01b03165f52600860205260405f2090565b9061481d81835461319c565b811580156148e6575b6148cf575090916001600160a01b03811691905f5b82811061484a57505050505050565b614862611d6061485b83868a6133a0565b3587615d25565b6148a0578061487460019285896133a0565b35857f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a30161483b565b6148ae90610c5993876133a0565b63218b654b60e11b5f526001600160a01b0390911660045235602452604490565b631fcccfa960e21b5f52600452600860245260445ffd5b5060088111614826565b60046149166001600160a01b038351166001600160a01b03165f525f60205260405f2090565b01614944611c2061493865ffffffffffff60408601511665ffffffffffff1690565b43818082109118021890565b9080541580156149a8575b6149915765ffffffffffff90614983614974602061168596015165ffffffffffff1690565b936001600160d01b0392615973565b169116818082109118021890565b5050602001516116859065ffffffffffff16611c20565b506149c16149b582615930565b5165ffffffffffff1690565b65ffffffffffff80841691161161494f565b6149f89065ffffffffffff60206147ea6001600160701b03608085015116958661317b565b81039081116105685790565b6001820154906001600160a01b036001600160701b038360a01c9454169216810390811161056857614a359161317b565b60601c81018091116105685790565b6001600160a01b0316805f525f6020526001600160a01b0360405f205416908115614a9d5750805f52600660205260405f205460b01c614a815750565b6001600160a01b039063aad5b96960e01b5f521660045260245ffd5b6343fb4c2f60e01b5f5260045260245ffd5b604065ffffffffffff9101511665800000000000036580000000000081116105685790565b90916001600160a01b038216805f525f60205260405f206001810193614af985613344565b92614b0384614aaf565b64020000000011614b9f5750614b28614b2161240a959697856154ce565b968461443b565b335f526001602052613bc4614b518260405f20906001600160a01b03165f5260205260405f2090565b614b5b8185614014565b614b98614b7c6001600160701b038354166001600160701b038b1690613c1e565b82546001600160701b0319166001600160701b03909116178255565b8233615583565b6363bbb90b60e11b5f5260045260245ffd5b908015610a17577f6c86f3fd5118b3aa8bb4f389a617046de0a3d3d477de1a1673d227f802f616dc6001600160a01b03614beb8385614ad4565b6040805194855260208501919091529316923392a3565b9290916001600160a01b039081604051946323b872dd60e01b5f52166004521660245260445260205f60648180865af160015f5114811615614c4f575b6040919091525f606052156140e2565b600181151661411a573d15833b15151616614c3f565b9061345c57818103614c75575050565b60026001600160701b038184614cb06001600160a01b0361240a97541686906001600160a01b03166001600160601b0360a01b825416179055565b8054855465ffffffffffff60a01b191665ffffffffffff60a01b909116178555805485546001600160d01b03166001600160d01b0319909116178555614d1e6001600160a01b0360018301541660018701906001600160a01b03166001600160601b0360a01b825416179055565b0154169101906001600160701b03166001600160701b0319825416179055565b80548015613495575f190190614d5482826135b9565b61345c576002815f809355826001820155015555565b60ff168015610568575f190190565b91905f92614d98816001600160a01b03165f52600260205260405f2090565b614da561194884836135b9565b614dae816148f0565b614db881836149d3565b90614dd4856001600160a01b03165f52600160205260405f2090565b94614dee6060850196610d6488516001600160a01b031690565b958315159182614f4d575b5050614e11611c20604086015165ffffffffffff1690565b43118015614f2d575b15614e82575050505080614e5261240a94614e4c614e44614e3e614e579654613329565b856135b9565b5091846135b9565b90614c65565b614d3e565b8054614e689060e01c60ff16614d6a565b815460ff60e01b191660e09190911b60ff60e01b16179055565b90929591939450614e95575b5050505050565b614f006002936001600160701b03614ef86080614f2399614eea614f069865ffffffffffff614ec48a8e6135b9565b50805465ffffffffffff60a01b19169190921660a01b65ffffffffffff60a01b16179055565b01516001600160701b031690565b91169061349a565b936135b9565b5001906001600160701b03166001600160701b0319825416179055565b5f80808080614e8e565b50614f4561085760808601516001600160701b031690565b831015614e1a565b81516001600160a01b03165f908152602081905260409020919a50614f728883614014565b8754614f8a906001600160701b03878116911661349a565b88546001600160701b0319166001600160701b03909116178855600182019a614fb28c613344565b91614fbd87846143de565b9c614fc8908461443b565b87516001600160a01b0316908d8351614fe7906001600160a01b031690565b6040516001600160a01b03819216946001600160a01b0316936001600160a01b031692615022908c8360209093929193604081019481520152565b037fa664d18583b0a08524c3fb4558a4cfdca33896e91026575a6bd21665936b1b2391a4516001600160a01b03169161505a92613f89565b5f80614df9565b6001600160601b03612be0915116917f000000000000000000000000000000000000000000000000000000000000000061317b565b9060038110156104da57815460ff60a01b191660a09190911b60ff60a01b16179055565b916150de6150d9846001600160a01b03165f52600660205260405f2090565b6132de565b916150f083516001600160a01b031690565b93615101611d606040860151151590565b936001600160a01b0386161561523f57606001516001600160501b0316808061519e57505061516c61515461240a936104cb61514b61513f43613329565b40441863ffffffff1690565b63ffffffff1690565b916001600160a01b03165f52600660205260405f2090565b9075ffffffffffffffffffffffffffffffffffffffffffff8254916001600160501b0360b01b9060b01b169116179055565b6104bf6151b86104bf6151be9363ffffffff9060301c1690565b856139e6565b148015615217575b6151f95761240a9161044c6151ec926001600160a01b03165f52600760205260405f2090565b805460ff19166001179055565b637679c92160e01b5f526001600160a01b031660045260245260445ffd5b5061523a6104598361044c846001600160a01b03165f52600760205260405f2090565b6151c6565b63a8366d0160e01b5f526001600160a01b03821660045260245ffd5b919091604065ffffffffffff61271080866001600160601b038651160204956001600160601b03808816818751160316855261529685614aaf565b9082030204658000000000000316910152565b6150d96152c7916001600160a01b03165f52600660205260405f2090565b60208101516152d5816128de565b806152e16002926128de565b1480159061533c575b801561532f575b6153295751615308906001600160a01b031661417c565b9081101561531557505f90565b61168590670de0b6b3a7640000900461549d565b50505f90565b50604081015115156152f1565b506001600160501b0361535960608301516001600160501b031690565b1615156152ea565b6150d961537f916001600160a01b03165f52600660205260405f2090565b602081015161538d816128de565b806152e16001926128de565b90806153a55750505f90565b6153c56001600160601b03916001600160701b036020850151169061317b565b91511680156153e5576153dd6001915f198401613818565b019015150290565b634e487b715f5260126020526024601cfd5b6002829161541e6111466001600160701b0385166001600160701b03845460701c1661349a565b01915b615429575050565b81545f1981019081116105685761544090836133d1565b5080546001600160701b031680831061548457509061546c61085761547293546001600160701b031690565b90613337565b908161547d82613475565b9091615421565b61240a93506001600160701b036142be9293169061349a565b6001600160401b0381116154b7576001600160401b031690565b6306dfcc6560e41b5f52604060045260245260445ffd5b91909160208101906001600160701b0382511680155f1461555f575083905b81946001600160601b03825116908101809111610568576155156001600160601b0391615649565b1690526001600160701b03825116908101809111610568576001600160701b038111615548576001600160701b03169052565b6306dfcc6560e41b5f52607060045260245260445ffd5b61556c61557d918661317b565b6001600160601b0383511690613818565b906154ed565b8254919260e883901c60ff1680156155fd575b613b195760ff60e81b19909216600160e81b179091556001600160a01b03165f9081526003602052604090208054600160401b811015613245576155df916001820181556133d1565b6001600160a01b0380839493549260031b9316831b921b1916179055565b506001600160a01b0384166001600160a01b03831614615596565b6001600160a01b038111615632576001600160a01b031690565b6306dfcc6560e41b5f5260a060045260245260445ffd5b6001600160601b038111615663576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480615767575b156156d5577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613f4660c082613280565b507f000000000000000000000000000000000000000000000000000000000000000046146156ac565b90604183036157ba576157b39250602081013591604082359201355f1a90615ca3565b9192909190565b50505f9160029190565b600411156104da57565b6157d7816157c4565b806157e0575050565b6157e9816157c4565b600181036158005763f645eedf60e01b5f5260045ffd5b615809816157c4565b60028103615824575063fce698f760e01b5f5260045260245ffd5b806158306003926157c4565b146158385750565b6335e2f38360e21b5f5260045260245ffd5b8015610568575f190190565b905f925f926001600160a01b035f93615880836001600160a01b03165f52600260205260405f2090565b805492839216915b6158925750505050565b9195816158b3610dfe6001611baf6158ad8c9d97999d613329565b886135b9565b03615923576158d0835496612da46158ca8a613329565b8b614d79565b9583541061592357506158f790612da46108576002611be26158f18b613329565b876135b9565b95615919615913611c20611c1861590d8a613329565b866135b9565b9661584a565b9182939193615888565b956159199097919761584a565b6159386134d1565b506159416134d1565b508054156133b0575f5260205f206040519061595c8261324a565b5465ffffffffffff8116825260301c602082015290565b908154905f918060058211615a06575b65ffffffffffff91509291165b8282106159c6575050806159a45750505f90565b611685916159b46159bf92613329565b905f5260205f200190565b5460301c90565b909180831860011c8184160190845f528265ffffffffffff8360205f20015416115f146159f65750915b90615990565b9250615a019061318e565b6159f0565b615a0f82615d88565b820391821161056857845f5265ffffffffffff8260205f2001541665ffffffffffff8416105f14615a48575065ffffffffffff90615983565b9250615a5a65ffffffffffff9161318e565b92615983565b60ff811690601f8211615a8f5760405191615a7c604084613280565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8054600160401b81101561324557615abb916001820181556133d1565b61345c57815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b80549293928015615b9257615afd615b0891613329565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411615b8357879303615b4f5750615b4b92509065ffffffffffff82549181199060301b169116179055565b9190565b915050615b4b91615b6f615b616132a1565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615a9e565b632520601d60e01b5f5260045ffd5b5090615bb791615ba3615b616132a1565b6001600160d01b0385166020830152615a9e565b5f9190565b91615bd59183549060031b91821b915f19901b19161790565b9055565b80548015613495575f190190615bef82826133d1565b8154905f199060031b1b1916905555565b6001810191805f528260205260405f2054928315155f14615c9b575f1984018481116105685783545f19810194908511610568575f958583615c4e9761044c9503615c54575b505050615bd9565b55600190565b615c84615c7e91615c75615c6b615c9295886133d1565b90549060031b1c90565b928391876133d1565b90615bbc565b85905f5260205260405f2090565b555f8080615c46565b505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615d1a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613eb0575f516001600160a01b03811615615d1057905f905f90565b505f906001905f90565b5050505f9160039190565b5f82815260018201602052604090205461532957805490600160401b8210156132455782615d73615d5d8460018096018555846133d1565b819391549060031b91821b915f19901b19161790565b90558054925f520160205260405f2055600190565b600181111561168557806001600160801b821015615ea9575b615e4f615e45615e3b615e31615e27615e1d615e0c615e569760048a600160401b615e5b9c1015615e9c575b640100000000811015615e8f575b62010000811015615e82575b610100811015615e75575b6010811015615e68575b1015615e60575b60030260011c90565b615e16818b613818565b0160011c90565b615e16818a613818565b615e168189613818565b615e168188613818565b615e168187613818565b615e168186613818565b8093613818565b821190565b900390565b60011b615e03565b60041c9160021b91615dfc565b60081c9160041b91615df2565b60101c9160081b91615de7565b60201c9160101b91615ddb565b60401c9160201b91615dcd565b5050615e5b615e56615e4f615e45615e3b615e31615e27615e1d615e0c615ed08a60801c90565b9850600160401b9750615da1965050505050505056",
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
