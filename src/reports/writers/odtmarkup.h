#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace zhucun::reports {

/// A length as OpenDocument writes it.
QString odtPoints(qreal points);

/// One element of a style. Values are our own: numbers, names of styles and fonts.
class OdtElement
{
public:
    explicit OdtElement(const char *name) : m_name(QLatin1String(name)) {}

    OdtElement &set(const char *attribute, const QString &value);
    OdtElement &set(const char *attribute, const char *value) { return set(attribute, QString(QLatin1String(value))); }
    OdtElement &length(const char *attribute, qreal points) { return set(attribute, odtPoints(points)); }
    OdtElement &add(const QString &content);

    bool isEmpty() const { return m_attributes.isEmpty() && m_content.isEmpty(); }
    QString markup() const;

private:
    QString m_name;
    QString m_attributes;
    QString m_content;
};

/// What every document of the file begins with: the element `root`, open, with all namespaces.
QString odtDocumentStart(const char *root);

/// The text of a paragraph: line breaks, tabs and rows of spaces are elements; what XML cannot hold is left out.
void writeOdtText(QXmlStreamWriter &xml, const QString &text);

} // namespace zhucun::reports
