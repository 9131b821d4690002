#include "reports/layout/textlayout.h"

#include "reports/layout/measures.h"

#include <algorithm>

namespace zhucun::reports {

using namespace measures;

namespace {

qreal points(qreal count) { return count * kUnitsPerPoint; }

/// Of a paragraph at the foot of a page: of three, one would be alone on the next.
qsizetype leastLines(qsizetype lines) { return lines <= 3 ? lines : 2; }

} // namespace

TextLayout::TextLayout(const Report &report, FontBook &fonts, PageCursor &cursor)
    : m_fonts(fonts), m_cursor(cursor), m_size(report.bodyPointSize)
{
    // 28 characters fill the line of an official document, which is a little narrower than 28 em.
    if (report.official)
        m_spacing = cursor.width() / kUnitsPerPoint / kOfficialCharacters - m_size;
}

void TextLayout::placeLines(const QStringList &lines, int font, Qt::Alignment alignment, qreal pitch, qreal firstIndent,
                            qreal indent, TextLead lead)
{
    qreal from = firstIndent;
    for (const QString &line : lines) {
        m_cursor.require(pitch);
        const QString head = line.left(lead.length);
        const qreal headWidth = head.isEmpty() ? 0 : m_fonts.measure(lead.font).width(head);
        const qreal left = m_cursor.left() + from;
        m_cursor.text(head, lead.font, Qt::AlignLeft, left, m_cursor.y(), headWidth, pitch);
        m_cursor.text(line.mid(head.size()), font, alignment, left + headWidth, m_cursor.y(),
                      m_cursor.width() - from - headWidth, pitch);
        m_cursor.advance(pitch);
        lead.length -= head.size();
        from = indent;
    }
}

qreal TextLayout::linePitch() const { return points(m_size * kLinePitch); }

int TextLayout::fontOf(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Body:
        break;
    case Paragraph::Style::Heading:
        return m_fonts.use(Typeface::Hei, m_size, m_spacing);
    case Paragraph::Style::Subheading:
        return m_fonts.use(Typeface::Kai, m_size, m_spacing);
    }
    return m_fonts.use(Typeface::FangSong, m_size, m_spacing);
}

qreal TextLayout::characters(qreal count) const { return points(count * (m_size + m_spacing)); }

Paragraph::Indents TextLayout::indentsOf(const Paragraph &paragraph)
{
    Paragraph::Indents indents = paragraph.indentsUsed();
    if (paragraph.hang > 0) {
        TextMeasure &measure = m_fonts.measure(fontOf(paragraph.style));
        indents.others = indents.first + measure.width(paragraph.text.left(paragraph.hang)) / characters(1);
    }
    return indents;
}

QStringList TextLayout::linesOf(const Paragraph &paragraph)
{
    TextMeasure &measure = m_fonts.measure(fontOf(paragraph.style));
    const Paragraph::Indents indents = indentsOf(paragraph);
    return measure.lines(paragraph.text, m_cursor.width() - characters(indents.others),
                         characters(indents.first - indents.others));
}

qreal TextLayout::heightOf(const Paragraph &paragraph) { return linePitch() * qreal(linesOf(paragraph).size()); }

qreal TextLayout::leastHeight(const Paragraph &paragraph)
{
    return linePitch() * qreal(leastLines(linesOf(paragraph).size()));
}

void TextLayout::place(const Paragraph &paragraph, qreal tail)
{
    const int font = fontOf(paragraph.style);
    const QStringList lines = linesOf(paragraph);
    const qreal pitch = linePitch();
    if (isHeading(paragraph))
        m_cursor.require(std::min(qreal(lines.size()) * pitch + (tail > 0 ? tail : 2 * pitch), m_cursor.pageHeight()));
    if (lines.size() >= 2)
        m_cursor.require(2 * pitch);
    qsizetype here = std::min(lines.size(), qsizetype((m_cursor.remaining() + 0.5) / pitch));
    const bool tailMoves = here == lines.size() && qreal(here) * pitch + tail > m_cursor.remaining() + 0.5;
    if (here == lines.size() - 1 || tailMoves)
        here = lines.size() - 2;
    const Paragraph::Indents indents = indentsOf(paragraph);
    const qreal first = characters(indents.first);
    const qreal others = characters(indents.others);
    TextLead lead{paragraph.lead > 0 ? fontOf(Paragraph::Style::Subheading) : font, paragraph.lead};
    if (here >= lines.size()) {
        placeLines(lines, font, paragraph.alignment, pitch, first, others, lead);
        return;
    }
    here = here < 2 ? 0 : here;
    placeLines(lines.mid(0, here), font, paragraph.alignment, pitch, first, others, lead);
    if (!m_cursor.atTop())
        m_cursor.newPage();
    lead.length = std::max<qsizetype>(0, lead.length - lines.mid(0, here).join(QString()).size());
    placeLines(lines.mid(here), font, paragraph.alignment, pitch, here == 0 ? first : others, others, lead);
}

void TextLayout::place(const SenderBlock &block)
{
    const int font = fontOf(Paragraph::Style::Body);
    TextMeasure &measure = m_fonts.measure(font);
    const qreal pitch = linePitch();
    m_cursor.require(2 * pitch);
    const qreal date = measure.width(block.date);
    const qreal sender = measure.width(block.sender);
    const qreal middle = m_cursor.right() - characters(4) - date / 2;
    const qreal senderLeft = std::min(middle - sender / 2, m_cursor.right() - sender);
    m_cursor.text(block.sender, font, Qt::AlignLeft, senderLeft, m_cursor.y(), sender, pitch);
    m_cursor.advance(pitch);
    m_cursor.text(block.date, font, Qt::AlignLeft, middle - date / 2, m_cursor.y(), date, pitch);
    m_cursor.advance(pitch);
}

} // namespace zhucun::reports
