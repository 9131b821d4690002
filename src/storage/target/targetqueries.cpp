#include "storage/target/targetqueries.h"

#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"
#include "storage/target/targetmapping.h"

#include <algorithm>

namespace zhucun::storage {

namespace {

qint64 recordOf(const Target &target)
{
    switch (target.scope) {
    case TargetScope::Township:
        return target.townshipId.value();
    case TargetScope::Village:
        return target.villageId.value();
    case TargetScope::Team:
        return target.teamId.value();
    case TargetScope::Unit:
        return target.unitId.value();
    case TargetScope::HouseholdCategory:
        return target.categoryId.value();
    case TargetScope::County:
    case TargetScope::UnitLevel:
    case TargetScope::CadreGroup:
        return 0;
    }
    return 0;
}

QString termOf(const Target &target)
{
    if (target.unitLevel)
        return codeOf(*target.unitLevel);
    return target.cadreGroup ? codeOf(*target.cadreGroup) : QString();
}

/// How well a target answers; less is better, nullopt not at all.
std::optional<int> distance(const Target &target, const TargetAsked &asked)
{
    if (target.scope != asked.scope || !target.value || termOf(target) != asked.term)
        return std::nullopt;
    const bool isRecord = asked.scope != TargetScope::County && asked.term.isEmpty();
    if (!isRecord)
        return target.each == asked.each ? std::optional(0) : std::nullopt;
    if (recordOf(target) == asked.id)
        return 0;
    return recordOf(target) == 0 && target.each ? std::optional(1) : std::nullopt;
}

/// The period of the target that ends the question: its own one, or every one of its kind.
bool holdsAt(sql::Connection &connection, const Target &target, QDate day)
{
    if (target.period.isEmpty())
        return true;
    const auto windows = targetWindows(connection, target.periodKind, {day, day});
    return std::ranges::any_of(windows, [&target](const TargetWindow &window) { return window.key == target.period; });
}

} // namespace

std::optional<double> targetValue(sql::Connection &connection, const QString &code, const TargetAsked &asked,
                                  const Period &period)
{
    std::optional<double> value;
    std::pair<int, bool> best;
    for (const Target &target : targetsOf(connection, code)) {
        const auto away = distance(target, asked);
        if (!away || !holdsAt(connection, target, period.to))
            continue;
        const std::pair<int, bool> rank(*away, target.period.isEmpty());
        if (value && best <= rank)
            continue;
        best = rank;
        value = target.value->toDouble();
    }
    return value;
}

std::vector<Target> targetsOf(sql::Connection &connection, const QString &code)
{
    std::vector<TargetId> ids;
    {
        auto select = connection.statement(
            QStringLiteral("SELECT id FROM target WHERE indicator = :code AND deleted_at IS NULL ORDER BY id"));
        select.bind(QStringLiteral("code"), code);
        while (select.next())
            ids.push_back(select.get<TargetId>(0));
    }
    std::vector<Target> targets;
    for (const TargetId id : ids)
        targets.push_back(*RecordStore<Target>::find(connection, id));
    return targets;
}

std::vector<TargetWindow> targetWindows(sql::Connection &connection, TargetPeriodKind kind, const Period &days)
{
    if (kind != TargetPeriodKind::Round)
        return windowsOf(kind, days);
    auto select = connection.statement(QStringLiteral(
        "SELECT number, starts_on, COALESCE(ends_on, :to) FROM round WHERE deleted_at IS NULL AND starts_on <= :to "
        "AND (ends_on IS NULL OR ends_on >= :from) ORDER BY starts_on, id"));
    select.bind(QStringLiteral("from"), days.from).bind(QStringLiteral("to"), days.to);
    std::vector<TargetWindow> windows;
    while (select.next())
        windows.push_back({QString::number(select.get<int>(0)), {select.get<QDate>(1), select.get<QDate>(2)}});
    return windows;
}

} // namespace zhucun::storage
