// Sources whose records are few enough to be read whole: spot checks, weekly reports, postings.
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

class DispatchFacts final : public FactSource
{
protected:
    FactTable facts(sql::Connection &connection, const StatisticsQuery &query, QDate) const override
    {
        FactTable table;
        table.measures = {distinct("cadres"), distinct("teams"), distinct("units"), distinct("villages"),
                          distinct("first_secretaries")};
        GroupBook groups(connection, query);
        for (const PostingFact &each : postingFacts(connection, query)) {
            const int group = groups.of(each.home, query.period.to);
            const auto put = [&](const char *entity, qint64 id, const QString &label, std::vector<qint64> amounts) {
                if (id != 0)
                    table.facts.push_back(
                        {QString::fromLatin1(entity), id, each.startsOn, label, group, std::move(amounts)});
            };
            put("cadre", each.cadreId.value(), each.cadreName, {1, 0, 0, 0, each.firstSecretary});
            put("team", each.home.teamId.value(), each.teamName, {0, 1, 0, 0, 0});
            put("unit", each.home.unitId.value(), each.unitName, {0, 0, 1, 0, 0});
            put("village", each.home.villageId.value(), each.villageName, {0, 0, 0, 1, 0});
        }
        table.groups = groups.take();
        return table;
    }
};

} // namespace

std::unique_ptr<IndicatorSource> makeSpotCheckSource() { return std::make_unique<SpotCheckFacts>(); }
std::unique_ptr<IndicatorSource> makeWeeklySource() { return std::make_unique<WeeklyFacts>(); }
std::unique_ptr<IndicatorSource> makeDispatchSource() { return std::make_unique<DispatchFacts>(); }

} // namespace zhucun
