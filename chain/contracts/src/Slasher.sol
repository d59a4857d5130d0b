// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon} from "./Beacon.sol";
import {CuckooDomain} from "./CuckooDomain.sol";
import {Epochs} from "./Epochs.sol";
import {Draw, ISlasher, Kind, SlasherParams} from "./interfaces/ISlasher.sol";
import {Severity} from "./Severity.sol";
import {StakePool} from "./StakePool.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Assignment, Claim, Opening, Result, Signature, Task, Typed, Voucher} from "./Typed.sol";
import {Vrf} from "./Vrf.sol";

/// @title Evidence; see ISlasher.
contract Slasher is ISlasher, CuckooDomain, Epochs {
    StakeRegistry public immutable registry;
    StakePool public immutable pool;
    Beacon public immutable beacon;
    /// @notice Most that a reporter gets for one piece of evidence, base units.
    uint256 public immutable bountyCap;
    /// @notice Least age of a commit at its reveal, blocks.
    uint64 public immutable commitMin;
    /// @notice Greatest age of a commit at its reveal, blocks.
    uint64 public immutable commitMax;
    /// @notice From an epoch's end until its draws are no evidence any more, blocks.
    uint64 public immutable evidenceBlocks;

    /// @inheritdoc ISlasher
    mapping(bytes32 commitment => uint64) public commits;

    /// @param registry_ Must name this contract's address as its slasher.
    constructor(StakeRegistry registry_, StakePool pool_, Beacon beacon_, SlasherParams memory p)
        CuckooDomain(address(registry_))
        Epochs(registry_.epochStart(), registry_.epochLength())
    {
        if (registry_.slasher() != address(this)) revert WrongSlasher(address(registry_), registry_.slasher());
        if (p.commitMin == 0 || p.commitMax < p.commitMin) revert BadCommitAges(p.commitMin, p.commitMax);
        // Stake that was drawn in an epoch begins its way out in that epoch or later, and evidence then needs its commit.
        uint64 unbondBlocks = registry_.unbondBlocks();
        if (uint256(p.evidenceBlocks) + epochLength > unbondBlocks) {
            revert WindowTooLong(p.evidenceBlocks, epochLength, unbondBlocks);
        }
        registry = registry_;
        pool = pool_;
        beacon = beacon_;
        bountyCap = p.bountyCap;
        commitMin = p.commitMin;
        commitMax = p.commitMax;
        evidenceBlocks = p.evidenceBlocks;
    }

    /// @inheritdoc ISlasher
    function commit(bytes32 commitment) external {
        uint64 since = commits[commitment];
        // Otherwise anyone could keep another's commit young.
        if (since != 0 && block.number <= since + commitMax) revert AlreadyCommitted(commitment, since);
        commits[commitment] = uint64(block.number);
        emit Committed(commitment);
    }

    // --- two messages ---

    /// @inheritdoc ISlasher
    function doubleResult(
        Result calldata a,
        Signature calldata sigA,
        Result calldata b,
        Signature calldata sigB,
        bytes32 salt
    ) external {
        if (a.task != b.task || a.miner != b.miner) revert DifferentKeys();
        bytes32 id = Typed.hash(a);
        if (a.commitment == b.commitment) revert SameMessage(id);
        _checkSigner(a.miner, id, sigA);
        _checkSigner(a.miner, Typed.hash(b), sigB);
        _slash(Kind.DoubleResult, a.miner, a.task, salt);
    }

    /// @inheritdoc ISlasher
    function doubleTask(
        Task calldata a,
        Signature calldata sigA,
        Task calldata b,
        Signature calldata sigB,
        bytes32 salt
    ) external {
        if (a.coordinator != b.coordinator || a.epoch != b.epoch || a.seq != b.seq) revert DifferentKeys();
        (bytes32 id, bytes32 other) = (Typed.hash(a), Typed.hash(b));
        if (id == other) revert SameMessage(id);
        _checkSigner(a.coordinator, id, sigA);
        _checkSigner(a.coordinator, other, sigB);
        _slash(Kind.DoubleTask, a.coordinator, keccak256(abi.encode(a.epoch, a.seq)), salt);
    }

    /// @inheritdoc ISlasher
    function doubleVoucher(
        Voucher calldata a,
        Signature calldata sigA,
        Voucher calldata b,
        Signature calldata sigB,
        bytes32 salt
    ) external {
        if (a.coordinator != b.coordinator || a.miner != b.miner) revert DifferentKeys();
        (bytes32 id, bytes32 other) = (Typed.hash(a), Typed.hash(b));
        if (a.index == b.index) {
            if (id == other) revert SameMessage(id);
        } else {
            if (b.index < a.index || b.index - a.index != 1) revert DifferentKeys();
            if (uint256(a.cumulative) + b.amount == b.cumulative) revert AddsUp(b.index);
        }
        _checkSigner(a.coordinator, id, sigA);
        _checkSigner(a.coordinator, other, sigB);
        _slash(Kind.DoubleVoucher, a.coordinator, keccak256(abi.encode(a.miner, a.index)), salt);
    }

    // --- one message ---

    /// @inheritdoc ISlasher
    function badOpening(Opening calldata opening, Signature calldata signature, bytes32 salt) external {
        if (Typed.commitment(opening) == opening.commitment) revert OpeningMatches(opening.commitment);
        _checkSigner(opening.miner, Typed.hash(opening), signature);
        _slash(Kind.BadOpening, opening.miner, opening.task, salt);
    }

    /// @inheritdoc ISlasher
    function outOfTurnClaim(Claim calldata claim, Signature calldata signature, Draw calldata draw, bytes32 salt)
        external
    {
        _checkSigner(claim.miner, Typed.hash(claim), signature);
        bytes32 word = beacon.wordOf(draw.task.epoch);
        if (claim.beacon != word) revert WrongWord(claim.beacon, word);
        bytes32 root = pool.rootAt(draw.task.modelId, draw.task.epoch);
        if (claim.poolRoot != root) revert WrongRoot(claim.poolRoot, root);
        _checkOutOfTurn(claim.task, claim.rank, claim.miner, word, draw);
        _slash(Kind.OutOfTurnClaim, claim.miner, claim.task, salt);
    }

    /// @inheritdoc ISlasher
    function outOfTurnAssignment(
        Assignment calldata assignment,
        Signature calldata signature,
        Draw calldata draw,
        bytes32 salt
    ) external {
        address coordinator = draw.task.coordinator;
        _checkSigner(coordinator, Typed.hash(assignment), signature);
        _checkOutOfTurn(
            assignment.task, assignment.rank, assignment.miner, beacon.wordOf(draw.task.epoch), draw
        );
        _slash(Kind.OutOfTurnAssignment, coordinator, assignment.task, salt);
    }

    /// @inheritdoc ISlasher
    function outOfTurnVoucher(Voucher calldata voucher, Signature calldata signature, Draw calldata draw, bytes32 salt)
        external
    {
        if (voucher.coordinator != draw.task.coordinator) revert DifferentKeys();
        _checkSigner(voucher.coordinator, Typed.hash(voucher), signature);
        _checkOutOfTurn(voucher.task, voucher.rank, voucher.miner, beacon.wordOf(draw.task.epoch), draw);
        _slash(Kind.OutOfTurnAssignment, voucher.coordinator, voucher.task, salt);
    }

    // --- views ---

    /// @inheritdoc ISlasher
    function evidenceKey(Kind kind, address offender, bytes32 slot) public pure returns (bytes32) {
        return keccak256(abi.encode(kind, offender, slot));
    }

    /// @inheritdoc ISlasher
    function vrfBeta(bytes calldata key, bytes calldata alpha, bytes calldata proof, uint256[] calldata hints)
        external
        pure
        returns (bytes32 beta)
    {
        return Vrf.verify(key, alpha, proof, hints);
    }

    // --- internals ---

    function _checkSigner(address named, bytes32 id, Signature calldata signature) private view {
        address signer = _signer(id, signature);
        if (signer != named) revert SignerMismatch(named, signer);
    }

    /// Reverts unless the draw of the task gives its rank to somebody else, or to nobody.
    function _checkOutOfTurn(bytes32 named, uint8 rank, address miner, bytes32 word, Draw calldata draw) private view {
        Task calldata task = draw.task;
        bytes32 id = Typed.hash(task);
        if (named != id) revert WrongTask(named, id);
        uint256 last = firstBlock(task.epoch + 1) + evidenceBlocks - 1;
        if (block.number > last) revert WindowClosed(task.epoch, last);
        if (word == 0) revert NoWord(task.epoch);
        bytes32 beta = Vrf.verify(
            registry.vrfKeyAt(task.coordinator, task.epoch),
            abi.encode(word, task.modelId, task.seq),
            task.vrfProof,
            draw.hints
        );
        if (rank >= pool.MAX_RANKS()) return; // no draw has such a rank
        bytes32 seed = keccak256(abi.encode(Typed.TAG_SEED, word, task.modelId, beta));
        address[] memory drawn = pool.drawAt(task.modelId, task.epoch, seed, uint256(rank) + 1, draw.winners);
        if (drawn.length > rank && drawn[rank] == miner) revert InTurn(id, rank, miner);
    }

    /// Uses the caller's commit up and slashes; the registry takes each key once.
    function _slash(Kind kind, address offender, bytes32 slot, bytes32 salt) private {
        bytes32 key = evidenceKey(kind, offender, slot);
        bytes32 commitment = keccak256(abi.encode(msg.sender, key, salt));
        uint64 since = commits[commitment];
        if (since == 0) revert NotCommitted(commitment);
        if (block.number < since + commitMin) revert RevealTooEarly(since, since + commitMin);
        if (block.number > since + commitMax) revert RevealTooLate(since, since + commitMax);
        delete commits[commitment];
        (uint256 amount, uint256 bounty) = registry.slash(offender, Severity.shareOf(kind), msg.sender, bountyCap, key);
        emit Slashed(kind, offender, msg.sender, amount, bounty, key);
    }
}
