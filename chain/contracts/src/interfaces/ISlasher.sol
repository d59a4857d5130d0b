// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Assignment, Claim, Opening, Result, Signature, Task, Voucher} from "../Typed.sol";
import {LeafProof} from "./IStakePool.sol";

/// @notice Kinds of evidence. Their numbers are for ever.
enum Kind {
    None,
    DoubleResult,
    DoubleTask,
    DoubleVoucher,
    OutOfTurnClaim,
    OutOfTurnAssignment,
    BadOpening
}

/// @notice What never changes after deployment.
struct SlasherParams {
    uint256 bountyCap; // most that one piece of evidence earns, base units
    uint64 commitMin; // least age of a commit at its reveal, blocks
    uint64 commitMax; // greatest age of a commit at its reveal, blocks
    uint64 evidenceBlocks; // from an epoch's end until its draws are no evidence any more, blocks
}

/// @notice What shows a task's draw. The task needs no signature: the message that is evidence names its id.
struct Draw {
    Task task;
    uint256[] hints; // for the task's VRF proof; see Vrf
    LeafProof[] winners; // of rank 0 up to the message's rank; of all ranks if there are fewer; none if the rank is above 15
}

/// @title Evidence against operators, checked by the contract alone.
/// @notice A reporter commits first and reveals later, so that nobody who sees the evidence on its way can take its
/// bounty: keccak256(abi.encode(reporter, key, salt)) is committed, and the reveal counts if its commit is at least
/// commitMin and at most commitMax blocks old. A commit says nothing and reserves nothing; the first reveal wins.
///
/// The key names the fault, whichever messages prove it, and the registry slashes once for a key (see slashedFor there):
///
///   key = keccak256(abi.encode(uint8 kind, address offender, bytes32 slot))
///
///   kind                   offender     slot
///   DoubleResult           miner        id of the task
///   DoubleTask             coordinator  keccak256(abi.encode(uint64 epoch, uint64 seq))
///   DoubleVoucher          coordinator  keccak256(abi.encode(address miner, uint64 index)), the lower index of the two
///   OutOfTurnClaim         miner        id of the task
///   OutOfTurnAssignment    coordinator  id of the task
///   BadOpening             miner        id of the task
///
/// How much each costs, and why, stands in Severity. A share of all stake behind the operator burns, but for the bounty: a
/// tenth of what the owner's own stake bore, at most bountyCap. So reporting oneself loses nine tenths or more.
interface ISlasher {
    event Committed(bytes32 indexed commitment);
    /// @param amount Taken from the stake, of which the reporter got the bounty and the rest burned.
    event Slashed(
        Kind indexed kind,
        address indexed offender,
        address indexed reporter,
        uint256 amount,
        uint256 bounty,
        bytes32 key
    );

    /// @notice The registry was deployed for another slasher.
    error WrongSlasher(address registry, address slasher);
    /// @notice Commits must get old before they get too old.
    error BadCommitAges(uint64 commitMin, uint64 commitMax);
    /// @notice Stake could leave before evidence against it is too old.
    error WindowTooLong(uint64 evidenceBlocks, uint64 epochLength, uint64 unbondBlocks);

    /// @notice This commitment is there since that block, and may still be revealed.
    error AlreadyCommitted(bytes32 commitment, uint64 sinceBlock);
    /// @notice The caller did not commit to this key with this salt.
    error NotCommitted(bytes32 commitment);
    error RevealTooEarly(uint64 commitBlock, uint64 fromBlock);
    /// @notice Commit again.
    error RevealTooLate(uint64 commitBlock, uint64 lastBlock);

    /// @notice A message was signed by another key than the operator it names.
    error SignerMismatch(address named, address signer);
    /// @notice The two messages say the same: no offence.
    error SameMessage(bytes32 id);
    /// @notice The two messages may both be said.
    error DifferentKeys();
    /// @notice The later voucher's cumulative is the earlier one's plus its own amount, as it should be.
    error AddsUp(uint64 index);
    /// @notice The opening hashes to its commitment.
    error OpeningMatches(bytes32 commitment);
    /// @notice The message names another task than the one given.
    error WrongTask(bytes32 named, bytes32 given);
    /// @notice The draws of this epoch were evidence up to that block.
    error WindowClosed(uint64 epoch, uint256 lastBlock);
    /// @notice The epoch has no beacon word, so nobody was drawn in it.
    error NoWord(uint64 epoch);
    /// @notice The claim drew from another beacon word than the chain's: ignored by peers, never an offence.
    error WrongWord(bytes32 named, bytes32 word);
    /// @notice The claim drew from another pool than the chain's: ignored by peers, never an offence.
    error WrongRoot(bytes32 named, bytes32 root);
    /// @notice The miner was drawn at this rank.
    error InTurn(bytes32 task, uint8 rank, address miner);

    /// @notice Commits to keccak256(abi.encode(address reporter, bytes32 key, bytes32 salt)).
    function commit(bytes32 commitment) external;

    /// @notice A miner committed to two outputs of one task.
    function doubleResult(
        Result calldata a,
        Signature calldata sigA,
        Result calldata b,
        Signature calldata sigB,
        bytes32 salt
    ) external;

    /// @notice A coordinator used one number (epoch, seq) for two tasks.
    function doubleTask(
        Task calldata a,
        Signature calldata sigA,
        Task calldata b,
        Signature calldata sigB,
        bytes32 salt
    ) external;

    /// @notice A coordinator gave a miner two vouchers of one index, or (a first) of two that follow each other the later
    /// one's cumulative is not the earlier one's plus its own amount.
    function doubleVoucher(
        Voucher calldata a,
        Signature calldata sigA,
        Voucher calldata b,
        Signature calldata sigB,
        bytes32 salt
    ) external;

    /// @notice A miner opened a commitment to something else than it had committed to.
    function badOpening(Opening calldata opening, Signature calldata signature, bytes32 salt) external;

    /// @notice A miner drew from the chain's own word and pool, and claimed a rank that the draw did not give it.
    function outOfTurnClaim(Claim calldata claim, Signature calldata signature, Draw calldata draw, bytes32 salt)
        external;

    /// @notice A coordinator assigned a task to a miner at a rank that the draw did not give it.
    function outOfTurnAssignment(
        Assignment calldata assignment,
        Signature calldata signature,
        Draw calldata draw,
        bytes32 salt
    ) external;

    /// @notice A coordinator paid a miner at a rank that the draw did not give it: the same fault.
    function outOfTurnVoucher(Voucher calldata voucher, Signature calldata signature, Draw calldata draw, bytes32 salt)
        external;

    /// @notice The key of a fault.
    function evidenceKey(Kind kind, address offender, bytes32 slot) external pure returns (bytes32);

    /// @notice The block of a commit; 0 if there is none, or it was revealed.
    function commits(bytes32 commitment) external view returns (uint64);

    /// @notice The random number that a VRF proof shows; reverts if it shows none.
    /// @param key Compressed public key, 33 bytes.
    /// @param hints See Vrf.
    function vrfBeta(bytes calldata key, bytes calldata alpha, bytes calldata proof, uint256[] calldata hints)
        external
        pure
        returns (bytes32 beta);
}
