// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A leaf and the way from it to the root.
struct LeafProof {
    address operator;
    uint64 weight;
    uint32 slot;
    bytes siblings; // 20 times 32 bytes hash | 8 bytes sum, from the leaf's level up
}

/// @notice One leaf to bring up to date.
struct Poke {
    bytes32 model;
    address operator;
    bytes siblings; // the path of its slot, after the pokes before it
}

/// @title One Merkle-sum tree of weights per model, frozen per epoch, and the lottery over it.
/// @notice The contract keeps one word per epoch in which a pool changed, as long as stake that took part can be slashed
/// and longer: the root, which commits to the total. Leaf i is slot i of depth 20.
///
///   leaf = keccak256(abi.encode(TAG_LEAF, operator, uint64 weight)), its sum is the weight; an empty leaf is hash 0, sum 0
///   node = keccak256(abi.encode(TAG_NODE, left hash, uint64 left sum, right hash, uint64 right sum)), sum left + right;
///          hash 0 and sum 0 when both children have hash 0
///
/// Rank k of a draw: x = uint256(keccak256(abi.encode(seed, uint256 k))) mod (total - weights drawn so far); then, for
/// the intervals drawn so far by ascending lower bound lo: if x >= lo, x += their weight. The winner is the leaf whose
/// interval [sum of the weights before it, + its weight) contains x. Weights are whole CAI. The total is the sum that
/// any leaf's path leads to; an empty pool has root 0.
interface IStakePool {
    /// @notice A leaf changed: enough to keep the same tree elsewhere. Weight 0 means the slot is empty now.
    event LeafSet(
        bytes32 indexed model, address indexed operator, uint32 slot, uint64 weight, uint64 total, bytes32 root
    );

    /// @notice The leaf already holds the registry's weight.
    error Unchanged(bytes32 model, address operator, uint64 weight);
    /// @notice The path does not lead to the current root: another leaf changed since. Fetch the path again.
    error StalePath(bytes32 model, bytes32 root, bytes32 computed);
    /// @notice A path has 20 siblings of 40 bytes.
    error BadPathLength(uint256 length, uint256 want);
    /// @notice An empty sibling (hash 0) has a sum.
    error BadSibling(uint256 level);
    error PoolFull(bytes32 model);
    /// @notice The epoch has not begun: its pool can still change.
    error NotFrozen(uint64 epoch, uint64 nextEpoch);
    /// @notice The pool of this epoch is no longer kept: too long ago for any evidence.
    error Forgotten(uint64 epoch, uint64 oldest);
    error TooManyRanks(uint256 ranks, uint256 maximum);
    /// @notice Each rank needs one winner, until the pool is empty.
    error WrongWinnerCount(uint256 winners, uint256 want);
    /// @notice The winner given for this rank is no leaf of the epoch's pool.
    error NotInPool(uint256 rank, address operator);
    /// @notice The draw of this rank falls outside the interval of the winner given.
    error NotDrawn(uint256 rank, address operator, uint256 x, uint256 lower, uint256 upper);

    /// @notice Sets an operator's leaf to its weight in the registry, from the next epoch on. By anyone.
    /// @param siblings The path of slotFor(model, operator) in the current tree.
    function poke(bytes32 model, address operator, bytes calldata siblings) external;

    /// @notice Several pokes in order. Those that would change nothing are passed over.
    /// @return changed How many leaves changed.
    function pokeMany(Poke[] calldata pokes) external returns (uint256 changed);

    /// @notice Pays beforehand for the words of the next roots, so that the first change of each of those epochs costs as
    /// much as once history is full. By anyone; a model's first coordinator, say.
    function prepare(bytes32 model, uint256 count) external;

    /// @notice The root as it stands, which the next epoch will have if nothing changes.
    function current(bytes32 model) external view returns (bytes32 root);

    /// @notice The root of an epoch that has begun, for `history` epochs (256 more than unbonding takes).
    function rootAt(bytes32 model, uint64 epoch) external view returns (bytes32 root);

    /// @notice An operator's slot and weight in the tree as it stands; held is false if it has none.
    function slotOf(bytes32 model, address operator) external view returns (bool held, uint32 slot, uint64 weight);

    /// @notice The slot that the next operator to enter gets: one empty for two epochs, or else a fresh one.
    function nextSlot(bytes32 model) external view returns (uint32);

    /// @notice The slot whose path poke needs for an operator: its own, or else nextSlot, which a new epoch may change.
    function slotFor(bytes32 model, address operator) external view returns (uint32);

    /// @notice Draws ranks 0 .. ranks-1 in an epoch's pool and checks that the winners given are the ones drawn.
    /// @param ranks At most 16. When the pool holds fewer operators, as many winners as operators are wanted.
    /// @return operators The winners' operators, in order of rank.
    function drawAt(bytes32 model, uint64 epoch, bytes32 seed, uint256 ranks, LeafProof[] calldata winners)
        external
        view
        returns (address[] memory operators);
}
