// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HoldingInfo, IStakeRegistry, UnbondInfo} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// startUnbond() and withdraw().
contract UnbondTest is Base {
    address private constant V = address(0x1001);

    function test_unbonding_runs_from_the_next_epoch_and_ends_exactly() public {
        address owner = ownerOf(1);
        newMiner(1, 50_000e18);
        vm.roll(START + 3);
        vm.startPrank(owner);
        uint64 unlock = registry.startUnbond(owner, 10_000e18);
        vm.assertEq(unlock, START + LENGTH + UNBOND);
        vm.roll(START + LENGTH - 1);
        registry.startUnbond(owner, 5_000e18); // the same epoch: the same entry
        vm.assertEq(registry.unbondsOf(owner, owner).length, 1);
        vm.roll(START + LENGTH);
        registry.startUnbond(owner, 1e18); // another epoch
        vm.roll(unlock - 1);
        vm.assertEq(registry.holdingOf(owner, owner).withdrawable, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NothingToWithdraw.selector, unlock));
        registry.withdraw(owner);
        vm.roll(unlock);
        vm.assertEq(registry.holdingOf(owner, owner).withdrawable, 15_000e18);
        vm.assertEq(registry.withdraw(owner), 15_000e18);
        vm.assertEq(token.balanceOf(owner), 15_000e18);
        UnbondInfo[] memory left = registry.unbondsOf(owner, owner);
        vm.assertEq(left.length, 1);
        vm.assertEq(left[0].amount, 1e18);
        vm.expectRevert(
            abi.encodeWithSelector(IStakeRegistry.NotEnoughStake.selector, owner, 34_999e18, 35_000e18)
        );
        registry.startUnbond(owner, 35_000e18);
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.startUnbond(owner, 0);
        vm.stopPrank();
    }

    function test_nothing_to_withdraw() public {
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NothingToWithdraw.selector, 0));
        registry.withdraw(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotEnoughStake.selector, ownerOf(1), 0, 1));
        registry.startUnbond(ownerOf(1), 1);
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.startUnbond(ownerOf(1), ALL);
    }

    function test_a_voter_leaves_and_the_weight_with_it() public {
        address operator = newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 5_000e18);
        vm.startPrank(V);
        registry.startUnbond(ownerOf(1), 2_000e18);
        vm.assertEq(registry.weightOf(operator, MODEL), 23_000);
        registry.startUnbond(ownerOf(1), ALL);
        vm.assertEq(registry.weightOf(operator, MODEL), 20_000);
        HoldingInfo memory h = registry.holdingOf(V, ownerOf(1));
        vm.assertEq(h.shares, 0);
        vm.assertEq(h.unbonding, 5_000e18);
        vm.roll(START + UNBOND);
        vm.assertEq(registry.withdraw(ownerOf(1)), 5_000e18);
        vm.stopPrank();
        vm.assertEq(token.balanceOf(V), 5_000e18);
        vm.assertEq(unbonding(ownerOf(1)), 0);
    }

    function test_unbond_queue_is_bounded_and_frees_itself() public {
        address owner = ownerOf(1);
        newMiner(1, 50_000e18);
        uint64 first;
        vm.startPrank(owner);
        for (uint256 i; i < 8; ++i) {
            vm.roll(START + i * LENGTH);
            uint64 unlock = registry.startUnbond(owner, 1e18);
            if (i == 0) first = unlock;
        }
        vm.roll(START + 8 * LENGTH);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.UnbondQueueFull.selector, 8, first));
        registry.startUnbond(owner, 1e18);
        registry.withdraw(owner);
        registry.startUnbond(owner, 1e18);
        vm.stopPrank();
    }

    /// Jail, slashes and an operator that left stop nobody from withdrawing.
    function test_withdrawal_is_always_possible() public {
        newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 10_000e18);
        slash(1, 5_000, 0);
        vm.prank(V);
        registry.startUnbond(ownerOf(1), ALL);
        slash(1, 5_000, 0);
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), ALL);
        vm.roll(START + UNBOND);
        vm.prank(V);
        vm.assertEq(registry.withdraw(ownerOf(1)), 2_500e18);
        vm.prank(ownerOf(1));
        vm.assertEq(registry.withdraw(ownerOf(1)), 5_000e18);
        vm.assertEq(token.balanceOf(address(registry)), 0);
    }

    /// Whatever is asked for comes out, to the base unit, also after slashes; and all that is left comes out at last.
    function testFuzz_amounts_are_exact(uint256 own, uint256 votes, uint256 share, uint256 part) public {
        own = 1 + own % 1e26;
        votes = 1 + votes % 1e26;
        share = 1 + share % 9_999;
        bind(1);
        stake(ownerOf(1), own);
        vote(V, ownerOf(1), votes);
        slash(1, share, 0);
        uint256 have = held(V, ownerOf(1));
        vm.assume(have > 0);
        part = 1 + part % have;
        vm.startPrank(V);
        registry.startUnbond(ownerOf(1), part);
        vm.assertEq(registry.holdingOf(V, ownerOf(1)).unbonding, part);
        uint256 rest = held(V, ownerOf(1));
        vm.assertLe(rest, have - part);
        vm.assertLe(have - part, rest + 1);
        if (rest > 0) registry.startUnbond(ownerOf(1), ALL);
        vm.roll(START + UNBOND);
        uint256 out = registry.withdraw(ownerOf(1));
        vm.assertLe(out, have);
        vm.assertLe(have, out + 1);
        vm.stopPrank();
        vm.assertEq(token.balanceOf(address(registry)), bonded(ownerOf(1)));
        vm.assertLe(bonded(ownerOf(1)), registry.accountOf(ownerOf(1)).shares);
    }
}
