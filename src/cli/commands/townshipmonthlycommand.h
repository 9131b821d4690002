#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The monthly report of a township, or of all of them.
class TownshipMonthlyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TownshipMonthlyCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
