#pragma once

#include "domain/statistics/statisticstable.h"

#include <QAbstractTableModel>

namespace zhucun::gui {

/// A table of statistics as the screen shows it: names of rows and columns as headings, totals set apart.
class StatisticsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StatisticsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(StatisticsTable table);
    const StatisticsTable &table() const { return m_table; }
    const StatisticsCell &cell(const QModelIndex &index) const;
    const Indicator &indicator(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString heading(int section, Qt::Orientation orientation) const;

    StatisticsTable m_table;
};

} // namespace zhucun::gui
