// Package bindings holds what abigen makes of the contracts: one package per
// contract (several EIP-712 contracts in one package would declare the same
// types twice), each with the contract's ABI and creation code, so that Go
// alone can deploy. Only packages inside chain import them.
//
// Every package but this one is generated: change the Solidity, run go
// generate, commit both. It needs Node.js and npm.
package bindings

//go:generate sh generate.sh
