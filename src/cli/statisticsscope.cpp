#include "cli/statisticsscope.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "domain/round/round.h"
#include "domain/statistics/comparedindicator.h"
#include "reports/wording/ruletext.h"
#include "services/record/recordservice.h"
#include "services/statistics/statisticsservice.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhucun::cli {

namespace {

const QString kMonth = QStringLiteral("month");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kRound = QStringLiteral("round");
const QString kAsOf = QStringLiteral("as-of");
const QString kBy = QStringLiteral("by");
const QString kWhere = QStringLiteral("where");

struct StatisticsScope {
    Q_DECLARE_TR_FUNCTIONS(StatisticsScope)
};

QStringList groupings()
{
    QStringList codes;
    for (const auto &term : Vocabulary<StatisticsGrouping>::terms())
        codes << QString::fromLatin1(term.code);
    return codes;
}

/// Invalid when nothing but a round says it.
Result<Period> periodOf(const CommandLine &line)
{
    const auto month = line.month(kMonth);
    if (!month)
        return failure(month.error());
    if (*month)
        return Period::month(**month);
    QDate days[3];
    for (const auto &[index, name] : {std::pair(0, kFrom), std::pair(1, kTo), std::pair(2, kAsOf)}) {
        const auto day = line.day(name);
        if (!day)
            return failure(day.error());
        days[index] = day->value_or(QDate());
    }
    if (days[2].isValid())
        return Period{days[2], days[2]};
    if (days[0].isValid() && days[1] < days[0])
        return failure(ErrorCode::Usage, {StatisticsScope::tr("--to is before --from.")});
    return Period{days[0], days[1]};
}

/// --where G=K, of the group that bears none with an empty K.
Result<std::vector<StatisticsCondition>> conditionsOf(const CommandLine &line)
{
    std::vector<StatisticsCondition> conditions;
    for (const QString &written : line.values(kWhere)) {
        const qsizetype sign = written.indexOf(QLatin1Char('='));
        const auto by = fromCode<StatisticsGrouping>(written.left(sign).trimmed());
        if (sign < 1 || !by)
            return failure(ErrorCode::Usage, {StatisticsScope::tr("--where: write \"%1\" as G=K; G is one of: %2")
                                                  .arg(written, groupings().join(QLatin1Char(' ')))});
        conditions.push_back({*by, written.mid(sign + 1).trimmed()});
    }
    return conditions;
}

Status takeRound(const CommandLine &line, Workspace &workspace, StatisticsQuery &query)
{
    const auto named = PlaceNames(workspace).round(line.value(kRound));
    if (!named)
        return failure(named.error());
    const auto round = outcomeOf(RecordService<Round>(workspace).load(RoundId(named->id)));
    if (!round)
        return failure(round.error());
    const QDate today = workspace.clock().today();
    query.roundId = round->id;
    query.period = {round->startsOn, std::max(round->startsOn, std::min(round->endsOn.value_or(today), today))};
    return {};
}

} // namespace

QList<QCommandLineOption> statisticsOptions()
{
    return {
        option(kMonth, QStringLiteral("YYYY-MM"), StatisticsScope::tr("A month.")),
        option(kFrom, QStringLiteral("D"), StatisticsScope::tr("First day of a period, with --to.")),
        option(kTo, QStringLiteral("D"), StatisticsScope::tr("Last day of a period, with --from.")),
        option(kRound, QStringLiteral("N"), StatisticsScope::tr("A round, up to today.")),
        option(kAsOf, QStringLiteral("D"), StatisticsScope::tr("A day, for what stands on it.")),
        option(kBy, QStringLiteral("G"),
               StatisticsScope::tr("Grouped by township, village, team, unit, unit_level, round, category, month, "
                                   "village_tag, sex, age and others.")),
        option(kWhere, QStringLiteral("G=K"),
               StatisticsScope::tr("Only the group K of the grouping G, by key or name; may be given several times.")),
        option(QStringLiteral("township"), QStringLiteral("T"), StatisticsScope::tr("One township, by name or code.")),
        option(QStringLiteral("village"), QStringLiteral("V"), StatisticsScope::tr("One village, by name or code.")),
    };
}

Status checkStatisticsOptions(const CommandLine &line)
{
    const bool isSpan = line.has(kFrom) && line.has(kTo);
    const int ways =
        int(line.has(kMonth)) + int(line.has(kFrom) || line.has(kTo)) + int(line.has(kRound)) + int(line.has(kAsOf));
    if (ways != 1 || ((line.has(kFrom) || line.has(kTo)) && !isSpan))
        return failure(
            ErrorCode::Usage,
            {StatisticsScope::tr("Give the period in one way: --month, --from with --to, --round or --as-of.")});
    if (const auto period = periodOf(line); !period)
        return failure(period.error());
    if (line.has(kBy) && !fromCode<StatisticsGrouping>(line.value(kBy)))
        return failure(ErrorCode::Usage, {StatisticsScope::tr("--by: \"%1\" is none of: %2")
                                              .arg(line.value(kBy), groupings().join(QLatin1Char(' ')))});
    if (const auto conditions = conditionsOf(line); !conditions)
        return failure(conditions.error());
    return {};
}

Result<StatisticsQuery> statisticsQuery(const CommandLine &line, Workspace &workspace)
{
    StatisticsQuery query;
    query.by = fromCode<StatisticsGrouping>(line.value(kBy));
    const auto period = periodOf(line);
    if (!period)
        return failure(period.error());
    query.period = *period;
    const auto conditions = conditionsOf(line);
    if (!conditions)
        return failure(conditions.error());
    query.where = *conditions;
    if (line.has(kRound)) {
        if (const Status taken = takeRound(line, workspace, query); !taken)
            return failure(taken.error());
    }
    const PlaceNames places(workspace);
    if (line.has(QStringLiteral("township"))) {
        const auto township = places.township(line.value(QStringLiteral("township")));
        if (!township)
            return failure(township.error());
        query.townshipId = DivisionId(township->id);
    }
    if (line.has(QStringLiteral("village"))) {
        const auto village = places.village(line.value(QStringLiteral("village")), query.townshipId);
        if (!village)
            return failure(village.error());
        query.villageId = VillageId(village->id);
    }
    return query;
}

Status checkIndicators(const QStringList &codes, Workspace &workspace)
{
    const auto indicators = outcomeOf(StatisticsService(workspace).indicators());
    if (!indicators)
        return failure(indicators.error());
    QStringList known;
    for (const Indicator &indicator : *indicators)
        known << indicator.code;
    for (const QString &code : codes) {
        const auto compared = comparedNamed(code);
        if (known.contains(compared ? compared->of : code))
            continue;
        return failure(ErrorCode::Usage, {StatisticsScope::tr("There is no indicator \"%1\". There are: %2")
                                              .arg(code, known.join(QLatin1Char(' ')))});
    }
    return {};
}

Error asUsage(const Error &error)
{
    if (error.code != ErrorCode::Invalid || error.violations.isEmpty())
        return error;
    return {ErrorCode::Usage, {ruleText(error.violations.front(), error.args.value(0))}, {}, {}, {}};
}

} // namespace zhucun::cli
