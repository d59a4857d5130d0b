// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Pot, Shares} from "../src/Shares.sol";
import {Base} from "./Base.sol";

/// The share arithmetic, over any run of steps.
contract SharesTest is Base {
    using Shares for Pot;

    /// Worth of one share as a fraction: never rises above one token, nor falls below the index, and nobody but the
    /// one who acts sees his shares lose worth.
    function testFuzz_steps(uint256 seed) public pure {
        Pot memory p;
        uint256 index = Shares.ONE;
        for (uint256 i; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 what = seed % 8;
            uint256 x = (seed >> 8) % (1 << (1 + (seed >> 200) % 90));
            (uint256 t, uint256 s) = (p.tokens, p.shares);
            if (what == 0) {
                uint256 share = 1 + x % 9_999;
                uint256 lost = p.slash(share);
                vm.assertEq(lost, t * share / 10_000);
                vm.assertEq(p.index(), index * (10_000 - share) / 10_000);
                index = p.index();
            } else if (what < 5) {
                if (index < Shares.MIN_INDEX || t + x > 1e27) continue;
                uint256 got = p.put(x);
                vm.assertLe(p.worth(got), x);
                if (s > 0) vm.assertEq(got, x * s / t);
                vm.assertLe(t * p.shares, p.tokens * s + p.shares * (s == 0 ? 1 : 0)); // the others' worth rose or stayed
            } else {
                if (t == 0) continue;
                uint256 amount = 1 + x % t;
                uint256 cost = p.cost(amount);
                vm.assertLe(cost, s);
                vm.assertEq(p.take(cost), amount);
                vm.assertLe(t * p.shares, p.tokens * s);
            }
            vm.assertLe(p.tokens, p.shares);
            vm.assertLe(p.shares, 1 << 104);
            vm.assertLe(index * p.shares, Shares.ONE * p.tokens + (p.shares == 0 ? 0 : index)); // worth >= index
            vm.assertTrue((p.tokens == 0) == (p.shares == 0)); // only a slash of everything leaves shares alone
        }
    }

    function test_a_slash_of_everything() public pure {
        Pot memory p;
        p.put(1e18);
        vm.assertEq(p.slash(10_000), 1e18);
        vm.assertEq(p.index(), 0);
        vm.assertEq(p.worth(1e18), 0);
        vm.assertEq(p.cost(0), 0);
        vm.assertEq(p.take(1e18), 0);
    }

    /// There is no way to make others' deposits round to nothing: a deposit loses less than one base unit, or the worth
    /// of one share.
    function testFuzz_no_inflation(uint256 first, uint256 burn, uint256 victim) public pure {
        Pot memory p;
        first = 1 + first % 1e27;
        burn = burn % first;
        victim = 1 + victim % 1e27;
        p.put(first);
        p.take(burn);
        uint256 got = p.put(victim);
        vm.assertEq(got, victim);
        vm.assertEq(p.worth(got), victim);
    }
}
