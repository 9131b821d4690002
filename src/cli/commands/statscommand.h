#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The numbers of a period.
class StatsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// The records behind one of them.
class DrillCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DrillCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
