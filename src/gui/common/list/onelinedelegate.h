#pragma once

#include <QStyledItemDelegate>

namespace zhucun::gui {

/// Paints a cell as one elided line, without the style's detours: a long list repaints in half the time.
class OneLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace zhucun::gui
