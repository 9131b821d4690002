#include "domain/statistics/indicator.h"

#include "domain/validation/jsonreading.h"

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

struct Problem {
    const char *field = nullptr; ///< nullptr: none
    const char *rule = nullptr;
};

Problem problemOf(const Indicator &indicator)
{
    struct Needed {
        const char *field;
        const QString &text;
    };
    for (const Needed &each :
         {Needed{"code", indicator.code}, Needed{"name", indicator.name}, Needed{"definition", indicator.definition},
          Needed{"source", indicator.source}, Needed{"measure", indicator.measure}}) {
        if (each.text.isEmpty())
            return {each.field, "required"};
    }
    if (indicator.divisor < 1)
        return {"divisor", "negative"};
    return indicator.version < 1 ? Problem{"version", "negative"} : Problem{};
}

/// Made of another indicator, which says in what it is counted and by whom.
bool takesUnitOfOther(const QJsonObject &object)
{
    return object.contains(QLatin1String("of")) && !object.contains(QLatin1String("unit"));
}

Indicator read(const QJsonObject &object, Problem &problem)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto unit = fromCode<IndicatorUnit>(text("unit"));
    const auto where = conditionsIn(object.value(QLatin1String("where")).toObject());
    const QString source = text("source");
    const QString of = text("of");
    Indicator indicator{text("code"),
                        text("name"),
                        unit.value_or(IndicatorUnit::Items),
                        text("own_unit"),
                        text("definition"),
                        object.value(QLatin1String("version")).toInt(1),
                        source.isEmpty() && !of.isEmpty() ? QStringLiteral("derived") : source,
                        text("measure"),
                        text("base"),
                        object.value(QLatin1String("divisor")).toInt(1),
                        of,
                        text("against"),
                        where.value_or(std::vector<StatisticsCondition>())};
    problem = problemOf(indicator);
    if (!problem.field && !unit && !takesUnitOfOther(object))
        problem = {"unit", "unknown_term"};
    if (!problem.field && !where)
        problem = {"where", "unknown_term"};
    return indicator;
}

QJsonObject written(const Indicator &indicator)
{
    QJsonObject object{
        {QStringLiteral("code"), indicator.code},         {QStringLiteral("name"), indicator.name},
        {QStringLiteral("unit"), codeOf(indicator.unit)}, {QStringLiteral("definition"), indicator.definition},
        {QStringLiteral("version"), indicator.version},   {QStringLiteral("source"), indicator.source},
        {QStringLiteral("measure"), indicator.measure}};
    const auto put = [&object](const char *key, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(key), text);
    };
    put("own_unit", indicator.ownUnit);
    put("base", indicator.base);
    put("of", indicator.of);
    put("against", indicator.against);
    if (indicator.divisor != 1)
        object.insert(QLatin1String("divisor"), indicator.divisor);
    QJsonObject where;
    for (const StatisticsCondition &condition : indicator.where)
        where.insert(codeOf(condition.by), condition.key);
    if (!where.isEmpty())
        object.insert(QLatin1String("where"), where);
    return object;
}

} // namespace

Result<std::vector<Indicator>> indicatorsFromJson(const QByteArray &json)
{
    const Result<QJsonArray> list = jsonArray(json);
    if (!list)
        return failure(list.error());
    std::vector<Indicator> indicators;
    QSet<QString> codes;
    for (const QJsonValue &value : *list) {
        Problem problem;
        const Indicator indicator = read(value.toObject(), problem);
        if (!problem.field && codes.contains(indicator.code))
            problem = {"code", "duplicate"};
        if (problem.field) {
            Error invalid{ErrorCode::Invalid, {indicator.code}, indicator.code, {}, {}};
            const QStringList args =
                QLatin1String(problem.rule) == QLatin1String("duplicate") ? QStringList{indicator.code} : QStringList();
            invalid.violations << Violation{QString::fromLatin1(problem.field), QString::fromLatin1(problem.rule),
                                            args};
            return failure(invalid);
        }
        codes.insert(indicator.code);
        indicators.push_back(indicator);
    }
    return indicators;
}

QByteArray indicatorsJson(const std::vector<Indicator> &indicators)
{
    QJsonArray list;
    for (const Indicator &indicator : indicators)
        list.append(written(indicator));
    return QJsonDocument(list).toJson();
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
