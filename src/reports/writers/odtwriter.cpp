#include "reports/writers/odtwriter.h"

#include "reports/writers/odtcontent.h"
#include "reports/writers/odtmarkup.h"
#include "reports/writers/odtpackage.h"
#include "reports/writers/outputfile.h"

#include <QDir>
#include <QTemporaryDir>

namespace zhucun::reports {

namespace {

QByteArray metaPart(const Report &report, const Clock &clock)
{
    const QString now = clock.nowUtc().toString(Qt::ISODate);
    QByteArray entries;
    QXmlStreamWriter xml(&entries);
    const auto element = [&xml](const char *name, const QString &text) {
        xml.writeStartElement(QLatin1String(name));
        writeOdtText(xml, text);
        xml.writeEndElement();
    };
    QString title = report.title;
    if (title.isEmpty() && !report.sections.empty())
        title = report.sections.front().title;
    element("meta:generator", QStringLiteral("驻村"));
    element("dc:title", title.simplified());
    element("dc:language", QStringLiteral("zh-CN"));
    element("meta:creation-date", now);
    element("dc:date", now);
    return odtDocumentStart("office:document-meta").toUtf8() + "<office:meta>" + entries +
           "</office:meta></office:document-meta>";
}

/// What LibreOffice would otherwise do its own way: rows of a table stay together where their paragraphs do.
QByteArray settingsPart()
{
    return odtDocumentStart("office:document-settings").toUtf8() +
           "<office:settings><config:config-item-set config:name=\"ooo:configuration-settings\">"
           "<config:config-item config:name=\"TableRowKeep\" config:type=\"boolean\">true</config:config-item>"
           "</config:config-item-set></office:settings></office:document-settings>";
}

QByteArray stylesPart(const OdtStyles &styles, const OdtPages &pages)
{
    const QString part = odtDocumentStart("office:document-styles") + styles.fontFaces() + styles.named() +
                         pages.layouts() + pages.masters() + QStringLiteral("</office:document-styles>");
    return part.toUtf8();
}

Status writeFailed(const QFile &file) { return failure(ErrorCode::WriteFailed, {file.fileName()}, file.errorString()); }

/// The text first, as only then all styles are known; they come before it in the file.
Status writeContentFile(const Report &report, const FontSet &fonts, OdtStyles &styles, OdtPages &pages,
                        const QDir &folder, OdtParts &parts, const CancelToken &cancel,
                        const ProgressCallback &progress)
{
    QFile body(folder.filePath(QStringLiteral("body.xml")));
    QFile content(folder.filePath(QStringLiteral("content.xml")));
    if (!body.open(QIODevice::ReadWrite))
        return writeFailed(body);
    if (!content.open(QIODevice::WriteOnly))
        return writeFailed(content);
    QXmlStreamWriter xml(&body);
    FontBook book(fonts);
    OdtFlow flow(xml, styles, pages, book, report.paper);
    if (const Status written = writeOdtContent(report, flow, cancel, progress); !written)
        return written;
    parts.pictures = flow.pictures();
    parts.contentFile = content.fileName();
    if (xml.hasError() || !body.seek(0))
        return writeFailed(body);
    content.write((odtDocumentStart("office:document-content") + styles.fontFaces() +
                   QStringLiteral("<office:automatic-styles>") + styles.automatic() +
                   QStringLiteral("</office:automatic-styles><office:body><office:text>"))
                      .toUtf8());
    while (!body.atEnd())
        content.write(body.read(1 << 20));
    content.write("</office:text></office:body></office:document-content>");
    return content.flush() ? Status() : writeFailed(content);
}

Status writeDocument(const Report &report, const FontSet &fonts, const QDir &folder, const QString &path,
                     const CancelToken &cancel, const ProgressCallback &progress, const Clock &clock)
{
    OdtStyles styles(report);
    OdtPages pages(report.official);
    OdtParts parts;
    if (const Status written = writeContentFile(report, fonts, styles, pages, folder, parts, cancel, progress);
        !written)
        return written;
    parts.styles = stylesPart(styles, pages);
    parts.meta = metaPart(report, clock);
    parts.settings = settingsPart();
    return packOdt(parts, path, cancel);
}

} // namespace

Status writeOdt(const Report &report, const QString &path, const FontSet &fonts, const CancelToken &cancel,
                const ProgressCallback &progress, const Clock &clock)
{
    OutputFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return failure(ErrorCode::FolderNotWritable, {QDir::tempPath()}, scratch.errorString());
    const QString packed = scratch.filePath(QStringLiteral("report.odt"));
    Status written = writeDocument(report, fonts, QDir(scratch.path()), packed, cancel, progress, clock);
    if (!written) {
        // The user knows the file by the name they gave.
        if (!written.error().args.isEmpty())
            written.error().args.first() = path;
        return written;
    }
    return file.commitCopyOf(packed);
}

} // namespace zhucun::reports
