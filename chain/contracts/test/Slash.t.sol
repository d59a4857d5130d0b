// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountInfo, IStakeRegistry, UnbondInfo} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// slash().
contract SlashTest is Base {
    address private constant V = address(0x1001);
    address private constant REPORTER = address(0x2002);

    function test_only_the_slasher_slashes() public {
        address operator = newMiner(1, 20_000e18);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotSlasher.selector, address(this), slasherAt));
        registry.slash(operator, 1, address(this), 0, 0);
        vm.startPrank(slasherAt);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotBound.selector, address(9)));
        registry.slash(address(9), 1, address(this), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadShare.selector, 0));
        registry.slash(operator, 0, address(this), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadShare.selector, 10_001));
        registry.slash(operator, 10_001, address(this), 0, 0);
        vm.stopPrank();
    }

    /// Every pool and every holder loses the same share, wherever the stake is; the reporter gets a tenth of the
    /// owner's loss at most, and the rest burns.
    function testFuzz_a_slash_is_pro_rata(uint256[4] memory amounts, uint256 share, uint256 cap) public {
        share = 1 + share % 10_000;
        cap = cap % 1e24;
        for (uint256 i; i < 4; ++i) {
            amounts[i] = 1 + amounts[i] % 1e26;
        }
        bind(1);
        address account = ownerOf(1);
        stake(account, amounts[0] + amounts[1]);
        vote(V, account, amounts[2] + amounts[3]);
        vm.prank(account);
        registry.startUnbond(account, amounts[1]);
        vm.roll(START + LENGTH);
        vm.prank(V);
        registry.startUnbond(account, amounts[3]);
        uint256 supply = token.totalSupply();

        vm.prank(slasherAt);
        (uint256 amount, uint256 bounty) = registry.slash(vm.addr(1), share, REPORTER, cap, 0);
        uint256 all = amounts[0] + amounts[1] + amounts[2] + amounts[3];
        vm.assertLe(amount, all * share / 10_000);
        vm.assertLe(all * share / 10_000, amount + 1);
        vm.assertLe(bounty, cap);
        uint256 borne = (amounts[0] + amounts[1]) * share / 10_000;
        vm.assertLe(bounty, borne / 10);
        vm.assertTrue(bounty == cap || borne / 10 <= bounty + 1);
        vm.assertEq(token.balanceOf(REPORTER), bounty);
        vm.assertEq(token.totalSupply(), supply - (amount - bounty));
        vm.assertEq(token.balanceOf(address(registry)), all - amount);
        vm.assertEq(registry.slashableOf(vm.addr(1)), all - amount);
        lost(held(account, account), amounts[0], share);
        lost(registry.holdingOf(account, account).unbonding, amounts[1], share);
        lost(held(V, account), amounts[2], share);
        lost(registry.holdingOf(V, account).unbonding, amounts[3], share);
    }

    function lost(uint256 left, uint256 had, uint256 share) private pure {
        uint256 want = had - had * share / 10_000;
        vm.assertLe(left, want + 1);
        vm.assertLe(want, left + 1);
    }

    /// Each fault counts once, the first one too, whatever word it was salted with.
    function testFuzz_a_fault_counts_once(bytes32[3] memory f, uint256 word) public {
        vm.assume(f[0] != f[1] && f[1] != f[2] && f[0] != f[2]);
        address operator = newMiner(1, 20_000e18);
        vm.assertFalse(registry.slashedFor(operator, f[0]));
        vm.startPrank(slasherAt);
        vm.prevrandao(word);
        for (uint256 i; i < 3; ++i) {
            registry.slash(operator, 100, REPORTER, 0, f[i]);
            vm.prevrandao(uint256(keccak256(abi.encode(word, i))));
            for (uint256 k; k < 3; ++k) {
                vm.assertTrue(registry.slashedFor(operator, f[k]) == (k <= i));
                if (k > i) continue;
                vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.AlreadySlashed.selector, operator, f[k]));
                registry.slash(operator, 100, REPORTER, 0, f[k]);
            }
        }
        vm.stopPrank();
        vm.assertFalse(registry.slashedFor(address(9), f[0]));
    }

    function test_bounty_comes_from_the_owners_loss_alone() public {
        newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 80_000e18);
        (uint256 amount, uint256 bounty) = slash(1, 5_000, ALL);
        vm.assertEq(amount, 50_000e18);
        vm.assertEq(bounty, 1_000e18); // a tenth of the owner's 10,000
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), ALL);
        (, bounty) = slash(1, 5_000, ALL);
        vm.assertEq(bounty, 500e18); // also where it unbonds
        (, bounty) = slash(1, 5_000, 7);
        vm.assertEq(bounty, 7);
    }

    function test_a_slash_of_everything_leaves_an_account_empty_for_ever() public {
        newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 1e18);
        vm.prank(V);
        registry.startUnbond(ownerOf(1), 4e17);
        (uint256 amount, uint256 bounty) = slash(1, 10_000, ALL);
        vm.assertEq(amount, 20_001e18);
        vm.assertEq(bounty, 2_000e18);
        AccountInfo memory a = registry.accountOf(ownerOf(1));
        vm.assertEq(a.bonded + a.unbonding, 0);
        vm.assertTrue(a.wornOut);
        fund(ownerOf(1), 1e18);
        vm.startPrank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.WornOut.selector, ownerOf(1)));
        registry.stake(1e18);
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.startUnbond(ownerOf(1), ALL);
        vm.stopPrank();
        slash(1, 10_000, ALL); // there is nothing left to take
        vm.roll(START + UNBOND);
        vm.prank(V);
        vm.assertEq(registry.withdraw(ownerOf(1)), 0);
        vm.assertEq(registry.unbondsOf(V, ownerOf(1)).length, 0);
    }

    function test_a_jailed_operator_is_out_but_its_owner_is_not() public {
        address operator = newMiner(1, 100_000e18);
        vm.expectEmit(address(registry));
        emit IStakeRegistry.StakeSlashed(ownerOf(1), operator, 5_000, 50_000e18, 5_000e18, 50_000e18, 50_000e18);
        slash(1, 5_000, ALL);
        vm.assertTrue(registry.jailed(operator));
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
        address second = bind(2, ownerOf(1));
        vm.prank(ownerOf(1));
        registry.registerMiner(second, one(MODEL));
        vm.assertEq(registry.weightOf(second, MODEL), 50_000);
    }

    /// The event speaks of the stake that the slashed operator carries: none, if the account has another one by now.
    function test_a_retired_operators_fault_is_told_of_the_current_one() public {
        address operator = newMiner(1, 100_000e18);
        address second = bind(2, ownerOf(1));
        vm.expectEmit(address(registry));
        emit IStakeRegistry.StakeSlashed(ownerOf(1), operator, 5_000, 50_000e18, 5_000e18, 0, 0);
        vm.expectEmit(address(registry));
        emit IStakeRegistry.StakeChanged(ownerOf(1), second, 50_000e18, 50_000e18);
        slash(1, 5_000, ALL);
        vm.assertTrue(registry.jailed(operator));
        vm.assertFalse(registry.jailed(second));
    }

    /// Own stake that left the account before the evidence came is beyond reach; what unbonds is not.
    function test_withdrawn_is_out_of_reach_and_unbonding_is_not() public {
        newMiner(1, 40_000e18);
        vm.roll(START);
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), 10_000e18);
        vm.roll(START + LENGTH);
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), 10_000e18);
        vm.roll(START + LENGTH + UNBOND);
        vm.prank(ownerOf(1));
        registry.withdraw(ownerOf(1));
        (uint256 amount,) = slash(1, 5_000, 0);
        vm.assertEq(amount, 15_000e18);
        UnbondInfo[] memory u = registry.unbondsOf(ownerOf(1), ownerOf(1));
        vm.assertEq(u[0].amount, 5_000e18);
    }
}
