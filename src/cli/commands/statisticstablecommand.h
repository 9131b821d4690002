#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// 统计表: indicators by groups as a document.
class StatisticsTableCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsTableCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
