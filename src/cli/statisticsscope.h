#pragma once

#include "cli/commandline.h"
#include "domain/statistics/statisticsquery.h"

namespace zhucun {
class Workspace;
}

namespace zhucun::cli {

/// --month, --from and --to, --round, --as-of; --by, --township, --village.
QList<QCommandLineOption> statisticsOptions();

/// Usage unless the period is given in exactly one way, and --by is one of the groupings.
Status checkStatisticsOptions(const CommandLine &line);

/// What the options ask for. Errors as PlaceNames for places and rounds.
Result<StatisticsQuery> statisticsQuery(const CommandLine &line, Workspace &workspace);

/// Usage, with the codes there are, for an indicator the county does not have.
Status checkIndicators(const QStringList &codes, Workspace &workspace);

/// A refusal for the sake of the period is wrong usage; other errors stay what they are.
Error asUsage(const Error &error);

} // namespace zhucun::cli
