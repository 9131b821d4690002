#pragma once

#include <QStringList>

class QAbstractItemModel;
class QTableView;

namespace zhucun::gui {

/// Puts the selected cells on the clipboard with the headings of their rows and columns, tabs between them.
void copyCells(const QTableView &table);

/// The whole table as it is shown, headings of rows and columns included.
QList<QStringList> shownCells(const QAbstractItemModel &model);

} // namespace zhucun::gui
