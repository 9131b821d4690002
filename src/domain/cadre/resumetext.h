#pragma once

#include "domain/cadre/cadre.h"
#include "domain/text/parsedlines.h"

namespace zhucun {

/// 简历 as appointment forms write it, one period per line:
///   1998.09--2002.07  某大学农学专业学习
///   2002.07--         某县农业农村局干部
/// Read are also -, —, ——, ～ and 至 between the months, 1998.9, 1998年9月, 199809, and 今 or 至今 for an open end. A
/// line that does not begin with a digit, such as （其间：...）, or is indented by 10 blanks and more, continues the
/// period above.
ParsedLines<ResumeLine> parseResume(QStringView text);

/// As parseResume(), but a line that is no period becomes one without months: files of others lose nothing.
std::vector<ResumeLine> takeResume(QStringView text);

/// The inverse of parseResume(). Continued lines are indented by 18 blanks, the width of the months.
QString printResume(const std::vector<ResumeLine> &resume);

/// 家庭主要成员, one per line: 称谓/姓名/出生年月/政治面貌/工作单位及职务. Trailing fields may be missing.
ParsedLines<FamilyMember> parseFamily(QStringView text);
QString printFamily(const std::vector<FamilyMember> &family);

} // namespace zhucun
