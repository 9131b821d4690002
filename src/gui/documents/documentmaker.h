#pragma once

#include "reports/columns/personaldata.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/documents/townshipmonthly.h"
#include "services/documents/attendancedocuments.h"
#include "services/monthly/monthlyservice.h"

#include <vector>

namespace zhucun::gui {

enum class Document {
    TownshipMonthly,
    Roster,
    AttendanceRegister,
    AttendanceBulletin,
    WeeklySummary,
    LeaveSlip,
    LeaveRegister,
    SpotCheckSheet,
    BlankSpotCheckSheet,
    SubsidySheet,
};

/// A document with all that was typed for it. Each document reads what it needs.
struct DocumentChoice {
    Document document = Document::TownshipMonthly;
    YearMonth month{2000, 1};
    QDate day; ///< as of; of the week; of the leave
    DivisionId township;
    QString townshipName;
    RoundId round;
    CadreId cadre;
    int copies = 1;
    std::vector<QDate> plannedDays;
    reports::Paper::Size paper = reports::Paper::Size::A3;
    reports::MonthlyRemarks remarks;
    reports::BulletinWords words; ///< empty number and sender: the usual ones
    reports::PersonalData personalData = reports::PersonalData::Masked;
};

/// Gathers and makes documents away from the window's thread.
class DocumentMaker
{
public:
    explicit DocumentMaker(Workspace &workspace) : m_monthly(workspace), m_attendance(workspace) {}

    QFuture<Result<reports::Report>> make(const DocumentChoice &choice) const;

private:
    MonthlyService m_monthly;
    AttendanceDocuments m_attendance;
};

} // namespace zhucun::gui
