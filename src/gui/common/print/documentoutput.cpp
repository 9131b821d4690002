#include "gui/common/print/documentoutput.h"

#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "reports/layout/fontset.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/reportwriter.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

namespace zhucun::gui {

using reports::PagedDocument;

namespace {

constexpr double kPointsPerInch = 72.0;

QString words(const char *text)
{
    return QCoreApplication::translate("DocumentOutput", text);
}

void paint(const PagedDocument &document, QPrinter *printer)
{
    QPainter painter(printer);
    const double scale = printer->resolution() / kPointsPerInch;
    painter.scale(scale, scale);
    const int first = printer->fromPage() > 0 ? printer->fromPage() : 1;
    const int last = printer->toPage() > 0 ? qMin(printer->toPage(), document.pageCount()) : document.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer->newPage();
        document.paintPage(page - 1, painter);
    }
}

void showPreview(QWidget *parent, const PagedDocument &document)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(document.pageLayout());
    printer->setFullPage(true);
    printer->setDocName(document.title());
    auto *dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(document.title());
    dialog->resize(parent->window()->size() * 0.92);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [document](QPrinter *target) { paint(document, target); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

/// A title as a file name in the user's documents.
QString proposedPath(const QString &title)
{
    QString name = title;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + QStringLiteral(".pdf"));
}

void writeTo(const QString &path, const reports::Report &report, MessageBar *messages)
{
    messages->show(MessageBar::Kind::Info, words("Writing %1…").arg(QFileInfo(path).fileName()));
    await(QtConcurrent::run([report, path] { return reports::write(report, path); }), messages, [path, messages](const Status &written) {
        if (!written) {
            messages->showError(words("%1 was not written.").arg(QFileInfo(path).fileName()), written.error());
            return;
        }
        messages->show(MessageBar::Kind::Info, words("Saved as %1").arg(QDir::toNativeSeparators(path)), {},
                       {{words("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
    });
}

} // namespace

void previewDocument(QWidget *parent, const reports::Report &report, MessageBar *messages)
{
    await(QtConcurrent::run([report] { return reports::layOut(report, reports::FontSet::official()); }), parent,
          [parent, messages](const Result<PagedDocument> &document) {
              if (document)
                  showPreview(parent, *document);
              else
                  messages->showError(words("The preview could not be made."), document.error());
          });
}

void saveDocument(QWidget *parent, const reports::Report &report, MessageBar *messages)
{
    auto *dialog = new QFileDialog(parent, words("Save as"), proposedPath(report.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({words("PDF document (*.pdf)"), words("Excel workbook (*.xlsx)"), words("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(proposedPath(report.title));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, messages,
                     [report, messages](const QString &path) { writeTo(path, report, messages); });
    dialog->open();
}

} // namespace zhucun::gui
