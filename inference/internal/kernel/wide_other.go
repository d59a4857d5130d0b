//go:build purego || !amd64

package kernel

// The level AVX512 does not exist here.
const noWide = "kernel: only the level Go is built in"

type wideScratch struct{}

func (*Scratch) attendWide([]Query, []*Page)                      { panic(noWide) }
func topWide([]int64) int64                                       { panic(noWide) }
func quantizeWide([]int8, []int32, []int64, uint) int64           { panic(noWide) }
func shortenWide([]int32, []int64, []int32) uint64                { panic(noWide) }
func quantizeShortWide([]int8, []int32, []int32) int64            { panic(noWide) }
func squaresWide([]int64, []int64, []int32, uint) (uint64, int64) { panic(noWide) }
func applyWide([]int64, []int64, uint32, uint)                    { panic(noWide) }
func addWide([]int64, []int64)                                    { panic(noWide) }
func siluWide([]int64, []int64, []int64) int                      { panic(noWide) }
func geluWide([]int64, []int64, []int64) int                      { panic(noWide) }
func halfWide([]int16, []int64) int                               { panic(noWide) }
func rotateWide([]int16, []int64, *Rotation, uint32) int          { panic(noWide) }
