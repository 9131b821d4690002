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
    spec.repeatable = m_kind.repeatable;
    return spec;
}

Result<Answer> ReportCommand::run(const CommandLine &line, const Context &context) const
{
    if (const Status checked = checkReportOut(line, m_kind.workbookOnly); !checked)
        return failure(checked.error());
    if (const Status checked = checkDays(line); !checked)
        return failure(checked.error());
    if (const Status checked = m_kind.check ? m_kind.check(line) : Status(); !checked)
        return failure(checked.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<MadeReport> made = m_kind.make({line, context, **workspace});
    if (!made)
        return failure(made.error());
    Result<Answer> answer = writeReport(m_kind.name, made->report, line, context);
    if (!answer)
        return answer;
    for (const QString &remark : made->remarks)
        answer->text += QLatin1Char('\n') + remark;
    for (auto each = made->json.begin(); each != made->json.end(); ++each)
        answer->json.insert(each.key(), each.value());
    return answer;
}

} // namespace zhucun::cli
