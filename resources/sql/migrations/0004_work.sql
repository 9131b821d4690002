-- Households and pairing; visits; disputes and sweeps.

CREATE TABLE household (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    village_id ${fk} NOT NULL REFERENCES village (id),
    village_group TEXT NOT NULL,
    head TEXT NOT NULL,
    national_id TEXT NOT NULL,
    people ${int},
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX household_village ON household (village_id, head);

CREATE TABLE household_category (
    id ${pk},
    household_id ${fk} NOT NULL REFERENCES household (id),
    position ${int} NOT NULL,
    category_id ${fk} NOT NULL REFERENCES category (id),
    UNIQUE (household_id, category_id)
) ${strict};
CREATE INDEX household_category_category ON household_category (category_id);

CREATE TABLE household_member (
    id ${pk},
    household_id ${fk} NOT NULL REFERENCES household (id),
    position ${int} NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    sex TEXT,
    born ${int},
    national_id TEXT NOT NULL,
    health TEXT NOT NULL,
    residence TEXT
) ${strict};
CREATE INDEX household_member_household ON household_member (household_id);

CREATE TABLE pairing (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    kind TEXT NOT NULL,
    unit_id ${fk} REFERENCES unit (id),
    cadre_id ${fk} REFERENCES cadre (id),
    helper_name TEXT NOT NULL,
    township_id ${fk} REFERENCES division (id),
    village_id ${fk} REFERENCES village (id),
    household_id ${fk} REFERENCES household (id),
    helped_name TEXT NOT NULL,
    starts_on ${date},
    ends_on ${date},
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX pairing_unit ON pairing (unit_id);
CREATE INDEX pairing_cadre ON pairing (cadre_id);
CREATE INDEX pairing_township ON pairing (township_id);
CREATE INDEX pairing_village ON pairing (village_id);
CREATE INDEX pairing_household ON pairing (household_id);

CREATE TABLE visit (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    visited_on ${date} NOT NULL,
    village_id ${fk} NOT NULL REFERENCES village (id),
    village_group TEXT NOT NULL,
    household_id ${fk} REFERENCES household (id),
    person_name TEXT NOT NULL,
    mode TEXT NOT NULL,
    person_times ${int} NOT NULL,
    household_times ${int} NOT NULL,
    topic_id ${fk} REFERENCES category (id),
    matter TEXT NOT NULL,
    answer TEXT NOT NULL,
    passed_on_to TEXT NOT NULL,
    done_on ${date},
    satisfaction TEXT,
    typical ${bool} NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
-- Covering: the month's figures are one ordered scan of an index.
CREATE INDEX visit_day ON visit (visited_on, village_id, mode, person_times, household_times, deleted_at);
-- The order a list opens in.
CREATE INDEX visit_newest ON visit (visited_on, id) WHERE deleted_at IS NULL;
CREATE INDEX visit_village ON visit (village_id, visited_on);
CREATE INDEX visit_household ON visit (household_id, visited_on);
CREATE INDEX visit_topic ON visit (topic_id);

CREATE TABLE visit_cadre (
    id ${pk},
    visit_id ${fk} NOT NULL REFERENCES visit (id),
    position ${int} NOT NULL,
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    UNIQUE (visit_id, cadre_id)
) ${strict};
CREATE INDEX visit_cadre_cadre ON visit_cadre (cadre_id);

CREATE TABLE visit_category (
    id ${pk},
    visit_id ${fk} NOT NULL REFERENCES visit (id),
    position ${int} NOT NULL,
    category_id ${fk} NOT NULL REFERENCES category (id),
    UNIQUE (visit_id, category_id)
) ${strict};
CREATE INDEX visit_category_category ON visit_category (category_id);

CREATE TABLE dispute (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    number TEXT NOT NULL,
    found_on ${date} NOT NULL,
    source TEXT NOT NULL,
    village_id ${fk} NOT NULL REFERENCES village (id),
    village_group TEXT NOT NULL,
    category_id ${fk} NOT NULL REFERENCES category (id),
    people ${int},
    amount ${int},
    risk TEXT NOT NULL,
    summary TEXT NOT NULL,
    responsible_id ${fk} REFERENCES cadre (id),
    responsible_name TEXT NOT NULL,
    lead_official TEXT NOT NULL,
    accepted_on ${date},
    outcome TEXT,
    resolved_on ${date},
    agreement_number TEXT NOT NULL,
    revisited_on ${date},
    revisit_result TEXT NOT NULL,
    archived_on ${date},
    petition_linked ${bool} NOT NULL,
    recurrence_of ${fk} REFERENCES dispute (id),
    typical ${bool} NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX dispute_number ON dispute (number) WHERE deleted_at IS NULL;
CREATE INDEX dispute_found ON dispute (found_on, village_id, category_id, resolved_on);
CREATE INDEX dispute_resolved ON dispute (resolved_on, village_id, category_id);
CREATE INDEX dispute_village ON dispute (village_id, found_on);
CREATE INDEX dispute_category ON dispute (category_id);
CREATE INDEX dispute_responsible ON dispute (responsible_id);
CREATE INDEX dispute_recurrence ON dispute (recurrence_of);

CREATE TABLE dispute_party (
    id ${pk},
    dispute_id ${fk} NOT NULL REFERENCES dispute (id),
    position ${int} NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    national_id TEXT NOT NULL
) ${strict};
CREATE INDEX dispute_party_dispute ON dispute_party (dispute_id);

CREATE TABLE dispute_step (
    id ${pk},
    dispute_id ${fk} NOT NULL REFERENCES dispute (id),
    position ${int} NOT NULL,
    taken_on ${date} NOT NULL,
    text TEXT NOT NULL,
    mediator TEXT NOT NULL
) ${strict};
CREATE INDEX dispute_step_dispute ON dispute_step (dispute_id);

CREATE TABLE sweep (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    village_id ${fk} NOT NULL REFERENCES village (id),
    from_day ${date} NOT NULL,
    to_day ${date} NOT NULL,
    found ${int} NOT NULL,
    reporter TEXT NOT NULL,
    note TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX sweep_period ON sweep (village_id, from_day, to_day) WHERE deleted_at IS NULL;
CREATE INDEX sweep_day ON sweep (from_day, to_day);
