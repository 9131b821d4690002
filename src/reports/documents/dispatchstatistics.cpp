#include "reports/documents/dispatchstatistics.h"

#include "reports/documents/attendancecells.h"

namespace zhucun::reports {

namespace {

/// The indicator of the first column; none of those who are no first secretaries.
QString codeOf(CountedCadres counted)
{
    switch (counted) {
    case CountedCadres::All:
        return QStringLiteral("dispatch.cadres");
    case CountedCadres::FirstSecretaries:
        return QStringLiteral("dispatch.first_secretaries");
    case CountedCadres::Others:
        break;
    }
    return {};
}

QString nameOf(CountedCadres counted)
{
    switch (counted) {
    case CountedCadres::All:
        return QStringLiteral("驻村干部统计表");
    case CountedCadres::FirstSecretaries:
        return QStringLiteral("第一书记统计表");
    case CountedCadres::Others:
        return QStringLiteral("驻村干部（不含第一书记）统计表");
    }
    return {};
}

TableRowData rowOf(const CellValue &number, const QString &name, const DispatchRow &row, RowStyle style)
{
    TableRowData data{{number, name}, style};
    for (const int cadres : row.cadres)
        data.cells.push_back(countOrBlank(cadres));
    data.cells[2] = row.cadres.front();
    return data;
}

FigureRef figureOf(const DispatchTableData &data, const QString &where, const DispatchRow &row,
                   const std::optional<QString> &key)
{
    FigureRef figure;
    figure.code = codeOf(data.counted);
    figure.place = where + QChar(u'|') + figure.code;
    figure.label =
        data.counted == CountedCadres::FirstSecretaries ? QStringLiteral("第一书记") : QStringLiteral("驻村干部");
    figure.unit = QStringLiteral("名");
    figure.query.period = {data.day, data.day};
    figure.query.townshipId = data.townshipId;
    if (key)
        figure.query.by = StatisticsGrouping::Township;
    figure.key = key;
    figure.value = row.cadres.front();
    return figure;
}

std::vector<FigureRef> figuresOf(const DispatchTableData &data, const DispatchTable &table)
{
    // With a round, statistics count all who were ever posted in it.
    if (codeOf(data.counted).isEmpty() || data.roundId.isValid())
        return {};
    std::vector<FigureRef> figures;
    for (const DispatchRow &row : table.townships)
        figures.push_back(figureOf(data, row.townshipName, row, row.townshipCode));
    figures.push_back(figureOf(data, QStringLiteral("合计"), table.total, std::nullopt));
    return figures;
}

} // namespace

Report dispatchStatistics(const DispatchTableData &data)
{
    const DispatchTable counted = dispatchTableOf(data);
    Report report;
    report.title = data.place + nameOf(data.counted);
    report.paper = Paper::a4Landscape();
    QString note = QStringLiteral("统计截止日期：") + chineseDate(data.day);
    if (data.roundId.isValid())
        note += QStringLiteral("　　轮次：") + data.roundName;
    report.headNotes = {note};
    Table table;
    table.unit = QStringLiteral("单位：名");
    table.columns = {numberColumn(QStringLiteral("序号")), textColumn(QStringLiteral("乡镇"))};
    for (const DispatchColumn &column : counted.columns)
        table.columns.push_back(numberColumn(column.heading, column.group));
    int number = 0;
    for (const DispatchRow &row : counted.townships)
        table.rows.push_back(rowOf(++number, row.townshipName, row, RowStyle::Normal));
    if (number > 0)
        table.rows.push_back(rowOf({}, QStringLiteral("合计"), counted.total, RowStyle::Total));
    table.emptyText = QStringLiteral("当日没有派驻有效的干部");
    report.sections.push_back({{}, {std::move(table)}, false});
    report.footNotes = {
        QStringLiteral("按截止日期当日有效的派驻统计，同一人在一行内只计一次；派驻两个乡镇的，各乡镇分别计，合计只计"
                       "一次。"),
        QStringLiteral(
            "年龄按截止日期的周岁计（出生年月到月）；学历按全日制和在职学历中较高的计；处级、科级含正副职；中共党员含"
            "预备党员；一般干部含股级。")};
    report.signatures = {{QStringLiteral("填报人"), {}}, {QStringLiteral("审核人"), {}}, {QStringLiteral("日期"), {}}};
    report.figures = figuresOf(data, counted);
    return report;
}

} // namespace zhucun::reports
