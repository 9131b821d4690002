#include "reports/writers/odtflow.h"

#include "reports/writers/odtmarkup.h"

#include <QImage>

#include <numeric>

namespace zhucun::reports {

OdtFlow::OdtFlow(QXmlStreamWriter &xml, OdtStyles &styles, OdtPages &pages, FontBook &fonts, const Paper &paper)
    : m_xml(xml), m_styles(styles), m_pages(pages), m_fonts(fonts)
{
    usePaper(paper);
}

void OdtFlow::usePaper(const Paper &paper)
{
    m_paper = paper;
    m_area = odtTextArea(paper);
    m_master = m_pages.master(paper);
    m_pageBreak = false;
}

void OdtFlow::breakPage() { m_pageBreak = m_anything && m_master.isEmpty(); }

OdtParagraph OdtFlow::begun(OdtParagraph look)
{
    look.master = std::exchange(m_master, {});
    look.pageBreak = std::exchange(m_pageBreak, false);
    look.keepWithNext = look.keepWithNext || m_together;
    m_anything = true;
    m_afterTable = false;
    return look;
}

void OdtFlow::beginParagraph(const OdtParagraph &look)
{
    m_xml.writeStartElement(QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), m_styles.paragraph(begun(look)));
}

void OdtFlow::run(const QString &text, Typeface face, qreal size)
{
    m_xml.writeStartElement(QStringLiteral("text:span"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), m_styles.characters(face, size));
    writeOdtText(m_xml, text);
    m_xml.writeEndElement();
}

void OdtFlow::paragraph(const OdtParagraph &look, const QString &text)
{
    beginParagraph(look);
    writeOdtText(m_xml, text);
    end();
}

void OdtFlow::heading(const OdtParagraph &look, const QString &text, int level)
{
    m_xml.writeStartElement(QStringLiteral("text:h"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), m_styles.paragraph(begun(look)));
    m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
    writeOdtText(m_xml, text);
    end();
}

/// Two tables that follow each other would become one in Word.
void OdtFlow::gap() { paragraph(m_styles.look(OdtStyle::Gap), {}); }

void OdtFlow::beginTable(const std::vector<qreal> &widths, qreal below)
{
    if (m_afterTable)
        gap();
    OdtTable table;
    table.width = std::accumulate(widths.begin(), widths.end(), 0.0);
    table.below = below;
    table.whole = m_together;
    table.master = std::exchange(m_master, {});
    table.pageBreak = std::exchange(m_pageBreak, false);
    m_anything = true;
    m_xml.writeStartElement(QStringLiteral("table:table"));
    m_xml.writeAttribute(QStringLiteral("table:name"), QStringLiteral("Table") + QString::number(++m_tables));
    m_xml.writeAttribute(QStringLiteral("table:style-name"), m_styles.table(table));
    for (const qreal width : widths) {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"), m_styles.column(width));
    }
}

void OdtFlow::beginRow(qreal height, bool whole)
{
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    m_xml.writeAttribute(QStringLiteral("table:style-name"), m_styles.row(height, whole));
}

void OdtFlow::beginCell(const QString &style, size_t columns, size_t rows)
{
    m_xml.writeStartElement(QStringLiteral("table:table-cell"));
    m_xml.writeAttribute(QStringLiteral("table:style-name"), style);
    if (columns > 1)
        m_xml.writeAttribute(QStringLiteral("table:number-columns-spanned"), QString::number(columns));
    if (rows > 1)
        m_xml.writeAttribute(QStringLiteral("table:number-rows-spanned"), QString::number(rows));
    m_xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
}

void OdtFlow::cellParagraph(const QString &style, const QString &text)
{
    m_xml.writeStartElement(QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), style);
    writeOdtText(m_xml, text);
    m_xml.writeEndElement();
}

void OdtFlow::cellPicture(const QString &style, const QByteArray &image, QSizeF room)
{
    const QSizeF size = QSizeF(QImage::fromData(image).size()).scaled(room, Qt::KeepAspectRatio);
    m_xml.writeStartElement(QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), style);
    if (!size.isEmpty()) {
        const QString type = image.startsWith("\x89PNG") ? QStringLiteral("png") : QStringLiteral("jpeg");
        const QString number = QString::number(m_pictures.size() + 1);
        m_pictures.push_back(
            {QStringLiteral("Pictures/") + number + u'.' + type, QStringLiteral("image/") + type, image});
        m_xml.writeStartElement(QStringLiteral("draw:frame"));
        m_xml.writeAttribute(QStringLiteral("draw:style-name"), QStringLiteral("Picture"));
        m_xml.writeAttribute(QStringLiteral("draw:name"), QStringLiteral("Picture") + number);
        m_xml.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
        m_xml.writeAttribute(QStringLiteral("svg:width"), odtPoints(size.width()));
        m_xml.writeAttribute(QStringLiteral("svg:height"), odtPoints(size.height()));
        m_xml.writeEmptyElement(QStringLiteral("draw:image"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), m_pictures.back().name);
        m_xml.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
        m_xml.writeAttribute(QStringLiteral("xlink:show"), QStringLiteral("embed"));
        m_xml.writeAttribute(QStringLiteral("xlink:actuate"), QStringLiteral("onLoad"));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtFlow::coveredCell() { m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell")); }

void OdtFlow::endCell(size_t columns)
{
    m_xml.writeEndElement();
    for (size_t i = 1; i < columns; ++i)
        coveredCell();
}

void OdtFlow::endTable()
{
    m_xml.writeEndElement();
    m_afterTable = true;
}

void OdtFlow::finish()
{
    if (m_afterTable || !m_anything)
        gap();
}

} // namespace zhucun::reports
