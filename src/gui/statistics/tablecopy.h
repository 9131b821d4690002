#pragma once

class QTableView;

namespace zhucun::gui {

/// Puts the selected cells on the clipboard with the headings of their rows and columns, tabs between them.
void copyCells(const QTableView &table);

} // namespace zhucun::gui
