//go:build purego || !amd64

package kernel

import "github.com/cuckoo-network/cuckoo/inference/internal/pack"

// Only the level Go is built in: these are not called.

func productTiles([]int64, int, *pack.Matrix, *Vecs, int, int, []byte) {}

func (v *Vecs) packTile(int) {}

func (v *Vecs) tileSize() int { return 0 }
