#include "cli/commands/rostercommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "cli/reportfile.h"
#include "reports/documents/rosterreport.h"
#include "services/home/homeservice.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::cli {

namespace {

struct Scope {
    QString place; ///< for the title
    DivisionId townshipId;
    RoundId roundId;
};

Result<Scope> scopeWanted(const CommandLine &line, Workspace &workspace)
{
    Scope scope;
    const PlaceNames names(workspace);
    if (line.has(QStringLiteral("township"))) {
        const Result<LookupItem> township = names.township(line.value(QStringLiteral("township")));
        if (!township)
            return failure(township.error());
        scope.place = township->label;
        scope.townshipId = DivisionId(township->id);
    } else {
        const Result<QString> county = outcomeOf(HomeService(workspace).countyName());
        if (!county)
            return failure(county.error());
        scope.place = *county;
    }
    if (line.has(QStringLiteral("round"))) {
        const Result<LookupItem> round = names.round(line.value(QStringLiteral("round")));
        if (!round)
            return failure(round.error());
        scope.roundId = RoundId(round->id);
    }
    return scope;
}

} // namespace

CommandSpec RosterCommand::spec() const
{
    return {QStringLiteral("report roster"),
            tr("Writes the roster of cadres stationed on a day."),
            {},
            {databaseOption(),
             option(QStringLiteral("as-of"), QStringLiteral("YYYY-MM-DD"), tr("The day; today unless given.")),
             option(QStringLiteral("township"), QStringLiteral("T"), tr("Name or code; all unless given.")),
             option(QStringLiteral("round"), QStringLiteral("N"), tr("Number or name; all unless given.")),
             reportOutOption(), flag(QStringLiteral("reveal"), tr("Print telephone numbers whole."))},
            {QStringLiteral("db"), QStringLiteral("out")}};
}

Result<Answer> RosterCommand::run(const CommandLine &line, const Context &context) const
{
    const Result<std::optional<QDate>> asOf = line.day(QStringLiteral("as-of"));
    if (!asOf)
        return failure(asOf.error());
    if (Status checked = checkReportOut(line); !checked)
        return failure(checked.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<Scope> scope = scopeWanted(line, **workspace);
    if (!scope)
        return failure(scope.error());
    const QDate day = asOf->value_or(context.clock.today());
    const auto lines = outcomeOf(MonthlyService(**workspace).roster(day, scope->townshipId, scope->roundId));
    if (!lines)
        return failure(lines.error());
    const auto personalData =
        line.has(QStringLiteral("reveal")) ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
    return writeReport(QStringLiteral("roster"), reports::rosterReport(scope->place, day, *lines, personalData), line,
                       context);
}

} // namespace zhucun::cli
