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
    const Paper &paper() const { return m_paper; }

    void advance(qreal height) { m_y += height; }
    /// White space that vanishes at the top of a page.
    void gap(qreal height);
    void newPage();
    /// The same, on this paper from here on; the first page is changed while nothing stands on it.
    void newPage(const Paper &paper);
    /// A new page unless `height` still fits, or the page is empty anyway.
    void require(qreal height);

    /// One line of text between x and x + width, centred vertically in `height` below y.
    void text(const QString &text, int font, Qt::Alignment alignment, qreal x, qreal y, qreal width, qreal height);
    void rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal width);
    void shade(const QRectF &rect);
    void picture(const QRectF &area, const QByteArray &image);
    void cutLine(qreal y);

    enum class Numbers {
        Counted,  ///< 第 1 页 / 共 3 页, centred
        Official, ///< — 1 —, on the outside; on turned sheets where it is when they are bound
    };
    /// Numbers every page in the margin below the text, then hands the pages over.
    std::vector<Page> finish(Numbers numbers = Numbers::Counted);

private:
    void usePaper(const Paper &paper);
    void number(Page &page, const QString &text, int font);
    void numberOfficially(Page &page, int number, int font);

    FontBook &m_fonts;
    Paper m_paper;
    QRectF m_area;
    std::vector<Page> m_pages;
    qreal m_y;
};

} // namespace zhucun::reports
