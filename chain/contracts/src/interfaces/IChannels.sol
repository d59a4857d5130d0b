// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Voucher} from "../Typed.sol";

/// @notice A voucher and its coordinator's signature.
struct SignedVoucher {
    Voucher voucher;
    bytes signature;
}

/// @title Escrows of coordinators, and the vouchers they are paid out by.
/// @notice Per (coordinator, miner) voucher indices run on and cumulative amounts add up, so settling an index pays
/// all before it. Of each payment a fixed share is burned (rounded up), the rest goes to the miner's owner. Task
/// numbers cost: settling number seq of an epoch burns one fee for every number up to it that was not yet paid for,
/// and rank r burns 1 + r fees. Anyone may settle; the money goes to the same places. Amounts are base units, delays
/// blocks.
interface IChannels {
    event Deposited(address indexed coordinator, address indexed from, uint256 amount, uint256 balance);
    event CloseStarted(address indexed coordinator, uint256 amount, uint64 unlockBlock);
    event EscrowWithdrawn(address indexed coordinator, address indexed owner, uint256 amount, uint256 balance);
    /// @notice A voucher was settled: paid went to the miner's owner, burned holds the burn share and the fees.
    event Settled(
        address indexed coordinator,
        address indexed miner,
        bytes32 indexed task,
        uint64 index,
        uint256 paid,
        uint256 burned
    );

    error BadBurnShare(uint256 basisPoints);
    error ZeroDelay();
    error ZeroVouchers();
    error NothingDeposited();
    /// @notice The operator is bound to no owner.
    error UnknownOperator(address operator);
    error NotCoordinatorOwner(address coordinator, address owner, address caller);
    error NotEnoughEscrow(uint256 balance, uint256 amount);
    /// @notice The closing delay runs until this block; 0 if no close was started.
    error NotClosable(uint64 unlockBlock);
    /// @notice The voucher was signed by another key than the coordinator's.
    error BadVoucherSigner(address coordinator, address signer);
    /// @notice The index is not above the last one settled for the pair.
    error StaleIndex(uint64 index, uint64 settled);
    /// @notice Ranks end at 15.
    error BadRank(uint8 rank);
    /// @notice The cumulative does not add up to what was settled before it plus the voucher's amount.
    error CumulativeMismatch(uint128 cumulative, uint128 settled, uint128 amount);
    /// @notice The escrow cannot pay the amount and the fees: the coordinator must top it up.
    error EscrowShort(address coordinator, uint256 balance, uint256 needed);

    /// @notice Tops up a coordinator's escrow; by anyone who gave this contract an allowance.
    function deposit(address coordinator, uint256 amount) external;

    /// @notice Announces a withdrawal; by the coordinator's owner. Until it is made vouchers are paid from the amount
    /// as before. Starting again replaces what was announced and begins the delay anew.
    function startClose(address coordinator, uint256 amount) external returns (uint64 unlockBlock);

    /// @notice Pays what was announced, or what is left of it, to the coordinator's owner once the delay is over.
    function withdraw(address coordinator) external returns (uint256 amount);

    /// @notice Settles one voucher.
    /// @return paid What the miner's owner got.
    function settle(Voucher calldata voucher, bytes calldata signature) external returns (uint256 paid);

    /// @notice Settles vouchers of any coordinators and miners, all or none.
    /// @return paid What all miners' owners got.
    function settleBatch(SignedVoucher[] calldata vouchers) external returns (uint256 paid);

    /// @notice A coordinator's escrow, the part announced to be withdrawn and from which block on it can be.
    function escrowOf(address coordinator) external view returns (uint256 balance, uint256 closing, uint64 unlockBlock);

    /// @notice The last index settled for a pair and the sum paid (burn share included) up to it.
    function settledOf(address coordinator, address miner) external view returns (uint64 index, uint128 cumulative);

    /// @notice How many task numbers of an epoch were paid for: the highest settled seq + 1.
    function numbersPaid(address coordinator, uint64 epoch) external view returns (uint256);
}
