#include "domain/village/villagevalidator.h"

#include "domain/validation/checks.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

constexpr int kFirstYear = 1949;

void checkYears(Checks &checks, const std::vector<VillageYear> &years, QDate today)
{
    std::set<int> seen;
    int line = 0;
    for (const VillageYear &figures : years) {
        ++line;
        if (figures.year < kFirstYear || figures.year > today.year() + 1)
            checks.error("years", "year_range", {QString::number(kFirstYear), QString::number(today.year() + 1)}, line);
        else if (!seen.insert(figures.year).second)
            checks.error("years", "duplicate", {}, line);
        checks.notNegative("years", figures.collectiveIncome, line);
        checks.notNegative("years", figures.incomePerHead, line);
        checks.notNegative("years", figures.poorHouseholds, line);
        checks.notNegative("years", figures.poorPeople, line);
    }
}

} // namespace

Violations validate(const Village &village, QDate today)
{
    Checks checks;
    checks.requiredText("name", village.name, kNameLength);
    checks.required("township_id", village.townshipId.isValid());
    static const QRegularExpression twelveDigits(QStringLiteral("^[0-9]{12}$"));
    if (!village.code.isEmpty() && !twelveDigits.match(village.code).hasMatch())
        checks.error("code", "code_format", {QStringLiteral("12")});
    checks.notNegative("households", village.households);
    checks.notNegative("population", village.population);
    checks.notNegative("party_members", village.partyMembers);
    checks.notNegative("party_branches", village.partyBranches);
    checks.maxLength("secretary", village.secretary, kNameLength);
    checks.phone("phone", village.phone);
    checks.maxLength("note", village.note, kTextLength);
    checks.distinctIds("tags", village.tags);
    checkYears(checks, village.years, today);
    return checks.take();
}

} // namespace zhucun
