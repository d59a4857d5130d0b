// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChannels, UnpaidClaim, UnpaidResult} from "../src/interfaces/IChannels.sol";
import {Signature, Task, Typed, Voucher} from "../src/Typed.sol";
import {MoneyBase} from "./MoneyBase.sol";

contract UnpaidTest is MoneyBase {
    uint256 private constant C = 1; // key of the coordinator
    uint256 private constant M = 2; // and of the miner
    uint256 private constant PRICE = 5 * 1e16 + 3 * 1e17; // of the result below
    uint256 private constant DUE = 1_000_030; // seconds; when the verdict was due
    bytes32 private constant CLOSED = bytes32(uint256(1));

    function setUp() public override {
        super.setUp();
        newCoordinator(C);
        newMiner(M, 20_000e18);
        channels.deposit(vm.addr(C), 1_000e18);
        vm.roll(START + LENGTH);
        money.warp(DUE);
        token.transfer(ownerOf(M), 100e18);
        token.transfer(ownerOf(C), 100e18);
        vm.prank(ownerOf(M));
        token.approve(address(channels), 100e18);
        vm.prank(ownerOf(C));
        token.approve(address(channels), 100e18);
    }

    /// 5 prompt tokens and 3 of output: 1, 2^24 and 7.
    function newResult(uint64 seq) private view returns (UnpaidResult memory r) {
        r.task.coordinator = vm.addr(C);
        r.task.seq = seq;
        (r.task.promptTokens, r.task.maxTokens) = (5, 3);
        (r.task.inputPrice, r.task.outputPrice) = (1e16, 1e17);
        r.task.verdictMillis = 10_000;
        r.assignment.miner = vm.addr(M);
        r.assignment.rank = 1;
        r.assignment.deadline = uint64((DUE - 10) * 1000);
        r.opening.miner = vm.addr(M);
        (r.opening.count, r.opening.finish, r.opening.salt) = (3, 1, "salt");
        r.tokens = hex"010000000000000107000000";
        return finish(r);
    }

    /// Hashes and signs anew.
    function finish(UnpaidResult memory r) private view returns (UnpaidResult memory) {
        bytes32 task = id(r.task);
        bytes32 h = keccak256(abi.encode(Typed.TAG_OUTPUT, task, vm.addr(M)));
        for (uint256 i; i < 3; ++i) {
            h = keccak256(abi.encode(h, [uint256(1), 1 << 24, 7][i]));
        }
        (r.assignment.task, r.opening.task, r.opening.head) = (task, task, h);
        r.opening.commitment = keccak256(abi.encode(h, r.opening.count, r.opening.finish, r.opening.salt));
        return resign(r);
    }

    function resign(UnpaidResult memory r) private view returns (UnpaidResult memory) {
        r.assignmentSignature = signature(C, id(r.assignment));
        r.openingSignature = signature(M, id(r.opening));
        return r;
    }

    function list(UnpaidResult memory r) private pure returns (UnpaidResult[] memory l) {
        l = new UnpaidResult[](1);
        l[0] = r;
    }

    function list(UnpaidClaim memory c) private pure returns (UnpaidClaim[] memory l) {
        l = new UnpaidClaim[](1);
        l[0] = c;
    }

    function file(UnpaidResult memory r) private returns (UnpaidClaim memory) {
        money.recordLogs();
        vm.prank(ownerOf(M));
        channels.claimUnpaid(list(r));
        return abi.decode(money.getRecordedLogs()[1].data, (UnpaidClaim)); // the first is the bond's transfer
    }

    function refused(UnpaidResult memory r, bytes memory reason) private {
        vm.prank(ownerOf(M));
        vm.expectRevert(reason);
        channels.claimUnpaid(list(r));
    }

    function voucher(UnpaidClaim memory c, uint64 index, uint128 amount, uint128 cumulative)
        private
        pure
        returns (Voucher memory)
    {
        return Voucher(c.coordinator, c.miner, index, c.task, c.epoch, c.seq, c.rank, amount, cumulative);
    }

    function solvent() private view {
        uint256 sum = escrow(C) + channels.reserved();
        for (uint256 key = 1; key <= 2; ++key) {
            (uint256 owed, uint256 earned, uint256 toBurn) = channels.undistributed(vm.addr(key));
            sum += owed + earned + toBurn;
        }
        vm.assertEq(token.balanceOf(address(channels)), sum);
    }

    function test_silence_pays_the_amount_and_the_filing_fee() public {
        UnpaidClaim memory c = file(newResult(0));
        vm.assertEq(c.amount, PRICE);
        vm.assertEq(c.reserved, PRICE + FILING);
        vm.assertEq(c.answerBy, block.number + ANSWER);
        vm.assertEq(channels.claimOf(c.task, c.miner), keccak256(abi.encode(c)));
        vm.assertEq(channels.reserved(), PRICE + FILING + BOND);
        vm.assertEq(token.balanceOf(ownerOf(M)), 100e18 - BOND);
        solvent();
        vm.roll(c.answerBy);
        vm.expectRevert(abi.encodeWithSelector(IChannels.AnswerPending.selector, c.answerBy));
        channels.collectUnpaid(list(c));
        vm.roll(c.answerBy + 1);
        channels.collectUnpaid(list(c));
        vm.assertEq(token.balanceOf(ownerOf(M)), 100e18 + FILING);
        (, uint256 earned, uint256 toBurn) = channels.undistributed(c.miner);
        uint256 burn = PRICE * BURN / 10_000;
        vm.assertEq(earned, PRICE - burn - PRICE * STAKERS / 10_000);
        vm.assertEq(toBurn, burn + 3 * FEE); // number 0, the result and rank 1
        vm.assertEq(escrow(C), 1_000e18 - PRICE - FILING - 3 * FEE);
        vm.assertEq(channels.reserved(), 0);
        vm.assertEq(channels.claimOf(c.task, c.miner), CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NoSuchClaim.selector, c.task, c.miner));
        channels.collectUnpaid(list(c)); // nothing twice
        refused(newResult(0), abi.encodeWithSelector(IChannels.AlreadyClaimed.selector, c.task, c.miner));
        Voucher memory v = voucher(c, 1, c.amount, c.amount);
        Signature memory sig = signature(C, id(v));
        vm.expectRevert(abi.encodeWithSelector(IChannels.TaskClaimed.selector, c.task, c.miner));
        channels.settle(v, sig);
        solvent();
    }

    function test_an_answer_settles_and_burns_the_bond() public {
        UnpaidClaim memory c = file(newResult(0));
        uint256 supply = token.totalSupply();
        Voucher memory v = voucher(c, 1, c.amount, c.amount);
        channels.answerUnpaid(c, v, signature(C, id(v)));
        vm.assertEq(token.totalSupply(), supply - BOND);
        (uint64 index, uint128 cumulative) = channels.settledOf(c.coordinator, c.miner);
        vm.assertEq(index, 1);
        vm.assertEq(cumulative, PRICE);
        vm.assertEq(escrow(C), 1_000e18 - PRICE - 3 * FEE);
        vm.assertEq(channels.claimOf(c.task, c.miner), CLOSED);
        vm.assertEq(channels.reserved(), 0);
        solvent();
    }

    function test_an_answer_that_was_settled_before_moves_nothing() public {
        UnpaidResult memory r = newResult(0);
        Voucher memory v = Voucher(vm.addr(C), vm.addr(M), 1, id(r.task), 0, 0, 1, uint128(PRICE), uint128(PRICE));
        settle(C, v);
        uint256 had = escrow(C);
        UnpaidClaim memory c = file(r);
        channels.answerUnpaid(c, v, signature(C, id(v)));
        vm.assertEq(escrow(C), had);
        (uint64 index,) = channels.settledOf(c.coordinator, c.miner);
        vm.assertEq(index, 1);
        solvent();
    }

    function test_what_is_no_answer() public {
        UnpaidClaim memory c = file(newResult(0));
        Voucher memory v = voucher(c, 1, c.amount - 1, c.amount - 1);
        Signature memory sig = signature(C, id(v));
        vm.expectRevert(abi.encodeWithSelector(IChannels.WrongVoucher.selector, c.task, c.miner, c.amount - 1));
        channels.answerUnpaid(c, v, sig);
        v = voucher(c, 1, c.amount, c.amount);
        v.task = "another";
        sig = signature(C, id(v));
        vm.expectRevert(abi.encodeWithSelector(IChannels.WrongVoucher.selector, v.task, c.miner, c.amount));
        channels.answerUnpaid(c, v, sig);
        v.task = c.task;
        sig = signature(M, id(v));
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadVoucherSigner.selector, c.coordinator, c.miner));
        channels.answerUnpaid(c, v, sig);
        sig = signature(C, id(v));
        UnpaidClaim memory other = file(newResult(1));
        other.amount = 1;
        vm.expectRevert(abi.encodeWithSelector(IChannels.NoSuchClaim.selector, other.task, other.miner));
        channels.answerUnpaid(other, v, sig);
        vm.roll(c.answerBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IChannels.AnswerTooLate.selector, c.answerBy));
        channels.answerUnpaid(c, v, sig);
    }

    function test_a_dispute_burns_the_amount_and_both_bonds() public {
        UnpaidClaim memory c = file(newResult(0));
        vm.expectRevert(
            abi.encodeWithSelector(
                IChannels.NotOperatorOrOwner.selector, c.coordinator, ownerOf(C), address(this)
            )
        );
        channels.disputeUnpaid(c);
        uint256 supply = token.totalSupply();
        vm.prank(ownerOf(C));
        channels.disputeUnpaid(c);
        vm.assertEq(token.totalSupply(), supply - PRICE - 2 * BOND);
        vm.assertEq(token.balanceOf(ownerOf(C)), 100e18 - BOND);
        vm.assertEq(escrow(C), 1_000e18 - PRICE);
        vm.assertEq(channels.reserved(), 0);
        vm.roll(c.answerBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NoSuchClaim.selector, c.task, c.miner));
        channels.collectUnpaid(list(c));
        solvent();
    }

    function test_a_claim_stands_though_the_escrow_goes() public {
        vm.prank(ownerOf(C));
        uint64 unlock = channels.startClose(vm.addr(C), 1_000e18);
        vm.roll(unlock);
        UnpaidClaim memory c = file(newResult(0));
        vm.prank(ownerOf(C));
        vm.assertEq(channels.withdraw(vm.addr(C)), 1_000e18 - PRICE - FILING);
        vm.roll(c.answerBy + 1);
        channels.collectUnpaid(list(c));
        (, uint256 earned,) = channels.undistributed(c.miner);
        vm.assertTrue(earned > 0);
        vm.assertEq(token.balanceOf(ownerOf(M)), 100e18 + FILING);
        solvent();
    }

    function test_without_an_escrow_the_stake_pays() public {
        vm.prank(ownerOf(C));
        uint64 unlock = channels.startClose(vm.addr(C), 1_000e18);
        vm.roll(unlock);
        vm.prank(ownerOf(C));
        channels.withdraw(vm.addr(C));
        UnpaidClaim memory c = file(newResult(0));
        vm.assertEq(c.reserved, 0);
        vm.roll(c.answerBy + 1);
        channels.collectUnpaid(list(c));
        vm.assertEq(
            registry.holdingOf(ownerOf(M), ownerOf(C)).unbonding, PRICE - (PRICE * BURN + 9_999) / 10_000
        );
        vm.assertEq(token.balanceOf(ownerOf(M)), 100e18); // the bond, and no fee
        solvent();
    }

    function test_many_in_one_claim() public {
        UnpaidResult[] memory results = new UnpaidResult[](4);
        for (uint64 i; i < 4; ++i) {
            results[i] = newResult(i);
        }
        vm.prank(ownerOf(M));
        channels.claimUnpaid(results);
        vm.assertEq(channels.reserved(), 4 * (PRICE + FILING + BOND));
        results[0] = newResult(9);
        results[1] = newResult(9); // twice in one
        vm.prank(ownerOf(M));
        vm.expectRevert(abi.encodeWithSelector(IChannels.AlreadyClaimed.selector, id(results[0].task), vm.addr(M)));
        channels.claimUnpaid(results);
        vm.prank(ownerOf(M));
        vm.expectRevert(IChannels.ZeroResults.selector);
        channels.claimUnpaid(new UnpaidResult[](0));
        solvent();
    }

    function test_what_is_no_claim() public {
        UnpaidResult memory r = newResult(0);
        vm.expectRevert(
            abi.encodeWithSelector(IChannels.NotOperatorOrOwner.selector, vm.addr(M), ownerOf(M), address(this))
        );
        channels.claimUnpaid(list(r));

        r.task.seq = 5; // the assignment is for another task
        refused(r, abi.encodeWithSelector(IChannels.ResultMismatch.selector, id(r.task), r.assignment.task, r.opening.task));
        r = newResult(0);
        r.assignmentSignature = signature(M, id(r.assignment));
        refused(r, abi.encodeWithSelector(IChannels.SignerMismatch.selector, vm.addr(C), vm.addr(M)));
        r = newResult(0);
        r.openingSignature = signature(C, id(r.opening));
        refused(r, abi.encodeWithSelector(IChannels.SignerMismatch.selector, vm.addr(M), vm.addr(C)));
        r = newResult(0);
        r.tokens[0] = 0x02;
        refused(r, abi.encodeWithSelector(IChannels.BadOutput.selector, r.opening.head, 3));
        r = newResult(0);
        r.tokens = bytes.concat(r.tokens, hex"00");
        refused(r, abi.encodeWithSelector(Typed.BadTokens.selector, 13));
        r = newResult(0);
        r.opening.salt = "other";
        refused(
            resign(r),
            abi.encodeWithSelector(
                IChannels.BadOpening.selector,
                r.opening.commitment,
                keccak256(abi.encode(r.opening.head, r.opening.count, r.opening.finish, r.opening.salt))
            )
        );
        r = newResult(0);
        r.opening.count = 4;
        refused(finish(r), abi.encodeWithSelector(IChannels.BadOutput.selector, r.opening.head, 3));
        r = newResult(0);
        r.task.maxTokens = 2;
        refused(finish(r), abi.encodeWithSelector(IChannels.TooManyTokens.selector, 3, 2));
        r = newResult(0);
        r.task.outputPrice = type(uint128).max;
        refused(finish(r), abi.encodeWithSelector(IChannels.AmountTooLarge.selector, 5e16 + 3 * uint256(type(uint128).max)));
        r = newResult(0);
        r.assignment.rank = 16;
        refused(finish(r), abi.encodeWithSelector(IChannels.BadRank.selector, 16));
        r = newResult(0);
        r.task.epoch = 2;
        refused(finish(r), abi.encodeWithSelector(IChannels.FutureEpoch.selector, 2, 2));
    }

    function test_claims_have_their_time() public {
        UnpaidResult memory r = newResult(0);
        bytes memory reason =
            abi.encodeWithSelector(IChannels.NotClaimable.selector, DUE * 1000, (DUE + CLAIM_SECONDS) * 1000);
        money.warp(DUE - 1);
        refused(r, reason);
        money.warp(DUE + CLAIM_SECONDS + 1);
        refused(r, reason);
        money.warp(DUE + CLAIM_SECONDS);
        file(r);
    }
}
