#include "cli/commands/checkcommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "cli/texttable.h"
#include "reports/wording/findingtext.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"
#include "services/attendance/attendanceservice.h"
#include "services/issue/figurecheckservice.h"

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

/// A broken rule of figures stands beside what is found of cadres; the records behind it open with drill.
void append(const RuleFinding &finding, const YearMonth &month, QJsonArray &list, QList<QStringList> &rows)
{
    const Violation violation = violationOf(finding);
    const FigureRef &figure = finding.figures.front();
    const QString label =
        QStringLiteral("%1 %2年%3月").arg(figure.label, QString::number(month.year()), QString::number(month.month()));
    const QString message = ruleText(violation, {});
    list.append(
        QJsonObject{{QStringLiteral("rule"), finding.rule},
                    {QStringLiteral("severity"),
                     finding.severity == RuleSeverity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
                    {QStringLiteral("entity"), QStringLiteral("indicator")},
                    {QStringLiteral("id"), 0},
                    {QStringLiteral("indicator"), figure.code},
                    {QStringLiteral("label"), label},
                    {QStringLiteral("message"), message}});
    rows << QStringList{termText(finding.kind), label, message};
}

/// Of figures, those of the last closed month.
struct FigureFindings {
    std::optional<YearMonth> month;
    std::vector<RuleFinding> findings;
};

Answer answerFor(const std::vector<Finding> &findings, const FigureFindings &figures)
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
    for (const RuleFinding &finding : figures.findings)
        append(finding, *figures.month, list, rows);
    Answer answer;
    answer.text = list.isEmpty() ? CheckCommand::tr("Nothing found.") : textTable(rows, {false, false, false});
    answer.json = {{QStringLiteral("findings"), list}};
    return answer;
}

/// Of the month named when it is closed, otherwise of the last one that is.
Result<FigureFindings> figureFindings(Workspace &workspace, const std::optional<YearMonth> &named,
                                      DivisionId townshipId)
{
    const FigureCheckService service(workspace);
    const auto closed = outcomeOf(service.closedMonth(named));
    if (!closed)
        return failure(closed.error());
    FigureFindings found{*closed, {}};
    if (!found.month)
        return found;
    auto findings = outcomeOf(service.checkMonth(*found.month, townshipId));
    if (!findings)
        return failure(findings.error());
    found.findings = std::move(*findings);
    return found;
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
    const auto figures = figureFindings(**workspace, *named, scope.townshipId);
    if (!figures)
        return failure(figures.error());
    return answerFor(open, *figures);
}

} // namespace zhucun::cli
