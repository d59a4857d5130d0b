// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Assignment, Opening, Signature, Task, Voucher} from "../Typed.sol";

/// @notice What never changes after deployment.
struct ChannelParams {
    uint256 burnShare; // of every payment, burned, basis points, rounded up
    uint256 stakersShare; // of every payment, to those who stake on the coordinator, basis points, rounded down
    uint256 seqFee; // burned for every task number, index and rank, base units
    uint64 closeBlocks; // from announcing a withdrawal to making it, blocks
    uint64 claimSeconds; // how long an unpaid result can be claimed, seconds
    uint64 answerBlocks; // how long the coordinator has to answer a claim, blocks
    uint256 claimBond; // of the miner for each claimed result, and of the coordinator to dispute it, base units
    uint256 filingFee; // to the miner for each claim that was not answered, base units
}

/// @notice A voucher and its coordinator's signature.
struct SignedVoucher {
    Voucher voucher;
    Signature signature;
}

/// @notice One settled voucher.
struct Settlement {
    address coordinator;
    uint64 index;
    uint128 amount; // by how much the pair's cumulative grew, base units; all shares of it included, fees not
}

/// @notice What a miner posts of a result that was not paid. The task needs no signature: the assignment names its id.
struct UnpaidResult {
    Task task;
    Assignment assignment;
    Signature assignmentSignature; // the coordinator's
    Opening opening;
    Signature openingSignature; // the miner's
    bytes tokens; // output token ids, 4 bytes each, little-endian
}

/// @notice A claim to be paid. The contract keeps its hash; events tell its members.
struct UnpaidClaim {
    address coordinator;
    address miner;
    bytes32 task;
    uint64 epoch;
    uint64 seq;
    uint8 rank;
    uint128 amount; // price of the result, base units
    uint96 reserved; // set aside from the escrow for amount and filing fee, base units
    address filer; // who posted the bond
    uint64 answerBy; // last block for an answer
}

/// @title Escrows of coordinators, the vouchers they are paid out by, and claims where vouchers did not come.
/// @notice Per (coordinator, miner) voucher indices run on and cumulative amounts add up, so settling an index pays all
/// before it. Anyone may settle; the money goes to the same places. Of each payment burnShare burns, stakersShare goes
/// to the coordinator's account in the registry as a reward, and the rest to the miner's account as a reward; `distribute`
/// brings it there. Task numbers cost: settling burns seqFee, on top of the payment, for every number of the epoch up to
/// the voucher's that was not yet paid for, for every index newly settled and for every rank above 0 of the voucher.
///
/// What the escrow cannot pay comes from the coordinator's own stake: the miner's part becomes an entry of the miner's
/// owner among that account's unbonding stake (see IStakeRegistry.payFromStake), the burned part burns at once. A voucher
/// that escrow and stake cannot pay stays good until they can; a fee that they cannot pay is let go.
///
/// Amounts are base units, delays blocks, times of messages unix milliseconds.
interface IChannels {
    event Deposited(address indexed coordinator, address indexed from, uint256 amount, uint256 balance);
    event CloseStarted(address indexed coordinator, uint256 amount, uint64 unlockBlock);
    event EscrowWithdrawn(address indexed coordinator, address indexed owner, uint256 amount, uint256 balance);
    /// @notice Vouchers of one miner were settled, in this order.
    event Settled(address indexed miner, Settlement[] settlements);
    /// @notice The escrow was short: own stake of the coordinator paid this to the miner's owner, and burned that.
    event PaidFromStake(address indexed coordinator, address indexed miner, uint256 paid, uint256 burned);
    /// @notice What an operator had earned became a reward of its account, and what its settlements had burned is burned.
    event Distributed(address indexed operator, uint256 rewarded, uint256 burned);
    event UnpaidClaimed(address indexed coordinator, address indexed miner, UnpaidClaim claim);
    /// @notice The voucher for the task was shown; the bond burned.
    event UnpaidAnswered(address indexed coordinator, address indexed miner, bytes32 task, uint64 index);
    /// @notice Amount and both bonds burned.
    event UnpaidDisputed(address indexed coordinator, address indexed miner, bytes32 task, uint256 burned);
    /// @notice Nobody answered: the amount was paid like a voucher's, the fee went to the filer with its bond.
    event UnpaidPaid(address indexed coordinator, address indexed miner, bytes32 task, uint256 amount, uint256 fee);

    error BadParameter(string name, uint256 value);
    error ZeroVouchers();
    /// @notice Packed vouchers are 174 bytes each.
    error BadPacking(uint256 length);
    error NothingDeposited();
    /// @notice The operator is bound to no owner.
    error UnknownOperator(address operator);
    error NotCoordinatorOwner(address coordinator, address owner, address caller);
    error NotEnoughEscrow(uint256 balance, uint256 amount);
    /// @notice The closing delay runs until this block; 0 if no close was started.
    error NotClosable(uint64 unlockBlock);

    /// @notice The voucher was signed by another key than the coordinator's.
    error BadVoucherSigner(address coordinator, address signer);
    /// @notice A batch is of one miner.
    error DifferentMiners(address miner, address other);
    /// @notice The index is not above the last one settled for the pair.
    error StaleIndex(uint64 index, uint64 settled);
    /// @notice Ranks end at 15.
    error BadRank(uint8 rank);
    /// @notice The epoch has not begun.
    error FutureEpoch(uint64 epoch, uint64 nextEpoch);
    /// @notice The cumulative does not add up to what was settled before it plus the voucher's amount.
    error CumulativeMismatch(uint128 cumulative, uint128 settled, uint128 amount);
    /// @notice Escrow and own stake cannot pay the amount: the coordinator must top up.
    error EscrowShort(address coordinator, uint256 available, uint256 needed);
    /// @notice The task was claimed as unpaid: its voucher is taken by answerUnpaid only. Later vouchers settle as ever.
    error TaskClaimed(bytes32 task, address miner);

