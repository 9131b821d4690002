#include "cli/commands/attendancereports.h"

#include "cli/arguments.h"
#include "cli/reportfile.h"
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

const QString kDb = QStringLiteral("db");
const QString kOut = QStringLiteral("out");
const QString kMonth = QStringLiteral("month");

/// Of a command that requires --month.
Result<YearMonth> monthWanted(const CommandLine &line)
{
    const Result<std::optional<YearMonth>> month = monthIn(line);
    if (!month)
        return failure(month.error());
    return month->value_or(YearMonth(2000, 1));
}

reports::PersonalData personalDataIn(const CommandLine &line)
{
    return line.has(QStringLiteral("reveal")) ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
}

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

} // namespace

Result<Answer> AttendanceReport::run(const CommandLine &line, const Context &context) const
{
    if (Status checked = checkReportOut(line); !checked)
        return failure(checked.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<reports::Report> report = make(line, context, **workspace);
    if (!report)
        return failure(report.error());
    return writeReport(spec().name.section(QLatin1Char(' '), 1), *report, line, context);
}

CommandSpec AttendanceRegisterCommand::spec() const
{
    return {QStringLiteral("report attendance-register"),
            tr("Writes the attendance register of a month, each township on pages of its own."),
            {},
            {databaseOption(), monthOption(), townshipOption(),
             option(QStringLiteral("paper"), QStringLiteral("A3|A4"), tr("Size of the sheet; A3 unless given.")),
             reportOutOption()},
            {kDb, kMonth, kOut}};
}

Result<reports::Report> AttendanceRegisterCommand::make(const CommandLine &line, const Context &,
                                                        Workspace &workspace) const
{
    const Result<YearMonth> month = monthWanted(line);
    if (!month)
        return failure(month.error());
    const QString paper = line.value(QStringLiteral("paper")).toUpper();
    if (!paper.isEmpty() && paper != QLatin1String("A3") && paper != QLatin1String("A4"))
        return failure(ErrorCode::Usage, {tr("--paper must be A3 or A4.")});
    const Result<DivisionId> township = townshipIn(line, workspace);
    if (!township)
        return failure(township.error());
    const auto data = outcomeOf(AttendanceDocuments(workspace).attendanceRegister(*month, *township));
    if (!data)
        return failure(data.error());
    const auto size = paper == QLatin1String("A4") ? reports::Paper::Size::A4 : reports::Paper::Size::A3;
    return reports::attendanceRegister(*data, size);
}

CommandSpec AttendanceBulletinCommand::spec() const
{
    return {QStringLiteral("report attendance-bulletin"),
            tr("Writes the monthly bulletin as an official document with three annexes."),
            {},
            {databaseOption(), monthOption(),
             option(QStringLiteral("number"), QStringLiteral("TEXT"), tr("Number of the document.")),
             option(QStringLiteral("sender"), QStringLiteral("TEXT"),
                    tr("Who issues it; the county's organization department unless given.")),
             option(QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), tr("Day of issue; today unless given.")),
             option(QStringLiteral("recipients"), QStringLiteral("TEXT"), tr("Who it is addressed to.")),
             option(QStringLiteral("requirements"), QStringLiteral("TEXT"), tr("What is written under 工作要求.")),
             reportOutOption()},
            {kDb, kMonth, kOut}};
}

Result<reports::Report> AttendanceBulletinCommand::make(const CommandLine &line, const Context &context,
                                                        Workspace &workspace) const
{
    const Result<YearMonth> month = monthWanted(line);
    if (!month)
        return failure(month.error());
    const Result<std::optional<QDate>> issued = line.day(QStringLiteral("date"));
    if (!issued)
        return failure(issued.error());
    const auto data = outcomeOf(AttendanceDocuments(workspace).bulletin(*month));
    if (!data)
        return failure(data.error());
    reports::BulletinWords words =
        reports::usualBulletinWords(data->countyName, issued->value_or(context.clock.today()));
    if (line.has(QStringLiteral("number")))
        words.documentNumber = line.value(QStringLiteral("number"));
    if (line.has(QStringLiteral("sender")))
        words.sender = line.value(QStringLiteral("sender"));
    words.recipients = line.value(QStringLiteral("recipients"));
    words.requirements = line.value(QStringLiteral("requirements"));
    return reports::attendanceBulletin(*data, words);
}

CommandSpec WeeklySummaryCommand::spec() const
{
    return {QStringLiteral("report weekly-summary"),
            tr("Writes who has sent the weekly report, who has not, and the attendance of the week."),
            {},
            {databaseOption(), option(QStringLiteral("week"), QStringLiteral("YYYY-MM-DD"), tr("Any day of the week.")),
             townshipOption(), reportOutOption(), flag(QStringLiteral("reveal"), tr("Print telephone numbers whole."))},
            {kDb, QStringLiteral("week"), kOut}};
}

Result<reports::Report> WeeklySummaryCommand::make(const CommandLine &line, const Context &, Workspace &workspace) const
{
    const QDate week = weekFromText(line.value(QStringLiteral("week")));
    if (!week.isValid())
        return failure(ErrorCode::Usage, {tr("--week: \"%1\" is not a week. Write one of its days as 2026-03-05.")
                                              .arg(line.value(QStringLiteral("week")))});
    const Result<DivisionId> township = townshipIn(line, workspace);
    if (!township)
        return failure(township.error());
    const auto data = outcomeOf(AttendanceDocuments(workspace).weekly(week, *township));
    if (!data)
        return failure(data.error());
    return reports::weeklySummary(*data, personalDataIn(line));
}

