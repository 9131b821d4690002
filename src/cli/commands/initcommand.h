#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// A new database with a county's townships and villages.
class InitCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
