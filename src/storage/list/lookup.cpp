#include "storage/list/lookup.h"

#include "core/text/fold.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/category/categoryrepository.h"
#include "storage/dispute/disputerepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/household/householdrepository.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/list/idpage.h"
#include "storage/round/roundrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"

namespace zhucun::storage {

namespace {

constexpr int kSummaryHead = 24; // characters

/// What a kind is looked up in: its list, the label, up to two parts of the detail, and what always holds.
struct Source {
    const ListShape &shape;
    QString label;
    QString detail;
    QString more;
    std::vector<Condition> conditions = {};
};

Source categories(CategoryKind kind)
{
    return {CategoryRepository::shape(),
            QStringLiteral("g.name"),
            QStringLiteral("g.code"),
            QStringLiteral("''"),
            {{QStringLiteral("kind"), Condition::Op::Is, {codeOf(kind)}},
             {QStringLiteral("active"), Condition::Op::Is, {true}}}};
}

Source sourceOf(LookupKind kind)
{
    const QString nothing = QStringLiteral("''");
    switch (kind) {
    case LookupKind::VillageTag:
        return categories(CategoryKind::VillageTag);
    case LookupKind::HouseholdCategory:
        return categories(CategoryKind::HouseholdCategory);
    case LookupKind::VisitTopic:
        return categories(CategoryKind::VisitTopic);
    case LookupKind::DisputeCategory:
        return categories(CategoryKind::DisputeCategory);
    case LookupKind::LedgerKind:
        return {LedgerKindRepository::shape(),
                QStringLiteral("k.name"),
                QStringLiteral("k.unit"),
                QStringLiteral("k.code"),
                {{QStringLiteral("active"), Condition::Op::Is, {true}}}};
    case LookupKind::Township:
        return {DivisionRepository::shape(),
                QStringLiteral("d.name"),
                QStringLiteral("d.code"),
                QStringLiteral("parent.name"),
                {{QStringLiteral("level"), Condition::Op::Is, {QStringLiteral("township")}},
                 {QStringLiteral("closed_on"), Condition::Op::IsEmpty, {}}}};
    case LookupKind::Village:
        return {VillageRepository::shape(), QStringLiteral("v.name"), QStringLiteral("d.name"), nothing};
    case LookupKind::Unit:
        return {UnitRepository::shape(), QStringLiteral("u.name"), QStringLiteral("u.contact"), nothing};
    case LookupKind::Round:
        return {RoundRepository::shape(), QStringLiteral("r.name"), QStringLiteral("r.number"), nothing};
    case LookupKind::Cadre:
        return {CadreRepository::shape(), QStringLiteral("c.name"), QStringLiteral("u.name"),
                QStringLiteral("(SELECT MIN(pv.name) FROM posting p JOIN village pv ON pv.id = p.village_id WHERE "
                               "p.cadre_id = c.id AND ") +
                    validToday("p") + QLatin1Char(')')};
    case LookupKind::Team:
        return {TeamRepository::shape(), QStringLiteral("t.name"), QStringLiteral("d.name"), QStringLiteral("r.name")};
    case LookupKind::Household:
        return {HouseholdRepository::shape(), QStringLiteral("h.head"), QStringLiteral("v.name"),
                QStringLiteral("h.village_group")};
    case LookupKind::Dispute:
        return {DisputeRepository::shape(), QStringLiteral("x.number"), QStringLiteral("x.found_on"),
                QStringLiteral("x.summary")};
    }
    return categories(CategoryKind::VillageTag);
}

/// Numbers are days in a dispute's detail and plain elsewhere.
QString detailText(LookupKind kind, const sql::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return kind == LookupKind::Dispute ? dayFromNumber(*number).toString(Qt::ISODate) : QString::number(*number);
    return sql::Codec<QString>::decode(value).simplified().left(kSummaryHead);
}

LookupItem itemOf(LookupKind kind, const sql::Statement &row)
{
    QStringList details{detailText(kind, row.value(2)), detailText(kind, row.value(3))};
    details.removeAll(QString());
    return {row.get<qint64>(0), row.get<QString>(1), details.join(QStringLiteral(" · "))};
}

QString columnsOf(const Source &source)
{
    return QStringLiteral("%1.id, %2, %3, %4").arg(source.shape.alias, source.label, source.detail, source.more);
}

} // namespace

std::vector<LookupItem> lookup(sql::Connection &connection, LookupKind kind, const QString &typed, const Filter &scope,
                               int limit, QDate today)
{
    const Source source = sourceOf(kind);
    Filter filter = scope;
    filter.text = typed;
    filter.trashed = false;
    filter.conditions.insert(filter.conditions.end(), source.conditions.begin(), source.conditions.end());
    const CompiledFilter compiled = compile(source.shape, filter, {}, today);

    const QString key = source.shape.search.first();
    const QString folded = text::fold(typed);
    const QString tail =
        QStringLiteral(
            "ORDER BY CASE WHEN %1 LIKE :begins ESCAPE '\\' THEN 0 WHEN %2 LIKE :word ESCAPE '\\' THEN 1 ELSE 2 END, "
            "%3 LIMIT :limit")
            .arg(source.label, key, compiled.orderBy);
    auto select = compiled.select(connection, columnsOf(source), tail);
    select.bind(QStringLiteral("begins"), QString(escapeLike(typed.trimmed()) + QLatin1Char('%')));
    select.bind(QStringLiteral("word"), QString(QStringLiteral("% ") + escapeLike(folded) + QLatin1Char('%')));
    select.bind(QStringLiteral("limit"), limit);
    std::vector<LookupItem> items;
    while (select.next())
        items.push_back(itemOf(kind, select));
    return items;
}

std::optional<LookupItem> lookupById(sql::Connection &connection, LookupKind kind, qint64 id, QDate today)
{
    const Source source = sourceOf(kind);
    const QString sql = QStringLiteral("SELECT ") + columnsOf(source) + QStringLiteral(" FROM ") + source.shape.from +
                        QStringLiteral(" WHERE ") + source.shape.alias + QStringLiteral(".id IN (%1)");
    std::optional<LookupItem> item;
    forIds(connection, sql, std::span(&id, 1), today, [&](const sql::Statement &row) { item = itemOf(kind, row); });
    return item;
}

} // namespace zhucun::storage
