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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"length\",\"type\":\"uint64\"}],\"name\":\"BadEpochLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadPathLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"level\",\"type\":\"uint256\"}],\"name\":\"BadSibling\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rank\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"upper\",\"type\":\"uint256\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextEpoch\",\"type\":\"uint64\"}],\"name\":\"NotFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rank\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotInPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"PoolFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computed\",\"type\":\"bytes32\"}],\"name\":\"StalePath\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ranks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyRanks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"name\":\"Unchanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"winners\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongWinnerCount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"LeafSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEPTH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_RANKS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REUSE_AFTER\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"current\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"ranks\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structLeafProof[]\",\"name\":\"winners\",\"type\":\"tuple[]\"}],\"name\":\"drawAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochStart\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"nextSlot\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structPoke[]\",\"name\":\"pokes\",\"type\":\"tuple[]\"}],\"name\":\"pokeMany\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"changed\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"rootAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slotFor\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"slotOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"held\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "0c9edf8084529b6a29fe0ca2b943cc68c5",
	Bin: "0x60e0806040523461016257602081611895803803809161001f8285610166565b83398101031261016257516001600160a01b038116808203610162576040516315e5a1e560e01b815290602082600481845afa908115610135576004925f92610140575b5060209060405193848092630afaeebf60e31b82525afa918215610135575f92610104575b506001600160401b038216600281106100f2575060805260a05260c0526040516116d890816101bd8239608051818181610ac201528181610b710152610f98015260a0518181816109d201528181610b300152610fda015260c05181818161038501526110c30152f35b63ad6bddef60e01b5f5260045260245ffd5b61012791925060203d60201161012e575b61011f8183610166565b81019061019d565b905f610088565b503d610115565b6040513d5f823e3d90fd5b602091925061015b90823d841161012e5761011f8183610166565b9190610063565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761018957604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261016257516001600160401b0381168103610162579056fe60806040526004361015610011575f80fd5b5f3560e01c8063054108af14610b015780630a9e5b3614610ae657806315e5a1e514610aa35780633ab998de146109f657806357d775f8146109b35780635e174a3e146103f75780636c7cd5af146103dc57806375b03455146103b45780637b10399914610370578063930b6ace1461034257806398366e3514610327578063aea0e78b146102fc578063b50a09d414610272578063e0e18429146101be578063f47258e7146101875763fa52cf43146100c9575f80fd5b34610183576060366003190112610183576004356100e5610bdc565b6044356001600160401b03811161018357366023820112156101835780600401356001600160401b03811161018357366024828401011161018357602461012e9201838561102f565b1561013557005b815f525f602052600460405f200160018060a01b0382165f526020526001600160401b0360405f205460281c16916303ef42cb60e11b5f5260045260018060a01b031660245260445260645ffd5b5f80fd5b34610183576020366003190112610183576004355f525f60205260206101af60405f206115b3565b5063ffffffff60405191168152f35b34610183576040366003190112610183576004356101da610bdc565b815f525f602052600460405f20019060018060a01b03165f5260205260405f20906040519161020883610c75565b549160ff831615159081815260406001600160401b03602083019563ffffffff8160081c16875260281c169101525f14610256575063ffffffff60209151165b63ffffffff60405191168152f35b90505f525f602052602061026c60405f206115b3565b50610248565b346101835760403660031901126101835761028b610bdc565b6004355f525f602052600460405f20019060018060a01b03165f52602052606060405f2060408051916102bd83610c75565b5460ff81161515928381526001600160401b0363ffffffff8360081c169283602084015260281c16928391015260405192835260208301526040820152f35b34610183575f366003190112610183576020610316610f8e565b6001600160401b0360405191168152f35b34610183575f36600319011261018357602060405160148152f35b34610183576040366003190112610183576020610368610360610b96565b600435610db7565b604051908152f35b34610183575f366003190112610183576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610183576020366003190112610183576004355f525f602052602061036860405f20611589565b34610183575f36600319011261018357602060405160108152f35b346101835760a036600319011261018357610410610b96565b6084356001600160401b0381116101835761042f903690600401610bac565b916010606435116109995761044690600435610db7565b61044f83610ce0565b61045c6040519182610cbf565b83815261046884610ce0565b601f190136602083013761047b84610cf7565b9061048585610cf7565b915f915f905b606435821080610983575b15610917578782146108f557878210156108e1578160051b870135607e19883603018112156101835760408189010198610fff6104d28b611578565b60141c166108d5578899896105076104f38563ffffffff9a9b9c9d01610c21565b610501602087850101610d3d565b90611670565b916001600160401b0361053761052a610524602089870101610d3d565b93611578565b9387016060810190610c35565b9a909316911692915f99610320908181036108c05750505f915f91604051907fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b598252905b60148510610829575b50505061081757508a036107e85784156107e0575b5060405160208101906044358252856040820152604081526105bc606082610cbf565b51902087156107cc57879006905f915b858310806107b8575b156105fe576105f26105f8916105eb858d610d29565b5190610bf2565b92610c67565b916105cc565b909294969991509992949699898110801561078f575b6107285750855b80151580610708575b15610682575f19810181811161066e57610649610641828b610d29565b51918b610d29565b51610654838c610d29565b5261065f828a610d29565b52801561066e575f190161061b565b634e487b7160e01b5f52601160045260245ffd5b6106e4919a6001600160401b036106d5602088889e98610700998e9c9f9e8f989c9e9a9c6106cd916106dc9a6106c7838b6106c08b8b8b0101610d3d565b1692610d29565b52610d29565b520101610d3d565b1690610d51565b958901610c21565b6106ee8289610d29565b6001600160a01b039091169052610c67565b90969461048b565b50805f1981011161066e57896107215f1983018a610d29565b5111610624565b86848b60a4936107596001600160401b0361075260208c61074a818901610c21565b970101610d3d565b1683610bf2565b604051633ece489760e01b815260048101959095526001600160a01b039093166024850152604484015260648301526084820152fd5b506107b06001600160401b036107a9602088880101610d3d565b168b610bf2565b811015610614565b506107c38388610d29565b518110156105d5565b634e487b7160e01b5f52601260045260245ffd5b96508a610599565b846107f4848d01610c21565b63c95f264f60e01b5f9081526004929092526001600160a01b0316602452604490fd5b63da3d4f3960e01b5f5260045260245ffd5b9091958235602084013560c01c158115116108b05760408860061b16908184018360408085188701928b602082015201528160208201526040602087013560c01c91015287176108a5575b610894575b602083013560c01c01956001948501941c916028019061057b565b602083013560c01c909c019b610879565b60a083209650610874565b50955050505060018e8080610584565b6337c7c7f960e11b5f5260045260245260445ffd5b836107f4838b01610c21565b634e487b7160e01b5f52603260045260245ffd5b50600181019081811161066e57630e80f1ab60e11b5f5260045260245260445ffd5b908780820361096e57826040518091602082016020835281518091526020604084019201905f5b81811061094c575050500390f35b82516001600160a01b031684528594506020938401939092019160010161093e565b630e80f1ab60e11b5f5260045260245260445ffd5b508161099157851515610496565b831515610496565b6351fa0d6360e01b5f52606435600452601060245260445ffd5b34610183575f3660031901126101835760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183576020366003190112610183576004356001600160401b03811161018357610a26903690600401610bac565b5f915f5b828110610a3c57602084604051908152f35b610a82610a4a828585610bff565b35610a616020610a5b858888610bff565b01610c21565b90610a7a610a70858888610bff565b6040810190610c35565b92909161102f565b610a8f575b600101610a2a565b92610a9b600191610c67565b939050610a87565b34610183575f3660031901126101835760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610183575f36600319011261018357602060405160028152f35b34610183576020366003190112610183576004356001600160401b038116809103610183576001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081810291818304149015171561066e576103686020916001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610bf2565b602435906001600160401b038216820361018357565b9181601f84011215610183578235916001600160401b038311610183576020808501948460051b01011161018357565b602435906001600160a01b038216820361018357565b9190820180921161066e57565b91908110156108e15760051b81013590605e1981360301821215610183570190565b356001600160a01b03811681036101835790565b903590601e198136030182121561018357018035906001600160401b0382116101835760200191813603831361018357565b5f19811461066e5760010190565b606081019081106001600160401b03821117610c9057604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117610c9057604052565b90601f801991011681019081106001600160401b03821117610c9057604052565b6001600160401b038111610c905760051b60200190565b90610d0182610ce0565b610d0e6040519182610cbf565b8281528092610d1f601f1991610ce0565b0190602036910137565b80518210156108e15760209160051b010190565b356001600160401b03811681036101835790565b9190820391821161066e57565b6001600160401b036001911601906001600160401b03821161066e57565b6001600160401b035f19911601906001600160401b03821161066e57565b6001600160401b031660ff03906001600160401b03821161066e57565b906001600160401b03610dc8610f8e565b16916001600160401b0382169280841015610f7857505f525f60205260405f209182546001600160401b038116918215918215610f62575b5050610f5b57806001600160401b03610e1884610d5e565b161015610f36575066ffffffffffffff8160081c169060028301906001600160401b0383165f52816020526001600160401b03610e6a60ff60405f205493169282610e6285610d9a565b161b92610d9a565b161c905b8115610f0557506001929167ffffffffffffff006001600160401b03836fffffffffffffffffffffffffffffffff82951160071b8282821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17906d010102020202030303030303030360801b90821c1a17169160081b1617165f520160205260405f205490565b916001600160401b03915016801561066e575f1901906001600160401b0382165f528060205260405f205490610e6e565b6001929150610f4c6001600160401b0391610d7c565b165f520160205260405f205490565b5050505f90565b60401c6001600160401b03161190505f80610e00565b83635c85a87f60e11b5f5260045260245260445ffd5b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168043105f14610fc657505f90565b610fd09043610d51565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169081156107cc57611015916001600160401b03910416610d5e565b90565b63ffffffff1663ffffffff811461066e5760010190565b9190825f525f60205260405f20600481019060018060a01b0383165f528160205260405f20906040519161106283610c75565b549260ff841615158352602083019763ffffffff8560081c1689526001600160401b03604085019560281c168552604051946339c2727760e21b865260018060a01b038716998a600488015289602488015260208760448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa96871561156d575f97611529575b506001600160401b03825116956001600160401b0388169687146115195751156114645761114363ffffffff80925116975b6001600160401b0361113a818651168c611670565b94511699611670565b96169081988697989193610320908181036108c0575050915f925f92604051917fc398e7ecf5c06067a54a96816f5a32226113c09c4368ef8c0c805b758c996b598352905b601486106113cb575b5050505061081757506111a383611589565b8082036113b257505092608094926001600160401b03927fb4243855e2be356dcd70fb87d3cdf850c1e5b34662d6f720b8772fd5bb51dd7997956111e5610f8e565b908254868116876111f585610d5e565b168103611336575b50508582165f52600183016020528660405f205583155f146112c2578b5f526020525f604081205560036040519261123484610ca4565b88845286602085019316835263ffffffff8154818160c01c16908260c01b61125b83611018565b60c01b16908360c01b1916178355165f520160205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916bffffffffffffffffffffffff1916171790555b60405194855260208501521660408301526060820152a3600190565b915050604051906112d282610c75565b60018252602082019087825260408301908482528c5f5260205260405f20925115159160ff6cffffffffffffffff000000000064ffffffff008654935160081b16935160281b169316906cffffffffffffffffffffffffff191617171790556112a6565b1561137f575b508561134783610d5e565b1686198454161783558566ffffffffffffff8360081c16165f526002830160205260405f20600160ff84161b81541790555f806111fd565b6fffffffffffffffff00000000000000001916604083901b6fffffffffffffffff0000000000000000161783555f61133c565b88637de0f2f560e11b5f5260045260245260445260645ffd5b819295939a913590602084013560c01c918d831582151161144f5760408e60061b16906040828b0186828d816020850197180187602082015201528c84520191848352838c17611444575b528490528d17611439575b9181019a600194850196941c93926028019101611188565b60a087209c50611421565b60a08b209b50611416565b5050505098505091505060015f808080611191565b5061146e846115b3565b156114b85761114363ffffffff91828754818160a01c16908260a01b61149383611018565b60a01b16908360a01b1916178955165f52600387016020525f60408120555b97611125565b610fff8160141c1661150657600163ffffffff82160163ffffffff811161066e57855463ffffffff60801b191660809190911b63ffffffff60801b1617855563ffffffff90611143906114b2565b89630f65a05560e01b5f5260045260245ffd5b5050505050505050505050505f90565b9096506020813d602011611565575b8161154560209383610cbf565b8101031261018357516001600160401b038116810361018357955f6110f3565b3d9150611538565b6040513d5f823e3d90fd5b3563ffffffff811681036101835790565b80546001600160401b031690816115a05750505f90565b6001600160401b03610f4c600193610d7c565b80549063ffffffff8260a01c1663ffffffff8360c01c1681106115e1575b505060801c63ffffffff16905f90565b9063ffffffff600392165f520160205260405f20906040519161160383610ca4565b549163ffffffff831681526001600160401b03602082019360201c16835260026001600160401b03611633610f8e565b94511601926001600160401b03841161066e576001600160401b038063ffffffff951691161015611666578192506115d1565b9050511690600190565b906001600160401b0316806116855750505f90565b6040519060208201927f85686a4851b0d89597f2482ef14a0127488485acf0bf2ee9b22d35ccfb408390845260018060a01b031660408301526060820152606081526116d2608082610cbf565b5190209056",
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
