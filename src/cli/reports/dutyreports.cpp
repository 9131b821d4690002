#include "reports/documents/dutygaps.h"

#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "cli/reportscope.h"
#include "domain/target/targetperiod.h"
#include "services/duty/dutyservice.h"

namespace zhucun::cli {

namespace {

const QString kPeriod = QStringLiteral("period");
const QString kAll = QStringLiteral("all");

/// All its days, of the current year unless one is given.
Result<Period> wholePeriod(const CommandLine &line, QDate today)
{
    const QString typed = line.has(kPeriod) ? line.value(kPeriod) : QString::number(today.year());
    const auto period = parseTargetPeriod(typed);
    const auto days = period ? daysOf(*period) : std::nullopt;
    if (!days)
        return failure(
            ErrorCode::Usage,
            {ReportText::tr("--period: \"%1\" is no period. Write 2026, 2026-H1, 2026-Q1 or 2026-03.").arg(typed)});
    return *days;
}

Status checkPeriod(const CommandLine &line)
{
    if (!line.has(kPeriod))
        return {};
    const auto period = wholePeriod(line, {});
    return period ? Status() : failure(period.error());
}

Result<MadeReport> dutyGaps(const ReportRun &run)
{
    const QDate today = run.context.clock.today();
    auto days = wholePeriod(run.line, today);
    if (!days)
        return failure(days.error());
    if (days->contains(today))
        days->to = today;
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    const auto lines = run.line.has(kAll) ? reports::DutyLines::All : reports::DutyLines::GapsOnly;
    return reportOf(outcomeOf(DutyService(run.workspace).sheet(*days, *township)),
                    [&](const auto &sheet) { return reports::dutyGaps(sheet, lines, today); });
}

} // namespace

std::vector<ReportKind> dutyReports()
{
    ReportKind kind;
    kind.name = QStringLiteral("duty-gaps");
    kind.title = ReportText::tr("What cadres and units still owe, and a plan of visits");
    kind.summary =
        ReportText::tr("Writes what cadres and units still owe in a period, and the households still to be visited.");
    kind.options = {option(kPeriod, QStringLiteral("PERIOD"),
                           ReportText::tr("2026, 2026-H1, 2026-Q1 or 2026-03; the current year unless given.")),
                    townshipOption(),
                    flag(kAll, ReportText::tr("Everybody who owes something, with or without gaps."))};
    kind.check = checkPeriod;
    kind.make = dutyGaps;
    return {kind};
}

} // namespace zhucun::cli
