#include "cli/commands/issuecommands.h"

#include "cli/arguments.h"
#include "cli/texttable.h"
#include "domain/statistics/figurevaluetext.h"
#include "reports/wording/termtext.h"
#include "services/issue/issueservice.h"

#include <QJsonArray>

namespace zhucun::cli {

namespace {

const QString kWith = QStringLiteral("with");
const QString kNow = QStringLiteral("now");

QJsonValue dayOf(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberOf(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue::Null; }

QJsonObject jsonOf(const ReportIssue &issue)
{
    return {{QStringLiteral("id"), issue.id.value()},
            {QStringLiteral("document"), issue.document},
            {QStringLiteral("title"), issue.title},
            {QStringLiteral("number"), issue.number},
            {QStringLiteral("from"), dayOf(issue.periodFrom)},
            {QStringLiteral("to"), dayOf(issue.periodTo)},
            {QStringLiteral("issued_at"), issue.issuedAt.toString(Qt::ISODate)},
            {QStringLiteral("issued_by"), issue.issuedBy},
            {QStringLiteral("withdrawn"), issue.isWithdrawn()},
            {QStringLiteral("withdrawal_reason"), issue.withdrawalReason}};
}

QJsonObject jsonOf(const RecordChange &change)
{
    QJsonObject json{{QStringLiteral("entity"), change.record.entity},
                     {QStringLiteral("id"), change.record.id},
                     {QStringLiteral("date"), change.record.day.toString(Qt::ISODate)},
                     {QStringLiteral("label"), change.record.label},
                     {QStringLiteral("before"), numberOf(change.before)},
                     {QStringLiteral("after"), numberOf(change.after)},
                     {QStringLiteral("difference"), change.difference}};
    if (!change.trace.editor.isEmpty()) {
        json.insert(QStringLiteral("edited_by"), change.trace.editor);
        json.insert(QStringLiteral("edited_at"), change.trace.editedAt.toString(Qt::ISODate));
    }
    return json;
}

QJsonObject jsonOf(const DifferencePart &part, bool isRatio)
{
    QJsonArray records;
    for (const RecordChange &change : part.records)
        records.append(jsonOf(change));
    QJsonObject json{{QStringLiteral("kind"), codeOf(part.kind)},
                     {QStringLiteral("difference"), part.difference},
                     {QStringLiteral("records"), records}};
    if (isRatio) {
        json.insert(QStringLiteral("part"), part.part);
        json.insert(QStringLiteral("base"), part.base);
    }
    return json;
}

QJsonObject jsonOf(const FigureDifference &figure)
{
    QJsonArray parts;
    for (const DifferencePart &part : figure.parts)
        parts.append(jsonOf(part, figure.isRatio));
    return {{QStringLiteral("place"), figure.any().place},
            {QStringLiteral("label"), figure.any().label},
            {QStringLiteral("indicator"), figure.any().code},
            {QStringLiteral("unit"), figure.any().unit},
            {QStringLiteral("before"), numberOf(figure.before.value)},
            {QStringLiteral("after"), numberOf(figure.after.value)},
            {QStringLiteral("difference"), figure.difference()},
            {QStringLiteral("parts"), parts}};
}

QString partsText(const FigureDifference &figure)
{
    QStringList parts;
    for (const DifferencePart &part : figure.parts)
        parts << QStringLiteral("%1 %2").arg(termText(part.kind), signedValueText(part.difference));
    return parts.join(QStringLiteral("；"));
}

Answer answerFor(const IssueComparison &comparison)
{
    QJsonArray changed;
    QList<QStringList> rows{{IssueCompareCommand::tr("Figure"), IssueCompareCommand::tr("Before"),
                             IssueCompareCommand::tr("After"), IssueCompareCommand::tr("Difference"),
                             IssueCompareCommand::tr("Because of")}};
    for (const FigureDifference &figure : comparison.differences) {
        if (!figure.hasChanged())
            continue;
        changed.append(jsonOf(figure));
        rows << QStringList{figure.any().label, figureValueText(figure.before.value),
                            figureValueText(figure.after.value), signedValueText(figure.difference()),
                            partsText(figure)};
    }
    Answer answer;
    answer.text =
        changed.isEmpty()
            ? IssueCompareCommand::tr("Nothing has changed; figures compared: %1.").arg(comparison.differences.size())
            : textTable(rows, {false, true, true, true, false});
    answer.json = {{QStringLiteral("before"), jsonOf(comparison.before)},
                   {QStringLiteral("after"),
                    comparison.after ? QJsonValue(jsonOf(*comparison.after)) : QJsonValue(QJsonValue::Null)},
                   {QStringLiteral("figures"), int(comparison.differences.size())},
                   {QStringLiteral("differences"), changed}};
    return answer;
}

Result<ReportIssueId> issueNumbered(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return failure(ErrorCode::Usage,
                       {IssueCompareCommand::tr("\"%1\" is no issue; issue list shows their numbers.").arg(text)});
    return ReportIssueId(id);
}

} // namespace

CommandSpec IssueListCommand::spec() const
{
    return {QStringLiteral("issue list"),
            tr("Lists the documents that were issued."),
            {},
            {databaseOption()},
            {QStringLiteral("db")}};
}

Result<Answer> IssueListCommand::run(const CommandLine &line, const Context &context) const
{
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto issues = outcomeOf(IssueService(**workspace).list());
    if (!issues)
        return failure(issues.error());
    QJsonArray list;
    QList<QStringList> rows{{tr("No."), tr("Title"), tr("Document number"), tr("Issued"), tr("By"), tr("Withdrawn")}};
    for (const ReportIssue &issue : *issues) {
        list.append(jsonOf(issue));
        rows << QStringList{QString::number(issue.id.value()),
                            issue.title,
                            issue.number,
                            issue.issuedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                            issue.issuedBy,
                            issue.withdrawalReason};
    }
    Answer answer;
    answer.text = issues->empty() ? tr("No document was issued yet.")
                                  : textTable(rows, {true, false, false, false, false, false});
    answer.json = {{QStringLiteral("issues"), list}};
    return answer;
}

CommandSpec IssueCompareCommand::spec() const
{
    return {QStringLiteral("issue compare"),
            tr("Shows which figures of an issued document differ from now or from another issue, and why."),
            {QStringLiteral("ID")},
            {databaseOption(), option(kWith, QStringLiteral("ID|now"), tr("Another issue; now unless given."))},
            {QStringLiteral("db")}};
}

Result<Answer> IssueCompareCommand::run(const CommandLine &line, const Context &context) const
{
    const auto id = issueNumbered(line.argument(0));
    if (!id)
        return failure(id.error());
    ReportIssueId other;
    if (line.has(kWith) && line.value(kWith) != kNow) {
        const auto named = issueNumbered(line.value(kWith));
        if (!named)
            return failure(named.error());
        other = *named;
    }
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto comparison = outcomeOf(IssueService(**workspace).compare(*id, other));
    if (!comparison)
        return failure(comparison.error());
    return answerFor(*comparison);
}

} // namespace zhucun::cli
