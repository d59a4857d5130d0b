// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Channels} from "../src/Channels.sol";
import {ChannelParams, IChannels, Settlement, SignedVoucher} from "../src/interfaces/IChannels.sol";
import {Signature, Typed, Voucher} from "../src/Typed.sol";
import {MoneyBase} from "./MoneyBase.sol";

contract ChannelsTest is MoneyBase {
    uint256 private constant C = 1; // key of the coordinator
    uint256 private constant M = 2; // and of the miner
    address private coordinator;
    address private miner;

    function setUp() public override {
        super.setUp();
        coordinator = newCoordinator(C);
        miner = newMiner(M, 20_000e18);
        channels.deposit(coordinator, 1_000e18);
        vm.roll(START + LENGTH); // epochs 0 and 1 have begun
    }

    function refused(Voucher memory v, bytes memory reason) private {
        Signature memory sig = signature(C, id(v));
        vm.expectRevert(reason);
        channels.settle(v, sig);
    }

    /// Tokens of this contract's escrow side, one by one.
    function solvent() private view {
        uint256 sum = escrow(C) + channels.reserved();
        for (uint256 key = 1; key <= 3; ++key) {
            (uint256 owed, uint256 earned, uint256 toBurn) = channels.undistributed(vm.addr(key));
            sum += owed + earned + toBurn;
        }
        vm.assertEq(token.balanceOf(address(channels)), sum);
    }

    function testFuzz_settle_splits(uint128 amount, uint64 seq, uint8 rank) public {
        amount %= 900e18;
        seq %= 100;
        rank %= 16;
        Voucher memory v = newVoucher(C, M, 1, amount, amount);
        (v.seq, v.rank) = (seq, rank);
        settle(C, v);
        uint256 burn = (uint256(amount) * BURN + 9_999) / 10_000; // rounded up
        uint256 stakers = uint256(amount) * STAKERS / 10_000; // rounded down
        if (stakers > amount - burn) stakers = amount - burn;
        uint256 fees = FEE * (uint256(seq) + 1 + 1 + rank);
        (uint256 owed,,) = channels.undistributed(coordinator);
        (, uint256 earned, uint256 toBurn) = channels.undistributed(miner);
        vm.assertEq(owed, stakers);
        vm.assertEq(earned, amount - burn - stakers);
        vm.assertEq(toBurn, burn + fees);
        vm.assertEq(escrow(C), 1_000e18 - amount - fees);
        vm.assertEq(channels.numbersPaid(coordinator, 0), uint256(seq) + 1);
        solvent();
    }

    function test_distribute_rewards_and_burns() public {
        Voucher memory v = newVoucher(C, M, 1, 100e18, 100e18);
        settle(C, v);
        uint256 supply = token.totalSupply();
        uint256 registryHad = token.balanceOf(address(registry));
        (uint256 rewarded, uint256 burned) = channels.distribute(miner);
        vm.assertEq(rewarded, 85e18);
        vm.assertEq(burned, 5e18 + 2 * FEE);
        vm.assertEq(token.totalSupply(), supply - burned);
        (rewarded, burned) = channels.distribute(coordinator);
        vm.assertEq(rewarded, 10e18);
        vm.assertEq(burned, 0);
        vm.assertEq(token.balanceOf(address(registry)), registryHad + 95e18);
        (rewarded, burned) = channels.distribute(miner); // nothing twice
        vm.assertEq(rewarded + burned, 0);
        vm.prank(ownerOf(M));
        vm.assertTrue(registry.claim(one(ownerOf(M))) >= 85e18 - 1);
        solvent();
    }

    function test_a_later_index_pays_the_earlier_ones() public {
        settle(C, newVoucher(C, M, 3, 2e18, 9e18)); // 1 and 2 were 7 together
        (, uint256 earned,) = channels.undistributed(miner);
        vm.assertEq(earned, 9e18 * 85 / 100);
        refused(newVoucher(C, M, 2, 3e18, 7e18), abi.encodeWithSelector(IChannels.StaleIndex.selector, 2, 3));
        refused(newVoucher(C, M, 3, 2e18, 9e18), abi.encodeWithSelector(IChannels.StaleIndex.selector, 3, 3));
        refused(newVoucher(C, M, 0, 2e18, 9e18), abi.encodeWithSelector(IChannels.StaleIndex.selector, 0, 3));
        (uint64 index, uint128 cumulative) = channels.settledOf(coordinator, miner);
        vm.assertEq(index, 3);
        vm.assertEq(cumulative, 9e18);
        vm.assertEq(escrow(C), 1_000e18 - 9e18 - 4 * FEE); // one number, three indices
    }

    function test_a_cumulative_must_add_up() public {
        settle(C, newVoucher(C, M, 1, 5e18, 5e18));
        bytes4 e = IChannels.CumulativeMismatch.selector;
        refused(newVoucher(C, M, 2, 1e18, 7e18), abi.encodeWithSelector(e, 7e18, 5e18, 1e18)); // too much
        refused(newVoucher(C, M, 2, 3e18, 7e18), abi.encodeWithSelector(e, 7e18, 5e18, 3e18)); // too little
        refused(newVoucher(C, M, 2, 1e18, 4e18), abi.encodeWithSelector(e, 4e18, 5e18, 1e18)); // falls
        refused(newVoucher(C, M, 9, 1e18, 5e18), abi.encodeWithSelector(e, 5e18, 5e18, 1e18)); // far on, yet too little
        settle(C, newVoucher(C, M, 3, 1e18, 9e18)); // 2 brought 3
        solvent();
    }

    function test_what_is_no_voucher() public {
        Voucher memory v = newVoucher(C, M, 1, 1e18, 1e18);
        Signature memory sig = signature(M, id(v));
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadVoucherSigner.selector, coordinator, miner));
        channels.settle(v, sig);
        sig = highS(signature(C, id(v)));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, sig.s));
        channels.settle(v, sig);
        sig = signature(C, id(v));
        sig.v = 29;
        vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        channels.settle(v, sig);
        v.rank = 16;
        refused(v, abi.encodeWithSelector(IChannels.BadRank.selector, 16));
        v.rank = 0;
        v.epoch = 2;
        refused(v, abi.encodeWithSelector(IChannels.FutureEpoch.selector, 2, 2));
    }

    function testFuzz_no_member_of_a_voucher_has_other_bits(uint256 word, uint256 bit) public {
        uint256[8] memory size = [uint256(160), 160, 64, 64, 64, 8, 128, 128];
        uint256[8] memory at_ = [uint256(0), 1, 2, 4, 5, 6, 7, 8];
        word %= 8;
        bit = size[word] + bit % (256 - size[word]);
        Voucher memory v = newVoucher(C, M, 1, 1e18, 1e18);
        bytes memory data = abi.encodeCall(IChannels.settle, (v, signature(C, id(v))));
        uint256 place = 36 + 32 * at_[word];
        assembly {
            let p := add(data, place)
            mstore(p, xor(mload(p), shl(bit, 1)))
        }
        (bool ok, bytes memory out) = address(channels).call(data);
        vm.assertFalse(ok);
        vm.assertEq(bytes4(out), Typed.BadVoucher.selector);
    }

    function test_numbers_are_paid_for_once_in_every_epoch() public {
        uint64[6] memory epochs = [uint64(0), 1, 0, 0, 1, 12];
        uint64[6] memory seqs = [uint64(4), 9, 2, 7, 9, 3];
        uint256[6] memory fresh = [uint256(5), 10, 0, 3, 0, 4];
        vm.roll(START + 12 * LENGTH);
        for (uint64 i; i < 6; ++i) {
            Voucher memory v = newVoucher(C, M, i + 1, 1e18, (i + 1) * 1e18);
            (v.epoch, v.seq) = (epochs[i], seqs[i]);
            uint256 before = escrow(C);
            settle(C, v);
            vm.assertEq(before - escrow(C), 1e18 + FEE * (fresh[i] + 1));
        }
        vm.assertEq(channels.numbersPaid(coordinator, 0), 8);
        vm.assertEq(channels.numbersPaid(coordinator, 1), 10);
        vm.assertEq(channels.numbersPaid(coordinator, 12), 4);
        vm.assertEq(channels.numbersPaid(coordinator, 11), 0);
        solvent();
    }

    function test_a_batch_is_all_or_none() public {
        coordinator = newCoordinator(3);
        channels.deposit(coordinator, 10e18);
        SignedVoucher[] memory batch = new SignedVoucher[](3);
        batch[0] = signed(C, newVoucher(C, M, 1, 1e18, 1e18));
        batch[1] = signed(3, newVoucher(3, M, 1, 2e18, 2e18));
        batch[2] = signed(C, newVoucher(C, M, 2, 3e18, 4e18));
        Settlement[] memory want = new Settlement[](3);
        want[0] = Settlement(vm.addr(C), 1, 1e18);
        want[1] = Settlement(vm.addr(3), 1, 2e18);
        want[2] = Settlement(vm.addr(C), 2, 3e18);
        money.recordLogs();
        channels.settleBatch(batch);
        bytes memory data = money.getRecordedLogs()[0].data;
        vm.assertEq(data, abi.encode(want)); // the hand-made encoding is the compiler's
        (, uint256 earned,) = channels.undistributed(miner);
        vm.assertEq(earned, 6e18 * 85 / 100);
        batch[0] = signed(C, newVoucher(C, M, 3, 1e18, 5e18));
        vm.expectRevert(abi.encodeWithSelector(IChannels.StaleIndex.selector, 1, 1));
        channels.settleBatch(batch);
        batch[1] = signed(C, newVoucher(C, 3, 1, 1e18, 1e18));
        vm.expectRevert(abi.encodeWithSelector(IChannels.DifferentMiners.selector, miner, vm.addr(3)));
        channels.settleBatch(batch);
        vm.expectRevert(IChannels.ZeroVouchers.selector);
        channels.settleBatch(new SignedVoucher[](0));
    }

    // --- above the escrow ---

    function test_stake_pays_what_the_escrow_cannot() public {
        settle(C, newVoucher(C, M, 1, 1_100e18, 1_100e18)); // 100 too many, and the fees
        vm.assertEq(escrow(C), 0);
        vm.assertEq(registry.holdingOf(ownerOf(M), ownerOf(C)).unbonding, 95e18); // less the burned share
        vm.assertEq(bonded(ownerOf(C)), COORDINATOR_MINIMUM - 100e18 - 2 * FEE);
        (, uint256 earned, uint256 toBurn) = channels.undistributed(miner);
        vm.assertEq(earned, 850e18);
        vm.assertEq(toBurn, 50e18);
        solvent();
    }

    function test_a_voucher_that_nobody_can_pay_stays_good() public {
        uint128 amount = 2_106_264e18; // the miner's part of what lies above the escrow is 2,000,000.8
        Voucher memory v = newVoucher(C, M, 1, amount, amount);
        Signature memory sig = signature(C, id(v));
        vm.expectPartialRevert(IChannels.EscrowShort.selector);
        channels.settle(v, sig);
        channels.deposit(coordinator, 1e18);
        channels.settle(v, sig); // the fees are let go
        vm.assertEq(bonded(ownerOf(C)), 0);
        solvent();
    }

    function test_absurd_numbers_cost_what_there_is() public {
        Voucher memory v = newVoucher(C, M, 1, 1e18, 1e18);
        v.seq = type(uint64).max;
        settle(C, v); // 2^32 - 1 numbers at 0.001: more than all it has
        vm.assertEq(escrow(C) + bonded(ownerOf(C)), 0);
        (, uint256 earned,) = channels.undistributed(miner);
        vm.assertEq(earned, 0.85e18);
        vm.assertEq(channels.numbersPaid(coordinator, 0), type(uint32).max);
        solvent();
    }

    // --- escrow ---

    function test_closing_takes_its_time_and_vouchers_go_first() public {
        vm.expectRevert(
            abi.encodeWithSelector(IChannels.NotCoordinatorOwner.selector, coordinator, ownerOf(C), address(this))
        );
        channels.startClose(coordinator, 1);
        vm.startPrank(ownerOf(C));
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotEnoughEscrow.selector, 1_000e18, 1_001e18));
        channels.startClose(coordinator, 1_001e18);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosable.selector, 0));
        channels.withdraw(coordinator);
        uint64 unlock = channels.startClose(coordinator, 1_000e18);
        vm.assertEq(unlock, block.number + CLOSE);
        vm.roll(unlock - 1);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosable.selector, unlock));
        channels.withdraw(coordinator);
        vm.stopPrank();
        settle(C, newVoucher(C, M, 1, 10e18, 10e18));
        vm.roll(unlock);
        vm.prank(ownerOf(C));
        vm.assertEq(channels.withdraw(coordinator), 990e18 - 2 * FEE);
        vm.assertEq(escrow(C), 0);
        solvent();
    }

    function test_deposits() public {
        vm.expectRevert(IChannels.NothingDeposited.selector);
        channels.deposit(coordinator, 0);
        vm.expectRevert(abi.encodeWithSelector(IChannels.UnknownOperator.selector, address(77)));
        channels.deposit(address(77), 1);
    }

    function test_parameters_are_checked() public {
        ChannelParams memory p = channelParams();
        p.burnShare = 10_001;
        refusedParams(p, "burnShare", 10_001);
        p = channelParams();
        p.stakersShare = 9_501;
        refusedParams(p, "stakersShare", 9_501);
        p = channelParams();
        p.closeBlocks = 0;
        refusedParams(p, "closeBlocks", 0);
        p = channelParams();
        p.answerBlocks = CLOSE;
        refusedParams(p, "answerBlocks", CLOSE);
        p = channelParams();
        p.claimSeconds = 0;
        refusedParams(p, "claimSeconds", 0);
        p = channelParams();
        p.claimBond = 1 << 96;
        refusedParams(p, "claimBond", 1 << 96);
        p = channelParams();
        p.filingFee = 1 << 96;
        refusedParams(p, "filingFee", 1 << 96);
        p = channelParams();
        p.seqFee = 1 << 96;
        refusedParams(p, "seqFee", 1 << 96);
    }

    function refusedParams(ChannelParams memory p, string memory name, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadParameter.selector, name, value));
        new Channels(registry, p);
    }
}
