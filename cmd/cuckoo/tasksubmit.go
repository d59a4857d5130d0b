package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/cmd/node"
)

const maxPrompt = 4 << 20 // bytes read from standard input

// submitFlags are the parameters of an output.
type submitFlags struct {
	model, seed string
	maxTokens   uint32
	temperature float64
	stop        []string
	raw         bool
}

func newTaskSubmit(api *apiFlags) *cobra.Command {
	var f submitFlags
	cmd := &cobra.Command{
		Use:   "submit PROMPT",
		Short: "Ask for an output without waiting for it",
		Long: `Sends a prompt and prints the id of the request. PROMPT "-" is read from standard
input. The prompt is one message of a chat, or, with --raw, text to be continued.`,
		Example: `  cuckoo task submit "Tell me a story about a brave fox." --network net/network.json
  cuckoo task wait req-5f0c... --network net/network.json
  cuckoo task submit "Once upon a time" --raw --seed 7 --max-tokens 64 --json`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			prompt, err := readPrompt(cmd.InOrStdin(), a[0])
			if err != nil {
				return err
			}
			e, err := api.endpoint()
			if err != nil {
				return err
			}
			if f.model == "" {
				if f.model, err = firstModel(cmd.Context(), e); err != nil {
					return err
				}
			}
			path, body, err := f.body(cmd, prompt)
			if err != nil {
				return err
			}
			var r node.Request
			if err := e.post(cmd.Context(), path, body, &r); err != nil {
				if isStatus(err, http.StatusNotFound) {
					err = hint(err, "is that a coordinator, and does it serve the model? see 'cuckoo status'")
				}
				return err
			}
			return show(cmd, r, func(w io.Writer) {
				fmt.Fprintf(w, "%s\nwait for it with 'cuckoo task wait %s'\n", r.ID, r.ID)
			})
		},
	}
	fl := cmd.Flags()
	fl.StringVar(&f.model, "model", "", "model, by name or id (default: the coordinator's first)")
	fl.Uint32Var(&f.maxTokens, "max-tokens", 0, "most tokens of output (default: as many as the model and the network allow)")
	fl.Float64Var(&f.temperature, "temperature", 1, "0 always takes the likeliest token")
	fl.StringVar(&f.seed, "seed", "", "seed of the sampling, a 64-bit integer (default: the coordinator chooses)")
	fl.StringArrayVar(&f.stop, "stop", nil, "text that ends the output, as often as needed")
	fl.BoolVar(&f.raw, "raw", false, "continue the prompt itself, without the model's chat template")
	return cmd
}

func readPrompt(in io.Reader, arg string) (string, error) {
	if arg != "-" {
		return arg, nil
	}
	data, err := io.ReadAll(io.LimitReader(in, maxPrompt+1))
	if err == nil && len(data) > maxPrompt {
		err = fmt.Errorf("prompt: longer than %d bytes", maxPrompt)
	}
	return string(data), err
}

// body is the call that the flags describe; what was not given is left to the
// coordinator.
func (f *submitFlags) body(cmd *cobra.Command, prompt string) (path string, body map[string]any, err error) {
	body = map[string]any{"model": f.model}
	if f.raw {
		path, body["prompt"] = "/cuckoo/v1/tasks/completion", prompt
	} else {
		path, body["messages"] = "/cuckoo/v1/tasks/chat", []map[string]string{{"role": "user", "content": prompt}}
	}
	if cmd.Flags().Changed("max-tokens") {
		body["max_tokens"] = f.maxTokens
	}
	if cmd.Flags().Changed("temperature") {
		body["temperature"] = f.temperature
	}
	if f.seed != "" {
		seed, ok := new(big.Int).SetString(f.seed, 10)
		if !ok || !seed.IsInt64() && !seed.IsUint64() {
			return "", nil, hint(fmt.Errorf("--seed: %.60q is no 64-bit integer (%w)", f.seed, errUsage), "try --seed 7")
		}
		body["seed"] = json.Number(seed.String())
	}
	if len(f.stop) > 0 {
		body["stop"] = f.stop
	}
	return path, body, nil
}

// firstModel is the coordinator's default model.
func firstModel(ctx context.Context, e endpoint) (string, error) {
	var list struct {
		Data []struct {
			ID string `json:"id"`
		} `json:"data"`
	}
	if err := e.get(ctx, "/v1/models", &list); err != nil {
		if isStatus(err, http.StatusNotFound) {
			err = hint(err, "that node is no coordinator: name one with --api URL")
		}
		return "", err
	}
	if len(list.Data) == 0 {
		return "", errors.New("the coordinator serves no model")
	}
	return list.Data[0].ID, nil
}
