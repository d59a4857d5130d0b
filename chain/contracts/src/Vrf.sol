// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Verifies the lottery's random function: ECVRF-SECP256K1-SHA256-TAI, suite FE.
/// @notice With B the generator, Y the public key, points compressed to 33 bytes, | joining:
///
///   H     = first point 02 | SHA256(FE | 01 | Y | alpha | ctr) that exists, ctr = 0, 1, ... (one byte)
///   proof = Gamma (33) | c (16) | s (32)
///   valid if c = first 16 bytes of SHA256(FE | 02 | H | Gamma | U | V) with U = s*B - c*Y, V = s*H - c*Gamma
///   beta  = SHA256(FE | 03 | Gamma)
///
/// The EVM has no curve arithmetic outside its signature recovery, ecrecover(h, v, r, t), which gives the address of
/// (t*R - h*B) / r, R being the point with abscissa r and the parity that v says (27 even, 28 odd), and which fails
/// unless 0 < r < n, 0 < t < n, R exists and the result is not infinite. Whatever point the check needs and ecrecover
/// cannot return comes as a hint in calldata, and is believed only if its address is the recovered one.
///
/// Hints, in order: U.x U.y | sH.x sH.y | cG.x cG.y | 1 / (cG.x - sH.x) mod p | w_0 ... w_(ctr-1)
/// with sH = s*H, cG = c*Gamma, and w_i a square root of -(x_i^3 + 7) mod p for every try x_i before the last. A try that
/// is not below p needs its word too, with any value. So the number of hints says which try is H.
///
/// Why it is sound, that is, why it accepts exactly what the rule accepts (but for what is named last) and returns one beta:
/// 1. *Parsing.* Gamma's and Y's first bytes are 02 or 03 and both abscissas are r of an ecrecover, which must succeed:
///    so they are below n < p (canonical) and on the curve. s must be below n; c is 128 bits, so it is.
/// 2. *U.* r = Y.x, t = -c*r, h = -s*r give (t*Y - h*B) / r = s*B - c*Y. Zero c makes t zero and fails.
/// 3. *s*H and c*Gamma.* r = the abscissa, t = factor*r, h = 0 give factor*point. The parity of H is even by the rule,
///    that of Gamma its first byte. Factors are not zero mod n, or ecrecover fails.
/// 4. *A hint is the point.* An address is 160 bits of keccak256(x | y), both 32 bytes. Another pair of words with the
///    same address is a second preimage: 2^160 work, and its freedom does not help a birthday search, because the point
///    to be met depends on c, which is a hash of the pair itself. So a hint is the recovered point: canonical, on the curve.
/// 5. *V* is the chord addition of s*H and -(c*Gamma): the inverse is checked by one multiplication, which fails when the
///    abscissas are equal. V is therefore finite, its coordinates are reduced.
/// 6. *H.* p = 3 mod 4, so -1 is no square, and of v and -v exactly one is a square unless v = 0; and x^3 + 7 is never 0,
///    because the group has odd order and so no point with y = 0. A w_i therefore proves that x_i is no abscissa and none
///    exists for one that is: no try can be skipped. The last try must be one, or ecrecover fails in step 3. So ctr is forced.
/// 7. *Uniqueness.* H, and by the challenge Gamma, are those of the rule; beta hashes nothing else. Hints cannot change it.
///
/// What the rule accepts and this refuses: an abscissa of Y, H or Gamma that is not below n (one point in 2^128), c = 0, s = 0
/// and s*H = -c*Gamma (each meets a hash of 128 bits or more by chance). Nobody can make one on purpose with less work
/// than forging a proof.
library Vrf {
    uint256 private constant P = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F;
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    uint256 private constant PROOF_SIZE = 81;
    uint256 private constant KEY_SIZE = 33;
    uint256 private constant POINTS = 7; // hints before the tries
    uint256 private constant MAX_TRIES = 256;

    /// @notice A key is 33 bytes and begins with 02 or 03.
    error BadKey(bytes key);
    /// @notice A proof is 81 bytes, begins with 02 or 03, and its s is below the group's order.
    error BadProof(bytes proof);
    /// @notice 7 hints and one for each failed try.
    error BadHintCount(uint256 hints);
    /// @notice The hint at this place is not what the proof needs, or no point belongs to the proof there.
    error BadHint(uint256 place);
    /// @notice The proof's challenge is not the hash of its points.
    error NotVerified();

    /// @notice The random number that a proof shows; reverts if it shows none.
    /// @param key Compressed public key.
    /// @param alpha The function's input.
    function verify(bytes memory key, bytes memory alpha, bytes calldata proof, uint256[] calldata hints)
        internal
        pure
        returns (bytes32 beta)
    {
        if (key.length != KEY_SIZE || (key[0] != 0x02 && key[0] != 0x03)) revert BadKey(key);
        if (proof.length != PROOF_SIZE || (proof[0] != 0x02 && proof[0] != 0x03)) revert BadProof(proof);
        uint256 s = uint256(bytes32(proof[49:81]));
        if (s >= N) revert BadProof(proof);
        if (hints.length < POINTS || hints.length >= POINTS + MAX_TRIES) revert BadHintCount(hints.length);

        uint256 hx = _hashToCurve(key, alpha, hints);
        (uint256 vx, uint256 vy) = _points(key, hx, proof, s, hints);
        bytes32 challenge = sha256(
            abi.encodePacked(
                hex"fe0202", hx, proof[0:33], _prefix(hints[1]), hints[0], _prefix(vy), vx
            )
        );
        if (bytes16(challenge) != bytes16(proof[33:49])) revert NotVerified();
        return sha256(abi.encodePacked(hex"fe03", proof[0:33]));
    }

    /// The abscissa of H, given that it is one: see steps 6 and 3.
    function _hashToCurve(bytes memory key, bytes memory alpha, uint256[] calldata hints)
        private
        pure
        returns (uint256 x)
    {
        uint256 tries = hints.length - POINTS;
        bytes memory input = abi.encodePacked(hex"fe01", key, alpha, uint8(0));
        for (uint256 ctr;; ++ctr) {
            input[input.length - 1] = bytes1(uint8(ctr));
            x = uint256(sha256(input));
            if (ctr == tries) return x;
            uint256 w = hints[POINTS + ctr];
            uint256 square = addmod(mulmod(x, mulmod(x, x, P), P), 7, P);
            if (x < P && addmod(mulmod(w, w, P), square, P) != 0) revert BadHint(POINTS + ctr);
        }
    }

    /// Checks the points of the hints and returns V.
    function _points(bytes memory key, uint256 hx, bytes calldata proof, uint256 s, uint256[] calldata hints)
        private
        pure
        returns (uint256 vx, uint256 vy)
    {
        uint256 c = uint128(bytes16(proof[33:49]));
        {
            uint256 y;
            assembly ("memory-safe") {
                y := mload(add(key, 33)) // behind the length and the first byte
            }
            // N - 0 = N is out of range where a zero would be, and fails alike
            bytes32 minusSY = bytes32(mulmod(N - s, y, N));
            _check(hints, 0, ecrecover(minusSY, _v(key[0]), bytes32(y), bytes32(mulmod(N - c, y, N))));
        }
        _check(hints, 2, ecrecover(0, 27, bytes32(hx), bytes32(mulmod(s, hx, N))));
        uint256 gx = uint256(bytes32(proof[1:33]));
        _check(hints, 4, ecrecover(0, _v(proof[0]), bytes32(gx), bytes32(mulmod(c, gx, N))));

        // V = s*H + (-c*Gamma), affine
        (uint256 x1, uint256 y1, uint256 x2) = (hints[2], hints[3], hints[4]);
        uint256 inverse = hints[6];
        if (mulmod(addmod(x2, P - x1, P), inverse, P) != 1) revert BadHint(6);
        uint256 slope = mulmod(P - addmod(hints[5], y1, P), inverse, P); // (-y2 - y1) / (x2 - x1)
        vx = addmod(mulmod(slope, slope, P), P - addmod(x1, x2, P), P);
        vy = addmod(mulmod(slope, addmod(x1, P - vx, P), P), P - y1, P);
    }

    /// The hinted point at a place must have the address; a failed recovery has none.
    function _check(uint256[] calldata hints, uint256 place, address want) private pure {
        address have = address(uint160(uint256(keccak256(abi.encode(hints[place], hints[place + 1])))));
        if (want == address(0) || have != want) revert BadHint(place);
    }

    function _v(bytes1 prefix) private pure returns (uint8) {
        return prefix == 0x02 ? 27 : 28;
    }

    function _prefix(uint256 y) private pure returns (uint8) {
        return uint8(2 + (y & 1));
    }
}
