#pragma once

#include "cli/command.h"

namespace zhucun::cli {

/// `import lrmx FILE-or-FOLDER`: appointment forms, one file a row. Answers like any import.
Result<Answer> importAppointmentForms(const CommandLine &line, const Context &context);

/// `export lrmx --out FOLDER-or-FILE.lrmx`: a file a cadre.
Result<Answer> exportAppointmentForms(const CommandLine &line, const Context &context);

} // namespace zhucun::cli
