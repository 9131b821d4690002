#include "domain/filter/filter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace zhucun {

namespace {

constexpr std::array<std::pair<Condition::Op, const char *>, 8> kOps{{
    {Condition::Op::Is, "is"},
    {Condition::Op::IsNot, "is_not"},
    {Condition::Op::AnyOf, "any_of"},
    {Condition::Op::Contains, "contains"},
    {Condition::Op::AtLeast, "at_least"},
    {Condition::Op::AtMost, "at_most"},
    {Condition::Op::IsEmpty, "is_empty"},
    {Condition::Op::IsNotEmpty, "is_not_empty"},
}};

QString opName(Condition::Op op)
{
    for (const auto &[value, name] : kOps) {
        if (value == op)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Condition::Op> opFromName(const QString &wanted)
{
    for (const auto &[value, name] : kOps) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

/// A place is written as its id here; the command line resolves names before.
template <class Id>
void putId(QJsonObject &json, const QString &key, Id id)
{
    if (id.isValid())
        json.insert(key, id.value());
}

tl::unexpected<Error> badFilter(const QString &what)
{
    return failure(ErrorCode::Usage, {QStringLiteral("filter: ") + what});
}

Result<Condition> conditionFromJson(const QJsonObject &json)
{
    const auto op = opFromName(json.value(QStringLiteral("op")).toString(QStringLiteral("is")));
    const QString field = json.value(QStringLiteral("field")).toString();
    const QJsonValue values = json.value(QStringLiteral("values"));
    if (!op || field.isEmpty() || !(values.isArray() || values.isUndefined()))
        return badFilter(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return Condition{field, *op, values.toArray().toVariantList()};
}

/// A member of the wrong type is refused: read as "not given", it would silently widen the filter.
bool hasType(const QJsonObject &json, const QString &key, QJsonValue::Type type)
{
    return !json.contains(key) || json.value(key).type() == type;
}

} // namespace

QJsonObject Filter::toJson() const
{
    QJsonObject json;
    QJsonArray list;
    for (const Condition &condition : conditions) {
        list.append(QJsonObject{{QStringLiteral("field"), condition.field},
                                {QStringLiteral("op"), opName(condition.op)},
                                {QStringLiteral("values"), QJsonArray::fromVariantList(condition.values)}});
    }
    if (!list.isEmpty())
        json.insert(QStringLiteral("conditions"), list);
    if (period) {
        json.insert(QStringLiteral("from"), period->from.toString(Qt::ISODate));
        json.insert(QStringLiteral("to"), period->to.toString(Qt::ISODate));
    }
    putId(json, QStringLiteral("township"), townshipId);
    putId(json, QStringLiteral("village"), villageId);
    putId(json, QStringLiteral("round"), roundId);
    if (!text.isEmpty())
        json.insert(QStringLiteral("text"), text);
    if (trashed)
        json.insert(QStringLiteral("trashed"), true);
    return json;
}

Result<Filter> Filter::fromJson(const QJsonObject &json)
{
    static const QStringList known{QStringLiteral("conditions"), QStringLiteral("from"),    QStringLiteral("to"),
                                   QStringLiteral("township"),   QStringLiteral("village"), QStringLiteral("round"),
                                   QStringLiteral("text"),       QStringLiteral("trashed")};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return badFilter(key);
    }
    for (const auto &[key, type] : {std::pair{QStringLiteral("conditions"), QJsonValue::Array},
                                    {QStringLiteral("township"), QJsonValue::Double},
                                    {QStringLiteral("village"), QJsonValue::Double},
                                    {QStringLiteral("round"), QJsonValue::Double},
                                    {QStringLiteral("text"), QJsonValue::String},
                                    {QStringLiteral("trashed"), QJsonValue::Bool}}) {
        if (!hasType(json, key, type))
            return badFilter(key);
    }
    Filter filter;
    const QJsonArray list = json.value(QStringLiteral("conditions")).toArray();
    for (const QJsonValue &value : list) {
        const Result<Condition> condition = conditionFromJson(value.toObject());
        if (!condition)
            return tl::unexpected(condition.error());
        filter.conditions.push_back(*condition);
    }
    if (json.contains(QStringLiteral("from")) || json.contains(QStringLiteral("to"))) {
        const Period period{QDate::fromString(json.value(QStringLiteral("from")).toString(), Qt::ISODate),
                            QDate::fromString(json.value(QStringLiteral("to")).toString(), Qt::ISODate)};
        if (!period.isValid())
            return badFilter(QStringLiteral("from/to"));
        filter.period = period;
    }
    filter.townshipId = DivisionId(json.value(QStringLiteral("township")).toInteger());
    filter.villageId = VillageId(json.value(QStringLiteral("village")).toInteger());
    filter.roundId = RoundId(json.value(QStringLiteral("round")).toInteger());
    filter.text = json.value(QStringLiteral("text")).toString();
    filter.trashed = json.value(QStringLiteral("trashed")).toBool();
    return filter;
}

} // namespace zhucun
