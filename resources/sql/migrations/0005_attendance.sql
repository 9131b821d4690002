-- Calendar, rules, sign-ins, days, leave, spot checks, weekly reports, work logs, month closing.

CREATE TABLE calendar_day (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    day ${date} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX calendar_day_day ON calendar_day (day) WHERE deleted_at IS NULL;

CREATE TABLE rule_set (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    valid_from ${int} NOT NULL,
    name TEXT NOT NULL,
    target TEXT NOT NULL,
    days_per_month ${int} NOT NULL,
    days_per_year ${int} NOT NULL,
    capped_by_workdays ${bool} NOT NULL,
    prorated ${bool} NOT NULL,
    yearly_leave_days ${int} NOT NULL,
    weekly_weekday ${int} NOT NULL,
    closing_day ${int} NOT NULL,
    no_excellent_from ${int} NOT NULL,
    basic_from ${int} NOT NULL,
    fail_from ${int} NOT NULL,
    excellent_percent ${int} NOT NULL,
    consecutive_days ${int} NOT NULL,
    subsidy_per_day ${int} NOT NULL,
    transport_per_month ${int} NOT NULL,
    phone_per_month ${int} NOT NULL,
    note TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX rule_set_valid_from ON rule_set (valid_from) WHERE deleted_at IS NULL;

CREATE TABLE rule_set_counting (
    id ${pk},
    rule_set_id ${fk} NOT NULL REFERENCES rule_set (id),
    position ${int} NOT NULL,
    status ${int} NOT NULL
) ${strict};
CREATE INDEX rule_set_counting_owner ON rule_set_counting (rule_set_id);

CREATE TABLE rule_set_tier (
    id ${pk},
    rule_set_id ${fk} NOT NULL REFERENCES rule_set (id),
    position ${int} NOT NULL,
    max_half_days ${int},
    approver TEXT NOT NULL,
    copy_to TEXT NOT NULL
) ${strict};
CREATE INDEX rule_set_tier_owner ON rule_set_tier (rule_set_id);

CREATE TABLE rule_set_leave_kind (
    id ${pk},
    rule_set_id ${fk} NOT NULL REFERENCES rule_set (id),
    position ${int} NOT NULL,
    kind TEXT NOT NULL,
    counting TEXT NOT NULL
) ${strict};
CREATE INDEX rule_set_leave_kind_owner ON rule_set_leave_kind (rule_set_id);

CREATE TABLE rule_set_blackout (
    id ${pk},
    rule_set_id ${fk} NOT NULL REFERENCES rule_set (id),
    position ${int} NOT NULL,
    from_day ${date} NOT NULL,
    to_day ${date} NOT NULL,
    reason TEXT NOT NULL
) ${strict};
CREATE INDEX rule_set_blackout_owner ON rule_set_blackout (rule_set_id);

-- status: the numbers of DayStatus, here and below.
CREATE TABLE status_mark (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    status ${int} NOT NULL,
    symbol TEXT NOT NULL,
    colour TEXT NOT NULL,
    entry_key TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX status_mark_status ON status_mark (status) WHERE deleted_at IS NULL;

CREATE TABLE sign_in (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    day ${date} NOT NULL,
    minute ${int},
    source TEXT NOT NULL,
    place TEXT NOT NULL,
    village_id ${fk} REFERENCES village (id),
    latitude ${real},
    longitude ${real},
    device TEXT NOT NULL,
    note TEXT NOT NULL
) ${strict};
CREATE INDEX sign_in_cadre ON sign_in (cadre_id, day);
CREATE INDEX sign_in_day ON sign_in (day);
CREATE INDEX sign_in_village ON sign_in (village_id);

CREATE TABLE leave_request (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    kind TEXT NOT NULL,
    from_day ${date} NOT NULL,
    from_half TEXT NOT NULL,
    to_day ${date} NOT NULL,
    to_half TEXT NOT NULL,
    counting TEXT NOT NULL,
    half_days ${int} NOT NULL,
    needed_role TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    destination TEXT NOT NULL,
    phone TEXT NOT NULL,
    stand_in TEXT NOT NULL,
    withdrawn_on ${date},
    withdrawal_reason TEXT NOT NULL,
    returned_on ${date},
    return_checked_by TEXT NOT NULL,
    note TEXT NOT NULL
) ${strict};
CREATE INDEX leave_request_cadre ON leave_request (cadre_id, from_day);
CREATE INDEX leave_request_from ON leave_request (from_day);

CREATE TABLE leave_step (
    id ${pk},
    leave_id ${fk} NOT NULL REFERENCES leave_request (id),
    position ${int} NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    decided_on ${date},
    remark TEXT NOT NULL
) ${strict};
CREATE INDEX leave_step_leave ON leave_step (leave_id);

CREATE TABLE spot_check (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    checked_on ${date} NOT NULL,
    minute ${int},
    mode TEXT NOT NULL,
    inspectors TEXT NOT NULL,
    village_id ${fk} NOT NULL REFERENCES village (id),
    note TEXT NOT NULL,
    search_key TEXT NOT NULL
) ${strict};
CREATE INDEX spot_check_day ON spot_check (checked_on);
CREATE INDEX spot_check_village ON spot_check (village_id);

CREATE TABLE spot_check_line (
    id ${pk},
    spot_check_id ${fk} NOT NULL REFERENCES spot_check (id),
    position ${int} NOT NULL,
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    result TEXT NOT NULL,
    follow_up TEXT,
    follow_up_on ${date},
    closed_on ${date},
    note TEXT NOT NULL
) ${strict};
CREATE INDEX spot_check_line_check ON spot_check_line (spot_check_id);
CREATE INDEX spot_check_line_cadre ON spot_check_line (cadre_id);

-- One row a cadre and day, known by that alone. said_*: as entered; settled_*: how a conflict was decided; the rest is
-- derived from these and from sign-ins, leave, spot checks and postings, and can be made anew at any time.
CREATE TABLE attendance_day (
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    day ${date} NOT NULL,
    morning ${int} NOT NULL,
    afternoon ${int} NOT NULL,
    conflict TEXT,
    leave_id ${fk} REFERENCES leave_request (id),
    spot_check_id ${fk} REFERENCES spot_check (id),
    village_id ${fk} REFERENCES village (id),
    said_morning ${int},
    said_afternoon ${int},
    overnight ${bool},
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    settled_morning ${int},
    settled_afternoon ${int},
    settled_reason TEXT NOT NULL,
    updated_at ${timestamp},
    updated_by TEXT NOT NULL,
    PRIMARY KEY (cadre_id, day)
) ${keyed};
CREATE INDEX attendance_day_day ON attendance_day (day, village_id, morning, afternoon);
CREATE INDEX attendance_day_conflict ON attendance_day (day) WHERE morning = 10 OR afternoon = 10;
CREATE INDEX attendance_day_leave ON attendance_day (leave_id) WHERE leave_id IS NOT NULL;
CREATE INDEX attendance_day_spot_check ON attendance_day (spot_check_id) WHERE spot_check_id IS NOT NULL;

CREATE TABLE weekly_report (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    team_id ${fk} NOT NULL REFERENCES team (id),
    week ${date} NOT NULL,
    sent_on ${date} NOT NULL,
    sent_minute ${int},
    content TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX weekly_report_week ON weekly_report (team_id, week) WHERE deleted_at IS NULL;
CREATE INDEX weekly_report_by_week ON weekly_report (week);

CREATE TABLE work_log (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    day ${date} NOT NULL,
    content TEXT NOT NULL,
    visit_id ${fk} REFERENCES visit (id)
) ${strict};
CREATE INDEX work_log_cadre ON work_log (cadre_id, day);
CREATE INDEX work_log_day ON work_log (day);
CREATE INDEX work_log_visit ON work_log (visit_id);

CREATE TABLE month_closing (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    township_id ${fk} NOT NULL REFERENCES division (id),
    month ${int} NOT NULL,
    state TEXT NOT NULL,
    rules TEXT NOT NULL,
    calendar TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX month_closing_month ON month_closing (township_id, month) WHERE deleted_at IS NULL;
CREATE INDEX month_closing_by_month ON month_closing (month);

CREATE TABLE month_closing_step (
    id ${pk},
    month_closing_id ${fk} NOT NULL REFERENCES month_closing (id),
    position ${int} NOT NULL,
    kind TEXT NOT NULL,
    at ${timestamp} NOT NULL,
    account TEXT NOT NULL,
    remark TEXT NOT NULL
) ${strict};
CREATE INDEX month_closing_step_owner ON month_closing_step (month_closing_id);

CREATE TABLE month_closing_account (
    id ${pk},
    month_closing_id ${fk} NOT NULL REFERENCES month_closing (id),
    position ${int} NOT NULL,
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    team_id ${fk} REFERENCES team (id),
    village_id ${fk} REFERENCES village (id),
    unit_id ${fk} REFERENCES unit (id),
    round_id ${fk} REFERENCES round (id),
    role TEXT NOT NULL,
    first_secretary ${bool} NOT NULL,
    posted TEXT NOT NULL,
    posted_days ${int} NOT NULL,
    workdays ${int} NOT NULL,
    target_halves ${int} NOT NULL,
    required_halves ${int} NOT NULL,
    halves TEXT NOT NULL,
    outside_halves ${int} NOT NULL,
    nights ${int} NOT NULL,
    present_halves ${int} NOT NULL,
    unrecorded_work_halves ${int} NOT NULL
) ${strict};
CREATE INDEX month_closing_account_owner ON month_closing_account (month_closing_id);
CREATE INDEX month_closing_account_cadre ON month_closing_account (cadre_id);

CREATE TABLE correction (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    number TEXT NOT NULL,
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    township_id ${fk} NOT NULL REFERENCES division (id),
    day ${date} NOT NULL,
    before_morning ${int} NOT NULL,
    before_afternoon ${int} NOT NULL,
    after_morning ${int} NOT NULL,
    after_afternoon ${int} NOT NULL,
    reason TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    made_on ${date} NOT NULL
) ${strict};
CREATE UNIQUE INDEX correction_number ON correction (township_id, number) WHERE deleted_at IS NULL;
CREATE INDEX correction_cadre ON correction (cadre_id, day);

CREATE TABLE finding_closure (
    id ${pk},
    uid TEXT NOT NULL UNIQUE,
    row_version ${int} NOT NULL,
    created_at ${timestamp} NOT NULL, created_by TEXT NOT NULL,
    updated_at ${timestamp} NOT NULL, updated_by TEXT NOT NULL,
    deleted_at ${timestamp},
    cadre_id ${fk} NOT NULL REFERENCES cadre (id),
    month ${int} NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL
) ${strict};
CREATE UNIQUE INDEX finding_closure_known ON finding_closure (cadre_id, month, kind) WHERE deleted_at IS NULL;
