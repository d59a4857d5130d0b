// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A secp256k1 signature: v is 27 or 28, s in the lower half of the order.
struct Signature {
    bytes32 r;
    bytes32 s;
    uint8 v;
}

/// @notice A coordinator's announcement of one inference job.
struct Task {
    address coordinator; // operator address, the signer
    uint64 epoch;
    uint64 seq; // 0, 1, 2, ... within (coordinator, epoch)
    bytes32 prev; // id of the task with seq - 1
    bytes32 modelId;
    bytes vrfProof; // 81 bytes gamma | c | s
    bytes32 paramsHash;
    uint32 promptTokens;
    uint32 maxTokens; // most tokens that a result may hold
    uint128 inputPrice; // base units per prompt token
    uint128 outputPrice; // base units per output token
    uint8 replicas;
    uint64 issuedAt; // unix milliseconds
    uint32 claimMillis;
    uint32 resultMillis;
    uint32 verdictMillis; // from a result's deadline to its verdict
}

/// @notice A miner's word that it was drawn at a rank.
struct Claim {
    bytes32 task;
    address miner; // operator address, the signer
    uint8 rank;
    bytes32 beacon; // beacon word that the miner drew from
    bytes32 poolRoot; // pool root that the miner drew from
    bytes peerId;
}

/// @notice A task given to a miner, signed by the task's coordinator.
struct Assignment {
    bytes32 task;
    address miner;
    uint8 rank;
    bytes32 promptDigest;
    uint64 deadline; // unix milliseconds for the result
}

/// @notice A miner's commitment to its output for a task.
struct Result {
    bytes32 task;
    address miner; // operator address, the signer
    bytes32 commitment;
}

/// @notice What a result committed to, signed by the miner.
struct Opening {
    bytes32 task;
    address miner; // operator address, the signer
    bytes32 commitment;
    bytes32 head; // h_n of the output
    uint32 count; // n
    uint8 finish;
    bytes32 salt;
}

