#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"
#include "storage/statistics/recordfacts.h"

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace zhucun {

/// A number to be opened: of the whole, or of the group with this key.
struct GroupAsked {
    const Indicator *indicator = nullptr;
    std::optional<QString> key;
};

/// Answers the indicators that name it: with their numbers, and with the records behind one of them. Both come from one
/// read transaction.
class IndicatorSource
{
public:
    virtual ~IndicatorSource() = default;

    /// Whether what the indicator counts falls into such groups, so that a filter may name them.
    virtual bool fallsInto(sql::Connection &, const Indicator &, StatisticsGrouping) const { return false; }

    /// nullptr when it can answer; otherwise the rule of why no number of the kind exists for that period.
    virtual const char *refusal(const StatisticsQuery &) const { return nullptr; }

    /// In the order of `indicators`, all of them its own.
    virtual std::vector<IndicatorFigure> figures(sql::Connection &connection,
                                                 std::span<const Indicator *const> indicators,
                                                 const StatisticsQuery &query, QDate today) const = 0;
    /// Of the whole, or of the group with this key (query.by).
    virtual Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                        const std::optional<QString> &key, QDate today) const = 0;
    /// The same of many numbers of one query, in the order of `asked`.
    virtual std::vector<Drill> drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                                      const StatisticsQuery &query, QDate today) const;
    /// What a query within a township counts is what falls into its group when townships are grouped: those of many
    /// can be read together.
    virtual bool isSplitByTownship(const StatisticsQuery &) const { return false; }
    /// The group of query.by with this key or name, whether or not something falls into it in the period.
    virtual std::optional<StatisticsGroup> groupNamed(sql::Connection &connection, const Indicator &indicator,
                                                      const StatisticsQuery &query, const QString &text) const;
};

/// A source small enough to hand over all its records; numbers and drill-down then cannot disagree.
class FactSource : public IndicatorSource
{
public:
    bool fallsInto(sql::Connection &connection, const Indicator &indicator, StatisticsGrouping by) const override;
    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate today) const override;
    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today) const override;
    std::vector<Drill> drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                              const StatisticsQuery &query, QDate today) const override;
    bool isSplitByTownship(const StatisticsQuery &) const override { return true; }

protected:
    /// All records of the period and scope, whatever the conditions; always in the same order.
    virtual FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate today) const = 0;

private:
    /// nullopt: such records do not fall into the groups that a condition names.
    std::optional<FactTable> narrowed(sql::Connection &connection, const StatisticsQuery &query, QDate today) const;
};

/// nullptr for a name that no source has.
const IndicatorSource *sourceNamed(const QString &name);
/// The query with what the indicator itself asks for.
StatisticsQuery filtered(const StatisticsQuery &query, const Indicator &indicator);

/// The places in `asked` of each indicator.
using AskedOf = std::map<const Indicator *, std::vector<size_t>>;
AskedOf byIndicator(std::span<const GroupAsked> asked);
/// Of one indicator of a table: fills the places in `drills`.
void openFrom(const FactTable &table, std::span<const GroupAsked> asked, const std::vector<size_t> &places,
              std::vector<Drill> &drills);

/// 考勤: a record is a cadre's month. Only whole months have figures, as the days required are those of a month; of a
/// round all months it touches.
std::unique_ptr<IndicatorSource> makeAttendanceSource();
/// 督查: a record is a check, or what it found of one cadre.
std::unique_ptr<IndicatorSource> makeSpotCheckSource();
/// 周报: a record is a team's week.
std::unique_ptr<IndicatorSource> makeWeeklySource();
/// 应报排查: a record is a village's half month.
std::unique_ptr<IndicatorSource> makeSweepSource();
/// 规则: what the county asks for, at the end of the period.
std::unique_ptr<IndicatorSource> makeRulesSource();
/// A source whose records are too many to read: the database adds them up, and lists those behind one number.
class RecordSource : public IndicatorSource
{
public:
    using MakeShape = std::function<storage::RecordShape(const StatisticsQuery &query)>;

    explicit RecordSource(MakeShape makeShape) : m_makeShape(std::move(makeShape)) {}

    bool fallsInto(sql::Connection &connection, const Indicator &indicator, StatisticsGrouping by) const override;
    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate today) const override;
    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today) const override;
    std::vector<Drill> drills(sql::Connection &connection, std::span<const GroupAsked> asked,
                              const StatisticsQuery &query, QDate today) const override;
    bool isSplitByTownship(const StatisticsQuery &query) const override;
    std::optional<StatisticsGroup> groupNamed(sql::Connection &connection, const Indicator &indicator,
                                              const StatisticsQuery &query, const QString &text) const override;

private:
    MakeShape m_makeShape;
};

/// 帮扶台账: a record is an entry. A measure is called "kind code.column": roads_km.quantity.
std::unique_ptr<IndicatorSource> makeLedgerSource();
/// What there is to know of each kind of the ledger: its own figure ("ledger.roads_km"), and those of its other columns
/// ("ledger.roads_km.people").
std::vector<Indicator> ledgerIndicators(sql::Connection &connection);

} // namespace zhucun
