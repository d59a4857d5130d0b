package main

import (
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/dustin/go-humanize"
	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/inference"
)

// errModelID reports a file that is another model than the one expected.
var errModelID = errors.New("another model")

// modelView is what the commands say of a model file.
type modelView struct {
	File          string         `json:"file"`
	ModelID       string         `json:"model_id"`
	WeightRoot    string         `json:"weight_root"`
	Name          string         `json:"name"`
	Architecture  string         `json:"architecture"`
	Quantization  map[string]int `json:"quantization"` // matrices of each type
	Layers        int            `json:"layers"`
	Width         int            `json:"width"`
	FFN           int            `json:"ffn"`
	Heads         int            `json:"heads"`
	KVHeads       int            `json:"kv_heads"`
	HeadDim       int            `json:"head_dim"`
	Window        int            `json:"window,omitempty"`
	Context       int            `json:"context"`
	Vocab         int            `json:"vocab"`
	Tokenizer     string         `json:"tokenizer"`
	Template      bool           `json:"chat_template"`
	WeightBytes   int64          `json:"weight_bytes"`
	ThousandBytes int64          `json:"cache_bytes_1000_tokens"`
	ContextBytes  int64          `json:"cache_bytes_context"`
	Seconds       float64        `json:"seconds"` // to open it
	Cache         string         `json:"cache"`
	Rebuilt       string         `json:"rebuilt,omitempty"` // why the packed file was made anew
}

// view opens a model file by way of the cache and describes it.
func (c *cacheFlag) view(cmd *cobra.Command, path string) (v modelView, err error) {
	start := time.Now()
	var warnings []string
	m, err := c.open(cmd, path, inference.Warn(func(message string) {
		warnings = append(warnings, message)
		fmt.Fprintln(cmd.ErrOrStderr(), "warning:", message)
	}))
	if err != nil {
		return v, err
	}
	defer func() { err = errors.Join(err, m.Close()) }()
	i := m.Info()
	return modelView{
		File: path, ModelID: hex.EncodeToString(i.ID[:]), WeightRoot: hex.EncodeToString(i.WeightRoot[:]), Name: i.Name,
		Architecture: i.Architecture, Quantization: i.Quantization, Layers: i.Layers, Width: i.Width, FFN: i.FFN,
		Heads: i.Heads, KVHeads: i.KVHeads, HeadDim: i.HeadDim, Window: i.Window, Context: i.Context, Vocab: i.Vocab,
		Tokenizer: i.Tokenizer, Template: i.Template,
		WeightBytes: i.WeightBytes, ThousandBytes: m.CacheBytes(min(1000, i.Context)), ContextBytes: i.CacheBytes,
		Seconds: time.Since(start).Seconds(), Cache: c.dir, Rebuilt: strings.Join(warnings, "; "),
	}, nil
}

func newModelImport() *cobra.Command {
	var cache cacheFlag
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Pack a model file into the cache, so that it starts quickly",
		Long: `Brings a GGUF file into the form that the engine runs and keeps it in the cache.
Every command that opens the file does the same when it has to; the file itself
stays where it is and is still needed.`,
		Example: `  cuckoo model import gemma.gguf`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			v, err := cache.view(cmd, a[0])
			if err != nil {
				return err
			}
			return show(cmd, v, func(w io.Writer) {
				facts(w, fact{"model id", v.ModelID}, fact{"name", v.Name}, fact{"packed", humanize.Bytes(uint64(v.WeightBytes)) + " in " + v.Cache},
					fact{"time", fmt.Sprintf("%.1f s", v.Seconds)})
			})
		},
	}
	cache.add(cmd)
	return cmd
}

func newModelList() *cobra.Command {
	var cache cacheFlag
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the models in the cache",
		Long:    `Lists the packed models in the cache. Any of them may be deleted: it is made again from its GGUF file.`,
		Example: `  cuckoo model list --json`,
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			list, err := inference.Cached(cache.dir)
			if err != nil {
				return hint(fmt.Errorf("--cache: %w", err), "name the folder that 'cuckoo model import --cache' was given")
			}
			type row struct {
				ModelID      string    `json:"model_id"`
				Architecture string    `json:"architecture"`
				Name         string    `json:"name"`
				Bytes        int64     `json:"bytes"`
				Made         time.Time `json:"made"`
				GGUF         string    `json:"gguf_sha256"`
				Path         string    `json:"path"`
			}
			out := []row{}
			for _, p := range list {
				out = append(out, row{p.ID, p.Arch, p.Name, p.Bytes, p.Made.UTC().Truncate(time.Second), p.GGUF, p.Path})
			}
			return show(cmd, out, func(w io.Writer) {
				if len(out) == 0 {
					fmt.Fprintf(w, "none in %s: 'cuckoo model import FILE' packs one\n", cache.dir)
					return
				}
				var body []table.Row
				for _, r := range out {
					body = append(body, table.Row{r.ModelID, r.Architecture, oneLine(r.Name), humanize.Bytes(uint64(r.Bytes)), r.GGUF[:12]})
				}
				rows(w, table.Row{"model id", "architecture", "name", "packed", "gguf sha256"}, body...)
			})
		},
	}
	cache.add(cmd)
	return cmd
}

