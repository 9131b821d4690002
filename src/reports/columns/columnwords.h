#pragma once

#include "reports/columns/column.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

#include <concepts>
#include <type_traits>

// The words in which the lists of columns of the entities are written.

namespace zhucun::reports {

template <class Value>
struct KindOf {
    static constexpr Kind value = std::integral<Value> ? Kind::Number : Kind::Text;
};
template <>
struct KindOf<bool> {
    static constexpr Kind value = Kind::Text;
};
template <>
struct KindOf<Money> {
    static constexpr Kind value = Kind::Money;
};
template <>
struct KindOf<QDate> {
    static constexpr Kind value = Kind::Date;
};
template <>
struct KindOf<YearMonth> {
    static constexpr Kind value = Kind::Date;
};
template <class Value>
struct KindOf<std::optional<Value>> : KindOf<Value> {
};

template <class Value>
CellValue cellOf(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return termText(value);
    else if constexpr (std::is_same_v<Value, bool>)
        return value ? QCoreApplication::translate("Columns", "Yes") : QString();
    else
        return value;
}
template <class Value>
CellValue cellOf(const std::optional<Value> &value)
{
    return value ? cellOf(*value) : CellValue();
}

/// Kind and alignment follow from what `value` (a member or a function of the row) gives.
template <class Row, class Value>
Column<Row> column(const char *key, QString heading, int width, Value value)
{
    using Given = std::remove_cvref_t<std::invoke_result_t<Value, const Row &>>;
    Column<Row> column;
    column.key = QString::fromLatin1(key);
    column.heading = std::move(heading);
    column.kind = KindOf<Given>::value;
    column.alignment = usualAlignment(column.kind);
    column.width = width;
    column.value = [value](const Row &row) { return cellOf(std::invoke(value, row)); };
    return column;
}
template <class Row, class Member>
Column<Row> column(const char *key, QString heading, int width, Member Row::*member)
{
    return column<Row, Member Row::*>(key, std::move(heading), width, member);
}

/// Storage sorts by the column's key.
template <class Row>
Column<Row> sorted(Column<Row> column)
{
    column.sortField = column.key;
    return column;
}

/// Shown only when the user asks for it.
template <class Row>
Column<Row> hidden(Column<Row> column)
{
    column.visibleByDefault = false;
    return column;
}

/// Text of several lines on paper.
template <class Row>
Column<Row> wrapped(Column<Row> column)
{
    column.wrap = true;
    return column;
}

} // namespace zhucun::reports
