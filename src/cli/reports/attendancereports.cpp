#include "cli/arguments.h"
#include "cli/reports/reportarguments.h"
#include "cli/reportscope.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/documents/attendanceregister.h"
#include "reports/documents/leaveregister.h"
#include "reports/documents/leaveslip.h"
#include "reports/documents/spotchecksheet.h"
#include "reports/documents/subsidysheet.h"
#include "reports/documents/weeklysummary.h"
#include "services/documents/attendancedocuments.h"

namespace zhucun::cli {

namespace {

constexpr int kMostCopies = 3;

const QString kMonth = QStringLiteral("month");

Result<std::vector<QDate>> daysIn(const CommandLine &line, const QString &name, const QString &complaint)
{
    std::vector<QDate> days;
    const QStringList typed = line.value(name).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &one : typed) {
        const QDate day = QDate::fromString(one.trimmed(), Qt::ISODate);
        if (!day.isValid())
            return failure(ErrorCode::Usage, {complaint.arg(one)});
        days.push_back(day);
    }
    return days;
}

Result<reports::Report> attendanceRegister(const ReportRun &run)
{
    const Result<YearMonth> month = monthWanted(run);
    if (!month)
        return failure(month.error());
    const QString paper = run.line.value(QStringLiteral("paper")).toUpper();
    if (!paper.isEmpty() && paper != QLatin1String("A3") && paper != QLatin1String("A4"))
        return failure(ErrorCode::Usage, {ReportText::tr("--paper must be A3 or A4.")});
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    const auto data = outcomeOf(AttendanceDocuments(run.workspace).attendanceRegister(*month, *township));
    if (!data)
        return failure(data.error());
    const auto size = paper == QLatin1String("A4") ? reports::Paper::Size::A4 : reports::Paper::Size::A3;
    return reports::attendanceRegister(*data, size);
}

Result<reports::Report> attendanceBulletin(const ReportRun &run)
{
    const Result<YearMonth> month = monthWanted(run);
    if (!month)
        return failure(month.error());
    const Result<std::optional<QDate>> issued = run.line.day(QStringLiteral("date"));
    if (!issued)
        return failure(issued.error());
    const auto data = outcomeOf(AttendanceDocuments(run.workspace).bulletin(*month));
    if (!data)
        return failure(data.error());
    reports::BulletinWords words =
        reports::usualBulletinWords(data->countyName, issued->value_or(run.context.clock.today()));
    if (run.line.has(QStringLiteral("number")))
        words.documentNumber = run.line.value(QStringLiteral("number"));
    if (run.line.has(QStringLiteral("sender")))
        words.sender = run.line.value(QStringLiteral("sender"));
    words.recipients = run.line.value(QStringLiteral("recipients"));
    words.requirements = run.line.value(QStringLiteral("requirements"));
    return reports::attendanceBulletin(*data, words);
}

Result<reports::Report> weeklySummary(const ReportRun &run)
{
    const QDate week = weekFromText(run.line.value(QStringLiteral("week")));
    if (!week.isValid())
        return failure(ErrorCode::Usage,
                       {ReportText::tr("--week: \"%1\" is not a week. Write one of its days as 2026-03-05.")
                            .arg(run.line.value(QStringLiteral("week")))});
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    const auto data = outcomeOf(AttendanceDocuments(run.workspace).weekly(week, *township));
    if (!data)
        return failure(data.error());
    return reports::weeklySummary(*data, personalDataIn(run));
}

Result<reports::Report> leaveSlip(const ReportRun &run)
{
    const Result<std::optional<QDate>> from = run.line.day(QStringLiteral("from"));
    if (!from)
        return failure(from.error());
    bool number = true;
    const int copies =
        run.line.has(QStringLiteral("copies")) ? run.line.value(QStringLiteral("copies")).toInt(&number) : 1;
    if (!number || copies < 1 || copies > kMostCopies)
        return failure(ErrorCode::Usage, {ReportText::tr("--copies must be 1, 2 or 3.")});
    const AttendanceDocuments documents(run.workspace);
    LeaveId id(run.line.value(QStringLiteral("id")).toLongLong(&number));
    if (run.line.has(QStringLiteral("id")) && !number)
        return failure(ErrorCode::Usage, {ReportText::tr("--id must be a number.")});
    if (!run.line.has(QStringLiteral("id"))) {
        if (!run.line.has(QStringLiteral("cadre")) || !*from)
            return failure(ErrorCode::Usage, {ReportText::tr("Name the leave by --cadre and --from, or by --id.")});
        const Result<LeaveId> found = outcomeOf(documents.leaveOf(run.line.value(QStringLiteral("cadre")), **from));
        if (!found)
            return failure(found.error());
        id = *found;
    }
    const auto slip = outcomeOf(documents.leaveSlip(id));
    if (!slip)
        return failure(slip.error());
    return reports::leaveSlip(*slip, copies);
}

Result<reports::Report> leaveRegister(const ReportRun &run)
{
    const Result<YearMonth> month = monthWanted(run);
    if (!month)
        return failure(month.error());
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    const auto leaves = outcomeOf(AttendanceDocuments(run.workspace).leaves(Period::month(*month), *township));
    if (!leaves)
        return failure(leaves.error());
    return reports::leaveRegister(*leaves);
}

Result<reports::Report> spotCheckSheet(const ReportRun &run)
{
    const Result<std::optional<YearMonth>> month = monthIn(run.line);
    if (!month)
        return failure(month.error());
    const bool blank = run.line.has(QStringLiteral("blank"));
    if (!blank && !*month)
        return failure(ErrorCode::Usage, {ReportText::tr("--month is missing; it can be left out with --blank only.")});
    const auto days =
        daysIn(run.line, QStringLiteral("dates"), ReportText::tr("--dates: \"%1\" is not a day. Write 2026-03-05."));
    if (!days)
        return failure(days.error());
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    const AttendanceDocuments documents(run.workspace);
    if (!blank) {
        const auto checks = outcomeOf(documents.spotChecks(Period::month(**month), *township));
        if (!checks)
            return failure(checks.error());
        return reports::spotCheckSheet(*checks);
    }
    const YearMonth planned = month->value_or(YearMonth::of(run.context.clock.today()).addMonths(1));
    const auto plan = outcomeOf(documents.plannedChecks(planned, *days, *township));
    if (!plan)
        return failure(plan.error());
    return reports::blankSpotCheckSheet(*plan, personalDataIn(run));
}

Result<reports::Report> subsidySheet(const ReportRun &run)
{
    const Result<YearMonth> month = monthWanted(run);
    if (!month)
        return failure(month.error());
    const Result<DivisionId> township = townshipIn(run.line, run.workspace);
    if (!township)
        return failure(township.error());
    const auto data = outcomeOf(AttendanceDocuments(run.workspace).subsidy(*month, *township));
    if (!data)
        return failure(data.error());
    return reports::subsidySheet(*data);
}

ReportKind kindOf(const char *name, const QString &title, const QString &summary,
                  const QList<QCommandLineOption> &options, const QStringList &required,
                  Result<reports::Report> (*make)(const ReportRun &))
{
    ReportKind kind;
    kind.name = QString::fromLatin1(name);
    kind.title = title;
    kind.summary = summary;
    kind.options = options;
    kind.required = required;
    kind.make = make;
    return kind;
}

QCommandLineOption textOption(const char *name, const QString &description)
{
    return option(QString::fromLatin1(name), QStringLiteral("TEXT"), description);
}

QCommandLineOption phoneOption() { return revealOption(ReportText::tr("Print telephone numbers whole.")); }

QList<QCommandLineOption> registerOptions()
{
    return {monthOption(), townshipOption(),
            option(QStringLiteral("paper"), QStringLiteral("A3|A4"),
                   ReportText::tr("Size of the sheet; A3 unless given."))};
}

QList<QCommandLineOption> bulletinOptions()
{
    return {monthOption(),
            textOption("number", ReportText::tr("Number of the document.")),
            textOption("sender", ReportText::tr("Who issues it; the county's organization department unless given.")),
            option(QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"),
                   ReportText::tr("Day of issue; today unless given.")),
            textOption("recipients", ReportText::tr("Who it is addressed to.")),
            textOption("requirements", ReportText::tr("What is written under 工作要求."))};
}

QList<QCommandLineOption> slipOptions()
{
    return {
        option(QStringLiteral("cadre"), QStringLiteral("NAME"), ReportText::tr("Whose leave.")),
        option(QStringLiteral("from"), QStringLiteral("YYYY-MM-DD"), ReportText::tr("The day the leave begins.")),
        option(QStringLiteral("id"), QStringLiteral("N"),
               ReportText::tr("The leave itself, instead of cadre and day.")),
        option(QStringLiteral("copies"), QStringLiteral("1|2|3"), ReportText::tr("How many copies; 1 unless given."))};
}

QList<QCommandLineOption> checkOptions()
{
    return {
        monthOption(), townshipOption(),
        flag(QStringLiteral("blank"), ReportText::tr("To be filled in; of the next month unless --month is given.")),
        option(QStringLiteral("dates"), QStringLiteral("D,D,…"), ReportText::tr("Planned days of a blank sheet.")),
        phoneOption()};
}

} // namespace

