// Package watch follows the final blocks of a chain and makes of them what the
// protocol needs: the stake as frozen before each epoch, the epoch's word, and
// who is jailed. Every node that has read the same final block has the same
// epoch.Final, whatever endpoints it read from and however often it restarted.
//
// Nothing an RPC endpoint says is taken on trust that can be checked:
//
//   - each header must hash to what the next one names as its parent, without a
//     gap from the block of the deployment on;
//   - a block whose bloom filter may hold an event of the contracts must give
//     receipts that hash to the header's receipt root, so that no event can be
//     left out, added or changed;
//   - each word must follow from its beacon block's header;
//   - each pool event must lead to the root and total it names;
//   - all endpoints must have the same block at the end of each range read.
//
// An endpoint whose answers fail this is named, blamed and left for another one;
// so is one that stands still while others go on. Where endpoints contradict
// each other and neither side is the larger, the watch stands still and names
// both. Blocks are final by depth below the newest or by a tag of the chain
// (Finality); a final block that is replaced all the same makes the watch start
// over.
//
// What has been read is kept in a Store, so that a restart goes on where the
// last run ended. It is derived data: damaged, of another version or of another
// chain, it is made again from the deployment on.
//
// Work and memory per event do not grow with the events read: trees are shared
// between epochs, pools are laid out only for the epochs in use, and epochs
// older than Config.Keep are forgotten.
package watch
