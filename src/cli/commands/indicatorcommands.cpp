#include "cli/commands/indicatorcommands.h"

#include "cli/arguments.h"
#include "exchange/statistics/indicatorfile.h"
#include "services/statistics/ownindicators.h"

namespace zhucun::cli {

namespace {

/// What an own indicator looks like: those sent by units of the province among the cadres.
Indicator example()
{
    Indicator indicator;
    indicator.code = QStringLiteral("own.province_cadres");
    indicator.name = QStringLiteral("省派驻村干部");
    indicator.unit = IndicatorUnit::People;
    indicator.definition = QStringLiteral("期末当日派驻有效、派出单位为省级的干部，同一人只计一次。");
    indicator.source = QStringLiteral("derived");
    indicator.measure = QStringLiteral("part");
    indicator.of = QStringLiteral("dispatch.cadres");
    indicator.where = {{StatisticsGrouping::UnitLevel, QStringLiteral("province")}};
    return indicator;
}

/// On the command line a field is told with the indicator it belongs to.
Error naming(Error error)
{
    const QString code = error.args.value(0);
    for (Violation &violation : error.violations) {
        if (!code.isEmpty() && !violation.field.isEmpty())
            violation.field = code + QLatin1Char('.') + violation.field;
    }
    return error;
}

} // namespace

CommandSpec IndicatorsExportCommand::spec() const
{
    return {QStringLiteral("indicators export"),
            tr("Writes the county's own indicators as JSON, or an example while it has none."),
            {},
            {databaseOption(), option(QStringLiteral("out"), QStringLiteral("I.json"), tr("File to write."))},
            {QStringLiteral("db"), QStringLiteral("out")}};
}

Result<Answer> IndicatorsExportCommand::run(const CommandLine &line, const Context &context) const
{
    const QString out = line.value(QStringLiteral("out"));
    if (Status output = checkOutput(QStringLiteral("out"), out, {line.value(QStringLiteral("db"))}); !output)
        return failure(output.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    auto own = outcomeOf(OwnIndicatorService(**workspace).indicators());
    if (!own)
        return failure(own.error());
    const int count = int(own->size());
    if (own->empty())
        own->push_back(example());
    if (Status written = saveIndicators(out, *own); !written)
        return failure(written.error());
    Answer answer;
    answer.text = count == 0 ? tr("%1: an example, as there are no own indicators yet.").arg(out)
                             : tr("%1: own indicators written: %2").arg(out).arg(count);
    answer.json = {{QStringLiteral("file"), out}, {QStringLiteral("indicators"), count}};
    return answer;
}

CommandSpec IndicatorsImportCommand::spec() const
{
    return {QStringLiteral("indicators import"),
            tr("Takes a file of indicators over, in place of the county's own."),
            {QStringLiteral("I.json")},
            {databaseOption()},
            {QStringLiteral("db")}};
}

Result<Answer> IndicatorsImportCommand::run(const CommandLine &line, const Context &context) const
{
    const QString file = line.argument(0);
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const auto own = loadIndicators(file);
    if (!own)
        return failure(naming(own.error()));
    const auto count = outcomeOf(OwnIndicatorService(**workspace).replace(*own));
    if (!count)
        return failure(naming(count.error()));
    Answer answer;
    answer.text = tr("Own indicators: %1. stats shows them with the others.").arg(*count);
    answer.json = {{QStringLiteral("file"), file}, {QStringLiteral("indicators"), *count}};
    return answer;
}

} // namespace zhucun::cli
