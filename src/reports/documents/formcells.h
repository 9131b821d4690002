#pragma once

#include "reports/model/report.h"

namespace zhucun::reports {

// The cells sheets to fill in are made of.

inline FormCell label(const QString &text) { return {text, 1, true, {}}; }
inline FormCell label(const char16_t *text) { return label(QString::fromUtf16(text)); }
inline FormCell field(const QString &text, int span = 1) { return {text, span, false, {}}; }

} // namespace zhucun::reports
