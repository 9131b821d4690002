#include "domain/statistics/comparedindicator.h"

#include <algorithm>
#include <array>

namespace zhucun {

namespace {

/// Ends of codes; without the dot they are the measure.
struct Ending {
    QLatin1String text;
    Comparison kind;
    bool isChange;
};
constexpr std::array kEndings{
    Ending{QLatin1String(".yoy"), Comparison::LastYear, true},
    Ending{QLatin1String(".mom"), Comparison::LastPeriod, true},
    Ending{QLatin1String(".last_year"), Comparison::LastYear, false},
    Ending{QLatin1String(".last_period"), Comparison::LastPeriod, false},
};

const Ending *endingOf(const QString &code)
{
    const auto found = std::ranges::find_if(kEndings, [&code](const Ending &each) { return code.endsWith(each.text); });
    return found == kEndings.end() ? nullptr : &*found;
}

} // namespace

std::optional<ComparedName> comparedNamed(const QString &code)
{
    const Ending *ending = endingOf(code);
    return ending ? std::optional(ComparedName{code.chopped(ending->text.size()), ending->kind, ending->isChange})
                  : std::nullopt;
}

Indicator comparedIndicator(const Indicator &of, const ComparedName &name)
{
    const bool isYear = name.kind == Comparison::LastYear;
    const bool isRate = of.unit == IndicatorUnit::Percent;
    const QString earlier = isYear ? QStringLiteral("上年同期") : QStringLiteral("上期");
    const auto ending = std::ranges::find_if(
        kEndings, [&name](const Ending &each) { return each.kind == name.kind && each.isChange == name.isChange; });
    Indicator indicator;
    indicator.code = of.code + ending->text;
    if (name.isChange) {
        indicator.name = of.name + (isYear ? QStringLiteral("同比") : QStringLiteral("环比"));
        indicator.unit = isRate ? IndicatorUnit::Own : IndicatorUnit::Percent;
        indicator.ownUnit = isRate ? QStringLiteral("个百分点") : QString();
        indicator.definition =
            isRate ? QStringLiteral("本期减%1。").arg(earlier) : QStringLiteral("（本期－%1）÷%1×100。").arg(earlier);
    } else {
        indicator.name = of.name + earlier;
        indicator.unit = of.unit;
        indicator.ownUnit = of.ownUnit;
        indicator.definition = QStringLiteral("%1的数；当时没有记录的，为录入的历史数据。").arg(earlier);
    }
    indicator.definition += of.definition;
    indicator.version = of.version;
    indicator.source = QStringLiteral("derived");
    indicator.measure = ending->text.mid(1);
    indicator.of = of.code;
    return indicator;
}

} // namespace zhucun
