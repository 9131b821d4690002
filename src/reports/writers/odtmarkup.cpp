#include "reports/writers/odtmarkup.h"

namespace zhucun::reports {

namespace {

constexpr const char *kNamespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " office:version=\"1.2\"";

bool isMarkup(QChar c) { return c == u'\n' || c == u'\t' || c == u' '; }

/// Whether the character at `at` may stand in an XML file.
bool isAllowed(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return c.unicode() >= 0x20 && c.unicode() < 0xFFFE;
}

void writeCharacters(QXmlStreamWriter &xml, QStringView text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAllowed(text, i))
            allowed += text[i];
    }
    if (!allowed.isEmpty())
        xml.writeCharacters(allowed);
}

/// One space between words is a character; more, and those at an end, would be lost.
void writeSpaces(QXmlStreamWriter &xml, qsizetype count, bool atEnd)
{
    if (count == 1 && !atEnd) {
        xml.writeCharacters(QStringLiteral(" "));
        return;
    }
    xml.writeEmptyElement(QStringLiteral("text:s"));
    if (count > 1)
        xml.writeAttribute(QStringLiteral("text:c"), QString::number(count));
}

} // namespace

QString odtPoints(qreal points) { return QString::number(points, 'f', 3) + QStringLiteral("pt"); }

OdtElement &OdtElement::set(const char *attribute, const QString &value)
{
    m_attributes += u' ' + QLatin1String(attribute) + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
    return *this;
}

OdtElement &OdtElement::add(const QString &content)
{
    m_content += content;
    return *this;
}

QString OdtElement::markup() const
{
    const QString start = u'<' + m_name + m_attributes;
    if (m_content.isEmpty())
        return start + QStringLiteral("/>");
    return start + u'>' + m_content + QStringLiteral("</") + m_name + u'>';
}

QString odtDocumentStart(const char *root)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<") + QLatin1String(root) +
           QLatin1String(kNamespaces) + u'>';
}

void writeOdtText(QXmlStreamWriter &xml, const QString &text)
{
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        qsizetype end = at;
        if (view[at] == u'\n' || view[at] == u'\t') {
            xml.writeEmptyElement(view[at] == u'\n' ? QStringLiteral("text:line-break") : QStringLiteral("text:tab"));
            end = at + 1;
        } else if (view[at] == u' ') {
            while (end < view.size() && view[end] == u' ')
                ++end;
            writeSpaces(xml, end - at, at == 0 || end == view.size() || isMarkup(view[at - 1]) || isMarkup(view[end]));
        } else {
            while (end < view.size() && !isMarkup(view[end]))
                ++end;
            writeCharacters(xml, view.mid(at, end - at));
        }
        at = end;
    }
}

} // namespace zhucun::reports
