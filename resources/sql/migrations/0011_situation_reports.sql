-- Templates of situation reports, and reports in the making.

CREATE TABLE report_template (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    name TEXT NOT NULL,
    text TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX report_template_name ON report_template (name) WHERE deleted_at IS NULL;

-- Of a period or of a round. Its figures are not kept here.
CREATE TABLE report_draft (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    template_name TEXT NOT NULL,
    period_from ${date},
    period_to ${date},
    round_id ${fk} REFERENCES round (id),
    township_id ${fk} REFERENCES division (id),
    village_id ${fk} REFERENCES village (id),
    title TEXT NOT NULL,
    recipients TEXT NOT NULL,
    sender TEXT NOT NULL,
    document_number TEXT NOT NULL,
    issued_on ${date},
    text TEXT NOT NULL
) ${strict};
CREATE INDEX report_draft_round ON report_draft (round_id);
CREATE INDEX report_draft_township ON report_draft (township_id);
CREATE INDEX report_draft_village ON report_draft (village_id);

CREATE TABLE report_draft_typed (
    id ${pk},
    draft_id ${fk} NOT NULL REFERENCES report_draft (id),
    position ${int} NOT NULL,
    slot TEXT NOT NULL,
    text TEXT NOT NULL
) ${strict};
CREATE INDEX report_draft_typed_draft ON report_draft_typed (draft_id);
