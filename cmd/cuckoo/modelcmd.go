package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/measure"
	"github.com/cuckoo-network/cuckoo/inference/measure/llamacpp"
)

func newModel() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "model",
		Short: "Import, list, show, verify, measure and describe model files",
		Long: `Models are GGUF files of the architectures llama, qwen2, qwen3 and gemma3. The
engine runs a file in a packed form that it makes once and keeps in a cache; the
packed form is derived data and may be deleted at any time. The model id, which
tasks and results name, is a function of the file alone: the same on every
machine.`,
		Example: `  cuckoo model import gemma.gguf
  cuckoo model show gemma.gguf
  cuckoo model bench gemma.gguf --against llama.cpp/build/bin/llama-bench
  cuckoo model quality gemma.gguf --text book.txt --against llama.cpp/build/bin/llama-perplexity`,
	}
	cmd.AddCommand(newModelImport(), newModelList(), newModelShow(), newModelVerify(), newModelBench(), newModelQuality(), newModelRandom(),
		newModelEntries(), newModelRegister(), newModelEndorse())
	return cmd
}

// modelCache is the folder of packed models unless a flag says otherwise.
func modelCache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = home()
	}
	return filepath.Join(dir, "cuckoo", "models")
}

// cacheFlag names the folder of packed models.
type cacheFlag struct{ dir string }

func (c *cacheFlag) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.dir, "cache", modelCache(), "folder of packed models")
}

// threadsFlag bounds the processors.
type threadsFlag struct{ n int }

func (t *threadsFlag) add(cmd *cobra.Command) {
	cmd.Flags().IntVar(&t.n, "threads", runtime.GOMAXPROCS(0), "processors to use")
}

func (t *threadsFlag) check() error {
	if t.n < 1 {
		return hint(fmt.Errorf("--threads: %d (%w)", t.n, errUsage), "use at least one")
	}
	return nil
}

// deviceFlag says what runs a model.
type deviceFlag struct{ name string }

func (d *deviceFlag) add(cmd *cobra.Command, usual string) {
	cmd.Flags().StringVar(&d.name, "device", usual, "what runs the model: auto (graphics cards, or else the processors), cpu, cuda (all cards) or cuda:0, cuda:1, ...")
}

// open opens a model file by way of the cache.
func (c *cacheFlag) open(cmd *cobra.Command, path string, opts ...inference.Option) (*inference.Model, error) {
	m, err := inference.OpenContext(cmd.Context(), path, append(opts, inference.Cache(c.dir), inference.Progress(importProgress(cmd)))...)
	return m, modelHint(err)
}

// modelHint adds the next step to errors about model files.
func modelHint(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, os.ErrNotExist):
		return hint(err, "give the path of a GGUF file")
	case errors.Is(err, inference.ErrParams):
		return hint(fmt.Errorf("%w (%w)", err, errUsage), "see --help of the command")
	case errors.Is(err, inference.ErrDevice):
		return hint(err, "'cuckoo doctor' lists the cards; --device cpu runs the model on the processors")
	case errors.Is(err, inference.ErrUnknownArchitecture):
		return hint(err, "the engine runs llama, qwen2, qwen3 and gemma3: take a model of one of them")
	case errors.Is(err, inference.ErrUnsupportedType):
		return hint(err, "convert the file, for example with llama-quantize to Q8_0")
	case errors.Is(err, inference.ErrMalformed):
		return hint(err, "give a GGUF file; if it is one, fetch it again")
	case errors.Is(err, llamacpp.ErrTool):
		return hint(err, "--against takes a working tool of llama.cpp: llama-bench for bench, llama-perplexity for quality")
	case errors.Is(err, measure.ErrLength):
		return hint(err, "use smaller numbers of tokens")
	case errors.Is(err, measure.ErrText):
		return hint(err, "give a longer text, or a smaller --context")
	}
	return err
}

// importProgress tells how far an import is: on a terminal in one line that
// changes, elsewhere every ten seconds.
func importProgress(cmd *cobra.Command) func(done, total int64) {
	w := cmd.ErrOrStderr()
	f, ok := w.(*os.File)
	live := ok && term.IsTerminal(int(f.Fd()))
	last := time.Now()
	return func(done, total int64) {
		every := 10 * time.Second
		if live {
			every = 100 * time.Millisecond
		}
		switch {
		case done == total && live:
			fmt.Fprint(w, "\r\x1b[K")
		case time.Since(last) < every:
		case live:
			fmt.Fprintf(w, "\rimporting: %d%%", 100*done/max(1, total))
			last = time.Now()
		default:
			fmt.Fprintf(w, "importing: %d%%\n", 100*done/max(1, total))
			last = time.Now()
		}
	}
}
