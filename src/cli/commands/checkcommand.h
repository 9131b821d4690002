#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// What somebody should look at.
class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
