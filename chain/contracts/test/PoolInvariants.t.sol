// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LeafProof} from "../src/interfaces/IStakePool.sol";
import {SumTree} from "../src/SumTree.sol";
import {Base} from "./Base.sol";
import {SlowTree} from "./SlowTree.sol";

/// Stakes change, miners come and go, and anyone pokes; beside it a list of leaves, and what each epoch froze.
contract PoolHandler is Base {
    using SlowTree for SlowTree.Tree;

    uint256 private constant MINERS = 6;

    SlowTree.Tree private tree;
    mapping(uint64 epoch => bytes32) private roots;
    mapping(uint64 epoch => uint256) private totals; // sum of the leaves
    uint64 private reached; // epochs before it are frozen

    function setUp() public override {
        super.setUp();
        for (uint256 key = 1; key <= MINERS; ++key) {
            newMiner(key, 20_000e18 + key * 1e18);
        }
    }

    function advance(uint256 blocks) external {
        vm.roll(block.number + 1 + blocks % (blocks % 16 == 0 ? 300 * LENGTH : LENGTH));
        uint64 next = registry.nextEpoch();
        for (; reached < next; ++reached) {
            if (next - reached < 4 || reached % 64 == 0) (roots[reached], totals[reached]) = (tree.root(), tree.total());
        }
    }

    function addStake(uint256 key, uint256 amount) external {
        stake(ownerOf(1 + key % MINERS), 1 + amount % 50_000e18);
    }

    function unbond(uint256 key) external {
        address owner = ownerOf(1 + key % MINERS);
        if (registry.unbondsOf(owner, owner).length == 8 || held(owner, owner) == 0) return;
        uint256 half = held(owner, owner) / 2 + 1;
        vm.prank(owner);
        registry.startUnbond(owner, half);
    }

    function leave(uint256 key) external {
        address operator = vm.addr(1 + key % MINERS);
        bool member = registry.modelsOf(operator).length > 0;
        vm.prank(operator);
        if (member) registry.removeModels(operator, one(MODEL));
        else registry.addModels(operator, one(MODEL));
    }

    function poke(uint256 key) external {
        address operator = vm.addr(1 + key % MINERS);
        (,, uint64 weight) = pool.slotOf(MODEL, operator);
        uint64 want = registry.weightOf(operator, MODEL);
        if (weight == want) return;
        uint32 slot = pool.slotFor(MODEL, operator);
        bytes memory path = tree.path(slot);
        vm.prank(address(77));
        pool.poke(MODEL, operator, path);
        tree.put(slot, operator, want);
        vm.assertEq(pool.current(MODEL), tree.root());
    }

    /// The total that a past epoch's draw divides by is the sum of that epoch's leaves; what is poked later changes
    /// nothing.
    function check() external view {
        uint64 next = registry.nextEpoch();
        for (uint64 e = next > 3 ? next - 3 : 0; e < next && e < reached; ++e) {
            vm.assertEq(pool.rootAt(MODEL, e), roots[e]);
        }
        if (reached > 64) vm.assertEq(pool.rootAt(MODEL, (reached - 1) / 64 * 64), roots[(reached - 1) / 64 * 64]);
        uint256 sum;
        for (uint256 key = 1; key <= MINERS; ++key) {
            (bool held_, uint32 slot, uint64 weight) = pool.slotOf(MODEL, vm.addr(key));
            vm.assertTrue(held_ == (weight > 0));
            vm.assertTrue(!held_ || tree.leaves[slot].operator == vm.addr(key));
            sum += weight;
        }
        vm.assertEq(sum, tree.total());
        if (sum == 0) return;
        uint256 first; // any leaf's path leads to the total
        while (tree.leaves[first].weight == 0) ++first;
        LeafProof memory p = tree.proof(first);
        (bytes32 root, uint256 total) = this.climb(p);
        vm.assertEq(root, pool.current(MODEL));
        vm.assertEq(total, sum);
        if (reached > 0 && roots[reached - 1] == root) vm.assertEq(totals[reached - 1], total);
    }

    function climb(LeafProof calldata p) external pure returns (bytes32 root, uint256 total) {
        (root, total,) = SumTree.climb(SumTree.leaf(p.operator, p.weight), p.weight, p.slot, p.siblings);
    }
}

contract PoolInvariantTest {
    PoolHandler private handler;

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (Selectors[] memory targets) {
        targets = new Selectors[](1);
        bytes4[] memory s = new bytes4[](5);
        s[0] = PoolHandler.advance.selector;
        s[1] = PoolHandler.addStake.selector;
        s[2] = PoolHandler.unbond.selector;
        s[3] = PoolHandler.leave.selector;
        s[4] = PoolHandler.poke.selector;
        targets[0] = Selectors(address(handler), s);
    }

    /// The tree's total equals the sum of its leaves, and past epochs stay as they froze.
    function invariant_the_total_is_the_sum_of_the_leaves() external view {
        handler.check();
    }
}
