-- Who this database belongs to, and facts about it.
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Everything this node ever signed that could be held against it. The body is
-- on disk before the signature exists; a slot is signed once, for ever.
CREATE TABLE signatures (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  signer    TEXT    NOT NULL,           -- operator address
  kind      TEXT    NOT NULL,           -- message type, such as Result
  slot      TEXT    NOT NULL,           -- such as the task id
  body      BLOB    NOT NULL,           -- canonical bytes
  digest    BLOB    NOT NULL,           -- EIP-712 digest, what is signed
  signature BLOB,                       -- NULL until signed
  at        INTEGER NOT NULL,           -- unix milliseconds of the reservation
  UNIQUE (signer, kind, slot)
);

-- What the machines must remember. Given back in the order of id.
CREATE TABLE records (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  machine TEXT    NOT NULL,             -- coordinator, miner or watcher
  kind    TEXT    NOT NULL,             -- type of the record
  key     TEXT    NOT NULL,
  grp     TEXT    NOT NULL,             -- task or other thing it belongs to
  closed  INTEGER NOT NULL DEFAULT 0,   -- 1: history, not given back any more
  body    TEXT    NOT NULL,             -- JSON
  sum     TEXT    NOT NULL,             -- checksum over machine, kind, key, grp and body
  at      INTEGER NOT NULL,             -- unix milliseconds of the last change
  UNIQUE (machine, kind, key)
);

-- What callers asked of this node.
CREATE TABLE requests (
  id      TEXT    PRIMARY KEY,
  state   TEXT    NOT NULL,
  task    TEXT    NOT NULL,             -- task id, empty until there is one
  body    TEXT    NOT NULL,             -- JSON
  sum     TEXT    NOT NULL,             -- checksum over id, state, task and body
  created INTEGER NOT NULL,             -- unix milliseconds
  updated INTEGER NOT NULL
) WITHOUT ROWID;
