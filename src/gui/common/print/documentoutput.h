#pragma once

#include "reports/model/report.h"

class QWidget;

namespace zhucun::gui {

class MessageBar;

/// Opens the preview, from which it can be printed.
void previewDocument(QWidget *parent, const reports::Report &report);
/// Asks for a file and writes the document there: PDF, XLSX or HTML by the ending. Says where it lies, or why it does
/// not.
void saveDocument(QWidget *parent, const reports::Report &report, MessageBar *messages);

} // namespace zhucun::gui
