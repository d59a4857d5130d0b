// Package num is the canonical integer arithmetic of the engine, version 2:
// the slow, plain definition that every faster path has to equal bit for bit.
// The normative text is NUMERICS.md; the names here are the names used there.
//
// Units. A "Q24" number is an int64 holding value * 2^24, clamped to 48 bits
// (Sat48). A Scale is a positive factor M * 2^E with a 31-bit mantissa. A Row
// of weights holds int8 digits with an integer scale, and perhaps an integer
// offset, for each block, and one Scale. A Vec, a quantised activation, holds
// int8 digits, a 16-bit scale a block and one Scale. A Half is a head's vector
// as int16 with one power of two.
//
// Invariants. No float operation is executed, no result depends on the order
// of a sum, and every function is defined on its whole stated domain: overflow
// saturates at Sat48 and nothing else.
package num
