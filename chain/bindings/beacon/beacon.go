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
	Bin: "0x60e0806040523461019657604081610b80803803809161001f82856102a6565b8339810103126101965780516001600160a01b038116919082900361019657602061004a91016102dd565b906040516315e5a1e560e01b8152602081600481855afa9081156101a2575f9161026c575b50604051630afaeebf60e31b815290602082600481865afa9182156101a2575f92610230575b506001600160401b0382166002811061021e575060805260a0526001600160401b03821690811580156101ad575b61011d578260c05260405161088e90816102f2823960805181818160ed015281816106ed01526107a0015260a05181818161013f015281816102150152610761015260c05181818160a1015281816101d201526102fa0152f35b90602060049260405193848092630afaeebf60e31b82525afa9182156101a2575f92610162575b5063cb2a219d60e01b5f5260045260018060401b031660245260445ffd5b9091506020813d60201161019a575b8161017e602093836102a6565b810103126101965761018f906102dd565b9082610144565b5f80fd5b3d9150610171565b6040513d5f823e3d90fd5b50604051630afaeebf60e31b8152602081600481855afa9081156101a2575f916101e4575b506001600160401b03168210156100c3565b90506020813d602011610216575b816101ff602093836102a6565b8101031261019657610210906102dd565b5f6101d2565b3d91506101f2565b63ad6bddef60e01b5f5260045260245ffd5b9091506020813d602011610264575b8161024c602093836102a6565b810103126101965761025d906102dd565b905f610095565b3d915061023f565b90506020813d60201161029e575b81610287602093836102a6565b8101031261019657610298906102dd565b5f61006f565b3d915061027a565b601f909101601f19168101906001600160401b038211908210176102c957604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036101965756fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af1461071157806315e5a1e5146106ce5780631b2b1ef0146102705780634ad95b8c1461023957806357d775f8146101f65780636a42b8f8146101b3578063aea0e78b146100d35763d817081714610071575f80fd5b346100cf5760203660031901126100cf5760206100c761009761009261072b565b61074e565b6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690610741565b604051908152f35b5f80fd5b346100cf575f3660031901126100cf576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461012c575060205f5b6001600160401b0360405191168152f35b430343811161018b576001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690811561019f576001916001600160401b03910416016001600160401b03811161018b5760209061011b565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b346100cf575f3660031901126100cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cf575f3660031901126100cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cf5760203660031901126100cf576001600160401b0361025a61072b565b165f525f602052602060405f2054604051908152f35b346100cf5760403660031901126100cf5761028961072b565b6024356001600160401b0381116100cf57366023820112156100cf5780600401356001600160401b0381116100cf57602482019160248236920101116100cf576001600160401b03831692835f525f60205260405f20546106ab576102ed8161074e565b6103216001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168092610741565b91824311156106945782409283156105f9575b83156105e3575082610347368688610818565b60208151910120036105a557505050600381108015610592575b61045857801561057e57813560f81c60f6190160ff811161018b5760ff1660010160ff811161018b5760ff16905f5b600d81106104805750602182019283831161018b578184118015610467575b610458576001830180931161018b577f706cdccb4698c62c0927eb63b71274e51a7f61f16c69aaaa070f6f353fc23d62936020936103f6936103f09361085a565b90610872565b604051828101917f71c8b4e9fa284454edaeae7a09356511b9d5c7077bc5e72a3e2a6db43e9b5ded835246604083015285606083015260808201526080815261044060a0826107c8565b519020835f525f82528060405f2055604051908152a2005b63451b7cff60e01b5f5260045ffd5b5060a061047584848461084e565b3560f81c14156103af565b91818110156104585761049481838661084e565b3560f81c60808110156104b857506001810180911161018b57600190925b01610390565b60b88110156104eb5780607f1981011161018b57607e1901908160011161018b576001916104e591610741565b926104b2565b60c08110156104585760b61981019181831161018b57600181019283821161018b57846105188286610741565b116104585760b5198301938460011161018b576103f06105469161053e60b79482610741565b90888b61085a565b92602003016020811161018b576001600160fd1b038116810361018b576001936104e5936105789260031b1c90610741565b90610741565b634e487b7160e01b5f52603260045260245ffd5b50801561057e5760f88235811c10610361565b6105bb6105c3926105b6879361074e565b610741565b933691610818565b6020815191012091631884446d60e21b5f5260045260245260445260645ffd5b8663782ed47960e01b5f5260045260245260445ffd5b5f806040516020810190848252602081526106156040826107c8565b519071f90827f1c53a10cb7a02335b1753200029355afa3d1561068c573d9061063d826107fd565b9161064b60405193846107c8565b82523d5f602084013e5b80610681575b610666575b50610334565b9093506020818051810103126100cf57602001519287610660565b50602081511461065b565b606090610655565b828663839aae0b60e01b5f5260045260245260445ffd5b83805f525f60205260405f2054906342e25b5560e01b5f5260045260245260445ffd5b346100cf575f3660031901126100cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cf5760203660031901126100cf5760206100c76100925b600435906001600160401b03821682036100cf57565b9190820180921161018b57565b6001600160401b03166001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081810291818304149015171561018b576107c5906001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610741565b90565b90601f801991011681019081106001600160401b038211176107e957604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116107e957601f01601f191660200190565b929192610824826107fd565b9161083260405193846107c8565b8294818452818301116100cf578281602093845f960137010152565b9082101561057e570190565b909392938483116100cf5784116100cf578101920390565b359060208110610880575090565b5f199060200360031b1b169056",
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
