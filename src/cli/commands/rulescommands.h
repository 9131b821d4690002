#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The attendance rules of a county as a file, for another county or to be looked through.
class RulesExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RulesExportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// Takes the sets of such a file over, each in place of the one that begins in the same month.
class RulesImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RulesImportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
