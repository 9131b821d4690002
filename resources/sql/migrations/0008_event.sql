-- One event that stands in several ledgers: a visit on which a dispute was settled and money was given.

CREATE TABLE event (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    happened_on ${date} NOT NULL
) ${strict};
CREATE UNIQUE INDEX event_code ON event (code) WHERE deleted_at IS NULL;

-- Few records are part of one: the indices hold only those.
ALTER TABLE visit ADD COLUMN event_id ${fk} REFERENCES event (id);
CREATE INDEX visit_event ON visit (event_id) WHERE event_id IS NOT NULL;
ALTER TABLE dispute ADD COLUMN event_id ${fk} REFERENCES event (id);
CREATE INDEX dispute_event ON dispute (event_id) WHERE event_id IS NOT NULL;
ALTER TABLE ledger_entry ADD COLUMN event_id ${fk} REFERENCES event (id);
CREATE INDEX ledger_entry_event ON ledger_entry (event_id) WHERE event_id IS NOT NULL;
ALTER TABLE petition ADD COLUMN event_id ${fk} REFERENCES event (id);
CREATE INDEX petition_event ON petition (event_id) WHERE event_id IS NOT NULL;
