#pragma once

#include "reports/layout/fontbook.h"
#include "reports/writers/odtpackage.h"
#include "reports/writers/odtpages.h"
#include "reports/writers/odtstyles.h"

#include <QXmlStreamWriter>

namespace zhucun::reports {

/// Where the text document stands: what has been written, and how the next paragraph or table begins. Lengths in
/// points.
class OdtFlow
{
public:
    OdtFlow(QXmlStreamWriter &xml, OdtStyles &styles, OdtPages &pages, FontBook &fonts, const Paper &paper);

    QXmlStreamWriter &xml() { return m_xml; }
    OdtStyles &styles() { return m_styles; }
    /// To measure with; in layout units.
    FontBook &fonts() { return m_fonts; }
    const Paper &paper() const { return m_paper; }
    qreal width() const { return m_area.width(); }
    qreal height() const { return m_area.height(); }
    bool atStart() const { return !m_anything; }

    /// What comes next begins a page of that paper.
    void usePaper(const Paper &paper);
    void breakPage();
    /// What is written from here on stays on one page.
    void keepTogether(bool together) { m_together = together; }

    void paragraph(const OdtParagraph &look, const QString &text);
    /// A heading that the text program lists; level from 1.
    void heading(const OdtParagraph &look, const QString &text, int level);
    /// Its runs are written by the caller.
    void beginParagraph(const OdtParagraph &look);
    void run(const QString &text, Typeface face, qreal size);
    void end() { m_xml.writeEndElement(); }

    void beginTable(const std::vector<qreal> &widths, qreal below);
    void beginRow(qreal height, bool whole);
    void beginCell(const QString &style, size_t columns = 1, size_t rows = 1);
    void cellParagraph(const QString &style, const QString &text);
    /// In a paragraph of its own, as large as fits into width and height. Nothing when it is no image.
    void cellPicture(const QString &style, const QByteArray &image, QSizeF room);
    const std::vector<OdtPicture> &pictures() const { return m_pictures; }
    /// Closes the cell and stands for the columns that it covers.
    void endCell(size_t columns = 1);
    void coveredCell();
    void endTable();

    /// After the last block: a text document does not end with a table.
    void finish();

private:
    OdtParagraph begun(OdtParagraph look);
    void gap();

    QXmlStreamWriter &m_xml;
    OdtStyles &m_styles;
    OdtPages &m_pages;
    FontBook &m_fonts;
    Paper m_paper;
    QSizeF m_area;
    QString m_master;         ///< of the page that comes next; empty: goes on
    bool m_pageBreak = false; ///< the same kind of page again
    bool m_together = false;
    bool m_anything = false;
    bool m_afterTable = false;
    int m_tables = 0;
    std::vector<OdtPicture> m_pictures;
};

} // namespace zhucun::reports
