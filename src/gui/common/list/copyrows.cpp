#include "gui/common/list/copyrows.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace zhucun::gui {

namespace {

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString selectedRows(const QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    QStringList headings;
    for (int column = 0; column < model->columnCount(); ++column)
        headings.append(oneLine(model->headerData(column, Qt::Horizontal).toString()));
    QStringList lines{headings.join(QLatin1Char('\t'))};
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(oneLine(row.siblingAtColumn(column).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

void offerCopy(QTableView *table)
{
    auto *copy = new QAction(QCoreApplication::translate("CopyRows", "Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table, [table] {
        if (table->selectionModel()->hasSelection())
            QGuiApplication::clipboard()->setText(selectedRows(table));
    });
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace zhucun::gui
