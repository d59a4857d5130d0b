// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStakeRegistry, Role} from "../src/interfaces/IStakeRegistry.sol";
import {Typed} from "../src/Typed.sol";
import {Base} from "./Base.sol";

/// Binding, roles, models, VRF keys and weights.
contract OperatorsTest is Base {
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
        address second = bind(2, ownerOf(1));
        vm.assertEq(registry.operatorOf(ownerOf(1)), second);
        vm.assertEq(registry.weightOf(first, MODEL), 0);
        vm.assertEq(registry.stakeOf(first), 0);
        vm.assertEq(registry.stakeOf(second), 30_000e18);
        vm.prank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotCurrentOperator.selector, first, second));
        registry.registerMiner(first, one(MODEL));

        slash(1, 5_000, 0);
        vm.assertEq(registry.stakeOf(second), 15_000e18);
        vm.assertTrue(registry.jailed(first));
        vm.assertFalse(registry.jailed(second));
    }

    // --- roles and weight ---

    function test_minimum_is_exact() public {
        address operator = bind(1);
        stake(ownerOf(1), 20_000e18 - 1);
        vm.startPrank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BelowMinimum.selector, MINER_MINIMUM - 1, MINER_MINIMUM));
        registry.registerMiner(operator, one(MODEL));
        vm.stopPrank();
        stake(ownerOf(1), 1);
        vm.prank(ownerOf(1));
        registry.registerMiner(operator, one(MODEL));
        vm.assertEq(registry.weightOf(operator, MODEL), 20_000);
        vm.prank(ownerOf(1));
        registry.startUnbond(ownerOf(1), 1);
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
        registry.registerMiner(operator, one(MODEL));
        vm.startPrank(ownerOf(1));
        registry.registerCoordinator(operator, KEY);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.AlreadyRegistered.selector, operator, Role.Coordinator));
        registry.registerMiner(operator, one(MODEL));
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
        registry.addModels(operator, one(MODEL));
        registry.removeModels(operator, one(MODEL));
        vm.assertEq(registry.weightOf(operator, MODEL), 0);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.ModelAlreadyAdded.selector, operator, seven[3]));
        registry.addModels(operator, one(seven[3]));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.ModelNotAdded.selector, operator, MODEL));
        registry.removeModels(operator, one(MODEL));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.BadModelCount.selector, 7, 8));
        registry.addModels(operator, new bytes32[](0));
        vm.stopPrank();
        vm.expectRevert(
            abi.encodeWithSelector(IStakeRegistry.NotOwnerOrOperator.selector, operator, address(this))
        );
        registry.addModels(operator, one(MODEL));
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotRegistered.selector, operator, Role.Coordinator));
        registry.setVrfKey(operator, KEY);
    }

    function test_a_jailed_operator_does_not_register() public {
        address operator = bind(1);
        stake(ownerOf(1), 30_000e18);
        slash(1, 1, 0);
        vm.prank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.OperatorJailed.selector, operator));
        registry.registerMiner(operator, one(MODEL));
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
        vm.roll(START + 50 * LENGTH);
        registry.setVrfKey(operator, second);
        vm.assertEq(registry.vrfKeyAt(operator, 0), ""); // and every past epoch keeps its own
        vm.assertEq(registry.vrfKeyAt(operator, 1), KEY);
        vm.assertEq(registry.vrfKeyAt(operator, 2), third);
        vm.assertEq(registry.vrfKeyAt(operator, 50), third);
        vm.assertEq(registry.vrfKeyAt(operator, 51), second);
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
}
