// Command gputest runs every check of the engine on a graphics card and prints
// one table. 'make gpu-test' builds it; copied alone to a machine with a card and
// a driver it needs nothing else.
//
//	gpu-test            all checks, on the first card
//	gpu-test -device 1  on another
//	gpu-test -tiny      with small shapes, which says nothing about speed
//
// The exit status is 1 if any bits differ or a check could not run. A goal of
// speed that is not met is said in the table and nothing else.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"github.com/cuckoo-network/cuckoo/inference"
	"github.com/cuckoo-network/cuckoo/inference/cuda"
)

func main() {
	device := flag.Int("device", 0, "number of the card")
	tiny := flag.Bool("tiny", false, "small shapes: whether it runs, not how fast")
	seeds := flag.Uint64("seeds", 40, "random models of each architecture")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *device, *tiny, *seeds); err != nil {
		fmt.Fprintln(os.Stderr, "gpu-test:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, device int, tiny bool, seeds uint64) error {
	cards, err := cuda.List()
	if err != nil {
		return err
	}
	if device < 0 || device >= len(cards) {
		return fmt.Errorf("%w: -device %d of %d", cuda.ErrNone, device, len(cards))
	}
	t := &report{card: cards[device], begin: time.Now()}
	fmt.Printf("%v, %d multiprocessors at %d MHz, %.1f GiB, %s\n\n",
		t.card, t.card.Processors, t.card.Clock/1e6, float64(t.card.Memory)/(1<<30), t.begin.UTC().Format("2006-01-02"))
	if !tiny { // package inference tests it
		t.equal("golden vectors", func() (string, error) {
			n, err := inference.SelfTest(ctx, fmt.Sprintf("cuda:%d", device))
			return fmt.Sprintf("%d tokens", n), err
		})
	}
	randomModels(ctx, t, device, seeds)
	largeShapes(ctx, t, device, tiny)
	speeds(ctx, t, device, tiny)
	t.print(os.Stdout)
	return t.failed
}
