#pragma once

#include <QStyledItemDelegate>

namespace zhucun::gui {

class MonthGridModel;

/// A day of the grid.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DayDelegate(const MonthGridModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MonthGridModel &m_model;
};

/// The frozen columns beside the days; the line of the current cell stands out in them.
class FrozenDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FrozenDelegate(const MonthGridModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void setCurrentRow(int row) { m_current = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const MonthGridModel &m_model;
    int m_current = -1;
};

/// Side of the lock beside the name of a line that is closed.
int lockSide(const QFontMetrics &metrics);

} // namespace zhucun::gui
