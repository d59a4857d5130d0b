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

// StakePoolMetaData contains all meta data concerning the StakePool contract.
var StakePoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadPathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"level\",\"type\":\"uint256\"}],\"name\":\"BadSibling\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rank\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"upper\",\"type\":\"uint256\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextEpoch\",\"type\":\"uint64\"}],\"name\":\"NotFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rank\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotInPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"PoolFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computed\",\"type\":\"bytes32\"}],\"name\":\"StalePath\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ranks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyRanks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"name\":\"Unchanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"winners\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongWinnerCount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"LeafSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEPTH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RANKS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REUSE_AFTER\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"current\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"ranks\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"name\":\"drawAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"nextSlot\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"poolAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slotFor\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slotOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"held\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "0c9edf8084529b6a29fe0ca2b943cc68c5",
	Bin: "0x60e0806040523461016257602081611d52803803809161001f8285610166565b83398101031261016257516001600160a01b038116808203610162576040516315e5a1e560e01b815290602082600481845afa908115610135576004925f92610140575b5060209060405193848092630afaeebf60e31b82525afa918215610135575f92610104575b506001600160401b038216600281106100f2575060805260a05260c052604051611b9590816101bd823960805181818161139f0152818161148d0152611751015260a0518181816112df0152818161144b0152611794015260c0518181816102120152610aae0152f35b63ad6bddef60e01b5f5260045260245ffd5b61012791925060203d60201161012e575b61011f8183610166565b81019061019d565b905f610088565b503d610115565b6040513d5f823e3d90fd5b602091925061015b90823d841161012e5761011f8183610166565b9190610063565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761018957604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261016257516001600160401b0381168103610162579056fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af146113fc5780630a9e5b36146113c357806315e5a1e51461136157806348d207ed1461130357806357d775f8146112a15780635e174a3e14610b735780636c7cd5af14610b3a57806375b0345514610ad25780637b10399914610a6457806398366e3514610a2b578063aea0e78b146109e1578063b50a09d41461092a578063e0e1842914610849578063f47258e7146107f45763fa52cf43146100be575f80fd5b346107dd5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd576004356100f86114d1565b906044359167ffffffffffffffff83116107dd57366023840112156107dd5782600401359067ffffffffffffffff82116107dd57602484019360248336920101116107dd57825f525f60205260405f2090600382019173ffffffffffffffffffffffffffffffffffffffff82165f528260205260405f206040519061017c8261165d565b549460ff861615158252602082019763ffffffff8760081c16895267ffffffffffffffff604084019760281c1687526040517fe709c9dc00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616998a600483015289602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156107e9575f926107a0575b5067ffffffffffffffff8951169467ffffffffffffffff831695861461076c57511561066b575163ffffffff16955b6102a8848461027f89611865565b9b63ffffffff67ffffffffffffffff61029b81845116886119ab565b9251169b169a8b91611a22565b508a5190818314908c82159261064e575b505061061c575050846102d26102d795949389936119ab565b611a22565b5090926102e2611746565b958361059757895f526020525f604081205560028101906040519161030683611641565b868352602083019067ffffffffffffffff8916825280546801000000000000000081101561051c5761033d916001820181556117dd565b91909161056b5763ffffffff806001955116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000835416178255517fffffffffffffffffffffffffffffffffffffffff0000000000000000ffffffff6bffffffffffffffff0000000083549260201b1691161790555b01918254968715159081610549575b501561049f5767ffffffffffffffff604051966103de8861165d565b85885281841660208901521660408701527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8701968711610472576104596080966104537fb4243855e2be356dcd70fb87d3cdf850c1e5b34662d6f720b8772fd5bb51dd799967ffffffffffffffff96611501565b906117f2565b60405194855260208501521660408301526060820152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff604051966104b58861165d565b85885281841660208901521660408701526801000000000000000087101561051c576105176080966104538967ffffffffffffffff9660017fb4243855e2be356dcd70fb87d3cdf850c1e5b34662d6f720b8772fd5bb51dd799c018155611501565b610459565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff9150604001511667ffffffffffffffff8716145f6103c2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b604051600192916105a78261165d565b838252602082019088825260408301908782528d5f5260205260405f2092511515917fffffffffffffffffffffffffffffffffffffff0000000000000000000000000060ff6cffffffffffffffff000000000064ffffffff008754945160081b16945160281b169416911617171790556103b3565b8b7ffbc1e5ea000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6020015167ffffffffffffffff9182169116141590505f8c6102b9565b50610675856118fa565b156106ed5761069163ffffffff875460201c16600288016117dd565b61056b575f9055855463ffffffff8160201c1663ffffffff81146104725767ffffffff0000000060017fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff920160201b1691161786555b95610271565b610fff8160141c1661074057600163ffffffff82160163ffffffff81116104725763ffffffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008754161786556106e7565b897f0f65a055000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b858c8c7f07de8596000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b9091506020813d6020116107e1575b816107bc60209383611679565b810103126107dd575167ffffffffffffffff811681036107dd57905f610242565b5f80fd5b3d91506107af565b6040513d5f823e3d90fd5b346107dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd576004355f525f602052602061083a60405f206118fa565b5063ffffffff60405191168152f35b346107dd5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd576004356108836114d1565b815f525f60205273ffffffffffffffffffffffffffffffffffffffff600360405f200191165f5260205260405f2090604051916108bf8361165d565b549160ff8316151590818152604067ffffffffffffffff602083019563ffffffff8160081c16875260281c169101525f1461090e575063ffffffff60209151165b63ffffffff60405191168152f35b90505f525f602052602061092460405f206118fa565b50610900565b346107dd5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd576109616114d1565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff600360405f200191165f52602052606060405f2060408051916109a18361165d565b5460ff811615159283815267ffffffffffffffff63ffffffff8360081c169283602084015260281c16928391015260405192835260208301526040820152f35b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd576020610a19611746565b67ffffffffffffffff60405191168152f35b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57602060405160148152f35b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd576004355f525f602052610b1660405f20611865565b80516020918201516040805192835267ffffffffffffffff90911692820192909252f35b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57602060405160108152f35b346107dd5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57610baa6114ba565b67ffffffffffffffff608435116107dd573660236084350112156107dd5767ffffffffffffffff60843560040135116107dd573660246084356004013560051b6084350101116107dd5760106064351161126e57610c0a90600435611527565b90610c1a608435600401356116ba565b90610c286040519283611679565b600460843501358083527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090610c5d906116ba565b0136602084013760405192610200610c758186611679565b5f5b81811061124f57505067ffffffffffffffff169182905f5b606435811080611246575b156111a95760843560040135811461116f5760843560040135811015610fa95760248160051b6084350101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5d6084353603018112156107dd576084350160648101610fff610d0882611854565b60141c1661110857610d31610d1f60248401611725565b610d2b60448501611710565b906119ab565b610d46610d4060448501611710565b92611854565b60848401357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd36869003018112156107dd5784016024019067ffffffffffffffff8235116107dd57602082018235360381136107dd5788948a9467ffffffffffffffff63ffffffff610dbd96359516921690611a22565b9791929092149182159261115a575b5050611108576040516020810190604435825284604082015260408152610df4606082611679565b51902087156110db57879006905f915b848310806110c6575b15610e3a57610e2e610e34916020610e25868e6116ff565b510151906114f4565b926116d2565b91610e04565b9092949691509796929497888110801561109e575b6110145750845b80151580610fd6575b15610efd57807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81011161047257610eb97fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201896116ff565b51610ec4828a6116ff565b52610ecf81896116ff565b508015610472577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01610e56565b610f71929593610f4d828a9b610f46610f6a958a9d67ffffffffffffffff610f3b60249a9f9d60449060405197610f3389611641565b885201611710565b1660208501526116ff565b528b6116ff565b5067ffffffffffffffff610f6360448b01611710565b169061151a565b9601611725565b908251811015610fa95773ffffffffffffffffffffffffffffffffffffffff610fa4921660208260051b850101526116d2565b610c8f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116104725761100c8a918a6116ff565b515111610e5f565b85858a60a49373ffffffffffffffffffffffffffffffffffffffff61105a67ffffffffffffffff611053604461104c60248901611725565b9701611710565b16846114f4565b93604051957f3ece48970000000000000000000000000000000000000000000000000000000087526004870152166024850152604484015260648301526084820152fd5b506110be67ffffffffffffffff6110b760448801611710565b168a6114f4565b811015610e4f565b506110d1838b6116ff565b5151811015610e0d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff8361112a60248501611725565b907fc95f264f000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b67ffffffffffffffff1614159050818a610dcc565b6001810190818111610472577f1d01e356000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60843560040135810361121157506040518091602082016020835281518091526020604084019201905f5b8181106111e2575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff168452859450602093840193909201916001016111d4565b7f1d01e356000000000000000000000000000000000000000000000000000000005f526084356004013560045260245260445ffd5b50841515610c9a565b60209060408051906112618183611679565b3682378188015201610c77565b7f51fa0d63000000000000000000000000000000000000000000000000000000005f52606435600452601060245260445ffd5b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107dd5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd5761134561133d6114ba565b600435611527565b6040805192835267ffffffffffffffff91909116602083015290f35b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd57602060405160028152f35b346107dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107dd5760043567ffffffffffffffff81168091036107dd5767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690818102918183041490151715610472576114b260209167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166114f4565b604051908152f35b6024359067ffffffffffffffff821682036107dd57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036107dd57565b9190820180921161047257565b8054821015610fa9575f5260205f209060011b01905f90565b9190820391821161047257565b91909167ffffffffffffffff8061153c611746565b169316928084101561161257505f525f602052600160405f2001915f908354905b8183106115c55750508061157357505f91508190565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116104725760016115be826115b667ffffffffffffffff9487611501565b505495611501565b5001541690565b90916115d183826114f4565b60011c908267ffffffffffffffff60016115eb858a611501565b50015460401c161161160b57506001810180911161047257915b9061155d565b9250611605565b837fb90b50fe000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6040810190811067ffffffffffffffff82111761051c57604052565b6060810190811067ffffffffffffffff82111761051c57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761051c57604052565b67ffffffffffffffff811161051c5760051b60200190565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146104725760010190565b906010811015610fa95760051b0190565b3567ffffffffffffffff811681036107dd5790565b3573ffffffffffffffffffffffffffffffffffffffff811681036107dd5790565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168043105f1461177f57505f90565b611789904361151a565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081156110db5760019167ffffffffffffffff9104160167ffffffffffffffff81116104725790565b8054821015610fa9575f5260205f2001905f90565b9061056b5760019082518155019067ffffffffffffffff6020820151167fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000006040855494015160401b16921617179055565b3563ffffffff811681036107dd5790565b9060016040516118748161165d565b5f81525f60208201525f60408201529201805480611890575050565b909192507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610472576118c791611501565b5067ffffffffffffffff6001604051926118e08461165d565b805484520154818116602084015260401c16604082015290565b805490600263ffffffff8360201c16910180548210611921575b505063ffffffff16905f90565b9061192b916117dd565b50906040519161193a83611641565b549163ffffffff8316815267ffffffffffffffff602082019360201c168352600267ffffffffffffffff61196c611746565b945116019267ffffffffffffffff84116104725767ffffffffffffffff8063ffffffff9516911610156119a157819250611914565b9050511690600190565b9067ffffffffffffffff16806119c15750505f90565b6040519073ffffffffffffffffffffffffffffffffffffffff60208301937f85686a4851b0d89597f2482ef14a0127488485acf0bf2ee9b22d35ccfb4083908552166040830152606082015260608152611a1c608082611679565b51902090565b9194929093945f9561032090818103611b675750506040517fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b5981525f9283925b60148510611ad1575b505050611aa6575067ffffffffffffffff831115611a9457505f9267ffffffffffffffff925090565b9267ffffffffffffffff929092169190565b7fda3d4f39000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919391602082013560c01c8235818115611b4c575b50808817611b04575b50506028600191821c92019201939190611a62565b90604080988b93859c838b81879960061b169d8e80920191188d0194602082015201526020820152015260a0862096611b43575b019660286001611aef565b98810198611b38565b611b565781611ae6565b5050505091505060015f8080611a6b565b7f6f8f8ff2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd",
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
// Solidity: function current(bytes32 model) view returns(bytes32 root, uint64 total)
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
// Solidity: function current(bytes32 model) view returns(bytes32 root, uint64 total)
func (stakePool *StakePool) TryPackCurrent(model [32]byte) ([]byte, error) {
	return stakePool.abi.Pack("current", model)
}

