// Package jinja runs chat templates: the part of Jinja that they use, with the
// options that transformers sets (trim_blocks, lstrip_blocks, loop controls).
//
// Templates are written by strangers and get the messages of other strangers.
// Invariants, which no library for Jinja in Go keeps:
//
//   - Time and memory are bounded: every step and every byte made is paid for
//     out of a budget, and nothing nests deeper than a limit.
//   - A string knows, byte by byte, what was written by a user. Whatever a
//     template cuts, joins or replaces, that knowledge stays, so that the text
//     rendered can be told apart into the template's own and the users'.
//   - A template reaches no file, clock or network.
//   - Numbers are whole.
package jinja
