// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {CuckooDomain} from "./CuckooDomain.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {Epochs} from "./Epochs.sol";
import {ChannelParams, IChannels, SignedVoucher} from "./interfaces/IChannels.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Signature, Typed, Voucher} from "./Typed.sol";
import {Earnings, Pair, Purse, Word} from "./Words.sol";

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

    /// What a transaction has settled so far.
    struct Tally {
        uint256 earned; // by the miner
        uint256 burned;
        uint256 nextEpoch;
        bytes data; // of the event Settled, as abi.encode has it: offset, length, then 3 words for each voucher
        uint256 end; // memory address where the next voucher's words go
    }

    struct Closing {
        uint96 amount; // announced to be withdrawn; still part of the escrow
        uint64 unlockBlock; // 0: nothing announced
    }

    mapping(address coordinator => Word) internal purses; // see Purse
    mapping(address miner => Word) internal earnings; // see Earnings
    mapping(address miner => mapping(address coordinator => Word)) internal pairs; // see Pair
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
        // slither-disable-next-line unused-return (it is true or reverts)
        token.approve(address(registry_), type(uint256).max); // for rewards
    }

    // --- escrow ---

    /// @inheritdoc IChannels
    function deposit(address coordinator, uint256 amount) external {
        if (amount == 0) revert NothingDeposited();
        if (registry.ownerOf(coordinator) == address(0)) revert UnknownOperator(coordinator);
        Word storage purse = purses[coordinator];
        uint256 balance = (Purse.escrow(purse.bits) + amount).toUint96();
        purse.bits = Purse.withMoney(purse.bits, balance, Purse.owed(purse.bits));
        token.safeTransferFrom(msg.sender, address(this), amount);
        emit Deposited(coordinator, msg.sender, amount, balance);
    }

    /// @inheritdoc IChannels
    function startClose(address coordinator, uint256 amount) external returns (uint64 unlockBlock) {
        address owner = registry.ownerOf(coordinator);
        if (msg.sender != owner) revert NotCoordinatorOwner(coordinator, owner, msg.sender);
        uint256 balance = Purse.escrow(purses[coordinator].bits);
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
        // slither-disable-next-line incorrect-equality (0: nothing announced)
        if (c.unlockBlock == 0 || block.number < c.unlockBlock) revert NotClosable(c.unlockBlock);
        delete closings[coordinator];
        Word storage purse = purses[coordinator];
        uint256 balance = Purse.escrow(purse.bits);
        amount = Math.min(c.amount, balance);
        balance -= amount;
        purse.bits = Purse.withMoney(purse.bits, balance, Purse.owed(purse.bits));
        token.safeTransfer(owner, amount);
        emit EscrowWithdrawn(coordinator, owner, amount, balance);
    }

    // --- settling ---

    /// @inheritdoc IChannels
    function settle(Voucher calldata voucher, Signature calldata signature) external {
        Tally memory t = _newTally(1);
        Voucher memory v = _checkVoucher(voucher, signature);
        _settle(v, t);
        _finish(v.miner, t);
    }

    /// @inheritdoc IChannels
    function settleBatch(SignedVoucher[] calldata vouchers) external {
        if (vouchers.length == 0) revert ZeroVouchers();
        address miner = vouchers[0].voucher.miner;
        Tally memory t = _newTally(vouchers.length);
        for (uint256 i; i < vouchers.length; ++i) {
            Voucher memory v = _checkVoucher(vouchers[i].voucher, vouchers[i].signature);
            if (v.miner != miner) revert DifferentMiners(miner, v.miner);
            _settle(v, t);
        }
        _finish(miner, t);
    }

    /// @inheritdoc IChannels
    function settlePacked(address miner, bytes calldata vouchers) external {
        // slither-disable-next-line divide-before-multiply (the next but one line wants nothing left over)
        uint256 count = vouchers.length / Typed.PACKED_VOUCHER;
        if (count == 0) revert ZeroVouchers();
        if (vouchers.length != count * Typed.PACKED_VOUCHER) revert BadPacking(vouchers.length);
        Tally memory t = _newTally(count);
        for (uint256 i; i < count; ++i) {
            uint256 free;
            assembly ("memory-safe") {
                free := mload(0x40)
            }
            (Voucher memory v, bytes32 id, bytes32 r, bytes32 s, uint8 parity) = Typed.unpack(vouchers, i, miner);
            _checkSigner(v, _signer(id, r, s, parity));
            _settle(v, t);
            assembly ("memory-safe") { // the next voucher takes this one's place
                mstore(0x40, free)
            }
        }
        _finish(miner, t);
    }

    /// @inheritdoc IChannels
    function distribute(address operator) external returns (uint256 rewarded, uint256 burned) {
        Word storage purse = purses[operator];
        Word storage earning = earnings[operator];
        uint256 earned = Earnings.earned(earning.bits);
        burned = Earnings.toBurn(earning.bits);
        uint256 owed = Purse.owed(purse.bits);
        rewarded = earned + owed;
        if (owed > 0) purse.bits = Purse.withMoney(purse.bits, Purse.escrow(purse.bits), 0);
        if (earned > 0 || burned > 0) earning.bits = Earnings.emptied(block.number);
        emit Distributed(operator, rewarded, burned);
        if (rewarded > 0) registry.reward(operator, rewarded);
        if (burned > 0) token.burn(burned);
    }

    // --- views ---

    /// @inheritdoc IChannels
    function escrowOf(address coordinator)
        external
        view
        returns (uint256 balance, uint256 closing, uint64 unlockBlock)
    {
        Closing storage c = closings[coordinator];
        return (Purse.escrow(purses[coordinator].bits), c.amount, c.unlockBlock);
    }

    /// @inheritdoc IChannels
    function undistributed(address operator) external view returns (uint256 owed, uint256 earned, uint256 toBurn) {
        uint256 e = earnings[operator].bits;
        return (Purse.owed(purses[operator].bits), Earnings.earned(e), Earnings.toBurn(e));
    }

    /// @inheritdoc IChannels
    function settledOf(address coordinator, address miner) external view returns (uint64 index, uint128 cumulative) {
        uint256 p = pairs[miner][coordinator].bits;
        return (uint64(Pair.index(p)), uint128(Pair.cumulative(p)));
    }

    /// @inheritdoc IChannels
    function numbersPaid(address coordinator, uint64 epoch) external view returns (uint256) {
        uint256 p = purses[coordinator].bits;
        // slither-disable-next-line incorrect-equality (numbers of epochs)
        return Purse.epoch(p) == epoch ? Purse.numbers(p) : _formerNumbers(coordinator, epoch);
    }

    /// @inheritdoc IChannels
    function claimOf(bytes32 task, address miner) public view virtual returns (bytes32);

    // --- settling, inside ---

    function _newTally(uint256 vouchers) internal view returns (Tally memory t) {
        t.nextEpoch = nextEpoch();
        bytes memory data = new bytes(64 + 96 * vouchers);
        t.data = data;
        assembly ("memory-safe") {
            mstore(add(data, 32), 32)
            mstore(add(data, 64), vouchers)
            mstore(add(t, 128), add(data, 96)) // t.end
        }
    }

    function _settle(Voucher memory v, Tally memory t) private {
        Word storage pair = pairs[v.miner][v.coordinator];
        uint256 bits = pair.bits;
        if (Pair.claims(bits) != 0 && claimOf(v.task, v.miner) != 0) revert TaskClaimed(v.task, v.miner);
        _apply(v, pair, bits, t);
    }

    function _checkVoucher(Voucher calldata voucher, Signature calldata signature)
        internal
        view
        returns (Voucher memory v)
    {
        bytes32 id;
        (v, id) = Typed.load(voucher);
        _checkSigner(v, _signer(id, signature));
    }

    function _checkSigner(Voucher memory v, address signer) private pure {
        if (signer != v.coordinator) revert BadVoucherSigner(v.coordinator, signer);
        if (v.rank > MAX_RANK) revert BadRank(v.rank);
    }

    /// Pays a checked voucher.
    function _apply(Voucher memory v, Word storage pair, uint256 bits, Tally memory t) internal {
        (uint256 index, uint256 cumulative) = (v.index, v.cumulative);
        (uint256 settled, uint256 before) = (Pair.index(bits), Pair.cumulative(bits));
        if (v.epoch >= t.nextEpoch) revert FutureEpoch(v.epoch, uint64(t.nextEpoch));
        if (index <= settled) revert StaleIndex(uint64(index), uint64(settled));
        // Earlier vouchers can only add to this one's amount, and with none between nothing can.
        unchecked { // 64-bit and 128-bit numbers
            uint256 least = before + v.amount;
            if (cumulative < least || (index == settled + 1 && cumulative != least)) {
                revert CumulativeMismatch(uint128(cumulative), uint128(before), v.amount);
            }
            pair.bits = Pair.withVoucher(bits, index, cumulative);
            cumulative -= before; // from here on what is paid
            index -= settled; // from here on how many are settled
        }
        address coordinator = v.coordinator;
        _note(t, coordinator, v.index, cumulative);
        Word storage purse = purses[coordinator];
        uint256 fees;
        (bits, fees) = _reach(coordinator, purse.bits, v.epoch, v.seq);
        unchecked { // below 2^66 numbers of below 2^96 units
            fees = seqFee * (fees + index + v.rank);
        }
        // slither-disable-next-line reentrancy-no-eth (neither the registry nor the token calls anyone back)
        (bits, before) = _charge(bits, coordinator, v.miner, cumulative, fees, t);
        if (before > 0) revert EscrowShort(coordinator, cumulative - before, cumulative);
        purse.bits = bits;
    }

    /// Takes a payment and fees from a purse, and what it does not have from the coordinator's own stake.
    /// @return bits The purse after it.
    /// @return missing What neither had of the payment.
    function _charge(uint256 purse, address coordinator, address miner, uint256 gross, uint256 fees, Tally memory t)
        internal
        returns (uint256 bits, uint256 missing)
    {
        uint256 held = Purse.escrow(purse);
        unchecked { // gross < 2^128, fees < 2^162; then gross + fees <= held < 2^96, and the shares are at most gross
            if (gross + fees > held) {
                (uint256 part, uint256 feesHeld) = gross > held ? (held, 0) : (gross, held - gross);
                missing = _chargeStake(coordinator, miner, gross - part, fees - feesHeld);
                (gross, fees) = (part, feesHeld);
            }
            uint256 burned = (gross * burnShare + (BASIS_POINTS - 1)) / BASIS_POINTS;
            uint256 owed = gross * stakersShare / BASIS_POINTS;
            if (owed > gross - burned) owed = gross - burned; // rounding up above left no more
            t.earned += gross - burned - owed;
            t.burned += burned + fees;
            bits = Purse.withMoney(purse, held - gross - fees, Purse.owed(purse) + owed);
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

    /// Adds a settlement to the event's data, whose tally was made for as many.
    function _note(Tally memory t, address coordinator, uint256 index, uint256 amount) private pure {
        uint256 end = t.end;
        t.end = end + 96;
        assembly ("memory-safe") {
            mstore(end, coordinator)
            mstore(add(end, 32), index)
            mstore(add(end, 64), amount)
        }
    }

    /// Credits the miner and tells.
    function _finish(address miner, Tally memory t) internal {
        Word storage earning = earnings[miner];
        earning.bits = Earnings.add(earning.bits, t.earned, t.burned);
        (bytes32 topic, bytes memory data) = (Settled.selector, t.data);
        assembly ("memory-safe") { // emit Settled(miner, settlements), encoded already
            log2(add(data, 32), mload(data), topic, miner)
        }
    }

    /// Marks task numbers up to seq as paid for.
    /// @return bits The purse after it.
    /// @return fresh How many of them were not.
    function _reach(address coordinator, uint256 purse, uint256 epoch, uint256 seq)
        internal
        returns (uint256 bits, uint256 fresh)
    {
        unchecked {
            uint256 reached = seq < type(uint32).max ? seq + 1 : type(uint32).max; // as many as can be counted
            if (epoch == Purse.epoch(purse)) {
                uint256 numbers = Purse.numbers(purse);
                if (reached <= numbers) return (purse, 0);
                fresh = reached - numbers;
                return (purse + (fresh << Purse.NUMBERS), fresh);
            }
            return _reachOther(coordinator, purse, epoch, reached);
        }
    }

    function _reachOther(address coordinator, uint256 purse, uint256 epoch, uint256 reached)
        private
        returns (uint256 bits, uint256 fresh)
    {
        uint256 last = Purse.epoch(purse);
        uint256 numbers = Purse.numbers(purse);
        if (epoch > last) {
            if (numbers > 0) _setFormerNumbers(coordinator, last, numbers);
            return (Purse.withNumbers(purse, epoch.toUint32(), reached), reached);
        }
        numbers = _formerNumbers(coordinator, epoch);
        if (reached <= numbers) return (purse, 0);
        _setFormerNumbers(coordinator, epoch, reached);
        return (purse, reached - numbers);
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
