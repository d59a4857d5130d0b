// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IModelRegistry, Model} from "./interfaces/IModelRegistry.sol";
import {StakeRegistry} from "./StakeRegistry.sol";

/// @title Descriptions of models, and who stands for them; see IModelRegistry.
contract ModelRegistry is IModelRegistry {
    /// @notice Longest content identifier and architecture, bytes.
    uint256 public constant MAX_STRING = 256;

    StakeRegistry public immutable registry;

    mapping(bytes32 model => bytes32[]) private entries;
    mapping(bytes32 entry => Model) private described;
    mapping(bytes32 entry => bytes32) private modelOf; // 0: not described
    mapping(bytes32 model => mapping(address account => bytes32 entry)) private endorsed;

    constructor(StakeRegistry registry_) {
        registry = registry_;
    }

    /// @inheritdoc IModelRegistry
    function register(
        bytes32 model,
        string calldata cid,
        string calldata architecture,
        bytes32 weightRoot,
        uint32 arithmetic
    ) external returns (bytes32 entry) {
        if (model == 0) revert ZeroModel();
        if (bytes(cid).length > MAX_STRING || bytes(architecture).length > MAX_STRING) {
            revert DescriptionTooLong(bytes(cid).length, bytes(architecture).length);
        }
        entry = entryOf(model, cid, architecture, weightRoot, arithmetic);
        if (modelOf[entry] != 0) revert AlreadyDescribed(model, entry);
        modelOf[entry] = model;
        entries[model].push(entry);
        described[entry] = Model(cid, architecture, weightRoot, arithmetic);
        emit ModelDescribed(model, entry, msg.sender, cid, architecture, weightRoot, arithmetic);
    }

    /// @inheritdoc IModelRegistry
    function endorse(bytes32 model, bytes32 entry) external {
        if (entry != 0 && modelOf[entry] != model) revert NotDescribed(model, entry);
        address account = _account();
        if (endorsed[model][account] == entry) revert AlreadyEndorsed(model, entry, account);
        endorsed[model][account] = entry;
        emit ModelEndorsed(model, entry, account);
    }

    /// @inheritdoc IModelRegistry
    function describe(bytes32 entry) external view returns (Model memory) {
        if (modelOf[entry] == 0) revert NotDescribed(0, entry);
        return described[entry];
    }

    /// @inheritdoc IModelRegistry
    function entriesOf(bytes32 model, uint256 start, uint256 count)
        external
        view
        returns (bytes32[] memory list, uint256 total)
    {
        total = entries[model].length;
        start = Math.min(start, total);
        list = new bytes32[](Math.min(count, total - start));
        for (uint256 i; i < list.length; ++i) {
            list[i] = entries[model][start + i];
        }
    }

    /// @inheritdoc IModelRegistry
    function endorsedBy(bytes32 model, address account) external view returns (bytes32) {
        return endorsed[model][account];
    }

    /// @inheritdoc IModelRegistry
    function entryOf(
        bytes32 model,
        string calldata cid,
        string calldata architecture,
        bytes32 weightRoot,
        uint32 arithmetic
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(model, cid, architecture, weightRoot, arithmetic));
    }

    /// The caller's account: its own, or the one whose current operator it is.
    function _account() private view returns (address account) {
        if (registry.operatorOf(msg.sender) != address(0)) return msg.sender;
        account = registry.ownerOf(msg.sender);
        if (account == address(0) || registry.operatorOf(account) != msg.sender) revert NoAccount(msg.sender);
    }
}
