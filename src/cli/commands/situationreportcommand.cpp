#include "cli/commands/situationreportcommand.h"

#include "cli/arguments.h"
#include "cli/reportfile.h"
#include "cli/statisticsscope.h"
#include "domain/situation/builtintemplates.h"
#include "reports/documents/situationreport.h"
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
Result<QString> templateText(const CommandLine &line, const std::vector<TemplateChoice> &choices,
                             const QString &complaint)
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
    return failure(ErrorCode::Usage, {complaint.arg(wanted, names.join(QChar(u'、')))});
}

Result<QHash<QString, QString>> typedIn(const CommandLine &line, const QString &complaint)
{
    QHash<QString, QString> typed;
    for (const QString &one : line.values(kTyped)) {
        const qsizetype equals = one.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return failure(ErrorCode::Usage, {complaint.arg(one)});
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

} // namespace

CommandSpec SituationReportCommand::spec() const
{
    CommandSpec spec{QStringLiteral("report situation-report"),
                     tr("Writes a report on the work of a period or round, with its figures in sentences."),
                     {},
                     {databaseOption()},
                     {QStringLiteral("db"), QStringLiteral("out")},
                     {kTyped}};
    spec.options += scopeOptions();
    spec.options << option(
                        kTemplate, QStringLiteral("NAME"),
                        tr("Template by name: 轮次总结, 半年总结, 进展汇报, 结对帮扶汇报 or one of the county's own."))
                 << option(kTyped, QStringLiteral("PART=TEXT"),
                           tr("What stands in a part that is typed, as 存在问题=…; may be given several times."))
                 << option(QStringLiteral("title"), QStringLiteral("TEXT"), tr("Title; the template's unless given."))
                 << option(QStringLiteral("recipients"), QStringLiteral("TEXT"), tr("Who it is addressed to."))
                 << option(QStringLiteral("number"), QStringLiteral("TEXT"), tr("Number of the document."))
                 << option(QStringLiteral("sender"), QStringLiteral("TEXT"),
                           tr("Who issues it; the county's organization department unless given."))
                 << option(QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"),
                           tr("Day of issue; today unless given."))
                 << reportOutOption();
    return spec;
}

Result<Answer> SituationReportCommand::run(const CommandLine &line, const Context &context) const
{
    if (const Status checked = checkReportOut(line); !checked)
        return failure(checked.error());
    if (const Status checked = checkStatisticsOptions(line); !checked)
        return failure(checked.error());
    const auto issued = line.day(QStringLiteral("date"));
    if (!issued)
        return failure(issued.error());
    const auto typed = typedIn(line, tr("--typed: \"%1\" is not of the form PART=TEXT."));
    if (!typed)
        return failure(typed.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const SituationService service(**workspace);
    const auto choices = outcomeOf(service.templates());
    if (!choices)
        return failure(choices.error());
    const auto text = templateText(line, *choices, tr("There is no template \"%1\". There are: %2"));
    if (!text)
        return failure(text.error());
    const auto query = statisticsQuery(line, **workspace);
    if (!query)
        return failure(query.error());
    const auto situation = outcomeOf(service.render({*text, *query, *typed}));
    if (!situation)
        return failure(situation.error());
    const auto words = wordsOf(line, situation->countyName, issued->value_or(context.clock.today()));
    Result<Answer> answer = writeReport(QStringLiteral("situation-report"),
                                        reports::situationReport(situation->text, words), line, context);
    if (!answer)
        return answer;
    const QStringList remarks = remarksOn(*situation);
    if (situation->text.blanks > 0)
        answer->text += QLatin1Char('\n') + tr("To be filled in: %n place(s).", nullptr, situation->text.blanks);
    for (const QString &remark : remarks)
        answer->text += QLatin1Char('\n') + remark;
    answer->json.insert(QStringLiteral("blanks"), situation->text.blanks);
    answer->json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(remarks));
    answer->json.insert(QStringLiteral("figures"), jsonOf(situation->text.figures));
    return answer;
}

} // namespace zhucun::cli
