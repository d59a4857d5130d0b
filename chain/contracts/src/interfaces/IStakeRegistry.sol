// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What an operator is registered as.
enum Role {
    None,
    Miner,
    Coordinator
}

/// @notice Stake on its way out.
struct Unbond {
    uint96 amount; // base units, less what was slashed since
    uint64 unlockBlock; // withdrawable from this block on
}

/// @title Who stands behind which operator, and with how much.
/// @notice An owner (cold key) has one stake account and binds operators (hot keys) to it. An operator is bound to one
/// owner once and for ever, with its own signature. The latest bound operator is the account's current one: it carries
/// the stake. Earlier ones are retired: they carry no weight, yet evidence against them still slashes the account.
/// Nobody but the owner takes stake out; nobody can stop a withdrawal. Amounts are base units (1 CAI = 1e18), periods
/// are blocks.
interface IStakeRegistry {
    /// @notice Operator's stake after any change of it: what weights and snapshots are made of.
    event StakeChanged(address indexed owner, address indexed operator, uint256 bonded);
    event Staked(address indexed owner, uint256 amount);
    event UnbondStarted(address indexed owner, uint256 amount, uint64 unlockBlock);
    event Withdrawn(address indexed owner, uint256 amount);
    /// @notice An operator became the owner's current one; former is the one it retires, or zero.
    event OperatorBound(address indexed owner, address indexed operator, address former);
    event MinerRegistered(address indexed owner, address indexed operator);
    event CoordinatorRegistered(address indexed owner, address indexed operator);
    event ModelAdded(address indexed operator, bytes32 indexed model);
    event ModelRemoved(address indexed operator, bytes32 indexed model);
    /// @notice The key holds from this epoch on.
    event VrfKeySet(address indexed operator, bytes key, uint64 fromEpoch);
    /// @notice Stake was taken, bonded or unbonding; the slasher's event says where it went.
    event StakeSlashed(address indexed owner, address indexed operator, uint256 amount);
    /// @notice The operator lost its weight for ever. Emitted once, at its first slash.
    event Jailed(address indexed operator);

    error ZeroAmount();
    error ZeroAddress();
    error NotOwner(address operator, address owner, address caller);
    error NotOwnerOrOperator(address operator, address caller);
    /// @notice The operator is bound to no owner, so there is no stake to take.
    error NotBound(address operator);
    error NotSlasher(address caller, address slasher);
    /// @notice An operator is bound once and for ever.
    error AlreadyBound(address operator, address owner);
    /// @notice The binding was signed by another key than the operator's.
    error BadBinding(address operator, address signer);
    error NotCurrentOperator(address operator, address current);
    error OperatorJailed(address operator);
    error AlreadyRegistered(address operator, Role role);
    error NotRegistered(address operator, Role wanted);
    /// @notice The role needs more bonded stake.
    error BelowMinimum(uint256 bonded, uint256 minimum);
    error NotEnoughBonded(uint256 bonded, uint256 amount);
    /// @notice Withdraw what is unlocked, or wait for the oldest entry.
    error UnbondQueueFull(uint256 entries, uint64 oldestUnlockBlock);
    /// @notice Nothing is unlocked; the oldest entry unlocks at this block, 0 if there is none.
    error NothingToWithdraw(uint64 oldestUnlockBlock);
    error BadModelCount(uint256 count, uint256 maximum);
    error ModelAlreadyAdded(address operator, bytes32 model);
    error ModelNotAdded(address operator, bytes32 model);
    /// @notice A key is 33 bytes and begins with 02 or 03.
    error BadVrfKey(bytes key);
    error BountyAboveSlash(uint256 bounty, uint256 taken);

    /// @notice Adds to the caller's stake; the registry needs an allowance first.
    function stake(uint256 amount) external;

    /// @notice Takes bonded stake out of all weights and starts its way out. It can be withdrawn unbondBlocks after
    /// the next epoch begins, and slashed until it is withdrawn. Unbonds of one epoch share an entry.
    function startUnbond(uint256 amount) external returns (uint64 unlockBlock);

    /// @notice Pays the caller everything unlocked.
    function withdraw() external returns (uint256 amount);

    /// @notice Makes an operator the caller's current one, for ever bound to the caller.
    /// @param signature The operator's EIP-712 signature over OperatorBinding(owner, operator).
    function bindOperator(address operator, bytes calldata signature) external;

    /// @notice Registers the caller's current operator as a miner for these models, 1 to MAX_MODELS.
    function registerMiner(address operator, bytes32[] calldata models) external;

    /// @notice Registers the caller's current operator as a coordinator.
    /// @param vrfKey Compressed secp256k1 point, 33 bytes; holds from the next epoch on.
    function registerCoordinator(address operator, bytes calldata vrfKey) external;

    /// @notice Adds models to a miner; by its owner or itself. Poke each model's pool afterwards.
    function addModels(address operator, bytes32[] calldata models) external;

    /// @notice Removes models from a miner; by its owner or itself. Poke each model's pool afterwards.
    function removeModels(address operator, bytes32[] calldata models) external;

    /// @notice Changes a coordinator's VRF key from the next epoch on; by its owner or itself.
    function setVrfKey(address operator, bytes calldata vrfKey) external;

    /// @notice Takes up to amount from the stake behind an operator, bonded stake first, then the youngest unbonding,
    /// and jails the operator. Pays the bounty to the reporter and burns the rest. Only by the slasher.
    /// @return taken What was there to take, at most amount.
    function slash(address operator, uint256 amount, address reporter, uint256 bounty) external returns (uint256 taken);

    /// @notice The owner an operator is bound to, for ever; zero before its binding.
    function ownerOf(address operator) external view returns (address);

    /// @notice The owner's current operator; zero before the first binding.
    function operatorOf(address owner) external view returns (address);

    function roleOf(address operator) external view returns (Role);

    function jailed(address operator) external view returns (bool);

    /// @notice Bonded stake carried by an operator; 0 for a retired one.
    function stakeOf(address operator) external view returns (uint256);

    /// @notice All that evidence against an operator can reach: bonded and unbonding stake of its owner.
    function slashableOf(address operator) external view returns (uint256);

    /// @notice An owner's bonded stake, its unbonding stake and the part of that which withdraw would pay now.
    function account(address owner) external view returns (uint256 bonded, uint256 unbonding, uint256 withdrawable);

    /// @notice An owner's stake on its way out, oldest first.
    function unbondsOf(address owner) external view returns (Unbond[] memory);

    /// @notice An operator's weight in a model's pool: bonded stake in whole CAI, rounded down; 0 unless it is the
    /// current operator, a miner for the model, not jailed and not below the minimum.
    function weightOf(address operator, bytes32 model) external view returns (uint64);

    /// @notice A coordinator's stake in whole CAI, rounded down; 0 by the same conditions.
    function coordinatorWeightOf(address operator) external view returns (uint64);

    function modelsOf(address operator) external view returns (bytes32[] memory);

    /// @notice The VRF key of an epoch that is current or about to begin; empty if there was none, or it is too old.
    function vrfKeyAt(address operator, uint64 epoch) external view returns (bytes memory);
}
