// Package audit keeps the books of a network again: from the transactions that
// its contracts took, and from the rules, it computes what every account must
// have, to the last base unit, without asking a contract for a balance.
//
// Of the chain it takes blocks, senders, calldata and whether a transaction
// succeeded; nothing that a contract returned, stored or logged. The arithmetic
// of shares is that of package sched/stake, everything else is written here a
// second time. A call that it does not know ends the audit, so that nothing is
// passed over; calls that move no CAI are listed as such.
//
// Amounts are base units, shares of amounts basis points. What holds at every
// block, see Check: wallets and what was burned add up to the supply, the
// registry has all stake and all rewards, the channels have all escrows,
// earnings and bonds.
package audit
