#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// Writes an empty form to be filled in a spreadsheet.
class TemplateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TemplateCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
