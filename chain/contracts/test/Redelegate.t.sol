// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HoldingInfo, IStakeRegistry, RedelegationInfo} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// redelegate() and settleRedelegation().
contract RedelegateTest is Base {
    address private constant V = address(0x1001);
    address private a;
    address private b;
    address private c;

    function setUp() public override {
        super.setUp();
        newMiner(1, 20_000e18);
        newMiner(2, 20_000e18);
        newMiner(3, 20_000e18);
        (a, b, c) = (ownerOf(1), ownerOf(2), ownerOf(3));
        vm.roll(START + 1);
    }

    function move(uint256 amount) private returns (uint256) {
        vm.prank(V);
        return registry.redelegate(a, b, amount);
    }

    function test_votes_move_at_once() public {
        vote(V, a, 1_000e18);
        uint64 until = START + LENGTH + UNBOND;
        vm.expectEmit(address(registry));
        emit IStakeRegistry.Redelegated(V, a, b, 600e18, 600e18, until);
        move(600e18);
        vm.assertEq(registry.weightOf(vm.addr(1), MODEL), 20_400);
        vm.assertEq(registry.weightOf(vm.addr(2), MODEL), 20_600);
        RedelegationInfo[] memory r = registry.redelegationsOf(V);
        vm.assertEq(r.length, 1);
        vm.assertEq(r[0].from, a);
        vm.assertEq(r[0].to, b);
        vm.assertEq(r[0].shares, 600e18);
        vm.assertEq(r[0].owed, 0);
        vm.assertEq(r[0].untilBlock, until);
        vm.assertEq(registry.holdingOf(V, b).lockedShares, 600e18);
    }

    function test_moved_shares_are_locked_until_they_could_have_been_withdrawn() public {
        vote(V, a, 1_000e18);
        vote(V, b, 100e18);
        move(ALL);
        uint64 until = START + LENGTH + UNBOND;
        bytes memory locked = abi.encodeWithSelector(IStakeRegistry.SharesLocked.selector, b, 1_000e18, until);
        vm.startPrank(V);
        vm.expectRevert(locked); // no second step
        registry.redelegate(b, c, 101e18);
        vm.expectRevert(locked);
        registry.startUnbond(b, 101e18);
        registry.redelegate(b, c, 40e18); // shares that came otherwise are free
        registry.startUnbond(b, ALL);
        vm.assertEq(held(V, b), 1_000e18);
        vm.roll(until);
        vm.expectRevert(locked);
        registry.startUnbond(b, 1);
        vm.roll(until + 1);
        vm.assertEq(registry.holdingOf(V, b).lockedShares, 0);
        registry.startUnbond(b, 1);
        vm.assertEq(registry.redelegationsOf(V).length, 1); // only the one to c
        registry.redelegate(b, c, ALL);
        vm.stopPrank();
    }

    function test_a_slash_of_the_old_account_follows_the_shares() public {
        vote(V, a, 1_000e18);
        move(ALL);
        slash(1, 5_000, 0);
        vm.assertEq(registry.redelegationsOf(V)[0].owed, 500e18);
        uint256 supply = token.totalSupply();
        vm.prank(address(77)); // by anyone
        vm.expectEmit(address(registry));
        emit IStakeRegistry.RedelegationSettled(V, a, b, 500e18, 500e18);
        vm.assertEq(registry.settleRedelegation(V, 0), 500e18);
        vm.assertEq(token.totalSupply(), supply - 500e18);
        vm.assertEq(held(V, b), 500e18);
        vm.assertEq(bonded(b), 20_500e18);
        vm.assertEq(held(b, b), 20_000e18); // nobody else pays
        vm.assertEq(registry.settleRedelegation(V, 0), 0); // once
        slash(1, 5_000, 0); // and it goes on until the block
        vm.assertEq(registry.settleRedelegation(V, 0), 250e18);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NoSuchRedelegation.selector, 1, 1));
        registry.settleRedelegation(V, 1);
    }

    function test_both_accounts_slashed() public {
        vote(V, a, 1_000e18);
        move(ALL);
        slash(1, 5_000, 0);
        slash(2, 5_000, 0);
        vm.assertEq(registry.settleRedelegation(V, 0), 250e18); // half of what b's slash left
        vm.assertEq(held(V, b), 250e18);
        vm.assertEq(held(b, b), 10_000e18);
    }

    function test_slashes_before_the_move_are_not_charged_twice() public {
        vote(V, a, 1_000e18);
        slash(1, 5_000, 0);
        move(ALL);
        vm.assertEq(registry.redelegationsOf(V)[0].owed, 0);
        vm.assertEq(held(V, b), 500e18);
        slash(1, 2_500, 0); // in the same block, after it
        vm.assertEq(registry.redelegationsOf(V)[0].owed, 125e18);
    }

    /// However late the debt is settled, slashes until the block count and later ones do not.
    function test_the_liability_ends_at_its_block() public {
        vote(V, a, 1_000e18);
        move(ALL);
        uint64 until = START + LENGTH + UNBOND;
        vm.roll(until);
        slash(1, 1_000, 0);
        vm.roll(until + 1);
        slash(1, 5_000, 0);
        vm.roll(until + 1_000);
        vm.prank(V);
        registry.startUnbond(b, ALL); // settles first
        uint256 left = registry.holdingOf(V, b).unbonding;
        vm.assertTrue(left <= 900e18 && left > 900e18 - 1e8); // the index has 47 bits
        vm.assertEq(registry.redelegationsOf(V).length, 0);
    }

    function test_every_act_on_the_shares_settles_first() public {
        vote(V, a, 1_000e18);
        vote(V, b, 10e18);
        move(ALL);
        slash(1, 5_000, 0);
        vm.prank(V);
        registry.startUnbond(b, ALL);
        vm.assertEq(registry.holdingOf(V, b).unbonding, 10e18);
        vm.assertEq(held(V, b), 500e18);
    }

    function test_a_slash_of_everything_takes_everything() public {
        vote(V, a, 1_000e18);
        move(ALL);
        slash(1, 10_000, 0);
        vm.assertEq(registry.settleRedelegation(V, 0), 1_000e18);
        vm.assertEq(held(V, b), 0);
        vm.assertEq(registry.redelegationsOf(V).length, 0);
    }

    /// An account whose stake has all been moved away can still be slashed: the moved stake answers for it.
    function test_an_empty_account_is_still_answered_for() public {
        bind(4);
        vote(V, ownerOf(4), 1_000e18);
        vm.prank(V);
        registry.redelegate(ownerOf(4), b, ALL);
        vm.assertEq(registry.slashableOf(vm.addr(4)), 0);
        (uint256 amount,) = slash(4, 5_000, 0);
        vm.assertEq(amount, 0);
        vm.assertEq(registry.settleRedelegation(V, 0), 500e18);
    }

    function test_what_may_not_be_moved() public {
        vote(V, a, 1_000e18);
        vm.prank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.SameAccount.selector, a));
        registry.redelegate(a, a, 1);
        vm.startPrank(a);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.OwnStakeStays.selector, a));
        registry.redelegate(a, b, 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.OwnStakeStays.selector, a));
        registry.redelegate(b, a, 1);
        vm.stopPrank();
        vm.startPrank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NoOperator.selector, ownerOf(9)));
        registry.redelegate(a, ownerOf(9), 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotEnoughStake.selector, a, 1_000e18, 1_001e18));
        registry.redelegate(a, b, 1_001e18);
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.redelegate(a, b, 0);
        vm.stopPrank();
        slash(2, 1, 0);
        vm.prank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.OperatorJailed.selector, vm.addr(2)));
        registry.redelegate(a, b, 1);
    }

    function test_at_most_eight_at_a_time() public {
        vote(V, a, 1_000e18);
        for (uint256 i; i < 8; ++i) {
            move(1e18);
        }
        uint64 until = START + LENGTH + UNBOND;
        vm.prank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.TooManyRedelegations.selector, 8, until));
        registry.redelegate(a, b, 1e18);
        vm.roll(until + 1);
        for (uint256 i; i < 8; ++i) {
            registry.settleRedelegation(V, 0);
        }
        move(1e18);
        vm.assertEq(registry.redelegationsOf(V).length, 1);
    }

    /// Moving does not help against a slash, whenever it comes and however often: the staker has at most what it would
    /// have had by staying.
    function testFuzz_no_escape(uint256 amount, uint256 moved, uint16[3] memory shares, bool[3] memory settled) public {
        amount = 1e18 + amount % 1e26;
        moved = 1 + moved % amount;
        vote(V, a, amount);
        vote(address(0x1002), a, amount); // stays
        move(moved);
        for (uint256 i; i < 3; ++i) {
            slash(1, 1 + shares[i] % 9_000, 0);
            if (settled[i] && registry.redelegationsOf(V).length > 0) registry.settleRedelegation(V, 0);
            vm.roll(block.number + 7);
        }
        if (registry.redelegationsOf(V).length > 0) registry.settleRedelegation(V, 0);
        uint256 stayed = held(address(0x1002), a);
        uint256 have = held(V, a) + held(V, b);
        vm.assertLe(have, stayed + 1);
        vm.assertLe(stayed, have + 4 + amount / 1e9); // the index has 47 bits
        vm.assertEq(held(b, b), 20_000e18);
    }
}