    error ZeroResults();
    /// @notice Only the miner or its owner may claim, only the coordinator or its owner dispute.
    error NotOperatorOrOwner(address operator, address owner, address caller);
    /// @notice Task, assignment and opening are not about one task of one miner.
    error ResultMismatch(bytes32 task, bytes32 assigned, bytes32 opened);
    /// @notice A message was signed by another key than the operator it names.
    error SignerMismatch(address named, address signer);
    /// @notice The opening does not hash to its commitment.
    error BadOpening(bytes32 commitment, bytes32 computed);
    /// @notice The token ids do not hash to the opening's head, or their number is not its count.
    error BadOutput(bytes32 head, uint256 count);
    /// @notice The task allows fewer tokens.
    error TooManyTokens(uint32 count, uint32 maxTokens);
    /// @notice The price is above anything that exists.
    error AmountTooLarge(uint256 amount);
    /// @notice Claims are taken between these times, unix milliseconds.
    error NotClaimable(uint256 from, uint256 until);
    /// @notice The result was claimed before.
    error AlreadyClaimed(bytes32 task, address miner);
    /// @notice No such claim is open.
    error NoSuchClaim(bytes32 task, address miner);
    /// @notice The voucher pays another task or miner, or less than the claim.
    error WrongVoucher(bytes32 task, address miner, uint128 amount);
    /// @notice Answers were taken up to this block: the claim is to be collected.
    error AnswerTooLate(uint64 answerBy);
    /// @notice The coordinator may answer up to this block.
    error AnswerPending(uint64 answerBy);

    /// @notice Tops up a coordinator's escrow; by anyone who gave this contract an allowance.
    function deposit(address coordinator, uint256 amount) external;

    /// @notice Announces a withdrawal; by the coordinator's owner. Until it is made vouchers are paid from the amount
    /// as before. Starting again replaces what was announced and begins the delay anew.
    function startClose(address coordinator, uint256 amount) external returns (uint64 unlockBlock);

    /// @notice Pays what was announced, or what is left of it, to the coordinator's owner once the delay is over.
    function withdraw(address coordinator) external returns (uint256 amount);

    /// @notice Settles one voucher.
    function settle(Voucher calldata voucher, Signature calldata signature) external;

    /// @notice Settles vouchers of any coordinators for one miner, all or none.
    function settleBatch(SignedVoucher[] calldata vouchers) external;

    /// @notice The same for the least gas: each voucher is 174 bytes, big-endian, without its miner: coordinator 20 | index 8 |
    /// task 32 | epoch 8 | seq 8 | rank 1 | amount 16 | cumulative 16 | signature r 32, s 32, v 1.
    function settlePacked(address miner, bytes calldata vouchers) external;

    /// @notice Makes rewards in the registry of what an operator has earned as miner and of what its stakers are owed as
    /// coordinator, and burns what its settlements have burned. By anyone, any time.
    function distribute(address operator) external returns (uint256 rewarded, uint256 burned);

    /// @notice Claims results that no voucher came for: by the miner or its owner, with claimBond for each, in the
    /// claimSeconds that begin when the coordinator's verdict was due (Assignment.deadline + Task.verdictMillis). Each
    /// result once for ever. The price and the filing fee are set aside from the escrow, as far as it goes.
    function claimUnpaid(UnpaidResult[] calldata results) external returns (uint64 answerBy);

    /// @notice Answers a claim with the task's voucher, by anyone, up to block answerBy: the bond burns, and the voucher
    /// settles unless it has before. It must pay at least what is claimed.
    function answerUnpaid(UnpaidClaim calldata claim, Voucher calldata voucher, Signature calldata signature) external;

    /// @notice Says that the result is wrong, up to block answerBy: by the coordinator or its owner, with a bond as large
    /// as the miner's. Both bonds and the amount burn.
    function disputeUnpaid(UnpaidClaim calldata claim) external;

    /// @notice Pays claims that nobody answered, by anyone, after block answerBy: the amount like a voucher's (numbers and
    /// ranks cost as there), bond and filing fee to the filer. What escrow and own stake do not have is let go.
    function collectUnpaid(UnpaidClaim[] calldata claims) external;

    /// @notice A coordinator's escrow, the part announced to be withdrawn and from which block on it can be.
    function escrowOf(address coordinator) external view returns (uint256 balance, uint256 closing, uint64 unlockBlock);

    /// @notice What distribute would do: rewards as coordinator, rewards as miner, and tokens to burn.
    function undistributed(address operator) external view returns (uint256 owed, uint256 earned, uint256 toBurn);

    /// @notice The last index settled for a pair and the sum paid (all shares included) up to it.
    function settledOf(address coordinator, address miner) external view returns (uint64 index, uint128 cumulative);

    /// @notice How many task numbers of an epoch were paid for: the highest settled seq + 1.
    function numbersPaid(address coordinator, uint64 epoch) external view returns (uint256);

    /// @notice What became of the claim of a result: 0 if there is none, 1 if it is closed, or else
    /// keccak256(abi.encode(UnpaidClaim)) of the open one.
    function claimOf(bytes32 task, address miner) external view returns (bytes32);

    /// @notice Held for open claims: what was set aside and the bonds.
    function reserved() external view returns (uint256);
}
