#pragma once

#include <QString>

namespace zhucun::reports {

/// Whether ID numbers and phones are printed whole.
enum class PersonalData { Masked, Revealed };

QString shownNationalId(const QString &id, PersonalData personalData);
QString shownPhone(const QString &phone, PersonalData personalData);

} // namespace zhucun::reports
