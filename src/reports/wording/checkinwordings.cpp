#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> checkInWordings()
{
    static constexpr RuleWording kCheckIns[] = {
        {"checkin_differs",
         Args::Own,
         2,
         {QT_TRANSLATE_NOOP("RuleText", "%1: %2 stands there and stays; the report says %3."),
          QT_TRANSLATE_NOOP("RuleText", "%1: something else stands there and stays.")}},
        {"checkin_missing",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: a sign-in is missing (%2); no status is proposed for it."),
          QT_TRANSLATE_NOOP("RuleText", "%1: a sign-in is missing.")}},
        {"checkin_half",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: half a day of %2, but nothing says which half; enter it by hand."),
          QT_TRANSLATE_NOOP("RuleText", "%1: nothing says which half of the day is meant; enter it by hand.")}},
        {"checkin_leave_kind",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the report does not say which kind of leave; enter it by hand.")}},
        {"checkin_signed_on_leave",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: %2 for the whole day, and yet signed in."),
          QT_TRANSLATE_NOOP("RuleText", "%1: on leave, and yet signed in.")}},
        {"checkin_absent_signed",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the report says “%2”, and yet somebody signed in."),
          QT_TRANSLATE_NOOP("RuleText", "%1: counted as absent by the report, and yet signed in.")}},
        {"checkin_odd_place",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the report remarks “%2”; look at where the sign-in was given."),
          QT_TRANSLATE_NOOP("RuleText", "%1: place or device of the sign-in are unusual.")}},
        {"checkin_invalid",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: the app did not accept this sign-in (%2); it is left out."),
          QT_TRANSLATE_NOOP("RuleText", "%1: the app did not accept this sign-in; it is left out.")}},
        {"checkin_unclear",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: “%2” is not understood; no status is proposed."),
          QT_TRANSLATE_NOOP("RuleText", "%1 is not understood; no status is proposed.")}},
        {"checkin_said_otherwise",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: row %2 says something else of this day; that one was taken."),
          QT_TRANSLATE_NOOP("RuleText", "%1: another row says something else of this day; that one was taken.")}},
        {"checkin_passed_over",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%2 was said to be no cadre here; these rows are passed over."),
          QT_TRANSLATE_NOOP("RuleText", "Said to be no cadre here; these rows are passed over.")}},
    };
    return kCheckIns;
}

} // namespace zhucun
