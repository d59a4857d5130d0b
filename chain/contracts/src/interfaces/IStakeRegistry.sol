// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What an operator is registered as.
enum Role {
    None,
    Miner,
    Coordinator
}

/// @notice What never changes after deployment.
struct Params {
    uint256 minerMinimum; // least effective stake of a miner, base units
    uint256 coordinatorMinimum; // least effective stake of a coordinator, base units
    uint256 ownMultiple; // effective stake is at most this many times the owner's own bonded stake
    uint64 unbondBlocks; // from the first epoch without the stake until it can be withdrawn, blocks
    uint64 epochStart; // first block of epoch 0
    uint64 epochLength; // blocks
    uint16 commissionCap; // most that a commission can be, basis points
    uint64 commissionNotice; // from announcing a higher commission to its effect, blocks
}

/// @notice An account as a whole. Amounts are base units.
struct AccountInfo {
    address operator; // the current one; zero before the first binding
    uint256 bonded; // tokens of the bonded pool
    uint256 shares; // of the bonded pool
    uint256 unbonding; // tokens of the unbonding pool
    uint256 unbondingShares;
    uint256 own; // part of bonded that the owner's own shares are worth
    uint256 ownUnbonding;
    uint256 effective; // min(bonded, ownMultiple * own)
    uint256 commission; // basis points, now
    uint256 nextCommission; // basis points, from commissionBlock on; equal to commission if none was announced
    uint64 commissionBlock;
    bool wornOut; // takes no new stake any more
}

/// @notice What one staker has in one account. Amounts are base units.
struct HoldingInfo {
    uint256 shares; // of the account's bonded pool
    uint256 bonded; // what the shares are worth
    uint256 lockedShares; // of the shares, those under a redelegation that has not run out
    uint256 unbonding; // what its part of the unbonding pool is worth
    uint256 withdrawable; // what withdraw would pay now
    uint256 reward; // what claim would pay now
}

/// @notice Stake on its way out.
struct UnbondInfo {
    uint256 amount; // what it is worth now, base units
    uint64 unlockBlock; // withdrawable from this block on
}

/// @notice Shares that answer for the account they came from, until a block.
struct RedelegationInfo {
    address from;
    address to;
    uint256 shares; // in the bonded pool of `to`
    uint256 owed; // of the shares, those that slashes of `from` have cost and settling will burn
    uint64 untilBlock; // slashes of `from` after this block cost nothing
}

/// @title Who stands behind which operator, and with how much.
/// @notice A stake account is named by its owner's address (cold key). The owner binds operators (hot keys) to it: an
/// operator is bound to one account once and for ever, with its own signature; the latest one carries the stake,
/// earlier ones carry none, yet evidence against any of them slashes the account. Amounts are base units (1 CAI =
/// 1e18), periods are blocks, shares of amounts are basis points.
///
/// Each account has a bonded and an unbonding pool of tokens, held by shares. Nothing but staking adds tokens to a
/// bonded pool, and nothing lowers the worth of a share but evidence (and the debts of redelegated shares burn with
/// their tokens): a share is never worth more than one token. The owner's own stake is its shares in its own account;
/// all other shares are votes. Every conversion rounds against the claimant.
///
/// effective stake = min(bonded tokens, ownMultiple * own bonded tokens)
/// weight = floor(effective / 1e18); 0 below the role's minimum, for a jailed operator and for one that is not current
///
/// Nobody but the staker takes stake out, and nobody can stop a withdrawal. Rewards are held apart: they are never
/// slashed and are no weight.
interface IStakeRegistry {
    // --- events ---

