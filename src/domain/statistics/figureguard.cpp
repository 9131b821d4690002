#include "domain/statistics/figureguard.h"

#include <QHash>
#include <QStringList>

#include <cmath>

namespace zhucun {

namespace {

constexpr double kSame = 1e-9;

struct Noun {
    const char *code;
    const char16_t *noun;
    StatisticsGrouping by; ///< only figures with a condition of this kind are called so: 省直单位, 一类贫困村
};

constexpr Noun kNouns[] = {
    {"villages.count", u"村", StatisticsGrouping::VillageTag},
    {"pairs.villages", u"村", StatisticsGrouping::VillageTag},
    {"dispatch.villages", u"村", StatisticsGrouping::VillageTag},
    {"dispatch.units", u"帮扶单位", StatisticsGrouping::UnitLevel},
    {"pairs.units", u"帮扶单位", StatisticsGrouping::UnitLevel},
};

/// Place, group and conditions, beside what is counted.
QString scopeOf(const FigureRef &figure)
{
    QStringList conditions;
    for (const StatisticsCondition &condition : figure.query.where)
        conditions << codeOf(condition.by) + QLatin1Char('=') + condition.key;
    conditions.sort();
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(figure.query.townshipId.value())
        .arg(figure.query.villageId.value())
        .arg(figure.key ? codeOf(figure.query.by.value_or(StatisticsGrouping::Township)) + *figure.key : QString(),
             conditions.join(QLatin1Char('&')))
        .arg(figure.key.has_value());
}

bool sameValue(const std::optional<double> &a, const std::optional<double> &b)
{
    // A blank is no second value: somebody fills it in.
    return !a || !b || std::abs(*a - *b) < kSame;
}

bool samePeriod(const FigureRef &a, const FigureRef &b)
{
    return a.query.period == b.query.period && a.query.roundId == b.query.roundId;
}

} // namespace

QString nounOf(const FigureRef &figure)
{
    for (const Noun &each : kNouns) {
        if (figure.code != QLatin1String(each.code))
            continue;
        for (const StatisticsCondition &condition : figure.query.where) {
            if (condition.by == each.by)
                return QStringLiteral("%1（%2）").arg(QString::fromUtf16(each.noun), condition.key);
        }
    }
    return {};
}

std::vector<FigureClash> clashesAmong(std::span<const FigureRef> figures)
{
    std::vector<FigureClash> clashes;
    QHash<QString, const FigureRef *> byCode;
    QHash<QString, const FigureRef *> byNoun;
    for (const FigureRef &figure : figures) {
        const QString scope = scopeOf(figure);
        const FigureRef *&first = byCode[figure.code + QLatin1Char('|') + scope];
        if (!first)
            first = &figure;
        else if (!samePeriod(*first, figure))
            clashes.push_back({FigureClash::Kind::Date, figure.label, *first, figure});
        else if (!sameValue(first->value, figure.value))
            clashes.push_back({FigureClash::Kind::Value, figure.label, *first, figure});
        const QString noun = nounOf(figure);
        if (noun.isEmpty())
            continue;
        const FigureRef *&named = byNoun[noun + QLatin1Char('|') + scope];
        if (!named)
            named = &figure;
        else if (named->code != figure.code && !sameValue(named->value, figure.value))
            clashes.push_back({FigureClash::Kind::Noun, noun, *named, figure});
    }
    return clashes;
}

} // namespace zhucun
