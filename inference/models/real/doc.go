// Package real tests the engine on real models, which are fetched and not part
// of the repository: "make real" compares them with their float64 evaluation,
// "make peer" with llama.cpp as well, over a whole text.
//
// The text is the first three chapters of Mark Twain's The Adventures of Tom
// Sawyer (1876, in the public domain), as they stand in the test data of the Go
// module github.com/klauspost/compress.
package real
