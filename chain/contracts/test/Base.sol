// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon} from "../src/Beacon.sol";
import {Channels} from "../src/Channels.sol";
import {CuckooToken} from "../src/CuckooToken.sol";
import {LeafProof} from "../src/interfaces/IStakePool.sol";
import {Slasher} from "../src/Slasher.sol";
import {StakePool} from "../src/StakePool.sol";
import {StakeRegistry} from "../src/StakeRegistry.sol";
import {Typed, Voucher} from "../src/Typed.sol";

/// The cheatcodes that these tests use.
interface Vm {
    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function prank(address sender) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function roll(uint256 number) external;
    function setBlockhash(uint256 number, bytes32 hash) external;
    function etch(address where, bytes calldata code) external;
    function store(address where, bytes32 slot, bytes32 value) external;
    function assume(bool condition) external pure;
    function expectRevert(bytes calldata reason) external;
    function expectRevert(bytes4 reason) external;
    function expectPartialRevert(bytes4 reason) external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function getNonce(address account) external view returns (uint64);
    function assertEq(uint256 a, uint256 b) external pure;
    function assertEq(address a, address b) external pure;
    function assertEq(bytes32 a, bytes32 b) external pure;
    function assertEq(bytes calldata a, bytes calldata b) external pure;
    function assertTrue(bool a) external pure;
    function assertFalse(bool a) external pure;
    function assertLe(uint256 a, uint256 b) external pure;
}

/// The six contracts, and hands to sign with. The test contract deploys and holds all CAI.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint64 internal constant START = 100;
    uint64 internal constant LENGTH = 20;
    uint64 internal constant DELAY = 4;
    uint64 internal constant UNBOND = 60;
    uint64 internal constant CLOSE = 30;
    uint256 internal constant BURN = 500;
    uint256 internal constant FEE = 1e15;
    uint256 internal constant CAP = 50_000e18;
    uint256 internal constant SUPPLY = 1_000_000_000e18;
    bytes32 internal constant MODEL = keccak256("model");
    bytes internal constant KEY = hex"02aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    CuckooToken internal token;
    StakeRegistry internal registry;
    StakePool internal pool;
    Beacon internal beacon;
    Channels internal channels;
    Slasher internal slasher;

    function setUp() public virtual {
        vm.roll(1);
        uint64 nonce = vm.getNonce(address(this));
        address[] memory holders = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (holders[0], amounts[0]) = (address(this), SUPPLY);
        token = new CuckooToken(holders, amounts);
        address slasherAt = vm.computeCreateAddress(address(this), nonce + 5);
        registry = new StakeRegistry(token, slasherAt, 20_000e18, 2_000_000e18, UNBOND, START, LENGTH);
        pool = new StakePool(registry);
        beacon = new Beacon(registry, DELAY);
        channels = new Channels(registry, BURN, FEE, CLOSE);
        slasher = new Slasher(registry, CAP);
        token.approve(address(channels), SUPPLY);
    }

    // --- actors ---

    function signStruct(uint256 key, bytes32 structHash) internal view returns (bytes memory) {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", Typed.domainSeparator(address(registry)), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// The owner of an operator key in these tests.
    function ownerOf(uint256 key) internal pure returns (address) {
        return vm.addr(key + 1_000_000);
    }

    function stake(address owner, uint256 amount) internal {
        token.transfer(owner, amount);
        vm.startPrank(owner);
        token.approve(address(registry), amount);
        registry.stake(amount);
        vm.stopPrank();
    }

    function bind(uint256 key) internal returns (address operator) {
        operator = vm.addr(key);
        bytes memory sig = signStruct(key, Typed.hashBinding(ownerOf(key), operator));
        vm.prank(ownerOf(key));
        registry.bindOperator(operator, sig);
    }

    function oneModel() internal pure returns (bytes32[] memory models) {
        models = new bytes32[](1);
        models[0] = MODEL;
    }

    function newMiner(uint256 key, uint256 amount) internal returns (address operator) {
        operator = bind(key);
        stake(ownerOf(key), amount);
        vm.prank(ownerOf(key));
        registry.registerMiner(operator, oneModel());
    }

    function newCoordinator(uint256 key) internal returns (address operator) {
        operator = bind(key);
        stake(ownerOf(key), 2_000_000e18);
        vm.prank(ownerOf(key));
        registry.registerCoordinator(operator, KEY);
    }

    // --- messages ---

    function resultBody(bytes32 task, address miner, uint256 commitment) internal pure returns (bytes memory) {
        return abi.encode(task, miner, commitment);
    }

    function signResult(uint256 key, bytes memory body) internal view returns (bytes memory) {
        return signStruct(key, keccak256(abi.encodePacked(Typed.RESULT, body)));
    }

    function submitDoubleResult(uint256 key, bytes32 task) internal {
        bytes memory a = resultBody(task, vm.addr(key), 1);
        bytes memory b = resultBody(task, vm.addr(key), 2);
        slasher.doubleResult(a, signResult(key, a), b, signResult(key, b));
    }

    function newVoucher(uint256 from, uint256 to, uint64 index, uint128 amount, uint128 cumulative)
        internal
        pure
        returns (Voucher memory)
    {
        return Voucher(vm.addr(from), vm.addr(to), index, keccak256("task"), 0, 0, 0, amount, cumulative);
    }

    function signVoucher(uint256 key, Voucher memory v) internal view returns (bytes memory) {
        return signStruct(key, keccak256(abi.encode(Typed.VOUCHER, v)));
    }
}

