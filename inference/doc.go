// Package inference runs language models so that the same file, prompt,
// parameters and seed give the same token ids on every machine.
//
// All arithmetic is on integers, as NUMERICS.md states; the sums do not depend
// on their order, so prefill equals decode, any batch equals any other, and the
// output of a stranger can be checked by one prefill pass (Verify) instead of
// being generated again.
//
// A Model is opened from a GGUF file. It may be used by any number of
// goroutines at once: what they ask for runs in one batch over one set of
// weights. Its keys and values live in a memory budget given in bytes; a task
// that cannot run now waits, one that could never run is refused.
//
// Control tokens in a prompt come only from the file's chat template: text of
// a user that spells one is encoded as ordinary text (see Chat).
//
// # Tokens of an output
//
// Output.Tokens is exactly what was sampled. It includes the end-of-generation
// token that ended it, if one did, and the tokens that spell a stop string;
// neither counts as text to show: an end-of-generation token has no text, and
// Text cuts at the stop string. MaxTokens counts every element of Tokens.
package inference
