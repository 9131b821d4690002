#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// Names the documents there are.
class ReportListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportListCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
