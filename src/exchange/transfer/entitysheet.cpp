#include "exchange/transfer/entitysheet.h"

#include <algorithm>

namespace zhucun {

namespace {

SheetColumn::Kind kindOf(const ImportColumn &column)
{
    switch (column.kind) {
    case ImportColumn::Kind::Integer:
    case ImportColumn::Kind::Decimal:
        return SheetColumn::Kind::Number;
    case ImportColumn::Kind::MoneyYuan:
        return SheetColumn::Kind::Money;
    case ImportColumn::Kind::Date:
        return SheetColumn::Kind::Date;
    case ImportColumn::Kind::Text:
        return column.form == ImportColumn::Form::Lines ? SheetColumn::Kind::Note : SheetColumn::Kind::Text;
    case ImportColumn::Kind::DateTime:
    case ImportColumn::Kind::Time:
    case ImportColumn::Kind::Month:
    case ImportColumn::Kind::YesNo:
    case ImportColumn::Kind::List:
    case ImportColumn::Kind::Term:
        return SheetColumn::Kind::Text;
    }
    return SheetColumn::Kind::Text;
}

/// A Chinese character takes two of the default font's; the heading and the example decide.
double widthOf(const ImportColumn &column)
{
    constexpr double kLeast = 8;
    constexpr double kMost = 40;
    const auto longest = std::max(column.heading.size() + 1, column.example.section(QLatin1Char('\n'), 0, 0).size());
    return std::clamp(2.0 * double(longest) + 2.0, kLeast, kMost);
}

} // namespace

SheetSpec sheetOf(const EntityColumns &entity)
{
    SheetSpec sheet;
    sheet.name = entity.title;
    for (const ImportColumn &column : entity.columns) {
        sheet.columns.push_back(
            {column.required ? column.heading + QLatin1Char('*') : column.heading, widthOf(column), kindOf(column)});
    }
    return sheet;
}

} // namespace zhucun