CommandSpec LeaveSlipCommand::spec() const
{
    return {QStringLiteral("report leave-slip"),
            tr("Writes the slip of one leave with the signature blocks its days need."),
            {},
            {databaseOption(), option(QStringLiteral("cadre"), QStringLiteral("NAME"), tr("Whose leave.")),
             option(QStringLiteral("from"), QStringLiteral("YYYY-MM-DD"), tr("The day the leave begins.")),
             option(QStringLiteral("id"), QStringLiteral("N"), tr("The leave itself, instead of cadre and day.")),
             option(QStringLiteral("copies"), QStringLiteral("1|2|3"), tr("How many copies; 1 unless given.")),
             reportOutOption()},
            {kDb, kOut}};
}

Result<reports::Report> LeaveSlipCommand::make(const CommandLine &line, const Context &, Workspace &workspace) const
{
    const Result<std::optional<QDate>> from = line.day(QStringLiteral("from"));
    if (!from)
        return failure(from.error());
    bool number = true;
    const int copies = line.has(QStringLiteral("copies")) ? line.value(QStringLiteral("copies")).toInt(&number) : 1;
    if (!number || copies < 1 || copies > kMostCopies)
        return failure(ErrorCode::Usage, {tr("--copies must be 1, 2 or 3.")});
    const AttendanceDocuments documents(workspace);
    LeaveId id(line.value(QStringLiteral("id")).toLongLong(&number));
    if (line.has(QStringLiteral("id")) && !number)
        return failure(ErrorCode::Usage, {tr("--id must be a number.")});
    if (!line.has(QStringLiteral("id"))) {
        if (!line.has(QStringLiteral("cadre")) || !*from)
            return failure(ErrorCode::Usage, {tr("Name the leave by --cadre and --from, or by --id.")});
        const Result<LeaveId> found = outcomeOf(documents.leaveOf(line.value(QStringLiteral("cadre")), **from));
        if (!found)
            return failure(found.error());
        id = *found;
    }
    const auto slip = outcomeOf(documents.leaveSlip(id));
    if (!slip)
        return failure(slip.error());
    return reports::leaveSlip(*slip, copies);
}

CommandSpec LeaveRegisterCommand::spec() const
{
    return {QStringLiteral("report leave-register"),
            tr("Writes the register of leaves that touch a month."),
            {},
            {databaseOption(), monthOption(), townshipOption(), reportOutOption()},
            {kDb, kMonth, kOut}};
}

Result<reports::Report> LeaveRegisterCommand::make(const CommandLine &line, const Context &, Workspace &workspace) const
{
    const Result<YearMonth> month = monthWanted(line);
    if (!month)
        return failure(month.error());
    const Result<DivisionId> township = townshipIn(line, workspace);
    if (!township)
        return failure(township.error());
    const auto leaves = outcomeOf(AttendanceDocuments(workspace).leaves(Period::month(*month), *township));
    if (!leaves)
        return failure(leaves.error());
    return reports::leaveRegister(*leaves);
}

CommandSpec SpotCheckSheetCommand::spec() const
{
    return {QStringLiteral("report spotcheck-sheet"),
            tr("Writes the spot checks of a month, or a sheet to fill in with names and days."),
            {},
            {databaseOption(), monthOption(), townshipOption(),
             flag(QStringLiteral("blank"), tr("To be filled in; of the next month unless --month is given.")),
             option(QStringLiteral("dates"), QStringLiteral("D,D,…"), tr("Planned days of a blank sheet.")),
             reportOutOption(), flag(QStringLiteral("reveal"), tr("Print telephone numbers whole."))},
            {kDb, kOut}};
}

Result<reports::Report> SpotCheckSheetCommand::make(const CommandLine &line, const Context &context,
                                                    Workspace &workspace) const
{
    const Result<std::optional<YearMonth>> month = monthIn(line);
    if (!month)
        return failure(month.error());
    const bool blank = line.has(QStringLiteral("blank"));
    if (!blank && !*month)
        return failure(ErrorCode::Usage, {tr("--month is missing; it can be left out with --blank only.")});
    const auto days = daysIn(line, QStringLiteral("dates"), tr("--dates: \"%1\" is not a day. Write 2026-03-05."));
    if (!days)
        return failure(days.error());
    const Result<DivisionId> township = townshipIn(line, workspace);
    if (!township)
        return failure(township.error());
    const AttendanceDocuments documents(workspace);
    if (!blank) {
        const auto checks = outcomeOf(documents.spotChecks(Period::month(**month), *township));
        if (!checks)
            return failure(checks.error());
        return reports::spotCheckSheet(*checks);
    }
    const YearMonth planned = month->value_or(YearMonth::of(context.clock.today()).addMonths(1));
    const auto plan = outcomeOf(documents.plannedChecks(planned, *days, *township));
    if (!plan)
        return failure(plan.error());
    return reports::blankSpotCheckSheet(*plan, personalDataIn(line));
}

CommandSpec SubsidySheetCommand::spec() const
{
    return {QStringLiteral("report subsidy-sheet"),
            tr("Writes what is paid for the days of a month, with the sum in words."),
            {},
            {databaseOption(), monthOption(), townshipOption(), reportOutOption()},
            {kDb, kMonth, kOut}};
}

Result<reports::Report> SubsidySheetCommand::make(const CommandLine &line, const Context &, Workspace &workspace) const
{
    const Result<YearMonth> month = monthWanted(line);
    if (!month)
        return failure(month.error());
    const Result<DivisionId> township = townshipIn(line, workspace);
    if (!township)
        return failure(township.error());
    const auto data = outcomeOf(AttendanceDocuments(workspace).subsidy(*month, *township));
    if (!data)
        return failure(data.error());
    return reports::subsidySheet(*data);
}

} // namespace zhucun::cli
