#pragma once

#include "reports/model/report.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

class QXmlStreamReader;

namespace zhucun::reports::test {

/// An element of a part of a text document, as read back. Copies share it.
class OdtNode
{
public:
    OdtNode() : m_data(std::make_shared<Data>()) {}
    static OdtNode parse(const QByteArray &xml);

    const QString &name() const { return m_data->name; }
    QString attribute(const char *attribute) const { return m_data->attributes.value(QLatin1String(attribute)); }
    /// Of a length in points; 0 when there is none.
    qreal points(const char *attribute) const;
    /// Of the element and all within, with the spaces and line breaks that are elements.
    const QString &text() const { return m_data->text; }
    const std::vector<OdtNode> &children() const { return m_data->children; }
    /// Elements of that name below this one, however deep, in order.
    std::vector<OdtNode> all(const char *name) const;
    /// The first of them; an empty one when there is none.
    OdtNode find(const char *name) const;

private:
    struct Data {
        QString name;
        QHash<QString, QString> attributes;
        QString text;
        std::vector<OdtNode> children;
    };
    static OdtNode read(QXmlStreamReader &xml);
    void collect(const QString &name, std::vector<OdtNode> &into) const;

    std::shared_ptr<Data> m_data;
};

/// A text document taken apart.
struct OdtParts {
    QStringList names; ///< of the entries, in order
    QHash<QString, OdtNode> documents;

    static OdtParts read(const QString &path);
    /// The report as a file, read back; made on 9 October 2026.
    static OdtParts of(const Report &report);

    OdtNode document(const QString &name) const { return documents.value(name); }
    OdtNode content() const { return document(QStringLiteral("content.xml")); }
    OdtNode styles() const { return document(QStringLiteral("styles.xml")); }
    OdtNode body() const { return content().find("office:text"); }
    /// The style that the element goes by; empty for a named one.
    OdtNode automaticStyle(const OdtNode &element) const;
    OdtNode namedStyle(const QString &name) const;
    OdtNode master(const QString &name) const;
    OdtNode pageLayout(const QString &masterName) const;
};

} // namespace zhucun::reports::test
