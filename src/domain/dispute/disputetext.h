#pragma once

#include "domain/dispute/dispute.h"
#include "domain/text/parsedlines.h"

namespace zhucun {

/// 当事人: 张三(13912345678)、李四. Brackets hold a phone, an ID number or both; other brackets belong to the name, as
/// in 某公司(张家口). ， ； and new lines separate too. The line of a problem is the party's place in the list.
ParsedLines<DisputeParty> parseParties(QStringView text);
QString printParties(const std::vector<DisputeParty> &parties);

/// 调处过程, one step per line: 2026-03-05 调解人 内容. Without a name, or with - for it, nobody is named. A line that
/// begins with a blank or without a digit continues the step above.
ParsedLines<DisputeStep> parseSteps(QStringView text);
QString printSteps(const std::vector<DisputeStep> &steps);

} // namespace zhucun
