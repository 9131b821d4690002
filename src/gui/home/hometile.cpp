#include "gui/home/hometile.h"

#include "gui/common/appearance.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace zhucun::gui {

HomeTile::HomeTile(Kind kind, const QString &title, const QString &hint, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_hint(hint)
{
    setText(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(std::nullopt);
}

void HomeTile::setCount(std::optional<qint64> count)
{
    m_count = count;
    setAccessibleName(count ? QStringLiteral("%1: %2").arg(text()).arg(*count) : text());
    update();
}

QFont HomeTile::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    return large;
}

QColor HomeTile::numberColor() const
{
    if (!m_count || *m_count == 0)
        return palette().color(QPalette::PlaceholderText);
    return m_kind == Kind::Todo ? colorsOf(Meaning::Warning, palette()).line : palette().color(QPalette::Text);
}

QSize HomeTile::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, QFontMetrics(numberFont()).height() + line * 3};
}

bool HomeTile::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void HomeTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lifted = underMouse() || isDown();
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor frame = lifted || hasFocus() ? accent : palette().color(QPalette::Mid);
    painter.setPen(QPen(frame, hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(lifted ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const int line = fontMetrics().height();
    const QRect inside = rect().adjusted(line * 4 / 5, line / 2, -line * 4 / 5, -line / 2);
    painter.setFont(numberFont());
    painter.setPen(numberColor());
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     m_count ? QLocale().toString(*m_count) : QStringLiteral("…"));

    painter.setFont(font());
    const int width = inside.width();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, fontMetrics().elidedText(m_hint, Qt::ElideRight, width));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside.adjusted(0, 0, 0, -line - 2), Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width));
}

} // namespace zhucun::gui
