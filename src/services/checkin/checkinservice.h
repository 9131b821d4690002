#pragma once

#include "core/canceltoken.h"
#include "domain/attendance/monthsheet.h"
#include "domain/cadre/cadre.h"
#include "domain/checkin/checkinproposal.h"
#include "services/checkin/checkinmatcher.h"
#include "services/transfer/importer.h"

#include <QFuture>

namespace zhucun {

class Workspace;

struct CheckInPersonMatch {
    CheckInPerson person;
    CheckInMatch match;
    std::vector<CadreRow> cadres; ///< the one that is meant, or the candidates
};

struct CheckInDecision {
    CheckInPerson person;
    std::optional<CadreId> cadreId; ///< nullopt: no cadre here
};

/// Something in a report to be looked at before it is imported.
struct CheckInException {
    CadreId cadreId; ///< invalid when nobody was matched
    QString name;
    QDate day;
    RowProblem problem;
};

/// What an import would do, seen in the month.
struct CheckInPreview {
    static constexpr int kMostMonths = 14;

    std::vector<MonthSheet> months;           ///< the people of the file, with the statuses proposed
    std::vector<CheckInException> exceptions; ///< what is not imported first, then what differs, then remarks
    qint64 newSignIns = 0;
    qint64 knownSignIns = 0;
    qint64 newDays = 0;  ///< days that get a status
    qint64 sameDays = 0; ///< days that had it already
    qint64 differing = 0;
    qint64 passedOver = 0; ///< records of people who are no cadres
    qint64 rejected = 0;   ///< records that cannot be imported
};

/// Reports of attendance apps before they are imported, which is TransferService's.
class CheckInService
{
public:
    explicit CheckInService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Who these people are, in their order. `namesakes`: names of several people of the file.
    QFuture<Result<std::vector<CheckInPersonMatch>>>
    match(AttendanceSource source, const std::vector<CheckInPerson> &people, const QSet<QString> &namesakes) const;
    /// Remembered for this and all later files.
    QFuture<Status> decide(AttendanceSource source, const std::vector<CheckInDecision> &decisions) const;

    /// Compares and saves nothing. The source is called off the GUI thread.
    QFuture<Result<CheckInPreview>> preview(AttendanceSource source, const RecordSource &records,
                                            const ProgressCallback &progress = {},
                                            const CancelToken &cancel = {}) const;

    QFuture<Result<CheckInChoices>> choices() const;
    QFuture<Status> saveChoices(const CheckInChoices &choices) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
