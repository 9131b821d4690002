#include "services/documents/attendancedocuments.h"

#include "gui/documents/documentkind.h"
#include "reports/documents/attendanceregister.h"
#include "reports/documents/leaveregister.h"
#include "reports/documents/leaveslip.h"
#include "reports/documents/spotchecksheet.h"
#include "reports/documents/subsidysheet.h"
#include "reports/documents/weeklysummary.h"

namespace zhucun::gui {

using enum DocumentField;

namespace {

using Made = QFuture<Result<reports::Report>>;

Made makeRegister(const DocumentRun &run)
{
    return reportOf(AttendanceDocuments(run.workspace).attendanceRegister(run.choice.month, run.choice.township),
                    [paper = run.choice.paper](const auto &data) { return reports::attendanceRegister(data, paper); });
}

reports::Report bulletinOf(const BulletinData &data, const reports::BulletinWords &typed)
{
    reports::BulletinWords words = reports::usualBulletinWords(data.countyName, typed.issuedOn);
    if (!typed.documentNumber.isEmpty())
        words.documentNumber = typed.documentNumber;
    if (!typed.sender.isEmpty())
        words.sender = typed.sender;
    words.recipients = typed.recipients;
    words.requirements = typed.requirements;
    return reports::attendanceBulletin(data, words);
}

Made makeBulletin(const DocumentRun &run)
{
    return reportOf(AttendanceDocuments(run.workspace).bulletin(run.choice.month),
                    [words = run.choice.words](const auto &data) { return bulletinOf(data, words); });
}

Made makeWeekly(const DocumentRun &run)
{
    return reportOf(
        AttendanceDocuments(run.workspace).weekly(run.choice.week, run.choice.township),
        [shown = run.choice.personalData](const auto &data) { return reports::weeklySummary(data, shown); });
}

Made makeSlip(const DocumentRun &run)
{
    return reportOf(AttendanceDocuments(run.workspace).leaveSlipOn(run.choice.cadre, run.choice.leaveDay),
                    [copies = run.choice.copies](const auto &data) { return reports::leaveSlip(data, copies); });
}

Made makeLeaves(const DocumentRun &run)
{
    return reportOf(AttendanceDocuments(run.workspace).leaves(Period::month(run.choice.month), run.choice.township),
                    reports::leaveRegister);
}

Made makeChecks(const DocumentRun &run)
{
    return reportOf(AttendanceDocuments(run.workspace).spotChecks(Period::month(run.choice.month), run.choice.township),
                    reports::spotCheckSheet);
}

Made makeBlankChecks(const DocumentRun &run)
{
    const DocumentChoice &choice = run.choice;
    return reportOf(
        AttendanceDocuments(run.workspace).plannedChecks(choice.month, choice.plannedDays, choice.township),
        [shown = choice.personalData](const auto &data) { return reports::blankSpotCheckSheet(data, shown); });
}

Made makeSubsidy(const DocumentRun &run)
{
    return reportOf(AttendanceDocuments(run.workspace).subsidy(run.choice.month, run.choice.township),
                    [](const auto &data) { return reports::subsidySheet(data); });
}

DocumentKind kindOf(const char *key, const QString &title, const QString &hint, std::vector<DocumentField> fields,
                    std::vector<DocumentField> needed, Made (*make)(const DocumentRun &))
{
    DocumentKind kind;
    kind.key = QString::fromLatin1(key);
    kind.group = DocumentGroup::Attendance;
    kind.title = title;
    kind.hint = hint;
    kind.fields = std::move(fields);
    kind.needed = std::move(needed);
    kind.make = make;
    return kind;
}

DocumentKind slipKind()
{
    DocumentKind kind = kindOf("leave-slip", DocumentText::tr("Leave slip"),
                               DocumentText::tr("One leave with the signature blocks its days need."),
                               {Cadre, LeaveDay, Copies}, {Cadre}, makeSlip);
    kind.notFound = DocumentText::tr("This cadre has no leave on that day.");
    return kind;
}

DocumentKind blankChecksKind()
{
    DocumentKind kind = kindOf("spotcheck-sheet-blank", DocumentText::tr("Spot-check sheet to fill in"),
                               DocumentText::tr("Names and planned days, to take along."),
                               {Month, Township, PlannedDays}, {Month}, makeBlankChecks);
    kind.ahead = true;
    return kind;
}

} // namespace

std::vector<DocumentKind> attendanceDocuments()
{
    return {
        kindOf("attendance-register", DocumentText::tr("Attendance register"),
               DocumentText::tr("Names and days of a month with symbols and sums."), {Month, Township, Paper}, {Month},
               makeRegister),
        kindOf("attendance-bulletin", DocumentText::tr("Monthly attendance bulletin"),
               DocumentText::tr("An official document with three annexes."),
               {Month, Number, Recipients, Sender, IssuedOn, Requirements}, {Month}, makeBulletin),
        kindOf("weekly-summary", DocumentText::tr("Weekly summary"),
               DocumentText::tr("Who has sent the weekly report, and the attendance of the week."), {Week, Township},
               {}, makeWeekly),
        slipKind(),
        kindOf("leave-register", DocumentText::tr("Register of leaves"),
               DocumentText::tr("Leaves that touch the month, with what became of them."), {Month, Township}, {Month},
               makeLeaves),
        kindOf("spotcheck-sheet", DocumentText::tr("Spot checks of a month"),
               DocumentText::tr("Who was met where, and what followed."), {Month, Township}, {Month}, makeChecks),
        blankChecksKind(),
        kindOf("subsidy-sheet", DocumentText::tr("Subsidy sheet"),
               DocumentText::tr("What is paid for the days of the month, to be signed for."), {Month, Township},
               {Month}, makeSubsidy),
    };
}

} // namespace zhucun::gui
