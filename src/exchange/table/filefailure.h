#pragma once

#include "core/error.h"

#include <QString>

namespace zhucun {

/// Why a file could not be written: no such folder or no right to it, a full disk, or something else.
/// `nativeError` is errno of the call that failed, 0 when unknown.
Error writeFailure(const QString &path, int nativeError, const QString &detail);

/// Nothing can be written where the folder is missing; checked before any work is done.
bool isFolderWritable(const QString &path);

} // namespace zhucun
