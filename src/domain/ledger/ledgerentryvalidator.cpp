#include "domain/ledger/ledgerentryvalidator.h"

#include "domain/moneytext.h"
#include "domain/validation/checks.h"

namespace zhucun {

namespace {

void checkFunds(Checks &checks, const LedgerEntry &entry)
{
    int line = 0;
    for (const LedgerFund &fund : entry.funds) {
        ++line;
        checks.requiredText("funds", fund.source, kTitleLength, line);
        checks.notNegative("funds", fund.amount, line);
    }
    const std::optional<Money> sum = sumOf(entry.funds);
    if (sum && entry.amount && *sum != *entry.amount)
        checks.warning("amount", "funds_differ", {moneyText(*sum), moneyText(*entry.amount)});
}

} // namespace

Violations validate(const LedgerEntry &entry, QDate today)
{
    Checks checks;
    checks.required("happened_on", entry.happenedOn.isValid());
    if (entry.stage != LedgerStage::Planned)
        checks.happened("happened_on", entry.happenedOn, today);
    checks.required("kind_id", entry.kindId.isValid());
    checks.requiredText("title", entry.title, kTitleLength);
    checks.maxLength("content", entry.content, kTextLength);
    checks.notNegative("quantity", entry.quantity);
    checks.notNegative("households", entry.households);
    checks.notNegative("people", entry.people);
    checks.notNegative("amount", entry.amount);
    checks.maxLength("variant", entry.variant, kNameLength);
    checks.maxLength("note", entry.note, kTextLength);
    checkFunds(checks, entry);
    return checks.take();
}

} // namespace zhucun
