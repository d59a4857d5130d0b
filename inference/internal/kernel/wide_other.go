//go:build purego || !amd64

package kernel

// The level AVX512 does not exist here.
const noWide = "kernel: no vectors in this build"

func topWide([]int64) int64                                       { panic(noWide) }
func quantizeWide([]int8, []int32, []int32, []int64, uint) int64  { panic(noWide) }
func squaresWide([]int64, []int64, []int32, uint) (uint64, int64) { panic(noWide) }
func applyWide([]int64, []int64, uint32, uint)                    { panic(noWide) }
func addWide([]int64, []int64)                                    { panic(noWide) }
func siluWide([]int64, []int64, []int64) int                      { panic(noWide) }
func geluWide([]int64, []int64, []int64) int                      { panic(noWide) }
func halfWide([]int16, []int64) int                               { panic(noWide) }
func rotateWide([]int16, []int64, *Rotation, uint32) int          { panic(noWide) }

func scoresWide([]int64, *Page, *Query, int, int) (int64, int, bool) { panic(noWide) }
func weightsWide([]int16, []int64, *Page, int64, int, bool) (uint64, uint64) {
	panic(noWide)
}
func valuesWide([]int64, *Page, []int16, uint64, int) { panic(noWide) }
