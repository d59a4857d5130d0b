// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Signature, Typed} from "./Typed.sol";

/// @title Signatures under the network's one EIP-712 domain.
/// @notice OpenZeppelin's EIP712 names the contract that inherits it; here every contract names the StakeRegistry.
abstract contract CuckooDomain {
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;
    address private immutable VERIFIER;
    uint256 private immutable CHAIN_ID;
    bytes32 private immutable SEPARATOR;

    constructor(address verifier) {
        VERIFIER = verifier;
        CHAIN_ID = block.chainid;
        SEPARATOR = Typed.domainSeparator(verifier);
    }

    /// Recomputed after a fork that changed the chain's id.
    function _domainSeparator() internal view returns (bytes32) {
        return block.chainid == CHAIN_ID ? SEPARATOR : Typed.domainSeparator(VERIFIER);
    }

    /// The signer of a struct: v 27 or 28, low s; anything else reverts with ECDSA's errors, as ECDSA.recover would, which
    /// costs 500 gas more.
    function _signer(bytes32 structHash, Signature calldata signature) internal view returns (address) {
        return _signer(structHash, signature.r, signature.s, signature.v);
    }

    function _signer(bytes32 structHash, bytes32 r, bytes32 s, uint8 v) internal view returns (address signer) {
        bytes32 digest = MessageHashUtils.toTypedDataHash(_domainSeparator(), structHash);
        if (uint256(s) > HALF_ORDER) revert ECDSA.ECDSAInvalidSignatureS(s);
        signer = ecrecover(digest, v, r, s);
        if (signer == address(0)) revert ECDSA.ECDSAInvalidSignature();
    }
}
