#include "gui/review/yearheat.h"

#include "gui/attendance/daypainting.h"
#include "reports/wording/termtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kMonths = 12;
constexpr int kDays = 31;
constexpr QSize kLeastCell{11, 12};
constexpr int kLeastForSymbols = 11; ///< pixels; smaller cells show colours alone

} // namespace

YearHeat::YearHeat(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearHeat::setMonths(HeatMonths months)
{
    m_days.clear();
    for (const AttendanceDay &day : months.days)
        m_days.insert_or_assign(day.day, day);
    m_current = months.last.firstDay();
    m_months = std::move(months);
    update();
}

void YearHeat::clear()
{
    m_months.reset();
    m_days.clear();
    update();
}

int YearHeat::labelWidth() const { return fontMetrics().horizontalAdvance(QStringLiteral("2026.12 ")); }

int YearHeat::headHeight() const { return fontMetrics().height(); }

QSize YearHeat::sizeHint() const
{
    const int side = fontMetrics().height() + 1;
    return {labelWidth() + kDays * side, headHeight() + kMonths * side};
}

QSize YearHeat::minimumSizeHint() const
{
    return {labelWidth() + kDays * kLeastCell.width(), headHeight() + kMonths * kLeastCell.height()};
}

QSize YearHeat::cellSize() const
{
    constexpr int kTallest = 3; ///< halves of the line height
    return {std::max(1, (width() - labelWidth()) / kDays),
            std::clamp((height() - headHeight()) / kMonths, 1, fontMetrics().height() * kTallest / 2)};
}

QRect YearHeat::rectOf(QDate day) const
{
    if (!m_months || !day.isValid())
        return {};
    const YearMonth month = YearMonth::of(day);
    const YearMonth first = m_months->first();
    const int row = (month.year() - first.year()) * 12 + month.month() - first.month();
    if (row < 0 || row >= kMonths)
        return {};
    const QSize cell = cellSize();
    return {QPoint(labelWidth() + (day.day() - 1) * cell.width(), headHeight() + row * cell.height()), cell};
}

QDate YearHeat::dayAt(const QPoint &at) const
{
    const QSize cell = cellSize();
    const int row = (at.y() - headHeight()) / cell.height();
    const int column = (at.x() - labelWidth()) / cell.width();
    if (!m_months || at.y() < headHeight() || at.x() < labelWidth() || row >= kMonths || column >= kDays)
        return {};
    const YearMonth month = m_months->first().addMonths(row);
    return QDate(month.year(), month.month(), column + 1); // invalid on 30 February
}

bool YearHeat::isPosted(QDate day) const
{
    return std::ranges::any_of(m_months->posted, [day](const Period &period) { return period.contains(day); });
}

DayHalves YearHeat::halvesOn(QDate day) const
{
    const auto known = m_days.find(day);
    return known == m_days.end() ? DayHalves{} : known->second.halves;
}

QString YearHeat::explanation(QDate day) const
{
    if (!m_months || !day.isValid())
        return {};
    QString heading = QLocale().toString(day, QStringLiteral("yyyy-MM-dd dddd"));
    const QString holiday = m_months->calendar.nameOf(day);
    if (!holiday.isEmpty())
        heading += QLatin1Char(' ') + holiday;
    QStringList lines{heading};
    const DayHalves halves = halvesOn(day);
    const bool recorded = halves != DayHalves{};
    if (!isPosted(day))
        lines.append(tr("outside the posting"));
    if (recorded || isPosted(day)) {
        lines.append(halves.morning == halves.afternoon
                         ? termText(halves.morning)
                         : tr("morning %1, afternoon %2").arg(termText(halves.morning), termText(halves.afternoon)));
    }
    const auto known = m_days.find(day);
    if (known != m_days.end()) {
        const AttendanceDay &row = known->second;
        if (row.conflict)
            lines.append(tr("Conflict: %1").arg(termText(*row.conflict)));
        if (row.decision)
            lines.append(tr("Decided: %1").arg(row.decision->reason));
        if (!row.entry.reason.isEmpty())
            lines.append(row.entry.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

void YearHeat::paintEvent(QPaintEvent *)
{
    if (!m_months)
        return;
    QPainter painter(this);
    paintHead(painter);
    StatusMarks marks = m_months->marks;
    const QSize cell = cellSize();
    const int side = std::min(cell.width(), cell.height());
    if (side < kLeastForSymbols) {
        for (StatusMark &mark : marks)
            mark.symbol.clear();
    }
    QFont small = font();
    constexpr double kPointsPerInch = 72;
    small.setPointSizeF(std::max(1, side * 3 / 4) * kPointsPerInch / logicalDpiY()); // in points: half days shrink it
    for (int i = 0; i < kMonths; ++i) {
        const YearMonth month = m_months->first().addMonths(i);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        const QRect row = rectOf(month.firstDay());
        painter.drawText(QRect(0, row.top(), labelWidth(), row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         month.toString());
        painter.setFont(small);
        paintMonth(painter, month, marks);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rectOf(m_current));
    }
}

void YearHeat::paintHead(QPainter &painter) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QSize cell = cellSize();
    for (const int day : {1, 5, 10, 15, 20, 25, 30}) {
        const int centre = labelWidth() + (day - 1) * cell.width() + cell.width() / 2;
        painter.drawText(QRect(centre - cell.width() * 2, 0, cell.width() * 4, headHeight()), Qt::AlignCenter,
                         QString::number(day));
    }
}

void YearHeat::paintMonth(QPainter &painter, const YearMonth &month, const StatusMarks &marks) const
{
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
        DayLook look;
        look.cell.halves = halvesOn(day);
        look.posted = isPosted(day);
        look.workday = m_months->calendar.isWorkday(day);
        const QRect rect = rectOf(day);
        paintDay(painter, rect.adjusted(0, 0, -1, -1), look, marks, palette());
        painter.setPen(palette().color(QPalette::Midlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-1, -1, -1, -1));
    }
}

bool YearHeat::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), explanation(day), this, rectOf(day));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void YearHeat::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(dayAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void YearHeat::mouseReleaseEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    m_current = day;
    update();
    Q_EMIT dayChosen(day);
}

void YearHeat::keyPressEvent(QKeyEvent *event)
{
    QDate next;
    switch (event->key()) {
    case Qt::Key_Left:
        next = m_current.addDays(-1);
        break;
    case Qt::Key_Right:
        next = m_current.addDays(1);
        break;
    case Qt::Key_Up:
        next = m_current.addMonths(-1);
        break;
    case Qt::Key_Down:
        next = m_current.addMonths(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_months)
            Q_EMIT dayChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (rectOf(next).isValid()) {
        m_current = next;
        setAccessibleDescription(explanation(next));
        update();
    }
}

} // namespace zhucun::gui
