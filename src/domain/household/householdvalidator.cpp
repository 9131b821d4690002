#include "domain/household/householdvalidator.h"

#include "domain/nationalid/nationalid.h"
#include "domain/validation/checks.h"

namespace zhucun {

static void checkMembers(Checks &checks, const std::vector<HouseholdMember> &members)
{
    std::set<QString> seen;
    int line = 0;
    for (const HouseholdMember &member : members) {
        ++line;
        checks.requiredText("members", member.name, kNameLength, line);
        checks.maxLength("members", member.relation, kNameLength, line);
        checks.maxLength("members", member.health, kTitleLength, line);
        checks.nationalId("members", member.nationalId, member.born, member.sex, line);
        if (const auto id = NationalId::parse(member.nationalId); id && !seen.insert(id->toEighteen()).second)
            checks.warning("members", "duplicate", {}, line);
    }
}

Violations validate(const Household &household, QDate)
{
    Checks checks;
    checks.required("village_id", household.villageId.isValid());
    checks.maxLength("group", household.group, kNameLength);
    checks.requiredText("head", household.head, kNameLength);
    checks.nationalId("national_id", household.nationalId, std::nullopt, std::nullopt);
    checks.notNegative("people", household.people);
    checks.phone("phone", household.phone);
    checks.maxLength("address", household.address, kTitleLength);
    checks.maxLength("note", household.note, kTextLength);
    checks.distinctIds("categories", household.categories);
    checkMembers(checks, household.members);
    return checks.take();
}

} // namespace zhucun
