#include "gui/attendance/dayheader.h"

#include "gui/attendance/daypainting.h"
#include "gui/attendance/monthgridmodel.h"
#include "gui/common/appearance.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace zhucun::gui {

DayHeader::DayHeader(const MonthGridModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize DayHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), 2 * fontMetrics().height() + 6}; }

void DayHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (!m_model.isDay(column))
        return;
    const MonthSheet::Day &day = m_model.day(column);
    const bool chosen = selectionModel() && selectionModel()->columnIntersectsSelection(column, {});
    painter->save();
    painter->fillRect(rect, day.workday ? palette().color(QPalette::Button) : dayGround(false, palette()).darker(106));
    if (chosen) {
        QColor veil = palette().color(QPalette::Highlight);
        veil.setAlpha(60);
        painter->fillRect(rect, veil);
    }
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect upper(rect.left(), rect.top() + 2, rect.width(), fontMetrics().height());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(upper, Qt::AlignCenter, QString::number(day.day.day()));
    // A named day is told by its colour: a holiday, or a weekend that is worked.
    painter->setPen(!day.name.isEmpty()
                        ? colorsOf(Meaning::Note, palette()).line
                        : palette().color(day.workday ? QPalette::ButtonText : QPalette::PlaceholderText));
    painter->drawText(upper.translated(0, fontMetrics().height()), Qt::AlignCenter, weekdayText(day.day));
    painter->restore();
}

void DayHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    if (m_model.isDay(column))
        Q_EMIT menuRequested(column, event->globalPos());
}

} // namespace zhucun::gui
