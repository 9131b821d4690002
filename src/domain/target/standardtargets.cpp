#include "domain/target/standardtargets.h"

#include "domain/target/targetvalidator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initTargetResource() { Q_INIT_RESOURCE(standardtargets); }

namespace zhucun {

namespace {

/// Of each of those that it names: a set for every county knows no record of one.
Result<StandardTarget> targetOf(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    StandardTarget standard;
    Target &target = standard.target;
    target.indicator = text("indicator");
    target.each = true;
    target.cadreGroup = fromCode<CadreGroup>(text("cadre_group"));
    standard.householdCategory = text("household_category");
    target.scope = target.cadreGroup ? TargetScope::CadreGroup
                   : !standard.householdCategory.isEmpty()
                       ? TargetScope::HouseholdCategory
                       : fromCode<TargetScope>(text("scope")).value_or(target.scope);
    const auto period = fromCode<TargetPeriodKind>(text("period"));
    target.periodKind = period.value_or(target.periodKind);
    target.value = parseQuantity(text("value"));
    if (object.contains(QLatin1String("upper")))
        target.upper = parseQuantity(text("upper"));
    target.note = text("note");

    Target checked = target;
    if (target.scope == TargetScope::HouseholdCategory)
        checked.categoryId = CategoryId(1); // the county's
    Violations violations = validate(checked, {});
    if (!period)
        violations << Violation{QStringLiteral("period_kind"), QStringLiteral("unknown_term"), {}};
    if (hasErrors(violations))
        return failure(Error{ErrorCode::Invalid, {}, target.indicator, {}, violations});
    return standard;
}

} // namespace

Result<std::vector<StandardTarget>> standardTargetsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(ErrorCode::Invalid, {}, error.errorString());
    std::vector<StandardTarget> targets;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        Result<StandardTarget> target = targetOf(value.toObject());
        if (!target)
            return failure(target.error());
        targets.push_back(std::move(*target));
    }
    return targets;
}

const std::vector<StandardTarget> &standardTargets()
{
    static const std::vector<StandardTarget> all = [] {
        initTargetResource();
        QFile file(QStringLiteral(":/zhucun/targets/standard.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<StandardTarget>();
        return standardTargetsFromJson(file.readAll()).value_or(std::vector<StandardTarget>());
    }();
    return all;
}

} // namespace zhucun
