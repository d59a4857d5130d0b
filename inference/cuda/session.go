//go:build cuda

package cuda

import (
	"errors"
	"fmt"
	"runtime"
	"time"
	"unsafe"

	"gorgonia.org/cu"

	"github.com/cuckoo-network/cuckoo/inference/cuda/cux"
	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
)

// named is an error of the driver with one of this package's before it, or one
// that has it already.
func named(err error) error {
	if err == nil {
		return nil
	}
	if known := Error(""); errors.As(err, &known) {
		return err
	}
	kind := ErrFailed // unless it is one of these
	switch cux.Code(err) {
	case 2: // OUT_OF_MEMORY
		kind = ErrMemory
	case 3, 100, 101: // NOT_INITIALIZED, NO_DEVICE, INVALID_DEVICE
		kind = ErrNone
	case 35, 36, 200, 209, 218, 221, 222, 223, 803: // of assembly, its compiler, and drivers
		kind = ErrOld
	case 46, 4, 709, 802, 999: // DEVICE_UNAVAILABLE, DEINITIALIZED, CONTEXT_IS_DESTROYED, SYSTEM_NOT_READY, UNKNOWN
		kind = ErrLost
	case 214, 220: // ECC_UNCORRECTABLE, NVLINK_UNCORRECTABLE
		kind = ErrECC
	}
	if errors.Is(err, cux.ErrNoDriver) {
		kind = ErrDriver
	}
	if code := cux.Code(err); code != 0 {
		err = code // cu's own words are a name alone
	}
	return fmt.Errorf("%w: %w", kind, err)
}

// session is a card that is open: its context, current on one thread where all
// calls are made, the kernels, a stream and what was allocated.
type session struct {
	calls chan call
	ended chan struct{}

	dev    cu.Device
	module cu.Module
	fn     map[string]cu.Function
	shared map[string]uint32 // what a kernel may have been given of dynamic shared memory
	stream cu.Stream
	undo   []func() error // what close does, the last first
}

type call struct {
	do    func() error
	reply chan error
}

// usual is the shared memory that every kernel may have.
const usual = 48 << 10

// newSession opens a card. It is closed again where that fails.
func newSession(index int) (s *session, info Info, err error) {
	if err := cux.Open(); err != nil {
		return nil, info, named(err)
	}
	s = &session{calls: make(chan call), ended: make(chan struct{}), fn: map[string]cu.Function{}, shared: map[string]uint32{}}
	go s.loop()
	err = s.do(func() error {
		if info, err = describe(index); err != nil {
			return err
		}
		return s.open(info)
	})
	if err != nil {
		return nil, info, errors.Join(err, s.close(err))
	}
	return s, info, nil
}

// loop makes the calls, on one thread, which ends with it.
func (s *session) loop() {
	runtime.LockOSThread()
	defer close(s.ended)
	for c := range s.calls {
		c.reply <- c.do()
	}
}

// do makes calls of the driver. The error is a named one.
func (s *session) do(f func() error) error {
	c := call{f, make(chan error, 1)}
	s.calls <- c
	return named(<-c.reply)
}

func (s *session) open(info Info) (err error) {
	if s.dev, err = cu.GetDevice(info.Index); err != nil {
		return err
	}
	ctx, err := s.dev.RetainPrimaryCtx()
	if err != nil {
		return err
	}
	s.undo = append(s.undo, s.dev.ReleasePrimaryCtx)
	if err := cu.SetCurrentContext(ctx); err != nil {
		return err
	}
	text, ok := kernel.PTX(info.Major, info.Minor)
	if !ok {
		return fmt.Errorf("%w: its compute capability is %d.%d", ErrOld, info.Major, info.Minor)
	}
	if s.module, err = cu.LoadData(text); err != nil {
		return err
	}
	s.undo = append(s.undo, s.module.Unload)
	for _, name := range kernel.Names() {
		if s.fn[name], err = s.module.Function(name); err != nil {
			return err
		}
	}
	if s.stream, err = cu.MakeStream(cu.NonBlocking); err != nil {
		return err
	}
	s.undo = append(s.undo, s.stream.Destroy)
	return nil
}

// broken says whether no context of the process on a card survives an error.
func broken(err error) bool {
	switch code := cux.Code(err); code {
	case 46, 214, 220, 702, 709, 999:
		return true
	default:
		return code == 700 || 710 <= code && code <= 719
	}
}

// close gives everything back. An error that broke the card's context, which
// may be shared with others in the process, ends it with all that is in it.
func (s *session) close(cause error) error {
	err := s.do(func() (err error) {
		if s.stream != (cu.Stream{}) {
			err = s.wait() // what is under way uses the memory
		}
		for i := len(s.undo) - 1; i >= 0; i-- {
			if e := s.undo[i](); err == nil {
				err = e
			}
		}
		if broken(cause) {
			s.dev.ResetPrimaryCtx()
			return nil // what a broken card says is of no interest
		}
		return err
	})
	close(s.calls)
	<-s.ended
	return err
}

