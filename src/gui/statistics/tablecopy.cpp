#include "gui/statistics/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

#include <set>

namespace zhucun::gui {

namespace {

QString oneLine(const QVariant &value) { return value.toString().simplified(); }

} // namespace

void copyCells(const QTableView &table)
{
    const QAbstractItemModel *model = table.model();
    std::set<int> rows;
    std::set<int> columns;
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty())
        return;
    QStringList headings{QString()};
    for (const int column : columns)
        headings << oneLine(model->headerData(column, Qt::Horizontal));
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        QStringList cells{oneLine(model->headerData(row, Qt::Vertical))};
        for (const int column : columns)
            cells << oneLine(model->index(row, column).data());
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(QString(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')));
}

} // namespace zhucun::gui
