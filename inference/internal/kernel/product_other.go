//go:build purego || !amd64

package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/pack"

func productTiles([]int64, int, *pack.Matrix, *Vecs, int, int) {
	panic("kernel: only the level Go is built in")
}
