// Package bench measures a whole network on real parts: chain, contracts,
// libp2p over loopback, SQLite with synchronous commits, every signature and
// every proof. Beside each figure stands the target and what the predecessor of
// this network did in the same test (its own code, three miners, a stubbed
// model).
//
// How each figure is taken, durations in milliseconds:
//
//   - offer: tasks are offered at a steady rate whether or not earlier ones have
//     ended. Each counts from issuedAt, which the coordinator reads before it
//     proves the task's randomness and stores it, to the arrival at the
//     coordinator of the first claim of any rank. The embedded model answers; its
//     time in Generate and in Verify is told apart.
//   - saturation: callers that ask again as soon as they are answered, over HTTP,
//     on a model that costs no time and says one token. Three rounds; the median
//     of answers a second.
//   - burst: as many requests at once, over HTTP; how many get an answer.
//   - stakes: three miners with stakes 1:2:7. The pool is the one the network
//     drew from (each of its draws is drawn again and must agree); rank 0 of
//     1,000 seeds that never change is held against the stakes by chi-square at 1%.
//     1,000 tasks then run through the network, and what each miner served and was
//     drawn for stands beside.
//   - miner-kill: miners are processes of their own. The one that claims at rank 0
//     gets SIGKILL as the claim reaches the coordinator; from there to the accepted
//     answer of rank 1. Three kills, the slowest counts.
//   - coordinator-kill: the coordinator is a process of its own. With all of its
//     tasks published and held by the miners it gets SIGKILL, and is started again
//     on its folder. Every request must end, answered or with an error that says why.
//   - stranger: a peer without stake gossips results for a task that miners are
//     still at work on, one unsigned, one signed with its own key. Both must be
//     refused and held against it, as the score the coordinator keeps shows, and
//     the task must end with the answer of the miner that was drawn.
package bench
