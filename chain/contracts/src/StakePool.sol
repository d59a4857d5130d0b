// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Epochs} from "./Epochs.sol";
import {IStakePool, LeafProof, Poke} from "./interfaces/IStakePool.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {SumTree} from "./SumTree.sol";

/// @title The pools of all models; see IStakePool for the rules.
contract StakePool is IStakePool, Epochs {
    uint256 public constant DEPTH = SumTree.DEPTH;
    uint256 public constant MAX_RANKS = 16;
    /// @notice Epochs that a slot stays empty before another operator may get it.
    uint64 public constant REUSE_AFTER = 2;

    uint256 private constant WORD = 224; // epochs that one word marks

    StakeRegistry public immutable registry;
    /// @notice So many past epochs keep their pools, more than stake that took part in them can be slashed.
    uint64 public immutable history;

    struct Leaf {
        bool held;
        uint32 slot;
        uint64 weight;
    }

    struct Freed {
        uint32 slot;
        uint64 fromEpoch; // first epoch whose pool has the slot empty
    }

    /// The first change of an epoch makes a root; the n-th root ever made lies at n mod history. A mark finds it: bit
    /// e % 224 of word e / 224 says that epoch e made one, and the word's upper 32 bits are how many were made before it.
    /// So the first change of an epoch costs one word more than any other, and that one is not fresh once history is full.
    struct Pool {
        uint64 marked; // 1 + the latest word of marks; 0: none
        uint32 used; // slots ever used: the next fresh one
        uint32 freedHead; // the queue of freed slots, ascending epochs: from here
        uint32 freedTail; // to here
        uint32 prepared; // so many words of roots are not fresh, or more
        mapping(uint256 index => bytes32) roots;
        mapping(uint256 word => uint256) marks;
        mapping(uint32 index => Freed) freed;
        mapping(address operator => Leaf) leaves;
    }

    mapping(bytes32 model => Pool) private pools;

    constructor(StakeRegistry registry_) Epochs(registry_.epochStart(), registry_.epochLength()) {
        registry = registry_;
        history = 256 + registry_.unbondBlocks() / registry_.epochLength();
    }

    /// @inheritdoc IStakePool
    function poke(bytes32 model, address operator, bytes calldata siblings) external {
        if (!_poke(model, operator, siblings)) revert Unchanged(model, operator, pools[model].leaves[operator].weight);
    }

    /// @inheritdoc IStakePool
    function pokeMany(Poke[] calldata pokes) external returns (uint256 changed) {
        for (uint256 i; i < pokes.length; ++i) {
            if (_poke(pokes[i].model, pokes[i].operator, pokes[i].siblings)) ++changed;
        }
    }

    /// @inheritdoc IStakePool
    function prepare(bytes32 model, uint256 count) external {
        Pool storage p = pools[model];
        uint256 from = Math.max(p.prepared, _made(p));
        uint256 end = Math.min(from + count, history);
        for (uint256 i = from; i < end; ++i) {
            p.roots[i] = bytes32(uint256(1)); // never read: a root takes its place first
        }
        if (end > from) p.prepared = uint32(end);
    }

    /// @inheritdoc IStakePool
    function current(bytes32 model) external view returns (bytes32) {
        Pool storage p = pools[model];
        return _root(p, _made(p));
    }

    /// @inheritdoc IStakePool
    function rootAt(bytes32 model, uint64 epoch) public view returns (bytes32) {
        uint64 next = nextEpoch();
        if (epoch >= next) revert NotFrozen(epoch, next);
        if (next - epoch >= history) revert Forgotten(epoch, next - history + 1);
        Pool storage p = pools[model];
        uint256 word = epoch / WORD;
        uint256 marks = p.marks[word];
        if (marks != 0) return _root(p, _count(marks << (255 - epoch % WORD)) + (marks >> WORD));
        uint256 end = p.marked;
        if (word >= end) return _root(p, _made(p));
        while (marks == 0) { // ends: word end - 1 has marks
            marks = p.marks[++word];
        }
        return _root(p, marks >> WORD);
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
        bytes32 root = rootAt(model, epoch);
        operators = new address[](winners.length);
        uint256[] memory lowers = new uint256[](winners.length); // the intervals drawn so far, ascending
        uint256[] memory weights = new uint256[](winners.length);
        uint256 left; // weight not drawn yet; known from the first proof on
        uint256 k;
        for (; k < ranks && (k == 0 ? root != 0 : left > 0); ++k) {
            if (k == winners.length) revert WrongWinnerCount(k, k + 1);
            LeafProof calldata w = winners[k];
            (uint256 lower, uint256 total) = _checkLeaf(k, w, root);
            if (k == 0) left = total;
            uint256 x = uint256(keccak256(abi.encode(seed, k))) % left;
            uint256 j;
            for (; j < k && x >= lowers[j]; ++j) {
                x += weights[j];
            }
            if (x < lower || x >= lower + w.weight) revert NotDrawn(k, w.operator, x, lower, lower + w.weight);
            for (j = k; j > 0 && lowers[j - 1] > lower; --j) { // where this interval goes among those drawn
                (lowers[j], weights[j]) = (lowers[j - 1], weights[j - 1]);
            }
            (lowers[j], weights[j]) = (lower, w.weight);
            left -= w.weight;
            operators[k] = w.operator;
        }
        if (k != winners.length) revert WrongWinnerCount(winners.length, k);
    }

    /// Brings a leaf up to date; false if it is.
    function _poke(bytes32 model, address operator, bytes calldata siblings) private returns (bool) {
        Pool storage p = pools[model];
        Leaf memory old = p.leaves[operator];
        uint64 weight = registry.weightOf(operator, model);
        if (weight == old.weight) return false;
        uint32 slot = old.held ? old.slot : _takeSlot(model, p);

        (bytes32 before, bytes32 root, uint256 total) = SumTree.climbBoth(
            SumTree.leaf(operator, old.weight), old.weight, SumTree.leaf(operator, weight), weight, slot, siblings
        );
        uint64 next = nextEpoch();
        uint256 word = next / WORD;
        uint256 bit = 1 << (next % WORD);
        uint256 marks = p.marks[word];
        uint256 made = marks == 0 ? _made(p) : _count(marks << 32) + (marks >> WORD);
        bytes32 want = _root(p, made);
        if (before != want) revert StalePath(model, want, before);
        // slither-disable-next-line incorrect-equality (one bit)
        if (marks & bit == 0) {
            if (marks == 0) {
                marks = made << WORD;
                p.marked = uint64(word + 1);
            }
            p.marks[word] = marks | bit;
            ++made;
        }
        p.roots[(made - 1) % history] = root;
        if (weight == 0) {
            delete p.leaves[operator];
            p.freed[p.freedTail++] = Freed(slot, next);
        } else {
            p.leaves[operator] = Leaf(true, slot, weight);
        }
        emit LeafSet(model, operator, slot, weight, uint64(total), root);
        return true;
    }

    /// The lower bound of a leaf's interval and the pool's total, once its proof holds.
    function _checkLeaf(uint256 rank, LeafProof calldata w, bytes32 root)
        private
        pure
        returns (uint256 lower, uint256 total)
    {
        if (w.slot >> DEPTH != 0) revert NotInPool(rank, w.operator);
        bytes32 computed;
        (computed, total, lower) = SumTree.climb(SumTree.leaf(w.operator, w.weight), w.weight, w.slot, w.siblings);
        if (computed != root) revert NotInPool(rank, w.operator);
    }

    /// How many roots were ever made.
    function _made(Pool storage p) private view returns (uint256) {
        if (p.marked == 0) return 0;
        uint256 marks = p.marks[p.marked - 1];
        return _count(marks << 32) + (marks >> WORD);
    }

    /// The root that was made as the n-th, counted from 1; an empty tree's before it.
    function _root(Pool storage p, uint256 n) private view returns (bytes32) {
        return n == 0 ? bytes32(0) : p.roots[(n - 1) % history];
    }

    /// How many bits are set, at most 255.
    function _count(uint256 x) private pure returns (uint256) {
        unchecked {
            x -= (x >> 1) & (type(uint256).max / 3);
            x = (x & (type(uint256).max / 5)) + ((x >> 2) & (type(uint256).max / 5));
            x = (x + (x >> 4)) & (type(uint256).max / 17);
            // slither-disable-next-line divide-before-multiply (a constant of one bit in each byte)
            return (x * (type(uint256).max / 255)) >> 248;
        }
    }

    function _nextSlot(Pool storage p) private view returns (uint32 slot, bool reused) {
        if (p.freedHead < p.freedTail) {
            Freed memory f = p.freed[p.freedHead];
            if (nextEpoch() >= f.fromEpoch + REUSE_AFTER) return (f.slot, true);
        }
        return (p.used, false);
    }

    function _takeSlot(bytes32 model, Pool storage p) private returns (uint32 slot) {
        bool reused;
        (slot, reused) = _nextSlot(p);
        if (reused) {
            delete p.freed[p.freedHead++];
        } else {
            if (slot >> DEPTH != 0) revert PoolFull(model);
            p.used = slot + 1;
        }
    }
}
