// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pool

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

// LeafProof is an auto generated low-level Go binding around an user-defined struct.
type LeafProof struct {
	Operator common.Address
	Weight   uint64
	Slot     uint32
	Siblings []byte
}

// Poke is an auto generated low-level Go binding around an user-defined struct.
type Poke struct {
	Model    [32]byte
	Operator common.Address
	Siblings []byte
}

// StakePoolMetaData contains all meta data concerning the StakePool contract.
var StakePoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadPathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"level\",\"type\":\"uint256\"}],\"name\":\"BadSibling\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"oldest\",\"type\":\"uint64\"}],\"name\":\"Forgotten\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rank\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"upper\",\"type\":\"uint256\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextEpoch\",\"type\":\"uint64\"}],\"name\":\"NotFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rank\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotInPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"PoolFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computed\",\"type\":\"bytes32\"}],\"name\":\"StalePath\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ranks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyRanks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"name\":\"Unchanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"winners\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongWinnerCount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"LeafSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEPTH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RANKS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REUSE_AFTER\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"current\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"ranks\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"name\":\"drawAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"history\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"nextSlot\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structPoke[]\",\"name\":\"pokes\",\"type\":\"tuple[]\"}],\"name\":\"pokeMany\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"changed\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"prepare\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"rootAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slotFor\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slotOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"held\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "0c9edf8084529b6a29fe0ca2b943cc68c5",
	Bin: "0x610100806040523461026757602081611c8e8038038091610020828561026b565b83398101031261026757516001600160a01b03811690818103610267576040516315e5a1e560e01b8152602081600481865afa9081156101e5575f91610248575b50604051630afaeebf60e31b815290602082600481875afa9182156101e5575f92610227575b506001600160401b03821660028110610215575060805260a05260c05260405163cc05518360e01b815290602082600481845afa9182156101e5575f926101f0575b50602060049160405192838092630afaeebf60e31b82525afa9081156101e5575f916101b6575b506001600160401b031680156101a2576001600160401b039182160481166101000190811161018e5760e0526040516119cc90816102c28239608051818181610bbb01528181610c6a0152611021015260a051818181610acb01528181610c290152611063015260c0518181816104a7015261114b015260e05181818161035c0152818161041a01528181610eea015281816112c801526116fe0152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b6101d8915060203d6020116101de575b6101d0818361026b565b8101906102a2565b5f6100f0565b503d6101c6565b6040513d5f823e3d90fd5b600491925061020d602091823d84116101de576101d0818361026b565b9291506100c9565b63ad6bddef60e01b5f5260045260245ffd5b61024191925060203d6020116101de576101d0818361026b565b905f610087565b610261915060203d6020116101de576101d0818361026b565b5f610061565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761028e57604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261026757516001600160401b0381168103610267579056fe60a06040526004361015610011575f80fd5b5f3560e01c8063054108af14610bfa5780630a9e5b3614610bdf57806315e5a1e514610b9c5780633ab998de14610aef57806357d775f814610aac5780635e174a3e146105235780636c7cd5af1461050857806375b03455146104d65780637b103999146104925780637cdb930e146103c9578063930b6ace1461039b57806398366e351461038057806398daac831461033d578063aea0e78b14610312578063b50a09d414610288578063e0e18429146101d4578063f47258e71461019d5763fa52cf43146100df575f80fd5b34610199576060366003190112610199576004356100fb610cd5565b6044356001600160401b03811161019957366023820112156101995780600401356001600160401b038111610199573660248284010111610199576024610144920183856110b5565b1561014b57005b815f525f602052600460405f200160018060a01b0382165f526020526001600160401b0360405f205460281c16916303ef42cb60e11b5f5260045260018060a01b031660245260445260645ffd5b5f80fd5b34610199576020366003190112610199576004355f525f60205260206101c560405f206117d4565b5063ffffffff60405191168152f35b34610199576040366003190112610199576004356101f0610cd5565b815f525f602052600460405f20019060018060a01b03165f5260205260405f20906040519161021e83610d6e565b549160ff831615159081815260406001600160401b03602083019563ffffffff8160081c16875260281c169101525f1461026c575063ffffffff60209151165b63ffffffff60405191168152f35b90505f525f602052602061028260405f206117d4565b5061025e565b34610199576040366003190112610199576102a1610cd5565b6004355f525f602052600460405f20019060018060a01b03165f52602052606060405f2060408051916102d383610d6e565b5460ff81161515928381526001600160401b0363ffffffff8360081c169283602084015260281c16928391015260405192835260208301526040820152f35b34610199575f36600319011261019957602061032c611017565b6001600160401b0360405191168152f35b34610199575f3660031901126101995760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610199575f36600319011261019957602060405160148152f35b346101995760403660031901126101995760206103c16103b9610c8f565b600435610eb3565b604051908152f35b34610199576040366003190112610199576004355f525f60205260405f2063ffffffff815460a01c166103fb82611689565b90818082119118021861041060243582610ceb565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908180821091180218908060018401905b83811061047c575050811161045c57005b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055005b806001915f52826020528160405f20550161044b565b34610199575f366003190112610199576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610199576020366003190112610199576004355f525f60205260206103c160405f2061050281611689565b906116d8565b34610199575f36600319011261019957602060405160108152f35b346101995760a03660031901126101995761053c610c8f565b6084356001600160401b0381116101995761055b903690600401610ca5565b9091601060643511610a925761057390600435610eb3565b60805261057f81610dd9565b61058c6040519182610db8565b81815261059882610dd9565b601f19013660208301376105ab82610df0565b6105b483610df0565b915f915f5b606435811080610a7a575b15610a0d578581146109ec57858110156109d8578060051b87013592607e19883603018412156101995760408489010193610fff61060186611678565b60141c166109cc578863ffffffff610647610641602085610639610626828801610d1a565b61063384848a0101610e54565b90611891565b950101610e54565b97611678565b6001600160401b0361065f858e016060810190610d2e565b93909216981692915f9861032082036109b3576040517fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b5981525f9184915b6103208601831061093257505050610922575b5050608051036108f35783156108eb575b506106f08660405160208101906044358252866040820152604081526106e8606082610db8565b519020610e22565b5f905b848210806108d7575b156107255761071961071f91610712848c610e40565b5190610ceb565b91610d60565b906106f3565b90509891939598979092949788811080156108ae575b6108475750845b80151580610827575b156107a9575f19810181811161079557610770610768828a610e40565b51918a610e40565b5161077b838b610e40565b526107868289610e40565b528015610795575f1901610742565b634e487b7160e01b5f52601160045260245ffd5b82996001600160401b036107f7602087610822989b999a97610806979e6107ef8f986107fe996107e8828a6107e18a8a8a0101610e54565b1692610e40565b528d610e40565b520101610e54565b1690610e68565b958901610d1a565b6108108286610e40565b6001600160a01b039091169052610d60565b6105b9565b50805f1981011161079557886108405f19830189610e40565b511161074b565b85838a60a4936108786001600160401b0361087160208b610869818901610d1a565b970101610e54565b1683610ceb565b604051633ece489760e01b815260048101959095526001600160a01b039093166024850152604484015260648301526084820152fd5b506108cf6001600160401b036108c8602087870101610e54565b168a610ceb565b81101561073b565b506108e28287610e40565b518110156106fc565b9550896106c1565b836108ff838c01610d1a565b63c95f264f60e01b5f9081526004929092526001600160a01b0316602452604490fd5b61092b916118f9565b8b806106b0565b9196879391933591602089013560c01c15831511179360408160061b169060011c92818501836040846060038801928c602082015201528181526020808c013560c01c91015288176109a8575b610997575b602088013560c01c01966028019161069d565b602088013560c01c909c019b610984565b60a08420975061097f565b506337c7c7f960e11b5f5260045261032060245260445ffd5b6108ff91508801610d1a565b634e487b7160e01b5f52603260045260245ffd5b600181019081811161079557630e80f1ab60e11b5f5260045260245260445ffd5b905084808203610a6557826040518091602082016020835281518091526020604084019201905f5b818110610a43575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610a35565b630e80f1ab60e11b5f5260045260245260445ffd5b5080610a8a5760805115156105c4565b8315156105c4565b6351fa0d6360e01b5f52606435600452601060245260445ffd5b34610199575f3660031901126101995760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610199576020366003190112610199576004356001600160401b03811161019957610b1f903690600401610ca5565b5f915f5b828110610b3557602084604051908152f35b610b7b610b43828585610cf8565b35610b5a6020610b54858888610cf8565b01610d1a565b90610b73610b69858888610cf8565b6040810190610d2e565b9290916110b5565b610b88575b600101610b23565b92610b94600191610d60565b939050610b80565b34610199575f3660031901126101995760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610199575f36600319011261019957602060405160028152f35b34610199576020366003190112610199576004356001600160401b038116809103610199576001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690818102918183041490151715610795576103c16020916001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610ceb565b602435906001600160401b038216820361019957565b9181601f84011215610199578235916001600160401b038311610199576020808501948460051b01011161019957565b602435906001600160a01b038216820361019957565b9190820180921161079557565b91908110156109d85760051b81013590605e1981360301821215610199570190565b356001600160a01b03811681036101995790565b903590601e198136030182121561019957018035906001600160401b0382116101995760200191813603831361019957565b5f1981146107955760010190565b606081019081106001600160401b03821117610d8957604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117610d8957604052565b90601f801991011681019081106001600160401b03821117610d8957604052565b6001600160401b038111610d895760051b60200190565b90610dfa82610dd9565b610e076040519182610db8565b8281528092610e18601f1991610dd9565b0190602036910137565b8115610e2c570690565b634e487b7160e01b5f52601260045260245ffd5b80518210156109d85760209160051b010190565b356001600160401b03811681036101995790565b9190820391821161079557565b906001600160401b03809116911603906001600160401b03821161079557565b6001600160401b036001911601906001600160401b03821161079557565b919091610ebe611017565b6001600160401b038116936001600160401b03811694808610156110015750610ee79082610e75565b907f0000000000000000000000000000000000000000000000000000000000000000916001600160401b0380841691161015610fcf5750505f525f60205260405f2060e08304926002820193805f528460205260405f20549182610f9f57506001600160401b03835416811015610f8e575b8115610f725750610f6f92935060e01c906116d8565b90565b610f7c9150610d60565b805f528360205260405f205490610f59565b5050610f6f91925061050281611689565b905060e0919394500660ff0360ff81116107955782610fc5610f6f94610502931b611732565b9060e01c90610ceb565b610fea610fe56001600160401b03938793610e75565b610e95565b906330eacd7960e21b5f526004521660245260445ffd5b85635c85a87f60e11b5f5260045260245260445ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461104f57505f90565b6110599043610e68565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908115610e2c57610f6f916001600160401b03910416610e95565b63ffffffff1663ffffffff81146107955760010190565b919290825f525f60205260405f2091600483019160018060a01b0381165f528260205260405f2095604051966110ea88610d6e565b549060ff821615158852602088019763ffffffff8360081c1689526001600160401b03604082019360281c168352604051916339c2727760e21b835260018060a01b038516998a600485015289602485015260208460448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561166d575f94611629575b506001600160401b03855116926001600160401b038516938414611619575115611565576111cb63ffffffff80925116945b6001600160401b036111c2818951168a611891565b97511697611891565b93169586839496610320830361154c57875f92604051907fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b59825261032087019187945b8386106114ca575050505050506114ba575b50506001600160401b03611232611017565b169660e08804600160e08a061b6002830190825f528160205260405f2054801592835f1461149b5761126386611689565b935b849961127186896116d8565b80820361147f5750508383161561141c575b5050505050505f198401938411610795577fb4243855e2be356dcd70fb87d3cdf850c1e5b34662d6f720b8772fd5bb51dd79976080976112ee6001600160401b0396877f00000000000000000000000000000000000000000000000000000000000000001690610e22565b5f52600183016020528660405f205583155f146113a8578b5f526020525f604081205560036040519261132084610d9d565b8884526020840192835263ffffffff815481818d1c1690828d1b6113438361109e565b8e1b1690838e1b1916178355165f520160205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916bffffffffffffffffffffffff1916171790555b60405194855260208501521660408301526060820152a3600190565b915050604051906113b882610d6e565b60018252602082019087825260408301908482528c5f5260205260405f20925115159160ff6cffffffffffffffff000000000064ffffffff008654935160081b16935160281b169316906cffffffffffffffffffffffffff1916171717905561138c565b9091929394959850611449575b61143d945f526020521760405f2055610d60565b925f8080808080611283565b90508260e01b906001850194858111610795576001600160401b0361143d96166001600160401b03198a54161789559450611429565b9091508f637de0f2f560e11b5f5260045260245260445260645ffd5b6114b46114aa8360201b611732565b8360e01c90610ceb565b93611265565b6114c3916118f9565b5f80611220565b859a93959691929496358c60208d013560c01c938415831511179860408860061b169760011c97836040828901886020808301956060038c018581520152858452019386855217611541575b528590528d17611536575b908060289201930199019391908b939161120e565b60a083209c50611521565b60a087209f50611516565b826337c7c7f960e11b5f5260045261032060245260445ffd5b5061156f886117d4565b156115b9576111cb63ffffffff91828b54818160601c16908260601b6115948361109e565b60601b16908360601b1916178d55165f5260038b016020525f60408120555b946111ad565b610fff8160141c1661160657600163ffffffff82160163ffffffff81116107955763ffffffff916111cb9163ffffffff60401b8c549160401b169063ffffffff60401b1916178b556115b3565b89630f65a05560e01b5f5260045260245ffd5b5050505050505050505050505f90565b9093506020813d602011611665575b8161164560209383610db8565b8101031261019957516001600160401b038116810361019957925f61117b565b3d9150611638565b6040513d5f823e3d90fd5b3563ffffffff811681036101995790565b6001600160401b0381541680156116d2575f1901906001600160401b038211610795576001600160401b03600292165f5201602052610f6f60405f2054610fc58160201b611732565b50505f90565b816116e35750505f90565b5f198201918211610795576117246001926001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690610e22565b5f520160205260405f205490565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f0101010101010101010101010101010101010101010101010101010101010101917f55555555555555555555555555555555555555555555555555555555555555558160011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c90565b80549063ffffffff8260601c1663ffffffff8360801c168110611802575b505060401c63ffffffff16905f90565b9063ffffffff600392165f520160205260405f20906040519161182483610d9d565b549163ffffffff831681526001600160401b03602082019360201c16835260026001600160401b03611854611017565b94511601926001600160401b038411610795576001600160401b038063ffffffff951691161015611887578192506117f2565b9050511690600190565b906001600160401b0316806118a65750505f90565b6040519060208201927f85686a4851b0d89597f2482ef14a0127488485acf0bf2ee9b22d35ccfb408390845260018060a01b031660408301526060820152606081526118f3608082610db8565b51902090565b905f5b6014811061190957505050565b806028026028810482036107955760018201908183116107955781602802916028830403610795578181116101995783821161019957808501910380602011610199578135159182611976575b5050611964576001016118fc565b63da3d4f3960e01b5f5260045260245ffd5b602001356001600160c01b0319811692506008601f198301106119a9575b50506001600160c01b03191615155f80611956565b6001600160c01b031960089290920360200160031b82901b161690505f8061199456",
}

