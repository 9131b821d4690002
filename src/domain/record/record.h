#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace zhucun {

/// What every record carries besides its own fields. Written by storage only; forms and imports leave it alone.
struct RecordMeta {
    QString uid;         ///< UUIDv7, the record's name outside this machine
    int rowVersion = 0;  ///< counts changes; a save names the version it was based on (optimistic lock)
    QDateTime createdAt; ///< UTC
    QString createdBy;
    QDateTime updatedAt; ///< UTC
    QString updatedBy;
    std::optional<QDateTime> deletedAt; ///< in the trash since
};

/// Who acts. Until accounts exist everybody is the local administrator.
struct Actor {
    QString account = QStringLiteral("local");
    QString displayName;
};

} // namespace zhucun
