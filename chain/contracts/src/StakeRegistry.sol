// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {Epochs} from "./Epochs.sol";
import {IStakeRegistry, Role, Unbond} from "./interfaces/IStakeRegistry.sol";
import {Typed} from "./Typed.sol";

/// @title Stakes, operators and roles; the verifying contract of every typed message of the network.
/// @notice Holds exactly the bonded and unbonding stake of all owners (plus whatever was sent to it by mistake).
/// Votes, commission and rewards are not here: they would enter through _effectiveStake alone.
contract StakeRegistry is IStakeRegistry, Epochs, EIP712 {
    using SafeERC20 for CuckooToken;
    using SafeCast for uint256;
    using EnumerableSet for EnumerableSet.Bytes32Set;

    /// @notice Most models of one miner.
    uint256 public constant MAX_MODELS = 8;
    /// @notice Most unbonding entries of one owner: bounds the work of a slash.
    uint256 public constant MAX_UNBONDS = 8;
    uint256 private constant CAI = 1e18;

    CuckooToken public immutable token;
    /// @notice The only contract that may slash; it can send stake nowhere but to a reporter and the fire.
    address public immutable slasher;
    /// @notice Least bonded stake of a miner, base units.
    uint256 public immutable minerMinimum;
    /// @notice Least bonded stake of a coordinator, base units.
    uint256 public immutable coordinatorMinimum;
    /// @notice Blocks from the first epoch without the stake until it can be withdrawn. Longer than an epoch, the
    /// longest deadline and the time evidence needs to reach the chain, together.
    uint64 public immutable unbondBlocks;

    struct Account {
        address operator; // the current one
        uint96 bonded; // the whole supply is below 2^90
        uint96 unbonding; // sum of unbonds
        Unbond[] unbonds; // oldest first
    }

    struct Operator {
        address owner;
        Role role;
        bool jailed;
    }

    /// Two keys suffice: the one in effect and the one that takes over at the next freeze.
    struct VrfKey {
        bytes32 x;
        uint8 prefix; // 0: none
        uint64 fromEpoch;
    }

    mapping(address owner => Account) private accounts;
    mapping(address operator => Operator) private operators;
    mapping(address operator => EnumerableSet.Bytes32Set) private models;
    mapping(address operator => VrfKey[2]) private vrfKeys; // [0] the older, [1] the newer

    /// @param slasher_ May be the address of a contract deployed later; it refuses to deploy if it is not named here.
    constructor(
        CuckooToken token_,
        address slasher_,
        uint256 minerMinimum_,
        uint256 coordinatorMinimum_,
        uint64 unbondBlocks_,
        uint64 epochStart_,
        uint64 epochLength_
    ) EIP712("Cuckoo", "1") Epochs(epochStart_, epochLength_) {
        if (address(token_) == address(0) || slasher_ == address(0)) revert ZeroAddress();
        if (minerMinimum_ == 0 || coordinatorMinimum_ == 0 || unbondBlocks_ == 0) revert ZeroAmount();
        token = token_;
        slasher = slasher_;
        minerMinimum = minerMinimum_;
        coordinatorMinimum = coordinatorMinimum_;
        unbondBlocks = unbondBlocks_;
    }

    // --- stake ---

    /// @inheritdoc IStakeRegistry
    function stake(uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        Account storage a = accounts[msg.sender];
        a.bonded += amount.toUint96();
        token.safeTransferFrom(msg.sender, address(this), amount);
        emit Staked(msg.sender, amount);
        _stakeChanged(msg.sender, a);
    }

    /// @inheritdoc IStakeRegistry
    function startUnbond(uint256 amount) external returns (uint64 unlockBlock) {
        if (amount == 0) revert ZeroAmount();
        Account storage a = accounts[msg.sender];
        if (amount > a.bonded) revert NotEnoughBonded(a.bonded, amount);
        uint96 part = uint96(amount);
        unlockBlock = (firstBlock(nextEpoch()) + unbondBlocks).toUint64();
        uint256 n = a.unbonds.length;
        if (n > 0 && a.unbonds[n - 1].unlockBlock == unlockBlock) {
            a.unbonds[n - 1].amount += part;
        } else {
            if (n == MAX_UNBONDS) revert UnbondQueueFull(n, a.unbonds[0].unlockBlock);
            a.unbonds.push(Unbond(part, unlockBlock));
        }
        a.bonded -= part;
        a.unbonding += part;
        emit UnbondStarted(msg.sender, amount, unlockBlock);
        _stakeChanged(msg.sender, a);
    }

    /// @inheritdoc IStakeRegistry
    function withdraw() external returns (uint256 amount) {
        Account storage a = accounts[msg.sender];
        uint256 n = a.unbonds.length;
        uint256 k;
        for (; k < n && a.unbonds[k].unlockBlock <= block.number; ++k) {
            amount += a.unbonds[k].amount;
        }
        if (k == 0) revert NothingToWithdraw(n == 0 ? 0 : a.unbonds[0].unlockBlock);
        for (uint256 i = k; i < n; ++i) {
            a.unbonds[i - k] = a.unbonds[i];
        }
        for (uint256 i; i < k; ++i) {
            a.unbonds.pop();
        }
        a.unbonding -= uint96(amount);
        token.safeTransfer(msg.sender, amount);
        emit Withdrawn(msg.sender, amount);
    }

    /// @inheritdoc IStakeRegistry
    function slash(address operator, uint256 amount, address reporter, uint256 bounty)
        external
        returns (uint256 taken)
    {
        if (msg.sender != slasher) revert NotSlasher(msg.sender, slasher);
        Operator storage o = operators[operator];
        address owner = o.owner;
        if (owner == address(0)) revert NotBound(operator);
        Account storage a = accounts[owner];

        taken = Math.min(amount, uint256(a.bonded) + a.unbonding);
        if (bounty > taken) revert BountyAboveSlash(bounty, taken);
        uint256 left = taken;
        uint96 part = uint96(Math.min(left, a.bonded));
        a.bonded -= part;
        left -= part;
        if (left > 0) a.unbonding -= uint96(left);
        for (uint256 i = a.unbonds.length; left > 0; --i) {
            part = uint96(Math.min(left, a.unbonds[i - 1].amount));
            a.unbonds[i - 1].amount -= part;
            left -= part;
        }
        if (!o.jailed) {
            o.jailed = true;
            emit Jailed(operator);
        }
        if (bounty > 0) token.safeTransfer(reporter, bounty);
        token.burn(taken - bounty);
        emit StakeSlashed(owner, operator, taken);
        _stakeChanged(owner, a);
    }

    // --- operators ---

    /// @inheritdoc IStakeRegistry
    function bindOperator(address operator, bytes calldata signature) external {
        Operator storage o = operators[operator];
        if (o.owner != address(0)) revert AlreadyBound(operator, o.owner);
        address signer = ECDSA.recoverCalldata(_hashTypedDataV4(Typed.hashBinding(msg.sender, operator)), signature);
        if (signer != operator) revert BadBinding(operator, signer);
        o.owner = msg.sender;
        Account storage a = accounts[msg.sender];
        address former = a.operator;
        a.operator = operator;
        emit OperatorBound(msg.sender, operator, former);
        if (former != address(0)) emit StakeChanged(msg.sender, former, 0);
        _stakeChanged(msg.sender, a);
    }

    /// @inheritdoc IStakeRegistry
    function registerMiner(address operator, bytes32[] calldata models_) external {
        _register(operator, Role.Miner, minerMinimum);
        emit MinerRegistered(msg.sender, operator);
        _addModels(operator, models_);
    }

    /// @inheritdoc IStakeRegistry
    function registerCoordinator(address operator, bytes calldata vrfKey) external {
        _register(operator, Role.Coordinator, coordinatorMinimum);
        emit CoordinatorRegistered(msg.sender, operator);
        _setVrfKey(operator, vrfKey);
    }

    /// @inheritdoc IStakeRegistry
    function addModels(address operator, bytes32[] calldata models_) external {
        _checkManager(operator, Role.Miner);
        _addModels(operator, models_);
    }

    /// @inheritdoc IStakeRegistry
    function removeModels(address operator, bytes32[] calldata models_) external {
        _checkManager(operator, Role.Miner);
        for (uint256 i; i < models_.length; ++i) {
            if (!models[operator].remove(models_[i])) revert ModelNotAdded(operator, models_[i]);
            emit ModelRemoved(operator, models_[i]);
        }
    }

    /// @inheritdoc IStakeRegistry
    function setVrfKey(address operator, bytes calldata vrfKey) external {
        _checkManager(operator, Role.Coordinator);
        _setVrfKey(operator, vrfKey);
    }

    // --- views ---

    /// @inheritdoc IStakeRegistry
    function ownerOf(address operator) external view returns (address) {
        return operators[operator].owner;
    }

    /// @inheritdoc IStakeRegistry
    function operatorOf(address owner) external view returns (address) {
        return accounts[owner].operator;
    }

    /// @inheritdoc IStakeRegistry
    function roleOf(address operator) external view returns (Role) {
        return operators[operator].role;
    }

    /// @inheritdoc IStakeRegistry
    function jailed(address operator) external view returns (bool) {
        return operators[operator].jailed;
    }

    /// @inheritdoc IStakeRegistry
    function stakeOf(address operator) external view returns (uint256) {
        Account storage a = accounts[operators[operator].owner];
        return a.operator == operator ? a.bonded : 0;
    }

    /// @inheritdoc IStakeRegistry
    function slashableOf(address operator) external view returns (uint256) {
        Account storage a = accounts[operators[operator].owner];
        return uint256(a.bonded) + a.unbonding;
    }

    /// @inheritdoc IStakeRegistry
    function account(address owner) external view returns (uint256 bonded, uint256 unbonding, uint256 withdrawable) {
        Account storage a = accounts[owner];
        for (uint256 i; i < a.unbonds.length && a.unbonds[i].unlockBlock <= block.number; ++i) {
            withdrawable += a.unbonds[i].amount;
        }
        return (a.bonded, a.unbonding, withdrawable);
    }

    /// @inheritdoc IStakeRegistry
    function unbondsOf(address owner) external view returns (Unbond[] memory) {
        return accounts[owner].unbonds;
    }

    /// @inheritdoc IStakeRegistry
    function weightOf(address operator, bytes32 model) external view returns (uint64) {
        return models[operator].contains(model) ? _weight(operator, Role.Miner, minerMinimum) : 0;
    }

    /// @inheritdoc IStakeRegistry
    function coordinatorWeightOf(address operator) external view returns (uint64) {
        return _weight(operator, Role.Coordinator, coordinatorMinimum);
    }

    /// @inheritdoc IStakeRegistry
    function modelsOf(address operator) external view returns (bytes32[] memory) {
        return models[operator].values();
    }

    /// @inheritdoc IStakeRegistry
    function vrfKeyAt(address operator, uint64 epoch) external view returns (bytes memory) {
        VrfKey[2] storage keys = vrfKeys[operator];
        for (uint256 i = 2; i > 0; --i) {
            VrfKey storage k = keys[i - 1];
            if (k.prefix != 0 && k.fromEpoch <= epoch) return abi.encodePacked(k.prefix, k.x);
        }
        return "";
    }

    // --- internals ---

    function _stakeChanged(address owner, Account storage a) private {
        if (a.operator != address(0)) emit StakeChanged(owner, a.operator, a.bonded);
    }

    /// The stake that counts; a later step adds votes here, capped by a multiple of the owner's stake.
    function _effectiveStake(Account storage a) private view returns (uint256) {
        return a.bonded;
    }

    function _weight(address operator, Role role, uint256 minimum) private view returns (uint64) {
        Operator storage o = operators[operator];
        if (o.role != role || o.jailed) return 0;
        Account storage a = accounts[o.owner];
        if (a.operator != operator || a.bonded < minimum) return 0;
        return (_effectiveStake(a) / CAI).toUint64();
    }

    function _register(address operator, Role role, uint256 minimum) private {
        Operator storage o = operators[operator];
        if (o.owner != msg.sender) revert NotOwner(operator, o.owner, msg.sender);
        Account storage a = accounts[msg.sender];
        if (a.operator != operator) revert NotCurrentOperator(operator, a.operator);
        if (o.jailed) revert OperatorJailed(operator);
        if (o.role != Role.None) revert AlreadyRegistered(operator, o.role);
        if (a.bonded < minimum) revert BelowMinimum(a.bonded, minimum);
        o.role = role;
    }

    function _checkManager(address operator, Role role) private view {
        Operator storage o = operators[operator];
        if (msg.sender != operator && msg.sender != o.owner) revert NotOwnerOrOperator(operator, msg.sender);
        if (o.role != role) revert NotRegistered(operator, role);
    }

    function _addModels(address operator, bytes32[] calldata models_) private {
        EnumerableSet.Bytes32Set storage set = models[operator];
        uint256 count = set.length() + models_.length;
        if (models_.length == 0 || count > MAX_MODELS) revert BadModelCount(count, MAX_MODELS);
        for (uint256 i; i < models_.length; ++i) {
            if (!set.add(models_[i])) revert ModelAlreadyAdded(operator, models_[i]);
            emit ModelAdded(operator, models_[i]);
        }
    }

    function _setVrfKey(address operator, bytes calldata key) private {
        if (key.length != 33 || (key[0] != 0x02 && key[0] != 0x03)) revert BadVrfKey(key);
        VrfKey[2] storage keys = vrfKeys[operator];
        uint64 next = nextEpoch();
        if (keys[1].prefix != 0 && keys[1].fromEpoch < next) keys[0] = keys[1]; // else it never took effect
        keys[1] = VrfKey(bytes32(key[1:33]), uint8(key[0]), next);
        emit VrfKeySet(operator, key, next);
    }
}
