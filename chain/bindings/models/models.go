// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package models

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

// Model is an auto generated low-level Go binding around an user-defined struct.
type Model struct {
	Cid          string
	Architecture string
	WeightRoot   [32]byte
	Arithmetic   uint32
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"AlreadyDescribed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyEndorsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"architecture\",\"type\":\"uint256\"}],\"name\":\"DescriptionTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NoAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"NotDescribed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroModel\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"architecture\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"weightRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"arithmetic\",\"type\":\"uint32\"}],\"name\":\"ModelDescribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ModelEndorsed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_STRING\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"describe\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"architecture\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"weightRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"arithmetic\",\"type\":\"uint32\"}],\"internalType\":\"structModel\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"name\":\"endorse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"endorsedBy\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"entriesOf\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"list\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"architecture\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"weightRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"arithmetic\",\"type\":\"uint32\"}],\"name\":\"entryOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"architecture\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"weightRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"arithmetic\",\"type\":\"uint32\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"entry\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "b36fd4c0795a1f1faca1f9a5da1569518c",
	Bin: "0x60a034606d57601f610da238819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d57608052604051610d1c908161008682396080518181816106ab0152610bb10152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630220ef28146107bb5750806375e05aa4146106cf5780637b1039991461068c578063a748d9c11461063c578063aa839b80146101ed578063bf82aed2146101d1578063cdba0ab01461009f5763e8d7a60614610074575f80fd5b3461009b57602061009361008736610904565b95949094939193610b19565b604051908152f35b5f80fd5b3461009b57606036600319011261009b57600435602435604435825f525f60205260405f2054918280821091180282189081830390838211610174578180821091180218926101066100f085610b01565b946100fe604051968761098c565b808652610b01565b602085019390601f19013685375f5b855181101561018857825f525f60205260405f208185018086116101745761013c91610a86565b90549060031b1c9086518110156101605760019160208260051b8901015201610115565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b858286604051916040830193604084525180945260608301915f945b8086106101b957505082935060208301520390f35b909260208060019286518152019401950194906101a4565b3461009b575f36600319011261009b5760206040516101008152f35b3461009b576101fb36610904565b9186939194961561062d5761010087118015610622575b61060c57610225838683858b8b8a610b19565b95865f52600260205260405f20546105f557865f5260026020528460405f2055845f525f60205260405f2080546801000000000000000081101561051a5761027291600182018155610a86565b81549060031b9089821b915f19901b191617905560405161029281610970565b61029d368a84610a9b565b81526102aa368486610a9b565b6020820190815287604083015263ffffffff86166060830152885f52600160205260405f2090825180519067ffffffffffffffff821161051a5781906102f085546109ae565b601f811161059c575b50602090601f8311600114610539575f9261052e575b50508160011b915f199060031b1c19161782555b5180519067ffffffffffffffff821161051a5761034360018401546109ae565b601f81116104c7575b50602090601f83116001146104135763ffffffff958c9a99958760209f999460036103ee98887fcbf580f1a44f4beb6101148936a296218e5ab0bb467ee4666577ef7f5d3f43799e996060946103e1995f92610408575b50505f1982851b1c1916600191821b17908201555b604085015160028201550192015116881982541617905560405197608089526080890191610ae1565b918683038d880152610ae1565b9660408401521660608201528033950390a4604051908152f35b015190505f806103a3565b600184015f908152828120601f1985169e9a99989796959493909290918f5b81106104ae57509463ffffffff60209f8f9d9c9a966003906001887fcbf580f1a44f4beb6101148936a296218e5ab0bb467ee4666577ef7f5d3f43799f9c97986103e199879f9b9d6103ee9e60609810610497575b505050811b0160018201556103b8565b01515f1983871b60f8161c191690555f8080610487565b828201518455600190930192602092830192018f610432565b8281111561034c57600184015f5260205f20601f840160051c9060208510610512575b5f5b82601f850160051c0381106105035750505061034c565b5f8284018201556001016104ec565b5f91506104ea565b634e487b7160e01b5f52604160045260245ffd5b015190508d8061030f565b5f8681528281209350601f198516905b818110610584575090846001959493921061056c575b505050811b018255610323565b01515f1960f88460031b161c191690558d808061055f565b92936020600181928786015181550195019301610549565b828111156102f957909150845f5260205f20601f840160051c90602085106105ed575b849392601f0160051c82900391015f5b8281106105dd5750506102f9565b5f818301558594506001016105cf565b5f91506105bf565b8685633ec1a95560e21b5f5260045260245260445ffd5b866371a24cf360e01b5f5260045260245260445ffd5b506101008111610212565b633c23327160e11b5f5260045ffd5b3461009b57604036600319011261009b576024356001600160a01b038116810361009b576004355f5260036020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b3461009b575f36600319011261009b5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461009b57604036600319011261009b57600435602435801515806107a5575b61078f576106fb610b9c565b825f52600360205260405f206001600160a01b0382165f526020528160405f20541461076c576001600160a01b0390835f52600360205260405f208282165f526020528260405f205516917fec92f1dbd094d54c20c413d2c105f0662b1afa583f4d693b6df86a4568b97f865f80a4005b906001600160a01b03926305f1501160e11b5f526004526024521660445260645ffd5b906326f500d560e01b5f5260045260245260445ffd5b50805f5260026020528160405f205414156106ef565b3461009b57602036600319011261009b575f6060600435926107dc81610970565b8181528160208201528260408201520152805f52600260205260405f20541561089c575f52600160205261087760405f206040519061081a82610970565b610823816109e6565b825263ffffffff610836600183016109e6565b6020840190815261088a82600360028601549560408801968752015416916060860192835260405196879660208852516080602089015260a08801906108b2565b9051868203601f190160408801526108b2565b92516060850152511660808301520390f35b6326f500d560e01b5f525f60045260245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f8401121561009b5782359167ffffffffffffffff831161009b576020838186019501011161009b57565b9060a060031983011261009b576004359160243567ffffffffffffffff811161009b5781610934916004016108d6565b929092916044359067ffffffffffffffff821161009b57610957916004016108d6565b90916064359060843563ffffffff8116810361009b5790565b6080810190811067ffffffffffffffff82111761051a57604052565b90601f8019910116810190811067ffffffffffffffff82111761051a57604052565b90600182811c921680156109dc575b60208310146109c857565b634e487b7160e01b5f52602260045260245ffd5b91607f16916109bd565b9060405191825f8254926109f9846109ae565b8084529360018116908115610a645750600114610a20575b50610a1e9250038361098c565b565b90505f9291925260205f20905f915b818310610a48575050906020610a1e928201015f610a11565b6020919350806001915483858901015201910190918492610a2f565b905060209250610a1e94915060ff191682840152151560051b8201015f610a11565b8054821015610160575f5260205f2001905f90565b92919267ffffffffffffffff821161051a5760405191610ac5601f8201601f19166020018461098c565b82948184528183011161009b578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b67ffffffffffffffff811161051a5760051b60200190565b95610b5d63ffffffff92969394610b7796610b4b604051998a9860208a019c8d5260a060408b015260c08a0191610ae1565b878103601f1901606089015291610ae1565b9260808501521660a083015203601f19810183528261098c565b51902090565b9081602091031261009b57516001600160a01b038116810361009b5790565b60405163636f35d360e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081602481865afa8015610ccc576001600160a01b03915f91610cfd575b5016610cf857604051630a57ebcf60e11b815233600482015291602083602481845afa928315610ccc575f93610cd7575b506001600160a01b038316908115918215610c5c575b5050610c4957565b6310102b4d60e01b5f523360045260245ffd5b602091925060246040518094819363636f35d360e01b835260048301525afa908115610ccc575f91610c9d575b506001600160a01b03163314155f80610c41565b610cbf915060203d602011610cc5575b610cb7818361098c565b810190610b7d565b5f610c89565b503d610cad565b6040513d5f823e3d90fd5b610cf191935060203d602011610cc557610cb7818361098c565b915f610c2b565b339150565b610d16915060203d602011610cc557610cb7818361098c565b5f610bfa56",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (modelRegistry *ModelRegistry) PackConstructor(registry_ common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXSTRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf82aed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_STRING() view returns(uint256)
func (modelRegistry *ModelRegistry) PackMAXSTRING() []byte {
	enc, err := modelRegistry.abi.Pack("MAX_STRING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSTRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf82aed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_STRING() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackMAXSTRING() ([]byte, error) {
	return modelRegistry.abi.Pack("MAX_STRING")
}

// UnpackMAXSTRING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf82aed2.
//
// Solidity: function MAX_STRING() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackMAXSTRING(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("MAX_STRING", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDescribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0220ef28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function describe(bytes32 entry) view returns((string,string,bytes32,uint32))
func (modelRegistry *ModelRegistry) PackDescribe(entry [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("describe", entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0220ef28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function describe(bytes32 entry) view returns((string,string,bytes32,uint32))
func (modelRegistry *ModelRegistry) TryPackDescribe(entry [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("describe", entry)
}

// UnpackDescribe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0220ef28.
//
// Solidity: function describe(bytes32 entry) view returns((string,string,bytes32,uint32))
func (modelRegistry *ModelRegistry) UnpackDescribe(data []byte) (Model, error) {
	out, err := modelRegistry.abi.Unpack("describe", data)
	if err != nil {
		return *new(Model), err
	}
	out0 := *abi.ConvertType(out[0], new(Model)).(*Model)
	return out0, nil
}

// PackEndorse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75e05aa4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endorse(bytes32 model, bytes32 entry) returns()
func (modelRegistry *ModelRegistry) PackEndorse(model [32]byte, entry [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("endorse", model, entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndorse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75e05aa4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endorse(bytes32 model, bytes32 entry) returns()
func (modelRegistry *ModelRegistry) TryPackEndorse(model [32]byte, entry [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("endorse", model, entry)
}

// PackEndorsedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa748d9c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endorsedBy(bytes32 model, address account) view returns(bytes32)
func (modelRegistry *ModelRegistry) PackEndorsedBy(model [32]byte, account common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("endorsedBy", model, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndorsedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa748d9c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endorsedBy(bytes32 model, address account) view returns(bytes32)
func (modelRegistry *ModelRegistry) TryPackEndorsedBy(model [32]byte, account common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("endorsedBy", model, account)
}

// UnpackEndorsedBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa748d9c1.
//
// Solidity: function endorsedBy(bytes32 model, address account) view returns(bytes32)
func (modelRegistry *ModelRegistry) UnpackEndorsedBy(data []byte) ([32]byte, error) {
	out, err := modelRegistry.abi.Unpack("endorsedBy", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEntriesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdba0ab0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entriesOf(bytes32 model, uint256 start, uint256 count) view returns(bytes32[] list, uint256 total)
func (modelRegistry *ModelRegistry) PackEntriesOf(model [32]byte, start *big.Int, count *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("entriesOf", model, start, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntriesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdba0ab0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entriesOf(bytes32 model, uint256 start, uint256 count) view returns(bytes32[] list, uint256 total)
func (modelRegistry *ModelRegistry) TryPackEntriesOf(model [32]byte, start *big.Int, count *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("entriesOf", model, start, count)
}

// EntriesOfOutput serves as a container for the return parameters of contract
// method EntriesOf.
type EntriesOfOutput struct {
	List  [][32]byte
	Total *big.Int
}

// UnpackEntriesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdba0ab0.
//
// Solidity: function entriesOf(bytes32 model, uint256 start, uint256 count) view returns(bytes32[] list, uint256 total)
func (modelRegistry *ModelRegistry) UnpackEntriesOf(data []byte) (EntriesOfOutput, error) {
	out, err := modelRegistry.abi.Unpack("entriesOf", data)
	outstruct := new(EntriesOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.List = *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEntryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8d7a606.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryOf(bytes32 model, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic) pure returns(bytes32)
func (modelRegistry *ModelRegistry) PackEntryOf(model [32]byte, cid string, architecture string, weightRoot [32]byte, arithmetic uint32) []byte {
	enc, err := modelRegistry.abi.Pack("entryOf", model, cid, architecture, weightRoot, arithmetic)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8d7a606.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryOf(bytes32 model, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic) pure returns(bytes32)
func (modelRegistry *ModelRegistry) TryPackEntryOf(model [32]byte, cid string, architecture string, weightRoot [32]byte, arithmetic uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("entryOf", model, cid, architecture, weightRoot, arithmetic)
}

// UnpackEntryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8d7a606.
//
// Solidity: function entryOf(bytes32 model, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic) pure returns(bytes32)
func (modelRegistry *ModelRegistry) UnpackEntryOf(data []byte) ([32]byte, error) {
	out, err := modelRegistry.abi.Unpack("entryOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa839b80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 model, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic) returns(bytes32 entry)
func (modelRegistry *ModelRegistry) PackRegister(model [32]byte, cid string, architecture string, weightRoot [32]byte, arithmetic uint32) []byte {
	enc, err := modelRegistry.abi.Pack("register", model, cid, architecture, weightRoot, arithmetic)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa839b80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 model, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic) returns(bytes32 entry)
func (modelRegistry *ModelRegistry) TryPackRegister(model [32]byte, cid string, architecture string, weightRoot [32]byte, arithmetic uint32) ([]byte, error) {
	return modelRegistry.abi.Pack("register", model, cid, architecture, weightRoot, arithmetic)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa839b80.
//
// Solidity: function register(bytes32 model, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic) returns(bytes32 entry)
func (modelRegistry *ModelRegistry) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := modelRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (modelRegistry *ModelRegistry) PackRegistry() []byte {
	enc, err := modelRegistry.abi.Pack("registry")
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
func (modelRegistry *ModelRegistry) TryPackRegistry() ([]byte, error) {
	return modelRegistry.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (modelRegistry *ModelRegistry) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ModelRegistryModelDescribed represents a ModelDescribed event raised by the ModelRegistry contract.
type ModelRegistryModelDescribed struct {
	Model        [32]byte
	Entry        [32]byte
	By           common.Address
	Cid          string
	Architecture string
	WeightRoot   [32]byte
	Arithmetic   uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelDescribedEventName = "ModelDescribed"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelDescribed) ContractEventName() string {
	return ModelRegistryModelDescribedEventName
}

// UnpackModelDescribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelDescribed(bytes32 indexed model, bytes32 indexed entry, address indexed by, string cid, string architecture, bytes32 weightRoot, uint32 arithmetic)
func (modelRegistry *ModelRegistry) UnpackModelDescribedEvent(log *types.Log) (*ModelRegistryModelDescribed, error) {
	event := "ModelDescribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelDescribed)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryModelEndorsed represents a ModelEndorsed event raised by the ModelRegistry contract.
type ModelRegistryModelEndorsed struct {
	Model   [32]byte
	Entry   [32]byte
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelEndorsedEventName = "ModelEndorsed"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelEndorsed) ContractEventName() string {
	return ModelRegistryModelEndorsedEventName
}

// UnpackModelEndorsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelEndorsed(bytes32 indexed model, bytes32 indexed entry, address indexed account)
func (modelRegistry *ModelRegistry) UnpackModelEndorsedEvent(log *types.Log) (*ModelRegistryModelEndorsed, error) {
	event := "ModelEndorsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelEndorsed)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AlreadyDescribed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAlreadyDescribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AlreadyEndorsed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAlreadyEndorsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["DescriptionTooLong"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackDescriptionTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NoAccount"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNoAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotDescribed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotDescribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ZeroModel"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackZeroModelError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// ModelRegistryAlreadyDescribed represents a AlreadyDescribed error raised by the ModelRegistry contract.
type ModelRegistryAlreadyDescribed struct {
	Model [32]byte
	Entry [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDescribed(bytes32 model, bytes32 entry)
func ModelRegistryAlreadyDescribedErrorID() common.Hash {
	return common.HexToHash("0xfb06a5547943d3fa92f39474e183c56a2a148620fe8e6d47880fe6d624252710")
}

// UnpackAlreadyDescribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDescribed(bytes32 model, bytes32 entry)
func (modelRegistry *ModelRegistry) UnpackAlreadyDescribedError(raw []byte) (*ModelRegistryAlreadyDescribed, error) {
	out := new(ModelRegistryAlreadyDescribed)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AlreadyDescribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryAlreadyEndorsed represents a AlreadyEndorsed error raised by the ModelRegistry contract.
type ModelRegistryAlreadyEndorsed struct {
	Model   [32]byte
	Entry   [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyEndorsed(bytes32 model, bytes32 entry, address account)
func ModelRegistryAlreadyEndorsedErrorID() common.Hash {
	return common.HexToHash("0x0be2a0226e6bd001fd4118ba714710284f677816a2099298e1be7907f1f6eb6e")
}

// UnpackAlreadyEndorsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyEndorsed(bytes32 model, bytes32 entry, address account)
func (modelRegistry *ModelRegistry) UnpackAlreadyEndorsedError(raw []byte) (*ModelRegistryAlreadyEndorsed, error) {
	out := new(ModelRegistryAlreadyEndorsed)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AlreadyEndorsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryDescriptionTooLong represents a DescriptionTooLong error raised by the ModelRegistry contract.
type ModelRegistryDescriptionTooLong struct {
	Cid          *big.Int
	Architecture *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DescriptionTooLong(uint256 cid, uint256 architecture)
func ModelRegistryDescriptionTooLongErrorID() common.Hash {
	return common.HexToHash("0x71a24cf3e9bd2385da49d508d4358183393266e1d5b336637da93fb74301bf10")
}

// UnpackDescriptionTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DescriptionTooLong(uint256 cid, uint256 architecture)
func (modelRegistry *ModelRegistry) UnpackDescriptionTooLongError(raw []byte) (*ModelRegistryDescriptionTooLong, error) {
	out := new(ModelRegistryDescriptionTooLong)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "DescriptionTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNoAccount represents a NoAccount error raised by the ModelRegistry contract.
type ModelRegistryNoAccount struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccount(address caller)
func ModelRegistryNoAccountErrorID() common.Hash {
	return common.HexToHash("0x10102b4dafbb6da20f2717cadad96f452bafbf1f6498ba823547ee53543cbb86")
}

// UnpackNoAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccount(address caller)
func (modelRegistry *ModelRegistry) UnpackNoAccountError(raw []byte) (*ModelRegistryNoAccount, error) {
	out := new(ModelRegistryNoAccount)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NoAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotDescribed represents a NotDescribed error raised by the ModelRegistry contract.
type ModelRegistryNotDescribed struct {
	Model [32]byte
	Entry [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDescribed(bytes32 model, bytes32 entry)
func ModelRegistryNotDescribedErrorID() common.Hash {
	return common.HexToHash("0x26f500d5e1923af78f1fd3c88b8ab96f578cfc31a4940f4bc40ad50b9617b97a")
}

// UnpackNotDescribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDescribed(bytes32 model, bytes32 entry)
func (modelRegistry *ModelRegistry) UnpackNotDescribedError(raw []byte) (*ModelRegistryNotDescribed, error) {
	out := new(ModelRegistryNotDescribed)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotDescribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryZeroModel represents a ZeroModel error raised by the ModelRegistry contract.
type ModelRegistryZeroModel struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroModel()
func ModelRegistryZeroModelErrorID() common.Hash {
	return common.HexToHash("0x784664e20a9a0e38b424ed59df0924424da2093606fce8f03127b60e14e2dadb")
}

// UnpackZeroModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroModel()
func (modelRegistry *ModelRegistry) UnpackZeroModelError(raw []byte) (*ModelRegistryZeroModel, error) {
	out := new(ModelRegistryZeroModel)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ZeroModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}
