// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {CuckooToken} from "./CuckooToken.sol";
import {Epochs} from "./Epochs.sol";
import {AccountInfo, HoldingInfo, IStakeRegistry, RedelegationInfo, UnbondInfo} from "./interfaces/IStakeRegistry.sol";
import {Pot, Shares} from "./Shares.sol";

/// @title The stakers' half of the registry: stake, votes, unbonding, redelegation, rewards.
abstract contract Stakes is IStakeRegistry, Epochs {
    using SafeERC20 for CuckooToken;
    using SafeCast for uint256;
    using Shares for Pot;
    using Checkpoints for Checkpoints.Trace208;

    /// @notice Most unbonding entries of one staker in one account.
    uint256 public constant MAX_UNBONDS = 8;
    /// @notice Most redelegations of one staker that are not settled and over.
    uint256 public constant MAX_REDELEGATIONS = 8;
    /// @dev Fewer shares than one CAI's get no reward: so rewards per share stay far below 2^160.
    uint256 private constant MIN_SHARES = 1e18;
    uint256 private constant REWARD_BITS = 96; // fraction bits of a reward per share

    CuckooToken public immutable token;
    /// @notice Effective stake is at most this many times the owner's own bonded stake.
    uint256 public immutable ownMultiple;
    /// @notice Blocks from the first epoch without the stake until it can be withdrawn. Longer than an epoch, the
    /// longest deadline, the unpaid-result window, the evidence window and the time of a dispute, together.
    uint64 public immutable unbondBlocks;

    struct Account {
        address operator; // the current one
        uint16 commission; // until commissionBlock
        uint16 nextCommission; // from then on
        uint48 commissionBlock;
        bool redelegated; // stake was once moved away: slashes are written to history from then on
        Pot bonded;
        Pot unbonding; // its lost is not used: bonded's is the account's
        uint160 rewardPerShare; // of bonded, ever
        Checkpoints.Trace208 history; // block -> index
    }

    /// What a staker has in an account.
    struct Holding {
        uint112 shares; // bonded
        uint112 unbondingShares; // sum over unbonds
        uint8 redelegations; // into this account
        bool listed; // in accountLists
        uint160 rewardPaid; // rewardPerShare up to which reward was counted
        uint96 reward; // base units
        Unbond[] unbonds; // ascending unlock blocks
    }

    struct Unbond {
        uint112 shares;
        uint64 unlockBlock;
    }

    struct Redelegation {
        address from;
        uint48 index; // of `from`, up to which the shares have paid
        uint48 untilBlock;
        address to;
        uint112 shares;
    }

    mapping(address account => Account) internal accounts;
    mapping(address staker => mapping(address account => Holding)) internal holdings;
    mapping(address staker => Redelegation[]) private redelegations;
    mapping(address staker => address[]) private accountLists; // without its own

    constructor(CuckooToken token_, uint256 ownMultiple_, uint64 unbondBlocks_) {
        if (address(token_) == address(0)) revert ZeroAddress();
        if (ownMultiple_ == 0) revert BadParameter("ownMultiple", ownMultiple_);
        if (unbondBlocks_ == 0) revert BadParameter("unbondBlocks", unbondBlocks_);
        token = token_;
        ownMultiple = ownMultiple_;
        unbondBlocks = unbondBlocks_;
    }

    // --- stake ---

    /// @inheritdoc IStakeRegistry
    function stake(uint256 amount) external {
        _stake(msg.sender, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStakeRegistry
    function vote(address[] calldata accounts_, uint256[] calldata amounts) external {
        if (accounts_.length != amounts.length) revert LengthMismatch(accounts_.length, amounts.length);
        uint256 sum;
        for (uint256 i; i < amounts.length; ++i) {
            _checkVotable(accounts_[i]);
            _stake(accounts_[i], amounts[i]);
            sum += amounts[i];
        }
        token.safeTransferFrom(msg.sender, address(this), sum);
    }

    /// @inheritdoc IStakeRegistry
    function startUnbond(address account, uint256 amount) external returns (uint64 unlockBlock) {
        uint256 shares;
        uint256 burned;
        (shares, amount, burned) = _takeBonded(account, amount);
        unlockBlock = _unlockBlock();
        _putUnbonding(msg.sender, account, amount, unlockBlock, false);
        emit UnbondStarted(msg.sender, account, amount, shares, unlockBlock);
        _burn(burned);
    }

    /// @inheritdoc IStakeRegistry
    function withdraw(address account) external returns (uint256 amount) {
        Holding storage h = holdings[msg.sender][account];
        (uint256 k, uint256 shares) = _unlocked(h);
        uint256 n = h.unbonds.length;
        if (k == 0) revert NothingToWithdraw(n == 0 ? 0 : h.unbonds[0].unlockBlock);
        for (uint256 i = k; i < n; ++i) {
            h.unbonds[i - k] = h.unbonds[i];
        }
        for (uint256 i; i < k; ++i) {
            h.unbonds.pop();
        }
        h.unbondingShares -= uint112(shares);
        Pot memory u = accounts[account].unbonding;
        amount = u.take(shares);
        u.save(accounts[account].unbonding);
        emit Withdrawn(msg.sender, account, amount);
        token.safeTransfer(msg.sender, amount);
    }

    // --- redelegation ---

    /// @inheritdoc IStakeRegistry
    function redelegate(address from, address to, uint256 amount) external returns (uint256 shares) {
        if (from == to) revert SameAccount(from);
        if (from == msg.sender || to == msg.sender) revert OwnStakeStays(msg.sender);
        _checkVotable(to);
        uint256 burned;
        (, amount, burned) = _takeBonded(from, amount);
        Account storage a = accounts[from];
        uint256 index = a.bonded.index();
        if (index == 0) revert WornOut(from);
        if (!a.redelegated) a.redelegated = true;

        Redelegation[] storage list = redelegations[msg.sender];
        if (list.length == MAX_REDELEGATIONS) revert TooManyRedelegations(list.length, list[0].untilBlock);
        shares = _putBonded(to, amount);
        uint64 until = _unlockBlock();
        list.push(Redelegation(from, uint48(index), uint256(until).toUint48(), to, uint112(shares)));
        ++holdings[msg.sender][to].redelegations;
        emit Redelegated(msg.sender, from, to, amount, shares, until);
        _burn(burned);
    }

    /// @inheritdoc IStakeRegistry
    function settleRedelegation(address staker, uint256 i) external returns (uint256 burned) {
        Redelegation[] storage list = redelegations[staker];
        if (i >= list.length) revert NoSuchRedelegation(i, list.length);
        burned = _settle(staker, i);
        _burn(burned);
    }

    /// Charges all redelegations into an account; returns the shares that stay locked, a block until which, and what is
    /// to burn.
    function _settleAll(address staker, address account)
        private
        returns (uint256 locked, uint64 until, uint256 burned)
    {
        Redelegation[] storage list = redelegations[staker];
        for (uint256 i = list.length; i > 0; --i) { // downwards: one that is over gives its place to one seen before
            if (list[i - 1].to != account) continue;
            uint256 n = list.length;
            burned += _settle(staker, i - 1);
            if (list.length < n) continue;
            locked += list[i - 1].shares;
            until = list[i - 1].untilBlock;
        }
    }

    /// Charges one redelegation, and removes it when it is over; burning the tokens is left to the caller.
    function _settle(address staker, uint256 i) private returns (uint256 burned) {
        Redelegation[] storage list = redelegations[staker];
        Redelegation memory r = list[i];
        uint256 index = _indexFor(r);
        uint256 owed = _owed(r, index);
        Holding storage h = holdings[staker][r.to];
        if (owed > 0) {
            Account storage a = accounts[r.to];
            _count(a, h);
            h.shares -= uint112(owed);
            Pot memory b = a.bonded;
            burned = b.take(owed);
            b.save(a.bonded);
            emit RedelegationSettled(staker, r.from, r.to, owed, burned);
            _stakeChanged(r.to, a, b);
        }
        if (block.number > r.untilBlock || owed >= r.shares) {
            list[i] = list[list.length - 1];
            list.pop();
            --h.redelegations;
        } else if (owed > 0) {
            list[i].index = uint48(index);
            list[i].shares = r.shares - uint112(owed);
        }
    }

    /// The index of the account that r came from, at its last block or now.
    function _indexFor(Redelegation memory r) private view returns (uint256) {
        Checkpoints.Trace208 storage t = accounts[r.from].history;
        uint48 until = uint48(Math.min(block.number, r.untilBlock));
        if (t.length() == 0 || t.at(0)._key > until) return r.index;
        return Math.min(r.index, t.upperLookupRecent(until)); // it only falls: a higher one is older than r
    }

    function _owed(Redelegation memory r, uint256 index) private pure returns (uint256) {
        return r.shares - r.shares * index / r.index;
    }

    // --- rewards ---

    /// @inheritdoc IStakeRegistry
    function claim(address[] calldata accounts_) external returns (uint256 amount) {
        for (uint256 i; i < accounts_.length; ++i) {
            Holding storage h = holdings[msg.sender][accounts_[i]];
            _count(accounts[accounts_[i]], h);
            uint256 part = h.reward;
            if (part == 0) continue;
            h.reward = 0;
            amount += part;
            emit Claimed(msg.sender, accounts_[i], part);
        }
        token.safeTransfer(msg.sender, amount);
    }

    function _reward(address account, uint256 amount) internal {
        if (amount == 0) revert ZeroAmount();
        Account storage a = accounts[account];
        uint256 shares = a.bonded.shares;
        uint256 kept = amount;
        if (shares >= MIN_SHARES) {
            kept = amount * _commission(a) / Shares.BASIS_POINTS;
            a.rewardPerShare += (((amount - kept) << REWARD_BITS) / shares).toUint160();
        }
        if (kept > 0) holdings[account][account].reward += kept.toUint96();
        emit Rewarded(account, amount, kept);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    function _commission(Account storage a) internal view returns (uint256) {
        return block.number < a.commissionBlock ? a.commission : a.nextCommission;
    }

    /// Counts a holding's rewards up to now; to be called before its shares change.
    function _count(Account storage a, Holding storage h) internal {
        uint256 reached = a.rewardPerShare;
        if (reached == 0 || reached == h.rewardPaid) return;
        h.reward = _rewardOf(reached, h).toUint96();
        h.rewardPaid = uint160(reached);
    }

    function _rewardOf(uint256 reached, Holding storage h) private view returns (uint256) {
        return h.reward + ((h.shares * (reached - h.rewardPaid)) >> REWARD_BITS);
    }

    // --- views ---

    /// @inheritdoc IStakeRegistry
    function accountOf(address account) external view returns (AccountInfo memory info) {
        Account storage a = accounts[account];
        Holding storage h = holdings[account][account];
        Pot memory b = a.bonded;
        Pot memory u = a.unbonding;
        uint256 own = b.worth(h.shares);
        uint256 commission = _commission(a);
        return AccountInfo({
            operator: a.operator,
            bonded: b.tokens,
            shares: b.shares,
            unbonding: u.tokens,
            unbondingShares: u.shares,
            own: own,
            ownUnbonding: u.worth(h.unbondingShares),
            effective: _effective(b, own),
            commission: commission,
            nextCommission: a.nextCommission,
            commissionBlock: a.commissionBlock,
            wornOut: b.index() < Shares.MIN_INDEX
        });
    }

    /// @inheritdoc IStakeRegistry
    function holdingOf(address staker, address account) external view returns (HoldingInfo memory info) {
        Account storage a = accounts[account];
        Holding storage h = holdings[staker][account];
        Pot memory u = a.unbonding;
        (, uint256 unlocked) = _unlocked(h);
        info.shares = h.shares;
        info.bonded = a.bonded.worth(h.shares);
        info.unbonding = u.worth(h.unbondingShares);
        info.withdrawable = u.worth(unlocked);
        info.reward = _rewardOf(a.rewardPerShare, h);
        Redelegation[] storage list = redelegations[staker];
        for (uint256 i; i < list.length; ++i) {
            if (list[i].to == account && block.number <= list[i].untilBlock) info.lockedShares += list[i].shares;
        }
    }

    /// @inheritdoc IStakeRegistry
    function unbondsOf(address staker, address account) external view returns (UnbondInfo[] memory list) {
        Unbond[] storage unbonds = holdings[staker][account].unbonds;
        Pot memory u = accounts[account].unbonding;
        list = new UnbondInfo[](unbonds.length);
        for (uint256 i; i < list.length; ++i) {
            list[i] = UnbondInfo(u.worth(unbonds[i].shares), unbonds[i].unlockBlock);
        }
    }

    /// @inheritdoc IStakeRegistry
    function redelegationsOf(address staker) external view returns (RedelegationInfo[] memory list) {
        list = new RedelegationInfo[](redelegations[staker].length);
        for (uint256 i; i < list.length; ++i) {
            Redelegation memory r = redelegations[staker][i];
            list[i] = RedelegationInfo(r.from, r.to, r.shares, _owed(r, _indexFor(r)), r.untilBlock);
        }
    }

    /// @inheritdoc IStakeRegistry
    function accountsOf(address staker, uint256 start, uint256 count)
        external
        view
        returns (address[] memory list, uint256 total)
    {
        total = accountLists[staker].length;
        start = Math.min(start, total);
        list = new address[](Math.min(count, total - start));
        for (uint256 i; i < list.length; ++i) {
            list[i] = accountLists[staker][start + i];
        }
    }

    // --- books ---

    function _stake(address account, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        uint256 shares = _putBonded(account, amount);
        emit Staked(msg.sender, account, amount, shares);
    }

    /// Gives the caller shares in an account.
    function _putBonded(address account, uint256 amount) private returns (uint256 shares) {
        Account storage a = accounts[account];
        Pot memory b = a.bonded;
        if (b.index() < Shares.MIN_INDEX) revert WornOut(account);
        shares = b.put(amount);
        b.save(a.bonded);
        Holding storage h = holdings[msg.sender][account];
        _count(a, h);
        h.shares += uint112(shares);
        _list(msg.sender, account, h);
        _stakeChanged(account, a, b);
    }

    /// Takes the caller's shares in an account; what redelegations into it owed is to burn.
    function _takeBonded(address account, uint256 amount)
        private
        returns (uint256 shares, uint256 taken, uint256 burned)
    {
        Account storage a = accounts[account];
        Holding storage h = holdings[msg.sender][account];
        uint256 locked;
        uint64 until;
        if (h.redelegations > 0) (locked, until, burned) = _settleAll(msg.sender, account);
        Pot memory b = a.bonded;
        uint256 free = h.shares - locked;
        if (amount == type(uint256).max) {
            shares = free;
        } else {
            uint256 have = b.worth(h.shares);
            if (amount > have) revert NotEnoughStake(account, have, amount);
            shares = b.cost(amount);
            if (shares > free) revert SharesLocked(account, locked, until);
        }
        taken = b.take(shares);
        if (taken == 0) revert ZeroAmount();
        b.save(a.bonded);
        _count(a, h);
        h.shares -= uint112(shares);
        _stakeChanged(account, a, b);
    }

    /// @param always Moves the last entry to the new block when there is no room for another.
    function _putUnbonding(address staker, address account, uint256 amount, uint64 unlockBlock, bool always) internal {
        Account storage a = accounts[account];
        Pot memory u = a.unbonding;
        uint112 shares = uint112(u.put(amount));
        u.save(a.unbonding);
        Holding storage h = holdings[staker][account];
        h.unbondingShares += shares;
        _list(staker, account, h);
        uint256 n = h.unbonds.length;
        bool full = n == MAX_UNBONDS;
        if (n > 0 && ((full && always) || h.unbonds[n - 1].unlockBlock >= unlockBlock)) { // they ascend
            h.unbonds[n - 1] = Unbond(h.unbonds[n - 1].shares + shares, unlockBlock);
        } else {
            if (full) revert UnbondQueueFull(n, h.unbonds[0].unlockBlock);
            h.unbonds.push(Unbond(shares, unlockBlock));
        }
    }

    /// Takes shares out of a holding's unbonding entries, the youngest first.
    function _takeUnbonding(Holding storage h, uint256 shares) internal {
        h.unbondingShares -= uint112(shares);
        while (shares > 0) {
            Unbond storage last = h.unbonds[h.unbonds.length - 1];
            if (shares < last.shares) {
                last.shares -= uint112(shares);
                return;
            }
            shares -= last.shares;
            h.unbonds.pop();
        }
    }

    function _burn(uint256 amount) internal {
        if (amount > 0) token.burn(amount);
    }

    function _list(address staker, address account, Holding storage h) private {
        if (h.listed || staker == account) return;
        h.listed = true;
        accountLists[staker].push(account);
    }

    function _unlocked(Holding storage h) private view returns (uint256 entries, uint256 shares) {
        uint256 n = h.unbonds.length;
        for (; entries < n && h.unbonds[entries].unlockBlock <= block.number; ++entries) {
            shares += h.unbonds[entries].shares;
        }
    }

    /// The block until which stake that stops to count now answers for what was done with it.
    function _unlockBlock() internal view returns (uint64) {
        return (firstBlock(nextEpoch()) + unbondBlocks).toUint64();
    }

    function _effective(Pot memory b, uint256 own) internal view returns (uint256) {
        return Math.min(b.tokens, ownMultiple * own);
    }

    function _stakeChanged(address account, Account storage a, Pot memory b) internal {
        emit StakeChanged(account, a.operator, b.tokens, b.worth(holdings[account][account].shares));
    }

    /// Reverts unless the account has a current operator that is not jailed.
    function _checkVotable(address account) internal view virtual;
}
