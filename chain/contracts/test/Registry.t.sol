// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CuckooToken} from "../src/CuckooToken.sol";
import {IStakeRegistry, Role, Unbond} from "../src/interfaces/IStakeRegistry.sol";
import {Typed} from "../src/Typed.sol";
import {Base} from "./Base.sol";

contract RegistryTest is Base {
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

    // --- binding ---

    function test_binding_is_for_ever() public {
        address operator = bind(1);
        vm.assertEq(registry.ownerOf(operator), ownerOf(1));
        bytes memory sig = signStruct(1, Typed.hashBinding(address(this), operator));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.AlreadyBound.selector, operator, ownerOf(1)));
        registry.bindOperator(operator, sig);
    }

    function test_binding_needs_the_operators_signature_for_this_owner() public {
        address operator = vm.addr(1);
        bytes memory byOther = signStruct(2, Typed.hashBinding(address(this), operator));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadBinding.selector, operator, vm.addr(2)));
        registry.bindOperator(operator, byOther);
        bytes memory forOther = signStruct(1, Typed.hashBinding(ownerOf(1), operator));
        vm.expectPartialRevert(IStakeRegistry.BadBinding.selector);
        registry.bindOperator(operator, forOther);
    }

    function test_a_second_operator_retires_the_first_but_leaves_it_slashable() public {
        address first = newMiner(1, 30_000e18);
        address second = vm.addr(2);
        bytes memory sig = signStruct(2, Typed.hashBinding(ownerOf(1), second));
        vm.prank(ownerOf(1));
        registry.bindOperator(second, sig);
        vm.assertEq(registry.operatorOf(ownerOf(1)), second);
        vm.assertEq(registry.weightOf(first, MODEL), 0);
        vm.assertEq(registry.stakeOf(first), 0);
        vm.assertEq(registry.stakeOf(second), 30_000e18);
        vm.prank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotCurrentOperator.selector, first, second));
        registry.registerMiner(first, oneModel());

        submitDoubleResult(1, "task");
        vm.assertEq(registry.stakeOf(second), 15_000e18);
        vm.assertTrue(registry.jailed(first));
        vm.assertFalse(registry.jailed(second));
    }

    // --- roles and weight ---

    function test_minimum_is_exact() public {
        address operator = bind(1);
        stake(ownerOf(1), 20_000e18 - 1);
        vm.startPrank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BelowMinimum.selector, 20_000e18 - 1, 20_000e18));
        registry.registerMiner(operator, oneModel());
        vm.stopPrank();
        stake(ownerOf(1), 1);
        vm.prank(ownerOf(1));
        registry.registerMiner(operator, oneModel());
        vm.assertEq(registry.weightOf(operator, MODEL), 20_000);
        vm.prank(ownerOf(1));
        registry.startUnbond(1);
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
    }

    function testFuzz_weight_is_whole_cai_rounded_down(uint256 amount) public {
        amount = 20_000e18 + amount % 900_000_000e18;
        address operator = newMiner(1, amount);
        vm.assertEq(registry.weightOf(operator, MODEL), amount / 1e18);
        vm.assertEq(registry.weightOf(operator, "another"), 0);
        vm.assertEq(registry.coordinatorWeightOf(operator), 0);
    }

    function test_only_the_owner_registers_and_once() public {
        address operator = bind(1);
        stake(ownerOf(1), 2_000_000e18);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotOwner.selector, operator, ownerOf(1), address(this)));
        registry.registerMiner(operator, oneModel());
        vm.startPrank(ownerOf(1));
        registry.registerCoordinator(operator, KEY);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.AlreadyRegistered.selector, operator, Role.Coordinator));
        registry.registerMiner(operator, oneModel());
        vm.stopPrank();
        vm.assertEq(registry.coordinatorWeightOf(operator), 2_000_000);
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
    }

    function test_models_at_most_eight_each_once() public {
        address operator = newMiner(1, 20_000e18);
        bytes32[] memory seven = new bytes32[](7);
        for (uint256 i; i < 7; ++i) {
            seven[i] = bytes32(i + 1);
        }
        vm.startPrank(operator); // the hot key may do this
        registry.addModels(operator, seven);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadModelCount.selector, 9, 8));
        registry.addModels(operator, oneModel());
        registry.removeModels(operator, oneModel());
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
        bytes32[] memory again = new bytes32[](1);
        again[0] = seven[3];
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.ModelAlreadyAdded.selector, operator, seven[3]));
        registry.addModels(operator, again);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.ModelNotAdded.selector, operator, MODEL));
        registry.removeModels(operator, oneModel());
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadModelCount.selector, 7, 8));
        registry.addModels(operator, new bytes32[](0));
        vm.stopPrank();
        vm.expectRevert(
            abi.encodeWithSelector(IStakeRegistry.NotOwnerOrOperator.selector, operator, address(this))
        );
        registry.addModels(operator, oneModel());
    }

    function test_vrf_key_holds_from_the_next_epoch() public {
        bytes memory second = KEY;
        second[32] = 0xbb;
        bytes memory third = KEY;
        third[0] = 0x03;
        vm.roll(START + 5); // epoch 0
        address operator = newCoordinator(1);
        vm.assertEq(registry.vrfKeyAt(operator, 0), "");
        vm.assertEq(registry.vrfKeyAt(operator, 1), KEY);
        vm.roll(START + LENGTH); // the first block of epoch 1
        vm.startPrank(operator);
        registry.setVrfKey(operator, second);
        vm.assertEq(registry.vrfKeyAt(operator, 1), KEY);
        vm.assertEq(registry.vrfKeyAt(operator, 2), second);
        registry.setVrfKey(operator, third); // replaces the one that never took effect
        vm.assertEq(registry.vrfKeyAt(operator, 1), KEY);
        vm.assertEq(registry.vrfKeyAt(operator, 2), third);
        bytes memory bad = KEY;
        bad[0] = 0x04;
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadVrfKey.selector, bad));
        registry.setVrfKey(operator, bad);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadVrfKey.selector, hex"02"));
        registry.setVrfKey(operator, hex"02");
        vm.stopPrank();
    }

    function test_vrf_key_set_before_epoch_0_holds_in_epoch_0() public {
        vm.roll(START - 1);
        address operator = newCoordinator(1);
        vm.assertEq(registry.vrfKeyAt(operator, 0), KEY);
    }

    // --- unbonding ---

    function test_unbonding_runs_from_the_next_epoch_and_ends_exactly() public {
        address owner = ownerOf(1);
        newMiner(1, 50_000e18);
        vm.roll(START + 3);
        vm.startPrank(owner);
        uint64 unlock = registry.startUnbond(10_000e18);
        vm.assertEq(unlock, START + LENGTH + UNBOND);
        vm.roll(START + LENGTH - 1);
        registry.startUnbond(5_000e18); // the same epoch: the same entry
        vm.assertEq(registry.unbondsOf(owner).length, 1);
        vm.roll(START + LENGTH);
        registry.startUnbond(1e18); // another epoch
        vm.roll(unlock - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NothingToWithdraw.selector, unlock));
        registry.withdraw();
        vm.roll(unlock);
        vm.assertEq(registry.withdraw(), 15_000e18);
        vm.assertEq(token.balanceOf(owner), 15_000e18);
        Unbond[] memory left = registry.unbondsOf(owner);
        vm.assertEq(left.length, 1);
        vm.assertEq(left[0].amount, 1e18);
        vm.expectRevert(
            abi.encodeWithSelector(IStakeRegistry.NotEnoughBonded.selector, 34_999e18, 35_000e18)
        );
        registry.startUnbond(35_000e18);
        vm.stopPrank();
    }

    function test_unbond_queue_is_bounded_and_frees_itself() public {
        address owner = ownerOf(1);
        newMiner(1, 50_000e18);
        uint64 first;
        vm.startPrank(owner);
        for (uint256 i; i < 8; ++i) {
            vm.roll(START + i * LENGTH);
            uint64 unlock = registry.startUnbond(1e18);
            if (i == 0) first = unlock;
        }
        vm.roll(START + 8 * LENGTH);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.UnbondQueueFull.selector, 8, first));
        registry.startUnbond(1e18);
        registry.withdraw();
        registry.startUnbond(1e18);
        vm.stopPrank();
    }

    // --- slashing ---

    function test_only_the_slasher_slashes() public {
        address operator = newMiner(1, 20_000e18);
        vm.expectRevert(
            abi.encodeWithSelector(IStakeRegistry.NotSlasher.selector, address(this), address(slasher))
        );
        registry.slash(operator, 1, address(this), 0);
    }

    function testFuzz_slash_takes_bonded_then_the_youngest(uint256 amount, uint256 one, uint256 two) public {
        address owner = ownerOf(1);
        address operator = newMiner(1, 100_000e18);
        one = 1 + one % 50_000e18;
        two = 1 + two % (100_000e18 - one);
        amount = amount % 120_000e18;
        vm.startPrank(owner);
        registry.startUnbond(one);
        vm.roll(START + LENGTH);
        registry.startUnbond(two);
        vm.stopPrank();
        vm.prank(address(slasher));
        uint256 taken = registry.slash(operator, amount, address(9), amount / 100);

        uint256 bonded = 100_000e18 - one - two;
        vm.assertEq(taken, amount < 100_000e18 ? amount : 100_000e18);
        uint256 left = taken;
        uint256 fromBonded = left < bonded ? left : bonded;
        left -= fromBonded;
        uint256 fromTwo = left < two ? left : two;
        left -= fromTwo;
        Unbond[] memory u = registry.unbondsOf(owner);
        vm.assertEq(registry.stakeOf(operator), bonded - fromBonded);
        vm.assertEq(u[1].amount, two - fromTwo);
        vm.assertEq(u[0].amount, one - left);
        vm.assertEq(token.balanceOf(address(9)), amount / 100);
        vm.assertEq(token.balanceOf(address(registry)), 100_000e18 - taken);
        vm.assertEq(registry.slashableOf(operator), 100_000e18 - taken);
        (, uint256 unbonding,) = registry.account(owner);
        vm.assertEq(unbonding, u[0].amount + u[1].amount);
    }

    function test_a_bounty_is_never_above_the_slash() public {
        address operator = newMiner(1, 20_000e18);
        vm.prank(address(slasher));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BountyAboveSlash.selector, 6, 5));
        registry.slash(operator, 5, address(9), 6);
    }

    function test_a_jailed_operator_is_out_but_its_owner_is_not() public {
        address operator = newMiner(1, 100_000e18);
        submitDoubleResult(1, "task");
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
        address second = vm.addr(2);
        bytes memory sig = signStruct(2, Typed.hashBinding(ownerOf(1), second));
        vm.startPrank(ownerOf(1));
        registry.bindOperator(second, sig);
        registry.registerMiner(second, oneModel());
        vm.stopPrank();
        vm.assertEq(registry.weightOf(second, MODEL), 50_000);
    }
}
