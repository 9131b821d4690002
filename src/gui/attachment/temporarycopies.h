#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace zhucun::gui {

/// Copies of attachments for other programs to show. They cannot be written to, since what is changed in them would be
/// lost, and they go when this does.
class TemporaryCopies
{
public:
    /// The path of the copy. Errors: WriteFailed.
    Result<QString> put(const QString &fileName, const QByteArray &bytes);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace zhucun::gui
