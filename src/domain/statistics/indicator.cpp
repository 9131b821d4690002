#include "domain/statistics/indicator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initIndicatorResource() { Q_INIT_RESOURCE(indicators); }

namespace zhucun {

const std::vector<Term<IndicatorUnit>> &Vocabulary<IndicatorUnit>::terms()
{
    static const std::vector<Term<IndicatorUnit>> all{
        {IndicatorUnit::People, "people", u"名", "people"},
        {IndicatorUnit::Days, "days", u"天", "days"},
        {IndicatorUnit::Nights, "nights", u"夜", "nights"},
        {IndicatorUnit::Percent, "percent", u"%", "%"},
        {IndicatorUnit::Times, "times", u"次", "times"},
        {IndicatorUnit::PersonTimes, "person_times", u"人次", "person-times"},
        {IndicatorUnit::Copies, "copies", u"份", "copies"},
        {IndicatorUnit::Items, "items", u"个", "items"},
        {IndicatorUnit::Households, "households", u"户", "households"},
        {IndicatorUnit::HouseholdTimes, "household_times", u"户次", "household-times"},
        {IndicatorUnit::Persons, "persons", u"人", "persons"},
        {IndicatorUnit::Cases, "cases", u"件", "cases"},
        {IndicatorUnit::Disputes, "disputes", u"起", "disputes"},
        {IndicatorUnit::Yuan, "yuan", u"元", "yuan"},
        {IndicatorUnit::Own, "own", u"", ""},
    };
    return all;
}

namespace {

/// {"unit_level": "province"}: the groups by their groupings. nullopt when a grouping is none.
std::optional<std::vector<StatisticsCondition>> conditionsIn(const QJsonObject &object)
{
    std::vector<StatisticsCondition> conditions;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto by = fromCode<StatisticsGrouping>(each.key());
        if (!by)
            return std::nullopt;
        conditions.push_back({*by, each.value().toString()});
    }
    return conditions;
}

/// The rule that is broken; empty when the indicator can be used.
QString problemOf(const Indicator &indicator, bool areTermsKnown)
{
    if (indicator.code.isEmpty() || indicator.name.isEmpty() || indicator.definition.isEmpty() ||
        indicator.source.isEmpty() || indicator.measure.isEmpty())
        return QStringLiteral("required");
    if (!areTermsKnown)
        return QStringLiteral("unknown_term");
    return indicator.divisor < 1 || indicator.version < 1 ? QStringLiteral("negative") : QString();
}

} // namespace

Result<std::vector<Indicator>> indicatorsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(ErrorCode::Invalid, {}, error.errorString());
    std::vector<Indicator> indicators;
    QSet<QString> codes;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
        const auto unit = fromCode<IndicatorUnit>(text("unit"));
        const auto where = conditionsIn(object.value(QLatin1String("where")).toObject());
        const Indicator indicator{text("code"),
                                  text("name"),
                                  unit.value_or(IndicatorUnit::Items),
                                  text("own_unit"),
                                  text("definition"),
                                  object.value(QLatin1String("version")).toInt(1),
                                  text("source"),
                                  text("measure"),
                                  text("base"),
                                  object.value(QLatin1String("divisor")).toInt(1),
                                  text("of"),
                                  text("against"),
                                  where.value_or(std::vector<StatisticsCondition>())};
        const QString problem =
            codes.contains(indicator.code) ? QStringLiteral("duplicate") : problemOf(indicator, unit && where);
        if (!problem.isEmpty()) {
            Error invalid{ErrorCode::Invalid, {}, indicator.code, {}, {}};
            invalid.violations << Violation{QStringLiteral("code"), problem, {indicator.code}};
            return failure(invalid);
        }
        codes.insert(indicator.code);
        indicators.push_back(indicator);
    }
    return indicators;
}

const std::vector<Indicator> &builtInIndicators()
{
    static const std::vector<Indicator> all = [] {
        initIndicatorResource();
        QFile file(QStringLiteral(":/zhucun/statistics/indicators.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<Indicator>();
        return indicatorsFromJson(file.readAll()).value_or(std::vector<Indicator>());
    }();
    return all;
}

} // namespace zhucun
