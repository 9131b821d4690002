#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The roster of stationed cadres on a day.
class RosterCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RosterCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
