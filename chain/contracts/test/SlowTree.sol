// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LeafProof} from "../src/interfaces/IStakePool.sol";
import {Typed} from "../src/Typed.sol";

/// A pool tree that hashes everything anew from its list of leaves: slow and plain.
library SlowTree {
    struct Leaf {
        address operator;
        uint64 weight;
    }

    struct Tree {
        Leaf[] leaves; // by slot
    }

    function put(Tree storage t, uint256 slot, address operator, uint64 weight) internal {
        while (t.leaves.length <= slot) t.leaves.push();
        t.leaves[slot] = Leaf(operator, weight);
    }

    function total(Tree storage t) internal view returns (uint256 sum) {
        for (uint256 i; i < t.leaves.length; ++i) {
            sum += t.leaves[i].weight;
        }
    }

    function root(Tree storage t) internal view returns (bytes32 h) {
        (h,,) = walk(t, 0);
    }

    function path(Tree storage t, uint256 slot) internal view returns (bytes memory siblings) {
        (,, siblings) = walk(t, slot);
    }

    function proof(Tree storage t, uint256 slot) internal view returns (LeafProof memory) {
        return LeafProof(t.leaves[slot].operator, t.leaves[slot].weight, uint32(slot), path(t, slot));
    }

    function walk(Tree storage t, uint256 slot) private view returns (bytes32, uint256, bytes memory siblings) {
        uint256 width = t.leaves.length > slot ? t.leaves.length : slot + 1;
        bytes32[] memory hashes = new bytes32[](width);
        uint64[] memory sums = new uint64[](width);
        for (uint256 i; i < t.leaves.length; ++i) {
            Leaf memory l = t.leaves[i];
            if (l.weight > 0) hashes[i] = keccak256(abi.encode(Typed.TAG_LEAF, l.operator, l.weight));
            sums[i] = l.weight;
        }
        for (uint256 level; level < 20; ++level) {
            uint256 other = slot ^ 1;
            siblings = abi.encodePacked(
                siblings, other < width ? hashes[other] : bytes32(0), other < width ? sums[other] : uint64(0)
            );
            uint256 next = (width + 1) / 2;
            bytes32[] memory upHashes = new bytes32[](next);
            uint64[] memory upSums = new uint64[](next);
            for (uint256 i; i < next; ++i) {
                bool both = 2 * i + 1 < width;
                bytes32 right = both ? hashes[2 * i + 1] : bytes32(0);
                uint64 rightSum = both ? sums[2 * i + 1] : 0;
                if (hashes[2 * i] != 0 || right != 0) {
                    upHashes[i] = keccak256(abi.encode(Typed.TAG_NODE, hashes[2 * i], sums[2 * i], right, rightSum));
                }
                upSums[i] = sums[2 * i] + rightSum;
            }
            (hashes, sums, width, slot) = (upHashes, upSums, next, slot / 2);
        }
        return (hashes[0], sums[0], siblings);
    }
}
