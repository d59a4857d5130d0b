// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title CAI, the token of the Cuckoo network.
/// @notice 1,000,000,000 CAI of 18 decimals exist at deployment, none is ever made again. Holders may burn.
contract CuckooToken is ERC20, ERC20Burnable, ERC20Permit {
    /// @notice Supply at deployment, in base units.
    uint256 public constant INITIAL_SUPPLY = 1_000_000_000e18;

    /// @notice The first holders' lists differ in length, or their amounts do not add up to the supply.
    error BadAllocation(uint256 holders, uint256 amounts, uint256 sum);

    /// @param holders First holders, for example a treasury and, on test networks, a faucet.
    /// @param amounts What each gets in base units; together exactly INITIAL_SUPPLY.
    constructor(address[] memory holders, uint256[] memory amounts) ERC20("Cuckoo", "CAI") ERC20Permit("Cuckoo") {
        uint256 sum;
        if (holders.length == amounts.length) {
            for (uint256 i; i < holders.length; ++i) {
                sum += amounts[i];
                _mint(holders[i], amounts[i]);
            }
        }
        if (sum != INITIAL_SUPPLY) revert BadAllocation(holders.length, amounts.length, sum);
    }
}
