#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace zhucun {

// Files of settings, which are read and written as a whole.

/// Errors: FileMissing, FileUnreadable, FileEmpty; ImportRejected with "file_too_large" above 4 MiB, a thousand times
/// what such a file has.
Result<QByteArray> readSmallFile(const QString &path);

/// The file appears whole or not at all. Errors: those of writing files.
Status writeSmallFile(const QString &path, const QByteArray &content);

} // namespace zhucun
