package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/chain/client"
	"github.com/cuckoo-network/cuckoo/chain/client/rpcpool"
	"github.com/cuckoo-network/cuckoo/cmd/node/config"
	"github.com/cuckoo-network/cuckoo/cmd/node/keys"
)

// dialPatience is how long a command waits for a chain RPC that does not answer.
const dialPatience = 8 * time.Second

// Bounds of a call to a node's or a faucet's HTTP endpoint.
const (
	callTimeout = time.Minute // a faucet waits for its payment's block
	maxAnswer   = 16 << 20
)

// networkFlag names the network file of a command.
type networkFlag struct{ path string }

func (n *networkFlag) add(cmd *cobra.Command) {
	cmd.PersistentFlags().StringVar(&n.path, "network", "network.json", "network file")
}

func (n *networkFlag) load() (*config.Network, error) {
	network, err := config.Load(n.path)
	return network, hint(err, "name the network file with --network FILE")
}

// dial loads the network file and connects to its chain, whose contracts must
// be those of the file.
func (n *networkFlag) dial(ctx context.Context) (*config.Network, *client.Client, error) {
	network, err := n.load()
	if err != nil {
		return nil, nil, err
	}
	c, err := client.Dial(ctx, network.Endpoints(), client.Config{
		ChainID: network.ChainID, Contracts: network.Contracts, DeployBlock: network.DeployBlock, Patience: dialPatience,
	})
	if err != nil {
		return nil, nil, chainHint(err, n.path)
	}
	if err := sameContracts(ctx, c, network); err != nil {
		c.Close()
		return nil, nil, chainHint(err, n.path)
	}
	return network, c, nil
}

// sameContracts holds the contracts against the network file.
func sameContracts(ctx context.Context, c *client.Client, network *config.Network) error {
	err := c.Check(ctx, network.Epoch)
	if errors.Is(err, client.ErrReverted) { // it does not know the question
		return fmt.Errorf("%w: a contract is another one than the file says", client.ErrOtherNetwork)
	}
	if err != nil {
		return firstOf{err}
	}
	return nil
}

// firstOf shows the first of several errors that say much the same.
type firstOf struct{ error }

func (f firstOf) Error() string {
	first, _, _ := strings.Cut(f.error.Error(), "\n")
	return first
}

func (f firstOf) Unwrap() error { return f.error }

// chainHint adds the next step to what a chain refused or did not answer.
func chainHint(err error, networkFile string) error {
	var h hinted
	if errors.As(err, &h) {
		return err
	}
	for _, h := range []struct {
		of   error
		step string
	}{
		{rpcpool.ErrUnavailable, "is the chain running? 'cuckoo doctor --network " + networkFile + "' looks at each part"},
		{rpcpool.ErrWrongChain, "use the network file of that chain, or the RPC of this one"},
		{client.ErrOtherNetwork, "the network was founded anew: fetch its new network file"},
		{client.ErrNoContract, "the network was founded anew: fetch its new network file"},
		{client.ErrFunds, "get gas coin with 'cuckoo faucet ADDRESS --network " + networkFile + "'"},
		{client.ErrBalance, "get CAI with 'cuckoo faucet ADDRESS --network " + networkFile + "', or name a smaller amount"},
		{client.ErrMinimumStake, "stake more with 'cuckoo stake deposit AMOUNT --key OWNER'"},
		{client.ErrNotEnoughStake, "see 'cuckoo stake status'"},
		{client.ErrLocked, "see until when with 'cuckoo stake status'"},
		{client.ErrUnbondQueue, "take what is unlocked with 'cuckoo stake claim', or wait for the oldest ('cuckoo stake status')"},
		{client.ErrWornOut, "stake on another account, or with another owner key"},
		{client.ErrOwnStake, "unbond it with 'cuckoo stake unbond', and stake anew"},
		{client.ErrRedelegations, "see when one runs out with 'cuckoo stake status'"},
		{client.ErrNoOperator, "name an operator that is bound ('cuckoo stake status OPERATOR' looks at one)"},
		{client.ErrCommission, "see the cap with 'cuckoo network show'"},
		{client.ErrNotDescribed, "list the entries with 'cuckoo model entries MODEL'"},
		{client.ErrNoAccount, "bind an operator with 'cuckoo register' first"},
		{client.ErrNotClosable, "see when with 'cuckoo escrow status OPERATOR'"},
		{client.ErrEscrow, "put CAI into it with 'cuckoo escrow deposit AMOUNT'"},
		{client.ErrRevealLate, "give the command again: it commits anew"},
		{client.ErrEvidenceWindow, "nothing is left to do: the window for evidence of that epoch is over"},
		{client.ErrGasPrice, "wait until gas costs less"},
		{client.ErrNothingUnlocked, "see when with 'cuckoo stake status'"},
		{client.ErrJailed, "bind another operator key with 'cuckoo register --replace'; a voter stakes on another operator"},
		{client.ErrConsumed, "nothing is left to do: the offender was slashed for it ('cuckoo stake status OFFENDER')"},
		{client.ErrUnknownOperator, "register it first with 'cuckoo register'"},
	} {
		if errors.Is(err, h.of) {
			return hint(err, "%s", h.step)
		}
	}
	return err
}

