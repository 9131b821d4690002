#include "gui/dispute/disputetimeline.h"

#include "domain/dispute/disputerules.h"
#include "gui/common/appearance.h"

#include <QPainter>

namespace zhucun::gui {

namespace {

constexpr int kDot = 5;  ///< radius of a milestone
constexpr int kMark = 2; ///< radius of a step
constexpr int kGap = 4;

constexpr size_t kResolved = 2;

/// The last milestone before a step of that day; what was done on the day of the resolution led to it.
template <class Milestones>
size_t lastBefore(const Milestones &milestones, QDate step)
{
    size_t last = 0;
    for (size_t i = 1; i < milestones.size(); ++i) {
        const QDate day = milestones[i].day;
        if (day.isValid() && (i < kResolved ? day <= step : day < step))
            last = i;
    }
    return last;
}

} // namespace

DisputeTimeline::DisputeTimeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DisputeTimeline::setDispute(const Dispute &dispute, QDate today)
{
    m_milestones = {{tr("Found"), dispute.foundOn},
                    {tr("Accepted"), dispute.acceptedOn.value_or(QDate())},
                    {tr("Resolved"), dispute.resolvedOn.value_or(QDate())},
                    {tr("Revisited"), dispute.revisitedOn.value_or(QDate())},
                    {tr("Archived"), dispute.archivedOn.value_or(QDate())}};
    for (const DisputeStep &step : dispute.steps)
        ++m_milestones[lastBefore(m_milestones, step.takenOn)].steps;
    m_daysOpen = isOpen(dispute) && dispute.foundOn.isValid() ? daysOpen(dispute, today) : 0;
    m_overdue = isOverdue(dispute, today);
    setToolTip(summary());
    setAccessibleDescription(summary());
    update();
}

QString DisputeTimeline::summary() const
{
    QStringList lines;
    for (const Milestone &milestone : m_milestones) {
        if (milestone.day.isValid())
            lines << QStringLiteral("%1 %2").arg(milestone.label, milestone.day.toString(Qt::ISODate));
    }
    if (m_daysOpen > 0)
        lines << tr("open for %n day(s)", nullptr, int(m_daysOpen));
    return lines.join(QLatin1Char('\n'));
}

QSize DisputeTimeline::sizeHint() const
{
    return {5 * fontMetrics().horizontalAdvance(QStringLiteral("00-00-00")),
            2 * fontMetrics().height() + 2 * kDot + 2 * kGap};
}

QString DisputeTimeline::between(size_t index) const
{
    const QDate day = m_milestones[index].day;
    if (!day.isValid())
        return {};
    for (size_t next = index + 1; next < m_milestones.size(); ++next) {
        if (!m_milestones[next].day.isValid())
            continue;
        const qint64 days = day.daysTo(m_milestones[next].day);
        return next == index + 1 && days > 0 ? tr("%n d", nullptr, int(days)) : QString();
    }
    return m_daysOpen > 0 ? tr("open %n d", nullptr, int(m_daysOpen)) : QString();
}

QString DisputeTimeline::dayText(QDate day) const
{
    const bool sameYear = day.year() == m_milestones.front().day.year();
    return day.toString(sameYear ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

void DisputeTimeline::paintWay(QPainter &painter, size_t index, int from, int to, int y) const
{
    const bool gone = m_milestones[index + 1].day.isValid();
    const QColor done = palette().color(QPalette::Highlight);
    painter.setPen(QPen(gone ? done : palette().color(QPalette::Mid), 2, gone ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(from + kDot, y, to - kDot, y);

    painter.setPen(Qt::NoPen);
    painter.setBrush(done);
    const int steps = m_milestones[index].steps;
    for (int step = 1; step <= steps; ++step)
        painter.drawEllipse(QPoint(from + (to - from) * step / (steps + 1), y), kMark, kMark);

    const bool waiting = m_overdue && !gone;
    painter.setPen(waiting ? colorsOf(Meaning::Warning, palette()).line : palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(from, 0, to - from, fontMetrics().height()), Qt::AlignCenter, between(index));
}

void DisputeTimeline::paintMilestone(QPainter &painter, const Milestone &milestone, int x, int y) const
{
    const bool reached = milestone.day.isValid();
    const QColor done = palette().color(QPalette::Highlight);
    painter.setPen(QPen(reached ? done : palette().color(QPalette::Mid), 2));
    painter.setBrush(reached ? QBrush(done) : palette().brush(QPalette::Window));
    painter.drawEllipse(QPoint(x, y), kDot, kDot);
    painter.setPen(palette().color(reached ? QPalette::WindowText : QPalette::PlaceholderText));
    const auto write = [&](const QString &text, int top) {
        const int wide = fontMetrics().horizontalAdvance(text);
        const int left = qBound(0, x - wide / 2, qMax(0, width() - wide));
        painter.drawText(QRect(left, top, wide, fontMetrics().height()), Qt::AlignCenter, text);
    };
    write(milestone.label, 0);
    if (reached)
        write(dayText(milestone.day), y + kDot + kGap);
}

void DisputeTimeline::paintEvent(QPaintEvent *)
{
    if (m_milestones.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = fontMetrics().height() + kGap + kDot;
    const int margin = fontMetrics().horizontalAdvance(m_milestones.front().label);
    const auto at = [this, margin](size_t index) {
        return margin + int((width() - 2 * margin) * index / (m_milestones.size() - 1));
    };
    for (size_t i = 0; i + 1 < m_milestones.size(); ++i)
        paintWay(painter, i, at(i), at(i + 1), y);
    for (size_t i = 0; i < m_milestones.size(); ++i)
        paintMilestone(painter, m_milestones[i], at(i), y);
}

} // namespace zhucun::gui
