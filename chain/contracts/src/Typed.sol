// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A coordinator's payment to a miner; see Channels.
struct Voucher {
    address coordinator; // operator address, the signer
    address miner; // operator address
    uint64 index; // 1, 2, 3, ... per (coordinator, miner)
    bytes32 task;
    uint64 epoch;
    uint64 seq; // number of the task within (coordinator, epoch)
    uint8 rank; // rank of the miner in the task's draw
    uint128 amount; // base units for this task
    uint128 cumulative; // sum of amounts up to this index
}

/// @title Hashes of the typed messages, the same as the node's.
/// @notice Type hashes, EIP-712 struct hashes of canonical bytes (abi.encode of the struct) and the tags of the
/// hashes that are not structs. One domain serves the whole network: name "Cuckoo", version "1", the chain's id and
/// the StakeRegistry as the verifying contract, whichever contract checks the signature.
library Typed {
    bytes32 internal constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant NAME_HASH = keccak256("Cuckoo");
    bytes32 internal constant VERSION_HASH = keccak256("1");

    bytes32 internal constant TASK = keccak256(
        "Task(address coordinator,uint64 epoch,uint64 seq,bytes32 prev,bytes32 modelId,bytes vrfProof,bytes32 paramsHash,uint32 promptTokens,uint32 maxTokens,uint128 inputPrice,uint128 outputPrice,uint8 replicas,uint64 issuedAt,uint32 claimMillis,uint32 resultMillis,uint32 verdictMillis)"
    );
    bytes32 internal constant RESULT = keccak256("Result(bytes32 task,address miner,bytes32 commitment)");
    bytes32 internal constant VOUCHER = keccak256(
        "Voucher(address coordinator,address miner,uint64 index,bytes32 task,uint64 epoch,uint64 seq,uint8 rank,uint128 amount,uint128 cumulative)"
    );
    bytes32 internal constant OPERATOR_BINDING = keccak256("OperatorBinding(address owner,address operator)");

    bytes32 internal constant TAG_BEACON = keccak256("cuckoo/beacon/v1");
    bytes32 internal constant TAG_LEAF = keccak256("cuckoo/pool-leaf/v1");
    bytes32 internal constant TAG_NODE = keccak256("cuckoo/pool-node/v1");

    /// @notice The bytes are not the canonical encoding; word is the first 32-byte word that is wrong.
    error NotCanonical(uint256 word);

    /// Bytes that each member may use, in order; 32 for a whole word. The task's sixth member is its dynamic one.
    bytes32 private constant TASK_SIZES = hex"1408082020202004041010010804040400000000000000000000000000000000";
    bytes32 private constant RESULT_SIZES = hex"2014200000000000000000000000000000000000000000000000000000000000";
    uint256 private constant TASK_WORDS = 16;
    uint256 private constant TASK_PROOF = 5;
    uint256 private constant MAX_PROOF = 512; // bound of any bytes member

    /// @notice The domain separator of the network whose registry is given.
    function domainSeparator(address registry) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, NAME_HASH, VERSION_HASH, block.chainid, registry));
    }

    /// @notice Struct hash of a voucher. The caller must read every member, which refuses those out of range.
    function hash(Voucher calldata v) internal pure returns (bytes32 h) {
        bytes32 t = VOUCHER;
        assembly ("memory-safe") { // abi.encode(VOUCHER, v); whoever reads a member checks its upper bytes
            let m := mload(0x40)
            mstore(m, t)
            calldatacopy(add(m, 32), v, 288)
            h := keccak256(m, 320)
        }
    }

    /// @notice Struct hash of an operator's consent.
    function hashBinding(address owner, address operator) internal pure returns (bytes32) {
        return keccak256(abi.encode(OPERATOR_BINDING, owner, operator));
    }

    /// @notice Struct hash of a Result's canonical bytes, and the members that evidence looks at.
    function readResult(bytes calldata body)
        internal
        pure
        returns (bytes32 id, bytes32 task, address miner, bytes32 commitment)
    {
        if (body.length != 96) revert NotCanonical(body.length / 32);
        _checkSizes(body, 0, 3, RESULT_SIZES);
        task = _word(body, 0);
        miner = address(uint160(uint256(_word(body, 1))));
        commitment = _word(body, 2);
        id = keccak256(abi.encode(RESULT, task, miner, commitment));
    }

    /// @notice Struct hash of a Task's canonical bytes, and its key.
    function readTask(bytes calldata body)
        internal
        pure
        returns (bytes32 id, address coordinator, uint64 epoch, uint64 seq)
    {
        // offset of the struct | 16 members, the proof's being its offset | length of the proof | the proof, padded
        if (body.length < 32 * (TASK_WORDS + 2)) revert NotCanonical(body.length / 32);
        if (uint256(_word(body, 0)) != 32) revert NotCanonical(0);
        _checkSizes(body, 1, TASK_WORDS, TASK_SIZES);
        if (uint256(_word(body, 1 + TASK_PROOF)) != 32 * TASK_WORDS) revert NotCanonical(1 + TASK_PROOF);
        uint256 length = uint256(_word(body, 1 + TASK_WORDS));
        uint256 start = 32 * (TASK_WORDS + 2);
        if (length > MAX_PROOF || body.length != start + (length + 31) / 32 * 32) revert NotCanonical(1 + TASK_WORDS);
        if (length % 32 != 0) {
            uint256 last = body.length / 32 - 1;
            if (uint256(_word(body, last)) << (8 * (length % 32)) != 0) revert NotCanonical(last);
        }
        bytes32 proof = keccak256(body[start:start + length]);
        bytes32 t = TASK;
        assembly ("memory-safe") { // the type hash and the members, the proof by its hash
            let m := mload(0x40)
            mstore(m, t)
            calldatacopy(add(m, 32), add(body.offset, 32), 512)
            mstore(add(m, 192), proof)
            id := keccak256(m, 544)
        }
        coordinator = address(uint160(uint256(_word(body, 1))));
        epoch = uint64(uint256(_word(body, 2)));
        seq = uint64(uint256(_word(body, 3)));
    }

    /// The i-th word; callers have checked that it lies inside.
    function _word(bytes calldata b, uint256 i) private pure returns (bytes32 w) {
        assembly ("memory-safe") {
            w := calldataload(add(b.offset, shl(5, i)))
        }
    }

    /// Refuses a member whose upper bytes are not zero.
    function _checkSizes(bytes calldata b, uint256 from, uint256 count, bytes32 sizes) private pure {
        for (uint256 i; i < count; ++i) {
            uint256 size = uint8(sizes[i]); // a shift by 256 leaves nothing of a whole word
            if (uint256(_word(b, from + i)) >> (8 * size) != 0) revert NotCanonical(from + i);
        }
    }
}