// CurrentOutput serves as a container for the return parameters of contract
// method Current.
type CurrentOutput struct {
	Root  [32]byte
	Total uint64
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b03455.
//
// Solidity: function current(bytes32 model) view returns(bytes32 root, uint64 total)
func (stakePool *StakePool) UnpackCurrent(data []byte) (CurrentOutput, error) {
	out, err := stakePool.abi.Unpack("current", data)
	outstruct := new(CurrentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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

// PackPoolAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48d207ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolAt(bytes32 model, uint64 epoch) view returns(bytes32 root, uint64 total)
func (stakePool *StakePool) PackPoolAt(model [32]byte, epoch uint64) []byte {
	enc, err := stakePool.abi.Pack("poolAt", model, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48d207ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolAt(bytes32 model, uint64 epoch) view returns(bytes32 root, uint64 total)
func (stakePool *StakePool) TryPackPoolAt(model [32]byte, epoch uint64) ([]byte, error) {
	return stakePool.abi.Pack("poolAt", model, epoch)
}

// PoolAtOutput serves as a container for the return parameters of contract
// method PoolAt.
type PoolAtOutput struct {
	Root  [32]byte
	Total uint64
}

// UnpackPoolAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48d207ed.
//
// Solidity: function poolAt(bytes32 model, uint64 epoch) view returns(bytes32 root, uint64 total)
func (stakePool *StakePool) UnpackPoolAt(data []byte) (PoolAtOutput, error) {
	out, err := stakePool.abi.Unpack("poolAt", data)
	outstruct := new(PoolAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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
