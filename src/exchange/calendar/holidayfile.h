#pragma once

#include "core/result.h"
#include "domain/calendar/workcalendar.h"
#include "exchange/table/tablereader.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhucun {

/// Holidays from a file, by content: JSON as the project holiday-cn publishes it, one file a year,
///
///     {"year": 2027, "papers": [...], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, ...]}
///
/// or a table (CSV, XLSX) with the columns 日期, 类型 (放假, 上班, 平日) and, if there is one, 名称; in English date,
/// kind and name. Days are in the order of the file.
///
/// Errors: those of files and tables; HeadingsMissing; ImportRejected with everything that is wrong: not_json,
/// wrong_type, required, date, unknown_kind, year_outside, too_long, listed_twice, empty_list, too_many,
/// file_too_large. The last argument is the line of the text, the row of the table or, in JSON, the entry, from 1;
/// before it stands what is written there.
Result<std::vector<WorkCalendar::Entry>> readHolidayFile(const QString &path, const OpenOptions &options = {});

/// The JSON form alone.
Result<std::vector<WorkCalendar::Entry>> readHolidayJson(const QByteArray &content);

} // namespace zhucun
