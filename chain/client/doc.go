// Package client speaks to the contracts of a network through any number of
// JSON-RPC endpoints. It is the only way the rest of the project sends a
// transaction or reads a contract.
//
// Invariants and units:
//   - Amounts are base units (1 CAI = 1e18); weights are whole CAI.
//   - One Client owns the nonces of every account it sends for. Nonces are kept
//     here and read from the chain at first use and whenever they are in doubt;
//     an account must not be used by two processes at once.
//   - A call that sends a transaction returns after its receipt, with a Receipt,
//     or with an error that names what the contract refused (see Revert).
//   - A nonce belongs to one action. What was signed is written down (Journal)
//     before it is sent, sent again until it is included, also after a restart
//     or when a reorg takes it away, and offered more fees, within FeeBounds,
//     when it waits too long. Only Cancel gives a nonce to something else.
//   - A call that would revert now is not sent, unless it builds on one sent
//     just before it, for the same block.
package client
