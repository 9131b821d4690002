#include "domain/attendance/daystatus.h"

namespace zhucun {

const std::vector<Term<DayStatus>> &Vocabulary<DayStatus>::terms()
{
    static const std::vector<Term<DayStatus>> all{
        {DayStatus::Unrecorded, "unrecorded", u"未登记", "Unrecorded", u"空白"},
        {DayStatus::InVillage, "in_village", u"在村", "In the village", u"在岗、出勤、驻村、到岗、正常"},
        {DayStatus::OfficialDuty, "official_duty", u"因公外出", "Away on business",
         u"公出、因公、公差、出差、外勤、视同在村"},
        {DayStatus::Training, "training", u"培训会议", "Training or meeting", u"培训、会议、开会、学习"},
        {DayStatus::PersonalLeave, "personal_leave", u"事假", "Personal leave"},
        {DayStatus::SickLeave, "sick_leave", u"病假", "Sick leave"},
        {DayStatus::AnnualLeave, "annual_leave", u"年休假", "Annual leave", u"年假、休假"},
        {DayStatus::OtherLeave, "other_leave", u"其他假", "Other leave", u"其它假、婚假、产假、陪产假、丧假、护理假"},
        {DayStatus::Rest, "rest", u"轮休公休", "Rest", u"轮休、公休、休息、调休、补休"},
        {DayStatus::Absent, "absent", u"旷工", "Absent without reason", u"缺勤、无故离岗、旷岗、脱岗、缺岗"},
        {DayStatus::Conflict, "conflict", u"冲突", "Conflict"},
    };
    return all;
}

bool isLeave(DayStatus status)
{
    switch (status) {
    case DayStatus::PersonalLeave:
    case DayStatus::SickLeave:
    case DayStatus::AnnualLeave:
    case DayStatus::OtherLeave:
        return true;
    case DayStatus::Unrecorded:
    case DayStatus::InVillage:
    case DayStatus::OfficialDuty:
    case DayStatus::Training:
    case DayStatus::Rest:
    case DayStatus::Absent:
    case DayStatus::Conflict:
        return false;
    }
    return false;
}

bool isPresence(DayStatus status)
{
    return status == DayStatus::InVillage || status == DayStatus::OfficialDuty || status == DayStatus::Training;
}

bool canBeEntered(DayStatus status) { return status != DayStatus::Unrecorded && status != DayStatus::Conflict; }

StatusMark standardMark(DayStatus status)
{
    const auto mark = [status](const char16_t *symbol, const char *colour, const char *key) {
        return StatusMark{
            {}, {}, status, QString::fromUtf16(symbol), QString::fromLatin1(colour), QString::fromLatin1(key)};
    };
    switch (status) {
    case DayStatus::Unrecorded:
        return mark(u"", "#ffffff", "");
    case DayStatus::InVillage:
        return mark(u"√", "#d5efdc", "1");
    case DayStatus::OfficialDuty:
        return mark(u"○", "#cfe4fa", "2");
    case DayStatus::Training:
        return mark(u"◇", "#d9dcf9", "3");
    case DayStatus::PersonalLeave:
        return mark(u"△", "#fdeac0", "4");
    case DayStatus::SickLeave:
        return mark(u"□", "#fbdcc4", "5");
    case DayStatus::AnnualLeave:
        return mark(u"▽", "#f3e6a8", "6");
    case DayStatus::OtherLeave:
        return mark(u"◎", "#f2dcf0", "7");
    case DayStatus::Rest:
        return mark(u"☆", "#e4e7ea", "8");
    case DayStatus::Absent:
        return mark(u"×", "#f6c4c4", "9");
    case DayStatus::Conflict:
        return mark(u"!", "#e58a8a", "");
    }
    return {};
}

StatusMarks standardMarks()
{
    StatusMarks marks;
    for (const DayStatus status : kDayStatuses)
        marks[std::size_t(status)] = standardMark(status);
    return marks;
}

std::optional<DayStatus> dayStatusFromText(QStringView written, const StatusMarks &marks)
{
    // What offices type for the symbols; text folding would take some of them away.
    static const struct {
        QStringView symbols;
        DayStatus status;
    } kTyped[] = {{u"√✓✔☑", DayStatus::InVillage}, {u"○〇Oo", DayStatus::OfficialDuty},
                  {u"◇◆", DayStatus::Training},    {u"△▲", DayStatus::PersonalLeave},
                  {u"□■", DayStatus::SickLeave},   {u"▽▼", DayStatus::AnnualLeave},
                  {u"◎●", DayStatus::OtherLeave},  {u"☆★", DayStatus::Rest},
                  {u"×✗✘✕Xx╳", DayStatus::Absent}, {u"!！", DayStatus::Conflict}};
    const QStringView trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    for (const StatusMark &mark : marks) {
        if (!mark.symbol.isEmpty() && trimmed == mark.symbol)
            return mark.status;
    }
    if (trimmed.size() == 1) {
        for (const auto &[symbols, status] : kTyped) {
            if (symbols.contains(trimmed.front()))
                return status;
        }
    }
    return fromText<DayStatus>(trimmed);
}

} // namespace zhucun
