#include "gui/common/list/onelinedelegate.h"

#include "gui/common/appearance.h"

#include <QPainter>

namespace zhucun::gui {

namespace {

constexpr int kPadding = 6; // as the headings have it

} // namespace

void OneLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty()) {
        const QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        QString line = text;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (option.fontMetrics.horizontalAdvance(line) > area.width())
            line = option.fontMetrics.elidedText(line, Qt::ElideRight, area.width());
        const int alignment = index.data(Qt::TextAlignmentRole).toInt();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(area, alignment | Qt::TextSingleLine, line);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight).darker(130), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize OneLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {width + 2 * kPadding, rowHeight(option.fontMetrics)};
}

} // namespace zhucun::gui
