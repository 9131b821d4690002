#include "gui/statistics/statisticsmodel.h"

#include "gui/statistics/statisticswords.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace zhucun::gui {

void StatisticsModel::setTable(StatisticsTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const StatisticsCell &StatisticsModel::cell(const QModelIndex &index) const
{
    return m_table.cell(size_t(index.row()), size_t(index.column()));
}

const Indicator &StatisticsModel::indicator(const QModelIndex &index) const
{
    return m_table.indicatorAt(size_t(index.row()), size_t(index.column()));
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = size_t(index.row());
    const auto column = size_t(index.column());
    const bool isTotal = m_table.rows[row].isTotal || m_table.columns[column].isTotal;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_table, row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString definition = definitionText(m_table.indicatorAt(row, column));
        return m_table.cell(row, column).isTyped
                   ? QString(typedText().toHtmlEscaped() + QLatin1String("<br/>") + definition)
                   : definition;
    }
    case Qt::FontRole:
        if (isTotal) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::BackgroundRole:
        return isTotal ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase)) : QVariant();
    default:
        return {};
    }
}

QString StatisticsModel::heading(int section, Qt::Orientation orientation) const
{
    const reports::StatisticsWords words = tableWords();
    if (orientation == Qt::Vertical) {
        const StatisticsHead &row = m_table.rows[size_t(section)];
        if (row.indicator >= 0)
            return reports::nameWithUnit(m_table.indicators[size_t(row.indicator)]);
        return reports::rowNameOf(m_table, row, words);
    }
    const reports::StatisticsHeading own = reports::headingOf(m_table, m_table.columns[size_t(section)], words);
    return own.group.isEmpty() ? own.heading : QString(own.group + QLatin1Char('\n') + own.heading);
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &heads = orientation == Qt::Vertical ? m_table.rows : m_table.columns;
    if (section < 0 || section >= int(heads.size()))
        return {};
    const StatisticsHead &head = heads[size_t(section)];
    if (role == Qt::DisplayRole)
        return heading(section, orientation);
    if (role == Qt::ToolTipRole && head.indicator >= 0)
        return definitionText(m_table.indicators[size_t(head.indicator)]);
    if (role == Qt::TextAlignmentRole)
        return int((orientation == Qt::Vertical ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && head.isTotal) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

} // namespace zhucun::gui
