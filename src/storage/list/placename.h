#pragma once

#include <QString>
#include <QStringList>

namespace zhucun::storage {

/// Other spellings under which a township may be on file: 南壕堑 for 南壕堑镇 and the other way round. The name as
/// typed comes first.
QStringList townshipSpellings(const QString &typed);
/// The same for villages and communities: 红土梁, 红土梁村, 红土梁村委会.
QStringList villageSpellings(const QString &typed);

} // namespace zhucun::storage
