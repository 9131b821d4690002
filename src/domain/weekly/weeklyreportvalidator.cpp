#include "domain/weekly/weeklyreportvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const WeeklyReport &report, QDate today)
{
    Checks checks;
    checks.required("team_id", report.teamId.isValid());
    checks.required("week", report.week.isValid());
    checks.happened("week", report.week, today);
    if (report.week.isValid() && report.week != weekOf(report.week))
        checks.error("week", "not_monday");
    checks.required("sent_on", report.sentOn.isValid());
    checks.happened("sent_on", report.sentOn, today);
    checks.notBefore("sent_on", report.sentOn, report.week);
    checks.minuteOfDay("sent_minute", report.sentMinute);
    checks.maxLength("content", report.content, kTextLength);
    return checks.take();
}

} // namespace zhucun
