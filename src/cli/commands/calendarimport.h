#pragma once

#include "cli/command.h"

namespace zhucun::cli {

/// `import calendar FILE`: days the county has of its own over the bundled calendar. Answers like any import, and with
/// the months that have another number of working days then.
Result<Answer> importCalendar(const CommandLine &line, const Context &context);

} // namespace zhucun::cli
