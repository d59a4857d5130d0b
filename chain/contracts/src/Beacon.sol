// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Epochs} from "./Epochs.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Typed} from "./Typed.sol";

/// @title Random words; see IBeacon.
contract Beacon is IBeacon, Epochs {
    /// @notice Blocks from an epoch's first block to its beacon block.
    uint64 public immutable delay;

    /// EIP-2935's contract: the hashes of the last 8,191 blocks.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 private constant MIX_HASH = 13; // items before it in a header

    mapping(uint64 epoch => bytes32) private words;

    constructor(StakeRegistry registry, uint64 delay_) Epochs(registry.epochStart(), registry.epochLength()) {
        if (delay_ == 0 || delay_ >= registry.epochLength()) revert BadDelay(delay_, registry.epochLength());
        delay = delay_;
    }

    /// @inheritdoc IBeacon
    function store(uint64 epoch, bytes calldata header) external {
        if (words[epoch] != 0) revert AlreadyStored(epoch, words[epoch]);
        bytes32 want = _hashOf(epoch, beaconBlock(epoch));
        if (keccak256(header) != want) revert WrongHeader(beaconBlock(epoch), want, keccak256(header));
        bytes32 word = keccak256(abi.encode(Typed.TAG_BEACON, block.chainid, epoch, _mixHash(header)));
        words[epoch] = word;
        emit BeaconStored(epoch, word);
    }

    /// @inheritdoc IBeacon
    function wordOf(uint64 epoch) external view returns (bytes32) {
        return words[epoch];
    }

    /// @inheritdoc IBeacon
    function beaconBlock(uint64 epoch) public view returns (uint256) {
        return firstBlock(epoch) + delay;
    }

    function _hashOf(uint64 epoch, uint256 number) private view returns (bytes32 h) {
        if (block.number <= number) revert TooEarly(epoch, number);
        h = blockhash(number);
        if (h == 0) {
            (bool ok, bytes memory out) = HISTORY.staticcall(abi.encode(number)); // reverts outside its window
            if (ok && out.length == 32) h = abi.decode(out, (bytes32));
        }
        if (h == 0) revert TooLate(epoch, number);
    }

    /// The header is the chain's own, so its RLP is sound; what is checked is that it has the shape we know.
    function _mixHash(bytes calldata header) private pure returns (bytes32) {
        if (header.length < 3 || uint8(header[0]) < 0xf8) revert BadHeader();
        uint256 pos = 1 + (uint8(header[0]) - 0xf7); // over the list's own length
        for (uint256 i; i < MIX_HASH; ++i) {
            if (pos >= header.length) revert BadHeader();
            uint256 b = uint8(header[pos]);
            if (b < 0x80) {
                pos += 1;
            } else if (b < 0xb8) {
                pos += 1 + (b - 0x80);
            } else if (b < 0xc0) {
                uint256 lengthSize = b - 0xb7;
                if (pos + 1 + lengthSize > header.length) revert BadHeader();
                pos += 1 + lengthSize + (uint256(bytes32(header[pos + 1:pos + 1 + lengthSize])) >> (8 * (32 - lengthSize)));
            } else {
                revert BadHeader(); // no list comes before the mixHash
            }
        }
        if (pos + 33 > header.length || uint8(header[pos]) != 0xa0) revert BadHeader();
        return bytes32(header[pos + 1:pos + 33]);
    }
}
