#include "cli/commands/rulescommands.h"

#include "cli/arguments.h"
#include "exchange/rules/rulesfile.h"
#include "services/rules/rulesservice.h"

namespace zhucun::cli {

CommandSpec RulesExportCommand::spec() const
{
    return {QStringLiteral("rules export"),
            tr("Writes the attendance rules as JSON: all sets, or the built-in one while the county has none."),
            {},
            {databaseOption(), option(QStringLiteral("out"), QStringLiteral("R.json"), tr("File to write."))},
            {QStringLiteral("db"), QStringLiteral("out")}};
}

Result<Answer> RulesExportCommand::run(const CommandLine &line, const Context &context) const
{
    const QString out = line.value(QStringLiteral("out"));
    if (Status output = checkOutput(QStringLiteral("out"), out, {line.value(QStringLiteral("db"))}); !output)
        return failure(output.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    auto known = outcomeOf(RulesService(**workspace).known());
    if (!known)
        return failure(known.error());
    if (known->sets.empty())
        known->sets.push_back(standardRules());
    if (Status written = saveRules(out, known->sets); !written)
        return failure(written.error());
    const int sets = int(known->sets.size());
    Answer answer;
    answer.text = tr("%1: sets of rules written: %2").arg(out).arg(sets);
    answer.json = {{QStringLiteral("file"), out}, {QStringLiteral("sets"), sets}};
    return answer;
}

CommandSpec RulesImportCommand::spec() const
{
    return {QStringLiteral("rules import"),
            tr("Takes the sets of a rules file over, each in place of the one that begins in the same month."),
            {QStringLiteral("R.json")},
            {databaseOption()},
            {QStringLiteral("db")}};
}

Result<Answer> RulesImportCommand::run(const CommandLine &line, const Context &context) const
{
    const QString file = line.argument(0);
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const auto sets = loadRules(file);
    if (!sets)
        return failure(sets.error());
    const auto outcome = outcomeOf(RulesService(**workspace).import(*sets));
    if (!outcome)
        return failure(outcome.error());
    Answer answer;
    answer.text = tr("Sets of rules read %1: new %2, changed %3, unchanged %4.")
                      .arg(sets->size())
                      .arg(outcome->inserted)
                      .arg(outcome->updated)
                      .arg(outcome->unchanged);
    answer.json = {{QStringLiteral("file"), file},
                   {QStringLiteral("read"), int(sets->size())},
                   {QStringLiteral("inserted"), outcome->inserted},
                   {QStringLiteral("updated"), outcome->updated},
                   {QStringLiteral("unchanged"), outcome->unchanged}};
    return answer;
}

} // namespace zhucun::cli
