#include "reports/layout/pageddocument.h"

#include "reports/layout/fontbook.h"

#include <QImage>
#include <QPainter>

namespace zhucun::reports {

PagedDocument::PagedDocument(QString title, std::vector<QFont> fonts, std::vector<Page> pages)
    : m_title(std::move(title)), m_fonts(std::move(fonts)), m_pages(std::move(pages))
{
}

namespace {

void paintPicture(const Page::Picture &picture, QPainter &painter)
{
    const QImage image = QImage::fromData(picture.image);
    if (image.isNull())
        return;
    QRectF target(QPointF(), QSizeF(image.size()).scaled(picture.area.size(), Qt::KeepAspectRatio));
    target.moveCenter(picture.area.center());
    painter.drawImage(target, image);
}

} // namespace

void PagedDocument::paintPage(int index, QPainter &painter) const
{
    const Page &page = m_pages.at(size_t(index));
    painter.save();
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    for (const QRectF &shade : page.shades)
        painter.fillRect(shade, QColor(232, 232, 232));
    for (const Page::Picture &picture : page.pictures)
        paintPicture(picture, painter);
    qreal width = -1;
    bool dashed = false;
    for (const Page::Rule &rule : page.rules) {
        if (rule.width != width || rule.dashed != dashed) {
            width = rule.width;
            dashed = rule.dashed;
            painter.setPen(QPen(Qt::black, width, dashed ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap));
        }
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    int font = -1;
    for (const Page::Text &text : page.texts) {
        if (text.font != font) {
            font = text.font;
            painter.setFont(m_fonts.at(size_t(font)));
        }
        if (!text.turned) {
            painter.drawText(text.baseline, text.text);
            continue;
        }
        painter.save();
        painter.translate(text.baseline);
        painter.rotate(90);
        painter.drawText(QPointF(), text.text);
        painter.restore();
    }
    painter.restore();
}

} // namespace zhucun::reports
