#pragma once

#include "domain/documents/dispatchtable.h"
#include "domain/documents/ledgerdocuments.h"
#include "reports/columns/personaldata.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/documents/townshipmonthly.h"
#include "services/documents/documentwork.h"

#include <QCoreApplication>
#include <QFuture>

#include <functional>
#include <vector>

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

/// What can be chosen or typed for a document.
enum class DocumentField {
    Month,
    Period,
    Year,
    Day,
    Week,
    Township,
    Village,
    Unit,
    Round,
    Cadre,
    Dispute,
    LeaveDay,
    Copies,
    Paper,
    PlannedDays,
    Grouping,
    Counted,
    Number,
    Recipients,
    Sender,
    IssuedOn,
    Requirements,
    Problems,
    NextSteps,
    PreparedBy,
    CheckedBy,
};

/// All that stands in the fields. Each document reads what it names.
struct DocumentChoice {
    YearMonth month{2000, 1};
    std::optional<Period> period; ///< nullopt: all there is
    int year = 2000;
    QDate day;
    QDate week;
    QDate leaveDay;
    DivisionId township;
    QString townshipName;
    VillageId village;
    UnitId unit;
    RoundId round;
    CadreId cadre;
    DisputeId dispute;
    int copies = 1;
    std::vector<QDate> plannedDays;
    LedgerGrouping grouping = LedgerGrouping::None;
    CountedCadres counted = CountedCadres::FirstSecretaries;
    reports::Paper::Size paper = reports::Paper::Size::A3;
    reports::MonthlyRemarks remarks;
    reports::BulletinWords words; ///< empty number and sender: the usual ones
    reports::PersonalData personalData = reports::PersonalData::Masked;
};

/// What a document is made with.
struct DocumentRun {
    Workspace &workspace;
    DocumentChoice choice;
    DocumentWork work;
};

enum class DocumentGroup { Monthly, Ledgers, Rosters, Attendance, Sheets };

/// One document as the page offers it, whole: what it is called, what it asks for, how it is made.
struct DocumentKind {
    QString key; ///< as on the command line, "visit-ledger"
    DocumentGroup group = DocumentGroup::Monthly;
    QString title;
    QString hint;                      ///< what it shows, in a line
    std::vector<DocumentField> fields; ///< in the order of the form whatever the order here
    std::vector<DocumentField> needed; ///< of them, without which there is no document
    QString notFound;                  ///< what to say when nothing is on file for what was chosen
    bool ahead = false;                ///< of the next month rather than the last
    bool workbookOnly = false;         ///< no paper: cannot be previewed
    std::function<QFuture<Result<reports::Report>>(const DocumentRun &run)> make;
};

/// The words of these documents.
class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentText)
};

QString groupTitle(DocumentGroup group);

// By family; a new document is one entry in one of these lists.
std::vector<DocumentKind> monthlyDocuments();
std::vector<DocumentKind> ledgerDocuments();
std::vector<DocumentKind> rosterDocuments();
std::vector<DocumentKind> attendanceDocuments();
std::vector<DocumentKind> sheetDocuments();

/// Every document there is, group by group.
std::vector<DocumentKind> allDocuments();

/// `make(data)` once the data is there; on the global pool, as five thousand rows take their time.
template <class Data, class Make>
QFuture<Result<reports::Report>> reportOf(QFuture<Result<Data>> future, Make make)
{
    return future.then(QtFuture::Launch::Async,
                       [make = std::move(make)](const Result<Data> &data) -> Result<reports::Report> {
                           if (!data)
                               return failure(data.error());
                           return make(*data);
                       });
}

} // namespace zhucun::gui
