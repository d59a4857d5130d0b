//go:build purego || !amd64

package kernel

func detect() Level { return Go }
