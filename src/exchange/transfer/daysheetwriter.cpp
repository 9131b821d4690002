#include "exchange/transfer/daysheetwriter.h"

#include "domain/attendance/daycell.h"
#include "exchange/table/workbookwriter.h"

namespace zhucun {

namespace {

QString legendOf(const StatusMarks &marks)
{
    QStringList parts;
    for (const DayStatus status : kDayStatuses) {
        if (const QString symbol = symbolOf(status, marks); !symbol.isEmpty())
            parts << symbol + chineseOf(status);
    }
    return QStringLiteral("图例：") + parts.join(QStringLiteral("　"));
}

SheetSpec specOf(const MonthSheet &sheet)
{
    SheetSpec spec;
    spec.name = QStringLiteral("考勤表");
    spec.titleLines = {
        QStringLiteral("%1年%2月驻村干部考勤表").arg(sheet.month.year()).arg(sheet.month.month()),
        legendOf(sheet.marks),
    };
    spec.columns = {{QStringLiteral("乡镇"), 12},
                    {QStringLiteral("派驻村"), 14},
                    {QStringLiteral("姓名*"), 10},
                    {QStringLiteral("身份证号"), 20}};
    for (const MonthSheet::Day &day : sheet.days)
        spec.columns.push_back({QString::number(day.day.day()), 5});
    spec.columns.push_back({QStringLiteral("应驻天数"), 10, SheetColumn::Kind::Number});
    spec.columns.push_back({QStringLiteral("在岗天数"), 10, SheetColumn::Kind::Number});
    return spec;
}

std::optional<DayStatus> shown(DayStatus status)
{
    return status == DayStatus::Unrecorded ? std::nullopt : std::optional(status);
}

} // namespace

Status writeDaySheet(const QString &path, const MonthSheet &sheet, const std::map<CadreId, QString> &nationalIds)
{
    auto workbook = WorkbookWriter::create(path);
    if (!workbook)
        return failure(workbook.error());
    if (Status begun = workbook->beginSheet(specOf(sheet)); !begun)
        return begun;
    for (const MonthSheet::Line &line : sheet.lines) {
        const auto nationalId = nationalIds.find(line.member.cadreId);
        std::vector<Cell> cells{Cell::fromText(line.member.townshipName), Cell::fromText(line.member.villageName),
                                Cell::fromText(line.member.cadreName),
                                Cell::fromText(nationalId == nationalIds.end() ? QString() : nationalId->second)};
        for (const SheetCell &cell : line.cells) {
            const WrittenDay day{shown(cell.halves.morning), shown(cell.halves.afternoon)};
            cells.push_back(Cell::fromText(cellOfDay(day, sheet.marks)));
        }
        cells.push_back(Cell::fromNumber(line.account.requiredHalves / 2.0));
        cells.push_back(Cell::fromNumber(line.account.presentHalves / 2.0));
        if (Status written = workbook->writeRow(cells); !written)
            return written;
    }
    return workbook->commit();
}

} // namespace zhucun
