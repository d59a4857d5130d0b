// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package channels

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

// SignedVoucher is an auto generated low-level Go binding around an user-defined struct.
type SignedVoucher struct {
	Voucher   Voucher
	Signature []byte
}

// Voucher is an auto generated low-level Go binding around an user-defined struct.
type Voucher struct {
	Coordinator common.Address
	Miner       common.Address
	Index       uint64
	Task        [32]byte
	Epoch       uint64
	Seq         uint64
	Rank        uint8
	Amount      *big.Int
	Cumulative  *big.Int
}

// ChannelsMetaData contains all meta data concerning the Channels contract.
var ChannelsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"burnShare_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"seqFee_\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"closeBlocks_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"basisPoints\",\"type\":\"uint256\"}],\"name\":\"BadBurnShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"}],\"name\":\"BadRank\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadVoucherSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"settled\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"CumulativeMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"EscrowShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"NotClosable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotEnoughEscrow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settled\",\"type\":\"uint64\"}],\"name\":\"StaleIndex\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"UnknownOperator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDelay\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroVouchers\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"name\":\"CloseStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"burnShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeBlocks\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"escrowOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closing\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"numbersPaid\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractStakeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seqFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"task\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"rank\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"internalType\":\"structVoucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structSignedVoucher[]\",\"name\":\"vouchers\",\"type\":\"tuple[]\"}],\"name\":\"settleBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"miner\",\"type\":\"address\"}],\"name\":\"settledOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"cumulative\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"startClose\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"unlockBlock\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractCuckooToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "c1853b47421a4b6c7b42e338ffd35e6f7b",
	Bin: "0x610180806040523461026657608081612c838038038091610020828561029e565b833981010312610266578051906001600160a01b0382168083036102665760208201516040830151606090930151939091906001600160401b03851680860361026657826080524660a05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528460a082015260a081526100fd60c08261029e565b51902060c052612710841161028c571561027d5760e052604051637e062a3560e11b815290602090829060049082905afa908115610272575f9161022c575b50610100526101205261014052610160526040516129ad90816102d68239608051818181611794015261236b015260a051818181610d3101526118d5015260c051818181610d570152611ab7015260e051818181610341015281816104030152818161072a015281816109a501528181610e96015261187a01526101005181818160f70152818161082001528181610a8f015281816112c201528181611920015281816119d20152611f9201526101205181818161107001528181611859015261245b015261014051818181611135015281816118b10152612405015261016051818181610485015261066d0152f35b90506020813d60201161026a575b816102476020938361029e565b8101031261026657516001600160a01b0381168103610266575f61013c565b5f80fd5b3d915061023a565b6040513d5f823e3d90fd5b631a615ced60e11b5f5260045ffd5b8362afc6ff60e31b5f5260045260245ffd5b601f909101601f19168101906001600160401b038211908210176102c157604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816305bf0a54146124285750806315731005146123d057806324f7bda7146117d15780632fea5b2014610c7157806347e7ef241461090257806351cff8d914610691578063631579551461062e57806366321637146103655780637b103999146102f6578063a71d47c614610267578063e038c3da146101d7578063e8a489bd1461011e5763fc0c546a146100ad575f80fd5b3461011b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461011b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b5761015661247e565b906024359173ffffffffffffffffffffffffffffffffffffffff831683036101d35773ffffffffffffffffffffffffffffffffffffffff918260409216815260016020522091165f526020526040805f20546fffffffffffffffffffffffffffffffff82519167ffffffffffffffff81168352831c166020820152f35b5080fd5b503461011b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b57604060609173ffffffffffffffffffffffffffffffffffffffff61022961247e565b168152806020522054604051906bffffffffffffffffffffffff811682526bffffffffffffffffffffffff81841c16602083015260c01c6040820152f35b503461011b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b5761029f61247e565b906024359167ffffffffffffffff831683036101d35767ffffffffffffffff9173ffffffffffffffffffffffffffffffffffffffff60409216815260026020522091165f52602052602060405f2054604051908152f35b503461011b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b5761039d61247e565b906024359173ffffffffffffffffffffffffffffffffffffffff604051917f14afd79e000000000000000000000000000000000000000000000000000000008352169081600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610623579073ffffffffffffffffffffffffffffffffffffffff9184916105f4575b50168033036105c1575080825281602052604082206bffffffffffffffffffffffff81541680851161059157506104ab67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000164361250e565b9267ffffffffffffffff8411610560575080546bffffffffffffffffffffffff16606085901b77ffffffffffffffffffffffff000000000000000000000000161760c084901b7fffffffffffffffff000000000000000000000000000000000000000000000000161790556040805193845267ffffffffffffffff9290921660208481018290529390927f22f2dfe14115a4561ef2ef88bddb647a7802ea9c60b38bc2ed90a0e16f0a179291a2604051908152f35b80847f6dfcc65000000000000000000000000000000000000000000000000000000000604493526040600452602452fd5b83856044927f12080811000000000000000000000000000000000000000000000000000000008352600452602452fd5b82917ff24638bd000000000000000000000000000000000000000000000000000000006064945260045260245233604452fd5b610616915060203d60201161061c575b61060e818361251b565b810190612589565b5f61044a565b503d610604565b6040513d85823e3d90fd5b503461011b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b576106c961247e565b73ffffffffffffffffffffffffffffffffffffffff604051917f14afd79e000000000000000000000000000000000000000000000000000000008352169081600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156106235783916108e3575b5073ffffffffffffffffffffffffffffffffffffffff8116928333036108af578281528060205260408120918254918260c01c801580156108a6575b61087a5760206107f888887ff790594f342e66b3bdafeb3577b65a6ce13c6887865dd962685f802c794d7b0961086f6bffffffffffffffffffffffff8b6108458c8c8480808460601c169316928380821091180283189a8b93828516906125b5565b166bffffffffffffffffffffffff16845573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612630565b541660405191829187839092916bffffffffffffffffffffffff6020916040840195845216910152565b0390a3604051908152f35b602492507f32d2c427000000000000000000000000000000000000000000000000000000008252600452fd5b50804310610796565b8084847ff24638bd000000000000000000000000000000000000000000000000000000006064945260045260245233604452fd5b6108fc915060203d60201161061c5761060e818361251b565b5f61075a565b503461011b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b5761093a61247e565b602435908115610c495773ffffffffffffffffffffffffffffffffffffffff604051917f14afd79e000000000000000000000000000000000000000000000000000000008352169081600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610c3e5773ffffffffffffffffffffffffffffffffffffffff918591610c1f575b501615610bf4578083528260205260408320916bffffffffffffffffffffffff8111610bc4576bffffffffffffffffffffffff81166bffffffffffffffffffffffff845416016bffffffffffffffffffffffff8111610b97576bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084541617835573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051917f23b872dd00000000000000000000000000000000000000000000000000000000865233600452306024528160445260208660648180855af16001875114811615610b78575b836040528660605215610b4d575092549281526bffffffffffffffffffffffff909216602083015233917ff5681f9d0db1b911ac18ee83d515a1cf1051853a9eae418316a2fdf7dea427c590604090a380f35b7f5274afe7000000000000000000000000000000000000000000000000000000008652600452602485fd5b6001811516610b8e57813b15153d151616610afa565b833d88823e3d90fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f6dfcc6500000000000000000000000000000000000000000000000000000000084526060600452602452604483fd5b7f169f5006000000000000000000000000000000000000000000000000000000008352600452602482fd5b610c38915060203d60201161061c5761060e818361251b565b5f6109ea565b6040513d86823e3d90fd5b6004837f69b95dc9000000000000000000000000000000000000000000000000000000008152fd5b503461011b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161014081126101d3576101201361011b576101243567ffffffffffffffff81116101d357366023820112156101d35780600401359067ffffffffffffffff8211611351573660248383010111611351578291610db191610dba9450604260246101406040517fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f68152610120600460208301372092467f000000000000000000000000000000000000000000000000000000000000000003611700577f0000000000000000000000000000000000000000000000000000000000000000935b604051947f1901000000000000000000000000000000000000000000000000000000000000865260028601526022850152019120612823565b90939193612857565b60043573ffffffffffffffffffffffffffffffffffffffff8116141591826101d35773ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff6004351681036116b8575060243573ffffffffffffffffffffffffffffffffffffffff8116141591826101d357604051927f14afd79e00000000000000000000000000000000000000000000000000000000845273ffffffffffffffffffffffffffffffffffffffff60243516600485015260208460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610623578394611697575b5073ffffffffffffffffffffffffffffffffffffffff8416156116545760c43560ff8116141591826113ab57600f60ff60c4351611611623576113515773ffffffffffffffffffffffffffffffffffffffff600435168352600160205260408320906113515773ffffffffffffffffffffffffffffffffffffffff602435165f5260205260405f2080549067ffffffffffffffff6044351660443514158061143c5767ffffffffffffffff831667ffffffffffffffff6044351611156115e657610104356fffffffffffffffffffffffffffffffff8116141590816113af576fffffffffffffffffffffffffffffffff8460401c166fffffffffffffffffffffffffffffffff6101043516101580611583575b1580156114b3575b6114405761143c576113ab576fffffffffffffffffffffffffffffffff80926110669277ffffffffffffffffffffffffffffffff00000000000000006101043560401b1667ffffffffffffffff604435167fffffffffffffffff00000000000000000000000000000000000000000000000084161717905560401c1661010435612717565b16926110ae6110a77f000000000000000000000000000000000000000000000000000000000000000061271061109c8289612749565b91880915159061250e565b809561260e565b9160a4359467ffffffffffffffff8616958681036113af5750600186018611610b97575f9573ffffffffffffffffffffffffffffffffffffffff60043516865260026020526040862067ffffffffffffffff60843516608435036114385767ffffffffffffffff608435165f5260205260405f20549086918060018301116113e0575b50507f000000000000000000000000000000000000000000000000000000000000000092600182018092116113b3576113af576111749060ff60c435169061250e565b91828102928184041490151715610b97579061118f9161250e565b90846113ab5773ffffffffffffffffffffffffffffffffffffffff6004351684528360205260408420946111c3838561250e565b956bffffffffffffffffffffffff815416809711611355576bffffffffffffffffffffffff6112018798826111fa888a9b9a61250e565b16906125b5565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790556113515760405167ffffffffffffffff6044351681528460208201528260408201526064359073ffffffffffffffffffffffffffffffffffffffff60243516907f6cc0982755517fbf7f25de71a53c5124db53edd69083c14a31663d1c0da19355606073ffffffffffffffffffffffffffffffffffffffff6004351692a46112e98473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169283612630565b803b15611351576024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af180156106235761133c575b602082604051908152f35b61134783809261251b565b6101d35781611331565b8280fd5b60648688611363878961250e565b907f11dd609600000000000000000000000000000000000000000000000000000000835273ffffffffffffffffffffffffffffffffffffffff60043516600452602452604452fd5b8380fd5b8580fd5b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b909750611431915060015f9873ffffffffffffffffffffffffffffffffffffffff60043516895260026020526040892067ffffffffffffffff608435165f5260205260405f2082820190550161260e565b5f80611131565b8680fd5b8480fd5b83868361011b5760e4356fffffffffffffffffffffffffffffffff811690818103611351576064936fffffffffffffffffffffffffffffffff91507f3e1aef4a00000000000000000000000000000000000000000000000000000000845281610104351660045260401c16602452604452fd5b50806113af5767ffffffffffffffff600181861601116115565767ffffffffffffffff6001818616011667ffffffffffffffff60443516148015610fe15750816113af576115196fffffffffffffffffffffffffffffffff8560401c1661010435612717565b60e435906fffffffffffffffffffffffffffffffff82169182810361155257506fffffffffffffffffffffffffffffffff161415610fe1565b8880fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b5090505f906115aa6fffffffffffffffffffffffffffffffff8560401c1661010435612717565b6fffffffffffffffffffffffffffffffff60e4351660e43503611438576fffffffffffffffffffffffffffffffff8060e4351691161015610fd9565b60448567ffffffffffffffff857f783b52310000000000000000000000000000000000000000000000000000000083528184351660045216602452fd5b6024847f60fbe6fd00000000000000000000000000000000000000000000000000000000815260ff60c43516600452fd5b6024837f169f500600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff823516600452fd5b6116b191945060203d60201161061c5761060e818361251b565b925f610ec6565b604492507fd41df15000000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff60043516600452602452fd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526117c860c08261251b565b51902093610d78565b346119b35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126119b35760043567ffffffffffffffff81116119b357366023820112156119b35780600401359067ffffffffffffffff82116119b3576024810190602436918460051b0101116119b3575f9082156123a8575f92839182918291907f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000008015467f0000000000000000000000000000000000000000000000000000000000000000145b8588106119fe578b8b8b8b806119b7575b505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691823b156119b3575f926024849260405195869384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af19182156119a857602092611998575b50604051908152f35b5f6119a29161251b565b5f61198f565b6040513d5f823e3d90fd5b5f80fd5b6119f79173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612630565b8280611907565b909192939495969a999798611a148c888a6124a1565b90611a208d898b6124a1565b610120810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156119b3570180359067ffffffffffffffff82116119b35760200181360381136119b357611b1891611b0f9160426101406040517fccc08b6f1e4f594fd4f4a3bc4fddac41077135fd094416655e9e777a62fdb4f681526101208960208301372088156122d7577f0000000000000000000000000000000000000000000000000000000000000000905b604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220612823565b90929192612857565b73ffffffffffffffffffffffffffffffffffffffff80611b37856125df565b16911690810361228a57506020820190611b50826125df565b9073ffffffffffffffffffffffffffffffffffffffff604051927f14afd79e0000000000000000000000000000000000000000000000000000000084521660048301526020826024818b5afa9182156119a8575f9261226a575b5073ffffffffffffffffffffffffffffffffffffffff821680156122205760c0850193600f60ff611bda87612600565b16116121e95773ffffffffffffffffffffffffffffffffffffffff611bfe876125df565b165f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff611c28836125df565b165f5260205260405f209081549167ffffffffffffffff83166fffffffffffffffffffffffffffffffff8460401c169160408a01948267ffffffffffffffff611c708861261b565b1611156121a7576101008b0192846fffffffffffffffffffffffffffffffff611c98866126fa565b16101580612177575b1590811561210e575b506120b1578f93611d3c90611d37611d5d95611d56956fffffffffffffffffffffffffffffffff9567ffffffffffffffff611ce48d61261b565b167fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffff0000000000000000611d28866126fa565b60401b169216171790556126fa565b612717565b1692612710611d4b8286612749565b91850915159061250e565b809261260e565b9667ffffffffffffffff611d7360a08b0161261b565b16600181018091116120295773ffffffffffffffffffffffffffffffffffffffff611d9d8b6125df565b165f52600260205260405f209060808b019167ffffffffffffffff611dc18461261b565b165f5260205260405f2054905f928c838311612056575b50505050600181018091116120295760ff611df5611dfc93612600565b169061250e565b808c02908c8204148b171561202957611e149161250e565b9673ffffffffffffffffffffffffffffffffffffffff611e33826125df565b165f525f60205260405f20611e48898961250e565b6bffffffffffffffffffffffff825416809111611fcc57611e7b6bffffffffffffffffffffffff91826111fa8d8d61250e565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790557f6cc0982755517fbf7f25de71a53c5124db53edd69083c14a31663d1c0da19355606073ffffffffffffffffffffffffffffffffffffffff8082611ef8611ef2611eec886125df565b986125df565b9861261b565b9567ffffffffffffffff604051971687528c60208801528d604088015201359616941692a473ffffffffffffffffffffffffffffffffffffffff8216141580611fc3575b611f6b575b5091611f5782611f57611f5d946001969f61250e565b9c61250e565b9b01969594939291906118f6565b611f5d92611fb7600195939e611f579373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612630565b5f9d9294509250611f41565b508c1515611f3c565b889073ffffffffffffffffffffffffffffffffffffffff611ff68c611ff0876125df565b9461250e565b927f11dd6096000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6120a8945061207973ffffffffffffffffffffffffffffffffffffffff916125df565b165f52600260205267ffffffffffffffff61209760405f209261261b565b165f526020528060405f205561260e565b5f80808c611dd8565b6fffffffffffffffffffffffffffffffff8b85826120da60e06120d3896126fa565b94016126fa565b927f3e1aef4a000000000000000000000000000000000000000000000000000000005f52166004526024521660445260645ffd5b9050600161211b8861261b565b910167ffffffffffffffff81116120295767ffffffffffffffff80911691161480612147575b5f611caa565b508a6fffffffffffffffffffffffffffffffff8061216d60e06120d389611d378a6126fa565b1691161415612141565b508b6fffffffffffffffffffffffffffffffff8061219d60e06120d38a611d378b6126fa565b1691161015611ca1565b8267ffffffffffffffff6121ba8861261b565b7f783b5231000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b60ff6121f486612600565b7f60fbe6fd000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff61223e856125df565b7f169f5006000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61228391925060203d811161061c5761060e818361251b565b908f611baa565b73ffffffffffffffffffffffffffffffffffffffff6122a8846125df565b7fd41df150000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f5473f5a9a7dbc661730aaef46a2404f29efceccb669293c5c869c2d2947213b960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261239f60c08261251b565b51902090611ad8565b7ff9223c71000000000000000000000000000000000000000000000000000000005f5260045ffd5b346119b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126119b35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346119b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126119b3576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b6004359073ffffffffffffffffffffffffffffffffffffffff821682036119b357565b91908110156124e15760051b810135907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1813603018212156119b3570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9190820180921161202957565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761255c57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b908160209103126119b3575173ffffffffffffffffffffffffffffffffffffffff811681036119b35790565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161202957565b3573ffffffffffffffffffffffffffffffffffffffff811681036119b35790565b3560ff811681036119b35790565b9190820391821161202957565b3567ffffffffffffffff811681036119b35790565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156126d9575b604052156126975750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166126f157823b15153d1516169061268c565b503d5f823e3d90fd5b356fffffffffffffffffffffffffffffffff811681036119b35790565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff821161202957565b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84820990848102928380841093039280840393146127df578261271011156127cd57507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b600411156127f657565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b906041830361284d576128469250602081013591604082359201355f1a9061291e565b9192909190565b50505f9160029190565b612860816127ec565b80612869575050565b612872816127ec565b600181036128a2577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6128ab816127ec565b600281036128df57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003906128eb816127ec565b146128f35750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116129a2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156119a8575f5173ffffffffffffffffffffffffffffffffffffffff81161561299857905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Channels is an auto generated Go binding around an Ethereum contract.
