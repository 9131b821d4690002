#include "services/statistics/derivedfigures.h"

#include "core/time/yearmonth.h"
#include "domain/statistics/comparedperiod.h"
#include "domain/statistics/queryjson.h"
#include "domain/statistics/statisticstable.h"
#include "services/statistics/groupbook.h"
#include "services/statistics/manydrills.h"
#include "services/statistics/statisticsanswers.h"
#include "storage/baseline/baselinequeries.h"
#include "storage/division/divisionrepository.h"
#include "storage/target/targetqueries.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>

namespace zhucun {

using sql::Connection;
using Value = std::optional<double>;

namespace {

constexpr double kPercent = 100;
IndicatorFigure figureOf(Connection &connection, const QString &code, const StatisticsQuery &query, QDate today)
{
    const auto indicators = indicatorsNamed(connection, {code}, query);
    if (!indicators)
        return {};
    return figuresIn(connection, *indicators, query, today).front();
}

Value valueOf(const IndicatorFigure &figure, const std::optional<QString> &key)
{
    if (!key)
        return figure.value;
    const auto row = std::ranges::find_if(figure.rows, [&key](const auto &each) { return each.group.key == *key; });
    return row == figure.rows.end() ? std::nullopt : row->value;
}

/// 0 divides nothing.
Value quotient(const Value &part, const Value &whole)
{
    return part && whole && *whole != 0 ? Value(kPercent * *part / *whole) : std::nullopt;
}

void addScaled(std::vector<DrillRecord> &records, const Drill &drill, double factor)
{
    for (DrillRecord record : drill.records) {
        record.part = record.amount;
        record.base = std::nullopt;
        record.amount *= factor;
        records.push_back(std::move(record));
    }
}

std::optional<DivisionId> townshipWithCode(Connection &connection, const QString &code)
{
    const std::vector<DivisionId> found = storage::DivisionRepository::findTownship(connection, code);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

/// A number made of others: the value of the whole or of a group, and the records that add up to it.
class Derivation
{
public:
    Derivation(Connection &connection, const StatisticsQuery &query, QDate today)
        : m_connection(connection), m_query(query), m_today(today)
    {
    }
    virtual ~Derivation() = default;

    /// Of which groups the records will be asked for.
    void expect(std::span<const std::optional<QString>> keys) { m_keys.assign(keys.begin(), keys.end()); }

    virtual Value value(const std::optional<QString> &key) const = 0;
    virtual std::vector<DrillRecord> records(const std::optional<QString> &key) const = 0;
    virtual std::vector<StatisticsGroup> groups() const = 0;

protected:
    /// The records behind a number this is made of, those of all groups expected being read with it. A group may be
    /// called otherwise there.
    const Drill &drillOf(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key,
                         const std::function<std::optional<QString>(const std::optional<QString> &)> &named) const
    {
        auto &known = m_drills[{code, queryText(query)}];
        if (const auto found = known.find(named(key)); found != known.end())
            return found->second;
        std::vector<DrillAsked> asked{{code, query, named(key)}};
        for (const std::optional<QString> &other : m_keys) {
            if (other != key)
                asked.push_back({code, query, named(other)});
        }
        std::vector<Result<Drill>> drills = drillsNamed(m_connection, asked, m_today);
        for (size_t i = 0; i < asked.size(); ++i)
            known.emplace(asked[i].key, std::move(drills[i]).value_or(Drill{}));
        return known.at(named(key));
    }
    const Drill &drillOf(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key) const
    {
        return drillOf(code, query, key, [](const std::optional<QString> &same) { return same; });
    }

    Connection &m_connection;
    StatisticsQuery m_query;
    QDate m_today;

private:
    std::vector<std::optional<QString>> m_keys;
    mutable std::map<std::pair<QString, QString>, std::map<std::optional<QString>, Drill>> m_drills;
};

std::vector<StatisticsGroup> groupsOf(const IndicatorFigure &figure)
{
    std::vector<StatisticsGroup> groups;
    for (const IndicatorFigure::Row &row : figure.rows)
        groups.push_back(row.group);
    return groups;
}

/// Part of another number, in percent: of the same indicator without groups and conditions, or of another indicator in
/// the same group.
class Quotient final : public Derivation
{
public:
    Quotient(Connection &connection, const Indicator &indicator, const StatisticsQuery &query, QDate today)
        : Derivation(connection, query, today),
          m_of(indicator.of),
          m_isShare(indicator.against.isEmpty()),
          m_part(figureOf(connection, indicator.of, query, today)),
          m_whole(m_isShare ? figureOf(connection, indicator.of, wholeQuery(query), today)
                            : figureOf(connection, indicator.against, query, today))
    {
    }

    Value value(const std::optional<QString> &key) const override { return quotient(valueOf(m_part, key), whole(key)); }
    std::vector<DrillRecord> records(const std::optional<QString> &key) const override
    {
        std::vector<DrillRecord> records;
        addScaled(records, drillOf(m_of, m_query, key), kPercent / *whole(key));
        return records;
    }
    std::vector<StatisticsGroup> groups() const override { return groupsOf(m_part); }

private:
    static StatisticsQuery wholeQuery(StatisticsQuery query)
    {
        query.by = std::nullopt;
        query.where.clear();
        return query;
    }
    Value whole(const std::optional<QString> &key) const { return m_isShare ? m_whole.value : valueOf(m_whole, key); }

    QString m_of;
    bool m_isShare;
    IndicatorFigure m_part;
    IndicatorFigure m_whole;
};

/// A number of an earlier period: of the records; where none were kept yet, as typed from an earlier report.
class Earlier : public Derivation
{
public:
    Earlier(Connection &connection, const Indicator &indicator, const StatisticsQuery &query, QDate today)
        : Derivation(connection, query, today), m_of(indicator.of), m_earlier(query)
    {
        const auto name = comparedNamed(indicator.code);
        m_earlier.period = name->kind == Comparison::LastYear ? lastYearOf(query.period) : periodBefore(query.period);
        m_then = figureOf(connection, m_of, m_earlier, today);
        if (query.by || name->isChange)
            m_now = figureOf(connection, m_of, query, today);
    }

    Value value(const std::optional<QString> &key) const override
    {
        const Value kept = valueOf(m_then, earlierKey(key));
        return kept ? kept : typed(key);
    }
    std::vector<DrillRecord> records(const std::optional<QString> &key) const override { return scaled(key, 1); }
    std::vector<StatisticsGroup> groups() const override
    {
        std::vector<StatisticsGroup> groups = groupsOf(m_now);
        if (m_query.by != StatisticsGrouping::Month) // those are called by this period's months
            mergeGroups(groups, groupsOf(m_then));
        return groups;
    }

protected:
    /// What adds up to factor × the number.
    std::vector<DrillRecord> scaled(const std::optional<QString> &key, double factor) const
    {
        std::vector<DrillRecord> records;
        if (valueOf(m_then, earlierKey(key))) {
            const auto named = [this](const std::optional<QString> &own) { return earlierKey(own); };
            addScaled(records, drillOf(m_of, m_earlier, key, named), factor);
        } else {
            const double value = *typed(key);
            records.push_back({QStringLiteral("baseline"), 0, m_earlier.period.to, QStringLiteral("历史数据"),
                               factor * value, value, std::nullopt});
        }
        return records;
    }

    QString m_of;
    IndicatorFigure m_now; ///< of a change, and for its groups

private:
    /// Baselines know groups by their keys; conditions may name them.
    Value typed(const std::optional<QString> &key) const
    {
        if (m_query.villageId.isValid() || m_query.roundId.isValid())
            return std::nullopt;
        std::vector<StatisticsCondition> conditions = m_query.where;
        Period period = m_earlier.period;
        if (key && m_query.by == StatisticsGrouping::Month) {
            const QDate first = QDate::fromString(QString(*earlierKey(key) + QStringLiteral("-01")), Qt::ISODate);
            period = Period::month(YearMonth::of(first));
        } else if (key) {
            conditions.push_back({*m_query.by, *key});
        }
        DivisionId township = m_query.townshipId;
        std::erase_if(conditions, [&](const StatisticsCondition &condition) {
            const auto found = condition.by == StatisticsGrouping::Township
                                   ? townshipWithCode(m_connection, condition.key)
                                   : std::nullopt;
            if (found && (!township.isValid() || township == *found))
                township = *found;
            else if (found)
                return false;
            return found.has_value();
        });
        const auto value = [&] { return storage::baselineValue(m_connection, m_of, period, township, conditions); };
        const Value asNamed = value();
        if (asNamed || conditions.size() != 1)
            return asNamed;
        StatisticsCondition &only = conditions.front();
        const auto group = groupNamed(m_connection, m_of, only.by, only.key, m_today);
        if (!group)
            return std::nullopt;
        only.key = only.key == group->key ? group->name : group->key;
        return value();
    }
    /// The group to compare with; a month with that of the earlier period.
    std::optional<QString> earlierKey(const std::optional<QString> &key) const
    {
        if (!key || m_query.by != StatisticsGrouping::Month)
            return key;
        const int months = (m_query.period.from.year() - m_earlier.period.from.year()) * 12 +
                           m_query.period.from.month() - m_earlier.period.from.month();
        return keyEarlier(StatisticsGrouping::Month, *key, months);
    }

    StatisticsQuery m_earlier;
    IndicatorFigure m_then;
};

/// 同比, 环比: (now − then) ÷ then; of a rate the difference.
class Change final : public Earlier
{
public:
    Change(Connection &connection, const Indicator &indicator, const StatisticsQuery &query, QDate today)
        : Earlier(connection, indicator, query, today), m_isRate(indicator.unit != IndicatorUnit::Percent)
    {
    }

    Value value(const std::optional<QString> &key) const override
    {
        const Value now = valueOf(m_now, key);
        const Value then = Earlier::value(key);
        if (!now || !then)
            return std::nullopt;
        return m_isRate ? Value(*now - *then) : quotient(*now - *then, then);
    }
    std::vector<DrillRecord> records(const std::optional<QString> &key) const override
    {
        const double factor = m_isRate ? 1 : kPercent / *Earlier::value(key);
        std::vector<DrillRecord> records;
        addScaled(records, drillOf(m_of, m_query, key), factor);
        std::ranges::move(scaled(key, -factor), std::back_inserter(records));
        return records;
    }
    std::vector<StatisticsGroup> groups() const override { return groupsOf(m_now); }

private:
    bool m_isRate;
};

/// What was set to be reached, or by how much it is exceeded. Of the whole, of a township or of a level of units.
class AgainstTarget final : public Derivation
{
public:
    AgainstTarget(Connection &connection, const Indicator &indicator, const StatisticsQuery &query, QDate today)
        : Derivation(connection, query, today),
          m_of(indicator.of),
          m_isExcess(indicator.measure == QLatin1String("over_target")),
          m_actual(m_isExcess ? figureOf(connection, m_of, query, today) : IndicatorFigure{})
    {
    }

    Value value(const std::optional<QString> &key) const override
    {
        const Value target = targetOf(key);
        if (!m_isExcess || !target)
            return target;
        const Value actual = valueOf(m_actual, key);
        return actual ? Value(*actual - *target) : std::nullopt;
    }
    std::vector<DrillRecord> records(const std::optional<QString> &key) const override
    {
        std::vector<DrillRecord> records;
        if (m_isExcess)
            addScaled(records, drillOf(m_of, m_query, key), 1);
        const double target = *targetOf(key);
        const std::vector<Target> targets = storage::targetsOf(m_connection, m_of);
        records.push_back({QStringLiteral("target"), targets.empty() ? 0 : targets.back().id.value(), m_query.period.to,
                           QStringLiteral("目标"), m_isExcess ? -target : target, std::nullopt, std::nullopt});
        return records;
    }
    std::vector<StatisticsGroup> groups() const override
    {
        if (m_isExcess || !m_query.by)
            return groupsOf(m_actual);
        return GroupBook(m_connection, m_query).take(); // what a target was set for, whether anything is there or not
    }

private:
    Value targetOf(const std::optional<QString> &key) const
    {
        if (!m_query.where.empty() || m_query.villageId.isValid())
            return std::nullopt;
        storage::TargetAsked asked;
        if (m_query.townshipId.isValid())
            asked = {TargetScope::Township, m_query.townshipId.value(), {}, false};
        if (key && m_query.by == StatisticsGrouping::Township)
            asked = {TargetScope::Township,
                     townshipWithCode(m_connection, *key).value_or(DivisionId(-1)).value(),
                     {},
                     false};
        else if (key && m_query.by == StatisticsGrouping::UnitLevel && !m_query.townshipId.isValid())
            asked = {TargetScope::UnitLevel, 0, *key, false};
        else if (key)
            return std::nullopt;
        return storage::targetValue(m_connection, m_of, asked, m_query.period);
    }
    QString m_of;
    bool m_isExcess;
    IndicatorFigure m_actual;
};

std::unique_ptr<Derivation> derivationOf(Connection &connection, const Indicator &indicator,
                                         const StatisticsQuery &query, QDate today)
{
    if (const auto name = comparedNamed(indicator.code); name && name->of == indicator.of) {
        if (name->isChange)
            return std::make_unique<Change>(connection, indicator, query, today);
        return std::make_unique<Earlier>(connection, indicator, query, today);
    }
    if (indicator.measure.endsWith(QLatin1String("target")))
        return std::make_unique<AgainstTarget>(connection, indicator, query, today);
    return std::make_unique<Quotient>(connection, indicator, query, today);
}

} // namespace

IndicatorFigure derivedFigure(Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                              QDate today)
{
    const auto derivation = derivationOf(connection, indicator, query, today);
    IndicatorFigure figure{indicator, derivation->value(std::nullopt), {}};
    for (const StatisticsGroup &group : derivation->groups())
        figure.rows.push_back({group, derivation->value(group.key)});
    return figure;
}

Drill derivedDrill(Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                   const std::optional<QString> &key, QDate today)
{
    return derivedDrills(connection, indicator, query, std::span(&key, 1), today).front();
}

std::vector<Drill> derivedDrills(Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                                 std::span<const std::optional<QString>> keys, QDate today)
{
    const auto derivation = derivationOf(connection, indicator, query, today);
    std::vector<std::optional<QString>> valued;
    std::ranges::copy_if(keys, std::back_inserter(valued),
                         [&derivation](const auto &key) { return derivation->value(key).has_value(); });
    derivation->expect(valued);
    std::vector<Drill> drills;
    for (const std::optional<QString> &key : keys) {
        drills.push_back({indicator, derivation->value(key), {}});
        if (drills.back().value)
            drills.back().records = derivation->records(key);
    }
    return drills;
}

} // namespace zhucun
