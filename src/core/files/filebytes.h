#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace zhucun {

/// The bytes of a file. Errors: FileMissing, FileUnreadable.
Result<QByteArray> readFile(const QString &path);

/// Writes bytes as a file, whole or not at all. Errors: WriteFailed.
Status writeFile(const QString &path, const QByteArray &content);

} // namespace zhucun
