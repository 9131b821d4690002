#pragma once

#include "domain/household/household.h"
#include "domain/text/parsedlines.h"

namespace zhucun {

/// Members of a household, one per line: 姓名/关系/性别/出生年月/身份证号/健康/在家或外出务工. Trailing fields may be
/// missing.
ParsedLines<HouseholdMember> parseMembers(QStringView text);
QString printMembers(const std::vector<HouseholdMember> &members);

} // namespace zhucun
