// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStakePool, LeafProof} from "../src/interfaces/IStakePool.sol";
import {Base, SlowTree} from "./Base.sol";

contract PoolTest is Base {
    using SlowTree for SlowTree.Tree;

    SlowTree.Tree private tree;

    function poke(address operator) private {
        uint32 slot = pool.slotFor(MODEL, operator);
        bytes memory path = tree.path(slot);
        pool.poke(MODEL, operator, path);
        tree.put(slot, operator, registry.weightOf(operator, MODEL));
        (bytes32 root, uint64 total) = pool.current(MODEL);
        vm.assertEq(root, tree.root());
        vm.assertEq(total, tree.total());
    }

    function quit(uint256 key) private {
        vm.prank(vm.addr(key));
        registry.removeModels(vm.addr(key), oneModel());
        poke(vm.addr(key));
    }

    function test_a_pool_freezes_with_the_block_before_its_epoch() public {
        vm.roll(START - 1);
        poke(newMiner(1, 20_000e18));
        vm.expectRevert(abi.encodeWithSelector(IStakePool.NotFrozen.selector, 0, 0));
        pool.poolAt(MODEL, 0);
        vm.roll(START); // the first block of epoch 0: too late for it
        poke(newMiner(2, 30_000e18));
        (, uint64 total) = pool.poolAt(MODEL, 0);
        vm.assertEq(total, 20_000);
        vm.expectRevert(abi.encodeWithSelector(IStakePool.NotFrozen.selector, 1, 1));
        pool.poolAt(MODEL, 1);
        vm.roll(START + LENGTH - 1); // the last block of epoch 0 still counts for epoch 1
        poke(newMiner(3, 40_000e18));
        vm.roll(START + LENGTH);
        (, total) = pool.poolAt(MODEL, 1);
        vm.assertEq(total, 90_000);
        vm.roll(START + 9 * LENGTH); // and for all epochs after, while nothing changes
        (, total) = pool.poolAt(MODEL, 9);
        vm.assertEq(total, 90_000);
        (, total) = pool.poolAt(MODEL, 0);
        vm.assertEq(total, 20_000);
    }

    function testFuzz_history(uint256 seed) public {
        uint64[12] memory want;
        for (uint64 e; e < 12; ++e) {
            // In the blocks before epoch e begins, some epochs see changes and others none.
            uint256 changes = uint256(keccak256(abi.encode(seed, e))) % 3;
            for (uint256 i; i < changes; ++i) {
                vm.roll(START + e * LENGTH - LENGTH + 1 + i);
                poke(newMiner(100 + 3 * e + i, 20_000e18 + e * 1e18));
            }
            vm.roll(START + e * LENGTH);
            want[e] = uint64(tree.total());
        }
        for (uint64 e; e < 12; ++e) {
            (, uint64 total) = pool.poolAt(MODEL, e);
            vm.assertEq(total, want[e]);
        }
    }

    function test_a_slot_is_reused_two_epochs_after_it_emptied() public {
        vm.roll(START);
        poke(newMiner(1, 20_000e18));
        poke(newMiner(2, 20_000e18));
        quit(1); // empty from epoch 1 on
        vm.assertEq(pool.nextSlot(MODEL), 2);
        vm.roll(START + 2 * LENGTH - 1); // changes count for epoch 2
        vm.assertEq(pool.nextSlot(MODEL), 2);
        vm.roll(START + 2 * LENGTH); // for epoch 3
        vm.assertEq(pool.nextSlot(MODEL), 0);
        poke(newMiner(3, 20_000e18));
        (, uint32 slot,) = pool.slotOf(MODEL, vm.addr(3));
        vm.assertEq(slot, 0);
        vm.assertEq(pool.nextSlot(MODEL), 2);
    }

    function test_unbonding_below_the_minimum_can_be_poked_out_by_anyone() public {
        address operator = newMiner(1, 20_000e18);
        poke(operator);
        vm.prank(ownerOf(1));
        registry.startUnbond(1);
        bytes memory path = tree.path(0);
        vm.prank(address(77));
        pool.poke(MODEL, operator, path);
        (bool held,,) = pool.slotOf(MODEL, operator);
        vm.assertFalse(held);
        (bytes32 root, uint64 total) = pool.current(MODEL);
        vm.assertEq(root, bytes32(0));
        vm.assertEq(total, 0);
    }

    function test_a_slashed_miner_can_be_poked_out_by_anyone() public {
        address operator = newMiner(1, 20_000e18);
        poke(operator);
        poke(newMiner(2, 20_000e18));
        submitDoubleResult(1, "task");
        poke(operator);
        (, uint64 total) = pool.current(MODEL);
        vm.assertEq(total, 20_000);
    }

    /// The draw by the rule read literally, over a plain list of weights.
    function slowDraw(bytes32 seed, uint256 ranks) private view returns (uint256[] memory slots) {
        uint256 left = tree.total();
        bool[] memory drawn = new bool[](tree.leaves.length);
        slots = new uint256[](ranks);
        uint256 k;
        for (; k < ranks && left > 0; ++k) {
            // x counts positions on the line with the drawn intervals cut out
            uint256 x = uint256(keccak256(abi.encode(seed, k))) % left;
            uint256 i;
            while (drawn[i] || x >= tree.leaves[i].weight) {
                if (!drawn[i]) x -= tree.leaves[i].weight;
                ++i;
            }
            drawn[i] = true;
            left -= tree.leaves[i].weight;
            slots[k] = i;
        }
        assembly {
            mstore(slots, k)
        }
    }

    function testFuzz_draw(uint256 seed) public {
        uint256 miners = 1 + seed % 9;
        for (uint256 i; i < miners; ++i) {
            uint256 extra = uint256(keccak256(abi.encode(seed, "w", i))) % 1_000_000e18;
            poke(newMiner(10 + i, 20_000e18 + (extra >> (seed % 7))));
        }
        if (miners > 3) quit(12); // a hole
        vm.roll(START);
        bytes32 s = keccak256(abi.encode(seed));
        uint256 ranks = uint256(s) % 17;
        uint256[] memory slots = slowDraw(s, ranks);
        LeafProof[] memory winners = new LeafProof[](slots.length);
        for (uint256 i; i < slots.length; ++i) {
            winners[i] = tree.proof(slots[i]);
        }
        address[] memory got = pool.drawAt(MODEL, 0, s, ranks, winners);
        for (uint256 i; i < slots.length; ++i) {
            vm.assertEq(got[i], winners[i].operator);
        }
        if (slots.length > 1) {
            winners[1] = winners[0]; // nobody is drawn twice
            vm.expectPartialRevert(IStakePool.NotDrawn.selector);
            pool.drawAt(MODEL, 0, s, ranks, winners);
        }
    }

    function test_draw_limits() public {
        vm.roll(START);
        vm.assertEq(pool.drawAt(MODEL, 0, 0, 16, new LeafProof[](0)).length, 0); // an empty pool draws nobody
        vm.expectRevert(abi.encodeWithSelector(IStakePool.TooManyRanks.selector, 17, 16));
        pool.drawAt(MODEL, 0, 0, 17, new LeafProof[](0));
    }

    function test_a_slot_outside_the_tree_proves_nothing() public {
        vm.roll(START - 1);
        poke(newMiner(1, 20_000e18));
        vm.roll(START);
        LeafProof[] memory winners = new LeafProof[](1);
        winners[0] = tree.proof(0);
        winners[0].slot = 1 << 20; // the same path if only the low bits counted
        vm.expectRevert(abi.encodeWithSelector(IStakePool.NotInPool.selector, 0, vm.addr(1)));
        pool.drawAt(MODEL, 0, 0, 1, winners);
    }
}
