#pragma once

#include "cli/command.h"
#include "reports/model/report.h"

namespace zhucun::cli {

/// --out of every report; of a workbook only as .xlsx.
QCommandLineOption reportOutOption(bool workbookOnly = false);

/// Usage when --out has an ending no report can have; told before any work is done.
Status checkReportOut(const CommandLine &line, bool workbookOnly = false);

/// Writes the report to --out, and issues it where that is asked for.
Result<Answer> writeReport(const QString &name, const reports::Report &report, const CommandLine &line,
                           const Context &context);

} // namespace zhucun::cli
