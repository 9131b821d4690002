#include "domain/check/identitycheck.h"

#include "domain/nationalid/nationalid.h"

namespace zhucun {

std::vector<IdentityProblem> identityProblems(const QString &nationalId, const std::optional<YearMonth> &born,
                                              const std::optional<Sex> &sex)
{
    const auto number = NationalId::parse(nationalId);
    const auto birth = number ? number->birthDate() : std::nullopt;
    if (!birth)
        return {{DataRule::IdFormat, {}}};
    std::vector<IdentityProblem> problems;
    if (!number->isCheckDigitRight())
        problems.push_back({DataRule::IdCheckDigit, {QString(number->expectedCheckDigit())}});
    if (born && *born != YearMonth::of(*birth))
        problems.push_back({DataRule::IdBirth, {born->toString(), YearMonth::of(*birth).toString()}});
    if (sex && *sex != number->sex())
        problems.push_back({DataRule::IdSex, {codeOf(*sex), codeOf(number->sex())}});
    return problems;
}

QString validNationalId(const QString &nationalId)
{
    const auto number = NationalId::parse(nationalId);
    return number && number->birthDate() && number->isCheckDigitRight() ? number->toEighteen() : QString();
}

} // namespace zhucun
