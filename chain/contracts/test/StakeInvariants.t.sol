// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountInfo, HoldingInfo, RedelegationInfo, UnbondInfo} from "../src/interfaces/IStakeRegistry.sol";
import {Base} from "./Base.sol";

/// Does what owners, voters, the slasher and the channels do, at random, and keeps plain books of it.
/// Accounts 0 to 2 are owned by stakers 0 to 2; stakers 3 to 5 own nothing and vote. The test contract is the fire's
/// other end: it gives tokens and rewards, and is the reporter and no staker.
contract StakeHandler is Base {
    uint256 private constant ACCOUNTS = 3;
    uint256 private constant STAKERS = 6;
    uint256 private constant MOST = 1_000_000e18;
    uint256 private constant DUST = 256; // others' rounding leaves each holder less than a base unit an act

    struct Books {
        uint256 put; // tokens staked
        uint256 out; // withdrawn, or paid away
        uint256 got; // payments from another's stake
        bool touched; // by a slash, where it has or had anything: it may have less
    }

    Books[STAKERS] private books;
    bool[ACCOUNTS] private slashed;
    uint256[ACCOUNTS] private operators; // key of the current one
    uint256 private keys = 100;
    uint256 private burned;
    uint256 private lost; // to slashes, of the old account and of the new one
    uint256 private rewards; // given
    uint256 private claimed;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < ACCOUNTS; ++i) {
            operators[i] = i + 1;
            bind(i + 1, who(i));
        }
        vm.roll(START);
    }

    function who(uint256 i) private pure returns (address) {
        return address(uint160(0x10000 + i % STAKERS));
    }

    function account(uint256 i) private pure returns (address) {
        return who(i % ACCOUNTS);
    }

    // --- steps ---

    function advance(uint256 blocks) external {
        vm.roll(block.number + 1 + blocks % (2 * LENGTH));
    }

    function addStake(uint256 i, uint256 amount) external {
        i %= STAKERS;
        address a = account(i);
        if (registry.accountOf(a).wornOut) return;
        amount = 1 + amount % MOST;
        if (i < ACCOUNTS) stake(a, amount);
        else vote(who(i), a, amount);
        books[i].put += amount;
        note();
    }

    /// Two accounts in one call.
    function addVotes(uint256 i, uint256 to, uint256 amount, uint256 second) external {
        i %= STAKERS;
        address[] memory to_ = new address[](2);
        (to_[0], to_[1]) = (account(to), account(to % ACCOUNTS + 1));
        if (registry.accountOf(to_[0]).wornOut || registry.accountOf(to_[1]).wornOut) return;
        uint256[] memory amounts = new uint256[](2);
        (amounts[0], amounts[1]) = (1 + amount % MOST, 1 + second % MOST);
        fund(who(i), amounts[0] + amounts[1]);
        vm.prank(who(i));
        registry.vote(to_, amounts);
        books[i].put += amounts[0] + amounts[1];
        note();
    }

    function unbond(uint256 i, uint256 from, uint256 amount) external {
        i %= STAKERS;
        address a = account(from);
        UnbondInfo[] memory u = registry.unbondsOf(who(i), a);
        uint64 unlock = uint64(registry.firstBlock(registry.nextEpoch())) + UNBOND;
        if (u.length == 8 && u[7].unlockBlock != unlock) return;
        settle(i);
        AccountInfo memory info = registry.accountOf(a);
        HoldingInfo memory h = registry.holdingOf(who(i), a);
        uint256 free = h.shares - h.lockedShares;
        free = info.shares == 0 ? 0 : free * info.bonded / info.shares;
        if (free == 0) return;
        vm.prank(who(i));
        registry.startUnbond(a, amount % 4 == 0 ? ALL : 1 + amount % free);
    }

    function withdraw(uint256 i, uint256 from) external {
        i %= STAKERS;
        address a = account(from);
        UnbondInfo[] memory u = registry.unbondsOf(who(i), a);
        if (u.length == 0 || u[0].unlockBlock > block.number) return;
        uint256 due = registry.holdingOf(who(i), a).withdrawable;
        uint256 had = token.balanceOf(who(i));
        vm.prank(who(i));
        vm.assertEq(registry.withdraw(a), due);
        vm.assertEq(token.balanceOf(who(i)), had + due);
        books[i].out += due;
    }

    function redelegate(uint256 i, uint256 from, uint256 amount) external {
        i %= STAKERS;
        (address a, address b) = (account(from), account(from % ACCOUNTS + 1));
        if (who(i) == a || who(i) == b || registry.accountOf(b).wornOut) return;
        settle(i);
        if (registry.redelegationsOf(who(i)).length == 8) return;
        AccountInfo memory info = registry.accountOf(a);
        HoldingInfo memory h = registry.holdingOf(who(i), a);
        uint256 free = h.shares - h.lockedShares;
        free = info.shares == 0 ? 0 : free * info.bonded / info.shares;
        if (free == 0 || info.wornOut) return;
        vm.prank(who(i));
        registry.redelegate(a, b, amount % 3 == 0 ? ALL : 1 + amount % free);
        note();
    }

    /// Settles all redelegations of a staker.
    function settle(uint256 i) public {
        uint256 n = registry.redelegationsOf(who(i)).length;
        for (; n > 0; --n) {
            uint256 supply = token.totalSupply();
            uint256 owed = registry.settleRedelegation(who(i), n - 1);
            vm.assertEq(supply - token.totalSupply(), owed);
            burned += owed;
            lost += owed;
            if (owed > 0) vm.assertTrue(books[i % STAKERS].touched, "a debt without a slash");
        }
    }

    function giveReward(uint256 i, uint256 amount) external {
        amount = 1 + amount % MOST;
        reward(operators[i % ACCOUNTS], amount);
        rewards += amount;
    }

    function claim(uint256 i) external {
        address[] memory all = new address[](ACCOUNTS);
        uint256 due;
        for (uint256 k; k < ACCOUNTS; ++k) {
            all[k] = account(k);
            due += registry.holdingOf(who(i), all[k]).reward;
        }
        vm.prank(who(i));
        vm.assertEq(registry.claim(all), due);
        claimed += due;
        vm.prank(who(i));
        token.transfer(address(this), due); // so that balances are what withdrawals made them
    }

    function setCommission(uint256 i, uint256 commission) external {
        vm.prank(account(i));
        registry.setCommission(commission % (COMMISSION_CAP + 1));
    }

    /// A slash takes its share of both pools; the account goes on with a new operator.
    function offend(uint256 i, uint256 share) external {
        i %= ACCOUNTS;
        share = share % 64 == 0 ? 10_000 : 1 + share % 3_000;
        slashed[i] = true;
        note();
        AccountInfo memory info = registry.accountOf(account(i));
        uint256 had = token.balanceOf(address(this));
        (uint256 amount, uint256 bounty) = slash(operators[i], share, 1_000e18);
        vm.assertEq(bonded(account(i)), info.bonded - info.bonded * share / 10_000);
        vm.assertEq(unbonding(account(i)), info.unbonding - info.unbonding * share / 10_000, "unbonding is reached");
        vm.assertEq(token.balanceOf(address(this)), had + bounty);
        vm.assertLe(bounty, (info.own + info.ownUnbonding + 2) * share / 100_000);
        vm.assertTrue(registry.jailed(vm.addr(operators[i])));
        burned += amount - bounty;
        lost += amount;
        operators[i] = keys++;
        bind(operators[i], account(i));
    }

    function pay(uint256 i, uint256 to, uint256 amount, uint256 burn) external {
        i %= ACCOUNTS;
        to %= STAKERS;
        (uint256 own, uint256 ownUnbonding) = registry.ownStakeOf(vm.addr(operators[i]));
        vm.prank(channelsAt);
        (uint256 paid, uint256 burned_) =
            registry.payFromStake(vm.addr(operators[i]), who(to), amount % MOST, burn % 100e18);
        vm.assertLe(paid + burned_, own + ownUnbonding);
        books[i].out += paid + burned_;
        books[to].got += paid;
        burned += burned_;
        note();
    }

    /// Who has anything in an account that was slashed, or moved from one, is touched.
    function note() private {
        for (uint256 i; i < STAKERS; ++i) {
            if (books[i].touched) continue;
            for (uint256 k; k < ACCOUNTS; ++k) {
                if (!slashed[k]) continue;
                HoldingInfo memory h = registry.holdingOf(who(i), account(k));
                if (h.shares > 0 || registry.unbondsOf(who(i), account(k)).length > 0) books[i].touched = true;
            }
            RedelegationInfo[] memory r = registry.redelegationsOf(who(i));
            for (uint256 k; k < r.length; ++k) {
                if (slashed[uint160(r[k].from) - 0x10000]) books[i].touched = true;
            }
        }
    }

    // --- what must hold ---

    function check() external view {
        uint256 pools;
        uint256 due;
        uint256[STAKERS] memory worth;
        for (uint256 k; k < ACCOUNTS; ++k) {
            AccountInfo memory a = registry.accountOf(account(k));
            pools += a.bonded + a.unbonding;
            uint256 shares;
            uint256 unbondingShares;
            uint256 tokens;
            for (uint256 i; i < STAKERS; ++i) {
                HoldingInfo memory h = registry.holdingOf(who(i), account(k));
                vm.assertLe(h.lockedShares, h.shares, "locked");
                shares += h.shares;
                tokens += h.bonded;
                unbondingShares += h.unbonding;
                due += h.reward;
                worth[i] += h.bonded + h.unbonding;
            }
            vm.assertEq(shares, a.shares, "shares are those of the holders");
            vm.assertLe(a.bonded, a.shares, "no share above one token");
            vm.assertLe(a.unbonding, a.unbondingShares, "no unbonding share above one token");
            vm.assertLe(tokens, a.bonded, "worth");
            vm.assertLe(unbondingShares, a.unbonding, "unbonding worth");
            vm.assertLe(a.effective, MULTIPLE * a.own, "multiple");
            if (!slashed[k]) {
                vm.assertEq(a.shares, a.bonded, "no loss without evidence");
                vm.assertEq(a.unbondingShares, a.unbonding, "no unbonding loss without evidence");
            }
        }
        uint256 deposits;
        uint256 outs;
        for (uint256 i; i < STAKERS; ++i) {
            uint256 had = books[i].put + books[i].got;
            uint256 has = worth[i] + books[i].out;
            vm.assertLe(has, had + DUST, "stake is never above deposits");
            if (!books[i].touched) vm.assertEq(has, had, "nobody loses without evidence");
            deposits += had;
            outs += books[i].out;
        }
        vm.assertEq(pools + outs + lost, deposits, "all pools are all deposits");
        uint256 held_ = token.balanceOf(address(registry));
        vm.assertEq(held_, pools + rewards - claimed, "solvent to the base unit");
        vm.assertLe(due, rewards - claimed, "rewards");
        vm.assertEq(token.totalSupply() + burned, SUPPLY, "burned");
        for (uint256 i; i < STAKERS; ++i) {
            held_ += token.balanceOf(who(i));
        }
        vm.assertEq(held_ + token.balanceOf(address(this)), token.totalSupply(), "nothing lies elsewhere");
    }
}

contract StakeInvariantTest {
    StakeHandler private handler;

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    function setUp() public {
        handler = new StakeHandler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (Selectors[] memory targets) {
        targets = new Selectors[](1);
        bytes4[] memory s = new bytes4[](12);
        s[0] = StakeHandler.advance.selector;
        s[1] = StakeHandler.addStake.selector;
        s[2] = StakeHandler.addVotes.selector;
        s[3] = StakeHandler.unbond.selector;
        s[4] = StakeHandler.withdraw.selector;
        s[5] = StakeHandler.redelegate.selector;
        s[6] = StakeHandler.settle.selector;
        s[7] = StakeHandler.giveReward.selector;
        s[8] = StakeHandler.claim.selector;
        s[9] = StakeHandler.setCommission.selector;
        s[10] = StakeHandler.offend.selector;
        s[11] = StakeHandler.pay.selector;
        targets[0] = Selectors(address(handler), s);
    }

    /// Tokens are conserved, the registry is solvent, shares never inflate, nobody loses stake without evidence, a
    /// slash reaches unbonding stake, votes never exceed deposits.
    function invariant_books_balance() external view {
        handler.check();
    }
}
