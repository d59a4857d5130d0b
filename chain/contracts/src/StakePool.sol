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

    StakeRegistry public immutable registry;

    struct Leaf {
        bool held;
        uint32 slot;
        uint64 weight;
    }

    struct Freed {
        uint32 slot;
        uint64 fromEpoch; // first epoch whose pool has the slot empty
    }

    /// One word for each epoch with a change, and one bit of another to find it: a change costs one fresh word an epoch.
    struct Pool {
        uint64 last; // 1 + the latest epoch with a root; 0: none
        uint64 first; // the earliest
        uint32 used; // slots ever used: the next fresh one
        uint32 freedHead; // the queue of freed slots, ascending epochs: from here
        uint32 freedTail; // to here
        mapping(uint64 epoch => bytes32) roots;
        mapping(uint64 word => uint256) changed; // bit e % 256 of word e / 256: epoch e has a root
        mapping(uint32 index => Freed) freed;
        mapping(address operator => Leaf) leaves;
    }

    mapping(bytes32 model => Pool) private pools;

    constructor(StakeRegistry registry_) Epochs(registry_.epochStart(), registry_.epochLength()) {
        registry = registry_;
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
    function current(bytes32 model) external view returns (bytes32) {
        return _current(pools[model]);
    }

    /// @inheritdoc IStakePool
    function rootAt(bytes32 model, uint64 epoch) public view returns (bytes32) {
        uint64 next = nextEpoch();
        if (epoch >= next) revert NotFrozen(epoch, next);
        Pool storage p = pools[model];
        (uint64 last, uint64 first) = (p.last, p.first);
        if (last == 0 || epoch < first) return 0;
        if (epoch + 1 >= last) return p.roots[last - 1];
        uint64 word = epoch >> 8;
        uint256 bits = p.changed[word] << (255 - (epoch & 255)) >> (255 - (epoch & 255)); // those not later than epoch
        while (bits == 0) { // ends: the bit of first is set
            bits = p.changed[--word];
        }
        return p.roots[(word << 8) | uint64(Math.log2(bits))];
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
        bytes32 want = _current(p);
        if (before != want) revert StalePath(model, want, before);

        uint64 next = nextEpoch();
        if (p.last != next + 1) {
            if (p.last == 0) p.first = next;
            p.last = next + 1;
            p.changed[next >> 8] |= 1 << (next & 255);
        }
        p.roots[next] = root;
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

    function _current(Pool storage p) private view returns (bytes32) {
        uint64 last = p.last;
        return last == 0 ? bytes32(0) : p.roots[last - 1];
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
