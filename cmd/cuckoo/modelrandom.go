package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/dustin/go-humanize"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/inference/random"
)

func newModelRandom() *cobra.Command {
	var shape, typ, out string
	var seed uint64
	types := slices.Sorted(maps.Keys(random.Types))
	cmd := &cobra.Command{
		Use:   "random --out FILE",
		Short: "Write a model with random weights, to measure speed with",
		Long: `Writes a GGUF file with random weights in the shape of a real model: what it says
is noise, but it takes as long as the real one. The same shape, type and seed give
the same bytes on every machine, so that a speed can be measured again elsewhere.

Shapes: ` + strings.Join(random.Shapes(), ", ") + `
Types:  ` + strings.Join(types, ", "),
		Example: `  cuckoo model random --shape llama-390m --type Q8_0 --out speed.gguf
  cuckoo model bench speed.gguf`,
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			kind, known := random.Types[typ]
			if !known {
				return hint(fmt.Errorf("--type: %q (%w)", typ, errUsage), "use one of %s", strings.Join(types, ", "))
			}
			c, known := random.Shape(shape, kind)
			if !known {
				return hint(fmt.Errorf("--shape: %q (%w)", shape, errUsage), "use one of %s", strings.Join(random.Shapes(), ", "))
			}
			if out == "" {
				return hint(fmt.Errorf("--out is missing (%w)", errUsage), "name the file to write")
			}
			c.Seed = seed
			size, _, err := random.Size(c)
			if err != nil {
				return err
			}
			if err := writeRandom(cmd.Context(), out, c); err != nil {
				return err
			}
			v := struct {
				File  string `json:"file"`
				Shape string `json:"shape"`
				Type  string `json:"type"`
				Seed  uint64 `json:"seed"`
				Bytes int64  `json:"bytes"`
			}{out, shape, typ, seed, size}
			return show(cmd, v, func(w io.Writer) { fmt.Fprintf(w, "%s: %s in %s, %s\n", out, shape, typ, humanize.Bytes(uint64(size))) })
		},
	}
	cmd.Flags().StringVar(&shape, "shape", "llama-390m", "shape of the model")
	cmd.Flags().StringVar(&typ, "type", "Q8_0", "tensor type of the matrices")
	cmd.Flags().Uint64Var(&seed, "seed", 1, "seed of the weights")
	cmd.Flags().StringVar(&out, "out", "", "file to write; it must not exist")
	return cmd
}

func writeRandom(ctx context.Context, path string, c random.Config) (err error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return hint(err, "choose a name that is free in a folder that exists")
	}
	defer func() {
		if err = errors.Join(err, f.Close()); err != nil {
			err = errors.Join(err, os.Remove(path))
		}
	}()
	w := bufio.NewWriterSize(f, 1<<20)
	if err := random.Write(untilDone{ctx, w}, c); err != nil {
		return err
	}
	return w.Flush()
}

// untilDone is a writer that fails when ctx ends.
type untilDone struct {
	ctx context.Context
	w   io.Writer
}

func (u untilDone) Write(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.w.Write(p)
}