std::vector<ReportKind> attendanceReports()
{
    const QString week = QStringLiteral("week");
    return {
        kindOf("attendance-register", ReportText::tr("Attendance register of a month"),
               ReportText::tr("Writes the attendance register of a month, each township on pages of its own."),
               registerOptions(), {kMonth}, attendanceRegister),
        kindOf("attendance-bulletin", ReportText::tr("Monthly bulletin with three annexes, as an official document"),
               ReportText::tr("Writes the monthly bulletin as an official document with three annexes."),
               bulletinOptions(), {kMonth}, attendanceBulletin),
        kindOf("weekly-summary", ReportText::tr("Weekly reports and attendance of a week"),
               ReportText::tr("Writes who has sent the weekly report, who has not, and the attendance of the week."),
               {option(week, QStringLiteral("YYYY-MM-DD"), ReportText::tr("Any day of the week.")), townshipOption(),
                phoneOption()},
               {week}, weeklySummary),
        kindOf("leave-slip", ReportText::tr("Slip of one leave"),
               ReportText::tr("Writes the slip of one leave with the signature blocks its days need."), slipOptions(),
               {}, leaveSlip),
        kindOf("leave-register", ReportText::tr("Register of the leaves of a month"),
               ReportText::tr("Writes the register of leaves that touch a month."), {monthOption(), townshipOption()},
               {kMonth}, leaveRegister),
        kindOf("spotcheck-sheet", ReportText::tr("Spot checks of a month, or a sheet to fill in"),
               ReportText::tr("Writes the spot checks of a month, or a sheet to fill in with names and days."),
               checkOptions(), {}, spotCheckSheet),
        kindOf("subsidy-sheet", ReportText::tr("What is paid for the days of a month"),
               ReportText::tr("Writes what is paid for the days of a month, with the sum in words."),
               {monthOption(), townshipOption()}, {kMonth}, subsidySheet),
    };
}

} // namespace zhucun::cli
