// Package gossip carries the small messages of a network over GossipSub: tasks,
// claims, results and verdicts on one set of topics per model, evidence and
// presence on global ones.
//
// A message is checked in full before it is forwarded: shape, signature, stake,
// VRF, rank and time, by the sched packages, against the View of final blocks.
// What its sender could have known to be wrong is held against the sender; what
// depends on a peer's own clock, chain head or memory is dropped and held
// against nobody.
//
//   - For each slot (a coordinator's (epoch, seq), a miner's claim or result for
//     a task, a verdict on a miner) the first two distinct messages are
//     forwarded, so that every peer can see an equivocation; the second is
//     delivered as a Conflict. More of them, and other signatures over a message
//     already seen, are ignored.
//   - A claim, result or verdict that arrives before its task is parked, and
//     published again when the task has come; so is a task of the epoch after
//     the last one known here.
//   - Slots are remembered for longer than their messages are accepted, so that
//     nothing circulates for ever.
//
// Deliveries come in the order of acceptance, from one goroutine: a task always
// before its claims. Own messages are delivered too, with From the own peer.
package gossip
