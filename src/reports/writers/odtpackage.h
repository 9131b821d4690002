#pragma once

#include "core/canceltoken.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhucun::reports {

/// An image of the document under the name that the content knows it by.
struct OdtPicture {
    QString name;
    QString mediaType;
    QByteArray content;
};

/// The parts of a text document. What grows with the document is a file, the rest is small.
struct OdtParts {
    QByteArray styles;
    QByteArray meta;
    QByteArray settings;
    QString contentFile;
    std::vector<OdtPicture> pictures = {};
};

/// Packs them into a new file. Cancelled, DiskFull or WriteFailed {path}.
Status packOdt(const OdtParts &parts, const QString &path, const CancelToken &cancel);

} // namespace zhucun::reports
