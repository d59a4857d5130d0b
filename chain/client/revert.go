package client

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/cuckoo-network/cuckoo/chain/bindings/beacon"
	"github.com/cuckoo-network/cuckoo/chain/bindings/channels"
	"github.com/cuckoo-network/cuckoo/chain/bindings/pool"
	"github.com/cuckoo-network/cuckoo/chain/bindings/registry"
	"github.com/cuckoo-network/cuckoo/chain/bindings/slasher"
	"github.com/cuckoo-network/cuckoo/chain/bindings/token"
)

var (
	tokenABI    = token.NewCuckooToken()
	registryABI = registry.NewStakeRegistry()
	poolABI     = pool.NewStakePool()
	beaconABI   = beacon.NewBeacon()
	channelsABI = channels.NewChannels()
	slasherABI  = slasher.NewSlasher()
)

var contractData = []*bind.MetaData{
	&token.CuckooTokenMetaData, &registry.StakeRegistryMetaData, &pool.StakePoolMetaData,
	&beacon.BeaconMetaData, &channels.ChannelsMetaData, &slasher.SlasherMetaData,
}

// What the contracts refuse, in words. A Revert is one of these by errors.Is.
var (
	ErrReverted        = errors.New("the contract refuses")
	ErrBalance         = errors.New("not enough CAI: fund the account first")
	ErrAllowance       = errors.New("the contract may not take that much CAI: approve it first")
	ErrMinimumStake    = errors.New("stake below the minimum of the role: stake more")
	ErrNotEnoughStake  = errors.New("more than the bonded stake")
	ErrUnbondQueue     = errors.New("too many withdrawals under way: withdraw what is unlocked, or wait")
	ErrNothingUnlocked = errors.New("nothing to withdraw yet")
	ErrAlreadyBound    = errors.New("operator is bound already, for ever")
	ErrBinding         = errors.New("binding not signed by the operator for this owner")
	ErrNotOwner        = errors.New("not the owner's to do")
	ErrRetired         = errors.New("not the owner's current operator")
	ErrJailed          = errors.New("operator is jailed: it was slashed and never works again")
	ErrRegistered      = errors.New("operator is registered already")
	ErrNotRegistered   = errors.New("operator is not registered for the role")
	ErrModels          = errors.New("bad list of models")
	ErrVRFKey          = errors.New("not a compressed secp256k1 key of 33 bytes")
	ErrUnchanged       = errors.New("the pool already has the operator's weight")
	ErrStalePath       = errors.New("the pool changed meanwhile: fetch the path again")
	ErrPoolFull        = errors.New("the model's pool has no free slot")
	ErrNotFrozen       = errors.New("the epoch has not begun")
	ErrNotDrawn        = errors.New("not the draw of the chain")
	ErrAlreadyStored   = errors.New("the epoch's word is stored already")
	ErrTooEarly        = errors.New("the beacon block is not there yet")
	ErrTooLate         = errors.New("the beacon block's hash is forgotten: the epoch stays void")
	ErrHeader          = errors.New("not the header of the beacon block")
	ErrEscrow          = errors.New("the escrow cannot pay it: the coordinator must deposit more")
	ErrNotClosable     = errors.New("the escrow cannot be withdrawn yet")
	ErrUnknownOperator = errors.New("operator is bound to no owner: register it first")
	ErrVoucherSigner   = errors.New("voucher not signed by its coordinator")
	ErrStaleVoucher    = errors.New("voucher settled already, or an older one than the last settled")
	ErrVoucherSum      = errors.New("voucher's amounts do not add up to what was settled before it")
	ErrConsumed        = errors.New("this evidence was used already")
	ErrNoOffence       = errors.New("evidence of no offence")
	ErrEvidenceSigner  = errors.New("evidence not signed by the operator it names")
	ErrNotCanonical    = errors.New("not the canonical encoding of a message")
	ErrSignature       = errors.New("malformed signature")
)

