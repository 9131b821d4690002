#pragma once

#include "core/result.h"
#include "domain/attendance/monthsheet.h"

#include <map>

namespace zhucun {

/// 考勤表 of a month as offices keep it: a row a cadre, a column a day, a symbol for what the day was. The import takes
/// it back; the national ids tell namesakes apart.
Status writeDaySheet(const QString &path, const MonthSheet &sheet, const std::map<CadreId, QString> &nationalIds);

} // namespace zhucun
