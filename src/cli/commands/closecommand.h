#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// Submits, reviews and closes a month, as far as that remains to be done.
class CloseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CloseCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// Opens a closed month again.
class ReopenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReopenCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
