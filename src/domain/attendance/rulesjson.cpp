#include "domain/attendance/rulesjson.h"

#include "domain/validation/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace zhucun {

namespace {

constexpr const char *kFormat = "zhucun-rules";
constexpr int kVersion = 1;

QJsonValue monthValue(const YearMonth &month)
{
    return QStringLiteral("%1-%2")
        .arg(month.year(), 4, 10, QLatin1Char('0'))
        .arg(month.month(), 2, 10, QLatin1Char('0'));
}

QJsonValue dayValue(QDate day) { return day.toString(Qt::ISODate); }

/// The members that are plain numbers, amounts and marks: one line each serves both directions.
template <class Rules, class Visitor>
void eachPlainMember(Rules &rules, Visitor &&visit)
{
    visit("days_per_month", rules.daysPerMonth);
    visit("days_per_year", rules.daysPerYear);
    visit("capped_by_workdays", rules.cappedByWorkdays);
    visit("prorated", rules.prorated);
    visit("yearly_leave_days", rules.yearlyLeaveDays);
    visit("weekly_weekday", rules.weeklyWeekday);
    visit("closing_day", rules.closingDay);
    visit("no_excellent_from", rules.noExcellentFrom);
    visit("basic_from", rules.basicFrom);
    visit("fail_from", rules.failFrom);
    visit("excellent_percent", rules.excellentPercent);
    visit("consecutive_days", rules.consecutiveDays);
    visit("subsidy_per_day_fen", rules.subsidyPerDay);
    visit("transport_per_month_fen", rules.transportPerMonth);
    visit("phone_per_month_fen", rules.phonePerMonth);
}

struct PlainWriter {
    QJsonObject &json;

    void operator()(const char *key, int value) const { json.insert(QLatin1String(key), value); }
    void operator()(const char *key, bool value) const { json.insert(QLatin1String(key), value); }
    void operator()(const char *key, Money value) const { json.insert(QLatin1String(key), value.fen()); }
};

struct PlainReader {
    JsonReading &reading;

    void operator()(const char *key, int &value) const { value = int(reading.integer(key, INT_MIN, INT_MAX)); }
    void operator()(const char *key, bool &value) const { value = reading.boolean(key); }
    void operator()(const char *key, Money &value) const
    {
        constexpr qint64 kMostFen = 1'000'000'000'00; // doubles, which JSON has, keep such numbers whole
        value = Money::fromFen(reading.integer(key, -kMostFen, kMostFen));
    }
};

QJsonObject tierJson(const LeaveTier &tier)
{
    return {{QStringLiteral("max_half_days"), tier.maxHalfDays ? QJsonValue(*tier.maxHalfDays) : QJsonValue()},
            {QStringLiteral("approver"), codeOf(tier.approver)},
            {QStringLiteral("copy_to"), tier.copyTo}};
}

QJsonObject leaveKindJson(const LeaveKindRule &rule)
{
    return {{QStringLiteral("kind"), codeOf(rule.kind)}, {QStringLiteral("counting"), codeOf(rule.counting)}};
}

QJsonObject blackoutJson(const BlackoutPeriod &blackout)
{
    return {{QStringLiteral("from"), dayValue(blackout.from)},
            {QStringLiteral("to"), dayValue(blackout.to)},
            {QStringLiteral("reason"), blackout.reason}};
}

template <class T, class Write>
QJsonArray arrayOf(const std::vector<T> &entries, Write &&write)
{
    QJsonArray array;
    for (const T &entry : entries)
        array << write(entry);
    return array;
}

LeaveTier tierFrom(JsonReading &entry)
{
    LeaveTier tier;
    if (!entry.isNull("max_half_days"))
        tier.maxHalfDays = int(entry.integer("max_half_days", INT_MIN, INT_MAX));
    tier.approver = entry.term<ApproverRole>("approver");
    tier.copyTo = entry.text("copy_to");
    return tier;
}

LeaveKindRule leaveKindFrom(JsonReading &entry)
{
    return {entry.term<LeaveKind>("kind"), entry.term<LeaveCounting>("counting")};
}

BlackoutPeriod blackoutFrom(JsonReading &entry) { return {entry.day("from"), entry.day("to"), entry.text("reason")}; }

tl::unexpected<Error> invalid(const char *field, const char *rule, QStringList args = {})
{
    return refusedFile({{QString::fromLatin1(field), QString::fromLatin1(rule), std::move(args), {}}});
}

} // namespace

