// Package cux is what the package gorgonia.org/cu lacks: a stand-in for the
// driver library that loads the real one when asked to, pinned memory, graphs
// that are captured and replayed, limits of shared memory, and the numbers and
// names of errors.
//
// It is there with the build tag cuda alone. Every call but Open needs a
// current context on the calling thread.
package cux
