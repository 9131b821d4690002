#include "cli/commands/checkcommand.h"
#include "cli/commands/closecommand.h"
#include "cli/commands/exportcommand.h"
#include "cli/commands/importcommand.h"
#include "cli/commands/importscommands.h"
#include "cli/commands/indicatorcommands.h"
#include "cli/commands/initcommand.h"
#include "cli/commands/issuecommands.h"
#include "cli/commands/reportlistcommand.h"
#include "cli/commands/rulescommands.h"
#include "cli/commands/statscommand.h"
#include "cli/commands/templatecommand.h"
#include "cli/issuing.h"
#include "cli/reports/reportcommand.h"

namespace zhucun::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    // The first whose words the line begins with is meant: the longer names stand first.
    commands.push_back(std::make_unique<ImportsShowCommand>());
    commands.push_back(std::make_unique<ImportsUndoCommand>());
    commands.push_back(std::make_unique<ImportsFileCommand>());
    commands.push_back(std::make_unique<ImportsCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<TemplateCommand>());
    commands.push_back(std::make_unique<RulesExportCommand>());
    commands.push_back(std::make_unique<RulesImportCommand>());
    commands.push_back(std::make_unique<IndicatorsExportCommand>());
    commands.push_back(std::make_unique<IndicatorsImportCommand>());
    commands.push_back(std::make_unique<StatsCommand>());
    commands.push_back(std::make_unique<DrillCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<CloseCommand>());
    commands.push_back(std::make_unique<ReopenCommand>());
    commands.push_back(std::make_unique<ReportListCommand>());
    for (ReportKind &kind : allReports())
        commands.push_back(std::make_unique<ReportCommand>(std::move(kind)));
    commands.push_back(std::make_unique<IssueListCommand>());
    commands.push_back(std::make_unique<IssueCompareCommand>());
    for (std::unique_ptr<Command> &command : commands) {
        if (writesReport(command->spec()))
            command = std::make_unique<IssuableReport>(std::move(command));
    }
    return commands;
}

} // namespace zhucun::cli
