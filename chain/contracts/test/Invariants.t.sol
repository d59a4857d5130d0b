// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Unbond} from "../src/interfaces/IStakeRegistry.sol";
import {Voucher} from "../src/Typed.sol";
import {Base} from "./Base.sol";

/// Does what owners, coordinators and reporters do, at random, and keeps plain books of it.
contract Handler is Base {
    uint256 private constant MINERS = 4; // keys 1 to 4; key 5 is the coordinator
    uint256 private constant C = 5;

    uint256 public burned;
    mapping(uint256 key => uint256) public offences;
    uint256 private nextTask;
    uint64[MINERS + 1] private index;
    uint128[MINERS + 1] private cumulative;

    function setUp() public override {
        super.setUp();
        for (uint256 key = 1; key <= MINERS; ++key) {
            newMiner(key, 20_000e18 * key);
        }
        newCoordinator(C);
        channels.deposit(vm.addr(C), 10_000e18);
    }

    // --- steps ---

    function advance(uint256 blocks) external {
        vm.roll(block.number + 1 + blocks % (2 * LENGTH));
    }

    function addStake(uint256 key, uint256 amount) external {
        stake(ownerOf(1 + key % C), 1 + amount % 50_000e18);
    }

    function unbond(uint256 key, uint256 amount) external {
        key = 1 + key % C;
        (uint256 bonded,,) = registry.account(ownerOf(key));
        Unbond[] memory u = registry.unbondsOf(ownerOf(key));
        uint64 unlock = uint64(registry.firstBlock(registry.nextEpoch())) + UNBOND;
        if (bonded == 0 || (u.length == 8 && u[7].unlockBlock != unlock)) return;
        vm.prank(ownerOf(key));
        registry.startUnbond(1 + amount % bonded);
    }

    function withdraw(uint256 key) external {
        key = 1 + key % C;
        Unbond[] memory u = registry.unbondsOf(ownerOf(key));
        if (u.length == 0 || u[0].unlockBlock > block.number) return;
        (,, uint256 withdrawable) = registry.account(ownerOf(key));
        uint256 before = token.balanceOf(ownerOf(key));
        vm.prank(ownerOf(key));
        vm.assertEq(registry.withdraw(), withdrawable);
        vm.assertEq(token.balanceOf(ownerOf(key)), before + withdrawable);
    }

    function offend(uint256 key) external {
        key = 1 + key % C;
        ++offences[key];
        uint256 before = token.balanceOf(address(this));
        uint256 stakes = token.balanceOf(address(registry));
        submitDoubleResult(key, bytes32(++nextTask));
        burned += stakes - token.balanceOf(address(registry)) - (token.balanceOf(address(this)) - before);
    }

    function pay(uint256 key, uint128 amount, uint64 seq, uint8 rank) external {
        key = 1 + key % MINERS;
        amount = amount % 10e18;
        (uint256 balance,,) = channels.escrowOf(vm.addr(C));
        uint64 epoch = seq % 3;
        seq %= 50;
        if (balance < amount + 70 * FEE) return;
        index[key] += 1;
        cumulative[key] += amount;
        Voucher memory v = newVoucher(C, key, index[key], amount, cumulative[key]);
        (v.epoch, v.seq, v.rank) = (epoch, seq, rank % 16);
        uint256 paid = channels.settle(v, signVoucher(C, v));
        (uint256 left,,) = channels.escrowOf(vm.addr(C));
        burned += balance - left - paid;
    }

    function topUp(uint256 amount) external {
        channels.deposit(vm.addr(C), 1 + amount % 100e18);
    }

    function closeEscrow(uint256 amount, bool finish) external {
        (uint256 balance,, uint64 unlock) = channels.escrowOf(vm.addr(C));
        vm.startPrank(ownerOf(C));
        if (finish && unlock != 0 && unlock <= block.number) channels.withdraw(vm.addr(C));
        else channels.startClose(vm.addr(C), amount % (balance + 1));
        vm.stopPrank();
    }

    // --- what must hold ---

    function check() external view {
        vm.assertEq(token.totalSupply() + burned, SUPPLY);
        uint256 stakes;
        uint256 held = token.balanceOf(address(this)) + token.balanceOf(address(registry))
            + token.balanceOf(address(channels));
        for (uint256 key = 1; key <= C; ++key) {
            (uint256 bonded, uint256 unbonding,) = registry.account(ownerOf(key));
            stakes += bonded + unbonding;
            held += token.balanceOf(ownerOf(key));
            Unbond[] memory u = registry.unbondsOf(ownerOf(key));
            for (uint256 i; i < u.length; ++i) {
                unbonding -= u[i].amount;
                vm.assertTrue(i == 0 || u[i - 1].unlockBlock < u[i].unlockBlock);
            }
            vm.assertEq(unbonding, 0);
            vm.assertTrue(registry.jailed(vm.addr(key)) == (offences[key] > 0));
        }
        vm.assertEq(held, token.totalSupply()); // nothing lies anywhere else
        vm.assertEq(stakes, token.balanceOf(address(registry)));
        (uint256 balance, uint256 closing,) = channels.escrowOf(vm.addr(C));
        vm.assertEq(balance, token.balanceOf(address(channels)));
        closing; // may exceed the balance: vouchers go first
        for (uint256 key = 1; key <= MINERS; ++key) {
            uint64 weight = registry.weightOf(vm.addr(key), MODEL);
            vm.assertTrue(weight == 0 || weight >= 20_000);
            vm.assertTrue(weight == 0 || offences[key] == 0);
        }
    }
}

contract InvariantTest {
    Handler private handler;

    function setUp() public {
        handler = new Handler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    function targetSelectors() external view returns (Selectors[] memory targets) {
        targets = new Selectors[](1);
        bytes4[] memory s = new bytes4[](8);
        s[0] = Handler.advance.selector;
        s[1] = Handler.addStake.selector;
        s[2] = Handler.unbond.selector;
        s[3] = Handler.withdraw.selector;
        s[4] = Handler.offend.selector;
        s[5] = Handler.pay.selector;
        s[6] = Handler.topUp.selector;
        s[7] = Handler.closeEscrow.selector;
        targets[0] = Selectors(address(handler), s);
    }

    /// Tokens are conserved, stakes and escrows solvent, and nobody is jailed without evidence.
    function invariant_books_balance() external view {
        handler.check();
    }
}
