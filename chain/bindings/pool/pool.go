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
	Bin: "0x610100806040523461026757602081611cb28038038091610020828561026b565b83398101031261026757516001600160a01b03811690818103610267576040516315e5a1e560e01b8152602081600481865afa9081156101e5575f91610248575b50604051630afaeebf60e31b815290602082600481875afa9182156101e5575f92610227575b506001600160401b03821660028110610215575060805260a05260c05260405163cc05518360e01b815290602082600481845afa9182156101e5575f926101f0575b50602060049160405192838092630afaeebf60e31b82525afa9081156101e5575f916101b6575b506001600160401b031680156101a2576001600160401b039182160481166101000190811161018e5760e0526040516119f090816102c28239608051818181610bd301528181610c820152611039015260a051818181610ae301528181610c41015261107b015260c0518181816104af0152611166015260e05181818161035a0152818161041801528181610f02015281816112e301526117210152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b6101d8915060203d6020116101de575b6101d0818361026b565b8101906102a2565b5f6100f0565b503d6101c6565b6040513d5f823e3d90fd5b600491925061020d602091823d84116101de576101d0818361026b565b9291506100c9565b63ad6bddef60e01b5f5260045260245ffd5b61024191925060203d6020116101de576101d0818361026b565b905f610087565b610261915060203d6020116101de576101d0818361026b565b5f610061565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761028e57604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261026757516001600160401b0381168103610267579056fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af14610c125780630a9e5b3614610bf757806315e5a1e514610bb45780633ab998de14610b0757806357d775f814610ac45780635e174a3e146105205780636c7cd5af1461050557806375b03455146104d35780637b103999146104905780637cdb930e146103c7578063930b6ace1461039957806398366e351461037e57806398daac831461033b578063aea0e78b14610310578063b50a09d414610285578063e0e18429146101d0578063f47258e7146101995763fa52cf43146100df575f80fd5b34610195576060366003190112610195576004356100fb610ced565b6044356001600160401b03811161019557366023820112156101955780600401356001600160401b038111610195573660248284010111610195576024610144920183856110cd565b1561014b57005b6001600160a01b0390825f525f602052600460405f20018282165f526020526001600160401b0360405f205460281c16926303ef42cb60e11b5f526004521660245260445260645ffd5b5f80fd5b34610195576020366003190112610195576004355f525f60205260206101c160405f206117f7565b5063ffffffff60405191168152f35b34610195576040366003190112610195576004356101ec610ced565b815f525f6020526001600160a01b03600460405f200191165f5260205260405f20906040519161021b83610d86565b549160ff831615159081815260406001600160401b03602083019563ffffffff8160081c16875260281c169101525f14610269575063ffffffff60209151165b63ffffffff60405191168152f35b90505f525f602052602061027f60405f206117f7565b5061025b565b346101955760403660031901126101955761029e610ced565b6004355f525f6020526001600160a01b03600460405f200191165f52602052606060405f2060408051916102d183610d86565b5460ff81161515928381526001600160401b0363ffffffff8360081c169283602084015260281c16928391015260405192835260208301526040820152f35b34610195575f36600319011261019557602061032a61102f565b6001600160401b0360405191168152f35b34610195575f3660031901126101955760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610195575f36600319011261019557602060405160148152f35b346101955760403660031901126101955760206103bf6103b7610ca7565b600435610ecb565b604051908152f35b34610195576040366003190112610195576004355f525f60205260405f2063ffffffff815460a01c166103f9826116ac565b90818082119118021861040e60243582610d03565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908180821091180218908060018401905b83811061047a575050811161045a57005b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055005b806001915f52826020528160405f205501610449565b34610195575f3660031901126101955760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610195576020366003190112610195576004355f525f60205260206103bf60405f206104ff816116ac565b906116fb565b34610195575f36600319011261019557602060405160108152f35b346101955760a036600319011261019557610539610ca7565b6084356001600160401b03811161019557610558903690600401610cbd565b91601060643511610aaa576105708391600435610ecb565b61057982610df1565b916105876040519384610dd0565b80835261059381610df1565b601f19013660208501376105a681610e08565b6105af82610e08565b945f945f915b606435831080610a94575b15610a2757848314610a0657848310156109f2578260051b81013590607e19813603018212156101955760408282010195610fff6105fd8861169b565b60141c166109de57610627610613848401610d32565b610621602086860101610e6c565b906118b4565b63ffffffff61064361063d602087870101610e6c565b9961169b565b6001600160401b0361065b8688016060810190610d46565b939092169a1692915f9a61032082036109c557908c9392915f90604051907fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b59825284915b6103208601831061093957505050610929575b5050036108fe5785156108f6575b506106ef8960405160208101906044358252886040820152604081526106e7606082610dd0565b519020610e3a565b905f915b868310806108e2575b156107255761071961071f91610712858f610e58565b5190610d03565b92610d78565b916106f3565b909294969891509998929496998a811080156108b9575b6108555750865b80151580610835575b156107aa575f19810181811161079657610771610769828c610e58565b51918c610e58565b5161077c838d610e58565b52610787828b610e58565b528015610796575f1901610743565b634e487b7160e01b5f52601160045260245ffd5b61082d938a9b6107ec83899d6107e561080a968b9f9d9b610812999f9a9d60206107de916001600160401b03930101610e6c565b1692610e58565b528a610e58565b526001600160401b0361080360208d8d0101610e6c565b1690610e80565b988801610d32565b6001600160a01b036108248386610e58565b91169052610d78565b9193946105b5565b50805f19810111610796578a61084e5f1983018b610e58565b511161074c565b87858c60a4936001600160a01b0361088e6001600160401b0361088760208e61087f818a01610d32565b980101610e6c565b1684610d03565b9360405195633ece489760e01b87526004870152166024850152604484015260648301526084820152fd5b506108da6001600160401b036108d3602089890101610e6c565b168c610d03565b81101561073c565b506108ed8389610e58565b518110156106fc565b98508a6106c0565b6001600160a01b0386610912868601610d32565b9063c95f264f60e01b5f526004521660245260445ffd5b6109329161191d565b8d806106b2565b929180989194959697503591602089013560c01c15831511179360408160061b169060011c92818501836040846060038801928c602082015201528181526020808c013560c01c91015288176109ba575b6109a9575b602890602089013560c01c019701908f969594939261069f565b602088013560c01c909e019d61098f565b60a08420975061098a565b506337c7c7f960e11b5f5260045261032060245260445ffd5b6001600160a01b0385610912858501610d32565b634e487b7160e01b5f52603260045260245ffd5b600183018381811161079657630e80f1ab60e11b5f5260045260245260445ffd5b509083808203610a7f57826040518091602082016020835281518091526020604084019201905f5b818110610a5d575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610a4f565b630e80f1ab60e11b5f5260045260245260445ffd5b5082610aa2578515156105c0565b8615156105c0565b6351fa0d6360e01b5f52606435600452601060245260445ffd5b34610195575f3660031901126101955760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610195576020366003190112610195576004356001600160401b03811161019557610b37903690600401610cbd565b5f915f5b828110610b4d57602084604051908152f35b610b93610b5b828585610d10565b35610b726020610b6c858888610d10565b01610d32565b90610b8b610b81858888610d10565b6040810190610d46565b9290916110cd565b610ba0575b600101610b3b565b92610bac600191610d78565b939050610b98565b34610195575f3660031901126101955760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610195575f36600319011261019557602060405160028152f35b34610195576020366003190112610195576004356001600160401b038116809103610195576001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690818102918183041490151715610796576103bf6020916001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610d03565b602435906001600160401b038216820361019557565b9181601f84011215610195578235916001600160401b038311610195576020808501948460051b01011161019557565b602435906001600160a01b038216820361019557565b9190820180921161079657565b91908110156109f25760051b81013590605e1981360301821215610195570190565b356001600160a01b03811681036101955790565b903590601e198136030182121561019557018035906001600160401b0382116101955760200191813603831361019557565b5f1981146107965760010190565b606081019081106001600160401b03821117610da157604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117610da157604052565b90601f801991011681019081106001600160401b03821117610da157604052565b6001600160401b038111610da15760051b60200190565b90610e1282610df1565b610e1f6040519182610dd0565b8281528092610e30601f1991610df1565b0190602036910137565b8115610e44570690565b634e487b7160e01b5f52601260045260245ffd5b80518210156109f25760209160051b010190565b356001600160401b03811681036101955790565b9190820391821161079657565b906001600160401b03809116911603906001600160401b03821161079657565b6001600160401b036001911601906001600160401b03821161079657565b919091610ed661102f565b6001600160401b038116936001600160401b03811694808610156110195750610eff9082610e8d565b907f0000000000000000000000000000000000000000000000000000000000000000916001600160401b0380841691161015610fe75750505f525f60205260405f2060e08304926002820193805f528460205260405f20549182610fb757506001600160401b03835416811015610fa6575b8115610f8a5750610f8792935060e01c906116fb565b90565b610f949150610d78565b805f528360205260405f205490610f71565b5050610f879192506104ff816116ac565b905060e0919394500660ff0360ff81116107965782610fdd610f87946104ff931b611755565b9060e01c90610d03565b611002610ffd6001600160401b03938793610e8d565b610ead565b906330eacd7960e21b5f526004521660245260445ffd5b85635c85a87f60e11b5f5260045260245260445ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f1461106757505f90565b6110719043610e80565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908115610e4457610f87916001600160401b03910416610ead565b63ffffffff1663ffffffff81146107965760010190565b919290825f525f60205260405f209160048301916001600160a01b0381165f528260205260405f20956040519661110388610d86565b549060ff821615158852602088019763ffffffff8360081c1689526001600160401b03604082019360281c168352604051916339c2727760e21b83526001600160a01b038516998a60048501528960248501526020846044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611690575f9461164c575b506001600160401b03855116926001600160401b03851693841461163c575115611580576111e663ffffffff80925116945b6001600160401b036111dd818951168a6118b4565b975116976118b4565b93169586839496610320830361156757875f92604051907fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b59825261032087019187945b8386106114e5575050505050506114d5575b50506001600160401b0361124d61102f565b169660e08804600160e08a061b6002830190825f528160205260405f2054801592835f146114b65761127e866116ac565b935b849961128c86896116fb565b80820361149a57505083831615611437575b5050505050505f198401938411610796577fb4243855e2be356dcd70fb87d3cdf850c1e5b34662d6f720b8772fd5bb51dd79976080976113096001600160401b0396877f00000000000000000000000000000000000000000000000000000000000000001690610e3a565b5f52600183016020528660405f205583155f146113c3578b5f526020525f604081205560036040519261133b84610db5565b8884526020840192835263ffffffff815481818d1c1690828d1b61135e836110b6565b8e1b1690838e1b1916178355165f520160205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916bffffffffffffffffffffffff1916171790555b60405194855260208501521660408301526060820152a3600190565b915050604051906113d382610d86565b60018252602082019087825260408301908482528c5f5260205260405f20925115159160ff6cffffffffffffffff000000000064ffffffff008654935160081b16935160281b169316906cffffffffffffffffffffffffff191617171790556113a7565b9091929394959850611464575b611458945f526020521760405f2055610d78565b925f808080808061129e565b90508260e01b906001850194858111610796576001600160401b0361145896166001600160401b03198a54161789559450611444565b9091508f637de0f2f560e11b5f5260045260245260445260645ffd5b6114cf6114c58360201b611755565b8360e01c90610d03565b93611280565b6114de9161191d565b5f8061123b565b859a93959691929496358c60208d013560c01c938415831511179860408860061b169760011c97836040828901886020808301956060038c01858152015285845201938685521761155c575b528590528d17611551575b908060289201930199019391908b9391611229565b60a083209c5061153c565b60a087209f50611531565b826337c7c7f960e11b5f5260045261032060245260445ffd5b5061158a886117f7565b156115dc576111e663ffffffff91828b54818160601c169063ffffffff60601b6115b3836110b6565b60601b169063ffffffff60601b1916178d55165f5260038b016020525f60408120555b946111c8565b610fff8160141c1661162957600163ffffffff82160163ffffffff81116107965763ffffffff916111e69163ffffffff60401b8c549160401b169063ffffffff60401b1916178b556115d6565b89630f65a05560e01b5f5260045260245ffd5b5050505050505050505050505f90565b9093506020813d602011611688575b8161166860209383610dd0565b8101031261019557516001600160401b038116810361019557925f611196565b3d915061165b565b6040513d5f823e3d90fd5b3563ffffffff811681036101955790565b6001600160401b0381541680156116f5575f1901906001600160401b038211610796576001600160401b03600292165f5201602052610f8760405f2054610fdd8160201b611755565b50505f90565b816117065750505f90565b5f198201918211610796576117476001926001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690610e3a565b5f520160205260405f205490565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f0101010101010101010101010101010101010101010101010101010101010101917f55555555555555555555555555555555555555555555555555555555555555558160011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c90565b80549063ffffffff8260601c1663ffffffff8360801c168110611825575b505060401c63ffffffff16905f90565b9063ffffffff600392165f520160205260405f20906040519161184783610db5565b549163ffffffff831681526001600160401b03602082019360201c16835260026001600160401b0361187761102f565b94511601926001600160401b038411610796576001600160401b038063ffffffff9516911610156118aa57819250611815565b9050511690600190565b906001600160401b0316806118c95750505f90565b604051906001600160a01b0360208301937f85686a4851b0d89597f2482ef14a0127488485acf0bf2ee9b22d35ccfb4083908552166040830152606082015260608152611917608082610dd0565b51902090565b905f5b6014811061192d57505050565b80602802602881048203610796576001820190818311610796578160280291602883040361079657818111610195578382116101955780850191038060201161019557813515918261199a575b505061198857600101611920565b63da3d4f3960e01b5f5260045260245ffd5b602001356001600160c01b0319811692506008601f198301106119cd575b50506001600160c01b03191615155f8061197a565b6001600160c01b031960089290920360200160031b82901b161690505f806119b856",
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
