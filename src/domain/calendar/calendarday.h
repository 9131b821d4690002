#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

/// What the State Council's notice makes of a day.
enum class CalendarDayKind {
    Holiday,  ///< 放假, statutory or moved
    Workday,  ///< 调休上班: a make-up work day, mostly a Saturday or Sunday
    Ordinary, ///< takes back what the bundled calendar says: the weekday decides
};

/// A day a county typed in or imported. It stands before the bundled calendar's.
struct CalendarDay {
    CalendarDayId id;
    RecordMeta meta;
    QDate day; ///< unique
    CalendarDayKind kind = CalendarDayKind::Holiday;
    QString name; ///< 国庆节
};

template <>
struct Vocabulary<CalendarDayKind> {
    static const std::vector<Term<CalendarDayKind>> &terms();
};

struct CalendarDayRow {
    CalendarDayId id;
    QDate day;
    CalendarDayKind kind = CalendarDayKind::Holiday;
    QString name;
};

} // namespace zhucun
