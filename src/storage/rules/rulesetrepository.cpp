#include "storage/rules/rulesetrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

static const char *const kDays = "CASE r.target WHEN 'per_year' THEN r.days_per_year ELSE r.days_per_month END";

const ListShape &RuleSetRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("r"),
        QStringLiteral("rule_set r"),
        {
            {QStringLiteral("valid_from"), monthField("r.valid_from")},
            {QStringLiteral("name"), textField("r.name")},
            {QStringLiteral("target"), codeField<DayTarget>("r.target")},
            {QStringLiteral("days"), integerField(kDays)},
            {QStringLiteral("capped_by_workdays"), boolField("r.capped_by_workdays")},
        },
        {
            {QStringLiteral("valid_from"), sortBy("r.valid_from")},
            {QStringLiteral("name"), sortBy("r.name")},
            {QStringLiteral("target"), sortByTerm<DayTarget>("r.target")},
            {QStringLiteral("days"), sortBy(kDays)},
            {QStringLiteral("capped_by_workdays"), sortBy("r.capped_by_workdays")},
        },
        {{}, {}, {}, {}, {}, {}},
        {QStringLiteral("LOWER(r.name)"), QStringLiteral("LOWER(r.note)")},
        QStringLiteral("r.valid_from DESC, r.id"),
    };
    return shape;
}

std::vector<qint64> RuleSetRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                           QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<RuleSetRow> RuleSetRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    const QString columns = QStringLiteral("SELECT r.id, r.valid_from, r.name, r.target, ") + QLatin1String(kDays);
    return rowsInOrder<RuleSetRow>(
        connection, columns + QStringLiteral(", r.capped_by_workdays FROM rule_set r WHERE r.id IN (%1)"), ids, today,
        [](const sql::Statement &row) {
            return RuleSetRow{row.get<RuleSetId>(0), row.get<YearMonth>(1), row.get<QString>(2),
                              row.get<DayTarget>(3), row.get<int>(4),       row.get<bool>(5)};
        });
}

Totals RuleSetRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

bool RuleSetRepository::isTaken(sql::Connection &connection, const YearMonth &validFrom, RuleSetId except)
{
    return !findIds(connection,
                    QStringLiteral(
                        "SELECT id FROM rule_set WHERE valid_from = :month AND id <> :except AND deleted_at IS NULL"),
                    {{QStringLiteral("month"), qint64(validFrom.number())}, {QStringLiteral("except"), except.value()}})
                .empty();
}

} // namespace zhucun::storage
