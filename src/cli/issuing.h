#pragma once

#include "cli/command.h"
#include "reports/model/report.h"

namespace zhucun::cli {

/// A command that writes a report, which can also be issued: --issue, --number, --note, --explain.
class IssuableReport final : public Command
{
public:
    explicit IssuableReport(std::unique_ptr<Command> report) : m_report(std::move(report)) {}

    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;

private:
    std::unique_ptr<Command> m_report;
};

/// Whether a command writes a report to --out.
bool writesReport(const CommandSpec &spec);
bool wantsIssue(const CommandLine &line);

/// Holds the report against the rules of figures, writes it to --out with its number and notes and stores it. Nothing
/// remains of one that is refused. Errors as IssueService::issue.
Result<Answer> issueReport(const QString &name, const reports::Report &report, const CommandLine &line,
                           const Context &context);

} // namespace zhucun::cli
