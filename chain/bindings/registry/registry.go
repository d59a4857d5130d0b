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

// Unbond is an auto generated low-level Go binding around an user-defined struct.
type Unbond struct {
	Amount      *big.Int
	UnlockBlock uint64
}

// StakeRegistryMetaData contains all meta data concerning the StakeRegistry contract.
var StakeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minerMinimum_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"coordinatorMinimum_\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondBlocks_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochStart_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochLength_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"AlreadyBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadBinding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"BadModelCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"BadVrfKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"BelowMinimum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"BountyAboveSlash\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelNotAdded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"current\",\"type\":\"address\"}],\"name\":\"NotCurrentOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotEnoughBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumRole\",\"name\":\"wanted\",\"type\":\"uint8\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorJailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"entries\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"oldestUnlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondQueueFull\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"CoordinatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Jailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"MinerRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"ModelRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"former\",\"type\":\"address\"}],\"name\":\"OperatorBound\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"UnbondStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"VrfKeySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_MODELS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_UNBONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"account\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"withdrawable\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"addModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"bindOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"coordinatorMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"coordinatorWeightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"jailed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minerMinimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"modelsOf\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"registerCoordinator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"registerMiner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"models_\",\"type\":\"bytes32[]\"}],\"name\":\"removeModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"roleOf\",\"outputs\":[{\"internalType\":\"enumRole\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"vrfKey\",\"type\":\"bytes\"}],\"name\":\"setVrfKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slashableOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startUnbond\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"unbondsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"internalType\":\"structUnbond[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"vrfKeyAt\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"weightOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "1b5b1448a3b18ba1408856b9ef6917c969",
	Bin: "0x61024080604052346102ef5760e081613acd803803809161002082856102f3565b8339810103126102ef5780516001600160a01b038116908181036102ef5760208301516001600160a01b038116918282036102ef5760408501519260608601519461006d6080880161032a565b9661008660c061007f60a0840161032a565b920161032a565b906040516100956040826102f3565b600681526020810190654375636b6f6f60d01b8252604051936100b96040866102f3565b60018552603160f81b60208601908152936001600160401b038216600281106102dd575060805260a0526100ec8161033e565b610160526100f98461033e565b6101805251902091826101205251902080610140524660e0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261016360c0826102f3565b51902060c0523061010052159081156102d4575b506102c557821580156102bd575b80156102ac575b61029d576101a0526101c0526101e052610200526102205260405161372390816103aa82396080518181816122c20152818161275901526128f6015260a051818181611106015281816127190152612939015260c051816132c2015260e0518161337f01526101005181613293015261012051816133110152610140518161333701526101605181610d8a01526101805181610db401526101a0518181816101da015281816108ad0152818161144c01528181611537015261199f01526101c05181818161077c01526112e001526101e051818181610216015281816104e4015261187a01526102005181818161056001528181610c2801526110a401526102205181818161069b0152611c6b0152f35b631f2a200560e01b5f5260045ffd5b506001600160401b0385161561018c565b508315610185565b63d92e233d60e01b5f5260045ffd5b9050155f610177565b63ad6bddef60e01b5f5260045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761031657604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036102ef57565b601f81511161036957602081519101516020821061035a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063054108af146124db578063102405691461227f5780631129ee371461243e57806311f78a381461235f57806314afd79e146122e657806315e5a1e51461228457806321146b3f1461227f5780632e8dc8ee1461201557806335a1d47014611be85780633ccfd60b1461189d5780633fdb7b0a1461184557806342623360146117845780634be9fd9f1461126b578063573ca58a1461112a57806357d775f8146110c757806359fb19e61461106e5780635c3c8f5e1461104d578063636f35d314610fe85780637043e5dd14610f7d57806373b9aa9114610e8857806384b0196e14610d525780638ba03f1f14610c13578063a44fb1ea14610a9f578063a5d7827e146109fd578063a694fc3a146107d9578063aea0e78b146107a0578063b134427114610731578063bbd73ccc146106bf578063cc0551831461065c578063d6290a9914610585578063dee3066614610521578063e709c9dc14610463578063f1597df2146102015763fc0c546a14610190575f80fd5b346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101fe5761021036612614565b909291927f00000000000000000000000000000000000000000000000000000000000000009373ffffffffffffffffffffffffffffffffffffffff811680855260036020526040852080549673ffffffffffffffffffffffffffffffffffffffff881633810361042f57503387526002602052604087205473ffffffffffffffffffffffffffffffffffffffff81168481036103ff575060ff8960a81c166103d35760ff8960a01c1660038110156103a65780610371575060a01c818110610343575050740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8798610340985016179055337fb90c06d0bb2c3934635f60c7418204feae8b8f21b5e030ccf695cb6cec37fe158780a3612ffc565b80f35b7fbd49034f000000000000000000000000000000000000000000000000000000008852600452602452604486fd5b886103a4604492877f5f4981b20000000000000000000000000000000000000000000000000000000084526004526126e9565bfd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b602488857faad5b969000000000000000000000000000000000000000000000000000000008252600452fd5b88604491867fd3abd417000000000000000000000000000000000000000000000000000000008352600452602452fd5b87606491857fcbce04d800000000000000000000000000000000000000000000000000000000835260045260245233604452fd5b50346101fe5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5760209061049e612562565b73ffffffffffffffffffffffffffffffffffffffff81168252600483526104d8602435604084206001915f520160205260405f2054151590565b1561051b5761050991507f0000000000000000000000000000000000000000000000000000000000000000906131dc565b67ffffffffffffffff60405191168152f35b50610509565b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57602061050961055e612562565b7f000000000000000000000000000000000000000000000000000000000000000090613114565b50346101fe5761059436612614565b9161059e81612c49565b73ffffffffffffffffffffffffffffffffffffffff16835b8381106105c1578480f35b81855260046020526105e2604086206105db838787612ab8565b35906134db565b1561062157806105f56001928686612ab8565b35837f52c337f918725ebfff17fcddaa7a516d0f0f3181776416ad78c31a568c402b5b8880a3016105b6565b6044949361062f9293612ab8565b35907fa5869bfb000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101fe5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe576106f7612562565b6024359167ffffffffffffffff831683036101fe5761072d61071984846129af565b6040519182916020835260208301906126a6565b0390f35b50346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5760206105096128eb565b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe576004359081156109d5573381526002602052604081206bffffffffffffffffffffffff83116109a4576108966108516bffffffffffffffffffffffff8516835460a01c61283f565b825473ffffffffffffffffffffffffffffffffffffffff1660a09190911b7fffffffffffffffffffffffff000000000000000000000000000000000000000016178255565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692604051907f23b872dd00000000000000000000000000000000000000000000000000000000845233600452306024528060445260208460648180895af16001855114811615610985575b8260405284606052156109595761034093945081527f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d60203392a233612ac8565b602484867f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b600181151661099b57853b15153d151616610918565b823d86823e3d90fd5b506044917f6dfcc6500000000000000000000000000000000000000000000000000000000082526060600452602452fd5b807f1f2a20050000000000000000000000000000000000000000000000000000000060049252fd5b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5773ffffffffffffffffffffffffffffffffffffffff610a4a612562565b168152600360205260ff604082205460a01c16604051906003811015610a7257602092508152f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5773ffffffffffffffffffffffffffffffffffffffff610aec612562565b168152600260205260026040822001805467ffffffffffffffff8111610be65760208160051b0190610b2160405192836127fe565b80825260208201809385526020852085915b838310610ba257868587604051928392602084019060208552518091526040840192915b818110610b65575050500390f35b825180516bffffffffffffffffffffffff16855260209081015167ffffffffffffffff168186015286955060409094019390920191600101610b57565b600160208192604051610bb4816127e2565b67ffffffffffffffff86546bffffffffffffffffffffffff8116835260601c1683820152815201920192019190610b33565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50346101fe57610c2236612585565b909291927f00000000000000000000000000000000000000000000000000000000000000009373ffffffffffffffffffffffffffffffffffffffff811680855260036020526040852080549673ffffffffffffffffffffffffffffffffffffffff881633810361042f57503387526002602052604087205473ffffffffffffffffffffffffffffffffffffffff81168481036103ff575060ff8960a81c166103d35760ff8960a01c1660038110156103a65780610371575060a01c818110610343575050740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8798610340985016179055337f3e2094a853a145de83dcb90098efb1700a44f6881b0a237b3637223a292520638780a3612d52565b50346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57610e2c90610dae7f0000000000000000000000000000000000000000000000000000000000000000613484565b90610dd87f0000000000000000000000000000000000000000000000000000000000000000613484565b906020610e3a60405193610dec83866127fe565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e08801906126a6565b9086820360408801526126a6565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b828110610e7157505050500390f35b835185528695509381019392810192600101610e62565b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57610ec0612562565b73ffffffffffffffffffffffffffffffffffffffff829116825260026020526040822060028101908154925b83851080610f5b575b15610f2d57610f21610f27916bffffffffffffffffffffffff610f1888876127cd565b505416906126f7565b94612893565b93610eec565b606092506bffffffffffffffffffffffff6001835460a01c9301541660405192835260208301526040820152f35b5067ffffffffffffffff610f6f86856127cd565b505460601c16431015610ef5565b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5760ff604060209273ffffffffffffffffffffffffffffffffffffffff610fd1612562565b16815260038452205460a81c166040519015158152f35b50346101fe5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5773ffffffffffffffffffffffffffffffffffffffff60406020928261103b612562565b16815260028452205416604051908152f35b50346101fe5761034061105f36612614565b9161106981612c49565b612ffc565b50346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101fe57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101fe57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101fe5761113936612585565b9073ffffffffffffffffffffffffffffffffffffffff831692838552600360205260408520843314158061124a575b61121a575460a01c60ff1660038110156111ed5760020361118d576103409350612d52565b50507f420e826e000000000000000000000000000000000000000000000000000000008352506004526044906002602452fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b604486867f74740c4400000000000000000000000000000000000000000000000000000000825260045233602452fd5b5073ffffffffffffffffffffffffffffffffffffffff815416331415611168565b346115185760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611518576112a2612562565b60243560443573ffffffffffffffffffffffffffffffffffffffff81168103611518576064359273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303611755575073ffffffffffffffffffffffffffffffffffffffff1690815f52600360205260405f209073ffffffffffffffffffffffffffffffffffffffff82541690811561172957815f52600260205260405f2092835460a01c95600185019061137c6bffffffffffffffffffffffff835416896126f7565b908180821091180218968789116116f957611400906113fa6113b56bffffffffffffffffffffffff838c10848d18028418168093612869565b885473ffffffffffffffffffffffffffffffffffffffff1660a09190911b7fffffffffffffffffffffffff000000000000000000000000000000000000000016178855565b88612781565b90816116af575b5080600286018054915b6115cb57505050805460ff8160a81c1615611563575b5050858061151c575b505061147373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169585612781565b853b15611518575f956024879260405198899384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af192831561150d576020956114f5946114fd575b50817f4093288bc95bfed35a9c3ea0db07d8c6cbd9722cdf769732ee5d735d61c3cf2b87604051888152a3612ac8565b604051908152f35b5f611507916127fe565b5f6114c5565b6040513d5f823e3d90fd5b5f80fd5b61155c9173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612b7f565b8585611430565b7fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff167501000000000000000000000000000000000000000000179055837f519ec2af7b403e5bfa116afc87904cd6aa3e97a09cae81b522551191195674e75f80a28680611427565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019282841161168257836116749161162c6bffffffffffffffffffffffff8061161961167c99886127cd565b50541680841081851802181692856127cd565b506bffffffffffffffffffffffff6116478482845416612869565b167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055612781565b9283926128c0565b91611411565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6bffffffffffffffffffffffff6116cb81841682845416612869565b167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905588611407565b87897fea2740c5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837fa8366d01000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa2cc2d7e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346115185760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115185773ffffffffffffffffffffffffffffffffffffffff6117d0612562565b16805f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2054165f52600260205260405f20549073ffffffffffffffffffffffffffffffffffffffff8216145f1461183c5760209060a01c5b6bffffffffffffffffffffffff60405191168152f35b5060205f611826565b34611518575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115185760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611518575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611518575f335f52600260205260405f2090600282018054925f925b84841080611bc6575b1561191b5761190f611915916bffffffffffffffffffffffff610f1887876127cd565b93612893565b926118e3565b9290938115611b6857815b818110611a995750505f5b8181106119f757602084600187016bffffffffffffffffffffffff61195b81841682845416612869565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790556119c4813373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612b7f565b6040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5833392a2604051908152f35b82548015611a6c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190611a2c82856127cd565b929092611a40575f60019355845501611931565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b611aa381856127cd565b5090611ab8611ab28583612781565b866127cd565b929092611a4057828160019403611ad2575b505001611926565b67ffffffffffffffff826bffffffffffffffffffffffff80611b61955416167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008454161783555460601c167fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff73ffffffffffffffff00000000000000000000000083549260601b169116179055565b8780611aca565b15159050611ba8575067ffffffffffffffff5f5b7f1ca93f3f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b67ffffffffffffffff611bbb819261278e565b505460601c16611b7c565b5067ffffffffffffffff611bda85856127cd565b505460601c164310156118ec565b346115185760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611518576004358015611fed57335f52600260205260405f2090815460a01c808211611fbf57506bffffffffffffffffffffffff811691611c96611c91611c60611c5b6128eb565b612704565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906126f7565b612b33565b90600281019182549081151580611f6a575b15611e09577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161168257602095611cf067ffffffffffffffff936114f5966127cd565b506bffffffffffffffffffffffff611d0b838284541661283f565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790555b611d8a611d4582865460a01c612869565b855473ffffffffffffffffffffffffffffffffffffffff1660a09190911b7fffffffffffffffffffffffff000000000000000000000000000000000000000016178555565b6bffffffffffffffffffffffff611da860018601928284541661283f565b167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055604051948552169283858201527f945550dce0b42f10b5539395a8a3a7ee163db05456fe2de922d98564e641c49c60403392a233612ac8565b60088296949214611f225760405191611e21836127e2565b848352602083019667ffffffffffffffff8316885268010000000000000000811015611ef557611e56916001820181556127cd565b949094611a4057611ef06114f59567ffffffffffffffff6020996bffffffffffffffffffffffff8083985116167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084541617835551167fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff73ffffffffffffffff00000000000000000000000083549260601b169116179055565b611d34565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8567ffffffffffffffff611f358461278e565b505460601c16907f1dc68d5e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820182811161168257611fa867ffffffffffffffff91866127cd565b505460601c1667ffffffffffffffff821614611ca8565b7f9dfe07d6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b346115185773ffffffffffffffffffffffffffffffffffffffff61203836612585565b919290921690815f52600360205260405f209273ffffffffffffffffffffffffffffffffffffffff84541680612250575061211173ffffffffffffffffffffffffffffffffffffffff9261211a92604260405160208101907f9c5177bafd652c8de0b9302c00e3de03b076606f62acb8f86e0ca132606621de8252336040820152886060820152606081526120ce6080826127fe565b5190206120d961327c565b90604051917f1901000000000000000000000000000000000000000000000000000000000000835260028301526022820152206133a5565b909291926133d9565b1691818303612221576121ed925073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055335f52600260205260405f209073ffffffffffffffffffffffffffffffffffffffff82541690807fffffffffffffffffffffffff00000000000000000000000000000000000000008454161783556040518281527f8409b7e95e1a67e93929d059100dc0cf4cf3eabfce4350e785261d489a7eaf7360203392a3806121ef575b5033612ac8565b005b6040515f81527f707ba35f17bd82ff7716c1ab3c1f7d57539b060ccb665d42bf0a5fa2ffc0f37d60203392a3826121e6565b507f9cbc38a8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f9e62f353000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b612529565b34611518575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261151857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346115185760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115185773ffffffffffffffffffffffffffffffffffffffff612332612562565b165f526003602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346115185760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115185773ffffffffffffffffffffffffffffffffffffffff6123ab612562565b165f52600460205260405f20604051806020835491828152019081935f5260205f20905f5b81811061242857505050816123e69103826127fe565b604051918291602083019060208452518091526040830191905f5b81811061240f575050500390f35b8251845285945060209384019390920191600101612401565b82548452602090930192600192830192016123d0565b346115185760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115185773ffffffffffffffffffffffffffffffffffffffff61248a612562565b165f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2054165f52600260205260206114f560405f206bffffffffffffffffffffffff6001825460a01c92015416906126f7565b346115185760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115185760043567ffffffffffffffff81168103611518576114f5602091612704565b34611518575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261151857602060405160088152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361151857565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126115185760043573ffffffffffffffffffffffffffffffffffffffff81168103611518579160243567ffffffffffffffff811161151857826023820112156115185780600401359267ffffffffffffffff84116115185760248483010111611518576024019190565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126115185760043573ffffffffffffffffffffffffffffffffffffffff81168103611518579160243567ffffffffffffffff811161151857826023820112156115185780600401359267ffffffffffffffff84116115185760248460051b83010111611518576024019190565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60038110156111c057602452565b9190820180921161168257565b67ffffffffffffffff1667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156116825761277e9067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166126f7565b90565b9190820391821161168257565b8054156127a0575f5260205f20905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80548210156127a0575f5260205f2001905f90565b6040810190811067ffffffffffffffff821117611ef557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611ef557604052565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff821161168257565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161168257565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146116825760010190565b8015611682577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168043105f1461292457505f90565b61292e9043612781565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081156129825760019167ffffffffffffffff9104160167ffffffffffffffff81116116825790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f20906002805b6129f0575050506040516129ea6020826127fe565b5f815290565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116116825760028110156127a05760011b830160018101549060ff8216151580612a97575b612a4f575050612a49906128c0565b806129d5565b9250925050547fff000000000000000000000000000000000000000000000000000000000000006040519260f81b16602083015260218201526021815261277e6041826127fe565b5067ffffffffffffffff841667ffffffffffffffff8360081c161115612a3a565b91908110156127a05760051b0190565b905473ffffffffffffffffffffffffffffffffffffffff81169182612aec57505050565b602073ffffffffffffffffffffffffffffffffffffffff7f707ba35f17bd82ff7716c1ab3c1f7d57539b060ccb665d42bf0a5fa2ffc0f37d926040519460a01c85521692a3565b67ffffffffffffffff8111612b4f5767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612c28575b60405215612be65750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516612c4057823b15153d15161690612bdb565b503d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff16805f52600360205260405f208133141580612cf3575b612cc3575460a01c60ff1660038110156111c057600103612c935750565b7f420e826e000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b507f74740c44000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5073ffffffffffffffffffffffffffffffffffffffff815416331415612c75565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b91909160218214801590612f75575b612f335773ffffffffffffffffffffffffffffffffffffffff1691825f52600560205260405f2091612d916128eb565b92600281016003820191825460ff811615159081612f19575b50612e8b575b50826021116115185782156127a057604051916060830183811067ffffffffffffffff821117611ef55760409081526001860135808552863560f81c6020860181905267ffffffffffffffff89169590920185905290925580547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000001690911760089590951b68ffffffffffffffff0016949094179093557f2524e2c5c06aa454e14424b0e9c74a4ff00fbececf54e6940170f9e4f963f2ea92612e80604051938493604085526040850191612d14565b9060208301520390a2565b808214612db0576001612f1391835481550160ff80855416167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617815567ffffffffffffffff845460081c167fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff68ffffffffffffffff0083549260081b169116179055565b5f612db0565b905067ffffffffffffffff8088169160081c16105f612daa565b50612f716040519283927f4bfd043e000000000000000000000000000000000000000000000000000000008452602060048501526024840191612d14565b0390fd5b5081156127a0577fff000000000000000000000000000000000000000000000000000000000000008335167f02000000000000000000000000000000000000000000000000000000000000008114159081612fd1575b50612d61565b7f0300000000000000000000000000000000000000000000000000000000000000915014155f612fcb565b73ffffffffffffffffffffffffffffffffffffffff9092919216805f52600460205260405f209161302e8184546126f7565b8115801561310a575b6130da57505f5b81811061304c575050505050565b61306161305a828488612ab8565b35856136cb565b156130a057806130746001928488612ab8565b35847f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a30161303e565b6130aa9185612ab8565b35907f4316ca96000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f7f333ea4000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b5060088111613037565b73ffffffffffffffffffffffffffffffffffffffff1690815f52600360205260405f205460ff8160a01c1660038110156111c0576002148015906131cf575b6131c85773ffffffffffffffffffffffffffffffffffffffff165f52600260205260405f20549173ffffffffffffffffffffffffffffffffffffffff831614908115916131bb575b506131b657670de0b6b3a764000061277e9160a01c04612b33565b505f90565b90508160a01c105f61319b565b5050505f90565b5060ff8160a81c16613153565b73ffffffffffffffffffffffffffffffffffffffff1690815f52600360205260405f205460ff8160a01c1660038110156111c0576001148015906131cf576131c85773ffffffffffffffffffffffffffffffffffffffff165f52600260205260405f20549173ffffffffffffffffffffffffffffffffffffffff831614908115916131bb57506131b657670de0b6b3a764000061277e9160a01c04612b33565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061337c575b156132e4577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261337660c0826127fe565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146132bb565b90604183036133cf576133c89250602081013591604082359201355f1a9061363c565b9192909190565b50505f9160029190565b60048110156111c057806133eb575050565b6001810361341b577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361344f57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146134595750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff811690601f82116134b357604051916134a06040846127fe565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b906001820191815f528260205260405f20548015155f14613634577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111611682578254907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201918211611682578181036135ca575b50505080548015611a6c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019061358d82826127cd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82549160031b1b19169055555f526020525f6040812055600190565b61361f6135da6135ea93866127cd565b90549060031b1c928392866127cd565b81939154907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060031b92831b921b19161790565b90555f528360205260405f20555f8080613555565b505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116136c0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561150d575f5173ffffffffffffffffffffffffffffffffffffffff8116156136b657905f905f90565b505f906001905f90565b5050505f9160039190565b5f82815260018201602052604090205461371d5780549068010000000000000000821015611ef557826137086135ea8460018096018555846127cd565b90558054925f520160205260405f2055600190565b50505f9056",
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
// Solidity: constructor(address token_, address slasher_, uint256 minerMinimum_, uint256 coordinatorMinimum_, uint64 unbondBlocks_, uint64 epochStart_, uint64 epochLength_) returns()
func (stakeRegistry *StakeRegistry) PackConstructor(token_ common.Address, slasher_ common.Address, minerMinimum_ *big.Int, coordinatorMinimum_ *big.Int, unbondBlocks_ uint64, epochStart_ uint64, epochLength_ uint64) []byte {
	enc, err := stakeRegistry.abi.Pack("", token_, slasher_, minerMinimum_, coordinatorMinimum_, unbondBlocks_, epochStart_, epochLength_)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account(address owner) view returns(uint256 bonded, uint256 unbonding, uint256 withdrawable)
func (stakeRegistry *StakeRegistry) PackAccount(owner common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("account", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account(address owner) view returns(uint256 bonded, uint256 unbonding, uint256 withdrawable)
func (stakeRegistry *StakeRegistry) TryPackAccount(owner common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("account", owner)
}

// AccountOutput serves as a container for the return parameters of contract
// method Account.
type AccountOutput struct {
	Bonded       *big.Int
	Unbonding    *big.Int
	Withdrawable *big.Int
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73b9aa91.
//
// Solidity: function account(address owner) view returns(uint256 bonded, uint256 unbonding, uint256 withdrawable)
func (stakeRegistry *StakeRegistry) UnpackAccount(data []byte) (AccountOutput, error) {
	out, err := stakeRegistry.abi.Unpack("account", data)
	outstruct := new(AccountOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Withdrawable = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
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
// Solidity: function operatorOf(address owner) view returns(address)
func (stakeRegistry *StakeRegistry) PackOperatorOf(owner common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("operatorOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(address owner) view returns(address)
func (stakeRegistry *StakeRegistry) TryPackOperatorOf(owner common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("operatorOf", owner)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address owner) view returns(address)
func (stakeRegistry *StakeRegistry) UnpackOperatorOf(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address operator, uint256 amount, address reporter, uint256 bounty) returns(uint256 taken)
func (stakeRegistry *StakeRegistry) PackSlash(operator common.Address, amount *big.Int, reporter common.Address, bounty *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("slash", operator, amount, reporter, bounty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address operator, uint256 amount, address reporter, uint256 bounty) returns(uint256 taken)
func (stakeRegistry *StakeRegistry) TryPackSlash(operator common.Address, amount *big.Int, reporter common.Address, bounty *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("slash", operator, amount, reporter, bounty)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4be9fd9f.
//
// Solidity: function slash(address operator, uint256 amount, address reporter, uint256 bounty) returns(uint256 taken)
func (stakeRegistry *StakeRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
// the contract method with ID 0x35a1d470.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startUnbond(uint256 amount) returns(uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) PackStartUnbond(amount *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("startUnbond", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35a1d470.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startUnbond(uint256 amount) returns(uint64 unlockBlock)
func (stakeRegistry *StakeRegistry) TryPackStartUnbond(amount *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("startUnbond", amount)
}

// UnpackStartUnbond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35a1d470.
//
// Solidity: function startUnbond(uint256 amount) returns(uint64 unlockBlock)
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
// the contract method with ID 0xa44fb1ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondsOf(address owner) view returns((uint96,uint64)[])
func (stakeRegistry *StakeRegistry) PackUnbondsOf(owner common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("unbondsOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44fb1ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondsOf(address owner) view returns((uint96,uint64)[])
func (stakeRegistry *StakeRegistry) TryPackUnbondsOf(owner common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("unbondsOf", owner)
}

// UnpackUnbondsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa44fb1ea.
//
// Solidity: function unbondsOf(address owner) view returns((uint96,uint64)[])
func (stakeRegistry *StakeRegistry) UnpackUnbondsOf(data []byte) ([]Unbond, error) {
	out, err := stakeRegistry.abi.Unpack("unbondsOf", data)
	if err != nil {
		return *new([]Unbond), err
	}
	out0 := *abi.ConvertType(out[0], new([]Unbond)).(*[]Unbond)
	return out0, nil
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
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns(uint256 amount)
func (stakeRegistry *StakeRegistry) PackWithdraw() []byte {
	enc, err := stakeRegistry.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns(uint256 amount)
func (stakeRegistry *StakeRegistry) TryPackWithdraw() ([]byte, error) {
	return stakeRegistry.abi.Pack("withdraw")
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ccfd60b.
//
// Solidity: function withdraw() returns(uint256 amount)
func (stakeRegistry *StakeRegistry) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakeRegistryCoordinatorRegistered represents a CoordinatorRegistered event raised by the StakeRegistry contract.
type StakeRegistryCoordinatorRegistered struct {
	Owner    common.Address
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
// Solidity: event CoordinatorRegistered(address indexed owner, address indexed operator)
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

// StakeRegistryJailed represents a Jailed event raised by the StakeRegistry contract.
type StakeRegistryJailed struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeRegistryJailedEventName = "Jailed"

// ContractEventName returns the user-defined event name.
func (StakeRegistryJailed) ContractEventName() string {
	return StakeRegistryJailedEventName
}

// UnpackJailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Jailed(address indexed operator)
func (stakeRegistry *StakeRegistry) UnpackJailedEvent(log *types.Log) (*StakeRegistryJailed, error) {
	event := "Jailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryJailed)
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
	Owner    common.Address
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
// Solidity: event MinerRegistered(address indexed owner, address indexed operator)
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
	Owner    common.Address
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
// Solidity: event OperatorBound(address indexed owner, address indexed operator, address former)
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

// StakeRegistryStakeChanged represents a StakeChanged event raised by the StakeRegistry contract.
type StakeRegistryStakeChanged struct {
	Owner    common.Address
	Operator common.Address
	Bonded   *big.Int
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
// Solidity: event StakeChanged(address indexed owner, address indexed operator, uint256 bonded)
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

// StakeRegistryStakeSlashed represents a StakeSlashed event raised by the StakeRegistry contract.
type StakeRegistryStakeSlashed struct {
	Owner    common.Address
	Operator common.Address
	Amount   *big.Int
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
// Solidity: event StakeSlashed(address indexed owner, address indexed operator, uint256 amount)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeRegistryStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakeRegistryStaked) ContractEventName() string {
	return StakeRegistryStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed owner, uint256 amount)
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
	Owner       common.Address
	Amount      *big.Int
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
// Solidity: event UnbondStarted(address indexed owner, uint256 amount, uint64 unlockBlock)
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
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeRegistryWithdrawn) ContractEventName() string {
	return StakeRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed owner, uint256 amount)
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
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BadVrfKey"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBadVrfKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BelowMinimum"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["BountyAboveSlash"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackBountyAboveSlashError(raw[4:])
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
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ModelAlreadyAdded"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackModelAlreadyAddedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["ModelNotAdded"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackModelNotAddedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotBound"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotCurrentOperator"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotCurrentOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotEnoughBonded"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotEnoughBondedError(raw[4:])
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
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["UnbondQueueFull"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackUnbondQueueFullError(raw[4:])
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
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyBound(address operator, address owner)
func StakeRegistryAlreadyBoundErrorID() common.Hash {
	return common.HexToHash("0x9e62f35375f151bc4549b1d2c15285873930ed91e41a9bcffb67847dbd5a07e5")
}

// UnpackAlreadyBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyBound(address operator, address owner)
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
	Bonded  *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimum(uint256 bonded, uint256 minimum)
func StakeRegistryBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0xbd49034f17bd8cd8171b39a2bec57ff9a2e5a06c580d5777f88b290bee56cf1a")
}

// UnpackBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimum(uint256 bonded, uint256 minimum)
func (stakeRegistry *StakeRegistry) UnpackBelowMinimumError(raw []byte) (*StakeRegistryBelowMinimum, error) {
	out := new(StakeRegistryBelowMinimum)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryBountyAboveSlash represents a BountyAboveSlash error raised by the StakeRegistry contract.
type StakeRegistryBountyAboveSlash struct {
	Bounty *big.Int
	Taken  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BountyAboveSlash(uint256 bounty, uint256 taken)
func StakeRegistryBountyAboveSlashErrorID() common.Hash {
	return common.HexToHash("0xea2740c5350605262b554e0f89b7c0c0e08de1467169e95f71396c3a408c6537")
}

// UnpackBountyAboveSlashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BountyAboveSlash(uint256 bounty, uint256 taken)
func (stakeRegistry *StakeRegistry) UnpackBountyAboveSlashError(raw []byte) (*StakeRegistryBountyAboveSlash, error) {
	out := new(StakeRegistryBountyAboveSlash)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "BountyAboveSlash", raw); err != nil {
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

// StakeRegistryNotEnoughBonded represents a NotEnoughBonded error raised by the StakeRegistry contract.
type StakeRegistryNotEnoughBonded struct {
	Bonded *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughBonded(uint256 bonded, uint256 amount)
func StakeRegistryNotEnoughBondedErrorID() common.Hash {
	return common.HexToHash("0x9dfe07d6d67ba100a18866082a7691fd02897b8d96af73850d6fab0d02688bd0")
}

// UnpackNotEnoughBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughBonded(uint256 bonded, uint256 amount)
func (stakeRegistry *StakeRegistry) UnpackNotEnoughBondedError(raw []byte) (*StakeRegistryNotEnoughBonded, error) {
	out := new(StakeRegistryNotEnoughBonded)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotEnoughBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotOwner represents a NotOwner error raised by the StakeRegistry contract.
type StakeRegistryNotOwner struct {
	Operator common.Address
	Owner    common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address operator, address owner, address caller)
func StakeRegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xcbce04d87559272483488a708d3085365a506c958cc18b4e766fb27671edb9ef")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address operator, address owner, address caller)
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
