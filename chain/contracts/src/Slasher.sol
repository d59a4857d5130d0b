// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {CuckooDomain} from "./CuckooDomain.sol";
import {ISlasher, Kind} from "./interfaces/ISlasher.sol";
import {StakeRegistry} from "./StakeRegistry.sol";
import {Typed} from "./Typed.sol";

/// @title How much each offence costs, and why.
/// @notice Shares of all the stake behind the operator, bonded and unbonding, in basis points, rounded up. A share and
/// not a sum: what a cheat could gain grows with its stake, because work does.
library Severity {
    /// Two results let a miner sell one task twice or answer only whom it fears; the signer's journal makes it
    /// impossible by accident, except from a restored backup. Half: far above any task's price, and not all, for the
    /// backup's sake; the operator is out for ever either way.
    uint256 internal constant DOUBLE_RESULT = 5_000;
    /// Two tasks under one number let a coordinator look at two draws and pay for one. It gains at most a choice of
    /// miner, costs peers a wasted claim, and stands behind at least 2,000,000 CAI: a tenth.
    uint256 internal constant DOUBLE_TASK = 1_000;
    uint256 internal constant BASIS_POINTS = 10_000;
    /// The reporter's share of a slash: one part in ten, rounded down.
    uint256 internal constant BOUNTY_PART = 10;
}

/// @title Evidence; see ISlasher.
contract Slasher is ISlasher, CuckooDomain {
    StakeRegistry public immutable registry;
    /// @notice Most that a reporter gets for one piece of evidence, base units.
    uint256 public immutable bountyCap;

    /// @inheritdoc ISlasher
    mapping(bytes32 key => bool) public consumed;

    /// @param registry_ Must name this contract's address as its slasher.
    constructor(StakeRegistry registry_, uint256 bountyCap_) CuckooDomain(address(registry_)) {
        if (registry_.slasher() != address(this)) revert WrongSlasher(address(registry_), registry_.slasher());
        registry = registry_;
        bountyCap = bountyCap_;
    }

    /// @inheritdoc ISlasher
    function doubleResult(bytes calldata a, bytes calldata sigA, bytes calldata b, bytes calldata sigB) external {
        (bytes32 idA, bytes32 task, address miner, bytes32 commitment) = Typed.readResult(a);
        (bytes32 idB, bytes32 taskB, address minerB, bytes32 commitmentB) = Typed.readResult(b);
        if (task != taskB || miner != minerB) revert DifferentKeys();
        if (commitment == commitmentB) revert SameMessage(idA);
        _checkSigners(miner, idA, sigA, idB, sigB);
        _slash(Kind.DoubleResult, miner, task, Severity.DOUBLE_RESULT);
    }

    /// @inheritdoc ISlasher
    function doubleTask(bytes calldata a, bytes calldata sigA, bytes calldata b, bytes calldata sigB) external {
        (bytes32 idA, address coordinator, uint64 epoch, uint64 seq) = Typed.readTask(a);
        (bytes32 idB, address coordinatorB, uint64 epochB, uint64 seqB) = Typed.readTask(b);
        if (coordinator != coordinatorB || epoch != epochB || seq != seqB) revert DifferentKeys();
        if (idA == idB) revert SameMessage(idA);
        _checkSigners(coordinator, idA, sigA, idB, sigB);
        _slash(Kind.DoubleTask, coordinator, keccak256(abi.encode(epoch, seq)), Severity.DOUBLE_TASK);
    }

    /// @inheritdoc ISlasher
    function evidenceKey(Kind kind, address offender, bytes32 slot) public pure returns (bytes32) {
        return keccak256(abi.encode(kind, offender, slot));
    }

    function _checkSigners(address named, bytes32 idA, bytes calldata sigA, bytes32 idB, bytes calldata sigB)
        private
        view
    {
        address signer = _signer(idA, sigA);
        if (signer != named) revert SignerMismatch(named, signer);
        signer = _signer(idB, sigB);
        if (signer != named) revert SignerMismatch(named, signer);
    }

    function _slash(Kind kind, address offender, bytes32 slot, uint256 share) private {
        bytes32 key = evidenceKey(kind, offender, slot);
        if (consumed[key]) revert AlreadyConsumed(key);
        consumed[key] = true;
        uint256 amount =
            Math.mulDiv(registry.slashableOf(offender), share, Severity.BASIS_POINTS, Math.Rounding.Ceil);
        uint256 bounty = Math.min(bountyCap, amount / Severity.BOUNTY_PART);
        registry.slash(offender, amount, msg.sender, bounty);
        emit Slashed(kind, offender, msg.sender, amount, bounty, amount - bounty, key);
    }
}
