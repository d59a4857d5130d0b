// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChannels, SignedVoucher} from "../src/interfaces/IChannels.sol";
import {Voucher} from "../src/Typed.sol";
import {Base} from "./Base.sol";

contract ChannelsTest is Base {
    uint256 private constant C = 1; // key of the coordinator
    uint256 private constant M = 2; // and of the miner
    address private coordinator;

    function setUp() public override {
        super.setUp();
        coordinator = bind(C);
        bind(M);
        channels.deposit(coordinator, 1_000e18);
    }

    function settle(Voucher memory v) private returns (uint256) {
        return channels.settle(v, signVoucher(C, v));
    }

    function refused(Voucher memory v, bytes memory reason) private {
        bytes memory sig = signVoucher(C, v);
        vm.expectRevert(reason);
        channels.settle(v, sig);
    }

    function escrow() private view returns (uint256 balance) {
        (balance,,) = channels.escrowOf(coordinator);
    }

    function testFuzz_settle_conserves(uint128 amount, uint64 seq, uint8 rank) public {
        amount %= 900e18;
        seq %= 100;
        rank %= 16;
        Voucher memory v = newVoucher(C, M, 1, amount, amount);
        (v.seq, v.rank) = (seq, rank);
        uint256 paid = settle(v);
        uint256 burn = (uint256(amount) * BURN + 9_999) / 10_000; // rounded up
        vm.assertEq(paid, amount - burn);
        vm.assertEq(token.balanceOf(ownerOf(M)), paid);
        uint256 fees = FEE * (uint256(seq) + 1 + 1 + rank);
        vm.assertEq(token.totalSupply(), SUPPLY - burn - fees);
        vm.assertEq(escrow(), 1_000e18 - amount - fees);
        vm.assertEq(token.balanceOf(address(channels)), escrow());
        vm.assertEq(channels.numbersPaid(coordinator, 0), uint256(seq) + 1);
    }

    function test_a_later_index_pays_the_earlier_ones() public {
        settle(newVoucher(C, M, 3, 2e18, 9e18)); // 1 and 2 were 7 together
        vm.assertEq(token.balanceOf(ownerOf(M)), 9e18 - 0.45e18);
        refused(newVoucher(C, M, 2, 3e18, 7e18), abi.encodeWithSelector(IChannels.StaleIndex.selector, 2, 3));
        refused(newVoucher(C, M, 3, 2e18, 9e18), abi.encodeWithSelector(IChannels.StaleIndex.selector, 3, 3));
        refused(newVoucher(C, M, 0, 2e18, 9e18), abi.encodeWithSelector(IChannels.StaleIndex.selector, 0, 3));
        (uint64 index, uint128 cumulative) = channels.settledOf(coordinator, vm.addr(M));
        vm.assertEq(index, 3);
        vm.assertEq(cumulative, 9e18);
    }

    function test_cumulative_must_add_up() public {
        bytes4 mismatch = IChannels.CumulativeMismatch.selector;
        refused(newVoucher(C, M, 1, 1e18, 2e18), abi.encodeWithSelector(mismatch, 2e18, 0, 1e18));
        settle(newVoucher(C, M, 1, 5e18, 5e18));
        refused(newVoucher(C, M, 2, 1e18, 5e18), abi.encodeWithSelector(mismatch, 5e18, 5e18, 1e18));
        refused(newVoucher(C, M, 2, 1e18, 7e18), abi.encodeWithSelector(mismatch, 7e18, 5e18, 1e18));
        refused(newVoucher(C, M, 4, 0, 4e18), abi.encodeWithSelector(mismatch, 4e18, 5e18, 0));
        refused(newVoucher(C, M, 4, 3e18, 7e18), abi.encodeWithSelector(mismatch, 7e18, 5e18, 3e18));
        settle(newVoucher(C, M, 4, 3e18, 8e18));
    }

    function test_numbers_are_paid_once_and_ranks_each_time() public {
        Voucher memory v = newVoucher(C, M, 1, 0, 0);
        v.seq = 9;
        settle(v);
        vm.assertEq(escrow(), 1_000e18 - 11 * FEE); // numbers 0 to 9, rank 0
        (v.index, v.seq, v.rank) = (2, 4, 15);
        settle(v);
        vm.assertEq(escrow(), 1_000e18 - 27 * FEE); // rank 15
        (v.index, v.seq, v.rank, v.epoch) = (3, 1, 0, 1);
        settle(v);
        vm.assertEq(escrow(), 1_000e18 - 30 * FEE); // another epoch: numbers 0 and 1, rank 0
        (v.index, v.rank) = (4, 16);
        refused(v, abi.encodeWithSelector(IChannels.BadRank.selector, 16));
    }

    function test_signer_and_miner() public {
        Voucher memory v = newVoucher(C, M, 1, 1, 1);
        bytes memory sig = signVoucher(M, v);
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadVoucherSigner.selector, coordinator, vm.addr(M)));
        channels.settle(v, sig);
        refused(newVoucher(C, 3, 1, 1, 1), abi.encodeWithSelector(IChannels.UnknownOperator.selector, vm.addr(3)));
        vm.expectRevert(abi.encodeWithSelector(IChannels.UnknownOperator.selector, vm.addr(3)));
        channels.deposit(vm.addr(3), 1);
    }

    function test_a_short_escrow_is_named_and_can_be_topped_up() public {
        Voucher memory v = newVoucher(C, M, 1, 1_000e18, 1_000e18);
        refused(
            v,
            abi.encodeWithSelector(IChannels.EscrowShort.selector, coordinator, 1_000e18, 1_000e18 + 2 * FEE)
        );
        v.seq = type(uint64).max; // an absurd number is only its signer's loss
        refused(
            v,
            abi.encodeWithSelector(
                IChannels.EscrowShort.selector, coordinator, 1_000e18, 1_000e18 + FEE * (2 ** 64 + 1)
            )
        );
        v.seq = 0;
        channels.deposit(coordinator, 2 * FEE);
        settle(v);
        vm.assertEq(escrow(), 0);
    }

    function test_closing_takes_its_time_and_vouchers_go_first() public {
        address owner = ownerOf(C);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotCoordinatorOwner.selector, coordinator, owner, address(this)));
        channels.startClose(coordinator, 1);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosable.selector, 0));
        channels.withdraw(coordinator);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotEnoughEscrow.selector, 1_000e18, 1_000e18 + 1));
        channels.startClose(coordinator, 1_000e18 + 1);
        uint64 unlock = channels.startClose(coordinator, 900e18);
        vm.assertEq(unlock, block.number + CLOSE);
        vm.stopPrank();

        settle(newVoucher(C, M, 1, 400e18, 400e18));
        uint256 left = escrow();
        vm.roll(unlock - 1);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosable.selector, unlock));
        channels.withdraw(coordinator);
        vm.roll(unlock);
        vm.assertEq(channels.withdraw(coordinator), left); // 900 were announced, less is there
        vm.assertEq(token.balanceOf(owner), left);
        vm.assertEq(escrow(), 0);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosable.selector, 0));
        channels.withdraw(coordinator);
        vm.stopPrank();
    }

    function test_a_batch_pays_each_owner_and_all_or_none() public {
        bind(3);
        SignedVoucher[] memory batch = new SignedVoucher[](3);
        batch[0].voucher = newVoucher(C, M, 1, 1e18, 1e18);
        batch[1].voucher = newVoucher(C, 3, 1, 2e18, 2e18);
        batch[2].voucher = newVoucher(C, M, 2, 4e18, 5e18);
        for (uint256 i; i < 3; ++i) {
            batch[i].signature = signVoucher(C, batch[i].voucher);
        }
        uint256 paid = channels.settleBatch(batch);
        vm.assertEq(token.balanceOf(ownerOf(M)), 4.75e18);
        vm.assertEq(token.balanceOf(ownerOf(3)), 1.9e18);
        vm.assertEq(paid, 6.65e18);
        vm.assertEq(token.balanceOf(address(channels)), escrow());

        batch[0].voucher = newVoucher(C, M, 3, 1e18, 6e18);
        batch[0].signature = signVoucher(C, batch[0].voucher);
        vm.expectRevert(abi.encodeWithSelector(IChannels.StaleIndex.selector, 1, 1));
        channels.settleBatch(batch);
        (uint64 index,) = channels.settledOf(coordinator, vm.addr(M));
        vm.assertEq(index, 2);
        vm.expectRevert(IChannels.ZeroVouchers.selector);
        channels.settleBatch(new SignedVoucher[](0));
    }
}
