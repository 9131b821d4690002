#include "gui/documents/documentmaker.h"

#include "reports/documents/attendanceregister.h"
#include "reports/documents/leaveregister.h"
#include "reports/documents/leaveslip.h"
#include "reports/documents/rosterreport.h"
#include "reports/documents/spotchecksheet.h"
#include "reports/documents/subsidysheet.h"
#include "reports/documents/weeklysummary.h"

namespace zhucun::gui {

namespace {

using reports::Report;

/// `make(data)` once the data is there; on the global pool, as five thousand rows take their time.
template <class Data, class Make>
QFuture<Result<Report>> reportOf(QFuture<Result<Data>> future, Make make)
{
    return future.then(QtFuture::Launch::Async, [make = std::move(make)](const Result<Data> &data) -> Result<Report> {
        if (!data)
            return failure(data.error());
        return make(*data);
    });
}

Report bulletinOf(const BulletinData &data, const reports::BulletinWords &typed)
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

} // namespace

QFuture<Result<Report>> DocumentMaker::make(const DocumentChoice &choice) const
{
    const Period month = Period::month(choice.month);
    switch (choice.document) {
    case Document::TownshipMonthly:
        return reportOf(m_monthly.months(choice.month, choice.township),
                        [choice](const auto &months) { return reports::townshipMonthly(months, choice.remarks); });
    case Document::Roster:
        return reportOf(m_monthly.roster(choice.day, choice.township, choice.round), [choice](const auto &lines) {
            return reports::rosterReport(choice.townshipName, choice.day, lines, choice.personalData);
        });
    case Document::AttendanceRegister:
        return reportOf(m_attendance.attendanceRegister(choice.month, choice.township),
                        [choice](const auto &data) { return reports::attendanceRegister(data, choice.paper); });
    case Document::AttendanceBulletin:
        return reportOf(m_attendance.bulletin(choice.month),
                        [choice](const auto &data) { return bulletinOf(data, choice.words); });
    case Document::WeeklySummary:
        return reportOf(m_attendance.weekly(choice.day, choice.township),
                        [choice](const auto &data) { return reports::weeklySummary(data, choice.personalData); });
    case Document::LeaveSlip:
        return reportOf(m_attendance.leaveSlipOn(choice.cadre, choice.day),
                        [choice](const auto &data) { return reports::leaveSlip(data, choice.copies); });
    case Document::LeaveRegister:
        return reportOf(m_attendance.leaves(month, choice.township), reports::leaveRegister);
    case Document::SpotCheckSheet:
        return reportOf(m_attendance.spotChecks(month, choice.township), reports::spotCheckSheet);
    case Document::BlankSpotCheckSheet:
        return reportOf(m_attendance.plannedChecks(choice.month, choice.plannedDays, choice.township),
                        [choice](const auto &data) { return reports::blankSpotCheckSheet(data, choice.personalData); });
    case Document::SubsidySheet:
        return reportOf(m_attendance.subsidy(choice.month, choice.township),
                        [](const auto &data) { return reports::subsidySheet(data); });
    }
    return {};
}

} // namespace zhucun::gui
