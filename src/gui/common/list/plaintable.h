#pragma once

#include <QTableWidget>

namespace zhucun::gui {

/// Makes a table to read and choose rows of look like the lists of records.
void dressTable(QTableView *table);

/// A table of items, so dressed.
QTableWidget *makePlainTable(const QStringList &headings, QWidget *parent);

/// After filling: columns as wide as what stands in them, within reason.
void fitColumns(QTableWidget *table);

} // namespace zhucun::gui
