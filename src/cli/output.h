#pragma once

#include "cli/command.h"

namespace zhucun::cli {

// Always UTF-8, whatever the locale says.
void printText(const QString &text);
void printJson(const QJsonObject &json);

/// What failed and what to do, on standard error or as JSON on standard output; of wrong usage also how the command is
/// called. The exit status that goes with it.
int printError(const Error &error, const QString &usage, bool json);

ExitStatus statusOf(ErrorCode code);

/// Rewrites one line on standard error while work goes on; nothing at all when nobody watches.
ProgressCallback progressLine();

} // namespace zhucun::cli
