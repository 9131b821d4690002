#include "domain/spotcheck/spotcheckvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

namespace {

void checkFollowUp(Checks &checks, const SpotCheckLine &line, QDate checkedOn, QDate today, int number)
{
    if (!line.followUp) {
        if (line.followUpOn || line.closedOn)
            checks.error("lines", "follow_up_unnamed", {}, number);
        return;
    }
    if (!line.followUpOn)
        checks.error("lines", "follow_up_undated", {}, number);
    else if (checkedOn.isValid() && *line.followUpOn < checkedOn)
        checks.error("lines", "follow_up_too_early", {}, number);
    if (line.closedOn && line.followUpOn && *line.closedOn < *line.followUpOn)
        checks.error("lines", "closed_before_follow_up", {}, number);
    checks.happened("lines", line.closedOn, today, number);
}

} // namespace

Violations validate(const SpotCheck &check, QDate today)
{
    Checks checks;
    checks.required("checked_on", check.checkedOn.isValid());
    checks.happened("checked_on", check.checkedOn, today);
    checks.minuteOfDay("minute", check.minute);
    checks.requiredText("inspectors", check.inspectors, kTitleLength);
    checks.required("village_id", check.villageId.isValid());
    checks.maxLength("note", check.note, kTextLength);
    if (check.lines.empty())
        checks.error("lines", "no_cadre");
    std::vector<CadreId> cadres;
    for (const SpotCheckLine &line : check.lines)
        cadres.push_back(line.cadreId);
    checks.distinctIds("lines", cadres);
    int number = 0;
    for (const SpotCheckLine &line : check.lines) {
        ++number;
        checkFollowUp(checks, line, check.checkedOn, today, number);
        checks.maxLength("lines", line.note, kTextLength, number);
    }
    return checks.take();
}

} // namespace zhucun
