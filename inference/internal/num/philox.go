package num

import "math/bits"

// Philox is the Philox4x32-10 block function of Salmon and others (2011).
func Philox(key [2]uint32, ctr [4]uint32) [4]uint32 {
	for range 10 {
		h0, l0 := bits.Mul32(0xD2511F53, ctr[0])
		h1, l1 := bits.Mul32(0xCD9E8D57, ctr[2])
		ctr = [4]uint32{h1 ^ ctr[1] ^ key[0], l1, h0 ^ ctr[3] ^ key[1], l0}
		key[0] += 0x9E3779B9
		key[1] += 0xBB67AE85
	}
	return ctr
}

// Draw is the 64-bit random number for output index i under a seed.
func Draw(seed, i uint64) uint64 {
	r := Philox([2]uint32{uint32(seed), uint32(seed >> 32)}, [4]uint32{uint32(i), uint32(i >> 32)})
	return uint64(r[1])<<32 | uint64(r[0])
}
