#include "reports/layout/pagecursor.h"

#include "reports/layout/measures.h"

namespace zhucun::reports {

using namespace measures;

namespace {

/// Height of the middle of a Chinese character above the baseline, in em.
constexpr qreal kMiddle = 0.37;
constexpr qreal kAscent = 0.85; ///< of a line of text above its baseline, in em
constexpr qreal kNumberBelow = kNumberBelowMillimetres * kUnitsPerMillimetre;
constexpr qreal kCutWidth = 0.5 * kUnitsPerPoint;

QRectF textArea(const Page &page)
{
    const QRectF area = page.layout.paintRect(QPageLayout::Millimeter);
    return {area.topLeft() * kUnitsPerMillimetre, area.size() * kUnitsPerMillimetre};
}

} // namespace

PageCursor::PageCursor(const Paper &paper, FontBook &fonts) : m_fonts(fonts), m_pages(1) { usePaper(paper); }

void PageCursor::usePaper(const Paper &paper)
{
    m_paper = paper;
    m_pages.back().layout = paper.layout();
    m_area = textArea(m_pages.back());
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
    usePaper(m_paper);
}

void PageCursor::newPage(const Paper &paper)
{
    if (!atTop())
        m_pages.emplace_back();
    usePaper(paper);
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
    m_pages.back().texts.push_back({QPointF(at, y + height / 2 + measure.em() * kMiddle), text, font, false});
}

void PageCursor::rule(qreal x1, qreal y1, qreal x2, qreal y2, qreal width)
{
    m_pages.back().rules.push_back({QLineF(x1, y1, x2, y2), width, false});
}

void PageCursor::shade(const QRectF &rect) { m_pages.back().shades.push_back(rect); }

void PageCursor::picture(const QRectF &area, const QByteArray &image)
{
    m_pages.back().pictures.push_back({area, image});
}

void PageCursor::cutLine(qreal y)
{
    const qreal paperWidth = m_pages.back().layout.fullRect(QPageLayout::Millimeter).width() * kUnitsPerMillimetre;
    m_pages.back().rules.push_back({QLineF(0, y, paperWidth, y), kCutWidth, true});
}

void PageCursor::number(Page &page, const QString &text, int font)
{
    const QRectF area = textArea(page);
    TextMeasure &measure = m_fonts.measure(font);
    const qreal paperHeight = page.layout.fullRect(QPageLayout::Millimeter).height() * kUnitsPerMillimetre;
    // 7 mm below the text as in official documents, nearer where the margin is narrow.
    const qreal below = std::min(kNumberBelow, (paperHeight - area.bottom()) / 2);
    const qreal x = area.center().x() - measure.width(text) / 2;
    page.texts.push_back({QPointF(x, area.bottom() + below + measure.em() * kMiddle), text, font, false});
}

void PageCursor::numberOfficially(Page &page, int number, int font)
{
    const QRectF area = textArea(page);
    TextMeasure &measure = m_fonts.measure(font);
    const QString text = QStringLiteral("— %1 —").arg(number);
    const qreal length = measure.width(text);
    const qreal em = measure.em();
    const bool odd = number % 2 == 1;
    if (page.layout.orientation() == QPageLayout::Portrait) {
        const qreal x = odd ? area.right() - em - length : area.left() + em;
        page.texts.push_back({QPointF(x, area.bottom() + kNumberBelow + em * kAscent), text, font, false});
        return;
    }
    // The bound sheet's foot is this page's left edge, its right end this page's lower end.
    const qreal y = odd ? area.bottom() - em - length : area.top() + em;
    page.texts.push_back({QPointF(area.left() - kNumberBelow - em * kAscent, y), text, font, true});
}

std::vector<Page> PageCursor::finish(Numbers numbers)
{
    const bool official = numbers == Numbers::Official;
    const int font = m_fonts.use(Typeface::Song, official ? kOfficialNumberSize : kPageNumberSize);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (official)
            numberOfficially(m_pages[i], int(i) + 1, font);
        else
            number(m_pages[i], QStringLiteral("第 %1 页 / 共 %2 页").arg(i + 1).arg(m_pages.size()), font);
    }
    return std::move(m_pages);
}

} // namespace zhucun::reports
