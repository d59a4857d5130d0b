// Package model holds a model as the engines run it: its hyperparameters, its
// weights in packed canonical form and the numbering of its steps; and it makes
// one from a GGUF file.
//
// What a model is, is a pure function of the file: import, identity and weight
// root follow NUMERICS.md with integers only. A Model is immutable.
//
// Import is streamed, sixteen rows at a time, so that memory stays near one
// copy of the packed weights. Open keeps that copy in a file, found again by
// the SHA-256 of the GGUF and the version of the packing, and maps it on the
// next start; every byte of it is compared with a hash before it is used, and
// one that is wrong is made anew, so a broken cache never changes an answer.
package model
