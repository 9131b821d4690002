#include "exchange/transfer/templateworkbook.h"

#include "exchange/transfer/entitysheet.h"

namespace zhucun {

namespace {

QString kindText(const ImportColumn &column)
{
    switch (column.kind) {
    case ImportColumn::Kind::Text:
        return QStringLiteral("文字");
    case ImportColumn::Kind::Date:
        return QStringLiteral("日期，如 2026-03-05");
    case ImportColumn::Kind::DateTime:
        return QStringLiteral("日期，可带时间，如 2026-03-05 08:17");
    case ImportColumn::Kind::Time:
        return QStringLiteral("时间，如 08:17");
    case ImportColumn::Kind::Month:
        return QStringLiteral("年月，如 1980.05");
    case ImportColumn::Kind::Integer:
        return QStringLiteral("整数");
    case ImportColumn::Kind::Decimal:
        return QStringLiteral("数字");
    case ImportColumn::Kind::MoneyYuan:
        return QStringLiteral("金额（元）；表头写明万元的按万元");
    case ImportColumn::Kind::YesNo:
        return QStringLiteral("是/否");
    case ImportColumn::Kind::List:
        return QStringLiteral("可填多个，用顿号分隔");
    case ImportColumn::Kind::Term:
        return QStringLiteral("从选项中选一个");
    }
    return {};
}

Status writeExplanations(WorkbookWriter &workbook, const EntityColumns &entity)
{
    SheetSpec sheet;
    sheet.name = QStringLiteral("填写说明");
    sheet.columns = {{QStringLiteral("列名"), 18},
                     {QStringLiteral("必填"), 8},
                     {QStringLiteral("填什么"), 28, SheetColumn::Kind::Note},
                     {QStringLiteral("说明"), 50, SheetColumn::Kind::Note},
                     {QStringLiteral("可选值"), 50, SheetColumn::Kind::Note},
                     {QStringLiteral("也可写作"), 30, SheetColumn::Kind::Note}};
    sheet.autoFilter = false;
    if (Status begun = workbook.beginSheet(sheet); !begun)
        return begun;
    for (const ImportColumn &column : entity.columns) {
        const Status written = workbook.writeRow(
            {Cell::fromText(column.heading), Cell::fromText(column.required ? QStringLiteral("是") : QString()),
             Cell::fromText(kindText(column)), Cell::fromText(column.explanation),
             Cell::fromText(column.choices.join(QChar(u'、'))), Cell::fromText(column.aliases.join(QChar(u'、')))});
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Status writeTemplate(const QString &path, const EntityColumns &entity)
{
    auto workbook = WorkbookWriter::create(path, WorkbookWriter::Memory::Whole);
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    SheetSpec sheet = sheetOf(entity);
    std::vector<Cell> example;
    for (size_t i = 0; i < entity.columns.size(); ++i) {
        const ImportColumn &column = entity.columns[i];
        sheet.columns[i].headingComment = column.explanation;
        if (column.kind == ImportColumn::Kind::Term) // a list may name several: no drop-down
            sheet.columns[i].choices = column.choices;
        else if (column.kind == ImportColumn::Kind::YesNo)
            sheet.columns[i].choices = {QStringLiteral("是"), QStringLiteral("否")};
        example.push_back(Cell::fromText(column.example));
    }
    sheet.columns.push_back({QStringLiteral("填写提示"), 20, SheetColumn::Kind::Note});
    example.push_back(Cell::fromText(kExampleMark.toString()));
    if (Status begun = workbook->beginSheet(sheet); !begun)
        return begun;
    if (Status written = workbook->writeRow(example); !written)
        return written;
    if (Status explained = writeExplanations(*workbook, entity); !explained)
        return explained;
    return workbook->commit();
}

} // namespace zhucun
