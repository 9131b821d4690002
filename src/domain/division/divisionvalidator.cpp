#include "domain/division/divisionvalidator.h"

#include "domain/validation/checks.h"

#include <QRegularExpression>

namespace zhucun {

static int codeLength(DivisionLevel level)
{
    switch (level) {
    case DivisionLevel::Province:
        return 2;
    case DivisionLevel::City:
        return 4;
    case DivisionLevel::County:
        return 6;
    case DivisionLevel::Township:
        return 9;
    }
    return 9;
}

Violations validate(const Division &division, QDate)
{
    Checks checks;
    checks.requiredText("name", division.name, kNameLength);
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    const int length = codeLength(division.level);
    if (!division.code.isEmpty() && (division.code.size() != length || !digits.match(division.code).hasMatch()))
        checks.error("code", "code_format", {QString::number(length)});
    checks.notBefore("closed_on", division.closedOn, division.openedOn);
    return checks.take();
}

} // namespace zhucun
