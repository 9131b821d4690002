#pragma once

class QTableView;

namespace zhucun::gui {

/// Ctrl+C puts the selected rows with their headings on the clipboard, tabs between cells, as spreadsheets paste them.
/// For tables that are no list pages.
void offerCopy(QTableView *table);

} // namespace zhucun::gui
