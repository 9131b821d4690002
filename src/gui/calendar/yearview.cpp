#include "gui/calendar/yearview.h"

#include "gui/common/appearance.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace zhucun::gui {

namespace {

constexpr int kMonths = 12;
constexpr int kWeekdays = 7;
constexpr int kWeeks = 6;     ///< a month touches six weeks at most
constexpr int kHeadLines = 2; ///< name of the month, names of the weekdays
constexpr int kGap = 14;

enum class Look { Weekday, Weekend, Holiday, Makeup };

struct DayColors {
    QColor fill;
    QColor text;
};

DayColors colorsFor(Look look, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (look) {
    case Look::Weekday:
        return {palette.color(QPalette::Base), palette.color(QPalette::Text)};
    case Look::Weekend:
        return {palette.color(QPalette::AlternateBase), palette.color(QPalette::PlaceholderText)};
    case Look::Holiday:
        return dark ? DayColors{QColor(0x24, 0x46, 0x32), QColor(0xa5, 0xdf, 0xb8)}
                    : DayColors{QColor(0xcf, 0xec, 0xd8), QColor(0x1b, 0x5e, 0x35)};
    case Look::Makeup: {
        const MeaningColors note = colorsOf(Meaning::Note, palette);
        return {note.fill, note.line};
    }
    }
    return {};
}

Look lookOf(const WorkCalendar &calendar, QDate day)
{
    const bool weekend = day.dayOfWeek() > 5;
    if (calendar.isWorkday(day))
        return weekend ? Look::Makeup : Look::Weekday;
    // A weekend within a holiday is listed with its name; any other is only a weekend.
    return weekend && calendar.nameOf(day).isEmpty() ? Look::Weekend : Look::Holiday;
}

/// The corner that tells the county's own days.
void paintOwnMark(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    const int size = rect.height() / 3;
    const QPoint corner = rect.topRight() + QPoint(1, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(Meaning::Warning, palette).line);
    painter.drawPolygon(QPolygon{corner, corner - QPoint(size, 0), corner + QPoint(0, size)});
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Calendar of the year"));
}

void YearView::setYear(int year)
{
    m_year = year;
    if (m_current.isValid() && m_current.year() != year)
        m_current = QDate();
    arrange();
    update();
}

void YearView::setCalendar(const WorkCalendar &calendar, const std::set<QDate> &own)
{
    m_calendar = calendar;
    m_own = own;
    update();
}

void YearView::setToday(QDate today)
{
    m_today = today;
    update();
}

QSize YearView::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int cell = metrics.horizontalAdvance(QStringLiteral("00")) + 8;
    const int line = metrics.height() + 1;
    return {4 * (kWeekdays * cell) + 5 * kGap, 3 * (kWeeks + kHeadLines) * line + 4 * kGap};
}

void YearView::arrange()
{
    m_months.clear();
    m_days.clear();
    const int columns = width() > height() ? 4 : 3;
    const int rows = kMonths / columns;
    const int monthWidth = (width() - kGap * (columns - 1)) / columns;
    const int monthHeight = (height() - kGap * (rows - 1)) / rows;
    const int cellWidth = monthWidth / kWeekdays;
    const int cellHeight = monthHeight / (kWeeks + kHeadLines);
    for (int month = 1; month <= kMonths; ++month) {
        const int column = (month - 1) % columns;
        const int row = (month - 1) / columns;
        const QRect frame(column * (monthWidth + kGap), row * (monthHeight + kGap), cellWidth * kWeekdays, monthHeight);
        m_months.push_back(frame);
        const QDate first(m_year, month, 1);
        for (QDate day = first; day.month() == month; day = day.addDays(1)) {
            const int place = first.dayOfWeek() - 1 + day.day() - 1;
            m_days.insert(day, QRect(frame.left() + place % kWeekdays * cellWidth,
                                     frame.top() + (place / kWeekdays + kHeadLines) * cellHeight, cellWidth - 1,
                                     cellHeight - 1));
        }
    }
}

void YearView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= kMonths && !m_months.empty(); ++month)
        paintMonth(painter, month);
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it)
        paintDay(painter, it.key(), it.value());
}

