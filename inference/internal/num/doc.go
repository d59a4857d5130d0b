// Package num is the canonical integer arithmetic of the engine: the slow,
// plain definition that every faster path has to equal bit for bit. The
// normative text is NUMERICS.md; the names here are the names used there.
//
// Units. A "Q24" number is an int64 holding value * 2^24, clamped to 48 bits
// (Sat48). A Scale is a positive factor M * 2^E with a 31-bit mantissa.
// Quantised vectors hold int8 digits in blocks of 32, a 12-bit integer scale a
// block and one Scale a row (weights) or a token (activations).
//
// Invariants. No float operation is executed, no result depends on the order
// of a sum, and every function is defined on its whole stated domain: overflow
// saturates at Sat48 and nothing else.
package num
