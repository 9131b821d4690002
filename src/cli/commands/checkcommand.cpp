#include "cli/commands/checkcommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "cli/texttable.h"
#include "reports/wording/findingtext.h"
#include "reports/wording/termtext.h"
#include "services/attendance/attendanceservice.h"

#include <QJsonArray>

namespace zhucun::cli {

namespace {

constexpr int kMonths = 12; // up to the current one, unless a month is named

const QString kMonth = QStringLiteral("month");
const QString kTownship = QStringLiteral("township");

/// A question (疑点) is no verdict.
QString severityOf(FindingKind kind)
{
    if (blocksClosing(kind))
        return QStringLiteral("error");
    return isQuestion(kind) ? QStringLiteral("question") : QStringLiteral("warning");
}

QString labelOf(const Finding &finding)
{
    const QString place = finding.villageName.isEmpty() ? finding.townshipName : finding.villageName;
    return QStringLiteral("%1（%2）%3年%4月")
        .arg(finding.cadreName, place, QString::number(finding.month.year()), QString::number(finding.month.month()));
}

Answer answerFor(const std::vector<Finding> &findings)
{
    QJsonArray list;
    QList<QStringList> rows{{CheckCommand::tr("Finding"), CheckCommand::tr("Whose"), CheckCommand::tr("What")}};
    for (const Finding &finding : findings) {
        list.append(QJsonObject{{QStringLiteral("rule"), codeOf(finding.kind)},
                                {QStringLiteral("severity"), severityOf(finding.kind)},
                                {QStringLiteral("entity"), QStringLiteral("cadre")},
                                {QStringLiteral("id"), finding.cadreId.value()},
                                {QStringLiteral("label"), labelOf(finding)},
                                {QStringLiteral("message"), findingText(finding)}});
        rows << QStringList{termText(finding.kind), labelOf(finding), findingText(finding)};
    }
    Answer answer;
    answer.text = findings.empty() ? CheckCommand::tr("Nothing found.") : textTable(rows, {false, false, false});
    answer.json = {{QStringLiteral("findings"), list}};
    return answer;
}

} // namespace

CommandSpec CheckCommand::spec() const
{
    return {
        QStringLiteral("check"),
        tr("Lists what somebody should look at: conflicts, days not recorded, arrears, overdue returns, questions."),
        {},
        {databaseOption(),
         option(kMonth, QStringLiteral("YYYY-MM"), tr("Only this month; the last twelve unless given.")),
         option(kTownship, QStringLiteral("T"), tr("One township, by name or code."))},
        {QStringLiteral("db")}};
}

Result<Answer> CheckCommand::run(const CommandLine &line, const Context &context) const
{
    const auto named = line.month(kMonth);
    if (!named)
        return failure(named.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    SheetScope scope;
    if (line.has(kTownship)) {
        const auto township = PlaceNames(**workspace).township(line.value(kTownship));
        if (!township)
            return failure(township.error());
        scope.townshipId = DivisionId(township->id);
    }
    const YearMonth last = named->value_or(YearMonth::of(context.clock.today()));
    std::vector<Finding> open;
    for (YearMonth month = *named ? last : last.addMonths(1 - kMonths); month <= last; month = month.addMonths(1)) {
        const auto findings = outcomeOf(AttendanceService(**workspace).findings(month, scope));
        if (!findings)
            return failure(findings.error());
        std::copy_if(findings->begin(), findings->end(), std::back_inserter(open),
                     [](const Finding &finding) { return !finding.isClosed; });
    }
    return answerFor(open);
}

} // namespace zhucun::cli
