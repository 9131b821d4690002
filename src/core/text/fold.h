#pragma once

#include <QString>
#include <QStringList>

namespace zhucun::text {

/// For comparing and searching: NFKC, case folded, full width to half width, runs of white space to one space, trimmed.
QString fold(QStringView text);

/// fold() without any white space, brackets or what stands between brackets: "身份证号 （18位）" and "身份证号" meet.
QString foldHeading(QStringView heading);

/// fold() without any white space, dashes and bracket signs, keeping what stands between the brackets: "县处级（正）"
/// and "县处级正" meet.
QString foldTerm(QStringView term);

/// Trims, and takes the blanks out of a two-character name typed as "张 三" or "张　三".
QString tidyName(QStringView name);

/// Splits a cell holding a list: 、 , ， ; ； or line breaks. Empty parts are dropped, parts are trimmed.
QStringList splitList(QStringView cell);

} // namespace zhucun::text
