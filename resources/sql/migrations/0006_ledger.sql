-- The ledger of deeds, projects, funds and what else is counted: kinds as data, entries; a line of the work log can
-- become an entry.

CREATE TABLE ledger_kind (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    theme TEXT NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity_label TEXT NOT NULL,
    households_label TEXT NOT NULL,
    people_label TEXT NOT NULL,
    amount_label TEXT NOT NULL,
    variant_label TEXT NOT NULL,
    uses_funds ${bool} NOT NULL,
    uses_stage ${bool} NOT NULL,
    uses_mode ${bool} NOT NULL,
    definition TEXT NOT NULL,
    position ${int} NOT NULL,
    active ${bool} NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX ledger_kind_code ON ledger_kind (code) WHERE deleted_at IS NULL;

CREATE TABLE ledger_variant (
    id ${pk},
    ledger_kind_id ${fk} NOT NULL REFERENCES ledger_kind (id),
    position ${int} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL
) ${strict};
CREATE INDEX ledger_variant_kind ON ledger_variant (ledger_kind_id);

CREATE TABLE ledger_entry (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    happened_on ${date} NOT NULL,
    kind_id ${fk} NOT NULL REFERENCES ledger_kind (id),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    village_id ${fk} REFERENCES village (id),
    township_id ${fk} REFERENCES division (id),
    team_id ${fk} REFERENCES team (id),
    cadre_id ${fk} REFERENCES cadre (id),
    unit_id ${fk} REFERENCES unit (id),
    quantity ${int}, -- thousandths
    households ${int},
    people ${int},
    amount ${int},
    stage TEXT,
    mode TEXT,
    variant TEXT NOT NULL,
    grade TEXT,
    typical ${bool} NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX ledger_entry_day ON ledger_entry (happened_on, id);
CREATE INDEX ledger_entry_kind ON ledger_entry (kind_id, happened_on);
CREATE INDEX ledger_entry_village ON ledger_entry (village_id, happened_on);
CREATE INDEX ledger_entry_township ON ledger_entry (township_id);
CREATE INDEX ledger_entry_team ON ledger_entry (team_id);
CREATE INDEX ledger_entry_cadre ON ledger_entry (cadre_id, happened_on);
CREATE INDEX ledger_entry_unit ON ledger_entry (unit_id);

CREATE TABLE ledger_fund (
    id ${pk},
    ledger_entry_id ${fk} NOT NULL REFERENCES ledger_entry (id),
    position ${int} NOT NULL,
    source TEXT NOT NULL,
    amount ${int}
) ${strict};
CREATE INDEX ledger_fund_entry ON ledger_fund (ledger_entry_id);

ALTER TABLE work_log ADD COLUMN ledger_entry_id ${fk} REFERENCES ledger_entry (id);
CREATE INDEX work_log_ledger_entry ON work_log (ledger_entry_id);
