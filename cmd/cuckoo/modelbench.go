package main

import (
	"fmt"
	"io"

	"github.com/dustin/go-humanize"
	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/inference/measure"
)

func newModelBench() *cobra.Command {
	var cache cacheFlag
	var threads threadsFlag
	var device deviceFlag
	var s measure.Speed
	cmd := &cobra.Command{
		Use:   "bench FILE",
		Short: "Measure speed, alone or beside llama.cpp",
		Long: `Measures how fast the engine reads a prompt (prefill) and makes tokens one by one
(decode), the start from the packed file, eight tasks at once, and what it costs
to verify an output. With --against, llama-bench runs in turn with the engine, on
the same file and as many threads; figures are medians over the rounds, and
decode_ratio and prefill_ratio say how many times faster the engine is.

decode_bandwidth_ratio is the bytes of weights a second that decoding reads, over
the bytes a second of a plain read of as much memory in the same rounds: what is
left to gain. With --device cuda it is over what the card reads and writes when it
copies its own memory.

Measure on a machine that does nothing else.`,
		Example: `  cuckoo model bench model.gguf
  cuckoo model bench model.gguf --device cuda
  cuckoo model bench model.gguf --against llama.cpp/build/bin/llama-bench --threads 2 --json`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if err := threads.check(); err != nil {
				return err
			}
			if s.Prompt < 1 || s.Generate < 1 || s.Repeat < 1 {
				return hint(fmt.Errorf("--prompt, --generate and --repeat start at 1 (%w)", errUsage), "see '%s --help'", cmd.CommandPath())
			}
			s.File, s.Cache, s.Threads, s.Device = a[0], cache.dir, threads.n, device.name
			s.Progress, s.Import = progressLines(cmd), importProgress(cmd)
			r, err := s.Run(cmd.Context())
			if err != nil {
				return modelHint(err)
			}
			return show(cmd, r, func(w io.Writer) { printSpeed(w, &r) })
		},
	}
	cache.add(cmd)
	threads.add(cmd)
	device.add(cmd, "cpu")
	cmd.Flags().IntVar(&s.Prompt, "prompt", 512, "tokens of the prompt")
	cmd.Flags().IntVar(&s.Generate, "generate", 128, "tokens to make")
	cmd.Flags().IntVar(&s.Repeat, "repeat", 5, "rounds")
	cmd.Flags().StringVar(&s.Peer, "against", "", "path of llama-bench, to run in turn")
	return cmd
}

// progressLines writes lines of progress to standard error.
func progressLines(cmd *cobra.Command) func(string) {
	return func(line string) { fmt.Fprintln(cmd.ErrOrStderr(), line) }
}

func printSpeed(w io.Writer, r *measure.SpeedReport) {
	header := table.Row{"tokens/s", "cuckoo"}
	prefill := table.Row{fmt.Sprintf("prefill, %d tokens", r.Prompt), fmt.Sprintf("%.1f", r.Prefill)}
	decode := table.Row{fmt.Sprintf("decode, %d tokens", r.Generate), fmt.Sprintf("%.1f", r.Decode)}
	if r.Peer != nil {
		header = append(header, "llama.cpp", "ratio")
		prefill = append(prefill, fmt.Sprintf("%.1f", r.Peer.Prefill), fmt.Sprintf("%.2f", r.PrefillRatio))
		decode = append(decode, fmt.Sprintf("%.1f", r.Peer.Decode), fmt.Sprintf("%.2f", r.DecodeRatio))
	}
	rows(w, header, prefill, decode)
	fmt.Fprintln(w)
	same := "with other tokens than alone"
	if r.EightSame {
		same = "the same tokens as alone"
	}
	list := []fact{
		{"model id", r.ModelID},
		{"threads, rounds", fmt.Sprintf("%d, %d", r.Threads, r.Repeat)},
		{"weights read a token", humanize.Bytes(uint64(r.StepBytes))},
		{"bandwidth of memory", fmt.Sprintf("%.1f GB/s", r.ReadBandwidth/1e9)},
		{"bandwidth of decoding", fmt.Sprintf("%.1f GB/s", r.DecodeBandwidth/1e9)},
		{"decode bandwidth ratio", fmt.Sprintf("%.2f", r.BandwidthRatio)},
		{"start", fmt.Sprintf("%.2f s, with a first token %.2f s", r.Start, r.StartFirstToken)},
		{"first token", fmt.Sprintf("%.2f s behind the prompt", r.FirstToken)},
		{"eight at once", fmt.Sprintf("%.1f tokens/s together, %.2f times one, %s", r.EightTotal, r.EightRatio, same)},
		{"verify", fmt.Sprintf("%d tokens in %.2f s, %.1f%% of making them", r.VerifyTokens, r.VerifySeconds, 100*r.VerifyShare)},
	}
	for _, name := range r.Devices {
		list = append(list, fact{"device", name})
	}
	if r.Peer != nil {
		list = append(list, fact{"llama.cpp", r.Peer.Build + ", " + r.Peer.Path})
	}
	facts(w, list...)
}
