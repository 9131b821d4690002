-- What the data check found and somebody said is right. Records are named by their uid: a verdict is about what they
-- say, and holds while fingerprint is that of the values judged. other_uid is '' unless it is about two records; part
-- tells findings of one rule and record apart (a day, a month, a member).
CREATE TABLE data_verdict (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    rule TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_uid TEXT NOT NULL,
    other_uid TEXT NOT NULL,
    part TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    note TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX data_verdict_known ON data_verdict (rule, record_uid, other_uid, part) WHERE deleted_at IS NULL;
