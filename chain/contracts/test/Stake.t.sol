// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CuckooToken} from "../src/CuckooToken.sol";
import {StakeRegistry} from "../src/StakeRegistry.sol";
import {AccountInfo, HoldingInfo, IStakeRegistry, Params} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// The token, and stake() and vote().
contract StakeTest is Base {
    address private constant V = address(0x1001);

    function test_token_allocation() public {
        vm.assertEq(token.totalSupply(), SUPPLY);
        address[] memory holders = new address[](2);
        (holders[0], holders[1]) = (address(1), address(2));
        uint256[] memory amounts = new uint256[](2);
        (amounts[0], amounts[1]) = (SUPPLY - 1, 2);
        vm.expectRevert(abi.encodeWithSelector(CuckooToken.BadAllocation.selector, 2, 2, SUPPLY + 1));
        new CuckooToken(holders, amounts);
        vm.expectRevert(abi.encodeWithSelector(CuckooToken.BadAllocation.selector, 2, 1, 0));
        new CuckooToken(holders, new uint256[](1));
    }

    function refused(Params memory p, string memory name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadParameter.selector, name, value));
        new StakeRegistry(token, slasherAt, channelsAt, p);
    }

    function test_parameters_that_make_no_sense_are_refused() public {
        Params memory p = params();
        p.ownMultiple = 0;
        refused(p, "ownMultiple", 0);
        p = params();
        p.unbondBlocks = 0;
        refused(p, "unbondBlocks", 0);
        p = params();
        p.minerMinimum = 1e18 - 1; // a weight of 0 that is not below the minimum
        refused(p, "minerMinimum", 1e18 - 1);
        p = params();
        p.coordinatorMinimum = 0;
        refused(p, "coordinatorMinimum", 0);
        p = params();
        p.commissionCap = 10_001;
        refused(p, "commissionCap", 10_001);
        p = params();
        vm.expectRevert(IStakeRegistry.ZeroAddress.selector);
        new StakeRegistry(token, address(0), channelsAt, p);
        vm.expectRevert(IStakeRegistry.ZeroAddress.selector);
        new StakeRegistry(token, slasherAt, address(0), p);
        vm.expectRevert(IStakeRegistry.ZeroAddress.selector);
        new StakeRegistry(CuckooToken(address(0)), slasherAt, channelsAt, p);
    }

    function test_stake_is_the_owners_own() public {
        fund(ownerOf(1), 7e18);
        vm.prank(ownerOf(1));
        vm.expectEmit(address(registry));
        emit IStakeRegistry.StakeChanged(ownerOf(1), address(0), 7e18, 7e18);
        registry.stake(7e18);
        AccountInfo memory a = registry.accountOf(ownerOf(1));
        vm.assertEq(a.bonded, 7e18);
        vm.assertEq(a.shares, 7e18);
        vm.assertEq(a.own, 7e18);
        vm.assertEq(a.effective, 7e18);
        vm.assertFalse(a.wornOut);
        (address[] memory list, uint256 total) = registry.accountsOf(ownerOf(1), 0, 9);
        vm.assertEq(list.length + total, 0); // its own account goes without saying
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.stake(0);
    }

    function test_a_vote_counts_a_token_once() public {
        newMiner(1, 20_000e18);
        newMiner(2, 20_000e18);
        fund(V, 100e18);
        address[] memory accounts = new address[](2);
        (accounts[0], accounts[1]) = (ownerOf(1), ownerOf(2));
        uint256[] memory amounts = new uint256[](2);
        (amounts[0], amounts[1]) = (60e18, 41e18);
        vm.prank(V);
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        registry.vote(accounts, amounts);
        amounts[1] = 40e18;
        vm.prank(V);
        vm.expectEmit(address(registry));
        emit IStakeRegistry.StakeChanged(ownerOf(1), vm.addr(1), 20_060e18, 20_000e18);
        registry.vote(accounts, amounts);
        vm.assertEq(held(V, ownerOf(1)), 60e18);
        vm.assertEq(held(V, ownerOf(2)), 40e18);
        vm.assertEq(bonded(ownerOf(1)), 20_060e18);
        vm.assertEq(registry.accountOf(ownerOf(1)).own, 20_000e18);
        vm.assertEq(token.balanceOf(V), 0);
        vm.assertEq(registry.weightOf(vm.addr(1), MODEL), 20_060);
        (address[] memory list, uint256 total) = registry.accountsOf(V, 1, 9);
        vm.assertEq(total, 2);
        vm.assertEq(list.length, 1);
        vm.assertEq(list[0], ownerOf(2));
        vote(V, ownerOf(1), 1e18); // known already
        (, total) = registry.accountsOf(V, 0, 0);
        vm.assertEq(total, 2);
    }

    function test_votes_for_nobody_are_refused() public {
        fund(V, 10e18);
        vm.startPrank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NoOperator.selector, ownerOf(1)));
        registry.vote(one(ownerOf(1)), one(1e18));
        vm.stopPrank();
        newMiner(1, 20_000e18);
        vm.startPrank(V);
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.vote(one(ownerOf(1)), one(uint256(0)));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.LengthMismatch.selector, 1, 0));
        registry.vote(one(ownerOf(1)), new uint256[](0));
        vm.stopPrank();
        slash(1, 1, 0);
        vm.startPrank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.OperatorJailed.selector, vm.addr(1)));
        registry.vote(one(ownerOf(1)), one(1e18));
        vm.stopPrank();
    }

    function test_effective_stake_is_capped_by_the_own_one() public {
        address operator = newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 180_000e18);
        vm.assertEq(registry.weightOf(operator, MODEL), 200_000);
        vote(V, ownerOf(1), 1_000e18);
        vm.assertEq(registry.weightOf(operator, MODEL), 200_000);
        vm.assertEq(registry.stakeOf(operator), 200_000e18);
        vm.assertEq(bonded(ownerOf(1)), 201_000e18);
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), 1_000e18); // and each token of its own takes ten
        vm.assertEq(registry.weightOf(operator, MODEL), 190_000);
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), ALL);
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
        vm.assertEq(registry.stakeOf(operator), 0);
    }

    function test_votes_help_over_the_minimum() public {
        address operator = bind(1);
        stake(ownerOf(1), 2_000e18);
        vm.prank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BelowMinimum.selector, 2_000e18, MINER_MINIMUM));
        registry.registerMiner(operator, one(MODEL));
        vote(V, ownerOf(1), 18_000e18);
        vm.prank(ownerOf(1));
        registry.registerMiner(operator, one(MODEL));
        vm.assertEq(registry.weightOf(operator, MODEL), 20_000);
    }

    /// Stake that comes after slashes gets shares at their worth: nobody gains or loses by it.
    function testFuzz_coming_in_after_a_slash(uint256 before, uint256 share, uint256 amount) public {
        before = 1 + before % 1e27 / 2;
        share = share % 10_000;
        amount = 1 + amount % (1e27 / 2);
        newMinerless(1, before);
        if (share > 0) slash(1, share, 0);
        uint256 left = bonded(ownerOf(1));
        bind(2, ownerOf(1));
        vote(V, ownerOf(1), amount);
        uint256 mine = held(V, ownerOf(1));
        vm.assertLe(mine, amount);
        vm.assertLe(amount - mine, 1);
        vm.assertLe(left, held(ownerOf(1), ownerOf(1)) + 1);
        AccountInfo memory a = registry.accountOf(ownerOf(1));
        vm.assertEq(a.bonded, left + amount);
        vm.assertLe(a.bonded, a.shares);
    }

    function newMinerless(uint256 key, uint256 amount) private {
        bind(key);
        stake(ownerOf(key), amount);
    }

    function test_a_worn_out_account_takes_no_stake() public {
        newMinerless(1, 1e24);
        for (uint256 i; i < 14; ++i) {
            slash(1, 5_000, 0);
        }
        vm.assertFalse(registry.accountOf(ownerOf(1)).wornOut); // exactly one part in 16,384 is left
        bind(2, ownerOf(1));
        vote(V, ownerOf(1), 1e18);
        slash(1, 1, 0);
        vm.assertTrue(registry.accountOf(ownerOf(1)).wornOut);
        fund(V, 1e18);
        vm.prank(V);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.WornOut.selector, ownerOf(1)));
        registry.vote(one(ownerOf(1)), one(1e18));
        vm.prank(V); // but everyone can leave
        registry.startUnbond(ownerOf(1), ALL);
        vm.roll(START + 2 * LENGTH + UNBOND);
        vm.prank(V);
        vm.assertEq(registry.withdraw(ownerOf(1)), 1e18 * 9_999 / 10_000);
    }
}
