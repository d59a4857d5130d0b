// Package strangers checks the network with programs that are not ours: ethers
// and cast against the chain, the openai client against the API. Its tests need
// the build tag "strangers" and the tools that run.sh installs; without them
// they fail.
package strangers