QJsonObject toJson(const RuleSet &rules)
{
    QJsonObject json{{QStringLiteral("valid_from"), monthValue(rules.validFrom)},
                     {QStringLiteral("name"), rules.name},
                     {QStringLiteral("target"), codeOf(rules.target)},
                     {QStringLiteral("note"), rules.note}};
    eachPlainMember(rules, PlainWriter{json});
    json[QLatin1String("counting")] =
        arrayOf(rules.counting, [](const CountingStatus &each) { return QJsonValue(codeOf(each.status)); });
    json[QLatin1String("tiers")] = arrayOf(rules.tiers, tierJson);
    json[QLatin1String("leave_kinds")] = arrayOf(rules.leaveKinds, leaveKindJson);
    json[QLatin1String("blackouts")] = arrayOf(rules.blackouts, blackoutJson);
    return json;
}

Result<RuleSet> ruleSetFromJson(const QJsonObject &json)
{
    Violations violations;
    JsonReading reading(json, violations);
    RuleSet rules;
    rules.validFrom = reading.month("valid_from");
    rules.name = reading.text("name");
    rules.target = reading.term<DayTarget>("target");
    eachPlainMember(rules, PlainReader{reading});
    rules.note = reading.text("note");
    rules.counting = {};
    for (const DayStatus status : reading.terms<DayStatus>("counting"))
        rules.counting.push_back({status});
    rules.tiers = reading.objects<LeaveTier>("tiers", tierFrom);
    rules.leaveKinds = reading.objects<LeaveKindRule>("leave_kinds", leaveKindFrom);
    rules.blackouts = reading.objects<BlackoutPeriod>("blackouts", blackoutFrom);
    if (!violations.isEmpty())
        return refusedFile(violations);
    return rules;
}

QByteArray rulesFile(const std::vector<RuleSet> &sets)
{
    const QJsonObject file{{QStringLiteral("format"), QLatin1String(kFormat)},
                           {QStringLiteral("version"), kVersion},
                           {QStringLiteral("rule_sets"), arrayOf(sets, toJson)}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Result<std::vector<RuleSet>> readRulesFile(const QByteArray &content)
{
    const Result<QJsonObject> file = jsonObject(content);
    if (!file)
        return tl::unexpected<Error>(file.error());
    const QJsonValue listed = file->value(QLatin1String("rule_sets"));
    if (file->value(QLatin1String("format")).toString() != QLatin1String(kFormat) ||
        file->value(QLatin1String("version")).toInt() != kVersion || !listed.isArray())
        return invalid("", "wrong_format", {QLatin1String(kFormat)});
    std::vector<RuleSet> sets;
    std::set<int> months;
    for (const QJsonValue &each : listed.toArray()) {
        if (!each.isObject())
            return invalid("rule_sets", "wrong_type", {QStringLiteral("object"), QString::number(sets.size() + 1)});
        Result<RuleSet> rules = ruleSetFromJson(each.toObject());
        if (!rules)
            return tl::unexpected<Error>(rules.error());
        if (!months.insert(rules->validFrom.number()).second)
            return invalid("valid_from", "listed_twice", {monthValue(rules->validFrom).toString()});
        sets.push_back(std::move(*rules));
    }
    if (sets.empty())
        return invalid("rule_sets", "empty_list");
    return sets;
}

} // namespace zhucun
