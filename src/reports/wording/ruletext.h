#pragma once

#include "core/error.h"

namespace zhucun {

/// The sentence shown beside a field. `fieldName` is the field's label as the user knows it; empty for a record as a
/// whole. A rule without a wording shows its code. The arguments of each rule stand in ruletext.cpp.
QString ruleText(const Violation &violation, const QString &fieldName);

} // namespace zhucun
