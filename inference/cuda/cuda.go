// Package cuda runs models on NVIDIA cards, bit-equal to every other engine.
//
// A Device is one card with one model on it: the weights, uploaded once as they
// are packed; a pool of pages for keys and values; the scratch memory of a step.
// It is an engine.Device, so the engine plans its steps. A step in which every
// sequence makes one token is a graph, captured once for each size of batch and
// replayed; of such a step only the tokens' ids cross the bus.
//
// What fails is named by one of the errors below and closes the device, with
// everything on it; the next step opens it anew. So a task may fail, but neither
// the process nor later tasks do.
//
// Without the build tag cuda all of it is an error that says so.
package cuda

import "fmt"

// Error is what a card or its driver cannot do, and the next step.
type Error string

func (e Error) Error() string { return string(e) }

const (
	// ErrBuild reports a binary that cannot use cards.
	ErrBuild Error = "this binary was built without CUDA: build it with 'make cuda', or use the processor"
	// ErrDriver reports that no driver could be loaded.
	ErrDriver Error = "no CUDA driver: install NVIDIA's driver, or use the processor"
	// ErrNone reports that there is no such card.
	ErrNone Error = "no such CUDA device: 'cuckoo doctor' lists those there are"
	// ErrOld reports a driver that does not know the kernels' assembly, or a card
	// that cannot run it.
	ErrOld Error = "the CUDA driver or card is too old for this binary: update the driver; cards from compute capability 7.5 on are run"
	// ErrMemory reports that the card's memory does not do.
	ErrMemory Error = "not enough memory on the CUDA device: close what else uses it, or take a smaller model"
	// ErrLost reports a card that has gone, or does not answer.
	ErrLost Error = "the CUDA device is lost: look at the kernel's log (dmesg, 'NVRM: Xid') and at power and seating; the task may run elsewhere"
	// ErrECC reports memory that has gone bad.
	ErrECC Error = "the CUDA device has an uncorrectable memory error: reset it ('nvidia-smi -r') and replace it if this comes again; the task may run elsewhere"
	// ErrFailed reports any other failure of the driver.
	ErrFailed Error = "the CUDA device failed: the task may run elsewhere"
)

// Info describes a card.
type Info struct {
	Index        int
	Name         string
	Major, Minor int   // compute capability
	Memory, Free int64 // bytes
	ECC          bool
	Processors   int    // multiprocessors
	Clock        int64  // their highest rate, Hz
	Driver       string // the version of CUDA that the driver is for
}

// String is the card in a line.
func (i Info) String() string {
	return fmt.Sprintf("cuda:%d %s, compute capability %d.%d, CUDA %s", i.Index, i.Name, i.Major, i.Minor, i.Driver)
}

// Options say how a device is used.
type Options struct {
	Index  int
	Memory int64 // bytes of keys and values at most; 0: what is left
}
