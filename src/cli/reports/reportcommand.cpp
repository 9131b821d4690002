#include "cli/reports/reportcommand.h"

#include "cli/arguments.h"
#include "cli/reportfile.h"

namespace zhucun::cli {

namespace {

/// Months and days that are none are told before any file is opened.
Status checkDays(const CommandLine &line)
{
    if (const auto month = line.month(QStringLiteral("month")); !month)
        return failure(month.error());
    for (const QString &name :
         {QStringLiteral("as-of"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("date")}) {
        if (const auto day = line.day(name); !day)
            return failure(day.error());
    }
    return {};
}

} // namespace

CommandSpec ReportCommand::spec() const
{
    CommandSpec spec;
    spec.name = QStringLiteral("report ") + m_kind.name;
    spec.summary = m_kind.summary;
    spec.options = QList<QCommandLineOption>{databaseOption()} + m_kind.options;
    spec.options << reportOutOption(m_kind.workbookOnly);
    spec.required = QStringList{QStringLiteral("db"), QStringLiteral("out")} + m_kind.required;
    return spec;
}

Result<Answer> ReportCommand::run(const CommandLine &line, const Context &context) const
{
    if (const Status checked = checkReportOut(line, m_kind.workbookOnly); !checked)
        return failure(checked.error());
    if (const Status checked = checkDays(line); !checked)
        return failure(checked.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<reports::Report> report = m_kind.make({line, context, **workspace});
    if (!report)
        return failure(report.error());
    return writeReport(m_kind.name, *report, line, context);
}

} // namespace zhucun::cli
