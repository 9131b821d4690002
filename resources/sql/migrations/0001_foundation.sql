-- The change log, the catalogue of terms a county may extend, and what the window keeps between sessions.
-- Every record: id, uid (UUIDv7), row_version (optimistic lock), who and when, deleted_at (trash).

CREATE TABLE change_transaction (
    id ${pk},
    happened_at ${timestamp} NOT NULL,
    account TEXT NOT NULL,
    action TEXT NOT NULL,
    undoes_id ${fk} REFERENCES change_transaction (id),
    undone_by_id ${fk} REFERENCES change_transaction (id)
) ${strict};

-- field '' is the insertion of the record: new_value holds it whole, or [[first id, last id], ...] for a bulk load.
CREATE TABLE change_log (
    id ${pk},
    transaction_id ${fk} NOT NULL REFERENCES change_transaction (id),
    table_name TEXT NOT NULL,
    record_id ${int} NOT NULL,
    uid TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT
) ${strict};
CREATE INDEX change_log_transaction ON change_log (transaction_id);
CREATE INDEX change_log_record ON change_log (table_name, record_id);

CREATE TABLE category (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position ${int} NOT NULL,
    active ${bool} NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX category_code ON category (kind, code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX category_name ON category (kind, name) WHERE deleted_at IS NULL;

-- Values of this database as a whole: its county, the seed of its demo data.
CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) ${strict};

-- Not records of the county: a person's named filters and column layouts, and what was typed and not yet saved.
CREATE TABLE saved_view (
    id ${pk},
    account TEXT NOT NULL,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (account, page, name)
) ${strict};

CREATE TABLE form_draft (
    account TEXT NOT NULL,
    form TEXT NOT NULL,
    record_id ${int} NOT NULL,
    saved_at ${timestamp} NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (account, form, record_id)
) ${strict};
