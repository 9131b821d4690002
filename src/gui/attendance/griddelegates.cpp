#include "gui/attendance/griddelegates.h"

#include "gui/attendance/daypainting.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/common/appearance.h"

#include <QPainter>

namespace zhucun::gui {

namespace {

constexpr int kPadding = 5;

} // namespace

int lockSide(const QFontMetrics &metrics) { return metrics.height() * 3 / 4; }

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = index.row();
    const int column = index.column();
    if (!m_model.isDay(column))
        return;
    painter->setFont(option.font);
    paintDay(*painter, option.rect,
             {m_model.cell(row, column), m_model.isPosted(row, column), m_model.day(column).workday,
              m_model.line(row).isClosed},
             m_model.sheet().marks, option.palette);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Selected) {
        QColor veil = highlight;
        veil.setAlpha(80);
        painter->fillRect(option.rect, veil);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(highlight, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void FrozenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() == m_current) {
        QColor veil = option.palette.color(QPalette::Highlight);
        veil.setAlpha(50);
        painter->fillRect(option.rect, veil);
    }
    QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (index.column() == MonthGridModel::NameColumn && m_model.line(index.row()).isClosed) {
        const int side = lockSide(option.fontMetrics);
        const QRect lock(area.right() - side, area.center().y() - side / 2, side, side);
        themeIcon("object-locked").paint(painter, lock);
        area.setRight(lock.left() - 2);
    }
    QString text = index.data(Qt::DisplayRole).toString();
    if (option.fontMetrics.horizontalAdvance(text) > area.width())
        text = option.fontMetrics.elidedText(text, Qt::ElideRight, area.width());
    painter->setFont(option.font);
    painter->setPen(inkOf(option, index));
    const int alignment = index.column() < MonthGridModel::kLeftColumns ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(area, alignment | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

QColor FrozenDelegate::inkOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Total = MonthGridModel::Total;
    if (m_model.line(index.row()).isClosed)
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    const int total = index.column() - m_model.firstTotal();
    if (total == int(Total::Missing) || total == int(Total::Unrecorded))
        return colorsOf(Meaning::Warning, option.palette).line;
    return option.palette.color(index.column() == MonthGridModel::RoleColumn ? QPalette::PlaceholderText
                                                                             : QPalette::Text);
}

} // namespace zhucun::gui
