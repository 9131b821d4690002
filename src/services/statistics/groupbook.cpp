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

StatisticsGroup township(sql::Connection &connection, qint64 id)
{
    const auto found = recordOf<Division>(connection, id);
    return {found.code, found.name, found.code};
}

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

StatisticsGroup unit(sql::Connection &connection, qint64 id)
{
    const auto found = recordOf<Unit>(connection, id);
    return {QString::number(id), found.name, QString::number(int(found.level)) + found.name};
}

StatisticsGroup unitLevel(sql::Connection &, qint64 id)
{
    return {codeOf(UnitLevel(id - 1)), chineseOf(UnitLevel(id - 1)), QString::number(id)};
}

StatisticsGroup round(sql::Connection &connection, qint64 id)
{
    const auto found = recordOf<Round>(connection, id);
    return {QString::number(found.number), found.name, numbered(found.number)};
}

StatisticsGroup month(sql::Connection &, qint64 number)
{
    const auto month = YearMonth::fromNumber(int(number));
    return {month->firstDay().toString(QStringLiteral("yyyy-MM")),
            QStringLiteral("%1年%2月").arg(month->year()).arg(month->month()), QString::number(number)};
}

/// A grouping that follows from where and when something was: the number of a record's group, 0 for none, and how the
/// group with that number is called.
struct HomeGrouping {
    qint64 (*idOf)(const FactHome &home, QDate date);
    StatisticsGroup (*named)(sql::Connection &connection, qint64 id);
};

/// nullptr for groupings by what no such record has.
const HomeGrouping *homeGrouping(StatisticsGrouping by)
{
    using Home = FactHome;
    static const std::map<StatisticsGrouping, HomeGrouping> all{
        {StatisticsGrouping::Township, {[](const Home &home, QDate) { return home.townshipId.value(); }, township}},
        {StatisticsGrouping::Village, {[](const Home &home, QDate) { return home.villageId.value(); }, village}},
        {StatisticsGrouping::Team, {[](const Home &home, QDate) { return home.teamId.value(); }, team}},
        {StatisticsGrouping::Unit, {[](const Home &home, QDate) { return home.unitId.value(); }, unit}},
        {StatisticsGrouping::UnitLevel,
         {[](const Home &home, QDate) { return home.unitLevel ? qint64(*home.unitLevel) + 1 : 0; }, unitLevel}},
        {StatisticsGrouping::Round, {[](const Home &home, QDate) { return home.roundId.value(); }, round}},
        {StatisticsGrouping::Month,
         {[](const Home &, QDate date) { return qint64(YearMonth::of(date).number()); }, month}},
    };
    const auto found = all.find(by);
    return found == all.end() ? nullptr : &found->second;
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

bool GroupBook::knows(StatisticsGrouping by) { return homeGrouping(by) != nullptr; }

std::optional<StatisticsGroup> GroupBook::find(sql::Connection &connection, StatisticsGrouping by, const QString &text)
{
    static const QDate kBeginning(1900, 1, 1);
    StatisticsQuery query;
    query.period = {kBeginning, kBeginning};
    query.by = by;
    GroupBook book(connection, query);
    const auto only = [&book](const auto &ids) {
        return ids.size() == 1 ? std::optional(book.at(book.ofId(ids.front().value()))) : std::nullopt;
    };
    if (by == StatisticsGrouping::Township)
        return only(DivisionRepository::findTownship(connection, text));
    if (by == StatisticsGrouping::UnitLevel) {
        const auto level = fromText<UnitLevel>(text);
        return level ? std::optional(book.at(book.ofId(qint64(*level) + 1))) : std::nullopt;
    }
    if (by != StatisticsGrouping::Round)
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return only(isNumber ? RoundRepository::findByNumber(connection, number)
                         : RoundRepository::findByName(connection, text));
}

qint64 GroupBook::idOf(const FactHome &home, QDate date) const
{
    const HomeGrouping *grouping = homeGrouping(*m_by);
    return grouping ? grouping->idOf(home, date) : 0;
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
    const HomeGrouping *grouping = homeGrouping(*m_by);
    return grouping ? grouping->named(m_connection, id) : StatisticsGroup();
}

} // namespace zhucun
