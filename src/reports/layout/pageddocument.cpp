#include "reports/layout/pageddocument.h"

#include "reports/layout/fontbook.h"

#include <QPainter>

namespace zhucun::reports {

PagedDocument::PagedDocument(QString title, QPageLayout layout, std::vector<QFont> fonts, std::vector<Page> pages)
    : m_title(std::move(title)), m_layout(std::move(layout)), m_fonts(std::move(fonts)), m_pages(std::move(pages))
{
}

void PagedDocument::paintPage(int index, QPainter &painter) const
{
    const Page &page = m_pages.at(size_t(index));
    painter.save();
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    for (const QRectF &shade : page.shades)
        painter.fillRect(shade, QColor(232, 232, 232));
    qreal width = -1;
    for (const Page::Rule &rule : page.rules) {
        if (rule.width != width) {
            width = rule.width;
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
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
        painter.drawText(text.baseline, text.text);
    }
    painter.restore();
}

} // namespace zhucun::reports
