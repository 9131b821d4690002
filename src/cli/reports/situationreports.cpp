#include "reports/documents/situationreport.h"

#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "cli/statisticsscope.h"
#include "domain/situation/builtintemplates.h"
#include "reports/wording/templateproblemtext.h"
#include "services/situation/situationservice.h"

#include <QJsonArray>

#include <algorithm>

namespace zhucun::cli {

namespace {

const QString kTemplate = QStringLiteral("template");
const QString kTyped = QStringLiteral("typed");
const QString kBy = QStringLiteral("by");

/// Everything that says which time and place; nothing is grouped.
QList<QCommandLineOption> scopeOptions()
{
    QList<QCommandLineOption> options = statisticsOptions();
    options.removeIf([](const QCommandLineOption &each) { return each.names().contains(kBy); });
    return options;
}

/// Of a round the summary of a round, otherwise the one of a half year, unless one is named: by its name, or a built-in
/// one also by its code.
Result<QString> templateText(const CommandLine &line, const std::vector<TemplateChoice> &choices)
{
    const QString usual = line.has(QStringLiteral("round")) ? QStringLiteral("轮次总结") : QStringLiteral("半年总结");
    QString wanted = line.has(kTemplate) ? line.value(kTemplate) : usual;
    if (const BuiltInTemplate *builtIn = builtInTemplate(wanted))
        wanted = builtIn->name;
    const auto found = std::ranges::find(choices, wanted, &TemplateChoice::name);
    if (found != choices.end())
        return found->text;
    QStringList names;
    for (const TemplateChoice &choice : choices)
        names << choice.name;
    return failure(
        ErrorCode::Usage,
        {ReportText::tr("There is no template \"%1\". There are: %2").arg(wanted, names.join(QChar(u'、')))});
}

Result<QHash<QString, QString>> typedIn(const CommandLine &line)
{
    QHash<QString, QString> typed;
    for (const QString &one : line.values(kTyped)) {
        const qsizetype equals = one.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return failure(ErrorCode::Usage,
                           {ReportText::tr("--typed: \"%1\" is not of the form PART=TEXT.").arg(one)});
        typed.insert(one.left(equals).trimmed(), one.mid(equals + 1));
    }
    return typed;
}

/// What should be looked at before the report goes out.
QStringList remarksOn(const Situation &situation)
{
    QStringList remarks;
    for (const TemplateProblem &problem : situation.text.problems)
        remarks << templateProblemText(problem);
    for (const FigureClash &clash : situation.clashes)
        remarks << clashText(clash);
    return remarks;
}

QJsonArray jsonOf(const std::vector<FigureRef> &figures)
{
    QJsonArray list;
    for (const FigureRef &figure : figures) {
        list.append(QJsonObject{{QStringLiteral("place"), figure.place},
                                {QStringLiteral("label"), figure.label},
                                {QStringLiteral("code"), figure.code},
                                {QStringLiteral("unit"), figure.unit},
                                {QStringLiteral("value"), figure.value ? QJsonValue(*figure.value) : QJsonValue()}});
    }
    return list;
}

reports::SituationWords wordsOf(const CommandLine &line, const QString &countyName, QDate issuedOn)
{
    reports::SituationWords words = reports::usualSituationWords(countyName, issuedOn);
    words.title = line.value(QStringLiteral("title"));
    words.recipients = line.value(QStringLiteral("recipients"));
    words.documentNumber = line.value(QStringLiteral("number"));
    if (line.has(QStringLiteral("sender")))
        words.sender = line.value(QStringLiteral("sender"));
    return words;
}

Status checkLine(const CommandLine &line)
{
    if (const Status checked = checkStatisticsOptions(line); !checked)
        return checked;
    const auto typed = typedIn(line);
    return typed ? Status() : failure(typed.error());
}

Result<MadeReport> madeOf(const ReportRun &run, const Situation &situation)
{
    const auto issued = run.line.day(QStringLiteral("date"));
    if (!issued)
        return failure(issued.error());
    const auto words = wordsOf(run.line, situation.countyName, issued->value_or(run.context.clock.today()));
    MadeReport made(reports::situationReport(situation.text, words));
    const QStringList remarks = remarksOn(situation);
    if (situation.text.blanks > 0)
        made.remarks << ReportText::tr("To be filled in: %n place(s).", nullptr, situation.text.blanks);
    made.remarks << remarks;
    made.json = {{QStringLiteral("blanks"), situation.text.blanks},
                 {QStringLiteral("remarks"), QJsonArray::fromStringList(remarks)},
                 {QStringLiteral("figures"), jsonOf(situation.text.figures)}};
    return made;
}

Result<MadeReport> situationReport(const ReportRun &run)
{
    const auto typed = typedIn(run.line);
    if (!typed)
        return failure(typed.error());
    const SituationService service(run.workspace);
    const auto choices = outcomeOf(service.templates());
    if (!choices)
        return failure(choices.error());
    const auto text = templateText(run.line, *choices);
    if (!text)
        return failure(text.error());
    const auto query = statisticsQuery(run.line, run.workspace);
    if (!query)
        return failure(query.error());
    const auto situation = outcomeOf(service.render({*text, *query, *typed}));
    return situation ? madeOf(run, *situation) : failure(situation.error());
}

QList<QCommandLineOption> options()
{
    return scopeOptions() +
           QList<QCommandLineOption>{
               option(kTemplate, QStringLiteral("NAME"),
                      ReportText::tr("Template by name: 轮次总结, 半年总结, 进展汇报, 结对帮扶汇报 or one of the "
                                     "county's own.")),
               option(
                   kTyped, QStringLiteral("PART=TEXT"),
                   ReportText::tr("What stands in a part that is typed, as 存在问题=…; may be given several times.")),
               option(QStringLiteral("title"), QStringLiteral("TEXT"),
                      ReportText::tr("Title; the template's unless given.")),
               option(QStringLiteral("recipients"), QStringLiteral("TEXT"), ReportText::tr("Who it is addressed to.")),
               option(QStringLiteral("number"), QStringLiteral("TEXT"), ReportText::tr("Number of the document.")),
               option(QStringLiteral("sender"), QStringLiteral("TEXT"),
                      ReportText::tr("Who issues it; the county's organization department unless given.")),
               option(QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"),
                      ReportText::tr("Day of issue; today unless given."))};
}

} // namespace

std::vector<ReportKind> situationReports()
{
    ReportKind kind;
    kind.name = QStringLiteral("situation-report");
    kind.title = ReportText::tr("Report on the work of a period or round, as an official document");
    kind.summary = ReportText::tr("Writes a report on the work of a period or round, with its figures in sentences.");
    kind.options = options();
    kind.repeatable = {kTyped};
    kind.check = checkLine;
    kind.make = situationReport;
    return {kind};
}

} // namespace zhucun::cli
