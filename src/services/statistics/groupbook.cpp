#include "services/statistics/groupbook.h"

#include "storage/division/divisionrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"

namespace zhucun {

using namespace storage;

namespace {

template <class T>
T recordOf(sql::Connection &connection, qint64 id)
{
    return RecordStore<T>::find(connection, decltype(T::id)(id)).value_or(T());
}

QString numbered(qint64 number) { return QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0')); }

StatisticsGroup village(sql::Connection &connection, qint64 id)
{
    const auto found = recordOf<Village>(connection, id);
    const auto township = recordOf<Division>(connection, found.townshipId.value());
    return {found.code.isEmpty() ? QString::number(id) : found.code, found.name,
            township.code + QLatin1Char('|') + found.code + QLatin1Char('|') + found.name};
}

StatisticsGroup team(sql::Connection &connection, qint64 id)
{
    const auto found = recordOf<Team>(connection, id);
    const auto township = recordOf<Division>(connection, found.townshipId.value());
    return {QString::number(id), found.name, township.code + QLatin1Char('|') + found.name};
}

StatisticsGroup month(qint64 number)
{
    const auto month = YearMonth::fromNumber(int(number));
    return {month->firstDay().toString(QStringLiteral("yyyy-MM")),
            QStringLiteral("%1年%2月").arg(month->year()).arg(month->month()), QString::number(number)};
}

} // namespace

GroupBook::GroupBook(sql::Connection &connection, const StatisticsQuery &query)
    : m_connection(connection), m_by(query.by)
{
    if (!m_by) {
        m_groups.push_back({});
    } else if (*m_by == StatisticsGrouping::Township) {
        for (const DivisionId id : townshipsOf(connection, query))
            indexOf(id.value());
    } else if (*m_by == StatisticsGrouping::Month) {
        for (YearMonth each = YearMonth::of(query.period.from); each <= YearMonth::of(query.period.to);
             each = each.addMonths(1))
            indexOf(each.number());
    }
}

int GroupBook::of(const FactHome &home, QDate date) { return m_by ? indexOf(idOf(home, date)) : 0; }

int GroupBook::ofId(qint64 id) { return m_by ? indexOf(id) : 0; }

int GroupBook::of(const StatisticsGroup &group)
{
    if (group.key.isEmpty())
        return indexOf(0);
    const auto known = m_keyed.find(group.key);
    if (known != m_keyed.end())
        return known->second;
    m_groups.push_back(group);
    return m_keyed.emplace(group.key, int(m_groups.size()) - 1).first->second;
}

bool GroupBook::knows(StatisticsGrouping by)
{
    return by <= StatisticsGrouping::Month && by != StatisticsGrouping::Category;
}

qint64 GroupBook::idOf(const FactHome &home, QDate date) const
{
    switch (*m_by) {
    case StatisticsGrouping::Township:
        return home.townshipId.value();
    case StatisticsGrouping::Village:
        return home.villageId.value();
    case StatisticsGrouping::Team:
        return home.teamId.value();
    case StatisticsGrouping::Unit:
        return home.unitId.value();
    case StatisticsGrouping::UnitLevel:
        return home.unitLevel ? qint64(*home.unitLevel) + 1 : 0;
    case StatisticsGrouping::Round:
        return home.roundId.value();
    case StatisticsGrouping::VillageTag:
    case StatisticsGrouping::Mode:
    case StatisticsGrouping::Role:
    case StatisticsGrouping::Sex:
    case StatisticsGrouping::AgeBand:
    case StatisticsGrouping::Political:
    case StatisticsGrouping::Education:
    case StatisticsGrouping::Rank:
    case StatisticsGrouping::Reserve:
    case StatisticsGrouping::BirthDecade:
    case StatisticsGrouping::PostedCadres:
    case StatisticsGrouping::CollectiveIncome:
    case StatisticsGrouping::HouseholdCategory:
    case StatisticsGrouping::Category:
        return 0; // none of these records has one
    case StatisticsGrouping::Month:
        return YearMonth::of(date).number();
    }
    return 0;
}

int GroupBook::indexOf(qint64 id)
{
    const auto known = m_known.find(id);
    if (known != m_known.end())
        return known->second;
    m_groups.push_back(id == 0 ? StatisticsGroup() : named(id));
    return m_known.emplace(id, int(m_groups.size()) - 1).first->second;
}

StatisticsGroup GroupBook::named(qint64 id) const
{
    switch (*m_by) {
    case StatisticsGrouping::Township: {
        const auto township = recordOf<Division>(m_connection, id);
        return {township.code, township.name, township.code};
    }
    case StatisticsGrouping::Village:
        return village(m_connection, id);
    case StatisticsGrouping::Team:
        return team(m_connection, id);
    case StatisticsGrouping::Unit: {
        const auto unit = recordOf<Unit>(m_connection, id);
        return {QString::number(id), unit.name, QString::number(int(unit.level)) + unit.name};
    }
    case StatisticsGrouping::UnitLevel:
        return {codeOf(UnitLevel(id - 1)), chineseOf(UnitLevel(id - 1)), QString::number(id)};
    case StatisticsGrouping::Round: {
        const auto round = recordOf<Round>(m_connection, id);
        return {QString::number(round.number), round.name, numbered(round.number)};
    }
    case StatisticsGrouping::VillageTag:
    case StatisticsGrouping::Mode:
    case StatisticsGrouping::Role:
    case StatisticsGrouping::Sex:
    case StatisticsGrouping::AgeBand:
    case StatisticsGrouping::Political:
    case StatisticsGrouping::Education:
    case StatisticsGrouping::Rank:
    case StatisticsGrouping::Reserve:
    case StatisticsGrouping::BirthDecade:
    case StatisticsGrouping::PostedCadres:
    case StatisticsGrouping::CollectiveIncome:
    case StatisticsGrouping::HouseholdCategory:
    case StatisticsGrouping::Category:
        return {};
    case StatisticsGrouping::Month:
        return month(id);
    }
    return {};
}

} // namespace zhucun
