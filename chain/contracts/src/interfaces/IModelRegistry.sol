// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a network knows about a model.
struct Model {
    string cid; // content identifier of the file with the weights
    string architecture; // as the node names it
    bytes32 weightRoot; // of the weights
    uint32 arithmetic; // version of the arithmetic rules that the model id is for
}

/// @title Where models are to be had.
/// @notice A model id is a hash of the model itself, so a file proves or disproves any description of it; what nobody
/// can prove on chain is a description. So descriptions do not compete for an id: an entry is named by (model id, hash
/// of the description), anybody may add one, and first come gains nothing. Stake accounts endorse one entry per model
/// each; readers prefer the entry that most stake endorses, and check what they downloaded against the id anyway. A
/// wrong entry costs its reader at most a download.
interface IModelRegistry {
    event ModelDescribed(
        bytes32 indexed model,
        bytes32 indexed entry,
        address indexed by,
        string cid,
        string architecture,
        bytes32 weightRoot,
        uint32 arithmetic
    );
    /// @notice A stake account stands for this entry, and no other, of the model; entry 0: for none.
    event ModelEndorsed(bytes32 indexed model, bytes32 indexed entry, address indexed account);

    error ZeroModel();
    error AlreadyDescribed(bytes32 model, bytes32 entry);
    error NotDescribed(bytes32 model, bytes32 entry);
    /// @notice The caller neither is a stake account with an operator nor an account's current operator.
    error NoAccount(address caller);
    error AlreadyEndorsed(bytes32 model, bytes32 entry, address account);
    /// @notice At most 256 bytes each.
    error DescriptionTooLong(uint256 cid, uint256 architecture);

    /// @notice Adds an entry to a model. By anyone, once each.
    function register(
        bytes32 model,
        string calldata cid,
        string calldata architecture,
        bytes32 weightRoot,
        uint32 arithmetic
    ) external returns (bytes32 entry);

    /// @notice Makes an entry the one that the caller's account (of its owner or its current operator) stands for.
    /// @param entry 0 to withdraw the endorsement.
    function endorse(bytes32 model, bytes32 entry) external;

    /// @notice keccak256(abi.encode(model, cid, architecture, weightRoot, arithmetic)).
    function entryOf(
        bytes32 model,
        string calldata cid,
        string calldata architecture,
        bytes32 weightRoot,
        uint32 arithmetic
    ) external pure returns (bytes32 entry);

    function describe(bytes32 entry) external view returns (Model memory);

    /// @notice A model's entries in order of registration, at most count of them.
    function entriesOf(bytes32 model, uint256 start, uint256 count)
        external
        view
        returns (bytes32[] memory entries, uint256 total);

    /// @notice The entry of a model that an account stands for; 0 if none.
    function endorsedBy(bytes32 model, address account) external view returns (bytes32 entry);
}
