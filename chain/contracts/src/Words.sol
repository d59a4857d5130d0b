// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

// The three words that a settlement changes. They are packed by hand, because the compiler would write each member by
// itself; each library is the one place that knows its layout. No sum of tokens exceeds the supply, which is below 2^90.

/// @title A storage slot that is looked up once, read and written.
struct Word {
    uint256 bits;
}

/// @title A coordinator's word: escrow 96 | owed 96 | epoch 32 | numbers 32 bits, from the lowest.
library Purse {
    /// @notice Where the numbers begin.
    uint256 internal constant NUMBERS = 224;

    /// @notice Base units that vouchers are paid from.
    function escrow(uint256 w) internal pure returns (uint256) {
        return uint96(w);
    }

    /// @notice Base units owed to those who stake on the coordinator.
    function owed(uint256 w) internal pure returns (uint256) {
        return uint96(w >> 96);
    }

    /// @notice The latest epoch that a settled voucher named.
    function epoch(uint256 w) internal pure returns (uint256) {
        return uint32(w >> 192);
    }

    /// @notice Task numbers of that epoch that were paid for.
    function numbers(uint256 w) internal pure returns (uint256) {
        return w >> NUMBERS;
    }

    /// @notice The word with other money in it.
    function withMoney(uint256 w, uint256 escrow_, uint256 owed_) internal pure returns (uint256) {
        return (w & (type(uint256).max << 192)) | (owed_ << 96) | escrow_;
    }

    /// @notice The word with other numbers in it.
    function withNumbers(uint256 w, uint256 epoch_, uint256 numbers_) internal pure returns (uint256) {
        return uint192(w) | (epoch_ << 192) | (numbers_ << NUMBERS);
    }
}

/// @title A miner's word: earned 96 | toBurn 96 | distributedAt 64 bits, from the lowest.
library Earnings {
    /// @notice Base units that distribute will bring to the miner's account.
    function earned(uint256 w) internal pure returns (uint256) {
        return uint96(w);
    }

    /// @notice Base units that settlements of this miner have burned and distribute will burn.
    function toBurn(uint256 w) internal pure returns (uint256) {
        return uint96(w >> 96);
    }

    /// @notice The word with more in it.
    function add(uint256 w, uint256 earned_, uint256 burned_) internal pure returns (uint256) {
        unchecked {
            return w + earned_ + (burned_ << 96);
        }
    }

    /// @notice The word after distributing in a block. The block keeps the word from being cleared, which would make the
    /// next settlement dear.
    function emptied(uint256 blockNumber) internal pure returns (uint256) {
        return blockNumber << 192;
    }
}

/// @title A pair's word: index 64 | cumulative 128 | claims 64 bits, from the lowest.
library Pair {
    /// @notice The last index settled.
    function index(uint256 w) internal pure returns (uint256) {
        return uint64(w);
    }

    /// @notice Base units settled up to it.
    function cumulative(uint256 w) internal pure returns (uint256) {
        return uint128(w >> 64);
    }

    /// @notice Unpaid results that were ever claimed.
    function claims(uint256 w) internal pure returns (uint256) {
        return w >> 192;
    }

    /// @notice The word after settling up to an index.
    function withVoucher(uint256 w, uint256 index_, uint256 cumulative_) internal pure returns (uint256) {
        return (w & (type(uint256).max << 192)) | (cumulative_ << 64) | index_;
    }

    /// @notice The word after one more claim.
    function withClaim(uint256 w) internal pure returns (uint256) {
        return w + (1 << 192);
    }
}
