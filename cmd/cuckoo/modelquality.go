package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cuckoo-network/cuckoo/inference/measure"
)

func newModelQuality() *cobra.Command {
	var cache cacheFlag
	var threads threadsFlag
	var q measure.Quality
	cmd := &cobra.Command{
		Use:   "quality FILE --text TEXT",
		Short: "Measure perplexity and agreement with llama.cpp and float64",
		Long: `Measures how well the engine predicts a text: the perplexity as llama-perplexity
computes it, over chunks of --context tokens of which the second half is scored.
With --against, llama-perplexity runs on the same file and text: perplexity_ratio
is ours over its own, top1_agreement the share of positions where both name the
same most probable token. It needs room for two bytes a scored token and token of
the vocabulary in the folder for temporary files.

With --float64, both are compared with an evaluation of the same file in float64,
the exact answer: top1_disagreement is the share of positions where the most
probable token differs from it. It takes minutes for some thousand tokens of a
small model, and far longer for a large one.`,
		Example: `  cuckoo model quality model.gguf --text book.txt
  cuckoo model quality model.gguf --text book.txt --against llama.cpp/build/bin/llama-perplexity --tokens 8192`,
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if err := threads.check(); err != nil {
				return err
			}
			if q.Text == "" {
				return hint(fmt.Errorf("--text is missing (%w)", errUsage), "give a text file, some thousand words long")
			}
			q.File, q.Cache, q.Threads = a[0], cache.dir, threads.n
			q.Progress, q.Import = progressLines(cmd), importProgress(cmd)
			r, err := q.Run(cmd.Context())
			if err != nil {
				return modelHint(err)
			}
			return show(cmd, r, func(w io.Writer) { printQuality(w, &r) })
		},
	}
	cache.add(cmd)
	threads.add(cmd)
	cmd.Flags().StringVar(&q.Text, "text", "", "text file to predict")
	cmd.Flags().IntVar(&q.Context, "context", 512, "tokens of a chunk")
	cmd.Flags().IntVar(&q.Tokens, "tokens", 0, "at most so many tokens of the text (default: all)")
	cmd.Flags().StringVar(&q.Peer, "against", "", "path of llama-perplexity, to compare with")
	cmd.Flags().BoolVar(&q.Float64, "float64", false, "compare with an evaluation in float64 too")
	return cmd
}

func printQuality(w io.Writer, r *measure.QualityReport) {
	percent := func(share float64) string { return fmt.Sprintf("%.2f%%", 100*share) }
	list := []fact{
		{"model id", r.ModelID},
		{"tokens", fmt.Sprintf("%d, of which %d are scored", r.Tokens, r.Scored)},
		{"perplexity", fmt.Sprintf("%.4f", r.Perplexity)},
	}
	if r.Peer != "" {
		list = append(list,
			fact{"llama.cpp", fmt.Sprintf("%.4f", r.PeerPerplexity)},
			fact{"perplexity ratio", fmt.Sprintf("%.4f", r.PerplexityRatio)},
			fact{"top-1 agreement", percent(r.Agreement)})
	}
	if f := r.Float64; f != nil {
		list = append(list,
			fact{"float64", fmt.Sprintf("%.4f", f.Perplexity)},
			fact{"differs from float64", fmt.Sprintf("top-1 %s, divergence %.5f, logits %s", percent(f.Disagreement), f.Divergence, percent(f.LogitError))})
		if r.Peer != "" {
			list = append(list,
				fact{"llama.cpp differs", fmt.Sprintf("top-1 %s, divergence %.5f", percent(f.PeerDisagreement), f.PeerDivergence)},
				fact{"disagreement ratio", fmt.Sprintf("%.3f", f.DisagreeRatio)})
		}
	}
	facts(w, list...)
}