/// @notice A coordinator's payment to a miner; see IChannels.
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
/// @notice EIP-712 struct hashes, which are the messages' ids, and the hashes that are not structs. One domain serves
/// the whole network: name "Cuckoo", version "1", the chain's id and the StakeRegistry as the verifying contract,
/// whichever contract checks the signature.
library Typed {
    bytes32 internal constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant NAME_HASH = keccak256("Cuckoo");
    bytes32 internal constant VERSION_HASH = keccak256("1");

    bytes32 internal constant TASK = keccak256(
        "Task(address coordinator,uint64 epoch,uint64 seq,bytes32 prev,bytes32 modelId,bytes vrfProof,bytes32 paramsHash,uint32 promptTokens,uint32 maxTokens,uint128 inputPrice,uint128 outputPrice,uint8 replicas,uint64 issuedAt,uint32 claimMillis,uint32 resultMillis,uint32 verdictMillis)"
    );
    bytes32 internal constant CLAIM =
        keccak256("Claim(bytes32 task,address miner,uint8 rank,bytes32 beacon,bytes32 poolRoot,bytes peerId)");
    bytes32 internal constant ASSIGNMENT =
        keccak256("Assignment(bytes32 task,address miner,uint8 rank,bytes32 promptDigest,uint64 deadline)");
    bytes32 internal constant RESULT = keccak256("Result(bytes32 task,address miner,bytes32 commitment)");
    bytes32 internal constant OPENING = keccak256(
        "Opening(bytes32 task,address miner,bytes32 commitment,bytes32 head,uint32 count,uint8 finish,bytes32 salt)"
    );
    bytes32 internal constant VOUCHER = keccak256(
        "Voucher(address coordinator,address miner,uint64 index,bytes32 task,uint64 epoch,uint64 seq,uint8 rank,uint128 amount,uint128 cumulative)"
    );
    bytes32 internal constant OPERATOR_BINDING = keccak256("OperatorBinding(address owner,address operator)");

    bytes32 internal constant TAG_BEACON = keccak256("cuckoo/beacon/v1");
    bytes32 internal constant TAG_SEED = keccak256("cuckoo/seed/v1");
    bytes32 internal constant TAG_OUTPUT = keccak256("cuckoo/output/v1");
    bytes32 internal constant TAG_LEAF = keccak256("cuckoo/pool-leaf/v1");
    bytes32 internal constant TAG_NODE = keccak256("cuckoo/pool-node/v1");

    /// @notice A member of a voucher has upper bits that its type has not.
    error BadVoucher();
    /// @notice Token ids are 4 bytes each.
    error BadTokens(uint256 length);

    /// @notice The domain separator of the network whose registry is given.
    function domainSeparator(address registry) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, NAME_HASH, VERSION_HASH, block.chainid, registry));
    }

    // A struct hash reads every member, and reading refuses a member with upper bits that its type has not: so there is
    // one calldata for one message.

    /// @notice Struct hash of a task.
    function hash(Task calldata t) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(TASK, t.coordinator, t.epoch, t.seq, t.prev, t.modelId, keccak256(t.vrfProof), t.paramsHash),
                abi.encode(t.promptTokens, t.maxTokens, t.inputPrice, t.outputPrice, t.replicas),
                abi.encode(t.issuedAt, t.claimMillis, t.resultMillis, t.verdictMillis)
            )
        );
    }

    /// @notice Struct hash of a claim.
    function hash(Claim calldata c) internal pure returns (bytes32) {
        return keccak256(abi.encode(CLAIM, c.task, c.miner, c.rank, c.beacon, c.poolRoot, keccak256(c.peerId)));
    }

    /// @notice Struct hash of an assignment.
    function hash(Assignment calldata a) internal pure returns (bytes32) {
        return keccak256(abi.encode(ASSIGNMENT, a));
    }

    /// @notice Struct hash of a result. The caller must read every member: this does not.
    function hash(Result calldata r) internal pure returns (bytes32 id) {
        bytes32 t = RESULT;
        assembly ("memory-safe") { // keccak256(abi.encode(RESULT, r))
            let p := mload(0x40)
            mstore(p, t)
            calldatacopy(add(p, 32), r, 96)
            id := keccak256(p, 128)
        }
    }

    /// @notice Struct hash of an opening.
    function hash(Opening calldata o) internal pure returns (bytes32) {
        return keccak256(abi.encode(OPENING, o));
    }

    /// @notice Struct hash of a voucher.
    function hash(Voucher calldata v) internal pure returns (bytes32 id) {
        (, id) = load(v);
    }

    /// @notice A voucher in memory, and its struct hash: one copy and one check of all members, because settling reads
    /// each of them, and each reading from calldata checks anew.
    function load(Voucher calldata v) internal pure returns (Voucher memory m, bytes32 id) {
        bytes32 t = VOUCHER;
        uint256 excess;
        assembly ("memory-safe") { // m is the struct as the compiler lays it out: a word for each member
            let p := mload(0x40)
            mstore(0x40, add(p, 320))
            mstore(p, t)
            m := add(p, 32)
            calldatacopy(m, v, 288)
            id := keccak256(p, 320)
            excess := or(shr(160, mload(m)), shr(160, mload(add(m, 32)))) // coordinator, miner
            excess := or(excess, shr(64, mload(add(m, 64)))) // index
            excess := or(excess, shr(64, or(mload(add(m, 128)), mload(add(m, 160))))) // epoch, seq
            excess := or(excess, shr(8, mload(add(m, 192)))) // rank
            excess := or(excess, shr(128, or(mload(add(m, 224)), mload(add(m, 256))))) // amount, cumulative
        }
        if (excess != 0) revert BadVoucher();
    }

    /// @notice Bytes of a voucher in a packed batch, see IChannels.settlePacked.
    uint256 internal constant PACKED_VOUCHER = 174;

    /// @notice The i-th voucher of a packed batch, its struct hash and its signature. Every member has its exact width there.
    function unpack(bytes calldata packed, uint256 i, address miner)
        internal
        pure
        returns (Voucher memory m, bytes32 id, bytes32 r, bytes32 s, uint8 v)
    {
        bytes32 t = VOUCHER;
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(0x40, add(p, 320))
            mstore(p, t)
            m := add(p, 32)
            let c := add(packed.offset, mul(i, 174))
            mstore(m, shr(96, calldataload(c))) // coordinator
            mstore(add(m, 32), miner)
            mstore(add(m, 64), shr(192, calldataload(add(c, 20)))) // index
            mstore(add(m, 96), calldataload(add(c, 28))) // task
            mstore(add(m, 128), shr(192, calldataload(add(c, 60)))) // epoch
            mstore(add(m, 160), shr(192, calldataload(add(c, 68)))) // seq
            mstore(add(m, 192), shr(248, calldataload(add(c, 76)))) // rank
            mstore(add(m, 224), shr(128, calldataload(add(c, 77)))) // amount
            mstore(add(m, 256), shr(128, calldataload(add(c, 93)))) // cumulative
            id := keccak256(p, 320)
            r := calldataload(add(c, 109))
            s := calldataload(add(c, 141))
            v := shr(248, calldataload(add(c, 173)))
        }
    }

    /// @notice Struct hash of an operator's consent.
    function hashBinding(address owner, address operator) internal pure returns (bytes32) {
        return keccak256(abi.encode(OPERATOR_BINDING, owner, operator));
    }

    /// @notice What an opening must have committed to.
    function commitment(Opening calldata o) internal pure returns (bytes32) {
        return keccak256(abi.encode(o.head, o.count, o.finish, o.salt));
    }

    /// @notice h_n of an output: h_0 = keccak256(abi.encode(TAG_OUTPUT, task, miner)), and for each token id
    /// h_i = keccak256(abi.encode(h_(i-1), uint32 id)).
    /// @param tokens Token ids, 4 bytes each, little-endian.
    function outputHead(bytes32 task, address miner, bytes calldata tokens) internal pure returns (bytes32 h) {
        if (tokens.length % 4 != 0) revert BadTokens(tokens.length);
        h = keccak256(abi.encode(TAG_OUTPUT, task, miner));
        assembly ("memory-safe") {
            let end := add(tokens.offset, tokens.length)
            for { let p := tokens.offset } lt(p, end) { p := add(p, 4) } {
                let le := shr(224, calldataload(p))
                le := or(and(shr(8, le), 0x00ff00ff), and(shl(8, le), 0xff00ff00))
                mstore(0, h)
                mstore(32, or(shr(16, le), and(shl(16, le), 0xffff0000)))
                h := keccak256(0, 64)
            }
        }
    }
}
