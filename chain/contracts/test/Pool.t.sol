// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStakePool, LeafProof, Poke} from "../src/interfaces/IStakePool.sol";
import {Base} from "./Base.sol";
import {SlowTree} from "./SlowTree.sol";

contract PoolTest is Base {
    using SlowTree for SlowTree.Tree;

    SlowTree.Tree private tree;

    function poke(address operator) private {
        uint32 slot = pool.slotFor(MODEL, operator);
        bytes memory path = tree.path(slot);
        pool.poke(MODEL, operator, path);
        tree.put(slot, operator, registry.weightOf(operator, MODEL));
        vm.assertEq(pool.current(MODEL), tree.root());
    }

    function quit(uint256 key) private {
        vm.prank(vm.addr(key));
        registry.removeModels(vm.addr(key), one(MODEL));
        poke(vm.addr(key));
    }

    function test_a_pool_freezes_with_the_block_before_its_epoch() public {
        vm.roll(START - 1);
        poke(newMiner(1, 20_000e18));
        bytes32 first = tree.root();
        vm.expectRevert(abi.encodeWithSelector(IStakePool.NotFrozen.selector, 0, 0));
        pool.rootAt(MODEL, 0);
        vm.roll(START); // the first block of epoch 0: too late for it
        poke(newMiner(2, 30_000e18));
        vm.assertEq(pool.rootAt(MODEL, 0), first);
        vm.expectRevert(abi.encodeWithSelector(IStakePool.NotFrozen.selector, 1, 1));
        pool.rootAt(MODEL, 1);
        vm.roll(START + LENGTH - 1); // the last block of epoch 0 still counts for epoch 1
        poke(newMiner(3, 40_000e18));
        vm.roll(START + LENGTH);
        vm.assertEq(pool.rootAt(MODEL, 1), tree.root());
        vm.roll(START + 9 * LENGTH); // and for all epochs after, while nothing changes
        vm.assertEq(pool.rootAt(MODEL, 9), tree.root());
        vm.assertEq(pool.rootAt(MODEL, 0), first);
    }

    function test_a_pool_that_begins_late_was_empty_before() public {
        vm.roll(START + 700 * LENGTH);
        vm.assertEq(pool.rootAt(MODEL, 700), 0);
        poke(newMiner(1, 20_000e18));
        vm.roll(START + 701 * LENGTH);
        vm.assertEq(pool.rootAt(MODEL, 701), tree.root());
        vm.assertEq(pool.rootAt(MODEL, 700), 0);
        vm.assertEq(pool.rootAt(MODEL, 500), 0);
    }

    /// forge-config: default.fuzz.runs = 32
    /// Epochs with changes near together and hundreds apart: each keeps its root.
    function testFuzz_history(uint256 seed) public {
        uint64[12] memory epochs;
        bytes32[12] memory want;
        uint64 e;
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            e += uint64(seed % 4 == 0 ? 1 + (seed >> 8) % 800 : seed % 4);
            vm.roll(START + e * LENGTH - 1 - (seed >> 32) % LENGTH); // in the blocks before epoch e begins
            poke(newMiner(100 + i, 20_000e18 + i * 1e18));
            (epochs[i], want[i]) = (e, tree.root());
        }
        e += uint64(seed % 300);
        vm.roll(START + e * LENGTH);
        uint64 oldest = e + 2 > pool.history() ? e + 2 - pool.history() : 0;
        bytes32 root;
        uint256 next;
        for (uint64 k; k <= e; ++k) {
            while (next < 12 && epochs[next] <= k) {
                root = want[next++];
            }
            if (k >= oldest) vm.assertEq(pool.rootAt(MODEL, k), root);
        }
        if (oldest == 0) return;
        vm.expectRevert(abi.encodeWithSelector(IStakePool.Forgotten.selector, oldest - 1, oldest));
        pool.rootAt(MODEL, oldest - 1);
    }

    /// A change in each of more epochs than history holds: the words are used again, and all that is kept is right.
    /// forge-config: default.fuzz.runs = 2
    function testFuzz_history_goes_round(uint256 seed) public {
        uint64 history = pool.history();
        pool.prepare(MODEL, seed % 300);
        vm.assertEq(history, 256 + UNBOND / LENGTH);
        bytes32[] memory want = new bytes32[](history + 40);
        newMiner(1, 20_000e18);
        uint64 e;
        for (uint64 i; i < want.length; ++i) {
            vm.roll(START + e * LENGTH + seed % LENGTH);
            e += 1;
            stake(ownerOf(1), 1e18);
            poke(vm.addr(1));
            if (i % 100 == 50) pool.prepare(MODEL, 30);
            if (i % 7 == 0) { // twice in an epoch
                stake(ownerOf(1), 1e18);
                poke(vm.addr(1));
            }
            want[i] = tree.root(); // of epoch i + 1
        }
        vm.roll(START + e * LENGTH);
        for (uint64 k = e + 2 - history; k <= e; ++k) {
            vm.assertEq(pool.rootAt(MODEL, k), want[k - 1]);
        }
        vm.expectPartialRevert(IStakePool.Forgotten.selector);
        pool.rootAt(MODEL, e + 1 - history);
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
        registry.startUnbond(ownerOf(1), 1);
        bytes memory path = tree.path(0);
        vm.prank(address(77));
        pool.poke(MODEL, operator, path);
        (bool held,,) = pool.slotOf(MODEL, operator);
        vm.assertFalse(held);
        vm.assertEq(pool.current(MODEL), bytes32(0));
    }

    function test_a_slashed_miner_can_be_poked_out_by_anyone() public {
        address operator = newMiner(1, 20_000e18);
        poke(operator);
        poke(newMiner(2, 20_000e18));
        slash(1, 1, 0);
        poke(operator);
        vm.assertEq(tree.total(), 20_000);
    }

    function test_many_pokes_in_one_call() public {
        Poke[] memory pokes = new Poke[](4);
        for (uint32 i; i < 3; ++i) {
            address operator = newMiner(1 + i, 20_000e18 + i * 1e18);
            pokes[i] = Poke(MODEL, operator, tree.path(i));
            tree.put(i, operator, 20_000 + i);
        }
        pokes[3] = Poke("another", address(9), tree.path(0)); // nothing to change: passed over
        vm.assertEq(pool.pokeMany(pokes), 3);
        vm.assertEq(pool.current(MODEL), tree.root());
        vm.assertEq(pool.pokeMany(pokes), 0);
    }

    function test_a_stale_path_is_refused() public {
        poke(newMiner(1, 20_000e18));
        bytes memory path = tree.path(1);
        poke(newMiner(2, 20_000e18));
        address operator = newMiner(3, 20_000e18);
        vm.expectPartialRevert(IStakePool.StalePath.selector);
        pool.poke(MODEL, operator, path);
        vm.expectRevert(abi.encodeWithSelector(IStakePool.Unchanged.selector, MODEL, vm.addr(1), 20_000));
        pool.poke(MODEL, vm.addr(1), path);
        vm.expectRevert(abi.encodeWithSelector(IStakePool.BadPathLength.selector, 0, 800));
        pool.poke(MODEL, operator, "");
        vm.expectRevert(abi.encodeWithSelector(IStakePool.BadPathLength.selector, 801, 800));
        pool.poke(MODEL, operator, abi.encodePacked(tree.path(2), uint8(0)));
    }

    /// An empty sibling with a sum would put weight into the pool that nobody has.
    function testFuzz_a_sum_of_nothing_is_refused(uint256 level, uint64 sum) public {
        level %= 20;
        address operator = newMiner(1, 20_000e18);
        bytes memory path = tree.path(0);
        for (uint256 i; i < 8; ++i) {
            path[40 * level + 32 + i] = bytes8(sum == 0 ? 1 : sum)[i];
        }
        vm.expectRevert(abi.encodeWithSelector(IStakePool.BadSibling.selector, level));
        pool.poke(MODEL, operator, path);
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

    /// forge-config: default.fuzz.runs = 128
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
