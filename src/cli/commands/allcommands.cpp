#include "cli/commands/exportcommand.h"
#include "cli/commands/importcommand.h"
#include "cli/commands/initcommand.h"
#include "cli/commands/reportlistcommand.h"
#include "cli/commands/rostercommand.h"
#include "cli/commands/templatecommand.h"
#include "cli/commands/townshipmonthlycommand.h"

namespace zhucun::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<TemplateCommand>());
    commands.push_back(std::make_unique<ReportListCommand>());
    commands.push_back(std::make_unique<TownshipMonthlyCommand>());
    commands.push_back(std::make_unique<RosterCommand>());
    return commands;
}

} // namespace zhucun::cli
