// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {Epochs} from "./Epochs.sol";
import {IStakeRegistry, Params, Role} from "./interfaces/IStakeRegistry.sol";
import {Pot, Shares} from "./Shares.sol";
import {Stakes} from "./Stakes.sol";
import {Typed} from "./Typed.sol";

/// @title Stakes, operators and roles; the verifying contract of every typed message of the network.
/// @notice Holds exactly the pools of all accounts and the rewards that are not claimed (plus fractions of a base unit
/// of each reward, and whatever was sent to it by mistake).
contract StakeRegistry is Stakes, EIP712 {
    using SafeERC20 for CuckooToken;
    using SafeCast for uint256;
    using Shares for Pot;
    using Checkpoints for Checkpoints.Trace208;
    using EnumerableSet for EnumerableSet.Bytes32Set;

    /// @notice Most models of one miner.
    uint256 public constant MAX_MODELS = 8;
    /// @notice The reporter's part of what the owner's own shares lose: one in ten, rounded down. Less than the loss,
    /// so reporting oneself loses.
    uint256 public constant BOUNTY_PART = 10;
    uint256 private constant CAI = 1e18;

    /// @notice The only contract that may slash; it can send stake nowhere but to a reporter and the fire.
    address public immutable slasher;
    /// @notice The only contract that may pay debts from stake.
    address public immutable channels;
    /// @notice Least effective stake of a miner, base units.
    uint256 public immutable minerMinimum;
    /// @notice Least effective stake of a coordinator, base units.
    uint256 public immutable coordinatorMinimum;
    /// @notice Most that a commission can be, basis points.
    uint16 public immutable commissionCap;
    /// @notice Blocks from announcing a higher commission to its effect.
    uint64 public immutable commissionNotice;

    /// The first fault's mark shares a word that a slash reads anyway. It is salted with what nobody knew before the
    /// slash, so that nobody can look for two faults of one mark: another fault is taken for the first by a chance of
    /// 2^-47, the same fault always.
    struct Operator {
        address owner;
        Role role;
        bool retired; // another one carries the account's stake now
        uint80 mark; // of the first fault: 32 bits of salt, 48 of the hash; 0: not jailed
    }

    struct VrfKey {
        bytes32 x;
        uint8 prefix;
        uint64 fromEpoch;
    }

    mapping(address operator => Operator) private operators;
    mapping(address operator => mapping(bytes32 fault => bool)) private faults; // but the first
    mapping(address operator => EnumerableSet.Bytes32Set) private models;
    // slither-disable-next-line uninitialized-state (it is pushed to through a storage pointer)
    mapping(address operator => VrfKey[]) private vrfKeys; // ascending epochs

    /// @param slasher_ May be the address of a contract deployed later; it refuses to deploy if it is not named here.
    /// @param channels_ Likewise.
    constructor(CuckooToken token_, address slasher_, address channels_, Params memory p)
        EIP712("Cuckoo", "1")
        Epochs(p.epochStart, p.epochLength)
        Stakes(token_, p.ownMultiple, p.unbondBlocks)
    {
        if (slasher_ == address(0) || channels_ == address(0)) revert ZeroAddress();
        if (p.minerMinimum < CAI) revert BadParameter("minerMinimum", p.minerMinimum);
        if (p.coordinatorMinimum < CAI) revert BadParameter("coordinatorMinimum", p.coordinatorMinimum);
        if (p.commissionCap > Shares.BASIS_POINTS) revert BadParameter("commissionCap", p.commissionCap);
        slasher = slasher_;
        channels = channels_;
        minerMinimum = p.minerMinimum;
        coordinatorMinimum = p.coordinatorMinimum;
        commissionCap = p.commissionCap;
        commissionNotice = p.commissionNotice;
    }

    // --- what other contracts do ---

    /// @inheritdoc IStakeRegistry
    function slash(address operator, uint256 share, address reporter, uint256 bountyCap, bytes32 fault)
        external
        returns (uint256 amount, uint256 bounty)
    {
        if (msg.sender != slasher) revert NotSlasher(msg.sender, slasher);
        if (share == 0 || share > Shares.BASIS_POINTS) revert BadShare(share);
        (address account, bool current) = _markFault(operator, fault);
        Account storage a = accounts[account];
        Holding storage own = holdings[account][account];
        uint256 shares = own.shares;
        uint256 borne; // by the owner's own shares
        Pot memory b = a.bonded;
        amount = b.slash(share);
        if (amount > 0) borne = amount * shares / b.shares;
        b.save(a.bonded);
        // slither-disable-next-line unused-return (what it was and is)
        if (a.redelegated) a.history.push(uint48(block.number), uint208(b.index()));

        Pot memory u = a.unbonding;
        if (u.tokens > 0) {
            uint256 part = u.slash(share);
            u.save(a.unbonding);
            borne += part * own.unbondingShares / u.shares;
            amount += part;
        }
        bounty = Math.min(bountyCap, borne / BOUNTY_PART);
        if (current) {
            emit StakeSlashed(account, operator, share, amount, bounty, b.tokens, b.worth(shares));
        } else {
            emit StakeSlashed(account, operator, share, amount, bounty, 0, 0);
            _stakeChanged(account, a, b);
        }
        if (bounty > 0) token.safeTransfer(reporter, bounty);
        _burn(amount - bounty);
    }

    /// @inheritdoc IStakeRegistry
    function payFromStake(address operator, address payee, uint256 amount, uint256 burn)
        external
        returns (uint256 paid, uint256 burned)
    {
        if (msg.sender != channels) revert NotChannels(msg.sender, channels);
        address account = _accountOf(operator);
        uint256 taken = _takeOwn(account, amount + burn);
        paid = Math.min(amount, taken);
        burned = taken - paid;
        uint64 unlockBlock = _unlockBlock();
        if (paid > 0) _putUnbonding(payee, account, paid, unlockBlock, true);
        emit StakePaid(account, operator, payee, paid, burned, unlockBlock);
        _burn(burned);
    }

    /// @inheritdoc IStakeRegistry
    function reward(address operator, uint256 amount) external {
        _reward(_accountOf(operator), amount);
    }

    // --- operators ---

    /// @inheritdoc IStakeRegistry
    function setCommission(uint256 commission) external {
        if (commission > commissionCap) revert CommissionAboveCap(commission, commissionCap);
        Account storage a = accounts[msg.sender];
        uint256 now_ = _commission(a);
        uint48 from = commission > now_ && a.operator != address(0)
            ? (block.number + commissionNotice).toUint48()
            : uint48(block.number);
        a.commission = uint16(now_);
        a.nextCommission = uint16(commission);
        a.commissionBlock = from;
        emit CommissionSet(msg.sender, commission, from);
    }

    /// @inheritdoc IStakeRegistry
    function bindOperator(address operator, bytes calldata signature) external {
        Operator storage o = operators[operator];
        if (o.owner != address(0)) revert AlreadyBound(operator, o.owner);
        address signer = ECDSA.recoverCalldata(_hashTypedDataV4(Typed.hashBinding(msg.sender, operator)), signature);
        if (signer != operator) revert BadBinding(operator, signer);
        o.owner = msg.sender;
        Account storage a = accounts[msg.sender];
        address former = a.operator;
        if (former != address(0)) operators[former].retired = true;
        a.operator = operator;
        emit OperatorBound(msg.sender, operator, former);
        _stakeChanged(msg.sender, a, a.bonded);
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
    function operatorOf(address account) external view returns (address) {
        return accounts[account].operator;
    }

    /// @inheritdoc IStakeRegistry
    function roleOf(address operator) external view returns (Role) {
        return operators[operator].role;
    }

    /// @inheritdoc IStakeRegistry
    function jailed(address operator) external view returns (bool) {
        return operators[operator].mark != 0;
    }

    /// @inheritdoc IStakeRegistry
    function slashedFor(address operator, bytes32 fault) external view returns (bool) {
        Operator memory o = operators[operator];
        // slither-disable-next-line incorrect-equality (a hash)
        return faults[operator][fault] || (o.mark != 0 && o.mark == _mark(fault, o.mark >> 48));
    }

    /// @inheritdoc IStakeRegistry
    function stakeOf(address operator) external view returns (uint256) {
        Operator storage o = operators[operator];
        return o.retired ? 0 : _effectiveOf(o.owner);
    }

    /// @inheritdoc IStakeRegistry
    function slashableOf(address operator) external view returns (uint256) {
        Account storage a = accounts[operators[operator].owner];
        return uint256(a.bonded.tokens) + a.unbonding.tokens;
    }

    /// @inheritdoc IStakeRegistry
    function ownStakeOf(address operator) external view returns (uint256 bonded, uint256 unbonding) {
        address account = operators[operator].owner;
        Holding storage h = holdings[account][account];
        return (accounts[account].bonded.worth(h.shares), accounts[account].unbonding.worth(h.unbondingShares));
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
        VrfKey[] storage keys = vrfKeys[operator];
        uint256 low;
        uint256 high = keys.length;
        while (low < high) { // the number of keys not later than epoch
            uint256 mid = (low + high) / 2;
            if (keys[mid].fromEpoch <= epoch) low = mid + 1;
            else high = mid;
        }
        if (low == 0) return "";
        VrfKey storage k = keys[low - 1];
        return abi.encodePacked(k.prefix, k.x);
    }

    // --- internals ---

    function _accountOf(address operator) private view returns (address account) {
        account = operators[operator].owner;
        if (account == address(0)) revert NotBound(operator);
    }

    function _mark(bytes32 fault, uint256 salt) private pure returns (uint80) {
        return uint80(salt << 48 | uint48(uint256(keccak256(abi.encode(fault, salt)))) | 1);
    }

    /// Jails an operator for a fault that it was not slashed for.
    /// @return account Its account.
    /// @return current It carries the account's stake.
    function _markFault(address operator, bytes32 fault) private returns (address account, bool current) {
        Operator memory o = operators[operator];
        (account, current) = (o.owner, !o.retired);
        if (account == address(0)) revert NotBound(operator);
        if (o.mark == 0) {
            operators[operator].mark = _mark(fault, uint32(block.prevrandao ^ uint256(blockhash(block.number - 1))));
        } else {
            // slither-disable-next-line incorrect-equality (a hash)
            if (o.mark == _mark(fault, o.mark >> 48) || faults[operator][fault]) revert AlreadySlashed(operator, fault);
            faults[operator][fault] = true;
        }
    }

    /// @inheritdoc Stakes
    function _checkVotable(address account) internal view override {
        address operator = accounts[account].operator;
        if (operator == address(0)) revert NoOperator(account);
        if (operators[operator].mark != 0) revert OperatorJailed(operator);
    }

    /// Takes up to amount of the owner's own stake, bonded first, then the youngest unbonding.
    function _takeOwn(address account, uint256 amount) private returns (uint256 taken) {
        Account storage a = accounts[account];
        Holding storage h = holdings[account][account];
        Pot memory b = a.bonded;
        uint256 part = Math.min(amount, b.worth(h.shares));
        if (part > 0) {
            uint256 shares = b.cost(part);
            _count(a, h);
            h.shares -= uint112(shares);
            taken = b.take(shares);
            b.save(a.bonded);
            _stakeChanged(account, a, b);
        }
        Pot memory u = a.unbonding;
        part = Math.min(amount - taken, u.worth(h.unbondingShares));
        if (part > 0) {
            uint256 shares = u.cost(part);
            _takeUnbonding(h, shares);
            taken += u.take(shares);
            u.save(a.unbonding);
        }
    }

    function _effectiveOf(address account) private view returns (uint256) {
        Pot memory b = accounts[account].bonded;
        return _effective(b, b.worth(holdings[account][account].shares));
    }

    function _weight(address operator, Role role, uint256 minimum) private view returns (uint64) {
        Operator memory o = operators[operator];
        if (o.role != role || o.mark != 0 || o.retired) return 0;
        uint256 effective = _effectiveOf(o.owner);
        return effective < minimum ? 0 : (effective / CAI).toUint64();
    }

    function _register(address operator, Role role, uint256 minimum) private {
        Operator storage o = operators[operator];
        if (o.owner != msg.sender) revert NotOwner(operator, o.owner, msg.sender);
        if (o.retired) revert NotCurrentOperator(operator, accounts[msg.sender].operator);
        if (o.mark != 0) revert OperatorJailed(operator);
        if (o.role != Role.None) revert AlreadyRegistered(operator, o.role);
        uint256 effective = _effectiveOf(msg.sender);
        if (effective < minimum) revert BelowMinimum(effective, minimum);
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
        VrfKey[] storage keys = vrfKeys[operator];
        uint64 next = nextEpoch();
        VrfKey memory k = VrfKey(bytes32(key[1:33]), uint8(key[0]), next);
        uint256 n = keys.length;
        if (n > 0 && keys[n - 1].fromEpoch >= next) keys[n - 1] = k; // the earlier one never took effect
        else keys.push(k);
        emit VrfKeySet(operator, key, next);
    }
}
