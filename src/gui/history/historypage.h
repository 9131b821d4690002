#pragma once

#include "services/history/historyservice.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

/// Changes, newest first: when, who, what.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<HistoryItem> items);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HistoryItem> m_items;
};

/// 历史: what was changed lately, by whom. Read again whenever something changes while it is shown.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Workspace &workspace, const HistoryService &history, QWidget *parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    const HistoryService &m_history;
    HistoryModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
};

} // namespace zhucun::gui
