// Package watch follows the final blocks of a chain and makes of them what the
// protocol needs: the stake as frozen before each epoch, the epoch's word, and
// who is jailed. Every node that has read the same final block has the same
// epoch.Final, whatever endpoints it read from and however often it restarted:
// everything is read again from the block of the deployment.
//
// Nothing an RPC endpoint says is taken on trust that can be checked:
//
//   - each header must hash to what the next one names as its parent, without a
//     gap from the block of the deployment on;
//   - a block whose bloom filter may hold an event of the contracts must give
//     receipts that hash to the header's receipt root, so that no event can be
//     left out, added or changed;
//   - each word must follow from its beacon block's header;
//   - each pool event must lead to the root and total it names.
//
// An endpoint whose answers fail this is blamed and left for another one. Blocks
// are final by depth below the newest or by a tag of the chain (Finality); a
// final block that is replaced all the same makes the watch start over.
package watch