/// A pool tree that hashes everything anew from its list of leaves: slow and plain.
library SlowTree {
    struct Leaf {
        address operator;
        uint64 weight;
    }

    struct Tree {
        Leaf[] leaves; // by slot
    }

    function put(Tree storage t, uint256 slot, address operator, uint64 weight) internal {
        while (t.leaves.length <= slot) t.leaves.push();
        t.leaves[slot] = Leaf(operator, weight);
    }

    function total(Tree storage t) internal view returns (uint256 sum) {
        for (uint256 i; i < t.leaves.length; ++i) {
            sum += t.leaves[i].weight;
        }
    }

    function root(Tree storage t) internal view returns (bytes32 h) {
        (h,,) = walk(t, 0);
    }

    function path(Tree storage t, uint256 slot) internal view returns (bytes memory siblings) {
        (,, siblings) = walk(t, slot);
    }

    function proof(Tree storage t, uint256 slot) internal view returns (LeafProof memory) {
        return LeafProof(t.leaves[slot].operator, t.leaves[slot].weight, uint32(slot), path(t, slot));
    }

    function walk(Tree storage t, uint256 slot) private view returns (bytes32, uint256, bytes memory siblings) {
        uint256 width = t.leaves.length > slot ? t.leaves.length : slot + 1;
        bytes32[] memory hashes = new bytes32[](width);
        uint64[] memory sums = new uint64[](width);
        for (uint256 i; i < t.leaves.length; ++i) {
            Leaf memory l = t.leaves[i];
            if (l.weight > 0) hashes[i] = keccak256(abi.encode(Typed.TAG_LEAF, l.operator, l.weight));
            sums[i] = l.weight;
        }
        for (uint256 level; level < 20; ++level) {
            uint256 other = slot ^ 1;
            siblings = abi.encodePacked(
                siblings, other < width ? hashes[other] : bytes32(0), other < width ? sums[other] : uint64(0)
            );
            uint256 next = (width + 1) / 2;
            bytes32[] memory upHashes = new bytes32[](next);
            uint64[] memory upSums = new uint64[](next);
            for (uint256 i; i < next; ++i) {
                bool both = 2 * i + 1 < width;
                bytes32 right = both ? hashes[2 * i + 1] : bytes32(0);
                uint64 rightSum = both ? sums[2 * i + 1] : 0;
                if (hashes[2 * i] != 0 || right != 0) {
                    upHashes[i] = keccak256(abi.encode(Typed.TAG_NODE, hashes[2 * i], sums[2 * i], right, rightSum));
                }
                upSums[i] = sums[2 * i] + rightSum;
            }
            (hashes, sums, width, slot) = (upHashes, upSums, next, slot / 2);
        }
        return (hashes[0], sums[0], siblings);
    }
}
