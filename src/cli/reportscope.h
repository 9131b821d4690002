#pragma once

#include "cli/commandline.h"
#include "core/time/yearmonth.h"
#include "domain/ids.h"
#include "services/workspace/workspace.h"

namespace zhucun::cli {

QCommandLineOption monthOption();
QCommandLineOption townshipOption();

/// --month as YYYY-MM; nothing when it is not given. Errors: Usage.
Result<std::optional<YearMonth>> monthIn(const CommandLine &line);
/// --township by name or code; invalid when it is not given. Errors: UnknownName, AmbiguousName.
Result<DivisionId> townshipIn(const CommandLine &line, Workspace &workspace);

} // namespace zhucun::cli
