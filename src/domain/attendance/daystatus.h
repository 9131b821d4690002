#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QString>

#include <array>
#include <optional>

namespace zhucun {

/// What half a day of a cadre was. The numbers are stored and never change.
enum class DayStatus : quint8 {
    Unrecorded = 0,    ///< 未登记: a state of its own, neither absent nor present
    InVillage = 1,     ///< 在村
    OfficialDuty = 2,  ///< 因公外出, reported to the township; counts by default
    Training = 3,      ///< 培训会议, counts by default
    PersonalLeave = 4, ///< 事假
    SickLeave = 5,     ///< 病假
    AnnualLeave = 6,   ///< 年休假
    OtherLeave = 7,    ///< 婚、产、丧、护理等假
    Rest = 8,          ///< 轮休公休
    Absent = 9,        ///< 旷工
    Conflict = 10,     ///< 冲突: two facts that exclude each other, until somebody decides
};
inline constexpr int kDayStatusCount = 11;
inline constexpr std::array<DayStatus, kDayStatusCount> kDayStatuses{
    DayStatus::Unrecorded,    DayStatus::InVillage, DayStatus::OfficialDuty, DayStatus::Training,
    DayStatus::PersonalLeave, DayStatus::SickLeave, DayStatus::AnnualLeave,  DayStatus::OtherLeave,
    DayStatus::Rest,          DayStatus::Absent,    DayStatus::Conflict};

/// Codes are lower_snake of the names; aliases include the symbols of attendance sheets.
template <>
struct Vocabulary<DayStatus> {
    static const std::vector<Term<DayStatus>> &terms();
};

bool isLeave(DayStatus status);
/// In the village, or away on business: it cannot be true together with leave.
bool isPresence(DayStatus status);
/// What a person may enter: all but 未登记 (which is clearing) and 冲突 (which follows from facts).
bool canBeEntered(DayStatus status);

/// How a status looks in the grid and on paper. A county may change symbol and colour.
struct StatusMark {
    StatusMarkId id;
    RecordMeta meta;
    DayStatus status = DayStatus::InVillage; ///< unique
    QString symbol;                          ///< one character: √ ○ ◇ △ □ ▽ ◎ ☆ × !
    QString colour;                          ///< "#rrggbb", background of the cell on a light screen
    QString key;                             ///< the key that enters it in the grid, one Latin letter or digit
};

/// √ ○ ◇ △ □ ▽ ◎ ☆ × ! and blank, with their colours and keys.
StatusMark standardMark(DayStatus status);

/// One mark a status, in the order of kDayStatuses: the standard ones where the county has none of its own.
using StatusMarks = std::array<StatusMark, kDayStatusCount>;
StatusMarks standardMarks();

/// Reads a cell of an attendance sheet: a symbol of `marks`, a term, a code or an alias. nullopt when nothing fits.
std::optional<DayStatus> dayStatusFromText(QStringView written, const StatusMarks &marks);

enum class Half : quint8 { Morning, Afternoon };

struct DayHalves {
    DayStatus morning = DayStatus::Unrecorded;
    DayStatus afternoon = DayStatus::Unrecorded;

    static DayHalves whole(DayStatus status) { return {status, status}; }
    DayStatus &of(Half half) { return half == Half::Morning ? morning : afternoon; }
    DayStatus of(Half half) const { return half == Half::Morning ? morning : afternoon; }

    friend bool operator==(const DayHalves &, const DayHalves &) = default;
};

} // namespace zhucun
