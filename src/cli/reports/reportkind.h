#pragma once

#include "cli/command.h"
#include "reports/model/report.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>

#include <functional>

namespace zhucun::cli {

/// What a document is made with: what was typed, and the open database.
struct ReportRun {
    const CommandLine &line;
    const Context &context;
    Workspace &workspace;
};

/// A document, and what the answer says of it beside that it was written.
struct MadeReport {
    MadeReport() = default;
    MadeReport(reports::Report made) : report(std::move(made)) {}

    reports::Report report;
    QStringList remarks; ///< lines of the answer
    QJsonObject json;
};

/// A document as the command line offers it: `report NAME`. --db and --out are asked of all of them.
struct ReportKind {
    QString name;    ///< "visit-ledger"
    QString title;   ///< in `report list`
    QString summary; ///< in its help
    QList<QCommandLineOption> options;
    QStringList required;                                      ///< of its own options
    QStringList repeatable = {};                               ///< likewise
    std::function<Status(const CommandLine &line)> check = {}; ///< what can be told before any file is opened
    std::function<Result<MadeReport>(const ReportRun &run)> make;
    bool workbookOnly = false; ///< --out must end in .xlsx
};

/// The words of these documents.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

// By family; a new document is one entry in one of these lists.
std::vector<ReportKind> monthlyReports();
std::vector<ReportKind> ledgerReports();
std::vector<ReportKind> rosterReports();
std::vector<ReportKind> attendanceReports();
std::vector<ReportKind> sheetReports();
std::vector<ReportKind> dutyReports();
std::vector<ReportKind> statisticsReports();
std::vector<ReportKind> situationReports();

/// Every document there is, in the order of `report list`.
std::vector<ReportKind> allReports();

} // namespace zhucun::cli
