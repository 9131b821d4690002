#include "domain/dispute/disputevalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

namespace {

void checkDays(Checks &checks, const Dispute &dispute, QDate today)
{
    checks.required("found_on", dispute.foundOn.isValid());
    checks.happened("found_on", dispute.foundOn, today);
    checks.happened("accepted_on", dispute.acceptedOn, today);
    checks.happened("resolved_on", dispute.resolvedOn, today);
    checks.happened("revisited_on", dispute.revisitedOn, today);
    checks.happened("archived_on", dispute.archivedOn, today);
    checks.warnBefore("accepted_on", dispute.acceptedOn, dispute.foundOn);
    if (dispute.resolvedOn && dispute.foundOn.isValid() && *dispute.resolvedOn < dispute.foundOn)
        checks.error("resolved_on", "resolved_before_found");
    const bool hasOutcome = dispute.resolvedOn || dispute.outcome;
    if (dispute.revisitedOn && (!hasOutcome || (dispute.resolvedOn && *dispute.revisitedOn < *dispute.resolvedOn)))
        checks.error("revisited_on", "revisit_before_resolved");
    checks.warnBefore("archived_on", dispute.archivedOn, dispute.resolvedOn ? *dispute.resolvedOn : dispute.foundOn);
}

void checkParties(Checks &checks, const std::vector<DisputeParty> &parties)
{
    if (parties.empty())
        checks.error("parties", "required_party");
    int line = 0;
    for (const DisputeParty &party : parties) {
        ++line;
        checks.requiredText("parties", party.name, kTitleLength, line); // may be a firm or a group
        checks.phone("parties", party.phone, line);
        checks.nationalId("parties", party.nationalId, std::nullopt, std::nullopt, line);
    }
}

void checkSteps(Checks &checks, const Dispute &dispute, QDate today)
{
    QDate earlier = dispute.foundOn;
    int line = 0;
    for (const DisputeStep &step : dispute.steps) {
        ++line;
        checks.required("steps", step.takenOn.isValid(), line);
        checks.happened("steps", step.takenOn, today, line);
        checks.warnBefore("steps", step.takenOn, earlier, line);
        checks.requiredText("steps", step.text, kTextLength, line);
        checks.maxLength("steps", step.by, kTitleLength, line);
        earlier = step.takenOn;
    }
}

} // namespace

Violations validate(const Dispute &dispute, QDate today)
{
    Checks checks;
    checks.maxLength("number", dispute.number, kNameLength);
    checkDays(checks, dispute, today);
    checks.required("village_id", dispute.villageId.isValid());
    checks.maxLength("group", dispute.group, kNameLength);
    checks.required("category_id", dispute.categoryId.isValid());
    checks.notNegative("people", dispute.people);
    checks.notNegative("amount", dispute.amount);
    checks.requiredText("summary", dispute.summary, kTextLength);
    checks.maxLength("responsible_name", dispute.responsibleName, kNameLength);
    checks.maxLength("lead_official", dispute.leadOfficial, kNameLength);
    checks.maxLength("agreement_number", dispute.agreementNumber, kTitleLength);
    checks.maxLength("revisit_result", dispute.revisitResult, kTextLength);
    checks.maxLength("note", dispute.note, kTextLength);
    checkParties(checks, dispute.parties);
    checkSteps(checks, dispute, today);
    return checks.take();
}

} // namespace zhucun
