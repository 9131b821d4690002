-- Divisions down to the township, villages with tags and yearly figures, sending units and rounds.

CREATE TABLE division (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_id ${fk} REFERENCES division (id),
    opened_on ${date},
    closed_on ${date},
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX division_code ON division (code) WHERE deleted_at IS NULL;
CREATE INDEX division_parent ON division (parent_id);

CREATE TABLE village (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    name TEXT NOT NULL,
    township_id ${fk} NOT NULL REFERENCES division (id),
    code TEXT NOT NULL,
    households ${int},
    population ${int},
    party_members ${int},
    party_branches ${int},
    secretary TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX village_name ON village (township_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX village_code ON village (code) WHERE deleted_at IS NULL AND code <> '';

CREATE TABLE village_tag (
    id ${pk},
    village_id ${fk} NOT NULL REFERENCES village (id),
    position ${int} NOT NULL,
    category_id ${fk} NOT NULL REFERENCES category (id),
    UNIQUE (village_id, category_id)
) ${strict};
CREATE INDEX village_tag_category ON village_tag (category_id);

CREATE TABLE village_year (
    id ${pk},
    village_id ${fk} NOT NULL REFERENCES village (id),
    position ${int} NOT NULL,
    year ${int} NOT NULL,
    collective_income ${int},
    income_per_head ${int},
    poor_households ${int},
    poor_people ${int},
    UNIQUE (village_id, year)
) ${strict};

CREATE TABLE unit (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    category TEXT,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX unit_name ON unit (name) WHERE deleted_at IS NULL;

CREATE TABLE round (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    number ${int} NOT NULL,
    name TEXT NOT NULL,
    starts_on ${date} NOT NULL,
    ends_on ${date},
    search_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX round_number ON round (number) WHERE deleted_at IS NULL;
