#include "cli/commands/reportlistcommand.h"

#include <QJsonArray>

namespace zhucun::cli {

CommandSpec ReportListCommand::spec() const
{
    return {QStringLiteral("report list"), tr("Names the documents that can be written."), {}, {}, {}};
}

Result<Answer> ReportListCommand::run(const CommandLine &, const Context &) const
{
    const std::pair<QString, QString> reports[] = {
        {QStringLiteral("township-monthly"), tr("Monthly report of a township, or of all townships")},
        {QStringLiteral("roster"), tr("Roster of stationed cadres on a day")},
        {QStringLiteral("attendance-register"), tr("Attendance register of a month")},
        {QStringLiteral("attendance-bulletin"), tr("Monthly bulletin with three annexes, as an official document")},
        {QStringLiteral("weekly-summary"), tr("Weekly reports and attendance of a week")},
        {QStringLiteral("leave-slip"), tr("Slip of one leave")},
        {QStringLiteral("leave-register"), tr("Register of the leaves of a month")},
        {QStringLiteral("spotcheck-sheet"), tr("Spot checks of a month, or a sheet to fill in")},
        {QStringLiteral("subsidy-sheet"), tr("What is paid for the days of a month")},
        {QStringLiteral("situation-report"), tr("Report on the work of a period or round, as an official document")},
        {QStringLiteral("statistics-table"), tr("Indicators by township, with the same period of last year")},
    };
    QStringList lines;
    QJsonArray list;
    for (const auto &[name, title] : reports) {
        lines << QStringLiteral("%1  %2").arg(name, -20).arg(title);
        list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("title"), title}});
    }
    Answer answer;
    answer.text = lines.join(QLatin1Char('\n'));
    answer.json = {{QStringLiteral("reports"), list}};
    return answer;
}

} // namespace zhucun::cli
