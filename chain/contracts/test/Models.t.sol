// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry, Model} from "../src/interfaces/IModelRegistry.sol";
import {Base} from "./Base.sol";

contract ModelsTest is Base {
    function describe(string memory cid) private returns (bytes32) {
        return models.register(MODEL, cid, "gemma3", "root", 1);
    }

    function test_anyone_describes_and_nobody_is_kept_out() public {
        vm.prank(address(77)); // a squatter
        bytes32 wrong = describe("wrong");
        bytes32 right = describe("right");
        vm.assertEq(right, models.entryOf(MODEL, "right", "gemma3", "root", 1));
        (bytes32[] memory entries, uint256 total) = models.entriesOf(MODEL, 0, 9);
        vm.assertEq(total, 2);
        vm.assertEq(entries[0], wrong);
        vm.assertEq(entries[1], right);
        (entries, total) = models.entriesOf(MODEL, 1, 1);
        vm.assertEq(entries.length, 1);
        vm.assertEq(entries[0], right);
        (entries,) = models.entriesOf(MODEL, 5, 1);
        vm.assertEq(entries.length, 0);
        Model memory m = models.describe(right);
        vm.assertEq(bytes(m.cid), "right");
        vm.assertEq(bytes(m.architecture), "gemma3");
        vm.assertEq(m.weightRoot, "root");
        vm.assertEq(m.arithmetic, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AlreadyDescribed.selector, MODEL, right));
        describe("right");
    }

    function testFuzz_every_part_of_a_description_names_it(
        bytes32 model,
        string memory cid,
        string memory architecture,
        bytes32 root,
        uint32 arithmetic
    ) public {
        vm.assume(model != 0 && bytes(cid).length <= 256 && bytes(architecture).length <= 256);
        bytes32 entry = models.register(model, cid, architecture, root, arithmetic);
        vm.assertEq(entry, keccak256(abi.encode(model, cid, architecture, root, arithmetic)));
        Model memory m = models.describe(entry);
        vm.assertEq(
            abi.encode(m.cid, m.architecture, m.weightRoot, m.arithmetic),
            abi.encode(cid, architecture, root, arithmetic)
        );
        vm.assertTrue(entry != models.entryOf(~model, cid, architecture, root, arithmetic));
        vm.assertTrue(entry != models.entryOf(model, architecture, string.concat(cid, "x"), root, arithmetic));
        vm.assertTrue(entry != models.entryOf(model, cid, architecture, root, ~arithmetic));
    }

    function test_accounts_endorse_one_entry_each() public {
        bytes32 right = describe("right");
        bytes32 wrong = describe("wrong");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NoAccount.selector, address(this)));
        models.endorse(MODEL, right);
        address first = newMiner(1, 20_000e18);
        vm.prank(first); // the hot key may do this
        vm.expectEmit(address(models));
        emit IModelRegistry.ModelEndorsed(MODEL, right, ownerOf(1));
        models.endorse(MODEL, right);
        vm.assertEq(models.endorsedBy(MODEL, ownerOf(1)), right);
        vm.prank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AlreadyEndorsed.selector, MODEL, right, ownerOf(1)));
        models.endorse(MODEL, right);
        vm.prank(ownerOf(1));
        models.endorse(MODEL, wrong);
        vm.assertEq(models.endorsedBy(MODEL, ownerOf(1)), wrong);
        bind(2, ownerOf(1));
        vm.prank(first); // retired
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NoAccount.selector, first));
        models.endorse(MODEL, 0);
        vm.prank(vm.addr(2));
        models.endorse(MODEL, 0);
        vm.assertEq(models.endorsedBy(MODEL, ownerOf(1)), 0);
        vm.prank(ownerOf(1));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotDescribed.selector, bytes32("other"), right));
        models.endorse("other", right);
    }

    function test_limits() public {
        vm.expectRevert(IModelRegistry.ZeroModel.selector);
        models.register(0, "", "", 0, 0);
        string memory long = string(new bytes(257));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.DescriptionTooLong.selector, 257, 0));
        models.register(MODEL, long, "", 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.DescriptionTooLong.selector, 0, 257));
        models.register(MODEL, "", long, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotDescribed.selector, 0, MODEL));
        models.describe(MODEL);
    }
}