func newModelShow() *cobra.Command {
	var cache cacheFlag
	cmd := &cobra.Command{
		Use:   "show FILE",
		Short: "Print what a model file is and the memory it needs",
		Long: `Prints the architecture, quantization and model id of a GGUF file, and the memory
that its weights and the keys and values of a task need.`,
		Example: `  cuckoo model show gemma.gguf --json`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			v, err := cache.view(cmd, a[0])
			if err != nil {
				return err
			}
			return show(cmd, v, func(w io.Writer) { v.print(w) })
		},
	}
	cache.add(cmd)
	return cmd
}

func (v *modelView) print(w io.Writer) {
	var types []string
	for _, t := range slices.SortedFunc(maps.Keys(v.Quantization), func(a, b string) int {
		return cmp.Or(v.Quantization[b]-v.Quantization[a], strings.Compare(a, b))
	}) {
		types = append(types, fmt.Sprintf("%s (%d)", t, v.Quantization[t]))
	}
	template := "none: prompts are plain text"
	if v.Template {
		template = "yes"
	}
	attention := fmt.Sprintf("%d heads of %d, %d for keys and values", v.Heads, v.HeadDim, v.KVHeads)
	if v.Window > 0 {
		attention += fmt.Sprintf("; local layers see %d tokens", v.Window)
	}
	facts(w,
		fact{"model id", v.ModelID},
		fact{"name", oneLine(v.Name)},
		fact{"architecture", v.Architecture},
		fact{"quantization", strings.Join(types, ", ")},
		fact{"shape", fmt.Sprintf("%d layers of width %d, feed-forward %d", v.Layers, v.Width, v.FFN)},
		fact{"attention", attention},
		fact{"context", fmt.Sprintf("%d tokens", v.Context)},
		fact{"tokenizer", fmt.Sprintf("%s, %d tokens", v.Tokenizer, v.Vocab)},
		fact{"chat template", template},
		fact{"memory: weights", humanize.Bytes(uint64(v.WeightBytes))},
		fact{"memory: a task", fmt.Sprintf("%s for %d tokens, %s for a full context", humanize.Bytes(uint64(v.ThousandBytes)), min(1000, v.Context), humanize.Bytes(uint64(v.ContextBytes)))},
		fact{"weight root", v.WeightRoot},
	)
}

func newModelVerify() *cobra.Command {
	var cache cacheFlag
	var id string
	cmd := &cobra.Command{
		Use:   "verify FILE",
		Short: "Check the packed form of a model file, and its id, from scratch",
		Long: `Checks every byte of the packed file against its hashes, then imports the GGUF
file once more, past the cache, and compares the model ids. A packed file that is
broken is made anew and reported. With --id the model must also be that one. Exit
0 if all is well, 1 if not.`,
		Example: `  cuckoo model verify gemma.gguf
  cuckoo model verify gemma.gguf --id d18f257b588b...`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			v, err := cache.view(cmd, a[0])
			if err != nil {
				return err
			}
			m, err := inference.OpenContext(cmd.Context(), a[0], inference.Progress(importProgress(cmd)))
			if err != nil {
				return modelHint(err)
			}
			fresh := m.ID()
			if err := m.Close(); err != nil {
				return err
			}
			result := struct {
				File    string `json:"file"`
				ModelID string `json:"model_id"`
				Valid   bool   `json:"valid"`
				Rebuilt string `json:"rebuilt,omitempty"`
				Error   string `json:"error,omitempty"`
			}{File: a[0], ModelID: v.ModelID, Rebuilt: v.Rebuilt}
			switch got := hex.EncodeToString(fresh[:]); {
			case got != v.ModelID:
				err = hint(fmt.Errorf("%w: the cache says %s, the file is %s", errModelID, v.ModelID, got), "delete %s and import the file again", cache.dir)
			case id != "" && !strings.EqualFold(id, got):
				err = hint(fmt.Errorf("%w: the file is %s, not %s", errModelID, got, id), "fetch the file that the id belongs to")
			}
			if result.Valid = err == nil; err != nil {
				result.Error = err.Error()
			}
			return errors.Join(show(cmd, result, func(w io.Writer) {
				if result.Valid {
					fmt.Fprintf(w, "valid: %s is model %s\n", a[0], v.ModelID)
				}
			}), err)
		},
	}
	cache.add(cmd)
	cmd.Flags().StringVar(&id, "id", "", "model id that the file must have")
	return cmd
}
