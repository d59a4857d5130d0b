//go:build cuda

package cuda

import (
	"encoding/binary"
	"unsafe"

	"gorgonia.org/cu"

	"github.com/cuckoo-network/cuckoo/inference/cuda/kernel"
	"github.com/cuckoo-network/cuckoo/inference/internal/num"
	"github.com/cuckoo-network/cuckoo/inference/internal/pack"
)

// align is what addresses of kernels' arguments are multiples of.
const align = 256

// image is memory of the card that is filled once: where its parts come to lie
// is known when it is laid out.
type image struct {
	base  cu.DevicePtr
	size  int64
	parts []part
}

type part struct {
	at   int64
	from []byte
}

// add is the place of some bytes, 0 for none: from the beginning of the image.
func (m *image) add(b []byte) int64 {
	at := m.size
	m.parts = append(m.parts, part{at, b})
	m.size += (int64(len(b)) + align - 1) / align * align
	return at
}

// load allocates the image and fills it.
func (m *image) load(s *session) (err error) {
	if m.base, err = s.alloc(m.size); err != nil {
		return err
	}
	for _, p := range m.parts {
		if err := m.write(p.at, p.from); err != nil {
			return err
		}
	}
	m.parts = nil
	return nil
}

// write copies bytes to a place in the image, before anything is launched.
func (m *image) write(at int64, b []byte) error {
	if len(b) == 0 {
		return nil
	}
	return cu.MemcpyHtoD(m.base+cu.DevicePtr(at), unsafe.Pointer(unsafe.SliceData(b)), int64(len(b)))
}

func (m *image) address(at int64) uint64 { return uint64(m.base) + uint64(at) }

// raw is the bytes of a slice.
func raw[T int16 | int32 | uint32 | int64 | uint64](s []T) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), len(s)*int(unsafe.Sizeof(*new(T))))
}

// matrix is where the parts of a matrix lie in an image.
type matrix struct {
	*pack.Matrix
	w, s, o, m, e int64
}

func (m *image) matrix(p *pack.Matrix) matrix {
	return matrix{p, m.add(p.W), m.add(raw(p.S)), m.add(raw(p.O)), m.add(raw(p.M)), m.add(raw(p.E))}
}

// target describes a matrix and what its products are for. The image is loaded.
func (m *image) target(x matrix, bias, dst uint64) []uint64 {
	o := uint64(0)
	if x.Kind.Offsets() {
		o = m.address(x.o)
	}
	t := []uint64{
		m.address(x.w), m.address(x.s), o, m.address(x.m), m.address(x.e),
		uint64(x.Rows), uint64(x.Cols), uint64(x.Kind), bias, dst, uint64(stride(x.Rows)), 0,
	}
	return t[:kernel.TargetWords]
}

// gain is a norm's weights in the kernels' form; nothing for none.
func gain(g *num.Gain) []byte {
	if g == nil {
		return nil
	}
	b := binary.LittleEndian.AppendUint32(nil, g.S.M)
	b = binary.LittleEndian.AppendUint32(b, uint32(g.S.E))
	return append(b, raw(g.G)...)
}
