// Package api is the coordinator's HTTP API: the part of OpenAI's that a
// language model network can answer, over a small Backend.
//
// Invariants. A request is bounded (size, depth, counts) before it is decoded.
// A parameter that would be ignored is refused by its name, unless ignoring it
// cannot change the answer. Decimals become millionths by decimal arithmetic,
// never through a float, and millionths become decimals the same way. Every
// error has OpenAI's shape and the status that says whose fault it is; 500 means
// a fault of this program. What fails after the first token is sent as an error
// event, and the stream ends without [DONE]. A client that goes away cancels its
// request.
//
// Log-probabilities are the model's own, before penalties and temperature. They
// are known when an answer is whole, so a stream that carries them begins then.
//
// Beyond loopback an API key is required; without one the Host header must name
// this machine, so that no web page can reach the API through a name of its own.
package api
