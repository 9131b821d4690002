#pragma once

#include "core/error.h"
#include "domain/closing/monthclosing.h"

namespace zhucun::gui {

/// Why a step or a correction was refused, every reason in a sentence.
QString refusalText(const Error &error);

/// "2026-05" of 2026-05, 202605 or 2026.05 as arguments have it; other words as they came.
QString monthArgument(const QString &month);

} // namespace zhucun::gui
