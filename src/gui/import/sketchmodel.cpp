#include "gui/import/sketchmodel.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <algorithm>

namespace zhucun::gui {

void SketchModel::show(const SheetSketch &sheet, const HeadingRows &headings)
{
    beginResetModel();
    m_rows = sheet.top;
    m_headings = headings;
    m_columns = 0;
    for (const TableRow &row : m_rows)
        m_columns = std::max(m_columns, int(row.cells.size()));
    endResetModel();
}

int SketchModel::fileRow(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].number : 0;
}

int SketchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SketchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

bool SketchModel::isHeading(int row) const
{
    const int number = fileRow(row);
    return number >= m_headings.first && number <= m_headings.last;
}

QVariant SketchModel::data(const QModelIndex &index, int role) const
{
    const TableRow &row = m_rows[size_t(index.row())];
    const bool isThere = size_t(index.column()) < row.cells.size();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return isThere ? QVariant(row.cells[size_t(index.column())].text()) : QVariant();
    if (!isHeading(index.row())) {
        const bool isAbove = row.number < m_headings.first;
        if (role == Qt::ForegroundRole && isAbove)
            return QApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    }
    if (role == Qt::FontRole) {
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::BackgroundRole)
        return QApplication::palette().brush(QPalette::AlternateBase);
    return {};
}

QVariant SketchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return isHeading(section) ? QStringLiteral("▸ %1").arg(fileRow(section)) : QString::number(fileRow(section));
    return columnLetters(section);
}

} // namespace zhucun::gui
