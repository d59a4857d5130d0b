// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Draw, ISlasher, Kind, SlasherParams} from "../src/interfaces/ISlasher.sol";
import {LeafProof} from "../src/interfaces/IStakePool.sol";
import {IStakeRegistry} from "../src/interfaces/IStakeRegistry.sol";
import {Slasher} from "../src/Slasher.sol";
import {Assignment, Claim, Opening, Result, Signature, Task, Typed, Voucher} from "../src/Typed.sol";
import {Vrf} from "../src/Vrf.sol";
import {MoneyBase} from "./MoneyBase.sol";
import {SlowTree} from "./SlowTree.sol";

interface MockVm {
    function mockCall(address callee, bytes calldata data, bytes calldata answer) external;
}

contract SlasherTest is MoneyBase {
    using SlowTree for SlowTree.Tree;

    uint256 private constant C = 1; // key of the coordinator
    uint256 private constant A = 2; // and of two miners
    uint256 private constant B = 3;
    address private constant REPORTER = address(9);
    bytes32 private constant WORD = keccak256("word");
    uint64 private constant EPOCH = 2;
    uint64 private constant SEQ = 3;
    bytes32 private constant SALT = "salt";

    // Proved by the node: key keccak256("vrf"), alpha = (WORD, MODEL, SEQ); four tries fail before H.
    bytes private constant VRF_KEY = hex"02fb8492b7363907d04526ad4f71a99b2095b1b34ca5c9acee2c07a0ee2784773d";
    bytes private constant PROOF =
        hex"03e05d0a0290208de425d0c558491968a6c202676c6130cbcc47efd811f8d17303cd1f44a359d43c76e0fb4d9360ed5d23648c383e1e8fa0c1cae18e799f9db5af55e80e0977a304f7a9740c292cfab9e7";
    bytes32 private constant BETA = 0xc197b8ec7b467ed904260196c9f01200e7e188796e8c8e2345fae3ba7bab0f83;
    uint256[11] private hints = [
        0x4fb5bdd6d110a7f4ca60d21458f9fce22084f3af0570a8264accec1a59a7cc67,
        0x83288c64f711ec22bab542ea78f18558ec3f1fd50df1fb6ec1260bb903d4966d,
        0x865dad128587c3817ac78c55fe5f06f1e010101490dda1d6e456641493e4e57a,
        0xa226a8b9715852edd8c1eee1b57c3179dd0cd14753045f1d2f125986caa8322b,
        0xb8ca317e21cbf75926952457d7ca61f958c9b5d2133bc6bba37481dc32eb492f,
        0x2a5feddbc8007672963456ac3d14bf46d211729f61b80ea88ce319d7612ed2e9,
        0x5e86473f0dd13bbb5f75f43d9dd2bea1a8c15806847a8416168f7467bfc1ea9a,
        0xd0805a5b60f4b8ce47d3bb0adbaaa5956b3ccff4c1a1d96d110eaa04e86f853f,
        0x966f71203244690c27ab9bb6c607ada4587d44b97ae40068afecbb023245e282,
        0x50b3e9d198062d79a4fc40e15c55bbfe7c4475be2ba239836353e3bac9ec46ac,
        0x86426ca32c837acf0b40952173bbd93a227fd93c058ea21c62bccfa3a94f64c8
    ];
    SlowTree.Tree private tree;

    function setUp() public override {
        super.setUp();
        newCoordinator(C);
        vm.prank(ownerOf(C));
        registry.setVrfKey(vm.addr(C), VRF_KEY);
        enter(0, A, 30_000);
        enter(1, B, 50_000);
        vm.roll(START + EPOCH * LENGTH + DELAY + 1);
        MockVm(address(vm)).mockCall(address(beacon), abi.encodeCall(beacon.wordOf, (EPOCH)), abi.encode(WORD));
    }

    function enter(uint256 slot, uint256 key, uint64 weight) private {
        newMiner(key, uint256(weight) * 1e18);
        pool.poke(MODEL, vm.addr(key), tree.path(slot));
        tree.put(slot, vm.addr(key), weight);
    }

    // --- messages ---

    function newTask() private view returns (Task memory t) {
        (t.coordinator, t.epoch, t.seq, t.modelId, t.vrfProof) = (vm.addr(C), EPOCH, SEQ, MODEL, PROOF);
    }

    function newOpening(uint256 key) private pure returns (Opening memory o) {
        (o.task, o.miner, o.head, o.count, o.finish, o.salt) = ("task", vm.addr(key), "head", 7, 1, "salt");
        o.commitment = keccak256(abi.encode(o.head, uint32(8), o.finish, o.salt)); // one token more than opened
    }

    /// The key of the miner that the draw gives rank 0, and of the other.
    function drawn() private view returns (uint256 winner, uint256 loser) {
        bytes32 seed = keccak256(abi.encode(Typed.TAG_SEED, WORD, MODEL, BETA));
        return uint256(keccak256(abi.encode(seed, uint256(0)))) % 80_000 < 30_000 ? (A, B) : (B, A);
    }

    function newDraw(uint256 ranks) private view returns (Draw memory d) {
        d.task = newTask();
        d.hints = new uint256[](11);
        for (uint256 i; i < 11; ++i) {
            d.hints[i] = hints[i];
        }
        (uint256 winner,) = drawn();
        d.winners = new LeafProof[](ranks);
        for (uint256 i; i < ranks; ++i) {
            d.winners[i] = tree.proof((winner == A ? 0 : 1) ^ i);
        }
    }

    function newClaim(uint256 key, uint8 rank) private view returns (Claim memory c) {
        (c.task, c.miner, c.rank, c.beacon, c.poolRoot) = (id(newTask()), vm.addr(key), rank, WORD, tree.root());
        c.peerId = "peer";
    }

    function newAssignment(uint256 key, uint8 rank) private view returns (Assignment memory a) {
        (a.task, a.miner, a.rank) = (id(newTask()), vm.addr(key), rank);
    }

    // --- each kind, revealed by whoever calls ---

    function doubleResult() private {
        Result memory a = newResult(A, "task", 1);
        Result memory b = newResult(A, "task", 2);
        slasher.doubleResult(a, signature(A, id(a)), b, signature(A, id(b)), SALT);
    }

    function doubleTask() private {
        Task memory a = newTask();
        Task memory b = newTask();
        b.issuedAt = 1;
        slasher.doubleTask(a, signature(C, id(a)), b, signature(C, id(b)), SALT);
    }

    function doubleVoucher() private {
        Voucher memory a = newVoucher(C, A, 5, 1e18, 5e18);
        Voucher memory b = newVoucher(C, A, 5, 1e18, 6e18);
        slasher.doubleVoucher(a, signature(C, id(a)), b, signature(C, id(b)), SALT);
    }

    function badOpening() private {
        Opening memory o = newOpening(A);
        slasher.badOpening(o, signature(A, id(o)), SALT);
    }

    function outOfTurnClaim() private {
        (, uint256 loser) = drawn();
        Claim memory c = newClaim(loser, 0);
        slasher.outOfTurnClaim(c, signature(loser, id(c)), newDraw(1), SALT);
    }

    function outOfTurnAssignment() private {
        (, uint256 loser) = drawn();
        Assignment memory a = newAssignment(loser, 0);
        slasher.outOfTurnAssignment(a, signature(C, id(a)), newDraw(1), SALT);
    }

    /// What the reveal of a kind above needs.
    function fault(Kind kind)
        private
        view
        returns (uint256 offender, bytes32 slot, uint256 share, function () internal reveal)
    {
        (, uint256 loser) = drawn();
        bytes32 task = id(newTask());
        if (kind == Kind.DoubleResult) return (A, "task", 5_000, doubleResult);
        if (kind == Kind.DoubleTask) return (C, keccak256(abi.encode(EPOCH, SEQ)), 1_000, doubleTask);
        if (kind == Kind.DoubleVoucher) {
            return (C, keccak256(abi.encode(vm.addr(A), uint64(5))), 1_000, doubleVoucher);
        }
        if (kind == Kind.OutOfTurnClaim) return (loser, task, 50, outOfTurnClaim);
        if (kind == Kind.OutOfTurnAssignment) return (C, task, 500, outOfTurnAssignment);
        return (A, "task", 500, badOpening);
    }

    function test_each_kind_slashes_pays_and_counts_once() public {
        for (uint8 k = 1; k <= uint8(type(Kind).max); ++k) {
            (uint256 offender, bytes32 slot, uint256 share, function () internal reveal) = fault(Kind(k));
            bytes32 key = slasher.evidenceKey(Kind(k), vm.addr(offender), slot);
            commit(address(this), Kind(k), vm.addr(offender), slot, SALT);
            uint256 stake_ = registry.slashableOf(vm.addr(offender));
            uint256 had = token.balanceOf(address(this));
            uint256 supply = token.totalSupply();
            reveal();
            uint256 taken = stake_ * share / 10_000;
            uint256 bounty = taken / 10 < CAP ? taken / 10 : CAP;
            vm.assertEq(registry.slashableOf(vm.addr(offender)), stake_ - taken);
            vm.assertEq(token.balanceOf(address(this)) - had, bounty);
            vm.assertEq(supply - token.totalSupply(), taken - bounty);
            vm.assertTrue(registry.jailed(vm.addr(offender)));
            vm.assertTrue(registry.slashedFor(vm.addr(offender), key));

            commit(address(this), Kind(k), vm.addr(offender), slot, SALT);
            vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.AlreadySlashed.selector, vm.addr(offender), key));
            this.again(Kind(k));
            vm.roll(START + EPOCH * LENGTH + DELAY + 1);
        }
    }

    /// A call of its own, so that expectRevert sees the last of its calls fail.
    function again(Kind kind) external {
        (,,, function () internal reveal) = fault(kind);
        reveal();
    }

    /// An owner that reports itself under another name loses more than nine tenths of what is taken, whatever the kind.
    function testFuzz_self_reporting_loses(uint256 votes, uint8 k) public {
        Kind kind = Kind(1 + k % uint8(type(Kind).max));
        (uint256 offender, bytes32 slot,, function () internal reveal) = fault(kind);
        address account = ownerOf(offender);
        votes %= 1_000_000e18;
        if (votes > 0) vote(address(8), account, votes);
        uint256 own = held(account, account);
        uint256 had = token.balanceOf(address(this));
        commit(address(this), kind, vm.addr(offender), slot, SALT);
        reveal();
        uint256 lost = own - held(account, account);
        vm.assertTrue(lost > 0);
        vm.assertLe((token.balanceOf(address(this)) - had) * 10, lost);
    }

    // --- commit and reveal ---

    function test_nobody_takes_a_bounty_by_copying_the_reveal() public {
        (uint256 offender, bytes32 slot,,) = fault(Kind.DoubleResult);
        address thief = address(66);
        bytes32 key = slasher.evidenceKey(Kind.DoubleResult, vm.addr(offender), slot);
        vm.startPrank(thief); // sees the commitment, and copies it: it is bound to the reporter
        slasher.commit(keccak256(abi.encode(REPORTER, key, SALT)));
        vm.stopPrank();
        vm.roll(block.number + COMMIT_MIN);
        Result memory a = newResult(A, "task", 1);
        Result memory b = newResult(A, "task", 2);
        (Signature memory sigA, Signature memory sigB) = (signature(A, id(a)), signature(A, id(b)));

        bytes32 theirs = keccak256(abi.encode(thief, key, SALT));
        vm.prank(thief); // sees the reveal, and copies it
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotCommitted.selector, theirs));
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        slasher.commit(theirs); // and commits to it now: too young
        uint64 now_ = uint64(block.number);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.RevealTooEarly.selector, now_, now_ + COMMIT_MIN));
        slasher.doubleResult(a, sigA, b, sigB, SALT);

        vm.prank(REPORTER);
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        vm.assertEq(token.balanceOf(REPORTER), 1_500e18);
        vm.roll(block.number + COMMIT_MIN);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.AlreadySlashed.selector, vm.addr(A), key));
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        vm.assertEq(token.balanceOf(thief), 0);
    }

    function test_commits_age() public {
        bytes32 key = slasher.evidenceKey(Kind.DoubleResult, vm.addr(A), "task");
        bytes32 c = keccak256(abi.encode(address(this), key, SALT));
        uint64 since = uint64(block.number);
        slasher.commit(c);
        vm.assertEq(slasher.commits(c), since);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AlreadyCommitted.selector, c, since)); // nobody keeps it young
        slasher.commit(c);
        vm.roll(since + COMMIT_MIN - 1);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.RevealTooEarly.selector, since, since + COMMIT_MIN));
        this.again(Kind.DoubleResult);
        vm.roll(since + COMMIT_MAX + 1);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.RevealTooLate.selector, since, since + COMMIT_MAX));
        this.again(Kind.DoubleResult);
        slasher.commit(c);
        vm.roll(since + 2 * COMMIT_MAX + 1);
        doubleResult();
        vm.assertEq(slasher.commits(c), 0); // used up
    }

    // --- what is no evidence ---

    function test_what_is_no_double_result() public {
        Result memory a = newResult(A, "task", 1);
        Signature memory sigA = signature(A, id(a));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SameMessage.selector, id(a)));
        slasher.doubleResult(a, sigA, a, sigA, SALT);
        Result memory b = newResult(A, "another", 2);
        Signature memory sigB = signature(A, id(b));
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        b = newResult(B, "task", 2);
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        b = newResult(A, "task", 2);
        sigB = signature(B, id(b)); // put into the miner's mouth
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SignerMismatch.selector, vm.addr(A), vm.addr(B)));
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        sigB = highS(signature(A, id(b)));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, sigB.s));
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        sigB = signature(A, id(b));
        sigB.v = 0;
        vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        slasher.doubleResult(a, sigA, b, sigB, SALT);
        vm.assertFalse(registry.jailed(vm.addr(A)));
    }

    function test_what_is_no_double_task() public {
        Task memory a = newTask();
        Task memory b = newTask();
        Signature memory sig = signature(C, id(a));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SameMessage.selector, id(a)));
        slasher.doubleTask(a, sig, b, sig, SALT);
        b.seq = SEQ + 1;
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.doubleTask(a, sig, b, sig, SALT);
        b = newTask();
        b.vrfProof = "";
        vm.expectPartialRevert(ISlasher.SignerMismatch.selector); // the first one's signature
        slasher.doubleTask(a, sig, b, sig, SALT);
    }

    function test_vouchers_that_follow_each_other() public {
        Voucher memory a = newVoucher(C, A, 5, 1e18, 5e18);
        Voucher memory b = newVoucher(C, A, 6, 2e18, 7e18);
        (Signature memory sigA, Signature memory sigB) = (signature(C, id(a)), signature(C, id(b)));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AddsUp.selector, 6));
        slasher.doubleVoucher(a, sigA, b, sigB, SALT);
        vm.expectRevert(ISlasher.DifferentKeys.selector); // the wrong way round
        slasher.doubleVoucher(b, sigB, a, sigA, SALT);
        b.index = 7; // one between may explain it
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.doubleVoucher(a, sigA, b, sigB, SALT);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.SameMessage.selector, id(a)));
        slasher.doubleVoucher(a, sigA, a, sigA, SALT);
        b = newVoucher(C, A, 6, type(uint128).max, 4e18); // wraps to the right number in 128 bits
        a.cumulative = 4e18 + 1;
        (sigA, sigB) = (signature(C, id(a)), signature(C, id(b)));
        commit(REPORTER, Kind.DoubleVoucher, vm.addr(C), keccak256(abi.encode(vm.addr(A), uint64(5))), SALT);
        vm.prank(REPORTER);
        slasher.doubleVoucher(a, sigA, b, sigB, SALT);
        vm.assertTrue(registry.jailed(vm.addr(C)));
    }

    function test_an_opening_that_matches() public {
        Opening memory o = newOpening(A);
        o.count = 8;
        Signature memory sig = signature(A, id(o));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.OpeningMatches.selector, o.commitment));
        slasher.badOpening(o, sig, SALT);
        o.count = 9;
        vm.expectPartialRevert(ISlasher.SignerMismatch.selector);
        slasher.badOpening(o, sig, SALT);
    }

    function test_a_claim_in_turn_and_ignored_claims() public {
        (uint256 winner, uint256 loser) = drawn();
        refusedClaim(winner, newClaim(winner, 0), newDraw(1), abi.encodeWithSelector(ISlasher.InTurn.selector, id(newTask()), 0, vm.addr(winner)));
        refusedClaim(loser, newClaim(loser, 1), newDraw(2), abi.encodeWithSelector(ISlasher.InTurn.selector, id(newTask()), 1, vm.addr(loser)));
        Claim memory c = newClaim(loser, 0);
        c.beacon = "another";
        refusedClaim(loser, c, newDraw(1), abi.encodeWithSelector(ISlasher.WrongWord.selector, c.beacon, WORD));
        c = newClaim(loser, 0);
        c.poolRoot = "another";
        refusedClaim(loser, c, newDraw(1), abi.encodeWithSelector(ISlasher.WrongRoot.selector, c.poolRoot, tree.root()));
        c = newClaim(loser, 0);
        c.task = "another";
        refusedClaim(loser, c, newDraw(1), abi.encodeWithSelector(ISlasher.WrongTask.selector, c.task, id(newTask())));
        Draw memory d = newDraw(1);
        d.hints[0] ^= 1;
        refusedClaim(loser, newClaim(loser, 0), d, abi.encodeWithSelector(Vrf.BadHint.selector, 0));
        d = newDraw(1);
        d.task.epoch = EPOCH - 1; // no word there
        c = newClaim(loser, 0);
        (c.task, c.beacon) = (id(d.task), 0);
        refusedClaim(loser, c, d, abi.encodeWithSelector(ISlasher.NoWord.selector, EPOCH - 1));
    }

    function refusedClaim(uint256 key, Claim memory c, Draw memory d, bytes memory reason) private {
        Signature memory sig = signature(key, id(c));
        vm.expectRevert(reason);
        slasher.outOfTurnClaim(c, sig, d, SALT);
    }

    function test_ranks_that_the_draw_does_not_have() public {
        (uint256 winner,) = drawn();
        uint8[3] memory rank = [uint8(2), 15, 16]; // two miners: the pool is empty before rank 2
        for (uint256 i; i < 3; ++i) {
            Assignment memory a = newAssignment(winner, rank[i]);
            Signature memory sig = signature(C, id(a));
            vm.expectPartialRevert(ISlasher.NotCommitted.selector); // all else holds
            slasher.outOfTurnAssignment(a, sig, newDraw(rank[i] == 16 ? 0 : 2), SALT);
        }
    }

    function test_a_voucher_out_of_turn_is_the_same_fault_as_the_assignment() public {
        (uint256 winner, uint256 loser) = drawn();
        bytes32 task = id(newTask());
        Voucher memory v = newVoucher(C, loser, 1, 1e18, 1e18);
        v.task = task;
        Signature memory sig = signature(C, id(v));
        Draw memory d = newDraw(1);
        commit(REPORTER, Kind.OutOfTurnAssignment, vm.addr(C), task, SALT);
        vm.prank(REPORTER);
        slasher.outOfTurnVoucher(v, sig, d, SALT);
        vm.assertTrue(registry.jailed(vm.addr(C)));
        commit(address(this), Kind.OutOfTurnAssignment, vm.addr(C), task, SALT);
        vm.expectPartialRevert(IStakeRegistry.AlreadySlashed.selector);
        this.again(Kind.OutOfTurnAssignment);
        v = newVoucher(winner, loser, 1, 1e18, 1e18); // another coordinator's
        v.task = task;
        sig = signature(winner, id(v));
        vm.expectRevert(ISlasher.DifferentKeys.selector);
        slasher.outOfTurnVoucher(v, sig, d, SALT);
    }

    function test_draws_are_evidence_for_a_time() public {
        (, bytes32 slot,,) = fault(Kind.OutOfTurnClaim);
        (, uint256 loser) = drawn();
        uint256 last = START + (EPOCH + 1) * LENGTH + EVIDENCE - 1;
        vm.roll(last - COMMIT_MIN);
        commit(address(this), Kind.OutOfTurnClaim, vm.addr(loser), slot, SALT);
        vm.roll(last + 1);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WindowClosed.selector, EPOCH, last));
        this.again(Kind.OutOfTurnClaim);
        vm.roll(last);
        outOfTurnClaim();
    }

    function test_an_unbound_operator_has_nothing_to_lose() public {
        commit(address(this), Kind.BadOpening, vm.addr(7), "task", SALT);
        Opening memory o = newOpening(7);
        Signature memory sig = signature(7, id(o));
        vm.expectRevert(abi.encodeWithSelector(IStakeRegistry.NotBound.selector, vm.addr(7)));
        slasher.badOpening(o, sig, SALT);
    }

    function test_parameters_are_checked() public {
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongSlasher.selector, address(registry), address(slasher)));
        new Slasher(registry, pool, beacon, slasherParams());
        SlasherParams memory p = slasherParams();
        p.commitMax = COMMIT_MIN - 1;
        nextIsSlasher();
        vm.expectRevert(abi.encodeWithSelector(ISlasher.BadCommitAges.selector, COMMIT_MIN, COMMIT_MIN - 1));
        new Slasher(registry, pool, beacon, p);
        p = slasherParams();
        p.commitMin = 0;
        nextIsSlasher();
        vm.expectRevert(abi.encodeWithSelector(ISlasher.BadCommitAges.selector, 0, COMMIT_MAX));
        new Slasher(registry, pool, beacon, p);
        p = slasherParams();
        p.evidenceBlocks = UNBOND - LENGTH + 1;
        nextIsSlasher();
        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.WindowTooLong.selector, UNBOND - LENGTH + 1, LENGTH, UNBOND)
        );
        new Slasher(registry, pool, beacon, p);
        p.evidenceBlocks = UNBOND - LENGTH;
        nextIsSlasher();
        new Slasher(registry, pool, beacon, p);
    }

    /// Lets the registry name the next contract that this one creates.
    function nextIsSlasher() private {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        MockVm(address(vm)).mockCall(address(registry), abi.encodeCall(registry.slasher, ()), abi.encode(next));
    }

    function test_vrf_beta() public view {
        Draw memory d = newDraw(0);
        vm.assertEq(slasher.vrfBeta(VRF_KEY, abi.encode(WORD, MODEL, SEQ), PROOF, d.hints), BETA);
    }
}
