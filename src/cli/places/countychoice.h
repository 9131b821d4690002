#pragma once

#include "core/result.h"
#include "domain/division/countytree.h"

namespace zhucun::cli {

/// The county that is meant by a code, a name or a name without its 县, 区, 市 or 旗, out of the list at
/// `divisionsPath`. Errors: UnknownName {typed}, AmbiguousName {typed, candidates with their codes}, and those of
/// reading the list.
Result<CountyTree> chooseCounty(const QString &divisionsPath, const QString &typed);

} // namespace zhucun::cli
