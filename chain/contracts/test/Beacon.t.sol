// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {Typed} from "../src/Typed.sol";
import {Base} from "./Base.sol";

contract BeaconTest is Base {
    // EIP-2935's contract, as the chains have it
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";
    uint256 private constant BLOCK_0 = START + DELAY;

    /// A header-like list: 13 items of the given size, then the mixHash.
    function list(uint256 itemSize, bytes32 mix) private pure returns (bytes memory) {
        bytes memory item = new bytes(itemSize);
        bytes memory payload;
        for (uint256 i; i < 13; ++i) {
            if (itemSize == 1) payload = abi.encodePacked(payload, uint8(0x7f));
            else if (itemSize < 56) payload = abi.encodePacked(payload, uint8(0x80 + itemSize), item);
            else if (itemSize < 256) payload = abi.encodePacked(payload, uint8(0xb8), uint8(itemSize), item);
            else payload = abi.encodePacked(payload, uint8(0xb9), uint16(itemSize), item);
        }
        payload = abi.encodePacked(payload, uint8(0xa0), mix);
        if (payload.length < 256) return abi.encodePacked(uint8(0xf8), uint8(payload.length), payload);
        return abi.encodePacked(uint8(0xf9), uint16(payload.length), payload);
    }

    function testFuzz_mix_hash_is_the_14th_item(uint256 itemSize, bytes32 mix) public {
        bytes memory header = list(2 + itemSize % 400, mix);
        vm.roll(BLOCK_0 + 1);
        vm.setBlockhash(BLOCK_0, keccak256(header));
        beacon.store(0, header);
        bytes32 want = keccak256(abi.encode(Typed.TAG_BEACON, block.chainid, uint64(0), mix));
        vm.assertEq(beacon.wordOf(0), want);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.AlreadyStored.selector, 0, want));
        beacon.store(0, header);
    }

    /// Whatever the chain's header were, its bytes are read inside their bounds.
    function testFuzz_any_header(bytes memory header, uint8 first, uint256 cut) public {
        if (cut % 3 == 0) {
            header = list(2 + cut % 300, bytes32(cut)); // a right one, cut short
            assembly {
                mstore(header, mod(cut, add(mload(header), 1)))
            }
        } else if (header.length > 0) {
            header[0] = bytes1(0xf7 + first % 9);
        }
        vm.roll(BLOCK_0 + 1);
        vm.setBlockhash(BLOCK_0, keccak256(header));
        try beacon.store(0, header) {
            vm.assertTrue(beacon.wordOf(0) != 0);
        } catch (bytes memory reason) {
            vm.assertEq(bytes32(reason), bytes32(IBeacon.BadHeader.selector));
            vm.assertEq(beacon.wordOf(0), bytes32(0));
        }
    }

    function test_too_early_and_wrong() public {
        bytes memory header = list(20, "mix");
        vm.roll(BLOCK_0);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.TooEarly.selector, 0, BLOCK_0));
        beacon.store(0, header);
        vm.roll(BLOCK_0 + 1);
        vm.setBlockhash(BLOCK_0, "another");
        vm.expectRevert(
            abi.encodeWithSelector(IBeacon.WrongHeader.selector, BLOCK_0, bytes32("another"), keccak256(header))
        );
        beacon.store(0, header);
    }

    function test_the_window_is_8191_blocks() public {
        bytes memory header = list(20, "mix");
        vm.etch(HISTORY, HISTORY_CODE);
        vm.store(HISTORY, bytes32(BLOCK_0 % 8191), keccak256(header));
        vm.roll(BLOCK_0 + 8192);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.TooLate.selector, 0, BLOCK_0));
        beacon.store(0, header);
        vm.roll(BLOCK_0 + 8191);
        beacon.store(0, header);
        vm.assertTrue(beacon.wordOf(0) != 0);
    }
}
