-- Issued documents (定稿): their files, each figure with the definition and the records it had. Rows of these tables are
-- written once, with the issue, and never changed; an issue itself is withdrawn, not edited.

CREATE TABLE report_issue (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    document TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    period_from ${date},
    period_to ${date},
    scope TEXT NOT NULL,
    issued_at ${timestamp} NOT NULL,
    issued_by TEXT NOT NULL,
    note TEXT NOT NULL,
    withdrawn_at ${timestamp},
    withdrawn_by TEXT NOT NULL,
    withdrawal_reason TEXT NOT NULL
) ${strict};
CREATE INDEX report_issue_at ON report_issue (issued_at);

CREATE TABLE report_issue_explanation (
    id ${pk},
    report_issue_id ${fk} NOT NULL REFERENCES report_issue (id),
    position ${int} NOT NULL,
    place TEXT NOT NULL,
    about TEXT NOT NULL,
    reason TEXT NOT NULL
) ${strict};
CREATE INDEX report_issue_explanation_owner ON report_issue_explanation (report_issue_id);

CREATE TABLE issue_file (
    id ${pk},
    issue_id ${fk} NOT NULL REFERENCES report_issue (id),
    format TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content ${blob} NOT NULL
) ${strict};
CREATE UNIQUE INDEX issue_file_format ON issue_file (issue_id, format);

-- A list of records, once however many figures of the issue rest on it.
CREATE TABLE issue_member_list (
    id ${pk},
    issue_id ${fk} NOT NULL REFERENCES report_issue (id),
    sha256 TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX issue_member_list_hash ON issue_member_list (issue_id, sha256);

CREATE TABLE issue_figure (
    id ${pk},
    issue_id ${fk} NOT NULL REFERENCES report_issue (id),
    position ${int} NOT NULL,
    place TEXT NOT NULL,
    label TEXT NOT NULL,
    code TEXT NOT NULL,
    version ${int} NOT NULL,
    unit TEXT NOT NULL,
    definition TEXT NOT NULL,
    query TEXT NOT NULL,
    group_key TEXT,
    value ${real},
    list_id ${fk} REFERENCES issue_member_list (id)
) ${strict};
CREATE UNIQUE INDEX issue_figure_place ON issue_figure (issue_id, place);
CREATE INDEX issue_figure_code ON issue_figure (code);
CREATE INDEX issue_figure_list ON issue_figure (list_id);

-- A record as it was when the document was issued, once an issue; no foreign key, as it may be of any table.
CREATE TABLE issue_record (
    id ${pk},
    issue_id ${fk} NOT NULL REFERENCES report_issue (id),
    entity TEXT NOT NULL,
    record_id ${int} NOT NULL,
    uid TEXT NOT NULL,
    version ${int} NOT NULL,
    day ${date},
    label TEXT NOT NULL
) ${strict};
CREATE INDEX issue_record_owner ON issue_record (issue_id);

-- What a record adds to the figures of a list; part and base where the figure is a ratio.
CREATE TABLE issue_member (
    list_id ${fk} NOT NULL REFERENCES issue_member_list (id),
    position ${int} NOT NULL,
    record_id ${fk} NOT NULL REFERENCES issue_record (id),
    amount ${real} NOT NULL,
    part ${real},
    base ${real},
    PRIMARY KEY (list_id, position)
) ${keyed};
CREATE INDEX issue_member_record ON issue_member (record_id);
