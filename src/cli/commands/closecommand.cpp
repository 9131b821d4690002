#include "cli/commands/closecommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"
#include "services/closing/closingservice.h"

#include <QJsonArray>

namespace zhucun::cli {

namespace {

const QString kMonth = QStringLiteral("month");
const QString kTownship = QStringLiteral("township");
const QString kAll = QStringLiteral("all");

/// What the command works on: the month of one township, or of all.
struct Months {
    YearMonth month{2000, 1};
    std::vector<ClosingRow> rows;
};

Result<Months> monthsWanted(const CommandLine &line, Workspace &workspace)
{
    Months months;
    months.month = **line.month(kMonth);
    DivisionId townshipId;
    if (line.value(kTownship) != kAll) {
        const auto township = PlaceNames(workspace).township(line.value(kTownship));
        if (!township)
            return failure(township.error());
        townshipId = DivisionId(township->id);
    }
    auto rows = outcomeOf(ClosingService(workspace).overview(months.month, townshipId));
    if (!rows)
        return failure(rows.error());
    months.rows = std::move(*rows);
    return months;
}

QString monthText(const YearMonth &month) { return month.firstDay().toString(QStringLiteral("yyyy-MM")); }

/// What became of one township's month after another. A refusal of one keeps none of the others back.
class Outcome
{
public:
    explicit Outcome(const YearMonth &month) : m_month(month) {}

    /// False when it failed for another reason than a rule: then nothing more is to be tried.
    bool add(const ClosingRow &row, const Result<MonthClosing> &closing)
    {
        QJsonObject json{{QStringLiteral("township"), row.townshipName}};
        if (closing) {
            json.insert(QStringLiteral("state"), codeOf(closing->state));
            QJsonArray steps;
            for (size_t i = row.steps.size(); i < closing->steps.size(); ++i)
                steps.append(codeOf(closing->steps[i].kind));
            json.insert(QStringLiteral("steps"), steps);
            m_lines << QStringLiteral("%1  %2").arg(row.townshipName, termText(closing->state));
        } else if (closing.error().code == ErrorCode::Invalid && !closing.error().violations.isEmpty()) {
            const Violation &violation = closing.error().violations.front();
            const QString message =
                ruleText(violation,
                         violation.field == QLatin1String("remark") ? QStringLiteral("--remark") : monthText(m_month));
            json.insert(QStringLiteral("state"), codeOf(row.state));
            json.insert(QStringLiteral("rule"), violation.rule);
            json.insert(QStringLiteral("message"), message);
            m_lines << QStringLiteral("%1  %2").arg(row.townshipName, message);
            m_status = ExitStatus::InputRejected;
        } else {
            return false;
        }
        m_townships.append(json);
        return true;
    }

    Answer answer() const
    {
        Answer answer;
        if (m_lines.isEmpty())
            answer.text = CloseCommand::tr("Nobody was posted there in %1.").arg(monthText(m_month));
        else
            answer.text = m_lines.join(QLatin1Char('\n'));
        answer.json = {{QStringLiteral("month"), monthText(m_month)}, {QStringLiteral("townships"), m_townships}};
        answer.status = m_status;
        return answer;
    }

private:
    YearMonth m_month;
    QStringList m_lines;
    QJsonArray m_townships;
    ExitStatus m_status = ExitStatus::Done;
};

template <class Take>
Result<Answer> forEachTownship(const CommandLine &line, const Context &context, Take take)
{
    if (const auto month = line.month(kMonth); !month)
        return failure(month.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const auto months = monthsWanted(line, **workspace);
    if (!months)
        return failure(months.error());
    Outcome outcome(months->month);
    for (const ClosingRow &row : months->rows) {
        const Result<MonthClosing> closing = outcomeOf(take(ClosingService(**workspace), row));
        if (!outcome.add(row, closing))
            return failure(closing.error());
    }
    return outcome.answer();
}

QCommandLineOption monthOption() { return option(kMonth, QStringLiteral("YYYY-MM"), CloseCommand::tr("The month.")); }

} // namespace

CommandSpec CloseCommand::spec() const
{
    return {QStringLiteral("close"),
            tr("Submits, reviews and closes the attendance of a month, as far as that remains to be done."),
            {},
            {databaseOption(), monthOption(),
             option(kTownship, QStringLiteral("T|all"), tr("One township, by name or code, or all of them.")),
             option(QStringLiteral("remark"), QStringLiteral("TEXT"),
                    tr("Kept with each step; needed while conflicts are open."))},
            {QStringLiteral("db"), kMonth, kTownship}};
}

Result<Answer> CloseCommand::run(const CommandLine &line, const Context &context) const
{
    const QString remark = line.value(QStringLiteral("remark"));
    return forEachTownship(line, context, [&remark](const ClosingService &service, const ClosingRow &row) {
        return service.close(row.townshipId, row.month, remark);
    });
}

CommandSpec ReopenCommand::spec() const
{
    return {QStringLiteral("reopen"),
            tr("Opens a closed month again, with a reason."),
            {},
            {databaseOption(), monthOption(),
             option(kTownship, QStringLiteral("T"), tr("One township, by name or code.")),
             option(QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why; kept with the step."))},
            {QStringLiteral("db"), kMonth, kTownship, QStringLiteral("reason")}};
}

Result<Answer> ReopenCommand::run(const CommandLine &line, const Context &context) const
{
    const QString reason = line.value(QStringLiteral("reason"));
    if (line.value(kTownship) == kAll)
        return failure(ErrorCode::Usage, {tr("--township: name one township.")});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::Usage, {tr("--reason says nothing.")});
    return forEachTownship(line, context, [&reason](const ClosingService &service, const ClosingRow &row) {
        return service.step(row.townshipId, row.month, ClosingStepKind::Reopen, reason);
    });
}

} // namespace zhucun::cli
