// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountInfo, IStakeRegistry} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// reward(), claim() and setCommission().
contract RewardTest is Base {
    address private constant V = address(0x1001);
    address private constant W = address(0x1002);

    function due(address staker) private view returns (uint256) {
        return registry.holdingOf(staker, ownerOf(1)).reward;
    }

    function claim(address staker) private returns (uint256) {
        vm.prank(staker);
        return registry.claim(one(ownerOf(1)));
    }

    /// As much as wanted, rounded down once or twice.
    function near(uint256 have, uint256 want) private pure {
        vm.assertTrue(have <= want && have + 2 >= want);
    }

    function test_rewards_go_by_shares() public {
        newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 60_000e18);
        token.approve(address(registry), 800e18);
        vm.expectEmit(address(registry));
        emit IStakeRegistry.Rewarded(ownerOf(1), 800e18, 0);
        registry.reward(vm.addr(1), 800e18);
        near(due(ownerOf(1)), 200e18);
        near(due(V), 600e18);
        vote(W, ownerOf(1), 80_000e18); // comes after it
        vm.assertEq(due(W), 0);
        reward(1, 160e18);
        near(due(W), 80e18);
        near(due(V), 660e18);
        near(claim(V), 660e18);
        vm.assertEq(claim(V), 0);
        near(token.balanceOf(V), 660e18);
        vm.assertEq(registry.weightOf(vm.addr(1), MODEL), 160_000); // a reward is no stake
    }

    function test_a_reward_is_kept_by_who_leaves_and_never_slashed() public {
        newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 20_000e18);
        reward(1, 100e18);
        vm.prank(V);
        registry.startUnbond(ownerOf(1), ALL);
        slash(1, 10_000, 0);
        reward(1, 100e18); // unbonding stake earns nothing
        near(claim(V), 50e18);
        near(claim(ownerOf(1)), 150e18);
    }

    function test_claim_from_many_accounts() public {
        newMiner(1, 20_000e18);
        newMiner(2, 20_000e18);
        vote(V, ownerOf(1), 20_000e18);
        vote(V, ownerOf(2), 20_000e18);
        reward(1, 10e18);
        reward(2, 30e18);
        address[] memory accounts = new address[](3);
        (accounts[0], accounts[1], accounts[2]) = (ownerOf(1), ownerOf(2), ownerOf(1));
        vm.prank(V);
        near(registry.claim(accounts), 20e18);
    }

    function test_commission_first() public {
        vm.prank(ownerOf(1));
        registry.setCommission(2_000); // before its first operator: at once
        newMiner(1, 20_000e18);
        vote(V, ownerOf(1), 20_000e18);
        reward(1, 100e18);
        near(due(ownerOf(1)), 60e18);
        near(due(V), 40e18);
    }

    function test_a_higher_commission_waits_and_a_lower_one_does_not() public {
        newMiner(1, 20_000e18);
        vm.roll(START);
        vm.startPrank(ownerOf(1));
        vm.expectEmit(address(registry));
        emit IStakeRegistry.CommissionSet(ownerOf(1), 1_000, START + NOTICE);
        registry.setCommission(1_000);
        vm.roll(START + NOTICE - 1);
        vm.assertEq(registry.accountOf(ownerOf(1)).commission, 0);
        vm.assertEq(registry.accountOf(ownerOf(1)).nextCommission, 1_000);
        vm.roll(START + NOTICE);
        vm.assertEq(registry.accountOf(ownerOf(1)).commission, 1_000);
        registry.setCommission(3_000);
        vm.roll(block.number + NOTICE - 1);
        registry.setCommission(2_000); // the notice begins anew, the announced 3,000 is gone
        vm.roll(block.number + 1);
        vm.assertEq(registry.accountOf(ownerOf(1)).commission, 1_000);
        registry.setCommission(500);
        vm.assertEq(registry.accountOf(ownerOf(1)).commission, 500);
        vm.roll(block.number + 10 * NOTICE);
        vm.assertEq(registry.accountOf(ownerOf(1)).commission, 500);
        vm.expectRevert(
            abi.encodeWithSelector(IStakeRegistry.CommissionAboveCap.selector, COMMISSION_CAP + 1, COMMISSION_CAP)
        );
        registry.setCommission(COMMISSION_CAP + 1);
        vm.stopPrank();
    }

    function test_an_account_without_stake_gives_all_to_its_owner() public {
        bind(1);
        reward(1, 10e18);
        vm.assertEq(due(ownerOf(1)), 10e18);
        vote(V, ownerOf(1), 1e18 - 1);
        reward(1, 10e18);
        vm.assertEq(due(ownerOf(1)), 20e18);
        vm.assertEq(due(V), 0);
        vm.expectRevert(IStakeRegistry.ZeroAmount.selector);
        registry.reward(vm.addr(1), 0);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotBound.selector, vm.addr(2)));
        registry.reward(vm.addr(2), 1);
    }

    /// All claims together are never more than what was given, and at most a base unit a holder and reward less.
    function testFuzz_claims_add_up(uint256[3] memory stakes, uint256[4] memory rewards, uint256 commission) public {
        vm.prank(ownerOf(1));
        registry.setCommission(commission % (COMMISSION_CAP + 1));
        bind(1);
        stake(ownerOf(1), 1e18 + stakes[0] % 1e26);
        uint256 given;
        for (uint256 i; i < 4; ++i) {
            if (i == 1) vote(V, ownerOf(1), 1 + stakes[1] % 1e26);
            if (i == 2) vote(W, ownerOf(1), 1 + stakes[2] % 1e26);
            uint256 amount = 1 + rewards[i] % 1e25;
            reward(1, amount);
            given += amount;
            if (rewards[i] % 3 == 0) slash(1 + i, 1 + rewards[i] % 9_000, 0);
            bind(2 + i, ownerOf(1)); // votes need an operator that is not jailed
        }
        uint256 stake_ = bonded(ownerOf(1));
        uint256 taken = claim(ownerOf(1)) + claim(V) + claim(W);
        vm.assertLe(taken, given);
        vm.assertLe(given, taken + 4 * (4 + registry.accountOf(ownerOf(1)).shares / 2 ** 96));
        vm.assertEq(token.balanceOf(address(registry)), stake_ + given - taken);
    }
}
