#include "gui/statistics/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

#include <ranges>
#include <set>

namespace zhucun::gui {

namespace {

QString oneLine(const QVariant &value) { return value.toString().simplified(); }

template <class Indices>
QList<QStringList> cellsOf(const QAbstractItemModel &model, const Indices &rows, const Indices &columns)
{
    QStringList headings{QString()};
    for (const int column : columns)
        headings << oneLine(model.headerData(column, Qt::Horizontal));
    QList<QStringList> lines{headings};
    for (const int row : rows) {
        QStringList cells{oneLine(model.headerData(row, Qt::Vertical))};
        for (const int column : columns)
            cells << oneLine(model.index(row, column).data());
        lines << cells;
    }
    return lines;
}

} // namespace

void copyCells(const QTableView &table)
{
    std::set<int> rows;
    std::set<int> columns;
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty())
        return;
    QString text;
    for (const QStringList &line : cellsOf(*table.model(), rows, columns))
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

QList<QStringList> shownCells(const QAbstractItemModel &model)
{
    return cellsOf(model, std::views::iota(0, model.rowCount()), std::views::iota(0, model.columnCount()));
}

} // namespace zhucun::gui
