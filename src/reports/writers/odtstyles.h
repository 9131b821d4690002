#pragma once

#include "reports/layout/fontset.h"
#include "reports/model/report.h"

#include <QHash>

namespace zhucun::reports {

/// The paragraph styles a reader finds by name in the text program.
enum class OdtStyle {
    Text,
    Heading,
    Subheading,
    Title,
    Subtitle,
    Mark, ///< 附件1
    HeadNote,
    FootNote,
    Caption,
    Cell,
    HeadCell,
    Field, ///< what is filled into a form
    Label,
    PageNumber,
    Gap, ///< empty, between tables and after the last one
};

/// A paragraph as the file describes it; lengths in points.
struct OdtParagraph {
    OdtStyle style = OdtStyle::Text;
    Typeface face = Typeface::FangSong;
    qreal size = 12;
    qreal spacing = 0; ///< added to each character
    qreal pitch = 0;   ///< exactly, from line to line
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal first = 0; ///< indent of the first line against `left`
    qreal left = 0;
    qreal right = 0;
    qreal above = 0;
    qreal below = 0;
    qreal rightTab = 0; ///< where text after a tab ends; 0: no tab
    bool keepWithNext = false;
    bool cutLine = false; ///< dashed, above
    bool pageBreak = false;
    QString master = {}; ///< of the page the paragraph begins

    friend bool operator==(const OdtParagraph &, const OdtParagraph &) = default;
};

struct OdtCell {
    qreal above = 0; ///< widths of rules in points; 0: none
    qreal below = 0;
    qreal left = 0;
    qreal right = 0;
    qreal padding = 0; ///< above and below the text
    qreal side = 0;
    bool shaded = false;
    bool middle = true; ///< text in the middle of the height
};

struct OdtTable {
    qreal width = 0;
    qreal below = 0;
    bool whole = false; ///< on one page, with what follows
    bool pageBreak = false;
    QString master = {};
};

/// The styles of one text document: named ones for the parts of a report, automatic ones for what differs from them.
class OdtStyles
{
public:
    explicit OdtStyles(const Report &report);

    /// What paragraphs of that style look like unless changed.
    OdtParagraph look(OdtStyle style) const;
    /// Between characters of running text, so that 28 fill the line of an official document.
    qreal bodySpacing() const { return m_bodySpacing; }

    QString paragraph(const OdtParagraph &look);
    QString characters(Typeface face, qreal size);
    QString table(const OdtTable &table);
    QString column(qreal width);
    /// Of at least that height; `whole`: not parted by the end of a page.
    QString row(qreal height, bool whole);
    QString cell(const OdtCell &cell);

    QString fontFaces() const;
    /// office:styles
    QString named() const;
    /// office:automatic-styles of the content, complete once the content is written.
    QString automatic() const { return m_automatic; }

private:
    QString add(const char *family, const QString &parent, const QString &attributes, const QString &properties);

    qreal m_bodySize;
    bool m_official;
    qreal m_bodySpacing = 0;
    QString m_automatic;
    QHash<QString, QString> m_names; ///< by family and markup
    QHash<QString, int> m_counts;    ///< by family
};

} // namespace zhucun::reports