// StakePool is an auto generated Go binding around an Ethereum contract.
type StakePool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakePool) GetABI() abi.ABI {
	return c.abi
}

// NewStakePool creates a new instance of StakePool.
func NewStakePool() *StakePool {
	parsed, err := StakePoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakePool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakePool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (stakePool *StakePool) PackConstructor(registry_ common.Address) []byte {
	enc, err := stakePool.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEPTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98366e35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEPTH() view returns(uint256)
func (stakePool *StakePool) PackDEPTH() []byte {
	enc, err := stakePool.abi.Pack("DEPTH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEPTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98366e35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEPTH() view returns(uint256)
func (stakePool *StakePool) TryPackDEPTH() ([]byte, error) {
	return stakePool.abi.Pack("DEPTH")
}

// UnpackDEPTH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98366e35.
//
// Solidity: function DEPTH() view returns(uint256)
func (stakePool *StakePool) UnpackDEPTH(data []byte) (*big.Int, error) {
	out, err := stakePool.abi.Unpack("DEPTH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXRANKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c7cd5af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_RANKS() view returns(uint256)
func (stakePool *StakePool) PackMAXRANKS() []byte {
	enc, err := stakePool.abi.Pack("MAX_RANKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXRANKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c7cd5af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_RANKS() view returns(uint256)
func (stakePool *StakePool) TryPackMAXRANKS() ([]byte, error) {
	return stakePool.abi.Pack("MAX_RANKS")
}

// UnpackMAXRANKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c7cd5af.
//
// Solidity: function MAX_RANKS() view returns(uint256)
func (stakePool *StakePool) UnpackMAXRANKS(data []byte) (*big.Int, error) {
	out, err := stakePool.abi.Unpack("MAX_RANKS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREUSEAFTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a9e5b36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REUSE_AFTER() view returns(uint64)
func (stakePool *StakePool) PackREUSEAFTER() []byte {
	enc, err := stakePool.abi.Pack("REUSE_AFTER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREUSEAFTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a9e5b36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REUSE_AFTER() view returns(uint64)
func (stakePool *StakePool) TryPackREUSEAFTER() ([]byte, error) {
	return stakePool.abi.Pack("REUSE_AFTER")
}

// UnpackREUSEAFTER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a9e5b36.
//
// Solidity: function REUSE_AFTER() view returns(uint64)
func (stakePool *StakePool) UnpackREUSEAFTER(data []byte) (uint64, error) {
	out, err := stakePool.abi.Unpack("REUSE_AFTER", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b03455.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current(bytes32 model) view returns(bytes32)
func (stakePool *StakePool) PackCurrent(model [32]byte) []byte {
	enc, err := stakePool.abi.Pack("current", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b03455.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current(bytes32 model) view returns(bytes32)
func (stakePool *StakePool) TryPackCurrent(model [32]byte) ([]byte, error) {
	return stakePool.abi.Pack("current", model)
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b03455.
//
// Solidity: function current(bytes32 model) view returns(bytes32)
func (stakePool *StakePool) UnpackCurrent(data []byte) ([32]byte, error) {
	out, err := stakePool.abi.Unpack("current", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDrawAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e174a3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawAt(bytes32 model, uint64 epoch, bytes32 seed, uint256 ranks, (address,uint64,uint32,bytes)[] winners) view returns(address[] operators)
func (stakePool *StakePool) PackDrawAt(model [32]byte, epoch uint64, seed [32]byte, ranks *big.Int, winners []LeafProof) []byte {
	enc, err := stakePool.abi.Pack("drawAt", model, epoch, seed, ranks, winners)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e174a3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawAt(bytes32 model, uint64 epoch, bytes32 seed, uint256 ranks, (address,uint64,uint32,bytes)[] winners) view returns(address[] operators)
func (stakePool *StakePool) TryPackDrawAt(model [32]byte, epoch uint64, seed [32]byte, ranks *big.Int, winners []LeafProof) ([]byte, error) {
	return stakePool.abi.Pack("drawAt", model, epoch, seed, ranks, winners)
}

// UnpackDrawAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e174a3e.
//
// Solidity: function drawAt(bytes32 model, uint64 epoch, bytes32 seed, uint256 ranks, (address,uint64,uint32,bytes)[] winners) view returns(address[] operators)
func (stakePool *StakePool) UnpackDrawAt(data []byte) ([]common.Address, error) {
	out, err := stakePool.abi.Unpack("drawAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (stakePool *StakePool) PackEpochLength() []byte {
	enc, err := stakePool.abi.Pack("epochLength")
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
func (stakePool *StakePool) TryPackEpochLength() ([]byte, error) {
	return stakePool.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (stakePool *StakePool) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := stakePool.abi.Unpack("epochLength", data)
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
func (stakePool *StakePool) PackEpochStart() []byte {
	enc, err := stakePool.abi.Pack("epochStart")
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
func (stakePool *StakePool) TryPackEpochStart() ([]byte, error) {
	return stakePool.abi.Pack("epochStart")
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15e5a1e5.
//
// Solidity: function epochStart() view returns(uint64)
func (stakePool *StakePool) UnpackEpochStart(data []byte) (uint64, error) {
	out, err := stakePool.abi.Unpack("epochStart", data)
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
func (stakePool *StakePool) PackFirstBlock(epoch uint64) []byte {
	enc, err := stakePool.abi.Pack("firstBlock", epoch)
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
func (stakePool *StakePool) TryPackFirstBlock(epoch uint64) ([]byte, error) {
	return stakePool.abi.Pack("firstBlock", epoch)
}

// UnpackFirstBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054108af.
//
// Solidity: function firstBlock(uint64 epoch) view returns(uint256)
func (stakePool *StakePool) UnpackFirstBlock(data []byte) (*big.Int, error) {
	out, err := stakePool.abi.Unpack("firstBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function history() view returns(uint64)
func (stakePool *StakePool) PackHistory() []byte {
	enc, err := stakePool.abi.Pack("history")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98daac83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function history() view returns(uint64)
func (stakePool *StakePool) TryPackHistory() ([]byte, error) {
	return stakePool.abi.Pack("history")
}

// UnpackHistory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98daac83.
//
// Solidity: function history() view returns(uint64)
func (stakePool *StakePool) UnpackHistory(data []byte) (uint64, error) {
	out, err := stakePool.abi.Unpack("history", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextEpoch() view returns(uint64)
func (stakePool *StakePool) PackNextEpoch() []byte {
	enc, err := stakePool.abi.Pack("nextEpoch")
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
func (stakePool *StakePool) TryPackNextEpoch() ([]byte, error) {
	return stakePool.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64)
func (stakePool *StakePool) UnpackNextEpoch(data []byte) (uint64, error) {
	out, err := stakePool.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackNextSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf47258e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextSlot(bytes32 model) view returns(uint32 slot)
func (stakePool *StakePool) PackNextSlot(model [32]byte) []byte {
	enc, err := stakePool.abi.Pack("nextSlot", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf47258e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextSlot(bytes32 model) view returns(uint32 slot)
func (stakePool *StakePool) TryPackNextSlot(model [32]byte) ([]byte, error) {
	return stakePool.abi.Pack("nextSlot", model)
}

// UnpackNextSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf47258e7.
//
// Solidity: function nextSlot(bytes32 model) view returns(uint32 slot)
func (stakePool *StakePool) UnpackNextSlot(data []byte) (uint32, error) {
	out, err := stakePool.abi.Unpack("nextSlot", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa52cf43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poke(bytes32 model, address operator, bytes siblings) returns()
func (stakePool *StakePool) PackPoke(model [32]byte, operator common.Address, siblings []byte) []byte {
	enc, err := stakePool.abi.Pack("poke", model, operator, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa52cf43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poke(bytes32 model, address operator, bytes siblings) returns()
func (stakePool *StakePool) TryPackPoke(model [32]byte, operator common.Address, siblings []byte) ([]byte, error) {
	return stakePool.abi.Pack("poke", model, operator, siblings)
}

// PackPokeMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ab998de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pokeMany((bytes32,address,bytes)[] pokes) returns(uint256 changed)
func (stakePool *StakePool) PackPokeMany(pokes []Poke) []byte {
	enc, err := stakePool.abi.Pack("pokeMany", pokes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPokeMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ab998de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pokeMany((bytes32,address,bytes)[] pokes) returns(uint256 changed)
func (stakePool *StakePool) TryPackPokeMany(pokes []Poke) ([]byte, error) {
	return stakePool.abi.Pack("pokeMany", pokes)
}

// UnpackPokeMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ab998de.
//
// Solidity: function pokeMany((bytes32,address,bytes)[] pokes) returns(uint256 changed)
func (stakePool *StakePool) UnpackPokeMany(data []byte) (*big.Int, error) {
	out, err := stakePool.abi.Unpack("pokeMany", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cdb930e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prepare(bytes32 model, uint256 count) returns()
func (stakePool *StakePool) PackPrepare(model [32]byte, count *big.Int) []byte {
	enc, err := stakePool.abi.Pack("prepare", model, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrepare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cdb930e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prepare(bytes32 model, uint256 count) returns()
func (stakePool *StakePool) TryPackPrepare(model [32]byte, count *big.Int) ([]byte, error) {
	return stakePool.abi.Pack("prepare", model, count)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (stakePool *StakePool) PackRegistry() []byte {
	enc, err := stakePool.abi.Pack("registry")
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
func (stakePool *StakePool) TryPackRegistry() ([]byte, error) {
	return stakePool.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (stakePool *StakePool) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := stakePool.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRootAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x930b6ace.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootAt(bytes32 model, uint64 epoch) view returns(bytes32)
func (stakePool *StakePool) PackRootAt(model [32]byte, epoch uint64) []byte {
	enc, err := stakePool.abi.Pack("rootAt", model, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x930b6ace.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootAt(bytes32 model, uint64 epoch) view returns(bytes32)
func (stakePool *StakePool) TryPackRootAt(model [32]byte, epoch uint64) ([]byte, error) {
	return stakePool.abi.Pack("rootAt", model, epoch)
}

// UnpackRootAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x930b6ace.
//
// Solidity: function rootAt(bytes32 model, uint64 epoch) view returns(bytes32)
func (stakePool *StakePool) UnpackRootAt(data []byte) ([32]byte, error) {
	out, err := stakePool.abi.Unpack("rootAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSlotFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0e18429.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotFor(bytes32 model, address operator) view returns(uint32)
func (stakePool *StakePool) PackSlotFor(model [32]byte, operator common.Address) []byte {
	enc, err := stakePool.abi.Pack("slotFor", model, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0e18429.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotFor(bytes32 model, address operator) view returns(uint32)
func (stakePool *StakePool) TryPackSlotFor(model [32]byte, operator common.Address) ([]byte, error) {
	return stakePool.abi.Pack("slotFor", model, operator)
}

// UnpackSlotFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0e18429.
//
// Solidity: function slotFor(bytes32 model, address operator) view returns(uint32)
func (stakePool *StakePool) UnpackSlotFor(data []byte) (uint32, error) {
	out, err := stakePool.abi.Unpack("slotFor", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSlotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb50a09d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotOf(bytes32 model, address operator) view returns(bool held, uint32 slot, uint64 weight)
func (stakePool *StakePool) PackSlotOf(model [32]byte, operator common.Address) []byte {
	enc, err := stakePool.abi.Pack("slotOf", model, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb50a09d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotOf(bytes32 model, address operator) view returns(bool held, uint32 slot, uint64 weight)
func (stakePool *StakePool) TryPackSlotOf(model [32]byte, operator common.Address) ([]byte, error) {
	return stakePool.abi.Pack("slotOf", model, operator)
}

// SlotOfOutput serves as a container for the return parameters of contract
// method SlotOf.
type SlotOfOutput struct {
	Held   bool
	Slot   uint32
	Weight uint64
}

// UnpackSlotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb50a09d4.
//
// Solidity: function slotOf(bytes32 model, address operator) view returns(bool held, uint32 slot, uint64 weight)
func (stakePool *StakePool) UnpackSlotOf(data []byte) (SlotOfOutput, error) {
	out, err := stakePool.abi.Unpack("slotOf", data)
	outstruct := new(SlotOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Held = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Weight = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// StakePoolLeafSet represents a LeafSet event raised by the StakePool contract.
type StakePoolLeafSet struct {
	Model    [32]byte
	Operator common.Address
	Slot     uint32
	Weight   uint64
	Total    uint64
	Root     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakePoolLeafSetEventName = "LeafSet"

// ContractEventName returns the user-defined event name.
func (StakePoolLeafSet) ContractEventName() string {
	return StakePoolLeafSetEventName
}

// UnpackLeafSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafSet(bytes32 indexed model, address indexed operator, uint32 slot, uint64 weight, uint64 total, bytes32 root)
func (stakePool *StakePool) UnpackLeafSetEvent(log *types.Log) (*StakePoolLeafSet, error) {
	event := "LeafSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakePoolLeafSet)
	if len(log.Data) > 0 {
		if err := stakePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakePool.abi.Events[event].Inputs {
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
func (stakePool *StakePool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakePool.abi.Errors["BadEpochLength"].ID.Bytes()[:4]) {
		return stakePool.UnpackBadEpochLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return stakePool.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["BadSibling"].ID.Bytes()[:4]) {
		return stakePool.UnpackBadSiblingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["Forgotten"].ID.Bytes()[:4]) {
		return stakePool.UnpackForgottenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return stakePool.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["NotFrozen"].ID.Bytes()[:4]) {
		return stakePool.UnpackNotFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["NotInPool"].ID.Bytes()[:4]) {
		return stakePool.UnpackNotInPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["PoolFull"].ID.Bytes()[:4]) {
		return stakePool.UnpackPoolFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["StalePath"].ID.Bytes()[:4]) {
		return stakePool.UnpackStalePathError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["TooManyRanks"].ID.Bytes()[:4]) {
		return stakePool.UnpackTooManyRanksError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["Unchanged"].ID.Bytes()[:4]) {
		return stakePool.UnpackUnchangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakePool.abi.Errors["WrongWinnerCount"].ID.Bytes()[:4]) {
		return stakePool.UnpackWrongWinnerCountError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// StakePoolBadEpochLength represents a BadEpochLength error raised by the StakePool contract.
type StakePoolBadEpochLength struct {
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEpochLength(uint64 length)
func StakePoolBadEpochLengthErrorID() common.Hash {
	return common.HexToHash("0xad6bddeff4d3280c5a06ed5cfbe21a1ee62553ba8202788b3a705d422de0a2bf")
}

// UnpackBadEpochLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEpochLength(uint64 length)
func (stakePool *StakePool) UnpackBadEpochLengthError(raw []byte) (*StakePoolBadEpochLength, error) {
	out := new(StakePoolBadEpochLength)
	if err := stakePool.abi.UnpackIntoInterface(out, "BadEpochLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolBadPathLength represents a BadPathLength error raised by the StakePool contract.
type StakePoolBadPathLength struct {
	Length *big.Int
	Want   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length, uint256 want)
func StakePoolBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x6f8f8ff248e460dbd7f5c64b6f2632695151fbda74946051d18c7ab3aaa440c0")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length, uint256 want)
func (stakePool *StakePool) UnpackBadPathLengthError(raw []byte) (*StakePoolBadPathLength, error) {
	out := new(StakePoolBadPathLength)
	if err := stakePool.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolBadSibling represents a BadSibling error raised by the StakePool contract.
type StakePoolBadSibling struct {
	Level *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSibling(uint256 level)
func StakePoolBadSiblingErrorID() common.Hash {
	return common.HexToHash("0xda3d4f39f15f7cf1e1e850501552e1948f64a472e39d2a07e695422865fc9fb4")
}

// UnpackBadSiblingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSibling(uint256 level)
func (stakePool *StakePool) UnpackBadSiblingError(raw []byte) (*StakePoolBadSibling, error) {
	out := new(StakePoolBadSibling)
	if err := stakePool.abi.UnpackIntoInterface(out, "BadSibling", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolForgotten represents a Forgotten error raised by the StakePool contract.
type StakePoolForgotten struct {
	Epoch  uint64
	Oldest uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Forgotten(uint64 epoch, uint64 oldest)
func StakePoolForgottenErrorID() common.Hash {
	return common.HexToHash("0xc3ab35e4e91edb73d24f839d9f6ffef013d2e6e591d19ac7e6d3dcdf4b152f19")
}

// UnpackForgottenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Forgotten(uint64 epoch, uint64 oldest)
func (stakePool *StakePool) UnpackForgottenError(raw []byte) (*StakePoolForgotten, error) {
	out := new(StakePoolForgotten)
	if err := stakePool.abi.UnpackIntoInterface(out, "Forgotten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolNotDrawn represents a NotDrawn error raised by the StakePool contract.
type StakePoolNotDrawn struct {
	Rank     *big.Int
	Operator common.Address
	X        *big.Int
	Lower    *big.Int
	Upper    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint256 rank, address operator, uint256 x, uint256 lower, uint256 upper)
func StakePoolNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x3ece48979906fbf4cf5f8d06fed540777739f0828b64a6b39872bb1e37eb6b89")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint256 rank, address operator, uint256 x, uint256 lower, uint256 upper)
func (stakePool *StakePool) UnpackNotDrawnError(raw []byte) (*StakePoolNotDrawn, error) {
	out := new(StakePoolNotDrawn)
	if err := stakePool.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolNotFrozen represents a NotFrozen error raised by the StakePool contract.
type StakePoolNotFrozen struct {
	Epoch     uint64
	NextEpoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFrozen(uint64 epoch, uint64 nextEpoch)
func StakePoolNotFrozenErrorID() common.Hash {
	return common.HexToHash("0xb90b50fe83f4e86c078c8c752949d0a30926edfa1e8dc9d192b9abb3bba8e9c3")
}

// UnpackNotFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFrozen(uint64 epoch, uint64 nextEpoch)
func (stakePool *StakePool) UnpackNotFrozenError(raw []byte) (*StakePoolNotFrozen, error) {
	out := new(StakePoolNotFrozen)
	if err := stakePool.abi.UnpackIntoInterface(out, "NotFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolNotInPool represents a NotInPool error raised by the StakePool contract.
type StakePoolNotInPool struct {
	Rank     *big.Int
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInPool(uint256 rank, address operator)
func StakePoolNotInPoolErrorID() common.Hash {
	return common.HexToHash("0xc95f264fa0938f305f45f97abfdd2f04c78d22338a8e033db4cb57dde69e52a5")
}

// UnpackNotInPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInPool(uint256 rank, address operator)
func (stakePool *StakePool) UnpackNotInPoolError(raw []byte) (*StakePoolNotInPool, error) {
	out := new(StakePoolNotInPool)
	if err := stakePool.abi.UnpackIntoInterface(out, "NotInPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolPoolFull represents a PoolFull error raised by the StakePool contract.
type StakePoolPoolFull struct {
	Model [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolFull(bytes32 model)
func StakePoolPoolFullErrorID() common.Hash {
	return common.HexToHash("0x0f65a055f89728a820c2289a465e1dabade657e3da18faccfda2b7ad2e4292de")
}

// UnpackPoolFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolFull(bytes32 model)
func (stakePool *StakePool) UnpackPoolFullError(raw []byte) (*StakePoolPoolFull, error) {
	out := new(StakePoolPoolFull)
	if err := stakePool.abi.UnpackIntoInterface(out, "PoolFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolStalePath represents a StalePath error raised by the StakePool contract.
type StakePoolStalePath struct {
	Model    [32]byte
	Root     [32]byte
	Computed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StalePath(bytes32 model, bytes32 root, bytes32 computed)
func StakePoolStalePathErrorID() common.Hash {
	return common.HexToHash("0xfbc1e5eac190f143bcf002254e67306dffceb602304cf277937196ad42725c75")
}

// UnpackStalePathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StalePath(bytes32 model, bytes32 root, bytes32 computed)
func (stakePool *StakePool) UnpackStalePathError(raw []byte) (*StakePoolStalePath, error) {
	out := new(StakePoolStalePath)
	if err := stakePool.abi.UnpackIntoInterface(out, "StalePath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolTooManyRanks represents a TooManyRanks error raised by the StakePool contract.
type StakePoolTooManyRanks struct {
	Ranks   *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRanks(uint256 ranks, uint256 maximum)
func StakePoolTooManyRanksErrorID() common.Hash {
	return common.HexToHash("0x51fa0d6353c960f3057ee38fbbb35f0832d16ef9b7afb7bd194004b953105583")
}

// UnpackTooManyRanksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRanks(uint256 ranks, uint256 maximum)
func (stakePool *StakePool) UnpackTooManyRanksError(raw []byte) (*StakePoolTooManyRanks, error) {
	out := new(StakePoolTooManyRanks)
	if err := stakePool.abi.UnpackIntoInterface(out, "TooManyRanks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolUnchanged represents a Unchanged error raised by the StakePool contract.
type StakePoolUnchanged struct {
	Model    [32]byte
	Operator common.Address
	Weight   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unchanged(bytes32 model, address operator, uint64 weight)
func StakePoolUnchangedErrorID() common.Hash {
	return common.HexToHash("0x07de8596dbaa35f831a1e21764b0262e82a98e7729460eed84f47a7005da4914")
}

// UnpackUnchangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unchanged(bytes32 model, address operator, uint64 weight)
func (stakePool *StakePool) UnpackUnchangedError(raw []byte) (*StakePoolUnchanged, error) {
	out := new(StakePoolUnchanged)
	if err := stakePool.abi.UnpackIntoInterface(out, "Unchanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakePoolWrongWinnerCount represents a WrongWinnerCount error raised by the StakePool contract.
type StakePoolWrongWinnerCount struct {
	Winners *big.Int
	Want    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongWinnerCount(uint256 winners, uint256 want)
func StakePoolWrongWinnerCountErrorID() common.Hash {
	return common.HexToHash("0x1d01e35661c548907030d91cf30c8ae53027602432acbc993e4dfd2e68ec5a8a")
}

// UnpackWrongWinnerCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongWinnerCount(uint256 winners, uint256 want)
func (stakePool *StakePool) UnpackWrongWinnerCountError(raw []byte) (*StakePoolWrongWinnerCount, error) {
	out := new(StakePoolWrongWinnerCount)
	if err := stakePool.abi.UnpackIntoInterface(out, "WrongWinnerCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
