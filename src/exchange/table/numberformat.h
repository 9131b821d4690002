#pragma once

#include <QStringView>

namespace zhucun {

/// What a number format of a workbook makes of a number.
enum class NumberKind { Number, Date, Time, DateTime };

/// Of the formats a workbook names by number only.
NumberKind builtinNumberKind(int formatId);
/// Of a format code such as `yyyy"年"m"月"d"日"` or `#,##0.00`.
NumberKind numberKind(QStringView formatCode);

} // namespace zhucun
