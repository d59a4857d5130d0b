-- Signed transactions from before they are sent until they are final, so that a
-- crash neither loses one nor uses its number for another.
CREATE TABLE transactions (
  account TEXT    NOT NULL,             -- sender
  nonce   INTEGER NOT NULL,
  what    TEXT    NOT NULL,             -- for people, such as "settle"
  raw     BLOB    NOT NULL,             -- as it was sent last
  sum     TEXT    NOT NULL,             -- checksum over account, nonce, what and raw
  at      INTEGER NOT NULL,             -- unix milliseconds of the last version
  PRIMARY KEY (account, nonce)
) WITHOUT ROWID;

-- What the chain paid this operator, and what it paid others.
CREATE TABLE payments (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  kind        TEXT    NOT NULL,         -- settled, unpaid, bounty
  tx          TEXT    NOT NULL,
  block       INTEGER NOT NULL,
  coordinator TEXT    NOT NULL,         -- or the offender of a bounty
  miner       TEXT    NOT NULL,         -- or the reporter of a bounty
  idx         INTEGER NOT NULL,         -- of the voucher; 0 where there is none
  task        TEXT    NOT NULL,         -- of an unpaid result; otherwise zero
  amount      TEXT    NOT NULL,         -- base units
  at          INTEGER NOT NULL,         -- unix milliseconds
  UNIQUE (kind, tx, coordinator, miner, idx, task)
);
