// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStakeRegistry, UnbondInfo} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// payFromStake().
contract PayTest is Base {
    address private constant V = address(0x1001);
    address private constant PAYEE = address(0x3003);
    address private owner;

    function setUp() public override {
        super.setUp();
        newCoordinator(1);
        owner = ownerOf(1);
        vm.roll(START);
    }

    function pay(uint256 amount, uint256 burn) private returns (uint256 paid, uint256 burned) {
        vm.prank(channelsAt);
        return registry.payFromStake(vm.addr(1), PAYEE, amount, burn);
    }

    function test_only_the_channels_pay() public {
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotChannels.selector, address(this), channelsAt));
        registry.payFromStake(vm.addr(1), PAYEE, 1, 0);
        vm.prank(channelsAt);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotBound.selector, vm.addr(2)));
        registry.payFromStake(vm.addr(2), PAYEE, 1, 0);
    }

    function test_the_payee_withdraws_like_a_staker() public {
        uint256 supply = token.totalSupply();
        uint64 unlock = START + LENGTH + UNBOND;
        vm.expectEmit(address(registry));
        emit IStakeRegistry.StakePaid(owner, vm.addr(1), PAYEE, 100e18, 5e18, unlock);
        (uint256 paid, uint256 burned) = pay(100e18, 5e18);
        vm.assertEq(paid, 100e18);
        vm.assertEq(burned, 5e18);
        vm.assertEq(bonded(owner), COORDINATOR_MINIMUM - 105e18);
        vm.assertEq(token.totalSupply(), supply - 5e18);
        (address[] memory list,) = registry.accountsOf(PAYEE, 0, 9);
        vm.assertEq(list[0], owner);
        slash(1, 1_000, 0); // paying oneself is no way around a slash
        vm.roll(unlock);
        vm.prank(PAYEE);
        vm.assertEq(registry.withdraw(owner), 90e18);
    }

    function test_voters_pay_no_debts() public {
        vote(V, owner, 1_000_000e18);
        vm.prank(owner);
        registry.startUnbond(owner, 500_000e18);
        (uint256 paid, uint256 burned) = pay(1_800_000e18, 900_000e18); // more than there is: the payee goes first
        vm.assertEq(paid, 1_800_000e18);
        vm.assertEq(burned, 200_000e18);
        vm.assertEq(held(V, owner), 1_000_000e18);
        vm.assertEq(held(owner, owner), 0);
        vm.assertEq(registry.holdingOf(owner, owner).unbonding, 0);
        vm.assertEq(registry.unbondsOf(owner, owner).length, 0);
        (uint256 a, uint256 b) = registry.ownStakeOf(vm.addr(1));
        vm.assertEq(a + b, 0);
        (paid, burned) = pay(1, 1); // nothing is left, and nothing reverts
        vm.assertEq(paid + burned, 0);
        vm.assertEq(unbonding(owner), 1_800_000e18);
    }

    function test_unbonding_goes_youngest_first() public {
        vm.prank(owner);
        registry.startUnbond(owner, 1_000_000e18);
        vm.roll(START + LENGTH);
        vm.prank(owner);
        registry.startUnbond(owner, ALL);
        pay(1_200_000e18, 0);
        UnbondInfo[] memory u = registry.unbondsOf(owner, owner);
        vm.assertEq(u.length, 1);
        vm.assertEq(u[0].amount, 800_000e18);
        vm.assertEq(registry.unbondsOf(PAYEE, owner)[0].amount, 1_200_000e18);
        vm.assertEq(registry.unbondsOf(PAYEE, owner)[0].unlockBlock, START + 2 * LENGTH + UNBOND);
    }

    /// A payee whose queue is full is paid all the same: its youngest entry waits a little longer.
    function test_a_full_queue_stops_no_payment() public {
        for (uint256 i; i < 10; ++i) {
            vm.roll(START + i * LENGTH);
            pay(1e18, 0);
        }
        UnbondInfo[] memory u = registry.unbondsOf(PAYEE, owner);
        vm.assertEq(u.length, 8);
        vm.assertEq(u[7].amount, 3e18);
        vm.assertEq(u[7].unlockBlock, START + 10 * LENGTH + UNBOND);
    }

    function testFuzz_exact_after_slashes(uint256 amount, uint256 burn, uint256 unbond, uint16[2] memory shares) public {
        slash(1, 1 + shares[0] % 5_000, 0);
        unbond = 1 + unbond % held(owner, owner);
        vm.prank(owner);
        registry.startUnbond(owner, unbond);
        bind(2, owner); // votes need an operator that is not jailed
        vote(V, owner, 777e18);
        slash(1, 1 + shares[1] % 5_000, 0);
        (uint256 b, uint256 u) = registry.ownStakeOf(vm.addr(1));
        amount %= COORDINATOR_MINIMUM;
        burn %= COORDINATOR_MINIMUM;
        uint256 votes = held(V, owner);
        uint256 supply = token.totalSupply();
        (uint256 paid, uint256 burned) = pay(amount, burn);
        uint256 have = b + u;
        vm.assertEq(paid, amount < have ? amount : have);
        vm.assertEq(burned, burn < have - paid ? burn : have - paid);
        vm.assertEq(token.totalSupply(), supply - burned);
        vm.assertEq(token.balanceOf(address(registry)), registry.slashableOf(vm.addr(1)));
        vm.assertLe(votes, held(V, owner));
        vm.assertLe(held(V, owner), votes + 1);
    }
}
