#include "odtparts.h"

#include "reports/writers/odtwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

namespace zhucun::reports::test {

namespace {

QByteArray contentOf(zip_t *archive, zip_uint64_t index)
{
    QByteArray content;
    if (zip_file_t *file = zip_fopen_index(archive, index, 0)) {
        char buffer[65536];
        for (zip_int64_t read = 0; (read = zip_fread(file, buffer, sizeof buffer)) > 0;)
            content.append(buffer, read);
        zip_fclose(file);
    }
    return content;
}

OdtNode named(const OdtNode &in, const char *element, const QString &name)
{
    for (const OdtNode &node : in.all(element)) {
        if (node.attribute("style:name") == name)
            return node;
    }
    return {};
}

} // namespace

OdtNode OdtNode::read(QXmlStreamReader &xml)
{
    OdtNode node;
    node.m_data->name = xml.qualifiedName().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        node.m_data->attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    QString &text = node.m_data->text;
    if (node.name() == QStringLiteral("text:line-break"))
        text += u'\n';
    if (node.name() == QStringLiteral("text:tab"))
        text += u'\t';
    if (node.name() == QStringLiteral("text:s"))
        text += QString(std::max(1, node.attribute("text:c").toInt()), QChar(u' '));
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement()) {
            node.m_data->children.push_back(read(xml));
            text += node.m_data->children.back().text();
        }
    }
    return node;
}

OdtNode OdtNode::parse(const QByteArray &source)
{
    QXmlStreamReader xml(source);
    OdtNode root;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            root = read(xml);
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " at " << xml.characterOffset();
    return root;
}

qreal OdtNode::points(const char *name) const
{
    const QString value = attribute(name);
    EXPECT_TRUE(value.isEmpty() || value.endsWith(QStringLiteral("pt"))) << value.toStdString();
    return value.chopped(std::min<qsizetype>(2, value.size())).toDouble();
}

void OdtNode::collect(const QString &name, std::vector<OdtNode> &into) const
{
    for (const OdtNode &child : children()) {
        if (child.name() == name)
            into.push_back(child);
        child.collect(name, into);
    }
}

std::vector<OdtNode> OdtNode::all(const char *name) const
{
    std::vector<OdtNode> found;
    collect(QLatin1String(name), found);
    return found;
}

OdtNode OdtNode::find(const char *name) const
{
    const std::vector<OdtNode> found = all(name);
    return found.empty() ? OdtNode() : found.front();
}

OdtParts OdtParts::read(const QString &path)
{
    OdtParts parts;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    EXPECT_TRUE(archive);
    if (!archive)
        return parts;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), 0));
        parts.names << name;
        if (name.endsWith(QStringLiteral(".xml")))
            parts.documents.insert(name, OdtNode::parse(contentOf(archive, zip_uint64_t(i))));
    }
    zip_close(archive);
    return parts;
}

OdtParts OdtParts::of(const Report &report)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("document.odt"));
    const FixedClock clock(QDateTime(QDate(2026, 10, 9), QTime(8, 30), Qt::UTC));
    EXPECT_TRUE(writeOdt(report, path, FontSet::official(), {}, {}, clock).has_value());
    return read(path);
}

OdtNode OdtParts::automaticStyle(const OdtNode &element) const
{
    for (const char *attribute : {"text:style-name", "table:style-name", "draw:style-name"}) {
        const QString name = element.attribute(attribute);
        if (name.isEmpty())
            continue;
        const OdtNode style = named(content().find("office:automatic-styles"), "style:style", name);
        return style.name().isEmpty() ? named(styles().find("office:automatic-styles"), "style:style", name) : style;
    }
    return {};
}

OdtNode OdtParts::namedStyle(const QString &name) const
{
    return named(styles().find("office:styles"), "style:style", name);
}

OdtNode OdtParts::master(const QString &name) const { return named(styles(), "style:master-page", name); }

OdtNode OdtParts::pageLayout(const QString &masterName) const
{
    return named(styles(), "style:page-layout", master(masterName).attribute("style:page-layout-name"));
}

} // namespace zhucun::reports::test
