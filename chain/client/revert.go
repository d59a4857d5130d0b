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
	"github.com/cuckoo-network/cuckoo/chain/bindings/models"
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
	&beacon.BeaconMetaData, &models.ModelRegistryMetaData, &channels.ChannelsMetaData, &slasher.SlasherMetaData,
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
	"effective": true, "minimum": true, "amount": true, "balance": true, "needed": true, "available": true, "allowance": true,
	"cumulative": true, "settled": true, "bounty": true, "taken": true, "have": true, "want": true,
}

func show(name string, v any) string {
	switch v := v.(type) {
	case *big.Int:
		if amounts[name] && v.BitLen() < 200 { // more is "all of it"
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
