#include "domain/cadre/schooling.h"

#include <algorithm>

namespace zhucun {

const std::vector<Term<Schooling>> &Vocabulary<Schooling>::terms()
{
    static const std::vector<Term<Schooling>> all{
        {Schooling::Doctor, "doctor", u"博士", "Doctor"},
        {Schooling::Master, "master", u"硕士", "Master"},
        {Schooling::Bachelor, "bachelor", u"本科", "Bachelor"},
        {Schooling::College, "college", u"大专", "Junior college"},
        {Schooling::Below, "below", u"中专及以下", "Secondary or below"},
    };
    return all;
}

std::optional<Schooling> schoolingOf(const QString &education)
{
    const auto names = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView word) { return education.contains(word); });
    };
    if (education.trimmed().isEmpty())
        return std::nullopt;
    if (names({u"博士"}))
        return Schooling::Doctor;
    if (names({u"硕士", u"研究生"}))
        return Schooling::Master;
    if (names({u"大专", u"专科", u"高职"})) // before 大学: 大学专科
        return Schooling::College;
    if (names({u"本科", u"大学", u"学士"}))
        return Schooling::Bachelor;
    return Schooling::Below;
}

std::optional<Schooling> highestSchooling(const QString &fullTime, const QString &inService)
{
    const auto first = schoolingOf(fullTime);
    const auto second = schoolingOf(inService);
    if (!first || !second)
        return first ? first : second;
    return std::min(*first, *second); // the highest stands first
}

} // namespace zhucun
