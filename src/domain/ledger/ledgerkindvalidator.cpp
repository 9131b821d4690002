#include "domain/ledger/ledgerkindvalidator.h"

#include "domain/validation/checks.h"

#include <QRegularExpression>
#include <QSet>

namespace zhucun {

namespace {

bool isCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    return form.match(code).hasMatch();
}

bool usesMeasure(const LedgerKind &kind)
{
    switch (kind.measure) {
    case LedgerMeasure::Entries:
        return true;
    case LedgerMeasure::Quantity:
        return !kind.quantityLabel.isEmpty();
    case LedgerMeasure::Households:
        return !kind.householdsLabel.isEmpty();
    case LedgerMeasure::People:
        return !kind.peopleLabel.isEmpty();
    case LedgerMeasure::Amount:
        return !kind.amountLabel.isEmpty();
    }
    return false;
}

void checkVariants(Checks &checks, const std::vector<LedgerVariant> &variants)
{
    QSet<QString> names;
    int line = 0;
    for (const LedgerVariant &variant : variants) {
        ++line;
        checks.requiredText("variants", variant.name, kNameLength, line);
        if (!variant.code.isEmpty() && !isCode(variant.code))
            checks.error("variants", "code_form", {}, line);
        if (names.contains(variant.name))
            checks.error("variants", "duplicate", {variant.name}, line);
        names.insert(variant.name);
    }
}

} // namespace

Violations validate(const LedgerKind &kind, QDate)
{
    Checks checks;
    checks.requiredText("code", kind.code, kNameLength);
    if (!kind.code.isEmpty() && !isCode(kind.code))
        checks.error("code", "code_form");
    checks.requiredText("name", kind.name, kNameLength);
    checks.requiredText("unit", kind.unit, kNameLength);
    if (!usesMeasure(kind))
        checks.error("measure", "unused_measure");
    checks.maxLength("quantity_label", kind.quantityLabel, kNameLength);
    checks.maxLength("households_label", kind.householdsLabel, kNameLength);
    checks.maxLength("people_label", kind.peopleLabel, kNameLength);
    checks.maxLength("amount_label", kind.amountLabel, kNameLength);
    checks.maxLength("variant_label", kind.variantLabel, kNameLength);
    checks.maxLength("definition", kind.definition, kTextLength);
    checks.notNegative("position", kind.position);
    checkVariants(checks, kind.variants);
    return checks.take();
}

} // namespace zhucun
