#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The documents that went out.
class IssueListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IssueListCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// Why the figures of an issued document differ from another's, or from what they are now.
class IssueCompareCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IssueCompareCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
