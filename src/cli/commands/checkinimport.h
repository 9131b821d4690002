#pragma once

#include "cli/command.h"
#include "services/transfer/importer.h"

namespace zhucun::cli {

/// `import dingtalk` and `import wecom`: reports of attendance apps. The answer is that of any import.
Result<Answer> importCheckIns(const CommandLine &line, const Context &context);

} // namespace zhucun::cli
