// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Kind} from "./interfaces/ISlasher.sol";

/// @title How much each offence costs, and why.
/// @notice Shares of all the stake behind the operator (bonded and unbonding, the owner's and the voters'), in basis points,
/// rounded down. A share and not a sum, because what a cheat can gain grows with its stake as work does. Every offence also
/// jails the operator: its key is out for ever, and the owner must bind another one.
library Severity {
    /// Two results let a miner sell one task twice, or answer only whom it fears. The signer's journal makes it impossible
    /// by accident, except from a restored backup. Half: far above any task's price, and not all, for the backup's sake.
    uint256 internal constant DOUBLE_RESULT = 5_000;
    /// Two tasks under one number let a coordinator look at two draws and pay for one. It gains at most a choice of miner,
    /// costs peers a wasted claim, and stands behind at least 2,000,000 CAI: a tenth.
    uint256 internal constant DOUBLE_TASK = 1_000;
    /// Two vouchers under one index take from a miner what it has worked for: one of them will never be paid. What is at
    /// stake is at most the credit that miners give, far below a tenth of a coordinator's stake: a tenth.
    uint256 internal constant DOUBLE_VOUCHER = 1_000;
    /// A claim out of turn gains nothing, because the coordinator and every peer recompute the draw and drop it. It wastes
    /// their time, and it may come of a miner's faulty software: half of one part in a hundred.
    uint256 internal constant OUT_OF_TURN_CLAIM = 50;
    /// An assignment out of turn gives work, and so rewards, past those whose stake was drawn. For one task that is worth
    /// little; done often it takes the lottery's meaning away. One part in twenty.
    uint256 internal constant OUT_OF_TURN_ASSIGNMENT = 500;
    /// An opening that contradicts its commitment tries to deliver something else than was committed to. Nobody can be
    /// deceived by it, as whoever takes an opening checks it, but the task's time is lost. One part in twenty.
    uint256 internal constant BAD_OPENING = 500;

    /// @notice The share of a kind, basis points.
    function shareOf(Kind kind) internal pure returns (uint256) {
        if (kind == Kind.DoubleResult) return DOUBLE_RESULT;
        if (kind == Kind.DoubleTask) return DOUBLE_TASK;
        if (kind == Kind.DoubleVoucher) return DOUBLE_VOUCHER;
        if (kind == Kind.OutOfTurnClaim) return OUT_OF_TURN_CLAIM;
        if (kind == Kind.OutOfTurnAssignment) return OUT_OF_TURN_ASSIGNMENT;
        return BAD_OPENING;
    }
}
