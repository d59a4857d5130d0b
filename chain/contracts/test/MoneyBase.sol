// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Channels} from "../src/Channels.sol";
import {ChannelParams, SignedVoucher} from "../src/interfaces/IChannels.sol";
import {Kind, SlasherParams} from "../src/interfaces/ISlasher.sol";
import {Slasher} from "../src/Slasher.sol";
import {Assignment, Claim, Opening, Result, Signature, Task, Typed, Voucher} from "../src/Typed.sol";
import {Base} from "./Base.sol";

/// The other cheatcodes that tests of the money use.
interface MoneyVm {
    function warp(uint256 time) external;
    function getRecordedLogs() external returns (Log[] memory);
    function recordLogs() external;

    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }
}

/// Channels and the slasher beside what Base has, and hands to sign their messages with.
abstract contract MoneyBase is Base {
    MoneyVm internal constant money = MoneyVm(address(vm));
    uint256 internal constant BURN = 500;
    uint256 internal constant STAKERS = 1_000;
    uint256 internal constant FEE = 1e15;
    uint64 internal constant CLOSE = 30;
    uint64 internal constant CLAIM_SECONDS = 600;
    uint64 internal constant ANSWER = 10;
    uint256 internal constant BOND = 10e18;
    uint256 internal constant FILING = 1e18;
    uint256 internal constant CAP = 50_000e18;
    uint64 internal constant COMMIT_MIN = 5;
    uint64 internal constant COMMIT_MAX = 25;
    uint64 internal constant EVIDENCE = 40;
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    Channels internal channels;
    Slasher internal slasher;

    function setUp() public virtual override {
        super.setUp();
        channels = new Channels(registry, channelParams());
        slasher = new Slasher(registry, pool, beacon, slasherParams());
        token.approve(address(channels), SUPPLY);
    }

    function channelParams() internal pure returns (ChannelParams memory) {
        return ChannelParams(BURN, STAKERS, FEE, CLOSE, CLAIM_SECONDS, ANSWER, BOND, FILING);
    }

    function slasherParams() internal pure returns (SlasherParams memory) {
        return SlasherParams(CAP, COMMIT_MIN, COMMIT_MAX, EVIDENCE);
    }

    // --- signing ---

    function signature(uint256 key, bytes32 structHash) internal view returns (Signature memory s) {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", Typed.domainSeparator(address(registry)), structHash));
        (s.v, s.r, s.s) = vm.sign(key, digest);
    }

    /// The other signature of the same key over the same struct.
    function highS(Signature memory s) internal pure returns (Signature memory) {
        return Signature(s.r, bytes32(N - uint256(s.s)), s.v ^ 27 ^ 28);
    }

    // EIP-712 as the standard says it, from structs in memory.

    function id(Task memory t) internal pure returns (bytes32) {
        bytes memory a = abi.encode(Typed.TASK, t.coordinator, t.epoch, t.seq, t.prev, t.modelId, keccak256(t.vrfProof));
        bytes memory b = abi.encode(t.paramsHash, t.promptTokens, t.maxTokens, t.inputPrice, t.outputPrice, t.replicas);
        return keccak256(bytes.concat(a, b, abi.encode(t.issuedAt, t.claimMillis, t.resultMillis, t.verdictMillis)));
    }

    function id(Claim memory c) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(Typed.CLAIM, c.task, c.miner, c.rank, c.beacon, c.poolRoot, keccak256(c.peerId))
        );
    }

    function id(Assignment memory a) internal pure returns (bytes32) {
        return keccak256(abi.encode(Typed.ASSIGNMENT, a));
    }

    function id(Result memory r) internal pure returns (bytes32) {
        return keccak256(abi.encode(Typed.RESULT, r));
    }

    function id(Opening memory o) internal pure returns (bytes32) {
        return keccak256(abi.encode(Typed.OPENING, o));
    }

    function id(Voucher memory v) internal pure returns (bytes32) {
        return keccak256(abi.encode(Typed.VOUCHER, v));
    }

    // --- vouchers ---

    function newVoucher(uint256 from, uint256 to, uint64 index, uint128 amount, uint128 cumulative)
        internal
        pure
        returns (Voucher memory)
    {
        bytes32 task = keccak256(abi.encode("task", from, to, index));
        return Voucher(vm.addr(from), vm.addr(to), index, task, 0, 0, 0, amount, cumulative);
    }

    function settle(uint256 from, Voucher memory v) internal {
        channels.settle(v, signature(from, id(v)));
    }

    function signed(uint256 from, Voucher memory v) internal view returns (SignedVoucher memory) {
        return SignedVoucher(v, signature(from, id(v)));
    }

    function escrow(uint256 key) internal view returns (uint256 balance) {
        (balance,,) = channels.escrowOf(vm.addr(key));
    }

    // --- evidence ---

    /// Commits as the caller-to-be of the reveal and lets the commit get old enough.
    function commit(address reporter, Kind kind, address offender, bytes32 slot, bytes32 salt) internal {
        slasher.commit(keccak256(abi.encode(reporter, slasher.evidenceKey(kind, offender, slot), salt)));
        vm.roll(block.number + COMMIT_MIN);
    }

    function newResult(uint256 key, bytes32 task, uint256 commitment) internal pure returns (Result memory) {
        return Result(task, vm.addr(key), bytes32(commitment));
    }

    /// The test contract reports a double result.
    function reportDoubleResult(uint256 key, bytes32 task) internal {
        commit(address(this), Kind.DoubleResult, vm.addr(key), task, "salt");
        Result memory a = newResult(key, task, 1);
        Result memory b = newResult(key, task, 2);
        slasher.doubleResult(a, signature(key, id(a)), b, signature(key, id(b)), "salt");
    }
}
