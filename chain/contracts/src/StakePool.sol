// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Epochs} from "./Epochs.sol";
import {IStakePool, LeafProof} from "./interfaces/IStakePool.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Typed} from "./Typed.sol";

/// @title The pools of all models; see IStakePool for the rules.
contract StakePool is IStakePool, Epochs {
    uint256 public constant DEPTH = 20;
    uint256 public constant MAX_RANKS = 16;
    /// @notice Epochs that a slot stays empty before another operator may get it.
    uint64 public constant REUSE_AFTER = 2;
    uint256 private constant SIBLING = 40;
    uint256 private constant PATH = DEPTH * SIBLING;

    StakeRegistry public immutable registry;

    /// The tree from an epoch on, until the next checkpoint.
    struct Checkpoint {
        bytes32 root;
        uint64 total;
        uint64 fromEpoch;
    }

    struct Leaf {
        bool held;
        uint32 slot;
        uint64 weight;
    }

    struct Freed {
        uint32 slot;
        uint64 fromEpoch; // first epoch whose pool has the slot empty
    }

    struct Pool {
        uint32 used; // slots ever used: the next fresh one
        uint32 freedHead; // freed slots before it were reused
        Checkpoint[] checkpoints; // ascending epochs
        Freed[] freed; // a queue, ascending epochs
        mapping(address operator => Leaf) leaves;
    }

    mapping(bytes32 model => Pool) private pools;

    constructor(StakeRegistry registry_) Epochs(registry_.epochStart(), registry_.epochLength()) {
        registry = registry_;
    }

    /// @inheritdoc IStakePool
    function poke(bytes32 model, address operator, bytes calldata siblings) external {
        Pool storage p = pools[model];
        Leaf memory old = p.leaves[operator];
        uint64 weight = registry.weightOf(operator, model);
        if (weight == old.weight) revert Unchanged(model, operator, weight);
        uint32 slot = old.held ? old.slot : _takeSlot(model, p);

        Checkpoint memory now_ = _last(p);
        (bytes32 root, uint64 total,) = _climb(_leafHash(operator, old.weight), old.weight, slot, siblings);
        if (root != now_.root || total != now_.total) revert StalePath(model, now_.root, root);
        (root, total,) = _climb(_leafHash(operator, weight), weight, slot, siblings);

        uint64 next = nextEpoch();
        if (weight == 0) {
            delete p.leaves[operator];
            p.freed.push(Freed(slot, next));
        } else {
            p.leaves[operator] = Leaf(true, slot, weight);
        }
        uint256 n = p.checkpoints.length;
        if (n > 0 && now_.fromEpoch == next) p.checkpoints[n - 1] = Checkpoint(root, total, next);
        else p.checkpoints.push(Checkpoint(root, total, next));
        emit LeafSet(model, operator, slot, weight, total, root);
    }

    /// @inheritdoc IStakePool
    function current(bytes32 model) external view returns (bytes32 root, uint64 total) {
        Checkpoint memory c = _last(pools[model]);
        return (c.root, c.total);
    }

    /// @inheritdoc IStakePool
    function poolAt(bytes32 model, uint64 epoch) public view returns (bytes32 root, uint64 total) {
        uint64 next = nextEpoch();
        if (epoch >= next) revert NotFrozen(epoch, next);
        Checkpoint[] storage c = pools[model].checkpoints;
        uint256 low;
        uint256 high = c.length;
        while (low < high) { // the number of checkpoints not later than epoch
            uint256 mid = (low + high) / 2;
            if (c[mid].fromEpoch <= epoch) low = mid + 1;
            else high = mid;
        }
        return low == 0 ? (bytes32(0), 0) : (c[low - 1].root, c[low - 1].total);
    }

    /// @inheritdoc IStakePool
    function slotOf(bytes32 model, address operator) external view returns (bool held, uint32 slot, uint64 weight) {
        Leaf memory l = pools[model].leaves[operator];
        return (l.held, l.slot, l.weight);
    }

    /// @inheritdoc IStakePool
    function nextSlot(bytes32 model) public view returns (uint32 slot) {
        (slot,) = _nextSlot(pools[model]);
    }

    /// @inheritdoc IStakePool
    function slotFor(bytes32 model, address operator) external view returns (uint32) {
        Leaf memory l = pools[model].leaves[operator];
        return l.held ? l.slot : nextSlot(model);
    }

    /// @inheritdoc IStakePool
    function drawAt(bytes32 model, uint64 epoch, bytes32 seed, uint256 ranks, LeafProof[] calldata winners)
        external
        view
        returns (address[] memory operators)
    {
        if (ranks > MAX_RANKS) revert TooManyRanks(ranks, MAX_RANKS);
        (bytes32 root, uint64 total) = poolAt(model, epoch);
        operators = new address[](winners.length);
        uint256[2][MAX_RANKS] memory drawn; // lower bound and weight, ascending
        uint256 left = total;
        uint256 k;
        for (; k < ranks && left > 0; ++k) {
            if (k == winners.length) revert WrongWinnerCount(k, k + 1);
            LeafProof calldata w = winners[k];
            uint256 lower = _checkLeaf(k, w, root, total);
            uint256 x = uint256(keccak256(abi.encode(seed, k))) % left;
            uint256 j; // where this interval goes among those drawn
            for (uint256 i; i < k && x >= drawn[i][0]; ++i) {
                x += drawn[i][1];
            }
            if (x < lower || x >= lower + w.weight) revert NotDrawn(k, w.operator, x, lower, lower + w.weight);
            for (j = k; j > 0 && drawn[j - 1][0] > lower; --j) {
                drawn[j] = drawn[j - 1];
            }
            drawn[j] = [lower, uint256(w.weight)];
            left -= w.weight;
            operators[k] = w.operator;
        }
        if (k != winners.length) revert WrongWinnerCount(winners.length, k);
    }

    /// The lower bound of a leaf's interval, once its proof holds.
    function _checkLeaf(uint256 rank, LeafProof calldata w, bytes32 root, uint64 total)
        private
        pure
        returns (uint256 lower)
    {
        bytes32 computed;
        uint64 sum;
        if (w.slot >> DEPTH != 0) revert NotInPool(rank, w.operator);
        (computed, sum, lower) = _climb(_leafHash(w.operator, w.weight), w.weight, w.slot, w.siblings);
        if (computed != root || sum != total) revert NotInPool(rank, w.operator);
    }

    function _last(Pool storage p) private view returns (Checkpoint memory c) {
        uint256 n = p.checkpoints.length;
        if (n > 0) c = p.checkpoints[n - 1];
    }

    function _nextSlot(Pool storage p) private view returns (uint32 slot, bool reused) {
        if (p.freedHead < p.freed.length) {
            Freed memory f = p.freed[p.freedHead];
            if (nextEpoch() >= f.fromEpoch + REUSE_AFTER) return (f.slot, true);
        }
        return (p.used, false);
    }

    function _takeSlot(bytes32 model, Pool storage p) private returns (uint32 slot) {
        bool reused;
        (slot, reused) = _nextSlot(p);
        if (reused) {
            delete p.freed[p.freedHead];
            ++p.freedHead;
        } else {
            if (slot >> DEPTH != 0) revert PoolFull(model);
            p.used = slot + 1;
        }
    }

    function _leafHash(address operator, uint64 weight) private pure returns (bytes32) {
        return weight == 0 ? bytes32(0) : keccak256(abi.encode(Typed.TAG_LEAF, operator, weight));
    }

    /// Hash and sum at the root, and the sum of all leaves left of the slot.
    function _climb(bytes32 hash, uint256 sum, uint256 slot, bytes calldata siblings)
        private
        pure
        returns (bytes32 root, uint64 total, uint256 lower)
    {
        if (siblings.length != PATH) revert BadPathLength(siblings.length, PATH);
        bytes32 tag = Typed.TAG_NODE;
        uint256 level;
        bool bad;
        assembly ("memory-safe") {
            let m := mload(0x40) // abi.encode(tag, left hash, left sum, right hash, right sum)
            mstore(m, tag)
            let p := siblings.offset
            for {} lt(level, DEPTH) { level := add(level, 1) } {
                let otherHash := calldataload(p)
                let otherSum := shr(192, calldataload(add(p, 32)))
                if iszero(otherHash) {
                    if otherSum {
                        bad := 1
                        break
                    }
                }
                if or(hash, otherHash) { // else both are empty: hash 0, sum 0
                    let right := shl(6, and(slot, 1)) // 0 or 64: where our own half goes
                    let own := add(add(m, 32), right)
                    let other := add(add(m, 32), xor(right, 64))
                    mstore(own, hash)
                    mstore(add(own, 32), sum)
                    mstore(other, otherHash)
                    mstore(add(other, 32), otherSum)
                    hash := keccak256(m, 160)
                    if right { lower := add(lower, otherSum) }
                    sum := add(sum, otherSum)
                }
                slot := shr(1, slot)
                p := add(p, SIBLING)
            }
        }
        if (bad) revert BadSibling(level);
        // At most 20 sums of 64 bits were added. A sum above 64 bits is no sum of weights: it matches no total.
        return sum > type(uint64).max ? (bytes32(0), type(uint64).max, lower) : (hash, uint64(sum), lower);
    }
}
