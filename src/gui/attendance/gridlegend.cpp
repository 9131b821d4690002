#include "gui/attendance/gridlegend.h"

#include "domain/attendance/daystext.h"
#include "gui/attendance/daypainting.h"
#include "gui/common/flowlayout.h"
#include "reports/wording/accountsentence.h"
#include "reports/wording/termtext.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace zhucun::gui {

namespace {

constexpr double kSmaller = 0.92;

} // namespace

GridLegend::GridLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const DayStatus status : kDayStatuses) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(QStringLiteral("legend_") + codeOf(status)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, status] {
            if (m_editable && status != DayStatus::Conflict)
                Q_EMIT statusChosen(status);
        });
        m_buttons[std::size_t(status)] = button;
        layout->addWidget(button);
    }
    dress();
}

void GridLegend::show(const StatusMarks &marks, const std::array<qint64, kDayStatusCount> &halves)
{
    m_marks = marks;
    m_halves = halves;
    dress();
}

void GridLegend::dress()
{
    const int side = fontMetrics().height() + 2;
    QFont small = font(); // so that it is one line at 1366 pixels
    small.setPointSizeF(small.pointSizeF() * kSmaller);
    for (const DayStatus status : kDayStatuses) {
        const StatusMark &mark = m_marks[std::size_t(status)];
        QToolButton *button = m_buttons[std::size_t(status)];
        button->setFont(small);
        QPixmap patch(QSize(side, side) * devicePixelRatioF());
        patch.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&patch);
        painter.setFont(font());
        DayLook look;
        look.cell.halves = DayHalves::whole(status);
        paintDay(painter, QRect(0, 0, side, side), look, m_marks, palette());
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(0, 0, side - 1, side - 1);
        painter.end();
        button->setIcon(QIcon(patch));
        button->setIconSize({side, side});
        const QString name = termText(status);
        const int halves = int(m_halves[std::size_t(status)]);
        const QString key = mark.key.isEmpty() ? QString() : QStringLiteral("[%1]").arg(mark.key.toUpper());
        button->setText(name + key + (halves > 0 ? QStringLiteral(" ") + daysText(halves) : QString()));
        if (status == DayStatus::Unrecorded)
            button->setToolTip(tr("Clears the selected cells (Delete)"));
        else if (canBeEntered(status))
            button->setToolTip(tr("Enters “%1” into the selected cells (key %2)").arg(name, mark.key.toUpper()));
        else
            button->setToolTip(tr("Two facts that exclude each other; Enter on the cell opens the decision"));
    }
}

void GridLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace zhucun::gui
