// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package beacon

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

// BeaconMetaData contains all meta data concerning the Beacon contract.
var BeaconMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"AlreadyStored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"delay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"BeaconStored\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"beaconBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"store\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"wordOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "69bcb86d73a9eb746ad59ba31e0d0d50ea",
	Bin: "0x60e0806040523461019757604081610e71803803809161001f82856102a7565b8339810103126101975780516001600160a01b038116919082900361019757602061004a91016102de565b906040516315e5a1e560e01b8152602081600481855afa9081156101a3575f9161026d575b50604051630afaeebf60e31b815290602082600481865afa9182156101a3575f92610231575b506001600160401b0382166002811061021f575060805260a0526001600160401b03821690811580156101ae575b61011e578260c052604051610b7e90816102f3823960805181818161012b015281816109440152610a19015260a05181818161017f015281816102c701526109d9015260c05181818160c00152818161026501526103ed0152f35b90602060049260405193848092630afaeebf60e31b82525afa9182156101a3575f92610163575b5063cb2a219d60e01b5f5260045260018060401b031660245260445ffd5b9091506020813d60201161019b575b8161017f602093836102a7565b8101031261019757610190906102de565b9082610145565b5f80fd5b3d9150610172565b6040513d5f823e3d90fd5b50604051630afaeebf60e31b8152602081600481855afa9081156101a3575f916101e5575b506001600160401b03168210156100c3565b90506020813d602011610217575b81610200602093836102a7565b8101031261019757610211906102de565b5f6101d3565b3d91506101f3565b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d602011610265575b8161024d602093836102a7565b810103126101975761025e906102de565b905f610095565b3d9150610240565b90506020813d60201161029f575b81610288602093836102a7565b8101031261019757610299906102de565b5f61006f565b3d915061027b565b601f909101601f19168101906001600160401b038211908210176102ca57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036101975756fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461096857806315e5a1e5146109065780631b2b1ef0146103415780634ad95b8c146102eb57806357d775f8146102895780636a42b8f814610227578063aea0e78b146100f25763d817081714610071575f80fd5b346100ee5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee5760206100e66100b56100b06109a0565b6109c4565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906109b7565b604051908152f35b5f80fd5b346100ee575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee5767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168043105f1461016b575060205f5b67ffffffffffffffff60405191168152f35b43034381116101cd5767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081156101fa5760019167ffffffffffffffff9104160167ffffffffffffffff81116101cd57602090610159565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b346100ee575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee5767ffffffffffffffff61032b6109a0565b165f525f602052602060405f2054604051908152f35b346100ee5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee576103786109a0565b60243567ffffffffffffffff81116100ee57366023820112156100ee57806004013567ffffffffffffffff81116100ee57602482019160248236920101116100ee5767ffffffffffffffff831692835f525f60205260405f20546108ca576103df816109c4565b61041467ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680926109b7565b918243111561089a5782409283156107ff575b83156107d057508261043a368688610ae9565b602081519101200361077957505050600381108015610766575b610569578015610739577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff09823560f81c0160ff81116101cd5760ff1660010160ff81116101cd5760ff16905f5b600d81106105aa575060218201928383116101cd578184118015610591575b61056957600183018093116101cd577f706cdccb4698c62c0927eb63b71274e51a7f61f16c69aaaa070f6f353fc23d62936020936105079361050193610b2b565b90610b43565b604051828101917f71c8b4e9fa284454edaeae7a09356511b9d5c7077bc5e72a3e2a6db43e9b5ded835246604083015285606083015260808201526080815261055160a082610a41565b519020835f525f82528060405f2055604051908152a2005b7f451b7cff000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060a061059f848484610b1f565b3560f81c14156104c0565b9181811015610569576105be818386610b1f565b3560f81c60808110156105e25750600181018091116101cd57600190925b016104a1565b60b881101561065157807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808101116101cd577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190816001116101cd5760019161064b916109b7565b926105dc565b60c0811015610569577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff498101918183116101cd5760018101928382116101cd578461069c82866109b7565b11610569577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4a830193846001116101cd576105016106e8916106e060b794826109b7565b90888b610b2b565b9260200301602081116101cd577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036101cd5760019361064b936107339260031b1c906109b7565b906109b7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5080156107395760f88235811c10610454565b61078f6107979261078a87936109c4565b6109b7565b933691610ae9565b60208151910120917f621111b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b867f782ed479000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f8060405160208101908482526020815261081b604082610a41565b519071f90827f1c53a10cb7a02335b1753200029355afa3d15610892573d9061084382610aaf565b916108516040519384610a41565b82523d5f602084013e5b80610887575b61086c575b50610427565b9093506020818051810103126100ee57602001519287610866565b506020815114610861565b60609061085b565b82867f839aae0b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83805f525f60205260405f2054907f42e25b55000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100ee575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ee5760206100e66100b05b6004359067ffffffffffffffff821682036100ee57565b919082018092116101cd57565b67ffffffffffffffff1667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156101cd57610a3e9067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166109b7565b90565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610a8257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff8111610a8257601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192610af582610aaf565b91610b036040519384610a41565b8294818452818301116100ee578281602093845f960137010152565b90821015610739570190565b909392938483116100ee5784116100ee578101920390565b359060208110610b51575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b169056",
}

