package kernel

// Width is how many vectors a tile holds, at most: vector i is in tile
// i / Width().
func (v *Vecs) Width() int { return v.width() }
