#pragma once

#include "reports/layout/pagecursor.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// The beginning of a paragraph in another type.
struct TextLead {
    int font = 0;
    qsizetype length = 0;
};

/// Running text below what is on the page, in the type of the report.
class TextLayout
{
public:
    TextLayout(const Report &report, FontBook &fonts, PageCursor &cursor);

    static bool isHeading(const Paragraph &paragraph) { return paragraph.style != Paragraph::Style::Body; }

    qreal linePitch() const;
    int fontOf(Paragraph::Style style);
    QStringList linesOf(const Paragraph &paragraph);
    qreal heightOf(const Paragraph &paragraph);
    /// Of the lines that must stand together where it begins.
    qreal leastHeight(const Paragraph &paragraph);

    /// Lines one below the other, each `pitch` high; breaks to the next page between lines. Lines are measured in
    /// `font`, of which a lead differs in its figures only.
    void placeLines(const QStringList &lines, int font, Qt::Alignment alignment, qreal pitch, qreal firstIndent = 0,
                    qreal indent = 0, TextLead lead = {});
    /// No first line alone at the foot of a page, no last line alone at the head, no heading without text below it;
    /// `tail` must follow on the last page.
    void place(const Paragraph &paragraph, qreal tail);
    void place(const SenderBlock &block);

private:
    qreal characters(qreal count) const;
    /// In characters, with what hangs measured.
    Paragraph::Indents indentsOf(const Paragraph &paragraph);

    FontBook &m_fonts;
    PageCursor &m_cursor;
    qreal m_size;
    qreal m_spacing = 0; ///< points, between characters
};

} // namespace zhucun::reports
