#pragma once

#include "services/transfer/importer.h"

#include <QFuture>

namespace zhucun::gui {

/// A file as an import keeps it, read on a worker. FileMissing, FileUnreadable.
QFuture<Result<ImportOrigin>> keptFile(const QString &path);

} // namespace zhucun::gui