    /// @notice An account's bonded stake after any change of it: what effective stake and weights are made of. A slash of
    /// the current operator tells it in StakeSlashed instead.
    /// @param operator The account's current one; zero before the first binding.
    event StakeChanged(address indexed account, address indexed operator, uint256 bonded, uint256 own);
    event Staked(address indexed staker, address indexed account, uint256 amount, uint256 shares);
    /// @param shares Bonded shares that were given up.
    event UnbondStarted(
        address indexed staker, address indexed account, uint256 amount, uint256 shares, uint64 unlockBlock
    );
    event Withdrawn(address indexed staker, address indexed account, uint256 amount);
    /// @param shares Shares got in `to`.
    event Redelegated(
        address indexed staker,
        address indexed from,
        address indexed to,
        uint256 amount,
        uint256 shares,
        uint64 untilBlock
    );
    /// @notice Slashes of `from` were charged to redelegated shares in `to`; what they were worth burned.
    event RedelegationSettled(
        address indexed staker, address indexed from, address indexed to, uint256 shares, uint256 burned
    );
    event Rewarded(address indexed account, uint256 amount, uint256 commission);
    event Claimed(address indexed staker, address indexed account, uint256 amount);
    event CommissionSet(address indexed account, uint256 commission, uint64 fromBlock);
    /// @notice Stake was taken from both pools of an account, and the operator is jailed: without weight for ever.
    /// @param share Of each pool, basis points.
    /// @param bounty Of the amount, what the reporter got; the rest burned.
    /// @param bonded The account's bonded stake after it, and
    /// @param own the owner's own part of that, as in StakeChanged; both 0 if the account has another operator by now, for
    /// which StakeChanged follows.
    event StakeSlashed(
        address indexed account,
        address indexed operator,
        uint256 share,
        uint256 amount,
        uint256 bounty,
        uint256 bonded,
        uint256 own
    );
    /// @notice Own stake of an account moved to a payee, who can withdraw it from the account after the unlock block.
    event StakePaid(
        address indexed account, address indexed operator, address indexed payee, uint256 amount, uint256 burned, uint64 unlockBlock
    );
    /// @notice An operator became the account's current one; former is the one it retires, or zero.
    event OperatorBound(address indexed account, address indexed operator, address former);
    event MinerRegistered(address indexed account, address indexed operator);
    event CoordinatorRegistered(address indexed account, address indexed operator);
    event ModelAdded(address indexed operator, bytes32 indexed model);
    event ModelRemoved(address indexed operator, bytes32 indexed model);
    /// @notice The key holds from this epoch on.
    event VrfKeySet(address indexed operator, bytes key, uint64 fromEpoch);

    // --- errors ---

    error ZeroAmount();
    error ZeroAddress();
    error BadParameter(string name, uint256 value);
    error LengthMismatch(uint256 accounts, uint256 amounts);
    error NotOwner(address operator, address account, address caller);
    error NotOwnerOrOperator(address operator, address caller);
    /// @notice The operator is bound to no account.
    error NotBound(address operator);
    /// @notice The account has no operator to vote for.
    error NoOperator(address account);
    error NotSlasher(address caller, address slasher);
    error NotChannels(address caller, address channels);
    /// @notice An operator is bound once and for ever.
    error AlreadyBound(address operator, address account);
    /// @notice The binding was signed by another key than the operator's.
    error BadBinding(address operator, address signer);
    error NotCurrentOperator(address operator, address current);
    error OperatorJailed(address operator);
    error AlreadyRegistered(address operator, Role role);
    error NotRegistered(address operator, Role wanted);
    /// @notice The role needs more effective stake.
    error BelowMinimum(uint256 effective, uint256 minimum);
    error NotEnoughStake(address account, uint256 have, uint256 want);
    /// @notice These shares answer for the account they were redelegated from, until the block.
    error SharesLocked(address account, uint256 lockedShares, uint64 untilBlock);
    /// @notice Withdraw what is unlocked, or wait for the oldest entry.
    error UnbondQueueFull(uint256 entries, uint64 oldestUnlockBlock);
    /// @notice Nothing is unlocked; the oldest entry unlocks at this block, 0 if there is none.
    error NothingToWithdraw(uint64 oldestUnlockBlock);
    /// @notice Slashes have left less than one part in 16,384 of what was staked here: stake on another account.
    error WornOut(address account);
    /// @notice Own stake stays with its owner, and stake of others is not moved to it: unbond and stake anew.
    error OwnStakeStays(address account);
    error SameAccount(address account);
    error TooManyRedelegations(uint256 have, uint64 firstUntilBlock);
    error NoSuchRedelegation(uint256 index, uint256 count);
    error CommissionAboveCap(uint256 commission, uint256 cap);
    error BadShare(uint256 share);
    /// @notice A fault counts once.
    error AlreadySlashed(address operator, bytes32 fault);
    error BadModelCount(uint256 count, uint256 maximum);
    error ModelAlreadyAdded(address operator, bytes32 model);
    error ModelNotAdded(address operator, bytes32 model);
    /// @notice A key is 33 bytes and begins with 02 or 03.
    error BadVrfKey(bytes key);

    // --- stakers ---

    /// @notice Adds to the caller's own stake; the registry needs an allowance first.
    function stake(uint256 amount) external;

    /// @notice Stakes amounts[i] on accounts[i], each with a current operator that is not jailed. The sum comes from
    /// the caller once, so a token counts once.
    function vote(address[] calldata accounts, uint256[] calldata amounts) external;

    /// @notice Takes the caller's stake in an account out of all weights and starts its way out. It can be withdrawn
    /// unbondBlocks after the next epoch begins, and is slashed with the account until it is withdrawn. Unbonds of one
    /// epoch share an entry; there are at most 8.
    /// @param amount Base units, or type(uint256).max for all that is not locked.
    function startUnbond(address account, uint256 amount) external returns (uint64 unlockBlock);

    /// @notice Pays the caller everything of its in this account that is unlocked.
    function withdraw(address account) external returns (uint256 amount);