// Beacon is an auto generated Go binding around an Ethereum contract.
type Beacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Beacon) GetABI() abi.ABI {
	return c.abi
}

// NewBeacon creates a new instance of Beacon.
func NewBeacon() *Beacon {
	parsed, err := BeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Beacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Beacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry, uint64 delay_) returns()
func (beacon *Beacon) PackConstructor(registry common.Address, delay_ uint64) []byte {
	enc, err := beacon.abi.Pack("", registry, delay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBeaconBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8170817.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconBlock(uint64 epoch) view returns(uint256)
func (beacon *Beacon) PackBeaconBlock(epoch uint64) []byte {
	enc, err := beacon.abi.Pack("beaconBlock", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8170817.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconBlock(uint64 epoch) view returns(uint256)
func (beacon *Beacon) TryPackBeaconBlock(epoch uint64) ([]byte, error) {
	return beacon.abi.Pack("beaconBlock", epoch)
}

// UnpackBeaconBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8170817.
//
// Solidity: function beaconBlock(uint64 epoch) view returns(uint256)
func (beacon *Beacon) UnpackBeaconBlock(data []byte) (*big.Int, error) {
	out, err := beacon.abi.Unpack("beaconBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint64)
func (beacon *Beacon) PackDelay() []byte {
	enc, err := beacon.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint64)
func (beacon *Beacon) TryPackDelay() ([]byte, error) {
	return beacon.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint64)
func (beacon *Beacon) UnpackDelay(data []byte) (uint64, error) {
	out, err := beacon.abi.Unpack("delay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (beacon *Beacon) PackEpochLength() []byte {
	enc, err := beacon.abi.Pack("epochLength")
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
func (beacon *Beacon) TryPackEpochLength() ([]byte, error) {
	return beacon.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (beacon *Beacon) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := beacon.abi.Unpack("epochLength", data)
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
func (beacon *Beacon) PackEpochStart() []byte {
	enc, err := beacon.abi.Pack("epochStart")
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
func (beacon *Beacon) TryPackEpochStart() ([]byte, error) {
	return beacon.abi.Pack("epochStart")
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint64)
func (beacon *Beacon) UnpackEpochStart(data []byte) (uint64, error) {
	out, err := beacon.abi.Unpack("epochStart", data)
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
func (beacon *Beacon) PackFirstBlock(epoch uint64) []byte {
	enc, err := beacon.abi.Pack("firstBlock", epoch)
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
func (beacon *Beacon) TryPackFirstBlock(epoch uint64) ([]byte, error) {
	return beacon.abi.Pack("firstBlock", epoch)
}

// UnpackFirstBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054108af.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (beacon *Beacon) UnpackFirstBlock(data []byte) (*big.Int, error) {
	out, err := beacon.abi.Unpack("firstBlock", data)
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
func (beacon *Beacon) PackNextEpoch() []byte {
	enc, err := beacon.abi.Pack("nextEpoch")
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
func (beacon *Beacon) TryPackNextEpoch() ([]byte, error) {
	return beacon.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64)
func (beacon *Beacon) UnpackNextEpoch(data []byte) (uint64, error) {
	out, err := beacon.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackStore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b2b1ef0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function store(uint64 epoch, bytes header) returns()
func (beacon *Beacon) PackStore(epoch uint64, header []byte) []byte {
	enc, err := beacon.abi.Pack("store", epoch, header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b2b1ef0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function store(uint64 epoch, bytes header) returns()
func (beacon *Beacon) TryPackStore(epoch uint64, header []byte) ([]byte, error) {
	return beacon.abi.Pack("store", epoch, header)
}

// PackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ad95b8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordOf(uint64 epoch) view returns(bytes32)
func (beacon *Beacon) PackWordOf(epoch uint64) []byte {
	enc, err := beacon.abi.Pack("wordOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ad95b8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordOf(uint64 epoch) view returns(bytes32)
func (beacon *Beacon) TryPackWordOf(epoch uint64) ([]byte, error) {
	return beacon.abi.Pack("wordOf", epoch)
}

// UnpackWordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ad95b8c.
//
// Solidity: function wordOf(uint64 epoch) view returns(bytes32)
func (beacon *Beacon) UnpackWordOf(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("wordOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// BeaconBeaconStored represents a BeaconStored event raised by the Beacon contract.
type BeaconBeaconStored struct {
	Epoch uint64
	Word  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const BeaconBeaconStoredEventName = "BeaconStored"

// ContractEventName returns the user-defined event name.
func (BeaconBeaconStored) ContractEventName() string {
	return BeaconBeaconStoredEventName
}

// UnpackBeaconStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeaconStored(uint64 indexed epoch, bytes32 word)
func (beacon *Beacon) UnpackBeaconStoredEvent(log *types.Log) (*BeaconBeaconStored, error) {
	event := "BeaconStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BeaconBeaconStored)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
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
func (beacon *Beacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beacon.abi.Errors["AlreadyStored"].ID.Bytes()[:4]) {
		return beacon.UnpackAlreadyStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["BadDelay"].ID.Bytes()[:4]) {
		return beacon.UnpackBadDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["BadEpochLength"].ID.Bytes()[:4]) {
		return beacon.UnpackBadEpochLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["BadHeader"].ID.Bytes()[:4]) {
		return beacon.UnpackBadHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return beacon.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return beacon.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return beacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// BeaconAlreadyStored represents a AlreadyStored error raised by the Beacon contract.
type BeaconAlreadyStored struct {
	Epoch uint64
	Word  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyStored(uint64 epoch, bytes32 word)
func BeaconAlreadyStoredErrorID() common.Hash {
	return common.HexToHash("0x42e25b5533d7bb82af1764e52466d25c9906e96a6efb1e46cad74c4ef1c342aa")
}

// UnpackAlreadyStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyStored(uint64 epoch, bytes32 word)
func (beacon *Beacon) UnpackAlreadyStoredError(raw []byte) (*BeaconAlreadyStored, error) {
	out := new(BeaconAlreadyStored)
	if err := beacon.abi.UnpackIntoInterface(out, "AlreadyStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconBadDelay represents a BadDelay error raised by the Beacon contract.
type BeaconBadDelay struct {
	Delay  uint64
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDelay(uint64 delay, uint64 length)
func BeaconBadDelayErrorID() common.Hash {
	return common.HexToHash("0xcb2a219dc2b2b1c4c775c41d2aa3312156a7a63315cdf5142dee2f029f286c0b")
}

// UnpackBadDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDelay(uint64 delay, uint64 length)
func (beacon *Beacon) UnpackBadDelayError(raw []byte) (*BeaconBadDelay, error) {
	out := new(BeaconBadDelay)
	if err := beacon.abi.UnpackIntoInterface(out, "BadDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconBadEpochLength represents a BadEpochLength error raised by the Beacon contract.
type BeaconBadEpochLength struct {
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpochLength(uint64 length)
func BeaconBadEpochLengthErrorID() common.Hash {
	return common.HexToHash("0xad6bddeff4d3280c5a06ed5cfbe21a1ee62553ba8202788b3a705d422de0a2bf")
}

// UnpackBadEpochLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpochLength(uint64 length)
func (beacon *Beacon) UnpackBadEpochLengthError(raw []byte) (*BeaconBadEpochLength, error) {
	out := new(BeaconBadEpochLength)
	if err := beacon.abi.UnpackIntoInterface(out, "BadEpochLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconBadHeader represents a BadHeader error raised by the Beacon contract.
type BeaconBadHeader struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHeader()
func BeaconBadHeaderErrorID() common.Hash {
	return common.HexToHash("0x451b7cffd5afdd96a51fe8544f5ec6ffb29228bad9c3d25b5d9e4bcb05191f5c")
}

// UnpackBadHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHeader()
func (beacon *Beacon) UnpackBadHeaderError(raw []byte) (*BeaconBadHeader, error) {
	out := new(BeaconBadHeader)
	if err := beacon.abi.UnpackIntoInterface(out, "BadHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconTooEarly represents a TooEarly error raised by the Beacon contract.
type BeaconTooEarly struct {
	Epoch       uint64
	BeaconBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 epoch, uint256 beaconBlock)
func BeaconTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x839aae0b6e6b5877e54c4b2eb63a99b9f345f102f653181c166590f7058dda69")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 epoch, uint256 beaconBlock)
func (beacon *Beacon) UnpackTooEarlyError(raw []byte) (*BeaconTooEarly, error) {
	out := new(BeaconTooEarly)
	if err := beacon.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconTooLate represents a TooLate error raised by the Beacon contract.
type BeaconTooLate struct {
	Epoch       uint64
	BeaconBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint64 epoch, uint256 beaconBlock)
func BeaconTooLateErrorID() common.Hash {
	return common.HexToHash("0x782ed479d87725084236daf3e059853d3df86db88f4822efa6a96ee69fcd9e6f")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint64 epoch, uint256 beaconBlock)
func (beacon *Beacon) UnpackTooLateError(raw []byte) (*BeaconTooLate, error) {
	out := new(BeaconTooLate)
	if err := beacon.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconWrongHeader represents a WrongHeader error raised by the Beacon contract.
type BeaconWrongHeader struct {
	BeaconBlock *big.Int
	Want        [32]byte
	Have        [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 beaconBlock, bytes32 want, bytes32 have)
func BeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 beaconBlock, bytes32 want, bytes32 have)
func (beacon *Beacon) UnpackWrongHeaderError(raw []byte) (*BeaconWrongHeader, error) {
	out := new(BeaconWrongHeader)
	if err := beacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}
