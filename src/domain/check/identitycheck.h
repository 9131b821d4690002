#pragma once

#include "core/time/yearmonth.h"
#include "domain/cadre/cadre.h"
#include "domain/check/datarule.h"

namespace zhucun {

/// What an ID number contradicts. Args: IdFormat none; IdCheckDigit the right digit; IdBirth month on file, month of
/// the number; IdSex sex on file, sex of the number (codes).
struct IdentityProblem {
    DataRule rule = DataRule::IdFormat;
    QStringList args;
};
std::vector<IdentityProblem> identityProblems(const QString &nationalId, const std::optional<YearMonth> &born,
                                              const std::optional<Sex> &sex);

/// The 18 characters of a number that is right in itself; empty otherwise.
QString validNationalId(const QString &nationalId);

} // namespace zhucun