// meaning of each custom error a user can run into.
var meaning = map[string]error{
	"ERC20InsufficientBalance":    ErrBalance,
	"ERC20InsufficientAllowance":  ErrAllowance,
	"BelowMinimum":                ErrMinimumStake,
	"NotEnoughBonded":             ErrNotEnoughStake,
	"UnbondQueueFull":             ErrUnbondQueue,
	"NothingToWithdraw":           ErrNothingUnlocked,
	"AlreadyBound":                ErrAlreadyBound,
	"BadBinding":                  ErrBinding,
	"NotOwner":                    ErrNotOwner,
	"NotOwnerOrOperator":          ErrNotOwner,
	"NotCoordinatorOwner":         ErrNotOwner,
	"NotCurrentOperator":          ErrRetired,
	"OperatorJailed":              ErrJailed,
	"AlreadyRegistered":           ErrRegistered,
	"NotRegistered":               ErrNotRegistered,
	"BadModelCount":               ErrModels,
	"ModelAlreadyAdded":           ErrModels,
	"ModelNotAdded":               ErrModels,
	"BadVrfKey":                   ErrVRFKey,
	"Unchanged":                   ErrUnchanged,
	"StalePath":                   ErrStalePath,
	"PoolFull":                    ErrPoolFull,
	"NotFrozen":                   ErrNotFrozen,
	"NotDrawn":                    ErrNotDrawn,
	"NotInPool":                   ErrNotDrawn,
	"WrongWinnerCount":            ErrNotDrawn,
	"TooManyRanks":                ErrNotDrawn,
	"AlreadyStored":               ErrAlreadyStored,
	"TooEarly":                    ErrTooEarly,
	"TooLate":                     ErrTooLate,
	"WrongHeader":                 ErrHeader,
	"BadHeader":                   ErrHeader,
	"EscrowShort":                 ErrEscrow,
	"NotEnoughEscrow":             ErrEscrow,
	"NotClosable":                 ErrNotClosable,
	"UnknownOperator":             ErrUnknownOperator,
	"NotBound":                    ErrUnknownOperator,
	"BadVoucherSigner":            ErrVoucherSigner,
	"StaleIndex":                  ErrStaleVoucher,
	"CumulativeMismatch":          ErrVoucherSum,
	"AlreadyConsumed":             ErrConsumed,
	"SameMessage":                 ErrNoOffence,
	"DifferentKeys":               ErrNoOffence,
	"SignerMismatch":              ErrEvidenceSigner,
	"NotCanonical":                ErrNotCanonical,
	"ECDSAInvalidSignature":       ErrSignature,
	"ECDSAInvalidSignatureLength": ErrSignature,
	"ECDSAInvalidSignatureS":      ErrSignature,
}

// Revert is a contract's refusal. errors.Is finds both ErrReverted and the
// meaning of its custom error.
type Revert struct {
	Name string // of the custom error; empty for a plain text
	Text string // its arguments, or the text
}

func (r *Revert) Error() string {
	if m := meaning[r.Name]; m != nil {
		return m.Error() + " (" + r.detail() + ")"
	}
	return ErrReverted.Error() + ": " + r.detail()
}

func (r *Revert) detail() string {
	if r.Name == "" || r.Text == "" {
		return r.Name + r.Text
	}
	return r.Name + ": " + r.Text
}

func (r *Revert) Unwrap() []error {
	if m := meaning[r.Name]; m != nil {
		return []error{ErrReverted, m}
	}
	return []error{ErrReverted}
}

// customErrors of all contracts by selector.
var customErrors = func() map[[4]byte]abi.Error {
	m := make(map[[4]byte]abi.Error)
	for _, data := range contractData {
		parsed, err := data.ParseABI()
		if err != nil {
			panic("client: generated ABI: " + err.Error())
		}
		for _, e := range parsed.Errors {
			m[[4]byte(e.ID[:4])] = e
		}
	}
	return m
}()

// revertOf makes a Revert of an RPC error that carries one; others stay.
func revertOf(err error) error {
	var with rpc.DataError
	if !errors.As(err, &with) {
		return err
	}
	text, ok := with.ErrorData().(string)
	if !ok {
		return err
	}
	data, bad := hexutil.Decode(text)
	if bad != nil {
		return err
	}
	return decodeRevert(data, err)
}

// decodeRevert reads revert data; other is the error if there is nothing to read.
func decodeRevert(data []byte, other error) error {
	if len(data) < 4 {
		return fmt.Errorf("%w: %w", ErrReverted, other)
	}
	if e, ok := customErrors[[4]byte(data[:4])]; ok {
		values, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			return &Revert{Name: e.Name, Text: "arguments are not readable"}
		}
		var words []string
		for i, v := range values {
			words = append(words, e.Inputs[i].Name+" "+show(e.Inputs[i].Name, v))
		}
		return &Revert{Name: e.Name, Text: strings.Join(words, ", ")}
	}
	if text, err := abi.UnpackRevert(data); err == nil {
		return &Revert{Text: text}
	}
	return &Revert{Text: "unknown error " + hexutil.Encode(data[:4])}
}

// amounts are the arguments that count base units.
var amounts = map[string]bool{
	"bonded": true, "minimum": true, "amount": true, "balance": true, "needed": true, "allowance": true,
	"cumulative": true, "settled": true, "bounty": true, "taken": true,
}

func show(name string, v any) string {
	switch v := v.(type) {
	case *big.Int:
		if amounts[name] {
			return CAI(v)
		}
	case common.Address:
		return strings.ToLower(v.Hex())
	case []byte:
		return hexutil.Encode(v)
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.Array && r.Type().Elem().Kind() == reflect.Uint8 {
		return fmt.Sprintf("0x%x", v)
	}
	return fmt.Sprint(v)
}

// CAI writes base units as CAI, exactly: "20000 CAI", "0.5 CAI".
func CAI(units *big.Int) string {
	whole, part := new(big.Int).QuoRem(units, big.NewInt(1e18), new(big.Int))
	if part.Sign() == 0 {
		return whole.String() + " CAI"
	}
	return whole.String() + "." + strings.TrimRight(fmt.Sprintf("%018d", part), "0") + " CAI"
}
