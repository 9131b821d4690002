#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "cli/reports/reportarguments.h"
#include "cli/reportscope.h"
#include "reports/documents/dispatchstatistics.h"
#include "reports/documents/rosterreport.h"
#include "services/documents/cadredocuments.h"
#include "services/home/homeservice.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::cli {

namespace {

struct RosterScope {
    QString place; ///< for the title
    DivisionId townshipId;
    RoundId roundId;
};

Result<RosterScope> scopeWanted(const ReportRun &run)
{
    RosterScope scope;
    const PlaceNames names(run.workspace);
    if (run.line.has(QStringLiteral("township"))) {
        const Result<LookupItem> township = names.township(run.line.value(QStringLiteral("township")));
        if (!township)
            return failure(township.error());
        scope.place = township->label;
        scope.townshipId = DivisionId(township->id);
    } else {
        const Result<QString> county = outcomeOf(HomeService(run.workspace).countyName());
        if (!county)
            return failure(county.error());
        scope.place = *county;
    }
    if (run.line.has(QStringLiteral("round"))) {
        const Result<LookupItem> round = names.round(run.line.value(QStringLiteral("round")));
        if (!round)
            return failure(round.error());
        scope.roundId = RoundId(round->id);
    }
    return scope;
}

QCommandLineOption roundOption()
{
    return option(QStringLiteral("round"), QStringLiteral("N"), ReportText::tr("Number or name; all unless given."));
}

Result<reports::Report> roster(const ReportRun &run)
{
    const Result<QDate> day = dayWanted(run);
    if (!day)
        return failure(day.error());
    const Result<RosterScope> scope = scopeWanted(run);
    if (!scope)
        return failure(scope.error());
    return reportOf(outcomeOf(MonthlyService(run.workspace).roster(*day, scope->townshipId, scope->roundId)),
                    [&](const auto &lines) {
                        return reports::rosterReport({scope->place, *day, scope->townshipId, scope->roundId, lines},
                                                     personalDataIn(run));
                    });
}

ReportKind rosterKind()
{
    ReportKind kind;
    kind.name = QStringLiteral("roster");
    kind.title = ReportText::tr("Roster of stationed cadres on a day");
    kind.summary = ReportText::tr("Writes the roster of cadres stationed on a day.");
    kind.options = {dayOption(), townshipOption(), roundOption(),
                    revealOption(ReportText::tr("Print telephone numbers whole."))};
    kind.make = roster;
    return kind;
}

const QString kOnly = QStringLiteral("only");

Result<CountedCadres> countedIn(const CommandLine &line)
{
    if (!line.has(kOnly))
        return CountedCadres::FirstSecretaries;
    const QString typed = line.value(kOnly).replace(QLatin1Char('-'), QLatin1Char('_'));
    if (const auto counted = fromCode<CountedCadres>(typed))
        return *counted;
    return failure(ErrorCode::Usage, {ReportText::tr("--only must be first-secretaries, others or all.")});
}

Result<reports::Report> statistics(const ReportRun &run)
{
    const Result<QDate> day = dayWanted(run);
    if (!day)
        return failure(day.error());
    const Result<CountedCadres> counted = countedIn(run.line);
    if (!counted)
        return failure(counted.error());
    const Result<RosterScope> scope = scopeWanted(run);
    if (!scope)
        return failure(scope.error());
    return reportOf(
        outcomeOf(CadreDocuments(run.workspace).dispatch(*day, scope->townshipId, scope->roundId, *counted)),
        reports::dispatchStatistics);
}

ReportKind statisticsKind()
{
    ReportKind kind;
    kind.name = QStringLiteral("first-secretary-statistics");
    kind.title = ReportText::tr("Cadres by township, level, rank, age, sex and education");
    kind.summary = ReportText::tr(
        "Writes how many first secretaries, or other cadres, each township has on a day, by what they are.");
    kind.options = {dayOption(), townshipOption(), roundOption(),
                    option(kOnly, QStringLiteral("first-secretaries|others|all"),
                           ReportText::tr("Whom to count; first secretaries unless given."))};
    kind.make = statistics;
    return kind;
}

} // namespace

std::vector<ReportKind> rosterReports() { return {rosterKind(), statisticsKind()}; }

} // namespace zhucun::cli
