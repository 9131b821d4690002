#include "storage/record/references.h"

#include "storage/sql/statement.h"

#include <QHash>
#include <QMap>

namespace zhucun::storage {

namespace {

Reference direct(const char *target, const char *table, const char *column)
{
    return {QLatin1String(target), QLatin1String(table), QLatin1String(column), QLatin1String(table), {}, true};
}

Reference listed(const char *target, const char *table, const char *column, const char *owner)
{
    return {QLatin1String(target),
            QLatin1String(table),
            QLatin1String(column),
            QLatin1String(owner),
            QLatin1String(owner) + QLatin1String("_id"),
            true};
}

Reference part(const char *target, const char *table, const QString &column)
{
    return {QLatin1String(target), QLatin1String(table), column, QLatin1String(table), {}, false};
}

Reference part(const char *target, const char *table)
{
    return part(target, table, QLatin1String(target) + QLatin1String("_id"));
}

} // namespace

const std::vector<Reference> &references()
{
    static const std::vector<Reference> all{
        direct("division", "division", "parent_id"),
        direct("division", "village", "township_id"),
        direct("division", "team", "township_id"),
        direct("division", "pairing", "township_id"),
        part("village", "village_tag"),
        part("village", "village_year"),
        listed("category", "village_tag", "category_id", "village"),
        listed("category", "household_category", "category_id", "household"),
        listed("category", "visit_category", "category_id", "visit"),
        direct("category", "visit", "topic_id"),
        direct("category", "dispute", "category_id"),
        direct("unit", "cadre", "unit_id"),
        listed("unit", "team_unit", "unit_id", "team"),
        direct("unit", "pairing", "unit_id"),
        part("cadre", "cadre_resume"),
        part("cadre", "cadre_family"),
        part("cadre", "cadre_photo"),
        direct("round", "team", "round_id"),
        direct("round", "posting", "round_id"),
        part("team", "team_unit"),
        part("team", "team_village"),
        direct("team", "posting", "team_id"),
        listed("village", "team_village", "village_id", "team"),
        direct("village", "posting", "village_id"),
        direct("village", "household", "village_id"),
        direct("village", "pairing", "village_id"),
        direct("village", "visit", "village_id"),
        direct("village", "dispute", "village_id"),
        direct("village", "sweep", "village_id"),
        direct("cadre", "posting", "cadre_id"),
        direct("cadre", "pairing", "cadre_id"),
        listed("cadre", "visit_cadre", "cadre_id", "visit"),
        direct("cadre", "dispute", "responsible_id"),
        part("household", "household_category"),
        part("household", "household_member"),
        direct("household", "pairing", "household_id"),
        direct("household", "visit", "household_id"),
        part("visit", "visit_cadre"),
        part("visit", "visit_category"),
        part("dispute", "dispute_party"),
        part("dispute", "dispute_step"),
        direct("dispute", "dispute", "recurrence_of"),
        part("ledger_kind", "ledger_variant"),
        direct("ledger_kind", "ledger_entry", "kind_id"),
        direct("village", "ledger_entry", "village_id"),
        direct("division", "ledger_entry", "township_id"),
        direct("team", "ledger_entry", "team_id"),
        direct("cadre", "ledger_entry", "cadre_id"),
        direct("unit", "ledger_entry", "unit_id"),
        part("ledger_entry", "ledger_fund"),
        part("ledger_entry", "attachment"),
        part("visit", "attachment"),
        part("dispute", "attachment"),
        part("petition", "attachment"),
        part("honour", "attachment"),
        part("attachment_content", "attachment", QStringLiteral("sha256")),
        part("rule_set", "rule_set_counting"),
        part("rule_set", "rule_set_tier"),
        part("rule_set", "rule_set_leave_kind"),
        part("rule_set", "rule_set_blackout"),
        direct("cadre", "sign_in", "cadre_id"),
        direct("village", "sign_in", "village_id"),
        direct("cadre", "leave_request", "cadre_id"),
        part("leave_request", "leave_step", QStringLiteral("leave_id")),
        direct("village", "spot_check", "village_id"),
        part("spot_check", "spot_check_line"),
        listed("cadre", "spot_check_line", "cadre_id", "spot_check"),
        // Days follow from the records that count here already.
        part("cadre", "attendance_day"),
        part("leave_request", "attendance_day", QStringLiteral("leave_id")),
        part("spot_check", "attendance_day"),
        part("village", "attendance_day"),
        direct("team", "weekly_report", "team_id"),
        direct("cadre", "work_log", "cadre_id"),
        direct("visit", "work_log", "visit_id"),
        direct("ledger_entry", "work_log", "ledger_entry_id"),
        direct("division", "month_closing", "township_id"),
        part("month_closing", "month_closing_step"),
        part("month_closing", "month_closing_account"),
        listed("cadre", "month_closing_account", "cadre_id", "month_closing"),
        listed("team", "month_closing_account", "team_id", "month_closing"),
        listed("village", "month_closing_account", "village_id", "month_closing"),
        listed("unit", "month_closing_account", "unit_id", "month_closing"),
        listed("round", "month_closing_account", "round_id", "month_closing"),
        direct("round", "report_draft", "round_id"),
        direct("division", "report_draft", "township_id"),
        direct("village", "report_draft", "village_id"),
        part("report_draft", "report_draft_typed", QStringLiteral("draft_id")),
        direct("cadre", "correction", "cadre_id"),
        direct("division", "correction", "township_id"),
        direct("cadre", "finding_closure", "cadre_id"),
        direct("village", "petition", "village_id"),
        direct("division", "petition", "township_id"),
        direct("cadre", "honour", "cadre_id"),
        direct("team", "honour", "team_id"),
        direct("division", "target", "township_id"),
        direct("village", "target", "village_id"),
        direct("team", "target", "team_id"),
        direct("unit", "target", "unit_id"),
        direct("category", "target", "category_id"),
        direct("division", "baseline", "township_id"),
        direct("event", "visit", "event_id"),
        direct("event", "dispute", "event_id"),
        direct("event", "ledger_entry", "event_id"),
        direct("event", "petition", "event_id"),
        part("report_issue", "report_issue_explanation"),
        part("report_issue", "issue_file", QStringLiteral("issue_id")),
        part("report_issue", "issue_figure", QStringLiteral("issue_id")),
        part("report_issue", "issue_member_list", QStringLiteral("issue_id")),
        part("report_issue", "issue_record", QStringLiteral("issue_id")),
        part("issue_member_list", "issue_figure", QStringLiteral("list_id")),
        part("issue_member_list", "issue_member", QStringLiteral("list_id")),
        part("issue_record", "issue_member", QStringLiteral("record_id")),
        part("import_file", "import_batch", QStringLiteral("sha256")),
        part("change_transaction", "import_batch", QStringLiteral("transaction_id")),
        part("import_batch", "import_undo", QStringLiteral("batch_id")),
        part("change_transaction", "import_undo", QStringLiteral("transaction_id")),
    };
    return all;
}

namespace {

/// Per table of a referring record the query for the ids of those that are not in the trash.
using Referrers = QMap<QString, QString>;

QString referrerQuery(const Reference &reference)
{
    if (reference.ownerColumn.isEmpty())
        return QStringLiteral("SELECT o.id FROM %1 o WHERE o.%2 = :id AND o.deleted_at IS NULL")
            .arg(reference.table, reference.column);
    return QStringLiteral("SELECT o.id FROM %1 l JOIN %2 o ON o.id = l.%3 WHERE l.%4 = :id AND o.deleted_at IS NULL")
        .arg(reference.table, reference.owner, reference.ownerColumn, reference.column);
}

/// A record that refers twice, by a field and by a list, counts once.
QHash<QString, Referrers> referrersWhere(bool (*counts)(const Reference &))
{
    QHash<QString, Referrers> queries;
    for (const Reference &reference : references()) {
        if (!counts(reference))
            continue;
        QString &query = queries[reference.target][reference.owner];
        query += (query.isEmpty() ? QString() : QStringLiteral(" UNION ")) + referrerQuery(reference);
    }
    return queries;
}

std::vector<std::pair<QString, qint64>> countAll(sql::Connection &connection, const Referrers &referrers, qint64 id)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (auto it = referrers.cbegin(); it != referrers.cend(); ++it) {
        auto select = connection.statement(QStringLiteral("SELECT COUNT(*) FROM (%1) AS referrers").arg(it.value()));
        select.bind(QStringLiteral("id"), id);
        if (select.next() && select.get<qint64>(0) > 0)
            counts.emplace_back(it.key(), select.get<qint64>(0));
    }
    return counts;
}

/// Days people entered or decided for a cadre, or for the cadre of a posting while it lasts.
QString enteredDaysQuery(const QString &table)
{
    const QString entered = QStringLiteral(
        "(a.said_morning IS NOT NULL OR a.said_afternoon IS NOT NULL OR a.overnight IS NOT NULL OR a.reason <> '' OR "
        "a.settled_morning IS NOT NULL)");
    if (table == QLatin1String("cadre"))
        return QStringLiteral("SELECT a.day FROM attendance_day a WHERE a.cadre_id = :id AND ") + entered;
    if (table == QLatin1String("posting"))
        return QStringLiteral(
                   "SELECT a.day FROM posting p JOIN attendance_day a ON a.cadre_id = p.cadre_id AND a.day >= "
                   "p.starts_on AND a.day <= COALESCE(p.ends_on, 99991231) WHERE p.id = :id AND ") +
               entered;
    return {};
}

} // namespace

std::vector<std::pair<QString, qint64>> referencesTo(sql::Connection &connection, const QString &table, qint64 id)
{
    static const QHash<QString, Referrers> queries =
        referrersWhere([](const Reference &reference) { return reference.counts; });
    return countAll(connection, queries.value(table), id);
}

std::vector<std::pair<QString, qint64>> dependantsOf(sql::Connection &connection, const QString &table, qint64 id)
{
    static const QHash<QString, Referrers> queries = [] {
        QHash<QString, Referrers> all = referrersWhere([](const Reference &reference) {
            return reference.counts || reference.table == QLatin1String("attachment") ||
                   reference.table == QLatin1String("cadre_photo");
        });
        for (const char *each : {"cadre", "posting"})
            all[QLatin1String(each)].insert(QStringLiteral("attendance_day"), enteredDaysQuery(QLatin1String(each)));
        return all;
    }();
    return countAll(connection, queries.value(table), id);
}

} // namespace zhucun::storage
