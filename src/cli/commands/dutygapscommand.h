#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The list of gaps of the duties with its plan of visits.
class DutyGapsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DutyGapsCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
