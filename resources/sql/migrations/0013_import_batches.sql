-- Imports as batches: which file came in, what became of its rows, and what was taken back since. Rows of these tables
-- are written once; whether a batch still stands follows from the change log.

-- Compressed, once however often the file came.
CREATE TABLE import_file (
    id ${pk},
    sha256 TEXT NOT NULL UNIQUE,
    content ${blob} NOT NULL
) ${strict};

-- sha256: NULL where the file was not handed over. transaction_id: NULL where the import changed nothing.
-- problems: JSON, the first of them; errors and warnings count them all.
CREATE TABLE import_batch (
    id ${pk},
    transaction_id ${fk} REFERENCES change_transaction (id),
    entity TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT REFERENCES import_file (sha256),
    size ${int} NOT NULL,
    account TEXT NOT NULL,
    imported_at ${timestamp} NOT NULL,
    read_rows ${int} NOT NULL,
    inserted ${int} NOT NULL,
    updated ${int} NOT NULL,
    unchanged ${int} NOT NULL,
    rejected ${int} NOT NULL,
    errors ${int} NOT NULL,
    warnings ${int} NOT NULL,
    problems TEXT NOT NULL
) ${strict};
CREATE INDEX import_batch_file ON import_batch (sha256, entity);
CREATE INDEX import_batch_transaction ON import_batch (transaction_id);

-- A batch taken back, as far as it could be. kept_list: JSON, the first of what stayed; kept counts them all.
CREATE TABLE import_undo (
    id ${pk},
    batch_id ${fk} NOT NULL REFERENCES import_batch (id),
    transaction_id ${fk} NOT NULL REFERENCES change_transaction (id),
    restored ${int} NOT NULL,
    trashed ${int} NOT NULL,
    days ${int} NOT NULL,
    kept ${int} NOT NULL,
    kept_list TEXT NOT NULL
) ${strict};
CREATE INDEX import_undo_batch ON import_undo (batch_id);
CREATE INDEX import_undo_transaction ON import_undo (transaction_id);
