#include "gui/attendance/monthboard.h"

#include "gui/attendance/dayfacts.h"
#include "gui/attendance/daypainting.h"
#include "gui/attendance/monthgridmodel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace zhucun::gui {

namespace {

constexpr int kWeekdays = 7;
constexpr int kWeeks = 6;
constexpr int kMostCellHeight = 92;

} // namespace

MonthBoard::MonthBoard(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthBoard::show(const MonthSheet &sheet, int line)
{
    m_days = sheet.days;
    m_marks = sheet.marks;
    m_line = sheet.lines[std::size_t(line)];
    update();
}

void MonthBoard::clear()
{
    m_days.clear();
    update();
}

QSize MonthBoard::minimumSizeHint() const
{
    const int letter = fontMetrics().horizontalAdvance(QStringLiteral("村"));
    return {kWeekdays * letter * 5 / 2, headHeight() + kWeeks * 2 * fontMetrics().height()};
}

QSize MonthBoard::sizeHint() const
{
    const int letter = fontMetrics().horizontalAdvance(QStringLiteral("村"));
    return {kWeekdays * letter * 7 / 2, headHeight() + kWeeks * 3 * fontMetrics().height()};
}

QRect MonthBoard::rectOf(int day) const
{
    const int slot = m_days.front().day.dayOfWeek() - 1 + day;
    const int row = slot / kWeekdays;
    const int column = slot % kWeekdays;
    const int height = qMin(kMostCellHeight, (this->height() - headHeight() - 1) / kWeeks);
    const int left = (width() - 1) * column / kWeekdays;
    const int right = (width() - 1) * (column + 1) / kWeekdays;
    return {left, headHeight() + row * height, right - left, height};
}

int MonthBoard::dayAt(const QPoint &at) const
{
    for (int day = 0; day < int(m_days.size()); ++day) {
        if (rectOf(day).contains(at))
            return day;
    }
    return -1;
}

void MonthBoard::paintEvent(QPaintEvent *)
{
    if (m_days.empty())
        return;
    QPainter painter(this);
    const QDate monday = m_days.front().day.addDays(1 - m_days.front().day.dayOfWeek());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < kWeekdays; ++column) {
        const QRect head(width() * column / kWeekdays, 0, width() / kWeekdays, headHeight());
        painter.drawText(head, Qt::AlignCenter, weekdayText(monday.addDays(column)));
    }
    for (int day = 0; day < int(m_days.size()); ++day)
        paintOne(painter, day);
}

void MonthBoard::paintOne(QPainter &painter, int day) const
{
    const QRect rect = rectOf(day);
    const SheetCell &cell = m_line.cells[std::size_t(day)];
    const MonthSheet::Day &shown = m_days[std::size_t(day)];
    painter.setFont(font());
    paintDay(painter, rect, {cell, m_line.posted[std::size_t(day)], shown.workday, m_line.isClosed}, m_marks,
             palette());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const int line = painter.fontMetrics().height();
    const QRect inner = rect.adjusted(3, 1, -3, -1);
    painter.setPen(palette().color(shown.workday ? QPalette::Text : QPalette::PlaceholderText));
    const QString number = QString::number(shown.day.day());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, number);
    const int used = painter.fontMetrics().horizontalAdvance(number) + 3;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString name = painter.fontMetrics().elidedText(
        shown.workday && !shown.name.isEmpty() ? tr("Make-up") : shown.name, Qt::ElideRight, inner.width() - used);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, name);
    if (cell.entry.reason.isEmpty() || inner.height() < 3 * line)
        return;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(cell.entry.reason, Qt::ElideRight, inner.width()));
}

void MonthBoard::mousePressEvent(QMouseEvent *event)
{
    const int day = m_days.empty() ? -1 : dayAt(event->pos());
    if (day >= 0)
        Q_EMIT dayChosen(day);
}

QString MonthBoard::tipOf(int day) const
{
    const MonthSheet::Day &shown = m_days[std::size_t(day)];
    const SheetCell &cell = m_line.cells[std::size_t(day)];
    QStringList lines{
        QString(shown.day.toString(Qt::ISODate) + QStringLiteral(" ") + namedDayText(shown.name, shown.workday))
            .trimmed(),
        halvesText(cell.halves)};
    if (!cell.entry.reason.isEmpty())
        lines.append(cell.entry.reason);
    return lines.join(QLatin1Char('\n'));
}

bool MonthBoard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        if (day >= 0)
            QToolTip::showText(help->globalPos(), tipOf(day), this, rectOf(day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace zhucun::gui
