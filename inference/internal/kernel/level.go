// Package kernel is the arithmetic of internal/num for many numbers at a time.
// Every function gives the bits that num defines, at every Level; the levels
// differ in speed only.
package kernel

// Level is an instruction set that the kernels are written for. A higher one
// includes the lower.
type Level uint8

const (
	Go     Level = iota // plain Go, on any machine
	AVX2                // amd64
	AVX512              // amd64 with AVX512 F, BW, DQ, VL and VNNI
)

// String names the level.
func (l Level) String() string { return [...]string{"Go", "AVX2", "AVX512"}[l] }

// Best is the highest level of this machine; with the build tag purego it is Go.
func Best() Level { return best }

var best, level = func() (Level, Level) { l := detect(); return l, l }()

// Use selects a level, or the best below it that there is, and returns it. It
// must not be called while kernels run. Vecs keep the level they were last
// resized at.
func Use(l Level) Level {
	level = min(l, best)
	return level
}