    /// @notice Moves the caller's vote from one account to another at once. Until it could have been withdrawn the
    /// shares stay in `to` (they can be neither unbonded nor moved on) and answer for `from`: a slash of `from` costs
    /// them the same share. At most 8 at a time; neither account may be the caller's own.
    /// @param amount Base units, or type(uint256).max for all that is not locked.
    function redelegate(address from, address to, uint256 amount) external returns (uint256 shares);

    /// @notice Burns what slashes of the account it came from have cost a redelegation, and forgets one that ran out.
    /// By anyone. Every act of the staker on those shares does it first.
    /// @param index In redelegationsOf(staker); the last one takes the place of one that is forgotten.
    function settleRedelegation(address staker, uint256 index) external returns (uint256 burned);

    /// @notice Pays the caller its rewards from these accounts.
    function claim(address[] calldata accounts) external returns (uint256 amount);

    // --- owners and operators ---

    /// @notice Sets the share of rewards that the caller's account keeps for its owner before the rest is split by
    /// shares: at once if lower (or before the first operator), after commissionNotice blocks if higher.
    /// @param commission Basis points, at most commissionCap.
    function setCommission(uint256 commission) external;

    /// @notice Makes an operator the current one of the caller's account, for ever bound to it.
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

    // --- other contracts, and anyone ---

    /// @notice Gives a reward to an operator's account: commission to its owner, the rest to all bonded shares. By
    /// anyone, from the caller's tokens (an allowance first). All of it goes to the owner while less than 1e18 shares
    /// exist.
    function reward(address operator, uint256 amount) external;

    /// @notice Takes a share of both pools of an operator's account, also where they are empty (redelegated stake
    /// answers for it), and jails the operator. The reporter gets a tenth of what the owner's own shares bore, at most
    /// bountyCap; the rest burns. Only by the slasher.
    /// @param share Basis points, 1 to 10,000; what is taken of each pool is rounded down.
    /// @param fault Names what was done, whatever the evidence: an operator is slashed once for it.
    function slash(address operator, uint256 share, address reporter, uint256 bountyCap, bytes32 fault)
        external
        returns (uint256 amount, uint256 bounty);

    /// @notice Pays a debt from the own stake of an operator's account: bonded first, then unbonding. Voters pay no
    /// debts. The payee gets an entry in the account's unbonding pool that it can withdraw like a staker: so paying
    /// oneself is no way around unbonding or a slash. Only by the channels.
    /// @param amount For the payee. It goes first.
    /// @param burn To burn beside it.
    /// @return paid At most amount.
    /// @return burned At most burn.
    function payFromStake(address operator, address payee, uint256 amount, uint256 burn)
        external
        returns (uint256 paid, uint256 burned);

    // --- views ---

    /// @notice The account an operator is bound to, for ever; zero before its binding.
    function ownerOf(address operator) external view returns (address);

    /// @notice The account's current operator; zero before the first binding.
    function operatorOf(address account) external view returns (address);

    function roleOf(address operator) external view returns (Role);

    function jailed(address operator) external view returns (bool);

    /// @notice Whether an operator was slashed for this fault.
    function slashedFor(address operator, bytes32 fault) external view returns (bool);

    /// @notice Effective stake carried by an operator, base units; 0 for a retired one. Jail and minimum not looked at.
    function stakeOf(address operator) external view returns (uint256);

    /// @notice All that evidence against an operator can reach: both pools of its account.
    function slashableOf(address operator) external view returns (uint256);

    /// @notice All that payFromStake can reach: the own stake of an operator's account, bonded and unbonding.
    function ownStakeOf(address operator) external view returns (uint256 bonded, uint256 unbonding);

    function accountOf(address account) external view returns (AccountInfo memory);

    /// @notice What a staker has in an account.
    function holdingOf(address staker, address account) external view returns (HoldingInfo memory);

    /// @notice A staker's stake on its way out of an account, oldest first; at most 8.
    function unbondsOf(address staker, address account) external view returns (UnbondInfo[] memory);

    /// @notice A staker's redelegations that are not settled and over; at most 8.
    function redelegationsOf(address staker) external view returns (RedelegationInfo[] memory);

    /// @notice The accounts other than its own in which a staker ever had anything, in order; at most count of them.
    function accountsOf(address staker, uint256 start, uint256 count)
        external
        view
        returns (address[] memory accounts, uint256 total);

    /// @notice An operator's weight in a model's pool, whole CAI; 0 unless it is the current operator, a miner for the
    /// model, not jailed and not below the minimum.
    function weightOf(address operator, bytes32 model) external view returns (uint64);

    /// @notice A coordinator's weight, whole CAI; 0 by the same conditions.
    function coordinatorWeightOf(address operator) external view returns (uint64);

    function modelsOf(address operator) external view returns (bytes32[] memory);

    /// @notice The VRF key of an epoch not later than the next one; empty if there was none.
    function vrfKeyAt(address operator, uint64 epoch) external view returns (bytes memory);
}