type Channels struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Channels) GetABI() abi.ABI {
	return c.abi
}

// NewChannels creates a new instance of Channels.
func NewChannels() *Channels {
	parsed, err := ChannelsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Channels{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Channels) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, uint256 burnShare_, uint256 seqFee_, uint64 closeBlocks_) returns()
func (channels *Channels) PackConstructor(registry_ common.Address, burnShare_ *big.Int, seqFee_ *big.Int, closeBlocks_ uint64) []byte {
	enc, err := channels.abi.Pack("", registry_, burnShare_, seqFee_, closeBlocks_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBurnShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05bf0a54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnShare() view returns(uint256)
func (channels *Channels) PackBurnShare() []byte {
	enc, err := channels.abi.Pack("burnShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05bf0a54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnShare() view returns(uint256)
func (channels *Channels) TryPackBurnShare() ([]byte, error) {
	return channels.abi.Pack("burnShare")
}

// UnpackBurnShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05bf0a54.
//
// Solidity: function burnShare() view returns(uint256)
func (channels *Channels) UnpackBurnShare(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("burnShare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCloseBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63157955.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeBlocks() view returns(uint64)
func (channels *Channels) PackCloseBlocks() []byte {
	enc, err := channels.abi.Pack("closeBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63157955.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeBlocks() view returns(uint64)
func (channels *Channels) TryPackCloseBlocks() ([]byte, error) {
	return channels.abi.Pack("closeBlocks")
}

// UnpackCloseBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63157955.
//
// Solidity: function closeBlocks() view returns(uint64)
func (channels *Channels) UnpackCloseBlocks(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("closeBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address coordinator, uint256 amount) returns()
func (channels *Channels) PackDeposit(coordinator common.Address, amount *big.Int) []byte {
	enc, err := channels.abi.Pack("deposit", coordinator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address coordinator, uint256 amount) returns()
func (channels *Channels) TryPackDeposit(coordinator common.Address, amount *big.Int) ([]byte, error) {
	return channels.abi.Pack("deposit", coordinator, amount)
}

// PackEscrowOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe038c3da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowOf(address coordinator) view returns(uint256 balance, uint256 closing, uint64 unlockBlock)
func (channels *Channels) PackEscrowOf(coordinator common.Address) []byte {
	enc, err := channels.abi.Pack("escrowOf", coordinator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe038c3da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowOf(address coordinator) view returns(uint256 balance, uint256 closing, uint64 unlockBlock)
func (channels *Channels) TryPackEscrowOf(coordinator common.Address) ([]byte, error) {
	return channels.abi.Pack("escrowOf", coordinator)
}

// EscrowOfOutput serves as a container for the return parameters of contract
// method EscrowOf.
type EscrowOfOutput struct {
	Balance     *big.Int
	Closing     *big.Int
	UnlockBlock uint64
}

// UnpackEscrowOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe038c3da.
//
// Solidity: function escrowOf(address coordinator) view returns(uint256 balance, uint256 closing, uint64 unlockBlock)
func (channels *Channels) UnpackEscrowOf(data []byte) (EscrowOfOutput, error) {
	out, err := channels.abi.Unpack("escrowOf", data)
	outstruct := new(EscrowOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Balance = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Closing = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.UnlockBlock = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackNumbersPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa71d47c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numbersPaid(address coordinator, uint64 epoch) view returns(uint256)
func (channels *Channels) PackNumbersPaid(coordinator common.Address, epoch uint64) []byte {
	enc, err := channels.abi.Pack("numbersPaid", coordinator, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumbersPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa71d47c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numbersPaid(address coordinator, uint64 epoch) view returns(uint256)
func (channels *Channels) TryPackNumbersPaid(coordinator common.Address, epoch uint64) ([]byte, error) {
	return channels.abi.Pack("numbersPaid", coordinator, epoch)
}

// UnpackNumbersPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa71d47c6.
//
// Solidity: function numbersPaid(address coordinator, uint64 epoch) view returns(uint256)
func (channels *Channels) UnpackNumbersPaid(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("numbersPaid", data)
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
func (channels *Channels) PackRegistry() []byte {
	enc, err := channels.abi.Pack("registry")
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
func (channels *Channels) TryPackRegistry() ([]byte, error) {
	return channels.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (channels *Channels) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeqFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15731005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seqFee() view returns(uint256)
func (channels *Channels) PackSeqFee() []byte {
	enc, err := channels.abi.Pack("seqFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeqFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15731005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seqFee() view returns(uint256)
func (channels *Channels) TryPackSeqFee() ([]byte, error) {
	return channels.abi.Pack("seqFee")
}

// UnpackSeqFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15731005.
//
// Solidity: function seqFee() view returns(uint256)
func (channels *Channels) UnpackSeqFee(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("seqFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fea5b20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, bytes signature) returns(uint256 paid)
func (channels *Channels) PackSettle(voucher Voucher, signature []byte) []byte {
	enc, err := channels.abi.Pack("settle", voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fea5b20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, bytes signature) returns(uint256 paid)
func (channels *Channels) TryPackSettle(voucher Voucher, signature []byte) ([]byte, error) {
	return channels.abi.Pack("settle", voucher, signature)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fea5b20.
//
// Solidity: function settle((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128) voucher, bytes signature) returns(uint256 paid)
func (channels *Channels) UnpackSettle(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("settle", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f7bda7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleBatch(((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128),bytes)[] vouchers) returns(uint256 paid)
func (channels *Channels) PackSettleBatch(vouchers []SignedVoucher) []byte {
	enc, err := channels.abi.Pack("settleBatch", vouchers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f7bda7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleBatch(((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128),bytes)[] vouchers) returns(uint256 paid)
func (channels *Channels) TryPackSettleBatch(vouchers []SignedVoucher) ([]byte, error) {
	return channels.abi.Pack("settleBatch", vouchers)
}

// UnpackSettleBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24f7bda7.
//
// Solidity: function settleBatch(((address,address,uint64,bytes32,uint64,uint64,uint8,uint128,uint128),bytes)[] vouchers) returns(uint256 paid)
func (channels *Channels) UnpackSettleBatch(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("settleBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettledOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a489bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settledOf(address coordinator, address miner) view returns(uint64 index, uint128 cumulative)
func (channels *Channels) PackSettledOf(coordinator common.Address, miner common.Address) []byte {
	enc, err := channels.abi.Pack("settledOf", coordinator, miner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettledOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a489bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settledOf(address coordinator, address miner) view returns(uint64 index, uint128 cumulative)
func (channels *Channels) TryPackSettledOf(coordinator common.Address, miner common.Address) ([]byte, error) {
	return channels.abi.Pack("settledOf", coordinator, miner)
}

// SettledOfOutput serves as a container for the return parameters of contract
// method SettledOf.
type SettledOfOutput struct {
	Index      uint64
	Cumulative *big.Int
}

// UnpackSettledOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a489bd.
//
// Solidity: function settledOf(address coordinator, address miner) view returns(uint64 index, uint128 cumulative)
func (channels *Channels) UnpackSettledOf(data []byte) (SettledOfOutput, error) {
	out, err := channels.abi.Unpack("settledOf", data)
	outstruct := new(SettledOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Index = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Cumulative = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66321637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startClose(address coordinator, uint256 amount) returns(uint64 unlockBlock)
func (channels *Channels) PackStartClose(coordinator common.Address, amount *big.Int) []byte {
	enc, err := channels.abi.Pack("startClose", coordinator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66321637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startClose(address coordinator, uint256 amount) returns(uint64 unlockBlock)
func (channels *Channels) TryPackStartClose(coordinator common.Address, amount *big.Int) ([]byte, error) {
	return channels.abi.Pack("startClose", coordinator, amount)
}

// UnpackStartClose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66321637.
//
// Solidity: function startClose(address coordinator, uint256 amount) returns(uint64 unlockBlock)
func (channels *Channels) UnpackStartClose(data []byte) (uint64, error) {
	out, err := channels.abi.Unpack("startClose", data)
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
func (channels *Channels) PackToken() []byte {
	enc, err := channels.abi.Pack("token")
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
func (channels *Channels) TryPackToken() ([]byte, error) {
	return channels.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (channels *Channels) UnpackToken(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address coordinator) returns(uint256 amount)
func (channels *Channels) PackWithdraw(coordinator common.Address) []byte {
	enc, err := channels.abi.Pack("withdraw", coordinator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address coordinator) returns(uint256 amount)
func (channels *Channels) TryPackWithdraw(coordinator common.Address) ([]byte, error) {
	return channels.abi.Pack("withdraw", coordinator)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address coordinator) returns(uint256 amount)
func (channels *Channels) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ChannelsCloseStarted represents a CloseStarted event raised by the Channels contract.
type ChannelsCloseStarted struct {
	Coordinator common.Address
	Amount      *big.Int
	UnlockBlock uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsCloseStartedEventName = "CloseStarted"

// ContractEventName returns the user-defined event name.
func (ChannelsCloseStarted) ContractEventName() string {
	return ChannelsCloseStartedEventName
}

// UnpackCloseStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CloseStarted(address indexed coordinator, uint256 amount, uint64 unlockBlock)
func (channels *Channels) UnpackCloseStartedEvent(log *types.Log) (*ChannelsCloseStarted, error) {
	event := "CloseStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsCloseStarted)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsDeposited represents a Deposited event raised by the Channels contract.
type ChannelsDeposited struct {
	Coordinator common.Address
	From        common.Address
	Amount      *big.Int
	Balance     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (ChannelsDeposited) ContractEventName() string {
	return ChannelsDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed coordinator, address indexed from, uint256 amount, uint256 balance)
func (channels *Channels) UnpackDepositedEvent(log *types.Log) (*ChannelsDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsDeposited)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsEscrowWithdrawn represents a EscrowWithdrawn event raised by the Channels contract.
type ChannelsEscrowWithdrawn struct {
	Coordinator common.Address
	Owner       common.Address
	Amount      *big.Int
	Balance     *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsEscrowWithdrawnEventName = "EscrowWithdrawn"

// ContractEventName returns the user-defined event name.
func (ChannelsEscrowWithdrawn) ContractEventName() string {
	return ChannelsEscrowWithdrawnEventName
}

// UnpackEscrowWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowWithdrawn(address indexed coordinator, address indexed owner, uint256 amount, uint256 balance)
func (channels *Channels) UnpackEscrowWithdrawnEvent(log *types.Log) (*ChannelsEscrowWithdrawn, error) {
	event := "EscrowWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsSettled represents a Settled event raised by the Channels contract.
type ChannelsSettled struct {
	Coordinator common.Address
	Miner       common.Address
	Task        [32]byte
	Index       uint64
	Paid        *big.Int
	Burned      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ChannelsSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (ChannelsSettled) ContractEventName() string {
	return ChannelsSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(address indexed coordinator, address indexed miner, bytes32 indexed task, uint64 index, uint256 paid, uint256 burned)
func (channels *Channels) UnpackSettledEvent(log *types.Log) (*ChannelsSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsSettled)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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
func (channels *Channels) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], channels.abi.Errors["BadBurnShare"].ID.Bytes()[:4]) {
		return channels.UnpackBadBurnShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadRank"].ID.Bytes()[:4]) {
		return channels.UnpackBadRankError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadVoucherSigner"].ID.Bytes()[:4]) {
		return channels.UnpackBadVoucherSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["CumulativeMismatch"].ID.Bytes()[:4]) {
		return channels.UnpackCumulativeMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return channels.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return channels.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return channels.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["EscrowShort"].ID.Bytes()[:4]) {
		return channels.UnpackEscrowShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotClosable"].ID.Bytes()[:4]) {
		return channels.UnpackNotClosableError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotCoordinatorOwner"].ID.Bytes()[:4]) {
		return channels.UnpackNotCoordinatorOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotEnoughEscrow"].ID.Bytes()[:4]) {
		return channels.UnpackNotEnoughEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NothingDeposited"].ID.Bytes()[:4]) {
		return channels.UnpackNothingDepositedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return channels.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return channels.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["StaleIndex"].ID.Bytes()[:4]) {
		return channels.UnpackStaleIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["UnknownOperator"].ID.Bytes()[:4]) {
		return channels.UnpackUnknownOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ZeroDelay"].ID.Bytes()[:4]) {
		return channels.UnpackZeroDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ZeroVouchers"].ID.Bytes()[:4]) {
		return channels.UnpackZeroVouchersError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// ChannelsBadBurnShare represents a BadBurnShare error raised by the Channels contract.
type ChannelsBadBurnShare struct {
	BasisPoints *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBurnShare(uint256 basisPoints)
func ChannelsBadBurnShareErrorID() common.Hash {
	return common.HexToHash("0x057e37f89c6563acc3f64c5052f81fef66c2ef75f860571d4291ccda998629c9")
}

// UnpackBadBurnShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBurnShare(uint256 basisPoints)
func (channels *Channels) UnpackBadBurnShareError(raw []byte) (*ChannelsBadBurnShare, error) {
	out := new(ChannelsBadBurnShare)
	if err := channels.abi.UnpackIntoInterface(out, "BadBurnShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadRank represents a BadRank error raised by the Channels contract.
type ChannelsBadRank struct {
	Rank uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRank(uint8 rank)
func ChannelsBadRankErrorID() common.Hash {
	return common.HexToHash("0x60fbe6fdcf2edca74bc01e8d530278aba29342a4390817c7010311a1e13230da")
}

// UnpackBadRankError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRank(uint8 rank)
func (channels *Channels) UnpackBadRankError(raw []byte) (*ChannelsBadRank, error) {
	out := new(ChannelsBadRank)
	if err := channels.abi.UnpackIntoInterface(out, "BadRank", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadVoucherSigner represents a BadVoucherSigner error raised by the Channels contract.
type ChannelsBadVoucherSigner struct {
	Coordinator common.Address
	Signer      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVoucherSigner(address coordinator, address signer)
func ChannelsBadVoucherSignerErrorID() common.Hash {
	return common.HexToHash("0xd41df150df8c3aca436dfa271c2daaeda02a89b52efcd5d46e23acffde296296")
}

// UnpackBadVoucherSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVoucherSigner(address coordinator, address signer)
func (channels *Channels) UnpackBadVoucherSignerError(raw []byte) (*ChannelsBadVoucherSigner, error) {
	out := new(ChannelsBadVoucherSigner)
	if err := channels.abi.UnpackIntoInterface(out, "BadVoucherSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsCumulativeMismatch represents a CumulativeMismatch error raised by the Channels contract.
type ChannelsCumulativeMismatch struct {
	Cumulative *big.Int
	Settled    *big.Int
	Amount     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CumulativeMismatch(uint128 cumulative, uint128 settled, uint128 amount)
func ChannelsCumulativeMismatchErrorID() common.Hash {
	return common.HexToHash("0x3e1aef4ad0eda467b7ada610d818bef9d4b15bc5ac350a7ecc1f840ad79928b3")
}

// UnpackCumulativeMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CumulativeMismatch(uint128 cumulative, uint128 settled, uint128 amount)
func (channels *Channels) UnpackCumulativeMismatchError(raw []byte) (*ChannelsCumulativeMismatch, error) {
	out := new(ChannelsCumulativeMismatch)
	if err := channels.abi.UnpackIntoInterface(out, "CumulativeMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Channels contract.
type ChannelsECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func ChannelsECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (channels *Channels) UnpackECDSAInvalidSignatureError(raw []byte) (*ChannelsECDSAInvalidSignature, error) {
	out := new(ChannelsECDSAInvalidSignature)
	if err := channels.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Channels contract.
type ChannelsECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func ChannelsECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (channels *Channels) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*ChannelsECDSAInvalidSignatureLength, error) {
	out := new(ChannelsECDSAInvalidSignatureLength)
	if err := channels.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Channels contract.
type ChannelsECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func ChannelsECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (channels *Channels) UnpackECDSAInvalidSignatureSError(raw []byte) (*ChannelsECDSAInvalidSignatureS, error) {
	out := new(ChannelsECDSAInvalidSignatureS)
	if err := channels.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsEscrowShort represents a EscrowShort error raised by the Channels contract.
type ChannelsEscrowShort struct {
	Coordinator common.Address
	Balance     *big.Int
	Needed      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowShort(address coordinator, uint256 balance, uint256 needed)
func ChannelsEscrowShortErrorID() common.Hash {
	return common.HexToHash("0x11dd6096160ae3880a242e45adf229ff8aaf7aa494de8959773c709c49dfbcbf")
}

// UnpackEscrowShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowShort(address coordinator, uint256 balance, uint256 needed)
func (channels *Channels) UnpackEscrowShortError(raw []byte) (*ChannelsEscrowShort, error) {
	out := new(ChannelsEscrowShort)
	if err := channels.abi.UnpackIntoInterface(out, "EscrowShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotClosable represents a NotClosable error raised by the Channels contract.
type ChannelsNotClosable struct {
	UnlockBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosable(uint64 unlockBlock)
func ChannelsNotClosableErrorID() common.Hash {
	return common.HexToHash("0x32d2c427d2bdf7cebbcc87f88d0c1ac06b0dbd35739aed0b99a05c01a19a01f9")
}

// UnpackNotClosableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosable(uint64 unlockBlock)
func (channels *Channels) UnpackNotClosableError(raw []byte) (*ChannelsNotClosable, error) {
	out := new(ChannelsNotClosable)
	if err := channels.abi.UnpackIntoInterface(out, "NotClosable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotCoordinatorOwner represents a NotCoordinatorOwner error raised by the Channels contract.
type ChannelsNotCoordinatorOwner struct {
	Coordinator common.Address
	Owner       common.Address
	Caller      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCoordinatorOwner(address coordinator, address owner, address caller)
func ChannelsNotCoordinatorOwnerErrorID() common.Hash {
	return common.HexToHash("0xf24638bd38c6e53541565f4b09945cb0da1de00454037fb3d8e2e5ab42b50a9c")
}

// UnpackNotCoordinatorOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCoordinatorOwner(address coordinator, address owner, address caller)
func (channels *Channels) UnpackNotCoordinatorOwnerError(raw []byte) (*ChannelsNotCoordinatorOwner, error) {
	out := new(ChannelsNotCoordinatorOwner)
	if err := channels.abi.UnpackIntoInterface(out, "NotCoordinatorOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotEnoughEscrow represents a NotEnoughEscrow error raised by the Channels contract.
type ChannelsNotEnoughEscrow struct {
	Balance *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughEscrow(uint256 balance, uint256 amount)
func ChannelsNotEnoughEscrowErrorID() common.Hash {
	return common.HexToHash("0x1208081181790ed651c20e96b33db291e5cad44f4340a0376b8f84a12412c0dd")
}

// UnpackNotEnoughEscrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughEscrow(uint256 balance, uint256 amount)
func (channels *Channels) UnpackNotEnoughEscrowError(raw []byte) (*ChannelsNotEnoughEscrow, error) {
	out := new(ChannelsNotEnoughEscrow)
	if err := channels.abi.UnpackIntoInterface(out, "NotEnoughEscrow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNothingDeposited represents a NothingDeposited error raised by the Channels contract.
type ChannelsNothingDeposited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDeposited()
func ChannelsNothingDepositedErrorID() common.Hash {
	return common.HexToHash("0x69b95dc9068b73ded05a3e1e3b394dc555034d0aab99497e4bc8f40d01473ecd")
}

// UnpackNothingDepositedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDeposited()
func (channels *Channels) UnpackNothingDepositedError(raw []byte) (*ChannelsNothingDeposited, error) {
	out := new(ChannelsNothingDeposited)
	if err := channels.abi.UnpackIntoInterface(out, "NothingDeposited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Channels contract.
type ChannelsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ChannelsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (channels *Channels) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ChannelsSafeCastOverflowedUintDowncast, error) {
	out := new(ChannelsSafeCastOverflowedUintDowncast)
	if err := channels.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Channels contract.
type ChannelsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ChannelsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (channels *Channels) UnpackSafeERC20FailedOperationError(raw []byte) (*ChannelsSafeERC20FailedOperation, error) {
	out := new(ChannelsSafeERC20FailedOperation)
	if err := channels.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsStaleIndex represents a StaleIndex error raised by the Channels contract.
type ChannelsStaleIndex struct {
	Index   uint64
	Settled uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleIndex(uint64 index, uint64 settled)
func ChannelsStaleIndexErrorID() common.Hash {
	return common.HexToHash("0x783b5231b3b7516b18ebb00d4e3adf789ac111cb2716d5eaf8eb2c50ebafd92b")
}

// UnpackStaleIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleIndex(uint64 index, uint64 settled)
func (channels *Channels) UnpackStaleIndexError(raw []byte) (*ChannelsStaleIndex, error) {
	out := new(ChannelsStaleIndex)
	if err := channels.abi.UnpackIntoInterface(out, "StaleIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsUnknownOperator represents a UnknownOperator error raised by the Channels contract.
type ChannelsUnknownOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOperator(address operator)
func ChannelsUnknownOperatorErrorID() common.Hash {
	return common.HexToHash("0x169f50063b5609dde3ced6e4de453f9249e48c6867ee505939a310a963b17a1c")
}

// UnpackUnknownOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOperator(address operator)
func (channels *Channels) UnpackUnknownOperatorError(raw []byte) (*ChannelsUnknownOperator, error) {
	out := new(ChannelsUnknownOperator)
	if err := channels.abi.UnpackIntoInterface(out, "UnknownOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsZeroDelay represents a ZeroDelay error raised by the Channels contract.
type ChannelsZeroDelay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroDelay()
func ChannelsZeroDelayErrorID() common.Hash {
	return common.HexToHash("0x34c2b9dab051f3b49e0b9121d90ae110f06df318864d2741799dc06f9b92cebc")
}

// UnpackZeroDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroDelay()
func (channels *Channels) UnpackZeroDelayError(raw []byte) (*ChannelsZeroDelay, error) {
	out := new(ChannelsZeroDelay)
	if err := channels.abi.UnpackIntoInterface(out, "ZeroDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsZeroVouchers represents a ZeroVouchers error raised by the Channels contract.
type ChannelsZeroVouchers struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroVouchers()
func ChannelsZeroVouchersErrorID() common.Hash {
	return common.HexToHash("0xf9223c710736aded9a5a5711b6c716b62b723bf49bcdbbdfafa688b051f4f7ee")
}

// UnpackZeroVouchersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroVouchers()
func (channels *Channels) UnpackZeroVouchersError(raw []byte) (*ChannelsZeroVouchers, error) {
	out := new(ChannelsZeroVouchers)
	if err := channels.abi.UnpackIntoInterface(out, "ZeroVouchers", raw); err != nil {
		return nil, err
	}
	return out, nil
}
