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
    const auto add = [&](const QString &name, const QString &title) {
        lines << QStringLiteral("%1  %2").arg(name, -26).arg(title);
        list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("title"), title}});
    };
    for (const ReportKind &report : allReports())
        add(report.name, report.title);
    add(QStringLiteral("duty-gaps"), tr("What cadres and units still owe, and a plan of visits"));
    add(QStringLiteral("statistics-table"), tr("Indicators by township, with the same period of last year"));
    add(QStringLiteral("situation-report"), tr("Report on the work of a period or round, as an official document"));
    Answer answer;
    answer.text = lines.join(QLatin1Char('\n'));
    answer.json = {{QStringLiteral("reports"), list}};
    return answer;
}

} // namespace zhucun::cli
