-- Photos, scans and documents of records. The bytes are kept once under their hash, apart from what lists and the change
-- log see; the thumbnail stands before them, so that it is read without them.

CREATE TABLE attachment_content (
    id ${pk},
    sha256 TEXT NOT NULL UNIQUE,
    thumbnail ${blob},
    bytes ${blob} NOT NULL
) ${strict};

CREATE TABLE attachment (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    ledger_entry_id ${fk} REFERENCES ledger_entry (id),
    visit_id ${fk} REFERENCES visit (id),
    dispute_id ${fk} REFERENCES dispute (id),
    petition_id ${fk} REFERENCES petition (id),
    honour_id ${fk} REFERENCES honour (id),
    position ${int} NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size ${int} NOT NULL,
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    caption TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    original_size ${int},
    CHECK (CASE WHEN ledger_entry_id IS NULL THEN 0 ELSE 1 END + CASE WHEN visit_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN dispute_id IS NULL THEN 0 ELSE 1 END + CASE WHEN petition_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN honour_id IS NULL THEN 0 ELSE 1 END = 1)
) ${strict};
CREATE INDEX attachment_ledger_entry ON attachment (ledger_entry_id) WHERE ledger_entry_id IS NOT NULL;
CREATE INDEX attachment_visit ON attachment (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX attachment_dispute ON attachment (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX attachment_petition ON attachment (petition_id) WHERE petition_id IS NOT NULL;
CREATE INDEX attachment_honour ON attachment (honour_id) WHERE honour_id IS NOT NULL;
CREATE INDEX attachment_sha256 ON attachment (sha256);
