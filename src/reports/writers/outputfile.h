#pragma once

#include "core/result.h"

#include <QSaveFile>

namespace zhucun::reports {

/// A file that appears whole or not at all; what goes wrong is told in terms a user can act on.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);

    Status open();
    QIODevice *device() { return &m_file; }
    /// Puts the file in place; after a failed write it removes what there is.
    Status commit();
    /// The same with what another file holds.
    Status commitCopyOf(const QString &source);

private:
    QString m_path;
    QSaveFile m_file;
};

} // namespace zhucun::reports
