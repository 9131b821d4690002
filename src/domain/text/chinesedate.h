#pragma once

#include <QDate>
#include <QString>

namespace zhucun {

/// 2026年3月5日; empty for none.
QString chineseDate(const QDate &day);

} // namespace zhucun
