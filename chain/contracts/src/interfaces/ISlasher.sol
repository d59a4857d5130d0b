// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Kinds of evidence. Their numbers are for ever.
enum Kind {
    None,
    DoubleResult,
    DoubleTask
}

/// @title Evidence against operators, checked by the contract alone.
/// @notice Bodies are canonical bytes (abi.encode of the signed struct), signatures 65 bytes r|s|v over their struct
/// hash under the network's domain. Every pair of messages with one key is the same evidence, and none counts twice.
/// Of what is slashed the reporter gets a tenth, at most bountyCap, and the rest burns: reporting oneself loses.
interface ISlasher {
    event Slashed(
        Kind indexed kind,
        address indexed offender,
        address indexed reporter,
        uint256 amount,
        uint256 bounty,
        uint256 burned,
        bytes32 key
    );

    /// @notice The registry was deployed for another slasher.
    error WrongSlasher(address registry, address slasher);
    /// @notice The two messages say the same: no offence.
    error SameMessage(bytes32 id);
    /// @notice The two messages are not about the same task or number.
    error DifferentKeys();
    /// @notice A message was signed by another key than the operator it names.
    error SignerMismatch(address named, address signer);
    error AlreadyConsumed(bytes32 key);

    /// @notice A miner committed to two outputs of one task. Body: Result.
    function doubleResult(bytes calldata a, bytes calldata sigA, bytes calldata b, bytes calldata sigB) external;

    /// @notice A coordinator used one number (epoch, seq) for two tasks. Body: Task.
    function doubleTask(bytes calldata a, bytes calldata sigA, bytes calldata b, bytes calldata sigB) external;

    /// @notice What all pairs that prove one offence have in common: keccak256(abi.encode(uint8 kind, address offender,
    /// bytes32 slot)). The slot of a double result is the task's id, that of a double task keccak256(abi.encode(uint64
    /// epoch, uint64 seq)).
    function evidenceKey(Kind kind, address offender, bytes32 slot) external pure returns (bytes32);

    /// @notice Whether this evidence was used.
    function consumed(bytes32 key) external view returns (bool);
}
