PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES('chain_id','71');
INSERT INTO meta VALUES('id','00112233445566778899aabbccddeeff');
INSERT INTO meta VALUES('operator','0xd41c057fd1c78805aac12b0a94a405c0461a6fbb');
INSERT INTO meta VALUES('registry','0x0100000000000000000000000000000000000000');
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
INSERT INTO signatures VALUES(1,'0xd41c057fd1c78805aac12b0a94a405c0461a6fbb','Result','0x0100000000000000000000000000000000000000000000000000000000000000',X'0100000000000000000000000000000000000000000000000000000000000000000000000000000000000000d41c057fd1c78805aac12b0a94a405c0461a6fbb0100000000000000000000000000000000000000000000000000000000000000',X'56b4d7a57003b9a8034b1948bdbe6bcc994adf3d5cf6ea6f7c01c1fb9eb70a44',X'a884f3e657d83be3e260f1706544f52b8068aefd2ac51d6c14eb4b832f2f510b11df9426da54fd0203cc0bd621866ab96a41e03adcd832c0814374f618ce77731c',1795394703250);
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
INSERT INTO records VALUES(1,'miner','note','a','g',0,'{"Name":"a","Set":"g","Text":"from version 1"}','1d27cd1e802c9b3a',1795394703253);
INSERT INTO records VALUES(2,'miner','note','b','h',1,'{"Name":"b","Set":"h","Text":"closed"}','c73d7b035f016920',1795394703253);
CREATE TABLE requests (
  id      TEXT    PRIMARY KEY,
  state   TEXT    NOT NULL,
  task    TEXT    NOT NULL,             -- task id, empty until there is one
  body    TEXT    NOT NULL,             -- JSON
  sum     TEXT    NOT NULL,             -- checksum over id, state, task and body
  created INTEGER NOT NULL,             -- unix milliseconds
  updated INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO requests VALUES('r1','done','','null','1c1dfcaa6a9e9c3d',1795394703255,1795394703255);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('signatures',1);
INSERT INTO sqlite_sequence VALUES('records',2);
COMMIT;
PRAGMA user_version=1;
