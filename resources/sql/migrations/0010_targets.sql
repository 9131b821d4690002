-- Targets, and figures of the years before the program.

-- Which of the references is filled follows from scope; none of them: all there are. indicator is a code of the
-- statistics. period is empty for every period of the kind, otherwise 2026-03, 2026-Q1, 2026-H1, 2026 or a round's
-- number. value and upper are in thousandths.
CREATE TABLE target (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    indicator TEXT NOT NULL,
    scope TEXT NOT NULL,
    each ${bool} NOT NULL,
    township_id ${fk} REFERENCES division (id),
    village_id ${fk} REFERENCES village (id),
    team_id ${fk} REFERENCES team (id),
    unit_id ${fk} REFERENCES unit (id),
    category_id ${fk} REFERENCES category (id),
    unit_level TEXT,
    cadre_group TEXT,
    period_kind TEXT NOT NULL,
    period TEXT NOT NULL,
    value ${int},
    upper ${int},
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX target_indicator ON target (indicator, scope);
CREATE INDEX target_township ON target (township_id);
CREATE INDEX target_village ON target (village_id);
CREATE INDEX target_team ON target (team_id);
CREATE INDEX target_unit ON target (unit_id);
CREATE INDEX target_category ON target (category_id);

-- township_id: NULL for the whole county. grouping and group_key narrow the figure to one group of the statistics.
CREATE TABLE baseline (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    indicator TEXT NOT NULL,
    township_id ${fk} REFERENCES division (id),
    grouping TEXT,
    group_key TEXT NOT NULL,
    from_day ${date} NOT NULL,
    to_day ${date} NOT NULL,
    value ${int},
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX baseline_indicator ON baseline (indicator, from_day);
CREATE INDEX baseline_township ON baseline (township_id);
