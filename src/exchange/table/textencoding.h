#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QStringDecoder>

namespace zhucun {

/// How a text file is written. Names are those QStringDecoder knows.
struct TextEncoding {
    QByteArray name = "UTF-8"; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    int byteOrderMark = 0;     ///< bytes to skip at the start

    QStringDecoder decoder() const;
};

/// Tries the whole file, in this order: byte order mark, UTF-16 by its zero bytes, UTF-8, GB18030. A file that none of
/// them decodes without a gap, or with zero characters in it, is EncodingUnknown. A `wanted` encoding is checked alone.
/// Leaves the device at an undefined place.
Result<TextEncoding> detectEncoding(QIODevice &file, const QString &path, const QString &wanted);

} // namespace zhucun
