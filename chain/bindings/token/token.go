// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package token

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

// CuckooTokenMetaData contains all meta data concerning the CuckooToken contract.
var CuckooTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"holders\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"holders\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amounts\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"name\":\"BadAllocation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INITIAL_SUPPLY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burnFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "cdf7fa38c3d0f880f6a64a32199f588ba2",
	Bin: "0x610160806040523461061857611363803803809161001d828561063c565b833981016040828203126106185781516001600160401b0381116106185782019181601f840112156106185782516100548161065f565b93610062604051958661063c565b81855260208086019260051b8201019084821161061857602001915b81831061061c575050506020810151906001600160401b03821161061857019080601f830112156106185781516100b48161065f565b926100c2604051948561063c565b81845260208085019260051b82010192831161061857602001905b828210610608575050506040516100f560408261063c565b6006815260208101654375636b6f6f60d01b81526040519061011860408361063c565b60068252654375636b6f6f60d01b60208301526040519261013a60408561063c565b600384526243414960e81b60208501526040519361015960408661063c565b60018552603160f81b60208601908152845190946001600160401b0382116105035760035490600182811c921680156105fe575b60208310146104e55781601f849311610588575b50602090601f8311600114610522575f92610517575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116105035760045490600182811c921680156104f9575b60208310146104e55781601f84931161046f575b50602090601f8311600114610409575f926103fe575b50508160011b915f199060031b1c1916176004555b610237816106bf565b61012052610244846106bf565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102ad60c08261063c565b5190206080523060c0525f918051825114610343575b6b033b2e3c9fd0803ce8000000830361032757604051610c38908161072b82396080518161092f015260a051816109ec015260c05181610900015260e0518161097e015261010051816109a4015261012051816103b2015261014051816103db0152f35b51905190636a15cd3560e01b5f5260045260245260445260645ffd5b90915f91905b81518310156103f657610367906103608486610676565b519061069e565b916001600160a01b0361037a8284610676565b5116906103878186610676565b519180156103e3575f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020856103c260019760025461069e565b60025584845283825260408420818154019055604051908152a30191610349565b63ec442f0560e01b5f525f60045260245ffd5b9291506102c3565b015190505f80610219565b60045f9081528281209350601f198516905b818110610457575090846001959493921061043f575b505050811b0160045561022e565b01515f1960f88460031b161c191690555f8080610431565b9293602060018192878601518155019501930161041b565b828111156102035760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106104dd575b849392601f0160051c82900391015f5b8281106104cd575050610203565b5f818301558594506001016104bf565b5f91506104af565b634e487b7160e01b5f52602260045260245ffd5b91607f16916101ef565b634e487b7160e01b5f52604160045260245ffd5b015190505f806101b7565b60035f9081528281209350601f198516905b8181106105705750908460019594939210610558575b505050811b016003556101cc565b01515f1960f88460031b161c191690555f808061054a565b92936020600181928786015181550195019301610534565b828111156101a15760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106105f6575b849392601f0160051c82900391015f5b8281106105e65750506101a1565b5f818301558594506001016105d8565b5f91506105c8565b91607f169161018d565b81518152602091820191016100dd565b5f80fd5b82516001600160a01b03811681036106185781526020928301920161007e565b601f909101601f19168101906001600160401b0382119082101761050357604052565b6001600160401b0381116105035760051b60200190565b805182101561068a5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919082018092116106ab57565b634e487b7160e01b5f52601160045260245ffd5b601f8151116106ea5760208151910151602082106106db571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461062c57508063095ea7b31461060657806318160ddd146105e957806323b872dd146105b15780632ff2e9dc1461058b578063313ce567146105705780633644e5151461054e57806342966c681461053157806370a08231146104fa57806379cc6790146104ca5780637ecebe001461049257806384b0196e1461039a57806395d89b411461028e578063a9059cbb1461025d578063d505accf146101245763dd62ed3e146100cc575f80fd5b34610120576040366003190112610120576100e5610708565b6001600160a01b036100f561071e565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101205760e03660031901126101205761013d610708565b61014561071e565b604435906064359260843560ff811681036101205784421161024a5761021e6102156001600160a01b039283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526101e360e082610734565b5190206101ee6108f6565b906040519161190160f01b83526002830152602282015260c43591604260a4359220610b37565b90929192610bc4565b1684810361023357506102319350610a96565b005b84906325c0072360e11b5f5260045260245260445ffd5b8463313c898160e11b5f5260045260245ffd5b3461012057604036600319011261012057610283610279610708565b6024359033610839565b602060405160018152f35b34610120575f366003190112610120576040515f6004548060011c90600181168015610390575b60208310811461037c5782855290811561035857506001146102fa575b6102f6836102e281850382610734565b6040519182916020835260208301906106e4565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061033e575090915081016020016102e26102d2565b919260018160209254838588010152019101909291610326565b60ff191660208086019190915291151560051b840190910191506102e290506102d2565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102b5565b34610120575f366003190112610120576104366103d67f0000000000000000000000000000000000000000000000000000000000000000610af9565b6103ff7f0000000000000000000000000000000000000000000000000000000000000000610af9565b6020610444604051926104128385610734565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906106e4565b9085820360408701526106e4565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061047b57505050500390f35b83518552869550938101939281019260010161046c565b34610120576020366003190112610120576001600160a01b036104b3610708565b165f526007602052602060405f2054604051908152f35b34610120576040366003190112610120576102316104e6610708565b602435906104f582338361076a565b610a12565b34610120576020366003190112610120576001600160a01b0361051b610708565b165f525f602052602060405f2054604051908152f35b346101205760203660031901126101205761023160043533610a12565b34610120575f3660031901126101205760206105686108f6565b604051908152f35b34610120575f36600319011261012057602060405160128152f35b34610120575f3660031901126101205760206040516b033b2e3c9fd0803ce80000008152f35b34610120576060366003190112610120576102836105cd610708565b6105d561071e565b604435916105e483338361076a565b610839565b34610120575f366003190112610120576020600254604051908152f35b3461012057604036600319011261012057610283610622610708565b6024359033610a96565b34610120575f366003190112610120575f6003548060011c906001811680156106da575b60208310811461037c57828552908115610358575060011461067c576102f6836102e281850382610734565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106106c0575090915081016020016102e26102d2565b9192600181602092548385880101520191019092916106a8565b91607f1691610650565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361012057565b602435906001600160a01b038216820361012057565b90601f8019910116810190811067ffffffffffffffff82111761075657604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03909291921691825f52600160205260405f206001600160a01b0382165f5260205260405f2054925f1984106107a8575b50505050565b828410610815578015610802576001600160a01b038216156107ef575f5260016020526001600160a01b0360405f2091165f5260205260405f20910390555f8080806107a2565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b506001600160a01b038391637dc7a0d960e11b5f521660045260245260445260645ffd5b6001600160a01b03169081156108e3576001600160a01b03169182156108d057815f525f60205260405f20548181106108b757817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163014806109e9575b15610951577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526109e360c082610734565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610928565b9091906001600160a01b031680156108e357805f525f60205260405f2054838110610a7c576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b0316908115610802576001600160a01b03169182156107ef5760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610b285760405191610b15604084610734565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610bb9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610bae575f516001600160a01b03811615610ba457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610c245780610bd6575050565b60018103610bed5763f645eedf60e01b5f5260045ffd5b60028103610c08575063fce698f760e01b5f5260045260245ffd5b600314610c125750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// CuckooToken is an auto generated Go binding around an Ethereum contract.
type CuckooToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CuckooToken) GetABI() abi.ABI {
	return c.abi
}

// NewCuckooToken creates a new instance of CuckooToken.
func NewCuckooToken() *CuckooToken {
	parsed, err := CuckooTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CuckooToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CuckooToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address[] holders, uint256[] amounts) returns()
func (cuckooToken *CuckooToken) PackConstructor(holders []common.Address, amounts []*big.Int) []byte {
	enc, err := cuckooToken.abi.Pack("", holders, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (cuckooToken *CuckooToken) PackDOMAINSEPARATOR() []byte {
	enc, err := cuckooToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (cuckooToken *CuckooToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return cuckooToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (cuckooToken *CuckooToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := cuckooToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackINITIALSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ff2e9dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INITIAL_SUPPLY() view returns(uint256)
func (cuckooToken *CuckooToken) PackINITIALSUPPLY() []byte {
	enc, err := cuckooToken.abi.Pack("INITIAL_SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINITIALSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ff2e9dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INITIAL_SUPPLY() view returns(uint256)
func (cuckooToken *CuckooToken) TryPackINITIALSUPPLY() ([]byte, error) {
	return cuckooToken.abi.Pack("INITIAL_SUPPLY")
}

// UnpackINITIALSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ff2e9dc.
//
// Solidity: function INITIAL_SUPPLY() view returns(uint256)
func (cuckooToken *CuckooToken) UnpackINITIALSUPPLY(data []byte) (*big.Int, error) {
	out, err := cuckooToken.abi.Unpack("INITIAL_SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (cuckooToken *CuckooToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := cuckooToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (cuckooToken *CuckooToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return cuckooToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (cuckooToken *CuckooToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := cuckooToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := cuckooToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return cuckooToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) UnpackApprove(data []byte) (bool, error) {
	out, err := cuckooToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (cuckooToken *CuckooToken) PackBalanceOf(account common.Address) []byte {
	enc, err := cuckooToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (cuckooToken *CuckooToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return cuckooToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (cuckooToken *CuckooToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := cuckooToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (cuckooToken *CuckooToken) PackBurn(value *big.Int) []byte {
	enc, err := cuckooToken.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (cuckooToken *CuckooToken) TryPackBurn(value *big.Int) ([]byte, error) {
	return cuckooToken.abi.Pack("burn", value)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (cuckooToken *CuckooToken) PackBurnFrom(account common.Address, value *big.Int) []byte {
	enc, err := cuckooToken.abi.Pack("burnFrom", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (cuckooToken *CuckooToken) TryPackBurnFrom(account common.Address, value *big.Int) ([]byte, error) {
	return cuckooToken.abi.Pack("burnFrom", account, value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (cuckooToken *CuckooToken) PackDecimals() []byte {
	enc, err := cuckooToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (cuckooToken *CuckooToken) TryPackDecimals() ([]byte, error) {
	return cuckooToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (cuckooToken *CuckooToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := cuckooToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (cuckooToken *CuckooToken) PackEip712Domain() []byte {
	enc, err := cuckooToken.abi.Pack("eip712Domain")
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
func (cuckooToken *CuckooToken) TryPackEip712Domain() ([]byte, error) {
	return cuckooToken.abi.Pack("eip712Domain")
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
func (cuckooToken *CuckooToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := cuckooToken.abi.Unpack("eip712Domain", data)
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

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (cuckooToken *CuckooToken) PackName() []byte {
	enc, err := cuckooToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (cuckooToken *CuckooToken) TryPackName() ([]byte, error) {
	return cuckooToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (cuckooToken *CuckooToken) UnpackName(data []byte) (string, error) {
	out, err := cuckooToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (cuckooToken *CuckooToken) PackNonces(owner common.Address) []byte {
	enc, err := cuckooToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (cuckooToken *CuckooToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return cuckooToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (cuckooToken *CuckooToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := cuckooToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (cuckooToken *CuckooToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := cuckooToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (cuckooToken *CuckooToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return cuckooToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (cuckooToken *CuckooToken) PackSymbol() []byte {
	enc, err := cuckooToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (cuckooToken *CuckooToken) TryPackSymbol() ([]byte, error) {
	return cuckooToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (cuckooToken *CuckooToken) UnpackSymbol(data []byte) (string, error) {
	out, err := cuckooToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (cuckooToken *CuckooToken) PackTotalSupply() []byte {
	enc, err := cuckooToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (cuckooToken *CuckooToken) TryPackTotalSupply() ([]byte, error) {
	return cuckooToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (cuckooToken *CuckooToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := cuckooToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := cuckooToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return cuckooToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := cuckooToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := cuckooToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return cuckooToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (cuckooToken *CuckooToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := cuckooToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// CuckooTokenApproval represents a Approval event raised by the CuckooToken contract.
type CuckooTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CuckooTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (CuckooTokenApproval) ContractEventName() string {
	return CuckooTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (cuckooToken *CuckooToken) UnpackApprovalEvent(log *types.Log) (*CuckooTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != cuckooToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CuckooTokenApproval)
	if len(log.Data) > 0 {
		if err := cuckooToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range cuckooToken.abi.Events[event].Inputs {
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

// CuckooTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the CuckooToken contract.
type CuckooTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const CuckooTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (CuckooTokenEIP712DomainChanged) ContractEventName() string {
	return CuckooTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (cuckooToken *CuckooToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*CuckooTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != cuckooToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CuckooTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := cuckooToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range cuckooToken.abi.Events[event].Inputs {
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

// CuckooTokenTransfer represents a Transfer event raised by the CuckooToken contract.
type CuckooTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CuckooTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (CuckooTokenTransfer) ContractEventName() string {
	return CuckooTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (cuckooToken *CuckooToken) UnpackTransferEvent(log *types.Log) (*CuckooTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != cuckooToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CuckooTokenTransfer)
	if len(log.Data) > 0 {
		if err := cuckooToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range cuckooToken.abi.Events[event].Inputs {
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
func (cuckooToken *CuckooToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["BadAllocation"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackBadAllocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], cuckooToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return cuckooToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// CuckooTokenBadAllocation represents a BadAllocation error raised by the CuckooToken contract.
type CuckooTokenBadAllocation struct {
	Holders *big.Int
	Amounts *big.Int
	Sum     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAllocation(uint256 holders, uint256 amounts, uint256 sum)
func CuckooTokenBadAllocationErrorID() common.Hash {
	return common.HexToHash("0x6a15cd35856446f6a778c5f2a312f1fb7b937165c2ce4a9267955cdbb58f9869")
}

// UnpackBadAllocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAllocation(uint256 holders, uint256 amounts, uint256 sum)
func (cuckooToken *CuckooToken) UnpackBadAllocationError(raw []byte) (*CuckooTokenBadAllocation, error) {
	out := new(CuckooTokenBadAllocation)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "BadAllocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the CuckooToken contract.
type CuckooTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func CuckooTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (cuckooToken *CuckooToken) UnpackECDSAInvalidSignatureError(raw []byte) (*CuckooTokenECDSAInvalidSignature, error) {
	out := new(CuckooTokenECDSAInvalidSignature)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the CuckooToken contract.
type CuckooTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func CuckooTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (cuckooToken *CuckooToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*CuckooTokenECDSAInvalidSignatureLength, error) {
	out := new(CuckooTokenECDSAInvalidSignatureLength)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the CuckooToken contract.
type CuckooTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func CuckooTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (cuckooToken *CuckooToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*CuckooTokenECDSAInvalidSignatureS, error) {
	out := new(CuckooTokenECDSAInvalidSignatureS)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the CuckooToken contract.
type CuckooTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func CuckooTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (cuckooToken *CuckooToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*CuckooTokenERC20InsufficientAllowance, error) {
	out := new(CuckooTokenERC20InsufficientAllowance)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the CuckooToken contract.
type CuckooTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func CuckooTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (cuckooToken *CuckooToken) UnpackERC20InsufficientBalanceError(raw []byte) (*CuckooTokenERC20InsufficientBalance, error) {
	out := new(CuckooTokenERC20InsufficientBalance)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the CuckooToken contract.
type CuckooTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func CuckooTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (cuckooToken *CuckooToken) UnpackERC20InvalidApproverError(raw []byte) (*CuckooTokenERC20InvalidApprover, error) {
	out := new(CuckooTokenERC20InvalidApprover)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the CuckooToken contract.
type CuckooTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func CuckooTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (cuckooToken *CuckooToken) UnpackERC20InvalidReceiverError(raw []byte) (*CuckooTokenERC20InvalidReceiver, error) {
	out := new(CuckooTokenERC20InvalidReceiver)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the CuckooToken contract.
type CuckooTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func CuckooTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (cuckooToken *CuckooToken) UnpackERC20InvalidSenderError(raw []byte) (*CuckooTokenERC20InvalidSender, error) {
	out := new(CuckooTokenERC20InvalidSender)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the CuckooToken contract.
type CuckooTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func CuckooTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (cuckooToken *CuckooToken) UnpackERC20InvalidSpenderError(raw []byte) (*CuckooTokenERC20InvalidSpender, error) {
	out := new(CuckooTokenERC20InvalidSpender)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the CuckooToken contract.
type CuckooTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func CuckooTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (cuckooToken *CuckooToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*CuckooTokenERC2612ExpiredSignature, error) {
	out := new(CuckooTokenERC2612ExpiredSignature)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the CuckooToken contract.
type CuckooTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func CuckooTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (cuckooToken *CuckooToken) UnpackERC2612InvalidSignerError(raw []byte) (*CuckooTokenERC2612InvalidSigner, error) {
	out := new(CuckooTokenERC2612InvalidSigner)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the CuckooToken contract.
type CuckooTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func CuckooTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (cuckooToken *CuckooToken) UnpackInvalidAccountNonceError(raw []byte) (*CuckooTokenInvalidAccountNonce, error) {
	out := new(CuckooTokenInvalidAccountNonce)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenInvalidShortString represents a InvalidShortString error raised by the CuckooToken contract.
type CuckooTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func CuckooTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (cuckooToken *CuckooToken) UnpackInvalidShortStringError(raw []byte) (*CuckooTokenInvalidShortString, error) {
	out := new(CuckooTokenInvalidShortString)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CuckooTokenStringTooLong represents a StringTooLong error raised by the CuckooToken contract.
type CuckooTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func CuckooTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (cuckooToken *CuckooToken) UnpackStringTooLongError(raw []byte) (*CuckooTokenStringTooLong, error) {
	out := new(CuckooTokenStringTooLong)
	if err := cuckooToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
