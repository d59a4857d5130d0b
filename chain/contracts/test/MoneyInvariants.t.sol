// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChannels, SignedVoucher, UnpaidClaim, UnpaidResult} from "../src/interfaces/IChannels.sol";
import {Kind} from "../src/interfaces/ISlasher.sol";
import {Signature, Typed, Voucher} from "../src/Typed.sol";
import {MoneyBase} from "./MoneyBase.sol";

/// Does what coordinators, miners and reporters do, at random, and keeps plain books of it.
contract MoneyHandler is MoneyBase {
    uint256 private constant C = 2; // coordinators have keys 1 and 2, miners 3 and 4
    uint256 private constant LAST = 4;
    bytes32 private constant CLOSED = bytes32(uint256(1));

    uint256 public deposited;
    uint256 public withdrawn;
    uint256 private nextTask;
    uint256 private offences;
    uint64[3][5] private index; // [miner][coordinator]: signed so far
    uint128[3][5] private cumulative;
    uint128[3][5] private settledSum; // what settlements moved, as we reckon it
    UnpaidClaim[] private open;
    mapping(bytes32 task => bool) private ended; // claims that were answered, disputed or paid

    function setUp() public override {
        super.setUp();
        for (uint256 key = 1; key <= C; ++key) {
            newCoordinator(key);
            channels.deposit(vm.addr(key), 1_000e18);
            deposited += 1_000e18;
        }
        for (uint256 key = C + 1; key <= LAST; ++key) {
            newMiner(key, 20_000e18);
        }
        vm.roll(START + 1);
        money.warp(1_000_000);
        for (uint256 key = 1; key <= LAST; ++key) {
            token.transfer(ownerOf(key), 1_000_000e18);
            vm.prank(ownerOf(key));
            token.approve(address(channels), SUPPLY);
        }
    }

    function coordinatorOf(uint256 x) private pure returns (uint256) {
        return 1 + x % C;
    }

    function minerOf(uint256 x) private pure returns (uint256) {
        return C + 1 + (x >> 8) % (LAST - C);
    }

    // --- steps ---

    function advance(uint256 blocks) external {
        vm.roll(block.number + 1 + blocks % LENGTH);
    }

    function topUp(uint256 x, uint256 amount) external {
        amount = 1 + amount % 500e18;
        channels.deposit(vm.addr(coordinatorOf(x)), amount);
        deposited += amount;
    }

    function closeEscrow(uint256 x, uint256 amount) external {
        uint256 c = coordinatorOf(x);
        (uint256 balance,, uint64 unlock) = channels.escrowOf(vm.addr(c));
        vm.prank(ownerOf(c));
        if (unlock != 0 && unlock <= block.number) withdrawn += channels.withdraw(vm.addr(c));
        else if (unlock == 0) channels.startClose(vm.addr(c), amount % (balance + 1));
        vm.assertLe(escrow(c), balance);
    }

    /// A voucher of the next index; every third one is kept back, so that a later one pays it too.
    function pay(uint256 x, uint128 amount, uint64 seq, uint8 rank) external {
        (uint256 c, uint256 m) = (coordinatorOf(x), minerOf(x));
        Voucher memory v = sign(c, m, amount % 300e18);
        uint64 epochs = registry.nextEpoch();
        (v.task, v.epoch, v.seq, v.rank) = (bytes32(++nextTask), seq % epochs, seq % 60, rank % 16);
        if (x % 3 == 0) return;
        if (x % 5 == 0) {
            SignedVoucher[] memory batch = new SignedVoucher[](2);
            batch[0] = signed(c, v);
            Voucher memory w = sign(c, m, amount % 7e18);
            (w.task, w.seq) = (bytes32(++nextTask), v.seq);
            batch[1] = signed(c, w);
            if (!payable_(c, m)) return;
            channels.settleBatch(batch);
        } else {
            if (!payable_(c, m)) return;
            settle(c, v);
        }
        settledSum[m][c] = cumulative[m][c];
    }

    function sign(uint256 c, uint256 m, uint128 amount) private returns (Voucher memory v) {
        index[m][c] += 1;
        cumulative[m][c] += amount;
        v = newVoucher(c, m, index[m][c], amount, cumulative[m][c]);
    }

    /// Whether escrow and own stake can pay what was signed, and the miner's owner can take it.
    function payable_(uint256 c, uint256 m) private view returns (bool) {
        (uint256 bonded_, uint256 unbonding_) = registry.ownStakeOf(vm.addr(c));
        return cumulative[m][c] - settledSum[m][c] <= escrow(c) + bonded_ + unbonding_
            && registry.unbondsOf(ownerOf(m), ownerOf(c)).length < 8;
    }

    function claim(uint256 x, uint8 tokens) external {
        (uint256 c, uint256 m) = (coordinatorOf(x), minerOf(x));
        UnpaidResult memory r;
        r.task.coordinator = vm.addr(c);
        r.task.prev = bytes32(++nextTask); // no two are the same
        r.task.seq = uint64(x % 50);
        (r.task.maxTokens, r.task.outputPrice) = (255, 1e18);
        r.assignment.miner = r.opening.miner = vm.addr(m);
        r.assignment.rank = uint8(x % 16);
        r.assignment.deadline = uint64(block.timestamp * 1000);
        bytes32 task = id(r.task);
        r.assignment.task = r.opening.task = task;
        r.tokens = new bytes(4 * uint256(tokens));
        bytes32 h = keccak256(abi.encode(Typed.TAG_OUTPUT, task, vm.addr(m)));
        for (uint256 i; i < tokens; ++i) {
            h = keccak256(abi.encode(h, uint256(0)));
        }
        (r.opening.head, r.opening.count) = (h, tokens);
        r.opening.commitment = keccak256(abi.encode(h, r.opening.count, r.opening.finish, r.opening.salt));
        r.assignmentSignature = signature(c, id(r.assignment));
        r.openingSignature = signature(m, id(r.opening));
        UnpaidResult[] memory list = new UnpaidResult[](1);
        list[0] = r;
        money.recordLogs();
        vm.prank(ownerOf(m));
        channels.claimUnpaid(list);
        open.push(abi.decode(money.getRecordedLogs()[1].data, (UnpaidClaim)));
    }

    /// Ends a claim in one of the three ways.
    function end(uint256 x, uint8 how) external {
        if (open.length == 0) return;
        UnpaidClaim memory c = open[x % open.length];
        (uint256 ck, uint256 mk) = (vm.addr(1) == c.coordinator ? 1 : 2, vm.addr(3) == c.miner ? 3 : 4);
        uint256 supply = token.totalSupply();
        if (block.number > c.answerBy) {
            if (registry.unbondsOf(ownerOf(mk), ownerOf(ck)).length == 8) return;
            UnpaidClaim[] memory list = new UnpaidClaim[](1);
            list[0] = c;
            uint256 had = token.balanceOf(c.filer);
            channels.collectUnpaid(list);
            vm.assertLe(had + BOND, token.balanceOf(c.filer));
            vm.assertLe(token.balanceOf(c.filer), had + BOND + FILING);
        } else if (how % 2 == 0) {
            vm.prank(ownerOf(ck));
            channels.disputeUnpaid(c);
            vm.assertLe(2 * BOND, supply - token.totalSupply());
        } else {
            Voucher memory v = sign(ck, mk, c.amount);
            (v.task, v.seq, v.rank) = (c.task, c.seq, c.rank);
            if (!payable_(ck, mk)) return;
            channels.answerUnpaid(c, v, signature(ck, id(v)));
            settledSum[mk][ck] = cumulative[mk][ck];
        }
        vm.assertFalse(ended[c.task]); // nothing twice
        ended[c.task] = true;
        vm.assertEq(channels.claimOf(c.task, c.miner), CLOSED);
        open[x % open.length] = open[open.length - 1];
        open.pop();
    }

    function distribute(uint256 x) external {
        uint256 key = 1 + x % LAST;
        (uint256 owed, uint256 earned, uint256 toBurn) = channels.undistributed(vm.addr(key));
        uint256 supply = token.totalSupply();
        (uint256 rewarded, uint256 burned) = channels.distribute(vm.addr(key));
        vm.assertEq(rewarded, owed + earned);
        vm.assertEq(burned, toBurn);
        vm.assertEq(token.totalSupply(), supply - burned);
    }

    function offend(uint256 x) external {
        reportDoubleResult(1 + x % LAST, bytes32(++nextTask));
        ++offences;
    }

    // --- what must hold ---

    function check() external view {
        uint256 sum = channels.reserved();
        uint256 held = token.balanceOf(address(this)) + token.balanceOf(address(registry))
            + token.balanceOf(address(channels)) + token.balanceOf(address(slasher));
        for (uint256 key = 1; key <= LAST; ++key) {
            (uint256 owed, uint256 earned, uint256 toBurn) = channels.undistributed(vm.addr(key));
            sum += escrow(key) + owed + earned + toBurn;
            held += token.balanceOf(ownerOf(key));
        }
        vm.assertEq(token.balanceOf(address(channels)), sum, "channels are solvent, and hold nothing else");
        vm.assertEq(held, token.totalSupply(), "no token lies anywhere else");
        vm.assertEq(token.balanceOf(address(slasher)), 0, "the slasher holds nothing");
        vm.assertEq(channels.reserved(), reservedByHand(), "what is reserved is what open claims name");
        for (uint256 m = C + 1; m <= LAST; ++m) {
            for (uint256 c = 1; c <= C; ++c) {
                (uint64 i, uint128 paid) = channels.settledOf(vm.addr(c), vm.addr(m));
                vm.assertTrue(i <= index[m][c], "no index that was not signed");
                vm.assertEq(paid, settledSum[m][c], "a pair is paid what was signed, once");
            }
        }
    }

    function reservedByHand() private view returns (uint256 sum) {
        for (uint256 i; i < open.length; ++i) {
            sum += open[i].reserved + BOND;
        }
    }
}

contract MoneyInvariantTest {
    MoneyHandler private handler;

    function setUp() public {
        handler = new MoneyHandler();
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
        s[0] = MoneyHandler.advance.selector;
        s[1] = MoneyHandler.topUp.selector;
        s[2] = MoneyHandler.closeEscrow.selector;
        s[3] = MoneyHandler.pay.selector;
        s[4] = MoneyHandler.claim.selector;
        s[5] = MoneyHandler.end.selector;
        s[6] = MoneyHandler.distribute.selector;
        s[7] = MoneyHandler.offend.selector;
        targets[0] = Selectors(address(handler), s);
    }

    /// forge-config: default.invariant.runs = 256
    /// forge-config: default.invariant.depth = 128
    function invariant_the_money_adds_up() external view {
        handler.check();
    }
}
