#include "domain/statistics/queryjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhucun {

namespace {

const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kRound = QStringLiteral("round");
const QString kTownship = QStringLiteral("township");
const QString kVillage = QStringLiteral("village");
const QString kBy = QStringLiteral("by");
const QString kWhere = QStringLiteral("where");
const QString kKey = QStringLiteral("key");

} // namespace

QJsonObject queryToJson(const StatisticsQuery &query)
{
    QJsonObject json{{kFrom, query.period.from.toString(Qt::ISODate)}, {kTo, query.period.to.toString(Qt::ISODate)}};
    if (query.roundId.isValid())
        json.insert(kRound, query.roundId.value());
    if (query.townshipId.isValid())
        json.insert(kTownship, query.townshipId.value());
    if (query.villageId.isValid())
        json.insert(kVillage, query.villageId.value());
    if (query.by)
        json.insert(kBy, codeOf(*query.by));
    QJsonArray conditions;
    for (const StatisticsCondition &condition : query.where)
        conditions.append(QJsonObject{{kBy, codeOf(condition.by)}, {kKey, condition.key}});
    if (!conditions.isEmpty())
        json.insert(kWhere, conditions);
    return json;
}

std::optional<StatisticsQuery> queryFromJson(const QJsonObject &json)
{
    StatisticsQuery query;
    query.period = {QDate::fromString(json.value(kFrom).toString(), Qt::ISODate),
                    QDate::fromString(json.value(kTo).toString(), Qt::ISODate)};
    if (!query.period.isValid())
        return std::nullopt;
    query.roundId = RoundId(json.value(kRound).toInteger());
    query.townshipId = DivisionId(json.value(kTownship).toInteger());
    query.villageId = VillageId(json.value(kVillage).toInteger());
    if (json.contains(kBy)) {
        query.by = fromCode<StatisticsGrouping>(json.value(kBy).toString());
        if (!query.by)
            return std::nullopt;
    }
    const QJsonArray conditions = json.value(kWhere).toArray();
    for (const QJsonValue &each : conditions) {
        const auto by = fromCode<StatisticsGrouping>(each.toObject().value(kBy).toString());
        if (!by)
            return std::nullopt;
        query.where.push_back({*by, each.toObject().value(kKey).toString()});
    }
    return query;
}

QString queryText(const StatisticsQuery &query)
{
    return QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson(QJsonDocument::Compact));
}

std::optional<StatisticsQuery> queryFromText(const QString &text)
{
    return queryFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

} // namespace zhucun
