#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// The history of imports.
class ImportsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportsCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// One import with its log.
class ImportsShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportsShowCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// Takes one back as a whole, as far as it still stands.
class ImportsUndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportsUndoCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// Writes the file as it came.
class ImportsFileCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportsFileCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
