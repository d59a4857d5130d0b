// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {ChannelParams, IChannels, UnpaidClaim, UnpaidResult} from "./interfaces/IChannels.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Signature, Typed, Voucher} from "./Typed.sol";
import {Vouchers} from "./Vouchers.sol";
import {Earnings, Pair, Purse, Word} from "./Words.sol";

/// @title Escrows, vouchers and claims of unpaid results; see IChannels.
/// @notice A claim costs one word: the hash of what it says, which whoever closes it brings along.
contract Channels is Vouchers {
    using SafeERC20 for CuckooToken;
    using SafeCast for uint256;

    bytes32 private constant CLOSED = bytes32(uint256(1));

    /// @notice How long an unpaid result can be claimed, seconds.
    uint64 public immutable claimSeconds;
    /// @notice How long the coordinator has to answer a claim, blocks.
    uint64 public immutable answerBlocks;
    /// @notice Of the miner for each claimed result, and of the coordinator to dispute it, base units.
    uint256 public immutable claimBond;
    /// @notice To the filer of a claim that was not answered, base units.
    uint256 public immutable filingFee;

    /// @inheritdoc IChannels
    uint256 public reserved;
    mapping(bytes32 task => mapping(address miner => bytes32)) private claims;

    constructor(StakeRegistry registry_, ChannelParams memory p) Vouchers(registry_, p) {
        if (p.claimSeconds == 0) revert BadParameter("claimSeconds", p.claimSeconds);
        // The escrow must still be there when the claim is decided, and the stake after it.
        if (p.answerBlocks == 0 || p.answerBlocks >= p.closeBlocks || p.answerBlocks >= registry_.unbondBlocks()) {
            revert BadParameter("answerBlocks", p.answerBlocks);
        }
        if (p.claimBond > type(uint96).max) revert BadParameter("claimBond", p.claimBond);
        if (p.filingFee > type(uint96).max) revert BadParameter("filingFee", p.filingFee);
        claimSeconds = p.claimSeconds;
        answerBlocks = p.answerBlocks;
        claimBond = p.claimBond;
        filingFee = p.filingFee;
    }

    /// @inheritdoc IChannels
    function claimUnpaid(UnpaidResult[] calldata results) external returns (uint64 answerBy) {
        if (results.length == 0) revert ZeroResults();
        answerBy = (block.number + answerBlocks).toUint64();
        uint256 held = claimBond * results.length;
        token.safeTransferFrom(msg.sender, address(this), held);
        for (uint256 i; i < results.length; ++i) {
            UnpaidClaim memory c = _readResult(results[i]);
            (c.filer, c.answerBy) = (msg.sender, answerBy);
            if (claims[c.task][c.miner] != 0) revert AlreadyClaimed(c.task, c.miner);
            c.reserved = uint96(_take(c.coordinator, c.amount + filingFee));
            held += c.reserved;
            Word storage pair = pairs[c.miner][c.coordinator];
            pair.bits = Pair.withClaim(pair.bits);
            claims[c.task][c.miner] = keccak256(abi.encode(c));
            emit UnpaidClaimed(c.coordinator, c.miner, c);
        }
        reserved += held;
    }

    /// @inheritdoc IChannels
    function answerUnpaid(UnpaidClaim calldata c, Voucher calldata voucher, Signature calldata signature) external {
        _close(c, true);
        Voucher memory v = _checkVoucher(voucher, signature);
        if (v.task != c.task || v.miner != c.miner || v.coordinator != c.coordinator || v.amount < c.amount) {
            revert WrongVoucher(v.task, v.miner, v.amount);
        }
        // slither-disable-next-line reentrancy-no-eth (neither the registry nor the token calls anyone back)
        token.burn(claimBond);
        emit UnpaidAnswered(c.coordinator, c.miner, c.task, v.index);
        Word storage pair = pairs[c.miner][c.coordinator];
        uint256 bits = pair.bits;
        if (v.index <= Pair.index(bits)) return; // it was settled: nothing is owed
        Tally memory t = _newTally(1);
        _apply(v, pair, bits, t);
        _finish(c.miner, t);
    }

    /// @inheritdoc IChannels
    function disputeUnpaid(UnpaidClaim calldata c) external {
        _checkOperatorOrOwner(c.coordinator);
        _close(c, true);
        token.safeTransferFrom(msg.sender, address(this), claimBond);
        uint256 held = _take(c.coordinator, c.amount);
        uint256 burned = held + 2 * claimBond;
        token.burn(burned);
        if (held < c.amount) {
            // slither-disable-next-line unused-return (it pays nobody, it burns)
            (, uint256 more) =
                registry.payFromStake(c.coordinator, registry.ownerOf(c.coordinator), 0, c.amount - held);
            burned += more;
        }
        emit UnpaidDisputed(c.coordinator, c.miner, c.task, burned);
    }

    /// @inheritdoc IChannels
    function collectUnpaid(UnpaidClaim[] calldata list) external {
        if (list.length == 0) revert ZeroResults();
        for (uint256 i; i < list.length; ++i) {
            UnpaidClaim calldata c = list[i];
            _close(c, false);
            uint256 held = Purse.escrow(purses[c.coordinator].bits);
            uint256 fee = _take(c.coordinator, Math.min(filingFee, held - Math.min(held, c.amount))); // the amount goes first
            Word storage purse = purses[c.coordinator];
            (uint256 bits, uint256 fresh) = _reach(c.coordinator, purse.bits, c.epoch, c.seq);
            Tally memory t;
            uint256 missing;
            // slither-disable-next-line reentrancy-no-eth (neither the registry nor the token calls anyone back)
            (bits, missing) = _charge(bits, c.coordinator, c.miner, c.amount, seqFee * (fresh + 1 + c.rank), t);
            purse.bits = bits;
            Word storage earning = earnings[c.miner];
            earning.bits = Earnings.add(earning.bits, t.earned, t.burned);
            token.safeTransfer(c.filer, claimBond + fee);
            emit UnpaidPaid(c.coordinator, c.miner, c.task, c.amount - missing, fee);
        }
    }

    /// @inheritdoc IChannels
    function claimOf(bytes32 task, address miner) public view override returns (bytes32) {
        return claims[task][miner];
    }

    /// Ends an open claim: what was set aside is part of the escrow again, and the bond is the caller's to move.
    function _close(UnpaidClaim calldata c, bool inTime) private {
        if (claims[c.task][c.miner] != keccak256(abi.encode(c))) revert NoSuchClaim(c.task, c.miner);
        if (inTime && block.number > c.answerBy) revert AnswerTooLate(c.answerBy);
        if (!inTime && block.number <= c.answerBy) revert AnswerPending(c.answerBy);
        claims[c.task][c.miner] = CLOSED;
        Word storage purse = purses[c.coordinator];
        purse.bits = Purse.withMoney(purse.bits, Purse.escrow(purse.bits) + c.reserved, Purse.owed(purse.bits));
        reserved -= claimBond + c.reserved;
    }

    /// What a result says it is owed, once everything in it holds.
    function _readResult(UnpaidResult calldata r) private view returns (UnpaidClaim memory c) {
        c.task = Typed.hash(r.task);
        if (r.assignment.task != c.task || r.opening.task != c.task || r.assignment.miner != r.opening.miner) {
            revert ResultMismatch(c.task, r.assignment.task, r.opening.task);
        }
        (c.coordinator, c.miner, c.rank) = (r.task.coordinator, r.assignment.miner, r.assignment.rank);
        _checkOperatorOrOwner(c.miner);
        address signer = _signer(Typed.hash(r.assignment), r.assignmentSignature);
        if (signer != c.coordinator) revert SignerMismatch(c.coordinator, signer);
        signer = _signer(Typed.hash(r.opening), r.openingSignature);
        if (signer != c.miner) revert SignerMismatch(c.miner, signer);

        (c.epoch, c.seq) = (r.task.epoch, r.task.seq);
        uint64 next = nextEpoch();
        if (c.epoch >= next) revert FutureEpoch(c.epoch, next);
        if (c.rank > MAX_RANK) revert BadRank(c.rank);
        uint256 from = uint256(r.assignment.deadline) + r.task.verdictMillis;
        uint256 until = from + uint256(claimSeconds) * 1000;
        if (block.timestamp * 1000 < from || block.timestamp * 1000 > until) revert NotClaimable(from, until);

        uint32 count = r.opening.count;
        bytes32 commitment = Typed.commitment(r.opening);
        if (commitment != r.opening.commitment) revert BadOpening(r.opening.commitment, commitment);
        if (Typed.outputHead(c.task, c.miner, r.tokens) != r.opening.head || r.tokens.length != 4 * uint256(count)) {
            revert BadOutput(r.opening.head, r.tokens.length / 4);
        }
        if (count > r.task.maxTokens) revert TooManyTokens(count, r.task.maxTokens);
        uint256 amount =
            uint256(r.task.inputPrice) * r.task.promptTokens + uint256(r.task.outputPrice) * count;
        if (amount > type(uint96).max) revert AmountTooLarge(amount);
        c.amount = uint128(amount);
    }

    /// Takes up to an amount out of an escrow.
    function _take(address coordinator, uint256 amount) private returns (uint256 taken) {
        Word storage purse = purses[coordinator];
        uint256 held = Purse.escrow(purse.bits);
        taken = Math.min(held, amount);
        purse.bits = Purse.withMoney(purse.bits, held - taken, Purse.owed(purse.bits));
    }

    function _checkOperatorOrOwner(address operator) private view {
        address owner = registry.ownerOf(operator);
        if (msg.sender != operator && msg.sender != owner) revert NotOperatorOrOwner(operator, owner, msg.sender);
    }
}