void YearView::paintMonth(QPainter &painter, int month) const
{
    const QRect frame = m_months[size_t(month) - 1];
    const int line = frame.height() / (kWeeks + kHeadLines);
    const int cell = frame.width() / kWeekdays;
    const QRect head(frame.left(), frame.top(), frame.width() - 1, line);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, QLocale().standaloneMonthName(month));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     tr("%n working day(s)", nullptr, m_calendar.workdaysIn(YearMonth(m_year, month))));
    for (int weekday = 1; weekday <= kWeekdays; ++weekday) {
        const QRect place(frame.left() + (weekday - 1) * cell, frame.top() + line, cell - 1, line);
        painter.drawText(place, Qt::AlignCenter, QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void YearView::paintDay(QPainter &painter, QDate day, const QRect &rect) const
{
    const DayColors colors = colorsFor(lookOf(m_calendar, day), palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect, 2, 2);
    if (m_own.contains(day))
        paintOwnMark(painter, rect, palette());
    QFont font = painter.font();
    font.setBold(day == m_today);
    font.setUnderline(day == m_today);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    painter.setFont(this->font());
    const bool current = day == m_current && hasFocus();
    if (!current && day != m_hovered)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), current ? 2 : 1));
    painter.drawRoundedRect(rect, 2, 2);
}

QDate YearView::dayAt(const QPoint &at) const
{
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        if (it.value().contains(at))
            return it.key();
    }
    return {};
}

void YearView::setCurrent(QDate day)
{
    if (!m_days.contains(day))
        return;
    m_current = day;
    setAccessibleDescription(textOf(day));
    update();
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    setCurrent(day);
    Q_EMIT dayChosen(day);
}

void YearView::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    setCursor(day.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void YearView::leaveEvent(QEvent *event)
{
    m_hovered = QDate();
    update();
    QWidget::leaveEvent(event);
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(1));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-kWeekdays));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(kWeekdays));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.isValid())
            Q_EMIT dayChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::focusInEvent(QFocusEvent *event)
{
    if (!m_current.isValid())
        setCurrent(m_today.year() == m_year ? m_today : QDate(m_year, 1, 1));
    QWidget::focusInEvent(event);
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), textOf(day), this, m_days.value(day));
    else
        QToolTip::hideText();
    return true;
}

QString YearView::textOf(QDate day) const
{
    QStringList parts{day.toString(Qt::ISODate) + QLatin1Char(' ') + QLocale().dayName(day.dayOfWeek())};
    if (const QString name = m_calendar.nameOf(day); !name.isEmpty())
        parts << name;
    parts << (m_calendar.isWorkday(day) ? tr("working day") : tr("day off"));
    if (m_own.contains(day))
        parts << tr("changed by the county");
    return parts.join(QStringLiteral(" · "));
}

CalendarLegend::CalendarLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

namespace {

std::vector<std::pair<Look, QString>> legendEntries()
{
    return {{Look::Weekday, CalendarLegend::tr("Working day")},
            {Look::Weekend, CalendarLegend::tr("Weekend")},
            {Look::Holiday, CalendarLegend::tr("Holiday")},
            {Look::Makeup, CalendarLegend::tr("Make-up work day")},
            {Look::Weekday, CalendarLegend::tr("Changed by the county")}};
}

} // namespace

QSize CalendarLegend::sizeHint() const
{
    int width = 0;
    for (const auto &[look, text] : legendEntries())
        width += fontMetrics().horizontalAdvance(text) + 3 * fontMetrics().height();
    return {width, fontMetrics().height() + 4};
}

void CalendarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = fontMetrics().height();
    const auto entries = legendEntries();
    int x = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        const QRect box(x, 2, side, side);
        const DayColors colors = colorsFor(entries[i].first, palette());
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(box, 2, 2);
        if (i + 1 == entries.size())
            paintOwnMark(painter, box, palette());
        const int width = fontMetrics().horizontalAdvance(entries[i].second);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(x + side + 6, 0, width + 4, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entries[i].second);
        x += width + 3 * side;
    }
}

} // namespace zhucun::gui
