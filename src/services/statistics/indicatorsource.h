#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"
#include "storage/statistics/recordfacts.h"

#include <functional>
#include <memory>
#include <span>

namespace zhucun {

/// Answers the indicators that name it: with their numbers, and with the records behind one of them. Both come from one
/// read transaction.
class IndicatorSource
{
public:
    virtual ~IndicatorSource() = default;

    /// nullptr when it can answer; otherwise the rule of why no number of the kind exists for that period.
    virtual const char *refusal(const StatisticsQuery &) const { return nullptr; }

    /// In the order of `indicators`, all of them its own.
    virtual std::vector<IndicatorFigure> figures(sql::Connection &connection,
                                                 std::span<const Indicator *const> indicators,
                                                 const StatisticsQuery &query, QDate today) const = 0;
    /// Of the whole, or of the group with this key (query.by).
    virtual Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                        const std::optional<QString> &key, QDate today) const = 0;
};

/// A source small enough to hand over all its records; numbers and drill-down then cannot disagree.
class FactSource : public IndicatorSource
{
public:
    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate today) const override;
    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today) const override;

protected:
    /// All records of the period and scope, whatever the conditions; always in the same order.
    virtual FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate today) const = 0;

private:
    /// nullopt: such records do not fall into the groups that a condition names.
    std::optional<FactTable> narrowed(sql::Connection &connection, const StatisticsQuery &query, QDate today) const;
};

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

    std::vector<IndicatorFigure> figures(sql::Connection &connection, std::span<const Indicator *const> indicators,
                                         const StatisticsQuery &query, QDate today) const override;
    Drill drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today) const override;

private:
    MakeShape m_makeShape;
};

/// 帮扶台账: a record is an entry. A measure is called "kind code.column": roads_km.quantity.
std::unique_ptr<IndicatorSource> makeLedgerSource();
/// What there is to know of each kind of the ledger: its own figure ("ledger.roads_km"), and those of its other columns
/// ("ledger.roads_km.people").
std::vector<Indicator> ledgerIndicators(sql::Connection &connection);

} // namespace zhucun
