#include "cli/commands/attendancereports.h"
#include "cli/commands/checkcommand.h"
#include "cli/commands/closecommand.h"
#include "cli/commands/exportcommand.h"
#include "cli/commands/importcommand.h"
#include "cli/commands/initcommand.h"
#include "cli/commands/reportlistcommand.h"
#include "cli/commands/rostercommand.h"
#include "cli/commands/rulescommands.h"
#include "cli/commands/situationreportcommand.h"
#include "cli/commands/statisticstablecommand.h"
#include "cli/commands/statscommand.h"
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
    commands.push_back(std::make_unique<RulesExportCommand>());
    commands.push_back(std::make_unique<RulesImportCommand>());
    commands.push_back(std::make_unique<StatsCommand>());
    commands.push_back(std::make_unique<DrillCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<CloseCommand>());
    commands.push_back(std::make_unique<ReopenCommand>());
    commands.push_back(std::make_unique<ReportListCommand>());
    commands.push_back(std::make_unique<TownshipMonthlyCommand>());
    commands.push_back(std::make_unique<RosterCommand>());
    commands.push_back(std::make_unique<AttendanceRegisterCommand>());
    commands.push_back(std::make_unique<AttendanceBulletinCommand>());
    commands.push_back(std::make_unique<WeeklySummaryCommand>());
    commands.push_back(std::make_unique<LeaveSlipCommand>());
    commands.push_back(std::make_unique<LeaveRegisterCommand>());
    commands.push_back(std::make_unique<SpotCheckSheetCommand>());
    commands.push_back(std::make_unique<SubsidySheetCommand>());
    commands.push_back(std::make_unique<SituationReportCommand>());
    commands.push_back(std::make_unique<StatisticsTableCommand>());
    return commands;
}

} // namespace zhucun::cli
