// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {CuckooDomain} from "./CuckooDomain.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {IChannels, SignedVoucher} from "./interfaces/IChannels.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Typed, Voucher} from "./Typed.sol";

/// @title Escrows and settlement; see IChannels.
/// @notice Holds exactly the sum of all escrows (plus whatever was sent to it by mistake).
contract Channels is IChannels, CuckooDomain {
    using SafeERC20 for CuckooToken;
    using SafeCast for uint256;

    uint256 private constant BASIS_POINTS = 10_000;
    uint8 private constant MAX_RANK = 15;

    StakeRegistry public immutable registry;
    CuckooToken public immutable token;
    /// @notice Share of every payment that is burned, in basis points.
    uint256 public immutable burnShare;
    /// @notice Burned for every task number and every rank, base units.
    uint256 public immutable seqFee;
    /// @notice Blocks between announcing a withdrawal and making it.
    uint64 public immutable closeBlocks;

    struct Escrow {
        uint96 balance; // the whole supply is below 2^90
        uint96 closing; // announced to be withdrawn; still part of balance
        uint64 unlockBlock; // 0: nothing announced
    }

    struct Pair {
        uint64 index;
        uint128 cumulative;
    }

    mapping(address coordinator => Escrow) private escrows;
    mapping(address coordinator => mapping(address miner => Pair)) private pairs;
    mapping(address coordinator => mapping(uint64 epoch => uint256)) private numbers;

    constructor(StakeRegistry registry_, uint256 burnShare_, uint256 seqFee_, uint64 closeBlocks_)
        CuckooDomain(address(registry_))
    {
        if (burnShare_ > BASIS_POINTS) revert BadBurnShare(burnShare_);
        if (closeBlocks_ == 0) revert ZeroDelay();
        registry = registry_;
        token = registry_.token();
        burnShare = burnShare_;
        seqFee = seqFee_;
        closeBlocks = closeBlocks_;
    }

    /// @inheritdoc IChannels
    function deposit(address coordinator, uint256 amount) external {
        if (amount == 0) revert NothingDeposited();
        if (registry.ownerOf(coordinator) == address(0)) revert UnknownOperator(coordinator);
        Escrow storage e = escrows[coordinator];
        e.balance += amount.toUint96();
        token.safeTransferFrom(msg.sender, address(this), amount);
        emit Deposited(coordinator, msg.sender, amount, e.balance);
    }

    /// @inheritdoc IChannels
    function startClose(address coordinator, uint256 amount) external returns (uint64 unlockBlock) {
        address owner = registry.ownerOf(coordinator);
        if (msg.sender != owner) revert NotCoordinatorOwner(coordinator, owner, msg.sender);
        Escrow storage e = escrows[coordinator];
        if (amount > e.balance) revert NotEnoughEscrow(e.balance, amount);
        unlockBlock = (block.number + closeBlocks).toUint64();
        e.closing = uint96(amount);
        e.unlockBlock = unlockBlock;
        emit CloseStarted(coordinator, amount, unlockBlock);
    }

    /// @inheritdoc IChannels
    function withdraw(address coordinator) external returns (uint256 amount) {
        address owner = registry.ownerOf(coordinator);
        if (msg.sender != owner) revert NotCoordinatorOwner(coordinator, owner, msg.sender);
        Escrow storage e = escrows[coordinator];
        if (e.unlockBlock == 0 || block.number < e.unlockBlock) revert NotClosable(e.unlockBlock);
        amount = Math.min(e.closing, e.balance);
        e.balance -= uint96(amount);
        e.closing = 0;
        e.unlockBlock = 0;
        token.safeTransfer(owner, amount);
        emit EscrowWithdrawn(coordinator, owner, amount, e.balance);
    }

    /// @inheritdoc IChannels
    function settle(Voucher calldata voucher, bytes calldata signature) external returns (uint256 paid) {
        address payee;
        uint256 burned;
        (payee, paid, burned) = _settle(voucher, signature);
        token.safeTransfer(payee, paid);
        token.burn(burned);
    }

    /// @inheritdoc IChannels
    function settleBatch(SignedVoucher[] calldata vouchers) external returns (uint256 paid) {
        if (vouchers.length == 0) revert ZeroVouchers();
        address payee; // neighbours with one payee share a transfer
        uint256 due;
        uint256 burned;
        for (uint256 i; i < vouchers.length; ++i) {
            (address to, uint256 pay, uint256 burn) = _settle(vouchers[i].voucher, vouchers[i].signature);
            if (to != payee && due > 0) {
                token.safeTransfer(payee, due);
                due = 0;
            }
            payee = to;
            due += pay;
            paid += pay;
            burned += burn;
        }
        if (due > 0) token.safeTransfer(payee, due);
        token.burn(burned);
    }

    /// @inheritdoc IChannels
    function escrowOf(address coordinator)
        external
        view
        returns (uint256 balance, uint256 closing, uint64 unlockBlock)
    {
        Escrow storage e = escrows[coordinator];
        return (e.balance, e.closing, e.unlockBlock);
    }

    /// @inheritdoc IChannels
    function settledOf(address coordinator, address miner) external view returns (uint64 index, uint128 cumulative) {
        Pair storage p = pairs[coordinator][miner];
        return (p.index, p.cumulative);
    }

    /// @inheritdoc IChannels
    function numbersPaid(address coordinator, uint64 epoch) external view returns (uint256) {
        return numbers[coordinator][epoch];
    }

    /// Books one voucher; moving the tokens is left to the caller, after all books are right.
    function _settle(Voucher calldata v, bytes calldata signature)
        private
        returns (address payee, uint256 paid, uint256 burned)
    {
        address signer = _signer(Typed.hash(v), signature);
        if (signer != v.coordinator) revert BadVoucherSigner(v.coordinator, signer);
        payee = registry.ownerOf(v.miner);
        if (payee == address(0)) revert UnknownOperator(v.miner);
        if (v.rank > MAX_RANK) revert BadRank(v.rank);

        uint256 gross = _advance(v);
        burned = Math.mulDiv(gross, burnShare, BASIS_POINTS, Math.Rounding.Ceil);
        paid = gross - burned;
        burned += _fees(v);

        Escrow storage e = escrows[v.coordinator];
        if (paid + burned > e.balance) revert EscrowShort(v.coordinator, e.balance, paid + burned);
        e.balance -= uint96(paid + burned);
        emit Settled(v.coordinator, v.miner, v.task, v.index, paid, burned);
    }

    /// Moves the pair on to the voucher's index; returns what lies between.
    function _advance(Voucher calldata v) private returns (uint256 gross) {
        Pair storage p = pairs[v.coordinator][v.miner];
        (uint64 index, uint128 settled) = (p.index, p.cumulative);
        if (v.index <= index) revert StaleIndex(v.index, index);
        // Earlier vouchers can only add to this one's amount, and with none between nothing can.
        bool adds = v.cumulative >= settled && v.cumulative - settled >= v.amount;
        if (!adds || (v.index == index + 1 && v.cumulative - settled != v.amount)) {
            revert CumulativeMismatch(v.cumulative, settled, v.amount);
        }
        p.index = v.index;
        p.cumulative = v.cumulative;
        return v.cumulative - settled;
    }

    /// One fee for every task number newly reached, and 1 + rank for the rank that is paid.
    function _fees(Voucher calldata v) private returns (uint256) {
        uint256 reached = uint256(v.seq) + 1;
        uint256 before = numbers[v.coordinator][v.epoch];
        uint256 fresh;
        if (reached > before) {
            numbers[v.coordinator][v.epoch] = reached;
            fresh = reached - before;
        }
        return seqFee * (fresh + 1 + v.rank);
    }
}
