#pragma once

#include "cli/reports/reportkind.h"

namespace zhucun::cli {

/// `report NAME`: opens the database for reading, makes the document, writes it to --out.
class ReportCommand final : public Command
{
public:
    explicit ReportCommand(ReportKind kind) : m_kind(std::move(kind)) {}

    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;

private:
    ReportKind m_kind;
};

} // namespace zhucun::cli
