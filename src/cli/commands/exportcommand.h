#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// Writes records as a file that can be imported again.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
