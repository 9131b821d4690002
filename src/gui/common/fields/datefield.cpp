#include "gui/common/fields/datefield.h"

#include "core/text/dateparse.h"
#include "gui/common/appearance.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace zhucun::gui {

DateField::DateField(QWidget *parent) : ParsedField(parent)
{
    m_calendar = addAction(themeIcon("view-calendar-day"), QLineEdit::TrailingPosition);
    m_calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(m_calendar, &QAction::triggered, this, &DateField::showCalendar);
    setPlaceholderText(tr("yyyy-mm-dd"));
    // A day is read whole or not at all: "6-11-22" may be any year.
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-12-30")) + 2 * fontMetrics().height());
}

std::optional<QDate> DateField::date() const { return understood(text().trimmed()); }

void DateField::setDate(const std::optional<QDate> &date)
{
    setText(date && date->isValid() ? date->toString(Qt::ISODate) : QString());
}

void DateField::setReadOnlyField(bool readOnly)
{
    ParsedField::setReadOnlyField(readOnly);
    m_calendar->setEnabled(!readOnly);
}

std::optional<QDate> DateField::understood(const QString &typed) const
{
    if (typed.isEmpty())
        return std::nullopt;
    return m_clock ? text::parseTypedDate(typed, m_clock->today()) : text::parseDate(typed);
}

std::optional<QString> DateField::normalised(const QString &typed) const
{
    const std::optional<QDate> day = understood(typed);
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

QString DateField::complaint(const QString &typed) const
{
    return tr("“%1” is not a date. Write for example 2026-03-05, 0305 or 3.5.").arg(typed);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (down && event->modifiers() == Qt::AltModifier) {
        showCalendar();
    } else if ((up || down) && event->modifiers() == Qt::NoModifier && !isReadOnly() && problem().isEmpty()) {
        const std::optional<QDate> today = m_clock ? std::optional(m_clock->today()) : std::nullopt;
        const std::optional<QDate> day = date();
        setDate(day ? day->addDays(up ? 1 : -1) : today);
    } else {
        ParsedField::keyPressEvent(event);
    }
}

void DateField::showCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (const std::optional<QDate> day = date())
        calendar->setSelectedDate(*day);
    else if (m_clock)
        calendar->setSelectedDate(m_clock->today());
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace zhucun::gui