// signer opens an account key for the flag of the given name.
func (k *keyFlags) signer(cmd *cobra.Command, flag, nameOrPath string) (*keys.Signer, error) {
	if nameOrPath == "" {
		return nil, hint(fmt.Errorf("--%s: no key is named (%w)", flag, errUsage), "list keys with 'cuckoo key list', make one with 'cuckoo key new NAME'")
	}
	key, err := k.load(cmd, nameOrPath)
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", flag, err)
	}
	s, err := key.Signer()
	if err != nil {
		return nil, hint(fmt.Errorf("--%s: %w", flag, err), "name a key of kind account ('cuckoo key list')")
	}
	return s, nil
}

// apiFlags say which node a command talks to.
type apiFlags struct{ network, url, dir, keyFile string }

func (a *apiFlags) add(cmd *cobra.Command) {
	f := cmd.PersistentFlags()
	f.StringVar(&a.network, "network", "network.json", "network file, whose api is asked by default")
	f.StringVar(&a.url, "api", "", "URL of the node's API, instead of the network file's")
	f.StringVar(&a.dir, "dir", "", "folder of a node on this machine, which is asked instead")
	f.StringVar(&a.keyFile, "api-key-file", "", "file with the API's key, if it has one")
}

// endpoint is the node that the flags name.
func (a *apiFlags) endpoint() (endpoint, error) {
	e := endpoint{base: a.url}
	switch {
	case a.url != "" && a.dir != "":
		return e, hint(fmt.Errorf("--api and --dir both name a node (%w)", errUsage), "give one of them")
	case a.dir != "":
		data, err := os.ReadFile(filepath.Join(a.dir, "api"))
		if err != nil {
			return e, hint(fmt.Errorf("--dir: no node has written its API there: %w", err), "is the node running? give its API with --api URL")
		}
		e.base = strings.TrimSpace(string(data))
	case a.url == "":
		network, err := config.Load(a.network)
		if err != nil {
			return e, hint(err, "name the node with --api URL or --dir NODE_DIR, or its network with --network FILE")
		}
		if e.base = network.API; e.base == "" {
			return e, hint(fmt.Errorf("%s names no api", a.network), "name the node with --api URL or --dir NODE_DIR")
		}
	}
	if !strings.HasPrefix(e.base, "http://") && !strings.HasPrefix(e.base, "https://") {
		return e, hint(fmt.Errorf("API %.200q is no URL (%w)", e.base, errUsage), "it looks like %s", "http://"+config.DefaultAPI)
	}
	e.base = strings.TrimRight(e.base, "/")
	if a.keyFile != "" {
		key, err := keys.Password(a.keyFile, nil)
		if err != nil {
			return e, fmt.Errorf("--api-key-file: %w", err)
		}
		e.key = key
	}
	return e, nil
}

// errNotReached: nobody answered at a URL.
var errNotReached = errors.New("not reached")

// statusError is an HTTP answer that is no success.
type statusError struct {
	url     string
	status  int
	message string
}

func (e *statusError) Error() string {
	return fmt.Sprintf("%s answered %d %s: %s", e.url, e.status, http.StatusText(e.status), e.message)
}

// endpoint speaks JSON over HTTP with one server.
type endpoint struct{ base, key string }

func (e endpoint) get(ctx context.Context, path string, into any) error {
	return e.call(ctx, http.MethodGet, path, nil, into)
}

func (e endpoint) post(ctx context.Context, path string, body, into any) error {
	return e.call(ctx, http.MethodPost, path, body, into)
}

func (e endpoint) call(ctx context.Context, method, path string, body, into any) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	var send io.Reader
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			return err
		}
		send = bytes.NewReader(data)
	}
	url := e.base + path
	req, err := http.NewRequestWithContext(ctx, method, url, send)
	if err != nil {
		return err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if e.key != "" {
		req.Header.Set("Authorization", "Bearer "+e.key)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return hint(fmt.Errorf("%s: %w: %w", url, errNotReached, err), "is it running, and is this its address? ('cuckoo doctor')")
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w: %w", url, errNotReached, err)
	case len(data) > maxAnswer:
		return fmt.Errorf("%s: the answer is longer than %d bytes", url, maxAnswer)
	case resp.StatusCode == http.StatusUnauthorized:
		return hint(&statusError{url, resp.StatusCode, apiMessage(data)}, "give the API's key with --api-key-file FILE")
	case resp.StatusCode/100 != 2:
		message := strings.TrimSpace(apiMessage(data))
		if len(message) > 500 {
			message = strings.TrimSpace(message[:500]) + " ..."
		}
		return &statusError{url, resp.StatusCode, message}
	}
	if err := json.Unmarshal(data, into); err != nil {
		return hint(fmt.Errorf("%s: the answer is not what a node of this version says: %w", url, err), "is this the address of a cuckoo node?")
	}
	return nil
}

// isStatus reports an HTTP answer with the given status.
func isStatus(err error, status int) bool {
	var s *statusError
	return errors.As(err, &s) && s.status == status
}
