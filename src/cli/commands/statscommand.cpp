#include "cli/commands/statscommand.h"

#include "cli/arguments.h"
#include "cli/statisticsscope.h"
#include "cli/texttable.h"
#include "reports/wording/termtext.h"
#include "services/statistics/statisticsservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhucun::cli {

namespace {

const QString kIndicator = QStringLiteral("indicator");
const QString kFormat = QStringLiteral("format");
const QString kKey = QStringLiteral("key");

QJsonValue numberOf(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue::Null; }

QString shown(const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("—");
    QString text = QString::number(*value, 'f', 2);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
        text.chop(1);
    return text;
}

/// In the language of the interface, but for the units of the county's own kinds.
QString unitText(const Indicator &indicator)
{
    return indicator.unit == IndicatorUnit::Own ? indicator.ownUnit : termText(indicator.unit);
}

QJsonObject jsonOf(const std::vector<IndicatorFigure> &figures, const StatisticsQuery &query)
{
    QJsonArray indicators;
    for (const IndicatorFigure &figure : figures) {
        QJsonArray rows;
        for (const IndicatorFigure::Row &row : figure.rows) {
            rows.append(QJsonObject{{QStringLiteral("key"), row.group.key},
                                    {QStringLiteral("name"), row.group.name},
                                    {QStringLiteral("value"), numberOf(row.value)}});
        }
        indicators.append(QJsonObject{{QStringLiteral("code"), figure.indicator.code},
                                      {QStringLiteral("name"), figure.indicator.name},
                                      {QStringLiteral("unit"), figure.indicator.chineseUnit()},
                                      {QStringLiteral("value"), numberOf(figure.value)},
                                      {QStringLiteral("definition"), figure.indicator.definition},
                                      {QStringLiteral("rows"), rows}});
    }
    return {{QStringLiteral("period"), QJsonObject{{QStringLiteral("from"), query.period.from.toString(Qt::ISODate)},
                                                   {QStringLiteral("to"), query.period.to.toString(Qt::ISODate)}}},
            {QStringLiteral("by"), query.by ? QJsonValue(codeOf(*query.by)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("indicators"), indicators}};
}

/// One line an indicator.
QList<QStringList> plainRows(const std::vector<IndicatorFigure> &figures)
{
    QList<QStringList> rows{
        {StatsCommand::tr("Code"), StatsCommand::tr("Indicator"), StatsCommand::tr("Value"), StatsCommand::tr("Unit")}};
    for (const IndicatorFigure &figure : figures)
        rows << QStringList{figure.indicator.code, figure.indicator.name, shown(figure.value),
                            unitText(figure.indicator)};
    return rows;
}

/// One line a group, the whole below. What has no groups for this period still has its column.
QList<QStringList> groupedRows(const std::vector<IndicatorFigure> &figures, StatisticsGrouping by)
{
    QStringList headings{termText(by)};
    std::vector<StatisticsGroup> groups;
    for (const IndicatorFigure &figure : figures) {
        headings << QStringLiteral("%1（%2）").arg(figure.indicator.name, unitText(figure.indicator));
        for (const IndicatorFigure::Row &row : figure.rows) {
            if (std::find(groups.begin(), groups.end(), row.group) == groups.end())
                groups.push_back(row.group);
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const StatisticsGroup &a, const StatisticsGroup &b) {
        return std::pair(a.key.isEmpty(), a.order) < std::pair(b.key.isEmpty(), b.order);
    });
    QList<QStringList> rows{headings};
    for (const StatisticsGroup &group : groups) {
        QStringList row{group.name.isEmpty() ? QStringLiteral("—") : group.name};
        for (const IndicatorFigure &figure : figures) {
            const auto own = std::find_if(figure.rows.begin(), figure.rows.end(),
                                          [&](const IndicatorFigure::Row &each) { return each.group == group; });
            row << shown(own == figure.rows.end() ? std::nullopt : own->value);
        }
        rows << row;
    }
    QStringList total{StatsCommand::tr("Total")};
    for (const IndicatorFigure &figure : figures)
        total << shown(figure.value);
    rows << total;
    return rows;
}

QString textOf(const QString &format, const std::vector<IndicatorFigure> &figures, const StatisticsQuery &query)
{
    if (format == QLatin1String("json"))
        return QString::fromUtf8(QJsonDocument(jsonOf(figures, query)).toJson(QJsonDocument::Compact));
    const QList<QStringList> rows = query.by ? groupedRows(figures, *query.by) : plainRows(figures);
    if (format == QLatin1String("csv"))
        return csvText(rows);
    QList<bool> numbers(rows.front().size(), true);
    numbers[0] = false;
    if (!query.by)
        numbers[1] = numbers[3] = false;
    return textTable(rows, numbers);
}

/// The first grouping that has a group with this key or name, unless --by says which.
Result<Drill> drillInto(const StatisticsService &service, const QString &code, StatisticsQuery query,
                        const std::optional<QString> &key)
{
    if (!key || query.by)
        return outcomeOf(service.drill(code, query, key));
    for (const auto &term : Vocabulary<StatisticsGrouping>::terms()) {
        query.by = term.value;
        Result<Drill> drill = outcomeOf(service.drill(code, query, key));
        if (drill || drill.error().code != ErrorCode::UnknownName)
            return drill;
    }
    return failure(ErrorCode::UnknownName, {*key});
}

Answer answerFor(const Drill &drill)
{
    QJsonArray records;
    QList<QStringList> rows{{DrillCommand::tr("Date"), DrillCommand::tr("Record"), DrillCommand::tr("Amount")}};
    for (const DrillRecord &record : drill.records) {
        QJsonObject json{{QStringLiteral("entity"), record.entity},
                         {QStringLiteral("id"), record.id},
                         {QStringLiteral("date"), record.date.toString(Qt::ISODate)},
                         {QStringLiteral("label"), record.label},
                         {QStringLiteral("amount"), record.amount}};
        if (record.part)
            json.insert(QStringLiteral("part"), *record.part);
        if (record.base)
            json.insert(QStringLiteral("base"), *record.base);
        records.append(json);
        const QString amount =
            record.base ? QStringLiteral("%1 / %2").arg(shown(record.part), shown(record.base)) : shown(record.amount);
        rows << QStringList{record.date.toString(Qt::ISODate), record.label, amount};
    }
    rows << QStringList{QString(), drill.indicator.name, shown(drill.value) + unitText(drill.indicator)};
    Answer answer;
    answer.text = textTable(rows, {false, false, true});
    answer.json = {{QStringLiteral("indicator"), drill.indicator.code},
                   {QStringLiteral("value"), numberOf(drill.value)},
                   {QStringLiteral("records"), records}};
    return answer;
}

} // namespace

CommandSpec StatsCommand::spec() const
{
    CommandSpec spec{QStringLiteral("stats"), tr("Shows the numbers of a period."), {}, {databaseOption()}, {}, {}};
    spec.options += statisticsOptions();
    spec.options << option(kIndicator, QStringLiteral("CODE"), tr("Only this one; may be given several times."))
                 << option(kFormat, QStringLiteral("table|csv|json"), tr("table unless given."));
    spec.required << QStringLiteral("db");
    spec.repeatable << kIndicator << QStringLiteral("where");
    return spec;
}

Result<Answer> StatsCommand::run(const CommandLine &line, const Context &context) const
{
    const QString format = line.has(kFormat) ? line.value(kFormat) : QStringLiteral("table");
    if (!QStringList{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}.contains(format))
        return failure(ErrorCode::Usage, {tr("--format: \"%1\" is neither table, csv nor json.").arg(format)});
    if (const Status checked = checkStatisticsOptions(line); !checked)
        return failure(checked.error());
    QStringList codes = line.values(kIndicator);
    codes.removeDuplicates();
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    if (const Status known = checkIndicators(codes, **workspace); !known)
        return failure(known.error());
    const auto query = statisticsQuery(line, **workspace);
    if (!query)
        return failure(query.error());
    const auto figures = outcomeOf(StatisticsService(**workspace).figures(codes, *query));
    if (!figures)
        return failure(asUsage(figures.error()));
    return Answer{textOf(format, *figures, *query), jsonOf(*figures, *query), ExitStatus::Done};
}

CommandSpec DrillCommand::spec() const
{
    CommandSpec spec{
        QStringLiteral("drill"), tr("Lists the records behind one number."), {}, {databaseOption()}, {}, {}};
    spec.options << option(kIndicator, QStringLiteral("CODE"), tr("Which number."));
    spec.options += statisticsOptions();
    spec.options << option(kKey, QStringLiteral("K"),
                           tr("Of one group: its key, as stats --json has it, or its name."));
    spec.required << QStringLiteral("db") << kIndicator;
    spec.repeatable << QStringLiteral("where");
    return spec;
}

Result<Answer> DrillCommand::run(const CommandLine &line, const Context &context) const
{
    if (const Status checked = checkStatisticsOptions(line); !checked)
        return failure(checked.error());
    const QString code = line.value(kIndicator);
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    if (const Status known = checkIndicators({code}, **workspace); !known)
        return failure(known.error());
    const auto query = statisticsQuery(line, **workspace);
    if (!query)
        return failure(query.error());
    const auto key = line.has(kKey) ? std::optional(line.value(kKey)) : std::nullopt;
    const auto drill = drillInto(StatisticsService(**workspace), code, *query, key);
    if (!drill)
        return failure(asUsage(drill.error()));
    return answerFor(*drill);
}

} // namespace zhucun::cli
