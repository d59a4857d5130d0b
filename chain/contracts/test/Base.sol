// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon} from "../src/Beacon.sol";
import {CuckooToken} from "../src/CuckooToken.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {StakePool} from "../src/StakePool.sol";
import {StakeRegistry} from "../src/StakeRegistry.sol";
import {Typed} from "../src/Typed.sol";
import {AccountInfo, HoldingInfo, Params} from "../src/interfaces/IStakeRegistry.sol";

/// The cheatcodes that these tests use.
interface Vm {
    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function prank(address sender) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function roll(uint256 number) external;
    function prevrandao(uint256 word) external;
    function setBlockhash(uint256 number, bytes32 hash) external;
    function etch(address where, bytes calldata code) external;
    function store(address where, bytes32 slot, bytes32 value) external;
    function assume(bool condition) external pure;
    function expectRevert(bytes calldata reason) external;
    function expectRevert(bytes4 reason) external;
    function expectPartialRevert(bytes4 reason) external;
    function expectEmit(address emitter) external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function getNonce(address account) external view returns (uint64);
    function assertEq(uint256 a, uint256 b) external pure;
    function assertEq(uint256 a, uint256 b, string calldata what) external pure;
    function assertEq(address a, address b) external pure;
    function assertEq(bytes32 a, bytes32 b) external pure;
    function assertEq(bytes calldata a, bytes calldata b) external pure;
    function assertTrue(bool a) external pure;
    function assertTrue(bool a, string calldata what) external pure;
    function assertFalse(bool a) external pure;
    function assertLe(uint256 a, uint256 b) external pure;
    function assertLe(uint256 a, uint256 b, string calldata what) external pure;
}

/// Token, registry, pool, beacon and models, and hands to act and sign with. The test contract deploys and holds all
/// CAI. The slasher and the channels are only addresses here, those of the two contracts that it would create next.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint64 internal constant START = 100;
    uint64 internal constant LENGTH = 20;
    uint64 internal constant DELAY = 4;
    uint64 internal constant UNBOND = 60;
    uint64 internal constant NOTICE = 50;
    uint16 internal constant COMMISSION_CAP = 5_000;
    uint256 internal constant MULTIPLE = 10;
    uint256 internal constant MINER_MINIMUM = 20_000e18;
    uint256 internal constant COORDINATOR_MINIMUM = 2_000_000e18;
    uint256 internal constant SUPPLY = 1_000_000_000e18;
    uint256 internal constant ALL = type(uint256).max;
    bytes32 internal constant MODEL = keccak256("model");
    bytes internal constant KEY = hex"02aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    CuckooToken internal token;
    StakeRegistry internal registry;
    StakePool internal pool;
    Beacon internal beacon;
    ModelRegistry internal models;
    address internal channelsAt;
    address internal slasherAt;
    uint256 private faults; // so many, and so named, was somebody slashed for

    function setUp() public virtual {
        vm.roll(1);
        uint64 nonce = vm.getNonce(address(this));
        address[] memory holders = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (holders[0], amounts[0]) = (address(this), SUPPLY);
        channelsAt = vm.computeCreateAddress(address(this), nonce + 5);
        slasherAt = vm.computeCreateAddress(address(this), nonce + 6);
        token = new CuckooToken(holders, amounts);
        registry = new StakeRegistry(token, slasherAt, channelsAt, params());
        pool = new StakePool(registry);
        beacon = new Beacon(registry, DELAY);
        models = new ModelRegistry(registry);
    }

    function params() internal pure virtual returns (Params memory) {
        return Params(
            MINER_MINIMUM, COORDINATOR_MINIMUM, MULTIPLE, UNBOND, START, LENGTH, COMMISSION_CAP, NOTICE
        );
    }

    // --- actors ---

    function signStruct(uint256 key, bytes32 structHash) internal view returns (bytes memory) {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", Typed.domainSeparator(address(registry)), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// The owner, and so the account, of an operator key in these tests.
    function ownerOf(uint256 key) internal pure returns (address) {
        return vm.addr(key + 1_000_000);
    }

    /// Gives a staker tokens and lets the registry have them.
    function fund(address staker, uint256 amount) internal {
        token.transfer(staker, amount);
        vm.prank(staker);
        token.approve(address(registry), amount);
    }

    function stake(address owner, uint256 amount) internal {
        fund(owner, amount);
        vm.prank(owner);
        registry.stake(amount);
    }

    function vote(address staker, address account, uint256 amount) internal {
        fund(staker, amount);
        vm.prank(staker);
        registry.vote(one(account), one(amount));
    }

    function bind(uint256 key) internal returns (address operator) {
        return bind(key, ownerOf(key));
    }

    function bind(uint256 key, address owner) internal returns (address operator) {
        operator = vm.addr(key);
        bytes memory sig = signStruct(key, Typed.hashBinding(owner, operator));
        vm.prank(owner);
        registry.bindOperator(operator, sig);
    }

    function newMiner(uint256 key, uint256 amount) internal returns (address operator) {
        operator = bind(key);
        stake(ownerOf(key), amount);
        vm.prank(ownerOf(key));
        registry.registerMiner(operator, one(MODEL));
    }

    function newCoordinator(uint256 key) internal returns (address operator) {
        operator = bind(key);
        stake(ownerOf(key), COORDINATOR_MINIMUM);
        vm.prank(ownerOf(key));
        registry.registerCoordinator(operator, KEY);
    }

    /// Slashes as the slasher would; the test contract is the reporter.
    function slash(uint256 key, uint256 share, uint256 cap) internal returns (uint256 amount, uint256 bounty) {
        vm.prank(slasherAt);
        return registry.slash(vm.addr(key), share, address(this), cap, bytes32(++faults));
    }

    function reward(uint256 key, uint256 amount) internal {
        token.approve(address(registry), amount);
        registry.reward(vm.addr(key), amount);
    }

    // --- views ---

    function bonded(address account) internal view returns (uint256) {
        return registry.accountOf(account).bonded;
    }

    function unbonding(address account) internal view returns (uint256) {
        return registry.accountOf(account).unbonding;
    }

    /// What a staker's bonded shares in an account are worth.
    function held(address staker, address account) internal view returns (uint256) {
        return registry.holdingOf(staker, account).bonded;
    }

    // --- lists of one ---

    function one(address a) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = a;
    }

    function one(uint256 a) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = a;
    }

    function one(bytes32 a) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = a;
    }
}
