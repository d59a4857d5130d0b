package kernel

import "embed"

// Source is what the PTX and the emulator are made from.
//
//go:embed *.cu *.cuh
var Source embed.FS
