#pragma once

#include <QString>

namespace zhucun::text {

/// "130725198005121234" -> "130725********1234"; short texts are masked whole.
QString maskNationalId(const QString &id);
/// "13912345678" -> "139****5678".
QString maskPhone(const QString &phone);

} // namespace zhucun::text
