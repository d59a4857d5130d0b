// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title One random word per epoch, the same whoever stores it.
/// @notice The word of epoch e is keccak256(abi.encode(TAG_BEACON, uint256 chainId, uint64 e, mixHash)) with the mixHash
/// (prevrandao) of the header of block start + e*length + delay. An epoch whose word is not stored within 8,191 blocks
/// of that block never gets one.
interface IBeacon {
    event BeaconStored(uint64 indexed epoch, bytes32 word);

    /// @notice The delay must lie inside the epoch.
    error BadDelay(uint64 delay, uint64 length);
    error AlreadyStored(uint64 epoch, bytes32 word);
    /// @notice Only blocks after this one know its hash.
    error TooEarly(uint64 epoch, uint256 beaconBlock);
    /// @notice The chain has forgotten this block's hash: the epoch stays without a word.
    error TooLate(uint64 epoch, uint256 beaconBlock);
    /// @notice The header is not that of the epoch's beacon block.
    error WrongHeader(uint256 beaconBlock, bytes32 want, bytes32 have);
    /// @notice The header's RLP has no 32-byte mixHash as its 14th item.
    error BadHeader();

    /// @notice Stores an epoch's word. By anyone, once.
    /// @param header RLP of the header of beaconBlock(epoch).
    function store(uint64 epoch, bytes calldata header) external;

    /// @notice The word of an epoch; zero while it is not stored.
    function wordOf(uint64 epoch) external view returns (bytes32);

    /// @notice The block whose mixHash makes the epoch's word.
    function beaconBlock(uint64 epoch) external view returns (uint256);
}
