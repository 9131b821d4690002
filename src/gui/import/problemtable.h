#pragma once

#include "domain/transfer/transferrecord.h"

class QTableWidget;

namespace zhucun::gui {

/// Makes a table list problems of rows: row, column, value, and what is wrong and what to do about it.
void dressProblemTable(QTableWidget *table);
/// Each by row.
QList<RowProblem> errorsFirst(QList<RowProblem> problems);
void listProblems(QTableWidget *table, const QList<RowProblem> &problems);

} // namespace zhucun::gui
