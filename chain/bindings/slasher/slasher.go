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

// SlasherMetaData contains all meta data concerning the Slasher contract.
var SlasherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bountyCap_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"AlreadyConsumed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DifferentKeys\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"}],\"name\":\"NotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"SameMessage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"named\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"}],\"name\":\"WrongSlasher\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"bountyCap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"consumed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"a\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"sigA\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"b\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"sigB\",\"type\":\"bytes\"}],\"name\":\"doubleResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"a\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"sigA\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"b\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"sigB\",\"type\":\"bytes\"}],\"name\":\"doubleTask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"offender\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"evidenceKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "b3b6d489084f1807f5a2d300c1c7c2ecc7",
	Bin: "0x6101208060405234610217576040816116678038038091610020828561021b565b8339810103126102175780516001600160a01b03811691828203610217576020015191806080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528260a082015260a081526100dd60c08261021b565b51902060c05260405163b134427160e01b8152602081600481855afa9081156101ed575f916101f8575b50306001600160a01b0390911603610179575060e052610100526040516113f5908161027282396080518161118a015260a051816110ae015260c051816110d4015260e051818181610101015281816101e401526105cf015261010051818181609001528181610284015261064d0152f35b60405163b134427160e01b815290602082600481845afa9182156101ed575f926101bc575b506313f9b9b560e01b5f5260045260018060a01b031660245260445ffd5b6101df91925060203d6020116101e6575b6101d7818361021b565b810190610252565b908261019e565b503d6101cd565b6040513d5f823e3d90fd5b610211915060203d6020116101e6576101d7818361021b565b5f610107565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761023e57604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261021757516001600160a01b0381168103610217579056fe60806040526004361015610011575f80fd5b5f3560e01c80631e73e125146107dc5780631faaca43146104be5780634648c9431461047257806378b03b83146101255780637b103999146100b75763fb1161f11461005b575f80fd5b346100b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b346100b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b3576101526101466101393661087d565b9590949392979196610f53565b94929991979098610f53565b92959189149081159161043b575b5061041357146103e7579061017d94939291879861018598610e39565b8260016109a1565b90815f525f60205260ff60405f2054166103bb57815f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169173ffffffffffffffffffffffffffffffffffffffff604051927f1129ee370000000000000000000000000000000000000000000000000000000084521691826004820152602081602481875afa801561037c575f90610387575b61027e915061271061138861027481846111be565b9209151590610a57565b925f60207f0000000000000000000000000000000000000000000000000000000000000000600a8704908180821091180218926084604051809481937f4be9fd9f0000000000000000000000000000000000000000000000000000000083528960048401528a60248401523360448401528760648401525af1801561037c5761034d575b5061030d8185610a64565b9060405194855260208501526040840152606083015260017f0976a4d85fbc3ff8caee4b71484ca337a2f22cedb334768d1ae7b6f5621822c960803394a4005b6020813d602011610374575b8161036660209383610933565b810103126100b35751610302565b3d9150610359565b6040513d5f823e3d90fd5b506020813d6020116103b3575b816103a160209383610933565b810103126100b35761027e905161025f565b3d9150610394565b507f0f50872f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b877ff3290179000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f66a44009000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff91501673ffffffffffffffffffffffffffffffffffffffff8a1614158b610160565b346100b35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b3576004355f525f602052602060ff60405f2054166040519015158152f35b346100b3576104eb6104df6104d23661087d565b9397919695909295610a71565b95929991979096610a71565b73ffffffffffffffffffffffffffffffffffffffff8a81169b949593168b14801592906107c4575b5081156107a5575b5061041357828a14610779579061053a94939291610570999a89610e39565b67ffffffffffffffff6040519181602084019416845216604082015260408152610565606082610933565b5190209060026109a1565b90815f525f60205260ff60405f2054166103bb57815f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016916040517f1129ee37000000000000000000000000000000000000000000000000000000008152826004820152602081602481875afa801561037c575f90610745575b61064791506127106103e861027481846111be565b925f60207f0000000000000000000000000000000000000000000000000000000000000000600a8704908180821091180218926084604051809481937f4be9fd9f0000000000000000000000000000000000000000000000000000000083528960048401528a60248401523360448401528760648401525af1801561037c57610716575b506106d68185610a64565b9060405194855260208501526040840152606083015260027f0976a4d85fbc3ff8caee4b71484ca337a2f22cedb334768d1ae7b6f5621822c960803394a4005b6020813d60201161073d575b8161072f60209383610933565b810103126100b357516106cb565b3d9150610722565b506020813d602011610771575b8161075f60209383610933565b810103126100b3576106479051610632565b3d9150610752565b897ff3290179000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff91501667ffffffffffffffff871614158b61051b565b67ffffffffffffffff8a81169116141591508c610513565b346100b35760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b35760043560038110156100b35760243573ffffffffffffffffffffffffffffffffffffffff811681036100b35760209161084791604435916109a1565b604051908152f35b9181601f840112156100b35782359167ffffffffffffffff83116100b357602083818601950101116100b357565b60807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100b35760043567ffffffffffffffff81116100b357816108c69160040161084f565b9290929160243567ffffffffffffffff81116100b357816108e99160040161084f565b9290929160443567ffffffffffffffff81116100b3578161090c9160040161084f565b929092916064359067ffffffffffffffff82116100b35761092f9160040161084f565b9091565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761097457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b909160405191602083019360038210156109ed5773ffffffffffffffffffffffffffffffffffffffff9185521660408301526060820152606081526109e7608082610933565b51902090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61024001908161024011610a2a57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908201809211610a2a57565b91908203918211610a2a57565b91906102408110610e0b576020833503610ddf575f5b60108110610d37575061020060c084013503610d0a5761022083013561020081118015610cb7575b610c8a57601f811680610c12575b50610ac790610a1a565b9081610240116100b35781116100b3577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc081019067ffffffffffffffff82116109745760405190610b5f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffddf8401160183610933565b828252602082019236828701116100b3575f917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde09161024088018637830101525190209173ffffffffffffffffffffffffffffffffffffffff6102206040517f8047050cdf6a50cea101b49f4034c47f47900b5cf0ecc8968024ca951a8223df8152602084019561020087602084013760c0820152209335169167ffffffffffffffff6060816040850135169301351690565b8260051c907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201918211610a2a57601f831603610a2a578060051b85013560f88360031b161b15610abd575b7f3a128c73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f3a128c73000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50601f8101808211610a2a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08160051c91169080820460201490151715610a2a57610d0290610a1a565b821415610aaf565b7f3a128c73000000000000000000000000000000000000000000000000000000005f52600660045260245ffd5b6020811015610db2577f1408082020202004041010010804040400000000000000000000000000000000811a816001019081600111610a2a577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a2a578160051b8601359060031b1c610c5f5750600101610a87565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f3a128c73000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f3a128c73000000000000000000000000000000000000000000000000000000005f5260051c60045260245ffd5b610ea3610eac9796959473ffffffffffffffffffffffffffffffffffffffff94610e9e8695610e666110ab565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b61126b565b9098919861129f565b169416848103610f24575073ffffffffffffffffffffffffffffffffffffffff92610ee992610e9e610ee093610e666110ab565b9092919261129f565b1690808203610ef6575050565b7fefe0e686000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847fefe0e686000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9060608103610e0b57505f5f5b60038110610fdf575050803590604073ffffffffffffffffffffffffffffffffffffffff60208301351691013560405160208101907f52148866e983c0ea8de5de3e8de9c1f20edc1e58bfab60f40e8fad70e1e84236825284604082015283606082015282608082015260808152610fd960a082610933565b51902093565b602081101561107e577f2014200000000000000000000000000000000000000000000000000000000000811a82611051577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a2a578160051b8401359060031b1c610c5f57600101610f60565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024827f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b467f0000000000000000000000000000000000000000000000000000000000000000036110f6577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526109e760c082610933565b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84820990848102928380841093039280840393146112545782612710111561124257507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b600411156109ed57565b90604183036112955761128e9250602081013591604082359201355f1a90611366565b9192909190565b50505f9160029190565b6112a881611261565b806112b1575050565b6112ba81611261565b600181036112ea577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6112f381611261565b6002810361132757507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60039061133381611261565b1461133b5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116113ea579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561037c575f5173ffffffffffffffffffffffffffffffffffffffff8116156113e057905f905f90565b505f906001905f90565b5050505f916003919056",
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
// Solidity: constructor(address registry_, uint256 bountyCap_) returns()
func (slasher *Slasher) PackConstructor(registry_ common.Address, bountyCap_ *big.Int) []byte {
	enc, err := slasher.abi.Pack("", registry_, bountyCap_)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackConsumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4648c943.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumed(bytes32 key) view returns(bool)
func (slasher *Slasher) PackConsumed(key [32]byte) []byte {
	enc, err := slasher.abi.Pack("consumed", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4648c943.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumed(bytes32 key) view returns(bool)
func (slasher *Slasher) TryPackConsumed(key [32]byte) ([]byte, error) {
	return slasher.abi.Pack("consumed", key)
}

// UnpackConsumed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4648c943.
//
// Solidity: function consumed(bytes32 key) view returns(bool)
func (slasher *Slasher) UnpackConsumed(data []byte) (bool, error) {
	out, err := slasher.abi.Unpack("consumed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDoubleResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b03b83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleResult(bytes a, bytes sigA, bytes b, bytes sigB) returns()
func (slasher *Slasher) PackDoubleResult(a []byte, sigA []byte, b []byte, sigB []byte) []byte {
	enc, err := slasher.abi.Pack("doubleResult", a, sigA, b, sigB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b03b83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleResult(bytes a, bytes sigA, bytes b, bytes sigB) returns()
func (slasher *Slasher) TryPackDoubleResult(a []byte, sigA []byte, b []byte, sigB []byte) ([]byte, error) {
	return slasher.abi.Pack("doubleResult", a, sigA, b, sigB)
}

// PackDoubleTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1faaca43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleTask(bytes a, bytes sigA, bytes b, bytes sigB) returns()
func (slasher *Slasher) PackDoubleTask(a []byte, sigA []byte, b []byte, sigB []byte) []byte {
	enc, err := slasher.abi.Pack("doubleTask", a, sigA, b, sigB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1faaca43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleTask(bytes a, bytes sigA, bytes b, bytes sigB) returns()
func (slasher *Slasher) TryPackDoubleTask(a []byte, sigA []byte, b []byte, sigB []byte) ([]byte, error) {
	return slasher.abi.Pack("doubleTask", a, sigA, b, sigB)
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

// SlasherSlashed represents a Slashed event raised by the Slasher contract.
type SlasherSlashed struct {
	Kind     uint8
	Offender common.Address
	Reporter common.Address
	Amount   *big.Int
	Bounty   *big.Int
	Burned   *big.Int
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
// Solidity: event Slashed(uint8 indexed kind, address indexed offender, address indexed reporter, uint256 amount, uint256 bounty, uint256 burned, bytes32 key)
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
	if bytes.Equal(raw[:4], slasher.abi.Errors["AlreadyConsumed"].ID.Bytes()[:4]) {
		return slasher.UnpackAlreadyConsumedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["DifferentKeys"].ID.Bytes()[:4]) {
		return slasher.UnpackDifferentKeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return slasher.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotCanonical"].ID.Bytes()[:4]) {
		return slasher.UnpackNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["SameMessage"].ID.Bytes()[:4]) {
		return slasher.UnpackSameMessageError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["SignerMismatch"].ID.Bytes()[:4]) {
		return slasher.UnpackSignerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongSlasher"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongSlasherError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// SlasherAlreadyConsumed represents a AlreadyConsumed error raised by the Slasher contract.
type SlasherAlreadyConsumed struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConsumed(bytes32 key)
func SlasherAlreadyConsumedErrorID() common.Hash {
	return common.HexToHash("0x0f50872fb13f0dbaf27b0d1e46e2b70792a70aa7c3e5a0c7d593a691481f35eb")
}

// UnpackAlreadyConsumedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConsumed(bytes32 key)
func (slasher *Slasher) UnpackAlreadyConsumedError(raw []byte) (*SlasherAlreadyConsumed, error) {
	out := new(SlasherAlreadyConsumed)
	if err := slasher.abi.UnpackIntoInterface(out, "AlreadyConsumed", raw); err != nil {
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

// SlasherECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Slasher contract.
type SlasherECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SlasherECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (slasher *Slasher) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SlasherECDSAInvalidSignatureLength, error) {
	out := new(SlasherECDSAInvalidSignatureLength)
	if err := slasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
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

// SlasherNotCanonical represents a NotCanonical error raised by the Slasher contract.
type SlasherNotCanonical struct {
	Word *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCanonical(uint256 word)
func SlasherNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0x3a128c7385cfa39591321df0332fadc0c237d8343e5e55a67fc8e445234a2ca9")
}

// UnpackNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCanonical(uint256 word)
func (slasher *Slasher) UnpackNotCanonicalError(raw []byte) (*SlasherNotCanonical, error) {
	out := new(SlasherNotCanonical)
	if err := slasher.abi.UnpackIntoInterface(out, "NotCanonical", raw); err != nil {
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
