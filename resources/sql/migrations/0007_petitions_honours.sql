-- Petitions; honours and sanctions.

-- township_id: of the village where there is one.
CREATE TABLE petition (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    received_on ${date} NOT NULL,
    village_id ${fk} REFERENCES village (id),
    township_id ${fk} REFERENCES division (id),
    level TEXT NOT NULL,
    form TEXT NOT NULL,
    people ${int} NOT NULL,
    petitioner TEXT NOT NULL,
    matter TEXT NOT NULL,
    done_on ${date},
    result TEXT NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX petition_received ON petition (received_on, level, form, people);
CREATE INDEX petition_village ON petition (village_id, received_on);
CREATE INDEX petition_township ON petition (township_id, received_on);

-- Either cadre_id or team_id.
CREATE TABLE honour (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} REFERENCES cadre (id),
    team_id ${fk} REFERENCES team (id),
    awarded_on ${date} NOT NULL,
    kind TEXT NOT NULL,
    authority TEXT NOT NULL,
    document_number TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX honour_awarded ON honour (awarded_on, kind);
CREATE INDEX honour_cadre ON honour (cadre_id, awarded_on);
CREATE INDEX honour_team ON honour (team_id, awarded_on);
