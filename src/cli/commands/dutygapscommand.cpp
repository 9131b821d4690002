#include "cli/commands/dutygapscommand.h"

#include "cli/arguments.h"
#include "cli/reportfile.h"
#include "cli/reportscope.h"
#include "domain/target/targetperiod.h"
#include "reports/documents/dutygaps.h"
#include "services/duty/dutyservice.h"

namespace zhucun::cli {

namespace {

const QString kDb = QStringLiteral("db");
const QString kPeriod = QStringLiteral("period");
const QString kAll = QStringLiteral("all");

} // namespace

CommandSpec DutyGapsCommand::spec() const
{
    return {QStringLiteral("report duty-gaps"),
            tr("Writes what cadres and units still owe in a period, and the households still to be visited."),
            {},
            {databaseOption(),
             option(kPeriod, QStringLiteral("PERIOD"),
                    tr("2026, 2026-H1, 2026-Q1 or 2026-03; the current year unless given.")),
             townshipOption(), flag(kAll, tr("Everybody who owes something, with or without gaps.")),
             reportOutOption()},
            {kDb, QStringLiteral("out")}};
}

Result<Answer> DutyGapsCommand::run(const CommandLine &line, const Context &context) const
{
    if (Status checked = checkReportOut(line); !checked)
        return failure(checked.error());
    const QDate today = context.clock.today();
    const QString typed = line.has(kPeriod) ? line.value(kPeriod) : QString::number(today.year());
    const auto period = parseTargetPeriod(typed);
    auto days = period ? daysOf(*period) : std::nullopt;
    if (!days)
        return failure(ErrorCode::Usage,
                       {tr("--period: \"%1\" is no period. Write 2026, 2026-H1, 2026-Q1 or 2026-03.").arg(typed)});
    if (days->contains(today))
        days->to = today;
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<DivisionId> township = townshipIn(line, **workspace);
    if (!township)
        return failure(township.error());
    const auto sheet = outcomeOf(DutyService(**workspace).sheet(*days, *township));
    if (!sheet)
        return failure(sheet.error());
    const auto lines = line.has(kAll) ? reports::DutyLines::All : reports::DutyLines::GapsOnly;
    return writeReport(QStringLiteral("duty-gaps"), reports::dutyGaps(*sheet, lines, today), line, context);
}

} // namespace zhucun::cli
