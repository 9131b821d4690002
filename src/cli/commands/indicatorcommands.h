#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The county's own indicators as a file; while it has none, one to begin from.
class IndicatorsExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorsExportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// Takes such a file over in place of the county's own indicators.
class IndicatorsImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorsImportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
