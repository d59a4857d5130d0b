// Package pb holds the protobuf messages of the peer-to-peer wire. Only package
// wire uses it: everyone else sees bounded, checked values.
package pb

//go:generate sh generate.sh
