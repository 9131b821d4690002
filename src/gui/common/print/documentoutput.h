#pragma once

#include "reports/model/report.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace zhucun::gui {

class MessageBar;

/// What a document may be saved as.
enum class SaveAs { AnyFormat, WorkbookOnly };

/// Opens the preview, from which it can be printed, and issued where `issue` is given.
void previewDocument(QWidget *parent, const reports::Report &report,
                     const std::function<void(QWidget *parent)> &issue = {});
/// Asks for a file and writes the document there, in the format of its ending. Says where it lies, or why it does not.
/// With `rows`, what the screen shows, CSV is offered too.
void saveDocument(QWidget *parent, const reports::Report &report, MessageBar *messages,
                  SaveAs saveAs = SaveAs::AnyFormat, const QList<QStringList> &rows = {});
/// Writes it on a worker; the bar tells how many pages or rows are done and can stop it, which leaves no file.
void writeDocument(const QString &path, const reports::Report &report, MessageBar *messages,
                   SaveAs saveAs = SaveAs::AnyFormat, const QList<QStringList> &rows = {});

} // namespace zhucun::gui
