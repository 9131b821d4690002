#include "cli/reportfile.h"

#include "cli/arguments.h"
#include "cli/issuing.h"
#include "reports/writers/reportwriter.h"

#include <QCoreApplication>

namespace zhucun::cli {

namespace {

const QString kOut = QStringLiteral("out");

} // namespace

QCommandLineOption reportOutOption(bool workbookOnly)
{
    return option(kOut, workbookOnly ? QStringLiteral("X.xlsx") : QStringLiteral("X.pdf|X.xlsx|X.odt|X.html"),
                  QCoreApplication::translate("ReportFile", "File to write."));
}

Status checkReportOut(const CommandLine &line, bool workbookOnly)
{
    const QString out = line.value(kOut);
    const Result<reports::Format> format = reports::formatFromPath(out);
    if (workbookOnly && (!format || *format != reports::Format::Xlsx)) {
        return failure(ErrorCode::Usage,
                       {QCoreApplication::translate("ReportFile", "This document is a workbook of many sheets: --out "
                                                                  "must end in .xlsx, not %1. For paper, write its "
                                                                  "sheets one by one; report list names them.")
                            .arg(out)});
    }
    if (!format) {
        return failure(
            ErrorCode::Usage,
            {QCoreApplication::translate("ReportFile", "--out must end in .pdf, .xlsx, .odt or .html: %1").arg(out)});
    }
    return checkOutput(kOut, out, {line.value(QStringLiteral("db"))});
}

Result<Answer> writeReport(const QString &name, const reports::Report &report, const CommandLine &line,
                           const Context &context)
{
    if (wantsIssue(line))
        return issueReport(name, report, line, context);
    const QString out = line.value(kOut);
    const Status written = reports::write(report, out, reports::FontSet::official(), context.cancel, context.progress);
    if (!written)
        return failure(written.error());
    Answer answer;
    answer.text = QCoreApplication::translate("ReportFile", "%1 written.").arg(out);
    answer.json = {
        {QStringLiteral("report"), name}, {QStringLiteral("title"), report.title}, {QStringLiteral("file"), out}};
    return answer;
}

} // namespace zhucun::cli
