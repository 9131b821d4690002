// Sources whose records are few enough to be read whole: spot checks, weekly reports, sweeps due.
#include "domain/attendance/ruleset.h"
#include "domain/weekly/weeklyreport.h"
#include "domain/weekly/weeklyrules.h"
#include "services/statistics/groupbook.h"
#include "services/statistics/indicatorsource.h"
#include "storage/rules/rulequeries.h"
#include "storage/statistics/stationedfacts.h"

namespace zhucun {

using namespace storage;

namespace {

FactTable::Measure counted(const char *name, bool isKept = true) { return {QString::fromLatin1(name), isKept, false}; }
FactTable::Measure distinct(const char *name, bool isKept = true) { return {QString::fromLatin1(name), isKept, true}; }

class SpotCheckFacts final : public FactSource
{
protected:
    FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate) const override
    {
        const bool isKept = hasSpotChecks(connection, query.period.to);
        FactTable table;
        table.measures = {distinct("times", isKept), counted("checked", isKept), counted("absent", isKept),
                          counted("on_post", isKept)};
        GroupBook groups(connection, query);
        for (const SpotCheckFact &each : spotCheckFacts(connection, query)) {
            const bool isLine = each.cadreId.isValid();
            const bool isAbsent = isLine && isAway(each.result);
            const QString what = isLine ? each.cadreName + chineseOf(each.result) : QStringLiteral("督查");
            const QString label = QStringLiteral("%1（%2，%3）").arg(what, each.villageName, chineseOf(each.mode));
            table.facts.push_back({QStringLiteral("spotcheck"),
                                   each.id.value(),
                                   each.checkedOn,
                                   label,
                                   groups.of(each.home, each.checkedOn),
                                   {1, isLine, isAbsent, isLine && !isAbsent}});
        }
        table.groups = groups.take();
        return table;
    }
};

class WeeklyFacts final : public FactSource
{
protected:
    FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate today) const override
    {
        const bool isKept = hasWeeklyReports(connection, query.period.to);
        FactTable table;
        table.measures = {counted("expected"), counted("received", isKept), counted("on_time", isKept)};
        GroupBook groups(connection, query);
        const std::vector<RuleSet> rules = ruleSets(connection);
        const QDate first = weekOf(query.period.from.addDays(6)); // a week belongs to where its Monday lies
        for (QDate week = first; week <= std::min(query.period.to, today); week = week.addDays(7)) {
            const QDate due = dueDayOf(week, rules);
            for (const TeamWeekFact &each : teamWeekFacts(connection, week, query)) {
                const bool isOnTime = each.sentOn && *each.sentOn <= due;
                table.facts.push_back({each.sentOn ? QStringLiteral("weekly") : QStringLiteral("team"),
                                       each.sentOn ? each.reportId.value() : each.teamId.value(),
                                       week,
                                       each.teamName + QLatin1Char(' ') + weekText(week),
                                       groups.of(each.home, week),
                                       {1, each.sentOn.has_value(), isOnTime}});
            }
        }
        table.groups = groups.take();
        return table;
    }
};

/// 应报排查: a village owes a report for each half of a month that is over.
class SweepFacts final : public FactSource
{
protected:
    FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate today) const override
    {
        FactTable table;
        table.measures = {counted("expected")};
        GroupBook groups(connection, query);
        const QDate last = std::min(query.period.to, today);
        const std::vector<VillageFact> villages = villagesIn(connection, query);
        for (QDate end = halfMonthEnd(query.period.from); end <= last; end = halfMonthEnd(end.addDays(1))) {
            for (const VillageFact &each : villages) {
                const QString half = end.day() == kHalfMonth ? QStringLiteral("上半月") : QStringLiteral("下半月");
                const QString label =
                    QStringLiteral("%1 %2年%3月%4")
                        .arg(each.name, QString::number(end.year()), QString::number(end.month()), half);
                table.facts.push_back(
                    {QStringLiteral("village"), each.id.value(), end, label, groups.of(each.home, end), {1}});
            }
        }
        table.groups = groups.take();
        return table;
    }

private:
    static constexpr int kHalfMonth = 15;
    static QDate halfMonthEnd(QDate day)
    {
        return QDate(day.year(), day.month(), day.day() <= kHalfMonth ? kHalfMonth : day.daysInMonth());
    }
};

} // namespace

std::unique_ptr<IndicatorSource> makeSpotCheckSource() { return std::make_unique<SpotCheckFacts>(); }
std::unique_ptr<IndicatorSource> makeSweepSource() { return std::make_unique<SweepFacts>(); }
std::unique_ptr<IndicatorSource> makeWeeklySource() { return std::make_unique<WeeklyFacts>(); }

} // namespace zhucun
