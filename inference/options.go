package inference

import "github.com/pbnjay/memory"

// Option says how a model is opened.
type Option func(*options)

type options struct {
	cache    string
	memory   int64
	threads  int
	queue    int
	shared   bool
	device   string
	cards    []int
	progress func(done, total int64)
	warn     func(message string)
}

// Cache is the folder where Open keeps the model in the form it runs in, so
// that the next start is quick; it is created when missing. Without it nothing
// is kept.
func Cache(dir string) Option { return func(o *options) { o.cache = dir } }

// Memory bounds the bytes of keys and values of all tasks together. The default
// is a quarter of the machine's memory, and on a card what is left of its own.
func Memory(bytes int64) Option { return func(o *options) { o.memory = bytes } }

// Threads is how many processors work at most; the default is all that Go may
// use.
func Threads(n int) Option { return func(o *options) { o.threads = n } }

// Queue is how many tasks may wait for memory before others are refused with
// ErrBusy; the default is 256.
func Queue(n int) Option { return func(o *options) { o.queue = n } }

// Shared keeps the weights in a file of the cache that processes share. Without
// it a model that fits a quarter of the machine's memory is copied to large
// pages where there are some, and runs about a tenth faster.
func Shared() Option { return func(o *options) { o.shared = true } }

// Device says what runs the model: "cpu", the processors, is the default; "cuda"
// is all graphics cards, between which tasks are spread, and "cuda:0" the first
// one; "auto" is the cards, or the processors where none can be used. Whatever
// runs it, the answers are the same.
func Device(name string) Option { return func(o *options) { o.device = name } }

// Progress is told how many bytes of the file have been read while Open has to
// bring it into the form it runs in.
func Progress(f func(done, total int64)) Option { return func(o *options) { o.progress = f } }

// Warn is told why a cache is not used or was made anew, or why a card is not
// used.
func Warn(f func(message string)) Option { return func(o *options) { o.warn = f } }

// Of the machine's memory one part in memoryShare is for keys and values, and
// leastMemory where that cannot be found out.
const (
	memoryShare = 4
	leastMemory = 1 << 28
)

func newOptions(opts []Option) options {
	o := options{queue: 256, device: deviceCPU, warn: func(string) {}}
	for _, f := range opts {
		f(&o)
	}
	return o
}

// hostMemory is the bytes of keys and values on the processors.
func (o *options) hostMemory() int64 {
	if o.memory > 0 {
		return o.memory
	}
	return max(leastMemory, int64(memory.TotalMemory()/memoryShare))
}
