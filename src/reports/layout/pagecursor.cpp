#include "reports/layout/pagecursor.h"

namespace zhucun::reports {

namespace {

/// Height of the middle of a Chinese character above the baseline, in em.
constexpr qreal kMiddle = 0.37;
constexpr qreal kPageNumberSize = 9;

} // namespace

PageCursor::PageCursor(const Paper &paper, FontBook &fonts) : m_fonts(fonts), m_pages(1)
{
    const QPageLayout layout = paper.layout();
    const QRectF area = layout.paintRect(QPageLayout::Millimeter);
    m_area = QRectF(area.topLeft() * kUnitsPerMillimetre, area.size() * kUnitsPerMillimetre);
    m_paperHeight = layout.fullRect(QPageLayout::Millimeter).height() * kUnitsPerMillimetre;
    m_y = m_area.top();
}

void PageCursor::gap(qreal height)
{
    if (!atTop())
        m_y += height;
}

void PageCursor::newPage()
{
    m_pages.emplace_back();
    m_y = m_area.top();
}

void PageCursor::require(qreal height)
{
    if (!atTop() && height > remaining() + 0.5)
        newPage();
}

void PageCursor::text(const QString &text, int font, Qt::Alignment alignment, qreal x, qreal y, qreal width,
                      qreal height)
{
    if (text.isEmpty())
        return;
    TextMeasure &measure = m_fonts.measure(font);
    qreal at = x;
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        const qreal free = width - measure.width(text);
        at += alignment & Qt::AlignRight ? free : free / 2;
    }
    m_pages.back().texts.push_back({QPointF(at, y + height / 2 + measure.em() * kMiddle), text, font});
}

void PageCursor::rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal width)
{
    m_pages.back().rules.push_back({QLineF(x1, y1, x2, y2), width});
}

void PageCursor::shade(const QRectF &rect) { m_pages.back().shades.push_back(rect); }

std::vector<Page> PageCursor::finish()
{
    const int font = m_fonts.use(Typeface::Song, kPageNumberSize);
    TextMeasure &measure = m_fonts.measure(font);
    // 7 mm below the text as in official documents, nearer where the margin is narrow.
    const qreal below = std::min(7 * kUnitsPerMillimetre, (m_paperHeight - m_area.bottom()) / 2);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString text = QStringLiteral("第 %1 页 / 共 %2 页").arg(i + 1).arg(m_pages.size());
        const qreal x = m_area.center().x() - measure.width(text) / 2;
        m_pages[i].texts.push_back({QPointF(x, m_area.bottom() + below + measure.em() * kMiddle), text, font});
    }
    return std::move(m_pages);
}

} // namespace zhucun::reports
