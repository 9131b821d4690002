#include "gui/common/print/documentoutput.h"

#include "exchange/table/csvwriter.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/messageprogress.h"
#include "gui/common/print/printpreviewdialog.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/pdfwriter.h"
#include "reports/writers/reportwriter.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

namespace zhucun::gui {

namespace {

struct DocumentOutput {
    Q_DECLARE_TR_FUNCTIONS(DocumentOutput)
};

/// A title as a file name in the user's documents.
QString proposedPath(const QString &title, SaveAs saveAs)
{
    QString name = title;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    const QString ending = saveAs == SaveAs::WorkbookOnly ? QStringLiteral(".xlsx") : QStringLiteral(".pdf");
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + ending);
}

QStringList nameFilters(SaveAs saveAs)
{
    const QString workbook = DocumentOutput::tr("Excel workbook (*.xlsx)");
    if (saveAs == SaveAs::WorkbookOnly)
        return {workbook};
    return {DocumentOutput::tr("PDF document (*.pdf)"), workbook, DocumentOutput::tr("Text document (*.odt)"),
            DocumentOutput::tr("Web page (*.html)")};
}

/// How far the work is, in its stages.
struct Stages {
    CancelToken cancel;
    ProgressCallback rows;
    ProgressCallback pages;
};

bool isCsv(const QString &path) { return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive); }

/// With a byte order mark, by which spreadsheets know the Chinese.
Status writeCsv(const QList<QStringList> &rows, const QString &path)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return failure(writer.error());
    for (const QStringList &row : rows) {
        if (Status written = (*writer)->writeRow(row); !written)
            return written;
    }
    return (*writer)->commit();
}

/// On a worker.
Status writeInStages(const reports::Report &report, const QString &path, const Stages &stages)
{
    const auto fonts = reports::FontSet::official();
    const Result<reports::Format> format = reports::formatFromPath(path);
    if (!format || *format != reports::Format::Pdf)
        return reports::write(report, path, fonts, stages.cancel, stages.rows);
    const Result<reports::PagedDocument> document = reports::layOut(report, fonts, stages.cancel, stages.rows);
    if (!document)
        return failure(document.error());
    return reports::writePdf(*document, path, stages.cancel, stages.pages);
}

void tellOutcome(const QString &path, const Status &written, MessageBar *messages)
{
    if (!written && written.error().code == ErrorCode::Cancelled) {
        messages->show(MessageBar::Kind::Info,
                       DocumentOutput::tr("Stopped. %1 was not written.").arg(QFileInfo(path).fileName()));
        return;
    }
    if (!written) {
        messages->showError(DocumentOutput::tr("%1 was not written.").arg(QFileInfo(path).fileName()), written.error());
        return;
    }
    messages->show(MessageBar::Kind::Info, DocumentOutput::tr("Saved as %1").arg(QDir::toNativeSeparators(path)), {},
                   {{DocumentOutput::tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

bool isWorkbook(const QString &path)
{
    const Result<reports::Format> format = reports::formatFromPath(path);
    return format && *format == reports::Format::Xlsx;
}

} // namespace

void previewDocument(QWidget *parent, const reports::Report &report, const std::function<void(QWidget *parent)> &issue)
{
    auto *dialog = new PrintPreviewDialog(report, reports::FontSet::official(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (issue)
        dialog->offerIssue(issue);
    dialog->resize(parent->window()->size() * 0.92);
    dialog->open();
}

void saveDocument(QWidget *parent, const reports::Report &report, MessageBar *messages, SaveAs saveAs,
                  const QList<QStringList> &rows)
{
    const QString proposed = proposedPath(report.title, saveAs);
    auto *dialog = new QFileDialog(parent, DocumentOutput::tr("Save as"), proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters = nameFilters(saveAs);
    if (!rows.isEmpty())
        filters << DocumentOutput::tr("Table as shown (*.csv)");
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, messages,
        [report, messages, saveAs, rows](const QString &path) { writeDocument(path, report, messages, saveAs, rows); });
    dialog->open();
}

void writeDocument(const QString &path, const reports::Report &report, MessageBar *messages, SaveAs saveAs,
                   const QList<QStringList> &rows)
{
    if (saveAs == SaveAs::WorkbookOnly && !isWorkbook(path)) {
        messages->show(MessageBar::Kind::Warning,
                       DocumentOutput::tr("This document is a workbook of many sheets: save it as .xlsx. For paper, "
                                          "make its sheets one by one."));
        return;
    }
    auto *progress = new MessageProgress(messages, DocumentOutput::tr("Writing %1…").arg(QFileInfo(path).fileName()));
    const Stages stages{progress->cancelToken(), progress->stage(DocumentOutput::tr("%1 of %2 rows")),
                        progress->stage(DocumentOutput::tr("%1 of %2 pages"))};
    const auto write = [report, path, stages, rows] {
        return isCsv(path) && !rows.isEmpty() ? writeCsv(rows, path) : writeInStages(report, path, stages);
    };
    await(QtConcurrent::run(write), messages, [path, messages, progress](const Status &written) {
        progress->finish();
        tellOutcome(path, written, messages);
    });
}

} // namespace zhucun::gui
