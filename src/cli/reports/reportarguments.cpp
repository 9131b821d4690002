#include "cli/reports/reportarguments.h"

#include "cli/places/placenames.h"
#include "cli/reportscope.h"

namespace zhucun::cli {

namespace {

const QString kMonth = QStringLiteral("month");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kRound = QStringLiteral("round");
const QString kVillage = QStringLiteral("village");
const QString kBy = QStringLiteral("by");
const QString kFilter = QStringLiteral("filter");

/// nullopt when none is given: all there is.
Result<std::optional<Period>> periodIn(const CommandLine &line)
{
    const auto month = line.month(kMonth);
    if (!month)
        return failure(month.error());
    const auto from = line.day(kFrom);
    if (!from)
        return failure(from.error());
    const auto to = line.day(kTo);
    if (!to)
        return failure(to.error());
    if (from->has_value() != to->has_value() || (*month && *from))
        return failure(ErrorCode::Usage, {ReportText::tr("Give the period as --month, or as --from with --to.")});
    if (*month)
        return std::optional(Period::month(**month));
    if (!*from)
        return std::optional<Period>();
    if (**to < **from)
        return failure(ErrorCode::Usage, {ReportText::tr("--to is before --from.")});
    return std::optional(Period{**from, **to});
}

Status takePlaces(const ReportRun &run, Filter &filter)
{
    const PlaceNames names(run.workspace);
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    if (township->isValid())
        filter.townshipId = *township;
    if (run.line.has(kVillage)) {
        const Result<LookupItem> village = names.village(run.line.value(kVillage), filter.townshipId);
        if (!village)
            return failure(village.error());
        filter.villageId = VillageId(village->id);
    }
    if (run.line.has(kRound)) {
        const Result<LookupItem> round = names.round(run.line.value(kRound));
        if (!round)
            return failure(round.error());
        filter.roundId = RoundId(round->id);
    }
    return {};
}

} // namespace

Result<YearMonth> monthWanted(const ReportRun &run)
{
    const Result<std::optional<YearMonth>> month = run.line.month(kMonth);
    if (!month)
        return failure(month.error());
    return month->value_or(YearMonth(2000, 1));
}

QCommandLineOption dayOption()
{
    return option(QStringLiteral("as-of"), QStringLiteral("YYYY-MM-DD"),
                  ReportText::tr("The day; today unless given."));
}

Result<QDate> dayWanted(const ReportRun &run)
{
    const Result<std::optional<QDate>> day = run.line.day(QStringLiteral("as-of"));
    if (!day)
        return failure(day.error());
    return day->value_or(run.context.clock.today());
}

QCommandLineOption revealOption(const QString &what) { return flag(QStringLiteral("reveal"), what); }

reports::PersonalData personalDataIn(const ReportRun &run)
{
    return run.line.has(QStringLiteral("reveal")) ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
}

QList<QCommandLineOption> ledgerOptions()
{
    return {
        option(kMonth, QStringLiteral("YYYY-MM"), ReportText::tr("Only what is of that month.")),
        option(kFrom, QStringLiteral("D"), ReportText::tr("First day of a period, with --to.")),
        option(kTo, QStringLiteral("D"), ReportText::tr("Last day of a period, with --from.")),
        option(kRound, QStringLiteral("N"), ReportText::tr("Number or name; all unless given.")),
        townshipOption(),
        option(kVillage, QStringLiteral("V"), ReportText::tr("Name or code; all unless given.")),
        option(kBy, QStringLiteral("township|village"), ReportText::tr("Under headings of their place, with sums.")),
        option(kFilter, QStringLiteral("JSON"),
               ReportText::tr("Which records, as for export: {\"text\":\"…\",\"conditions\":[…]}."))};
}

Result<LedgerScope> ledgerScopeIn(const ReportRun &run)
{
    LedgerScope scope;
    if (run.line.has(kFilter)) {
        const Result<Filter> filter = PlaceNames(run.workspace).filter(run.line.value(kFilter).toUtf8());
        if (!filter)
            return failure(filter.error());
        scope.filter = *filter;
    }
    const auto period = periodIn(run.line);
    if (!period)
        return failure(period.error());
    if (*period)
        scope.filter.period = *period;
    if (const Status places = takePlaces(run, scope.filter); !places)
        return failure(places.error());
    if (run.line.has(kBy)) {
        const auto grouping = fromCode<LedgerGrouping>(run.line.value(kBy));
        if (!grouping || *grouping == LedgerGrouping::None)
            return failure(ErrorCode::Usage, {ReportText::tr("--by must be township or village.")});
        scope.grouping = *grouping;
    }
    return scope;
}

DocumentWork workOf(const ReportRun &run) { return {run.context.cancel, run.context.progress}; }

} // namespace zhucun::cli
