#pragma once

#include "cli/reports/reportkind.h"
#include "domain/documents/ledgerdocuments.h"
#include "reports/columns/personaldata.h"
#include "services/documents/documentwork.h"

namespace zhucun::cli {

// Options that several documents share, and what was typed for them. Errors: Usage, UnknownName, AmbiguousName.

/// Of a document that requires --month.
Result<YearMonth> monthWanted(const ReportRun &run);

QCommandLineOption dayOption(); ///< --as-of
Result<QDate> dayWanted(const ReportRun &run);

QCommandLineOption revealOption(const QString &what);
reports::PersonalData personalDataIn(const ReportRun &run);

/// --month, --from and --to, --round, --township, --village, --by, --filter.
QList<QCommandLineOption> ledgerOptions();
Result<LedgerScope> ledgerScopeIn(const ReportRun &run);

/// Gathering is watched and stopped with the command.
DocumentWork workOf(const ReportRun &run);

/// The document of gathered data, or why there is none.
template <class Data, class Make>
Result<reports::Report> reportOf(const Result<Data> &data, Make make)
{
    if (!data)
        return failure(data.error());
    return make(*data);
}

} // namespace zhucun::cli
