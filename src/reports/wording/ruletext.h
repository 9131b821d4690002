#pragma once

#include "core/error.h"

namespace zhucun {

struct RowProblem;

/// The sentence shown beside a field. `fieldName` is the field's label as the user knows it; empty for a record as a
/// whole. A rule without a wording shows its code. The arguments of each rule stand in ruletext.cpp.
QString ruleText(const Violation &violation, const QString &fieldName);

/// The same for a row of a file, with what the cell says and, where there are any, the names it may be a slip for.
QString ruleText(const RowProblem &problem);

} // namespace zhucun
