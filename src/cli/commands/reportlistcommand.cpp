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
    };
    QStringList lines;
    QJsonArray list;
    for (const auto &[name, title] : reports) {
        lines << QStringLiteral("%1  %2").arg(name, -18).arg(title);
        list.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("title"), title}});
    }
    Answer answer;
    answer.text = lines.join(QLatin1Char('\n'));
    answer.json = {{QStringLiteral("reports"), list}};
    return answer;
}

} // namespace zhucun::cli
