#include "cli/commands/checkcommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "cli/texttable.h"
#include "reports/wording/datafindingtext.h"
#include "reports/wording/findingtext.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"
#include "services/attendance/attendanceservice.h"
#include "services/check/datacheckservice.h"
#include "services/issue/figurecheckservice.h"

#include <QJsonArray>

namespace zhucun::cli {

namespace {

constexpr int kMonths = 12; // up to the current one, unless a month is named

const QString kMonth = QStringLiteral("month");
const QString kTownship = QStringLiteral("township");
const QString kRule = QStringLiteral("rule");
const QString kSeverity = QStringLiteral("severity");

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

/// One line of the answer, wherever it was found.
struct Listed {
    QString rule;
    QString severity;
    QString entity;
    qint64 id = 0;
    QString label;
    QString message;
    QString name;           ///< of the rule, for people
    QString indicator = {}; ///< whose records open with drill
};

Listed listed(const Finding &finding)
{
    return {codeOf(finding.kind), severityOf(finding.kind), QStringLiteral("cadre"), finding.cadreId.value(),
            labelOf(finding),     findingText(finding),     termText(finding.kind)};
}

Listed listed(const RuleFinding &finding, const YearMonth &month)
{
    const FigureRef &figure = finding.figures.front();
    const QString label =
        QStringLiteral("%1 %2年%3月").arg(figure.label, QString::number(month.year()), QString::number(month.month()));
    const bool isError = finding.severity == RuleSeverity::Error;
    return {finding.rule,
            isError ? QStringLiteral("error") : QStringLiteral("warning"),
            QStringLiteral("indicator"),
            0,
            label,
            ruleText(violationOf(finding), {}),
            termText(finding.kind),
            figure.code};
}

Listed listed(const DataFinding &finding)
{
    return {codeOf(finding.rule), codeOf(finding.severity), finding.entity,        finding.id,
            finding.label,        dataFindingText(finding), termText(finding.rule)};
}

/// Of figures, those of the last closed month.
struct FigureFindings {
    std::optional<YearMonth> month;
    std::vector<RuleFinding> findings;
};

/// Which lines are wanted; nothing chosen is all.
struct Choice {
    QStringList rules;
    QStringList severities;

    bool includes(const Listed &line) const
    {
        return (rules.isEmpty() || rules.contains(line.rule)) &&
               (severities.isEmpty() || severities.contains(line.severity));
    }
};

Answer answerFor(std::vector<Listed> lines, const Choice &choice)
{
    std::erase_if(lines, [&choice](const Listed &line) { return !choice.includes(line); });
    QJsonArray list;
    QList<QStringList> rows{{CheckCommand::tr("Finding"), CheckCommand::tr("Whose"), CheckCommand::tr("What")}};
    for (const Listed &line : lines) {
        QJsonObject json{{QStringLiteral("rule"), line.rule},     {QStringLiteral("severity"), line.severity},
                         {QStringLiteral("entity"), line.entity}, {QStringLiteral("id"), line.id},
                         {QStringLiteral("label"), line.label},   {QStringLiteral("message"), line.message}};
        if (!line.indicator.isEmpty())
            json.insert(QStringLiteral("indicator"), line.indicator);
        list.append(json);
        rows << QStringList{line.name, line.label, line.message};
    }
    Answer answer;
    answer.text = list.isEmpty() ? CheckCommand::tr("Nothing found.") : textTable(rows, {false, false, false});
    answer.json = {{QStringLiteral("findings"), list}};
    return answer;
}

/// The records as they are stored, without what somebody said is right.
Result<std::vector<DataFinding>> dataFindings(Workspace &workspace, const std::optional<YearMonth> &named,
                                              DivisionId townshipId, const Context &context)
{
    DataCheckScope scope;
    scope.townshipId = townshipId;
    if (named)
        scope.period = Period::month(*named);
    auto checked = outcomeOf(DataCheckService(workspace).run(scope, context.cancel, context.progress));
    if (!checked)
        return failure(checked.error());
    std::erase_if(checked->findings, &DataFinding::isAccepted);
    return std::move(checked->findings);
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
        tr("Lists what somebody should look at: conflicts, days not recorded, arrears, overdue returns, questions, and "
           "records that contradict themselves or each other."),
        {},
        {databaseOption(),
         option(kMonth, QStringLiteral("YYYY-MM"), tr("Only this month; the last twelve unless given.")),
         option(kTownship, QStringLiteral("T"), tr("One township, by name or code.")),
         option(kRule, QStringLiteral("CODE"), tr("Only findings of this rule; may be given several times.")),
         option(kSeverity, QStringLiteral("S"), tr("Only error, warning or question; may be given several times."))},
        {QStringLiteral("db")},
        {kRule, kSeverity}};
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
    Choice choice{line.values(kRule), line.values(kSeverity)};
    for (const QString &severity : std::as_const(choice.severities)) {
        if (!fromCode<DataSeverity>(severity))
            return failure(ErrorCode::Usage,
                           {tr("There is no severity %1; it is error, warning or question.").arg(severity)});
    }
    std::vector<Listed> lines;
    for (YearMonth month = *named ? last : last.addMonths(1 - kMonths); month <= last; month = month.addMonths(1)) {
        const auto findings = outcomeOf(AttendanceService(**workspace).findings(month, scope));
        if (!findings)
            return failure(findings.error());
        for (const Finding &finding : *findings) {
            if (!finding.isClosed)
                lines.push_back(listed(finding));
        }
    }
    const auto figures = figureFindings(**workspace, *named, scope.townshipId);
    if (!figures)
        return failure(figures.error());
    for (const RuleFinding &finding : figures->findings)
        lines.push_back(listed(finding, *figures->month));
    const auto ofData = dataFindings(**workspace, *named, scope.townshipId, context);
    if (!ofData)
        return failure(ofData.error());
    for (const DataFinding &finding : *ofData)
        lines.push_back(listed(finding));
    return answerFor(std::move(lines), choice);
}

} // namespace zhucun::cli
