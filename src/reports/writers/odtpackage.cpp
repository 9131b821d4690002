#include "reports/writers/odtpackage.h"

#include <QFile>

#include <cerrno>
#include <memory>
#include <zip.h>

namespace zhucun::reports {

namespace {

const QByteArray kMimeType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

const QByteArray kManifest = QByteArrayLiteral(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\""
    " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>");

QByteArray manifestOf(const OdtParts &parts)
{
    QByteArray manifest = kManifest;
    for (const OdtPicture &picture : parts.pictures)
        manifest += QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>")
                        .arg(picture.name, picture.mediaType)
                        .toUtf8();
    return manifest + "</manifest:manifest>";
}

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// Takes the source; the name is told before the content, as some readers look at nothing but the first entry.
bool add(zip_t *archive, const char *name, zip_source_t *source, bool stored = false)
{
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0;
}

bool add(zip_t *archive, const char *name, const QByteArray &content, bool stored = false)
{
    return add(archive, name, zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0), stored);
}

int isCancelled(zip_t *, void *token) { return static_cast<const CancelToken *>(token)->isCancelled() ? 1 : 0; }

Status writeFailure(zip_error_t *error, const QString &path)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return failure(ErrorCode::Cancelled);
    return failure(zip_error_code_system(error) == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path},
                   detail);
}

} // namespace

Status packOdt(const OdtParts &parts, const QString &path, const CancelToken &cancel)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return failure(ErrorCode::WriteFailed, {path}, QStringLiteral("zip_open %1").arg(code));
    zip_register_cancel_callback_with_state(archive.get(), isCancelled, nullptr, const_cast<CancelToken *>(&cancel));
    const QByteArray content = QFile::encodeName(parts.contentFile);
    const QByteArray manifest = manifestOf(parts);
    // The kind of the document first and as it is, so that its name stands at a fixed place of the file.
    bool added = add(archive.get(), "mimetype", kMimeType, true) &&
                 add(archive.get(), "content.xml", zip_source_file(archive.get(), content.constData(), 0, -1)) &&
                 add(archive.get(), "styles.xml", parts.styles) && add(archive.get(), "meta.xml", parts.meta) &&
                 add(archive.get(), "settings.xml", parts.settings) &&
                 add(archive.get(), "META-INF/manifest.xml", manifest);
    for (const OdtPicture &picture : parts.pictures)
        added = added && add(archive.get(), picture.name.toUtf8().constData(), picture.content, true);
    if (!added || zip_close(archive.get()) != 0)
        return writeFailure(zip_get_error(archive.get()), path);
    archive.release(); // closed
    return {};
}

} // namespace zhucun::reports
