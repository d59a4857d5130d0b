// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ISlasher, Kind} from "../src/interfaces/ISlasher.sol";
import {IStakeRegistry} from "../src/interfaces/IStakeRegistry.sol";
import {Slasher} from "../src/Slasher.sol";
import {Typed} from "../src/Typed.sol";
import {Base} from "./Base.sol";

contract SlasherTest is Base {
    struct Task {
        address coordinator;
        uint64 epoch;
        uint64 seq;
        bytes32 prev;
        bytes32 modelId;
        bytes vrfProof;
        bytes32 paramsHash;
        uint32 promptTokens;
        uint32 maxTokens;
        uint128 inputPrice;
        uint128 outputPrice;
        uint8 replicas;
        uint64 issuedAt;
        uint32 claimMillis;
        uint32 resultMillis;
        uint32 verdictMillis;
    }

    function newTask(uint256 key, uint256 proofSize) private pure returns (Task memory t) {
        t.coordinator = vm.addr(key);
        (t.epoch, t.seq) = (3, 7);
        t.vrfProof = new bytes(proofSize);
        for (uint256 i; i < proofSize; ++i) {
            t.vrfProof[i] = bytes1(uint8(i | 1));
        }
    }

    /// The struct hash as EIP-712 says it, from the struct and not from its bytes.
    function signTask(uint256 key, Task memory t) private view returns (bytes memory) {
        bytes memory members = abi.encode(t.coordinator, t.epoch, t.seq, t.prev, t.modelId, keccak256(t.vrfProof));
        members = abi.encodePacked(
            members, abi.encode(t.paramsHash, t.promptTokens, t.maxTokens, t.inputPrice, t.outputPrice, t.replicas)
        );
        members = abi.encodePacked(members, abi.encode(t.issuedAt, t.claimMillis, t.resultMillis, t.verdictMillis));
        return signStruct(key, keccak256(abi.encodePacked(Typed.TASK, members)));
    }

    function test_a_slasher_deploys_for_its_own_registry_only() public {
        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.WrongSlasher.selector, address(registry), address(slasher))
        );
        new Slasher(registry, CAP);
    }

    function testFuzz_double_result_takes_half(uint256 stake_, uint256 unbonding) public {
        stake_ = 20_000e18 + stake_ % 900_000e18;
        unbonding = unbonding % stake_ + 1;
        newMiner(1, stake_);
        vm.prank(ownerOf(1));
        registry.startUnbond(unbonding);
        uint256 supply = token.totalSupply();
        bytes memory a = resultBody("task", vm.addr(1), 1);
        bytes memory b = resultBody("task", vm.addr(1), 2);
        (bytes memory sigA, bytes memory sigB) = (signResult(1, a), signResult(1, b));
        vm.prank(address(9));
        slasher.doubleResult(a, sigA, b, sigB);
        uint256 amount = (stake_ + 1) / 2; // rounded up
        uint256 bounty = amount / 10 < CAP ? amount / 10 : CAP;
        vm.assertEq(token.balanceOf(address(9)), bounty);
        vm.assertEq(token.totalSupply(), supply - (amount - bounty));
        vm.assertEq(registry.slashableOf(vm.addr(1)), stake_ - amount);
        vm.assertTrue(registry.jailed(vm.addr(1)));
        vm.assertTrue(slasher.consumed(slasher.evidenceKey(Kind.DoubleResult, vm.addr(1), "task")));
    }

    function test_double_task_takes_a_tenth_and_the_bounty_is_capped() public {
        newCoordinator(1);
        stake(ownerOf(1), 8_000_000e18);
        for (uint256 i; i < 3; ++i) {
            uint256 size = [uint256(81), 64, 0][i]; // with padding, without, empty
            Task memory a = newTask(1, size);
            Task memory b = newTask(1, size);
            (a.epoch, b.epoch) = (uint64(i), uint64(i));
            b.issuedAt = 1;
            uint256 before = registry.slashableOf(vm.addr(1));
            (bytes memory sigA, bytes memory sigB) = (signTask(1, a), signTask(1, b));
            vm.prank(address(9));
            slasher.doubleTask(abi.encode(a), sigA, abi.encode(b), sigB);
            vm.assertEq(registry.slashableOf(vm.addr(1)), before - before / 10);
            vm.assertEq(token.balanceOf(address(9)), CAP * (i + 1)); // 10% of 1,000,000 is more
        }
    }

    function test_evidence_counts_once_whatever_the_pair() public {
        newMiner(1, 20_000e18);
        submitDoubleResult(1, "task");
        bytes memory a = resultBody("task", vm.addr(1), 2);
        bytes memory b = resultBody("task", vm.addr(1), 3);
        (bytes memory sigA, bytes memory sigB) = (signResult(1, a), signResult(1, b));
        bytes32 key = slasher.evidenceKey(Kind.DoubleResult, vm.addr(1), "task");
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AlreadyConsumed.selector, key));
        slasher.doubleResult(a, sigA, b, sigB);
    }

    function test_what_is_no_double_result() public {
        newMiner(1, 20_000e18);
        bytes memory a = resultBody("task", vm.addr(1), 1);
        bytes memory sigA = signResult(1, a);

        bytes32 id = keccak256(abi.encodePacked(Typed.RESULT, a));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SameMessage.selector, id));
        slasher.doubleResult(a, sigA, a, sigA);

        bytes memory b = resultBody("another", vm.addr(1), 2);
        bytes memory sigB = signResult(1, b);
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.doubleResult(a, sigA, b, sigB);

        b = resultBody("task", vm.addr(2), 2); // another miner's
        sigB = signResult(2, b);
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.doubleResult(a, sigA, b, sigB);

        b = resultBody("task", vm.addr(1), 2); // put into the miner's mouth
        sigB = signResult(2, b);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SignerMismatch.selector, vm.addr(1), vm.addr(2)));
        slasher.doubleResult(a, sigA, b, sigB);

        b = abi.encodePacked(b, bytes32(0)); // not canonical
        vm.expectRevert(abi.encodeWithSelector(Typed.NotCanonical.selector, 4));
        slasher.doubleResult(a, sigA, b, sigB);
        b = abi.encode(bytes32("task"), uint256(uint160(vm.addr(1))) | (1 << 160), uint256(2));
        vm.expectRevert(abi.encodeWithSelector(Typed.NotCanonical.selector, 1));
        slasher.doubleResult(a, sigA, b, sigB);
        vm.assertFalse(registry.jailed(vm.addr(1)));
    }

    function test_an_unbound_operator_has_nothing_to_lose() public {
        bytes memory a = resultBody("task", vm.addr(1), 1);
        bytes memory b = resultBody("task", vm.addr(1), 2);
        (bytes memory sigA, bytes memory sigB) = (signResult(1, a), signResult(1, b));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotBound.selector, vm.addr(1)));
        slasher.doubleResult(a, sigA, b, sigB);
        vm.assertFalse(slasher.consumed(slasher.evidenceKey(Kind.DoubleResult, vm.addr(1), "task")));
    }

    function test_high_s_is_refused() public {
        newMiner(1, 20_000e18);
        bytes memory a = resultBody("task", vm.addr(1), 1);
        bytes memory b = resultBody("task", vm.addr(1), 2);
        (bytes memory sigA, bytes memory sigB) = (signResult(1, a), signResult(1, b));
        bytes32 s;
        assembly {
            s := mload(add(sigB, 64))
        }
        s = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));
        assembly {
            mstore(add(sigB, 64), s)
        }
        sigB[64] = bytes1(uint8(sigB[64]) ^ 27 ^ 28);
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, s));
        slasher.doubleResult(a, sigA, b, sigB);
    }

    function test_what_is_no_canonical_task() public {
        bytes memory good = abi.encode(newTask(1, 81));
        bytes memory sig = signTask(1, newTask(1, 81));
        uint256[9] memory word = [uint256(0), 1, 2, 6, 8, 12, 16, 17, 20]; // offset, members, length, padding
        uint256[9] memory at_byte = [uint256(0), 11, 23, 3, 27, 30, 0, 30, 31];
        for (uint256 i; i < 9; ++i) {
            bytes memory bad = bytes.concat(good);
            uint256 k = 32 * word[i] + at_byte[i];
            bad[k] = bytes1(uint8(bad[k]) ^ 1);
            vm.expectRevert(abi.encodeWithSelector(Typed.NotCanonical.selector, word[i]));
            slasher.doubleTask(bad, sig, good, sig);
        }
    }
}
