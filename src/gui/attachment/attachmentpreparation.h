#pragma once

#include "core/error.h"
#include "domain/attachment/attachment.h"

class QImage;

namespace zhucun::gui {

/// A file that is about to be attached, or why it is not.
struct PreparedAttachment {
    NewAttachment file;
    Violations refused;
    bool scaled = false; ///< a photo larger than is of use, made smaller
};

/// Photos more than 2560 pixels long or larger than the limit are scaled down, upright, to JPEG; the hash and size they
/// came with are kept. Everything else stays as it is, byte for byte. For any thread; a large photo takes half a
/// second.
PreparedAttachment prepareAttachment(const QString &fileName, const QByteArray &bytes, qint64 limit);
/// Reads the file first.
PreparedAttachment prepareFile(const QString &path, qint64 limit);
/// An image from the clipboard.
PreparedAttachment prepareImage(const QString &fileName, const QImage &image, qint64 limit);

} // namespace zhucun::gui
