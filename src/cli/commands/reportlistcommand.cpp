#include "cli/commands/reportlistcommand.h"

#include "cli/reports/reportkind.h"

#include <QJsonArray>

namespace zhucun::cli {

CommandSpec ReportListCommand::spec() const
{
    return {QStringLiteral("report list"), tr("Names the documents that can be written."), {}, {}, {}};
}

Result<Answer> ReportListCommand::run(const CommandLine &, const Context &) const
{
    QStringList lines;
    QJsonArray list;
    for (const ReportKind &report : allReports()) {
        lines << QStringLiteral("%1  %2").arg(report.name, -26).arg(report.title);
        list.append(QJsonObject{{QStringLiteral("name"), report.name}, {QStringLiteral("title"), report.title}});
    }
    Answer answer;
    answer.text = lines.join(QLatin1Char('\n'));
    answer.json = {{QStringLiteral("reports"), list}};
    return answer;
}

} // namespace zhucun::cli
