// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Which block belongs to which epoch.
/// @notice Epoch e covers the blocks start + e*length .. start + (e+1)*length - 1. Its stake and keys are those after
/// the last block before its first one, so what happens in block b counts from the first epoch that begins after b.
abstract contract Epochs {
    /// @notice First block of epoch 0.
    uint64 public immutable epochStart;
    /// @notice Blocks per epoch.
    uint64 public immutable epochLength;

    /// @notice An epoch has at least two blocks.
    error BadEpochLength(uint64 length);

    constructor(uint64 start, uint64 length) {
        if (length < 2) revert BadEpochLength(length);
        epochStart = start;
        epochLength = length;
    }

    /// @notice The first epoch that begins after the current block; every earlier one is frozen.
    function nextEpoch() public view returns (uint64) {
        uint256 b = block.number;
        return b < epochStart ? 0 : uint64((b - epochStart) / epochLength) + 1;
    }

    /// @notice First block of an epoch.
    function firstBlock(uint64 epoch) public view returns (uint256) {
        return epochStart + uint256(epoch) * epochLength;
    }
}
