#pragma once

#include "reports/model/report.h"

class QWidget;

namespace zhucun::gui {

class MessageBar;

/// Lays a document out off the GUI thread and opens the preview; printing from there paints the same pages.
void previewDocument(QWidget *parent, const reports::Report &report, MessageBar *messages);
/// Asks for a file and writes the document there: PDF, XLSX or HTML by the ending. Says where it lies, or why it does not.
void saveDocument(QWidget *parent, const reports::Report &report, MessageBar *messages);

} // namespace zhucun::gui
