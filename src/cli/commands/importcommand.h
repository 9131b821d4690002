#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// Takes the rows of a file over into the database.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
