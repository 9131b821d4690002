#include "cli/commands/townshipmonthlycommand.h"

#include "cli/arguments.h"
#include "cli/reportfile.h"
#include "cli/reportscope.h"
#include "reports/documents/townshipmonthly.h"
#include "services/monthly/monthlyservice.h"

namespace zhucun::cli {

CommandSpec TownshipMonthlyCommand::spec() const
{
    return {QStringLiteral("report township-monthly"),
            tr("Writes the monthly report of a township, or of all of them, each beginning on a page of its own."),
            {},
            {databaseOption(), monthOption(), townshipOption(), reportOutOption(),
             option(QStringLiteral("problems"), QStringLiteral("TEXT"), tr("What is written under 存在问题.")),
             option(QStringLiteral("plans"), QStringLiteral("TEXT"), tr("What is written under 下步打算."))},
            {QStringLiteral("db"), QStringLiteral("month"), QStringLiteral("out")}};
}

Result<Answer> TownshipMonthlyCommand::run(const CommandLine &line, const Context &context) const
{
    const Result<std::optional<YearMonth>> month = monthIn(line);
    if (!month)
        return failure(month.error());
    if (Status checked = checkReportOut(line); !checked)
        return failure(checked.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<DivisionId> township = townshipIn(line, **workspace);
    if (!township)
        return failure(township.error());
    const auto months = outcomeOf(MonthlyService(**workspace).months(**month, *township));
    if (!months)
        return failure(months.error());
    reports::MonthlyRemarks remarks;
    remarks.problems = line.value(QStringLiteral("problems"));
    remarks.plans = line.value(QStringLiteral("plans"));
    return writeReport(QStringLiteral("township-monthly"), reports::townshipMonthly(*months, remarks), line, context);
}

} // namespace zhucun::cli
