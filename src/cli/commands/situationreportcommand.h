#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// 工作情况汇报 by one of the templates of the county.
class SituationReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SituationReportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

} // namespace zhucun::cli
