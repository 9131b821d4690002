#include "gui/common/print/documentoutput.h"

#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/printpreviewdialog.h"
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

/// A title as a file name in the user's documents.
QString proposedPath(const QString &title)
{
    QString name = title;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(name + QStringLiteral(".pdf"));
}

void writeTo(const QString &path, const reports::Report &report, MessageBar *messages)
{
    messages->show(MessageBar::Kind::Info,
                   QCoreApplication::translate("DocumentOutput", "Writing %1…").arg(QFileInfo(path).fileName()));
    await(QtConcurrent::run([report, path] { return reports::write(report, path); }), messages,
          [path, messages](const Status &written) {
              if (!written) {
                  messages->showError(QCoreApplication::translate("DocumentOutput", "%1 was not written.")
                                          .arg(QFileInfo(path).fileName()),
                                      written.error());
                  return;
              }
              messages->show(
                  MessageBar::Kind::Info,
                  QCoreApplication::translate("DocumentOutput", "Saved as %1").arg(QDir::toNativeSeparators(path)), {},
                  {{QCoreApplication::translate("DocumentOutput", "Open"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
          });
}

} // namespace

void previewDocument(QWidget *parent, const reports::Report &report)
{
    auto *dialog = new PrintPreviewDialog(report, reports::FontSet::official(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(parent->window()->size() * 0.92);
    dialog->open();
}

void saveDocument(QWidget *parent, const reports::Report &report, MessageBar *messages)
{
    auto *dialog =
        new QFileDialog(parent, QCoreApplication::translate("DocumentOutput", "Save as"), proposedPath(report.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QCoreApplication::translate("DocumentOutput", "PDF document (*.pdf)"),
                            QCoreApplication::translate("DocumentOutput", "Excel workbook (*.xlsx)"),
                            QCoreApplication::translate("DocumentOutput", "Web page (*.html)")});
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
