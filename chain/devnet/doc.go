// Package devnet is an Ethereum chain inside this process: go-ethereum's
// execution layer without peers, sealed by the package itself, serving HTTP and
// WebSocket JSON-RPC on one loopback port.
//
// Invariants:
//   - A block that Seal, Auto or Run has reported is on disk: kill -9 loses
//     nothing that a client has seen.
//   - A data directory belongs to one chain id for ever.
//   - Blocks are sealed by one goroutine at a time and never reorganised, unless
//     Reorg is called; the finalized and safe tags follow the head by one block.
//   - Chain time never runs ahead of the clock on its own: blocks sealed on
//     demand advance it by one second each, starting Backdate before the clock,
//     and Run catches up with the clock at its first block.
//
// The rules are those of Osaka. Randomness (mixHash) is this process's own:
// the chain is for development, its operator can choose every block.
package devnet
