#include "gui/situation/tagobject.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

namespace zhucun::gui {

namespace {

constexpr int kTag = QTextFormat::UserProperty + 1;
constexpr qreal kRadius = 3;

} // namespace

QTextCharFormat TagObject::formatOf(const QString &tag)
{
    QTextCharFormat format;
    format.setObjectType(kType);
    format.setProperty(kTag, tag);
    format.setToolTip(QStringLiteral("{{%1}}").arg(tag));
    // So that the text on the same line stands level with it.
    format.setVerticalAlignment(QTextCharFormat::AlignBottom);
    return format;
}

QString TagObject::tagOf(const QTextCharFormat &format) { return format.property(kTag).toString(); }

QSizeF TagObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    return {metrics.horizontalAdvance(m_caption(tagOf(format.toCharFormat()))) + 2 * kRadius, metrics.height()};
}

void TagObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                           const QTextFormat &format)
{
    const QPalette palette = QGuiApplication::palette();
    QColor ground = palette.color(QPalette::Highlight);
    ground.setAlphaF(0.18F);
    painter->save();
    painter->setFont(document->defaultFont());
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, kRadius, kRadius);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(rect, Qt::AlignCenter, m_caption(tagOf(format.toCharFormat())));
    painter->restore();
}

} // namespace zhucun::gui
