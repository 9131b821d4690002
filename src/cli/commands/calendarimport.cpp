#include "cli/commands/calendarimport.h"

#include "cli/arguments.h"
#include "cli/commands/importcommand.h"
#include "exchange/calendar/holidayfile.h"
#include "services/calendar/calendarservice.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace zhucun::cli {

namespace {

/// A file is taken as a whole: a year with half its holidays would be wrong unnoticed.
Status checkOptions(const CommandLine &line)
{
    for (const QString &name : {QStringLiteral("mapping"), QStringLiteral("profile"), QStringLiteral("save-profile"),
                                QStringLiteral("headings"), QStringLiteral("delimiter"), QStringLiteral("errors")}) {
        if (line.has(name))
            return failure(ErrorCode::Usage,
                           {QCoreApplication::translate("CalendarImport", "--%1 cannot be given here.").arg(name)});
    }
    const QString onError = line.value(QStringLiteral("on-error"));
    if (!onError.isEmpty() && onError != QLatin1String("stop"))
        return failure(ErrorCode::Usage,
                       {QCoreApplication::translate("CalendarImport", "--on-error: a calendar is taken as a whole; "
                                                                      "only stop can be given.")});
    return {};
}

/// As the file has them; JSON has the same things under other names.
QString headingOf(const QString &field)
{
    static const QHash<QString, QString> headings{{QStringLiteral("date"), QStringLiteral("日期")},
                                                  {QStringLiteral("kind"), QStringLiteral("类型")},
                                                  {QStringLiteral("name"), QStringLiteral("名称")}};
    return headings.value(field);
}

/// What is wrong with the file, as problems of its rows.
ImportOutcome rejectedOutcome(const Violations &violations)
{
    ImportOutcome outcome;
    outcome.entity = QStringLiteral("calendar");
    QSet<int> rows;
    for (const Violation &violation : violations) {
        RowProblem problem;
        problem.column = headingOf(violation.field);
        problem.rule = violation.rule;
        problem.args = violation.args;
        problem.row = violation.args.isEmpty() ? 0 : violation.args.constLast().toInt();
        if (problem.row > 0)
            problem.args.removeLast();
        if (violation.args.size() > 1)
            problem.value = violation.args.constFirst();
        rows.insert(problem.row);
        outcome.add(problem);
    }
    outcome.rejected = rows.size();
    outcome.read = rows.size();
    return outcome;
}

ImportOutcome outcomeFor(const CalendarPlan &plan, bool saved)
{
    ImportOutcome outcome;
    outcome.entity = QStringLiteral("calendar");
    outcome.read = qint64(plan.days.size());
    outcome.inserted = plan.count(CalendarPlan::Step::Insert);
    outcome.updated = plan.count(CalendarPlan::Step::Update) + plan.count(CalendarPlan::Step::Remove);
    outcome.unchanged = plan.count(CalendarPlan::Step::Keep);
    outcome.saved = saved;
    return outcome;
}

QString monthText(const YearMonth &month)
{
    return QStringLiteral("%1-%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0'));
}

void addMonths(const CalendarPlan &plan, Answer &answer)
{
    QJsonArray months;
    for (const CalendarPlan::Month &month : plan.months) {
        months.append(QJsonObject{{QStringLiteral("month"), monthText(month.month)},
                                  {QStringLiteral("before"), month.before},
                                  {QStringLiteral("after"), month.after},
                                  {QStringLiteral("closed_townships"), month.closedTownships}});
        answer.text += QLatin1Char('\n') +
                       QCoreApplication::translate("CalendarImport", "%1: working days %2 → %3")
                           .arg(monthText(month.month), QString::number(month.before), QString::number(month.after));
        if (month.closedTownships > 0)
            answer.text += QLatin1Char(' ') +
                           QCoreApplication::translate(
                               "CalendarImport", "(stays as it was for the %1 of %2 townships that have closed it)")
                               .arg(month.closedTownships)
                               .arg(plan.townships);
    }
    answer.json.insert(QStringLiteral("months"), months);
}

} // namespace

Result<Answer> importCalendar(const CommandLine &line, const Context &context)
{
    if (Status checked = checkOptions(line); !checked)
        return failure(checked.error());
    const QString file = line.argument(1);
    const bool dryRun = line.has(QStringLiteral("dry-run"));
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    OpenOptions options;
    options.sheet = line.value(QStringLiteral("sheet"));
    options.encoding = line.value(QStringLiteral("encoding"));
    const auto entries = readHolidayFile(file, options);
    if (!entries && entries.error().code == ErrorCode::ImportRejected)
        return importAnswer(file, rejectedOutcome(entries.error().violations), dryRun, {});
    if (!entries)
        return failure(entries.error());
    const CalendarService calendar(**workspace);
    const auto plan = outcomeOf(dryRun ? calendar.preview(*entries)
                                       : calendar.apply(*entries, QStringLiteral("import.calendar_day")));
    if (!plan)
        return failure(plan.error());
    Answer answer = importAnswer(file, outcomeFor(*plan, !dryRun), dryRun, {});
    addMonths(*plan, answer);
    return answer;
}

} // namespace zhucun::cli
