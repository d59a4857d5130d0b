package main

import (
	"fmt"
	"log/slog"

	"github.com/dustin/go-humanize"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/models/tiny"
)

// modelFlags say which model a peer serves, and how much of the machine it may
// take.
type modelFlags struct {
	file, memory string
	cache        cacheFlag
	device       deviceFlag
	threads      threadsFlag
	shared       bool
}

func (f *modelFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.file, "model", "", "GGUF file to serve (default: the model built in)")
	cmd.Flags().StringVar(&f.cache.dir, "model-cache", modelCache(), "folder of packed models")
	cmd.Flags().StringVar(&f.memory, "kv-memory", "", "memory for the keys and values of all tasks, such as 2GiB (default: a quarter of the machine's)")
	cmd.Flags().BoolVar(&f.shared, "share-weights", false, "keep the weights in a file that processes share: less memory for several nodes of a model, a tenth slower")
	f.threads.add(cmd)
	f.device.add(cmd, "auto")
}

// open opens the file by way of the cache, or the model built in.
func (f *modelFlags) open(cmd *cobra.Command) (*inference.Model, error) {
	if err := f.threads.check(); err != nil {
		return nil, err
	}
	of := f.file
	if of == "" {
		of = "the one built in"
	}
	opts := []inference.Option{
		inference.Threads(f.threads.n), inference.Device(f.device.name),
		inference.Warn(func(message string) { slog.Warn(message, "model", of) }),
	}
	if f.memory != "" {
		n, err := humanize.ParseBytes(f.memory)
		if err != nil || n == 0 || n > 1<<50 {
			return nil, hint(fmt.Errorf("--kv-memory: %q is no number of bytes (%w)", f.memory, errUsage), "write it like 512MiB or 4GiB")
		}
		opts = append(opts, inference.Memory(int64(n)))
	}
	if f.shared {
		opts = append(opts, inference.Shared())
	}
	if f.file == "" {
		m, err := inference.Load(tiny.GGUF(), opts...)
		return m, modelHint(err)
	}
	return f.cache.open(cmd, f.file, opts...)
}
