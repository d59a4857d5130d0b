-- Starting with a long history, and closing one group, read only what is open.
CREATE INDEX records_open ON records (machine, grp) WHERE closed = 0;
CREATE INDEX requests_created ON requests (created);

-- The records as a reader would like them: sqlite3 node.db 'SELECT * FROM tasks'.
CREATE VIEW tasks AS
  SELECT key AS task, machine,
         json_extract(body, '$.Task.Coordinator') AS coordinator,
         json_extract(body, '$.Task.Epoch')       AS epoch,
         json_extract(body, '$.Task.Seq')         AS seq,
         json_extract(body, '$.Task.ModelID')     AS model,
         json_extract(body, '$.Request.ID')       AS request,
         closed, at
  FROM records WHERE kind IN ('job', 'offer');

CREATE VIEW claims AS
  SELECT json_extract(body, '$.Claim.Task')  AS task,
         json_extract(body, '$.Claim.Miner') AS miner,
         json_extract(body, '$.Claim.Rank')  AS rank,
         machine, at
  FROM records WHERE kind IN ('claimed', 'offer');

CREATE VIEW assignments AS
  SELECT json_extract(body, '$.Assignment.Task')     AS task,
         json_extract(body, '$.Assignment.Miner')    AS miner,
         json_extract(body, '$.Assignment.Rank')     AS rank,
         json_extract(body, '$.Assignment.Deadline') AS deadline,
         machine, at
  FROM records WHERE kind = 'assigned';

CREATE VIEW results AS
  SELECT json_extract(body, '$.Result.Task')       AS task,
         json_extract(body, '$.Result.Miner')      AS miner,
         json_extract(body, '$.Result.Commitment') AS commitment,
         json_extract(body, '$.Opening.Count')     AS tokens,
         at
  FROM records WHERE kind = 'made';

CREATE VIEW verdicts AS
  SELECT json_extract(body, '$.Verdict.Task')    AS task,
         json_extract(body, '$.Verdict.Miner')   AS miner,
         json_extract(body, '$.Verdict.Outcome') AS outcome,
         json_extract(body, '$.Verdict.Voucher') AS voucher,
         at
  FROM records WHERE kind = 'decided';

CREATE VIEW vouchers AS
  SELECT json_extract(body, '$.Voucher.Coordinator') AS coordinator,
         json_extract(body, '$.Voucher.Miner')       AS miner,
         json_extract(body, '$.Voucher.Index')       AS idx,
         json_extract(body, '$.Voucher.Task')        AS task,
         json_extract(body, '$.Voucher.Amount')      AS amount,
         json_extract(body, '$.Voucher.Cumulative')  AS cumulative,
         CASE kind WHEN 'earned' THEN 'received' ELSE 'given' END AS direction,
         closed, at
  FROM records WHERE kind IN ('earned', 'decided') AND json_extract(body, '$.Voucher.Index') IS NOT NULL;

CREATE VIEW evidence AS
  SELECT key AS fault,
         json_extract(body, '$.Fault.Kind')     AS kind,
         json_extract(body, '$.Fault.Offender') AS offender,
         CASE WHEN kind = 'done' THEN 'consumed' WHEN closed = 1 THEN 'closed' ELSE 'open' END AS state,
         at
  FROM records WHERE machine = 'watcher' AND kind IN ('case', 'done');
