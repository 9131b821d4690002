#pragma once

#include "reports/layout/fontbook.h"
#include "reports/layout/pageddocument.h"
#include "reports/model/paper.h"

namespace zhucun::reports {

/// Where the layout stands: the pages so far and the height reached on the last. All in layout units.
class PageCursor
{
public:
    PageCursor(const Paper &paper, FontBook &fonts);

    FontBook &fonts() { return m_fonts; }
    qreal left() const { return m_area.left(); }
    qreal right() const { return m_area.right(); }
    qreal width() const { return m_area.width(); }
    qreal top() const { return m_area.top(); }
    qreal y() const { return m_y; }
    qreal remaining() const { return m_area.bottom() - m_y; }
    qreal pageHeight() const { return m_area.height(); }
    bool atTop() const { return m_y <= m_area.top(); }
    int pageCount() const { return int(m_pages.size()); }

    void advance(qreal height) { m_y += height; }
    /// White space that vanishes at the top of a page.
    void gap(qreal height);
    void newPage();
    /// A new page unless `height` still fits, or the page is empty anyway.
    void require(qreal height);

    /// One line of text between x and x + width, centred vertically in `height` below y.
    void text(const QString &text, int font, Qt::Alignment alignment, qreal x, qreal y, qreal width, qreal height);
    void rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal width);
    void shade(const QRectF &rect);

    /// 第 1 页 / 共 3 页 on every page, in the margin below the text; then hands the pages over.
    std::vector<Page> finish();

private:
    FontBook &m_fonts;
    QRectF m_area;
    qreal m_paperHeight;
    std::vector<Page> m_pages;
    qreal m_y;
};

} // namespace zhucun::reports
