// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStakePool} from "./interfaces/IStakePool.sol";
import {Typed} from "./Typed.sol";

/// @title Paths of the Merkle-sum tree; see IStakePool.
/// @notice Sums are added up without a bound and hashed as full words: a root that is known to be one of a tree of
/// uint64 sums is reached by the sums of that tree only. So a caller who compares the root may trust the sums.
library SumTree {
    uint256 internal constant DEPTH = 20;
    uint256 private constant SIBLING = 40;
    uint256 private constant PATH = 800; // DEPTH siblings

    function leaf(address operator, uint64 weight) internal pure returns (bytes32) {
        return weight == 0 ? bytes32(0) : keccak256(abi.encode(Typed.TAG_LEAF, operator, weight));
    }

    /// @notice The root and total above a leaf, and the sum of all leaves before it.
    function climb(bytes32 hash, uint256 sum, uint256 slot, bytes calldata siblings)
        internal
        pure
        returns (bytes32, uint256, uint256 lower)
    {
        if (siblings.length != PATH) revert IStakePool.BadPathLength(siblings.length, PATH);
        bytes32 tag = Typed.TAG_NODE;
        bool bad;
        assembly ("memory-safe") {
            let m := mload(0x40) // abi.encode(tag, left hash, left sum, right hash, right sum)
            mstore(m, tag)
            let end := add(siblings.offset, PATH)
            for { let p := siblings.offset } lt(p, end) { p := add(p, SIBLING) } {
                let otherHash := calldataload(p)
                let otherSum := shr(192, calldataload(add(p, 32)))
                bad := or(bad, gt(iszero(otherHash), iszero(otherSum)))
                let right := shl(6, and(slot, 1)) // 0 or 64: our own half goes there, the other to the other
                slot := shr(1, slot)
                let own := add(add(m, 32), right)
                let other := add(m, sub(96, right))
                mstore(own, hash)
                mstore(add(own, 32), sum)
                mstore(other, otherHash)
                mstore(add(other, 32), otherSum)
                if or(hash, otherHash) { hash := keccak256(m, 160) } // else both are empty: hash 0, sum 0
                if right { lower := add(lower, otherSum) }
                sum := add(sum, otherSum)
            }
        }
        if (bad) _refuse(siblings);
        return (hash, sum, lower);
    }

    /// @notice The roots above two contents of one leaf, and the total above the second.
    function climbBoth(bytes32 hash, uint256 sum, bytes32 hash2, uint256 sum2, uint256 slot, bytes calldata siblings)
        internal
        pure
        returns (bytes32, bytes32, uint256 total)
    {
        if (siblings.length != PATH) revert IStakePool.BadPathLength(siblings.length, PATH);
        bytes32 tag = Typed.TAG_NODE;
        bool bad;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, tag)
            let end := add(siblings.offset, PATH)
            for { let p := siblings.offset } lt(p, end) { p := add(p, SIBLING) } {
                let otherHash := calldataload(p)
                let otherSum := shr(192, calldataload(add(p, 32)))
                bad := or(bad, gt(iszero(otherHash), iszero(otherSum)))
                let right := shl(6, and(slot, 1))
                slot := shr(1, slot)
                let own := add(add(m, 32), right)
                let other := add(m, sub(96, right))
                mstore(other, otherHash)
                mstore(add(other, 32), otherSum)
                mstore(own, hash)
                mstore(add(own, 32), sum)
                if or(hash, otherHash) { hash := keccak256(m, 160) }
                mstore(own, hash2)
                mstore(add(own, 32), sum2)
                if or(hash2, otherHash) { hash2 := keccak256(m, 160) }
                sum := add(sum, otherSum)
                sum2 := add(sum2, otherSum)
            }
        }
        if (bad) _refuse(siblings);
        return (hash, hash2, sum2);
    }

    /// Names the first empty sibling that has a sum.
    function _refuse(bytes calldata siblings) private pure {
        for (uint256 level; level < DEPTH; ++level) {
            bytes calldata s = siblings[SIBLING * level:SIBLING * (level + 1)];
            if (bytes32(s[:32]) == 0 && bytes8(s[32:]) != 0) revert IStakePool.BadSibling(level);
        }
    }
}
