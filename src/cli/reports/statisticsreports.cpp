#include "reports/documents/statisticstable.h"

#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "cli/statisticsscope.h"
#include "services/statistics/statisticstableservice.h"

namespace zhucun::cli {

namespace {

const QString kIndicator = QStringLiteral("indicator");
const QString kAcross = QStringLiteral("across");
const QString kCompare = QStringLiteral("compare");
const QString kRows = QStringLiteral("rows");

/// Usage for a word that is none of those.
Status checkWord(const CommandLine &line, const QString &option, const QStringList &words)
{
    if (!line.has(option) || words.contains(line.value(option)))
        return {};
    return failure(
        ErrorCode::Usage,
        {ReportText::tr("--%1: \"%2\" is none of: %3").arg(option, line.value(option), words.join(QLatin1Char(' ')))});
}

QStringList groupingCodes()
{
    QStringList codes;
    for (const auto &term : Vocabulary<StatisticsGrouping>::terms())
        codes << QString::fromLatin1(term.code);
    return codes;
}

Status checkLine(const CommandLine &line)
{
    if (const Status checked = checkStatisticsOptions(line); !checked)
        return checked;
    if (const Status checked = checkWord(line, kAcross, groupingCodes()); !checked)
        return checked;
    const QStringList compared{QStringLiteral("year"), QStringLiteral("period"), QStringLiteral("none")};
    if (const Status checked = checkWord(line, kCompare, compared); !checked)
        return checked;
    return checkWord(line, kRows, {QStringLiteral("indicators"), QStringLiteral("groups")});
}

StatisticsLayout layoutOf(const CommandLine &line, const StatisticsQuery &query)
{
    StatisticsLayout layout;
    layout.indicators = line.values(kIndicator);
    layout.indicators.removeDuplicates();
    layout.span = query.roundId.isValid() ? StatisticsSpan::Round : StatisticsSpan::Dates;
    layout.dates = query.period;
    layout.roundId = query.roundId;
    layout.townshipId = query.townshipId;
    layout.villageId = query.villageId;
    layout.by = query.by.value_or(StatisticsGrouping::Township);
    layout.across = fromCode<StatisticsGrouping>(line.value(kAcross));
    layout.isSwapped = line.value(kRows) != QLatin1String("groups");
    layout.comparesTotalsOnly = true;
    const QString compared = line.value(kCompare);
    // A round has no year before; the one before it can be asked for.
    layout.lastYear = layout.yearChange =
        compared == QLatin1String("year") || (compared.isEmpty() && layout.span != StatisticsSpan::Round);
    layout.lastPeriod = layout.periodChange = compared == QLatin1String("period");
    return layout;
}

Result<MadeReport> table(const ReportRun &run)
{
    if (const Status known = checkIndicators(run.line.values(kIndicator), run.workspace); !known)
        return failure(known.error());
    const auto query = statisticsQuery(run.line, run.workspace);
    if (!query)
        return failure(query.error());
    const auto table = outcomeOf(StatisticsTableService(run.workspace)
                                     .table(layoutOf(run.line, *query), run.context.cancel, run.context.progress));
    if (!table)
        return failure(asUsage(table.error()));
    return reports::statisticsTable(*table);
}

QList<QCommandLineOption> options()
{
    return statisticsOptions() +
           QList<QCommandLineOption>{
               option(kIndicator, QStringLiteral("CODE"),
                      ReportText::tr("Only this one; may be given several times. All that have a value unless given.")),
               option(kAcross, QStringLiteral("G"), ReportText::tr("A second grouping, side by side.")),
               option(kCompare, QStringLiteral("year|period|none"),
                      ReportText::tr("Compared with the same period of last year, or with the period before; year "
                                     "unless given.")),
               option(kRows, QStringLiteral("indicators|groups"),
                      ReportText::tr("What each row is; indicators unless given."))};
}

} // namespace

std::vector<ReportKind> statisticsReports()
{
    ReportKind kind;
    kind.name = QStringLiteral("statistics-table");
    kind.title = ReportText::tr("Indicators by township, with the same period of last year");
    kind.summary = ReportText::tr("Writes a table of indicators by township or another grouping, with totals, the same "
                                  "period of last year and the definitions.");
    kind.options = options();
    kind.repeatable = {kIndicator};
    kind.check = checkLine;
    kind.make = table;
    return {kind};
}

} // namespace zhucun::cli
