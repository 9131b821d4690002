#include "cli/commands/townshipmonthlycommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "cli/reportfile.h"
#include "reports/documents/townshipmonthly.h"
#include "services/monthly/monthlyservice.h"

#include <QRegularExpression>

namespace zhucun::cli {

namespace {

Result<YearMonth> monthWanted(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{4}-[0-9]{2}$"));
    const auto month = shape.match(typed).hasMatch()
                           ? YearMonth::fromNumber(QString(typed).remove(QLatin1Char('-')).toInt())
                           : std::nullopt;
    if (!month)
        return failure(ErrorCode::Usage,
                       {TownshipMonthlyCommand::tr("--month: \"%1\" is not a month. Write 2026-03.").arg(typed)});
    return *month;
}

} // namespace

CommandSpec TownshipMonthlyCommand::spec() const
{
    return {QStringLiteral("report township-monthly"),
            tr("Writes the monthly report of a township, or of all of them, each beginning on a page of its own."),
            {},
            {databaseOption(), option(QStringLiteral("month"), QStringLiteral("YYYY-MM"), tr("The month reported on.")),
             option(QStringLiteral("township"), QStringLiteral("T"), tr("Name or code; all unless given.")),
             reportOutOption(),
             option(QStringLiteral("problems"), QStringLiteral("TEXT"), tr("What is written under 存在问题.")),
             option(QStringLiteral("plans"), QStringLiteral("TEXT"), tr("What is written under 下步打算."))},
            {QStringLiteral("db"), QStringLiteral("month"), QStringLiteral("out")}};
}

Result<Answer> TownshipMonthlyCommand::run(const CommandLine &line, const Context &context) const
{
    const Result<YearMonth> month = monthWanted(line.value(QStringLiteral("month")));
    if (!month)
        return failure(month.error());
    if (Status checked = checkReportOut(line); !checked)
        return failure(checked.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    DivisionId townshipId;
    if (line.has(QStringLiteral("township"))) {
        const Result<LookupItem> township = PlaceNames(**workspace).township(line.value(QStringLiteral("township")));
        if (!township)
            return failure(township.error());
        townshipId = DivisionId(township->id);
    }
    const auto months = outcomeOf(MonthlyService(**workspace).months(*month, townshipId));
    if (!months)
        return failure(months.error());
    reports::MonthlyRemarks remarks;
    remarks.problems = line.value(QStringLiteral("problems"));
    remarks.plans = line.value(QStringLiteral("plans"));
    return writeReport(QStringLiteral("township-monthly"), reports::townshipMonthly(*months, remarks), line, context);
}

} // namespace zhucun::cli
