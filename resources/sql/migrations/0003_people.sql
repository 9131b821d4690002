-- Cadres with résumé, family and photo; teams with units and villages; postings.

CREATE TABLE cadre (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    name TEXT NOT NULL,
    sex TEXT,
    ethnicity TEXT NOT NULL,
    born ${int},
    national_id TEXT NOT NULL,
    native_place TEXT NOT NULL,
    birth_place TEXT NOT NULL,
    political_status TEXT,
    joined_party_on ${int},
    started_work_on ${int},
    education TEXT NOT NULL,
    degree TEXT NOT NULL,
    school TEXT NOT NULL,
    in_service_education TEXT NOT NULL,
    in_service_degree TEXT NOT NULL,
    in_service_school TEXT NOT NULL,
    technical_title TEXT NOT NULL,
    speciality TEXT NOT NULL,
    unit_id ${fk} REFERENCES unit (id),
    post TEXT NOT NULL,
    rank TEXT,
    personnel_category TEXT,
    kind TEXT,
    reserve ${bool} NOT NULL,
    phone TEXT NOT NULL,
    health TEXT NOT NULL,
    rewards TEXT NOT NULL,
    note TEXT NOT NULL,
    lrmx_extra ${blob},
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX cadre_national_id ON cadre (national_id) WHERE deleted_at IS NULL AND national_id <> '';
CREATE INDEX cadre_unit ON cadre (unit_id);
CREATE INDEX cadre_name ON cadre (name);

CREATE TABLE cadre_resume (
    id ${pk},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    position ${int} NOT NULL,
    from_month ${int},
    to_month ${int},
    text TEXT NOT NULL
) ${strict};
CREATE INDEX cadre_resume_cadre ON cadre_resume (cadre_id);

CREATE TABLE cadre_family (
    id ${pk},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    position ${int} NOT NULL,
    relation TEXT NOT NULL,
    name TEXT NOT NULL,
    born ${int},
    political_status TEXT NOT NULL,
    post TEXT NOT NULL
) ${strict};
CREATE INDEX cadre_family_cadre ON cadre_family (cadre_id);

CREATE TABLE cadre_photo (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} NOT NULL UNIQUE REFERENCES cadre (id),
    image ${blob}
) ${strict};

CREATE TABLE team (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    name TEXT NOT NULL,
    round_id ${fk} NOT NULL REFERENCES round (id),
    township_id ${fk} NOT NULL REFERENCES division (id),
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    established_on ${date},
    dissolved_on ${date},
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX team_name ON team (round_id, name) WHERE deleted_at IS NULL;
CREATE INDEX team_township ON team (township_id);

CREATE TABLE team_unit (
    id ${pk},
    team_id ${fk} NOT NULL REFERENCES team (id),
    position ${int} NOT NULL,
    unit_id ${fk} NOT NULL REFERENCES unit (id),
    UNIQUE (team_id, unit_id)
) ${strict};
CREATE INDEX team_unit_unit ON team_unit (unit_id);

CREATE TABLE team_village (
    id ${pk},
    team_id ${fk} NOT NULL REFERENCES team (id),
    position ${int} NOT NULL,
    village_id ${fk} NOT NULL REFERENCES village (id),
    UNIQUE (team_id, village_id)
) ${strict};
CREATE INDEX team_village_village ON team_village (village_id);

CREATE TABLE posting (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    team_id ${fk} REFERENCES team (id),
    village_id ${fk} REFERENCES village (id),
    round_id ${fk} NOT NULL REFERENCES round (id),
    role TEXT NOT NULL,
    first_secretary ${bool} NOT NULL,
    starts_on ${date} NOT NULL,
    ends_on ${date},
    end_reason TEXT,
    document_number TEXT NOT NULL,
    note TEXT NOT NULL
) ${strict};
CREATE INDEX posting_cadre ON posting (cadre_id, starts_on);
CREATE INDEX posting_team ON posting (team_id);
CREATE INDEX posting_village ON posting (village_id);
CREATE INDEX posting_round ON posting (round_id);
