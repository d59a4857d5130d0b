// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {CuckooDomain} from "./CuckooDomain.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {Epochs} from "./Epochs.sol";
import {ChannelParams, IChannels, Settlement, SignedVoucher} from "./interfaces/IChannels.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Signature, Typed, Voucher} from "./Typed.sol";

/// @title Escrows, vouchers and what they earn: the part of Channels that has no claims.
/// @notice Holds exactly the escrows, what is undistributed and what is reserved for claims (plus whatever was sent to it
/// by mistake). Settling in the steady state changes three words: the pair's, the coordinator's and the miner's.
abstract contract Vouchers is IChannels, CuckooDomain, Epochs {
    using SafeERC20 for CuckooToken;
    using SafeCast for uint256;

    uint256 internal constant BASIS_POINTS = 10_000;
    uint8 internal constant MAX_RANK = 15;
    uint256 private constant EPOCHS_PER_WORD = 8;

    StakeRegistry public immutable registry;
    CuckooToken public immutable token;
    /// @notice Of every payment, burned, basis points.
    uint256 public immutable burnShare;
    /// @notice Of every payment, to those who stake on the coordinator, basis points.
    uint256 public immutable stakersShare;
    /// @notice Burned for every task number, index and rank, base units.
    uint256 public immutable seqFee;
    /// @notice Blocks between announcing a withdrawal and making it.
    uint64 public immutable closeBlocks;

    /// A coordinator's. No sum here can exceed the supply, which is below 2^90.
    struct Purse {
        uint96 escrow;
        uint96 owed; // to those who stake on the coordinator
        uint32 epoch; // the latest that a settled voucher named
        uint32 numbers; // of that epoch, paid for
    }

    /// A miner's.
    struct Earnings {
        uint96 earned;
        uint96 toBurn; // by settlements of this miner
        uint64 distributedAt; // block; it also keeps the word from being cleared, which would make the next write dear
    }

    struct Pair {
        uint64 index;
        uint128 cumulative;
        uint64 claims; // of unpaid results, ever
    }

    struct Closing {
        uint96 amount; // announced to be withdrawn; still part of the escrow
        uint64 unlockBlock; // 0: nothing announced
    }

    mapping(address coordinator => Purse) internal purses;
    mapping(address miner => Earnings) internal earnings;
    mapping(address miner => mapping(address coordinator => Pair)) internal pairs;
    mapping(address coordinator => Closing) private closings;
    /// Numbers paid for in epochs before the purse's: 32 bits each, epoch e in word e / 8.
    mapping(address coordinator => mapping(uint256 word => uint256)) private formerNumbers;

    constructor(StakeRegistry registry_, ChannelParams memory p)
        CuckooDomain(address(registry_))
        Epochs(registry_.epochStart(), registry_.epochLength())
    {
        if (p.burnShare > BASIS_POINTS) revert BadParameter("burnShare", p.burnShare);
        if (p.stakersShare > BASIS_POINTS - p.burnShare) revert BadParameter("stakersShare", p.stakersShare);
        if (p.seqFee > type(uint96).max) revert BadParameter("seqFee", p.seqFee);
        if (p.closeBlocks == 0) revert BadParameter("closeBlocks", p.closeBlocks);
        registry = registry_;
        token = registry_.token();
        burnShare = p.burnShare;
        stakersShare = p.stakersShare;
        seqFee = p.seqFee;
        closeBlocks = p.closeBlocks;
        token.approve(address(registry_), type(uint256).max); // for rewards
    }

    // --- escrow ---

    /// @inheritdoc IChannels
    function deposit(address coordinator, uint256 amount) external {
        if (amount == 0) revert NothingDeposited();
        if (registry.ownerOf(coordinator) == address(0)) revert UnknownOperator(coordinator);
        Purse storage p = purses[coordinator];
        p.escrow += amount.toUint96();
        token.safeTransferFrom(msg.sender, address(this), amount);
        emit Deposited(coordinator, msg.sender, amount, p.escrow);
    }

    /// @inheritdoc IChannels
    function startClose(address coordinator, uint256 amount) external returns (uint64 unlockBlock) {
        address owner = registry.ownerOf(coordinator);
        if (msg.sender != owner) revert NotCoordinatorOwner(coordinator, owner, msg.sender);
        uint256 balance = purses[coordinator].escrow;
        if (amount > balance) revert NotEnoughEscrow(balance, amount);
        unlockBlock = (block.number + closeBlocks).toUint64();
        closings[coordinator] = Closing(uint96(amount), unlockBlock);
        emit CloseStarted(coordinator, amount, unlockBlock);
    }

    /// @inheritdoc IChannels
    function withdraw(address coordinator) external returns (uint256 amount) {
        address owner = registry.ownerOf(coordinator);
        if (msg.sender != owner) revert NotCoordinatorOwner(coordinator, owner, msg.sender);
        Closing memory c = closings[coordinator];
        if (c.unlockBlock == 0 || block.number < c.unlockBlock) revert NotClosable(c.unlockBlock);
        delete closings[coordinator];
        Purse storage p = purses[coordinator];
        amount = Math.min(c.amount, p.escrow);
        p.escrow -= uint96(amount);
        token.safeTransfer(owner, amount);
        emit EscrowWithdrawn(coordinator, owner, amount, p.escrow);
    }

    // --- settling ---

    /// @inheritdoc IChannels
    function settle(Voucher calldata voucher, Signature calldata signature) external {
        Settlement[] memory done = new Settlement[](1);
        (uint256 earned, uint256 burned) = _settle(voucher, signature, nextEpoch(), done[0]);
        _earn(voucher.miner, earned, burned);
        emit Settled(voucher.miner, done);
    }

    /// @inheritdoc IChannels
    function settleBatch(SignedVoucher[] calldata vouchers) external {
        if (vouchers.length == 0) revert ZeroVouchers();
        address miner = vouchers[0].voucher.miner;
        uint64 next = nextEpoch();
        Settlement[] memory done = new Settlement[](vouchers.length);
        uint256 earned;
        uint256 burned;
        for (uint256 i; i < vouchers.length; ++i) {
            Voucher calldata v = vouchers[i].voucher;
            if (v.miner != miner) revert DifferentMiners(miner, v.miner);
            (uint256 earn, uint256 burn) = _settle(v, vouchers[i].signature, next, done[i]);
            unchecked { // neither sum can exceed the escrows
                earned += earn;
                burned += burn;
            }
        }
        _earn(miner, earned, burned);
        emit Settled(miner, done);
    }

    /// @inheritdoc IChannels
    function distribute(address operator) external returns (uint256 rewarded, uint256 burned) {
        Purse storage p = purses[operator];
        Earnings memory e = earnings[operator];
        burned = e.toBurn;
        rewarded = uint256(p.owed) + e.earned;
        if (p.owed > 0) p.owed = 0;
        if (e.earned > 0 || burned > 0) earnings[operator] = Earnings(0, 0, uint64(block.number));
        if (rewarded > 0) registry.reward(operator, rewarded);
        if (burned > 0) token.burn(burned);
        emit Distributed(operator, rewarded, burned);
    }

    // --- views ---

    /// @inheritdoc IChannels
    function escrowOf(address coordinator)
        external
        view
        returns (uint256 balance, uint256 closing, uint64 unlockBlock)
    {
        Closing storage c = closings[coordinator];
        return (purses[coordinator].escrow, c.amount, c.unlockBlock);
    }

    /// @inheritdoc IChannels
    function undistributed(address operator) external view returns (uint256 owed, uint256 earned, uint256 toBurn) {
        Earnings storage e = earnings[operator];
        return (purses[operator].owed, e.earned, e.toBurn);
    }

    /// @inheritdoc IChannels
    function settledOf(address coordinator, address miner) external view returns (uint64 index, uint128 cumulative) {
        Pair storage p = pairs[miner][coordinator];
        return (p.index, p.cumulative);
    }

    /// @inheritdoc IChannels
    function numbersPaid(address coordinator, uint64 epoch) external view returns (uint256) {
        Purse storage p = purses[coordinator];
        return p.epoch == epoch ? p.numbers : _formerNumbers(coordinator, epoch);
    }

    /// @inheritdoc IChannels
    function claimOf(bytes32 task, address miner) public view virtual returns (bytes32);

    // --- internals ---

    function _settle(Voucher calldata v, Signature calldata signature, uint64 next, Settlement memory done)
        private
        returns (uint256 earned, uint256 burned)
    {
        _checkVoucher(v, signature);
        Pair storage pair = pairs[v.miner][v.coordinator];
        if (pair.claims != 0 && claimOf(v.task, v.miner) != 0) revert TaskClaimed(v.task, v.miner);
        return _apply(v, next, pair, done);
    }

    function _checkVoucher(Voucher calldata v, Signature calldata signature) internal view {
        address signer = _signer(Typed.hash(v), signature);
        if (signer != v.coordinator) revert BadVoucherSigner(v.coordinator, signer);
        if (v.rank > MAX_RANK) revert BadRank(v.rank);
    }

    /// Pays a checked voucher; the caller credits what was earned and burned to the miner.
    function _apply(Voucher calldata v, uint64 next, Pair storage pair, Settlement memory done)
        internal
        returns (uint256 earned, uint256 burned)
    {
        if (v.epoch >= next) revert FutureEpoch(v.epoch, next);
        (uint64 settled, uint128 before) = (pair.index, pair.cumulative);
        if (v.index <= settled) revert StaleIndex(v.index, settled);
        // Earlier vouchers can only add to this one's amount, and with none between nothing can.
        bool adds = v.cumulative >= before && v.cumulative - before >= v.amount;
        if (!adds || (v.index == settled + 1 && v.cumulative - before != v.amount)) {
            revert CumulativeMismatch(v.cumulative, before, v.amount);
        }
        (pair.index, pair.cumulative) = (v.index, v.cumulative);
        uint128 gross = v.cumulative - before;
        (done.coordinator, done.index, done.amount) = (v.coordinator, v.index, gross);

        Purse memory p = purses[v.coordinator];
        uint256 fees = seqFee * (_reach(v.coordinator, p, v.epoch, v.seq) + (v.index - settled) + v.rank);
        uint256 missing;
        (earned, burned, missing) = _charge(p, v.coordinator, v.miner, gross, fees);
        if (missing > 0) revert EscrowShort(v.coordinator, gross - missing, gross);
        purses[v.coordinator] = p;
    }

    /// Takes a payment and fees from a purse, and what it does not have from the coordinator's own stake.
    /// @return earned To be credited to the miner.
    /// @return burned To be burned, of what came from the purse.
    /// @return missing What neither had of the payment.
    function _charge(Purse memory p, address coordinator, address miner, uint256 gross, uint256 fees)
        internal
        returns (uint256 earned, uint256 burned, uint256 missing)
    {
        uint256 held = p.escrow;
        uint256 part = gross;
        if (gross + fees > held) {
            uint256 feesHeld;
            (part, feesHeld) = gross > held ? (held, 0) : (gross, held - gross);
            missing = _chargeStake(coordinator, miner, gross - part, fees - feesHeld);
            fees = feesHeld;
        }
        unchecked { // part + fees <= escrow < 2^96; the shares are at most part
            burned = (part * burnShare + (BASIS_POINTS - 1)) / BASIS_POINTS;
            uint256 owed = Math.min(part * stakersShare / BASIS_POINTS, part - burned);
            earned = part - burned - owed;
            burned += fees;
            p.escrow = uint96(held - part - fees);
            p.owed += uint96(owed);
        }
    }

    /// Pays from the coordinator's own stake: all but the burned share goes to the miner's owner.
    function _chargeStake(address coordinator, address miner, uint256 gross, uint256 fees)
        private
        returns (uint256 missing)
    {
        uint256 burn = Math.mulDiv(gross, burnShare, BASIS_POINTS, Math.Rounding.Ceil);
        address payee = registry.ownerOf(miner);
        if (payee == address(0)) revert UnknownOperator(miner);
        (uint256 paid, uint256 burned) = registry.payFromStake(coordinator, payee, gross - burn, burn + fees);
        emit PaidFromStake(coordinator, miner, paid, burned);
        return gross - burn - paid;
    }

    /// Credits a miner.
    function _earn(address miner, uint256 earned, uint256 burned) internal {
        Earnings memory e = earnings[miner];
        unchecked { // both are tokens that were in escrows
            e.earned += uint96(earned);
            e.toBurn += uint96(burned);
        }
        earnings[miner] = e;
    }

    /// Marks task numbers up to seq as paid for and returns how many of them were not.
    function _reach(address coordinator, Purse memory p, uint64 epoch, uint64 seq) internal returns (uint256 fresh) {
        uint256 reached = Math.min(uint256(seq) + 1, type(uint32).max); // as many numbers as can be counted
        uint256 before;
        if (epoch == p.epoch) {
            before = p.numbers;
            if (reached > before) p.numbers = uint32(reached);
        } else if (epoch > p.epoch) {
            if (p.numbers > 0) _setFormerNumbers(coordinator, p.epoch, p.numbers);
            (p.epoch, p.numbers) = (uint256(epoch).toUint32(), uint32(reached));
        } else {
            before = _formerNumbers(coordinator, epoch);
            if (reached > before) _setFormerNumbers(coordinator, epoch, reached);
        }
        return reached > before ? reached - before : 0;
    }

    function _formerNumbers(address coordinator, uint256 epoch) private view returns (uint256) {
        return uint32(formerNumbers[coordinator][epoch / EPOCHS_PER_WORD] >> (32 * (epoch % EPOCHS_PER_WORD)));
    }

    /// Numbers only grow.
    function _setFormerNumbers(address coordinator, uint256 epoch, uint256 numbers) private {
        uint256 shift = 32 * (epoch % EPOCHS_PER_WORD);
        mapping(uint256 word => uint256) storage words = formerNumbers[coordinator];
        uint256 word = words[epoch / EPOCHS_PER_WORD];
        words[epoch / EPOCHS_PER_WORD] = (word & ~(uint256(type(uint32).max) << shift)) | (numbers << shift);
    }
}