// alloc is n bytes of the card's memory.
func (s *session) alloc(n int64) (cu.DevicePtr, error) {
	p, err := cu.MemAlloc(max(n, 1))
	if err != nil {
		return 0, fmt.Errorf("%w (%d bytes)", named(err), n)
	}
	s.undo = append(s.undo, func() error { return cu.MemFree(p) })
	return p, nil
}

// pin is n bytes of host memory that copies can be queued from and to.
func (s *session) pin(n int) ([]byte, error) {
	b, err := cux.Pin(n)
	if err != nil {
		return nil, err
	}
	s.undo = append(s.undo, func() error { return cux.Unpin(b) })
	return b, nil
}

// launch queues a kernel.
func (s *session) launch(l kernel.Launch, args ...uint64) error {
	f, ok := s.fn[l.Kernel]
	if !ok {
		return fmt.Errorf("%w: no kernel %q", ErrFailed, l.Kernel)
	}
	if l.Shared > max(usual, s.shared[l.Kernel]) {
		if err := cux.MaxDynamicShared(f, int(l.Shared)); err != nil {
			return err
		}
		s.shared[l.Kernel] = l.Shared
	}
	at := make([]unsafe.Pointer, len(args))
	for i := range args {
		at[i] = unsafe.Pointer(&args[i])
	}
	return f.Launch(int(l.Grid[0]), int(l.Grid[1]), int(l.Grid[2]), int(l.Block[0]), int(l.Block[1]), int(l.Block[2]), int(l.Shared), s.stream, at)
}

// up queues a copy of pinned memory to the card, down one from it, and zero the
// clearing of memory.
func (s *session) up(to cu.DevicePtr, from []byte) error {
	if len(from) == 0 {
		return nil
	}
	return cu.MemcpyHtoDAsync(to, unsafe.Pointer(unsafe.SliceData(from)), int64(len(from)), s.stream)
}

func (s *session) down(to []byte, from cu.DevicePtr) error {
	return cu.MemcpyDtoHAsync(unsafe.Pointer(unsafe.SliceData(to)), from, int64(len(to)), s.stream)
}

func (s *session) zero(at cu.DevicePtr, n int64) error { return cu.MemsetD8Async(at, 0, n, s.stream) }

// wait is until the stream has done everything.
func (s *session) wait() error { return s.stream.Synchronize() }

const (
	copyBytes  = 512 << 20
	copyRounds = 8
	copyTimes  = 4 // in a round
)

// copySpeed is the bytes a second read and written by ck_copy.
func (s *session) copySpeed(processors int) (best int64, err error) {
	free, _, err := cu.MemInfo()
	if err != nil {
		return 0, err
	}
	n := min(copyBytes, free/4) &^ (align - 1)
	both, err := cu.MemAlloc(2 * n)
	if err != nil {
		return 0, err
	}
	for range copyRounds {
		begin := time.Now()
		for range copyTimes {
			if err == nil {
				err = s.launch(kernel.Copy(processors), uint64(both), uint64(both)+uint64(n), uint64(n))
			}
		}
		if err == nil {
			err = s.wait()
		}
		if err != nil {
			break
		}
		best = max(best, 2*n*copyTimes*int64(time.Second)/max(1, int64(time.Since(begin))))
	}
	return best, errors.Join(err, cu.MemFree(both))
}

// describe asks the driver about a card.
func describe(index int) (Info, error) {
	n, err := cu.NumDevices()
	if err != nil {
		return Info{}, err
	}
	if index < 0 || index >= n {
		return Info{}, fmt.Errorf("%w: cuda:%d of %d", ErrNone, index, n)
	}
	d, err := cu.GetDevice(index)
	if err != nil {
		return Info{}, err
	}
	version := cu.Version()
	i := Info{Index: index, Driver: fmt.Sprintf("%d.%d", version/1000, version%1000/10)}
	if i.Name, err = d.Name(); err != nil {
		return i, err
	}
	if i.Memory, err = d.TotalMem(); err != nil {
		return i, err
	}
	ecc, kilohertz := 0, 0
	for _, a := range []struct {
		of cu.DeviceAttribute
		to *int
	}{{cu.ComputeCapabilityMajor, &i.Major}, {cu.ComputeCapabilityMinor, &i.Minor}, {cu.EccEnabled, &ecc}, {cu.MultiprocessorCount, &i.Processors}, {cu.ClockRate, &kilohertz}} {
		if *a.to, err = d.Attribute(a.of); err != nil {
			return i, err
		}
	}
	i.ECC, i.Clock = ecc != 0, 1000*int64(kilohertz)
	return i, nil
}
