// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice Tokens that many hold together. 0 tokens with shares: all was slashed, and nothing comes in any more.
struct Pot {
    uint96 tokens; // base units; the whole supply is below 2^90
    uint112 shares; // at least tokens
    uint48 lost; // of ONE, what slashes have taken of a token that was there from the beginning
}

/// @title The arithmetic of shares.
/// @notice Coming in gives floor(amount * shares / tokens) shares, one for one into an empty pot. Going out costs
/// ceil(amount * shares / tokens) shares and gives floor(cost * tokens / shares) tokens, which is the amount again.
/// A slash takes floor(tokens * share / 10,000) and no shares. So a share is never worth more than one token, its worth
/// falls by slashes only, and it is never worth less than the pot's index.
///
/// The index, ONE - lost, is the product of all (1 - share), rounded down after each slash. New stake is refused below
/// MIN_INDEX. That bounds shares by 2^90 / 2^-14 = 2^104: at MIN_INDEX the pot holds at most 2^90 tokens, and
/// tokens that were there fall as the index does. All products here fit in 256 bits.
library Shares {
    uint256 internal constant ONE = 1 << 47;
    uint256 internal constant MIN_INDEX = ONE >> 14;
    uint256 internal constant BASIS_POINTS = 10_000;

    /// Writes a pot in one go; the compiler would write it member by member.
    function save(Pot memory p, Pot storage pot) internal {
        uint256 word = uint256(p.tokens) | uint256(p.shares) << 96 | uint256(p.lost) << 208;
        assembly ("memory-safe") {
            sstore(pot.slot, word)
        }
    }

    function index(Pot memory p) internal pure returns (uint256) {
        return ONE - p.lost;
    }

    /// What shares are worth.
    function worth(Pot memory p, uint256 shares) internal pure returns (uint256) {
        return shares == 0 ? 0 : shares * p.tokens / p.shares;
    }

    /// What taking an amount out costs in shares.
    function cost(Pot memory p, uint256 amount) internal pure returns (uint256) {
        return amount == 0 ? 0 : Math.ceilDiv(amount * p.shares, p.tokens);
    }

    function put(Pot memory p, uint256 amount) internal pure returns (uint256 shares) {
        shares = p.shares == 0 ? amount : amount * p.shares / p.tokens;
        p.tokens = SafeCast.toUint96(p.tokens + amount);
        p.shares = SafeCast.toUint112(p.shares + shares);
    }

    function take(Pot memory p, uint256 shares) internal pure returns (uint256 amount) {
        amount = worth(p, shares);
        p.tokens -= uint96(amount);
        p.shares -= uint112(shares);
    }

    /// @param share Basis points, at most 10,000.
    function slash(Pot memory p, uint256 share) internal pure returns (uint256 amount) {
        unchecked {
            amount = p.tokens * share / BASIS_POINTS;
            p.tokens -= uint96(amount);
            p.lost = uint48(ONE - index(p) * (BASIS_POINTS - share) / BASIS_POINTS);
        }
    }
}
